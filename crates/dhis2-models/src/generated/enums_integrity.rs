// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `DataIntegritySeverity`.
    DataIntegritySeverity {
        Critical = "CRITICAL",
        Info = "INFO",
        Severe = "SEVERE",
        Warning = "WARNING",
    }
}
