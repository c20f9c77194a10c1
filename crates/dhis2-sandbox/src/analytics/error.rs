//! What analytics refuses, in the words of the servers.

use http::StatusCode;

use crate::failure::Failure;

/// Returns the words for a code; `{0}` and `{1}` stand for what they are about.
pub(crate) fn words(code: &str) -> &'static str {
    match code {
        "E7101" => "At least one dimension must be specified",
        "E7102" => {
            "At least one data dimension item or data element group set dimension item must be specified"
        }
        "E7103" => "Dimensions cannot be specified as dimension and filter simultaneously: `{0}`",
        "E7104" => {
            "At least one period as dimension or filter, or start and dates, must be specified"
        }
        "E7105" => "Periods and start and end dates cannot be specified simultaneously",
        "E7106" => "Start date cannot be after end date",
        "E7107" => "Start and end dates cannot be specified for reporting rates",
        "E7108" => "Only a single indicator can be specified as filter",
        "E7109" => "Only a single reporting rate can be specified as filter",
        "E7110" => "Category option combos cannot be specified as filter",
        "E7111" => "Dimensions cannot be specified more than once: `{0}`",
        "E7112" => "Reporting rates can only be specified together with dimensions of type: `{0}`",
        "E7113" => "Assigned categories cannot be specified when data elements are not specified",
        "E7114" => "Assigned categories can only be specified together with data elements",
        "E7115" => {
            "Data elements must be of a value and aggregation type that allow aggregation: `{0}`"
        }
        "E7117" => "A data dimension 'dx' must be specified when output format is DATA_VALUE_SET",
        "E7118" => "A period dimension 'pe' must be specified when output format is DATA_VALUE_SET",
        "E7119" => {
            "An organisation unit dimension 'ou' must be specified when output format is DATA_VALUE_SET"
        }
        "E7120" => "User: `{0}` is not allowed to view org unit: `{1}`",
        "E7121" => "User: `{0}` is not allowed to read data for `{1}`: `{2}`",
        "E7124" => "Dimension is present in query without any valid dimension options: `{0}`",
        "E7125" => "Dimension identifier does not reference any dimension: `{0}`",
        "E7126" => "Column must be present as dimension in query: `{0}`",
        "E7127" => "Row must be present as dimension in query: `{0}`",
        "E7140" => {
            "Parameters programStatus/enrollmentStatus must be of the form: [programUid].[ENROLLMENT_STATUS]"
        }
        "E7142" => "Program(s) `{0}` are not defined on Tracked Entity Type `{1}`",
        "E7128" => "Query result set exceeded max limit: `{0}`",
        "E7129" => "Program is specified but does not exist: `{0}`",
        "E7130" => "Program stage is specified but does not exist: `{0}`",
        "E7132" => "Expression violation. Maybe an indicator caused division by zero?",
        "E7134" => {
            "Cannot retrieve total value for data elements with skip total category combination"
        }
        "E7143" => "Organisation unit or organisation unit level is not valid",
        "E7144" => {
            "Query failed because a referenced table does not exist. Please ensure analytics job was run (SqlState: 42P01)"
        }
        "E7145" => "Query failed because of a syntax error",
        "E7149" => "Invalid measure filter operator: `{0}`",
        "E7152" => "Periods as filter not supported with Indicator with period offset",
        "E7180" => {
            "The analytics outliers data does not exist. Please ensure analytics job was run and did not skip the outliers"
        }
        "E7200" => "At least one organisation unit must be specified",
        "E7201" => "Dimensions cannot be specified more than once: `{0}`",
        "E7202" => "Query items cannot be specified more than once: `{0}`",
        "E7203" => "Value dimension cannot also be specified as an item or item filter",
        "E7204" => {
            "Value dimension or aggregate data must be specified when aggregation type is specified"
        }
        "E7205" => "Start and end date or at least one period must be specified",
        "E7206" => "Start date is after end date: `{0}`, `{1}`",
        "E7207" => "Page number must be a positive number: `{0}`",
        "E7208" => "Page size must be zero or a positive number: `{0}`",
        "E7209" => "Limit is larger than max limit: `{0}`, `{1}`",
        "E7210" => "Time field is invalid: `{0}`",
        "E7217" => "User is not allowed to view event analytics data: `{0}`",
        "E7222" => "Query item or filter is invalid: `{0}`",
        "E7223" => {
            "Value does not refer to a data element or attribute which are numeric and part of the program: `{0}`"
        }
        "E7224" => {
            "Item identifier does not reference any data element, attribute or indicator part of the program: `{0}`"
        }
        "E7225" => {
            "Program stage is mandatory for data element dimensions in enrollment analytics queries: `{0}`"
        }
        "E7226" => "Dimension is not a valid query item: `{0}`",
        "E7229" => "Query operator `{0}` does not allow missing values",
        "E7230" => "Header param `{0}` does not exist",
        "E7234" => "Query filter: `{0}` not valid for query item value type: `{1}`",
        "E7250" => "Dimension is not a fully qualified: `{0}`",
        "E7400" => {
            "Debug query must contain at least one data element, one period and one organisation unit"
        }
        "E7611" => "Period not valid: `{0}`",
        _ => "",
    }
}

/// Creates a refusal by its code and what it is about.
pub(crate) fn refusal(code: &str, about: &[&str]) -> Failure {
    let mut message = words(code).to_owned();
    for (place, what) in about.iter().enumerate() {
        message = message.replace(&format!("{{{place}}}"), what);
    }
    Failure::new(StatusCode::CONFLICT, message).with_code(code)
}
