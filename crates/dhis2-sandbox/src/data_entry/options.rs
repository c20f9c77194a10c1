//! The options of an import of data, as a query gives them and as answers repeat them.

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::container;
use crate::facts::Facts;
use crate::failure::Failure;
use crate::id_scheme::IdSchemes;
use crate::router::Call;

/// What happens to values that are there and to those that are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strategy {
    /// New values are stored, others are left.
    Create,
    /// Values that are there are changed, others are left.
    Update,
    /// All values are stored.
    CreateAndUpdate,
    /// Values are deleted.
    Delete,
}

/// The switches, with what they are unless chosen.
const SWITCHES: [(&str, bool); 24] = [
    ("dryRun", false),
    ("async", false),
    ("skipExistingCheck", false),
    ("sharing", false),
    ("skipNotifications", false),
    ("skipAudit", false),
    ("datasetAllowsPeriods", false),
    ("strictPeriods", false),
    ("strictDataElements", false),
    ("strictCategoryOptionCombos", false),
    ("strictAttributeOptionCombos", false),
    ("strictOrganisationUnits", false),
    ("strictDataSetApproval", false),
    ("strictDataSetLocking", false),
    ("strictDataSetInputPeriods", false),
    ("requireCategoryOptionCombo", false),
    ("requireAttributeOptionCombo", false),
    ("skipPatternValidation", false),
    ("ignoreEmptyCollection", false),
    ("force", false),
    ("firstRowIsHeader", true),
    ("skipLastUpdated", false),
    ("mergeDataValues", false),
    ("skipCache", false),
];

const STRATEGIES: [(&str, Strategy); 9] = [
    ("CREATE", Strategy::Create),
    ("UPDATE", Strategy::Update),
    ("CREATE_AND_UPDATE", Strategy::CreateAndUpdate),
    ("DELETE", Strategy::Delete),
    ("SYNC", Strategy::CreateAndUpdate),
    ("NEW_AND_UPDATES", Strategy::CreateAndUpdate),
    ("NEW", Strategy::Create),
    ("UPDATES", Strategy::Update),
    ("DELETES", Strategy::Delete),
];

const MERGE_MODES: [&str; 4] = ["MERGE_ALWAYS", "MERGE_IF_NOT_NULL", "MERGE", "REPLACE"];

/// The options of an import.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    /// What names objects.
    pub schemes: IdSchemes,
    /// What happens to which values.
    pub strategy: Strategy,
    switches: BTreeMap<&'static str, bool>,
    constants: BTreeMap<&'static str, String>,
    texts: BTreeMap<&'static str, String>,
}

impl Options {
    /// Returns the options unless anything is chosen.
    pub(crate) fn new(facts: Facts) -> Self {
        let mut switches = BTreeMap::from(SWITCHES);
        if facts.enters_data_in_groups() {
            switches.insert("atomic", false);
        }
        Self {
            schemes: IdSchemes::default(),
            strategy: Strategy::CreateAndUpdate,
            switches,
            constants: BTreeMap::from([
                ("importStrategy", "CREATE_AND_UPDATE".to_owned()),
                ("mergeMode", "REPLACE".to_owned()),
                ("reportMode", "FULL".to_owned()),
            ]),
            texts: BTreeMap::new(),
        }
    }

    /// Reads the options of a request.
    ///
    /// # Errors
    ///
    /// A word is no constant of its option.
    pub(crate) fn of(call: &Call<'_>, facts: Facts) -> Result<Self, Failure> {
        let query = &call.request.query;
        let mut options = Self::new(facts);
        options.schemes = IdSchemes::of(query);
        for (name, on) in &mut options.switches {
            *on = query.flag(name, *on);
        }
        if query.has("preheatCache") {
            options.switches.insert("preheatCache", query.flag("preheatCache", true));
        }
        for name in ["dataSet", "filename", "notificationLevel"] {
            if let Some(text) = query.get(name) {
                options.texts.insert(name, text.to_owned());
            }
        }
        let wrong = || {
            let page = container::page(facts, call.request, StatusCode::BAD_REQUEST, None);
            Failure::page(page)
        };
        if let Some(word) = query.get("importStrategy").or_else(|| query.get("strategy")) {
            options.choose_strategy(word).ok_or_else(wrong)?;
        }
        for (name, known) in [
            ("mergeMode", &MERGE_MODES[..]),
            ("reportMode", &["FULL", "ERRORS", "DEBUG", "ERRORS_NOT_OWNER"]),
        ] {
            if let Some(word) = query.get(name) {
                let word = known.iter().find(|known| **known == word).ok_or_else(wrong)?;
                options.constants.insert(name, (*word).to_owned());
            }
        }
        Ok(options)
    }

    /// Chooses a strategy by its constant.
    pub(crate) fn choose_strategy(&mut self, word: &str) -> Option<()> {
        let (name, strategy) = STRATEGIES.iter().find(|(name, _)| *name == word)?;
        self.strategy = *strategy;
        self.constants.insert("importStrategy", (*name).to_owned());
        Some(())
    }

    /// Returns a switch.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.switches.get(name).copied().unwrap_or(false)
    }

    /// Sets a switch.
    pub(crate) fn set(&mut self, name: &'static str, on: bool) {
        self.switches.insert(name, on);
    }

    /// Returns the data set that the request names.
    pub(crate) fn data_set(&self) -> Option<&str> {
        self.texts.get("dataSet").map(String::as_str)
    }

    /// Writes the options.
    pub(crate) fn value(&self) -> Value {
        let mut fields = Map::from_iter([("idSchemes".to_owned(), self.schemes.value())]);
        let switches = self.switches.iter().map(|(name, on)| ((*name).to_owned(), json!(on)));
        fields.extend(switches);
        let texts = self.constants.iter().chain(&self.texts);
        fields.extend(texts.map(|(name, text)| ((*name).to_owned(), json!(text))));
        Value::Object(fields)
    }
}
