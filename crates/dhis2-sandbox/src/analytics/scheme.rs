//! How objects are identified in a query and in its answer: by UID, code, name, or an attribute.

use serde_json::Value;

use crate::schema::ClassId;
use crate::store::{self, Object};
use crate::view::View;

/// What identifies an object.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum IdScheme {
    /// The UID.
    #[default]
    Uid,
    /// The code.
    Code,
    /// The name.
    Name,
    /// The value of an attribute, by the UID of the attribute.
    Attribute(String),
}

impl IdScheme {
    /// Reads a parameter; what is no scheme counts as the UID.
    pub(crate) fn of(text: Option<&str>) -> Self {
        let text = text.unwrap_or_default();
        match text.to_ascii_uppercase().as_str() {
            "CODE" => Self::Code,
            "NAME" => Self::Name,
            upper if upper.starts_with("ATTRIBUTE:") => {
                Self::Attribute(text["ATTRIBUTE:".len()..].to_owned())
            }
            _ => Self::Uid,
        }
    }

    /// Returns what identifies an object.
    pub(crate) fn identifier(
        &self,
        view: &View<'_>,
        class: ClassId,
        object: &Object,
    ) -> Option<String> {
        match self {
            Self::Uid => Some(store::uid(object).to_owned()),
            Self::Code => store::text(object, "code").map(str::to_owned),
            Self::Name => view.text_of(class, object, "displayName"),
            Self::Attribute(attribute) => match view.attribute_value(object, attribute)? {
                Value::String(text) => Some(text),
                other => Some(other.to_string()),
            },
        }
    }

    /// Finds an object of a class.
    pub(crate) fn find<'s>(
        &self,
        view: &View<'s>,
        class: ClassId,
        identifier: &str,
    ) -> Option<&'s Object> {
        let found =
            match self {
                Self::Uid => view.store().get(class, identifier).map(|object| &**object),
                _ => view.store().table(class).values().map(|object| &**object).find(|object| {
                    self.identifier(view, class, object).as_deref() == Some(identifier)
                }),
            };
        found.filter(|object| view.may_read(class, object))
    }
}
