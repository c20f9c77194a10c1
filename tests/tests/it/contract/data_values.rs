//! Data values: many at once, one at a time, and what is said about them.

use dhis2_client::api::data_values::{
    AuditQuery, Completeness, CompletenessQuery, DataValue, DataValueFormat, DataValueKey,
    DataValueReport, MinMaxKey,
};
use dhis2_client::{Client, Filter, ImportStrategy, Version};
use futures_util::TryStreamExt as _;

use super::scenarios;

/// A facility of the demo country that reports the data sets below.
const UNIT: &str = "sSW3nr8oXST";

/// The data set `Maternal health`, by month, and two of its elements.
const MATERNAL: &str = "JqLRhlXYG6D";
const VISITS: &str = "UNz8c1h8Aj3";
const BIRTHS: &str = "MLsnzHU1TdP";

/// `Total population`, of a data set by year.
const POPULATION: &str = "vifByktNT6K";

/// A month and a year that the demo country has no values of.
const MONTH: &str = "202407";
const YEAR: &str = "2021";

scenarios! {
    values_are_written_read_and_deleted
    a_value_that_is_wrong_is_told_by_its_row
    a_value_about_the_wrong_unit_keeps_no_other_from_being_taken
    a_dry_run_stores_nothing
    values_go_through_files
    one_value_lives_and_dies
    a_report_is_complete_and_not_complete
    late_reports_are_let_in
    what_is_to_be_expected_is_set_and_unset
}

fn is_taken(report: &DataValueReport) -> u64 {
    // Fresh values count as updated on 2.43.
    report.imported + report.updated
}

async fn delete<V: Version>(client: &Client<V>, values: &[DataValue]) {
    let import = client.data_values().import().strategy(ImportStrategy::Delete);
    let report = import.send(values).await.unwrap();
    assert!(report.is_complete(), "{report}");
    assert_eq!(report.deleted, values.len() as u64);
}

async fn values_are_written_read_and_deleted<V: Version>(client: &Client<V>) {
    let values = [
        DataValue::new(VISITS, MONTH, UNIT, 7),
        DataValue::new(POPULATION, YEAR, UNIT, 1_200),
        DataValue { comment: Some("seen twice".into()), ..DataValue::new(BIRTHS, MONTH, UNIT, 3) },
    ];
    // Two data sets: 2.43 is sent two requests.
    let report = client.data_values().import().send(&values).await.unwrap();
    assert!(report.is_complete(), "{report} {:?}", report.conflicts);
    assert_eq!((is_taken(&report), report.rows), (3, 3));

    let query =
        client.data_values().query().data_set(MATERNAL).period(MONTH).organisation_unit(UNIT);
    let mut found: Vec<DataValue> = query.items().try_collect().await.unwrap();
    found.sort_by(|one, other| one.data_element.cmp(&other.data_element));
    let said: Vec<_> = found
        .iter()
        .map(|it| (&*it.data_element, &*it.period, &*it.organisation_unit, it.value.as_deref()))
        .collect();
    assert_eq!(said, [(BIRTHS, MONTH, UNIT, Some("3")), (VISITS, MONTH, UNIT, Some("7"))]);
    assert_eq!(found[0].comment.as_deref(), Some("seen twice"));
    assert!(found.iter().all(|value| value.attribute_option_combo.is_some()));

    delete(client, &values).await;
    assert!(query.list_all().await.unwrap().is_empty());
    let deleted = query.include_deleted().list_all().await.unwrap();
    assert!(deleted.iter().all(|value| value.deleted == Some(true)), "{deleted:?}");
}

async fn a_value_that_is_wrong_is_told_by_its_row<V: Version>(client: &Client<V>) {
    let values =
        [DataValue::new(VISITS, MONTH, UNIT, 7), DataValue::new(BIRTHS, MONTH, UNIT, "three")];
    let import = client.data_values().import().data_set(MATERNAL).chunk_size(1);
    let report = import.send(&values).await.unwrap();
    assert_eq!((is_taken(&report), report.requests), (1, 2), "{report}");
    assert_eq!(report.rejected, [1]);
    assert_eq!(report.conflicts_of(1).count(), 1);
    let code = report.conflicts[0].code.as_deref();
    assert!(matches!(code, Some("E7619" | "E8122")), "{code:?}");
    assert!(report.was_sent() && !report.is_complete());
    delete(client, &values[..1]).await;
}

async fn a_value_about_the_wrong_unit_keeps_no_other_from_being_taken<V: Version>(
    client: &Client<V>,
) {
    let values = [
        DataValue::new(VISITS, MONTH, UNIT, 7),
        DataValue::new(BIRTHS, MONTH, "a1234567890", 3),
        DataValue::new(BIRTHS, MONTH, UNIT, 3),
    ];
    let import = client.data_values().import().data_set(MATERNAL).find_faults();
    let report = import.send(&values).await.unwrap();
    assert_eq!(is_taken(&report), 2, "{report} {:?}", report.conflicts);
    assert_eq!(report.rejected, [1]);
    let [first, _, last] = values;
    delete(client, &[first, last]).await;
}

async fn a_dry_run_stores_nothing<V: Version>(client: &Client<V>) {
    let values = [DataValue::new(VISITS, MONTH, UNIT, 7)];
    let report = client.data_values().import().dry_run().send(&values).await.unwrap();
    assert!(report.is_complete(), "{report}");
    let key = DataValueKey::from(&values[0]);
    assert_eq!(client.data_values().get_opt(&key).await.unwrap(), None);
}

async fn values_go_through_files<V: Version>(client: &Client<V>) {
    let folder = std::env::temp_dir().join(super::scratch("values"));
    std::fs::create_dir_all(&folder).unwrap();
    let values = [
        DataValue::new(VISITS, MONTH, UNIT, 7),
        DataValue { comment: Some("a, \"b\"".into()), ..DataValue::new(BIRTHS, MONTH, UNIT, 3) },
    ];
    let report = client.data_values().import().send(&values).await.unwrap();
    assert!(report.is_complete(), "{report}");
    let query =
        client.data_values().query().data_set(MATERNAL).period(MONTH).organisation_unit(UNIT);
    for (name, format) in [
        ("values.json", DataValueFormat::Json),
        ("values.csv", DataValueFormat::Csv),
        ("values.xml", DataValueFormat::Xml),
        ("values.adx", DataValueFormat::Adx),
    ] {
        let path = folder.join(name);
        query.download(format).await.unwrap().save(&path).await.unwrap();
        delete(client, &values).await;
        let mut import = client.data_values().import().data_set(MATERNAL);
        if format == DataValueFormat::Adx {
            // ADX calls everything by its code, and 2.43 by its UID unless it is asked.
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(text.contains("<adx"), "{text}");
            if text.contains("DE_ANC") {
                import = client
                    .data_values()
                    .import()
                    .id_scheme(dhis2_client::IdScheme::Code)
                    .parameter("dataSetIdScheme", "CODE");
            }
        }
        let report = import.send_file(&path, format).await.unwrap();
        assert_eq!(is_taken(&report), 2, "{name}: {report} {:?}", report.conflicts);
    }
    delete(client, &values).await;
    std::fs::remove_dir_all(&folder).unwrap();
}

async fn one_value_lives_and_dies<V: Version>(client: &Client<V>) {
    let values = client.data_values();
    let value = DataValue::new(VISITS, MONTH, UNIT, 12);
    let key = DataValueKey::from(&value);
    assert_eq!(values.get_opt(&key).await.unwrap(), None);

    values.set(&value).await.unwrap();
    assert_eq!(values.get(&key).await.unwrap(), "12");
    values.set_follow_up(std::slice::from_ref(&key), true).await.unwrap();
    let query = values.query().data_element(VISITS).period(MONTH).organisation_unit(UNIT);
    assert_eq!(query.list_all().await.unwrap()[0].follow_up, Some(true));
    let error = values.set(&DataValue::new(VISITS, MONTH, UNIT, "many")).await.unwrap_err();
    assert!(error.is_conflict(), "{error:?}");

    assert!(values.delete_opt(&key).await.unwrap());
    assert_eq!(values.get_opt(&key).await.unwrap(), None);
    let audits = AuditQuery {
        data_elements: vec![VISITS.into()],
        periods: vec![MONTH.into()],
        organisation_units: vec![UNIT.into()],
        ..Default::default()
    };
    let audits: Vec<_> = values.audits(&audits).try_collect().await.unwrap();
    assert!(!audits.is_empty());
}

async fn a_report_is_complete_and_not_complete<V: Version>(client: &Client<V>) {
    let values = client.data_values();
    let report = Completeness::new(MATERNAL, MONTH, UNIT);
    let query = CompletenessQuery {
        data_sets: vec![MATERNAL.into()],
        periods: vec![MONTH.into()],
        organisation_units: vec![UNIT.into()],
        ..Default::default()
    };
    values.complete(std::slice::from_ref(&report)).await.unwrap();
    let found = values.completeness(&query).await.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].period.as_deref(), Some(MONTH));
    values.uncomplete(&report).await.unwrap();
    assert!(values.completeness(&query).await.unwrap().iter().all(|it| it.completed != Some(true)));
}

async fn late_reports_are_let_in<V: Version>(client: &Client<V>) {
    let values = client.data_values();
    let count = async || {
        let exceptions: Vec<_> = values.lock_exceptions().try_collect().await.unwrap();
        exceptions.len()
    };
    let before = count().await;
    values.add_lock_exception(MATERNAL, "202001", UNIT).await.unwrap();
    assert_eq!(count().await, before + 1);
    values.delete_lock_exception(MATERNAL, "202001", Some(UNIT)).await.unwrap();
    assert_eq!(count().await, before);
}

async fn what_is_to_be_expected_is_set_and_unset<V: Version>(client: &Client<V>) {
    let values = client.data_values();
    let request = client.request(dhis2_client::Method::GET, "/api/categoryOptionCombos");
    let request = request.query("filter", "name:eq:default").query("fields", "id");
    let combos: dhis2_client::Value = request.send().await.unwrap().json().unwrap();
    let combo = combos["categoryOptionCombos"][0]["id"].as_str().unwrap();
    let key = MinMaxKey::new(VISITS, UNIT, combo);
    values.set_min_max(&key, 1, 99).await.unwrap();
    let filter = [Filter::eq("dataElement.id", VISITS), Filter::eq("source.id", UNIT)];
    let found: Vec<_> = values.min_max_values(&filter).unwrap().try_collect().await.unwrap();
    assert_eq!((found[0].min, found[0].max), (Some(1), Some(99)));
    values.delete_min_max(&key).await.unwrap();
    let found: Vec<_> = values.min_max_values(&filter).unwrap().try_collect().await.unwrap();
    assert!(found.is_empty());
}
