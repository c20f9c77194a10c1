//! What is different between two bundles of metadata, by what they mean.

mod compare;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use dhis2_models::{Object, Version};
use serde_json::Value;

use super::{Bundle, Export, Metadata};
use crate::error::Error;

/// How objects are compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DiffOptions {
    /// Whether objects are the same if they have the same code, whatever their UIDs; by UID if not.
    /// Objects without a code are then the same by UID still.
    pub by_code: bool,
    /// Whether sharing does not count.
    pub ignore_sharing: bool,
    /// Properties that do not count, by their names on the wire, wherever they stand.
    pub ignore: BTreeSet<String>,
}

/// A property that is different.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PropertyChange {
    /// Where it stands, such as `categoryCombo` or `legends[id=a1234567890].color`.
    pub path: String,
    /// What it was; `null` where it was not there.
    pub before: Value,
    /// What it is; `null` where it is not there.
    pub after: Value,
}

impl fmt::Display for PropertyChange {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {} → {}", self.path, self.before, self.after)
    }
}

/// An object that is different.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// The kind, by its plural.
    pub kind: String,
    /// The UID that the object had.
    pub id: String,
    /// The name that the object has.
    pub name: Option<String>,
    /// What is different.
    pub properties: Vec<PropertyChange>,
    /// The object as it is, whole.
    pub after: Object,
}

/// What is different between two bundles: what is only in the second, what is in both and different,
/// what is only in the first.
///
/// Compared is what objects mean. What a server writes itself (when and by whom an object was made or
/// changed, names in the user's language, versions that it counts, paths in the hierarchy) does not
/// count, nor does the order of lists that have none, nor whether what is empty is sent.
///
/// ```
/// use dhis2_client::api::metadata::{Bundle, Diff, DiffOptions};
///
/// let before = Bundle::from_json(br#"{"dataElementGroups": [
///     {"id": "oDkJh5Ddh7d", "name": "ANC", "lastUpdated": "2024-01-01",
///      "dataElements": [{"id": "fbfJHSPpUQD"}, {"id": "cYeuwXTCPkU"}]}]}"#)?;
/// let after = Bundle::from_json(br#"{"dataElementGroups": [
///     {"id": "oDkJh5Ddh7d", "name": "Antenatal care", "lastUpdated": "2025-01-01",
///      "dataElements": [{"id": "cYeuwXTCPkU"}, {"id": "fbfJHSPpUQD"}]}]}"#)?;
/// let diff = Diff::between(&before, &after, &DiffOptions::default());
/// assert_eq!(diff.changed[0].properties[0].to_string(), r#"name: "ANC" → "Antenatal care""#);
/// assert_eq!(diff.to_string(), "0 created, 1 changed, 0 deleted, 0 alike");
/// # Ok::<(), dhis2_client::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Diff {
    /// What is only in the second.
    pub created: Bundle,
    /// What is in both and different.
    pub changed: Vec<Change>,
    /// What is only in the first.
    pub deleted: Bundle,
    /// How many objects are in both and mean the same.
    pub alike: usize,
}

impl Diff {
    /// Compares two bundles.
    pub fn between(before: &Bundle, after: &Bundle, options: &DiffOptions) -> Self {
        let mut diff = Self::default();
        let mut kinds: BTreeSet<&str> = before.kinds().map(|(kind, _)| kind).collect();
        kinds.extend(after.kinds().map(|(kind, _)| kind));
        for kind in kinds {
            diff.kind(kind, before.objects(kind), after.objects(kind), options);
        }
        diff
    }

    /// Returns whether nothing is different.
    pub fn is_empty(&self) -> bool {
        self.created.is_empty() && self.changed.is_empty() && self.deleted.is_empty()
    }

    fn kind(&mut self, kind: &str, before: &[Object], after: &[Object], options: &DiffOptions) {
        let by_code: BTreeMap<&str, &Object> = if options.by_code {
            before.iter().filter_map(|it| Some((it.code()?, it))).collect()
        } else {
            BTreeMap::new()
        };
        let by_id: BTreeMap<&str, &Object> =
            before.iter().filter_map(|object| Some((object.id()?, object))).collect();
        let mut met: BTreeSet<&str> = BTreeSet::new();
        for object in after {
            let by_code = object.code().and_then(|code| by_code.get(code));
            let known = by_code.or_else(|| by_id.get(object.id()?));
            let Some(known) = known else {
                self.created.add(kind, object.clone());
                continue;
            };
            met.extend(known.id());
            let properties = compare::objects(kind, known, object, options);
            if properties.is_empty() {
                self.alike += 1;
                continue;
            }
            self.changed.push(Change {
                kind: kind.to_owned(),
                id: known.id().unwrap_or_default().to_owned(),
                name: object.name().map(str::to_owned),
                properties,
                after: object.clone(),
            });
        }
        let gone = before.iter().filter(|it| it.id().is_some_and(|id| !met.contains(id)));
        for object in gone {
            self.deleted.add(kind, object.clone());
        }
    }
}

impl fmt::Display for Diff {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { created, changed, deleted, alike } = self;
        let (created, changed, deleted) = (created.len(), changed.len(), deleted.len());
        write!(formatter, "{created} created, {changed} changed, {deleted} deleted, {alike} alike")
    }
}

impl<V: Version> Metadata<'_, V> {
    /// Compares the server's metadata with another's: what would have to be created, changed and
    /// deleted here for both to be the same. Two requests, one to each.
    ///
    /// ```no_run
    /// # async fn example(here: dhis2_client::Client, there: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::metadata::{DiffOptions, Export};
    ///
    /// let export = Export::of(&["optionSets", "options"]);
    /// let options = DiffOptions::default();
    /// let diff = here.metadata().diff(&there.metadata(), &export, &options).await?;
    /// println!("{diff}");
    /// for change in &diff.changed {
    ///     println!("{} {:?}: {} properties", change.kind, change.name, change.properties.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where one of the servers does not export its metadata.
    pub async fn diff<W: Version>(
        &self,
        there: &Metadata<'_, W>,
        export: &Export,
        options: &DiffOptions,
    ) -> Result<Diff, Error> {
        let (here, there) =
            futures_util::future::try_join(self.bundle(export), there.bundle(export)).await?;
        Ok(Diff::between(&here, &there, options))
    }
}

pub(super) use self::compare::is_servers_own;
