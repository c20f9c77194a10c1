//! What names an object in data: its UID, its code, its name, or the value of an attribute.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::message::Query;
use crate::schema::ClassId;
use crate::store::{self, Object};
use crate::uid::Uid;
use crate::view::View;

/// What names an object.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum IdScheme {
    /// The UID.
    #[default]
    Uid,
    /// The code.
    Code,
    /// The name.
    Name,
    /// The value of an attribute with a UID.
    Attribute(String),
}

impl IdScheme {
    /// Reads a scheme: `UID`, `code`, `ATTRIBUTE:a1234567890`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some((word, uid)) = text.split_once(':') {
            return word.eq_ignore_ascii_case("attribute").then(|| Self::Attribute(uid.to_owned()));
        }
        match text.to_ascii_uppercase().as_str() {
            "UID" | "ID" => Some(Self::Uid),
            "CODE" => Some(Self::Code),
            "NAME" => Some(Self::Name),
            _ => None,
        }
    }

    /// Returns the constant: `CODE`.
    pub(crate) fn constant(&self) -> &'static str {
        match self {
            Self::Uid => "UID",
            Self::Code => "CODE",
            Self::Name => "NAME",
            Self::Attribute(_) => "ATTRIBUTE",
        }
    }

    /// Writes the scheme as it is read.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Attribute(uid) => format!("ATTRIBUTE:{uid}"),
            other => other.constant().to_owned(),
        }
    }

    fn value(&self) -> Value {
        match self {
            Self::Attribute(uid) => json!({"type": "ATTRIBUTE", "attribute": uid}),
            other => json!({"type": other.constant()}),
        }
    }

    /// Returns what names an object.
    pub(crate) fn name_of(&self, view: &View<'_>, object: &Object) -> Option<String> {
        match self {
            Self::Uid => Some(store::uid(object).to_owned()),
            Self::Code => store::text(object, "code").map(str::to_owned),
            Self::Name => store::text(object, "name").map(str::to_owned),
            Self::Attribute(uid) => match view.attribute_value(object, uid)? {
                Value::String(text) => Some(text),
                other => Some(other.to_string()),
            },
        }
    }
}

/// The kinds of schemes that a request may choose, by the names of their parameters.
const PARAMETERS: [&str; 12] = [
    "idScheme",
    "dataElementIdScheme",
    "dataElementGroupIdScheme",
    "categoryOptionComboIdScheme",
    "attributeOptionComboIdScheme",
    "categoryOptionIdScheme",
    "categoryIdScheme",
    "orgUnitIdScheme",
    "orgUnitGroupIdScheme",
    "programIdScheme",
    "programStageIdScheme",
    "dataSetIdScheme",
];

/// The schemes of a request.
#[derive(Debug, Clone, Default)]
pub(crate) struct IdSchemes {
    chosen: HashMap<&'static str, IdScheme>,
    default: IdScheme,
}

impl IdSchemes {
    /// Reads the schemes of a query.
    pub(crate) fn of(query: &Query) -> Self {
        let mut schemes = Self::default();
        for parameter in PARAMETERS {
            if let Some(text) = query.get(parameter) {
                schemes.choose(parameter, text);
            }
        }
        schemes
    }

    /// Reads the schemes of a query whose parameters have a word before them: `inputIdScheme`.
    pub(crate) fn prefixed(query: &Query, prefix: &str) -> Self {
        let mut schemes = Self::default();
        for parameter in PARAMETERS {
            let (first, rest) = parameter.split_at(1);
            let name = format!("{prefix}{}{rest}", first.to_ascii_uppercase());
            if let Some(text) = query.get(&name) {
                schemes.choose(parameter, text);
            }
        }
        schemes
    }

    /// Sets the scheme of what no scheme is chosen for.
    #[must_use]
    pub(crate) fn with_default(mut self, scheme: IdScheme) -> Self {
        self.default = scheme;
        self
    }

    /// Chooses a scheme by its parameter; what is no scheme is left out.
    pub(crate) fn choose(&mut self, parameter: &str, text: &str) {
        let known = PARAMETERS.iter().find(|known| **known == parameter);
        if let (Some(parameter), Some(scheme)) = (known, IdScheme::parse(text)) {
            self.chosen.insert(parameter, scheme);
        }
    }

    /// Returns the scheme of a parameter, or of all, or the default.
    pub(crate) fn get(&self, parameter: &str) -> &IdScheme {
        let own = self.chosen.get(parameter).or_else(|| self.chosen.get("idScheme"));
        own.unwrap_or(&self.default)
    }

    /// Writes what was chosen.
    pub(crate) fn value(&self) -> Value {
        let chosen = self.chosen.iter().map(|(name, scheme)| ((*name).to_owned(), scheme.value()));
        Value::Object(chosen.collect::<Map<_, _>>())
    }
}

/// The objects of a class by what names them.
pub(crate) struct Index<'v, 's> {
    view: &'v View<'s>,
    class: ClassId,
    scheme: IdScheme,
    by_name: Option<HashMap<String, Uid>>,
}

impl<'v, 's> Index<'v, 's> {
    /// Creates an index, which looks at the objects when it is first asked.
    pub(crate) fn new(view: &'v View<'s>, endpoint: &str, scheme: &IdScheme) -> Self {
        let class = view.state().class(endpoint);
        Self { view, class, scheme: scheme.clone(), by_name: None }
    }

    /// Finds an object.
    pub(crate) fn find(&mut self, name: &str) -> Option<Uid> {
        if self.scheme == IdScheme::Uid {
            let uid = Uid::parse(name)?;
            return self.view.store().contains(self.class, name).then_some(uid);
        }
        let (view, class, scheme) = (self.view, self.class, &self.scheme);
        let by_name = self.by_name.get_or_insert_with(|| {
            let objects = view.store().table(class).values();
            objects
                .filter_map(|o| Some((scheme.name_of(view, o)?, Uid::parse(store::uid(o))?)))
                .collect()
        });
        by_name.get(name).copied()
    }
}

/// What names the objects of a class, kept for the next question.
pub(crate) struct Names<'v, 's> {
    view: &'v View<'s>,
    class: ClassId,
    scheme: IdScheme,
    known: HashMap<Uid, Option<String>>,
}

impl<'v, 's> Names<'v, 's> {
    /// Creates the names of the objects of a class.
    pub(crate) fn new(view: &'v View<'s>, endpoint: &str, scheme: &IdScheme) -> Self {
        let class = view.state().class(endpoint);
        Self { view, class, scheme: scheme.clone(), known: HashMap::new() }
    }

    /// Returns what names an object.
    pub(crate) fn of(&mut self, uid: Uid) -> Option<String> {
        if self.scheme == IdScheme::Uid {
            return Some(uid.to_string());
        }
        let (view, class, scheme) = (self.view, self.class, &self.scheme);
        let known = self.known.entry(uid).or_insert_with(|| {
            let object = view.store().get(class, uid.as_str())?;
            scheme.name_of(view, object)
        });
        known.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scheme_for_one_kind_goes_before_the_scheme_for_all() {
        let query = Query::parse("idScheme=code&orgUnitIdScheme=NAME&dataSetIdScheme=ATTRIBUTE:a1");
        let schemes = IdSchemes::of(&query);
        assert_eq!(*schemes.get("dataElementIdScheme"), IdScheme::Code);
        assert_eq!(*schemes.get("orgUnitIdScheme"), IdScheme::Name);
        assert_eq!(*schemes.get("dataSetIdScheme"), IdScheme::Attribute("a1".to_owned()));
        assert_eq!(schemes.value()["idScheme"], json!({"type": "CODE"}));
        let input = IdSchemes::prefixed(&Query::parse("inputOrgUnitIdScheme=CODE"), "input");
        assert_eq!(*input.get("orgUnitIdScheme"), IdScheme::Code);
        assert_eq!(*input.get("dataElementIdScheme"), IdScheme::Uid);
    }
}
