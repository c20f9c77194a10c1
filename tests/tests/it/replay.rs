//! Replays what real servers answered through the models: all is read, and nothing is lost.

mod payloads;
mod typed;
mod variation;

use std::collections::BTreeMap;

use dhis2_client::payload::{MeDto, SystemInfo, SystemSettings, WebMessage};
use dhis2_client::{Object, Value, kind};
use dhis2_tests::recording::{self, Exchange};

use self::typed::{Outcome, round_trip};

/// The exchanges whose bodies the models must read: metadata, the user, the server.
const NAMES: &[&str] = &["get-", "list-", "all-", "filter-", "me-", "metadata-", "system-", "ou-"];

const RELEASES: &[u16] = &[41, 42, 43];

fn exchanges(release: u16) -> Vec<Exchange> {
    let mut exchanges = recording::read(&format!("v{release}")).unwrap();
    exchanges.retain(|it| it.name == "me" || NAMES.iter().any(|name| it.name.starts_with(name)));
    assert!(exchanges.len() > 100, "v{release} has {} exchanges", exchanges.len());
    exchanges
}

/// Every JSON object in a body that some type of ours should read, with the name of that type: a
/// kind's path, or a payload's name.
fn documents(exchange: &Exchange) -> Vec<(String, Value)> {
    let body = &exchange.response.body;
    let Some(map) = body.as_object() else {
        let items = body.as_array().cloned().unwrap_or_default();
        let path = exchange.request.path.trim_start_matches("/api/filled");
        return items.into_iter().map(|it| (lower_first(path), it)).collect();
    };
    if map.contains_key("httpStatusCode") {
        return vec![("WebMessage".into(), body.clone())];
    }
    let path = exchange.request.path.trim_start_matches("/api/");
    match path {
        "system/info" => return vec![("SystemInfo".into(), body.clone())],
        "me" => return vec![("MeDto".into(), body.clone())],
        _ if path.starts_with("systemSettings") => {
            return vec![("SystemSettings".into(), body.clone())];
        }
        _ => {}
    }
    // A list, a bundle of lists, or one object.
    let mut documents = Vec::new();
    for (key, value) in map {
        match value {
            Value::Array(items) if kind::find(key).is_some_and(|it| it.plural == key) => {
                documents.extend(items.iter().map(|item| (key.clone(), item.clone())));
            }
            _ => {}
        }
    }
    let first = path.split('/').next().unwrap_or_default();
    let one = map.contains_key("id") && kind::find(first).is_some();
    if one { vec![(first.to_owned(), body.clone())] } else { documents }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn read(release: u16, name: &str, value: &Value) -> Outcome {
    match name {
        "WebMessage" => typed::outcome::<WebMessage>(value),
        "SystemInfo" => typed::outcome::<SystemInfo>(value),
        "SystemSettings" => typed::outcome::<SystemSettings>(value),
        "MeDto" => typed::outcome::<MeDto>(value),
        _ => round_trip(release, name, value)
            .unwrap_or_else(|| panic!("2.{release} has no kind `{name}`")),
    }
}

#[test]
fn every_recorded_body_is_read_and_written_back_the_same() {
    for release in RELEASES {
        let mut read_of: BTreeMap<String, usize> = BTreeMap::new();
        let mut empty = Vec::new();
        for exchange in exchanges(*release) {
            let documents = documents(&exchange);
            if documents.is_empty() {
                empty.push(exchange.name.clone());
            }
            for (name, value) in documents {
                let outcome = read(*release, &name, &value);
                let place = format!("v{release} {} {name}", exchange.name);
                assert_eq!(outcome.written, value, "{place}");
                assert!(outcome.odd.is_empty(), "{place}: {:?}", outcome.odd);
                let object: Object = serde_json::from_value(value.clone()).unwrap();
                assert_eq!(serde_json::to_value(&object).unwrap(), value, "{place}");
                *read_of.entry(name).or_default() += 1;
            }
        }
        let total: usize = read_of.values().sum();
        assert!(total > 250 && read_of.len() > 40, "v{release}: {total} of {}", read_of.len());
        // What has no object in it: empty lists, pages of the container, and bodies without type.
        for name in empty {
            let known = [
                "get-unknown-resource",
                "system-id",
                "system-setting-delete",
                "ou-geojson",
                "list-page-past-end",
                "metadata-version",
                "list-no-paging",
            ];
            let exchange = exchanges(*release).into_iter().find(|it| it.name == name).unwrap();
            let lists = exchange.response.body.as_object().into_iter().flatten();
            let is_empty_list = lists
                .filter(|(key, _)| *key != "pager")
                .all(|(_, list)| list.as_array().is_some_and(Vec::is_empty));
            assert!(is_empty_list || known.contains(&name.as_str()), "v{release} {name}");
        }
    }
}

#[test]
fn no_variation_of_a_recorded_body_breaks_reading_or_loses_anything() {
    for release in RELEASES {
        let mut varied = 0;
        for exchange in exchanges(*release) {
            for (name, value) in documents(&exchange) {
                for (what, variation) in variation::all(&value) {
                    let outcome = read(*release, &name, &variation);
                    let place = format!("v{release} {} {name}, {what}", exchange.name);
                    assert_eq!(outcome.written, variation, "{place}");
                    varied += 1;
                }
            }
        }
        assert!(varied > 1_500, "v{release}: {varied}");
    }
}
