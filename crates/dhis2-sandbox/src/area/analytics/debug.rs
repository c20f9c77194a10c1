//! The statement that shows which stored values a query is about.

use http::StatusCode;

use super::incomplete;
use crate::analytics::dimension::Kind;
use crate::analytics::fact::level;
use crate::analytics::item::Target;
use crate::analytics::query::Query;
use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;

/// What the statement selects, and from where.
const SELECT: &str = "select de.name as de_name, de.uid as de_uid, de.dataelementid as de_id, \
    pe.startdate as start_date, pe.enddate as end_date, pt.name as pt_name, \
    ou.name as ou_name, ou.uid as ou_uid, ou.organisationunitid as ou_id, \
    coc.name as coc_name, coc.uid as coc_uid, coc.categoryoptioncomboid as coc_id, \
    aoc.name as aoc_name, aoc.uid as aoc_uid, aoc.categoryoptioncomboid as aoc_id, \
    dv.value as datavalue from datavalue dv \
    inner join dataelement de on dv.dataelementid = de.dataelementid \
    inner join period pe on dv.periodid = pe.periodid \
    inner join periodtype pt on pe.periodtypeid = pt.periodtypeid \
    inner join organisationunit ou on dv.sourceid = ou.organisationunitid \
    inner join categoryoptioncombo coc on dv.categoryoptioncomboid = coc.categoryoptioncomboid \
    inner join categoryoptioncombo aoc on dv.attributeoptioncomboid = aoc.categoryoptioncomboid ";

/// Answers `GET /api/analytics/debug/sql`.
pub(super) fn sql(state: &State, call: &Call<'_>) -> Answer {
    let accept = call.request.header("accept").unwrap_or("*/*");
    if !["text/html", "text/plain", "text/*", "*/*"].iter().any(|it| accept.contains(it)) {
        let message = state.facts.no_acceptable_representation();
        return Err(Failure::new(StatusCode::NOT_ACCEPTABLE, message));
    }
    let view = call.view(state);
    let query = Query::read(&view, &call.request.query)?;
    // The numbers of the database are the places of the objects here.
    let number = |endpoint: &str, uid: &str| {
        let table = state.store.table(state.class(endpoint));
        table.get_index_of(uid).map_or_else(|| uid.to_owned(), |place| (place + 1).to_string())
    };
    let elements: Vec<String> = query
        .data()
        .filter_map(|item| match &item.target {
            Target::Element(uid) => Some(number("dataElements", uid)),
            _ => None,
        })
        .collect();
    let periods: Vec<String> = query
        .periods()
        .map(|period| {
            format!("(pe.startdate >= '{}' and pe.enddate <= '{}')", period.start(), period.end())
        })
        .collect();
    let class = state.class("organisationUnits");
    let units = query.all().filter(|it| it.kind == Kind::Unit).flat_map(|it| &it.items);
    let units: Vec<String> = units
        .filter_map(|item| {
            let level = level(state, state.store.get(class, &item.id)?);
            let number = number("organisationUnits", &item.id);
            Some(format!(
                "(dv.sourceid in (select organisationunitid from analytics_rs_orgunitstructure \
                 where idlevel{level} = {number}))"
            ))
        })
        .collect();
    if elements.is_empty() || periods.is_empty() || units.is_empty() {
        return Err(incomplete());
    }
    let text = format!(
        "{SELECT}where dv.dataelementid in ({}) and ({}) and ({}) and dv.deleted = false limit 100000",
        elements.join(","),
        periods.join(" or "),
        units.join(" or ")
    );
    let media_type = "text/plain;charset=UTF-8";
    Ok(Response::text(StatusCode::OK, media_type, text).with_header("cache-control", "no-cache"))
}
