//! How often each path was asked for, and how long the answers took.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::{Method, StatusCode};

use crate::facts::Facts;

/// Method, outcome, status and path of requests that are counted together.
type Group = (String, &'static str, u16, String);

/// The counts; a read counts too, so they lie behind a lock of their own.
#[derive(Debug, Default)]
pub(crate) struct Metrics(Mutex<BTreeMap<Group, (u64, Duration)>>);

impl Metrics {
    /// Counts a request: `path` is that of the route, with its open segments; nothing, where there is none.
    pub(crate) fn note(
        &self,
        facts: Facts,
        method: &Method,
        status: StatusCode,
        path: Option<String>,
        took: Duration,
    ) {
        let path = path.map_or_else(|| "NOT_FOUND".to_owned(), |path| facts.metered_path(&path));
        let outcome = facts.metered_outcome(status);
        let mut groups = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let group = (method.to_string(), outcome, status.as_u16(), path);
        let (count, sum) = groups.entry(group).or_default();
        *count += 1;
        *sum += took;
    }

    /// Writes the counts as Prometheus reads them.
    pub(crate) fn text(&self, facts: Facts) -> String {
        let mut text = "# HELP http_server_requests_seconds  \n\
                        # TYPE http_server_requests_seconds summary\n"
            .to_owned();
        let groups = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let end = facts.metered_label_end();
        for ((method, outcome, status, path), (count, sum)) in groups.iter() {
            let labels = format!(
                "exception=\"None\",method=\"{method}\",outcome=\"{outcome}\",\
                 status=\"{status}\",uri=\"{path}\"{end}"
            );
            let count = facts.metered_count(*count);
            let seconds = sum.as_secs_f64();
            // Writing to a string cannot fail.
            let _ = writeln!(text, "http_server_requests_seconds_count{{{labels}}} {count}");
            let _ = writeln!(text, "http_server_requests_seconds_sum{{{labels}}} {seconds}");
        }
        text
    }
}
