//! Entering aggregate data: what comes in, what is wrong with it, and what is stored.
//!
//! The versions before 2.43 look at value after value; 2.43 looks at all values of a data set together.

pub(crate) mod audit;
mod classic;
mod conflict;
mod csv;
mod grouped;
mod input;
mod json;
mod options;
mod summary;
mod xml;

use std::sync::Arc;

use serde_json::Value;

use crate::account::Account;
use crate::failure::{Failure, WebMessage};
use crate::jobs::{Journal, Order};
use crate::message::Response;
use crate::router::Call;
use crate::state::State;

pub(crate) use audit::veto;
pub(crate) use classic::{
    closed_options, drop_insignificant, expired, has_options, is_insignificant,
};
pub(crate) use csv::rows;
pub(crate) use grouped::{Group, Refusal, decode, decode_kept, enter};
pub(crate) use input::{Entry, EntrySet};
pub(crate) use options::{Options, Strategy};
pub(crate) use summary::{Conflict, Counts, Status, Summary};

/// The form that data comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// JSON.
    Json,
    /// A table with commas.
    Csv,
    /// The servers' own XML.
    Xml,
    /// Aggregate data exchange, a profile of the health standards.
    Adx,
}

/// Imports data, or takes the order to do so later.
///
/// # Errors
///
/// The data cannot be read as far as a summary could be written.
pub(crate) fn import(
    state: &mut State,
    call: &Call<'_>,
    format: Format,
) -> Result<Response, Failure> {
    let options = Options::of(call, state.facts)?;
    let body = call.request.body.clone();
    if options.flag("async") {
        let parameters = options.value();
        let work = move |state: &mut State, account: &Account, journal: &mut Journal| {
            run(state, account, format, &body, options.clone(), journal);
        };
        let order = Order {
            job_type: "DATAVALUE_IMPORT",
            opening: "Data value set import".to_owned(),
            parameters,
            notified_parameters: None,
            work: Arc::new(work),
        };
        return Ok(crate::jobs::initiated(state, call, order));
    }
    let mut options = options;
    let mut journal = Journal::default();
    let summary = import_now(state, call.account, format, &body, &mut options, &mut journal)?;
    Ok(message(state, &summary, &options))
}

/// Imports data as a job.
fn run(
    state: &mut State,
    account: &Account,
    format: Format,
    body: &[u8],
    mut options: Options,
    journal: &mut Journal,
) {
    journal.step("Loading file resource");
    journal.step("Loading file content");
    let name = match format {
        Format::Json => "JSON",
        Format::Csv => "CVS",
        Format::Xml | Format::Adx => "XML",
    };
    if state.facts.enters_data_in_groups() {
        journal.step(format!("Deserializing {name} data"));
    }
    match import_now(state, account, format, body, &mut options, journal) {
        Ok(summary) => {
            let counts = summary.counts;
            journal.complete(format!(
                "Import complete with status {}, {} created, {} updated, {} deleted, {} ignored",
                summary.status.word(),
                counts.imported,
                counts.updated,
                counts.deleted,
                counts.ignored
            ));
            journal.summary(summary.typed_value(&options));
        }
        Err(failure) => {
            let mut summary = Summary::new(Status::Error);
            summary.description = Some(failure.message.clone());
            journal.fail(failure.message);
            journal.summary(summary.typed_value(&options));
        }
    }
}

/// Imports a data value set that another part of the server made.
///
/// # Errors
///
/// It cannot be read as far as a summary could be written.
pub(crate) fn import_set(
    state: &mut State,
    account: &Account,
    set: &Value,
    options: &mut Options,
) -> Result<Summary, Failure> {
    let body = set.to_string();
    let mut journal = Journal::default();
    import_now(state, account, Format::Json, body.as_bytes(), options, &mut journal)
}

fn import_now(
    state: &mut State,
    account: &Account,
    format: Format,
    body: &[u8],
    options: &mut Options,
    journal: &mut Journal,
) -> Result<Summary, Failure> {
    if state.facts.enters_data_in_groups() {
        let sets = match format {
            Format::Json => {
                json::read(body, state.facts).map(|set| vec![set]).map_err(Failure::internal)?
            }
            Format::Csv => vec![csv::read_named(body, options)],
            Format::Xml | Format::Adx => match xml::read(body) {
                Ok(sets) => sets,
                Err(error) => return Ok(Refusal::new("E8007", &[error]).into_summary()),
            },
        };
        return grouped::import(state, account, sets, options, journal);
    }
    let read = match format {
        Format::Json => json::read(body, state.facts).map(|set| vec![set]),
        Format::Csv => Ok(vec![csv::read_placed(body, options)]),
        Format::Xml => xml::read(body),
        Format::Adx => xml::read(body).and_then(|sets| xml::resolve(state, account, sets, options)),
    };
    Ok(match read {
        Ok(sets) => classic::import(state, account, &sets, options, journal),
        Err(error) => {
            let mut summary = Summary::new(Status::Error);
            summary.description = Some(format!("The import process failed: {error}"));
            summary
        }
    })
}

/// Writes the answer to an import.
pub(crate) fn message(state: &State, summary: &Summary, options: &Options) -> Response {
    use http::StatusCode;
    let message = match summary.status {
        Status::Success => WebMessage::ok("Import was successful."),
        Status::Warning => {
            let (status, text) = state.facts.import_with_warnings();
            WebMessage::new(status).with_word("WARNING").with_message(text)
        }
        Status::Error => WebMessage::new(StatusCode::CONFLICT)
            .with_message("An error occurred, please check import summary."),
    };
    Response::from(message.with_response("ImportSummary", summary.value(options)))
}
