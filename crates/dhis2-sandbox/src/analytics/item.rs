//! The items of dimensions: what a column of an answer can say.

use super::scheme::IdScheme;
use crate::period::Period;
use crate::schema::ClassId;
use crate::store;
use crate::view::View;

/// What a data set's reports are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Metric {
    /// The part of the expected reports that came, in percent.
    Rate,
    /// The part of the expected reports that came in time, in percent.
    RateOnTime,
    /// How many reports came.
    Actual,
    /// How many reports came in time.
    ActualOnTime,
    /// How many reports were expected.
    Expected,
}

impl Metric {
    /// All metrics, in the order of the servers' list.
    pub(crate) const ALL: [Self; 5] =
        [Self::Rate, Self::RateOnTime, Self::Actual, Self::ActualOnTime, Self::Expected];

    /// Returns the constant.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Rate => "REPORTING_RATE",
            Self::RateOnTime => "REPORTING_RATE_ON_TIME",
            Self::Actual => "ACTUAL_REPORTS",
            Self::ActualOnTime => "ACTUAL_REPORTS_ON_TIME",
            Self::Expected => "EXPECTED_REPORTS",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|metric| metric.name() == name)
    }

    /// Returns what people read behind the name of the data set.
    fn title(self) -> &'static str {
        match self {
            Self::Rate => "Reporting rate",
            Self::RateOnTime => "Reporting rate on time",
            Self::Actual => "Actual reports",
            Self::ActualOnTime => "Actual reports on time",
            Self::Expected => "Expected reports",
        }
    }
}

/// What an item stands for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Target {
    /// An object that needs no further words: a unit, a group, an option.
    Object(ClassId, String),
    /// A period.
    Period(Period),
    /// A data element.
    Element(String),
    /// A part of a data element: of a category option combination, of an attribute option combination.
    Operand(String, Option<String>, Option<String>),
    /// An indicator.
    Indicator(String),
    /// The reports of a data set.
    Rate(String, Metric),
    /// A program indicator.
    ProgramIndicator(String),
    /// A data element of a program's events.
    EventElement(String, String),
    /// An attribute of a program's tracked entities.
    EventAttribute(String, String),
}

/// An item.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Item {
    /// What identifies it in queries and answers.
    pub id: String,
    /// What it stands for.
    pub target: Target,
}

impl Item {
    /// Creates the item of an object.
    pub(crate) fn object(class: ClassId, uid: &str) -> Self {
        Self { id: uid.to_owned(), target: Target::Object(class, uid.to_owned()) }
    }

    /// Creates the item of a period.
    pub(crate) fn period(period: Period) -> Self {
        Self { id: period.iso(), target: Target::Period(period) }
    }

    /// Creates the item of a data element.
    pub(crate) fn element(uid: &str) -> Self {
        Self { id: uid.to_owned(), target: Target::Element(uid.to_owned()) }
    }

    /// Finds the item of the data dimension that a text names.
    pub(crate) fn data(view: &View<'_>, scheme: &IdScheme, text: &str) -> Option<Self> {
        let state = view.state();
        let find = |endpoint: &str, identifier: &str| {
            let class = state.class(endpoint);
            scheme.find(view, class, identifier).map(|object| store::uid(object).to_owned())
        };
        let parts: Vec<&str> = text.split('.').collect();
        if let [one] = parts.as_slice() {
            let target = find("indicators", one)
                .map(Target::Indicator)
                .or_else(|| find("dataElements", one).map(Target::Element))
                .or_else(|| find("programIndicators", one).map(Target::ProgramIndicator))?;
            let (Target::Indicator(uid) | Target::Element(uid) | Target::ProgramIndicator(uid)) =
                &target
            else {
                return None;
            };
            return Some(Self { id: uid.clone(), target });
        }
        let (first, second) = (*parts.first()?, *parts.get(1)?);
        if let Some(element) = find("dataElements", first) {
            let combo = |text: &str| match text {
                "*" => Some(None),
                text => find("categoryOptionCombos", text).map(Some),
            };
            let options = combo(second)?;
            let attributes = parts.get(2).map_or(Some(None), |text| combo(text))?;
            let shown = |combo: &Option<String>| combo.clone().unwrap_or_else(|| "*".to_owned());
            let mut id = format!("{element}.{}", shown(&options));
            if let Some(attributes) = &attributes {
                id = format!("{id}.{attributes}");
            }
            return Some(Self { id, target: Target::Operand(element, options, attributes) });
        }
        if let Some(metric) = Metric::named(second) {
            let set = find("dataSets", first)?;
            return Some(Self {
                id: format!("{set}.{}", metric.name()),
                target: Target::Rate(set, metric),
            });
        }
        let program = find("programs", first)?;
        let target = find("dataElements", second)
            .map(|element| Target::EventElement(program.clone(), element))
            .or_else(|| {
                find("trackedEntityAttributes", second)
                    .map(|attribute| Target::EventAttribute(program.clone(), attribute))
            })?;
        let (Target::EventElement(_, inner) | Target::EventAttribute(_, inner)) = &target else {
            return None;
        };
        Some(Self { id: format!("{program}.{inner}"), target })
    }

    /// Returns the name that people read, or the short one.
    pub(crate) fn name(&self, view: &View<'_>, property: &str) -> String {
        let state = view.state();
        let name = |endpoint: &str, uid: &str| {
            let class = state.class(endpoint);
            view.store()
                .get(class, uid)
                .and_then(|object| name_of(view, class, object, property))
                .unwrap_or_else(|| uid.to_owned())
        };
        match &self.target {
            Target::Object(class, uid) => view
                .store()
                .get(*class, uid)
                .and_then(|object| name_of(view, *class, object, property))
                .unwrap_or_else(|| uid.clone()),
            Target::Period(period) if property == "displayShortName" => period.short_name(),
            Target::Period(period) => period.name(),
            Target::Element(uid) => name("dataElements", uid),
            Target::Operand(element, combo, attributes) => {
                let mut text = name("dataElements", element);
                for combo in [combo, attributes].into_iter().flatten() {
                    text = format!("{text} {}", name("categoryOptionCombos", combo));
                }
                text
            }
            Target::Indicator(uid) => name("indicators", uid),
            Target::Rate(set, metric) => format!("{} - {}", name("dataSets", set), metric.title()),
            Target::ProgramIndicator(uid) => name("programIndicators", uid),
            Target::EventElement(program, uid) => {
                format!("{} {}", name("programs", program), name("dataElements", uid))
            }
            Target::EventAttribute(program, uid) => {
                format!("{} {}", name("programs", program), name("trackedEntityAttributes", uid))
            }
        }
    }

    /// Returns the object that the item is told apart by, where it is one.
    pub(crate) fn place(&self, view: &View<'_>) -> Option<(ClassId, &str)> {
        let class = |endpoint: &str| view.state().class(endpoint);
        match &self.target {
            Target::Object(class, uid) => Some((*class, uid)),
            Target::Element(uid) => Some((class("dataElements"), uid)),
            Target::Indicator(uid) => Some((class("indicators"), uid)),
            Target::ProgramIndicator(uid) => Some((class("programIndicators"), uid)),
            _ => None,
        }
    }
}

/// Returns the name of an object; the plain one, where it has no short one.
pub(crate) fn name_of(
    view: &View<'_>,
    class: ClassId,
    object: &store::Object,
    property: &str,
) -> Option<String> {
    view.text_of(class, object, property).or_else(|| view.text_of(class, object, "displayName"))
}
