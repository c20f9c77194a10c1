//! The import of 2.41 and 2.42, which looks at value after value.

mod check;

use std::collections::HashSet;
use std::sync::Arc;

use chrono::NaiveDate;

use super::audit;
use super::conflict as kinds;
use super::input::{Entry, EntrySet, trimmed};
use super::options::{Options, Strategy};
use super::summary::{Conflict, Status, Summary};
use crate::account::Account;
use crate::area::completeness::{Completion, Registration};
use crate::data_sets::DataSets;
use crate::data_values::{DataValue, Place};
use crate::id_scheme::Index;
use crate::jobs::Journal;
use crate::period::Period;
use crate::state::State;
use crate::store::{self, Object};
use crate::uid::Uid;
use crate::value_type;
use crate::view::View;

pub(crate) use check::{closed_options, expired, has_options};

/// What the values of a set share, looked up.
struct Shared<'s> {
    set: Option<&'s Arc<Object>>,
    period: Option<Period>,
    unit: Option<Uid>,
    attribute_combo: Option<Uid>,
    default_combo: Uid,
}

/// A value, looked up.
struct Found<'s> {
    index: usize,
    element: Option<&'s Arc<Object>>,
    period: Option<Period>,
    unit: Option<Uid>,
    option_combo: Option<Uid>,
    attribute_combo: Option<Uid>,
}

/// Where objects are looked up.
struct Lookup<'v, 's> {
    elements: Index<'v, 's>,
    units: Index<'v, 's>,
    combos: Index<'v, 's>,
}

/// Imports sets of values.
pub(super) fn import(
    state: &mut State,
    account: &Account,
    sets: &[EntrySet],
    options: &mut Options,
    journal: &mut Journal,
) -> Summary {
    let mut whole = Summary::new(Status::Success);
    for set in sets {
        import_set(state, account, set, options, &mut whole, journal);
        if whole.status == Status::Error {
            return whole;
        }
    }
    whole.status = if whole.has_conflicts() { Status::Warning } else { Status::Success };
    whole.description = Some("Import process completed successfully".to_owned());
    whole
}

fn import_set(
    state: &mut State,
    account: &Account,
    set: &EntrySet,
    options: &mut Options,
    summary: &mut Summary,
    journal: &mut Journal,
) {
    for step in ["Reading data set header", "Creating import context", "Preheat caches..."] {
        journal.step(step);
    }
    let seen = state.clone();
    let view = View::new(&seen, account, "");
    let Some(default_combo) = seen.default_option_combo() else { return };
    let mut schemes = options.schemes.clone();
    for (name, scheme) in &set.schemes {
        schemes.choose(name, scheme);
    }
    let mut used = options.clone();
    if let Some(dry) = set.dry_run {
        used.set("dryRun", dry);
    }
    if let Some(word) = &set.strategy {
        used.choose_strategy(word);
    }
    let mut lookup = Lookup {
        elements: Index::new(&view, "dataElements", schemes.get("dataElementIdScheme")),
        units: Index::new(&view, "organisationUnits", schemes.get("orgUnitIdScheme")),
        combos: Index::new(
            &view,
            "categoryOptionCombos",
            schemes.get("categoryOptionComboIdScheme"),
        ),
    };
    journal.step("Loading base metadata");
    let mut set_index = Index::new(&view, "dataSets", schemes.get("dataSetIdScheme"));
    let uid = set.data_set.as_deref().and_then(|name| set_index.find(name));
    let shared = Shared {
        set: uid.and_then(|uid| DataSets::of(&seen).get(uid.as_str())),
        period: trimmed(set.period.as_ref()).and_then(Period::parse),
        unit: trimmed(set.unit.as_ref()).and_then(|name| lookup.units.find(name)),
        attribute_combo: trimmed(set.attribute_combo.as_ref())
            .and_then(|name| lookup.combos.find(name)),
        default_combo,
    };
    journal.step("Run data set validation");
    check_set(&view, set, &shared, summary);
    if summary.status == Status::Error {
        summary.description = Some("Import process was aborted".to_owned());
        return;
    }
    complete(state, account, set, &shared, summary);
    if !set.values.is_empty() {
        journal.step("Importing values (list)");
    }
    let mut added = HashSet::new();
    for (index, entry) in set.values.iter().enumerate() {
        let mut find =
            |name: Option<&String>| trimmed(name).and_then(|name| lookup.combos.find(name));
        let option_combo = find(entry.option_combo.as_ref());
        let attribute_combo =
            shared.attribute_combo.or_else(|| find(entry.attribute_combo.as_ref()));
        let element = trimmed(entry.data_element.as_ref())
            .and_then(|name| lookup.elements.find(name))
            .and_then(|uid| seen.store.get(seen.class("dataElements"), uid.as_str()));
        let found = Found {
            index,
            element,
            period: shared
                .period
                .or_else(|| trimmed(entry.period.as_ref()).and_then(Period::parse)),
            unit: shared
                .unit
                .or_else(|| trimmed(entry.unit.as_ref()).and_then(|name| lookup.units.find(name))),
            option_combo,
            attribute_combo,
        };
        match check::value(&view, &used, &shared, entry, &found) {
            Ok((element, place)) => {
                let context = Context { options: &used, account };
                context.save(state, summary, (index, entry), (element, place), &mut added);
            }
            Err(conflicts) => {
                conflicts.into_iter().for_each(|conflict| summary.add(conflict));
                summary.counts.ignored += 1;
                summary.rejected.push(i64::try_from(index).unwrap_or(i64::MAX));
            }
        }
    }
}

fn check_set(view: &View<'_>, set: &EntrySet, shared: &Shared<'_>, summary: &mut Summary) {
    let named = |name: &Option<String>| trimmed(name.as_ref()).map(str::to_owned);
    let data_set = set.data_set.as_deref().unwrap_or_default();
    let mut refuse = |conflict: Conflict| {
        summary.status = Status::Error;
        summary.add(conflict);
    };
    match (shared.set, named(&set.data_set)) {
        (None, Some(name)) => refuse(kinds::DATA_SET_NOT_FOUND.about(None, &[&name])),
        (Some(found), _) if !view.may_write_data(view.state().class("dataSets"), found) => {
            refuse(kinds::DATA_SET_NOT_ACCESSIBLE.about(None, &[data_set]));
        }
        _ => {}
    }
    if let (None, Some(name)) = (shared.unit, named(&set.unit)) {
        refuse(kinds::SET_UNIT_NOT_FOUND.about(None, &[&name, data_set]));
    }
    if let (None, Some(name)) = (shared.attribute_combo, named(&set.attribute_combo)) {
        refuse(kinds::SET_ATTRIBUTE_COMBO_NOT_FOUND.about(None, &[&name, data_set]));
    }
}

/// Registers the completion of the data set, if the data say that it is complete.
fn complete(
    state: &mut State,
    account: &Account,
    set: &EntrySet,
    shared: &Shared<'_>,
    summary: &mut Summary,
) {
    let today = DataSets::of(state).today();
    let date = match set.complete_date.as_deref() {
        None | Some("") => None,
        Some(text) if text.eq_ignore_ascii_case("true") => Some(today),
        Some(text) if text.eq_ignore_ascii_case("false") => None,
        Some(text) => text.parse::<NaiveDate>().ok().map(|date| date.min(today)),
    };
    let (Some(data_set), Some(date)) = (shared.set, date) else {
        summary.data_set_complete = Some("false".to_owned());
        return;
    };
    let needed = "Required for completing data set";
    let Some(unit) = shared.unit else {
        summary.add(Conflict::plain("OrganisationUnit", needed));
        return;
    };
    let Some(period) = shared.period else {
        summary.add(Conflict::plain("Period", needed));
        return;
    };
    let Some(data_set) = Uid::parse(store::uid(data_set)) else { return };
    let registration =
        Registration { data_set, period, unit, attribute_combo: shared.default_combo };
    let completion = Completion::by(&account.username, date);
    Arc::make_mut(&mut state.completeness).insert(registration, completion);
    summary.data_set_complete = Some(date.to_string());
}

struct Context<'c> {
    options: &'c Options,
    account: &'c Account,
}

impl Context<'_> {
    fn save(
        &self,
        state: &mut State,
        summary: &mut Summary,
        (index, entry): (usize, &Entry),
        (element, place): (Uid, Place),
        added: &mut HashSet<(Uid, Place)>,
    ) {
        let class = state.class("dataElements");
        let Some(object) = state.store.get(class, element.as_str()).cloned() else { return };
        let kind = store::text(&object, "valueType").unwrap_or_default();
        let text = entry.value.as_deref().map(|value| value_type::normalised(value, kind));
        let text = text.map(str::trim).filter(|text| !text.is_empty());
        let now = state.clock.now();
        let stored_by = trimmed(entry.stored_by.as_ref()).unwrap_or(&self.account.username);
        let mut value = DataValue {
            value: text.map(Into::into),
            comment: trimmed(entry.comment.as_ref()).map(Into::into),
            stored_by: Some(stored_by.into()),
            created: now,
            last_updated: now,
            followup: Some(entry.followup.unwrap_or(false)),
            deleted: entry.deleted == Some(true),
            sequence: 0,
        };
        let skips = self.options.flag("skipExistingCheck");
        let old = state.data_values.get(element, &place).filter(|_| !skips).cloned();
        if let Some(old) = &old {
            value.created = old.created;
        }
        let strategy = self.options.strategy;
        let insignificant = is_insignificant(&object, text);
        let reject = |summary: &mut Summary| {
            summary.counts.ignored += 1;
            summary.rejected.push(i64::try_from(index).unwrap_or(i64::MAX));
        };
        if insignificant && (old.is_none() || strategy == Strategy::Create) {
            summary.counts.ignored += 1;
            return;
        }
        let dry = self.options.flag("dryRun");
        match old.filter(|old| !old.deleted) {
            Some(_) if added.contains(&(element, place)) => {}
            Some(old) => match strategy {
                Strategy::CreateAndUpdate | Strategy::Update => {
                    let gone = value.value.is_none() && value.comment.is_none()
                        || value.deleted
                        || insignificant;
                    let same = old.value == value.value
                        && old.comment == value.comment
                        && old.followup == value.followup;
                    if gone {
                        value.deleted = true;
                        summary.counts.deleted += 1;
                    } else if same {
                        summary.counts.ignored += 1;
                        return;
                    } else {
                        summary.counts.updated += 1;
                    }
                    if !dry {
                        if old.value != value.value {
                            let word = if gone { "DELETE" } else { "UPDATE" };
                            self.trail(state, (element, place), word, &old, stored_by);
                        }
                        audit::store(state, element, place, value);
                    }
                }
                Strategy::Delete => {
                    summary.counts.deleted += 1;
                    if !dry {
                        value.deleted = true;
                        self.trail(state, (element, place), "DELETE", &old, stored_by);
                        audit::store(state, element, place, value);
                    }
                }
                Strategy::Create => reject(summary),
            },
            None if matches!(strategy, Strategy::CreateAndUpdate | Strategy::Create) => {
                if value.value.is_none() && value.comment.is_none() {
                    summary.counts.ignored += 1;
                    return;
                }
                summary.counts.imported += 1;
                if !dry {
                    if state.data_values.get(element, &place).is_none() {
                        added.insert((element, place));
                    }
                    audit::store(state, element, place, value);
                }
            }
            None => reject(summary),
        }
    }

    fn trail(
        &self,
        state: &mut State,
        about: (Uid, Place),
        word: &'static str,
        old: &DataValue,
        stored_by: &str,
    ) {
        let may_skip = self.account.has("F_SKIP_DATA_IMPORT_AUDIT");
        if !(self.options.flag("skipAudit") && may_skip) {
            audit::note(state, about, word, old.value.clone(), stored_by);
        }
    }
}

/// Takes the zeros out that nobody cares for, in the versions that do not store them.
pub(crate) fn drop_insignificant(state: &mut State) {
    if state.facts.stores_all_zeros() {
        return;
    }
    let elements = state.store.table(state.class("dataElements"));
    let careless: HashSet<Uid> = elements
        .values()
        .filter(|element| is_insignificant(element, Some("0")))
        .filter_map(|element| Uid::parse(store::uid(element)))
        .collect();
    Arc::make_mut(&mut state.data_values).retain(|element, _, value| {
        !careless.contains(&element) || !value_type::is_zero(value.text())
    });
}

/// Tells if a value is a zero that a data element does not care for.
pub(crate) fn is_insignificant(element: &Object, value: Option<&str>) -> bool {
    let text = |name: &str| store::text(element, name).unwrap_or_default();
    value_type::is_numeric(text("valueType"))
        && value.is_some_and(value_type::is_zero)
        && element.get("zeroIsSignificant") != Some(&serde_json::Value::Bool(true))
        && !matches!(text("aggregationType"), "AVERAGE_SUM_ORG_UNIT" | "AVERAGE")
}
