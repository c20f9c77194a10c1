//! What the client promises on any server: scenarios that run on the sandbox always, and on real
//! servers where `DHIS2_TEST_URL_V41`, `_V42` or `_V43` is set.
//!
//! A scenario leaves a server as it found it. It runs for each version twice: with objects as the
//! client reads them unpinned, and with the models of the version.

mod across_kinds;
mod apps;
mod categories;
mod customise;
mod data_sets;
mod data_store;
mod data_values;
mod drafts;
mod expressions;
mod files;
mod groups;
mod jobs;
mod maintenance;
mod messages;
mod metadata;
mod option_sets;
mod organisation_units;
mod programs;
mod reading;
mod routes;
mod server;
mod tracker;
mod users;
mod validation;

use std::env::var;

use dhis2_client::{Auth, Client};
use dhis2_sandbox::Sandbox;

/// The releases that scenarios run on.
const RELEASES: [u16; 3] = [41, 42, 43];

/// Starts a fresh server of a release with the demo country, and connects to it.
async fn on_sandbox(release: u16) -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().version(&format!("2.{release}")).start().await.unwrap();
    let client = connect(sandbox.url(), Auth::basic("admin", "district")).await;
    (sandbox, client)
}

/// Connects to the real server of a release, if there is one.
#[expect(clippy::disallowed_methods, reason = "real servers are named by the environment")]
async fn on_real_server(release: u16) -> Option<Client> {
    let url = var(format!("DHIS2_TEST_URL_V{release}")).ok()?;
    let username = var("DHIS2_TEST_USERNAME").unwrap_or_else(|_| "admin".into());
    let password = var("DHIS2_TEST_PASSWORD").unwrap_or_else(|_| "district".into());
    Some(connect(&url, Auth::basic(username, password)).await)
}

async fn connect(url: &str, auth: Auth) -> Client {
    let client = Client::builder(url).auth(auth).connect().await;
    client.unwrap_or_else(|error| panic!("{url}: {error}"))
}

/// Defines the tests of scenarios: functions of a client of any version.
macro_rules! scenarios {
    ($($scenario:ident)*) => {
        mod on_sandbox {
            $( #[tokio::test]
            async fn $scenario() {
                for release in crate::contract::RELEASES {
                    let (_sandbox, client) = crate::contract::on_sandbox(release).await;
                    crate::contract::in_both_ways!(release client super::$scenario);
                }
            } )*
        }

        mod on_real_servers {
            $( #[tokio::test]
            #[ignore = "needs servers: DHIS2_TEST_URL_V41, DHIS2_TEST_URL_V42, DHIS2_TEST_URL_V43"]
            async fn $scenario() {
                for release in crate::contract::RELEASES {
                    if let Some(client) = crate::contract::on_real_server(release).await {
                        crate::contract::in_both_ways!(release client super::$scenario);
                    }
                }
            } )*
        }
    };
}
use scenarios;

/// Runs a scenario unpinned and pinned.
macro_rules! in_both_ways {
    ($release:ident $client:ident $scenario:path) => {
        $scenario(&$client).await;
        match $release {
            41 => $scenario(&$client.pin::<dhis2_client::V41>().unwrap()).await,
            42 => $scenario(&$client.pin::<dhis2_client::V42>().unwrap()).await,
            _ => $scenario(&$client.pin::<dhis2_client::V43>().unwrap()).await,
        }
    };
}
use in_both_ways;

/// Makes a model of any version from JSON.
fn model<T: serde::de::DeserializeOwned>(json: serde_json::Value) -> T {
    serde_json::from_value(json).unwrap()
}

/// Returns what a model says, as JSON.
fn said<T: serde::Serialize>(model: &T) -> serde_json::Value {
    serde_json::to_value(model).unwrap()
}

/// Returns a name that no object of a server has.
fn scratch(what: &str) -> String {
    let nanoseconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_nanos());
    format!("Scratch {what} {:x}", nanoseconds % 0xFFFF_FFFF_FFFF)
}

/// Returns the release of a server: `42` for 2.42.
fn release<V: dhis2_client::Version>(client: &Client<V>) -> u16 {
    let release = client.server_version().as_str().split('.').nth(1).unwrap();
    release.split('-').next().unwrap().parse().unwrap()
}
