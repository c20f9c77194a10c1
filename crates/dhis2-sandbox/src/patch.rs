//! JSON Patch, with the operations that the server knows: add, remove, remove-by-id, replace.

use serde_json::{Map, Value};

use crate::facts::Facts;
use crate::failure::Failure;
use crate::json_error::{self, SOURCE};
use crate::schema::Class;
use crate::uid::is_uid;

/// One step of a patch.
#[derive(Debug, Clone, PartialEq)]
enum Operation {
    Add(Value),
    Remove,
    RemoveById(String),
    Replace(Value),
}

/// A patch.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Patch(Vec<(Operation, Vec<String>)>);

impl Patch {
    /// Reads the body of a request.
    ///
    /// # Errors
    ///
    /// The body is no JSON, or an operation in it is not known.
    pub(crate) fn parse(facts: Facts, body: &[u8]) -> Result<Self, Failure> {
        let parsed = json_error::parse(body).map_err(|m| facts.unreadable_patch(&m, true))?;
        let Value::Array(steps) = parsed else {
            let message = format!(
                "Cannot deserialize value of type `java.util.ArrayList` from Object value\n at {SOURCE}; line: 1, column: 1]"
            );
            return Err(facts.unreadable_patch(&message, false));
        };
        let mut operations = Vec::new();
        for (index, step) in steps.iter().enumerate() {
            let path = step.get("path").and_then(Value::as_str).unwrap_or_default();
            let path = path.split('/').skip(1).map(unescaped).collect();
            let value = || step.get("value").cloned().unwrap_or_default();
            let operation = match step.get("op").and_then(Value::as_str).unwrap_or_default() {
                "add" => Operation::Add(value()),
                "remove" => Operation::Remove,
                "replace" => Operation::Replace(value()),
                "remove-by-id" => Operation::RemoveById(
                    step.get("id").and_then(Value::as_str).unwrap_or_default().to_owned(),
                ),
                other => return Err(unknown(facts, body, other, index)),
            };
            operations.push((operation, path));
        }
        Ok(Self(operations))
    }

    /// Applies the patch to an object of a class.
    ///
    /// # Errors
    ///
    /// A path leads nowhere.
    pub(crate) fn apply(
        &self,
        class: &Class,
        object: Map<String, Value>,
    ) -> Result<Value, Failure> {
        for (_, path) in &self.0 {
            let first = path.first().map_or("", String::as_str);
            if class.property(first).is_none() {
                let message = format!("Property {first} does not exist on Schema");
                return Err(Failure::bad_parameter(message));
            }
        }
        let mut object = Value::Object(object);
        for (operation, path) in &self.0 {
            apply(&mut object, operation, path)?;
        }
        Ok(object)
    }
}

fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

fn unknown(facts: Facts, body: &[u8], name: &str, index: usize) -> Failure {
    let text = String::from_utf8_lossy(body);
    let place = text.find(&format!("\"{name}\"")).unwrap_or_default();
    let before = &text[..place];
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    let known = format!(
        "Could not resolve type id '{name}' as a subtype of `org.hisp.dhis.commons.jackson.jsonpatch.JsonPatchOperation`: known type ids = [add, remove, remove-by-id, replace] (for POJO property '#temporary-name')"
    );
    let place = format!(
        "\n at {SOURCE}; line: {line}, column: {column}] (through reference chain: java.util.ArrayList[{index}])"
    );
    facts.unknown_patch_operation(&known, &place)
}

fn apply(root: &mut Value, operation: &Operation, path: &[String]) -> Result<(), Failure> {
    match operation {
        Operation::Remove => {
            remove(root, path);
            Ok(())
        }
        Operation::Add(value) => add(root, path, value.clone()),
        Operation::Replace(value) => {
            remove(root, path);
            add(root, path, value.clone())
        }
        Operation::RemoveById(uid) => {
            if !is_uid(uid) {
                return Err(Failure::bad_parameter(format!("Invalid id {uid}")));
            }
            let Some(found) = at(root, path) else {
                return Err(Failure::bad_parameter(format!("Invalid path {}", pointer(path))));
            };
            if let Value::Array(entries) = found
                && let Some(place) =
                    entries.iter().position(|e| e.get("id") == Some(&Value::String(uid.clone())))
            {
                entries.remove(place);
            }
            Ok(())
        }
    }
}

fn pointer(path: &[String]) -> String {
    path.iter().fold(String::new(), |text, step| text + "/" + step)
}

fn at<'v>(root: &'v mut Value, path: &[String]) -> Option<&'v mut Value> {
    path.iter().try_fold(root, |value, step| match value {
        Value::Object(fields) => fields.get_mut(step),
        Value::Array(entries) => entries.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}

fn remove(root: &mut Value, path: &[String]) {
    let Some((last, parents)) = path.split_last() else { return };
    match at(root, parents) {
        Some(Value::Object(fields)) => {
            fields.remove(last);
        }
        Some(Value::Array(entries)) => {
            if let Some(place) = last.parse::<usize>().ok().filter(|place| *place < entries.len()) {
                entries.remove(place);
            }
        }
        _ => {}
    }
}

fn add(root: &mut Value, path: &[String], value: Value) -> Result<(), Failure> {
    let Some((last, parents)) = path.split_last() else {
        *root = value;
        return Ok(());
    };
    match at(root, parents) {
        None => Err(Failure::bad_parameter(format!("Path does not exist: {}", pointer(path)))),
        Some(Value::Object(fields)) => {
            fields.insert(last.clone(), value);
            Ok(())
        }
        Some(Value::Array(entries)) if last == "-" => {
            entries.push(value);
            Ok(())
        }
        Some(Value::Array(entries)) => {
            let place: usize = last.parse().map_err(|_| {
                Failure::bad_parameter(format!(
                    "not an index: {last} (expected: a non-negative integer)"
                ))
            })?;
            if place > entries.len() {
                return Err(Failure::bad_parameter(format!(
                    "index out of bounds: {place} (expected: >= 0 && <= {})",
                    entries.len()
                )));
            }
            entries.insert(place, value);
            Ok(())
        }
        Some(_) => Err(Failure::bad_parameter("Parent node is not a container, unable to proceed")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::release::Release;
    use crate::schema::Schemas;

    fn patched(patch: &Value, object: &Value) -> Result<Value, String> {
        let schemas = Schemas::of(Release::V42);
        let class = schemas.class(schemas.by_endpoint("dataElementGroups").unwrap());
        let body = patch.to_string();
        let patch =
            Patch::parse(Facts::of(Release::V42), body.as_bytes()).map_err(|f| f.message)?;
        patch.apply(class, object.as_object().unwrap().clone()).map_err(|f| f.message)
    }

    #[test]
    fn the_four_operations_do_what_they_say() {
        let object = json!({"name": "a", "dataElements": [{"id": "UNz8c1h8Aj3"}]});
        let patch = json!([
            {"op": "replace", "path": "/name", "value": "b"},
            {"op": "add", "path": "/dataElements/-", "value": {"id": "laeAUP24A0C"}},
            {"op": "remove-by-id", "path": "/dataElements", "id": "UNz8c1h8Aj3"},
            {"op": "add", "path": "/code", "value": "C"},
            {"op": "remove", "path": "/shortName"},
        ]);
        assert_eq!(
            patched(&patch, &object),
            Ok(json!({"name": "b", "code": "C", "dataElements": [{"id": "laeAUP24A0C"}]}))
        );
    }

    #[test]
    fn a_path_that_leads_nowhere_is_refused() {
        let object = json!({"name": "a"});
        let refused = |path: &str| {
            patched(&json!([{"op": "add", "path": path, "value": 1}]), &object).unwrap_err()
        };
        assert_eq!(refused("/nothing"), "Property nothing does not exist on Schema");
        assert_eq!(refused("/dataElements/-"), "Path does not exist: /dataElements/-");
        assert_eq!(refused("/name/x"), "Parent node is not a container, unable to proceed");
        assert!(
            patched(&json!([{"op": "test", "path": "/name"}]), &object)
                .unwrap_err()
                .starts_with("Could not resolve type id 'test'")
        );
    }
}
