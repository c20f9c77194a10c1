//! The aggregate data values: small, in tables that are shared until they change, so that a copy costs next to nothing.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use compact_str::CompactString;
use indexmap::IndexMap;
use serde::Deserialize;

use crate::clock::Moment;
use crate::period::Period;
use crate::uid::Uid;

/// What a value of a data element is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    /// The period.
    pub period: Period,
    /// The organisation unit.
    pub unit: Uid,
    /// The category option combination.
    pub option_combo: Uid,
    /// The combination of attributes.
    pub attribute_combo: Uid,
}

/// A stored value.
#[derive(Debug, Clone)]
pub(crate) struct DataValue {
    /// The value as text; a value may be missing where there is only a comment.
    pub value: Option<CompactString>,
    /// What somebody remarked.
    pub comment: Option<CompactString>,
    /// Who stored it.
    pub stored_by: Option<CompactString>,
    /// When it was stored first.
    pub created: Moment,
    /// When it was stored last.
    pub last_updated: Moment,
    /// Whether somebody has to look after it; nothing, where nobody has said.
    pub followup: Option<bool>,
    /// Whether it was deleted: it stays, and counts for nothing.
    pub deleted: bool,
    /// Where it stands among all values: those that were stored first come first.
    pub sequence: u64,
}

impl DataValue {
    /// Returns the value as text; empty where there is none.
    pub(crate) fn text(&self) -> &str {
        self.value.as_deref().unwrap_or_default()
    }
}

/// The values of one data element.
pub(crate) type Table = IndexMap<Place, DataValue>;

/// All values. A copy costs a pointer per data element.
#[derive(Debug, Clone, Default)]
pub(crate) struct DataValues {
    tables: HashMap<Uid, Arc<Table>>,
    sequence: u64,
    demo: u64,
}

impl DataValues {
    /// Tells if a value came with the demo country.
    pub(crate) fn came_with_demo(&self, value: &DataValue) -> bool {
        value.sequence <= self.demo
    }

    /// Returns the values of a data element that are not deleted, in the order in which they were stored.
    pub(crate) fn of(&self, data_element: Uid) -> impl Iterator<Item = (&Place, &DataValue)> {
        self.all_of(data_element).filter(|(_, value)| !value.deleted)
    }

    /// Returns the values of a data element, with those that are deleted.
    pub(crate) fn all_of(&self, data_element: Uid) -> impl Iterator<Item = (&Place, &DataValue)> {
        self.tables.get(&data_element).into_iter().flat_map(|table| table.iter())
    }

    /// Returns the data elements that have values.
    pub(crate) fn data_elements(&self) -> impl Iterator<Item = Uid> {
        self.tables.iter().filter(|(_, table)| !table.is_empty()).map(|(uid, _)| *uid)
    }

    /// Returns all values with their data elements, with those that are deleted, in no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Uid, &Place, &DataValue)> {
        self.tables
            .iter()
            .flat_map(|(uid, table)| table.iter().map(move |(place, value)| (*uid, place, value)))
    }

    /// Returns a value; it may be one that is deleted.
    pub(crate) fn get(&self, data_element: Uid, place: &Place) -> Option<&DataValue> {
        self.tables.get(&data_element)?.get(place)
    }

    /// Stores a value, in the place of the one that is there; its rank stays.
    pub(crate) fn put(&mut self, data_element: Uid, place: Place, mut value: DataValue) {
        let table = Arc::make_mut(self.tables.entry(data_element).or_default());
        if let Some(old) = table.get_mut(&place) {
            value.sequence = old.sequence;
            *old = value;
            return;
        }
        self.sequence += 1;
        value.sequence = self.sequence;
        table.insert(place, value);
    }

    /// Keeps the values that fulfil a condition; returns how many are gone.
    pub(crate) fn retain(&mut self, keep: impl Fn(Uid, &Place, &DataValue) -> bool) -> usize {
        let mut gone = 0;
        for (uid, table) in &mut self.tables {
            if table.iter().all(|(place, value)| keep(*uid, place, value)) {
                continue;
            }
            let before = table.len();
            let table = Arc::make_mut(table);
            table.retain(|place, value| keep(*uid, place, value));
            gone += before - table.len();
        }
        gone
    }
}

/// A value as the file of the demo country has it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DemoValue<'t> {
    data_element: &'t str,
    period: &'t str,
    org_unit: &'t str,
    category_option_combo: Option<&'t str>,
    value: &'t str,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DemoValues<'t> {
    #[serde(borrow)]
    data_values: Vec<DemoValue<'t>>,
}

/// Returns the values of the demo country, read once in the life of the program.
pub(crate) fn demo(default_combo: Uid, stored: Moment, stored_by: &str) -> DataValues {
    static VALUES: OnceLock<DataValues> = OnceLock::new();
    VALUES.get_or_init(|| read_demo(default_combo, stored, stored_by)).clone()
}

fn read_demo(default_combo: Uid, stored: Moment, stored_by: &str) -> DataValues {
    const TESTED: &str = "the demo country is part of the program and tested";
    let text = include_str!("../demo/dataValueSet.json");
    let payload: DemoValues<'_> = serde_json::from_str(text).expect(TESTED);
    let mut values = DataValues::default();
    let mut tables: HashMap<Uid, Table> = HashMap::new();
    let mut periods: HashMap<&str, Period> = HashMap::new();
    for value in payload.data_values {
        let period = *periods
            .entry(value.period)
            .or_insert_with(|| Period::parse(value.period).expect(TESTED));
        let place = Place {
            period,
            unit: Uid::parse(value.org_unit).expect(TESTED),
            option_combo: value.category_option_combo.and_then(Uid::parse).unwrap_or(default_combo),
            attribute_combo: default_combo,
        };
        values.sequence += 1;
        let stored_value = DataValue {
            value: Some(value.value.into()),
            comment: None,
            stored_by: Some(stored_by.into()),
            created: stored,
            last_updated: stored,
            followup: None,
            deleted: false,
            sequence: values.sequence,
        };
        let data_element = Uid::parse(value.data_element).expect(TESTED);
        tables.entry(data_element).or_default().insert(place, stored_value);
    }
    values.demo = values.sequence;
    values.tables = tables.into_iter().map(|(uid, table)| (uid, Arc::new(table))).collect();
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uid(text: &str) -> Uid {
        Uid::parse(text).unwrap()
    }

    #[test]
    fn the_demo_country_has_its_values_and_a_copy_does_not_see_later_changes() {
        let default = uid("HllvX50cXC0");
        let mut values = demo(default, Moment(0), "admin");
        assert_eq!(values.iter().count(), 40_500);
        assert_eq!(values.data_elements().count(), 19);
        let place = Place {
            period: Period::parse("202401").unwrap(),
            unit: uid("sSW3nr8oXST"),
            option_combo: default,
            attribute_combo: default,
        };
        let visits = uid("UNz8c1h8Aj3");
        let copy = values.clone();
        let mut changed = values.get(visits, &place).unwrap().clone();
        assert_eq!((changed.text(), changed.sequence), ("30", 1));
        changed.deleted = true;
        values.put(visits, place, changed);
        assert_eq!((values.of(visits).count(), copy.of(visits).count()), (1619, 1620));
        assert_eq!(values.retain(|uid, it, _| uid != visits || it != &place), 1);
        assert_eq!(values.retain(|uid, it, _| uid != visits || it != &place), 0);
        assert_eq!(values.retain(|uid, _, _| uid != visits), 1619);
        assert_eq!(copy.iter().count(), 40_500);
    }
}
