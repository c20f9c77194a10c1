//! From a server's three documents to a snapshot in its folder: the one way for pulls and imports.

use std::path::Path;
use std::time::SystemTime;

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use dhis2_codegen::diff::Differences;
use dhis2_codegen::release::Release;
use dhis2_codegen::snapshot::{Remarks, Snapshot, stabilise, to_bytes};
use serde_json::Value;

use crate::failure::Failure;
use crate::source::{self, Build, Source};
use crate::workspace::Workspace;
use crate::{replace, terminal};

/// The file names of a snapshot's documents.
pub(super) const SCHEMAS: &str = "schemas.json";
pub(super) const OPENAPI: &str = "openapi.json";

/// What a server answered, with where it came from.
#[derive(Debug)]
pub(super) struct Documents {
    /// The server, as it reads in a message.
    pub(super) place: String,
    /// `/api/system/info`.
    pub(super) info: Value,
    /// `/api/schemas`.
    pub(super) schemas: Value,
    /// `/api/openapi/openapi.json`.
    pub(super) openapi: Value,
}

/// A snapshot that is ready to be written or compared.
#[derive(Debug)]
pub(super) struct Pulled {
    pub(super) release: Release,
    pub(super) build: Build,
    pub(super) snapshot: Snapshot,
    pub(super) remarks: Remarks,
}

/// Finds the build, and makes sure that it is of the release that was asked for.
pub(super) fn build_of(
    info: &Value,
    place: &str,
    wanted: Option<Release>,
) -> anyhow::Result<(Build, Release)> {
    let build = Build::from_info(info, place)?;
    let release = build.release(place)?;
    match wanted.filter(|wanted| *wanted != release) {
        None => Ok((build, release)),
        Some(wanted) => Err(Failure::new(format!(
            "{place} is DHIS2 {}, not {wanted} as asked for",
            build.version
        ))
        .hint(format!("ask for {}, or another server", release.key()))
        .into()),
    }
}

impl Documents {
    /// Makes the documents stable.
    pub(super) fn stabilise(self, wanted: Option<Release>) -> anyhow::Result<Pulled> {
        let (build, release) = build_of(&self.info, &self.place, wanted)?;
        let (snapshot, remarks) = stabilise(release, self.schemas, self.openapi)
            .with_context(|| format!("cannot use what {} says", self.place))?;
        Ok(Pulled { release, build, snapshot, remarks })
    }
}

impl Pulled {
    /// Writes the snapshot into its folder, all files at once, unless they say the same already.
    pub(super) fn write(&self, workspace: &Workspace) -> anyhow::Result<()> {
        self.refuse_stale_repairs()?;
        self.say_what_is_left_out();
        let schemas = to_bytes(&self.snapshot.schemas);
        let openapi = to_bytes(&self.snapshot.openapi);
        let documents: [(&str, &[u8]); 2] = [(SCHEMAS, &schemas), (OPENAPI, &openapi)];
        let new = Source::of(self.build.clone(), today(), &documents);
        let folder = workspace.snapshot(self.release);
        let named = format!("schemas/{}", self.release.key());
        let is_there = |(name, bytes): &(&str, &[u8])| {
            std::fs::read(folder.join(name)).is_ok_and(|there| there == *bytes)
        };
        if let Ok(old) = Source::read(&folder) {
            let same = old.build == new.build && old.sha256 == new.sha256;
            if same && documents.iter().all(is_there) {
                terminal::note(&format!("{named} is unchanged since {}", old.pulled));
                return Ok(());
            }
        }
        let before = read(&folder).ok();
        let toml = new.to_toml();
        let files = [documents[0], documents[1], (source::FILE, toml.as_bytes())];
        replace::files(&folder, &files)?;
        terminal::note(&format!("{named} is written: DHIS2 {}", self.build.version));
        if let Some(before) = before {
            for section in Differences::between(&before, &self.snapshot).sections {
                terminal::note(&format!("  {}", section.summary()));
            }
        }
        Ok(())
    }

    /// Says what the server has and the snapshot does not.
    pub(super) fn say_what_is_left_out(&self) {
        for path in &self.remarks.deployment {
            terminal::note(&format!("left out, because it belongs to the deployment: {path}"));
        }
    }

    /// Fails where a repair of a difference between boots no longer applies.
    pub(super) fn refuse_stale_repairs(&self) -> anyhow::Result<()> {
        match self.remarks.stale.as_slice() {
            [] => Ok(()),
            stale => Err(Failure::new(format!("a repair no longer applies: {}", stale.join("; ")))
                .hint("the repairs are in crates/dhis2-codegen/src/snapshot/settle.rs")
                .into()),
        }
    }
}

/// Reads the committed snapshot of a folder.
pub(super) fn read(folder: &Path) -> anyhow::Result<Snapshot> {
    let document = |name: &str| -> anyhow::Result<Value> {
        let path = folder.join(name);
        let bytes =
            std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        serde_json::from_slice(&bytes).with_context(|| format!("{} is no JSON", path.display()))
    };
    Ok(Snapshot { schemas: document(SCHEMAS)?, openapi: document(OPENAPI)? })
}

fn today() -> NaiveDate {
    DateTime::<Utc>::from(SystemTime::now()).date_naive()
}
