//! Finding a server's canonical address: where redirects lead before anybody logs in.

use ureq::Agent;
use ureq::http::header::LOCATION;
use url::Url;

use super::{parse, unreachable};
use crate::failure::Failure;

/// A resource of every server, below its address.
const PROBE: &str = "/api/system/info";

/// Where a server sends a browser to log in, below its address.
const LOGIN_PATHS: &[&str] =
    &["/dhis-web-commons/security/login.action", "/dhis-web-login", "/login"];

/// The longest chain of redirects that is followed.
const HOPS: usize = 10;

/// Returns the canonical address of a server, without a slash at the end.
///
/// Redirects are followed as long as they lead to the same resource elsewhere. A redirect to a login
/// path tells the address too; one to anywhere else, such as an identity provider, does not.
pub(super) fn base(agent: &Agent, address: &str) -> anyhow::Result<String> {
    let given = parse(address)?;
    let mut base = without(&given, LOGIN_PATHS).unwrap_or_else(|| trimmed(&given));
    let mut next = Url::parse(&format!("{base}{PROBE}"))?;
    for _ in 0..HOPS {
        let Some(target) = redirect(agent, &next)? else { return Ok(base) };
        if next.scheme() == "https" && target.scheme() == "http" {
            return Err(Failure::new(format!(
                "{next} redirects to {target}, which is not encrypted"
            ))
            .hint("credentials would cross the network in the clear; give the https address")
            .into());
        }
        match hop(&next, &target) {
            Hop::Moved(found) => {
                base = found;
                next = target;
            }
            Hop::Login(found) => return Ok(found),
            Hop::ForeignLogin(found) if logs_in_at_home(agent, &found)? => return Ok(found),
            Hop::ForeignLogin(_) | Hop::Elsewhere => return Ok(base),
        }
    }
    Err(Failure::new(format!("{address} redirects more than {HOPS} times"))
        .hint("is a proxy before the server set up in a circle?")
        .into())
}

/// Where a redirect leads.
#[derive(Debug, PartialEq)]
enum Hop {
    /// To the same resource, below this address.
    Moved(String),
    /// To the login of the server at this address.
    Login(String),
    /// To a login on another host, which is that of a server only if it has one there.
    ForeignLogin(String),
    /// To nothing that is known.
    Elsewhere,
}

fn hop(from: &Url, to: &Url) -> Hop {
    match (without(to, &[PROBE]), without(to, LOGIN_PATHS)) {
        (Some(found), _) => Hop::Moved(found),
        (None, Some(found)) if to.origin() == from.origin() => Hop::Login(found),
        (None, Some(found)) => Hop::ForeignLogin(found),
        (None, None) => Hop::Elsewhere,
    }
}

/// Returns whether an address on another host is a server of ours rather than an identity provider
/// whose login happens to have the same path.
fn logs_in_at_home(agent: &Agent, base: &str) -> anyhow::Result<bool> {
    let probe = Url::parse(&format!("{base}{PROBE}"))?;
    let target = redirect(agent, &probe)?;
    Ok(target.is_some_and(|target| hop(&probe, &target) == Hop::Login(base.to_owned())))
}

/// Returns where an address redirects to.
fn redirect(agent: &Agent, address: &Url) -> anyhow::Result<Option<Url>> {
    let response =
        agent.get(address.as_str()).call().map_err(|it| unreachable(address.as_str(), it))?;
    let location = response.headers().get(LOCATION).and_then(|it| it.to_str().ok());
    let location = location.filter(|_| response.status().is_redirection());
    Ok(location.and_then(|location| address.join(location).ok()))
}

/// Returns an address without the path at its end, if it ends in one of these.
fn without(url: &Url, paths: &[&str]) -> Option<String> {
    let address = trimmed(url);
    paths.iter().find_map(|path| address.strip_suffix(path)).map(str::to_owned)
}

/// Returns an address without its query, without a session in its path, and without a slash at the
/// end.
fn trimmed(url: &Url) -> String {
    let path = url.path().split(';').next().unwrap_or_default();
    format!("{}{}", url.origin().ascii_serialization(), path.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hop(from: &str, to: &str) -> Hop {
        let from = Url::parse(from).unwrap();
        super::hop(&from, &from.join(to).unwrap())
    }

    #[test]
    fn a_login_path_tells_the_address() {
        let from = "https://a.test/dhis/api/system/info";
        for login in [
            "/dhis/dhis-web-login/",
            "/dhis/dhis-web-login",
            "/dhis/login/",
            "../../login/?continue",
            "https://a.test/dhis/dhis-web-commons/security/login.action;jsessionid=1F2E",
        ] {
            assert_eq!(hop(from, login), Hop::Login("https://a.test/dhis".into()), "{login}");
        }
    }

    #[test]
    fn the_same_resource_elsewhere_is_a_move() {
        let from = "http://a.test/api/system/info";
        let moved = |base: &str| Hop::Moved(base.to_owned());
        assert_eq!(hop(from, "https://a.test/api/system/info"), moved("https://a.test"));
        assert_eq!(
            hop(from, "https://b.test:8443/x/api/system/info"),
            moved("https://b.test:8443/x")
        );
    }

    #[test]
    fn a_login_on_another_host_is_not_believed_at_once() {
        let from = "https://a.test/api/system/info";
        let foreign = Hop::ForeignLogin("https://id.test".into());
        assert_eq!(hop(from, "https://id.test/login?service=a"), foreign);
        assert_eq!(hop(from, "https://id.test/authorize?x=1"), Hop::Elsewhere);
    }
}
