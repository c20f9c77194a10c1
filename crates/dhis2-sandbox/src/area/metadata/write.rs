//! Creates, replaces, patches and deletes single objects.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::class;
use super::option_combos;
use super::read::object;
use crate::acl;
use crate::failure::Failure;
use crate::import::parameters::Strategy;
use crate::import::{Bundle, ImportReport, Normaliser, Outcome, Parameters, import};
use crate::message::Response;
use crate::patch::Patch;
use crate::router::{Answer, Call};
use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};
use crate::view::View;

/// Answers `POST /api/{kind}`.
pub(super) fn create(state: &mut State, call: &Call<'_>) -> Answer {
    let class = class(state, call);
    create_object(state, call, class, payload(call)?)
}

/// Creates an object of a class from a payload.
pub(crate) fn create_object(
    state: &mut State,
    call: &Call<'_>,
    class: ClassId,
    mut payload: Map<String, Value>,
) -> Answer {
    if !acl::may_create(call.account, state.schemas.class(class)) {
        return Err(Failure::forbidden(
            "You don't have the proper permissions to create this object.",
        ));
    }
    payload.remove("translations");
    let parameters =
        Parameters::of(&call.request.query).with_strategy(Strategy::Create).with_full_report();
    let report = import_one(state, call, class, &payload, &parameters)?;
    let uid = report.first().map(|object| object.uid.clone()).unwrap_or_default();
    if report.outcome != Outcome::Ok {
        return Ok(report.object_message("ERROR").into());
    }
    option_combos::after_write(state, class, &uid);
    let endpoint = state.schemas.class(class).relative_api_endpoint.unwrap_or_default();
    let message = report.object_message("ERROR").with_status(StatusCode::CREATED);
    Ok(Response::from(message).with_header("location", format!("/api{endpoint}/{uid}")))
}

/// Reads the object in the body of a request.
pub(crate) fn payload(call: &Call<'_>) -> Result<Map<String, Value>, Failure> {
    match call.request.json()? {
        Value::Object(fields) => Ok(fields),
        _ => Err(Failure::conflict("Cannot deserialize value of the type that is asked for")),
    }
}

fn import_one(
    state: &mut State,
    call: &Call<'_>,
    class: ClassId,
    payload: &Map<String, Value>,
    parameters: &Parameters,
) -> Result<ImportReport, Failure> {
    let normaliser = Normaliser::new(state.facts, state.schemas, &call.request.body);
    let object = normaliser.object(class, payload)?;
    let bundle = Bundle::of(state.schemas, class, object);
    Ok(import(state, call.account, bundle, parameters))
}

/// Finds the object of a request that changes one, if the user may change it.
pub(crate) fn updatable<'s>(
    view: &View<'s>,
    class: ClassId,
    uid: &str,
) -> Result<&'s Object, Failure> {
    let found = object(view, class, uid)?;
    if view.may_update(class, found) {
        return Ok(found);
    }
    Err(Failure::forbidden("You don't have the proper permissions to update this object."))
}

/// Answers `PUT /api/{kind}/{uid}`.
pub(super) fn replace(state: &mut State, call: &Call<'_>) -> Answer {
    replace_of(state, call, class(state, call), call.parameter(1))
}

/// Replaces an object of a class with the payload of a request.
pub(crate) fn replace_of(state: &mut State, call: &Call<'_>, class: ClassId, uid: &str) -> Answer {
    updatable(&call.view(state), class, uid)?;
    let mut payload = payload(call)?;
    payload.insert("id".to_owned(), json!(uid));
    update(state, call, class, &payload)
}

fn update(
    state: &mut State,
    call: &Call<'_>,
    class: ClassId,
    payload: &Map<String, Value>,
) -> Answer {
    let report = update_report(state, call, class, payload)?;
    Ok(report.object_message("ERROR").into())
}

/// Updates an object with a payload that names it, and says what became of it.
pub(crate) fn update_report(
    state: &mut State,
    call: &Call<'_>,
    class: ClassId,
    payload: &Map<String, Value>,
) -> Result<ImportReport, Failure> {
    let uid = store::uid(payload);
    super::organisation_units::check_cycle(state, class, uid, payload)?;
    let parameters =
        Parameters::of(&call.request.query).with_strategy(Strategy::Update).with_full_report();
    let report = import_one(state, call, class, payload, &parameters)?;
    if report.outcome == Outcome::Ok {
        option_combos::after_write(state, class, uid);
    }
    Ok(report)
}

/// Answers `PATCH /api/{kind}/{uid}`.
pub(super) fn patch(state: &mut State, call: &Call<'_>) -> Answer {
    let class = class(state, call);
    let view = call.view(state);
    let stored = updatable(&view, class, call.parameter(1))?;
    let patch = Patch::parse(state.facts, &call.request.body)?;
    let description = state.schemas.class(class);
    let patched = patch.apply(description, whole(&view, class, stored))?;
    let Value::Object(mut payload) = patched else {
        return Err(Failure::bad_parameter("The patch leaves no object"));
    };
    payload.insert("id".to_owned(), json!(call.parameter(1)));
    update(state, call, class, &payload)
}

/// Returns an object with what it has of itself, whether it was ever set or not.
fn whole(view: &View<'_>, class: ClassId, object: &Object) -> Map<String, Value> {
    let description = view.schemas().class(class);
    let mut whole = object.clone();
    for property in description.properties.iter().filter(|p| p.owner && p.persisted) {
        let name = property.wire_name();
        if !whole.contains_key(name)
            && let Some(value) = view.value(class, object, property)
        {
            whole.insert(name.to_owned(), value.into_owned());
        }
    }
    // A password in the payload would count as a new one.
    whole.remove("password");
    whole
}

/// Answers `DELETE /api/{kind}/{uid}`.
pub(super) fn delete(state: &mut State, call: &Call<'_>) -> Answer {
    let class = class(state, call);
    delete_of(state, call, class, call.parameter(1))
}

/// Deletes an object of a class.
pub(crate) fn delete_of(state: &mut State, call: &Call<'_>, class: ClassId, uid: &str) -> Answer {
    let view = call.view(state);
    let stored = object(&view, class, uid)?;
    if !view.may_delete(class, stored) {
        return Err(Failure::forbidden(
            "You don't have the proper permissions to delete this object.",
        ));
    }
    let uid = store::uid(stored).to_owned();
    if state.facts.keeps_deleted(state.schemas.class(class).simple_name()) {
        return Ok(deleted_in_word_only(state, class, &uid));
    }
    let payload = Map::from_iter([("id".to_owned(), json!(uid))]);
    let parameters = Parameters::default().with_strategy(Strategy::Delete).with_full_report();
    let report = import_one(state, call, class, &payload, &parameters)?;
    Ok(report.object_message("WARNING").into())
}

/// Some versions say that an option is deleted, and keep it.
fn deleted_in_word_only(state: &State, class: ClassId, uid: &str) -> Response {
    let klass = state.schemas.class(class).klass;
    crate::failure::WebMessage::new(StatusCode::OK)
        .with_response("ObjectReport", json!({"uid": uid, "klass": klass, "errorReports": []}))
        .into()
}

/// Answers `PUT /api/{kind}/{uid}/translations`.
pub(super) fn replace_translations(state: &mut State, call: &Call<'_>) -> Answer {
    let class = class(state, call);
    updatable(&call.view(state), class, call.parameter(1))?;
    let payload = payload(call)?;
    let translations = match payload.get("translations") {
        Some(Value::Array(translations)) => translations.clone(),
        _ => Vec::new(),
    };
    let uid = call.parameter(1);
    let klass = state.schemas.class(class).klass;
    let errors = crate::import::translation_errors(klass, uid, &translations);
    if !errors.is_empty() {
        let report = ImportReport::of_object(class, klass, uid, errors);
        return Ok(report.object_message("WARNING").into());
    }
    let now = state.clock.now().text();
    state.store.change(class, uid, |object| {
        object.insert("translations".to_owned(), Value::Array(translations));
        object.insert("lastUpdated".to_owned(), json!(now));
    });
    Ok(Response::empty(StatusCode::NO_CONTENT))
}
