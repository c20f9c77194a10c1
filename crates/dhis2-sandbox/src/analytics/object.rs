//! The queries that objects hold: visualizations, and the requests of aggregate data exchanges.

use serde_json::Value;

use super::dimension::Dimension;
use super::query::{Output, Query, Settings, Wanted};
use super::scheme::IdScheme;
use crate::failure::Failure;
use crate::store::{self, Object};
use crate::view::View;

/// Makes the query of a visualization.
///
/// # Errors
///
/// What it names is not there any more.
pub(crate) fn of_visualization(
    view: &View<'_>,
    settings: Settings,
    object: &Object,
) -> Result<Query, Failure> {
    let read = |list: &str| {
        let ids = texts(object, list).into_iter();
        ids.map(|id| {
            let items = items(object, &id);
            let items: Vec<&str> = items.iter().map(String::as_str).collect();
            Dimension::of(view, &settings, &id, &items)
        })
        .collect::<Result<Vec<_>, _>>()
    };
    let mut dimensions = read("columnDimensions")?;
    dimensions.extend(read("rowDimensions")?);
    let filters = read("filterDimensions")?;
    let aggregation = store::text(object, "aggregationType").filter(|it| *it != "DEFAULT");
    Ok(Query {
        dimensions,
        filters,
        aggregation: aggregation.map(str::to_owned),
        measure: Vec::new(),
        measure_before: Vec::new(),
        days: None,
        ascending: None,
        output: Output::default(),
        wanted: Wanted {
            hide_empty_rows: object.get("hideEmptyRows") == Some(&Value::Bool(true)),
            hide_empty_columns: object.get("hideEmptyColumns") == Some(&Value::Bool(true)),
            ..Wanted::default()
        },
        settings,
    })
}

/// Makes the query of a request of an aggregate data exchange.
///
/// # Errors
///
/// What it names is not there.
pub(crate) fn of_exchange(
    view: &View<'_>,
    mut settings: Settings,
    request: &Object,
) -> Result<Query, Failure> {
    let scheme = |key: &str| store::text(request, key).map(|text| IdScheme::of(Some(text)));
    settings.input = scheme("inputIdScheme").unwrap_or_default();
    let read = |id: &str, texts: &[String]| {
        let items: Vec<&str> = texts.iter().map(String::as_str).collect();
        Dimension::of(view, &settings, id, &items)
    };
    let dimensions = ["dx", "pe", "ou"].map(|id| read(id, &texts(request, id)));
    let dimensions = dimensions.into_iter().collect::<Result<Vec<_>, _>>()?;
    let filters = request.get("filters").and_then(Value::as_array).into_iter().flatten();
    let filters = filters.filter_map(Value::as_object).map(|filter| {
        read(store::text(filter, "dimension").unwrap_or_default(), &texts(filter, "items"))
    });
    let filters = filters.collect::<Result<Vec<_>, _>>()?;
    Ok(Query {
        dimensions,
        filters,
        aggregation: store::text(request, "aggregationType").map(str::to_owned),
        measure: Vec::new(),
        measure_before: Vec::new(),
        days: None,
        ascending: None,
        output: Output {
            all: scheme("outputIdScheme").unwrap_or_default(),
            data: scheme("outputDataItemIdScheme"),
            elements: scheme("outputDataElementIdScheme"),
            units: scheme("outputOrgUnitIdScheme"),
        },
        wanted: Wanted::default(),
        settings,
    })
}

fn texts(object: &Object, key: &str) -> Vec<String> {
    let list = object.get(key).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn uids(object: &Object, key: &str) -> Vec<String> {
    store::members(object, key).map(str::to_owned).collect()
}

/// Returns the texts of the items of a dimension of a visualization.
fn items(object: &Object, id: &str) -> Vec<String> {
    let flag = |key: &str| object.get(key) == Some(&Value::Bool(true));
    match id {
        "dx" => {
            let entries = object.get("dataDimensionItems").and_then(Value::as_array);
            entries.into_iter().flatten().filter_map(data_item).collect()
        }
        "pe" => {
            let mut words = uids(object, "periods");
            words.extend(
                texts(object, "rawPeriods")
                    .into_iter()
                    .filter(|it| !words.contains(it))
                    .collect::<Vec<_>>(),
            );
            let relative = object.get("relativePeriods").and_then(Value::as_object);
            for (key, _) in
                relative.into_iter().flatten().filter(|(_, on)| **on == Value::Bool(true))
            {
                let word = constant(key);
                if !words.contains(&word) {
                    words.push(word);
                }
            }
            words
        }
        "ou" => {
            let mut words = uids(object, "organisationUnits");
            for (key, word) in [
                ("userOrganisationUnit", "USER_ORGUNIT"),
                ("userOrganisationUnitChildren", "USER_ORGUNIT_CHILDREN"),
                ("userOrganisationUnitGrandChildren", "USER_ORGUNIT_GRANDCHILDREN"),
            ] {
                if flag(key) {
                    words.push(word.to_owned());
                }
            }
            let levels = object.get("organisationUnitLevels").and_then(Value::as_array);
            let levels = levels.into_iter().flatten().map(|level| format!("LEVEL-{level}"));
            words.extend(levels);
            let groups = uids(object, "itemOrganisationUnitGroups");
            words.extend(groups.iter().map(|uid| format!("OU_GROUP-{uid}")));
            words
        }
        _ => set_items(object, id),
    }
}

/// Returns the items of a dimension that an object of the metadata stands for.
fn set_items(object: &Object, id: &str) -> Vec<String> {
    const LISTS: [(&str, &str, &str); 4] = [
        ("categoryDimensions", "category", "categoryOptions"),
        ("categoryOptionGroupSetDimensions", "categoryOptionGroupSet", "categoryOptionGroups"),
        ("dataElementGroupSetDimensions", "dataElementGroupSet", "dataElementGroups"),
        (
            "organisationUnitGroupSetDimensions",
            "organisationUnitGroupSet",
            "organisationUnitGroups",
        ),
    ];
    for (list, set, members) in LISTS {
        let entries = object.get(list).and_then(Value::as_array).into_iter().flatten();
        for entry in entries.filter_map(Value::as_object) {
            if store::referred(entry, set) == Some(id) {
                return uids(entry, members);
            }
        }
    }
    Vec::new()
}

/// Returns the text of an item of the data dimension.
fn data_item(entry: &Value) -> Option<String> {
    let uid = |key: &str| entry.get(key).and_then(store::reference).map(str::to_owned);
    let inner = |key: &str, part: &str| {
        entry.get(key)?.get(part).and_then(store::reference).map(str::to_owned)
    };
    match entry.get("dataDimensionItemType")?.as_str()? {
        "DATA_ELEMENT" => uid("dataElement"),
        "INDICATOR" => uid("indicator"),
        "PROGRAM_INDICATOR" => uid("programIndicator"),
        "REPORTING_RATE" => {
            let metric = entry.get("reportingRate")?.get("metric")?.as_str()?;
            Some(format!("{}.{metric}", inner("reportingRate", "dataSet")?))
        }
        "DATA_ELEMENT_OPERAND" => Some(format!(
            "{}.{}",
            inner("dataElementOperand", "dataElement")?,
            inner("dataElementOperand", "categoryOptionCombo")?
        )),
        "PROGRAM_DATA_ELEMENT" => Some(format!(
            "{}.{}",
            inner("programDataElement", "program")?,
            inner("programDataElement", "dataElement")?
        )),
        "PROGRAM_ATTRIBUTE" => Some(format!(
            "{}.{}",
            inner("programAttribute", "program")?,
            inner("programAttribute", "attribute")?
        )),
        _ => None,
    }
}

/// Returns the word for a switch of relative periods: `last12Months` is `LAST_12_MONTHS`.
fn constant(key: &str) -> String {
    let mut word = String::new();
    let mut before = ' ';
    for letter in key.chars() {
        let begins = letter.is_uppercase() || letter.is_ascii_digit() && !before.is_ascii_digit();
        if begins && !word.is_empty() {
            word.push('_');
        }
        word.extend(letter.to_uppercase());
        before = letter;
    }
    match word.as_str() {
        "LAST_2_SIX_MONTHS" => "LAST_2_SIXMONTHS".to_owned(),
        "THIS_DAY" => "TODAY".to_owned(),
        _ => word.replace("BI_WEEK", "BIWEEK"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn switches_have_words() {
        for (key, word) in [
            ("last12Months", "LAST_12_MONTHS"),
            ("thisYear", "THIS_YEAR"),
            ("last2SixMonths", "LAST_2_SIXMONTHS"),
            ("thisSixMonth", "THIS_SIX_MONTH"),
            ("last4BiWeeks", "LAST_4_BIWEEKS"),
        ] {
            assert_eq!(constant(key), word);
        }
    }
}
