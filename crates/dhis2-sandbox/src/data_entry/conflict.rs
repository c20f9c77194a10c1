//! The conflicts of the versions that look at value after value: their codes, words and objects.

use indexmap::IndexMap;

use super::summary::Conflict;
use crate::value_type;

/// What an argument of a conflict is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// An object: the word for its kind.
    Object(&'static str),
    /// A key of the servers' texts.
    Text,
}

/// A kind of conflict.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind {
    code: &'static str,
    property: Option<&'static str>,
    roles: &'static [Role],
    message: &'static str,
}

const ELEMENT: Role = Role::Object("dataElement");
const PERIOD: Role = Role::Object("period");
const UNIT: Role = Role::Object("organisationUnit");
const COMBO: Role = Role::Object("categoryOptionCombo");
const OPTION: Role = Role::Object("categoryOption");
const SET: Role = Role::Object("dataSet");
const USER: Role = Role::Object("user");

macro_rules! kinds {
    ($($name:ident: $code:literal, $property:expr, $roles:expr, $message:literal;)*) => {
        $(pub(super) const $name: Kind =
            Kind { code: $code, property: $property, roles: &$roles, message: $message };)*
    };
}

kinds! {
    DATA_SET_NOT_FOUND: "E7600", Some("dataSet"), [SET], "Data set not found or not accessible: `{0}`";
    DATA_SET_NOT_ACCESSIBLE: "E7601", Some("dataSet"), [SET], "User does not have write access for DataSet: `{0}`";
    SET_UNIT_NOT_FOUND: "E7603", Some("orgUnit"), [UNIT, SET], "Org unit not found or not accessible: `{0}`";
    SET_ATTRIBUTE_COMBO_NOT_FOUND: "E7604", Some("attributeOptionCombo"), [COMBO, SET], "Attribute option combo not found or not accessible: `{0}`";
    ELEMENT_NOT_FOUND: "E7610", Some("dataElement"), [ELEMENT], "Data element not found or not accessible: `{0}`";
    PERIOD_NOT_VALID: "E7611", Some("period"), [PERIOD], "Period not valid: `{0}`";
    UNIT_NOT_FOUND: "E7612", Some("orgUnit"), [UNIT], "Organisation unit not found or not accessible: `{0}`";
    COMBO_NOT_FOUND: "E7613", Some("categoryOptionCombo"), [COMBO], "Category option combo not found or not accessible for writing data: `{0}`";
    COMBO_NOT_ACCESSIBLE: "E7614", Some("categoryOptionCombo"), [COMBO, OPTION], "Category option combo: `{0}` option not accessible: `{1}`";
    ATTRIBUTE_COMBO_NOT_FOUND: "E7615", Some("attributeOptionCombo"), [COMBO], "Attribute option combo not found or not accessible for writing data: `{0}`";
    ATTRIBUTE_COMBO_NOT_ACCESSIBLE: "E7616", Some("attributeOptionCombo"), [COMBO, OPTION], "Attribute option combo: `{0}` option not accessible: `{1}`";
    UNIT_NOT_IN_HIERARCHY: "E7617", Some("orgUnit"), [UNIT, USER], "Organisation unit: `{0}` not in hierarchy of current user: `{1}`";
    VALUE_NOT_DEFINED: "E7618", Some("value"), [ELEMENT], "Data value or comment not specified for data element: `{0}`";
    VALUE_NOT_VALID: "E7619", Some("value"), [ELEMENT, Role::Text], "Value must match value type of data element `{0}`: `{1}`";
    COMMENT_NOT_VALID: "E7620", Some("comment"), [Role::Text], "Invalid comment: {0}";
    OPTION_NOT_VALID: "E7621", Some("value"), [ELEMENT], "Data value is not a valid option of the data element option set: `{0}`";
    COMBO_NOT_SPECIFIED: "E7630", Some("categoryOptionCombo"), [], "Category option combo is required but is not specified";
    ATTRIBUTE_COMBO_NOT_SPECIFIED: "E7631", Some("attributeOptionCombo"), [], "Attribute option combo is required but is not specified";
    PERIOD_TYPE_NOT_VALID: "E7632", None, [PERIOD, ELEMENT], "Period type of period: `{0}` not valid for data element: `{1}`";
    ELEMENT_STRICT: "E7633", Some("dataElement"), [ELEMENT, SET], "Data element: `{0}` is not part of dataset(s): `{1}`";
    COMBO_STRICT: "E7634", Some("categoryOptionCombo"), [COMBO, ELEMENT], "Category option combo: `{0}` must be part of category combo of data element: `{1}`";
    ATTRIBUTE_COMBO_STRICT: "E7635", Some("attributeOptionCombo"), [COMBO, ELEMENT], "Attribute option combo: `{0}` must be part of category combo of data sets of data element: `{1}`";
    UNIT_STRICT: "E7636", Some("orgUnit"), [UNIT, ELEMENT], "Data element: `{1}` must be assigned through data sets to organisation unit: `{0}`";
    STORED_BY_NOT_VALID: "E7637", Some("storedBy"), [Role::Text], "Invalid storedBy: {0}";
    PERIOD_OUTSIDE_ATTRIBUTE_COMBO: "E7638", Some("period"), [PERIOD, COMBO], "Period: `{0}` is not within date range of attribute option combo: `{1}`";
    UNIT_OUTSIDE_ATTRIBUTE_COMBO: "E7639", Some("orgUnit"), [UNIT, COMBO], "Organisation unit: `{0}` is not valid for attribute option combo: `{1}`";
    PERIOD_EXPIRED: "E7640", Some("period"), [PERIOD, SET], "Current date is past expiry days for period: `{0}` and data set: `{1}`";
    PERIOD_IN_FUTURE: "E7641", Some("period"), [PERIOD, ELEMENT, SET], "Period: `{0}` is after latest open future period: `{3}` for data element: `{1}` and data set: `{2}`";
    ALREADY_APPROVED: "E7642", None, [UNIT, PERIOD, COMBO, SET], "Data already approved for data set: `{3}` period: `{1}` org unit: `{0}` attribute option combo: `{2}`";
    PERIOD_NOT_OPEN: "E7643", Some("period"), [PERIOD, SET], "Period: `{0}` is not open for this data set at this time: `{1}`";
    PERIOD_NOT_CONFORM: "E7644", Some("period"), [PERIOD], "Period: `{0}` does not conform to the open periods of associated data sets";
    FILE_NOT_FOUND: "E7645", Some("dataElement"), [ELEMENT], "No data value for file resource exist for the given combination for data element: `{0}`";
}

impl Kind {
    /// Makes a conflict of some arguments, about a value, where it is about one.
    pub(super) fn about(self, index: Option<usize>, arguments: &[&str]) -> Conflict {
        let mut objects: IndexMap<String, String> = IndexMap::new();
        let mut shown: Vec<String> = arguments.iter().map(|text| (*text).to_owned()).collect();
        for (place, role) in self.roles.iter().enumerate() {
            let Some(argument) = arguments.get(place) else { continue };
            match role {
                Role::Object(word) => {
                    objects.insert((*word).to_owned(), (*argument).to_owned());
                }
                Role::Text => {
                    if let Some(property) = self.property {
                        objects
                            .entry(property.to_owned())
                            .or_insert_with(|| (*argument).to_owned());
                    }
                    value_type::text_of(argument).clone_into(&mut shown[place]);
                }
            }
        }
        let key: Vec<&str> = objects.values().map(String::as_str).collect();
        Conflict {
            key: format!("{}:{}", self.code, key.join(":")),
            object: objects.values().next().cloned(),
            message: filled(self.message, &shown),
            objects: Some(objects),
            code: Some(self.code.to_owned()),
            property: self.property.map(str::to_owned),
            indexes: index.and_then(|index| i64::try_from(index).ok()).map(|index| vec![index]),
        }
    }
}

/// Puts arguments into the places of a message: `{0}`.
pub(super) fn filled(message: &str, arguments: &[String]) -> String {
    let mut text = message.to_owned();
    for (place, argument) in arguments.iter().enumerate() {
        text = text.replace(&format!("{{{place}}}"), argument);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conflict_tells_its_objects_and_words() {
        let arguments = ["UNz8c1h8Aj3", "value_not_zero_or_positive_integer"];
        let conflict = VALUE_NOT_VALID.about(Some(1), &arguments);
        assert_eq!(
            conflict.message,
            "Value must match value type of data element `UNz8c1h8Aj3`: `value_not_zero_or_positive_integer`"
        );
        assert_eq!(conflict.object.as_deref(), Some("UNz8c1h8Aj3"));
        assert_eq!(conflict.objects.unwrap()["value"], "value_not_zero_or_positive_integer");
        assert_eq!(conflict.indexes, Some(vec![1]));
        let future = PERIOD_IN_FUTURE.about(Some(0), &["203001", "a", "b", "202501"]);
        assert!(future.message.contains("latest open future period: `202501`"));
    }
}
