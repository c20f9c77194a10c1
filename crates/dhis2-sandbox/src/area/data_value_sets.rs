//! Sets of data values: in and out, in all forms.

use http::StatusCode;

use crate::container;
use crate::data_entry::{self, Format};
use crate::data_export::{self, Parameters};
use crate::failure::Failure;
use crate::message::{Content, Response};
use crate::router::{Answer, Call, Handler, Router};
use crate::state::State;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/dataValueSets", export);
    router.get("/api/dataValueSets.xml", export_xml);
    router.get("/api/dataValueSets.csv", export_csv);
    router.get("/api/dataValueSets.adx+xml", export_adx);
    let post = http::Method::POST;
    for (media_types, handler) in [
        (&["application/json"][..], import_json as crate::router::Write),
        (&["application/xml"][..], import_xml),
        (&["application/adx+xml"][..], import_adx),
        (&["application/csv"][..], import_csv),
    ] {
        let handler = Handler::Write(handler);
        router.add(post.clone(), "/api/dataValueSets", handler, Some(media_types));
    }
}

fn import_json(state: &mut State, call: &Call<'_>) -> Answer {
    // A body that says nothing of its form is not taken for JSON.
    if call.request.media_type().is_none() {
        let message = state.facts.media_type_not_supported("null");
        return Err(Failure::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message));
    }
    import(state, call, Format::Json)
}

fn import_xml(state: &mut State, call: &Call<'_>) -> Answer {
    import(state, call, Format::Xml)
}

fn import_adx(state: &mut State, call: &Call<'_>) -> Answer {
    import(state, call, Format::Adx)
}

fn import_csv(state: &mut State, call: &Call<'_>) -> Answer {
    import(state, call, Format::Csv)
}

/// Answers `POST /api/dataValueSets`.
fn import(state: &mut State, call: &Call<'_>, format: Format) -> Answer {
    call.require(&["F_DATAVALUE_ADD"])?;
    data_entry::import(state, call, format)
}

/// Answers `GET /api/dataValueSets` in the form that is asked for.
fn export(state: &State, call: &Call<'_>) -> Answer {
    if let Some(format) = call.request.query.get("format") {
        return match format {
            "xml" => export_xml(state, call),
            "adx+xml" => export_adx(state, call),
            "csv" => export_csv(state, call),
            _ => export_json(state, call),
        };
    }
    if state.facts.ignores_accepted_forms() {
        return export_json(state, call);
    }
    let accept = call.request.header("accept").unwrap_or("*/*");
    for form in accept.split(',').map(|form| form.split(';').next().unwrap_or(form).trim()) {
        match form {
            "application/xml" => return export_xml(state, call),
            "application/adx+xml" => return export_adx(state, call),
            "application/csv" | "text/csv" => return export_csv(state, call),
            "application/json" | "*/*" | "application/*" => return export_json(state, call),
            _ => {}
        }
    }
    let message = state.facts.acceptable_representations();
    let page = container::page(state.facts, call.request, StatusCode::NOT_ACCEPTABLE, message);
    Err(Failure::page(page))
}

fn parameters(state: &State, call: &Call<'_>, codes: bool) -> Result<Parameters, Failure> {
    let view = call.view(state);
    let parameters = Parameters::of(&view, &call.request.query, codes)?;
    parameters.check(&view)?;
    parameters.decide_access(&view)?;
    Ok(parameters)
}

fn export_json(state: &State, call: &Call<'_>) -> Answer {
    let parameters = parameters(state, call, false)?;
    let view = call.view(state);
    let values = parameters.collect(&view);
    let body = data_export::to_json(&view, &parameters, &values)?;
    Ok(written(state, call, "json", "application/json", body))
}

fn export_xml(state: &State, call: &Call<'_>) -> Answer {
    let parameters = parameters(state, call, false)?;
    let view = call.view(state);
    let values = parameters.collect(&view);
    let body = data_export::to_xml(&view, &parameters, &values)?;
    Ok(written(state, call, "xml", "application/xml", body))
}

fn export_csv(state: &State, call: &Call<'_>) -> Answer {
    let parameters = parameters(state, call, false)?;
    let view = call.view(state);
    let values = parameters.collect(&view);
    let body = data_export::to_csv(&view, &parameters, &values)?;
    Ok(written(state, call, "csv", "application/csv", body))
}

fn export_adx(state: &State, call: &Call<'_>) -> Answer {
    let parameters = parameters(state, call, true)?;
    let body = data_export::to_adx(&call.view(state), &parameters)?;
    Ok(written(state, call, "adx.xml", "application/adx+xml", body))
}

/// Makes the answer, with the name of a file where one is asked for.
fn written(state: &State, call: &Call<'_>, suffix: &str, kind: &str, body: String) -> Response {
    let query = &call.request.query;
    let response = Response::empty(StatusCode::OK)
        .with_content(Content::Other(state.facts.exported(kind)))
        .with_header("cache-control", "no-store")
        .with_body(body);
    let attachment = query.get("attachment");
    let name = attachment.unwrap_or("dataValues");
    let days = ["startDate", "endDate"].map(|day| query.get(day).map(|day| format!("_{day}")));
    let [start, end] = days.map(Option::unwrap_or_default);
    let disposition = if state.facts.ignores_accepted_forms() {
        let name = name.strip_suffix(&format!(".{suffix}")).unwrap_or(name);
        attachment
            .is_none()
            .then(|| format!("attachment; filename=\"{name}{start}{end}.{suffix}\""))
    } else {
        let suffix = suffix.rsplit('.').next().unwrap_or(suffix);
        attachment.map(|name| {
            let plain = name.split('.').next().unwrap_or(name);
            if start.is_empty() || end.is_empty() {
                format!("attachment; filename={name}.{suffix}")
            } else {
                format!("attachment; filename={plain}{start}{end}.{suffix}")
            }
        })
    };
    match disposition {
        Some(disposition) => response
            .with_header("content-disposition", disposition)
            .with_header("content-transfer-encoding", "binary"),
        None => response,
    }
}
