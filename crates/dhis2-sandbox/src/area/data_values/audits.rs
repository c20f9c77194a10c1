//! The trail of the changes of data values.

use compact_str::CompactString;
use serde_json::{Map, Value, json};

use super::super::lock_exceptions::plain_pager;
use crate::clock::Moment;
use crate::data_entry::audit;
use crate::data_sets::{self, DataSets};
use crate::data_values::Place;
use crate::failure::Failure;
use crate::fields::JsonFields;
use crate::message::Response;
use crate::pager::Paging;
use crate::period::Period;
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::uid::Uid;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/audits/dataValue", list);
}

/// A change, wherever it is noted.
struct Change<'s> {
    created: Moment,
    modified_by: Option<&'s str>,
    kind: &'static str,
    value: Option<&'s CompactString>,
    element: Uid,
    place: Place,
}

/// Answers `GET /api/audits/dataValue`.
fn list(state: &State, call: &Call<'_>) -> Answer {
    let query = &call.request.query;
    let uids = |name: &str, endpoint: &str, what: &str| {
        let class = state.class(endpoint);
        query
            .list(name)
            .into_iter()
            .map(|text| {
                let uid = Uid::parse(text).filter(|_| state.store.contains(class, text));
                uid.ok_or_else(|| {
                    let message = format!("Object not found for uid: {text} ({what})");
                    Failure::conflict(message)
                })
            })
            .collect::<Result<Vec<Uid>, Failure>>()
    };
    let mut elements = uids("de", "dataElements", "DataElement")?;
    let sets = DataSets::of(state);
    for set in query.list("ds").into_iter().filter_map(|uid| sets.get(uid)) {
        elements.extend(data_sets::elements(set).filter_map(|(uid, _)| Uid::parse(uid)));
    }
    let units = uids("ou", "organisationUnits", "OrganisationUnit")?;
    let periods: Vec<Period> = query.list("pe").into_iter().filter_map(Period::parse).collect();
    let combo = query.get("co").and_then(Uid::parse);
    let attribute_combo = query.get("cc").and_then(Uid::parse);
    let kinds = query.list("auditType");
    let wanted = |change: &Change<'_>| {
        (elements.is_empty() || elements.contains(&change.element))
            && (units.is_empty() || units.contains(&change.place.unit))
            && (periods.is_empty() || periods.contains(&change.place.period))
            && combo.is_none_or(|combo| combo == change.place.option_combo)
            && attribute_combo.is_none_or(|combo| combo == change.place.attribute_combo)
            && (kinds.is_empty() || kinds.contains(&change.kind))
    };
    let noted = state.data_value_audits.iter().map(|audit| Change {
        created: audit.created,
        modified_by: Some(&audit.modified_by),
        kind: audit.kind,
        value: audit.value.as_ref(),
        element: audit.data_element,
        place: audit.place,
    });
    // The newest come first; what came with the demo country is older than all that is noted.
    let mut found: Vec<Change<'_>> = noted.rev().filter(wanted).collect();
    if state.facts.trails_every_change() {
        let values = state.data_values.iter();
        let mut untold: Vec<_> =
            values.filter(|(_, _, value)| audit::is_untold(state, value)).collect();
        untold.sort_unstable_by_key(|(_, _, value)| std::cmp::Reverse(value.sequence));
        let changes = untold.into_iter().map(|(element, place, value)| Change {
            created: value.created,
            modified_by: value.stored_by.as_deref(),
            kind: "CREATE",
            value: value.value.as_ref(),
            element,
            place: *place,
        });
        found.extend(changes.filter(wanted));
    }
    found.sort_by_key(|change| std::cmp::Reverse(change.created));
    let paging = Paging::of(query);
    let mut body = Map::new();
    let total = found.len();
    if paging.on && !query.flag("skipPaging", false) {
        body.insert("pager".to_owned(), plain_pager(paging, total));
        found = paging.cut(found);
    }
    let rows: Vec<Value> = found.iter().map(|change| row(state, change)).collect();
    let fields = query.get("fields").unwrap_or("*");
    body.insert("dataValueAudits".to_owned(), JsonFields::new(fields).apply(Value::Array(rows)));
    Ok(Response::ok(&Value::Object(body)))
}

fn row(state: &State, change: &Change<'_>) -> Value {
    let reference = |uid: Uid| json!({"id": uid.to_string()});
    let place = &change.place;
    let mut row = json!({
        "created": change.created.text(),
        "modifiedBy": change.modified_by,
        "auditType": change.kind,
        "period": state.facts.audited_period(place.period),
        "organisationUnit": reference(place.unit),
        "attributeOptionCombo": reference(place.attribute_combo),
        "categoryOptionCombo": reference(place.option_combo),
        "dataElement": reference(change.element),
    });
    if let Some(value) = change.value {
        row["value"] = json!(value.as_str());
    }
    row
}
