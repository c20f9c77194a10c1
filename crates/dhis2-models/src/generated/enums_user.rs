// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `TwoFactorAuditStatus`.
    TwoFactorAuditStatus {
        /// Only in 2.43:
        All = "ALL",
        /// Only in 2.43:
        Disabled = "DISABLED",
        /// Only in 2.43:
        Enabled = "ENABLED",
    }

    /// `UserInvitationStatus`.
    UserInvitationStatus {
        /// Only in 2.42 and 2.43:
        All = "ALL",
        /// Only in 2.42 and 2.43:
        Expired = "EXPIRED",
        /// Only in 2.42 and 2.43:
        None = "NONE",
    }
}
