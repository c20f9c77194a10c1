// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `GistAutoType`.
    GistAutoType {
        /// Only in 2.42 and 2.43:
        L = "L",
        /// Only in 2.42 and 2.43:
        M = "M",
        /// Only in 2.42 and 2.43:
        S = "S",
        /// Only in 2.42 and 2.43:
        Xl = "XL",
        /// Only in 2.42 and 2.43:
        Xs = "XS",
    }
}
