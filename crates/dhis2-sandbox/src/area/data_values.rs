//! Single data values, and the trail of their changes.

mod audits;
mod form;
mod write;

use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::data_entry;
use crate::data_sets::DataSets;
use crate::data_values::Place;
use crate::failure::Failure;
use crate::message::{Query, Response};
use crate::period::Period;
use crate::router::{Answer, Call, Handler, Router};
use crate::state::State;
use crate::store;
use crate::uid::Uid;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/dataValues", get).delete("/api/dataValues", write::remove);
    router.add(Method::POST, "/api/dataValues", Handler::Write(write::set), None);
    router.put("/api/dataValues/followup", write::follow_up);
    router.put("/api/dataValues/followups", write::follow_ups);
    router.get("/api/dataValues/files", file);
    audits::routes(router);
    form::routes(router);
}

/// Says that an object is not there, in the words for the data that needs it.
fn not_found(what: &str, uid: &str, code: &'static str) -> Failure {
    Failure::conflict(format!("{what} not found or not accessible: `{uid}`")).with_code(code)
}

/// Returns the combination of attributes that a category combination and options name.
///
/// # Errors
///
/// One is said without the other, or they name nothing.
pub(super) fn attribute_combo(
    state: &State,
    combo: Option<&str>,
    options: Option<&str>,
) -> Result<Uid, Failure> {
    let refuse = |message: String, code: &'static str| Failure::conflict(message).with_code(code);
    let default = || {
        state.default_option_combo().ok_or_else(|| {
            refuse("Attribute option combo not found or not accessible: `null`".to_owned(), "E1104")
        })
    };
    let (combo, options) = match (combo, options) {
        (None, None) => return default(),
        (Some(combo), Some(options)) => (combo, options),
        _ => {
            let message = "Both category combination and category options must be specified";
            return Err(refuse(message.to_owned(), "E2040"));
        }
    };
    if !state.store.contains(state.class("categoryCombos"), combo) {
        return Err(not_found("Category combo", combo, "E1110"));
    }
    let mut wanted: Vec<&str> = options.split(';').filter(|it| !it.is_empty()).collect();
    let class = state.class("categoryOptions");
    if let Some(missing) = wanted.iter().find(|option| !state.store.contains(class, option)) {
        return Err(not_found("Category option", missing, "E1111"));
    }
    wanted.sort_unstable();
    let combos = state.store.table(state.class("categoryOptionCombos")).values();
    let mut fitting = combos.filter(|it| {
        let mut members: Vec<&str> = store::members(it, "categoryOptions").collect();
        members.sort_unstable();
        store::referred(it, "categoryCombo") == Some(combo) && members == wanted
    });
    fitting.next().and_then(|it| Uid::parse(store::uid(it))).ok_or_else(|| {
        let message =
            "Attribute option combo does not exist for given category combo and category options";
        refuse(message.to_owned(), "E2041")
    })
}

/// What a request is about, as it names it.
#[derive(Debug, Clone, Default)]
struct Named {
    element: String,
    option_combo: Option<String>,
    combo: Option<String>,
    options: Option<String>,
    attribute_combo: Option<String>,
    period: String,
    unit: String,
}

impl Named {
    fn of(query: &Query) -> Self {
        let text = |name: &str| query.get(name).unwrap_or_default().to_owned();
        Self {
            element: text("de"),
            option_combo: query.get("co").filter(|it| !it.is_empty()).map(str::to_owned),
            combo: query.get("cc").map(str::to_owned),
            options: query.get("cp").map(str::to_owned),
            attribute_combo: None,
            period: text("pe"),
            unit: text("ou"),
        }
    }

    /// Looks everything up.
    fn find(&self, state: &State, call: &Call<'_>) -> Result<(Uid, Place), Failure> {
        let element = Uid::parse(&self.element)
            .filter(|uid| state.store.contains(state.class("dataElements"), uid.as_str()))
            .ok_or_else(|| not_found("Data element", &self.element, "E1100"))?;
        let combos = state.class("categoryOptionCombos");
        let find_combo = |name: &Option<String>, what: &str, code: &'static str| match name {
            None => state
                .default_option_combo()
                .ok_or_else(|| not_found("Category option combo", "null", "E1103")),
            Some(name) => Uid::parse(name)
                .filter(|uid| state.store.contains(combos, uid.as_str()))
                .ok_or_else(|| not_found(what, name, code)),
        };
        let option_combo = find_combo(&self.option_combo, "Category option combo", "E1103")?;
        let attribute_combo = match &self.attribute_combo {
            Some(_) => find_combo(&self.attribute_combo, "Attribute option combo", "E1104")?,
            None => attribute_combo(state, self.combo.as_deref(), self.options.as_deref())?,
        };
        let period = Period::parse(&self.period).ok_or_else(|| {
            let message = format!("Period is invalid: `{}`", self.period);
            Failure::conflict(message).with_code("E1101")
        })?;
        let unit = Uid::parse(&self.unit)
            .filter(|uid| state.store.contains(state.class("organisationUnits"), uid.as_str()))
            .ok_or_else(|| not_found("Organisation unit", &self.unit, "E1102"))?;
        if !DataSets::of(state).works_in(call.account, unit.as_str()) {
            let message = format!(
                "Organisation unit is not in the hierarchy of the current user: `{}`",
                self.unit
            );
            return Err(Failure::conflict(message).with_code("E2020"));
        }
        Ok((element, Place { period, unit, option_combo, attribute_combo }))
    }
}

/// Answers `GET /api/dataValues`.
fn get(state: &State, call: &Call<'_>) -> Answer {
    let (element, place) = Named::of(&call.request.query).find(state, call)?;
    let value = state.data_values.get(element, &place).filter(|value| !value.deleted);
    let Some(value) = value else {
        let failure = Failure::new(state.facts.missing_data_value(), "Data value does not exist");
        return Err(match failure.status {
            StatusCode::NOT_FOUND => failure.with_code("E1005"),
            _ => failure,
        });
    };
    let view = call.view(state);
    let options = state.class("categoryOptions");
    for uid in [place.option_combo, place.attribute_combo] {
        let combo = state.store.get(state.class("categoryOptionCombos"), uid.as_str());
        for option in combo.into_iter().flat_map(|it| store::members(it, "categoryOptions")) {
            let object = state.store.get(options, option);
            if object.is_some_and(|object| !view.may_read_data(options, object)) {
                let message = format!("User has no data read access for CategoryOption: {option}");
                let shown = if state.facts.enters_data_in_groups() {
                    message
                } else {
                    format!("[{message}]")
                };
                return Err(Failure::new(StatusCode::FORBIDDEN, shown));
            }
        }
    }
    let shown = value.value.as_ref().map_or(Value::Null, |value| json!(value.as_str()));
    Ok(Response::ok(&json!([shown])).with_header("cache-control", "no-store"))
}

/// Answers `GET /api/dataValues/files`: the file that a value names.
fn file(state: &State, call: &Call<'_>) -> Answer {
    let (element, place) = Named::of(&call.request.query).find(state, call)?;
    let object = state.store.get(state.class("dataElements"), element.as_str());
    let kind = object.and_then(|it| store::text(it, "valueType")).unwrap_or_default();
    if !crate::value_type::is_file(kind) {
        return Err(Failure::conflict("DataElement must be of type file"));
    }
    let value = state.data_values.get(element, &place).filter(|value| !value.deleted);
    let Some(value) = value else {
        return Err(Failure::conflict("Data value does not exist"));
    };
    let uid = value.text();
    let location = format!("{}/api/fileResources/{uid}/data", call.base_url);
    let there = state
        .schemas
        .by_endpoint("fileResources")
        .is_some_and(|class| state.store.contains(class, uid));
    if !there {
        let message = format!("A data value file resource with id {uid} does not exist.");
        return Err(Failure::new(StatusCode::NOT_FOUND, message));
    }
    Ok(Response::redirect(StatusCode::FOUND, &location))
}

/// Tells if data of a period and unit may not be entered any more in any of the data sets that ask for it.
fn is_locked(
    state: &State,
    call: &Call<'_>,
    element: Uid,
    place: &Place,
    set: Option<&str>,
) -> bool {
    let view = call.view(state);
    let sets = DataSets::of(state);
    let targets: Vec<_> = match set {
        Some(set) => sets.get(set).into_iter().collect(),
        None => sets.with_element(element.as_str()).collect(),
    };
    let closed = |set: &store::Object| {
        data_entry::expired(&view, set, place.period, place.unit)
            || state.approvals.covers(state, set, place)
    };
    !targets.is_empty() && targets.iter().all(|set| closed(set))
}
