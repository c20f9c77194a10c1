//! Validation rules: which values contradict each other.

use std::collections::HashSet;
use std::sync::Arc;

use chrono::NaiveDate;
use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use super::lock_exceptions::plain_pager;
use crate::account::Account;
use crate::aggregate::Values;
use crate::container;
use crate::data_export::day;
use crate::data_sets::{self, DataSets};
use crate::expression::{self, Item, MissingValues, Purpose};
use crate::failure::Failure;
use crate::fields::JsonFields;
use crate::jobs::{self, Journal, Order};
use crate::message::Response;
use crate::pager::Paging;
use crate::period::{Period, PeriodType};
use crate::router::{Answer, Call, Handler, Router};
use crate::state::State;
use crate::store::{self, Object};
use crate::uid::Uid;

/// A rule that values break.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Violation {
    id: u64,
    created: String,
    rule: Uid,
    period: Period,
    unit: Uid,
    left: f64,
    right: f64,
}

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.post("/api/dataAnalysis/validationRules", analyse);
    router.get("/api/dataAnalysis/validationRulesExpression", explain);
    router.get("/api/validationResults", results).delete("/api/validationResults", forget);
    router.get("/api/validationResults/{}", result).delete("/api/validationResults/{}", forget_one);
    router.get("/api/validation/dataSet/{}", data_set);
    for method in [Method::POST, Method::PUT] {
        let path = "/api/validation/sendNotifications";
        router.add(method, path, Handler::Write(notify), None);
    }
}

/// What a rule looks at.
struct Scope<'s> {
    rules: Vec<&'s Object>,
    periods: Vec<Period>,
    units: HashSet<Uid>,
}

/// Looks for values that break rules.
fn violations(state: &State, scope: &Scope<'_>, limit: usize) -> Vec<Violation> {
    let mut found = Vec::new();
    for rule in &scope.rules {
        let Some(kind) = store::text(rule, "periodType").and_then(PeriodType::named) else {
            continue;
        };
        let periods: Vec<Period> =
            scope.periods.iter().copied().filter(|it| it.kind() == kind).collect();
        broken(state, scope, rule, &periods, &mut found);
        if found.len() >= limit {
            found.truncate(limit);
            break;
        }
    }
    found
}

fn broken(
    state: &State,
    scope: &Scope<'_>,
    rule: &Object,
    periods: &[Period],
    found: &mut Vec<Violation>,
) {
    let side = |name: &str| {
        let side = rule.get(name)?;
        let parsed =
            expression::parse(side["expression"].as_str()?, Purpose::ValidationRule).ok()?;
        let missing = side["missingValueStrategy"].as_str().unwrap_or_default();
        Some((parsed, MissingValues::named(missing)))
    };
    let (Some(left), Some(right)) = (side("leftSide"), side("rightSide")) else { return };
    let mut items: Vec<Item> = Vec::new();
    for (part, _) in [&left, &right] {
        part.each_item(false, &mut |item, _| items.push(item.clone()));
    }
    let wanted: HashSet<Period> = periods.iter().copied().collect();
    let own = |unit: Uid| vec![unit];
    let values = Values::collect(state, items.iter(), &wanted, None, &own);
    let levels: Vec<u64> = rule
        .get("organisationUnitLevels")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_u64)
        .collect();
    let Some(uid) = Uid::parse(store::uid(rule)) else { return };
    let mut units: Vec<Uid> = values.units().intersection(&scope.units).copied().collect();
    units.sort_unstable();
    for period in periods {
        for unit in &units {
            if !levels.is_empty() && !levels.contains(&level(state, *unit)) {
                continue;
            }
            let at = |item: &Item| values.get(state, item, *period, *unit);
            let none = |_: &Item| Vec::new();
            let work = |(part, missing): &(expression::Expression, MissingValues)| {
                expression::evaluate(part, *missing, period.days(), &at, &none)
                    .and_then(|it| it.number())
            };
            let (left, right) = (work(&left), work(&right));
            let word = store::text(rule, "operator").unwrap_or_default();
            if !holds(word, left, right) {
                found.push(Violation {
                    id: 0,
                    created: state.clock.now().text(),
                    rule: uid,
                    period: *period,
                    unit: *unit,
                    left: left.unwrap_or(0.0),
                    right: right.unwrap_or(0.0),
                });
            }
        }
    }
}

fn level(state: &State, unit: Uid) -> u64 {
    let object = state.store.get(state.class("organisationUnits"), unit.as_str());
    let level = object.map_or(0, |unit| state.organisation_unit_ancestors(unit).len() + 1);
    u64::try_from(level).unwrap_or(0)
}

/// Tells if a rule is kept; one with a side missing asks for both, for none or for one only where its word says so.
fn holds(operator: &str, left: Option<f64>, right: Option<f64>) -> bool {
    match (operator, left, right) {
        ("compulsory_pair", left, right) => left.is_some() == right.is_some(),
        ("exclusive_pair", left, right) => !(left.is_some() && right.is_some()),
        (_, Some(left), Some(right)) => match operator {
            "equal_to" => (left - right).abs() < 1e-9,
            "not_equal_to" => (left - right).abs() >= 1e-9,
            "greater_than" => left > right,
            "greater_than_or_equal_to" => left >= right,
            "less_than" => left < right,
            "less_than_or_equal_to" => left <= right,
            _ => true,
        },
        _ => true,
    }
}

/// Writes an operator as mathematics does.
fn sign(operator: &str) -> &str {
    match operator {
        "equal_to" => "==",
        "not_equal_to" => "!=",
        "greater_than" => ">",
        "greater_than_or_equal_to" => ">=",
        "less_than" => "<",
        "less_than_or_equal_to" => "<=",
        "compulsory_pair" => "[Compulsory pair]",
        _ => "[Exclusive pair]",
    }
}

/// Answers `POST /api/dataAnalysis/validationRules`.
fn analyse(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_RUN_VALIDATION"])?;
    let body = call.request.json()?;
    let text = |name: &str| body[name].as_str();
    let units = state.class("organisationUnits");
    let Some(unit) = text("ou").filter(|unit| state.store.contains(units, unit)) else {
        return Err(Failure::bad_parameter("No organisation unit defined"));
    };
    let limit = body["maxResults"].as_i64().unwrap_or(500);
    let most = state.settings.get(state.release(), "keyDataQualityMaxLimit");
    let most = most.and_then(|it| it.as_i64()).unwrap_or(500);
    if limit <= 0 || limit > most {
        let message = format!("Max results must be between 1 and {most}");
        return Err(Failure::bad_parameter(message));
    }
    let date = |name: &str| text(name).and_then(day).unwrap_or_default();
    let found = {
        let scope = scope(state, text("vrg"), unit, date("startDate"), date("endDate"));
        violations(state, &scope, usize::try_from(limit).unwrap_or(0))
    };
    let rows: Vec<Value> = found.iter().map(|violation| row(state, violation)).collect();
    if body["persist"] == json!(true) {
        keep(state, found);
    }
    Ok(Response::ok(&Value::Array(rows)))
}

fn scope<'s>(
    state: &'s State,
    group: Option<&str>,
    unit: &str,
    from: NaiveDate,
    to: NaiveDate,
) -> Scope<'s> {
    let all = state.store.table(state.class("validationRules"));
    let rules: Vec<&Object> = match group {
        Some(group) => {
            let group = state.store.get(state.class("validationRuleGroups"), group);
            let members = group.into_iter().flat_map(|it| store::members(it, "validationRules"));
            members.filter_map(|uid| all.get(uid)).map(|rule| &**rule).collect()
        }
        None => all.values().map(|rule| &**rule).collect(),
    };
    let rules: Vec<&Object> = rules
        .into_iter()
        .filter(|rule| rule.get("skipFormValidation") != Some(&json!(true)) || group.is_some())
        .collect();
    let kinds: HashSet<PeriodType> = rules
        .iter()
        .filter_map(|it| store::text(it, "periodType").and_then(PeriodType::named))
        .collect();
    let within = |period: &Period| from <= period.start() && period.end() <= to;
    let periods = kinds.into_iter().flat_map(|kind| Period::between(kind, from, to)).filter(within);
    let units = state.store.table(state.class("organisationUnits")).values();
    let sets = DataSets::of(state);
    let units = units.filter(|it| sets.is_below(store::uid(it), &[unit]));
    Scope {
        rules,
        periods: periods.collect(),
        units: units.filter_map(|it| Uid::parse(store::uid(it))).collect(),
    }
}

fn keep(state: &mut State, found: Vec<Violation>) {
    let kept = Arc::make_mut(&mut state.violations);
    for mut violation in found {
        let same = |it: &Violation| {
            (it.rule, it.period, it.unit) == (violation.rule, violation.period, violation.unit)
        };
        if !kept.iter().any(same) {
            violation.id = kept.last().map_or(1, |last| last.id + 1);
            kept.push(violation);
        }
    }
}

fn named(state: &State, endpoint: &str, uid: Uid) -> (String, String) {
    let object = state.store.get(state.class(endpoint), uid.as_str());
    let name = object.and_then(|it| store::text(it, "name")).unwrap_or_default();
    (uid.to_string(), name.to_owned())
}

/// Writes a violation as an analysis does.
fn row(state: &State, violation: &Violation) -> Value {
    let rules = state.class("validationRules");
    let rule = state.store.get(rules, violation.rule.as_str());
    let text = |name: &str| rule.and_then(|it| store::text(it, name)).unwrap_or_default();
    let units = state.class("organisationUnits");
    let unit = state.store.get(units, violation.unit.as_str());
    let above = unit.map(|unit| state.organisation_unit_ancestors(unit)).unwrap_or_default();
    let names: Vec<String> = above
        .iter()
        .filter_map(|uid| state.store.get(units, uid))
        .filter_map(|unit| store::text(unit, "name").map(str::to_owned))
        .collect();
    let (unit_id, unit_name) = named(state, "organisationUnits", violation.unit);
    let default = state.default_option_combo().map(|uid| uid.to_string());
    let description = rule.and_then(|it| store::text(it, "description")).or(Some(text("name")));
    json!({
        "validationRuleId": violation.rule.to_string(),
        "validationRuleDescription": description,
        "organisationUnitId": unit_id,
        "organisationUnitDisplayName": unit_name,
        "organisationUnitPath": unit.map(|unit| state.organisation_unit_path(unit)),
        "organisationUnitAncestorNames": names.join(" / "),
        "periodId": violation.period.iso(),
        "periodDisplayName": violation.period.name(),
        "attributeOptionComboId": default,
        "attributeOptionComboDisplayName": "default",
        "importance": text("importance"),
        "leftSideValue": violation.left,
        "operator": sign(text("operator")),
        "rightSideValue": violation.right,
    })
}

/// Writes a violation as it is kept.
fn stored(state: &State, violation: &Violation) -> Value {
    let reference = |endpoint: &str, uid: Uid| {
        let (id, name) = named(state, endpoint, uid);
        json!({"id": id, "name": name, "displayName": name})
    };
    json!({
        "id": violation.id,
        "created": violation.created,
        "validationRule": reference("validationRules", violation.rule),
        "period": {"id": violation.period.iso(), "name": violation.period.name()},
        "organisationUnit": reference("organisationUnits", violation.unit),
        "attributeOptionCombo": state.default_option_combo().map(|uid| json!({"id": uid.to_string()})),
        "leftsideValue": violation.left,
        "rightsideValue": violation.right,
        "dayInPeriod": violation.period.days(),
        "notificationSent": false,
    })
}

/// Answers `GET /api/dataAnalysis/validationRulesExpression`.
fn explain(state: &State, call: &Call<'_>) -> Answer {
    for name in ["validationRuleId", "periodId", "organisationUnitId"] {
        call.required(state, name)?;
    }
    let get = |name: &str| call.request.query.get(name).unwrap_or_default();
    let missing = |what: &str, uid: &str| {
        Failure::new(StatusCode::NOT_FOUND, format!("Can't find {what} with id ={uid}"))
    };
    let rule = state.store.get(state.class("validationRules"), get("validationRuleId"));
    let rule = rule.ok_or_else(|| missing("ValidationRule", get("validationRuleId")))?;
    let unit = Uid::parse(get("organisationUnitId"))
        .filter(|uid| state.store.contains(state.class("organisationUnits"), uid.as_str()));
    let unit = unit.ok_or_else(|| missing("OrganisationUnit", get("organisationUnitId")))?;
    let period = Period::parse(get("periodId"));
    let period = period.ok_or_else(|| missing("Period", get("periodId")))?;
    let view = call.view(state);
    let side = |name: &str| {
        let text = rule.get(name).and_then(|it| it["expression"].as_str())?;
        let parsed = expression::parse(text, Purpose::ValidationRule).ok()?;
        let mut items: Vec<Item> = Vec::new();
        parsed.each_item(false, &mut |item, _| items.push(item.clone()));
        let values =
            Values::collect(state, items.iter(), &HashSet::from([period]), None, &|unit| {
                vec![unit]
            });
        let rows: Vec<Value> = items
            .iter()
            .map(|item| {
                let name = expression::describe(&view, &item.text, Purpose::ValidationRule);
                let value = values.get(state, item, period, unit);
                let value = value.map(crate::grid::double);
                json!({"name": name.unwrap_or_default(), "value": value})
            })
            .collect();
        Some(rows)
    };
    let body = json!({
        "leftSide": side("leftSide").unwrap_or_default(),
        "rightSide": side("rightSide").unwrap_or_default(),
    });
    Ok(Response::ok(&body))
}

/// Returns the violations that were kept and that a query asks for.
fn kept<'s>(state: &'s State, call: &Call<'_>) -> Vec<&'s Violation> {
    let query = &call.request.query;
    let (units, rules) = (query.list("ou"), query.list("vr"));
    let periods = query.list("pe");
    state
        .violations
        .iter()
        .filter(|it| units.is_empty() || units.contains(&it.unit.as_str()))
        .filter(|it| rules.is_empty() || rules.contains(&it.rule.as_str()))
        .filter(|it| periods.is_empty() || periods.contains(&it.period.iso().as_str()))
        .collect()
}

/// Answers `GET /api/validationResults`.
fn results(state: &State, call: &Call<'_>) -> Answer {
    let query = &call.request.query;
    let mut found = kept(state, call);
    let paging = Paging::of(query);
    let mut body = Map::new();
    if paging.on && !query.flag("skipPaging", false) {
        body.insert("pager".to_owned(), plain_pager(paging, found.len()));
        found = paging.cut(found);
    }
    let rows: Vec<Value> = found.into_iter().map(|it| stored(state, it)).collect();
    let fields = JsonFields::new(query.get("fields").unwrap_or("*"));
    body.insert("validationResults".to_owned(), fields.apply(Value::Array(rows)));
    Ok(Response::ok(&Value::Object(body)).with_header("cache-control", "no-store"))
}

fn one<'s>(state: &'s State, call: &Call<'_>) -> Result<&'s Violation, Failure> {
    let id = call.parameter(0);
    let Ok(number) = id.parse::<u64>() else {
        let page = container::page(state.facts, call.request, StatusCode::BAD_REQUEST, None);
        return Err(Failure::page(page));
    };
    let found = state.violations.iter().find(|it| it.id == number);
    found.ok_or_else(|| Failure::no_object("ValidationResult", id))
}

/// Answers `GET /api/validationResults/{id}`.
fn result(state: &State, call: &Call<'_>) -> Answer {
    Ok(Response::ok(&stored(state, one(state, call)?)))
}

/// Answers `DELETE /api/validationResults/{id}`.
fn forget_one(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_PERFORM_MAINTENANCE"])?;
    let id = one(state, call)?.id;
    Arc::make_mut(&mut state.violations).retain(|it| it.id != id);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `DELETE /api/validationResults`.
fn forget(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_PERFORM_MAINTENANCE"])?;
    let gone: Vec<u64> = kept(state, call).iter().map(|it| it.id).collect();
    Arc::make_mut(&mut state.violations).retain(|it| !gone.contains(&it.id));
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `GET /api/validation/dataSet/{uid}`.
fn data_set(state: &State, call: &Call<'_>) -> Answer {
    for name in ["pe", "ou"] {
        call.required(state, name)?;
    }
    let get = |name: &str| call.request.query.get(name).unwrap_or_default();
    let refuse = |what: &str, uid: &str, code: &'static str| {
        Failure::conflict(format!("{what} not found or not accessible: `{uid}`")).with_code(code)
    };
    let sets = DataSets::of(state);
    let set = sets.get(call.parameter(0));
    let set = set.ok_or_else(|| refuse("Data set", call.parameter(0), "E1105"))?;
    let period = Period::parse(get("pe")).ok_or_else(|| {
        Failure::conflict(format!("Period is invalid: `{}`", get("pe"))).with_code("E1101")
    })?;
    let unit = Uid::parse(get("ou"))
        .filter(|uid| state.store.contains(state.class("organisationUnits"), uid.as_str()));
    let unit = unit.ok_or_else(|| refuse("Organisation unit", get("ou"), "E1102"))?;
    let rules = state.store.table(state.class("validationRules")).values();
    let asks = |rule: &Object| {
        ["leftSide", "rightSide"].iter().any(|side| {
            let text = rule.get(*side).and_then(|it| it["expression"].as_str()).unwrap_or_default();
            data_sets::elements(set).any(|(uid, _)| text.contains(uid))
        })
    };
    let scope = Scope {
        rules: rules.map(|rule| &**rule).filter(|rule| asks(rule)).collect(),
        periods: vec![period],
        units: HashSet::from([unit]),
    };
    let found = violations(state, &scope, usize::MAX);
    let rows: Vec<Value> = found.iter().map(|it| stored(state, it)).collect();
    Ok(Response::ok(&json!({
        "validationRuleViolations": rows, "commentRequiredViolations": uncommented(state, set, period, unit),
    })))
}

/// Some data sets ask for a remark where there is no value.
fn uncommented(state: &State, set: &Object, period: Period, unit: Uid) -> Vec<Value> {
    if set.get("noValueRequiresComment") != Some(&json!(true)) {
        return Vec::new();
    }
    let sets = DataSets::of(state);
    let Some(attribute_combo) = state.default_option_combo() else { return Vec::new() };
    let mut found = Vec::new();
    for (element, _) in data_sets::elements(set) {
        for combo in sets.combos_of_element(Some(set), element) {
            let (Some(uid), Some(option_combo)) = (Uid::parse(element), Uid::parse(combo)) else {
                continue;
            };
            let place = crate::data_values::Place { period, unit, option_combo, attribute_combo };
            let value = state.data_values.get(uid, &place).filter(|it| !it.deleted);
            if value.is_none_or(|it| it.value.is_none() && it.comment.is_none()) {
                found.push(json!({
                    "dataElement": {"id": element}, "categoryOptionCombo": {"id": combo},
                }));
            }
        }
    }
    found
}

/// Answers `POST /api/validation/sendNotifications`.
fn notify(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_RUN_VALIDATION"])?;
    let work = |_: &mut State, _: &Account, journal: &mut Journal| {
        journal.complete("Sent validation results");
    };
    let order = Order {
        job_type: "VALIDATION_RESULTS_NOTIFICATION",
        opening: "Validation results notification".to_owned(),
        parameters: Value::Null,
        notified_parameters: None,
        work: Arc::new(work),
    };
    Ok(jobs::initiated(state, call, order))
}
