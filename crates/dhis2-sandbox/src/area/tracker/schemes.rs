//! By which identifier the metadata in an answer is named: `idScheme`, `orgUnitIdScheme` and so on.

use std::sync::{Arc, Mutex, PoisonError};

use http::StatusCode;
use serde_json::{Value, json};

use crate::failure::{Failure, WebMessage};
use crate::message::{Query, Response};
use crate::state::State;
use crate::store::{self, Object};

/// An identifier of metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// The UID.
    Uid,
    /// The code.
    Code,
    /// The name.
    Name,
    /// The value of an attribute.
    Attribute(String),
}

impl Scheme {
    /// Reads the name of a scheme: `UID`, `code`, `ATTRIBUTE:UID`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some((word, uid)) = text.split_once(':') {
            let known = word.eq_ignore_ascii_case("ATTRIBUTE") && crate::uid::is_uid(uid);
            return known.then(|| Self::Attribute(uid.to_owned()));
        }
        match text.to_ascii_uppercase().as_str() {
            "UID" | "ID" | "AUTO" => Some(Self::Uid),
            "CODE" => Some(Self::Code),
            "NAME" => Some(Self::Name),
            _ => None,
        }
    }

    /// Returns the identifier of an object.
    pub(crate) fn of(&self, object: &Object) -> Option<String> {
        let text = |key: &str| store::text(object, key).map(str::to_owned);
        match self {
            Self::Uid => text("id"),
            Self::Code => text("code"),
            Self::Name => text("name"),
            Self::Attribute(uid) => {
                let values = object.get("attributeValues")?.as_array()?;
                let value = values.iter().find(|it| {
                    it.get("attribute").and_then(store::reference) == Some(uid.as_str())
                })?;
                Some(value.get("value")?.as_str()?.to_owned())
            }
        }
    }

    /// Returns the name of the scheme.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Uid => "UID",
            Self::Code => "CODE",
            Self::Name => "NAME",
            Self::Attribute(_) => "ATTRIBUTE",
        }
    }

    /// Returns the attribute of the scheme.
    pub(crate) fn attribute(&self) -> Option<&str> {
        match self {
            Self::Attribute(uid) => Some(uid),
            _ => None,
        }
    }
}

/// The parameters with a scheme of their own, and whose they are.
pub(crate) const PARAMETERS: &[(&str, &str)] = &[
    ("dataElementIdScheme", "dataElements"),
    ("orgUnitIdScheme", "organisationUnits"),
    ("programIdScheme", "programs"),
    ("programStageIdScheme", "programStages"),
    ("categoryOptionComboIdScheme", "categoryOptionCombos"),
    ("categoryOptionIdScheme", "categoryOptions"),
];

/// The schemes of a request.
#[derive(Debug, Clone)]
pub(crate) struct Schemes {
    general: Scheme,
    own: Vec<(&'static str, Scheme)>,
    /// The metadata that has no identifier of its scheme.
    missing: Arc<Mutex<Vec<(&'static str, String)>>>,
}

impl Schemes {
    /// Names everything by its UID.
    pub(crate) fn uids() -> Self {
        Self { general: Scheme::Uid, own: Vec::new(), missing: Arc::default() }
    }

    /// Reads the parameters of a query.
    ///
    /// # Errors
    ///
    /// A scheme is none.
    pub(crate) fn read(query: &Query) -> Result<Self, Failure> {
        let scheme = |name: &str| match query.get(name).filter(|text| !text.is_empty()) {
            None => Ok(None),
            Some(text) => Scheme::parse(text).map(Some).ok_or_else(|| {
                Failure::bad_parameter(format!(
                    "Value '{text}' is not valid for parameter {name}. Valid values are: \
                     [UID, CODE, NAME, ATTRIBUTE:attributeUid]"
                ))
            }),
        };
        let mut own = Vec::new();
        for (name, class) in PARAMETERS {
            if let Some(found) = scheme(name)? {
                own.push((*class, found));
            }
        }
        let general = scheme("idScheme")?.unwrap_or(Scheme::Uid);
        Ok(Self { general, own, missing: Arc::default() })
    }

    /// Returns the scheme for the objects of a class.
    pub(crate) fn of(&self, class: &str) -> &Scheme {
        self.own.iter().find(|(own, _)| *own == class).map_or(&self.general, |(_, scheme)| scheme)
    }

    /// Names an object by its scheme.
    pub(crate) fn name(&self, state: &State, class: &'static str, uid: &str) -> Value {
        let scheme = self.of(class);
        if *scheme == Scheme::Uid {
            return json!(uid);
        }
        let object = state.store.get(state.class(class), uid);
        if let Some(name) = object.and_then(|object| scheme.of(object)) {
            json!(name)
        } else {
            let entry = (class, uid.to_owned());
            let mut missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
            if !missing.contains(&entry) {
                missing.push(entry);
            }
            Value::Null
        }
    }

    /// Demands that all that was named has an identifier of its scheme.
    ///
    /// # Errors
    ///
    /// Some metadata has none; the message lists it.
    pub(crate) fn check(&self, state: &State) -> Result<(), Failure> {
        let missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        if missing.is_empty() {
            return Ok(());
        }
        let mut details = "Following metadata listed using their UIDs is missing identifiers for \
                           the requested idScheme:\n"
            .to_owned();
        let mut classes: Vec<&str> = Vec::new();
        for (class, _) in missing.iter() {
            if !classes.contains(class) {
                classes.push(class);
            }
        }
        for class in classes {
            let of_class = missing.iter().filter(|(it, _)| it == &class);
            let uids: Vec<&str> = of_class.map(|(_, uid)| uid.as_str()).collect();
            let scheme = self.of(class);
            let scheme_name = match scheme.attribute() {
                Some(uid) => format!("ATTRIBUTE:{uid}"),
                None => scheme.name().to_owned(),
            };
            let name = state.schemas.class(state.class(class)).simple_name();
            let more = if uids.len() > 20 { "..." } else { "" };
            let shown = uids[..uids.len().min(20)].join(",");
            details.push_str(&format!("\n{name}[{scheme_name}]={shown}{more}"));
        }
        let message = "Not all metadata has an identifier for the requested idScheme. Either \
                       change the requested idScheme or add the missing identifiers to the \
                       metadata.";
        let body = WebMessage::new(StatusCode::UNPROCESSABLE_ENTITY)
            .with_message(message)
            .with("devMessage", json!(details));
        Err(Failure::page(Response::from(body)))
    }
}
