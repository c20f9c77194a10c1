//! Mail: there is no server for it, and answers say so.

use crate::failure::Failure;
use crate::router::{Answer, Call, Handler, Router};
use crate::state::State;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.add(http::Method::POST, "/api/email/test", Handler::Read(send), None);
    router.add(http::Method::POST, "/api/email/notification", Handler::Read(send), None);
}

/// Answers `POST /api/email/…`.
fn send(state: &State, call: &Call<'_>) -> Answer {
    let named = !state.settings.text(state.release(), "keyEmailHostName").is_empty()
        && !state.settings.text(state.release(), "keyEmailUsername").is_empty();
    if !named {
        return Err(state.facts.thrown_conflict("SMTP server not configured"));
    }
    let user = state.user(&call.account.uid);
    if call.request.path.ends_with("/test")
        && user.and_then(|user| crate::store::text(user, "email")).is_none_or(str::is_empty)
    {
        let message = "Could not send test email, no email configured for current user";
        return Err(Failure::conflict(message));
    }
    Err(Failure::internal("Email not sent"))
}
