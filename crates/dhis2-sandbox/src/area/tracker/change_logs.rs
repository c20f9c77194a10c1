//! What became of the attributes of a tracked entity, and of the values and fields of an event.

use serde_json::{Value, json};

use super::order::{self, Key};
use super::page::Page;
use super::parameters::{Parameters, path_uid, uid_fault};
use super::show::{person, without_nulls};
use super::{events, tracked_entities};
use crate::failure::Failure;
use crate::fields::JsonFields;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::tracker::record::{Change, ChangeType, Changed};

/// What is shown unless told otherwise.
const FIELDS: &str = "change,createdAt,createdBy,type";

/// Answers `GET /api/tracker/trackedEntities/{uid}/changeLogs`.
pub(super) fn of_tracked_entity(state: &State, call: &Call<'_>) -> Answer {
    let uid = path_uid("trackedEntity", call.parameter(0))?;
    let parameters = Parameters(&call.request.query);
    let program = parameters.uid("program")?;
    let filter = filter(parameters, &["username", "attribute"])?;
    let orders = order::read(parameters, &["createdAt", "username", "attribute"], None)?;
    let view = call.view(state);
    let entity = tracked_entities::visible(&view, uid, program)?;
    answer(state, call, &entity.changes, &orders, filter.as_ref())
}

/// Answers `GET /api/tracker/events/{uid}/changeLogs`.
pub(super) fn of_event(state: &State, call: &Call<'_>) -> Answer {
    let uid = path_uid("event", call.parameter(0))?;
    let parameters = Parameters(&call.request.query);
    let filter = filter(parameters, &["username", "dataElement", "field"])?;
    let orders = order::read(parameters, &["createdAt", "username", "change"], None)?;
    let view = call.view(state);
    let event = events::visible(&view, uid)?;
    answer(state, call, &event.changes, &orders, filter.as_ref())
}

fn answer(
    state: &State,
    call: &Call<'_>,
    changes: &[Change],
    orders: &[order::Order],
    filter: Option<&(String, String)>,
) -> Answer {
    let parameters = Parameters(&call.request.query);
    let page = Page::always(parameters)?;
    let accepts = |change: &&Change| {
        let Some((field, value)) = filter else { return true };
        match (field.as_str(), &change.what) {
            ("username", _) => change.by.username == *value,
            ("attribute", Changed::Attribute(uid)) | ("dataElement", Changed::DataElement(uid)) => {
                **uid == **value
            }
            ("field", Changed::Field(name)) => name == value,
            _ => false,
        }
    };
    let mut found: Vec<&Change> = changes.iter().filter(accepts).collect();
    // The newest come first; what changed at once stays in order.
    found.sort_by_key(|change| std::cmp::Reverse(change.at));
    if !orders.is_empty() {
        found.reverse();
        order::sort(&mut found, orders, |change, field| {
            Some(match field {
                "createdAt" => Key::Number(change.at.0),
                "username" => Key::Text(change.by.username.clone()),
                _ => Key::Text(match &change.what {
                    Changed::Attribute(uid) | Changed::DataElement(uid) => uid.to_string(),
                    Changed::Field(name) => (*name).to_owned(),
                }),
            })
        });
    }
    let fields = JsonFields::new(&parameters.text("fields").unwrap_or_else(|| FIELDS.to_owned()));
    Ok(page.answer(state, call, "changeLogs", &found, false, |change| fields.apply(show(change))))
}

fn show(change: &Change) -> Value {
    let (kind, key, name) = match &change.what {
        Changed::Attribute(uid) => ("attributeValue", "attribute", uid.to_string()),
        Changed::DataElement(uid) => ("dataValue", "dataElement", uid.to_string()),
        Changed::Field(field) => ("eventField", "field", (*field).to_owned()),
    };
    let word = match change.change_type {
        ChangeType::Create => "CREATE",
        ChangeType::Update => "UPDATE",
        ChangeType::Delete => "DELETE",
    };
    let inner = without_nulls(json!({
        key: name, "previousValue": change.previous, "currentValue": change.current,
    }));
    json!({
        "createdBy": person(&change.by), "createdAt": change.at.text(), "type": word,
        "change": {kind: inner},
    })
}

/// Reads the filter: one field, `eq`, one value.
fn filter(parameters: Parameters<'_>, known: &[&str]) -> Result<Option<(String, String)>, Failure> {
    let Some(text) = parameters.text("filter") else { return Ok(None) };
    let names = known.join(", ");
    let parts: Vec<&str> = text.split(':').collect();
    let [field, operator, value] = parts.as_slice() else {
        return Err(Failure::bad_request(format!(
            "Invalid filter => {text}. Expected format is [field]:eq:[value]. Supported fields are \
             '{names}'. Only one of them can be specified at a time"
        )));
    };
    if !known.contains(field) {
        return Err(Failure::bad_request(format!(
            "Invalid filter field. Supported fields are '{names}'. Only one of them can be \
             specified at a time"
        )));
    }
    if !operator.eq_ignore_ascii_case("eq") {
        return Err(Failure::bad_request(
            "Invalid filter operator. The only supported operator is 'eq'.",
        ));
    }
    if matches!(*field, "attribute" | "dataElement") && uid_fault(value).is_some() {
        return Err(Failure::bad_request(format!(
            "Incorrect filter value provided as UID: {value}. UID must be an alphanumeric string of \
             11 characters starting with a letter."
        )));
    }
    Ok(Some(((*field).to_owned(), (*value).to_owned())))
}
