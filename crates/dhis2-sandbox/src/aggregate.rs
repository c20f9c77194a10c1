//! Values as expressions see them: by period and unit, of the unit itself or of all below it.

use std::collections::{HashMap, HashSet};

use crate::expression::{Item, ItemKind};
use crate::period::Period;
use crate::state::State;
use crate::store;
use crate::uid::Uid;

/// A data element, with a combination where one is named.
type Operand = (Uid, Option<Uid>);

/// Values of some data elements in some periods, by unit.
#[derive(Debug, Default)]
pub(crate) struct Values {
    values: HashMap<(Operand, Period, Uid), f64>,
}

impl Values {
    /// Collects what some items need.
    ///
    /// `above` gives the units that a value counts for, by the unit that it is of.
    pub(crate) fn collect<'i>(
        state: &State,
        items: impl Iterator<Item = &'i Item>,
        periods: &HashSet<Period>,
        attribute_combo: Option<Uid>,
        above: &dyn Fn(Uid) -> Vec<Uid>,
    ) -> Self {
        let mut values: HashMap<(Operand, Period, Uid), f64> = HashMap::new();
        let operands: HashSet<Operand> = items.filter_map(operand).collect();
        for (element, combo) in operands {
            for (place, value) in state.data_values.of(element) {
                let Some(period) = covering(periods, place.period) else { continue };
                let wanted = combo.is_none_or(|combo| combo == place.option_combo)
                    && attribute_combo.is_none_or(|combo| combo == place.attribute_combo);
                let Some(number) = number(value.text()).filter(|_| wanted) else { continue };
                for unit in above(place.unit) {
                    *values.entry(((element, combo), period, unit)).or_insert(0.0) += number;
                }
            }
        }
        Self { values }
    }

    /// Returns the value of an item; constants and groups have one everywhere.
    pub(crate) fn get(&self, state: &State, item: &Item, period: Period, unit: Uid) -> Option<f64> {
        match item.kind {
            ItemKind::Constant => {
                let constant = state.store.get(state.class("constants"), &item.id)?;
                constant.get("value")?.as_f64()
            }
            ItemKind::UnitGroup => {
                let group = state.store.get(state.class("organisationUnitGroups"), &item.id)?;
                let units = store::members(group, "organisationUnits").count();
                u32::try_from(units).ok().map(f64::from)
            }
            _ => {
                let period = period.moved(item.period_offset);
                self.values.get(&(operand(item)?, period, unit)).copied()
            }
        }
    }

    /// Returns the units that have values.
    pub(crate) fn units(&self) -> HashSet<Uid> {
        self.values.keys().map(|(_, _, unit)| *unit).collect()
    }
}

fn operand(item: &Item) -> Option<Operand> {
    if item.kind != ItemKind::Data {
        return None;
    }
    let mut parts = item.id.split('.');
    let element = parts.next()?.split(':').next_back()?;
    Some((Uid::parse(element)?, parts.next().and_then(Uid::parse)))
}

/// Returns the period that a period of values counts for: itself, or a longer one.
fn covering(periods: &HashSet<Period>, period: Period) -> Option<Period> {
    if periods.contains(&period) {
        return Some(period);
    }
    let mut longer = periods
        .iter()
        .filter(|it| it.kind().frequency() > period.kind().frequency() && it.covers(period));
    longer.next().copied()
}

fn number(text: &str) -> Option<f64> {
    match text {
        "true" => Some(1.0),
        "false" => Some(0.0),
        other => other.parse().ok(),
    }
}
