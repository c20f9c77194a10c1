//! The dimensions of a query, and how the texts of its parameters become items.

use serde_json::Value;

use super::error::refusal;
use super::item::{Item, Target};
use super::query::Settings;
use super::scheme::IdScheme;
use crate::failure::Failure;
use crate::period::Period;
use crate::schema::ClassId;
use crate::store::{self, Object};
use crate::uid::is_uid;
use crate::view::View;

/// What the items of a dimension are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// What is counted: data elements, indicators and their like.
    Data,
    /// Periods.
    Period,
    /// Organisation units.
    Unit,
    /// Groups of organisation units.
    UnitGroup,
    /// Category option combinations.
    OptionCombo,
    /// Category option combinations of attributes.
    AttributeCombo,
    /// Groups of a set of groups of organisation units.
    UnitGroupSet,
    /// Groups of a set of groups of data elements.
    ElementGroupSet,
    /// Options of a category.
    Category,
    /// Groups of a set of groups of category options.
    OptionGroupSet,
    /// Longitude or latitude, which have no items.
    Static,
}

impl Kind {
    /// Returns the constant that answers call it by.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Data => "DATA_X",
            Self::Period => "PERIOD",
            Self::Unit => "ORGANISATION_UNIT",
            Self::UnitGroup => "ORGANISATION_UNIT_GROUP",
            Self::OptionCombo => "CATEGORY_OPTION_COMBO",
            Self::AttributeCombo => "ATTRIBUTE_OPTION_COMBO",
            Self::UnitGroupSet => "ORGANISATION_UNIT_GROUP_SET",
            Self::ElementGroupSet => "DATA_ELEMENT_GROUP_SET",
            Self::Category => "CATEGORY",
            Self::OptionGroupSet => "CATEGORY_OPTION_GROUP_SET",
            Self::Static => "STATIC",
        }
    }
}

/// A word that stands for items, and what answers say about it.
#[derive(Debug, Clone)]
pub(crate) struct Keyword {
    /// The word or the UID.
    pub key: String,
    /// The entry among the items of the answer.
    pub entry: Value,
}

/// A dimension.
#[derive(Debug, Clone)]
pub(crate) struct Dimension {
    /// What identifies it: `dx`, `pe`, `ou`, a UID.
    pub id: String,
    /// What its items are.
    pub kind: Kind,
    /// The name; a dimension of periods without items may have none.
    pub name: Option<String>,
    /// The class of the object behind it, if one is.
    pub class: Option<ClassId>,
    /// The items.
    pub items: Vec<Item>,
    /// The words that stood for items.
    pub keywords: Vec<Keyword>,
}

impl Dimension {
    fn fixed(id: &str, kind: Kind, name: &str, items: Vec<Item>) -> Self {
        let (id, name) = (id.to_owned(), Some(name.to_owned()));
        Self { id, kind, name, class: None, items, keywords: Vec::new() }
    }

    /// Reads a parameter: `dx:a;b`, `pe:LAST_YEAR`, `ou:LEVEL-2;root`, a UID with or without items.
    ///
    /// # Errors
    ///
    /// There is no such dimension, or it has no such items.
    pub(crate) fn read(
        view: &View<'_>,
        settings: &Settings,
        parameter: &str,
    ) -> Result<Self, Failure> {
        let (id, items) = parameter.split_once(':').unwrap_or((parameter, ""));
        let items: Vec<&str> = items.split(';').filter(|item| !item.is_empty()).collect();
        Self::of(view, settings, id, &items)
    }

    /// Makes a dimension of the texts of its items.
    ///
    /// # Errors
    ///
    /// There is no such dimension, or it has no such items.
    pub(crate) fn of(
        view: &View<'_>,
        settings: &Settings,
        id: &str,
        items: &[&str],
    ) -> Result<Self, Failure> {
        let combos = || {
            let class = view.state().class("categoryOptionCombos");
            let found = items.iter().filter_map(|item| settings.input.find(view, class, item));
            found.map(|combo| Item::object(class, store::uid(combo))).collect()
        };
        match id {
            "dx" => data(view, settings, items),
            "pe" => periods(settings, items),
            "ou" => units(view, settings, items),
            "co" => Ok(Self::fixed(id, Kind::OptionCombo, "Category option combo", combos())),
            "ao" => Ok(Self::fixed(id, Kind::AttributeCombo, "Attribute option combo", combos())),
            "oug" => {
                let class = view.state().class("organisationUnitGroups");
                let found = items.iter().filter_map(|item| settings.input.find(view, class, item));
                let groups = found.map(|group| Item::object(class, store::uid(group))).collect();
                Ok(Self::fixed(id, Kind::UnitGroup, "Organisation unit group", groups))
            }
            "longitude" => Ok(Self::fixed(id, Kind::Static, "Longitude", Vec::new())),
            "latitude" => Ok(Self::fixed(id, Kind::Static, "Latitude", Vec::new())),
            _ => Self::dynamic(view, settings, id, items).ok_or_else(|| refusal("E7125", &[id])),
        }
    }

    /// Finds a dimension that an object of the metadata stands for.
    pub(crate) fn dynamic(
        view: &View<'_>,
        settings: &Settings,
        id: &str,
        items: &[&str],
    ) -> Option<Self> {
        for (endpoint, kind, list, members) in SETS {
            let class = view.state().class(endpoint);
            let Some(set) = settings.input.find(view, class, id) else { continue };
            if set.get("dataDimension") != Some(&Value::Bool(true)) {
                return None;
            }
            let inner = view.state().class(members);
            let all = items.is_empty() || items.contains(&"ALL_ITEMS");
            let item = |object: &Object| Item::object(inner, store::uid(object));
            let items = if all {
                let listed =
                    store::members(set, list).filter_map(|uid| view.store().get(inner, uid));
                listed
                    .filter(|object| {
                        view.may_read(inner, object) || view.may_read_data(inner, object)
                    })
                    .map(|object| item(object))
                    .collect()
            } else {
                let named = items.iter().filter_map(|text| settings.input.find(view, inner, text));
                named.map(item).collect()
            };
            let name = super::item::name_of(view, class, set, settings.name_property());
            return Some(Self {
                id: store::uid(set).to_owned(),
                kind,
                name,
                class: Some(class),
                items,
                keywords: Vec::new(),
            });
        }
        None
    }

    /// Returns the periods among the items.
    pub(crate) fn periods(&self) -> impl Iterator<Item = Period> {
        self.items.iter().filter_map(|item| match item.target {
            Target::Period(period) => Some(period),
            _ => None,
        })
    }
}

/// The sets that can be dimensions: where they are, what they are, the list of their members, and where those are.
const SETS: [(&str, Kind, &str, &str); 4] = [
    ("dataElementGroupSets", Kind::ElementGroupSet, "dataElementGroups", "dataElementGroups"),
    (
        "organisationUnitGroupSets",
        Kind::UnitGroupSet,
        "organisationUnitGroups",
        "organisationUnitGroups",
    ),
    (
        "categoryOptionGroupSets",
        Kind::OptionGroupSet,
        "categoryOptionGroups",
        "categoryOptionGroups",
    ),
    ("categories", Kind::Category, "categoryOptions", "categoryOptions"),
];

fn entry(view: &View<'_>, class: ClassId, object: &Object, property: &str) -> Value {
    let mut entry = serde_json::Map::new();
    entry.insert("uid".to_owned(), Value::String(store::uid(object).to_owned()));
    if let Some(code) = store::text(object, "code") {
        entry.insert("code".to_owned(), Value::String(code.to_owned()));
    }
    let name = super::item::name_of(view, class, object, property).unwrap_or_default();
    entry.insert("name".to_owned(), Value::String(name));
    Value::Object(entry)
}

fn keyword(view: &View<'_>, class: ClassId, object: &Object, property: &str) -> Keyword {
    Keyword { key: store::uid(object).to_owned(), entry: entry(view, class, object, property) }
}

fn data(view: &View<'_>, settings: &Settings, texts: &[&str]) -> Result<Dimension, Failure> {
    let (mut items, mut keywords) = (Vec::new(), Vec::new());
    for text in texts {
        let group = [
            ("DE_GROUP-", "dataElementGroups", "dataElements"),
            ("IN_GROUP-", "indicatorGroups", "indicators"),
        ]
        .into_iter()
        .find_map(|(mark, groups, members)| Some((text.strip_prefix(mark)?, groups, members)));
        let Some((uid, groups, members)) = group else {
            items.extend(Item::data(view, &settings.input, text));
            continue;
        };
        let class = view.state().class(groups);
        if let Some(group) = settings.input.find(view, class, uid) {
            let named = store::members(group, members);
            items.extend(named.filter_map(|uid| Item::data(view, &IdScheme::Uid, uid)));
            keywords.push(keyword(view, class, group, "displayName"));
        }
    }
    if items.is_empty() {
        return Err(refusal("E7124", &["dx"]));
    }
    distinct(&mut items);
    Ok(Dimension { keywords, ..Dimension::fixed("dx", Kind::Data, "Data", items) })
}

fn periods(settings: &Settings, texts: &[&str]) -> Result<Dimension, Failure> {
    let (mut items, mut keywords) = (Vec::new(), Vec::new());
    for text in texts {
        // What comes behind a colon names the date that an event is placed by.
        let word = text.split(':').next().unwrap_or(text);
        let (found, name) = if let Some(found) = settings.today.periods(word) {
            (found, relative_name(word))
        } else {
            let period = Period::parse(word).ok_or_else(|| refusal("E7611", &[word]))?;
            (vec![period], period.name())
        };
        keywords.push(Keyword { key: word.to_owned(), entry: serde_json::json!({"name": name}) });
        items.extend(found.into_iter().map(Item::period));
    }
    distinct(&mut items);
    Ok(Dimension { keywords, ..Dimension::fixed("pe", Kind::Period, "Period", items) })
}

/// Returns what people call a relative period: `LAST_12_MONTHS` is `Last 12 months`.
fn relative_name(word: &str) -> String {
    // The servers have no words for this one.
    if word == "LAST_10_FINANCIAL_YEARS" {
        return word.to_owned();
    }
    let words = word.to_ascii_lowercase();
    let words = words
        .replace("six_month", "six-month")
        .replace("sixmonth", "six-month")
        .replace("bimonth", "bi-month")
        .replace("biweek", "bi-week")
        .replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

fn units(view: &View<'_>, settings: &Settings, texts: &[&str]) -> Result<Dimension, Failure> {
    let state = view.state();
    let class = state.class("organisationUnits");
    let levels_class = state.class("organisationUnitLevels");
    let groups_class = state.class("organisationUnitGroups");
    let (mut named, mut levels, mut groups) = (Vec::new(), Vec::new(), Vec::new());
    let mut keywords = Vec::new();
    for text in texts {
        match *text {
            "USER_ORGUNIT" | "USER_ORGUNIT_CHILDREN" | "USER_ORGUNIT_GRANDCHILDREN" => {
                let found = user_units(view, settings, text);
                let entry = serde_json::json!({"organisationUnits": found});
                keywords.push(Keyword { key: (*text).to_owned(), entry });
                named.extend(found);
            }
            text if text.starts_with("LEVEL-") => levels.extend(level(view, &text[6..])),
            text if text.starts_with("OU_GROUP-") => {
                let group = settings.input.find(view, groups_class, &text[9..]);
                groups.extend(group.map(|group| store::uid(group).to_owned()));
            }
            text if settings.input != IdScheme::Uid || is_uid(text) => {
                let unit = settings.input.find(view, class, text);
                named.extend(unit.map(|unit| store::uid(unit).to_owned()));
            }
            _ => {}
        }
    }
    distinct(&mut named);
    let by_words = levels.is_empty() && groups.is_empty();
    let mut found: Vec<String> = Vec::new();
    if by_words {
        found.clone_from(&named);
    } else {
        let below = units_below(view, &named);
        let mut at_levels: Vec<&Object> = below
            .iter()
            .copied()
            .filter(|unit| levels.contains(&super::fact::level(state, unit)))
            .collect();
        let mut in_groups: Vec<&Object> = below
            .iter()
            .copied()
            .filter(|unit| {
                groups.iter().any(|group| {
                    view.store().get(groups_class, group).is_some_and(|group| {
                        store::members(group, "organisationUnits").any(|m| m == store::uid(unit))
                    })
                })
            })
            .collect();
        let by_name = |unit: &&Object| view.text_of(class, unit, "displayName");
        at_levels.sort_by_cached_key(by_name);
        in_groups.sort_by_cached_key(by_name);
        let uids = at_levels.into_iter().chain(in_groups).map(|unit| store::uid(unit).to_owned());
        found.extend(uids);
        for level in &levels {
            let levels = view.store().table(levels_class).values();
            let known = levels.into_iter().find(|object| object["level"] == *level);
            keywords.extend(known.map(|level| keyword(view, levels_class, level, "displayName")));
        }
        for group in &groups {
            let group = view.store().get(groups_class, group);
            let property = settings.name_property();
            keywords.extend(group.map(|group| keyword(view, groups_class, group, property)));
        }
        let boundaries = named.iter().filter_map(|uid| view.store().get(class, uid));
        keywords.extend(boundaries.map(|unit| keyword(view, class, unit, "displayName")));
    }
    if found.is_empty() {
        return Err(refusal("E7143", &["ou"]));
    }
    distinct(&mut found);
    let items = found.iter().map(|uid| Item::object(class, uid)).collect();
    Ok(Dimension { keywords, ..Dimension::fixed("ou", Kind::Unit, "Organisation unit", items) })
}

/// Returns the number of a level that is named by it or by the UID of its name.
fn level(view: &View<'_>, text: &str) -> Option<u64> {
    text.parse().ok().or_else(|| {
        let class = view.state().class("organisationUnitLevels");
        view.store().get(class, text)?.get("level")?.as_u64()
    })
}

/// Returns the units that a word about the user stands for.
pub(crate) fn user_units(view: &View<'_>, settings: &Settings, word: &str) -> Vec<String> {
    let own = settings.user_units(view);
    let children = |uids: &[String]| {
        let class = view.state().class("organisationUnits");
        let mut found: Vec<&Object> = view
            .store()
            .table(class)
            .values()
            .map(|unit| &**unit)
            .filter(|unit| {
                store::referred(unit, "parent")
                    .is_some_and(|parent| uids.iter().any(|uid| uid == parent))
            })
            .collect();
        found.sort_by_cached_key(|unit| view.text_of(class, unit, "displayName"));
        found.into_iter().map(|unit| store::uid(unit).to_owned()).collect::<Vec<_>>()
    };
    match word {
        "USER_ORGUNIT_CHILDREN" => children(&own),
        "USER_ORGUNIT_GRANDCHILDREN" => children(&children(&own)),
        _ => own,
    }
}

/// Returns the units below some units, and these; all, where there are none.
fn units_below<'s>(view: &View<'s>, boundaries: &[String]) -> Vec<&'s Object> {
    let state = view.state();
    let units = view.store().table(state.class("organisationUnits")).values();
    let units = units.map(|unit| &**unit);
    units
        .filter(|unit| {
            boundaries.is_empty()
                || boundaries.iter().any(|uid| {
                    store::uid(unit) == uid
                        || state.organisation_unit_ancestors(unit).contains(&uid.as_str())
                })
        })
        .collect()
}

/// Takes out what was there before, and keeps the order.
fn distinct<T: PartialEq>(list: &mut Vec<T>) {
    let mut kept: Vec<T> = Vec::with_capacity(list.len());
    for item in list.drain(..) {
        if !kept.contains(&item) {
            kept.push(item);
        }
    }
    *list = kept;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_periods_have_names() {
        for (word, name) in [
            ("THIS_YEAR", "This year"),
            ("LAST_12_MONTHS", "Last 12 months"),
            ("LAST_2_SIXMONTHS", "Last 2 six-months"),
            ("BIMONTHS_THIS_YEAR", "Bi-months this year"),
            ("LAST_SIX_MONTH", "Last six-month"),
        ] {
            assert_eq!(relative_name(word), name);
        }
    }

    #[test]
    fn only_the_first_of_equals_is_kept() {
        let mut list = vec![3, 1, 3, 2, 1];
        distinct(&mut list);
        assert_eq!(list, [3, 1, 2]);
    }
}
