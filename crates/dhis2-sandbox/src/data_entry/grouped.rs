//! The entry of 2.43, which looks at all values of a data set together.

mod check;
mod decode;

use std::collections::HashSet;
use std::sync::Arc;

use chrono::NaiveDate;

use super::audit;
use super::conflict::filled;
use super::input::EntrySet;
use super::options::{Options, Strategy};
use super::summary::{Conflict, Status, Summary};
use crate::account::Account;
use crate::area::completeness::{Completion, Registration};
use crate::data_values::{DataValue, Place};
use crate::failure::Failure;
use crate::jobs::Journal;
use crate::period::Period;
use crate::state::State;
use crate::uid::Uid;
use crate::view::View;

pub(crate) use decode::{decode, decode_kept};

/// A value with everything looked up.
#[derive(Debug, Clone)]
pub(crate) struct Value {
    /// The place among the values that came in.
    pub index: usize,
    /// The data element, which may not be there.
    pub data_element: Uid,
    /// The organisation unit, which may not be there.
    pub unit: Uid,
    /// The category option combination.
    pub option_combo: Option<Uid>,
    /// The combination of attributes.
    pub attribute_combo: Option<Uid>,
    /// The period.
    pub period: Period,
    /// The value.
    pub value: Option<String>,
    /// The remark.
    pub comment: Option<String>,
    /// Whether somebody has to look after it.
    pub followup: Option<bool>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
}

impl Value {
    /// Returns what the value is about.
    pub(crate) fn place(&self, default_combo: Uid) -> Place {
        Place {
            period: self.period,
            unit: self.unit,
            option_combo: self.option_combo.unwrap_or(default_combo),
            attribute_combo: self.attribute_combo.unwrap_or(default_combo),
        }
    }
}

/// Values of a data set.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    /// The data set, where one is named.
    pub data_set: Option<Uid>,
    /// What is complete, and since when.
    pub completion: Option<(Registration, NaiveDate)>,
    /// The values.
    pub values: Vec<Value>,
}

impl Group {
    fn description(&self) -> String {
        let set = self.data_set.map_or_else(|| "?".to_owned(), |uid| uid.to_string());
        format!("ds={set} ({} values)", self.values.len())
    }
}

/// Why a whole group was refused.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    /// The code of the error.
    pub code: &'static str,
    /// What it is about.
    pub arguments: Vec<String>,
}

impl Refusal {
    /// Creates a refusal.
    pub(crate) fn new(code: &'static str, arguments: &[impl ToString]) -> Self {
        Self { code, arguments: arguments.iter().map(ToString::to_string).collect() }
    }

    /// Returns what the server says.
    pub(crate) fn message(&self) -> String {
        filled(template(self.code), &self.arguments)
    }

    fn conflict(&self, indexes: Vec<i64>) -> Conflict {
        let key = self.arguments.join("-");
        Conflict {
            key: format!("{}:{key}", self.code),
            object: None,
            objects: Some([("args".to_owned(), key)].into_iter().collect()),
            message: self.message(),
            code: Some(self.code.to_owned()),
            property: None,
            indexes: Some(indexes),
        }
    }

    /// Returns the summary of an import that did not get as far as its values.
    pub(crate) fn into_summary(self) -> Summary {
        let mut summary = Summary::new(Status::Error);
        summary.add(self.conflict(vec![-1]));
        summary
    }
}

/// What came of the values of a group.
#[derive(Debug, Clone, Default)]
pub(crate) struct Entered {
    /// How many came in.
    pub entered: usize,
    /// How many were valid.
    pub attempted: usize,
    /// How many were stored.
    pub succeeded: usize,
    /// What is wrong with which value.
    pub errors: Vec<(usize, Refusal)>,
}

impl Entered {
    fn ignored(&self) -> usize {
        self.attempted - self.succeeded + self.errors.len()
    }

    fn add(&mut self, other: Self) {
        self.entered += other.entered;
        self.attempted += other.attempted;
        self.succeeded += other.succeeded;
        self.errors.extend(other.errors);
    }
}

/// Imports sets of values.
///
/// # Errors
///
/// A period is none: the server stumbles over it.
pub(super) fn import(
    state: &mut State,
    account: &Account,
    mut sets: Vec<EntrySet>,
    options: &mut Options,
    journal: &mut Journal,
) -> Result<Summary, Failure> {
    for set in &sets {
        if let Some(dry) = set.dry_run {
            options.set("dryRun", dry);
        }
        for (name, scheme) in &set.schemes {
            options.schemes.choose(name, scheme);
        }
    }
    let seen = state.clone();
    let view = View::new(&seen, account, "");
    let deletes = options.strategy == Strategy::Delete;
    let mut groups = Vec::new();
    for set in &mut sets {
        let text = |name: &Option<String>| name.clone().unwrap_or_default();
        let data_set = set.data_set.clone().unwrap_or_else(|| "?".to_owned());
        journal.step(format!(
            "Decoding group ds={data_set} [de= ou={} pe={} aoc={}]({} values)",
            text(&set.unit),
            text(&set.period),
            text(&set.attribute_combo),
            set.values.len()
        ));
        match decode(&view, set, &options.schemes) {
            Ok(Some(group)) => groups.push(group),
            Ok(None) => {
                let word = if deletes { "values" } else { "deletion" };
                return Err(Failure::internal(format!(
                    "Cannot invoke \"org.hisp.dhis.datavalue.DataEntryGroup.{word}()\" because \
                     \"group\" is null"
                )));
            }
            Err(refusal) => return Ok(refusal.into_summary()),
        }
    }
    let groups = merged(split(&view, groups));
    Ok(import_groups(state, account, groups, options, deletes, journal))
}

/// Divides a group without a data set among those of its elements, where the setting says so.
fn split(view: &View<'_>, groups: Vec<Group>) -> Vec<Group> {
    let state = view.state();
    let setting = state.settings.get(state.release(), "keyDataEntryAutoGroup");
    if setting != Some(serde_json::Value::Bool(true)) {
        return groups;
    }
    let sets = crate::data_sets::DataSets::of(state);
    let mut divided: Vec<Group> = Vec::new();
    for group in groups {
        if group.data_set.is_some() {
            divided.push(group);
            continue;
        }
        for value in group.values {
            let set = sets.with_element(value.data_element.as_str()).next();
            let set = set.and_then(|set| Uid::parse(crate::store::uid(set)));
            match divided.iter_mut().find(|known| known.data_set == set) {
                Some(known) => known.values.push(value),
                None => {
                    divided.push(Group { data_set: set, completion: None, values: vec![value] });
                }
            }
        }
    }
    divided
}

/// Joins groups that follow each other and are of one data set.
fn merged(groups: Vec<Group>) -> Vec<Group> {
    let mut joined: Vec<Group> = Vec::new();
    for group in groups {
        match joined.last_mut() {
            Some(last)
                if last.data_set == group.data_set && last.completion == group.completion =>
            {
                last.values.extend(group.values);
            }
            _ => joined.push(group),
        }
    }
    joined
}

fn import_groups(
    state: &mut State,
    account: &Account,
    groups: Vec<Group>,
    options: &Options,
    deletes: bool,
    journal: &mut Journal,
) -> Summary {
    let mut all = Entered::default();
    let mut refused = Vec::new();
    let mut completions = Vec::new();
    let count = groups.len();
    for mut group in groups {
        if deletes {
            group.values.iter_mut().for_each(|value| value.deleted = Some(true));
        }
        let indexes: Vec<i64> =
            group.values.iter().filter_map(|v| i64::try_from(v.index).ok()).collect();
        match enter(state, account, &group, options, Some(journal)) {
            Ok(entered) => {
                if let (Some(completion), 0) = (group.completion, entered.ignored()) {
                    completions.push(completion);
                }
                all.add(entered);
            }
            Err(refusal) => {
                refused.push((refusal, indexes));
                if options.flag("atomic") {
                    return summary(&all, &refused, deletes);
                }
            }
        }
    }
    let mut summary = summary(&all, &refused, deletes);
    let complete = !completions.is_empty() && completions.len() == count;
    if !options.flag("dryRun") {
        for (registration, date) in &completions {
            let completion = Completion::by(&account.username, *date);
            Arc::make_mut(&mut state.completeness).insert(*registration, completion);
        }
    }
    let date = completions.first().filter(|_| complete).map(|(_, date)| date.to_string());
    summary.data_set_complete = Some(date.unwrap_or_else(|| "false".to_owned()));
    summary
}

fn summary(all: &Entered, refused: &[(Refusal, Vec<i64>)], deletes: bool) -> Summary {
    let mut summary = Summary::new(Status::Success);
    if !all.errors.is_empty() {
        summary.status = if all.succeeded > 0 { Status::Warning } else { Status::Error };
    }
    summary.counts.ignored = all.ignored();
    if deletes {
        summary.counts.deleted = all.succeeded;
    } else {
        summary.counts.updated = all.succeeded;
    }
    for (index, error) in &all.errors {
        let index = i64::try_from(*index).unwrap_or(i64::MAX);
        summary.rejected.push(index);
        summary.add(error.conflict(vec![index]));
    }
    for (refusal, indexes) in refused {
        summary.status = Status::Error;
        summary.add(refusal.conflict(indexes.clone()));
        summary.rejected.extend(indexes);
    }
    summary
}

/// Looks at the values of a group and stores those that are right.
///
/// # Errors
///
/// The values do not belong together, or may not be entered now or by the user.
pub(crate) fn enter(
    state: &mut State,
    account: &Account,
    group: &Group,
    options: &Options,
    mut journal: Option<&mut Journal>,
) -> Result<Entered, Refusal> {
    let entered = group.values.len();
    if entered == 0 {
        return Ok(Entered::default());
    }
    let mut tell = |step: String| {
        if let Some(journal) = journal.as_mut() {
            journal.step(step);
        }
    };
    tell(format!("Validating group {}", group.description()));
    let seen = state.clone();
    let view = View::new(&seen, account, "");
    let (set, valid, errors) = check::group(&view, group, options.flag("force"))?;
    let attempted = valid.len();
    if options.flag("atomic") && entered > attempted {
        if let ([(_, error)], 1) = (&errors[..], entered) {
            return Err(error.clone());
        }
        let first = errors.first().map(|(_, error)| error.message()).unwrap_or_default();
        let arguments = [attempted.to_string(), entered.to_string(), first];
        return Err(Refusal::new("E8000", &arguments));
    }
    let deletes = group.values.iter().all(|value| value.deleted == Some(true));
    let verb = if deletes { "Deleting" } else { "Upserting" };
    let shown = Group { data_set: Some(set), completion: None, values: valid };
    tell(format!("{verb} group {}", shown.description()));
    let mut succeeded = shown.values.len();
    if !options.flag("dryRun") {
        succeeded = shown.values.iter().filter(|value| save(state, account, value)).count();
    }
    Ok(Entered { entered, attempted, succeeded, errors })
}

/// Stores a value, if there is all that it is about.
pub(crate) fn save(state: &mut State, account: &Account, value: &Value) -> bool {
    let Some(default_combo) = state.default_option_combo() else { return false };
    let place = value.place(default_combo);
    let there =
        |endpoint: &str, uid: Uid| state.store.contains(state.class(endpoint), uid.as_str());
    if !there("dataElements", value.data_element)
        || !there("organisationUnits", value.unit)
        || !there("categoryOptionCombos", place.option_combo)
        || !there("categoryOptionCombos", place.attribute_combo)
    {
        return false;
    }
    let now = state.clock.now();
    let old = state.data_values.get(value.data_element, &place);
    let deleted = value.deleted == Some(true);
    let mut comment = value.comment.as_deref().map(Into::into);
    if let Some(old) = old.filter(|old| !old.deleted && deleted) {
        comment.clone_from(&old.comment);
    }
    let stored = DataValue {
        value: value.value.as_deref().map(Into::into),
        comment,
        stored_by: Some(account.username.as_str().into()),
        created: old.map_or(now, |old| old.created),
        last_updated: now,
        followup: value.followup,
        deleted,
        sequence: 0,
    };
    audit::store(state, value.data_element, place, stored);
    true
}

/// Writes a list as the servers do in a message.
fn listed<T: ToString>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    format!("[{}]", items.join(", "))
}

/// Leaves out what was there before.
fn distinct<T: Copy + Eq + std::hash::Hash>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut seen = HashSet::new();
    items.into_iter().filter(|item| seen.insert(*item)).collect()
}

fn template(code: &str) -> &'static str {
    match code {
        "E8000" => {
            "Atomic mode requires all values to be valid but only {0}/{1} were. First issue: {2}"
        }
        "E8002" => "Data set detection failed, found multiple sets: `{0}`",
        "E8003" => "Data set detection failed, found no set for data element(s): `{0}`",
        "E8004" => "Data set UID not valid: `{0}`",
        "E8005" => "Data set not found: `{0}`",
        "E8007" => "XML file error : {0}",
        "E8008" => "Data set `completeDate` is not a valid date string: `{0}`",
        "E8009" => {
            "Data set `completeDate` requires data set, org unit, period and attribute option combo to be defined at the group level."
        }
        "E8010" => "Current user cannot enter data for data set: `{0}`",
        "E8011" => "Current user cannot enter data for org unit(s): `{0}`",
        "E8012" => "Current user cannot enter data for category option(s): `{0}`",
        "E8020" => "Data set {0} not usable with data element(s): `{1}`",
        "E8021" => "Data set {0} not usable with period(s): `{1}`",
        "E8022" => "Data set {0} not usable with org unit(s): `{1}`",
        "E8023" => "Data set {0} not usable with attribute option combo(s): `{1}`",
        "E8024" => {
            "Data set {0} + data element {1} not usable with category option combo(s): `{2}`"
        }
        "E8025" => "Attribute option combo {0} not usable with org unit(s): `{1}`",
        "E8030" => "Untimely data entry for data set {0} and period(s): `{1}`",
        "E8031" => "Untimely data entry for org unit {0} and period(s): `{1}`",
        "E8032" => "Untimely data entry for attribute option combo {0} and period(s): `{1}`",
        "E8033" => {
            "Untimely data entry (already approved) for attribute option combo {0}, org unit {1} and periods: `{2}`"
        }
        "E8100" => "Value #{0} period not defined in group or value: `{1}`",
        "E8101" => "Value #{0} data set is required to decode category options: `{1}`",
        "E8102" => "Value #{0} data element not defined in group or value: `{1}`",
        "E8103" => "Value #{0} data element not found: `{1}`",
        "E8104" => "Value #{0} data element UID not valid: `{1}`",
        "E8105" => "Value #{0} org unit not defined in group or value: `{1}`",
        "E8106" => "Value #{0} org unit UID is not valid: `{1}`",
        "E8107" => "Value #{0} org unit not found: `{1}`",
        "E8108" => "Value #{0} category option combo not found: `{1}`",
        "E8109" => "Value #{0} category option combo UID is not valid: `{1}`",
        "E8110" => "Value #{0} attribute option combo not found: `{1}`",
        "E8111" => "Value #{0} attribute option combo UID is not valid: `{1}`",
        "E8120" => "Value #{0} value is required",
        "E8121" => "Value #{0} value or comment is required`",
        "E8122" => "Value #{0} value `{1}` is no valid {2}: {3}",
        "E8123" => "Value #{0} value `{1}` is no valid option for data element `{2}`",
        "E8125" => "Value #{0} comment too long (max {1} characters)`",
        "E8126" => "Value #{0} category combo not found: `{1}`",
        "E8127" => "Value #{0} category combo {1} has no option combo for options: `{2}`",
        "E8128" => "Value #{0} all affect the same data value: `{1}`",
        _ => "",
    }
}
