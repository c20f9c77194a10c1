//! The `order` parameter of tracker lists.

use std::cmp::Ordering;

use super::parameters::Parameters;
use crate::failure::Failure;
use crate::uid::is_uid;

/// A key of an order: a field, or the UID of what has a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Order {
    pub(crate) field: String,
    pub(crate) descending: bool,
}

/// What a list is sorted by.
#[derive(Debug, Clone, PartialEq, PartialOrd)]
pub(crate) enum Key {
    /// A switch.
    Flag(bool),
    /// A number, or a time in milliseconds.
    Number(i64),
    /// A text.
    Text(String),
}

/// Reads the parameter.
///
/// # Errors
///
/// A field is not known, or comes twice; `values` says whose UIDs count as fields too.
pub(crate) fn read(
    parameters: Parameters<'_>,
    fields: &[&str],
    values: Option<&str>,
) -> Result<Vec<Order>, Failure> {
    let text = parameters.text("order").unwrap_or_default();
    let orders: Vec<Order> = text
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (field, direction) = part.split_once(':').unwrap_or((part, "asc"));
            Order { field: field.to_owned(), descending: direction.eq_ignore_ascii_case("desc") }
        })
        .collect();
    let known = |order: &&Order| {
        fields.contains(&order.field.as_str()) || (values.is_some() && is_uid(&order.field))
    };
    let mut sorted = fields.to_vec();
    sorted.sort_unstable();
    let names = sorted.join(", ");
    let suffix = match values {
        Some(what) => format!(
            "Supported are {what} UIDs and fields '{names}'. All of which can at most be specified once."
        ),
        None => {
            format!("Supported fields are '{names}'. All of which can at most be specified once.")
        }
    };
    let unknown: Vec<&str> =
        orders.iter().filter(|order| !known(order)).map(|order| order.field.as_str()).collect();
    if !unknown.is_empty() {
        return Err(Failure::bad_request(format!(
            "order parameter is invalid. Cannot order by '{}'. {suffix}",
            unknown.join(", ")
        )));
    }
    let repeated: Vec<&str> = orders
        .iter()
        .enumerate()
        .filter(|(place, order)| {
            let same = |other: &Order| other.field == order.field;
            orders[..*place].iter().filter(|other| same(other)).count() == 1
        })
        .map(|(_, order)| order.field.as_str())
        .collect();
    if !repeated.is_empty() {
        return Err(Failure::bad_request(format!(
            "order parameter is invalid. '{}' are repeated. {suffix}",
            repeated.join(", ")
        )));
    }
    Ok(orders)
}

/// Sorts objects, which come in the order of their creation; the newest are first among equals.
pub(crate) fn sort<T>(
    objects: &mut Vec<T>,
    orders: &[Order],
    key: impl Fn(&T, &str) -> Option<Key>,
) {
    objects.reverse();
    objects.sort_by(|a, b| {
        orders
            .iter()
            .map(|order| {
                let ordering = compare(key(a, &order.field), key(b, &order.field));
                if order.descending { ordering.reverse() } else { ordering }
            })
            .find(|ordering| ordering.is_ne())
            .unwrap_or(Ordering::Equal)
    });
}

/// What is missing is greater than all that is there.
fn compare(a: Option<Key>, b: Option<Key>) -> Ordering {
    match (a, b) {
        (None, None) => Ordering::Equal,
        (None, _) => Ordering::Greater,
        (_, None) => Ordering::Less,
        (Some(a), Some(b)) => a.partial_cmp(&b).unwrap_or(Ordering::Equal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Query;

    #[test]
    fn an_order_by_what_is_not_known_is_refused() {
        let refusal = |text: &str| {
            let query = Query::parse(text);
            read(Parameters(&query), &["b", "a"], None).unwrap_err().message
        };
        assert_eq!(
            refusal("order=z:desc"),
            "order parameter is invalid. Cannot order by 'z'. Supported fields are 'a, b'. \
             All of which can at most be specified once."
        );
        assert!(refusal("order=a,a:desc").starts_with("order parameter is invalid. 'a' are"));
    }

    #[test]
    fn what_is_missing_comes_last_and_the_newest_first_among_equals() {
        let mut objects = vec![(1, Some("b")), (2, None), (3, Some("b")), (4, Some("a"))];
        let orders = [Order { field: "x".to_owned(), descending: false }];
        sort(&mut objects, &orders, |it, _| it.1.map(|text| Key::Text(text.to_owned())));
        assert_eq!(objects.iter().map(|it| it.0).collect::<Vec<_>>(), [4, 3, 1, 2]);
    }
}
