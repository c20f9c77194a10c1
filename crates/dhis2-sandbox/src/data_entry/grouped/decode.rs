//! Looks up what the values of a group name.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::super::input::EntrySet;
use super::{Group, Refusal, Value};
use crate::area::completeness::Registration;
use crate::data_sets::{self, DataSets};
use crate::id_scheme::{IdScheme, IdSchemes, Index, Names};
use crate::period::Period;
use crate::store;
use crate::uid::Uid;
use crate::view::View;

/// A name that is looked up by a scheme; a UID is taken as it is, whether or not there is such an object.
fn named(
    index: &mut Index<'_, '_>,
    scheme: &IdScheme,
    name: &str,
    (missing, malformed): (&'static str, &'static str),
    place: &str,
) -> Result<Uid, Refusal> {
    let arguments = [place.to_owned(), name.to_owned()];
    match scheme {
        IdScheme::Uid => Uid::parse(name).ok_or_else(|| Refusal::new(malformed, &arguments)),
        _ => index.find(name).ok_or_else(|| Refusal::new(missing, &arguments)),
    }
}

/// Looks up a group; nothing, where a period is none.
///
/// # Errors
///
/// A name names nothing, or something is not said at all.
pub(crate) fn decode(
    view: &View<'_>,
    set: &EntrySet,
    schemes: &IdSchemes,
) -> Result<Option<Group>, Refusal> {
    let get = |name: &str| schemes.get(name).clone();
    let (element_scheme, unit_scheme) = (get("dataElementIdScheme"), get("orgUnitIdScheme"));
    let (combo_scheme, attribute_scheme) =
        (get("categoryOptionComboIdScheme"), get("attributeOptionComboIdScheme"));
    let set_scheme = get("dataSetIdScheme");
    let mut elements = Index::new(view, "dataElements", &element_scheme);
    let mut units = Index::new(view, "organisationUnits", &unit_scheme);
    let mut combos = Index::new(view, "categoryOptionCombos", &combo_scheme);
    let mut attribute_combos = Index::new(view, "categoryOptionCombos", &attribute_scheme);
    let Ok(group_period) = period(set.period.as_deref()) else { return Ok(None) };
    let data_set = match set.data_set.as_deref() {
        None => None,
        Some(name) if set_scheme == IdScheme::Uid => {
            Some(Uid::parse(name).ok_or_else(|| Refusal::new("E8004", &[name]))?)
        }
        Some(name) => {
            let found = Index::new(view, "dataSets", &set_scheme).find(name);
            Some(found.ok_or_else(|| Refusal::new("E8005", &[name]))?)
        }
    };
    let date = match set.complete_date.as_deref() {
        None | Some("") => None,
        Some(text) => Some(date(text).ok_or_else(|| Refusal::new("E8008", &[text]))?),
    };
    let mut group_combo = set.attribute_combo.clone();
    if let (None, Some(options)) = (&group_combo, &set.attribute_options) {
        let Some(data_set) = data_set else {
            return Err(Refusal::new("E8101", &["*".to_owned(), shown(options)]));
        };
        let combo = DataSets::of(view.state()).get(data_set.as_str());
        let combo = combo.and_then(|set| store::referred(set, "categoryCombo"));
        let found = combo.and_then(|combo| combination(view, combo, options, schemes));
        group_combo = found.map(|uid| uid.to_string());
    }
    if date.is_some() && (data_set.is_none() || set.unit.is_none() || group_period.is_none()) {
        return Err(Refusal::new("E8009", &[] as &[&str]));
    }
    let mut values = Vec::with_capacity(set.values.len());
    for (index, entry) in set.values.iter().enumerate() {
        let place = index.to_string();
        let unsaid = |code| Refusal::new(code, &[place.clone(), entry.shown()]);
        let Ok(own) = period(entry.period.as_deref()) else { return Ok(None) };
        let period = own.or(group_period).ok_or_else(|| unsaid("E8100"))?;
        let element = entry.data_element.as_deref().ok_or_else(|| unsaid("E8102"))?;
        let data_element =
            named(&mut elements, &element_scheme, element, ("E8103", "E8104"), &place)?;
        let unit = entry.unit.as_deref().or(set.unit.as_deref());
        let unit = unit.ok_or_else(|| unsaid("E8105"))?;
        let unit = named(&mut units, &unit_scheme, unit, ("E8107", "E8106"), &place)?;
        let option_combo = match (&entry.option_combo, &entry.category_options) {
            (Some(name), _) if !name.is_empty() => {
                Some(named(&mut combos, &combo_scheme, name, ("E8108", "E8109"), &place)?)
            }
            (_, Some(options)) => {
                let Some(data_set) = data_set else {
                    return Err(Refusal::new("E8101", &[place, shown(options)]));
                };
                let combo = combo_of(view, data_set, data_element);
                let found = combo.and_then(|combo| combination(view, &combo, options, schemes));
                let missing = || Refusal::new("E8108", &[place.clone(), shown(options)]);
                Some(found.ok_or_else(missing)?)
            }
            _ => None,
        };
        let attribute_combo = match (&entry.attribute_combo, &group_combo) {
            (Some(name), _) if !name.is_empty() => Some(named(
                &mut attribute_combos,
                &attribute_scheme,
                name,
                ("E8110", "E8111"),
                &place,
            )?),
            (_, Some(name)) if set.attribute_combo.is_none() => Uid::parse(name),
            (_, Some(name)) => Some(named(
                &mut attribute_combos,
                &attribute_scheme,
                name,
                ("E8110", "E8111"),
                &place,
            )?),
            _ => match &entry.attribute_options {
                Some((combo, options)) => Some(of_options(view, combo, options, &place)?),
                None => None,
            },
        };
        values.push(Value {
            index,
            data_element,
            unit,
            option_combo,
            attribute_combo,
            period,
            value: entry.value.clone(),
            comment: entry.comment.clone(),
            followup: entry.followup,
            deleted: entry.deleted,
        });
    }
    let completion =
        completion(view, date, (data_set, group_period), set, &group_combo, &mut units);
    Ok(Some(Group { data_set, completion, values }))
}

/// Looks up a group; what its values do not say is kept as it is stored.
pub(crate) fn decode_kept(
    view: &View<'_>,
    set: &EntrySet,
    schemes: &IdSchemes,
) -> Result<Option<Group>, Refusal> {
    let mut group = decode(view, set, schemes)?;
    let default = view.state().default_option_combo();
    if let (Some(group), Some(default)) = (&mut group, default) {
        for value in &mut group.values {
            let place = value.place(default);
            let Some(old) = view.state().data_values.get(value.data_element, &place) else {
                continue;
            };
            let said = value.value.is_some();
            let text =
                |text: &Option<compact_str::CompactString>| text.as_deref().map(str::to_owned);
            value.value = value.value.take().or_else(|| text(&old.value));
            value.comment = value.comment.take().or_else(|| text(&old.comment));
            value.followup = value.followup.or(old.followup);
            if value.deleted.is_none() && !said {
                value.deleted = Some(old.deleted);
            }
        }
    }
    Ok(group)
}

fn completion(
    view: &View<'_>,
    date: Option<NaiveDate>,
    (data_set, period): (Option<Uid>, Option<Period>),
    set: &EntrySet,
    combo: &Option<String>,
    units: &mut Index<'_, '_>,
) -> Option<(Registration, NaiveDate)> {
    let unit = set.unit.as_deref().and_then(|name| units.find(name))?;
    let combo = combo.as_deref().and_then(Uid::parse);
    let attribute_combo = combo.or_else(|| view.state().default_option_combo())?;
    let registration = Registration { data_set: data_set?, period: period?, unit, attribute_combo };
    Some((registration, date?))
}

/// Reads a period; an error, where the text is none.
fn period(text: Option<&str>) -> Result<Option<Period>, ()> {
    match text {
        None | Some("") => Ok(None),
        Some(text) => Period::parse(text).map(Some).ok_or(()),
    }
}

fn date(text: &str) -> Option<NaiveDate> {
    text.get(..10).unwrap_or(text).parse().ok()
}

fn shown(options: &BTreeMap<String, String>) -> String {
    let pairs: Vec<String> =
        options.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{{{}}}", pairs.join(", "))
}

/// Returns the category combination of a data element in a data set.
fn combo_of(view: &View<'_>, data_set: Uid, element: Uid) -> Option<String> {
    let state = view.state();
    let set = DataSets::of(state).get(data_set.as_str())?;
    let own = data_sets::elements(set).find(|(uid, _)| *uid == element.as_str())?.1;
    let element = state.store.get(state.class("dataElements"), element.as_str())?;
    own.or_else(|| store::referred(element, "categoryCombo")).map(str::to_owned)
}

/// Finds the combination that some options, by category, make in a category combination.
fn combination(
    view: &View<'_>,
    combo: &str,
    options: &BTreeMap<String, String>,
    schemes: &IdSchemes,
) -> Option<Uid> {
    let state = view.state();
    let object = state.store.get(state.class("categoryCombos"), combo)?;
    let mut categories = Names::new(view, "categories", schemes.get("categoryIdScheme"));
    let mut index = Index::new(view, "categoryOptions", schemes.get("categoryOptionIdScheme"));
    let wanted: Option<Vec<Uid>> = store::members(object, "categories")
        .map(|category| {
            let name = categories.of(Uid::parse(category)?)?;
            index.find(options.get(&name)?)
        })
        .collect();
    with_options(view, combo, &wanted?)
}

/// Finds the combination that has some options and no others.
pub(super) fn with_options(view: &View<'_>, combo: &str, wanted: &[Uid]) -> Option<Uid> {
    let state = view.state();
    let combos = state.store.table(state.class("categoryOptionCombos")).values();
    let mut wanted: Vec<&str> = wanted.iter().map(Uid::as_str).collect();
    wanted.sort_unstable();
    let mut fitting = combos.filter(|it| {
        let mut members: Vec<&str> = store::members(it, "categoryOptions").collect();
        members.sort_unstable();
        store::referred(it, "categoryCombo") == Some(combo) && members == wanted
    });
    fitting.next().and_then(|it| Uid::parse(store::uid(it)))
}

fn of_options(
    view: &View<'_>,
    combo: &str,
    options: &[String],
    place: &str,
) -> Result<Uid, Refusal> {
    let state = view.state();
    if !state.store.contains(state.class("categoryCombos"), combo) {
        return Err(Refusal::new("E8126", &[place, combo]));
    }
    let wanted: Vec<Uid> = options.iter().filter_map(|text| Uid::parse(text)).collect();
    with_options(view, combo, &wanted).ok_or_else(|| {
        Refusal::new("E8127", &[place.to_owned(), combo.to_owned(), super::listed(options)])
    })
}
