//! When a request is sent again, and after how long.

use std::time::Duration;

use http::Method;
use http::header::{DATE, HeaderMap, RETRY_AFTER};

use crate::error::Error;

/// How often and how long a client tries again when a server is busy, restarting or out of reach.
///
/// Only what cannot do harm twice is sent again: reading; anything that did not reach the server;
/// anything that the server turned away unseen (429). Whatever may have changed something is not,
/// unless the call says that it is [repeatable](crate::RawRequest::repeatable).
///
/// The delay before attempt *n* is random, between nothing and `base_delay × factor^(n-2)`, at most
/// `longest_delay`: clients that fail together do not come back together. A server that says how
/// long to wait (`Retry-After`, in seconds or as a date) is obeyed.
///
/// ```
/// use std::time::Duration;
/// use dhis2_client::RetryPolicy;
///
/// let patient = RetryPolicy { attempts: 8, deadline: Some(Duration::from_secs(120)), ..Default::default() };
/// assert_eq!(patient.base_delay, Duration::from_millis(200));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct RetryPolicy {
    /// How often a request is sent at the most; 4 by default, 1 is never again.
    pub attempts: u32,
    /// The longest delay before the second attempt; 200 ms by default.
    pub base_delay: Duration,
    /// What the delay is multiplied by with each attempt; 2 by default.
    pub factor: f64,
    /// The longest delay of all; 10 seconds by default. A server may ask for more.
    pub longest_delay: Duration,
    /// The statuses that are tried again; 429, 502, 503 and 504 by default.
    pub statuses: Vec<u16>,
    /// Whether a connection that cannot be made or breaks is tried again; yes by default.
    pub connection_errors: bool,
    /// How long all attempts of a call may take together, delays included: no attempt begins later.
    /// Two minutes by default.
    pub deadline: Option<Duration>,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 4,
            base_delay: Duration::from_millis(200),
            factor: 2.0,
            longest_delay: Duration::from_secs(10),
            statuses: vec![429, 502, 503, 504],
            connection_errors: true,
            deadline: Some(Duration::from_secs(120)),
        }
    }
}

impl RetryPolicy {
    /// Returns a policy that never tries again: what a client does if nothing is said.
    pub fn never() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// Returns how long to wait before the next attempt, or `None` where there is to be none.
    ///
    /// `made` attempts took `elapsed` so far, and the last ended in `error`.
    pub(crate) fn next(
        &self,
        repeatable: bool,
        error: &Error,
        made: u32,
        elapsed: Duration,
    ) -> Option<Duration> {
        if made >= self.attempts || !self.is_passing(error) || !(repeatable || was_unseen(error)) {
            return None;
        }
        let delay = asked_for(error).unwrap_or_else(|| self.delay(made, fastrand::f64()));
        let in_time = self.deadline.is_none_or(|deadline| elapsed + delay < deadline);
        in_time.then_some(delay)
    }

    /// Returns whether the reason of an error may pass.
    fn is_passing(&self, error: &Error) -> bool {
        match error {
            Error::Send(_) | Error::Timeout { .. } => self.connection_errors,
            Error::Api(error) => self.statuses.contains(&error.status.as_u16()),
            _ => false,
        }
    }

    /// Returns the delay after `made` attempts; `chance` is between 0 and 1.
    fn delay(&self, made: u32, chance: f64) -> Duration {
        let power = i32::try_from(made.saturating_sub(1)).unwrap_or(i32::MAX);
        let longest = self.base_delay.as_secs_f64() * self.factor.powi(power);
        let longest = longest.min(self.longest_delay.as_secs_f64()).max(0.0);
        Duration::try_from_secs_f64(longest * chance).unwrap_or(self.longest_delay)
    }
}

/// Whether sending a request twice is as good as sending it once, whatever it is.
pub(crate) fn only_reads(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Whether the server cannot have acted on the request.
fn was_unseen(error: &Error) -> bool {
    match error {
        Error::Send(error) => !error.may_have_been_seen,
        Error::Api(error) => error.status.as_u16() == 429,
        _ => false,
    }
}

/// Returns how long the server asks to wait.
fn asked_for(error: &Error) -> Option<Duration> {
    error.api()?.retry_after
}

/// Reads `Retry-After`: seconds, or a date, which is compared with the server's own clock.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let date = |text: &str| dhis2_models::chrono::DateTime::parse_from_rfc2822(text).ok();
    let server = headers.get(DATE).and_then(|it| it.to_str().ok()).and_then(date);
    let now = server.map_or_else(now_in_unix_seconds, |it| it.timestamp());
    Some(Duration::from_secs(u64::try_from(date(text)?.timestamp() - now).unwrap_or(0)))
}

fn now_in_unix_seconds() -> i64 {
    let since = web_time::SystemTime::now().duration_since(web_time::UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn delays_grow_up_to_the_longest() {
        let policy =
            RetryPolicy { longest_delay: Duration::from_millis(700), ..Default::default() };
        let longest: Vec<u128> = (1..=4).map(|made| policy.delay(made, 1.0).as_millis()).collect();
        assert_eq!(longest, [200, 400, 700, 700]);
        assert_eq!(policy.delay(3, 0.0), Duration::ZERO);
        assert_eq!(policy.delay(u32::MAX, 1.0), Duration::from_millis(700));
    }

    #[test]
    fn a_server_says_when_to_come_back_in_two_ways() {
        let mut headers = HeaderMap::new();
        assert_eq!(retry_after(&headers), None);
        headers.insert(RETRY_AFTER, HeaderValue::from_static("7"));
        assert_eq!(retry_after(&headers), Some(Duration::from_secs(7)));
        headers.insert(DATE, HeaderValue::from_static("Wed, 21 Oct 2026 07:28:00 GMT"));
        headers.insert(RETRY_AFTER, HeaderValue::from_static("Wed, 21 Oct 2026 07:28:30 GMT"));
        assert_eq!(retry_after(&headers), Some(Duration::from_secs(30)));
        headers.insert(RETRY_AFTER, HeaderValue::from_static("Wed, 21 Oct 2015 07:28:00 GMT"));
        assert_eq!(retry_after(&headers), Some(Duration::ZERO));
        headers.insert(RETRY_AFTER, HeaderValue::from_static("soon"));
        assert_eq!(retry_after(&headers), None);
    }
}
