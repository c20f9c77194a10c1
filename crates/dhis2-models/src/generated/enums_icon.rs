// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `IconTypeFilter`.
    IconTypeFilter {
        /// Only in 2.42 and 2.43:
        All = "ALL",
        /// Only in 2.42 and 2.43:
        Custom = "CUSTOM",
        /// Only in 2.42 and 2.43:
        Default = "DEFAULT",
    }
}
