//! Signing in, where versions differ.

use super::Facts;

impl Facts {
    /// Tells if there is an authorization server that can be turned on.
    pub(crate) fn has_authorization_server(self) -> bool {
        self.since_42()
    }

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
}
