//! How an import is to be done.

use serde_json::{Value, json};

use crate::area::tracker::schemes::{PARAMETERS, Schemes};
use crate::facts::Facts;
use crate::failure::Failure;
use crate::message::Query;

/// What is to become of the objects of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strategy {
    /// They are new.
    Create,
    /// They are known.
    Update,
    /// They are new or known.
    CreateAndUpdate,
    /// They are to go.
    Delete,
}

/// How an import is to be done.
#[derive(Debug, Clone)]
pub(crate) struct Parameters {
    /// What is to become of the objects.
    pub(crate) strategy: Strategy,
    /// Whether nothing is written, only checked.
    pub(crate) validates: bool,
    /// Whether one refused object refuses all.
    pub(crate) atomic: bool,
    /// How thoroughly the objects are checked.
    pub(crate) validation: &'static str,
    /// Whether the answer waits for the end.
    pub(crate) waits: bool,
    /// Whether the report shows warnings.
    pub(crate) warnings: bool,
    /// By what metadata is named.
    pub(crate) schemes: Schemes,
    flush: &'static str,
    skips: [bool; 3],
    report: &'static str,
}

/// The switches that leave something out.
const SKIPS: [&str; 3] = ["skipPatternValidation", "skipSideEffects", "skipRuleEngine"];

impl Parameters {
    /// Reads the parameters of a query.
    ///
    /// # Errors
    ///
    /// One has a value that it cannot have.
    pub(crate) fn read(query: &Query) -> Result<Self, Failure> {
        let strategy = word(
            query,
            "importStrategy",
            &["CREATE_AND_UPDATE", "CREATE", "UPDATE", "DELETE"],
            &["CREATE", "UPDATE", "CREATE_AND_UPDATE", "DELETE"],
        )?;
        let plain = |name: &str, words: &'static [&'static str]| word(query, name, words, words);
        let report = word(
            query,
            "reportMode",
            &["ERRORS", "FULL", "WARNINGS"],
            &["FULL", "ERRORS", "WARNINGS"],
        )?;
        let mut skips = [false; 3];
        for (place, name) in SKIPS.iter().enumerate() {
            skips[place] = flag(query, name, false)?;
        }
        Ok(Self {
            strategy: match strategy {
                "CREATE" => Strategy::Create,
                "UPDATE" => Strategy::Update,
                "DELETE" => Strategy::Delete,
                _ => Strategy::CreateAndUpdate,
            },
            validates: plain("importMode", &["COMMIT", "VALIDATE"])? == "VALIDATE",
            atomic: plain("atomicMode", &["ALL", "OBJECT"])? == "ALL",
            validation: plain("validationMode", &["FULL", "FAIL_FAST", "SKIP"])?,
            waits: !flag(query, "async", true)?,
            warnings: report != "ERRORS",
            schemes: Schemes::read(query)?,
            flush: word(query, "flushMode", &["AUTO", "OBJECT"], &["OBJECT", "AUTO"])?,
            skips,
            report,
        })
    }

    /// Writes the parameters as the job's first notification shows them.
    pub(crate) fn value(&self, facts: Facts, user: &str) -> Value {
        let strategy = match self.strategy {
            Strategy::Create => "CREATE",
            Strategy::Update => "UPDATE",
            Strategy::CreateAndUpdate => "CREATE_AND_UPDATE",
            Strategy::Delete => "DELETE",
        };
        let scheme = |class: &str| {
            let scheme = self.schemes.of(class);
            json!({"idScheme": scheme.name(), "attributeUid": scheme.attribute()})
        };
        let mut schemes = json!({"idScheme": scheme("")});
        for (name, class) in PARAMETERS {
            schemes[*name] = scheme(class);
        }
        let mut value = json!({
            "importMode": if self.validates { "VALIDATE" } else { "COMMIT" },
            "idSchemes": schemes,
            "importStrategy": strategy,
            "atomicMode": if self.atomic { "ALL" } else { "OBJECT" },
            "flushMode": self.flush,
            "validationMode": self.validation,
            "filename": null,
            "reportMode": self.report,
        });
        for (name, skipped) in SKIPS.iter().zip(self.skips) {
            value[*name] = json!(skipped);
        }
        if facts.names_user_in_import_parameters() {
            value["userId"] = json!(user);
        }
        value
    }
}

/// Reads one of some words; the first is the default, the server lists them in its own order.
fn word(
    query: &Query,
    name: &str,
    words: &'static [&'static str],
    listed: &[&str],
) -> Result<&'static str, Failure> {
    let Some(value) = query.get(name).filter(|value| !value.is_empty()) else {
        return Ok(words[0]);
    };
    let found = words.iter().find(|word| word.eq_ignore_ascii_case(value.trim()));
    found.copied().ok_or_else(|| {
        Failure::bad_parameter(format!(
            "Value '{value}' is not valid for parameter {name}. Valid values are: [{}]",
            listed.join(", ")
        ))
    })
}

fn flag(query: &Query, name: &str, default: bool) -> Result<bool, Failure> {
    match query.get(name).filter(|value| !value.is_empty()) {
        None => Ok(default),
        Some(value) if value.eq_ignore_ascii_case("true") => Ok(true),
        Some(value) if value.eq_ignore_ascii_case("false") => Ok(false),
        Some(value) => Err(Failure::bad_parameter(format!(
            "Value '{value}' is not valid for parameter {name}. It should be of type boolean"
        ))),
    }
}
