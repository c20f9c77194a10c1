// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `LockStatus`.
    LockStatus {
        Approved = "APPROVED",
        Locked = "LOCKED",
        Open = "OPEN",
    }
}
