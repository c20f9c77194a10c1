//! What aggregate data exchanges send: `/api/aggregateDataExchanges/{uid}/sourceData`.

use http::StatusCode;
use serde_json::{Value, json};

use crate::analytics::object::of_exchange;
use crate::analytics::query::{Query, Settings};
use crate::analytics::{result, value_set};
use crate::data_entry::{self, Counts, Options, Status};
use crate::failure::{Failure, WebMessage};
use crate::grid::Grid;
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::store::Object;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/aggregateDataExchanges/{uid}/sourceData", source_data);
    router.get("/api/aggregateDataExchanges/{uid}/sourceDataValueSets", source_value_sets);
    router.post("/api/aggregateDataExchanges/{uid}/exchange", run);
}

/// Answers `POST /api/aggregateDataExchanges/{uid}/exchange`: puts the values into this server.
///
/// Other servers are not asked.
fn run(state: &mut State, call: &Call<'_>) -> Answer {
    let (sets, external, scheme) = {
        let exchange = exchange(state, call)?;
        let target = exchange.get("target");
        let external = target.and_then(|it| it.get("type")) == Some(&json!("EXTERNAL"));
        let scheme = target.and_then(|it| it.pointer("/request/idScheme")).cloned();
        (value_sets(state, call, exchange)?, external, scheme)
    };
    if external {
        let message = "Client error: the target of the exchange cannot be reached from a sandbox";
        return Err(Failure::conflict(message));
    }
    let mut counts = Counts::default();
    let (mut summaries, mut failed, mut done) = (Vec::new(), false, 0);
    for set in &sets {
        let mut options = Options::new(state.facts);
        options.set("skipAudit", true);
        let summary = data_entry::import_set(state, call.account, set, &mut options)?;
        counts.imported += summary.counts.imported;
        counts.updated += summary.counts.updated;
        counts.deleted += summary.counts.deleted;
        counts.ignored += summary.counts.ignored;
        done += summary.counts.imported + summary.counts.updated + summary.counts.deleted;
        let error = summary.status == Status::Error;
        failed |= error;
        let mut value = summary.typed_value(&options);
        if let Some(scheme) = &scheme {
            value["importOptions"]["idSchemes"] = json!({"idScheme": {"type": scheme}});
        }
        if error
            && state.facts.leaves_options_out_of_failures()
            && let Value::Object(fields) = &mut value
        {
            fields.remove("importOptions");
        }
        summaries.push(value);
    }
    let (word, message) = if failed {
        ("ERROR", "An error occurred, please check import summary.")
    } else {
        ("SUCCESS", "Import was successful.")
    };
    let response = json!({
        "status": word, "imported": counts.imported, "updated": counts.updated,
        "deleted": counts.deleted, "ignored": counts.ignored,
        "importSummaries": summaries, "total": done,
    });
    let status = if failed { StatusCode::CONFLICT } else { StatusCode::OK };
    let answer = WebMessage::new(status).with_message(message);
    Ok(answer.with_response("ImportSummaries", response).into())
}

/// Finds the exchange that a path names.
fn exchange<'s>(state: &'s State, call: &'s Call<'_>) -> Result<&'s Object, Failure> {
    let class = state.class("aggregateDataExchanges");
    crate::area::metadata::read::object(&call.view(state), class, call.parameter(0))
}

/// Returns the queries of an exchange.
fn queries(state: &State, call: &Call<'_>, exchange: &Object) -> Result<Vec<Query>, Failure> {
    let view = call.view(state);
    let requests = exchange.get("source").and_then(|source| source.get("requests"));
    let requests = requests.and_then(Value::as_array).into_iter().flatten();
    let settings = Settings::of(&view, &call.request.query);
    let output = |query: &mut Query, name: &str| {
        call.request.query.get(name).map(|text| {
            query.output.units = Some(crate::analytics::scheme::IdScheme::of(Some(text)));
        })
    };
    requests
        .filter_map(Value::as_object)
        .map(|request| {
            let mut query = of_exchange(&view, settings.clone(), request)?;
            output(&mut query, "outputOrgUnitIdScheme");
            Ok(query)
        })
        .collect()
}

/// Answers `GET /api/aggregateDataExchanges/{uid}/sourceData`.
fn source_data(state: &State, call: &Call<'_>) -> Answer {
    let exchange = exchange(state, call)?;
    let view = call.view(state);
    let grids = queries(state, call, exchange)?
        .into_iter()
        .map(|query| result::grid(&view, &state.analytics, query).map(|grid| grid.json()));
    let grids = grids.collect::<Result<Vec<_>, _>>()?;
    Ok(Response::ok(&Value::Array(grids)).private())
}

/// Works out the values that an exchange sends, a set for each of its requests.
pub(crate) fn value_sets(
    state: &State,
    call: &Call<'_>,
    exchange: &Object,
) -> Result<Vec<Value>, Failure> {
    let view = call.view(state);
    let day = state.clock.now().date_time().date().to_string();
    let sets = queries(state, call, exchange)?.into_iter().map(|mut query| {
        query.wanted.value_set = true;
        let grid: Grid = result::grid(&view, &state.analytics, query)?;
        Ok(value_set::json(&grid, &day))
    });
    sets.collect()
}

/// Answers `GET /api/aggregateDataExchanges/{uid}/sourceDataValueSets`.
fn source_value_sets(state: &State, call: &Call<'_>) -> Answer {
    let exchange = exchange(state, call)?;
    let sets = value_sets(state, call, exchange)?;
    Ok(Response::ok(&Value::Array(sets)).private())
}
