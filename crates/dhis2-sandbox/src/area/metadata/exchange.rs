//! Metadata in bulk: `/api/metadata` in and out.

use std::sync::Arc;

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::read;
use crate::account::Account;
use crate::failure::Failure;
use crate::fields::Plan;
use crate::import::{self, Bundle, ImportReport, Normaliser, Outcome, Parameters};
use crate::jobs::{self, Journal, Order};
use crate::message::{Query, Response};
use crate::router::{Answer, Call};
use crate::schema::ClassId;
use crate::state::State;
use crate::store::Object;
use crate::view::View;

/// The objects of an export by class, with the fields to show of them.
pub(super) type Sections<'s> = Vec<(ClassId, Vec<&'s Object>, String)>;

/// What stands for the build of the server.
const REVISION: &str = "sandbox";

/// Parameters of an export that name no class.
const GENERAL: &[&str] = &["download", "fields", "filter", "order", "skipSharing", "defaults"];

/// What of an object is sharing.
const SHARING: &[&str] =
    &["sharing", "publicAccess", "externalAccess", "userAccesses", "userGroupAccesses", "user"];

/// Answers `GET /api/metadata`.
pub(super) fn export_all(state: &State, call: &Call<'_>) -> Answer {
    let view = call.view(state);
    let query = &call.request.query;
    let chosen = chosen(state, query);
    may_export(state, call.account, &chosen)?;
    let classes: Vec<(ClassId, Query)> = if chosen.is_empty() {
        let mut all: Vec<_> = state.schemas.classes().collect();
        all.sort_by_key(|(_, class)| class.order);
        let all = all.into_iter().filter(|(_, class)| {
            class.metadata
                && class.identifiable_object
                && class.persisted
                && !class.secondary_metadata
                && !["EventChart", "EventReport"].contains(&class.simple_name())
        });
        all.map(|(class, _)| (class, general(query))).collect()
    } else {
        let own = |class: ClassId| own_query(state, class, query);
        chosen.iter().map(|class| (*class, own(*class).unwrap_or_else(|| general(query)))).collect()
    };
    let mut sections = Sections::new();
    for (class, selection) in classes {
        let objects = read::select(&view, class, &selection, |_| true)?;
        sections.push((class, objects, fields_of(state, class, query)));
    }
    Ok(export(&view, call, &sections))
}

/// Refuses who may not take all metadata, or all users, with them.
fn may_export(state: &State, account: &Account, chosen: &[ClassId]) -> Result<(), Failure> {
    let refused = if chosen.is_empty() && !account.has("F_METADATA_EXPORT") {
        "Unfiltered access to metadata export requires super user or 'F_METADATA_EXPORT' authority."
    } else if chosen.contains(&state.class("users"))
        && !account.has_any(["F_USER_VIEW", "F_METADATA_EXPORT"])
    {
        "Exporting user metadata requires the 'F_USER_VIEW' authority."
    } else {
        return Ok(());
    };
    Err(Failure::conflict(refused))
}

/// Returns the classes that a query chooses: `dataElements=true`, `dataElements:fields=…`.
fn chosen(state: &State, query: &Query) -> Vec<ClassId> {
    let mut classes = Vec::new();
    for (name, _) in query.pairs() {
        let (plural, what) = match name.split_once(':') {
            Some((plural, what)) => (plural, Some(what.to_lowercase())),
            None => (name.as_str(), None),
        };
        let is = |word: &str| query.all(name).any(|value| value.eq_ignore_ascii_case(word));
        let narrowed = what.is_some_and(|what| ["fields", "filter", "order"].contains(&&*what));
        let on = narrowed || (is("true") && !is("false"));
        let known = state.schemas.by_plural(plural).filter(|class| {
            !GENERAL.contains(&plural) && state.schemas.class(*class).identifiable_object
        });
        if let Some(class) = known
            && on
            && !classes.contains(&class)
        {
            classes.push(class);
        }
    }
    classes
}

/// Keeps the parameters that go for all classes.
fn general(query: &Query) -> Query {
    let kept = |name: &str| ["filter", "order", "defaults"].contains(&name);
    Query::of(query.pairs().iter().filter(|(name, _)| kept(name)).cloned().collect())
}

/// Returns the filters and the order of a class, where it has some of its own.
fn own_query(state: &State, class: ClassId, query: &Query) -> Option<Query> {
    let plural = state.schemas.class(class).plural;
    let mut own: Vec<(String, String)> = Vec::new();
    for what in ["filter", "order"] {
        let name = format!("{plural}:{what}");
        own.extend(query.all(&name).map(|value| (what.to_owned(), value.to_owned())));
    }
    if own.is_empty() {
        return None;
    }
    own.extend(query.get("defaults").map(|value| ("defaults".to_owned(), value.to_owned())));
    Some(Query::of(own))
}

/// Returns the fields to show of the objects of a class.
fn fields_of(state: &State, class: ClassId, query: &Query) -> String {
    let own = format!("{}:fields", state.schemas.class(class).plural);
    let given: Vec<&str> = query.all(&own).collect();
    let general: Vec<&str> = query.all("fields").collect();
    match (given.is_empty(), general.is_empty()) {
        (false, _) => given.join(","),
        (true, false) => general.join(","),
        (true, true) => ":owner".to_owned(),
    }
}

/// Writes an export.
pub(super) fn export(view: &View<'_>, call: &Call<'_>, sections: &Sections<'_>) -> Response {
    let state = view.state();
    let mut body = Map::new();
    body.insert(
        "system".to_owned(),
        json!({
            "id": null,
            "rev": REVISION,
            "version": state.facts.version(),
            "date": state.clock.now().text_with_zone(),
        }),
    );
    let skip_sharing = call.request.query.flag("skipSharing", false);
    for (class, objects, fields) in sections {
        if objects.is_empty() {
            continue;
        }
        let plan = Plan::new(view.schemas(), *class, fields);
        let written = objects.iter().map(|object| {
            let mut written = view.render(*class, object, &plan);
            if let (true, Some(fields)) = (skip_sharing, written.as_object_mut()) {
                fields.retain(|name, _| !SHARING.contains(&name.as_str()));
            }
            written
        });
        body.insert(state.schemas.class(*class).plural.to_owned(), written.collect());
    }
    let response = Response::ok(&Value::Object(body));
    if call.request.query.flag("download", false) {
        return response.with_header("content-disposition", "attachment; filename=metadata.json");
    }
    response
}

/// Answers `POST /api/metadata`.
pub(super) fn import_all(state: &mut State, call: &Call<'_>) -> Answer {
    let parameters = Parameters::of(&call.request.query);
    if parameters.asynchronous {
        return Ok(import_later(state, call, parameters));
    }
    let report = import_body(state, call.account, &call.request.body, &parameters)?;
    Ok(report.response(parameters.reports_all()))
}

fn import_body(
    state: &mut State,
    account: &Account,
    body: &[u8],
    parameters: &Parameters,
) -> Result<ImportReport, Failure> {
    let payload = crate::json_error::parse(body).map_err(Failure::conflict)?;
    let normaliser = Normaliser::new(state.facts, state.schemas, body);
    let empty = Map::new();
    let payload = payload.as_object().unwrap_or(&empty);
    let bundle = Bundle::read(&normaliser, state.schemas, payload)?;
    Ok(import::import(state, account, bundle, parameters))
}

/// Makes the import a job.
fn import_later(state: &mut State, call: &Call<'_>, parameters: Parameters) -> Response {
    let value = parameters.value();
    let mut notified = value.clone();
    for absent in ["user", "filename", "csvImportClass"] {
        notified[absent] = Value::Null;
    }
    let body = call.request.body.clone();
    let order = Order {
        job_type: "METADATA_IMPORT",
        opening: "Metadata import started".to_owned(),
        parameters: value,
        notified_parameters: Some(notified),
        work: Arc::new(move |state, account, journal| {
            journal.step("Loading file resource");
            journal.step("Loading file content");
            match import_body(state, account, &body, &parameters) {
                Ok(report) => tell(&report, &parameters, journal),
                Err(_) => journal.fail("Import failed, no summary available"),
            }
        }),
    };
    jobs::initiated(state, call, order)
}

/// Tells how an import went.
fn tell(report: &ImportReport, parameters: &Parameters, journal: &mut Journal) {
    for step in &report.steps {
        journal.step(step);
    }
    let stats = report.stats();
    let end = format!(
        "Import complete with status {}, {} created, {} updated, {} deleted, {} ignored",
        report.outcome.word(),
        stats.created,
        stats.updated,
        stats.deleted,
        stats.ignored
    );
    let mut summary = json!({"importParams": parameters.value()});
    if let (Some(summary), Value::Object(report)) =
        (summary.as_object_mut(), report.value(parameters.reports_all()))
    {
        summary.extend(report);
    }
    journal.summary(summary);
    if report.outcome == Outcome::Error { journal.fail(end) } else { journal.complete(end) }
}

/// Answers `GET /api/metadata/version`: the sandbox keeps no versions of its metadata.
pub(super) fn version(_state: &State, _call: &Call<'_>) -> Answer {
    let message = "Metadata versioning is not enabled for this instance.";
    Err(Failure::new(StatusCode::BAD_REQUEST, message).with_code("E1003"))
}
