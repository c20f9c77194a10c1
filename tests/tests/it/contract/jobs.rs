//! Job configurations: made, run, kept from running.

use std::time::Duration;

use dhis2_client::enums::JobType;
use dhis2_client::workflow::{JobErrorFilter, NewJobConfiguration};
use dhis2_client::{Client, In, Version, kind};

use super::{said, scenarios, scratch};

scenarios! {
    a_job_is_made_and_run
    a_job_that_makes_no_sense_is_refused
}

async fn a_job_is_made_and_run<V: Version>(client: &Client<V>)
where
    kind::JobConfiguration: In<V>,
{
    let jobs = client.job_configurations();
    let new = NewJobConfiguration {
        name: scratch("job"),
        job_type: Some(JobType::ResourceTable),
        cron_expression: Some("0 0 3 ? * *".into()),
        ..Default::default()
    };
    let uid = jobs.create_from(&new).await.unwrap().uid().unwrap();
    for _ in 0..2 {
        let job = jobs.execute(&uid).await.unwrap();
        let outcome = job.until_done(Duration::from_secs(60)).await.unwrap();
        assert!(outcome.succeeded, "{outcome:?}");
    }
    let job = said(&jobs.get(&uid).await.unwrap());
    assert_eq!(job["jobType"], "RESOURCE_TABLE");
    assert_eq!(job["lastExecutedStatus"], "COMPLETED");
    assert!(jobs.errors(&uid).await.unwrap().errors.unwrap_or_default().is_empty());
    jobs.disable(&uid).await.unwrap();
    assert_eq!(said(&jobs.get(&uid).await.unwrap())["enabled"], false);
    jobs.enable(&uid).await.unwrap();
    assert_eq!(said(&jobs.get(&uid).await.unwrap())["enabled"], true);
    jobs.cancel(&uid).await.unwrap();
    jobs.delete(&uid).await.unwrap();
    assert!(jobs.execute(&uid).await.unwrap_err().is_not_found());
    let types = jobs.types().await.unwrap();
    assert!(types.iter().any(|it| it.job_type == Some(JobType::ResourceTable)));
    jobs.all_errors(&JobErrorFilter::default()).await.unwrap();
}

async fn a_job_that_makes_no_sense_is_refused<V: Version>(client: &Client<V>)
where
    kind::JobConfiguration: In<V>,
{
    let new = NewJobConfiguration {
        name: scratch("job"),
        job_type: Some(JobType::ResourceTable),
        cron_expression: Some("x".into()),
        ..Default::default()
    };
    let refused = client.job_configurations().create_from(&new).await.unwrap_err();
    assert!(refused.is_conflict());
    let codes: Vec<_> =
        refused.api().unwrap().reports().filter_map(|it| it.error_code.as_deref()).collect();
    assert_eq!(codes, ["E7005"]);
}
