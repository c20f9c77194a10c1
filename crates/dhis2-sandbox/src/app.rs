//! The way of a request: log, faults, sign-in, table of handlers, answer.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use http::{Method, StatusCode};

use crate::account::Account;
use crate::area;
use crate::auth::{Sender, sender};
use crate::container;
use crate::facts::Facts;
use crate::failure::Failure;
use crate::fault::{Delivery, Fault, FaultRule, Faults};
use crate::jobs;
use crate::message::{Query, Request, Response};
use crate::request_log::LoggedRequest;
use crate::router::{Call, Found, Handler, Router, split};
use crate::state::State;

/// A server without its socket.
pub(crate) struct App {
    facts: Facts,
    router: Router,
    state: Mutex<Arc<State>>,
    log: Mutex<Vec<LoggedRequest>>,
    faults: Mutex<Faults>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A handler that panicked left the state as it was before, so the poison means nothing.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl App {
    pub(crate) fn new(state: Arc<State>) -> Self {
        let facts = state.facts;
        Self {
            facts,
            router: area::router(facts, state.authorization.is_some()),
            state: Mutex::new(state),
            log: Mutex::default(),
            faults: Mutex::default(),
        }
    }

    pub(crate) fn facts(&self) -> Facts {
        self.facts
    }

    /// Returns the state as it is; later changes do not show in it.
    pub(crate) fn state(&self) -> Arc<State> {
        Arc::clone(&locked(&self.state))
    }

    /// Puts another state in place.
    pub(crate) fn set_state(&self, state: Arc<State>) {
        *locked(&self.state) = state;
    }

    /// Changes the state.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(Arc::make_mut(&mut locked(&self.state)))
    }

    /// Forgets what a server keeps in its memory only.
    pub(crate) fn restart(&self) {
        self.change(|state| {
            Arc::make_mut(&mut state.jobs).forget();
            state.metrics = Arc::default();
        });
    }

    pub(crate) fn requests(&self) -> Vec<LoggedRequest> {
        locked(&self.log).clone()
    }

    pub(crate) fn forget_requests(&self) {
        locked(&self.log).clear();
    }

    pub(crate) fn add_fault(&self, rule: FaultRule) {
        locked(&self.faults).add(rule);
    }

    pub(crate) fn clear_faults(&self) {
        locked(&self.faults).clear();
    }

    /// Answers a request, faults included.
    pub(crate) fn deliver(&self, request: &Request) -> Delivery {
        locked(&self.log).push(LoggedRequest::of(request));
        let faults = locked(&self.faults).take(request);
        if faults.contains(&Fault::Restart) {
            self.restart();
        }
        Delivery::new(&faults, || self.answer(request))
    }

    /// Answers a request.
    pub(crate) fn answer(&self, request: &Request) -> Response {
        let line = request.method.as_str().len() + request.path.len() + request.raw_query.len();
        if line > Facts::longest_request_line() {
            return container::request_line_too_long(self.facts);
        }
        if self.state().jobs.is_due(Instant::now()) {
            self.change(jobs::advance);
        }
        let account = match sender(&self.state(), request) {
            Ok(Sender::Account(account)) => account,
            Ok(Sender::Anybody) => Account::default(),
            Err(refusal) => return *refusal,
        };
        let forwarded = self.forwarded(request);
        let mut response = self
            .dispatch(forwarded.as_ref().unwrap_or(request), &account)
            .unwrap_or_else(Response::from);
        if request.method == Method::HEAD {
            response.body.clear();
        }
        response
    }

    /// Resolves the short name of an address.
    fn forwarded(&self, request: &Request) -> Option<Request> {
        let name = request.path.strip_prefix("/api/query/alias/")?;
        let state = self.state();
        let target = state.aliases.get(name).filter(|_| request.method == Method::GET)?;
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Some(Request {
            path: path.to_owned(),
            raw_query: query.to_owned(),
            query: Query::parse(query),
            ..request.clone()
        })
    }

    fn dispatch(&self, request: &Request, account: &Account) -> Result<Response, Failure> {
        let path = unversioned(&request.path);
        let (path, suffix) = if let Some(plain) = path.strip_suffix(".json") {
            (plain.to_owned(), None)
        } else {
            let suffix = request.path.rsplit_once('.').map(|(_, suffix)| suffix);
            (path, suffix.filter(|suffix| !suffix.contains('/')))
        };
        let method = if request.method == Method::HEAD { &Method::GET } else { &request.method };
        let media_type = (!request.body.is_empty()).then(|| request.media_type()).flatten();
        match self.router.find(method, &path, media_type.as_deref()) {
            Found::Handler(handler, open, route) => {
                let begun = Instant::now();
                let answer = self.run(handler, request, account, &path, &open);
                let kind = path.split('/').nth(2).unwrap_or_default();
                self.meter(request, &answer, Some(route.replace("{kind}", kind)), begun);
                answer
            }
            Found::WrongMethod => Err(self.wrong_method(request)),
            Found::WrongMedia(sent) => Err(Failure::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                self.facts.media_type_not_supported(sent),
            )),
            Found::Nothing => {
                let answer = Err(self.nothing(request, &path, suffix));
                self.meter(request, &answer, None, Instant::now());
                answer
            }
        }
    }

    fn meter(
        &self,
        request: &Request,
        answer: &Result<Response, Failure>,
        path: Option<String>,
        begun: Instant,
    ) {
        let status = match answer {
            Ok(response) => response.status,
            Err(failure) => failure.status,
        };
        let metrics = Arc::clone(&self.state().metrics);
        metrics.note(self.facts, &request.method, status, path, begun.elapsed());
    }

    fn run(
        &self,
        handler: Handler,
        request: &Request,
        account: &Account,
        path: &str,
        open: &[usize],
    ) -> Result<Response, Failure> {
        let segments: Vec<&str> = split(path).collect();
        let host = request.header("host").unwrap_or("localhost");
        let base_url = format!("http://{host}");
        let call = Call {
            request,
            account,
            base_url: &base_url,
            parameters: open.iter().filter_map(|place| segments.get(*place).copied()).collect(),
        };
        match handler {
            Handler::Read(read) => read(&self.state(), &call),
            Handler::Write(write) => {
                let mut current = locked(&self.state);
                let mut next = State::clone(&current);
                let response = write(&mut next, &call)?;
                *current = Arc::new(next);
                Ok(response)
            }
        }
    }

    fn wrong_method(&self, request: &Request) -> Failure {
        let message = self.facts.method_not_supported(request.method.as_str());
        Failure::new(StatusCode::METHOD_NOT_ALLOWED, message)
    }

    /// A path that is known but for the form that its suffix asks for is not acceptable.
    fn nothing(&self, request: &Request, path: &str, suffix: Option<&str>) -> Failure {
        let plain = suffix.and_then(|suffix| path.strip_suffix(&format!(".{suffix}")));
        let known = plain.is_some_and(|plain| {
            matches!(self.router.find(&Method::GET, plain, None), Found::Handler(..))
        });
        let page = if known {
            let message = self.facts.acceptable_representations();
            container::page(self.facts, request, StatusCode::NOT_ACCEPTABLE, message)
                .private_on_tomcat(self.facts)
        } else {
            container::no_resource(self.facts, request)
        };
        Failure::page(page)
    }
}

/// Takes the version out of a path: `/api/42/me`.
fn unversioned(path: &str) -> String {
    if let Some(rest) = path.strip_prefix("/api/")
        && let Some((version, rest)) = rest.split_once('/')
        && version.len() == 2
        && version.bytes().all(|byte| byte.is_ascii_digit())
    {
        return format!("/api/{rest}");
    }
    path.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_in_the_path_is_ignored() {
        assert_eq!(unversioned("/api/42/me"), "/api/me");
        assert_eq!(unversioned("/api/me"), "/api/me");
        assert_eq!(unversioned("/api/me/42"), "/api/me/42");
    }
}
