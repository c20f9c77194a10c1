//! Two values of a property, and whether they mean the same.

use std::collections::BTreeMap;

use dhis2_models::pointer::is_set;
use dhis2_models::{DateTime, Object};
use serde_json::{Map, Value};

use super::{DiffOptions, PropertyChange};

/// What servers write themselves, on objects of every kind and on what stands in them.
const SERVERS_OWN: &[&str] = &[
    "access",
    "created",
    "createdBy",
    "dimensionItem",
    "favorite",
    "favorites",
    "href",
    "interpretations",
    "lastUpdated",
    "lastUpdatedBy",
    "subscribed",
    "subscribers",
    "user",
];

/// What servers write themselves on objects of some kinds: they count a version with each change, and
/// follow the hierarchy.
const SERVERS_OWN_OF: &[(&str, &str)] = &[
    ("dataSets", "version"),
    ("optionSets", "version"),
    ("organisationUnits", "hierarchyLevel"),
    ("organisationUnits", "leaf"),
    ("organisationUnits", "level"),
    ("organisationUnits", "path"),
    ("programs", "version"),
];

/// Who an object belongs to, and the older names of what `sharing` says.
const SHARING: &[&str] =
    &["externalAccess", "publicAccess", "sharing", "userAccesses", "userGroupAccesses"];

/// What a bare reference may say of the object that it points at.
const OF_REFERENCES: &[&str] = &["code", "displayName", "id", "name", "username"];

/// Returns whether a property is written by servers, and no business of who writes objects.
pub(in crate::api::metadata) fn is_servers_own(kind: &str, property: &str) -> bool {
    SERVERS_OWN.contains(&property)
        || SERVERS_OWN_OF.contains(&(kind, property))
        // Names in the user's language.
        || (property.starts_with("display") && property[7..].starts_with(char::is_uppercase)
            && is_derived_name(property))
}

/// Whether a property such as `displayName` is another one in the user's language; `displayInList` is
/// not.
fn is_derived_name(property: &str) -> bool {
    [
        "displayDescription",
        "displayDomainAxisLabel",
        "displayFormName",
        "displayName",
        "displayNumeratorDescription",
        "displayDenominatorDescription",
        "displayRangeAxisLabel",
        "displayShortName",
        "displaySubtitle",
        "displayTitle",
    ]
    .contains(&property)
        || property.ends_with("Label")
        || property.ends_with("Text")
        || property.ends_with("Description")
}

/// Finds what is different between two objects of a kind.
pub(super) fn objects(
    kind: &str,
    before: &Object,
    after: &Object,
    options: &DiffOptions,
) -> Vec<PropertyChange> {
    let mut comparison = Comparison { kind, options, changes: Vec::new() };
    comparison.maps("", before, after);
    comparison.changes
}

struct Comparison<'a> {
    kind: &'a str,
    options: &'a DiffOptions,
    changes: Vec<PropertyChange>,
}

impl Comparison<'_> {
    fn counts(&self, path: &str, property: &str) -> bool {
        let kind = if path.is_empty() { self.kind } else { "" };
        let is_sharing = SHARING.contains(&property);
        let does_not_count = is_servers_own(kind, property)
            // The older names of sharing say the same once more.
            || is_sharing && (self.options.ignore_sharing || property != "sharing")
            // Whose an object is depends on who imports it.
            || path == "sharing" && property == "owner"
            || self.options.by_code && path.is_empty() && property == "id"
            || self.options.ignore.contains(property);
        !does_not_count
    }

    fn maps(&mut self, path: &str, before: &Map<String, Value>, after: &Map<String, Value>) {
        let mut keys: Vec<&String> = before.keys().chain(after.keys()).collect();
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            if self.counts(path, key) {
                let null = &Value::Null;
                let (before, after) =
                    (before.get(key).unwrap_or(null), after.get(key).unwrap_or(null));
                self.values(&join(path, key), key, before, after);
            }
        }
    }

    fn values(&mut self, path: &str, property: &str, before: &Value, after: &Value) {
        if same(before, after) || says_nothing(before) && says_nothing(after) {
            return;
        }
        match (before, after) {
            (Value::Object(one), Value::Object(other)) => {
                if is_reference(one) || is_reference(other) {
                    if !same_object(one, other, self.options.by_code) {
                        self.change(path, before, after);
                    }
                } else {
                    self.maps(path, one, other);
                }
            }
            (Value::Array(one), Value::Array(other)) => self.lists(path, property, one, other),
            (Value::Array(one), nothing) if says_nothing(nothing) => {
                self.lists(path, property, one, &[]);
            }
            (nothing, Value::Array(other)) if says_nothing(nothing) => {
                self.lists(path, property, &[], other);
            }
            _ => self.change(path, before, after),
        }
    }

    /// Compares lists item by item: by identity where items have one, else as a whole.
    fn lists(&mut self, path: &str, property: &str, before: &[Value], after: &[Value]) {
        let kind = if path == property { self.kind } else { "" };
        let set = is_set(kind, property);
        let identities = |items: &[Value]| -> Option<Vec<String>> {
            items.iter().map(|item| identity(item, self.options.by_code)).collect()
        };
        let (Some(old), Some(new)) = (identities(before), identities(after)) else {
            return self.whole_lists(path, set, before, after);
        };
        if !set && old != new {
            return self.change(path, &Value::from(before), &Value::from(after));
        }
        let mut left: BTreeMap<&String, &Value> = new.iter().zip(after).collect();
        for (identity, item) in old.iter().zip(before) {
            let there = left.remove(identity).unwrap_or(&Value::Null);
            self.values(&format!("{path}[{identity}]"), property, item, there);
        }
        for (identity, item) in new.iter().zip(after) {
            if left.contains_key(identity) {
                self.change(&format!("{path}[{identity}]"), &Value::Null, item);
            }
        }
    }

    fn whole_lists(&mut self, path: &str, set: bool, before: &[Value], after: &[Value]) {
        let meanings = |items: &[Value]| {
            let mut all: Vec<String> =
                items.iter().map(|item| self.meaning(item).to_string()).collect();
            if set {
                all.sort_unstable();
            }
            all
        };
        if meanings(before) != meanings(after) {
            self.change(path, &Value::from(before), &Value::from(after));
        }
    }

    /// Returns what counts of a value, written in one way.
    fn meaning(&self, value: &Value) -> Value {
        match value {
            Value::Object(map) => map
                .iter()
                .filter(|(key, value)| self.counts("…", key) && !says_nothing(value))
                .map(|(key, value)| (key.clone(), self.meaning(value)))
                .collect::<Map<_, _>>()
                .into(),
            Value::Array(items) => items.iter().map(|item| self.meaning(item)).collect(),
            Value::Number(number) => number.as_f64().map_or_else(|| value.clone(), Value::from),
            other => other.clone(),
        }
    }

    fn change(&mut self, path: &str, before: &Value, after: &Value) {
        let (before, after) = (before.clone(), after.clone());
        self.changes.push(PropertyChange { path: path.to_owned(), before, after });
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// Returns whether two plain values mean the same.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::String(one), Value::String(other)) => {
            one == other || {
                let moment = |text: &str| {
                    // A text that only looks like a number is no moment.
                    let date = text.as_bytes().get(4) == Some(&b'-');
                    date.then(|| DateTime::from(text).naive()).flatten()
                };
                moment(one).is_some_and(|it| Some(it) == moment(other))
            }
        }
        _ => one == other,
    }
}

/// Returns whether a value is as good as none.
fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.values().all(says_nothing),
        _ => false,
    }
}

/// Returns whether a map points at an object, and says no more of it than who it is.
fn is_reference(map: &Map<String, Value>) -> bool {
    map.contains_key("id") && map.keys().all(|key| OF_REFERENCES.contains(&key.as_str()))
}

fn same_object(one: &Map<String, Value>, other: &Map<String, Value>, by_code: bool) -> bool {
    let code = |map: &Map<String, Value>| map.get("code").filter(|it| !says_nothing(it)).cloned();
    if by_code && let (Some(one), Some(other)) = (code(one), code(other)) {
        return one == other;
    }
    one.get("id") == other.get("id")
}

/// Returns by what an item of a list is known: its UID, or that of the one object that it is about.
fn identity(item: &Value, by_code: bool) -> Option<String> {
    let map = item.as_object()?;
    let text = |map: &Map<String, Value>, key: &str| map.get(key)?.as_str().map(str::to_owned);
    if by_code && let Some(code) = text(map, "code") {
        return Some(format!("code={code}"));
    }
    if let Some(id) = text(map, "id") {
        return Some(format!("id={id}"));
    }
    // An element of a data set, a value of an attribute.
    let about = ["dataElement", "attribute", "trackedEntityAttribute"];
    about.iter().find_map(|key| {
        let id = text(map.get(*key)?.as_object()?, "id")?;
        Some(format!("{key}={id}"))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn changes(kind: &str, before: Value, after: Value) -> Vec<String> {
        with(kind, before, after, &DiffOptions::default())
    }

    fn with(kind: &str, before: Value, after: Value, options: &DiffOptions) -> Vec<String> {
        let object = |value: Value| Object::try_from(value).unwrap();
        let found = objects(kind, &object(before), &object(after), options);
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_servers_write_themselves_does_not_count() {
        let before = json!({
            "id": "a", "created": "2024", "lastUpdatedBy": {"id": "x"}, "href": "http://a/b",
            "displayName": "A", "access": {"read": true}, "version": 1, "translations": [],
            "sharing": {"owner": "x", "public": "rw------", "users": {}}, "publicAccess": "rw------"
        });
        let after = json!({
            "id": "a", "created": "2025", "displayName": "Ä", "version": 7,
            "sharing": {"owner": "y", "public": "rw------"}, "description": "", "user": null
        });
        assert_eq!(changes("dataSets", before.clone(), after.clone()), [""; 0]);
        assert_eq!(changes("constants", before, after), ["version: 1 → 7"]);
    }

    #[test]
    fn what_is_shown_where_counts_though_it_is_called_display() {
        let before = json!({"displayInListNoProgram": true, "displayIncidentDate": false});
        let after = json!({"displayInListNoProgram": false, "displayIncidentDate": true});
        assert_eq!(changes("trackedEntityAttributes", before, after).len(), 2);
    }

    #[test]
    fn the_order_of_sets_does_not_count_and_the_order_of_lists_does() {
        let (ab, ba) =
            (json!([{"id": "a"}, {"id": "b"}]), json!([{"id": "b", "name": "B"}, {"id": "a"}]));
        let of = |items: &Value| json!({"options": items});
        assert_eq!(changes("optionGroups", of(&ab), of(&ba)), [""; 0]);
        assert_eq!(changes("optionSets", of(&ab), of(&ba)).len(), 1);
        let elements = |items: &[&str]| {
            let items: Vec<Value> = items
                .iter()
                .map(|id| json!({"dataElement": {"id": id}, "dataSet": {"id": "x"}}))
                .collect();
            json!({"dataSetElements": items})
        };
        assert_eq!(changes("dataSets", elements(&["a", "b"]), elements(&["b", "a"])), [""; 0]);
        assert_eq!(
            changes("dataSets", elements(&["a"]), elements(&["a", "c"])),
            [
                r#"dataSetElements[dataElement=c]: null → {"dataElement":{"id":"c"},"dataSet":{"id":"x"}}"#
            ]
        );
        assert_eq!(changes("dataSets", elements(&["a"]), json!({})).len(), 1);
        let levels = |items: Value| json!({"aggregationLevels": items});
        assert_eq!(changes("dataElements", levels(json!([1, 2])), levels(json!([2, 1]))).len(), 1);
        let roles = |items: Value| json!({"authorities": items});
        assert_eq!(
            changes("userRoles", roles(json!(["A", "B"])), roles(json!(["B", "A"]))),
            [""; 0]
        );
    }

    #[test]
    fn a_change_says_where_it_is() {
        let before =
            json!({"legends": [{"id": "x", "color": "#fff", "startValue": 0}, {"id": "y"}]});
        let after = json!({"legends": [{"id": "x", "color": "#000", "startValue": 0.0}]});
        assert_eq!(
            changes("legendSets", before, after),
            [r##"legends[id=x].color: "#fff" → "#000""##, r#"legends[id=y]: {"id":"y"} → null"#]
        );
        let before =
            json!({"categoryCombo": {"id": "a"}, "openingDate": "2024-01-01T00:00:00.000"});
        let after = json!({"categoryCombo": {"id": "b", "name": "B"}, "openingDate": "2024-01-01"});
        assert_eq!(
            changes("dataElements", before, after),
            [r#"categoryCombo: {"id":"a"} → {"id":"b","name":"B"}"#]
        );
    }

    #[test]
    fn what_a_caller_leaves_out_does_not_count() {
        let before = json!({"id": "a", "code": "C", "name": "A", "sharing": {"public": "r-------"}, "optionSet": {"id": "x", "code": "O"}});
        let after = json!({"id": "b", "code": "C", "name": "B", "sharing": {"public": "rw------"}, "optionSet": {"id": "y", "code": "O"}});
        let options =
            DiffOptions { by_code: true, ignore_sharing: true, ignore: ["name".to_owned()].into() };
        assert_eq!(with("dataElements", before.clone(), after.clone(), &options), [""; 0]);
        assert_eq!(changes("dataElements", before, after).len(), 4);
    }
}
