//! A running server, as a test holds it.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::sync::oneshot;

use crate::app::App;
use crate::clock::{Clock, Moment};
use crate::fault::{Fault, FaultRule};
use crate::release::Release;
use crate::request_log::LoggedRequest;
use crate::seed;
use crate::server;
use crate::state::State;

/// An embedded server on a port of the loopback interface.
///
/// It stops when it is dropped.
pub struct Sandbox {
    app: Arc<App>,
    url: String,
    origin: Arc<State>,
    stop: Option<oneshot::Sender<()>>,
}

/// How a server is to be.
#[derive(Debug, Clone)]
pub struct Builder {
    release: Release,
    demo: bool,
    address: SocketAddr,
    clock: Option<Clock>,
    seed: u64,
    authorizes: bool,
}

/// A state that a server can be taken back to.
#[derive(Clone)]
pub struct Snapshot(Arc<State>);

impl Sandbox {
    /// Begins a server: 2.42 with the demo country, unless told otherwise.
    pub fn builder() -> Builder {
        Builder {
            release: Release::default(),
            demo: true,
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            clock: None,
            seed: 1,
            authorizes: false,
        }
    }

    /// Returns the address of the server: `http://127.0.0.1:41234`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the version of the server.
    pub fn release(&self) -> Release {
        self.app.facts().release()
    }

    /// Keeps the state of the server.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(self.app.state())
    }

    /// Takes the server back to a state that was kept.
    pub fn restore(&self, snapshot: &Snapshot) {
        self.app.set_state(Arc::clone(&snapshot.0));
    }

    /// Takes the server back to the state that it started with, and forgets requests and faults.
    pub fn reset(&self) {
        let mut state = State::clone(&self.origin);
        state.logins = Arc::default();
        self.app.set_state(Arc::new(state));
        self.app.forget_requests();
        self.app.clear_faults();
    }

    /// Returns the requests so far, in order.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.app.requests()
    }

    /// Forgets the requests so far.
    pub fn forget_requests(&self) {
        self.app.forget_requests();
    }

    /// Lets something go wrong with the next requests that match the rule.
    pub fn fail(&self, rule: FaultRule) {
        self.app.add_fault(rule);
    }

    /// Lets something go wrong with the next request.
    pub fn fail_next(&self, fault: Fault) {
        self.app.add_fault(FaultRule::new(fault));
    }

    /// Adds a user with a password and a role of some authorities; returns the UID.
    ///
    /// `ALL` makes a superuser. The user works in the whole country.
    pub fn add_user(&self, username: &str, password: &str, authorities: &[&str]) -> String {
        self.app.change(|state| seed::add_user(state, username, password, authorities))
    }

    /// Restarts the server: what it keeps in memory only is gone, jobs that were under way among it.
    pub fn restart(&self) {
        self.app.restart();
    }

    /// Sets how long a job takes from the request to its end; it is 60 milliseconds otherwise.
    pub fn set_job_duration(&self, duration: Duration) {
        self.app.change(|state| Arc::make_mut(&mut state.jobs).set_duration(duration));
    }

    /// Stops the server's clock at a time.
    pub fn set_clock(&self, time: SystemTime) {
        self.app.change(|state| state.clock = Clock::standing_at(Moment::from(time)));
    }

    /// Moves the server's clock forward.
    pub fn advance_clock(&self, time: Duration) {
        self.app.change(|state| state.clock.advance(time));
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // The thread may be gone already.
            let _ = stop.send(());
        }
    }
}

impl Builder {
    /// Chooses the version.
    #[must_use]
    pub fn release(mut self, release: Release) -> Self {
        self.release = release;
        self
    }

    /// Chooses the version by its name: `2.42`, `v42`, `42`.
    ///
    /// # Panics
    ///
    /// The sandbox cannot be that version.
    #[must_use]
    pub fn version(self, version: &str) -> Self {
        self.release(version.parse().expect("a version that the sandbox can be"))
    }

    /// Chooses whether the demo country is there; a server without it is as after its installation.
    #[must_use]
    pub fn demo(mut self, demo: bool) -> Self {
        self.demo = demo;
        self
    }

    /// Chooses the address to listen on, where it is not to be a free port of the loopback interface.
    #[must_use]
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Starts with a clock that stands at a time, rather than with the real time.
    #[must_use]
    pub fn clock(mut self, time: SystemTime) -> Self {
        self.clock = Some(Clock::standing_at(Moment::from(time)));
        self
    }

    /// Starts with a clock that runs from a time on, rather than from the real time.
    #[must_use]
    pub fn clock_from(mut self, time: SystemTime) -> Self {
        self.clock = Some(Clock::running_from(Moment::from(time)));
        self
    }

    /// Chooses the seed of the UIDs that the server makes.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Turns the authorization server on, so that programs can sign in by OAuth2.
    ///
    /// 2.41 has none, whatever is said here. As on a real server, a program is registered at
    /// `/api/oAuth2Clients`, and a token is good for a user whose `openId` is the user name.
    #[must_use]
    pub fn authorization_server(mut self) -> Self {
        self.authorizes = true;
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// The address cannot be listened on.
    #[expect(clippy::unused_async, reason = "a server on another machine would have to be awaited")]
    pub async fn start(self) -> io::Result<Sandbox> {
        self.start_blocking()
    }

    /// Starts the server, for a program that is not asynchronous.
    ///
    /// # Errors
    ///
    /// The address cannot be listened on.
    pub fn start_blocking(self) -> io::Result<Sandbox> {
        let listener = server::listen(self.address)?;
        let address = listener.local_addr()?;
        let mut state = State::clone(seed::state(self.release, self.demo));
        state.uids = crate::uid::UidGenerator::new(self.seed);
        state.logins = Arc::default();
        state.clock = self.clock.unwrap_or_else(Clock::real);
        if self.authorizes && state.facts.has_authorization_server() {
            state.authorization = Some(Arc::default());
        }
        let origin = Arc::new(state);
        let app = Arc::new(App::new(Arc::clone(&origin)));
        let (stop, stopped) = oneshot::channel();
        let served = Arc::clone(&app);
        std::thread::Builder::new()
            .name(format!("dhis2-sandbox-{}", address.port()))
            .spawn(move || server::serve(listener, served, stopped))?;
        Ok(Sandbox { app, url: format!("http://{address}"), origin, stop: Some(stop) })
    }
}
