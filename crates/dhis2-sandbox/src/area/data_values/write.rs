//! Setting, deleting and marking single values.

use http::StatusCode;
use serde_json::Value;

use super::{Named, is_locked, not_found};
use crate::data_entry::{self, Entry, EntrySet, Group, Options, Refusal, audit};
use crate::data_sets::{self, DataSets};
use crate::data_values::{DataValue, Place};
use crate::failure::Failure;
use crate::id_scheme::IdSchemes;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store;
use crate::uid::Uid;
use crate::value_type;

const AUTHORITY: &[&str] = &["F_DATAVALUE_ADD"];

/// What is to be stored.
#[derive(Debug, Clone, Default)]
struct Wanted {
    named: Named,
    set: Option<String>,
    value: Option<String>,
    comment: Option<String>,
    followup: Option<bool>,
    force: bool,
}

impl Wanted {
    /// Reads the parameters, or the body where the parameters do not name a value.
    fn of(state: &State, call: &Call<'_>) -> Result<Self, Failure> {
        let query = &call.request.query;
        let json = call.request.media_type().as_deref() == Some("application/json");
        let in_query = ["de", "pe", "ou"].iter().all(|name| query.has(name));
        if in_query || !json {
            for name in ["de", "pe", "ou"] {
                call.required(state, name)?;
            }
            // A form may say the rest in its body.
            let form = crate::message::Query::parse(&call.request.text());
            let text = |name: &str| query.get(name).or_else(|| form.get(name)).map(str::to_owned);
            return Ok(Self {
                named: Named::of(query),
                set: text("ds"),
                value: text("value"),
                comment: text("comment"),
                followup: query.has("followUp").then(|| query.flag("followUp", false)),
                force: query.flag("force", false),
            });
        }
        let body = call.request.json()?;
        let text = |name: &str| match &body[name] {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            other => Some(other.to_string()),
        };
        let attribute = &body["attribute"];
        let options = attribute["options"].as_array().map(|options| {
            let options: Vec<&str> = options.iter().filter_map(Value::as_str).collect();
            options.join(";")
        });
        Ok(Self {
            named: Named {
                element: text("dataElement").unwrap_or_default(),
                option_combo: text("categoryOptionCombo"),
                combo: attribute["combo"].as_str().map(str::to_owned),
                options,
                attribute_combo: None,
                period: text("period").unwrap_or_default(),
                unit: text("orgUnit").unwrap_or_default(),
            },
            set: text("dataSet"),
            value: text("value"),
            comment: text("comment"),
            followup: body["followUp"].as_bool(),
            force: body["force"].as_bool().unwrap_or(false),
        })
    }
}

/// Answers `POST /api/dataValues`.
pub(super) fn set(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(AUTHORITY)?;
    let wanted = Wanted::of(state, call)?;
    if state.facts.enters_data_in_groups() {
        return set_grouped(state, call, wanted);
    }
    let refuse =
        |message: String, code: &'static str| Err(Failure::conflict(message).with_code(code));
    let (element, place) = wanted.named.find(state, call)?;
    let class = state.class("dataElements");
    let Some(object) = state.store.get(class, element.as_str()).cloned() else {
        return Err(not_found("Data element", element.as_str(), "E1100"));
    };
    check_times(state, &object, &place, wanted.set.as_deref())?;
    let kind = store::text(&object, "valueType").unwrap_or_default();
    let value = wanted.value.as_deref().map(|value| value_type::normalised(value, kind));
    if value.is_some_and(|value| value_type::fault(value, kind).is_some()) {
        let message = format!("Data value must match data element value type: `{kind}`");
        return refuse(message, "E2030");
    }
    let comment = wanted.comment.as_deref();
    if comment.is_some_and(|comment| comment.chars().count() > 50_000) {
        let message = "Comment is invalid: `comment_length_greater_than_max_length`";
        return refuse(message.to_owned(), "E2028");
    }
    let view = call.view(state);
    if let (Some(options), Some(value)) = (store::referred(&object, "optionSet"), value)
        && !value.is_empty()
        && !data_entry::has_options(&view, options, value, kind == "MULTI_TEXT")
    {
        let words = "Data value is not a valid option of the data element option set";
        return refuse(format!("{words}: `{element}`"), "E2029");
    }
    for combo in [place.option_combo, place.attribute_combo] {
        let closed = data_entry::closed_options(&view, combo);
        if !closed.is_empty() {
            let errors: Vec<String> = closed
                .iter()
                .map(|uid| format!("User has no data write access for CategoryOption: {uid}"))
                .collect();
            let words = "User does not have write access to category option combo";
            return refuse(format!("{words}: `{combo} [{}]`", errors.join(", ")), "E2031");
        }
    }
    if !(wanted.force && call.account.is_super())
        && is_locked(state, call, element, &place, wanted.set.as_deref())
    {
        return refuse("Data set is locked".to_owned(), "E2017");
    }
    save(state, call, &object, (element, place), &wanted, value);
    Ok(Response::empty(StatusCode::CREATED))
}

/// Looks at the times of the unit, of the data sets and of the options.
fn check_times(
    state: &State,
    element: &store::Object,
    place: &Place,
    set: Option<&str>,
) -> Result<(), Failure> {
    let refuse =
        |message: String, code: &'static str| Err(Failure::conflict(message).with_code(code));
    let day =
        |object: &store::Object, name: &str| crate::data_export::day(store::text(object, name)?);
    let (start, end) = (place.period.start(), place.period.end());
    let unit = state.store.get(state.class("organisationUnits"), place.unit.as_str());
    let closed = unit.is_some_and(|unit| {
        day(unit, "closedDate").is_some_and(|closed| closed < start)
            || day(unit, "openingDate").is_some_and(|opening| end < opening)
    });
    if closed {
        let words = "Organisation unit is closed for the selected period";
        return refuse(format!("{words}: `{}`", place.unit), "E2019");
    }
    let sets = DataSets::of(state);
    let uid = store::uid(element);
    if let Some(name) = set {
        let Some(named) = sets.get(name) else {
            return Err(not_found("Data set", name, "E1105"));
        };
        if !data_sets::has_element(named, uid) {
            let message = format!("Data set: `{name}` does not contain data element: `{uid}`");
            return refuse(message, "E2021");
        }
    }
    let latest = sets
        .with_element(uid)
        .filter_map(|set| Some(sets.latest_open(set, data_sets::period_type(set)?)))
        .max_by_key(|period| period.end());
    if let Some(latest) = latest.filter(|latest| start > latest.end()) {
        let message = format!(
            "Period: `{}` is after latest open future period: `{latest}` for data element: `{uid}`",
            place.period
        );
        return refuse(message, "E2022");
    }
    let combo =
        state.store.get(state.class("categoryOptionCombos"), place.attribute_combo.as_str());
    let options = combo.into_iter().flat_map(|it| store::members(it, "categoryOptions"));
    for option in options {
        let Some(object) = state.store.get(state.class("categoryOptions"), option) else {
            continue;
        };
        if let Some(from) = day(object, "startDate").filter(|from| end < *from) {
            let message = format!(
                "Period: `{}` is before start date: {from} for attribute option: `{option}`",
                place.period
            );
            return refuse(message, "E2023");
        }
        if let Some(to) = day(object, "endDate").filter(|to| start > *to) {
            let message = format!(
                "Period: `{}` is after start date: {to} for attribute option: `{option}`",
                place.period
            );
            return refuse(message, "E2024");
        }
    }
    let mut targets =
        sets.with_element(uid).filter(|it| set.is_none_or(|set| store::uid(it) == set)).peekable();
    if targets.peek().is_some() && !targets.any(|set| sets.input_is_open(set, place.period)) {
        let set = set.unwrap_or_default();
        let message = format!("Period: `{}` is not open for data set: `{set}`", place.period);
        return refuse(message, "E2025");
    }
    Ok(())
}

fn save(
    state: &mut State,
    call: &Call<'_>,
    object: &store::Object,
    (element, place): (Uid, Place),
    wanted: &Wanted,
    value: Option<&str>,
) {
    let filled = |text: &str| Some(text.trim()).filter(|it| !it.is_empty()).map(Into::into);
    let now = state.clock.now();
    let user = call.account.username.as_str();
    let old = state.data_values.get(element, &place).cloned();
    let kind = store::text(object, "valueType").unwrap_or_default();
    let Some(old) = old.clone().filter(|old| !old.deleted) else {
        let text = value.and_then(filled);
        let comment = wanted.comment.as_deref().and_then(filled);
        if text.is_none() && comment.is_none() || data_entry::is_insignificant(object, value) {
            return;
        }
        let revived = old.is_some();
        let stored = DataValue {
            value: text,
            comment,
            stored_by: Some(user.into()),
            created: old.map_or(now, |old| old.created),
            last_updated: now,
            followup: Some(wanted.followup.unwrap_or(false)),
            deleted: false,
            sequence: 0,
        };
        if revived {
            audit::note(state, (element, place), "CREATE", stored.value.clone(), user);
        }
        audit::store(state, element, place, stored);
        return;
    };
    let says_nothing = value.is_none() && wanted.comment.is_none() && wanted.followup.is_none();
    if says_nothing && kind == "TRUE_ONLY" {
        delete(state, (element, place), old, user);
        return;
    }
    let mut changed = old.clone();
    if let Some(value) = value {
        changed.value = filled(value);
    }
    if let Some(comment) = &wanted.comment {
        changed.comment = filled(comment);
    }
    if wanted.followup.is_some() {
        changed.followup = Some(!old.followup.unwrap_or(false));
    }
    changed.stored_by = Some(user.into());
    update(state, object, (element, place), &old, changed, user);
}

/// Stores a changed value; one that says nothing any more is deleted.
fn update(
    state: &mut State,
    object: &store::Object,
    (element, place): (Uid, Place),
    old: &DataValue,
    mut changed: DataValue,
    user: &str,
) {
    let nothing = changed.value.is_none() && changed.comment.is_none();
    if nothing || data_entry::is_insignificant(object, changed.value.as_deref()) {
        delete(state, (element, place), old.clone(), user);
        return;
    }
    if old.value != changed.value {
        audit::note(state, (element, place), "UPDATE", old.value.clone(), user);
    }
    changed.last_updated = state.clock.now();
    audit::store(state, element, place, changed);
}

fn delete(state: &mut State, (element, place): (Uid, Place), mut value: DataValue, user: &str) {
    audit::note(state, (element, place), "DELETE", value.value.clone(), user);
    value.deleted = true;
    value.last_updated = state.clock.now();
    audit::store(state, element, place, value);
}

/// Makes the value of a request what a group is made of.
fn entry(wanted: &Wanted) -> EntrySet {
    let named = &wanted.named;
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let options = named.combo.clone().zip(named.options.as_ref().map(|options| {
        options.split(';').filter(|it| !it.is_empty()).map(str::to_owned).collect()
    }));
    EntrySet {
        data_set: wanted.set.clone(),
        values: vec![Entry {
            data_element: some(&named.element),
            period: some(&named.period),
            unit: some(&named.unit),
            option_combo: named.option_combo.clone(),
            attribute_combo: named.attribute_combo.clone(),
            attribute_options: options,
            value: wanted.value.clone(),
            comment: wanted.comment.clone(),
            followup: wanted.followup,
            ..Entry::default()
        }],
        ..EntrySet::default()
    }
}

fn bad_request(refusal: &Refusal) -> Failure {
    Failure::bad_parameter(refusal.message()).with_code(refusal.code)
}

fn refused(refusal: &Refusal) -> Failure {
    Failure::conflict(refusal.message()).with_code(refusal.code)
}

fn group(state: &State, call: &Call<'_>, set: &EntrySet, kept: bool) -> Result<Group, Failure> {
    let decode = if kept { data_entry::decode_kept } else { data_entry::decode };
    let group = decode(&call.view(state), set, &IdSchemes::default());
    let group = group.map_err(|refusal| bad_request(&refusal))?;
    group.ok_or_else(|| {
        let period = set.values.first().and_then(|entry| entry.period.clone()).unwrap_or_default();
        Failure::conflict(format!("Invalid Period `{period}`"))
    })
}

fn set_grouped(state: &mut State, call: &Call<'_>, wanted: Wanted) -> Answer {
    let empties = wanted.value.as_deref() == Some("");
    if empties && wanted.comment.is_none() && wanted.followup.is_none() {
        remove_grouped(state, call, &wanted)?;
        return Ok(Response::empty(StatusCode::CREATED));
    }
    let group = group(state, call, &entry(&wanted), true)?;
    enter(state, call, &group, wanted.force, false, "Failed to upsert data value: ")?;
    Ok(Response::empty(StatusCode::CREATED))
}

/// Enters a group; all of it must be stored.
fn enter(
    state: &mut State,
    call: &Call<'_>,
    group: &Group,
    force: bool,
    atomic: bool,
    words: &str,
) -> Result<(), Failure> {
    let mut options = Options::new(state.facts);
    options.set("force", force);
    options.set("atomic", atomic);
    let entered = data_entry::enter(state, call.account, group, &options, None)
        .map_err(|refusal| refused(&refusal))?;
    if entered.succeeded < group.values.len() {
        let first = entered.errors.first().map(|(_, error)| error.message());
        let message = format!("{words}{}", first.unwrap_or_default());
        return Err(Failure::conflict(message).with_code("E1004"));
    }
    Ok(())
}

/// Answers `DELETE /api/dataValues`.
pub(super) fn remove(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(AUTHORITY)?;
    let query = &call.request.query;
    let named = Named::of(query);
    let set = query.get("ds").map(str::to_owned);
    let force = query.flag("force", false);
    if state.facts.enters_data_in_groups() {
        remove_grouped(state, call, &Wanted { named, set, force, ..Wanted::default() })?;
        return Ok(Response::empty(StatusCode::NO_CONTENT));
    }
    let (element, place) = named.find(state, call)?;
    if let Some(set) = &set {
        let sets = DataSets::of(state);
        let Some(object) = sets.get(set) else {
            return Err(not_found("Data set", set, "E1105"));
        };
        if !data_sets::has_element(object, element.as_str()) {
            let message = format!("Data set: `{set}` does not contain data element: `{element}`");
            return Err(Failure::conflict(message).with_code("E2021"));
        }
    }
    if !(force && call.account.is_super())
        && is_locked(state, call, element, &place, set.as_deref())
    {
        return Err(Failure::conflict("Data set is locked").with_code("E2017"));
    }
    let old = state.data_values.get(element, &place).filter(|value| !value.deleted).cloned();
    let Some(old) = old else {
        let message = "Data value cannot be deleted because it does not exist";
        return Err(Failure::conflict(message));
    };
    delete(state, (element, place), old, &call.account.username);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

fn remove_grouped(state: &mut State, call: &Call<'_>, wanted: &Wanted) -> Result<(), Failure> {
    let wanted = Wanted { value: None, comment: None, ..wanted.clone() };
    let mut group = group(state, call, &entry(&wanted), false)?;
    group.values.iter_mut().for_each(|value| value.deleted = Some(true));
    enter(state, call, &group, wanted.force, false, "").map_err(|failure| {
        let message = "Data value cannot be deleted because it does not exist";
        if failure.code.as_deref() == Some("E1004") { Failure::conflict(message) } else { failure }
    })
}

/// Answers `PUT /api/dataValues/followup`.
pub(super) fn follow_up(state: &mut State, call: &Call<'_>) -> Answer {
    let body = call.request.json()?;
    mark(state, call, &[body])
}

/// Answers `PUT /api/dataValues/followups`.
pub(super) fn follow_ups(state: &mut State, call: &Call<'_>) -> Answer {
    let body = call.request.json()?;
    let values = body["values"].as_array().cloned().unwrap_or_default();
    mark(state, call, &values)
}

fn mark(state: &mut State, call: &Call<'_>, requests: &[Value]) -> Answer {
    if requests.is_empty() || requests.iter().any(|it| !it["followup"].is_boolean()) {
        return Err(Failure::conflict("Follow-up must be specified").with_code("E2033"));
    }
    for request in requests {
        let text = |name: &str| request[name].as_str().map(str::to_owned);
        let attribute = &request["attribute"];
        let options = attribute["options"].as_array().map(|options| {
            let options: Vec<&str> = options.iter().filter_map(Value::as_str).collect();
            options.join(";")
        });
        let named = Named {
            element: text("dataElement").unwrap_or_default(),
            option_combo: text("categoryOptionCombo"),
            combo: attribute["combo"].as_str().map(str::to_owned),
            options,
            attribute_combo: text("attributeOptionCombo").filter(|_| attribute.is_null()),
            period: text("period").unwrap_or_default(),
            unit: text("orgUnit").unwrap_or_default(),
        };
        let (element, place) = named.find(state, call)?;
        let old = state.data_values.get(element, &place).filter(|value| !value.deleted).cloned();
        let Some(old) = old else {
            let message = state.facts.no_value_to_follow_up(element, &place);
            return Err(Failure::conflict(message).with_code("E2032"));
        };
        let mut changed = old.clone();
        changed.followup = request["followup"].as_bool();
        let class = state.class("dataElements");
        if let Some(object) = state.store.get(class, element.as_str()).cloned() {
            update(state, &object, (element, place), &old, changed, &call.account.username);
        }
    }
    Ok(Response::empty(StatusCode::OK))
}
