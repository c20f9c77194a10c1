// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `FailurePolicy`.
    FailurePolicy {
        Fail = "FAIL",
        Parent = "PARENT",
        SkipItem = "SKIP_ITEM",
        SkipItemOutlier = "SKIP_ITEM_OUTLIER",
        SkipStage = "SKIP_STAGE",
    }

    /// `JobProgressStatus`.
    JobProgressStatus {
        Cancelled = "CANCELLED",
        Error = "ERROR",
        Running = "RUNNING",
        Success = "SUCCESS",
    }

    /// `NotificationDataType`.
    NotificationDataType {
        Parameters = "PARAMETERS",
    }

    /// `ViewMode`.
    ViewMode {
        Executor = "EXECUTOR",
        Receiver = "RECEIVER",
    }
}
