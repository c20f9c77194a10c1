//! What data sets say about data: which elements, units, periods and combinations belong together.

use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::Value;

use crate::account::Account;
use crate::period::{Period, PeriodType};
use crate::state::State;
use crate::store::{self, Object};

/// The relations of a state's data sets.
#[derive(Clone, Copy)]
pub(crate) struct DataSets<'s> {
    state: &'s State,
}

impl<'s> DataSets<'s> {
    /// Creates a reading of a state.
    pub(crate) fn of(state: &'s State) -> Self {
        Self { state }
    }

    /// Returns a data set.
    pub(crate) fn get(self, uid: &str) -> Option<&'s Arc<Object>> {
        self.state.store.get(self.state.class("dataSets"), uid)
    }

    /// Returns the data sets.
    pub(crate) fn all(self) -> impl Iterator<Item = &'s Arc<Object>> {
        self.state.store.table(self.state.class("dataSets")).values()
    }

    /// Returns the data sets that have a data element.
    pub(crate) fn with_element(self, element: &str) -> impl Iterator<Item = &'s Arc<Object>> {
        self.all().filter(move |set| has_element(set, element))
    }

    /// Returns the data sets that have a data element, a unit and a combination of attributes.
    pub(crate) fn with(
        self,
        element: &str,
        unit: &str,
        attribute_combo: &str,
    ) -> Vec<&'s Arc<Object>> {
        self.with_element(element)
            .filter(|set| has_unit(set, unit))
            .filter(|set| self.attribute_combos(set).any(|uid| uid == attribute_combo))
            .collect()
    }

    /// Returns the combinations of attributes that a data set has.
    pub(crate) fn attribute_combos(self, set: &Object) -> impl Iterator<Item = &'s str> {
        let combo = store::referred(set, "categoryCombo").map(str::to_owned);
        self.option_combos(combo.or_else(|| self.default_combo()))
    }

    /// Returns the option combinations that a data element has in a data set, or of itself.
    pub(crate) fn combos_of_element(
        self,
        set: Option<&Object>,
        element: &str,
    ) -> impl Iterator<Item = &'s str> {
        let own = set.and_then(|set| {
            elements(set).find(|(uid, _)| *uid == element).and_then(|(_, combo)| combo)
        });
        let own = own.map(str::to_owned).or_else(|| {
            let class = self.state.class("dataElements");
            let element = self.state.store.get(class, element)?;
            store::referred(element, "categoryCombo").map(str::to_owned)
        });
        self.option_combos(own.or_else(|| self.default_combo()))
    }

    /// Returns the option combinations of a category combination.
    pub(crate) fn option_combos(self, combo: Option<String>) -> impl Iterator<Item = &'s str> {
        let combos = self.state.store.table(self.state.class("categoryOptionCombos"));
        combos
            .values()
            .filter(move |it| store::referred(it, "categoryCombo") == combo.as_deref())
            .map(|it| store::uid(it))
    }

    /// Returns the category combination of what is not divided.
    pub(crate) fn default_combo(self) -> Option<String> {
        let combos = self.state.store.table(self.state.class("categoryCombos"));
        let default = combos.values().find(|combo| store::text(combo, "name") == Some("default"));
        default.map(|combo| store::uid(combo).to_owned())
    }

    /// Tells if a unit is one of some units or lies below one.
    pub(crate) fn is_below(self, unit: &str, roots: &[&str]) -> bool {
        let units = self.state.class("organisationUnits");
        let Some(unit) = self.state.store.get(units, unit) else { return false };
        roots.contains(&store::uid(unit))
            || self.state.organisation_unit_ancestors(unit).iter().any(|a| roots.contains(a))
    }

    /// Returns the units that a user works in: `organisationUnits`, or looks at: `dataViewOrganisationUnits`.
    pub(crate) fn units_of(self, account: &Account, property: &str) -> Vec<&'s str> {
        let user = self.state.user(&account.uid);
        user.into_iter().flat_map(|user| store::members(user, property)).collect()
    }

    /// Tells if a user works in a unit.
    pub(crate) fn works_in(self, account: &Account, unit: &str) -> bool {
        self.is_below(unit, &self.units_of(account, "organisationUnits"))
    }

    /// Returns the data elements of a group.
    pub(crate) fn elements_of_group(self, group: &str) -> impl Iterator<Item = &'s str> {
        let class = self.state.class("dataElementGroups");
        let group = self.state.store.get(class, group);
        group.into_iter().flat_map(|group| store::members(group, "dataElements"))
    }

    /// Returns the units of a group.
    pub(crate) fn units_of_group(self, group: &str) -> impl Iterator<Item = &'s str> {
        let class = self.state.class("organisationUnitGroups");
        let group = self.state.store.get(class, group);
        group.into_iter().flat_map(|group| store::members(group, "organisationUnits"))
    }

    /// Returns the day, today.
    pub(crate) fn today(self) -> NaiveDate {
        self.state.clock.now().date_time().date()
    }

    /// Tells if data of a period may not be entered any more, because too many days have passed.
    pub(crate) fn is_expired(self, set: &Object, period: Period) -> bool {
        let days = number(set, "expiryDays");
        days > 0.0 && {
            let passed = (self.today() - period.end()).num_days();
            let passed = i32::try_from(passed).map_or(f64::MAX, f64::from);
            passed > days
        }
    }

    /// Returns the last period of a type that data may be entered for.
    pub(crate) fn latest_open(self, set: &Object, kind: PeriodType) -> Period {
        let open = set.get("openFuturePeriods").and_then(Value::as_i64).unwrap_or(0);
        let open = i32::try_from(open).unwrap_or(i32::MAX);
        Period::containing(kind, self.today()).moved(open.saturating_sub(1))
    }

    /// Tells if the periods that a data set is open for, if it names any, let a period be entered today.
    pub(crate) fn input_is_open(self, set: &Object, period: Period) -> bool {
        let Some(inputs) = set.get("dataInputPeriods").and_then(Value::as_array) else {
            return true;
        };
        let iso = period.iso();
        let today = self.today().to_string();
        inputs.is_empty()
            || inputs.iter().any(|input| {
                let named = store::reference(&input["period"]) == Some(&iso);
                let day = |name: &str| {
                    input[name].as_str().map(|text| text[..10.min(text.len())].to_owned())
                };
                named
                    && day("openingDate").is_none_or(|opening| opening <= today)
                    && day("closingDate").is_none_or(|closing| today <= closing)
            })
    }
}

/// Returns the data elements of a data set, each with the combination that it has there.
pub(crate) fn elements(set: &Object) -> impl Iterator<Item = (&str, Option<&str>)> {
    set.get("dataSetElements").and_then(Value::as_array).into_iter().flatten().filter_map(|entry| {
        let element = entry.get("dataElement").and_then(store::reference)?;
        Some((element, entry.get("categoryCombo").and_then(store::reference)))
    })
}

/// Tells if a data set has a data element.
pub(crate) fn has_element(set: &Object, element: &str) -> bool {
    elements(set).any(|(uid, _)| uid == element)
}

/// Tells if a data set has a unit.
pub(crate) fn has_unit(set: &Object, unit: &str) -> bool {
    store::members(set, "organisationUnits").any(|uid| uid == unit)
}

/// Returns the period type of a data set.
pub(crate) fn period_type(set: &Object) -> Option<PeriodType> {
    store::text(set, "periodType").and_then(PeriodType::named)
}

/// Returns a number of an object; zero, where it has none.
pub(crate) fn number(object: &Object, property: &str) -> f64 {
    object.get(property).and_then(Value::as_f64).unwrap_or(0.0)
}
