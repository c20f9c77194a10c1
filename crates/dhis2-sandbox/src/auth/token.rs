//! Personal access tokens: how they are made, kept and checked.

use http::StatusCode;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::account::Account;
use crate::auth::sign_in;
use crate::failure::Failure;
use crate::message::Request;
use crate::state::State;
use crate::store::{self, Object};
use crate::uid::UidGenerator;

/// The letters and digits of a checksum, by value.
const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// A kind of token: what it begins with, how long its code is, how its checksum is written.
struct Kind {
    prefix: &'static str,
    code: usize,
    decimal: bool,
}

const KINDS: &[Kind] = &[
    Kind { prefix: "d2pat", code: 32, decimal: true },
    Kind { prefix: "d2p", code: 44, decimal: false },
];

/// Makes a token of the kind that servers make today.
pub(crate) fn generate(uids: &mut UidGenerator) -> String {
    let kind = &KINDS[1];
    let code = uids.code(kind.code);
    format!("{}_{code}{}", kind.prefix, checksum(kind, &code))
}

/// Returns what is kept of a token.
pub(crate) fn hash(token: &str) -> String {
    let digest = Sha256::digest(token.as_bytes());
    digest.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

/// Returns the account that a token stands for.
///
/// # Errors
///
/// The token is none, is unknown, has expired, or does not allow the request.
pub(super) fn account(state: &State, request: &Request, token: &str) -> Result<Account, Failure> {
    check(token.trim())?;
    let hash = hash(token.trim());
    let tokens = state.class("apiToken");
    let found = state
        .store
        .table(tokens)
        .values()
        .find(|object| store::text(object, "key") == Some(hash.as_str()))
        .ok_or_else(|| refused("The API token does not exists"))?;
    let expires = found.get("expire").and_then(Value::as_i64).unwrap_or(i64::MAX);
    if expires <= state.clock.now().0 {
        return Err(refused("Failed to authenticate API token, token has expired."));
    }
    allows(found, request)?;
    let owner = store::referred(found, "createdBy").and_then(|uid| state.user(uid));
    let owner = owner.ok_or_else(|| refused("The API token owner does not exists."))?;
    sign_in(state, owner)
        .map_err(|_| refused("The API token is disabled, locked or 2FA is enabled."))
}

fn refused(message: &str) -> Failure {
    Failure::new(StatusCode::UNAUTHORIZED, message)
}

/// Checks the form of a token before it is looked up.
fn check(token: &str) -> Result<(), Failure> {
    let malformed = || Failure::bad_parameter("Checksum validation failed");
    let kind = KINDS
        .iter()
        .find(|kind| token.strip_prefix(kind.prefix).is_some_and(|rest| rest.starts_with('_')))
        .ok_or_else(malformed)?;
    let rest = &token[kind.prefix.len() + 1..];
    let (code, sum) = rest.split_at_checked(kind.code).ok_or_else(malformed)?;
    if checksum(kind, code) == sum { Ok(()) } else { Err(malformed()) }
}

fn checksum(kind: &Kind, code: &str) -> String {
    // The server sums its whole buffer, which is a tenth longer than the code and filled with zeros.
    let mut buffer = code.as_bytes().to_vec();
    buffer.resize(code.len() * 11 / 10, 0);
    let sum = crc32fast::hash(&buffer);
    if kind.decimal {
        return format!("{sum:010}");
    }
    let mut rest = sum;
    let mut digits = [b'0'; 6];
    for digit in digits.iter_mut().rev() {
        *digit = BASE62[usize::try_from(rest % 62).unwrap_or(0)];
        rest /= 62;
    }
    String::from_utf8_lossy(&digits).into_owned()
}

/// Checks a request against the lists of a token.
fn allows(token: &Object, request: &Request) -> Result<(), Failure> {
    let attributes = token.get("attributes").and_then(Value::as_array).into_iter().flatten();
    for attribute in attributes {
        let list = |name: &str| -> Vec<&str> {
            let entries = attribute.get(name).and_then(Value::as_array).into_iter().flatten();
            entries.filter_map(Value::as_str).collect()
        };
        let methods = list("allowedMethods");
        if !methods.is_empty() && !methods.contains(&request.method.as_str()) {
            return Err(refused(
                "Failed to authenticate API token, request http method is not allowed.",
            ));
        }
        let referrers = list("allowedReferrers");
        let referrer = request.header("referer").map(str::to_lowercase).unwrap_or_default();
        if !referrers.is_empty() && !referrers.contains(&referrer.as_str()) {
            return Err(refused(
                "Failed to authenticate API token, request http referrer is missing or not allowed.",
            ));
        }
        let addresses = list("allowedIps");
        let address = request.header("x-forwarded-for").unwrap_or("127.0.0.1");
        if !addresses.is_empty() && !addresses.contains(&address) {
            return Err(refused(
                "Failed to authenticate API token, request ip address is not allowed.",
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_was_made_passes_its_own_check() {
        let token = generate(&mut UidGenerator::new(1));
        assert!(token.starts_with("d2p_") && token.len() == 4 + 44 + 6);
        assert!(check(&token).is_ok());
        let mut changed = token.into_bytes();
        changed[10] = if changed[10] == b'a' { b'b' } else { b'a' };
        assert!(check(&String::from_utf8(changed).unwrap()).is_err());
    }

    #[test]
    fn what_a_real_server_made_passes_too() {
        assert!(check("d2p_H4Xwl8mgQcuT7ySunG6gVlDYQsHfdkcFVhq8AXL2shAC2aeg4c").is_ok());
    }
}
