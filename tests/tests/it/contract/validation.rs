//! Validation, expressions, predictors.

use std::time::Duration;

use dhis2_client::api::validation::{Analysis, ExpressionContext, ResultFilter};
use dhis2_client::{Client, In, Version, kind};
use futures_util::TryStreamExt as _;

use super::{said, scenarios};

scenarios! {
    rules_are_run
    expressions_are_explained
    predictors_are_run
}

/// Returns the UID of some organisation unit of the second level.
async fn unit<V: Version>(client: &Client<V>) -> String
where
    kind::OrganisationUnit: In<V>,
{
    let units = client.organisation_units().filter("level:eq:2");
    let page = units.page_size(1).list().await.unwrap();
    said(&page.items[0])["id"].as_str().unwrap().to_owned()
}

async fn rules_are_run<V: Version>(client: &Client<V>)
where
    kind::OrganisationUnit: In<V>,
{
    let validation = client.validation();
    let analysis = Analysis {
        organisation_unit: unit(client).await,
        start_date: "2024-01-01".into(),
        end_date: "2024-03-31".into(),
        ..Default::default()
    };
    let violations = validation.run(&analysis).await.unwrap();
    assert!(violations.iter().all(|it| it.validation_rule_id.is_some()));
    let nowhere = Analysis { organisation_unit: "a1234567890".into(), ..analysis };
    assert!(validation.run(&nowhere).await.is_err());

    let page = validation.results(&ResultFilter::default(), 1).await.unwrap();
    let all: Vec<_> = validation.all_results(&ResultFilter::default()).try_collect().await.unwrap();
    assert_eq!(all.len() as u64, page.total());
    assert!(validation.result(i64::from(i32::MAX)).await.unwrap_err().is_not_found());
    let job = validation.send_notifications().await.unwrap();
    assert_eq!(job.reference().job_type, "VALIDATION_RESULTS_NOTIFICATION");
    job.until_done(Duration::from_secs(60)).await.unwrap();
}

async fn expressions_are_explained<V: Version>(client: &Client<V>)
where
    kind::DataElement: In<V>,
{
    let element =
        client.data_elements().page_size(1).fields("id,displayName").list().await.unwrap();
    let element = said(&element.items[0]);
    let expression = format!("#{{{}}}+1", element["id"].as_str().unwrap());
    let validation = client.validation();
    let said =
        validation.describe_expression(&expression, ExpressionContext::Indicator).await.unwrap();
    assert!(said.valid, "{said:?}");
    assert_eq!(
        said.description.unwrap(),
        format!("{}+1", element["displayName"].as_str().unwrap())
    );
    let said = validation.describe_expression("#{nope} +", ExpressionContext::ValidationRule).await;
    let said = said.unwrap();
    assert!(!said.valid && !said.message.is_empty(), "{said:?}");
}

async fn predictors_are_run<V: Version>(client: &Client<V>)
where
    kind::Predictor: In<V>,
{
    // A day on which nothing is predicted: the server stays as it is.
    let (from, to) = ("1970-01-01", "1970-01-02");
    let all = client.predictors().run_all(from, to).await.unwrap();
    assert_eq!(all.count, Some(0), "{all:?}");
    let page = client.predictors().page_size(1).list().await.unwrap();
    if let Some(predictor) = page.items.first() {
        let uid = said(predictor)["id"].as_str().unwrap().to_owned();
        assert_eq!(client.predictors().run(&uid, from, to).await.unwrap().count, Some(0));
    }
}
