//! What is wrong with a group or with one of its values, in the order in which 2.43 looks.

use std::collections::HashMap;
use std::sync::Arc;

use super::super::classic::closed_options;
use super::super::classic::has_options;
use super::{Group, Refusal, Value, distinct, listed};
use crate::data_sets::{self, DataSets};
use crate::data_values::Place;
use crate::store::{self, Object};
use crate::uid::Uid;
use crate::value_type;
use crate::view::View;

/// The longest remark.
const MAX_COMMENT: usize = 5000;

type Checked = Result<(), Refusal>;

/// Looks at a group; returns its data set, the values that are right, and what is wrong with the others.
pub(super) fn group(
    view: &View<'_>,
    group: &Group,
    force: bool,
) -> Result<(Uid, Vec<Value>, Vec<(usize, Refusal)>), Refusal> {
    let uid = match group.data_set {
        Some(uid) => uid,
        None => target(view, group)?,
    };
    let set = DataSets::of(view.state()).get(uid.as_str());
    let check = Check { view, group, uid, set };
    if !view.account().is_super() {
        check.access()?;
    }
    check.consistency()?;
    if !(force && view.account().is_super()) {
        check.timeliness()?;
    }
    check.duplicates()?;
    let (valid, errors) = check.values();
    Ok((uid, valid, errors))
}

/// Finds the one data set that the data elements of a group are in.
fn target(view: &View<'_>, group: &Group) -> Result<Uid, Refusal> {
    let elements = distinct(group.values.iter().map(|value| value.data_element));
    let sets = DataSets::of(view.state());
    let mut found: Vec<&str> = sets
        .all()
        .filter(|set| elements.iter().any(|uid| data_sets::has_element(set, uid.as_str())))
        .map(|set| store::uid(set))
        .collect();
    found.sort_unstable();
    match found[..] {
        [] => Err(Refusal::new("E8003", &[listed(elements)])),
        [one] => Uid::parse(one).ok_or_else(|| Refusal::new("E8004", &[one])),
        _ => Err(Refusal::new("E8002", &[listed(found)])),
    }
}

struct Check<'c, 's> {
    view: &'c View<'s>,
    group: &'c Group,
    uid: Uid,
    set: Option<&'s Arc<Object>>,
}

impl<'s> Check<'_, 's> {
    fn sets(&self) -> DataSets<'s> {
        DataSets::of(self.view.state())
    }

    /// Refuses the things that do not fit, if there are any.
    fn unless_empty(&self, code: &'static str, misfits: &[impl ToString]) -> Checked {
        if misfits.is_empty() {
            return Ok(());
        }
        let list = listed(misfits.iter().map(ToString::to_string));
        Err(Refusal::new(code, &[self.uid.to_string(), list]))
    }

    fn access(&self) -> Checked {
        let class = self.view.state().class("dataSets");
        if !self.set.is_some_and(|set| self.view.may_write_data(class, set)) {
            return Err(Refusal::new("E8010", &[self.uid]));
        }
        let account = self.view.account();
        let values = &self.group.values;
        let units = distinct(values.iter().map(|value| value.unit));
        let foreign: Vec<Uid> =
            units.into_iter().filter(|uid| !self.sets().works_in(account, uid.as_str())).collect();
        if !foreign.is_empty() {
            return Err(Refusal::new("E8011", &[listed(foreign)]));
        }
        let combos = values.iter().flat_map(|v| [v.attribute_combo, v.option_combo]).flatten();
        let closed: Vec<&str> = distinct(combos)
            .into_iter()
            .flat_map(|combo| closed_options(self.view, combo))
            .collect();
        if closed.is_empty() {
            return Ok(());
        }
        Err(Refusal::new("E8012", &[listed(distinct(closed))]))
    }

    fn consistency(&self) -> Checked {
        let values = &self.group.values;
        let has = |fits: &dyn Fn(&Object) -> bool| self.set.is_some_and(|set| fits(set));
        let misfits = |all: Vec<Uid>, fits: &dyn Fn(&Object, &str) -> bool| -> Vec<Uid> {
            all.into_iter().filter(|uid| !has(&|set| fits(set, uid.as_str()))).collect()
        };
        let elements = distinct(values.iter().map(|value| value.data_element));
        self.unless_empty("E8020", &misfits(elements.clone(), &data_sets::has_element))?;
        let units = distinct(values.iter().map(|value| value.unit));
        self.unless_empty("E8022", &misfits(units, &data_sets::has_unit))?;
        let kind = self.set.and_then(|set| data_sets::period_type(set));
        let periods = distinct(values.iter().map(|value| value.period));
        let periods: Vec<_> = periods.into_iter().filter(|p| Some(p.kind()) != kind).collect();
        self.unless_empty("E8021", &periods)?;
        let combos = distinct(values.iter().filter_map(|value| value.attribute_combo));
        let fits = |set: &Object, uid: &str| self.sets().attribute_combos(set).any(|it| it == uid);
        self.unless_empty("E8023", &misfits(combos.clone(), &fits))?;
        for element in elements {
            let own = values.iter().filter(|value| value.data_element == element);
            let used = distinct(own.filter_map(|value| value.option_combo));
            let set = self.set.map(|set| &**set);
            let wrong: Vec<Uid> = used
                .into_iter()
                .filter(|combo| {
                    let mut known = self.sets().combos_of_element(set, element.as_str());
                    !known.any(|uid| uid == combo.as_str())
                })
                .collect();
            if !wrong.is_empty() {
                let arguments = [self.uid.to_string(), element.to_string(), listed(wrong)];
                return Err(Refusal::new("E8024", &arguments));
            }
        }
        self.attribute_units(&combos)?;
        self.unit_times()
    }

    /// Some options are used in some units only.
    fn attribute_units(&self, combos: &[Uid]) -> Checked {
        for combo in combos {
            let values = self.group.values.iter().filter(|v| v.attribute_combo == Some(*combo));
            let outside = distinct(values.map(|value| value.unit))
                .into_iter()
                .filter(|unit| {
                    self.options_of(*combo).any(|option| {
                        let units: Vec<&str> =
                            store::members(option, "organisationUnits").collect();
                        !units.is_empty() && !self.sets().is_below(unit.as_str(), &units)
                    })
                })
                .collect::<Vec<Uid>>();
            if !outside.is_empty() {
                return Err(Refusal::new("E8025", &[combo.to_string(), listed(outside)]));
            }
        }
        Ok(())
    }

    fn options_of(&self, combo: Uid) -> impl Iterator<Item = &'s Arc<Object>> {
        let state = self.view.state();
        let combo = state.store.get(state.class("categoryOptionCombos"), combo.as_str());
        let class = state.class("categoryOptions");
        combo
            .into_iter()
            .flat_map(|combo| store::members(combo, "categoryOptions"))
            .filter_map(move |uid| state.store.get(class, uid))
    }

    /// A unit is there from the day that it opens to the day that it closes.
    fn unit_times(&self) -> Checked {
        let state = self.view.state();
        let class = state.class("organisationUnits");
        let is_outside = |value: &Value| {
            let Some(unit) = state.store.get(class, value.unit.as_str()) else { return false };
            let start = value.period.start();
            day(unit, "openingDate").is_some_and(|opening| start < opening)
                || day(unit, "closedDate").is_some_and(|closed| closed < start)
        };
        let outside: Vec<&Value> = self.group.values.iter().filter(|v| is_outside(v)).collect();
        let Some(first) = outside.first() else { return Ok(()) };
        let own = outside.iter().filter(|value| value.unit == first.unit);
        let periods = distinct(own.map(|value| value.period));
        Err(Refusal::new("E8031", &[first.unit.to_string(), listed(periods)]))
    }

    fn timeliness(&self) -> Checked {
        let Some(set) = self.set else { return Ok(()) };
        let values = &self.group.values;
        let inputs = set.get("dataInputPeriods").and_then(serde_json::Value::as_array);
        if inputs.is_none_or(Vec::is_empty) {
            let expired = values.iter().filter(|value| {
                super::super::classic::expired(self.view, set, value.period, value.unit)
            });
            self.unless_empty("E8030", &distinct(expired.map(|value| value.period)))?;
            if !self.view.account().has("F_EDIT_EXPIRED")
                && data_sets::number(set, "expiryDays") >= 0.0
                && let Some(first) = values.first()
            {
                let latest = self.sets().latest_open(set, first.period.kind());
                let early = values.iter().filter(|value| value.period.start() > latest.end());
                self.unless_empty("E8030", &distinct(early.map(|value| value.period)))?;
            }
        } else {
            let closed = values.iter().filter(|v| !self.sets().input_is_open(set, v.period));
            self.unless_empty("E8030", &distinct(closed.map(|value| value.period)))?;
        }
        let state = self.view.state();
        let Some(default) = state.default_option_combo() else { return Ok(()) };
        for value in values {
            let place = value.place(default);
            if state.approvals.covers(state, set, &place) {
                let combo = place.attribute_combo.to_string();
                let periods = listed([value.period]);
                return Err(Refusal::new("E8033", &[combo, place.unit.to_string(), periods]));
            }
        }
        self.attribute_times()
    }

    /// Some options are used for some time only.
    fn attribute_times(&self) -> Checked {
        for combo in distinct(self.group.values.iter().filter_map(|value| value.attribute_combo)) {
            let values = self.group.values.iter().filter(|v| v.attribute_combo == Some(combo));
            let outside = values.filter(|value| {
                self.options_of(combo).any(|option| {
                    day(option, "startDate").is_some_and(|start| value.period.start() < start)
                        || day(option, "endDate").is_some_and(|end| end < value.period.end())
                })
            });
            let periods = distinct(outside.map(|value| value.period));
            if !periods.is_empty() {
                return Err(Refusal::new("E8032", &[combo.to_string(), listed(periods)]));
            }
        }
        Ok(())
    }

    fn duplicates(&self) -> Checked {
        let Some(default) = self.view.state().default_option_combo() else { return Ok(()) };
        let mut seen: HashMap<(Uid, Place), Vec<&Value>> = HashMap::new();
        for value in &self.group.values {
            seen.entry((value.data_element, value.place(default))).or_default().push(value);
        }
        let twice = seen.into_values().filter(|values| values.len() > 1);
        let Some(values) = twice.min_by_key(|values| values[0].index) else { return Ok(()) };
        let first = values[0];
        let uid = |uid: Option<Uid>| uid.map_or_else(|| "null".to_owned(), |uid| uid.to_string());
        let key = format!(
            "DataValueKey[dataElement={}, orgUnit={}, categoryOptionCombo={}, \
             attributeOptionCombo={}, period={}]",
            first.data_element,
            first.unit,
            uid(first.option_combo),
            uid(first.attribute_combo),
            first.period
        );
        let indexes = listed(values.iter().map(|value| value.index));
        Err(Refusal::new("E8128", &[indexes, key]))
    }

    fn values(&self) -> (Vec<Value>, Vec<(usize, Refusal)>) {
        let values = &self.group.values;
        if values.iter().all(|value| value.deleted == Some(true)) {
            return (values.clone(), Vec::new());
        }
        let (mut valid, mut errors) = (Vec::new(), Vec::new());
        for value in values {
            match self.value(value) {
                Ok(value) => valid.push(value),
                Err(refusal) => errors.push((value.index, refusal)),
            }
        }
        (valid, errors)
    }

    fn value(&self, value: &Value) -> Result<Value, Refusal> {
        let state = self.view.state();
        let element = state.store.get(state.class("dataElements"), value.data_element.as_str());
        let text = |name: &str| element.and_then(|it| store::text(it, name)).unwrap_or_default();
        let kind = text("valueType");
        let index = value.index.to_string();
        let plain = value.value.as_deref().map(|value| normalised(value, kind));
        let comment = value.comment.as_deref();
        let allows = self
            .set
            .and_then(|set| set.get("commentAllowsEmptyValue"))
            .is_some_and(|allows| allows == &serde_json::Value::Bool(true));
        let empty = plain.is_none_or(str::is_empty);
        let may_be_empty =
            value.deleted == Some(true) || allows && comment.is_none_or(str::is_empty);
        if empty && !may_be_empty {
            let code = if allows { "E8121" } else { "E8120" };
            return Err(Refusal::new(code, &[index]));
        }
        if let Some(plain) = plain.filter(|_| !empty) {
            if let Some(fault) = value_type::fault(plain, kind) {
                let fault = fault.to_owned();
                let arguments = [index, plain.to_owned(), kind.to_owned(), fault];
                return Err(Refusal::new("E8122", &arguments));
            }
            let options = element.and_then(|it| store::referred(it, "optionSet"));
            let several = kind == "MULTI_TEXT";
            if let Some(options) = options
                && !has_options(self.view, options, plain, several)
            {
                let mut codes = plain.split(',');
                let wrong = codes.find(|code| !has_options(self.view, options, code, false));
                let shown = if several { wrong.unwrap_or(plain) } else { plain };
                let element = value.data_element.to_string();
                return Err(Refusal::new("E8123", &[index, shown.to_owned(), element]));
            }
        }
        if comment.is_some_and(|comment| comment.chars().count() > MAX_COMMENT) {
            return Err(Refusal::new("E8125", &[index, MAX_COMMENT.to_string()]));
        }
        Ok(Value { value: plain.map(str::to_owned), ..value.clone() })
    }
}

/// Writes a value as it is stored: whole numbers without a fraction, one word for true and one for false.
fn normalised<'v>(value: &'v str, kind: &str) -> &'v str {
    if value_type::is_integer(kind) {
        return value.strip_suffix(".0").unwrap_or(value);
    }
    if !matches!(kind, "BOOLEAN" | "TRUE_ONLY") {
        return value;
    }
    match value.to_ascii_lowercase().as_str() {
        "f" | "n" | "0" | "no" | "false" => "false",
        "t" | "y" | "1" | "yes" | "true" => "true",
        _ => value,
    }
}

fn day(object: &Object, name: &str) -> Option<chrono::NaiveDate> {
    store::text(object, name)?.get(..10)?.parse().ok()
}
