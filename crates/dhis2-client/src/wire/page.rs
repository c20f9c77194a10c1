//! A page of a list: `{"pager": {…}, "dataElements": [ … ]}`.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor,
};
use serde_json::Value;

use crate::error::Error;
use crate::pager::{BadRow, Page};
use crate::response::Response;

/// Reads a page whose objects stand under `plural`.
///
/// Rows that are no `T` are set aside, or make the whole page fail.
pub(crate) fn page<T: DeserializeOwned>(
    response: &Response,
    plural: &str,
    set_aside: bool,
) -> Result<Page<T>, Error> {
    if !set_aside {
        return response.read(PageSeed { plural, item: PhantomData });
    }
    let values: Page<Value> = response.read(PageSeed { plural, item: PhantomData })?;
    let Page { items, page, page_size, page_count, total, .. } = values;
    let mut sorted =
        Page { items: Vec::new(), page, page_size, page_count, total, set_aside: vec![] };
    for (index, value) in items.into_iter().enumerate() {
        match T::deserialize(&value) {
            Ok(item) => sorted.items.push(item),
            Err(error) => {
                let reason = error.to_string();
                sorted.set_aside.push(BadRow { index, value, reason });
            }
        }
    }
    Ok(sorted)
}

#[derive(Deserialize, Default)]
struct Pager {
    page: Option<u32>,
    #[serde(rename = "pageSize")]
    page_size: Option<u32>,
    #[serde(rename = "pageCount")]
    page_count: Option<u32>,
    total: Option<u64>,
    /// A link to the next page; lists of the tracker have it where there is one and do not count.
    #[serde(rename = "nextPage")]
    next_page: Option<IgnoredAny>,
}

struct PageSeed<'a, T> {
    plural: &'a str,
    item: PhantomData<fn() -> T>,
}

// By hand: a derive would ask the same of `T`, which is not held.
impl<T> Clone for PageSeed<'_, T> {
    fn clone(&self) -> Self {
        Self { plural: self.plural, item: PhantomData }
    }
}

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for PageSeed<'_, T> {
    type Value = Page<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Page<T>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for PageSeed<'_, T> {
    type Value = Page<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object with a list `{}`", self.plural)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Page<T>, A::Error> {
        let mut pager = Pager::default();
        let mut items: Option<Vec<T>> = None;
        let mut other: Option<Value> = None;
        while let Some(key) = map.next_key::<String>()? {
            if key == self.plural {
                items = Some(map.next_value()?);
            } else if key == "pager" {
                pager = map.next_value()?;
            } else {
                // Some lists go by another name than the schemas give: tokens by `apiTokens`.
                let value: Value = map.next_value()?;
                if value.is_array() {
                    other = Some(value);
                }
            }
        }
        let items = match (items, other) {
            (Some(items), _) => items,
            (None, Some(list)) => Vec::deserialize(list).map_err(A::Error::custom)?,
            (None, None) => {
                let what = format!("there is no list `{}` in the answer", self.plural);
                return Err(A::Error::custom(what));
            }
        };
        let page = pager.page.unwrap_or(1);
        let known = page + u32::from(pager.next_page.is_some());
        Ok(Page {
            items,
            page,
            page_size: pager.page_size,
            page_count: pager.page_count.unwrap_or(known),
            total: pager.total,
            set_aside: Vec::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str, plural: &str) -> Result<Page<Value>, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        PageSeed { plural, item: PhantomData }.deserialize(&mut deserializer)
    }

    #[test]
    fn a_page_has_its_objects_and_its_place() {
        let json = r#"{"pager":{"page":2,"total":7,"pageSize":3,"pageCount":3},"xs":[1,2,3]}"#;
        let page = read(json, "xs").unwrap();
        assert_eq!((page.page, page.total(), page.items.len()), (2, 7, 3));
        assert!(page.has_next());
    }

    #[test]
    fn a_list_without_pager_is_one_page() {
        let page = read(r#"{"xs":[1,2]}"#, "xs").unwrap();
        assert_eq!((page.page, page.total()), (1, 2));
        assert!(!page.has_next());
    }

    #[test]
    fn a_list_of_another_name_is_taken() {
        assert_eq!(read(r#"{"pager":{},"apiTokens":[1]}"#, "apiToken").unwrap().items.len(), 1);
        let error = read(r#"{"pager":{}}"#, "apiToken").unwrap_err().to_string();
        assert!(error.starts_with("there is no list `apiToken` in the answer"), "{error}");
    }
}
