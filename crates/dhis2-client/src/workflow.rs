//! What people do with metadata beyond creating, reading, changing and deleting single objects.
//!
//! A workflow is a method of the handle of its kind: `client.organisation_units().move_to(…)`,
//! `client.data_element_groups().add_members(…)`. This module holds the types that they take and
//! give: drafts of new objects ([`Draft`]), new names ([`Naming`]), and the results of those that
//! give more than an answer.

mod attribute_values;
mod categories;
mod category_combos;
mod codes;
mod dashboards;
mod data_elements;
mod data_sets;
pub(crate) mod draft;
mod expressions;
pub(crate) mod files;
mod groups;
mod indicators;
mod jobs;
mod legends;
mod naming;
mod new_groups;
mod option_sets;
mod organisation_unit_levels;
mod organisation_units;
mod parts;
mod predictors;
mod program_rules;
mod program_stages;
mod programs;
mod routes;
mod sql_views;
mod tracked_entities;
mod users;
mod validation_rules;
mod visualizations;

pub use self::categories::{NewCategory, NewCategoryOption};
pub use self::category_combos::{
    BuiltCategoryCombo, CategoryComboPlan, CategoryPlan, NewCategoryCombo,
};
pub use self::dashboards::{
    CascadeOptions, CascadeReport, DashboardContent, NewDashboard, NewDashboardItem, Slot,
};
pub use self::data_elements::NewDataElement;
pub use self::data_sets::{NewDataSet, NewSection};
pub use self::draft::Draft;
pub use self::groups::{Group, GroupSet, ListedGroup, ListedGroupSet};
pub use self::indicators::{NewIndicator, NewIndicatorType, NewProgramIndicator};
pub use self::jobs::{JobErrorFilter, NewJobConfiguration};
pub use self::legends::{Legended, NewLegend, NewLegendSet};
pub use self::naming::Naming;
pub use self::new_groups::{
    NewCategoryOptionGroup, NewCategoryOptionGroupSet, NewDataElementGroup, NewDataElementGroupSet,
    NewIndicatorGroup, NewIndicatorGroupSet, NewOrganisationUnitGroup, NewOrganisationUnitGroupSet,
    NewPredictorGroup, NewProgramIndicatorGroup, NewValidationRuleGroup,
};
pub use self::option_sets::{NewOption, NewOptionSet, OptionChanges, UpsertOptions};
pub use self::organisation_unit_levels::{Level, NewOrganisationUnitLevel};
pub use self::organisation_units::{
    NewOrganisationUnit, OrganisationUnitMerge, OrganisationUnitSplit,
};
pub use self::predictors::Predictions;
pub use self::program_rules::{
    NewProgramRule, NewProgramRuleAction, NewProgramRuleVariable, RuleUsage,
};
pub use self::program_stages::{NewProgramStage, StageElement};
pub use self::programs::{ChangeLog, NewProgram, ProgramAttribute, ProgramLabels};
pub use self::routes::{NewRoute, RouteAuth, RouteRun};
pub use self::sql_views::{NewSqlView, SqlFormat, SqlRows};
pub use self::tracked_entities::{NewTrackedEntityAttribute, NewTrackedEntityType, TypeAttribute};
pub use self::users::NewUser;
pub use self::validation_rules::{NewExpression, NewPredictor, NewValidationRule};
pub use self::visualizations::{
    MapLayer, NewMap, NewMapLayer, NewVisualization, VisualizationType,
};
