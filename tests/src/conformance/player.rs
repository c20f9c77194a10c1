//! Sends the recorded requests to a server: a fresh sandbox, or a real one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use reqwest::header::AUTHORIZATION;
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Url};
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::Mutex;

use super::identifiers::Identifiers;
use super::target::Target;
use super::{RECORDED_ADDRESS, Secrets};
use crate::recording::Exchange;

/// A request that brings a fresh server to the state that the recordings began with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Preparation {
    #[serde(default)]
    versions: Vec<String>,
    /// The set that it is for: `first`, `more`; both, where it is missing.
    set: Option<String>,
    method: String,
    path: String,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    body: Value,
    /// A file of the workspace that is the body.
    body_file: Option<String>,
    /// What the recorded server had been through.
    #[serde(rename = "reason")]
    _reason: String,
}

/// An answer of the server under test, its address replaced by the recorded one.
#[derive(Debug)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The headers, names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The first bytes of the body, which tell what a file is.
    pub head: Vec<u8>,
    /// The body as text.
    pub text: String,
    /// The body as JSON, where it is that.
    pub json: Option<Value>,
}

/// How often to ask for a job that has not ended.
const PATIENCE: usize = 600;

/// How long to wait before asking again.
const PAUSE: Duration = Duration::from_millis(100);

/// Sends requests to one server.
#[derive(Debug)]
pub struct Player {
    client: Client,
    base: String,
    prepare: bool,
    /// Where to ask how far the jobs are that requests have started.
    jobs: Mutex<Vec<String>>,
    /// Where routes lead.
    target: Target,
}

/// The body of an exchange that the recording could not keep, as it is no text.
fn whole_body(name: &str) -> Option<Vec<u8>> {
    std::fs::read(workspace().join(format!("tests/conformance/{name}.body"))).ok()
}

impl Player {
    /// Creates a player of a file for the server at an address; `fresh` servers are prepared first.
    ///
    /// # Errors
    ///
    /// The HTTP client cannot be built, or there is no free port for the target of routes.
    pub async fn new(base: &str, fresh: bool, file: &str) -> anyhow::Result<Self> {
        // A second installation of the same provider is no fault.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().redirect(Policy::none()).no_proxy().build()?;
        Ok(Self {
            client,
            base: base.trim_end_matches('/').to_owned(),
            prepare: fresh,
            jobs: Mutex::default(),
            // While the first set was recorded nothing listened there.
            target: Target::new(file.starts_with("more-")).await?,
        })
    }

    /// Brings a fresh server to the state that the recordings of a version began with.
    pub(super) async fn prelude(&self, version: &str, file: &str) -> anyhow::Result<()> {
        let set = if file.starts_with("more-") { "more" } else { "first" };
        if !self.prepare {
            return Ok(());
        }
        let steps: Vec<Preparation> =
            serde_json::from_str(include_str!("../../conformance/prelude.json"))?;
        for step in steps {
            let other = step.set.as_deref().is_some_and(|wanted| wanted != set);
            if other || !step.versions.is_empty() && !step.versions.iter().any(|v| v == version) {
                continue;
            }
            let url = format!("{}{}", self.base, step.path);
            let mut request = self.client.request(step.method.parse()?, &url);
            request = request.basic_auth("admin", Some("district"));
            for (name, value) in &step.headers {
                request = request.header(name, value);
            }
            request = match (&step.body, &step.body_file) {
                (_, Some(file)) => request.body(std::fs::read(workspace().join(file))?),
                (Value::Null, None) => request,
                (Value::String(text), None) => request.body(text.clone()),
                (json, None) => request.body(json.to_string()),
            };
            let answer = request.send().await?;
            if !answer.status().is_success() {
                let (status, text) = (answer.status(), answer.text().await?);
                anyhow::bail!("preparing with {} {}: {status} {text}", step.method, step.path);
            }
        }
        Ok(())
    }

    /// Sends one recorded request, with the UIDs that this server made up.
    ///
    /// The recorder asked for some jobs until they had ended, and for others only once; the same
    /// is done here. No other request is sent before the jobs that earlier ones started have ended.
    pub(super) async fn play(
        &self,
        exchange: &Exchange,
        identifiers: &Identifiers,
        secrets: &Secrets,
    ) -> anyhow::Result<Answer> {
        if !exchange.request.path.starts_with("/api/system/task") {
            self.wait_for_jobs().await?;
        }
        let mut answer = self.send(exchange, identifiers, secrets).await?;
        for _ in 0..PATIENCE {
            if !is_behind(exchange, &answer) {
                break;
            }
            tokio::time::sleep(PAUSE).await;
            answer = self.send(exchange, identifiers, secrets).await?;
        }
        let job =
            answer.json.as_ref().and_then(|j| j.pointer("/response/relativeNotifierEndpoint"));
        if let Some(path) = job.and_then(Value::as_str) {
            self.jobs.lock().await.push(path.to_owned());
        }
        let tracker = answer
            .json
            .as_ref()
            .filter(|j| j.get("message").is_some_and(|it| it == "Tracker job added"))
            .and_then(|j| j.pointer("/response/id"));
        if let Some(uid) = tracker.and_then(Value::as_str) {
            self.jobs.lock().await.push(format!("/api/tracker/jobs/{uid}"));
        }
        Ok(answer)
    }

    async fn wait_for_jobs(&self) -> anyhow::Result<()> {
        let jobs = std::mem::take(&mut *self.jobs.lock().await);
        for path in jobs {
            for _ in 0..PATIENCE {
                let url = format!("{}{path}", self.base);
                let request = self.client.get(&url).basic_auth("admin", Some("district"));
                let text = request.send().await?.text().await?;
                if has_ended(&serde_json::from_str(&text).unwrap_or_default()) {
                    break;
                }
                tokio::time::sleep(PAUSE).await;
            }
        }
        Ok(())
    }

    async fn send(
        &self,
        exchange: &Exchange,
        identifiers: &Identifiers,
        secrets: &Secrets,
    ) -> anyhow::Result<Answer> {
        let recorded = &exchange.request;
        let mut url =
            Url::parse(&format!("{}{}", self.base, identifiers.translate(&recorded.path)))?;
        if !recorded.query.is_empty() {
            let mut pairs = url.query_pairs_mut();
            for (name, value) in &recorded.query {
                pairs.append_pair(name, &identifiers.translate(value));
            }
            drop(pairs);
            // The recorder left commas as they are, and links to other pages show them.
            let query = url.query().unwrap_or_default().replace("%2C", ",");
            url.set_query(Some(&query));
        }
        let mut request = self.client.request(Method::from_bytes(recorded.method.as_bytes())?, url);
        for (name, value) in recorded.headers.iter().filter(|(_, value)| !value.is_empty()) {
            request = request.header(name, value);
        }
        if let Some(credentials) = credentials(exchange, secrets) {
            request = request.header(AUTHORIZATION, credentials);
        }
        if let Some(body) = whole_body(&exchange.name) {
            request = request.body(body);
        } else if let Some(body) = recorded.body() {
            let body = match String::from_utf8(body) {
                Ok(text) => self.target.there(&identifiers.translate(&text)).into_bytes(),
                Err(binary) => binary.into_bytes(),
            };
            request = request.body(body);
        }
        let answer = request.send().await?;
        let status = answer.status().as_u16();
        let headers = answer
            .headers()
            .iter()
            .map(|(name, value)| {
                let text = String::from_utf8_lossy(value.as_bytes());
                (name.as_str().to_owned(), text.replace(&self.base, RECORDED_ADDRESS))
            })
            .collect::<BTreeMap<_, _>>();
        let body = answer.bytes().await?;
        let head = body.iter().take(16).copied().collect();
        let text = String::from_utf8_lossy(&body).replace(&self.base, RECORDED_ADDRESS);
        let text = self.target.back(&text);
        let json = serde_json::from_str(&text).ok();
        Ok(Answer { status, headers, head, text, json })
    }
}

/// Tells if the notifications of a job, the newest first, say that it has ended.
fn has_ended(notifications: &Value) -> bool {
    notifications.pointer("/0/completed") == Some(&Value::Bool(true))
}

/// Tells if the recorder asked later in the life of a job.
fn is_behind(exchange: &Exchange, answer: &Answer) -> bool {
    let (path, recorded) = (&exchange.request.path, &exchange.response.body);
    if path.starts_with("/api/system/taskSummaries/") {
        return recorded.is_object() && answer.json.is_none();
    }
    path.starts_with("/api/system/tasks/")
        && has_ended(recorded)
        && !answer.json.as_ref().is_some_and(has_ended)
}

/// Returns the directory of the workspace.
fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns the `Authorization` header: the recordings keep its scheme, the names say whose it was.
fn credentials(exchange: &Exchange, secrets: &Secrets) -> Option<String> {
    let name = exchange.name.as_str();
    Some(match (exchange.request.auth.as_str(), name) {
        ("none", _) => return None,
        ("ApiToken", "connect-bad-token") => {
            "ApiToken d2pat_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1111111111".to_owned()
        }
        ("ApiToken", _) => format!("ApiToken {}", secrets.token.as_deref().unwrap_or("none")),
        ("Bearer", _) => "Bearer not-a-token".to_owned(),
        (_, "connect-info-wrong-password") => basic("admin", "wrong"),
        (_, "clerk-me") => basic("scratchuser", "Scratch-2024"),
        _ if name.starts_with("forbidden-") => basic("scratchuser", "Scratch-2024"),
        _ => basic("admin", "district"),
    })
}

fn basic(user: &str, password: &str) -> String {
    use base64::Engine as _;
    let pair = base64::engine::general_purpose::STANDARD.encode(format!("{user}:{password}"));
    format!("Basic {pair}")
}
