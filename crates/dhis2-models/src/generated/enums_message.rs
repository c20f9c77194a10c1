// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `OutboundMessageBatchStatus`.
    OutboundMessageBatchStatus {
        Aborted = "ABORTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Pending = "PENDING",
    }

    /// `ProgramMessageStatus`.
    ProgramMessageStatus {
        Failed = "FAILED",
        Outbound = "OUTBOUND",
        Scheduled = "SCHEDULED",
        Sent = "SENT",
    }
}
