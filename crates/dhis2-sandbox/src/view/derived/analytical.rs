//! The dimensions of a chart, table or map, as they follow from its items.

use serde_json::{Map, Value, json};

use super::Derived;
use crate::schema::ClassId;
use crate::store::{self, Object};
use crate::view::View;

/// The relative periods by the name of their switch, which is the constant in camel case.
const RELATIVE_PERIODS: &[&str] = &[
    "thisDay",
    "yesterday",
    "last3Days",
    "last7Days",
    "last14Days",
    "last30Days",
    "last60Days",
    "last90Days",
    "last180Days",
    "thisMonth",
    "lastMonth",
    "thisBimonth",
    "lastBimonth",
    "thisQuarter",
    "lastQuarter",
    "thisSixMonth",
    "lastSixMonth",
    "weeksThisYear",
    "monthsThisYear",
    "biMonthsThisYear",
    "quartersThisYear",
    "thisYear",
    "monthsLastYear",
    "quartersLastYear",
    "lastYear",
    "last5Years",
    "last10Years",
    "last12Months",
    "last6Months",
    "last3Months",
    "last6BiMonths",
    "last4Quarters",
    "last2SixMonths",
    "thisFinancialYear",
    "lastFinancialYear",
    "last5FinancialYears",
    "last10FinancialYears",
    "thisWeek",
    "lastWeek",
    "thisBiWeek",
    "lastBiWeek",
    "last4Weeks",
    "last4BiWeeks",
    "last12Weeks",
    "last52Weeks",
];

/// Works out what follows from the dimensions of an analytical object.
pub(super) fn value(
    view: &View<'_>,
    class: ClassId,
    object: &Object,
    name: &str,
) -> Option<Derived> {
    let description = view.schemas().class(class);
    description.property("rowDimensions").or_else(|| description.property("columnDimensions"))?;
    Some(match name {
        "columns" | "rows" | "filters" => {
            let list = format!("{}Dimensions", name.trim_end_matches('s'));
            Derived::Value(dimensions(object, &list))
        }
        "relativePeriods" => Derived::Value(relative_periods(object)),
        "parentGraphMap" => Derived::Value(parent_graphs(view, object)),
        "metaData" => Derived::Value(meta_data(view, object)),
        _ => return None,
    })
}

fn dimensions(object: &Object, list: &str) -> Value {
    let named = object.get(list).and_then(Value::as_array).into_iter().flatten();
    named
        .into_iter()
        .filter_map(Value::as_str)
        .map(|dimension| json!({"id": dimension, "dimension": dimension, "items": items(object, dimension)}))
        .collect()
}

/// Lists what a dimension of the object holds.
fn items(object: &Object, dimension: &str) -> Value {
    match dimension {
        "dx" => {
            let entries = object.get("dataDimensionItems").and_then(Value::as_array);
            entries.into_iter().flatten().filter_map(data_item).collect()
        }
        "ou" => {
            let mut found: Vec<Value> = object
                .get("organisationUnits")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default();
            for (switch, constant) in [
                ("userOrganisationUnit", "USER_ORGUNIT"),
                ("userOrganisationUnitChildren", "USER_ORGUNIT_CHILDREN"),
                ("userOrganisationUnitGrandChildren", "USER_ORGUNIT_GRANDCHILDREN"),
            ] {
                if object.get(switch).and_then(Value::as_bool) == Some(true) {
                    found.push(store::reference_to(constant));
                }
            }
            Value::Array(found)
        }
        "pe" => {
            let periods = object.get("rawPeriods").and_then(Value::as_array);
            let named = periods.into_iter().flatten().filter_map(Value::as_str);
            named.map(store::reference_to).collect()
        }
        _ => json!([]),
    }
}

/// A data item refers to one object of some class; its type says of which.
fn data_item(item: &Value) -> Option<Value> {
    let fields = item.as_object()?;
    let (_, reference) = fields.iter().find(|(_, value)| store::reference(value).is_some())?;
    Some(store::reference_to(store::reference(reference)?))
}

fn relative_periods(object: &Object) -> Value {
    let chosen: Vec<&str> = object
        .get("rawPeriods")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let switches = RELATIVE_PERIODS.iter().map(|name| {
        let constant = constant(name);
        ((*name).to_owned(), json!(chosen.iter().any(|c| c.replace('_', "") == constant)))
    });
    Value::Object(switches.collect::<Map<_, _>>())
}

/// Writes the switch as the constant is written, without the strokes: `LAST12MONTHS`.
fn constant(name: &str) -> String {
    name.to_ascii_uppercase()
}

fn parent_graphs(view: &View<'_>, object: &Object) -> Value {
    let Some(units) = view.schemas().by_endpoint("organisationUnits") else { return json!({}) };
    let graphs = store::members(object, "organisationUnits")
        .filter_map(|uid| view.store().get(units, uid))
        .map(|unit| {
            let ancestors = view.state().organisation_unit_ancestors(unit);
            (store::uid(unit).to_owned(), json!(ancestors.join("/")))
        });
    Value::Object(graphs.collect())
}

fn meta_data(view: &View<'_>, object: &Object) -> Value {
    let Some(units) = view.schemas().by_endpoint("organisationUnits") else { return json!({}) };
    let entries = store::members(object, "organisationUnits")
        .filter_map(|uid| view.store().get(units, uid))
        .map(|unit| {
            let mut entry = Map::from_iter([("uid".to_owned(), json!(store::uid(unit)))]);
            for name in ["code", "name"] {
                if let Some(text) = store::text(unit, name) {
                    entry.insert(name.to_owned(), json!(text));
                }
            }
            (store::uid(unit).to_owned(), Value::Object(entry))
        });
    Value::Object(entries.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_period_sets_its_switch_only() {
        let object = json!({"rawPeriods": ["LAST_12_MONTHS"]});
        let periods = relative_periods(object.as_object().unwrap());
        let set: Vec<&String> = periods
            .as_object()
            .unwrap()
            .iter()
            .filter(|(_, on)| **on == json!(true))
            .map(|(name, _)| name)
            .collect();
        assert_eq!(set, ["last12Months"]);
        assert_eq!(periods.as_object().unwrap().len(), 45);
    }
}
