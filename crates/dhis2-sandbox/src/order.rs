//! The `order` parameter: in which order a list comes.

use std::cmp::Ordering;

use http::StatusCode;
use serde_json::Value;

use crate::facts::Facts;
use crate::failure::Failure;
use crate::message::Query;
use crate::schema::{Class, ClassId};
use crate::store::Object;
use crate::view::View;

/// One key of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Order {
    property: String,
    descending: bool,
    ignore_case: bool,
}

impl Order {
    /// Reads the order of a query for the objects of a class; without one the names decide.
    ///
    /// # Errors
    ///
    /// The version demands that a property is known, and one is not.
    pub(crate) fn all(facts: Facts, class: &Class, query: &Query) -> Result<Vec<Self>, Failure> {
        let mut orders: Vec<Self> = Vec::new();
        for text in query.list("order") {
            let (name, direction) = text.split_once(':').unwrap_or((text, "asc"));
            let direction = direction.to_lowercase();
            if orders.iter().any(|order| order.property == name) {
                continue;
            }
            if class.property(name).is_none_or(|p| !p.property_type().is_simple()) {
                if facts.refuses_unknown_order() {
                    return Err(Failure::new(
                        StatusCode::BAD_REQUEST,
                        format!("No such property: {name}"),
                    ));
                }
                continue;
            }
            if !matches!(direction.as_str(), "asc" | "desc" | "iasc" | "idesc") {
                continue;
            }
            orders.push(Self {
                property: name.to_owned(),
                descending: direction.ends_with("desc"),
                ignore_case: direction.starts_with('i'),
            });
        }
        if orders.is_empty() {
            orders = Self::default_for(class);
        }
        Ok(orders)
    }

    /// Returns the order of a list that asks for none.
    pub(crate) fn default_for(class: &Class) -> Vec<Self> {
        let key = |property: &str, ignore_case| Self {
            property: property.to_owned(),
            descending: false,
            ignore_case,
        };
        let mut orders = Vec::new();
        if class.persisted("name").is_some() {
            orders.push(key("name", true));
        }
        if class.persisted("id").is_some() {
            orders.push(key("id", false));
        }
        orders
    }
}

/// Sorts objects; those that are equal stay as they are.
pub(crate) fn sort(view: &View<'_>, class: ClassId, objects: &mut [&Object], orders: &[Order]) {
    let mut keyed: Vec<(Vec<Option<Value>>, &Object)> = objects
        .iter()
        .map(|object| {
            let keys = orders.iter().map(|order| key(view, class, object, order)).collect();
            (keys, *object)
        })
        .collect();
    keyed.sort_by(|(a, _), (b, _)| {
        orders
            .iter()
            .zip(a.iter().zip(b))
            .map(|(order, (a, b))| compare(a.as_ref(), b.as_ref(), order.descending))
            .find(|ordering| ordering.is_ne())
            .unwrap_or(Ordering::Equal)
    });
    for (place, (_, object)) in objects.iter_mut().zip(keyed) {
        *place = object;
    }
}

fn key(view: &View<'_>, class: ClassId, object: &Object, order: &Order) -> Option<Value> {
    let value = view.value_of(class, object, &order.property)?.into_owned();
    Some(match value {
        Value::String(text) if order.ignore_case => Value::String(text.to_lowercase()),
        other => other,
    })
}

/// What is missing is greater than all that is there.
fn compare(a: Option<&Value>, b: Option<&Value>, descending: bool) -> Ordering {
    let ordering = match (a, b) {
        (None, None) => Ordering::Equal,
        (None, _) => Ordering::Greater,
        (_, None) => Ordering::Less,
        (Some(a), Some(b)) => values(a, b),
    };
    if descending { ordering.reverse() } else { ordering }
}

fn values(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::String(a), Value::String(b)) => a.cmp(b),
        (Value::Number(a), Value::Number(b)) => {
            a.as_f64().partial_cmp(&b.as_f64()).unwrap_or(Ordering::Equal)
        }
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        _ => Ordering::Equal,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_missing_comes_last_and_first_when_reversed() {
        let (a, none) = (json!("a"), None);
        assert_eq!(compare(Some(&a), none, false), Ordering::Less);
        assert_eq!(compare(Some(&a), none, true), Ordering::Greater);
        assert_eq!(compare(Some(&json!(2)), Some(&json!(10)), false), Ordering::Less);
    }
}
