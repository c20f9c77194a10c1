//! Users: who is listed, accounts switched off and on, invitations, copies; and their tokens.

mod account;
mod list;
mod role;
mod token;

use http::Method;

use crate::router::{Handler, Router};

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    const JSON: Option<&[&str]> = Some(&["application/json"]);
    let mut post = |path, handler| {
        router.add(Method::POST, path, Handler::Write(handler), JSON);
    };
    post("/api/users/invite", account::invite);
    post("/api/users/invites", account::invite_many);
    post("/api/users/{}/invite", account::invite_again);
    post("/api/users/{}/reset", account::reset);
    post("/api/users/{}/replica", account::replicate);
    post("/api/users/{}/enabled", account::enable);
    post("/api/users/{}/disabled", account::disable);
    post("/api/users/{}/expired", account::expire);
    post("/api/users/{}/unexpired", account::unexpire);
    post("/api/apiToken", token::create);
    post("/api/apiTokens", token::create);
    const ROLE: &str = "/api/userRoles/{}/users/{}";
    router.add(Method::POST, ROLE, Handler::Write(role::give), None);
    router.add(Method::PUT, ROLE, Handler::Write(role::give), None);
    router.delete(ROLE, role::take);
    router.get("/api/users", list::list);
    router.add(Method::PUT, "/api/users/{}", Handler::Write(account::replace), JSON);
    router.delete("/api/users/{}", account::delete);
}
