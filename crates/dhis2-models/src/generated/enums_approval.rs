// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `DataApprovalState`.
    DataApprovalState {
        AcceptedHere = "ACCEPTED_HERE",
        ApprovedAbove = "APPROVED_ABOVE",
        ApprovedHere = "APPROVED_HERE",
        Unapprovable = "UNAPPROVABLE",
        UnapprovedAbove = "UNAPPROVED_ABOVE",
        UnapprovedReady = "UNAPPROVED_READY",
        UnapprovedWaiting = "UNAPPROVED_WAITING",
    }
}
