// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `TargetType`.
    TargetType {
        External = "EXTERNAL",
        Internal = "INTERNAL",
    }
}
