// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `TrackerAtomicMode`.
    TrackerAtomicMode {
        /// Only in 2.42 and 2.43:
        All = "ALL",
        /// Only in 2.42 and 2.43:
        Object = "OBJECT",
    }

    /// `TrackerBundleMode`.
    TrackerBundleMode {
        /// Only in 2.42 and 2.43:
        Commit = "COMMIT",
        /// Only in 2.42 and 2.43:
        Validate = "VALIDATE",
    }

    /// `TrackerBundleReportMode`.
    TrackerBundleReportMode {
        /// Only in 2.42 and 2.43:
        Errors = "ERRORS",
        /// Only in 2.42 and 2.43:
        Full = "FULL",
        /// Only in 2.42 and 2.43:
        Warnings = "WARNINGS",
    }

    /// `TrackerFlushMode`.
    TrackerFlushMode {
        /// Only in 2.42 and 2.43:
        Auto = "AUTO",
        /// Only in 2.42 and 2.43:
        Object = "OBJECT",
    }

    /// `TrackerIdScheme`.
    TrackerIdScheme {
        /// Only in 2.42 and 2.43:
        Attribute = "ATTRIBUTE",
        /// Only in 2.42 and 2.43:
        Code = "CODE",
        /// Only in 2.42 and 2.43:
        Name = "NAME",
        /// Only in 2.42 and 2.43:
        Uid = "UID",
    }

    /// `TrackerImportStrategy`.
    TrackerImportStrategy {
        /// Only in 2.42 and 2.43:
        Create = "CREATE",
        /// Only in 2.42 and 2.43:
        CreateAndUpdate = "CREATE_AND_UPDATE",
        /// Only in 2.42 and 2.43:
        Delete = "DELETE",
        /// Only in 2.42 and 2.43:
        Update = "UPDATE",
    }

    /// `TrackerStatus`.
    TrackerStatus {
        Error = "ERROR",
        Ok = "OK",
        Warning = "WARNING",
    }

    /// `TrackerType`.
    TrackerType {
        Enrollment = "ENROLLMENT",
        Event = "EVENT",
        Relationship = "RELATIONSHIP",
        TrackedEntity = "TRACKED_ENTITY",
    }

    /// `ValidationMode`.
    ValidationMode {
        /// Only in 2.42 and 2.43:
        FailFast = "FAIL_FAST",
        /// Only in 2.42 and 2.43:
        Full = "FULL",
        /// Only in 2.42 and 2.43:
        Skip = "SKIP",
    }
}
