//! What may differ between two servers that behave alike: the one place for all rules of comparison.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Context as _;
use serde::Deserialize;
use serde_json::Value;

/// Values that belong to a machine or a moment: the end of their path, and why.
///
/// The key and the JSON type must be there all the same.
const VOLATILE: &[(&str, &str)] = &[
    (".userAgent", "names the program that asks"),
    (".intervalSinceLastAnalyticsTableSuccess", "time that has passed"),
    (".intervalSinceLastAnalyticsTablePartitionSuccess", "time that has passed"),
    (".lastAnalyticsTableRuntime", "how long a machine needed"),
    (".lastAnalyticsTablePartitionRuntime", "how long a machine needed"),
    (".keyLastSuccessfulAnalyticsTablesRuntime", "how long a machine needed"),
    (".lastRuntimeExecution", "how long a machine needed"),
    (".secondsToNextExecutionTime", "time that passes"),
    (".secondsToMaxDelayedExecutionTime", "time that passes"),
    (".databaseInfo.name", "the database of the machine"),
    (".databaseInfo.url", "the database of the machine"),
    (".databaseInfo.databaseVersion", "the database of the machine"),
    (".databaseInfo.user", "the database of the machine"),
    (".revision", "the build"),
    (".system.rev", "the build"),
    (".javaVersion", "the machine"),
    (".javaVendor", "the machine"),
    (".osName", "the machine"),
    (".osVersion", "the machine"),
    (".osArchitecture", "the machine"),
    (".memoryInfo", "the machine"),
    (".cpuCores", "the machine"),
    (".externalDirectory", "the machine"),
    (".folderName", "2.43 makes a code of it by chance"),
    (".codes[0]", "made up by chance"),
    (".codes[1]", "made up by chance"),
    (".codes[2]", "made up by chance"),
    (".response.key", "a secret"),
    (".url", "the servlet's own note on the path that it saw"),
    (".dataValues[].created", "the day of the request"),
    (".dataValues[].lastUpdated", "the day of the request"),
    (".completeDataSetRegistrations[0].date", "the day of the recording"),
    (".averageExecutionTime", "how long a machine needed"),
    (".introduction", "prose about a check"),
    (".recommendation", "prose about a check"),
    (".servlet", "carries the address of an object in memory"),
];

/// Texts that may be null: what happened before the recording began decides.
const NULLABLE: &[(&str, &str)] =
    &[(".system.id", "null until the server has started a second time, made up by chance")];

/// Keys that may be there or not: what happened before the recording began decides.
const OPTIONAL: &[(&str, &str)] =
    &[(".averageExecutionTime", "told of a check that has run before")];

/// Lists that a server builds from a hash set: their order means nothing and changes from call to call.
///
/// The collections of metadata objects are taken from the schemas of the version, these are the others.
const UNORDERED: &[(&str, &str)] = &[
    ("authorities", "a set"),
    ("dataValues", "comes as the table holds it, which no request determines"),
    ("errorReports", "follows the order in which a hash map holds the properties"),
    ("codes", "made up by chance"),
    ("icons", "no order is asked of the database"),
    ("periodTypes", "a set"),
    ("systemAuthorities", "a set"),
    ("schemas", "follows the order in which the server registered them"),
    ("programs", "a set"),
    ("dataSets", "a set"),
    ("properties", "follows the order of reflection"),
    ("constants", "follows the order of a hash map; the snapshots sort them"),
    ("references", "a set"),
    ("rows", "the database gives rows in any order where the request asks for none"),
    ("skipTableTypes", "a set"),
    ("GroupSets[].items", "made from a set of groups"),
    ("attributes", "read without an order: the same tracked entity lists them differently twice"),
    ("enrollments[].events", "a set: each version lists the same events differently"),
];

/// Lists made from sets that are the list of a page all the same.
const UNORDERED_PAGES: &[(&str, &str)] = &[(".items", "the items of a dimension are a set")];

/// Answers whose lists at the top are sets: the end of the path of the request.
const SETS: &[(&str, &str)] = &[
    ("/api/me/authorization", "a set"),
    ("/api/me/authorities", "a set"),
    ("/metadata", "an object with what it depends on is collected in sets"),
    ("/metadata.json", "an object with what it depends on is collected in sets"),
];

/// Tells if the lists at the top of the answer to a request are sets.
pub(super) fn answers_with_sets(path: &str) -> bool {
    path != "/api/metadata" && SETS.iter().any(|(end, _)| path.ends_with(end))
}

/// Objects whose keys are UIDs that a server makes up.
const KEYED_BY_UID: &[(&str, &str)] = &[];

/// An exchange that cannot come out as recorded, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The name of the exchange.
    pub name: String,
    /// The versions it holds for; all, where empty.
    #[serde(default)]
    pub versions: Vec<String>,
    /// Why no sandbox can answer as the recorded server did.
    pub reason: String,
}

/// The rules for one version.
#[derive(Debug)]
pub(super) struct Rules {
    unordered: BTreeSet<String>,
}

impl Rules {
    /// Reads which collections are sets from the schemas of a version: `v42`.
    pub(super) fn of(version: &str) -> anyhow::Result<Self> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("../schemas/{version}/schemas.json"));
        let text = std::fs::read(&path).with_context(|| path.display().to_string())?;
        let document: Value = serde_json::from_slice(&text)?;
        let mut sets = BTreeSet::new();
        let mut lists = BTreeSet::new();
        let schemas = document["schemas"].as_array().into_iter().flatten();
        for property in schemas.flat_map(|s| s["properties"].as_array().into_iter().flatten()) {
            if let Some(name) = property["collectionName"].as_str() {
                let ordered = property["ordered"].as_bool().unwrap_or(true);
                if ordered { &mut lists } else { &mut sets }.insert(name.to_owned());
            }
        }
        sets.extend(UNORDERED.iter().map(|(name, _)| (*name).to_owned()));
        Ok(Self { unordered: sets })
    }

    /// Tells if a list is a set by the last name of its path; the lists of a page are none.
    pub(super) fn is_unordered(&self, path: &str, is_page: bool, sets: bool) -> bool {
        let name = path.rsplit('.').next().unwrap_or(path);
        let top_level = path.matches('.').count() <= 1;
        if sets && top_level {
            return true;
        }
        let places = without_places(path);
        let listed = UNORDERED.iter().any(|(end, _)| end.contains('.') && places.ends_with(end));
        if UNORDERED_PAGES.iter().any(|(whole, _)| *whole == path) || is_group_set(path) {
            return true;
        }
        (self.unordered.contains(name) || listed) && !(top_level && is_page)
    }

    /// Tells if the value at a path belongs to a machine or a moment.
    pub(super) fn is_volatile(&self, path: &str) -> bool {
        let places = without_places(path);
        VOLATILE.iter().any(|(end, _)| path.ends_with(end) || places.ends_with(end))
    }

    /// Tells if a text may be null, or another one.
    pub(super) fn may_be_null(&self, path: &str) -> bool {
        NULLABLE.iter().any(|(end, _)| path.ends_with(end))
    }

    /// Tells if a key may be missing.
    pub(super) fn may_be_absent(&self, path: &str) -> bool {
        OPTIONAL.iter().any(|(end, _)| path.ends_with(end))
    }

    /// Tells if the keys of an object are UIDs that the server makes up.
    pub(super) fn is_keyed_by_uid(&self, path: &str) -> bool {
        KEYED_BY_UID.iter().any(|(end, _)| path.ends_with(end))
    }
}

/// Tells if a list holds the groups of a set, or the combinations of data elements: sets, among the dimensions of a grid.
fn is_group_set(path: &str) -> bool {
    path.split_once(".metaData.dimensions.")
        .is_some_and(|(_, dimension)| dimension.len() == 11 || dimension == "co")
}

/// Takes the places in lists out of a path: `.a[3].b` becomes `.a[].b`.
fn without_places(path: &str) -> String {
    let mut inside = false;
    path.chars()
        .filter(|character| {
            match character {
                '[' => inside = true,
                ']' => inside = false,
                _ => return !inside,
            }
            true
        })
        .collect()
}

/// Reads the list of exceptions.
pub(super) fn exceptions() -> anyhow::Result<Vec<Exception>> {
    Ok(serde_json::from_str(include_str!("../../conformance/exceptions.json"))?)
}

/// Names the area of the API that a path belongs to.
pub(super) fn area(method: &str, path: &str) -> &'static str {
    const AREAS: &[(&str, &str)] = &[
        ("/api/tracker", "tracker"),
        ("/api/trackedEntityInstances", "tracker"),
        ("/api/potentialDuplicates", "tracker"),
        ("/api/analytics", "analytics"),
        ("/api/outlierDetection", "analytics"),
        ("/api/geoFeatures", "analytics"),
        ("/api/dimensions", "analytics"),
        ("/api/dataItems", "analytics"),
        ("/api/dataValue", "data values"),
        ("/api/complete", "data values"),
        ("/api/dataApprovals", "data values"),
        ("/api/lockExceptions", "data values"),
        ("/api/audits", "data values"),
        ("/api/minMax", "data values"),
        ("/api/system/task", "jobs"),
        ("/api/jobConfigurations", "jobs"),
        ("/api/scheduler", "jobs"),
        ("/api/resourceTables", "jobs"),
        ("/api/maintenance", "jobs"),
        ("/api/dataIntegrity", "jobs"),
        ("/api/dataAnalysis", "validation"),
        ("/api/validation", "validation"),
        ("/api/predictor", "validation"),
        ("/api/expressions", "validation"),
        ("/api/messageConversations", "messages"),
        ("/api/email", "messages"),
        ("/api/fileResources", "files"),
        ("/api/documents", "files"),
        ("/api/files", "files"),
        ("/api/staticContent", "files"),
        ("/api/icons", "files"),
        ("/api/app", "apps"),
        ("/api/apiToken", "authentication"),
        ("/api/dataStore", "data store"),
        ("/api/userDataStore", "data store"),
        ("/api/routes", "routes"),
        ("/api/aggregateDataExchanges", "data exchange"),
        ("/api/sqlViews", "sql views"),
        ("/api/system", "system"),
        ("/api/schemas", "system"),
        ("/api/locales", "system"),
        ("/api/periodTypes", "system"),
        ("/api/authorities", "system"),
        ("/api/loginConfig", "system"),
        ("/api/configuration", "system"),
        ("/api/query", "system"),
        ("/api/ping", "system"),
        ("/api/metrics", "system"),
        ("/api/dataStatistics", "system"),
        ("/api/dataSummary", "system"),
        ("/api/me", "users"),
        ("/api/user", "users"),
        ("/api/organisationUnit", "organisation units"),
        ("/api/filledOrganisationUnitLevels", "organisation units"),
    ];
    // `/api/metadata` must not be taken for `/api/me`.
    if path.starts_with("/api/metadata") {
        return "metadata import and export";
    }
    if path.contains("/expression/description") || path.ends_with("/description") {
        return "validation";
    }
    if let Some((_, area)) = AREAS.iter().find(|(start, _)| path.starts_with(start)) {
        return area;
    }
    match method {
        _ if !path.starts_with("/api/") => "connecting",
        "GET" => "metadata reading",
        _ => "metadata writing",
    }
}

impl Exception {
    /// Tells if the exception holds for a version.
    pub(super) fn covers(&self, version: &str) -> bool {
        self.versions.is_empty() || self.versions.iter().any(|v| v == version)
    }
}
