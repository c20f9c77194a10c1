//! Asking a DHIS2 server for its documents: the canonical address first, without credentials, then
//! each document with them, from that address only.

mod answer;
mod canonical;
mod credentials;

use std::time::Duration;

use serde_json::Value;
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};
use url::Url;

pub(crate) use self::credentials::CredentialArguments;
use self::credentials::Credentials;
use crate::failure::Failure;

/// A server at its canonical address.
#[derive(Debug)]
pub(crate) struct Server {
    agent: Agent,
    base: String,
}

impl Server {
    /// Finds the canonical address of the server that a person gave, without credentials.
    pub(crate) fn find(address: &str) -> anyhow::Result<Self> {
        let agent = agent();
        let base = canonical::base(&agent, address)?;
        Ok(Self { agent, base })
    }

    /// Returns the canonical address, without a slash at the end.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// Fetches a JSON document, such as `/api/schemas`. No redirect is followed.
    pub(crate) fn document(&self, path: &str, credentials: &Credentials) -> anyhow::Result<Value> {
        let place = format!("{}{path}", self.base);
        let request = self
            .agent
            .get(&place)
            .header("Accept", "application/json")
            .header("Authorization", credentials.header());
        let response = request.call().map_err(|error| unreachable(&place, error))?;
        answer::document(&place, response)
    }
}

fn agent() -> Agent {
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    let config = Agent::config_builder()
        // Credentials are sent to one address; where a redirect leads is looked at by hand.
        .max_redirects(0)
        .http_status_as_error(false)
        .timeout_connect(Some(Duration::from_secs(20)))
        // A server builds its OpenAPI document on the first request, which takes a while.
        .timeout_recv_response(Some(Duration::from_secs(300)))
        .timeout_global(Some(Duration::from_secs(900)))
        .tls_config(tls)
        .user_agent(concat!("dhis2-xtask/", env!("CARGO_PKG_VERSION")))
        .build();
    config.into()
}

fn unreachable(place: &str, error: ureq::Error) -> Failure {
    Failure::new(format!("cannot reach {place}"))
        .because(error)
        .hint("is the address right, and the server up?")
}

/// Parses an address that a person gave.
fn parse(address: &str) -> anyhow::Result<Url> {
    let fail = |why: &str| {
        Failure::new(format!("{address:?} is no address of a server: {why}"))
            .hint("give it whole, such as https://dhis2.example.org/dhis")
    };
    let url = Url::parse(address).map_err(|error| fail(&error.to_string()))?;
    if !["http", "https"].contains(&url.scheme()) || url.host().is_none() {
        return Err(fail("it is neither http nor https").into());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Failure::new("an address with a password in it is not taken")
            .hint("others can read arguments; use --username and a prompt, or DHIS2_PASSWORD")
            .into());
    }
    Ok(url)
}
