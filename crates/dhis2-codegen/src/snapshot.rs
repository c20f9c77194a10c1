//! The documents of a server, made stable: the same server gives the same bytes.
//!
//! Two answers of one server differ in the order of keys and of lists that are sets, and two boots
//! of it differ in a few places besides. [`stabilise`] removes both, along with hosts and prose, and
//! says what it left out because it belongs to a deployment rather than to a release.

mod complete;
mod deployment;
mod reach;
mod repairs;
mod settle;
mod stable;
mod text;

use serde_json::Value;

pub use self::complete::missing;
pub use self::deployment::{DEPLOYMENT_PATHS, DeploymentPath};
pub use self::settle::{BootRepair, boot_repairs};
pub use self::text::to_bytes;
use crate::error::Error;
use crate::release::Release;

/// The two documents of a release.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// What `/api/schemas` says, stable.
    pub schemas: Value,
    /// What `/api/openapi/openapi.json` says, stable.
    pub openapi: Value,
}

/// What was met on the way to a stable snapshot.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Remarks {
    /// Paths that were left out, with the feature of a deployment that brings them.
    pub deployment: Vec<String>,
    /// Repairs of differences between boots that found nothing to repair.
    pub stale: Vec<String>,
}

/// Makes the two documents of a server stable.
///
/// The result does not depend on the order of keys, on that of lists that are sets, on the server's
/// address, or on the boot. Making it stable again changes nothing.
///
/// # Errors
///
/// Fails where a document is not what a DHIS2 server answers.
pub fn stabilise(
    release: Release,
    schemas: Value,
    openapi: Value,
) -> Result<(Snapshot, Remarks), Error> {
    let mut snapshot = Snapshot {
        schemas: stable::schemas(schemas)?,
        openapi: stable::openapi(release, openapi)?,
    };
    let remarks = settle::settle(release, &mut snapshot);
    // After the repairs, because lists are sorted by what their items say.
    stable::tidy(&mut snapshot);
    Ok((snapshot, remarks))
}

#[cfg(test)]
mod tests;
