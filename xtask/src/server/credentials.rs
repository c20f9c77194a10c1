//! Who asks: a user with a password, or a token. Never from an argument, which others can read.

use std::fmt;
use std::io::{self, IsTerminal};
use std::path::PathBuf;

use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::environment;
use crate::failure::Failure;

/// Where the credentials come from.
#[derive(Debug, clap::Args)]
pub(crate) struct CredentialArguments {
    /// The user who asks; the password comes from `DHIS2_PASSWORD` or a prompt. Without this and
    /// without a token file, `DHIS2_TOKEN` or `DHIS2_USERNAME` say who asks
    #[arg(long, value_name = "USER", conflicts_with = "token_file")]
    username: Option<String>,
    /// A file that holds a personal access token and nothing else
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
}

/// What a request says about who asks.
pub(crate) struct Credentials {
    header: String,
}

impl CredentialArguments {
    /// Reads the credentials, with a prompt where only the password is missing.
    pub(crate) fn read(&self) -> anyhow::Result<Credentials> {
        if let Some(path) = &self.token_file {
            let token = std::fs::read_to_string(path)
                .with_context(|| format!("cannot read the token file {}", path.display()))?;
            return Credentials::token(&token, &path.display().to_string());
        }
        let username = match (&self.username, environment::variable("DHIS2_TOKEN")) {
            (Some(username), _) => username.clone(),
            (None, Some(token)) => return Credentials::token(&token, "DHIS2_TOKEN"),
            (None, None) => environment::variable("DHIS2_USERNAME").ok_or_else(|| {
                Failure::new("nobody is named to ask as")
                    .hint("give --username or --token-file, or set DHIS2_TOKEN or DHIS2_USERNAME")
            })?,
        };
        let password = match environment::variable("DHIS2_PASSWORD") {
            Some(password) => password,
            None => prompt(&username)?,
        };
        Ok(Credentials::password(&username, &password))
    }
}

impl Credentials {
    fn token(token: &str, place: &str) -> anyhow::Result<Self> {
        let token = token.trim();
        if token.is_empty() || token.contains(|it: char| it.is_whitespace() || it.is_control()) {
            return Err(Failure::new(format!("{place} holds no token"))
                .hint("it should hold one word, such as d2pat_...")
                .into());
        }
        Ok(Self { header: format!("ApiToken {token}") })
    }

    fn password(username: &str, password: &str) -> Self {
        Self { header: format!("Basic {}", STANDARD.encode(format!("{username}:{password}"))) }
    }

    /// Returns the value of the `Authorization` header.
    pub(super) fn header(&self) -> &str {
        &self.header
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Credentials")
    }
}

fn prompt(username: &str) -> anyhow::Result<String> {
    if !io::stdin().is_terminal() {
        return Err(Failure::new(format!("there is no password for {username}"))
            .hint("set DHIS2_PASSWORD, or run this where it can ask")
            .into());
    }
    rpassword::prompt_password(format!("Password of {username}: "))
        .context("cannot ask for a password")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_sent_as_api_token_and_a_password_as_basic() {
        let token = Credentials::token(" d2pat_abc\n", "the file").unwrap();
        assert_eq!(token.header(), "ApiToken d2pat_abc");
        assert_eq!(
            Credentials::password("admin", "district").header(),
            "Basic YWRtaW46ZGlzdHJpY3Q="
        );
    }

    #[test]
    fn a_file_without_a_token_is_refused() {
        for text in ["", " \n", "two words", "d2pat_a\nd2pat_b"] {
            let error = Credentials::token(text, "t.txt").unwrap_err().to_string();
            assert_eq!(error, "t.txt holds no token");
        }
    }

    #[test]
    fn credentials_are_not_printed() {
        let credentials = Credentials::password("admin", "district");
        assert_eq!(format!("{credentials:?}"), "Credentials");
    }
}
