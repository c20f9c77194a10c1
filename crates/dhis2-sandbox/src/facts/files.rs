//! Files, apps and routes, where versions differ.

use http::StatusCode;

use super::Facts;
use crate::failure::Failure;

impl Facts {
    /// Says that a form lacks a part.
    pub(crate) fn missing_part(self, name: &str) -> String {
        if self.since_42() {
            format!("Required part '{name}' is not present.")
        } else {
            format!("Required request part '{name}' is not present")
        }
    }

    /// Says that a file is not for everybody.
    pub(crate) fn closed_file(self, uid: &str) -> String {
        if self.since_43() {
            return format!("File resource not found or not accessible: {uid}");
        }
        format!(
            "You don't have access to fileResource '{uid}' or this fileResource is not available from this endpoint"
        )
    }

    /// Returns the media type of a text of the installation's own; Jetty puts a space in it.
    pub(crate) fn page_media_type(self, media_type: &str) -> String {
        let space = if self.since_42() { "" } else { " " };
        format!("{media_type};{space}charset=UTF-8")
    }

    /// Completes a media type as the container does: Tomcat names the character set of everything, Jetty not of JSON.
    pub(crate) fn with_charset(self, media_type: &str) -> String {
        let silent = !self.since_42() && media_type.starts_with("application/json");
        match (media_type.contains("charset"), self.since_42()) {
            (false, true) => format!("{media_type};charset=UTF-8"),
            (false, false) if !silent => format!("{media_type};charset=utf-8"),
            _ => media_type.to_owned(),
        }
    }

    /// Returns a conflict that the server throws rather than returns: the newer ones give it a code.
    pub(crate) fn thrown_conflict(self, message: impl Into<String>) -> Failure {
        let failure = Failure::conflict(message);
        if self.since_42() { failure.with_code("E1004") } else { failure }
    }

    /// Tells if the answer to the installation of an app describes it.
    pub(crate) fn describes_installed_app(self) -> bool {
        self.since_42()
    }

    /// Tells if an app lives in a folder with a code of its own, so that versions can be told apart.
    pub(crate) fn codes_app_folders(self) -> bool {
        self.since_43()
    }

    /// Returns what the app hub's address ends in when there is no way to it.
    pub(crate) fn unknown_host(self, host: &str) -> String {
        if self.since_42() {
            host.to_owned()
        } else {
            format!("{host}; nested exception is java.net.UnknownHostException: {host}")
        }
    }

    /// Tells if a route may only lead to hosts that the configuration names.
    pub(crate) fn limits_route_hosts(self) -> bool {
        self.since_42()
    }

    /// Tells if the body of a request is passed on piece by piece, without its length.
    pub(crate) fn streams_route_bodies(self) -> bool {
        self.since_42()
    }

    /// Returns the ways to sign in at the target of a route.
    pub(crate) fn route_auth_types(self) -> &'static [&'static str] {
        const OLD: &[&str] = &["api-headers", "api-query-params", "api-token", "http-basic"];
        const NEW: &[&str] = &[
            "api-headers",
            "api-query-params",
            "api-token",
            "http-basic",
            "oauth2-client-credentials",
        ];
        if self.since_42() { NEW } else { OLD }
    }

    /// Says that there is no route.
    pub(crate) fn no_route(self, id: &str) -> String {
        if self.since_42() {
            format!("Route not found: '{id}'")
        } else {
            format!("Route {id} not found")
        }
    }

    /// Says that somebody may not use a route.
    pub(crate) fn closed_route(self) -> &'static str {
        if self.since_42() { "User not authorized to execute route" } else { "User not authorized" }
    }

    /// Returns the refusal of a path behind a route that takes none.
    pub(crate) fn no_sub_paths(self, number: u64) -> Failure {
        let message = format!("Route '{number}' does not allow sub-paths");
        if self.since_42() {
            Failure::new(StatusCode::BAD_GATEWAY, message).with_code("E1007")
        } else {
            Failure::bad_request(message)
        }
    }

    /// Returns the answer to a request whose target cannot be reached.
    pub(crate) fn unreachable_route(self, method: &str, url: &str, authority: &str) -> Failure {
        let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
        match self.minor() {
            41 => {
                let cause = format!("Connect to {authority} [/{host}] failed: Connection refused");
                let message = format!(
                    "I/O error on {method} request for \"{url}\": {cause}; nested exception is org.apache.http.conn.HttpHostConnectException: {cause}"
                );
                Failure::new(StatusCode::SERVICE_UNAVAILABLE, message)
            }
            42 => Failure::internal(format!(
                "finishConnect(..) failed with error(-111): Connection refused: /{authority}"
            )),
            _ => Failure::internal(
                "io_uring connect(..) failed with error(-111): Connection refused",
            ),
        }
    }

    /// Returns the answer to a request whose target takes too long.
    pub(crate) fn late_route(self, method: &str, url: &str) -> Failure {
        if self.since_42() {
            return Failure::page(crate::message::Response::empty(StatusCode::GATEWAY_TIMEOUT));
        }
        let message = format!(
            "I/O error on {method} request for \"{url}\": Read timed out; nested exception is java.net.SocketTimeoutException: Read timed out"
        );
        Failure::new(StatusCode::SERVICE_UNAVAILABLE, message)
    }

    fn minor(self) -> u32 {
        self.release().minor()
    }
}
