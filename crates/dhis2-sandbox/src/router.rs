//! Which handler takes which request: a table of methods and paths, which each area fills for itself.

use std::collections::{HashMap, HashSet};

use http::Method;

use crate::account::Account;
use crate::container;
use crate::failure::Failure;
use crate::message::{Request, Response};
use crate::state::State;
use crate::view::View;

/// What a handler gives back.
pub(crate) type Answer = Result<Response, Failure>;

/// A handler that changes nothing; many run at once.
pub(crate) type Read = fn(&State, &Call<'_>) -> Answer;

/// A handler that may change the state; what it changed is undone when it fails.
pub(crate) type Write = fn(&mut State, &Call<'_>) -> Answer;

/// A request on its way to a handler.
pub(crate) struct Call<'r> {
    /// The request.
    pub request: &'r Request,
    /// Who asks.
    pub account: &'r Account,
    /// The address that the server was asked at.
    pub base_url: &'r str,
    /// The segments that the path leaves open, in order.
    pub parameters: Vec<&'r str>,
}

impl Call<'_> {
    /// Returns an open segment of the path by its place.
    pub(crate) fn parameter(&self, place: usize) -> &str {
        self.parameters.get(place).copied().unwrap_or_default()
    }

    /// Returns the state as the user sees it.
    pub(crate) fn view<'s>(&'s self, state: &'s State) -> View<'s> {
        View::new(state, self.account, self.base_url)
    }

    /// Returns a parameter of the query that the server cannot do without.
    ///
    /// # Errors
    ///
    /// The query has none of that name.
    pub(crate) fn required(&self, state: &State, name: &str) -> Result<&str, Failure> {
        self.request.query.get(name).ok_or_else(|| {
            let message = state.facts.missing_parameter(name);
            let status = http::StatusCode::BAD_REQUEST;
            Failure::page(container::page(state.facts, self.request, status, Some(&message)))
        })
    }

    /// Demands one of some authorities.
    ///
    /// # Errors
    ///
    /// The user has none of them.
    pub(crate) fn require(&self, authorities: &[&str]) -> Result<(), Failure> {
        if self.account.has_any(authorities.iter().copied()) {
            return Ok(());
        }
        let message =
            format!("Access is denied, requires one Authority from [{}]", authorities.join(", "));
        Err(Failure::new(http::StatusCode::FORBIDDEN, message))
    }
}

/// A handler of either sort.
#[derive(Clone, Copy)]
pub(crate) enum Handler {
    /// Changes nothing.
    Read(Read),
    /// May change the state.
    Write(Write),
}

#[derive(Clone, PartialEq, Eq)]
enum Segment {
    Literal(&'static str),
    /// Eleven letters and digits, in the versions that look; any text in the others.
    Uid,
    /// The name of a kind of objects.
    Kind,
    Any,
    Rest,
}

struct Route {
    path: &'static str,
    method: Method,
    segments: Vec<Segment>,
    handler: Handler,
    media_types: Option<&'static [&'static str]>,
}

/// What the table says about a request.
pub(crate) enum Found<'t> {
    /// The handler, where in the path the open segments are, and the path as it is in the table.
    Handler(Handler, Vec<usize>, &'static str),
    /// The path is known, the method is not.
    WrongMethod,
    /// The method is known, the media type of the body is not.
    WrongMedia(&'t str),
    /// The path is not known.
    Nothing,
}

/// The table.
pub(crate) struct Router {
    checks_uids: bool,
    kinds: HashSet<&'static str>,
    by_first: HashMap<&'static str, Vec<Route>>,
    others: Vec<Route>,
}

impl Router {
    /// Creates an empty table.
    ///
    /// The paths of some versions look at the form of UIDs; `{kind}` stands for one of the kinds.
    pub(crate) fn new(checks_uids: bool, kinds: HashSet<&'static str>) -> Self {
        Self { checks_uids, kinds, by_first: HashMap::new(), others: Vec::new() }
    }

    /// Adds a handler for `GET`.
    pub(crate) fn get(&mut self, path: &'static str, handler: Read) -> &mut Self {
        self.add(Method::GET, path, Handler::Read(handler), None)
    }

    /// Adds a handler for `POST`.
    pub(crate) fn post(&mut self, path: &'static str, handler: Write) -> &mut Self {
        self.add(Method::POST, path, Handler::Write(handler), None)
    }

    /// Adds a handler for `PUT`.
    pub(crate) fn put(&mut self, path: &'static str, handler: Write) -> &mut Self {
        self.add(Method::PUT, path, Handler::Write(handler), None)
    }

    /// Adds a handler for `DELETE`.
    pub(crate) fn delete(&mut self, path: &'static str, handler: Write) -> &mut Self {
        self.add(Method::DELETE, path, Handler::Write(handler), None)
    }

    /// Adds a handler for any method, for bodies of some media types where they are named.
    ///
    /// `{uid}` stands for a UID, `{kind}` for the name of a kind of objects, `{}` for any segment, `{*}` for all that follow.
    /// Of two routes that fit, the one that was added first is taken.
    pub(crate) fn add(
        &mut self,
        method: Method,
        path: &'static str,
        handler: Handler,
        media_types: Option<&'static [&'static str]>,
    ) -> &mut Self {
        let segments: Vec<Segment> = split(path)
            .map(|part| match part {
                "{uid}" => Segment::Uid,
                "{kind}" => Segment::Kind,
                "{}" => Segment::Any,
                "{*}" => Segment::Rest,
                literal => Segment::Literal(literal),
            })
            .collect();
        let list = match segments.get(1) {
            Some(Segment::Literal(name)) => self.by_first.entry(name).or_default(),
            _ => &mut self.others,
        };
        list.push(Route { path, method, segments, handler, media_types });
        self
    }

    /// Looks a request up: method, path, media type of the body.
    pub(crate) fn find<'t>(
        &self,
        method: &Method,
        path: &str,
        media_type: Option<&'t str>,
    ) -> Found<'t> {
        let parts: Vec<&str> = split(path).collect();
        let named = parts.get(1).and_then(|name| self.by_first.get(name));
        let candidates = named.into_iter().flatten().chain(&self.others);
        let (mut known, mut wrong_media) = (false, None);
        for route in candidates {
            let Some(open) = self.fits(route, &parts) else { continue };
            if route.method != *method {
                known = true;
                continue;
            }
            match (route.media_types, media_type) {
                (Some(accepted), Some(sent)) if !accepted.contains(&sent) => {
                    wrong_media = Some(sent);
                }
                _ => return Found::Handler(route.handler, open, route.path),
            }
        }
        match wrong_media {
            Some(sent) => Found::WrongMedia(sent),
            None if known => Found::WrongMethod,
            None => Found::Nothing,
        }
    }

    fn fits(&self, route: &Route, parts: &[&str]) -> Option<Vec<usize>> {
        let mut open = Vec::new();
        for (place, segment) in route.segments.iter().enumerate() {
            let part = parts.get(place);
            match segment {
                Segment::Rest => {
                    open.extend(place..parts.len());
                    return Some(open);
                }
                Segment::Literal(name) if part == Some(name) => {}
                Segment::Uid if !self.checks_uids || part.is_some_and(|p| is_uid_like(p)) => {
                    part?;
                    open.push(place);
                }
                Segment::Kind if part.is_some_and(|name| self.kinds.contains(name)) => {
                    open.push(place);
                }
                Segment::Any => {
                    part?;
                    open.push(place);
                }
                Segment::Literal(_) | Segment::Uid | Segment::Kind => return None,
            }
        }
        (parts.len() == route.segments.len()).then_some(open)
    }
}

/// Splits a path into its segments.
pub(crate) fn split(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty())
}

/// The form that paths look for; it is looser than that of a UID.
fn is_uid_like(text: &str) -> bool {
    text.len() == 11 && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
#[expect(clippy::unnecessary_wraps, reason = "all handlers have one signature")]
mod tests {
    use super::*;

    fn nothing(_: &State, _: &Call<'_>) -> Answer {
        Ok(Response::empty(http::StatusCode::OK))
    }

    fn write(_: &mut State, _: &Call<'_>) -> Answer {
        Ok(Response::empty(http::StatusCode::OK))
    }

    fn router() -> Router {
        let mut router = Router::new(true, HashSet::from(["stuff"]));
        router.get("/api/things/gist", nothing).get("/api/things/{uid}", nothing);
        router.delete("/api/things/{}", write).get("/api/files/{*}", nothing);
        router.add(Method::POST, "/api/things", Handler::Write(write), Some(&["application/json"]));
        router
    }

    #[test]
    fn a_malformed_uid_leaves_only_the_methods_that_do_not_look() {
        let router = router();
        let found = |path| router.find(&Method::GET, path, None);
        assert!(
            matches!(found("/api/things/a1234567890"), Found::Handler(_, open, _) if open == [2])
        );
        assert!(matches!(found("/api/things/gist"), Found::Handler(_, open, _) if open.is_empty()));
        assert!(matches!(found("/api/things/nope"), Found::WrongMethod));
        assert!(matches!(found("/api/nothings"), Found::Nothing));
        assert!(matches!(found("/api/files/a/b"), Found::Handler(_, open, _) if open == [2, 3]));
    }

    #[test]
    fn a_media_type_that_no_handler_takes_is_told_apart() {
        let router = router();
        let found = |media| router.find(&Method::POST, "/api/things", media);
        assert!(matches!(found(Some("application/json")), Found::Handler(..)));
        assert!(matches!(found(Some("text/plain")), Found::WrongMedia("text/plain")));
        assert!(matches!(found(None), Found::Handler(..)));
    }
}
