//! What is wrong with a value, in the order in which 2.41 and 2.42 look.

use serde_json::Value;

use super::super::conflict::{self as kinds};
use super::super::input::{Entry, trimmed};
use super::super::options::{Options, Strategy};
use super::super::summary::Conflict;
use super::{Found, Shared};
use crate::data_sets::{self, DataSets};
use crate::data_values::Place;
use crate::period::Period;
use crate::store::{self, Object};
use crate::uid::Uid;
use crate::value_type;
use crate::view::View;

/// The longest remark and the longest name of whoever stored a value.
const MAX_COMMENT: usize = 50_000;
const MAX_STORED_BY: usize = 255;

type Checked<T> = Result<T, Vec<Conflict>>;

/// Looks at a value; returns what it is about, with the combinations that it left out.
pub(super) fn value(
    view: &View<'_>,
    options: &Options,
    shared: &Shared<'_>,
    entry: &Entry,
    found: &Found<'_>,
) -> Checked<(Uid, Place)> {
    let check = Check { view, options, shared, entry, index: found.index };
    let (element, period, unit) = check.exists(found)?;
    check.is_accessible(found, unit)?;
    check.is_valid(element)?;
    let strict = |flag: &str, setting: &str| check.is_strict(flag, setting);
    if found.option_combo.is_none()
        && strict("requireCategoryOptionCombo", "keyDataImportRequireCategoryOptionCombo")
    {
        return check.refuse(kinds::COMBO_NOT_SPECIFIED, &[]);
    }
    if found.attribute_combo.is_none()
        && strict("requireAttributeOptionCombo", "keyDataImportRequireAttributeOptionCombo")
    {
        return check.refuse(kinds::ATTRIBUTE_COMBO_NOT_SPECIFIED, &[]);
    }
    let option_combo = found.option_combo.unwrap_or(shared.default_combo);
    let attribute_combo = found.attribute_combo.unwrap_or(shared.default_combo);
    let place = Place { period, unit, option_combo, attribute_combo };
    check.is_consistent(element, &place)?;
    check.is_timely(element, &place)?;
    check.has_file(element, &place)?;
    let uid = Uid::parse(store::uid(element)).unwrap_or(unit);
    Ok((uid, place))
}

/// Tells if data of a period may not be entered any more: too many days have passed, and nobody let it be.
pub(crate) fn expired(view: &View<'_>, set: &Object, period: Period, unit: Uid) -> bool {
    let state = view.state();
    let excepted = Uid::parse(store::uid(set))
        .is_some_and(|set| state.lock_exceptions.iter().any(|it| it.is(set, period, unit)));
    !view.account().has("F_EDIT_EXPIRED")
        && DataSets::of(state).is_expired(set, period)
        && !excepted
}

struct Check<'c, 's> {
    view: &'c View<'s>,
    options: &'c Options,
    shared: &'c Shared<'c>,
    entry: &'c Entry,
    index: usize,
}

impl<'s> Check<'_, 's> {
    fn refuse<T>(&self, kind: kinds::Kind, arguments: &[&str]) -> Checked<T> {
        Err(vec![kind.about(Some(self.index), arguments)])
    }

    fn is_strict(&self, flag: &str, setting: &str) -> bool {
        let state = self.view.state();
        let set = state.settings.get(state.release(), setting);
        self.options.flag(flag) || set == Some(Value::Bool(true))
    }

    fn exists<'f>(
        &self,
        found: &'f Found<'_>,
    ) -> Checked<(&'f std::sync::Arc<Object>, Period, Uid)> {
        let named = |text: &Option<String>| text.clone().unwrap_or_else(|| "null".to_owned());
        let Some(element) = found.element else {
            return self.refuse(kinds::ELEMENT_NOT_FOUND, &[&named(&self.entry.data_element)]);
        };
        let Some(period) = found.period else {
            return self.refuse(kinds::PERIOD_NOT_VALID, &[&named(&self.entry.period)]);
        };
        let Some(unit) = found.unit else {
            return self.refuse(kinds::UNIT_NOT_FOUND, &[&named(&self.entry.unit)]);
        };
        Ok((element, period, unit))
    }

    fn is_accessible(&self, found: &Found<'_>, unit: Uid) -> Checked<()> {
        for (combo, name, missing, closed) in [
            (
                found.option_combo,
                &self.entry.option_combo,
                kinds::COMBO_NOT_FOUND,
                kinds::COMBO_NOT_ACCESSIBLE,
            ),
            (
                found.attribute_combo,
                &self.entry.attribute_combo,
                kinds::ATTRIBUTE_COMBO_NOT_FOUND,
                kinds::ATTRIBUTE_COMBO_NOT_ACCESSIBLE,
            ),
        ] {
            if let (None, Some(name)) = (combo, trimmed(name.as_ref())) {
                return self.refuse(missing, &[name]);
            }
            let Some(combo) = combo else { continue };
            let options = closed_options(self.view, combo);
            if !options.is_empty() {
                let name = name.clone().unwrap_or_else(|| "null".to_owned());
                let conflicts =
                    options.iter().map(|option| closed.about(Some(self.index), &[&name, option]));
                return Err(conflicts.collect());
            }
        }
        let account = self.view.account();
        if !DataSets::of(self.view.state()).works_in(account, unit.as_str()) {
            let name = self.entry.unit.clone().unwrap_or_else(|| unit.to_string());
            return self.refuse(kinds::UNIT_NOT_IN_HIERARCHY, &[&name, &account.uid]);
        }
        Ok(())
    }

    fn is_valid(&self, element: &Object) -> Checked<()> {
        let entry = self.entry;
        let name = entry.data_element.as_deref().unwrap_or_default();
        let kind = store::text(element, "valueType").unwrap_or_default();
        let value = entry.value.as_deref();
        let blank = trimmed(entry.value.as_ref()).is_none();
        let unsaid = blank && trimmed(entry.comment.as_ref()).is_none();
        if unsaid && entry.deleted != Some(true) && self.options.strategy != Strategy::Delete {
            return self.refuse(kinds::VALUE_NOT_DEFINED, &[name]);
        }
        let plain = value.map(|value| value_type::normalised(value, kind)).unwrap_or_default();
        let fault = if kind == "MULTI_TEXT" && !element.contains_key("optionSet") {
            Some("data_element_lacks_option_set")
        } else {
            value_type::fault(plain, kind)
        };
        if let Some(fault) = fault {
            return self.refuse(kinds::VALUE_NOT_VALID, &[name, fault]);
        }
        if entry.comment.as_ref().is_some_and(|text| text.chars().count() > MAX_COMMENT) {
            return self
                .refuse(kinds::COMMENT_NOT_VALID, &["comment_length_greater_than_max_length"]);
        }
        if let (Some(set), Some(value)) = (store::referred(element, "optionSet"), value)
            && !has_options(self.view, set, value, kind == "MULTI_TEXT")
        {
            return self.refuse(kinds::OPTION_NOT_VALID, &[name]);
        }
        Ok(())
    }

    fn is_consistent(&self, element: &Object, place: &Place) -> Checked<()> {
        let state = self.view.state();
        let sets = DataSets::of(state);
        let uid = store::uid(element);
        let entry = self.entry;
        let shown = |text: &Option<String>| text.clone().unwrap_or_else(|| "null".to_owned());
        let (name, period) = (shown(&entry.data_element), shown(&entry.period));
        if self.is_strict("strictPeriods", "keyDataImportStrictPeriods")
            && !sets
                .with_element(uid)
                .any(|set| data_sets::period_type(set) == Some(place.period.kind()))
        {
            return self.refuse(kinds::PERIOD_TYPE_NOT_VALID, &[&period, &name]);
        }
        if self.is_strict("strictDataElements", "keyDataImportStrictDataElements") {
            let targets: Vec<_> = match self.shared.set {
                Some(set) => vec![set],
                None => sets.with_element(uid).collect(),
            };
            if !targets.iter().any(|set| data_sets::has_element(set, uid)) {
                let names: Vec<&str> = targets.iter().map(|set| store::uid(set)).collect();
                return self.refuse(kinds::ELEMENT_STRICT, &[&name, &names.join(",")]);
            }
        }
        if self.is_strict("strictCategoryOptionCombos", "keyDataImportStrictCategoryOptionCombos") {
            let own = sets.combos_of_element(None, uid).any(|it| it == place.option_combo.as_str());
            let in_sets = sets.with_element(uid).any(|set| {
                sets.combos_of_element(Some(set), uid).any(|it| it == place.option_combo.as_str())
            });
            if !own && !in_sets {
                return self.refuse(kinds::COMBO_STRICT, &[&shown(&entry.option_combo), &name]);
            }
        }
        if self.is_strict("strictAttributeOptionCombos", "keyDataImportStrictAttributeOptionCombos")
            && !sets.with_element(uid).any(|set| {
                sets.attribute_combos(set).any(|it| it == place.attribute_combo.as_str())
            })
        {
            let combo = shown(&entry.attribute_combo);
            return self.refuse(kinds::ATTRIBUTE_COMBO_STRICT, &[&combo, &name]);
        }
        if self.is_strict("strictOrganisationUnits", "keyDataImportStrictOrganisationUnits")
            && !sets.with_element(uid).any(|set| data_sets::has_unit(set, place.unit.as_str()))
        {
            return self.refuse(kinds::UNIT_STRICT, &[&shown(&entry.unit), &name]);
        }
        if entry.stored_by.as_ref().is_some_and(|text| text.chars().count() > MAX_STORED_BY) {
            let key = "stored_by_length_greater_than_max_length";
            return self.refuse(kinds::STORED_BY_NOT_VALID, &[key]);
        }
        let combo = shown(&entry.attribute_combo);
        if !is_within_options(self.view, place) {
            return self.refuse(kinds::PERIOD_OUTSIDE_ATTRIBUTE_COMBO, &[&period, &combo]);
        }
        if !unit_fits_options(self.view, place) {
            let unit = shown(&entry.unit);
            return self.refuse(kinds::UNIT_OUTSIDE_ATTRIBUTE_COMBO, &[&unit, &combo]);
        }
        Ok(())
    }

    /// Asks each data set that may have asked for the value; one that agrees is enough, unless all must.
    fn agree(
        &self,
        targets: &[&'s std::sync::Arc<Object>],
        all: bool,
        objection: impl Fn(&Object) -> Option<Conflict>,
    ) -> Checked<()> {
        let mut conflicts = Vec::new();
        for set in targets {
            match objection(set) {
                Some(conflict) => conflicts.push(conflict),
                None if !all => return Ok(()),
                None => {}
            }
        }
        if conflicts.is_empty() { Ok(()) } else { Err(conflicts) }
    }

    fn is_timely(&self, element: &Object, place: &Place) -> Checked<()> {
        if self.options.flag("force") && self.view.account().is_super() {
            return Ok(());
        }
        let state = self.view.state();
        let sets = DataSets::of(state);
        let uid = store::uid(element);
        let targets = match self.shared.set {
            Some(set) => sets.get(store::uid(set)).into_iter().collect(),
            None => sets.with(uid, place.unit.as_str(), place.attribute_combo.as_str()),
        };
        let index = Some(self.index);
        let period = self.entry.period.clone().unwrap_or_else(|| place.period.iso());
        let name = self.entry.data_element.clone().unwrap_or_default();
        let locking = self.is_strict("strictDataSetLocking", "keyDataImportStrictDataSetLocking");
        self.agree(&targets, locking, |set| {
            expired(self.view, set, place.period, place.unit)
                .then(|| kinds::PERIOD_EXPIRED.about(index, &[&period, store::uid(set)]))
        })?;
        self.agree(&targets, true, |set| {
            let latest = sets.latest_open(set, data_sets::period_type(set)?);
            (place.period.start() > latest.end()).then(|| {
                let arguments = [&*period, &name, store::uid(set), &latest.iso()];
                kinds::PERIOD_IN_FUTURE.about(index, &arguments)
            })
        })?;
        let approval =
            self.is_strict("strictDataSetApproval", "keyDataImportStrictDataSetApproval");
        self.agree(&targets, approval, |set| {
            state.approvals.covers(state, set, place).then(|| {
                let combo = self.entry.attribute_combo.clone().unwrap_or_else(|| "null".to_owned());
                let unit = self.entry.unit.clone().unwrap_or_else(|| place.unit.to_string());
                kinds::ALREADY_APPROVED.about(index, &[&unit, &period, &combo, store::uid(set)])
            })
        })?;
        let inputs =
            self.is_strict("strictDataSetInputPeriods", "keyDataImportStrictDataSetInputPeriods");
        self.agree(&targets, inputs, |set| {
            (!sets.input_is_open(set, place.period))
                .then(|| kinds::PERIOD_NOT_OPEN.about(index, &[&period, store::uid(set)]))
        })?;
        let mut own = sets.with_element(uid).peekable();
        if own.peek().is_some() && !own.any(|set| sets.input_is_open(set, place.period)) {
            return self.refuse(kinds::PERIOD_NOT_CONFORM, &[&period]);
        }
        Ok(())
    }

    fn has_file(&self, element: &Object, place: &Place) -> Checked<()> {
        let kind = store::text(element, "valueType").unwrap_or_default();
        let deletes = self.options.strategy == Strategy::Delete;
        let uid = Uid::parse(store::uid(element));
        let old = uid.and_then(|uid| self.view.state().data_values.get(uid, place));
        if deletes && value_type::is_file(kind) && old.is_none() {
            let name = self.entry.data_element.as_deref().unwrap_or_default();
            return self.refuse(kinds::FILE_NOT_FOUND, &[name]);
        }
        Ok(())
    }
}

/// Returns the options of a combination that the user may not enter data for.
pub(crate) fn closed_options<'s>(view: &View<'s>, combo: Uid) -> Vec<&'s str> {
    options_of(view, combo)
        .filter(|option| !view.may_write_data(view.state().class("categoryOptions"), option))
        .map(|option| store::uid(option))
        .collect()
}

fn options_of<'s>(view: &View<'s>, combo: Uid) -> impl Iterator<Item = &'s std::sync::Arc<Object>> {
    let state = view.state();
    let combo = state.store.get(state.class("categoryOptionCombos"), combo.as_str());
    let options = state.class("categoryOptions");
    combo
        .into_iter()
        .flat_map(|combo| store::members(combo, "categoryOptions"))
        .filter_map(move |uid| state.store.get(options, uid))
}

/// Tells if a text is the code of an option of a set; several codes, where the type lets it hold several.
pub(crate) fn has_options(view: &View<'_>, set: &str, value: &str, several: bool) -> bool {
    let state = view.state();
    let options = state.store.table(state.class("options"));
    let known = |code: &str| {
        options.values().any(|option| {
            store::referred(option, "optionSet") == Some(set)
                && store::text(option, "code") == Some(code)
        })
    };
    if several { value.split(',').all(known) } else { known(value) }
}

/// Tells if a period is within the time of all options of the combination of attributes.
fn is_within_options(view: &View<'_>, place: &Place) -> bool {
    let day = |option: &Object, name: &str| {
        let text = store::text(option, name)?;
        text.get(..10)?.parse::<chrono::NaiveDate>().ok()
    };
    options_of(view, place.attribute_combo).all(|option| {
        day(option, "startDate").is_none_or(|start| start <= place.period.end())
            && day(option, "endDate").is_none_or(|end| place.period.start() <= end)
    })
}

/// Tells if all options of the combination of attributes are used in a unit.
fn unit_fits_options(view: &View<'_>, place: &Place) -> bool {
    options_of(view, place.attribute_combo).all(|option| {
        let units: Vec<&str> = store::members(option, "organisationUnits").collect();
        units.is_empty() || DataSets::of(view.state()).is_below(place.unit.as_str(), &units)
    })
}
