//! How a model is read from JSON and written to it: one generic visitor for all generated types.
//!
//! A generated type says only what its fields are called and where each goes ([`Shape`]); the
//! visitor here does the rest. That keeps a version's hundred types cheap to compile, and puts the
//! promise of this crate in one place: *nothing that a server sends can break reading*. A value that
//! a field cannot take, or that no field is named for, is kept in the model's [`Extra`] under its
//! own key, written back as it came, and [reported](crate::observe).

mod leaf;
mod list;
mod names;

use std::fmt;
use std::marker::PhantomData;

pub use serde::de::MapAccess;
use serde::de::{DeserializeSeed, Deserializer, Unexpected, Visitor};
pub use serde::ser::SerializeMap;
use serde::ser::Serializer;
use serde_json::Value;

pub use self::leaf::Leaf;
pub(crate) use self::leaf::{LeafVisitor, leaf_field};
pub use self::names::{Names, table};
use crate::extra::Extra;
use crate::observe::{self, Oddity};

/// A value that was read: as the type asked for, or kept as the JSON it was.
#[derive(Debug)]
pub enum Read<T> {
    /// The value fits the type.
    Typed(T),
    /// The value does not fit the type.
    Kept(Value),
}

impl<T> Read<T> {
    pub(crate) fn map<U>(self, wrap: impl FnOnce(T) -> U) -> Read<U> {
        match self {
            Self::Typed(value) => Read::Typed(wrap(value)),
            Self::Kept(value) => Read::Kept(value),
        }
    }
}

/// A type that can stand in a field of a model.
pub trait Field: Sized {
    /// Reads a value, keeping one that does not fit.
    ///
    /// # Errors
    ///
    /// Fails only where the JSON itself is broken.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error>;

    /// Writes the value as JSON.
    ///
    /// # Errors
    ///
    /// Fails where the serializer does.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// A JSON object with named fields: what every generated model is.
pub trait Shape: Default {
    /// The type's own name, as it stands in reports.
    const NAME: &'static str;
    /// The names of the fields on the wire, in the order of their numbers.
    const NAMES: Names;
    /// Whether a key without a field is usual: such keys are kept without a report.
    const EXPECTS_ANY_KEY: bool = false;

    /// Reads the value of field number `index` from `entry`.
    ///
    /// # Errors
    ///
    /// Fails only where the JSON itself is broken.
    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<Value>, A::Error>;

    /// Offers each field to `out`.
    fn write_fields<M: SerializeMap>(&self, out: &mut Out<'_, M>);

    /// Returns what no field could take.
    fn extra(&self) -> &Extra;

    /// Returns what no field could take, to change it.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// The value of one key of an object that is being read.
pub struct Entry<'a, A>(&'a mut A);

impl<A> fmt::Debug for Entry<'_, A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Entry")
    }
}

impl<'de, A: MapAccess<'de>> Entry<'_, A> {
    /// Puts the value into `slot`, or hands it back if it does not fit.
    ///
    /// # Errors
    ///
    /// Fails only where the JSON itself is broken.
    pub fn into<T: Field>(self, slot: &mut Option<T>) -> Result<Option<Value>, A::Error> {
        match self.0.next_value_seed(FieldSeed(PhantomData))? {
            Read::Typed(value) => {
                *slot = Some(value);
                Ok(None)
            }
            Read::Kept(value) => Ok(Some(value)),
        }
    }

    /// Hands the value back, whatever it is.
    ///
    /// # Errors
    ///
    /// Fails only where the JSON itself is broken.
    pub fn keep(self) -> Result<Option<Value>, A::Error> {
        self.0.next_value().map(Some)
    }
}

/// Where the fields of a model are written.
pub struct Out<'a, M: SerializeMap> {
    map: &'a mut M,
    failed: Option<M::Error>,
    /// The names written so far; kept only where something in `extra` might repeat one.
    written: Option<Vec<&'static str>>,
}

impl<M: SerializeMap> fmt::Debug for Out<'_, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Out")
    }
}

impl<M: SerializeMap> Out<'_, M> {
    /// Writes a field, if it has a value.
    pub fn put<T: Field>(&mut self, name: &'static str, value: &Option<T>) {
        if let (Some(value), None) = (value, &self.failed) {
            if let Some(written) = &mut self.written {
                written.push(name);
            }
            self.failed = self.map.serialize_entry(name, &Written(value)).err();
        }
    }
}

/// Reads a model; the whole of its `Deserialize`.
///
/// # Errors
///
/// Fails where the JSON is broken or is no object.
pub fn deserialize<'de, T: Shape, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    fit(read_shape(deserializer)?, T::NAME)
}

/// Reads a single value; the `Deserialize` of what is no object.
///
/// # Errors
///
/// Fails where the JSON is broken or the value does not fit.
pub fn deserialize_leaf<'de, T: Field, D: Deserializer<'de>>(
    deserializer: D,
    expected: &'static str,
) -> Result<T, D::Error> {
    fit(T::read(deserializer)?, expected)
}

fn fit<T, E: serde::de::Error>(read: Read<T>, expected: &'static str) -> Result<T, E> {
    match read {
        Read::Typed(value) => Ok(value),
        Read::Kept(value) => Err(E::invalid_type(unexpected(&value), &expected)),
    }
}

/// Writes a model; the whole of its `Serialize`.
///
/// # Errors
///
/// Fails where the serializer does.
pub fn serialize<T: Shape, S: Serializer>(model: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let extra = model.extra();
    let written = if extra.is_empty() { None } else { Some(Vec::new()) };
    let mut out = Out { map: &mut map, failed: None, written };
    model.write_fields(&mut out);
    let Out { failed, written, .. } = out;
    if let Some(error) = failed {
        return Err(error);
    }
    for (key, value) in extra {
        // A field that was set after reading wins over what was kept for it.
        if !written.as_ref().is_some_and(|names| names.contains(&key.as_str())) {
            map.serialize_entry(key, value)?;
        }
    }
    map.end()
}

/// Writes a model the way people read it; the whole of its `Debug`.
///
/// # Errors
///
/// Fails where the formatter does.
pub fn debug<T: Shape + serde::Serialize>(
    model: &T,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let json = if formatter.alternate() {
        serde_json::to_string_pretty(model)
    } else {
        serde_json::to_string(model)
    };
    write!(formatter, "{} {}", T::NAME, json.map_err(|_| fmt::Error)?)
}

/// Compares models by what they say; the whole of their `PartialEq`.
pub fn equal<T: serde::Serialize>(one: &T, other: &T) -> bool {
    matches!((serde_json::to_value(one), serde_json::to_value(other)), (Ok(a), Ok(b)) if a == b)
}

/// Gives generated types all that follows from their [`Shape`].
macro_rules! shape_impls {
    // Inlined, so that whoever uses an impl compiles it, and who does not need not wait for it.
    ($($name:ident)*) => { $(
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::shape::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                $crate::shape::deserialize(d)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::shape::debug(self, formatter)
            }
        }

        // A derive would cost a fifth of the whole crate's compile time.
        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::shape::equal(self, other)
            }
        }

        impl $crate::shape::Field for $name {
            fn read<'de, D: ::serde::Deserializer<'de>>(d: D) -> Result<Read<Self>, D::Error> {
                $crate::shape::read_shape(d)
            }

            fn write<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::shape::serialize(self, serializer)
            }
        }
    )* };
}
pub(crate) use shape_impls;

impl<T: Field> Field for Box<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        Ok(T::read(deserializer)?.map(Box::new))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::write(self, serializer)
    }
}

impl Field for Value {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        use serde::Deserialize as _;
        Self::deserialize(deserializer).map(Read::Typed)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::Serialize as _;
        self.serialize(serializer)
    }
}

/// Reads an object, keeping any other value; the whole of a model's [`Field::read`].
///
/// # Errors
///
/// Fails only where the JSON itself is broken.
pub fn read_shape<'de, T: Shape, D: Deserializer<'de>>(d: D) -> Result<Read<T>, D::Error> {
    d.deserialize_any(LeafVisitor(ShapeLeaf(PhantomData)))
}

/// Reads an object key by key; every other JSON value is kept.
struct ShapeLeaf<T>(PhantomData<T>);

impl<T: Shape> Leaf for ShapeLeaf<T> {
    type Value = T;

    fn map<'de, A: MapAccess<'de>>(self, mut map: A) -> Result<Read<T>, A::Error> {
        let mut model = T::default();
        while let Some(key) = map.next_key_seed(KeySeed(T::NAMES))? {
            match key {
                Key::Known(index) => {
                    if let Some(value) = model.read_field(index, Entry(&mut map))? {
                        let name = T::NAMES.name(index);
                        if !value.is_null() {
                            observe::report(T::NAME, name, Oddity::Mistyped);
                        }
                        model.extra_mut().insert(name, value);
                    }
                }
                Key::Unknown(name) => {
                    if !T::EXPECTS_ANY_KEY {
                        observe::report(T::NAME, &name, Oddity::UnknownKey);
                    }
                    let value = map.next_value::<Value>()?;
                    model.extra_mut().insert(name, value);
                }
            }
        }
        Ok(Read::Typed(model))
    }
}

struct FieldSeed<T>(PhantomData<T>);

impl<'de, T: Field> DeserializeSeed<'de> for FieldSeed<T> {
    type Value = Read<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read<T>, D::Error> {
        T::read(deserializer)
    }
}

enum Key {
    Known(u8),
    Unknown(String),
}

struct KeySeed(Names);

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
        Ok(self.0.index(key).map_or_else(|| Key::Unknown(key.to_owned()), Key::Known))
    }
}

/// A field's value as something that `serde` can write.
pub(crate) struct Written<'a, T>(pub(crate) &'a T);

impl<T: Field> serde::Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

fn unexpected(value: &Value) -> Unexpected<'_> {
    match value {
        Value::Null => Unexpected::Unit,
        Value::Bool(it) => Unexpected::Bool(*it),
        Value::Number(_) => Unexpected::Other("number"),
        Value::String(it) => Unexpected::Str(it),
        Value::Array(_) => Unexpected::Seq,
        Value::Object(_) => Unexpected::Map,
    }
}
