//! Reading a single JSON value: what a type can take, and keeping what it cannot.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::Read;
use crate::{Text, Uid};

/// What a type makes of each sort of JSON value. Each method that is not written keeps the value.
#[expect(missing_docs, reason = "each method is named for the JSON it is given")]
pub trait Leaf: Sized {
    type Value;

    fn boolean(self, value: bool) -> Read<Self::Value> {
        Read::Kept(Value::Bool(value))
    }

    fn integer(self, value: i64) -> Read<Self::Value> {
        Read::Kept(value.into())
    }

    /// An integer that is too large for `i64`.
    fn large(self, value: u64) -> Read<Self::Value> {
        Read::Kept(value.into())
    }

    fn number(self, value: f64) -> Read<Self::Value> {
        Read::Kept(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn text(self, value: &str) -> Read<Self::Value> {
        Read::Kept(value.into())
    }

    fn list<'de, A: SeqAccess<'de>>(self, list: A) -> Result<Read<Self::Value>, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(list)).map(Read::Kept)
    }

    fn map<'de, A: MapAccess<'de>>(self, map: A) -> Result<Read<Self::Value>, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(map)).map(Read::Kept)
    }
}

/// The one `serde` visitor behind every [`Leaf`].
pub(crate) struct LeafVisitor<L>(pub(crate) L);

impl<'de, L: Leaf> Visitor<'de> for LeafVisitor<L> {
    type Value = Read<L::Value>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    #[inline]
    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(self.0.boolean(value))
    }

    #[inline]
    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(self.0.integer(value))
    }

    #[inline]
    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(match i64::try_from(value) {
            Ok(value) => self.0.integer(value),
            Err(_) => self.0.large(value),
        })
    }

    #[inline]
    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(self.0.number(value))
    }

    #[inline]
    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(self.0.text(value))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Read::Kept(Value::Null))
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        self.0.list(list)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        self.0.map(map)
    }
}

/// Makes a [`Field`] of a type that `serde` can write, from its [`Leaf`] methods.
macro_rules! leaf_field {
    ($type:ty { $($method:item)* }) => {
        const _: () = {
            struct It;

            impl $crate::shape::Leaf for It {
                type Value = $type;
                $(#[inline] $method)*
            }

            impl $crate::shape::Field for $type {
                #[inline]
                fn read<'de, D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<$crate::shape::Read<Self>, D::Error> {
                    deserializer.deserialize_any($crate::shape::LeafVisitor(It))
                }

                fn write<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    ::serde::Serialize::serialize(self, serializer)
                }
            }
        };
    };
}
pub(crate) use leaf_field;

leaf_field!(bool {
    fn boolean(self, value: bool) -> Read<bool> {
        Read::Typed(value)
    }
});

leaf_field!(i64 {
    fn integer(self, value: i64) -> Read<i64> {
        Read::Typed(value)
    }
});

leaf_field!(f64 {
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "checked")]
    fn integer(self, value: i64) -> Read<f64> {
        // An integer that a double cannot hold exactly is kept as it is.
        let double = value as f64;
        if double as i64 == value { Read::Typed(double) } else { Read::Kept(value.into()) }
    }

    fn number(self, value: f64) -> Read<f64> {
        Read::Typed(value)
    }
});

leaf_field!(Text {
    fn text(self, value: &str) -> Read<Text> {
        Read::Typed(value.into())
    }
});

leaf_field!(Uid {
    fn text(self, value: &str) -> Read<Uid> {
        Uid::new(value).map_or_else(|| Read::Kept(value.into()), Read::Typed)
    }
});
