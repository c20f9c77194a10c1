//! Giving data out: which values a request asks for, and how they are written.

mod parameters;
mod write;

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::data_sets::DataSets;
use crate::data_values::{DataValue, Place};
use crate::failure::Failure;
use crate::id_scheme::{IdScheme, IdSchemes};
use crate::period::Period;
use crate::store;
use crate::uid::Uid;
use crate::view::View;

pub(crate) use parameters::day;
pub(crate) use write::{to_adx, to_csv, to_json, to_xml};

/// What a request asks for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parameters {
    /// The data sets.
    pub data_sets: Vec<Uid>,
    /// The data elements.
    pub data_elements: Vec<Uid>,
    /// The groups of data elements.
    pub data_element_groups: Vec<Uid>,
    /// The periods.
    pub periods: Vec<Period>,
    /// The first day.
    pub start: Option<NaiveDate>,
    /// The last day.
    pub end: Option<NaiveDate>,
    /// The organisation units.
    pub units: Vec<Uid>,
    /// The groups of organisation units.
    pub unit_groups: Vec<Uid>,
    /// The level of the organisation units.
    pub level: Option<usize>,
    /// Whether the units below count too.
    pub children: bool,
    /// The category option combinations.
    pub option_combos: Vec<Uid>,
    /// The combinations of attributes.
    pub attribute_combos: Vec<Uid>,
    /// Whether deleted values count too.
    pub deleted: bool,
    /// What was stored since then.
    pub last_updated: Option<Moment>,
    /// Whether a time was given as a duration that is none.
    pub bad_duration: Option<String>,
    /// How many values at most.
    pub limit: Option<i64>,
    /// How many values to leave out first.
    pub offset: usize,
    /// The orders.
    pub orders: Vec<String>,
    /// What names objects in what is written.
    pub schemes: IdSchemes,
    /// Whether combinations are written as categories and options.
    pub unfold: bool,
    /// Whether the default combination goes without saying.
    pub skip_default_combo: bool,
    /// Whether the default combination of attributes goes without saying.
    pub skip_default_attribute_combo: bool,
}

/// A value that is given out.
pub(crate) type Exported<'s> = (Uid, &'s Place, &'s DataValue);

impl Parameters {
    /// Returns the data set, period and unit, where there is one of each.
    pub(crate) fn one_set(&self) -> Option<(Uid, Period, Uid)> {
        match (&self.data_sets[..], &self.periods[..], &self.units[..]) {
            ([set], [period], [unit]) if self.unit_groups.is_empty() => {
                Some((*set, *period, *unit))
            }
            _ => None,
        }
    }

    /// Looks for what is missing or contradicts itself.
    ///
    /// # Errors
    ///
    /// Something is.
    pub(crate) fn check(&self, view: &View<'_>) -> Result<(), Failure> {
        let faults = self.faults(view);
        // The older versions go on looking and tell of the last thing that they find.
        let chosen =
            if view.facts().enters_data_in_groups() { faults.first() } else { faults.last() };
        chosen.map_or(Ok(()), |(code, message)| {
            Err(Failure::conflict(message.clone()).with_code(*code))
        })
    }

    fn faults(&self, view: &View<'_>) -> Vec<(&'static str, String)> {
        let mut faults = Vec::new();
        let mut unless = |right: bool, code: &'static str, message: &str| {
            if !right {
                faults.push((code, message.to_owned()));
            }
        };
        let grouped = view.facts().enters_data_in_groups();
        let units = !self.units.is_empty() || !self.unit_groups.is_empty();
        let elements = !self.data_sets.is_empty()
            || !self.data_elements.is_empty()
            || !self.data_element_groups.is_empty();
        let days = self.start.is_some() && self.end.is_some();
        let since = !grouped && (self.last_updated.is_some() || self.bad_duration.is_some());
        unless(
            elements,
            "E2001",
            "At least one data element, data set or data element group must be specified",
        );
        unless(
            !self.periods.is_empty() || days || since,
            "E2002",
            "At least one period, start/end dates, last updated or last updated duration must be specified",
        );
        let no_units =
            "At least one organisation unit or organisation unit group must be specified";
        if grouped {
            unless(units, "E2006", no_units);
        }
        unless(
            self.periods.is_empty() || !days,
            "E2003",
            "Both periods and start/end date cannot be specified",
        );
        unless(!days || self.start <= self.end, "E2004", "Start date must be before end date");
        if let Some(text) = self.bad_duration.as_ref().filter(|_| !grouped) {
            unless(false, "E2005", &format!("Duration is not valid: `{text}`"));
        }
        if !grouped {
            unless(units, "E2006", no_units);
        }
        unless(
            !self.children || self.unit_groups.is_empty(),
            "E2007",
            "Organisation unit children cannot be included for organisation unit groups",
        );
        if !grouped {
            unless(
                !self.children || !self.units.is_empty(),
                "E2008",
                "At least one organisation unit must be specified when children are included",
            );
        }
        if let Some(limit) = self.limit.filter(|limit| *limit < 0) {
            unless(false, "E2009", &format!("Limit cannot be less than zero: `{limit}`"));
        }
        faults
    }

    /// Looks if the user may see what is asked for.
    ///
    /// # Errors
    ///
    /// Not all of it.
    pub(crate) fn decide_access(&self, view: &View<'_>) -> Result<(), Failure> {
        let state = view.state();
        if view.account().is_super() {
            return Ok(());
        }
        let sets = DataSets::of(state);
        let refuse =
            |code: &'static str, message: String| Err(Failure::conflict(message).with_code(code));
        for uid in &self.data_sets {
            let readable = sets
                .get(uid.as_str())
                .is_some_and(|set| view.may_read_data(state.class("dataSets"), set));
            if !readable {
                let words = "User is not allowed to read data for data set";
                return refuse("E2010", view.facts().refused(words, uid.as_str()));
            }
        }
        let options = state.class("categoryOptions");
        for uid in &self.attribute_combos {
            let combo = state.store.get(state.class("categoryOptionCombos"), uid.as_str());
            let members = combo.into_iter().flat_map(|it| store::members(it, "categoryOptions"));
            let mut members = members.filter_map(|option| state.store.get(options, option));
            if members.any(|option| !view.may_read_data(options, option)) {
                let words = "User is not allowed to read data for attribute option combo";
                return refuse("E2011", view.facts().refused(words, uid.as_str()));
            }
        }
        let property = if view.facts().enters_data_in_groups() {
            "organisationUnits"
        } else {
            "dataViewOrganisationUnits"
        };
        let mut roots = sets.units_of(view.account(), property);
        if roots.is_empty() {
            roots = sets.units_of(view.account(), "organisationUnits");
        }
        for uid in &self.units {
            if !sets.is_below(uid.as_str(), &roots) {
                let words = "User is not allowed to view org unit";
                return refuse("E2012", view.facts().refused(words, uid.as_str()));
            }
        }
        Ok(())
    }

    /// Collects the values.
    pub(crate) fn collect<'s>(&self, view: &View<'s>) -> Vec<Exported<'s>> {
        let state = view.state();
        let wanted = Wanted::of(self, view);
        let mut found: Vec<Exported<'s>> = Vec::new();
        for element in self.elements(view) {
            let values = state.data_values.all_of(element);
            found.extend(
                values
                    .filter(|(place, value)| wanted.takes(place, value))
                    .map(|(place, value)| (element, place, value)),
            );
        }
        found.sort_unstable_by_key(|(_, _, value)| value.sequence);
        self.order(view, &mut found);
        let limit = self.limit.and_then(|limit| usize::try_from(limit).ok());
        found.into_iter().skip(self.offset).take(limit.unwrap_or(usize::MAX)).collect()
    }

    fn elements(&self, view: &View<'_>) -> Vec<Uid> {
        let sets = DataSets::of(view.state());
        let mut elements: Vec<Uid> = Vec::new();
        let groups = &self.data_element_groups;
        let in_groups = groups
            .iter()
            .flat_map(|uid| sets.elements_of_group(uid.as_str()))
            .filter_map(Uid::parse);
        // The older versions look at the groups only, where there are any.
        if !groups.is_empty() && !view.facts().enters_data_in_groups() {
            elements.extend(in_groups);
        } else {
            elements.extend(in_groups);
            elements.extend(&self.data_elements);
            for uid in &self.data_sets {
                let set = sets.get(uid.as_str());
                let own = set.into_iter().flat_map(|set| crate::data_sets::elements(set));
                elements.extend(own.filter_map(|(uid, _)| Uid::parse(uid)));
            }
        }
        elements.sort_unstable();
        elements.dedup();
        elements
    }

    /// Sorts the values; what no order tells apart stays in the order in which it was stored.
    fn order(&self, view: &View<'_>, found: &mut [Exported<'_>]) {
        let standard = ["PE", "CREATED", "DE"].map(str::to_owned);
        let orders: &[String] = match &self.orders[..] {
            [] if view.facts().enters_data_in_groups() => &standard,
            chosen => chosen,
        };
        let state = view.state();
        let class = state.class("organisationUnits");
        let path = |uid: Uid| {
            let unit = state.store.get(class, uid.as_str());
            unit.map(|unit| state.organisation_unit_path(unit)).unwrap_or_default()
        };
        for order in orders.iter().rev() {
            match order.as_str() {
                "PE" => {
                    found.sort_by_key(|(_, place, _)| (place.period.start(), place.period.end()));
                }
                "CREATED" => found.sort_by_key(|(_, _, value)| value.created),
                "DE" => found.sort_by_key(|(uid, _, _)| *uid),
                "AOC" => found.sort_by_key(|(_, place, _)| place.attribute_combo),
                "OU" => found.sort_by_cached_key(|(_, place, _)| path(place.unit)),
                _ => {}
            }
        }
    }

    /// Returns the scheme for what a parameter is about.
    fn scheme(&self, parameter: &str) -> &IdScheme {
        self.schemes.get(parameter)
    }
}

/// Which values are wanted, looked up.
struct Wanted<'p> {
    parameters: &'p Parameters,
    units: std::collections::HashSet<Uid>,
    closed: std::collections::HashSet<Uid>,
}

impl<'p> Wanted<'p> {
    fn of(parameters: &'p Parameters, view: &View<'_>) -> Self {
        let state = view.state();
        let sets = DataSets::of(state);
        let mut units: std::collections::HashSet<Uid> = parameters.units.iter().copied().collect();
        let groups = parameters.unit_groups.iter();
        units.extend(
            groups.flat_map(|uid| sets.units_of_group(uid.as_str())).filter_map(Uid::parse),
        );
        let class = state.class("organisationUnits");
        if parameters.children || parameters.level.is_some() {
            let roots: Vec<&str> = units.iter().map(Uid::as_str).collect();
            let all = state.store.table(class).values().filter(|unit| {
                let uid = store::uid(unit);
                let level = state.organisation_unit_ancestors(unit).len() + 1;
                let below = if parameters.children {
                    sets.is_below(uid, &roots)
                } else {
                    roots.contains(&uid)
                };
                below && parameters.level.is_none_or(|wanted| wanted == level)
            });
            units = all.filter_map(|unit| Uid::parse(store::uid(unit))).collect();
        }
        Self { parameters, units, closed: closed_combos(view) }
    }

    fn takes(&self, place: &Place, value: &DataValue) -> bool {
        let wanted = self.parameters;
        let among = |list: &[Uid], uid: Uid| list.is_empty() || list.contains(&uid);
        let in_time = match (wanted.start, wanted.end) {
            (Some(start), Some(end)) => start <= place.period.start() && place.period.end() <= end,
            _ => wanted.periods.is_empty() || wanted.periods.contains(&place.period),
        };
        in_time
            && (wanted.deleted || !value.deleted)
            && self.units.contains(&place.unit)
            && among(&wanted.option_combos, place.option_combo)
            && among(&wanted.attribute_combos, place.attribute_combo)
            && wanted.last_updated.is_none_or(|since| since <= value.last_updated)
            && !self.closed.contains(&place.attribute_combo)
    }
}

/// Returns the combinations of attributes whose data the user may not see.
fn closed_combos(view: &View<'_>) -> std::collections::HashSet<Uid> {
    let state = view.state();
    if view.account().is_super() {
        return std::collections::HashSet::new();
    }
    let options = state.class("categoryOptions");
    let combos = state.store.table(state.class("categoryOptionCombos")).values();
    combos
        .filter(|combo| {
            store::members(combo, "categoryOptions")
                .filter_map(|uid| state.store.get(options, uid))
                .any(|option| !view.may_read_data(options, option))
        })
        .filter_map(|combo| Uid::parse(store::uid(combo)))
        .collect()
}
