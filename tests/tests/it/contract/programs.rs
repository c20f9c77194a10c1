//! Programs, their stages and rules, tracked entities; dashboards, charts and maps.

use dhis2_client::enums::{
    ProgramRuleActionType, ProgramRuleVariableSourceType, ProgramType, ValueType,
};
use dhis2_client::workflow::{
    ChangeLog, DashboardContent, MapLayer, Naming, NewDashboard, NewDataElement, NewMap,
    NewMapLayer, NewProgram, NewProgramRule, NewProgramRuleAction, NewProgramRuleVariable,
    NewProgramStage, NewTrackedEntityAttribute, NewTrackedEntityType, NewVisualization,
    ProgramAttribute, ProgramLabels, Slot, StageElement, TypeAttribute, VisualizationType,
};
use dhis2_client::{Access, Client, In, Reference, Uid, Version, kind};
use serde_json::{Value, json};

use super::{said, scenarios, scratch};

scenarios! {
    a_program_asks_for_attributes_and_data
    rules_of_a_program_are_found
    a_dashboard_is_filled_copied_and_emptied
    charts_of_every_type_are_made_and_copied
    sharing_is_changed_and_the_rest_of_it_stays
}

async fn attribute<V: Version>(client: &Client<V>) -> Uid
where
    kind::TrackedEntityAttribute: In<V>,
{
    let draft = NewTrackedEntityAttribute {
        name: scratch("attribute"),
        value_type: Some(ValueType::Text),
        ..Default::default()
    };
    client.tracked_entity_attributes().create_from(&draft).await.unwrap().uid().unwrap()
}

async fn element<V: Version>(client: &Client<V>) -> Uid
where
    kind::DataElement: In<V>,
{
    let draft = NewDataElement {
        name: scratch("element"),
        value_type: Some(ValueType::Number),
        domain_type: Some(dhis2_client::enums::DataElementDomain::Tracker),
        ..Default::default()
    };
    client.data_elements().create_from(&draft).await.unwrap().uid().unwrap()
}

async fn program<V: Version>(client: &Client<V>, tracked_entity_type: &str) -> Uid
where
    kind::Program: In<V>,
{
    let draft = NewProgram {
        name: scratch("program"),
        program_type: Some(ProgramType::WithRegistration),
        tracked_entity_type: Some(Reference::to(tracked_entity_type)),
        ..Default::default()
    };
    client.programs().create_from(&draft).await.unwrap().uid().unwrap()
}

/// Returns what items of a list are about, and one property of each.
fn about(object: &Value, list: &str, property: &str, flag: &str) -> Vec<(String, Value)> {
    let items = object[list].as_array().cloned().unwrap_or_default();
    let mut found: Vec<(u64, String, Value)> = items
        .iter()
        .map(|it| {
            let id = it[property]["id"].as_str().unwrap().to_owned();
            (it["sortOrder"].as_u64().unwrap_or(0), id, it[flag].clone())
        })
        .collect();
    found.sort_by_key(|it| it.0);
    found.into_iter().map(|(_, id, flag)| (id, flag)).collect()
}

async fn a_program_asks_for_attributes_and_data<V: Version>(client: &Client<V>)
where
    kind::Program: In<V>,
    kind::ProgramStage: In<V>,
    kind::TrackedEntityType: In<V>,
    kind::TrackedEntityAttribute: In<V>,
    kind::DataElement: In<V>,
    kind::OrganisationUnit: In<V>,
{
    let (one, two) = (attribute(client).await, attribute(client).await);
    let types = client.tracked_entity_types();
    let draft = NewTrackedEntityType { name: scratch("type"), ..Default::default() };
    let tracked = types.create_from(&draft).await.unwrap().uid().unwrap();
    let searchable = TypeAttribute { searchable: Some(true), ..Default::default() };
    types.add_attribute(&tracked, &one, &searchable).await.unwrap();
    types.add_attribute(&tracked, &two, &TypeAttribute::default()).await.unwrap();
    types.remove_attribute(&tracked, &two).await.unwrap();
    let fields = "trackedEntityTypeAttributes[searchable,trackedEntityAttribute[id]]";
    let now = said(&types.fields(fields).get(&tracked).await.unwrap());
    let attributes =
        about(&now, "trackedEntityTypeAttributes", "trackedEntityAttribute", "searchable");
    assert_eq!(attributes, [(one.to_string(), json!(true))]);

    let programs = client.programs();
    let uid = program(client, &tracked).await;
    programs.add_attribute(&uid, &one, &ProgramAttribute::default()).await.unwrap();
    let mandatory = ProgramAttribute { mandatory: Some(true), ..Default::default() };
    programs.add_attribute(&uid, &two, &mandatory).await.unwrap();
    programs.add_attribute(&uid, &one, &mandatory).await.unwrap();
    let fields = "programTrackedEntityAttributes[mandatory,sortOrder,trackedEntityAttribute[id]]";
    let list = "programTrackedEntityAttributes";
    let now = said(&programs.fields(fields).get(&uid).await.unwrap());
    assert_eq!(
        about(&now, list, "trackedEntityAttribute", "mandatory"),
        [(one.to_string(), json!(true)), (two.to_string(), json!(true))]
    );
    programs.remove_attribute(&uid, &one).await.unwrap();
    let now = said(&programs.fields(fields).get(&uid).await.unwrap());
    assert_eq!(about(&now, list, "trackedEntityAttribute", "mandatory").len(), 1);

    let units = client.organisation_units().page_size(2).list().await.unwrap();
    let units: Vec<String> =
        units.items.iter().map(|it| said(it)["id"].as_str().unwrap().to_owned()).collect();
    programs.add_organisation_units(&uid, &units).await.unwrap();
    programs.remove_organisation_units(&uid, &units[..1]).await.unwrap();
    let now = said(&programs.fields("organisationUnits[id]").get(&uid).await.unwrap());
    assert_eq!(now["organisationUnits"].as_array().unwrap().len(), units.len() - 1);

    let labels =
        ProgramLabels { enrollment_date_label: Some("Begun".into()), ..Default::default() };
    programs.set_labels(&uid, &labels).await.unwrap();
    let plural = ProgramLabels { events_label: Some("Visits".into()), ..Default::default() };
    let since_43 = client.server_version().minor >= 43;
    assert_eq!(programs.set_labels(&uid, &plural).await.is_ok(), since_43);
    assert_eq!(programs.set_change_log_enabled(&uid, ChangeLog::Kept).await.is_ok(), since_43);
    let combo = client.system().default_category_combo().await.unwrap();
    assert_eq!(programs.set_enrollment_category_combo(&uid, &combo).await.is_ok(), since_43);
    let now = said(&programs.fields("enrollmentDateLabel,eventsLabel").get(&uid).await.unwrap());
    assert_eq!(now["enrollmentDateLabel"], "Begun");
    assert_eq!(now["eventsLabel"].as_str(), since_43.then_some("Visits"));

    let stages = client.program_stages();
    let draft = NewProgramStage {
        name: scratch("stage"),
        program: Some(Reference::to(uid)),
        sort_order: Some(1),
        ..Default::default()
    };
    let stage = stages.create_from(&draft).await.unwrap().uid().unwrap();
    let (a, b) = (element(client).await, element(client).await);
    let compulsory = StageElement { compulsory: Some(true), ..Default::default() };
    stages.add_element(&stage, &a, &compulsory).await.unwrap();
    stages.add_element(&stage, &b, &StageElement::default()).await.unwrap();
    stages.reorder(&stage, &[&b, &a]).await.unwrap();
    let now = programs.stages(&uid).unwrap().list_all().await.unwrap();
    assert_eq!(now.len(), 1);
    let now = said(&now[0]);
    assert_eq!(
        about(&now, "programStageDataElements", "dataElement", "compulsory"),
        [(b.to_string(), json!(false)), (a.to_string(), json!(true))]
    );
    stages.remove_element(&stage, &b).await.unwrap();
    assert!(stages.reorder(&stage, &[&b]).await.is_err());

    programs.delete(&uid).await.unwrap();
    stages.delete_opt(&stage).await.unwrap();
    types.delete(&tracked).await.unwrap();
    for uid in [one, two] {
        client.tracked_entity_attributes().delete(&uid).await.unwrap();
    }
    for uid in [a, b] {
        client.data_elements().delete(&uid).await.unwrap();
    }
}

async fn rules_of_a_program_are_found<V: Version>(client: &Client<V>)
where
    kind::Program: In<V>,
    kind::ProgramRule: In<V>,
    kind::ProgramRuleVariable: In<V>,
    kind::ProgramRuleAction: In<V>,
    kind::TrackedEntityType: In<V>,
    kind::DataElement: In<V>,
{
    let draft = NewTrackedEntityType { name: scratch("type"), ..Default::default() };
    let tracked = client.tracked_entity_types().create_from(&draft).await.unwrap().uid().unwrap();
    let uid = program(client, &tracked).await;
    let element = element(client).await;
    let rules = client.program_rules();
    assert!(rules.where_data_element_is_used(&element).await.unwrap().is_empty());

    let variable = NewProgramRuleVariable {
        name: "hb".into(),
        program: Some(Reference::to(uid)),
        program_rule_variable_source_type: Some(
            ProgramRuleVariableSourceType::DataelementNewestEventProgram,
        ),
        data_element: Some(Reference::to(element)),
        ..Default::default()
    };
    let variables = client.program_rule_variables();
    let variable = variables.create_from(&variable).await.unwrap().uid().unwrap();
    let make = |name: &str, condition: &str| NewProgramRule {
        name: scratch(name),
        program: Some(Reference::to(uid)),
        condition: condition.into(),
        ..Default::default()
    };
    let rule = rules.create_from(&make("rule", "#{hb} < 7")).await.unwrap().uid().unwrap();
    let other = rules.create_from(&make("other", "true")).await.unwrap().uid().unwrap();
    let action = NewProgramRuleAction {
        program_rule: Some(Reference::to(other)),
        program_rule_action_type: Some(ProgramRuleActionType::Hidefield),
        data_element: Some(Reference::to(element)),
        ..Default::default()
    };
    let actions = client.program_rule_actions();
    let action = actions.create_from(&action).await.unwrap().uid().unwrap();

    let programs = client.programs();
    assert_eq!(programs.rules(&uid).unwrap().list_all().await.unwrap().len(), 2);
    let found = programs.rule_variables(&uid).unwrap().list_all().await.unwrap();
    assert_eq!(said(&found[0])["name"], "hb");
    let found = rules.actions(&other).unwrap().list_all().await.unwrap();
    assert_eq!(said(&found[0])["id"], action.as_str());
    let usage = rules.where_data_element_is_used(&element).await.unwrap();
    assert_eq!((usage.variables.len(), usage.actions.len(), usage.rules.len()), (1, 1, 1));
    assert_eq!(usage.rules[0].uid(), Some(rule));

    actions.delete(&action).await.unwrap();
    for uid in [rule, other] {
        rules.delete(&uid).await.unwrap();
    }
    variables.delete(&variable).await.unwrap();
    programs.delete(&uid).await.unwrap();
    client.tracked_entity_types().delete(&tracked).await.unwrap();
    client.data_elements().delete(&element).await.unwrap();
}

async fn chart<V: Version>(client: &Client<V>) -> NewVisualization
where
    kind::Indicator: In<V>,
    kind::OrganisationUnit: In<V>,
{
    let first = |objects: Vec<Value>| objects[0]["id"].as_str().unwrap().to_owned();
    let units = client.organisation_units().filter("level:eq:1").page_size(1).list().await.unwrap();
    let indicators = client.indicators().page_size(1).list().await.unwrap();
    NewVisualization {
        name: scratch("chart"),
        data: vec![first(indicators.items.iter().map(said).collect())],
        periods: vec!["LAST_12_MONTHS".into()],
        organisation_units: vec![first(units.items.iter().map(said).collect())],
        ..Default::default()
    }
}

async fn a_dashboard_is_filled_copied_and_emptied<V: Version>(client: &Client<V>)
where
    kind::Dashboard: In<V>,
    kind::Visualization: In<V>,
    kind::Indicator: In<V>,
    kind::OrganisationUnit: In<V>,
{
    let draft = chart(client).await;
    let visualization = client.visualizations().create_from(&draft).await.unwrap().uid().unwrap();
    let dashboards = client.dashboards();
    let draft = NewDashboard {
        name: scratch("dashboard"),
        items: vec![
            DashboardContent::Visualization(visualization).into(),
            DashboardContent::Text("Remarks".into()).into(),
        ],
        ..Default::default()
    };
    let uid = dashboards.create_from(&draft).await.unwrap().uid().unwrap();
    let slot = Slot { x: 0, y: 20, width: 60, height: 5 };
    let text = DashboardContent::Text("More".into());
    let item = dashboards.add_item(&uid, &text, Some(slot)).await.unwrap();
    let fields = "name,dashboardItems[id,type,x,y,width,text,visualization[id]]";
    let read = async |uid: &str| said(&dashboards.fields(fields).get(uid).await.unwrap());
    let now = read(&uid).await;
    let items = now["dashboardItems"].as_array().unwrap();
    assert_eq!(items.len(), 3);
    let added = items.iter().find(|it| it["id"] == item.as_str()).expect("it is there");
    assert_eq!(
        (&added["text"], &added["y"], &added["width"]),
        (&json!("More"), &json!(20), &json!(60))
    );

    let naming = Naming::name(scratch("copy"));
    let copy = dashboards.copy(&uid, &naming).await.unwrap().uid().unwrap();
    let copied = read(&copy).await;
    assert_eq!(copied["name"].as_str(), naming.name.as_deref());
    let copied = copied["dashboardItems"].as_array().unwrap().clone();
    assert_eq!(copied.len(), 3);
    assert!(copied.iter().all(|it| items.iter().all(|other| other["id"] != it["id"])));
    assert!(copied.iter().any(|it| it["visualization"]["id"] == visualization.as_str()));

    dashboards.remove_item(&uid, &item).await.unwrap();
    dashboards.remove_item(&uid, &item).await.unwrap();
    assert_eq!(read(&uid).await["dashboardItems"].as_array().unwrap().len(), 2);
    for uid in [uid, copy] {
        dashboards.delete(&uid).await.unwrap();
    }
    client.visualizations().delete(&visualization).await.unwrap();
}

async fn charts_of_every_type_are_made_and_copied<V: Version>(client: &Client<V>)
where
    kind::Visualization: In<V>,
    kind::GeoMap: In<V>,
    kind::Indicator: In<V>,
    kind::OrganisationUnit: In<V>,
{
    let visualizations = client.visualizations();
    for visualization_type in [
        VisualizationType::StackedColumn,
        VisualizationType::Pie,
        VisualizationType::SingleValue,
        VisualizationType::PivotTable,
        VisualizationType::YearOverYearLine,
    ] {
        let draft = NewVisualization {
            visualization_type,
            yearly_series: vec!["LAST_5_YEARS".into()],
            ..chart(client).await
        };
        let uid = visualizations.create_from(&draft).await.unwrap().uid().unwrap();
        let naming = Naming::name(scratch("copy"));
        let copy = visualizations.copy(&uid, &naming).await.unwrap().uid().unwrap();
        let fields = "type,columns[dimension,items[id]],rows[dimension],filters[dimension]";
        let original = said(&visualizations.fields(fields).get(&uid).await.unwrap());
        assert_eq!(original["type"], visualization_type.as_str());
        assert_eq!(original["columns"][0]["dimension"], "dx", "{visualization_type:?} {original}");
        assert_eq!(original["columns"][0]["items"][0]["id"], draft.data[0].as_str());
        assert_eq!(said(&visualizations.fields(fields).get(&copy).await.unwrap()), original);
        for uid in [uid, copy] {
            visualizations.delete(&uid).await.unwrap();
        }
    }
    let draft = chart(client).await;
    let map = NewMap {
        name: scratch("map"),
        layers: vec![NewMapLayer {
            name: "Coverage".into(),
            layer: MapLayer::Thematic {
                data: draft.data[0].clone(),
                period: "LAST_YEAR".into(),
                legend_set: None,
                bubbles: false,
            },
            organisation_units: draft.organisation_units.clone(),
        }],
        ..Default::default()
    };
    let maps = client.maps();
    let uid = maps.create_from(&map).await.unwrap().uid().unwrap();
    let copy = maps.copy(&uid, &Naming::name(scratch("copy"))).await.unwrap().uid().unwrap();
    let fields = "mapViews[id,layer,columns[dimension,items[id]]]";
    let [one, other] = [
        said(&maps.fields(fields).get(&uid).await.unwrap()),
        said(&maps.fields(fields).get(&copy).await.unwrap()),
    ];
    assert_eq!(one["mapViews"][0]["layer"], "thematic");
    assert_eq!(one["mapViews"][0]["columns"], other["mapViews"][0]["columns"]);
    assert_ne!(one["mapViews"][0]["id"], other["mapViews"][0]["id"]);
    for uid in [uid, copy] {
        maps.delete(&uid).await.unwrap();
    }
}

async fn sharing_is_changed_and_the_rest_of_it_stays<V: Version>(client: &Client<V>)
where
    kind::DataElement: In<V>,
{
    let elements = client.data_elements();
    let uid = element(client).await;
    let me = client.system().me().await.unwrap().id.and_then(|id| Uid::new(&id)).unwrap();
    elements
        .change_sharing(&uid, |sharing| {
            sharing.public(Access::view()).grant_user(me, Access::edit())
        })
        .await
        .unwrap();
    elements.change_sharing(&uid, |sharing| sharing.public(Access::none())).await.unwrap();
    let now = elements.sharing(&uid).await.unwrap();
    assert_eq!((now.public_access(), now.users()[&me]), (Access::none(), Access::edit()));
    elements.delete(&uid).await.unwrap();
}
