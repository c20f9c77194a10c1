//! What an import did, as the servers report it.

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::failure::WebMessage;
use crate::message::Response;
use crate::schema::ClassId;

/// Counts of objects.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Stats {
    /// Objects that are new.
    pub created: usize,
    /// Objects that were there.
    pub updated: usize,
    /// Objects that are gone.
    pub deleted: usize,
    /// Objects that were left alone.
    pub ignored: usize,
}

impl Stats {
    /// Returns the counts as JSON.
    pub(crate) fn value(self) -> Value {
        json!({
            "created": self.created,
            "updated": self.updated,
            "deleted": self.deleted,
            "ignored": self.ignored,
            "total": self.total(),
        })
    }

    /// Returns the sum.
    pub(crate) fn total(self) -> usize {
        self.created + self.updated + self.deleted + self.ignored
    }

    pub(super) fn add(&mut self, other: Self) {
        self.created += other.created;
        self.updated += other.updated;
        self.deleted += other.deleted;
        self.ignored += other.ignored;
    }

    pub(super) fn ignore_all(&mut self) {
        *self = Self { ignored: self.total(), ..Self::default() };
    }
}

/// One thing that is wrong with an object.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ErrorReport {
    message: String,
    code: &'static str,
    arguments: Vec<Value>,
    class: &'static str,
    property_class: Option<&'static str>,
    property: Option<String>,
    object: Option<String>,
}

impl ErrorReport {
    /// Creates a report on an object of a class; `{0}` in the words stands for the first argument.
    pub(crate) fn new(
        class: &'static str,
        code: &'static str,
        words: &str,
        arguments: Vec<Value>,
    ) -> Self {
        let message =
            arguments.iter().enumerate().fold(words.to_owned(), |text, (place, value)| {
                let plain = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                text.replace(&format!("{{{place}}}"), &plain)
            });
        Self { message, code, arguments, class, property_class: None, property: None, object: None }
    }

    /// Says which property the report is about, and of what Java class its value is.
    #[must_use]
    pub(crate) fn on_property(mut self, property: &str, class: Option<&'static str>) -> Self {
        self.property = Some(property.to_owned());
        self.property_class = class;
        self
    }

    /// Says which object the report is about.
    #[must_use]
    pub(crate) fn on_object(mut self, uid: &str) -> Self {
        self.object = Some(uid.to_owned());
        self
    }

    /// Returns the message.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// Returns the report as JSON.
    pub(crate) fn value(&self) -> Value {
        let mut fields = Map::from_iter([
            ("message".to_owned(), json!(self.message)),
            ("args".to_owned(), self.arguments.iter().map(plain).collect()),
            ("mainKlass".to_owned(), json!(self.class)),
            ("errorCode".to_owned(), json!(self.code)),
            ("errorProperties".to_owned(), Value::Array(self.arguments.clone())),
        ]);
        let optional = [
            ("errorKlass", self.property_class.map(str::to_owned)),
            ("errorProperty", self.property.clone()),
            ("mainId", self.object.clone()),
        ];
        for (name, value) in optional {
            if let Some(value) = value {
                fields.insert(name.to_owned(), json!(value));
            }
        }
        Value::Object(fields)
    }
}

/// The list of arguments is one of texts, whatever the values are.
fn plain(value: &Value) -> Value {
    match value {
        Value::String(_) => value.clone(),
        other => Value::String(other.to_string()),
    }
}

/// What happened to one object.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ObjectReport {
    /// The Java class.
    pub class: &'static str,
    /// The UID.
    pub uid: String,
    /// The place in the payload.
    pub index: usize,
    /// What was wrong.
    pub errors: Vec<ErrorReport>,
}

impl ObjectReport {
    fn value(&self) -> Value {
        let mut value = self.short_value();
        value["index"] = json!(self.index);
        value
    }

    /// The form in the answer to a request for a single object.
    fn short_value(&self) -> Value {
        json!({
            "klass": self.class,
            "uid": self.uid,
            "errorReports": self.errors.iter().map(ErrorReport::value).collect::<Vec<_>>(),
        })
    }
}

/// What happened to the objects of one class.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct TypeReport {
    /// The counts.
    pub stats: Stats,
    /// The objects, by their place in the payload.
    pub objects: BTreeMap<usize, ObjectReport>,
}

impl TypeReport {
    pub(super) fn object(
        &mut self,
        class: &'static str,
        uid: &str,
        index: usize,
    ) -> &mut ObjectReport {
        self.objects.entry(index).or_insert_with(|| ObjectReport {
            class,
            uid: uid.to_owned(),
            index,
            errors: Vec::new(),
        })
    }

    /// Tells if anything was wrong.
    pub(crate) fn has_errors(&self) -> bool {
        self.objects.values().any(|object| !object.errors.is_empty())
    }
}

/// The word for the whole of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Outcome {
    /// All went well.
    #[default]
    Ok,
    /// Part of it went well.
    Warning,
    /// Nothing was done.
    Error,
}

impl Outcome {
    /// Returns the word.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::Warning => "WARNING",
            Self::Error => "ERROR",
        }
    }
}

/// What an import did.
#[derive(Debug, Clone, Default)]
pub(crate) struct ImportReport {
    /// The steps that were taken, as a job tells of them.
    pub steps: Vec<String>,
    /// The word for the whole.
    pub outcome: Outcome,
    /// The classes with their Java names, in the order of the import.
    pub types: Vec<(ClassId, &'static str, TypeReport)>,
}

/// What every answer to a refused write says.
pub(crate) const ERRORS: &str =
    "One or more errors occurred, please see full details in import report.";

impl ImportReport {
    /// Creates a report on one object that something is wrong with.
    pub(crate) fn of_object(
        class: ClassId,
        klass: &'static str,
        uid: &str,
        errors: Vec<ErrorReport>,
    ) -> Self {
        let mut report = TypeReport::default();
        report.object(klass, uid, 0).errors = errors;
        Self { steps: Vec::new(), outcome: Outcome::Error, types: vec![(class, klass, report)] }
    }

    /// Returns the counts of all classes.
    pub(crate) fn stats(&self) -> Stats {
        let mut sum = Stats::default();
        for (_, _, report) in &self.types {
            sum.add(report.stats);
        }
        sum
    }

    /// Tells if anything was wrong.
    pub(crate) fn has_errors(&self) -> bool {
        self.types.iter().any(|(_, _, report)| report.has_errors())
    }

    /// Returns the first thing that was wrong.
    pub(crate) fn first_error(&self) -> Option<&ErrorReport> {
        self.types.iter().find_map(|(_, _, report)| {
            report.objects.values().find_map(|object| object.errors.first())
        })
    }

    /// Returns the report on the first object.
    pub(crate) fn first(&self) -> Option<&ObjectReport> {
        self.types.iter().find_map(|(_, _, report)| report.objects.values().next())
    }

    /// Returns the report as JSON, with all objects or with those that something is wrong with.
    pub(crate) fn value(&self, all: bool) -> Value {
        let types = self.types.iter().map(|(_, class, report)| {
            let objects = report.objects.values().filter(|o| all || !o.errors.is_empty());
            json!({
                "klass": class,
                "stats": report.stats.value(),
                "objectReports": objects.map(ObjectReport::value).collect::<Vec<_>>(),
            })
        });
        json!({
            "status": self.outcome.word(),
            "stats": self.stats().value(),
            "typeReports": types.collect::<Vec<_>>(),
        })
    }

    /// Returns the answer to an import.
    pub(crate) fn response(&self, all: bool) -> Response {
        let message = match self.outcome {
            Outcome::Ok => WebMessage::new(StatusCode::OK),
            _ => WebMessage::new(StatusCode::CONFLICT).with_word("WARNING").with_message(ERRORS),
        };
        message.with_response("ImportReport", self.value(all)).into()
    }

    /// Returns the answer to a request for a single object; `word` is said where it was refused.
    pub(crate) fn object_message(&self, word: &str) -> WebMessage {
        let report = self.first();
        let fine = report.is_some_and(|report| report.errors.is_empty());
        let message = if fine {
            WebMessage::new(StatusCode::OK)
        } else {
            WebMessage::new(StatusCode::CONFLICT).with_word(word).with_message(ERRORS)
        };
        match report {
            Some(report) => message.with_response("ObjectReport", report.short_value()),
            None => message,
        }
    }

    /// Returns the answer to a request that wrote a part of an object and was refused.
    pub(crate) fn type_message(&self) -> Response {
        let body = self.types.first().map(|(_, class, report)| {
            let objects = report.objects.values().map(ObjectReport::value);
            json!({
                "klass": class,
                "stats": report.stats.value(),
                "objectReports": objects.collect::<Vec<_>>(),
            })
        });
        WebMessage::new(StatusCode::CONFLICT)
            .with_word("WARNING")
            .with_message(ERRORS)
            .with_response("TypeReport", body.unwrap_or_default())
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_takes_its_arguments() {
        let report = ErrorReport::new(
            "a.B",
            "E4001",
            "Maximum length of property `{0}`is {1}, but given length was {2}",
            vec![json!("name"), json!(50), json!(60)],
        );
        let value = report.on_property("name", Some("java.lang.String")).value();
        assert_eq!(
            value["message"],
            "Maximum length of property `name`is 50, but given length was 60"
        );
        assert_eq!(value["args"], json!(["name", "50", "60"]));
        assert!(value.get("mainId").is_none());
    }
}
