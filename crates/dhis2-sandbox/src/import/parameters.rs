//! How an import is to be done, as the query of a request says.

use serde_json::{Value, json};

use crate::message::Query;

/// What to do with the objects of a payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Strategy {
    /// Create those that are new, update the others.
    #[default]
    CreateAndUpdate,
    /// Create; what is there already is an error.
    Create,
    /// Update; what is not there is an error.
    Update,
    /// Delete.
    Delete,
}

impl Strategy {
    /// Returns the name in requests.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::CreateAndUpdate => "CREATE_AND_UPDATE",
            Self::Create => "CREATE",
            Self::Update => "UPDATE",
            Self::Delete => "DELETE",
        }
    }
}

/// By what references name an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Identifier {
    /// By the UID.
    #[default]
    Uid,
    /// By the code.
    Code,
}

/// The parameters of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "the switches of the server's own parameters")]
pub(crate) struct Parameters {
    /// What to do.
    pub strategy: Strategy,
    /// Whether to look only.
    pub validate_only: bool,
    /// Whether one error stops all.
    pub all_or_nothing: bool,
    /// By what references name an object.
    pub identifier: Identifier,
    /// Which objects the report lists.
    pub report_mode: &'static str,
    /// Whether the sharing of the payload is left out.
    pub skip_sharing: bool,
    /// Whether the translations of the payload are left out.
    pub skip_translation: bool,
    /// Whether a superuser's payload is taken as it is.
    pub skip_validation: bool,
    /// How much is loaded before the checks, by the server's word.
    pub preheat_mode: &'static str,
    /// When objects are written, by the server's word.
    pub flush_mode: &'static str,
    /// Whether the import becomes a job.
    pub asynchronous: bool,
}

impl Default for Parameters {
    fn default() -> Self {
        Self {
            strategy: Strategy::default(),
            validate_only: false,
            all_or_nothing: true,
            identifier: Identifier::default(),
            report_mode: "ERRORS",
            skip_sharing: false,
            skip_translation: false,
            skip_validation: false,
            preheat_mode: "REFERENCE",
            flush_mode: "AUTO",
            asynchronous: false,
        }
    }
}

impl Parameters {
    /// Reads the parameters of a query; a word that is not known counts as none.
    pub(crate) fn of(query: &Query) -> Self {
        Self {
            strategy: match query.get("importStrategy") {
                Some("CREATE" | "NEW" | "NEW_AND_UPDATES_CREATE") => Strategy::Create,
                Some("UPDATE" | "UPDATES") => Strategy::Update,
                Some("DELETE" | "DELETES") => Strategy::Delete,
                _ => Strategy::CreateAndUpdate,
            },
            validate_only: query.get("importMode") == Some("VALIDATE"),
            all_or_nothing: query.get("atomicMode") != Some("NONE"),
            identifier: match query.get("identifier") {
                Some("CODE") => Identifier::Code,
                _ => Identifier::Uid,
            },
            report_mode: match query.get("importReportMode") {
                Some("FULL") => "FULL",
                Some("DEBUG") => "DEBUG",
                Some("ERRORS_NOT_OWNER") => "ERRORS_NOT_OWNER",
                _ => "ERRORS",
            },
            skip_sharing: query.flag("skipSharing", false),
            skip_translation: query.flag("skipTranslation", false),
            skip_validation: query.flag("skipValidation", false),
            preheat_mode: match query.get("preheatMode") {
                Some("ALL") => "ALL",
                Some("NONE") => "NONE",
                _ => "REFERENCE",
            },
            flush_mode: if query.get("flushMode") == Some("OBJECT") { "OBJECT" } else { "AUTO" },
            asynchronous: query.flag("async", false),
        }
    }

    /// Sets what to do.
    #[must_use]
    pub(crate) fn with_strategy(mut self, strategy: Strategy) -> Self {
        self.strategy = strategy;
        self
    }

    /// Lets the report list all objects.
    #[must_use]
    pub(crate) fn with_full_report(mut self) -> Self {
        self.report_mode = "FULL";
        self
    }

    /// Tells if the report lists objects with which nothing is wrong.
    pub(crate) fn reports_all(&self) -> bool {
        matches!(self.report_mode, "FULL" | "DEBUG")
    }

    /// Returns the parameters as the job of an import carries them.
    pub(crate) fn value(&self) -> Value {
        json!({
            "importMode": if self.validate_only { "VALIDATE" } else { "COMMIT" },
            "identifier": match self.identifier {
                Identifier::Uid => "UID",
                Identifier::Code => "CODE",
            },
            "preheatMode": self.preheat_mode,
            "importStrategy": self.strategy.name(),
            "atomicMode": if self.all_or_nothing { "ALL" } else { "NONE" },
            "flushMode": self.flush_mode,
            "importReportMode": self.report_mode,
            "skipSharing": self.skip_sharing,
            "skipTranslation": self.skip_translation,
            "skipValidation": self.skip_validation,
            "metadataSyncImport": false,
            "async": self.asynchronous,
            "firstRowIsHeader": true,
        })
    }
}
