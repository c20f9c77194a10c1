//! Queries that are too large, asked in parts.

use dhis2_models::Version;

use super::grid::Grid;
use super::query::AnalyticsQuery;
use crate::alias;
use crate::error::Error;

/// The dimensions that a query is split by, one after another.
const ORDER: [&str; 3] = ["pe", "dx", "ou"];

/// In how many parts a query is asked at the most.
const MOST_PARTS: usize = 1_000;

/// Reads the answer to a query, in parts if need be.
///
/// Rows belong to one item of each dimension, so that the rows of all parts are the rows of the whole.
pub(super) async fn get<V: Version>(query: &AnalyticsQuery<'_, V>) -> Result<Grid, Error> {
    let mut waiting = vec![query.clone()];
    let mut whole: Option<Grid> = None;
    let (mut parts, mut expanded) = (0, false);
    while let Some(part) = waiting.pop() {
        parts += 1;
        let error = if part.request("analytics").length() > alias::LONGEST_TARGET {
            Error::build("the query is too long for the server, even in parts: ask for fewer items")
        } else {
            match part.get_whole().await {
                Ok(grid) => {
                    match &mut whole {
                        Some(whole) => whole.append(grid),
                        None => whole = Some(grid),
                    }
                    continue;
                }
                Err(error) if is_too_much(&error) => error,
                Err(error) => return Err(error),
            }
        };
        if parts + waiting.len() >= MOST_PARTS {
            return Err(error);
        }
        tracing::debug!(%error, parts, "asking for analytics in parts");
        match halves(&part) {
            Some([first, second]) => waiting.extend([second, first]),
            // `LAST_12_MONTHS` is twelve periods: the server says which.
            None if !expanded => {
                expanded = true;
                match expand(&part).await? {
                    Some(part) => waiting.push(part),
                    None => return Err(error),
                }
            }
            None => return Err(error),
        }
    }
    Ok(whole.unwrap_or_default())
}

/// Returns whether a server says that it was asked for too much, or did not come to an end.
fn is_too_much(error: &Error) -> bool {
    match error {
        Error::Timeout { .. } => true,
        // More rows than the settings allow; the database took too long.
        Error::Api(error) => {
            matches!(error.code(), Some("E7128" | "E7131")) || error.status.as_u16() == 504
        }
        _ => false,
    }
}

/// Returns the two halves of a query, by the first dimension that has more than one item.
fn halves<'c, V: Version>(query: &AnalyticsQuery<'c, V>) -> Option<[AnalyticsQuery<'c, V>; 2]> {
    let place = ORDER.iter().find_map(|name| {
        let place = query.dimensions.iter().position(|dimension| dimension.name == *name)?;
        (query.dimensions[place].items.len() > 1).then_some(place)
    })?;
    let (mut first, mut second) = (query.clone(), query.clone());
    let items = &query.dimensions[place].items;
    let (one, other) = items.split_at(items.len().div_ceil(2));
    first.dimensions[place].items = one.to_vec();
    second.dimensions[place].items = other.to_vec();
    Some([first, second])
}

/// Returns a query with what its words stand for in their place, if they stand for more than one.
async fn expand<'c, V: Version>(
    query: &AnalyticsQuery<'c, V>,
) -> Result<Option<AnalyticsQuery<'c, V>>, Error> {
    let known = query.clone().skip_data().get_whole().await?;
    let mut expanded = query.clone();
    let mut more = false;
    for dimension in &mut expanded.dimensions {
        let Some(words) = known.metadata().dimensions.get(dimension.name.as_str()) else {
            continue;
        };
        if ORDER.contains(&dimension.name.as_str()) && words.len() > dimension.items.len() {
            dimension.items = words.iter().map(ToString::to_string).collect();
            more = true;
        }
    }
    Ok(more.then_some(expanded))
}
