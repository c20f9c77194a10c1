//! What expressions mean, in words.

use http::{Method, StatusCode};
use serde_json::json;

use crate::expression::{self, Purpose};
use crate::failure::WebMessage;
use crate::message::Response;
use crate::router::{Answer, Call, Handler, Router, Write};
use crate::state::State;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/expressions/description", any);
    let described: [(&'static str, Write); 8] = [
        ("/api/indicators/expression/description", |state, call| {
            body(state, call, Purpose::Indicator)
        }),
        ("/api/validationRules/expression/description", |state, call| {
            body(state, call, Purpose::ValidationRule)
        }),
        ("/api/predictors/expression/description", |state, call| {
            body(state, call, Purpose::Predictor)
        }),
        ("/api/predictors/skipTest/description", |state, call| {
            body(state, call, Purpose::PredictorSkipTest)
        }),
        ("/api/programIndicators/expression/description", |state, call| {
            body(state, call, Purpose::ProgramIndicator)
        }),
        ("/api/programIndicators/filter/description", |state, call| {
            body(state, call, Purpose::ProgramIndicatorFilter)
        }),
        ("/api/programRules/condition/description", rule),
        ("/api/programRuleActions/data/expression/description", rule),
    ];
    for (path, handler) in described {
        router.add(Method::POST, path, Handler::Write(handler), None);
    }
}

/// The servers say of an expression that is none that it is, with a status of success.
fn outcome(valid: bool, message: &str, description: Option<String>) -> Response {
    let mut answer = WebMessage::new(StatusCode::OK)
        .with_word(if valid { "OK" } else { "ERROR" })
        .with_message(message);
    if let Some(description) = description {
        answer = answer.with("description", json!(description));
    }
    answer.into()
}

fn described(state: &State, call: &Call<'_>, text: &str, purpose: Purpose) -> Response {
    match expression::describe(&call.view(state), text, purpose) {
        Ok(description) => outcome(true, "Valid", Some(description)),
        Err(_) => outcome(false, "Expression is not well-formed", None),
    }
}

/// Answers `GET /api/expressions/description`.
fn any(state: &State, call: &Call<'_>) -> Answer {
    let text = call.required(state, "expression")?;
    Ok(described(state, call, text, Purpose::Indicator))
}

fn body(state: &mut State, call: &Call<'_>, purpose: Purpose) -> Answer {
    let text = call.request.text().into_owned();
    Ok(described(state, call, &text, purpose))
}

/// Answers `POST /api/programRules/condition/description`.
fn rule(state: &mut State, call: &Call<'_>) -> Answer {
    let program = call.required(state, "programId")?;
    let text = call.request.text();
    Ok(match expression::describe_rule(&call.view(state), program, &text) {
        Ok(description) => outcome(true, "Valid", Some(description)),
        Err(fault) => outcome(false, "Expression is not valid", Some(fault)),
    })
}
