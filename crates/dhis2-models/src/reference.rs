//! A pointer from one object to another, with whatever came along.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Deserializer, MapAccess};
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use crate::extra::Extra;
use crate::object::Object;
use crate::shape::{self, Entry, Field, Leaf, Names, Out, Read, Shape, table};
use crate::{Text, Uid};

/// An object that another one points to, such as the category combo of a data element.
///
/// A server sends as little as `{"id": "…"}`, or as much as the caller asked for with
/// `fields=categoryCombo[id,name,categories[id]]`. Whatever came is kept: the usual parts have
/// methods, the others are in [`extra`](Self::extra), and [`expand`](Self::expand) reads the whole
/// as a model. `T` is that model; it costs nothing to carry.
///
/// ```
/// # #[cfg(feature = "v42")] {
/// use dhis2_models::{Reference, v42};
///
/// let element = v42::DataElement {
///     name: Some("Malaria cases".into()),
///     category_combo: Some(Reference::to("bjDvmb4bfuf")),
///     ..Default::default()
/// };
/// assert_eq!(element.category_combo.unwrap().id(), Some("bjDvmb4bfuf"));
/// # }
/// ```
pub struct Reference<T = Object> {
    id: Option<Identifier>,
    rest: Option<Box<Rest>>,
    target: PhantomData<fn() -> T>,
}

/// Most identifiers are UIDs; those of dimensions (`dx`, `pe`) and periods (`202401`) are not.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Identifier {
    Uid(Uid),
    /// Twice boxed, so that the rare one does not make room for the common one.
    Other(Box<Box<str>>),
}

/// What a reference holds beyond its identifier; absent for most.
#[derive(Clone, Default, PartialEq)]
struct Rest {
    code: Option<Text>,
    display_name: Option<Text>,
    name: Option<Text>,
    username: Option<Text>,
    extra: Extra,
}

impl<T> Reference<T> {
    /// Returns a reference to the object with this identifier: its UID, or for dimensions and
    /// periods the text that stands in its place.
    pub fn to(id: impl AsRef<str>) -> Self {
        Self { id: Some(Identifier::of(id.as_ref())), ..Self::default() }
    }

    /// Returns a reference by code, for imports with `idScheme=CODE`.
    pub fn to_code(code: impl Into<Text>) -> Self {
        let rest = Rest { code: Some(code.into()), ..Rest::default() };
        Self { rest: Some(Box::new(rest)), ..Self::default() }
    }

    /// Returns the identifier.
    pub fn id(&self) -> Option<&str> {
        self.id.as_ref().map(Identifier::as_str)
    }

    /// Returns the identifier if it is a UID.
    pub fn uid(&self) -> Option<Uid> {
        match self.id {
            Some(Identifier::Uid(uid)) => Some(uid),
            _ => None,
        }
    }

    /// Returns the code, if it was asked for.
    pub fn code(&self) -> Option<&str> {
        self.rest.as_ref()?.code.as_deref()
    }

    /// Returns the name, if it was asked for.
    pub fn name(&self) -> Option<&str> {
        self.rest.as_ref()?.name.as_deref()
    }

    /// Returns the name in the user's language, if it was asked for.
    pub fn display_name(&self) -> Option<&str> {
        self.rest.as_ref()?.display_name.as_deref()
    }

    /// Returns the login name, which servers send along with a reference to a user.
    pub fn username(&self) -> Option<&str> {
        self.rest.as_ref()?.username.as_deref()
    }

    /// Returns what else came with the reference, by its name on the wire.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.rest.as_ref()?.extra.get(key)
    }

    /// Returns all that came beyond identifier, code, names and username.
    pub fn extra(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.rest.iter().flat_map(|rest| rest.extra.iter())
    }

    /// Points at another sort of object, keeping all that came.
    pub fn cast<U>(self) -> Reference<U> {
        Reference { id: self.id, rest: self.rest, target: PhantomData }
    }
}

impl<T: DeserializeOwned> Reference<T> {
    /// Reads all that came with the reference as the model it points to.
    ///
    /// # Errors
    ///
    /// Fails where `T` is a caller's own type that the values do not fit; a generated model takes
    /// any.
    pub fn expand(&self) -> Result<T, serde_json::Error> {
        serde_json::to_value(self).and_then(serde_json::from_value)
    }
}

impl Identifier {
    fn of(text: &str) -> Self {
        Uid::new(text).map_or_else(|| Self::Other(Box::new(text.into())), Self::Uid)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Uid(uid) => uid.as_str(),
            Self::Other(text) => text,
        }
    }
}

impl<T> From<Uid> for Reference<T> {
    fn from(uid: Uid) -> Self {
        Self { id: Some(Identifier::Uid(uid)), ..Self::default() }
    }
}

// By hand: a derive would ask the same of `T`, which is not held.
impl<T> Default for Reference<T> {
    fn default() -> Self {
        Self { id: None, rest: None, target: PhantomData }
    }
}

impl<T> Clone for Reference<T> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), rest: self.rest.clone(), target: PhantomData }
    }
}

impl<T> PartialEq for Reference<T> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.rest == other.rest
    }
}

impl<T> fmt::Debug for Reference<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        shape::debug(self, formatter)
    }
}

impl<T> serde::Serialize for Reference<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        shape::serialize(self, serializer)
    }
}

impl<'de, T> serde::Deserialize<'de> for Reference<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        shape::deserialize(deserializer)
    }
}

impl<T> Field for Reference<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        shape::read_shape(deserializer)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        shape::serialize(self, serializer)
    }
}

const NAMES: &[&str] = &["id", "name", "displayName", "code", "username"];

impl<T> Shape for Reference<T> {
    const NAME: &'static str = "Reference";
    const NAMES: Names = Names::new(NAMES, &table::<16>(NAMES));

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<Value>, A::Error> {
        if index == 0 {
            return entry.into(&mut self.id);
        }
        let rest = self.rest.get_or_insert_default();
        match index {
            1 => entry.into(&mut rest.name),
            2 => entry.into(&mut rest.display_name),
            3 => entry.into(&mut rest.code),
            _ => entry.into(&mut rest.username),
        }
    }

    fn write_fields<M: SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("id", &self.id);
        if let Some(rest) = &self.rest {
            out.put("code", &rest.code);
            out.put("name", &rest.name);
            out.put("displayName", &rest.display_name);
            out.put("username", &rest.username);
        }
    }

    fn extra(&self) -> &Extra {
        self.rest.as_ref().map_or(const { &Extra::NONE }, |rest| &rest.extra)
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.rest.get_or_insert_default().extra
    }

    /// What a caller asked for beyond the usual is no surprise.
    const EXPECTS_ANY_KEY: bool = true;
}

struct IdentifierLeaf;

impl Leaf for IdentifierLeaf {
    type Value = Identifier;

    fn text(self, value: &str) -> Read<Identifier> {
        Read::Typed(Identifier::of(value))
    }
}

impl Field for Identifier {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        deserializer.deserialize_any(shape::LeafVisitor(IdentifierLeaf))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Reference {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_bare_reference_is_three_words_and_no_allocation() {
        assert_eq!(size_of::<Option<Reference>>(), 24);
        assert!(read(r#"{"id":"bjDvmb4bfuf"}"#).rest.is_none());
    }

    #[test]
    fn whatever_came_is_kept_and_written_back() {
        for json in [
            r#"{"id":"bjDvmb4bfuf"}"#,
            r#"{"id":"dx"}"#,
            r#"{"code":"A","displayName":"d","id":"bjDvmb4bfuf","name":"n","username":"u"}"#,
            r#"{"categories":[{"id":"GLevLNI9wkl"}],"id":"bjDvmb4bfuf","name":null}"#,
            r#"{"id":7,"name":{"a":1}}"#,
            r"{}",
        ] {
            let value: Value = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_value(read(json)).unwrap(), value, "{json}");
        }
    }

    #[test]
    fn the_usual_parts_have_methods() {
        let reference = read(r#"{"id":"bjDvmb4bfuf","name":"default","level":3}"#);
        assert_eq!(reference.id(), Some("bjDvmb4bfuf"));
        assert_eq!(reference.uid(), Uid::new("bjDvmb4bfuf"));
        assert_eq!(reference.name(), Some("default"));
        assert_eq!(reference.get("level"), Some(&Value::from(3)));
        assert_eq!(read(r#"{"id":"pe"}"#).uid(), None);
    }
}
