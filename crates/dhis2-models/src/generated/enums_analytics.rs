// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `AnalyticsOutlierDetectionAlgorithm`.
    AnalyticsOutlierDetectionAlgorithm {
        /// Only in 2.42 and 2.43:
        MinMax = "MIN_MAX",
        /// Only in 2.42 and 2.43:
        ModifiedZScore = "MODIFIED_Z_SCORE",
        /// Only in 2.42 and 2.43:
        ZScore = "Z_SCORE",
    }

    /// `DisplayProperty`.
    DisplayProperty {
        /// Only in 2.42 and 2.43:
        Name = "NAME",
        /// Only in 2.42 and 2.43:
        Shortname = "SHORTNAME",
    }

    /// `EndpointAction`.
    EndpointAction {
        /// Only in 2.42 and 2.43:
        Aggregate = "AGGREGATE",
        /// Only in 2.42 and 2.43:
        OtherConstant = "OTHER",
        /// Only in 2.42 and 2.43:
        Query = "QUERY",
    }

    /// `EndpointItem`.
    EndpointItem {
        /// Only in 2.42 and 2.43:
        Enrollment = "ENROLLMENT",
        /// Only in 2.42 and 2.43:
        Event = "EVENT",
        /// Only in 2.42 and 2.43:
        TrackedEntityInstance = "TRACKED_ENTITY_INSTANCE",
    }

    /// `Order`.
    Order {
        MeanAbsDev = "MEAN_ABS_DEV",
        ZScore = "Z_SCORE",
    }

    /// `OutlierDetectionAlgorithm`.
    OutlierDetectionAlgorithm {
        InvalidNumeric = "INVALID_NUMERIC",
        MinMax = "MIN_MAX",
        ModZScore = "MOD_Z_SCORE",
        ZScore = "Z_SCORE",
    }
}
