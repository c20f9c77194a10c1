//! Data as it comes in, before anything is looked up.

use std::collections::BTreeMap;

/// A value as it comes in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    /// What names the data element.
    pub data_element: Option<String>,
    /// The period.
    pub period: Option<String>,
    /// What names the organisation unit.
    pub unit: Option<String>,
    /// What names the category option combination.
    pub option_combo: Option<String>,
    /// The category options by category, where the combination is given so.
    pub category_options: Option<BTreeMap<String, String>>,
    /// What names the combination of attributes.
    pub attribute_combo: Option<String>,
    /// The category combination and options, where the combination of attributes is given so.
    pub attribute_options: Option<(String, Vec<String>)>,
    /// The value.
    pub value: Option<String>,
    /// The remark.
    pub comment: Option<String>,
    /// Who stored it.
    pub stored_by: Option<String>,
    /// Whether somebody has to look after it.
    pub followup: Option<bool>,
    /// Whether it was deleted.
    pub deleted: Option<bool>,
}

/// Values as they come in, with what they share.
#[derive(Debug, Clone, Default)]
pub(crate) struct EntrySet {
    /// What names the data set.
    pub data_set: Option<String>,
    /// When the data set was completed.
    pub complete_date: Option<String>,
    /// The period.
    pub period: Option<String>,
    /// What names the organisation unit.
    pub unit: Option<String>,
    /// What names the combination of attributes.
    pub attribute_combo: Option<String>,
    /// The attribute options by category, where the combination is given so.
    pub attribute_options: Option<BTreeMap<String, String>>,
    /// The schemes that the data choose: the name of the parameter and the scheme.
    pub schemes: Vec<(String, String)>,
    /// Whether nothing is to be stored.
    pub dry_run: Option<bool>,
    /// The strategy.
    pub strategy: Option<String>,
    /// The values.
    pub values: Vec<Entry>,
}

impl Entry {
    /// Writes the value as the servers do in a message.
    pub(crate) fn shown(&self) -> String {
        let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "null".to_owned());
        let flag = |value: Option<bool>| value.map_or_else(|| "null".to_owned(), |v| v.to_string());
        format!(
            "Input[dataElement={}, orgUnit={}, categoryOptionCombo={}, categoryOptions=null, \
             attributeOptionCombo={}, attributeCombo=null, attributeOptions=null, period={}, \
             value={}, comment={}, followUp={}, deleted={}]",
            text(&self.data_element),
            text(&self.unit),
            text(&self.option_combo),
            text(&self.attribute_combo),
            text(&self.period),
            text(&self.value),
            text(&self.comment),
            flag(self.followup),
            flag(self.deleted),
        )
    }
}

/// Takes blanks away; nothing is left of a blank text.
pub(super) fn trimmed(text: Option<&String>) -> Option<&str> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty())
}
