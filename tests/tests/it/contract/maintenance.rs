//! The upkeep of a server: tasks, resource tables, data integrity.

use std::time::Duration;

use dhis2_client::api::maintenance::Task;
use dhis2_client::{Client, Version};
use futures_util::TryStreamExt as _;

use super::scenarios;

scenarios! {
    tasks_are_done
    resource_tables_are_made
    checks_are_counted_and_told
}

const LIMIT: Duration = Duration::from_secs(120);

async fn tasks_are_done<V: Version>(client: &Client<V>) {
    let maintenance = client.maintenance();
    maintenance.run(&[]).await.unwrap();
    maintenance.run(&[Task::PrunePeriods, Task::RemoveDeletedTrackedEntities]).await.unwrap();
    maintenance.run(&[Task::ClearCaches, Task::UpdateOrganisationUnitPaths]).await.unwrap();
    maintenance.update_category_option_combos().await.unwrap();
    let combo = client.system().default_category_combo().await.unwrap();
    maintenance.update_category_option_combos_of(&combo).await.unwrap();
    let missing = maintenance.update_category_option_combos_of("a1234567890").await.unwrap_err();
    assert!(missing.is_conflict(), "{missing:?}");
}

async fn resource_tables_are_made<V: Version>(client: &Client<V>) {
    let job = client.maintenance().refresh_resource_tables().await.unwrap();
    let outcome = job.until_done(LIMIT).await.unwrap();
    assert!(outcome.succeeded, "{outcome:?}");
    assert_eq!(job.reference().job_type, "RESOURCE_TABLE");
}

async fn checks_are_counted_and_told<V: Version>(client: &Client<V>) {
    let integrity = client.data_integrity();
    let checks = integrity.checks().await.unwrap();
    assert!(checks.len() > 50, "{}", checks.len());
    let names = ["dashboards_no_items", "data_elements_aggregate_no_groups"];
    let summaries = integrity.summaries(&names, LIMIT).await.unwrap();
    assert_eq!(summaries.len(), 2, "{summaries:?}");
    assert!(summaries.iter().all(|it| it.count.is_some() && it.finished_time.is_some()));
    let details = integrity.details(&names, LIMIT).await.unwrap();
    assert_eq!(details.len(), 2, "{details:?}");
    let issues: Vec<_> = integrity.issues(&names, LIMIT).try_collect().await.unwrap();
    let found: usize = details.iter().map(|it| it.issues.as_ref().map_or(0, Vec::len)).sum();
    assert_eq!(issues.len(), found);
    let unknown = integrity.summaries(&["no_such_check"], LIMIT).await.unwrap_err();
    assert!(unknown.to_string().contains("no_such_check"), "{unknown}");
}
