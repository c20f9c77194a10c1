//! Answers of which the documents say other properties than servers send.

use serde_json::{Map, Value, json};

pub(super) fn attribute_values_are_a_list(components: &mut Map<String, Value>) -> usize {
    let list = json!({"type": "array", "items": {"$ref": "#/components/schemas/AttributeValue"}});
    let mut mended = 0;
    for component in components.values_mut() {
        let Some(Value::Object(properties)) = component.get_mut("properties") else {
            continue;
        };
        if let Some(values) = properties.get_mut("attributeValues")
            && values["$ref"] == "#/components/schemas/AttributeValues"
        {
            *values = list.clone();
            mended += 1;
        }
    }
    mended
}

/// Joins the alternatives of a web message's response: every one is told by its own fields, and an
/// answer of a sort that the document does not know still fits.
pub(super) fn response_is_one_object(components: &mut Map<String, Value>) -> usize {
    let alternatives = &components["WebMessage"]["properties"]["response"]["oneOf"];
    let names: Vec<String> = alternatives
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|it| it["$ref"].as_str()?.rsplit('/').next().map(str::to_owned))
        .collect();
    let mut joined = Map::new();
    for name in &names {
        let properties = components[name]["properties"].as_object().cloned().unwrap_or_default();
        for (property, schema) in properties {
            match joined.get(&property) {
                None => {
                    joined.insert(property, schema);
                }
                Some(other) if *other == schema => {}
                // Alternatives that disagree: a text if all are, any JSON otherwise.
                Some(other) => {
                    let text = is_text(other, components) && is_text(&schema, components);
                    let schema = if text { json!({"type": "string"}) } else { json!({}) };
                    joined.insert(property, schema);
                }
            }
        }
    }
    components["WebMessage"]["properties"]["response"] =
        json!({"$ref": "#/components/schemas/WebMessageResponse"});
    let response = json!({"type": "object", "properties": joined});
    components.insert("WebMessageResponse".into(), response);
    names.len()
}

fn is_text(schema: &Value, components: &Map<String, Value>) -> bool {
    match schema["$ref"].as_str().and_then(|name| name.rsplit('/').next()) {
        Some(name) => components.get(name).is_some_and(|it| it["type"] == "string"),
        None => schema["type"] == "string",
    }
}

pub(super) fn integrity_answers_hold_the_check(components: &mut Map<String, Value>) -> usize {
    let Some(Value::Object(check)) =
        components.get("DataIntegrityCheck").map(|check| check["properties"].clone())
    else {
        return 0;
    };
    let mut mended = 0;
    for name in ["DataIntegrityDetails", "DataIntegritySummary"] {
        let answer = components.get_mut(name).and_then(|it| it.get_mut("properties"));
        let Some(Value::Object(properties)) = answer else { continue };
        for (property, schema) in &check {
            if !properties.contains_key(property) {
                properties.insert(property.clone(), schema.clone());
                mended += 1;
            }
        }
    }
    mended
}

pub(super) fn user_settings_go_by_their_keys(components: &mut Map<String, Value>) -> usize {
    let settings = components.get_mut("UserSettings").and_then(|it| it.get_mut("properties"));
    let Some(Value::Object(properties)) = settings else { return 0 };
    let (keys, names): (Vec<_>, Vec<_>) =
        std::mem::take(properties).into_iter().partition(|(name, _)| name.starts_with("key"));
    let mended = names.len();
    let renamed = names.into_iter().map(|(name, schema)| {
        let (first, rest) = name.split_at(name.chars().next().map_or(0, char::len_utf8));
        (format!("key{}{rest}", first.to_uppercase()), schema)
    });
    properties.extend(keys.into_iter().chain(renamed));
    mended
}

/// What tracker objects call themselves and each other; these are UIDs whatever the scheme.
const OF_THE_TRACKER: [&str; 5] = ["enrollment", "event", "note", "relationship", "trackedEntity"];

pub(super) fn tracker_objects_follow_the_id_scheme(components: &mut Map<String, Value>) -> usize {
    let mut mended = 0;
    for (name, component) in components {
        // The objects themselves. A report tells of each by its UID.
        if !name.starts_with("Tracker") && name != "Event" || name.contains("Report") {
            continue;
        }
        for (property, schema) in component["properties"].as_object_mut().into_iter().flatten() {
            let is_uid = schema["format"] == "uid"
                || schema["$ref"].as_str().is_some_and(|it| it.contains("/UID_"));
            if is_uid && !OF_THE_TRACKER.contains(&property.as_str()) {
                *schema = json!({"type": "string"});
                mended += 1;
            }
        }
    }
    mended
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(components: Value, repair: fn(&mut Map<String, Value>) -> usize) -> (Value, usize) {
        let Value::Object(mut components) = components else { panic!("no object") };
        let count = repair(&mut components);
        (Value::Object(components), count)
    }

    #[test]
    fn attribute_values_become_a_list() {
        let wrong = json!({"Me": {"properties":
            {"attributeValues": {"$ref": "#/components/schemas/AttributeValues"}}}});
        let (right, count) = mended(wrong, attribute_values_are_a_list);
        assert_eq!(right["Me"]["properties"]["attributeValues"]["type"], "array");
        assert_eq!(count, 1);
    }

    #[test]
    fn alternatives_of_a_response_become_one_object() {
        let wrong = json!({
            "WebMessage": {"properties": {"response": {"oneOf": [
                {"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Two"}]}}},
            "One": {"properties": {"status": {"$ref": "#/components/schemas/Status"},
                "created": {"type": "integer"}, "uid": {"type": "string"}}},
            "Two": {"properties": {"status": {"type": "string"}, "created": {"type": "string"}}},
            "Status": {"type": "string", "enum": ["OK"]}
        });
        let (right, _) = mended(wrong, response_is_one_object);
        assert_eq!(
            right["WebMessageResponse"]["properties"],
            json!({"status": {"type": "string"}, "created": {}, "uid": {"type": "string"}})
        );
    }

    #[test]
    fn an_answer_of_a_check_holds_the_check() {
        let wrong = json!({
            "DataIntegrityCheck": {"properties": {"name": {"type": "string"}}},
            "DataIntegrityDetails": {"properties": {"issues": {"type": "array"}}},
            "DataIntegritySummary": {"properties": {"count": {"type": "integer"}}},
        });
        let (right, count) = mended(wrong, integrity_answers_hold_the_check);
        assert_eq!(right["DataIntegrityDetails"]["properties"]["name"], json!({"type": "string"}));
        assert_eq!(
            right["DataIntegritySummary"]["properties"]["count"],
            json!({"type": "integer"})
        );
        assert_eq!(count, 2);
    }

    #[test]
    fn a_setting_goes_by_its_key() {
        let wrong = json!({"UserSettings": {"properties": {"keyStyle": {}, "uiLocale": {}}}});
        let right = json!({"UserSettings": {"properties": {"keyStyle": {}, "keyUiLocale": {}}}});
        assert_eq!(mended(wrong, user_settings_go_by_their_keys), (right, 1));
    }

    #[test]
    fn a_tracker_object_names_others_by_any_scheme_and_itself_by_uid() {
        let uid = json!({"$ref": "#/components/schemas/UID_Program"});
        let text = json!({"type": "string"});
        let wrong = json!({
            "TrackerEvent": {"properties": {"event": uid, "program": uid}},
            "TrackerTypeReport": {"properties": {"uid": uid}},
        });
        let right = json!({
            "TrackerEvent": {"properties": {"event": uid, "program": text}},
            "TrackerTypeReport": {"properties": {"uid": uid}},
        });
        assert_eq!(mended(wrong, tracker_objects_follow_the_id_scheme), (right, 1));
    }
}
