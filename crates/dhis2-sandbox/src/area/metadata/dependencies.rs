//! Objects together with all that they need: `GET /api/dataSets/{uid}/metadata` and its like.

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::exchange::{Sections, export};
use super::read::object;
use crate::router::{Answer, Call};
use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};
use crate::view::View;

/// The paths at which objects can be asked for with what they need.
pub(super) const PATHS: &[&str] = &[
    "/api/categoryCombos/{uid}/metadata",
    "/api/dashboards/{uid}/metadata",
    "/api/dataElementGroups/{uid}/metadata",
    "/api/dataSets/{uid}/metadata",
    "/api/optionSets/{uid}/metadata",
    "/api/programs/{uid}/metadata",
];

/// What an object of a class needs: the paths of properties to other objects.
const NEEDS: &[(&str, &[&str])] = &[
    (
        "dataSets",
        &[
            "dataSetElements.dataElement",
            "dataSetElements.categoryCombo",
            "sections",
            "indicators",
            "dataEntryForm",
            "legendSets",
            "categoryCombo",
            "compulsoryDataElementOperands.dataElement",
            "compulsoryDataElementOperands.categoryOptionCombo",
        ],
    ),
    (
        "sections",
        &[
            "greyedFields.dataElement",
            "greyedFields.categoryOptionCombo",
            "indicators",
            "dataElements",
        ],
    ),
    ("categoryOptionCombos", &["categoryOptions"]),
    ("categoryCombos", &["categories", "categoryOptionCombos"]),
    ("categories", &["categoryOptions"]),
    ("legendSets", &["legends"]),
    ("dataElements", &["categoryCombo", "optionSet", "commentOptionSet"]),
    ("dataElementGroups", &["dataElements", "legendSets"]),
    ("optionSets", &["options"]),
    ("optionGroups", &["optionSet", "options"]),
    ("indicators", &["indicatorType"]),
    (
        "programs",
        &[
            "categoryCombo",
            "dataEntryForm",
            "trackedEntityType",
            "programSections",
            "notificationTemplates",
            "programStages",
            "programTrackedEntityAttributes.trackedEntityAttribute",
            "programIndicators",
        ],
    ),
    ("programNotificationTemplates", &["recipientProgramAttribute", "recipientDataElement"]),
    ("programRuleVariables", &["trackedEntityAttribute", "dataElement", "programStage"]),
    ("trackedEntityAttributes", &["optionSet"]),
    ("programRules", &["programRuleActions"]),
    (
        "programRuleActions",
        &[
            "dataElement",
            "trackedEntityAttribute",
            "programIndicator",
            "programStageSection",
            "programStage",
            "optionGroup",
        ],
    ),
    (
        "programStages",
        &[
            "notificationTemplates",
            "programStageDataElements.dataElement",
            "programStageSections",
            "dataEntryForm",
        ],
    ),
    ("programStageSections", &["programIndicators"]),
    (
        "dashboards",
        &[
            "dashboardItems.visualization",
            "dashboardItems.eventVisualization",
            "dashboardItems.eventChart",
            "dashboardItems.eventReport",
            "dashboardItems.map",
            "dashboardItems.reports",
            "dashboardItems.resources",
        ],
    ),
];

/// What belongs to an object of a class and is found from its own side: class and property.
const BELONGINGS: &[(&str, &str, &str)] =
    &[("programs", "programRules", "program"), ("programs", "programRuleVariables", "program")];

/// Answers `GET /api/{kind}/{uid}/metadata`.
pub(super) fn get(state: &State, call: &Call<'_>) -> Answer {
    let view = call.view(state);
    let kind = call.request.path.rsplit('/').nth(2).unwrap_or_default();
    let class = state.class(kind);
    let root = object(&view, class, call.parameter(0))?;
    let mut collector = Collector { view: &view, found: IndexMap::new() };
    collector.add(class, store::uid(root));
    let sections: Sections<'_> = collector
        .found
        .iter()
        .map(|(class, uids)| {
            let table = state.store.table(*class);
            let objects = uids.iter().filter_map(|uid| table.get(uid.as_str()));
            (*class, objects.map(|object| &**object).collect(), ":owner".to_owned())
        })
        .collect();
    Ok(export(&view, call, &sections))
}

struct Collector<'v, 's> {
    view: &'v View<'s>,
    found: IndexMap<ClassId, IndexSet<String>>,
}

impl Collector<'_, '_> {
    /// Adds an object and all that it needs.
    fn add(&mut self, class: ClassId, uid: &str) {
        let Some(object) = self.view.store().get(class, uid) else { return };
        if !self.found.entry(class).or_default().insert(uid.to_owned()) {
            return;
        }
        let description = self.view.schemas().class(class);
        let needs = NEEDS.iter().find(|(plural, _)| *plural == description.plural);
        for path in needs.into_iter().flat_map(|(_, paths)| *paths) {
            self.follow(class, object, path);
        }
        for (owner, plural, property) in BELONGINGS {
            if *owner == description.plural {
                self.add_belongings(plural, property, uid);
            }
        }
        let attributes = self.view.state().class("attributes");
        let values = object.get("attributeValues").and_then(Value::as_array);
        for value in values.into_iter().flatten() {
            if let Some(attribute) = value.get("attribute").and_then(store::reference) {
                self.add(attributes, attribute);
            }
        }
    }

    fn add_belongings(&mut self, plural: &str, property: &str, uid: &str) {
        let Some(class) = self.view.schemas().by_plural(plural) else { return };
        let table = self.view.store().table(class);
        for object in table.values() {
            if store::referred(object, property) == Some(uid) {
                self.add(class, store::uid(object));
            }
        }
    }

    /// Adds what a path of properties leads to.
    fn follow(&mut self, class: ClassId, object: &Object, path: &str) {
        let (name, rest) = match path.split_once('.') {
            Some((name, rest)) => (name, Some(rest)),
            None => (path, None),
        };
        let Some(property) = self.view.schemas().class(class).property(name) else { return };
        let Some(target) = property.target else { return };
        let Some(value) =
            self.view.value(class, object, property).map(std::borrow::Cow::into_owned)
        else {
            return;
        };
        let values = match value {
            Value::Array(values) => values,
            single => vec![single],
        };
        for value in values {
            match (rest, &value) {
                (Some(rest), Value::Object(inner)) => {
                    let stored = self.view.store().get(target, store::uid(inner));
                    let inner = stored.map_or(inner, |stored| &**stored);
                    self.follow(target, inner, rest);
                }
                _ => {
                    if let Some(uid) = store::reference(&value) {
                        self.add(target, uid);
                    }
                }
            }
        }
    }
}
