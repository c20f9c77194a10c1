// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `DeprecatedTrackerAttributeValueType`.
    DeprecatedTrackerAttributeValueType {
        Age = "AGE",
        Boolean = "BOOLEAN",
        Coordinate = "COORDINATE",
        Date = "DATE",
        Datetime = "DATETIME",
        Email = "EMAIL",
        FileResource = "FILE_RESOURCE",
        Geojson = "GEOJSON",
        Image = "IMAGE",
        Integer = "INTEGER",
        IntegerNegative = "INTEGER_NEGATIVE",
        IntegerPositive = "INTEGER_POSITIVE",
        IntegerZeroOrPositive = "INTEGER_ZERO_OR_POSITIVE",
        Letter = "LETTER",
        LongText = "LONG_TEXT",
        MultiText = "MULTI_TEXT",
        Number = "NUMBER",
        OrganisationUnit = "ORGANISATION_UNIT",
        Percentage = "PERCENTAGE",
        PhoneNumber = "PHONE_NUMBER",
        Reference = "REFERENCE",
        Text = "TEXT",
        Time = "TIME",
        TrackerAssociate = "TRACKER_ASSOCIATE",
        TrueOnly = "TRUE_ONLY",
        UnitInterval = "UNIT_INTERVAL",
        Url = "URL",
        Username = "USERNAME",
    }

    /// `DeprecatedTrackerEnrollmentStatus`.
    DeprecatedTrackerEnrollmentStatus {
        Active = "ACTIVE",
        Cancelled = "CANCELLED",
        Completed = "COMPLETED",
    }

    /// `DeprecatedTrackerEventEnrollmentStatus`.
    DeprecatedTrackerEventEnrollmentStatus {
        Active = "ACTIVE",
        Cancelled = "CANCELLED",
        Completed = "COMPLETED",
    }

    /// `DeprecatedTrackerEventProgramType`.
    DeprecatedTrackerEventProgramType {
        WithoutRegistration = "WITHOUT_REGISTRATION",
        WithRegistration = "WITH_REGISTRATION",
    }

    /// `DeprecatedTrackerEventStatus`.
    DeprecatedTrackerEventStatus {
        Active = "ACTIVE",
        Completed = "COMPLETED",
        Overdue = "OVERDUE",
        Schedule = "SCHEDULE",
        Skipped = "SKIPPED",
        Visited = "VISITED",
    }

    /// `DeprecatedTrackerTrackedEntityInstanceFeatureType`.
    DeprecatedTrackerTrackedEntityInstanceFeatureType {
        MultiPolygon = "MULTI_POLYGON",
        None = "NONE",
        Point = "POINT",
        Polygon = "POLYGON",
        Symbol = "SYMBOL",
    }
}
