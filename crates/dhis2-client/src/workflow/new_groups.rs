//! New groups and sets of groups.

use dhis2_models::enums::DataDimensionType;
use dhis2_models::{Reference, Uid, kind};
use serde::Serialize;

use super::Draft;

/// Defines the drafts of groups and of sets of groups, which differ in a few fields.
macro_rules! drafts {
    ($(
        $(#[$about:meta])*
        $name:ident of $kind:ident { $( $(#[$note:meta])* $field:ident: $type:ty, )* }
        $(defaults $defaults:expr)?;
    )*) => { $(
        $(#[$about])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            /// The UID; the server makes one if it is not said.
            pub id: Option<Uid>,
            /// The name. Needed.
            pub name: String,
            /// The short name; the beginning of the name if it is not said.
            pub short_name: Option<String>,
            /// The code.
            pub code: Option<String>,
            /// The description.
            pub description: Option<String>,
            $( $(#[$note])* pub $field: $type, )*
        }

        impl Draft for $name {
            type Kind = kind::$kind;
            $(const DEFAULTS: &'static [(&'static str, &'static str)] = $defaults;)?
        }
    )* };
}

drafts! {
    /// A new group of category options.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Reference;
    /// use dhis2_client::workflow::NewCategoryOptionGroup;
    ///
    /// let group = NewCategoryOptionGroup {
    ///     name: "Children".into(),
    ///     category_options: vec![Reference::to("btOyqprQ9e8"), Reference::to("GEqzEKCHoGA")],
    ///     ..Default::default()
    /// };
    /// client.category_option_groups().create_from(&group).await?;
    /// # Ok(())
    /// # }
    /// ```
    NewCategoryOptionGroup of CategoryOptionGroup {
        /// Whether the group is of disaggregations, as it is if nothing is said, or of attributes.
        data_dimension_type: Option<DataDimensionType>,
        /// The first members.
        category_options: Vec<Reference>,
    } defaults &[("dataDimensionType", "DISAGGREGATION")];

    /// A new set of groups of category options.
    NewCategoryOptionGroupSet of CategoryOptionGroupSet {
        /// Whether the set is of disaggregations, as it is if nothing is said, or of attributes.
        data_dimension_type: Option<DataDimensionType>,
        /// Whether the set is a dimension of analytics.
        data_dimension: Option<bool>,
        /// The first groups.
        category_option_groups: Vec<Reference>,
    } defaults &[("dataDimensionType", "DISAGGREGATION")];

    /// A new group of data elements.
    NewDataElementGroup of DataElementGroup {
        /// The first members.
        data_elements: Vec<Reference>,
    };

    /// A new set of groups of data elements.
    NewDataElementGroupSet of DataElementGroupSet {
        /// Whether each data element must be in one of the groups.
        compulsory: Option<bool>,
        /// Whether the set is a dimension of analytics.
        data_dimension: Option<bool>,
        /// The first groups.
        data_element_groups: Vec<Reference>,
    };

    /// A new group of indicators.
    NewIndicatorGroup of IndicatorGroup {
        /// The first members.
        indicators: Vec<Reference>,
    };

    /// A new set of groups of indicators.
    NewIndicatorGroupSet of IndicatorGroupSet {
        /// Whether each indicator must be in one of the groups.
        compulsory: Option<bool>,
        /// The first groups.
        indicator_groups: Vec<Reference>,
    };

    /// A new group of organisation units.
    NewOrganisationUnitGroup of OrganisationUnitGroup {
        /// The colour on maps, such as `#00ff00`.
        color: Option<String>,
        /// The symbol on maps, such as `05.png`.
        symbol: Option<String>,
        /// The first members.
        organisation_units: Vec<Reference>,
    };

    /// A new set of groups of organisation units.
    NewOrganisationUnitGroupSet of OrganisationUnitGroupSet {
        /// Whether each organisation unit must be in one of the groups.
        compulsory: Option<bool>,
        /// Whether the set is a dimension of analytics.
        data_dimension: Option<bool>,
        /// Whether units below a member count as members in analytics.
        include_subhierarchy_in_analytics: Option<bool>,
        /// The first groups.
        organisation_unit_groups: Vec<Reference>,
    };

    /// A new group of predictors.
    NewPredictorGroup of PredictorGroup {
        /// The first members.
        predictors: Vec<Reference>,
    };

    /// A new group of program indicators.
    NewProgramIndicatorGroup of ProgramIndicatorGroup {
        /// The first members.
        program_indicators: Vec<Reference>,
    };

    /// A new group of validation rules.
    NewValidationRuleGroup of ValidationRuleGroup {
        /// The first members.
        validation_rules: Vec<Reference>,
    };
}
