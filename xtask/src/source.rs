//! `source.toml`: which server a snapshot comes from, and what its documents digest to.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use anyhow::Context;
use chrono::NaiveDate;
use dhis2_codegen::release::{RELEASES, Release};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::failure::Failure;

/// The name of the file in a snapshot's folder.
pub(crate) const FILE: &str = "source.toml";

/// The contents of `source.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    /// The day of the pull.
    pub(crate) pulled: String,
    pub(crate) build: Build,
    /// Digests of the documents, by file name.
    pub(crate) sha256: BTreeMap<String, String>,
}

/// A build of the server, as `/api/system/info` tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Build {
    /// The whole version, such as `2.42.5.2`.
    pub(crate) version: String,
    /// The commit it was built from; empty where the server does not know.
    pub(crate) revision: String,
    /// When it was built.
    pub(crate) time: String,
}

impl Build {
    /// Reads `/api/system/info`, which came from `place`.
    pub(crate) fn from_info(info: &Value, place: &str) -> anyhow::Result<Self> {
        let text = |key: &str| info[key].as_str().unwrap_or_default().to_owned();
        let version = text("version");
        if version.is_empty() {
            return Err(Failure::new(format!(
                "{place} is not what a DHIS2 server answers: it has no `version`"
            ))
            .hint("is this the address of a DHIS2 server?")
            .into());
        }
        // Servers that were built outside a repository say what git said about that.
        let mut revision = text("revision");
        if !revision.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            revision.clear();
        }
        Ok(Self { version, revision, time: text("buildTime") })
    }

    /// Returns the release that the build is of, by its version alone.
    pub(crate) fn release(&self, place: &str) -> anyhow::Result<Release> {
        let mut parts = self.version.split(['.', '-']);
        let named = match (parts.next(), parts.next()) {
            (Some("2"), Some(minor)) => Release::named(&format!("2.{minor}")),
            _ => None,
        };
        let known: Vec<String> = RELEASES.iter().map(ToString::to_string).collect();
        let fail = || {
            Failure::new(format!(
                "{place} is DHIS2 {}, and this project knows {} only",
                self.version,
                known.join(", ")
            ))
            .hint("a release is added by a row in crates/dhis2-codegen/src/release.rs; see CONTRIBUTING.md")
        };
        named.ok_or_else(|| fail().into())
    }
}

impl Source {
    /// Describes documents that were pulled on a day.
    pub(crate) fn of(build: Build, pulled: NaiveDate, documents: &[(&str, &[u8])]) -> Self {
        let sha256 = documents.iter().map(|(name, bytes)| ((*name).to_owned(), digest(bytes)));
        Self { build, pulled: pulled.to_string(), sha256: sha256.collect() }
    }

    /// Returns the file's text.
    pub(crate) fn to_toml(&self) -> String {
        let text = basic_toml::to_string(self).expect("texts and tables are TOML");
        format!(
            "# Made by `cargo xtask schemas`: where the documents beside this file come from.\n{text}"
        )
    }

    /// Reads the file of a snapshot's folder.
    pub(crate) fn read(folder: &Path) -> anyhow::Result<Self> {
        let path = folder.join(FILE);
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("cannot read {}", path.display()))?;
        basic_toml::from_str(&text)
            .with_context(|| format!("{} is not as it should be", path.display()))
    }
}

/// Returns the SHA-256 of bytes as text.
pub(crate) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a String takes all");
        text
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn build(version: &str) -> Build {
        Build::from_info(&json!({"version": version}), "the test").unwrap()
    }

    #[test]
    fn the_release_follows_from_the_version_alone() {
        for (version, minor) in [
            ("2.42.5.2", 42),
            ("2.43.1", 43),
            ("2.41", 41),
            ("2.43-SNAPSHOT", 43),
            ("2.42.0-rc", 42),
        ] {
            assert_eq!(build(version).release("it").unwrap(), Release { minor }, "{version}");
        }
    }

    #[test]
    fn another_release_is_refused() {
        for version in ["2.40.3", "2.44-SNAPSHOT", "3.42", "2", "v42", "2.420"] {
            let error = build(version).release("http://a.test").unwrap_err().to_string();
            let says = format!(
                "http://a.test is DHIS2 {version}, and this project knows 2.41, 2.42, 2.43 only"
            );
            assert_eq!(error, says);
        }
    }

    #[test]
    fn a_revision_that_is_none_is_left_out() {
        let info = |revision: &str| json!({"version": "2.42", "revision": revision});
        let revision = |text| Build::from_info(&info(text), "the test").unwrap().revision;
        assert_eq!(revision("5f2a9c1"), "5f2a9c1");
        assert_eq!(revision("fatal: not a git repository"), "");
    }

    #[test]
    fn the_file_reads_back() {
        let folder = tempfile::tempdir().unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let source = Source::of(build("2.42.5.2"), day, &[("a.json", b"abc")]);
        std::fs::write(folder.path().join(FILE), source.to_toml()).unwrap();
        assert_eq!(Source::read(folder.path()).unwrap(), source);
        // The digest of "abc" is an example of the standard.
        assert!(source.sha256["a.json"].starts_with("ba7816bf8f01cfea414140de5dae2223"));
    }
}
