// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `ConfigurationDataOutputPeriodTypesItem`.
    ConfigurationDataOutputPeriodTypesItem {
        BiMonthly = "BiMonthly",
        BiWeekly = "BiWeekly",
        Daily = "Daily",
        FinancialApril = "FinancialApril",
        FinancialAug = "FinancialAug",
        FinancialFeb = "FinancialFeb",
        FinancialJuly = "FinancialJuly",
        FinancialNov = "FinancialNov",
        FinancialOct = "FinancialOct",
        FinancialSep = "FinancialSep",
        Monthly = "Monthly",
        Quarterly = "Quarterly",
        QuarterlyNov = "QuarterlyNov",
        SixMonthly = "SixMonthly",
        SixMonthlyApril = "SixMonthlyApril",
        SixMonthlyNov = "SixMonthlyNov",
        TwoYearly = "TwoYearly",
        Weekly = "Weekly",
        WeeklyFriday = "WeeklyFriday",
        WeeklySaturday = "WeeklySaturday",
        WeeklySunday = "WeeklySunday",
        WeeklyThursday = "WeeklyThursday",
        WeeklyWednesday = "WeeklyWednesday",
        Yearly = "Yearly",
    }

    /// `ConfigurationInfrastructuralPeriodType`.
    ConfigurationInfrastructuralPeriodType {
        BiMonthly = "BiMonthly",
        BiWeekly = "BiWeekly",
        Daily = "Daily",
        FinancialApril = "FinancialApril",
        FinancialAug = "FinancialAug",
        FinancialFeb = "FinancialFeb",
        FinancialJuly = "FinancialJuly",
        FinancialNov = "FinancialNov",
        FinancialOct = "FinancialOct",
        FinancialSep = "FinancialSep",
        Monthly = "Monthly",
        Quarterly = "Quarterly",
        QuarterlyNov = "QuarterlyNov",
        SixMonthly = "SixMonthly",
        SixMonthlyApril = "SixMonthlyApril",
        SixMonthlyNov = "SixMonthlyNov",
        TwoYearly = "TwoYearly",
        Weekly = "Weekly",
        WeeklyFriday = "WeeklyFriday",
        WeeklySaturday = "WeeklySaturday",
        WeeklySunday = "WeeklySunday",
        WeeklyThursday = "WeeklyThursday",
        WeeklyWednesday = "WeeklyWednesday",
        Yearly = "Yearly",
    }

    /// `RenderDevice`.
    RenderDevice {
        /// Only in 2.43:
        Desktop = "DESKTOP",
        /// Only in 2.43:
        Mobile = "MOBILE",
    }

    /// `SectionRenderingType`.
    SectionRenderingType {
        /// Only in 2.43:
        Listing = "LISTING",
        /// Only in 2.43:
        Matrix = "MATRIX",
        /// Only in 2.43:
        Sequential = "SEQUENTIAL",
    }

    /// `ValueTypeRenderingType`.
    ValueTypeRenderingType {
        Autocomplete = "AUTOCOMPLETE",
        BarCode = "BAR_CODE",
        Canvas = "CANVAS",
        Default = "DEFAULT",
        Dropdown = "DROPDOWN",
        Gs1Datamatrix = "GS1_DATAMATRIX",
        HorizontalCheckboxes = "HORIZONTAL_CHECKBOXES",
        HorizontalRadiobuttons = "HORIZONTAL_RADIOBUTTONS",
        Icon = "ICON",
        IconsAsButtons = "ICONS_AS_BUTTONS",
        LinearScale = "LINEAR_SCALE",
        QrCode = "QR_CODE",
        SharedHeaderRadiobuttons = "SHARED_HEADER_RADIOBUTTONS",
        Slider = "SLIDER",
        Spinner = "SPINNER",
        Toggle = "TOGGLE",
        Value = "VALUE",
        VerticalCheckboxes = "VERTICAL_CHECKBOXES",
        VerticalRadiobuttons = "VERTICAL_RADIOBUTTONS",
    }
}
