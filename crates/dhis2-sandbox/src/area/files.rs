//! Files: uploads, documents, logos, the style and script of an installation.

pub(crate) mod custom;
pub(crate) mod resource;

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use http::{Method, StatusCode};

use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call, Handler, Router};
use crate::state::State;
use crate::store;

/// The contents of files, by the UID of the file resource or the key of a logo.
#[derive(Debug, Clone, Default)]
pub(crate) struct Contents(BTreeMap<String, Bytes>);

impl Contents {
    /// Returns the content of a file.
    pub(crate) fn get(&self, key: &str) -> Option<&Bytes> {
        self.0.get(key)
    }

    /// Keeps the content of a file.
    pub(crate) fn put(&mut self, key: &str, content: Bytes) {
        self.0.insert(key.to_owned(), content);
    }
}

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    const CSS: Option<&[&str]> = Some(&["text/css"]);
    const SCRIPT: Option<&[&str]> = Some(&["application/javascript"]);
    router.post("/api/fileResources", resource::upload);
    router.get("/api/fileResources/{uid}", resource::get);
    router.get("/api/fileResources/{uid}/data", resource::data);
    router.get("/api/documents/{}/data", document_data);
    router.get("/api/files/style", custom::style).get("/api/files/style/external", custom::style);
    router.add(Method::POST, "/api/files/style", Handler::Write(custom::set_style), CSS);
    router.delete("/api/files/style", custom::remove_style);
    router.get("/api/files/script", custom::script);
    router.add(Method::POST, "/api/files/script", Handler::Write(custom::set_script), SCRIPT);
    router.delete("/api/files/script", custom::remove_script);
    router.get("/api/staticContent/{}", custom::logo);
    router.post("/api/staticContent/{}", custom::set_logo);
}

/// Sends a stored file.
pub(crate) fn send(state: &State, uid: &str) -> Answer {
    let file = state.store.get(state.class("fileResources"), uid);
    let (Some(file), Some(content)) = (file, state.files.get(uid)) else {
        return Err(Failure::internal("Failed fetching the file from storage"));
    };
    let media_type = store::text(file, "contentType").unwrap_or("application/octet-stream");
    let name = store::text(file, "name").unwrap_or_default();
    Ok(Response::text(StatusCode::OK, &state.facts.with_charset(media_type), content.clone())
        .with_header("content-disposition", format!("filename={name}")))
}

/// Answers `GET /api/documents/{uid}/data`: the file, or where it lies.
fn document_data(state: &State, call: &Call<'_>) -> Answer {
    let uid = call.parameter(0);
    let Some(document) = state.store.get(state.class("documents"), uid) else {
        return Err(Failure::missing(format!("Document not found for uid: {uid}")));
    };
    let url = store::text(document, "url").unwrap_or_default();
    if document.get("external").and_then(serde_json::Value::as_bool) == Some(true) {
        return Ok(Response::redirect(StatusCode::FOUND, url));
    }
    send(state, url)
}

/// Keeps the content of a file.
pub(crate) fn keep(state: &mut State, key: &str, content: Bytes) {
    Arc::make_mut(&mut state.files).put(key, content);
}
