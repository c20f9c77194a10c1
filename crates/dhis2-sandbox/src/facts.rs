//! Where the versions of the server differ: one named fact, one method, one place.

use http::StatusCode;
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::release::Release;
use crate::schema::Class;

/// The facts about one version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Facts {
    release: Release,
}

impl Facts {
    /// Returns the facts about a version.
    pub(crate) fn of(release: Release) -> Self {
        Self { release }
    }

    /// Returns the version.
    pub(crate) fn release(self) -> Release {
        self.release
    }

    /// Returns one of three values, for a fact that differs each time.
    fn each<T>(self, v41: T, v42: T, v43: T) -> T {
        match self.release {
            Release::V41 => v41,
            Release::V42 => v42,
            Release::V43 => v43,
        }
    }

    fn since_42(self) -> bool {
        self.release >= Release::V42
    }

    fn since_43(self) -> bool {
        self.release >= Release::V43
    }

    // The program and what it runs in.

    /// Returns the version with its patch level.
    pub(crate) fn version(self) -> &'static str {
        self.each("2.41.9.1", "2.42.5.2", "2.43.1")
    }

    /// Tells if a JSON answer names its character set.
    pub(crate) fn names_json_charset(self) -> bool {
        self.since_42()
    }

    /// Returns the name of the servlet container, as it signs its pages; 2.41 runs in Jetty, which does not.
    pub(crate) fn container(self) -> Option<&'static str> {
        self.each(None, Some("Apache Tomcat/11.0.20"), Some("Apache Tomcat/11.0.20"))
    }

    /// Returns the longest request line that the container reads.
    pub(crate) fn longest_request_line(self) -> usize {
        8192
    }

    /// Returns the words for a method that a path does not know.
    pub(crate) fn method_not_supported(self, method: &str) -> String {
        let verb = if self.since_42() { "is not supported" } else { "not supported" };
        format!("Request method '{method}' {verb}")
    }

    /// Returns the words for a media type that a path does not take.
    pub(crate) fn media_type_not_supported(self, media_type: &str) -> String {
        if self.since_42() {
            format!("Content-Type '{media_type}' is not supported")
        } else {
            format!("Content type '{media_type}' not supported")
        }
    }

    /// Tells if a path with a malformed UID is no path at all, rather than an object that is missing.
    pub(crate) fn paths_check_uids(self) -> bool {
        self.since_42()
    }

    /// Returns what the container says about a form that a list cannot take.
    pub(crate) fn acceptable_representations(self) -> Option<&'static str> {
        self.container().map(|_| {
            "Acceptable representations: [application/json, application/json+gzip, application/json+zip, application/*+json]."
        })
    }

    // Signing in.

    /// Returns where a browser without a session is sent.
    pub(crate) fn login_page(self) -> &'static str {
        self.each("/dhis-web-login", "/dhis-web-login/", "/login/")
    }

    /// Returns where a program that asks for a page is sent, where that is elsewhere.
    pub(crate) fn form_login_page(self) -> Option<&'static str> {
        self.each(Some("/index.html"), None, None)
    }

    /// Returns the beginnings of the paths outside of `/api` that anybody may ask for.
    pub(crate) fn public_paths(self) -> &'static [&'static str] {
        const PAGES: &[&str] =
            &["/dhis-web-login/", "/login/", "/login.html", "/oauth2/", "/static/", "/favicon.ico"];
        const OLD_PAGES: &[&str] =
            &["/dhis-web-login/", "/index.html", "/oauth2/", "/.well-known/"];
        self.each(OLD_PAGES, PAGES, PAGES)
    }

    /// Tells if a bearer token is looked at although nothing issues one; else it counts as none.
    pub(crate) fn refuses_bearer_tokens(self) -> bool {
        !self.since_42()
    }

    // How objects are written.

    /// Tells if sharing says whether all the world may see the object.
    pub(crate) fn shows_external_sharing(self) -> bool {
        self.release == Release::V42
    }

    // Writing.

    /// Returns the status for a word that is no constant of an enum.
    pub(crate) fn status_of_unknown_constant(self) -> StatusCode {
        if self.since_43() { StatusCode::CONFLICT } else { StatusCode::INTERNAL_SERVER_ERROR }
    }

    /// Returns the refusal of a patch that cannot be read; `syntax` where it is not even JSON.
    pub(crate) fn unreadable_patch(self, message: &str, syntax: bool) -> Failure {
        if self.since_43() {
            let first = message.lines().next().unwrap_or_default();
            return Failure::bad_parameter(format!("JSON parse error: {first}"));
        }
        if syntax { Failure::conflict(message) } else { Failure::internal(message) }
    }

    /// Returns the refusal of a patch with an operation that is not known, and where in the body it is.
    pub(crate) fn unknown_patch_operation(self, message: &str, place: &str) -> Failure {
        if self.since_43() {
            Failure::bad_parameter(format!("JSON parse error: {message}"))
        } else {
            Failure::internal(format!("{message}{place}"))
        }
    }

    /// Tells if a deletion of such an object is confirmed and has no effect.
    pub(crate) fn keeps_deleted(self, kind: &str) -> bool {
        kind == "Option" && !self.since_43()
    }

    /// Tells if an organisation unit cannot be moved under itself; the others let the hierarchy break.
    pub(crate) fn refuses_cycles(self) -> bool {
        self.release == Release::V42
    }

    // Lists.

    /// Tells if an order by a property that is not known is refused.
    pub(crate) fn refuses_unknown_order(self) -> bool {
        self.since_43()
    }

    /// Tells if a filter may ask for collections that are not empty.
    pub(crate) fn filters_not_empty(self) -> bool {
        self.since_42()
    }

    /// Tells if a filter may look at attribute values by their path.
    pub(crate) fn finds_nested_attribute_values(self) -> bool {
        !self.since_42()
    }

    /// Tells if a filter for an attribute's UID is read as one for any value of it.
    pub(crate) fn rewrites_attribute_filters(self) -> bool {
        self.since_42()
    }

    // Settings.

    /// Tells if a setting that is not known is refused in the old words, and with them.
    pub(crate) fn demands_known_settings(self) -> bool {
        !self.since_42()
    }

    /// Returns the words for a setting that is not known.
    pub(crate) fn unknown_setting(self, key: &str) -> String {
        if self.since_42() {
            format!("Setting does not exist: {key}")
        } else {
            "Setting does not exist or is marked as confidential".to_owned()
        }
    }

    /// Tells if a translated setting is always plain text.
    pub(crate) fn translates_settings_as_text(self) -> bool {
        self.since_42()
    }

    /// Returns the value of a user setting as it is listed; 2.41 lists those only that have one.
    pub(crate) fn user_setting(self, key: &str, value: Value) -> Option<Value> {
        if self.since_42() {
            return Some(value);
        }
        match key {
            "keyDbLocale" | "keyTrackerDashboardLayout" if value == "en" || value == "" => None,
            "keyMessageEmailNotification" | "keyMessageSmsNotification" if value == false => {
                Some(Value::Bool(true))
            }
            _ => Some(value),
        }
    }

    // What the server says about itself.

    /// Tells if times and texts that were never set are told all the same.
    pub(crate) fn tells_unset_times(self) -> bool {
        self.since_42()
    }

    /// Returns what system info says beyond that.
    pub(crate) fn more_system_info(self) -> Vec<(&'static str, Value)> {
        if self.since_43() {
            vec![
                ("sessionTimeout", json!(3600)),
                ("capability", json!({"analyticsTotalCounts": false})),
            ]
        } else {
            Vec::new()
        }
    }

    /// Tells if the configuration of the login page has texts that were never set.
    pub(crate) fn tells_unset_login_texts(self) -> bool {
        self.since_42()
    }

    /// Tells if period types have names to show.
    pub(crate) fn names_period_types(self) -> bool {
        self.since_43()
    }

    /// Tells if locales have language tags.
    pub(crate) fn tags_locales(self) -> bool {
        self.since_42()
    }

    /// Tells if the list of authorities has those of the classes of objects.
    pub(crate) fn lists_authorities_of_classes(self) -> bool {
        self.since_42()
    }

    /// Returns the address of the server in its OpenAPI document.
    pub(crate) fn openapi_address(self, base_url: &str) -> String {
        if self.since_42() { base_url.to_owned() } else { format!("{base_url}/api") }
    }

    /// Returns where a page has moved to, if it has.
    pub(crate) fn moved_page(self, path: &str) -> Option<String> {
        match (self.release, path) {
            (Release::V41, _) => None,
            (Release::V43, "/dhis-web-login" | "/dhis-web-login/") => Some("/login/".to_owned()),
            (_, path) if path.ends_with('/') => None,
            (_, path) => Some(format!("{path}/")),
        }
    }

    /// Returns what `/api/me` says beyond the user's own properties.
    pub(crate) fn more_about_me(self) -> Vec<(&'static str, Value)> {
        if self.since_42() { vec![("twoFactorType", json!("NOT_ENABLED"))] } else { Vec::new() }
    }

    /// Tells if `/api/me` says whether the mail address was verified.
    pub(crate) fn tells_email_verified(self) -> bool {
        self.since_42()
    }

    /// Returns who owns what the installation makes for itself.
    pub(crate) fn system_owner(self) -> &'static str {
        if self.since_42() { "XXXXXSystem" } else { "system-process" }
    }

    /// Returns the property that a search by `identifiable` looks for in vain, and fails.
    pub(crate) fn column_that_search_misses(self, class: &Class) -> Option<&'static str> {
        let missing = |name: &&str| class.property(name).is_some_and(|it| !it.persisted);
        ["code", "name"].into_iter().find(missing).filter(|_| self.since_42())
    }

    /// Tells if the answer to the order of a job names the type of its response.
    pub(crate) fn types_job_responses(self) -> bool {
        self.since_42()
    }

    /// Says that a parameter is missing.
    pub(crate) fn missing_parameter(self, name: &str) -> String {
        if self.since_42() {
            return format!("Required parameter '{name}' is not present.");
        }
        format!(
            "Required request parameter '{name}' for method parameter type String is not present"
        )
    }

    /// Tells if a list that is made from a part of the objects is cut into pages before it is counted.
    pub(crate) fn counts_only_a_page_of_parts(self) -> bool {
        !self.since_42()
    }

    /// Tells if all below an organisation unit are only listed where there is such a unit.
    pub(crate) fn looks_up_the_root_of_descendants(self) -> bool {
        !self.since_42()
    }

    /// Tells if the organisation units above one come in the order of their levels.
    pub(crate) fn sorts_ancestors_by_level(self) -> bool {
        self.since_42()
    }

    /// Writes the path of a route as the metrics name it.
    pub(crate) fn metered_path(self, path: &str) -> String {
        let path = path.replace("{}", "{uid}");
        if self.since_42() { path } else { path.trim_start_matches("/api").to_owned() }
    }

    /// Returns the word of the metrics for what became of a request.
    pub(crate) fn metered_outcome(self, status: StatusCode) -> &'static str {
        match status.as_u16() / 100 {
            1 => "INFORMATIONAL",
            2 if self.since_42() => "SUCCESSFUL",
            2 => "SUCCESS",
            3 => "REDIRECTION",
            4 => "CLIENT_ERROR",
            _ => "SERVER_ERROR",
        }
    }

    /// Returns what the metrics end a list of labels with.
    pub(crate) fn metered_label_end(self) -> &'static str {
        if self.since_42() { "" } else { "," }
    }

    /// Writes a count of the metrics.
    pub(crate) fn metered_count(self, count: u64) -> String {
        if self.since_42() { count.to_string() } else { format!("{count}.0") }
    }
}
