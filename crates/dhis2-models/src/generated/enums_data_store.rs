// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `Junction`.
    Junction {
        /// Only in 2.42 and 2.43:
        And = "AND",
        /// Only in 2.42 and 2.43:
        Or = "OR",
    }

    /// `ProtectionType`.
    ProtectionType {
        /// Only in 2.42 and 2.43:
        Hidden = "HIDDEN",
        /// Only in 2.42 and 2.43:
        None = "NONE",
        /// Only in 2.42 and 2.43:
        Restricted = "RESTRICTED",
    }
}
