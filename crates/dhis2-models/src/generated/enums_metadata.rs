// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `CsvImportClass`.
    CsvImportClass {
        /// Only in 2.42 and 2.43:
        Category = "CATEGORY",
        /// Only in 2.42 and 2.43:
        CategoryCombo = "CATEGORY_COMBO",
        /// Only in 2.42 and 2.43:
        CategoryOption = "CATEGORY_OPTION",
        /// Only in 2.42 and 2.43:
        CategoryOptionGroup = "CATEGORY_OPTION_GROUP",
        /// Only in 2.42 and 2.43:
        DataElement = "DATA_ELEMENT",
        /// Only in 2.42 and 2.43:
        DataElementGroup = "DATA_ELEMENT_GROUP",
        /// Only in 2.42 and 2.43:
        DataElementGroupMembership = "DATA_ELEMENT_GROUP_MEMBERSHIP",
        /// Only in 2.42 and 2.43:
        Indicator = "INDICATOR",
        /// Only in 2.42 and 2.43:
        IndicatorGroupMembership = "INDICATOR_GROUP_MEMBERSHIP",
        /// Only in 2.42 and 2.43:
        OptionGroup = "OPTION_GROUP",
        /// Only in 2.42 and 2.43:
        OptionGroupSet = "OPTION_GROUP_SET",
        /// Only in 2.42 and 2.43:
        OptionGroupSetMembership = "OPTION_GROUP_SET_MEMBERSHIP",
        /// Only in 2.42 and 2.43:
        OptionSet = "OPTION_SET",
        /// Only in 2.42 and 2.43:
        OrganisationUnit = "ORGANISATION_UNIT",
        /// Only in 2.42 and 2.43:
        OrganisationUnitGroup = "ORGANISATION_UNIT_GROUP",
        /// Only in 2.42 and 2.43:
        OrganisationUnitGroupMembership = "ORGANISATION_UNIT_GROUP_MEMBERSHIP",
        /// Only in 2.42 and 2.43:
        ValidationRule = "VALIDATION_RULE",
    }

    /// `Defaults`.
    Defaults {
        /// Only in 2.42 and 2.43:
        Exclude = "EXCLUDE",
        /// Only in 2.42 and 2.43:
        Include = "INCLUDE",
    }

    /// `JunctionType`.
    JunctionType {
        /// Only in 2.42 and 2.43:
        And = "AND",
        /// Only in 2.42 and 2.43:
        Or = "OR",
    }
}
