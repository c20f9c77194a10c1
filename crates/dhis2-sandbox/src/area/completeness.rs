//! Which data sets are complete, for which period and unit.

use std::sync::Arc;

use chrono::NaiveDate;
use http::StatusCode;
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::account::Account;
use crate::data_entry::{self, Conflict, Counts, Options, Status, Strategy, Summary};
use crate::data_export::{Parameters, day};
use crate::data_sets::{self, DataSets};
use crate::failure::Failure;
use crate::id_scheme::{IdSchemes, Index, Names};
use crate::jobs::{Journal, Order};
use crate::message::{Content, Response};
use crate::period::Period;
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::store;
use crate::uid::Uid;
use crate::view::View;

/// What is complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Registration {
    /// The data set.
    pub data_set: Uid,
    /// The period.
    pub period: Period,
    /// The organisation unit.
    pub unit: Uid,
    /// The combination of attributes.
    pub attribute_combo: Uid,
}

/// Since when, and who says so.
#[derive(Debug, Clone)]
pub(crate) struct Completion {
    /// The day.
    pub date: NaiveDate,
    /// Who said so first.
    pub stored_by: String,
    /// Who said so last.
    pub last_updated_by: String,
    /// Whether it is complete indeed.
    pub completed: bool,
}

impl Completion {
    /// Creates a completion by a user.
    pub(crate) fn by(username: &str, date: NaiveDate) -> Self {
        Self {
            date,
            stored_by: username.to_owned(),
            last_updated_by: username.to_owned(),
            completed: true,
        }
    }
}

/// All completions.
pub(crate) type Completeness = IndexMap<Registration, Completion>;

const PATH: &str = "/api/completeDataSetRegistrations";

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get(PATH, list).post(PATH, import).delete(PATH, remove);
}

/// Answers `GET /api/completeDataSetRegistrations`.
fn list(state: &State, call: &Call<'_>) -> Answer {
    let view = call.view(state);
    let query = &call.request.query;
    let mut parameters = Parameters::of(&view, query, false)?;
    // Completions have a day of creation where values have one of change.
    let created = query.get("created").and_then(day);
    check(&parameters, query.has("created") || query.has("createdDuration"))?;
    let sets = DataSets::of(state);
    for unit in &parameters.units {
        if !call.account.is_super() && !sets.works_in(call.account, unit.as_str()) {
            let message = format!("User is not allowed to view org unit: `{unit}`");
            return Err(Failure::conflict(message).with_code("E2012"));
        }
    }
    if let [group, ..] = parameters.unit_groups[..] {
        parameters.units.extend(sets.units_of_group(group.as_str()).filter_map(Uid::parse));
    }
    let roots: Vec<&str> = parameters.units.iter().map(Uid::as_str).collect();
    let schemes = IdSchemes::of(query);
    let names = |endpoint, scheme| Names::new(&view, endpoint, schemes.get(scheme));
    let (mut set_names, mut unit_names, mut combo_names) = (
        names("dataSets", "dataSetIdScheme"),
        names("organisationUnits", "orgUnitIdScheme"),
        names("categoryOptionCombos", "attributeOptionComboIdScheme"),
    );
    let limit = parameters.limit.and_then(|limit| usize::try_from(limit).ok());
    let wanted = state.completeness.iter().filter(|(what, completion)| {
        let unit = what.unit.as_str();
        let in_time = match (parameters.start, parameters.end) {
            (Some(start), Some(end)) => start <= what.period.start() && what.period.end() <= end,
            _ => parameters.periods.is_empty() || parameters.periods.contains(&what.period),
        };
        let here = roots.contains(&unit) || parameters.children && sets.is_below(unit, &roots);
        parameters.data_sets.contains(&what.data_set)
            && in_time
            && here
            && created.is_none_or(|since| since <= completion.date)
    });
    let rows: Vec<Value> = wanted
        .take(limit.unwrap_or(usize::MAX))
        .map(|(what, completion)| {
            json!({
                "period": what.period.iso(),
                "dataSet": set_names.of(what.data_set),
                "organisationUnit": unit_names.of(what.unit),
                "attributeOptionCombo": combo_names.of(what.attribute_combo),
                "date": completion.date.to_string(),
                "storedBy": completion.stored_by,
                "completed": completion.completed,
            })
        })
        .collect();
    if call.request.header("accept").is_some_and(|accept| accept.starts_with("application/xml")) {
        return Ok(xml(state, &rows));
    }
    let mut body = Map::new();
    if !rows.is_empty() {
        body.insert("completeDataSetRegistrations".to_owned(), Value::Array(rows));
    }
    let content = Content::Other(state.facts.exported("application/json"));
    Ok(Response::ok(&Value::Object(body)).with_content(content))
}

fn xml(state: &State, rows: &[Value]) -> Response {
    let mut text = String::from(
        "<?xml version='1.0' encoding='UTF-8'?><completeDataSetRegistrations xmlns=\"http://dhis2.org/schema/dxf/2.0\">",
    );
    for row in rows.iter().filter_map(Value::as_object) {
        text.push_str("<completeDataSetRegistration");
        for (name, value) in row.iter().filter(|(_, value)| !value.is_null()) {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            text.push_str(&format!(" {name}=\"{}\"", quick_xml::escape::escape(value)));
        }
        text.push_str("/>");
    }
    text.push_str("</completeDataSetRegistrations>");
    let kind = state.facts.exported("application/xml");
    Response::text(StatusCode::OK, &kind, text)
}

fn check(parameters: &Parameters, created: bool) -> Result<(), Failure> {
    let days = parameters.start.is_some() && parameters.end.is_some();
    let no_units = parameters.units.is_empty() && parameters.unit_groups.is_empty();
    // The servers go on looking and tell of the last thing that they find.
    let faults = [
        (parameters.data_sets.is_empty(), "E2013", "At least one data set must be specified"),
        (
            parameters.periods.is_empty() && !days && !created,
            "E2002",
            "At least one period, start/end dates, last updated or last updated duration must be specified",
        ),
        (days && parameters.start > parameters.end, "E2004", "Start date must be before end date"),
        (
            no_units,
            "E2006",
            "At least one organisation unit or organisation unit group must be specified",
        ),
        (
            parameters.children && !parameters.unit_groups.is_empty(),
            "E2007",
            "Organisation unit children cannot be included for organisation unit groups",
        ),
        (
            parameters.children && parameters.units.is_empty(),
            "E2008",
            "At least one organisation unit must be specified when children are included",
        ),
    ];
    match faults.iter().rev().find(|(wrong, _, _)| *wrong) {
        Some((_, code, message)) => Err(Failure::conflict(*message).with_code(*code)),
        None => Ok(()),
    }
}

/// Answers `POST /api/completeDataSetRegistrations`.
fn import(state: &mut State, call: &Call<'_>) -> Answer {
    let options = Options::of(call, state.facts)?;
    let body = call.request.body.clone();
    if options.flag("async") {
        let parameters = options.value();
        let work = move |state: &mut State, account: &Account, journal: &mut Journal| {
            let summary = register(state, account, &body, &options);
            journal.complete("Import done");
            journal.summary(summary.typed_value(&options));
        };
        let order = Order {
            job_type: "COMPLETE_DATA_SET_REGISTRATION_IMPORT",
            opening: "Complete data set registration import".to_owned(),
            parameters,
            notified_parameters: None,
            work: Arc::new(work),
        };
        return Ok(crate::jobs::initiated(state, call, order));
    }
    let summary = register(state, call.account, &body, &options);
    Ok(data_entry::message(state, &summary, &options)
        .with_content(Content::Other(state.facts.exported("application/json"))))
}

fn register(state: &mut State, account: &Account, body: &[u8], options: &Options) -> Summary {
    let payload = match crate::json_error::parse(body) {
        Ok(payload) => payload,
        Err(error) => {
            let mut summary = Summary::new(Status::Error);
            summary.description = Some(format!("The import process failed: {error}"));
            return summary;
        }
    };
    let seen = state.clone();
    let view = View::new(&seen, account, "");
    let mut summary = Summary::new(Status::Success);
    let mut counts = Counts::default();
    let empty = Vec::new();
    let entries = payload["completeDataSetRegistrations"].as_array().unwrap_or(&empty);
    for entry in entries {
        match look_up(&view, entry, options) {
            Ok((what, completion)) => {
                let there = state.completeness.contains_key(&what);
                let store = |state: &mut State| {
                    if !options.flag("dryRun") {
                        Arc::make_mut(&mut state.completeness).insert(what, completion);
                    }
                };
                match (options.strategy, there) {
                    (Strategy::CreateAndUpdate | Strategy::Update, true) => {
                        counts.updated += 1;
                        store(state);
                    }
                    (Strategy::CreateAndUpdate | Strategy::Create, false) => {
                        counts.imported += 1;
                        store(state);
                    }
                    (Strategy::Delete, true) => {
                        counts.deleted += 1;
                        if !options.flag("dryRun") {
                            Arc::make_mut(&mut state.completeness).shift_remove(&what);
                        }
                    }
                    _ => {}
                }
            }
            Err(conflict) => summary.add(conflict),
        }
    }
    counts.ignored = entries.len() - counts.imported - counts.updated - counts.deleted;
    summary.counts = counts;
    if counts.ignored == entries.len() {
        summary.status = Status::Error;
    }
    summary.description = Some("Import process complete.".to_owned());
    summary
}

/// Looks up what an entry is about.
fn look_up(
    view: &View<'_>,
    entry: &Value,
    options: &Options,
) -> Result<(Registration, Completion), Conflict> {
    let state = view.state();
    let text = |name: &str| entry[name].as_str().map(str::trim).filter(|text| !text.is_empty());
    let find = |name: &str, endpoint: &str, scheme: &str| {
        let mut index = Index::new(view, endpoint, options.schemes.get(scheme));
        text(name).and_then(|text| index.find(text))
    };
    let refuse = |name: &str, message: &str| Conflict::plain(text(name).unwrap_or("null"), message);
    let data_set = find("dataSet", "dataSets", "dataSetIdScheme")
        .ok_or_else(|| refuse("dataSet", "Data set not found or not accessible"))?;
    let period = text("period")
        .and_then(Period::parse)
        .ok_or_else(|| refuse("period", "Period not valid"))?;
    let unit =
        find("organisationUnit", "organisationUnits", "orgUnitIdScheme").ok_or_else(|| {
            refuse("organisationUnit", "Organisation unit not found or not accessible")
        })?;
    let scheme = "attributeOptionComboIdScheme";
    let attribute_combo = find("attributeOptionCombo", "categoryOptionCombos", scheme)
        .or_else(|| state.default_option_combo())
        .ok_or_else(|| {
            refuse(
                "attributeOptionCombo",
                "Attribute option combo is required but is not specified",
            )
        })?;
    let sets = DataSets::of(state);
    let account = view.account();
    if !sets.works_in(account, unit.as_str()) {
        let message =
            format!("Organisation unit is not in hierarchy of user: {}", account.username);
        return Err(Conflict::plain(unit.as_str(), message));
    }
    let object = sets.get(data_set.as_str());
    if options.flag("strictPeriods")
        && let Some(kind) = object.and_then(|set| data_sets::period_type(set))
        && kind != period.kind()
    {
        let message = format!(
            "Period type of period: {period} is not equal to the period type of data set: {}",
            kind.name()
        );
        return Err(Conflict::plain(&period.iso(), message));
    }
    if options.flag("strictOrganisationUnits")
        && !object.is_some_and(|set| data_sets::has_unit(set, unit.as_str()))
    {
        let message = format!("Data set {data_set} is not assigned to organisation unit {unit}");
        return Err(Conflict::plain(data_set.as_str(), message));
    }
    let class = state.class("dataSets");
    if !object.is_some_and(|set| view.may_write_data(class, set)) {
        let message = format!("User has no data write access for DataSet: {data_set}");
        return Err(Conflict::plain("dataSet", message));
    }
    if let Some(missing) = compulsory_fault(view, object, (period, unit, attribute_combo)) {
        return Err(missing);
    }
    let date = text("date").and_then(day).unwrap_or_else(|| sets.today());
    let mut completion = Completion::by(&account.username, date);
    if let Some(name) = text("storedBy") {
        name.clone_into(&mut completion.stored_by);
    }
    if let Some(name) = text("lastUpdatedBy") {
        name.clone_into(&mut completion.last_updated_by);
    }
    completion.completed = entry["completed"].as_bool().unwrap_or(true);
    Ok((Registration { data_set, period, unit, attribute_combo }, completion))
}

/// Some data sets are not complete before some of their values are there.
fn compulsory_fault(
    view: &View<'_>,
    set: Option<&Arc<store::Object>>,
    (period, unit, attribute_combo): (Period, Uid, Uid),
) -> Option<Conflict> {
    let set = set?;
    if set.get("compulsoryFieldsCompleteOnly") != Some(&Value::Bool(true)) {
        return None;
    }
    let state = view.state();
    let operands = set.get("compulsoryDataElementOperands")?.as_array()?;
    operands.iter().find_map(|operand| {
        let element = Uid::parse(store::reference(&operand["dataElement"])?)?;
        let combo = store::reference(&operand["categoryOptionCombo"]).and_then(Uid::parse);
        let option_combo = combo.or_else(|| state.default_option_combo())?;
        let place = crate::data_values::Place { period, unit, option_combo, attribute_combo };
        let there = state.data_values.get(element, &place).is_some_and(|value| !value.deleted);
        let object = state.store.get(state.class("dataElements"), element.as_str())?;
        let name = store::text(object, "name")?;
        let message = format!("{name} needs to be filled. It is compulsory.");
        (!there).then(|| Conflict::plain("dataElementOperand", message))
    })
}

/// Answers `DELETE /api/completeDataSetRegistrations`.
fn remove(state: &mut State, call: &Call<'_>) -> Answer {
    for name in ["ds", "pe", "ou"] {
        call.required(state, name)?;
    }
    let query = &call.request.query;
    let sets = DataSets::of(state);
    let names = query.list("ds");
    if names.iter().any(|name| sets.get(name).is_none()) {
        let list = names.join(", ");
        return Err(Failure::conflict(format!(
            "Illegal data set identifier in this list: [{list}]"
        )));
    }
    let text = query.get("pe").unwrap_or_default();
    let period = Period::parse(text)
        .ok_or_else(|| Failure::conflict(format!("Illegal period identifier: {text}")))?;
    let name = query.get("ou").unwrap_or_default();
    let class = state.class("organisationUnits");
    if !state.store.contains(class, name) {
        let message = format!("Illegal organisation unit identifier: {name}");
        return Err(Failure::conflict(message));
    }
    let combo = super::data_values::attribute_combo(state, query.get("cc"), query.get("cp"))?;
    let mut units = vec![name.to_owned()];
    if query.flag("multiOu", false) {
        let children = state.store.table(class).values();
        let children = children.filter(|unit| store::referred(unit, "parent") == Some(name));
        units.extend(children.map(|unit| store::uid(unit).to_owned()));
    }
    let view = call.view(state);
    let locked: Vec<&str> = names
        .iter()
        .copied()
        .filter(|set| {
            let unit = Uid::parse(name);
            sets.get(set)
                .zip(unit)
                .is_some_and(|(set, unit)| data_entry::expired(&view, set, period, unit))
        })
        .collect();
    if !locked.is_empty() {
        return Err(Failure::conflict(format!("Locked Data set(s) : {}", locked.join(", "))));
    }
    let gone: Vec<Registration> = state
        .completeness
        .keys()
        .filter(|what| {
            what.period == period
                && what.attribute_combo == combo
                && names.contains(&what.data_set.as_str())
                && units.iter().any(|unit| unit == what.unit.as_str())
        })
        .copied()
        .collect();
    let completeness = Arc::make_mut(&mut state.completeness);
    for what in gone {
        completeness.shift_remove(&what);
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}
