//! A query for aggregate values, as its parameters say it, and what is wrong with it.

use chrono::NaiveDate;

use super::dimension::{Dimension, Kind};
use super::error::refusal;
use super::item::{Item, Target};
use super::scheme::IdScheme;
use crate::failure::Failure;
use crate::message::Query as Parameters;
use crate::period::Today;
use crate::store;
use crate::view::View;

/// How the texts of dimensions are read.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// What identifies objects in the query.
    pub input: IdScheme,
    /// The day that relative periods are told from.
    pub today: Today,
    /// Whether names are the short ones.
    pub short_names: bool,
    /// The units that stand for those of the user.
    pub user_units: Vec<String>,
}

impl Settings {
    /// Reads the parameters.
    pub(crate) fn of(view: &View<'_>, parameters: &Parameters) -> Self {
        let state = view.state();
        let day = parameters.get("relativePeriodDate").and_then(date);
        let day = day.unwrap_or_else(|| state.clock.now().date_time().date());
        let financial = state.settings.text(state.release(), "analyticsFinancialYearStart");
        let short = parameters.get("displayProperty").map_or_else(
            || {
                let own = state.settings.of_user(&view.account().uid, "keyAnalysisDisplayProperty");
                own.and_then(|own| own.as_str())
                    .is_some_and(|own| own.eq_ignore_ascii_case("shortName"))
            },
            |property| property.eq_ignore_ascii_case("SHORTNAME"),
        );
        let units = parameters.get("userOrgUnit").unwrap_or_default();
        Self {
            input: IdScheme::of(parameters.get("inputIdScheme")),
            today: Today::new(day).with_financial_year(&financial),
            short_names: short,
            user_units: units.split(';').filter(|u| !u.is_empty()).map(str::to_owned).collect(),
        }
    }

    /// Returns the property that names are taken from.
    pub(crate) fn name_property(&self) -> &'static str {
        if self.short_names { "displayShortName" } else { "displayName" }
    }

    /// Returns the units of the user.
    pub(crate) fn user_units(&self, view: &View<'_>) -> Vec<String> {
        if !self.user_units.is_empty() {
            return self.user_units.clone();
        }
        let user = view.state().user(&view.account().uid);
        let units = user.map(|user| store::members(user, "organisationUnits").map(str::to_owned));
        let mut units: Vec<String> = units.into_iter().flatten().collect();
        let class = view.state().class("organisationUnits");
        units.sort_by_cached_key(|uid| {
            view.store().get(class, uid).and_then(|unit| view.text_of(class, unit, "displayName"))
        });
        units
    }
}

/// Reads a date: `2024-03-15`, with or without a time.
pub(crate) fn date(text: &str) -> Option<NaiveDate> {
    text.get(..10).unwrap_or(text).parse().ok()
}

/// A comparison that values have to pass.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Criterion {
    operator: Operator,
    than: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    Equal,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

impl Criterion {
    /// Reads a parameter: `GT:10;LT:100`. What is no comparison is refused.
    fn read(text: Option<&str>) -> Result<Vec<Self>, Failure> {
        let mut criteria = Vec::new();
        for part in text.unwrap_or_default().split(';').filter(|part| !part.is_empty()) {
            let (word, number) = part.split_once(':').unwrap_or((part, ""));
            let operator = match word.to_ascii_uppercase().as_str() {
                "EQ" => Operator::Equal,
                "GT" => Operator::Greater,
                "GE" => Operator::GreaterOrEqual,
                "LT" => Operator::Less,
                "LE" => Operator::LessOrEqual,
                _ => return Err(refusal("E7149", &[word])),
            };
            if let Ok(than) = number.parse() {
                criteria.push(Self { operator, than });
            }
        }
        Ok(criteria)
    }

    /// Tells if a value passes.
    pub(crate) fn admits(self, value: f64) -> bool {
        match self.operator {
            #[expect(clippy::float_cmp, reason = "the servers compare so")]
            Operator::Equal => value == self.than,
            Operator::Greater => value > self.than,
            Operator::GreaterOrEqual => value >= self.than,
            Operator::Less => value < self.than,
            Operator::LessOrEqual => value <= self.than,
        }
    }
}

/// What identifies objects in the answer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Output {
    /// All objects.
    pub all: IdScheme,
    /// Items of the data dimension, where told apart.
    pub data: Option<IdScheme>,
    /// Data elements, where told apart.
    pub elements: Option<IdScheme>,
    /// Organisation units, where told apart.
    pub units: Option<IdScheme>,
}

/// What of the answer is wanted.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Wanted {
    /// No metadata.
    pub skip_metadata: bool,
    /// No values.
    pub skip_data: bool,
    /// Values are not rounded.
    pub skip_rounding: bool,
    /// The ancestors of the organisation units, as identifiers.
    pub hierarchy: bool,
    /// The ancestors of the organisation units, as names.
    pub names_of_ancestors: bool,
    /// Numerators and denominators.
    pub numerators: bool,
    /// More about each item.
    pub details: bool,
    /// Values for a data value set.
    pub value_set: bool,
    /// Only those of several rows for the same value that come first.
    pub duplicates_only: bool,
    /// In a table, no rows without values.
    pub hide_empty_rows: bool,
    /// In a table, no columns without values.
    pub hide_empty_columns: bool,
}

/// A query.
#[derive(Debug, Clone)]
pub(crate) struct Query {
    /// How its texts were read.
    pub settings: Settings,
    /// The dimensions, which are columns of the answer.
    pub dimensions: Vec<Dimension>,
    /// The dimensions that only choose values.
    pub filters: Vec<Dimension>,
    /// The constant of the aggregation, where it is not that of the data.
    pub aggregation: Option<String>,
    /// What values have to pass after they are added up.
    pub measure: Vec<Criterion>,
    /// What values have to pass before they are added up.
    pub measure_before: Vec<Criterion>,
    /// The first day and the last, where there are no periods.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// Whether rows are sorted by value: upwards, or downwards.
    pub ascending: Option<bool>,
    /// What identifies objects in the answer.
    pub output: Output,
    /// What of the answer is wanted.
    pub wanted: Wanted,
}

impl Query {
    /// Reads the parameters of a request.
    ///
    /// # Errors
    ///
    /// A dimension or its items cannot be found.
    pub(crate) fn read(view: &View<'_>, parameters: &Parameters) -> Result<Self, Failure> {
        let settings = Settings::of(view, parameters);
        let read = |name: &str| -> Result<Vec<Dimension>, Failure> {
            let texts = parameters.all(name).flat_map(split_dimensions);
            texts.map(|text| Dimension::read(view, &settings, text)).collect()
        };
        let (dimensions, filters) = (read("dimension")?, read("filter")?);
        let flag = |name: &str| parameters.flag(name, false);
        let day = |name: &str| parameters.get(name).and_then(date);
        let scheme = |name: &str| parameters.get(name).map(|text| IdScheme::of(Some(text)));
        let aggregation = parameters.get("aggregationType").filter(|text| *text != "DEFAULT");
        Ok(Self {
            dimensions,
            filters,
            aggregation: aggregation.map(str::to_owned),
            measure: Criterion::read(parameters.get("measureCriteria"))?,
            measure_before: Criterion::read(parameters.get("preAggregationMeasureCriteria"))?,
            days: day("startDate").zip(day("endDate")),
            ascending: parameters.get("order").map(|order| order.eq_ignore_ascii_case("ASC")),
            output: Output {
                all: scheme("outputIdScheme").unwrap_or_default(),
                data: scheme("outputDataItemIdScheme"),
                elements: scheme("outputDataElementIdScheme"),
                units: scheme("outputOrgUnitIdScheme"),
            },
            wanted: Wanted {
                skip_metadata: flag("skipMeta"),
                skip_data: flag("skipData"),
                skip_rounding: flag("skipRounding"),
                hierarchy: flag("hierarchyMeta"),
                names_of_ancestors: flag("showHierarchy"),
                numerators: flag("includeNumDen"),
                details: flag("includeMetadataDetails"),
                value_set: false,
                duplicates_only: flag("duplicatesOnly"),
                hide_empty_rows: flag("hideEmptyRows"),
                hide_empty_columns: flag("hideEmptyColumns"),
            },
            settings,
        })
    }

    /// Returns all dimensions, those that only choose values too.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Dimension> {
        self.dimensions.iter().chain(&self.filters)
    }

    /// Returns the dimension of an identifier.
    pub(crate) fn dimension(&self, id: &str) -> Option<&Dimension> {
        self.dimensions.iter().find(|dimension| dimension.id == id)
    }

    /// Returns the filter of an identifier.
    pub(crate) fn filter(&self, id: &str) -> Option<&Dimension> {
        self.filters.iter().find(|dimension| dimension.id == id)
    }

    /// Returns the items of the data dimension, of a filter too.
    pub(crate) fn data(&self) -> impl Iterator<Item = &Item> {
        self.all().filter(|dimension| dimension.kind == Kind::Data).flat_map(|d| &d.items)
    }

    /// Returns the periods, those of a filter too.
    pub(crate) fn periods(&self) -> impl Iterator<Item = crate::period::Period> {
        self.all().filter(|dimension| dimension.kind == Kind::Period).flat_map(Dimension::periods)
    }

    /// Looks for what is wrong with the query, in the order of the servers.
    ///
    /// # Errors
    ///
    /// Something is.
    pub(crate) fn check(&self, view: &View<'_>) -> Result<(), Failure> {
        self.check_dimensions()?;
        self.check_periods()?;
        self.check_filters()?;
        self.check_consistency()?;
        self.check_elements(view)?;
        let missing = |id: &str| self.dimension(id).is_none();
        match self.wanted.value_set {
            true if missing("dx") => Err(refusal("E7117", &[])),
            true if missing("pe") => Err(refusal("E7118", &[])),
            true if missing("ou") => Err(refusal("E7119", &[])),
            _ => Ok(()),
        }
    }

    fn check_dimensions(&self) -> Result<(), Failure> {
        if self.dimensions.is_empty() {
            return Err(refusal("E7101", &[]));
        }
        let grouped = self.all().any(|dimension| dimension.kind == Kind::ElementGroupSet);
        if !self.wanted.skip_data && self.data().next().is_none() && !grouped {
            return Err(refusal("E7102", &[]));
        }
        let both = self.dimensions.iter().filter(|d| self.filter(&d.id).is_some());
        named(both, "E7103")
    }

    fn check_periods(&self) -> Result<(), Failure> {
        let periods = self.periods().next().is_some();
        let rates = self.data().any(|item| matches!(item.target, Target::Rate(..)));
        match self.days {
            None if !periods => Err(refusal("E7104", &[])),
            Some(_) if periods => Err(refusal("E7105", &[])),
            Some((start, end)) if start > end => Err(refusal("E7106", &[])),
            Some(_) if rates => Err(refusal("E7107", &[])),
            _ => Ok(()),
        }
    }

    fn check_filters(&self) -> Result<(), Failure> {
        let data = self.filter("dx").map(|filter| filter.items.as_slice()).unwrap_or_default();
        let has = |test: fn(&Target) -> bool| data.iter().any(|item| test(&item.target));
        if data.len() > 1 {
            if has(|target| matches!(target, Target::Indicator(_) | Target::ProgramIndicator(_))) {
                return Err(refusal("E7108", &[]));
            }
            if has(|target| matches!(target, Target::Rate(..))) {
                return Err(refusal("E7109", &[]));
            }
        }
        if self.filter("co").is_some() { Err(refusal("E7110", &[])) } else { Ok(()) }
    }

    fn check_consistency(&self) -> Result<(), Failure> {
        let repeated = self.dimensions.iter().enumerate().filter(|(place, dimension)| {
            self.dimensions[..*place].iter().any(|earlier| earlier.id == dimension.id)
        });
        named(repeated.map(|(_, dimension)| dimension), "E7111")?;
        let rates = self.data().any(|item| matches!(item.target, Target::Rate(..)));
        if rates && self.all().any(|dimension| !RATE_DIMENSIONS.contains(&dimension.kind)) {
            let known: Vec<&str> = RATE_DIMENSIONS.iter().map(|kind| kind.name()).collect();
            return Err(refusal("E7112", &[&format!("[{}]", known.join(", "))]));
        }
        if self.all().any(|dimension| dimension.kind == Kind::OptionCombo) {
            let elements =
                self.data().filter(|item| matches!(item.target, Target::Element(_))).count();
            if elements == 0 {
                return Err(refusal("E7113", &[]));
            }
            if elements != self.data().count() {
                return Err(refusal("E7114", &[]));
            }
        }
        Ok(())
    }

    fn check_elements(&self, view: &View<'_>) -> Result<(), Failure> {
        let class = view.state().class("dataElements");
        let combos = view.state().class("categoryCombos");
        let (mut refused, mut divided) = (Vec::new(), false);
        for item in self.data() {
            let (uid, whole) = match &item.target {
                Target::Element(uid) => (uid, true),
                Target::Operand(uid, _, _) | Target::EventElement(_, uid) => (uid, false),
                _ => continue,
            };
            let Some(element) = view.store().get(class, uid) else { continue };
            let value_type = store::text(element, "valueType").unwrap_or("NUMBER");
            let aggregation = store::text(element, "aggregationType").unwrap_or("SUM");
            if !super::aggregate::can_aggregate(value_type, aggregation) {
                refused.push(uid.as_str());
            }
            let combo = store::referred(element, "categoryCombo");
            let skips = combo.and_then(|uid| view.store().get(combos, uid)).is_some_and(|combo| {
                combo.get("skipTotal") == Some(&serde_json::Value::Bool(true))
            });
            divided |= whole && skips && self.dimension("co").is_none();
        }
        if !refused.is_empty() {
            return Err(refusal("E7115", &[&format!("[{}]", refused.join(", "))]));
        }
        if divided { Err(refusal("E7134", &[])) } else { Ok(()) }
    }
}

/// The dimensions that reports can be told apart by.
const RATE_DIMENSIONS: [Kind; 7] = [
    Kind::Data,
    Kind::Period,
    Kind::Unit,
    Kind::UnitGroupSet,
    Kind::Category,
    Kind::OptionGroupSet,
    Kind::AttributeCombo,
];

fn named<'d>(found: impl Iterator<Item = &'d Dimension>, code: &str) -> Result<(), Failure> {
    let ids: Vec<&str> = found.map(|dimension| dimension.id.as_str()).collect();
    if ids.is_empty() { Ok(()) } else { Err(refusal(code, &[&format!("[{}]", ids.join(", "))])) }
}

/// Splits a parameter that holds several dimensions, as in `dx:a;b,pe:2024`.
pub(crate) fn split_dimensions(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn criteria_are_comparisons() {
        let criteria = Criterion::read(Some("GT:100;LE:200")).unwrap();
        let admits = |value: f64| criteria.iter().all(|criterion| criterion.admits(value));
        assert_eq!([100.0, 100.5, 200.0, 201.0].map(admits), [false, true, true, false]);
        assert_eq!(Criterion::read(Some("NE:1")).unwrap_err().code.as_deref(), Some("E7149"));
        assert!(Criterion::read(None).unwrap().is_empty());
    }
}
