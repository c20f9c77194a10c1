//! The tree of organisation units: parts of it, its shape on a map, its levels, merges and splits.

mod features;
mod levels;
mod merge;
mod profile;
mod shape;
mod tree;

use crate::router::{Handler, Router};

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    const JSON: Option<&[&str]> = Some(&["application/json"]);
    router.get("/api/organisationUnits.geojson", shape::geojson);
    router.get("/api/organisationUnits", tree::list);
    router.get("/api/organisationUnits/{uid}", tree::get);
    router.get("/api/organisationUnits/{uid}/children", tree::children);
    router.get("/api/organisationUnits/{uid}/descendants", tree::descendants);
    router.get("/api/organisationUnits/{uid}/ancestors", tree::ancestors);
    router.get("/api/organisationUnits/{uid}/parents", tree::parents);
    let post = http::Method::POST;
    router.add(post.clone(), "/api/organisationUnits/merge", Handler::Write(merge::merge), JSON);
    router.add(post.clone(), "/api/organisationUnits/split", Handler::Write(merge::split), JSON);
    router.get("/api/geoFeatures", features::get);
    router.get("/api/organisationUnitProfile", profile::setup);
    router.get("/api/organisationUnitProfile/{}/data", profile::data);
    router.get("/api/filledOrganisationUnitLevels", levels::filled);
    router.add(post, "/api/filledOrganisationUnitLevels", Handler::Write(levels::set), JSON);
}
