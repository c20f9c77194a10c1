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
        if let Some(found) = without(&target, &[PROBE]) {
            base = found;
            next = target;
            continue;
        }
        return match without(&target, LOGIN_PATHS) {
            Some(found) if target.origin() == next.origin() => Ok(found),
            Some(found) if logs_in_at_home(agent, &found)? => Ok(found),
            _ => Ok(base),
        };
    }
    Err(Failure::new(format!("{address} redirects more than {HOPS} times"))
        .hint("is a proxy before the server set up in a circle?")
        .into())
}

/// Returns whether an address on another host is a server of ours rather than an identity provider
/// whose login happens to have the same path.
fn logs_in_at_home(agent: &Agent, base: &str) -> anyhow::Result<bool> {
    let probe = Url::parse(&format!("{base}{PROBE}"))?;
    let target = redirect(agent, &probe)?;
    Ok(target.and_then(|target| without(&target, LOGIN_PATHS)).as_deref() == Some(base))
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
