// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `DataValueChangelogType`.
    DataValueChangelogType {
        /// Only in 2.43:
        Create = "CREATE",
        /// Only in 2.43:
        Delete = "DELETE",
        /// Only in 2.43:
        Update = "UPDATE",
    }
}
