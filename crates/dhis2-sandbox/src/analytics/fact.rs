//! Which items of a dimension a stored value belongs to.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use serde_json::Value;

use super::dimension::{Dimension, Kind};
use super::item::{Item, Target};
use crate::period::{Period, PeriodType};
use crate::state::State;
use crate::store::{self, Object};
use crate::uid::Uid;
use crate::view::View;

/// What a stored value is about.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fact {
    /// The data element, or the data set of a report.
    pub subject: Uid,
    /// The period; none, where something is so at all times.
    pub period: Option<Period>,
    /// The organisation unit.
    pub unit: Uid,
    /// The category option combination.
    pub option_combo: Option<Uid>,
    /// The combination of attributes.
    pub attribute_combo: Option<Uid>,
}

/// Returns the level of an organisation unit; the root is at the first.
pub(crate) fn level(state: &State, unit: &Object) -> u64 {
    u64::try_from(state.organisation_unit_ancestors(unit).len()).unwrap_or(u64::MAX) + 1
}

/// What of a value a dimension looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Subject,
    Period,
    UnitPath,
    Unit,
    OptionCombo,
    AttributeCombo,
}

/// Tells which items of a dimension a value belongs to.
pub(crate) struct Matcher<'m> {
    state: &'m State,
    dimension: &'m Dimension,
    by: By,
    known: RefCell<HashMap<Uid, Rc<[usize]>>>,
    periods: RefCell<HashMap<Period, Rc<[usize]>>>,
    none: Rc<[usize]>,
}

impl<'m> Matcher<'m> {
    /// Prepares to look items up.
    pub(crate) fn new(view: &View<'m>, dimension: &'m Dimension) -> Self {
        let (by, known) = index(view, dimension);
        let known = known.into_iter().map(|(uid, places)| (uid, Rc::from(places))).collect();
        Self {
            state: view.state(),
            dimension,
            by,
            known: RefCell::new(known),
            periods: RefCell::default(),
            none: Rc::from([]),
        }
    }

    /// Returns the places of the items that a value belongs to.
    pub(crate) fn places(&self, fact: &Fact) -> Rc<[usize]> {
        let uid = match self.by {
            By::Period => return fact.period.map_or_else(|| self.everywhere(), |it| self.at(it)),
            By::UnitPath => return self.above(fact.unit),
            By::Subject => Some(fact.subject),
            By::Unit => Some(fact.unit),
            By::OptionCombo => fact.option_combo,
            By::AttributeCombo => fact.attribute_combo,
        };
        uid.and_then(|uid| self.known.borrow().get(&uid).cloned())
            .unwrap_or_else(|| Rc::clone(&self.none))
    }

    /// Tells if the dimension is one of periods.
    pub(crate) fn is_period(&self) -> bool {
        self.by == By::Period
    }

    fn everywhere(&self) -> Rc<[usize]> {
        (0..self.dimension.items.len()).collect()
    }

    fn at(&self, period: Period) -> Rc<[usize]> {
        if let Some(places) = self.periods.borrow().get(&period) {
            return Rc::clone(places);
        }
        let places: Rc<[usize]> = self
            .dimension
            .items
            .iter()
            .enumerate()
            .filter(|(_, item)| match item.target {
                Target::Period(asked) => belongs(period, asked),
                _ => false,
            })
            .map(|(place, _)| place)
            .collect();
        self.periods.borrow_mut().insert(period, Rc::clone(&places));
        places
    }

    fn above(&self, unit: Uid) -> Rc<[usize]> {
        if let Some(places) = self.known.borrow().get(&unit) {
            return Rc::clone(places);
        }
        let units = self.state.class("organisationUnits");
        let object = self.state.store.get(units, unit.as_str());
        let path = object.map(|object| self.state.organisation_unit_ancestors(object));
        let path: Vec<&str> = path.into_iter().flatten().chain([unit.as_str()]).collect();
        let places: Rc<[usize]> = self
            .dimension
            .items
            .iter()
            .enumerate()
            .filter(|(_, item)| path.contains(&item.id.as_str()))
            .map(|(place, _)| place)
            .collect();
        self.known.borrow_mut().insert(unit, Rc::clone(&places));
        places
    }
}

/// Tells if the values of a period count in another one: of the same type, or of a longer one.
pub(crate) fn belongs(period: Period, asked: Period) -> bool {
    if period.kind() == asked.kind() {
        return period == asked;
    }
    if period.kind().frequency() >= asked.kind().frequency() {
        return false;
    }
    // A week counts where its middle is.
    let day =
        if is_week(period.kind()) { period.start() + chrono::Days::new(3) } else { period.start() };
    Period::containing(asked.kind(), day) == asked
}

fn is_week(kind: PeriodType) -> bool {
    kind.frequency() == 7
}

type Places = HashMap<Uid, Vec<usize>>;

fn index(view: &View<'_>, dimension: &Dimension) -> (By, Places) {
    let mut places = Places::new();
    let mut add = |uid: &str, place: usize| {
        if let Some(uid) = Uid::parse(uid) {
            places.entry(uid).or_default().push(place);
        }
    };
    let items = || dimension.items.iter().enumerate();
    let by = match dimension.kind {
        Kind::Period | Kind::Static => By::Period,
        Kind::Unit => By::UnitPath,
        Kind::Data => {
            for (place, item) in items() {
                if let Target::Element(uid) | Target::Rate(uid, _) = &item.target {
                    add(uid, place);
                }
            }
            By::Subject
        }
        Kind::OptionCombo | Kind::AttributeCombo => {
            items().for_each(|(place, item)| add(&item.id, place));
            let attributes = dimension.kind == Kind::AttributeCombo;
            if attributes { By::AttributeCombo } else { By::OptionCombo }
        }
        Kind::UnitGroup | Kind::UnitGroupSet => {
            members(view, dimension, "organisationUnits", &mut add);
            By::Unit
        }
        Kind::ElementGroupSet => {
            members(view, dimension, "dataElements", &mut add);
            By::Subject
        }
        Kind::Category | Kind::OptionGroupSet => {
            options(view, dimension, &mut add);
            let attributes = is_of_attributes(view, dimension);
            if attributes { By::AttributeCombo } else { By::OptionCombo }
        }
    };
    (by, places)
}

/// Notes the members of groups.
fn members(view: &View<'_>, dimension: &Dimension, list: &str, add: &mut impl FnMut(&str, usize)) {
    for (place, item) in dimension.items.iter().enumerate() {
        if let Some(group) = object(view, item) {
            store::members(group, list).for_each(|uid| add(uid, place));
        }
    }
}

/// Notes the combinations that options, or those of groups of them, are in.
fn options(view: &View<'_>, dimension: &Dimension, add: &mut impl FnMut(&str, usize)) {
    let mut by_option: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, item) in dimension.items.iter().enumerate() {
        if dimension.kind == Kind::Category {
            by_option.entry(&item.id).or_default().push(place);
        } else if let Some(group) = object(view, item) {
            for option in store::members(group, "categoryOptions") {
                by_option.entry(option).or_default().push(place);
            }
        }
    }
    let combos = view.state().class("categoryOptionCombos");
    for combo in view.store().table(combos).values() {
        for option in store::members(combo, "categoryOptions") {
            for place in by_option.get(option).into_iter().flatten() {
                add(store::uid(combo), *place);
            }
        }
    }
}

fn is_of_attributes(view: &View<'_>, dimension: &Dimension) -> bool {
    let set = dimension.class.and_then(|class| view.store().get(class, &dimension.id));
    set.is_some_and(|set| set.get("dataDimensionType") == Some(&Value::from("ATTRIBUTE")))
}

fn object<'s>(view: &View<'s>, item: &Item) -> Option<&'s Object> {
    let (class, uid) = item.place(view)?;
    view.store().get(class, uid).map(|object| &**object)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_count_in_longer_periods_only() {
        let period = |text: &str| Period::parse(text).unwrap();
        for (of, asked, counts) in [
            ("202401", "202401", true),
            ("202401", "2024Q1", true),
            ("202401", "2024", true),
            ("202404", "2024April", true),
            ("202403", "2024April", false),
            ("2024", "202401", false),
            ("2024", "2024April", false),
            ("2024W5", "202402", true),
            ("20240229", "2024W9", true),
        ] {
            assert_eq!(belongs(period(of), period(asked)), counts, "{of} in {asked}");
        }
    }
}
