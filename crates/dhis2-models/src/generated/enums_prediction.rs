// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `PredictionStatus`.
    PredictionStatus {
        /// Only in 2.42 and 2.43:
        Error = "ERROR",
        /// Only in 2.42 and 2.43:
        Success = "SUCCESS",
    }
}
