//! What can go wrong on purpose: a test asks for it, and the next requests that match get it.

use std::time::Duration;

use http::{Method, StatusCode};

use crate::message::{Content, Request, Response};

/// What happens to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The answer comes late.
    Delay(Duration),
    /// The server answers with a status and a web message; the request has no effect.
    Status(u16),
    /// The server answers with a status and says after how many seconds to ask again.
    RetryAfter {
        /// The status, mostly 429 or 503.
        status: u16,
        /// The seconds.
        seconds: u32,
    },
    /// The connection is reset before anything is answered; the request has no effect.
    Reset,
    /// The request has its effect, and the connection is reset instead of an answer.
    ResetAfterEffect,
    /// The body of the answer ends in the middle, with the length of the whole announced.
    CutBody,
    /// The body of the answer comes in pieces with a pause before each.
    SlowBody {
        /// The size of a piece in bytes.
        piece: usize,
        /// The pause before a piece.
        pause: Duration,
    },
    /// A page answers instead of the server, as of a proxy that is in the way.
    Html(u16),
    /// The server answers as to a token that has expired.
    ExpiredToken,
    /// The server restarts: the connection is reset, sessions end, and jobs that were under way are never heard of again.
    Restart,
}

/// A fault with the requests that it is for.
#[derive(Debug, Clone)]
pub struct FaultRule {
    method: Option<Method>,
    path: Option<String>,
    fault: Fault,
    times: usize,
}

impl FaultRule {
    /// Creates a rule for the next request, whatever it is.
    pub fn new(fault: Fault) -> Self {
        Self { method: None, path: None, fault, times: 1 }
    }

    /// Limits the rule to a method.
    ///
    /// # Panics
    ///
    /// The text is no method.
    #[must_use]
    pub fn on_method(mut self, method: &str) -> Self {
        self.method = Some(method.parse().expect("the name of an HTTP method"));
        self
    }

    /// Limits the rule to the paths that begin with a text.
    #[must_use]
    pub fn on_path(mut self, start: impl Into<String>) -> Self {
        self.path = Some(start.into());
        self
    }

    /// Repeats the fault for so many requests that match.
    #[must_use]
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    fn matches(&self, request: &Request) -> bool {
        self.times > 0
            && self.method.as_ref().is_none_or(|method| *method == request.method)
            && self.path.as_ref().is_none_or(|start| request.path.starts_with(start.as_str()))
    }
}

/// The faults that are still to come.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<FaultRule>);

impl Faults {
    pub(crate) fn add(&mut self, rule: FaultRule) {
        self.0.push(rule);
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// Takes the faults that are for a request; each rule that matches is used up by one.
    pub(crate) fn take(&mut self, request: &Request) -> Vec<Fault> {
        let mut found = Vec::new();
        for rule in &mut self.0 {
            if rule.matches(request) {
                rule.times -= 1;
                found.push(rule.fault.clone());
            }
        }
        self.0.retain(|rule| rule.times > 0);
        found
    }
}

/// What is sent in the end, and how.
#[derive(Debug)]
pub(crate) struct Delivery {
    pub(crate) response: Response,
    pub(crate) delay: Duration,
    pub(crate) reset: bool,
    pub(crate) cut: bool,
    pub(crate) pieces: Option<(usize, Duration)>,
}

impl Delivery {
    /// Works out what is sent: the answer of the server unless a fault stands before it.
    pub(crate) fn new(faults: &[Fault], answer: impl FnOnce() -> Response) -> Self {
        let mut delivery = Self {
            response: Response::empty(StatusCode::OK),
            delay: Duration::ZERO,
            reset: false,
            cut: false,
            pieces: None,
        };
        let mut instead = None;
        for fault in faults {
            match fault {
                Fault::Delay(time) => delivery.delay += *time,
                Fault::Reset | Fault::ResetAfterEffect | Fault::Restart => delivery.reset = true,
                Fault::CutBody => delivery.cut = true,
                Fault::SlowBody { piece, pause } => delivery.pieces = Some((*piece, *pause)),
                other => instead = stand_in(other),
            }
        }
        let before_effect = faults.iter().any(|it| matches!(it, Fault::Reset | Fault::Restart));
        delivery.response = match instead {
            Some(response) => response,
            None if before_effect => delivery.response,
            None => answer(),
        };
        delivery
    }
}

fn stand_in(fault: &Fault) -> Option<Response> {
    let code = |status: u16| StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
    Some(match fault {
        Fault::Status(status) => {
            let reason = code(*status).canonical_reason().unwrap_or_default();
            crate::failure::Failure::new(code(*status), reason).into()
        }
        Fault::RetryAfter { status, seconds } => {
            let reason = code(*status).canonical_reason().unwrap_or_default();
            Response::from(crate::failure::Failure::new(code(*status), reason))
                .with_header("retry-after", seconds.to_string())
        }
        Fault::Html(status) => Response::empty(code(*status))
            .with_content(Content::Other("text/html;charset=utf-8".to_owned()))
            .with_body(format!(
                "<!doctype html><html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>"
            )),
        Fault::ExpiredToken => Response::from(crate::failure::Failure::new(
            StatusCode::UNAUTHORIZED,
            "Failed to authenticate API token, token has expired.",
        ))
        .with_header("www-authenticate", "ApiToken"),
        _ => return None,
    })
}
