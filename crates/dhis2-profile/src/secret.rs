//! Secrets, and where they are kept.

use std::fmt;
use std::process::{Command, Stdio};

use secrecy::{ExposeSecret, SecretString};

use crate::error::Error;

/// A secret of a profile: text, or the output of a command. It is never shown.
#[derive(Clone)]
#[non_exhaustive]
pub enum Secret {
    /// The secret itself.
    Plain(SecretString),
    /// A program and its arguments, which prints the secret on a line.
    Command(Vec<String>),
}

impl Secret {
    /// Makes a secret of text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Plain(SecretString::from(text.into()))
    }

    /// Gets the secret from where it is kept; `what` is how an error calls it.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Secret`] where the command cannot be started, fails, or prints nothing.
    pub fn reveal(&self, what: &str) -> Result<SecretString, Error> {
        let failed = |reason: String| Error::Secret { what: what.to_owned(), reason };
        let command = match self {
            Self::Plain(text) => return Ok(text.clone()),
            Self::Command(command) => command,
        };
        let Some((program, arguments)) = command.split_first() else {
            return Err(failed("its command is empty".to_owned()));
        };
        let output = Command::new(program)
            .args(arguments)
            .stdin(Stdio::inherit())
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| failed(format!("cannot start `{program}`: {error}")))?;
        if !output.status.success() {
            return Err(failed(format!("`{program}` failed ({})", output.status)));
        }
        let text = String::from_utf8(output.stdout)
            .map_err(|_| failed(format!("`{program}` printed something that is no text")))?;
        let line = text.lines().next().unwrap_or_default();
        if line.is_empty() {
            return Err(failed(format!("`{program}` printed nothing")));
        }
        Ok(SecretString::from(line.to_owned()))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(_) => formatter.write_str("Secret::Plain(…)"),
            // The arguments of a command may be as secret as what it prints.
            Self::Command(command) => {
                write!(formatter, "Secret::Command({:?}, …)", command.first())
            }
        }
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Plain(one), Self::Plain(two)) => one.expose_secret() == two.expose_secret(),
            (Self::Command(one), Self::Command(two)) => one == two,
            _ => false,
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_command_gives_its_first_line() {
        let secret = Secret::Command(["printf", "s3cret\\nlogin: ada\\n"].map(Into::into).into());
        assert_eq!(secret.reveal("it").unwrap().expose_secret(), "s3cret");
    }

    #[test]
    fn a_command_that_fails_says_so_without_its_arguments() {
        let reveal = |command: &[&str]| {
            let command = command.iter().map(|it| (*it).to_owned()).collect();
            Secret::Command(command).reveal("the password").unwrap_err().to_string()
        };
        let error = reveal(&["sh", "-c", "exit 3 # s3cret"]);
        assert!(error.starts_with("cannot get the password: `sh` failed"), "{error}");
        assert!(!error.contains("s3cret"));
        assert!(reveal(&["true"]).ends_with("printed nothing"));
        assert!(reveal(&["no-such-program-anywhere"]).contains("cannot start"));
        assert!(reveal(&[]).ends_with("empty"));
    }

    #[test]
    fn a_secret_is_not_shown() {
        let shown = format!("{:?} {:#?}", Secret::plain("s3cret"), Secret::plain("s3cret"));
        assert!(!shown.contains("s3cret"));
    }
}
