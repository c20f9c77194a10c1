//! The areas of the API: each fills the table of handlers for itself.
//!
//! To add an area, write a module here with a function `routes(&mut Router, Facts)` and call it in
//! [`router`] before [`metadata`], which takes every path of a kind of object that nobody else takes.
//! What the area keeps goes into [`State`](crate::state::State) behind an `Arc`, so that a snapshot stays cheap.
//! Where versions differ, add a named fact to [`Facts`].
#![expect(
    clippy::unnecessary_wraps,
    reason = "all handlers have one signature, those that cannot fail too"
)]

mod analytics;
pub(crate) mod apps;
mod attribute_values;
pub(crate) mod completeness;
pub(crate) mod dashboards;
pub(crate) mod data_approvals;
mod data_exchanges;
pub(crate) mod data_store;
mod data_value_sets;
mod data_values;
mod dimensions;
mod email;
mod expressions;
pub(crate) mod files;
mod gist;
pub(crate) mod icons;
mod integrity;
mod interpretations;
mod job_configurations;
pub(crate) mod lock_exceptions;
mod maintenance;
mod me;
mod merges;
mod messages;
pub(crate) mod metadata;
pub(crate) mod min_max;
pub(crate) mod oauth2;
mod old_tracker;
mod organisation_units;
mod outliers;
mod potential_duplicates;
mod predictors;
pub(crate) mod resource_tables;
pub(crate) mod routes;
mod scheduler;
mod settings;
mod sharing;
mod sql_views;
mod statistics;
mod system;
mod tasks;
pub(crate) mod tracker;
mod users;
pub(crate) mod validation;

use crate::facts::Facts;
use crate::router::Router;

/// Makes the table of a version, with the authorization server if it is on.
pub(crate) fn router(facts: Facts, authorizes: bool) -> Router {
    let mut router = Router::new(facts.paths_check_uids(), metadata::kinds(facts));
    if authorizes {
        oauth2::routes(&mut router);
    }
    system::routes(&mut router, facts);
    tasks::routes(&mut router);
    tracker::routes(&mut router, facts);
    old_tracker::routes(&mut router, facts);
    potential_duplicates::routes(&mut router);
    attribute_values::routes(&mut router);
    job_configurations::routes(&mut router);
    scheduler::routes(&mut router);
    analytics::routes(&mut router, facts);
    resource_tables::routes(&mut router);
    data_exchanges::routes(&mut router);
    dimensions::routes(&mut router);
    sql_views::routes(&mut router);
    data_store::routes(&mut router);
    data_value_sets::routes(&mut router);
    data_values::routes(&mut router);
    completeness::routes(&mut router);
    lock_exceptions::routes(&mut router);
    min_max::routes(&mut router);
    data_approvals::routes(&mut router);
    expressions::routes(&mut router);
    integrity::routes(&mut router);
    maintenance::routes(&mut router);
    outliers::routes(&mut router);
    predictors::routes(&mut router);
    statistics::routes(&mut router);
    validation::routes(&mut router);
    users::routes(&mut router);
    settings::routes(&mut router, facts);
    sharing::routes(&mut router, facts);
    organisation_units::routes(&mut router);
    gist::routes(&mut router);
    merges::routes(&mut router, facts);
    messages::routes(&mut router);
    interpretations::routes(&mut router);
    dashboards::routes(&mut router);
    files::routes(&mut router);
    icons::routes(&mut router);
    apps::routes(&mut router);
    email::routes(&mut router);
    routes::routes(&mut router);
    me::routes(&mut router, facts);
    metadata::routes(&mut router, facts);
    router
}
