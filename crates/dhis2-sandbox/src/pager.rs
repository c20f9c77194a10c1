//! The pages of a list, with the links from one to the next.

use serde_json::{Map, Value, json};

use crate::message::{Query, form_encode};

/// How many objects a page holds unless told otherwise.
pub(crate) const DEFAULT_SIZE: usize = 50;

/// Which page of a list is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paging {
    /// Whether the list is cut into pages at all.
    pub on: bool,
    /// The page, from one.
    pub page: usize,
    /// The size of a page.
    pub size: usize,
}

impl Paging {
    /// Reads the parameters of a query; what is no number counts as none.
    pub(crate) fn of(query: &Query) -> Self {
        let number = |name: &str| query.get(name).and_then(|text| text.parse::<i64>().ok());
        let positive = |value: i64| usize::try_from(value.max(1)).unwrap_or(1);
        Self {
            on: query.flag("paging", true),
            page: number("page").map_or(1, positive),
            size: number("pageSize").map_or(DEFAULT_SIZE, positive),
        }
    }

    /// Takes the page out of a whole list.
    pub(crate) fn cut<T>(self, list: Vec<T>) -> Vec<T> {
        if !self.on {
            return list;
        }
        let start = (self.page - 1).saturating_mul(self.size);
        list.into_iter().skip(start).take(self.size).collect()
    }
}

/// Writes the pager of a page of a list at an address, with the other parameters of the query.
pub(crate) fn pager(paging: Paging, total: usize, endpoint: &str, query: &Query) -> Value {
    let count = total.div_ceil(paging.size);
    let page = paging.page.min(count).max(1);
    let mut fields = Map::from_iter([
        ("page".to_owned(), json!(page)),
        ("total".to_owned(), json!(total)),
        ("pageSize".to_owned(), json!(paging.size)),
        ("pageCount".to_owned(), json!(count)),
    ]);
    let others = other_parameters(query);
    let size = (paging.size != DEFAULT_SIZE).then(|| format!("pageSize={}", paging.size));
    let link = |number: Option<usize>| {
        let number = number.map(|number| format!("page={number}"));
        let parts: Vec<&str> =
            [number.as_deref(), size.as_deref(), others.as_deref()].into_iter().flatten().collect();
        if parts.is_empty() {
            endpoint.to_owned()
        } else {
            format!("{endpoint}?{}", parts.join("&"))
        }
    };
    if page < count {
        fields.insert("nextPage".to_owned(), json!(link(Some(page + 1))));
    }
    if page > 1 {
        let before = (page > 2).then_some(page - 1);
        fields.insert("prevPage".to_owned(), json!(link(before)));
    }
    Value::Object(fields)
}

fn other_parameters(query: &Query) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in query.pairs() {
        if name != "page" && name != "pageSize" && !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    hash_order(&mut names);
    let pairs: Vec<String> = names
        .iter()
        .flat_map(|name| {
            query.all(name).map(|v| format!("{}={}", form_encode(name), form_encode(v)))
        })
        .collect();
    (!pairs.is_empty()).then(|| pairs.join("&"))
}

/// Brings names into the order in which the hash map of the server's language gives them out.
fn hash_order(names: &mut [&str]) {
    let mut buckets = 16_u32;
    while names.len() * 4 > (buckets as usize) * 3 {
        buckets *= 2;
    }
    names.sort_by_key(|name| {
        let hash = name
            .encode_utf16()
            .fold(0_u32, |hash, unit| hash.wrapping_mul(31).wrapping_add(u32::from(unit)));
        (hash ^ (hash >> 16)) & (buckets - 1)
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paged(query: &str, total: usize) -> Value {
        let query = Query::parse(query);
        pager(Paging::of(&query), total, "http://x/api/things", &query)
    }

    #[test]
    fn links_keep_the_other_parameters() {
        let pager = paged("order=name:desc&fields=name&pageSize=3&page=2", 33);
        assert_eq!(
            pager["nextPage"],
            "http://x/api/things?page=3&pageSize=3&fields=name&order=name%3Adesc"
        );
        assert_eq!(
            pager["prevPage"],
            "http://x/api/things?pageSize=3&fields=name&order=name%3Adesc"
        );
        assert_eq!(pager["pageCount"], 11);
    }

    #[test]
    fn a_page_past_the_end_counts_as_the_last() {
        let pager = paged("page=99", 33);
        assert_eq!(pager, json!({"page": 1, "total": 33, "pageSize": 50, "pageCount": 1}));
        let paging = Paging::of(&Query::parse("page=99"));
        assert!(paging.cut(vec![1, 2]).is_empty());
    }
}
