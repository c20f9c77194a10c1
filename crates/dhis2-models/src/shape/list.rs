//! Lists and maps of typed values.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::de::{Deserializer, MapAccess, SeqAccess};
use serde::ser::Serializer;
use serde_json::{Map, Value};

use super::{Field, FieldSeed, Leaf, LeafVisitor, Read, Written};
use crate::Text;

impl<T: Field> Field for Vec<T> {
    #[inline]
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        deserializer.deserialize_any(LeafVisitor(ListLeaf(PhantomData)))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Written))
    }
}

struct ListLeaf<T>(PhantomData<T>);

impl<T: Field> Leaf for ListLeaf<T> {
    type Value = Vec<T>;

    fn list<'de, A: SeqAccess<'de>>(self, mut list: A) -> Result<Read<Vec<T>>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(FieldSeed(PhantomData))? {
            match item {
                Read::Typed(item) => items.push(item),
                Read::Kept(stranger) => return keep_list(&items, stranger, list),
            }
        }
        Ok(Read::Typed(items))
    }
}

/// One item does not fit: the whole list is kept, those that were read already among it.
#[cold]
fn keep_list<'de, T: Field, A: SeqAccess<'de>>(
    items: &[T],
    stranger: Value,
    mut rest: A,
) -> Result<Read<Vec<T>>, A::Error> {
    let mut kept = Vec::with_capacity(items.len() + 1);
    for item in items {
        kept.push(value_of(item)?);
    }
    kept.push(stranger);
    while let Some(value) = rest.next_element()? {
        kept.push(value);
    }
    Ok(Read::Kept(Value::Array(kept)))
}

impl<T: Field> Field for BTreeMap<Text, T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        deserializer.deserialize_any(LeafVisitor(MapLeaf(PhantomData)))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, Written(value))))
    }
}

struct MapLeaf<T>(PhantomData<T>);

impl<T: Field> Leaf for MapLeaf<T> {
    type Value = BTreeMap<Text, T>;

    fn map<'de, A: MapAccess<'de>>(self, mut map: A) -> Result<Read<Self::Value>, A::Error> {
        let mut items = BTreeMap::new();
        while let Some(key) = map.next_key::<Text>()? {
            match map.next_value_seed(FieldSeed(PhantomData))? {
                Read::Typed(item) => {
                    items.insert(key, item);
                }
                Read::Kept(stranger) => return keep_map(&items, key, stranger, map),
            }
        }
        Ok(Read::Typed(items))
    }
}

#[cold]
fn keep_map<'de, T: Field, A: MapAccess<'de>>(
    items: &BTreeMap<Text, T>,
    key: Text,
    stranger: Value,
    mut rest: A,
) -> Result<Read<BTreeMap<Text, T>>, A::Error> {
    let mut kept = Map::new();
    for (key, item) in items {
        kept.insert(key.to_string(), value_of(item)?);
    }
    kept.insert(key.into_string(), stranger);
    while let Some((key, value)) = rest.next_entry()? {
        kept.insert(key, value);
    }
    Ok(Read::Kept(Value::Object(kept)))
}

fn value_of<T: Field, E: serde::de::Error>(item: &T) -> Result<Value, E> {
    item.write(serde_json::value::Serializer).map_err(E::custom)
}
