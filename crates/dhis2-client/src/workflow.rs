//! What people do with metadata beyond creating, reading, changing and deleting single objects.
//!
//! A workflow is a method of the handle of its kind: `client.organisation_units().move_to(…)`,
//! `client.data_element_groups().add_members(…)`. This module holds the types that they take and
//! give: drafts of new objects ([`Draft`]), new names ([`Naming`]), and the results of those that
//! give more than an answer.

mod data_elements;
pub(crate) mod draft;
pub(crate) mod files;
mod groups;
mod jobs;
mod naming;
mod predictors;
mod routes;
mod sql_views;
mod users;

pub use self::data_elements::NewDataElement;
pub use self::draft::Draft;
pub use self::groups::{Group, GroupSet, ListedGroup, ListedGroupSet};
pub use self::jobs::{JobErrorFilter, NewJobConfiguration};
pub use self::naming::Naming;
pub use self::predictors::Predictions;
pub use self::routes::{NewRoute, RouteAuth, RouteRun};
pub use self::sql_views::{NewSqlView, SqlFormat, SqlRows};
pub use self::users::NewUser;
