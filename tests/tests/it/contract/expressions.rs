//! Indicators, validation rules and predictors, and the expressions that they are made of.

use dhis2_client::enums::{AnalyticsType, Operator, ValueType};
use dhis2_client::period::PeriodType;
use dhis2_client::workflow::{
    NewDataElement, NewExpression, NewIndicator, NewIndicatorType, NewPredictor,
    NewProgramIndicator, NewValidationRule,
};
use dhis2_client::{Client, In, Reference, Version, kind};

use super::{said, scenarios, scratch};

scenarios! {
    what_is_made_of_expressions_is_created
}

async fn what_is_made_of_expressions_is_created<V: Version>(client: &Client<V>)
where
    kind::DataElement: In<V>,
    kind::Indicator: In<V>,
    kind::IndicatorType: In<V>,
    kind::Predictor: In<V>,
    kind::Program: In<V>,
    kind::ProgramIndicator: In<V>,
    kind::ValidationRule: In<V>,
{
    let element = NewDataElement {
        name: scratch("element"),
        value_type: Some(ValueType::Integer),
        ..Default::default()
    };
    let element = client.data_elements().create_from(&element).await.unwrap().uid().unwrap();
    let expression = format!("#{{{element}}}");

    let of_type =
        NewIndicatorType { name: scratch("type"), factor: Some(100), ..Default::default() };
    let of_type = client.indicator_types().create_from(&of_type).await.unwrap().uid().unwrap();
    let indicator = NewIndicator {
        name: scratch("indicator"),
        indicator_type: Some(Reference::to(of_type)),
        numerator: expression.clone(),
        denominator: "1".into(),
        ..Default::default()
    };
    let indicator = client.indicators().create_from(&indicator).await.unwrap().uid().unwrap();
    let read = said(&client.indicators().get(&indicator).await.unwrap());
    assert_eq!(
        (&read["numerator"], &read["denominator"]),
        (&expression.clone().into(), &"1".into())
    );

    let rule = NewValidationRule {
        name: scratch("rule"),
        left_side: NewExpression::new(&expression, "one side"),
        operator: Some(Operator::GreaterThanOrEqualTo),
        right_side: NewExpression::new("0", "the other"),
        period_type: Some(PeriodType::Monthly),
        organisation_unit_levels: vec![4],
        ..Default::default()
    };
    let rule = client.validation_rules().create_from(&rule).await.unwrap().uid().unwrap();
    let read = said(&client.validation_rules().get(&rule).await.unwrap());
    assert_eq!(read["leftSide"]["expression"], expression);
    assert_eq!(read["operator"], "greater_than_or_equal_to");
    assert_eq!(read["importance"], "MEDIUM");
    assert_eq!(read["periodType"], "Monthly");

    let predictor = NewPredictor {
        name: scratch("predictor"),
        generator: NewExpression::new(&expression, "as it was"),
        output: Some(Reference::to(element)),
        period_type: Some(PeriodType::Monthly),
        sequential_sample_count: Some(3),
        ..Default::default()
    };
    let predictor = client.predictors().create_from(&predictor).await.unwrap().uid().unwrap();
    let read = said(&client.predictors().get(&predictor).await.unwrap());
    assert_eq!(read["generator"]["expression"], expression);
    assert_eq!(
        (&read["sequentialSampleCount"], &read["annualSampleCount"]),
        (&3.into(), &0.into())
    );
    assert_eq!(read["organisationUnitDescendants"], "SELECTED");

    let program = said(&client.programs().fields("id").list().await.unwrap().items[0]);
    let enrolled = NewProgramIndicator {
        name: scratch("program indicator"),
        program: Some(Reference::to(program["id"].as_str().unwrap())),
        expression: "V{enrollment_count}".into(),
        analytics_type: Some(AnalyticsType::Enrollment),
        ..Default::default()
    };
    let enrolled = client.program_indicators().create_from(&enrolled).await.unwrap().uid().unwrap();
    let read = said(&client.program_indicators().get(&enrolled).await.unwrap());
    assert_eq!(
        (&read["analyticsType"], &read["aggregationType"]),
        (&"ENROLLMENT".into(), &"SUM".into())
    );

    client.program_indicators().delete(&enrolled).await.unwrap();
    client.predictors().delete(&predictor).await.unwrap();
    client.validation_rules().delete(&rule).await.unwrap();
    client.indicators().delete(&indicator).await.unwrap();
    client.indicator_types().delete(&of_type).await.unwrap();
    client.data_elements().delete(&element).await.unwrap();
}
