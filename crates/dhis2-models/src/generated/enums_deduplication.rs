// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `DeduplicationStatus`.
    DeduplicationStatus {
        All = "ALL",
        Invalid = "INVALID",
        Merged = "MERGED",
        Open = "OPEN",
    }

    /// `MergeStrategy`.
    MergeStrategy {
        /// Only in 2.42 and 2.43:
        Auto = "AUTO",
        /// Only in 2.42 and 2.43:
        Manual = "MANUAL",
    }
}
