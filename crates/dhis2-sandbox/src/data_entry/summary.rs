//! What came of an import of data.

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::options::Options;

/// How an import ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    /// All was well.
    Success,
    /// Some values were refused.
    Warning,
    /// Nothing was stored.
    Error,
}

impl Status {
    /// Returns the word.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Success => "SUCCESS",
            Self::Warning => "WARNING",
            Self::Error => "ERROR",
        }
    }
}

/// How many values met which fate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// New values.
    pub imported: usize,
    /// Changed values.
    pub updated: usize,
    /// Values that were refused, or said nothing new.
    pub ignored: usize,
    /// Deleted values.
    pub deleted: usize,
}

/// Why values were refused.
#[derive(Debug, Clone)]
pub(crate) struct Conflict {
    /// What conflicts of the same kind share.
    pub key: String,
    /// The first of the objects that it is about.
    pub object: Option<String>,
    /// The objects that it is about, by what they are.
    pub objects: Option<IndexMap<String, String>>,
    /// What the server says.
    pub message: String,
    /// The code of the error.
    pub code: Option<String>,
    /// The property that is wrong.
    pub property: Option<String>,
    /// The values that it is about.
    pub indexes: Option<Vec<i64>>,
}

impl Conflict {
    /// Creates a conflict that has no code.
    pub(crate) fn plain(object: &str, message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            key: format!("{object}:{message}"),
            object: Some(object.to_owned()),
            objects: None,
            message,
            code: None,
            property: None,
            indexes: None,
        }
    }

    fn value(&self) -> Value {
        let mut fields = Map::from_iter([("value".to_owned(), json!(self.message))]);
        let mut put = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                fields.insert(name.to_owned(), value);
            }
        };
        put("object", self.object.as_ref().map(|text| json!(text)));
        let objects = self.objects.as_ref().map(|objects| {
            objects.iter().map(|(what, text)| (what.clone(), json!(text))).collect()
        });
        put("objects", objects.map(Value::Object));
        put("errorCode", self.code.as_ref().map(|text| json!(text)));
        put("property", self.property.as_ref().map(|text| json!(text)));
        put("indexes", self.indexes.as_ref().map(|list| json!(list)));
        Value::Object(fields)
    }
}

/// What came of an import.
#[derive(Debug, Clone)]
pub(crate) struct Summary {
    /// How it ended.
    pub status: Status,
    /// What the server says about it.
    pub description: Option<String>,
    /// How many values met which fate.
    pub counts: Counts,
    conflicts: IndexMap<String, Conflict>,
    /// The values that were refused.
    pub rejected: Vec<i64>,
    /// When the data set was completed, or that it was not; nothing where that was never a question.
    pub data_set_complete: Option<String>,
}

impl Summary {
    /// Creates an empty summary.
    pub(crate) fn new(status: Status) -> Self {
        Self {
            status,
            description: None,
            counts: Counts::default(),
            conflicts: IndexMap::new(),
            rejected: Vec::new(),
            data_set_complete: None,
        }
    }

    /// Adds a conflict, to one of its kind where there is one.
    pub(crate) fn add(&mut self, conflict: Conflict) {
        match self.conflicts.get_mut(&conflict.key) {
            Some(known) => {
                if let (Some(known), Some(more)) = (&mut known.indexes, conflict.indexes) {
                    known.extend(more);
                }
            }
            None => {
                self.conflicts.insert(conflict.key.clone(), conflict);
            }
        }
    }

    /// Tells if there are conflicts.
    pub(crate) fn has_conflicts(&self) -> bool {
        !self.conflicts.is_empty()
    }

    /// Writes the summary.
    pub(crate) fn value(&self, options: &Options) -> Value {
        let counts = self.counts;
        let mut value = json!({
            "status": self.status.word(),
            "importOptions": options.value(),
            "importCount": {
                "imported": counts.imported, "updated": counts.updated,
                "ignored": counts.ignored, "deleted": counts.deleted,
            },
            "conflicts": self.conflicts.values().map(Conflict::value).collect::<Vec<_>>(),
            "rejectedIndexes": self.rejected,
        });
        if let Some(description) = &self.description {
            value["description"] = json!(description);
        }
        if let Some(complete) = &self.data_set_complete {
            value["dataSetComplete"] = json!(complete);
        }
        value
    }

    /// Writes the summary where it stands alone.
    pub(crate) fn typed_value(&self, options: &Options) -> Value {
        let mut value = self.value(options);
        value["responseType"] = json!("ImportSummary");
        value
    }
}
