//! The options of a set: each once, in the order of the set.

use serde_json::json;

use crate::import::report::ErrorReport;
use crate::import::session::{Item, Session};
use crate::schema::ClassId;
use crate::store;

/// Checks that no other option of the set has the same name or code.
pub(super) fn validate(session: &Session<'_>, class: ClassId, item: &Item) -> Vec<ErrorReport> {
    let Some(set) = store::referred(&item.object, "optionSet") else { return Vec::new() };
    let uid = store::uid(&item.object);
    session
        .state
        .store
        .table(class)
        .values()
        .filter(|other| store::referred(other, "optionSet") == Some(set))
        .filter(|other| store::uid(other) != uid)
        .filter(|other| {
            ["name", "code"].iter().any(|name| {
                let value = store::text(&item.object, name);
                value.is_some() && value == store::text(other, name)
            })
        })
        .map(|other| {
            ErrorReport::new(
                "org.hisp.dhis.option.OptionSet",
                "E4028",
                "Option set `{0}` already contains option `{1}`",
                vec![json!(set), json!(store::uid(other))],
            )
        })
        .collect()
}

/// Numbers the options of each set of the payload from zero.
pub(super) fn after_all(session: &mut Session<'_>, groups: &[(ClassId, Vec<Item>)]) {
    let options = session.state.class("options");
    for (class, items) in groups {
        if session.schemas().class(*class).simple_name() != "OptionSet" {
            continue;
        }
        for item in items {
            let listed: Vec<String> =
                store::members(&item.object, "options").map(str::to_owned).collect();
            for (place, uid) in listed.iter().enumerate() {
                session.state.store.change(options, uid, |option| {
                    option.insert("sortOrder".to_owned(), json!(place));
                });
            }
        }
    }
}
