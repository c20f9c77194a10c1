//! What it takes to make a server's metadata like another's: planned, looked at, then done.

use std::fmt;

use dhis2_models::payload::{Stats, WebMessage};
use dhis2_models::{Object, Version};

use super::diff::is_servers_own;
use super::{Bundle, DeleteReport, Diff, ImportOptions, ImportOutcome, Metadata};
use crate::error::Error;
use crate::write_options::AtomicMode;

/// The kinds that are sent after all others: 2.42 refuses a chart in the same request as an indicator
/// that it shows and that is new.
const SHOWN_LAST: &[&str] =
    &["dashboards", "eventVisualizations", "maps", "reports", "visualizations"];

/// The kinds whose change makes other option combos.
const WITH_OPTION_COMBOS: &[&str] = &["categories", "categoryCombos", "categoryOptions"];

/// How a plan is made and carried out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MergeOptions {
    /// Whether what is only here is deleted. It stays if nothing is said.
    pub delete: bool,
    /// How objects are imported.
    pub import: ImportOptions,
}

/// What would be done to a server: nothing is sent before it is [applied](Metadata::apply).
///
/// ```no_run
/// # async fn example(here: dhis2_client::Client, there: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::api::metadata::{DiffOptions, Export, MergeOptions, MergePlan};
///
/// let export = Export::of(&["optionSets", "options"]);
/// let diff = here.metadata().diff(&there.metadata(), &export, &DiffOptions::default()).await?;
/// let options = MergeOptions::default();
/// let plan = MergePlan::new(&diff, &options);
/// println!("{plan}");
/// println!("{}", here.metadata().try_out(&plan, &options).await?);
///
/// let report = here.metadata().apply(&plan, &options).await?;
/// assert!(report.is_done(), "{report}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePlan {
    /// What is created.
    pub created: Bundle,
    /// What is changed, as it will be.
    pub changed: Bundle,
    /// What is deleted: the kind's plural and the UID of each.
    pub deleted: Vec<(String, String)>,
}

impl MergePlan {
    /// Makes a plan of a difference. A caller may take things out of it before it is applied.
    pub fn new(diff: &Diff, options: &MergeOptions) -> Self {
        let cleaned = |(kind, object): (&str, &Object)| (kind.to_owned(), clean(kind, object));
        let changed = diff.changed.iter().map(|change| {
            let mut object = clean(&change.kind, &change.after);
            // What is the same by its code has the UID that it has here.
            object.insert("id".to_owned(), change.id.as_str().into());
            (change.kind.clone(), object)
        });
        let gone = diff.deleted.iter().filter(|_| options.delete);
        let gone = gone.filter_map(|(kind, it)| Some((kind.to_owned(), it.id()?.to_owned())));
        Self {
            created: diff.created.iter().map(cleaned).collect(),
            changed: changed.collect(),
            deleted: gone.collect(),
        }
    }

    /// Returns whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.created.is_empty() && self.changed.is_empty() && self.deleted.is_empty()
    }

    /// Returns all that is created and changed.
    fn imported(&self) -> impl Iterator<Item = (&str, &Object)> {
        self.created.iter().chain(self.changed.iter())
    }

    /// Returns what is imported, in the requests that it takes.
    fn bundles(&self) -> Vec<Bundle> {
        let mut bundles = [Bundle::new(), Bundle::new()];
        for (kind, object) in self.imported() {
            bundles[usize::from(SHOWN_LAST.contains(&kind))].add(kind, object.clone());
        }
        bundles.into_iter().filter(|bundle| !bundle.is_empty()).collect()
    }

    fn needs_option_combos(&self) -> bool {
        self.imported().any(|(kind, _)| WITH_OPTION_COMBOS.contains(&kind))
    }
}

impl fmt::Display for MergePlan {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (created, changed) = (self.created.len(), self.changed.len());
        write!(
            formatter,
            "{created} to create, {changed} to change, {} to delete",
            self.deleted.len()
        )
    }
}

/// What became of a plan.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct MergeReport {
    /// How many objects were created.
    pub created: u64,
    /// How many objects were changed.
    pub changed: u64,
    /// What became of those that were to be deleted.
    pub deleted: DeleteReport,
    /// What the server refused to import, with its whole report; nothing is done after that.
    pub refused: Option<Error>,
}

impl MergeReport {
    /// Returns whether all was done.
    pub fn is_done(&self) -> bool {
        self.refused.is_none() && self.deleted.is_done()
    }

    fn add(&mut self, stats: &Stats) {
        let count = |number: Option<i64>| number.and_then(|it| it.try_into().ok()).unwrap_or(0);
        self.created += count(stats.created);
        self.changed += count(stats.updated);
    }
}

impl fmt::Display for MergeReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { created, changed, deleted, refused } = self;
        write!(formatter, "{created} created, {changed} changed, {deleted}")?;
        match refused {
            Some(error) => write!(formatter, "; refused: {error}"),
            None => Ok(()),
        }
    }
}

impl<V: Version> Metadata<'_, V> {
    /// Asks the server what it would say of a plan's imports, and changes nothing. All of them are
    /// tried in one request, so that they may refer to each other.
    ///
    /// # Errors
    ///
    /// Fails as [`dry_run`](Self::dry_run) does.
    pub async fn try_out(
        &self,
        plan: &MergePlan,
        options: &MergeOptions,
    ) -> Result<ImportOutcome, Error> {
        let bundle: Bundle =
            plan.imported().map(|(kind, object)| (kind.to_owned(), object.clone())).collect();
        self.dry_run(&bundle, &options.import).await
    }

    /// Carries out a plan: creates and changes with one request, and one more for charts, maps and
    /// dashboards; lets the server make the option combos of category combos; deletes with one
    /// request a kind. Nothing is sent where there is nothing to do.
    ///
    /// ```no_run
    /// # async fn example(here: dhis2_client::Client, diff: dhis2_client::api::metadata::Diff) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::metadata::{MergeOptions, MergePlan};
    ///
    /// let options = MergeOptions { delete: true, ..Default::default() };
    /// let report = here.metadata().apply(&MergePlan::new(&diff, &options), &options).await?;
    /// println!("{report}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the server cannot be asked. What it refuses is in the report, and ends the work.
    pub async fn apply(
        &self,
        plan: &MergePlan,
        options: &MergeOptions,
    ) -> Result<MergeReport, Error> {
        let mut report = MergeReport::default();
        for bundle in plan.bundles() {
            match self.import(&bundle, &options.import).await {
                Ok(message) => report.add(&message.stats()),
                Err(error @ Error::Api(_)) => {
                    let done = error.api().and_then(|api| api.web_message.as_deref());
                    report.add(&done.map(WebMessage::stats).unwrap_or_default());
                    report.refused = Some(error);
                    return Ok(report);
                }
                Err(error) => return Err(error),
            }
        }
        if plan.needs_option_combos() && !options.import.write.dry_run {
            self.client.maintenance().update_category_option_combos().await?;
        }
        let mut deleted: Vec<(&str, Vec<&str>)> = Vec::new();
        for (kind, uid) in &plan.deleted {
            match deleted.iter_mut().find(|(it, _)| it == kind) {
                Some((_, uids)) => uids.push(uid),
                None => deleted.push((kind, vec![uid])),
            }
        }
        let deleted: Vec<(&str, &[&str])> =
            deleted.iter().map(|(kind, uids)| (*kind, uids.as_slice())).collect();
        if !options.import.write.dry_run {
            report.deleted = self.delete_bulk_multi(&deleted, AtomicMode::None).await?;
        }
        Ok(report)
    }
}

/// Takes away what the server that an object comes from has written itself.
fn clean(kind: &str, object: &Object) -> Object {
    let mut map = object.clone().into_map();
    map.retain(|key, _| key == "sharing" || !is_servers_own(kind, key));
    Object::from(map)
}

#[cfg(test)]
mod tests {
    use super::super::DiffOptions;
    use super::*;

    fn bundle(json: &str) -> Bundle {
        Bundle::from_json(json.as_bytes()).unwrap()
    }

    fn plan(delete: bool) -> MergePlan {
        let here = bundle(
            r#"{"constants": [{"id": "a", "name": "A", "code": "1"}, {"id": "b", "name": "B"}]}"#,
        );
        let there = bundle(
            r#"{"constants": [{"id": "z", "name": "Z", "code": "1", "created": "2024"}],
                "visualizations": [{"id": "v"}], "categoryCombos": [{"id": "c", "user": {"id": "x"}}]}"#,
        );
        let options = DiffOptions { by_code: true, ..Default::default() };
        let diff = Diff::between(&here, &there, &options);
        MergePlan::new(&diff, &MergeOptions { delete, ..Default::default() })
    }

    #[test]
    fn a_plan_says_what_it_takes() {
        let plan = plan(true);
        assert_eq!(plan.to_string(), "2 to create, 1 to change, 1 to delete");
        // The UID is the one that the object has here, and what the other server wrote is gone.
        let changed = serde_json::to_value(&plan.changed).unwrap();
        assert_eq!(
            changed,
            serde_json::json!({"constants": [{"id": "a", "name": "Z", "code": "1"}]})
        );
        assert_eq!(plan.created.objects("categoryCombos")[0], Object::new().with("id", "c"));
        assert_eq!(plan.deleted, [("constants".to_owned(), "b".to_owned())]);
        assert!(self::plan(false).deleted.is_empty());
    }

    #[test]
    fn charts_go_after_what_they_show() {
        let plan = plan(false);
        let bundles = plan.bundles();
        let kinds: Vec<Vec<&str>> =
            bundles.iter().map(|bundle| bundle.kinds().map(|(kind, _)| kind).collect()).collect();
        assert_eq!(kinds, [vec!["categoryCombos", "constants"], vec!["visualizations"]]);
        assert!(plan.needs_option_combos());
        assert!(MergePlan::default().bundles().is_empty());
    }
}
