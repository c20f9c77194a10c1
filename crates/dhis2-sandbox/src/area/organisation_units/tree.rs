//! Parts of the tree: a unit with its children, all below it, all above it, what a user works with.

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::area::metadata::read;
use crate::message::Query;
use crate::router::{Answer, Call};
use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};
use crate::view::View;

/// Parameters of the list that the older servers answer from a part of the units.
const PARTIAL: &[&str] = &[
    "query",
    "level",
    "maxLevel",
    "withinUserHierarchy",
    "withinUserSearchHierarchy",
    "userOnly",
    "userDataViewOnly",
    "userDataViewFallback",
    "levelSorted",
];

/// Tells by a unit and its path whether it belongs to a part of the tree.
type Includes<'p> = dyn Fn(&Object, &str) -> bool + 'p;

/// A part of the tree.
struct Part<'p> {
    includes: Box<Includes<'p>>,
    by_level: bool,
}

/// Answers `GET /api/organisationUnits`.
pub(super) fn list(state: &State, call: &Call<'_>) -> Answer {
    let query = &call.request.query;
    let by_level = query.flag("levelSorted", false);
    let partial = PARTIAL.iter().any(|name| query.has(name));
    answer(state, call, &Part { includes: Box::new(|_, _| true), by_level }, partial)
}

/// Answers `GET /api/organisationUnits/{uid}`: the unit, or a part of the tree around it.
pub(super) fn get(state: &State, call: &Call<'_>) -> Answer {
    let query = &call.request.query;
    if query.flag("includeChildren", false) {
        children(state, call)
    } else if query.flag("includeDescendants", false) {
        descendants(state, call)
    } else if query.flag("includeAncestors", false) {
        ancestors(state, call)
    } else if query.has("level") {
        children(state, call)
    } else {
        read::get_of(state, call, state.class("organisationUnits"), call.parameter(0))
    }
}

/// Answers `GET /api/organisationUnits/{uid}/children`: the unit too, or one level further down.
pub(super) fn children(state: &State, call: &Call<'_>) -> Answer {
    let root = root_path(state, call)?;
    let level = depth(&root);
    if let Some(further) = call.request.query.get("level") {
        let wanted = level + further.parse::<usize>().unwrap_or(0);
        let includes = |_: &Object, path: &str| path.starts_with(&root) && depth(path) == wanted;
        return answer(state, call, &Part { includes: Box::new(includes), by_level: false }, true);
    }
    let includes = |_: &Object, path: &str| path.starts_with(&root) && depth(path) <= level + 1;
    answer(state, call, &Part { includes: Box::new(includes), by_level: false }, true)
}

/// Answers `GET /api/organisationUnits/{uid}/descendants`: the unit too.
pub(super) fn descendants(state: &State, call: &Call<'_>) -> Answer {
    if state.facts.looks_up_the_root_of_descendants() {
        root_path(state, call)?;
    }
    let uid = call.parameter(0);
    let includes = |_: &Object, path: &str| path.contains(uid);
    answer(state, call, &Part { includes: Box::new(includes), by_level: false }, true)
}

/// Answers `GET /api/organisationUnits/{uid}/ancestors`: the unit too.
pub(super) fn ancestors(state: &State, call: &Call<'_>) -> Answer {
    let lowest = root_path(state, call)?;
    let includes = |_: &Object, path: &str| format!("{lowest}/").starts_with(&format!("{path}/"));
    let by_level = state.facts.sorts_ancestors_by_level();
    answer(state, call, &Part { includes: Box::new(includes), by_level }, true)
}

/// Answers `GET /api/organisationUnits/{uid}/parents`.
pub(super) fn parents(state: &State, call: &Call<'_>) -> Answer {
    let lowest = root_path(state, call)?;
    let includes = |_: &Object, path: &str| path != lowest && lowest.starts_with(path);
    let by_level = state.facts.sorts_ancestors_by_level();
    answer(state, call, &Part { includes: Box::new(includes), by_level }, true)
}

/// Returns the path of the unit that a request names.
fn root_path(state: &State, call: &Call<'_>) -> Result<String, crate::failure::Failure> {
    let view = call.view(state);
    let units = state.class("organisationUnits");
    Ok(state.organisation_unit_path(read::object(&view, units, call.parameter(0))?))
}

fn depth(path: &str) -> usize {
    path.matches('/').count()
}

fn answer(state: &State, call: &Call<'_>, part: &Part<'_>, partial: bool) -> Answer {
    let view = call.view(state);
    let units = state.class("organisationUnits");
    read::may_read(&view, units)?;
    let mut pairs = call.request.query.pairs().to_vec();
    if part.by_level {
        pairs.push(("order".to_owned(), "level:asc".to_owned()));
    }
    let limits = Limits::of(state, call);
    let objects = read::select(&view, units, &Query::of(pairs), |unit| {
        let path = state.organisation_unit_path(unit);
        (part.includes)(unit, &path) && limits.allow(unit, &path)
    })?;
    let counted = counted(&view, call, units, &objects);
    let objects = counted.as_ref().map_or(objects, |counted| counted.iter().collect());
    Ok(read::page(&view, units, call, &objects, partial))
}

/// What a list is narrowed to by the levels and the units of the user.
struct Limits {
    level: Option<usize>,
    highest: Option<usize>,
    within: Option<HashSet<String>>,
    among: Vec<HashSet<String>>,
    roots_only: bool,
}

impl Limits {
    fn of(state: &State, call: &Call<'_>) -> Self {
        let query = &call.request.query;
        let number = |name: &str| query.get(name).and_then(|text| text.parse().ok());
        let user = state.user(&call.account.uid);
        let units = |list: &str| -> HashSet<String> {
            user.map(|user| store::members(user, list).map(str::to_owned).collect())
                .unwrap_or_default()
        };
        let mut within: Option<HashSet<String>> = None;
        for (switch, list) in [
            ("withinUserHierarchy", "organisationUnits"),
            ("withinDataViewUserHierarchy", "dataViewOrganisationUnits"),
            ("withinUserSearchHierarchy", "teiSearchOrganisationUnits"),
        ] {
            if query.flag(switch, false) {
                let mut own = units(list);
                if own.is_empty() && switch == "withinUserSearchHierarchy" {
                    own = units("organisationUnits");
                }
                within.get_or_insert_default().extend(own);
            }
        }
        let mut among = Vec::new();
        if query.flag("userOnly", false) {
            among.push(units("organisationUnits"));
        }
        let viewed = units("dataViewOrganisationUnits");
        let falls_back = query.flag("userDataViewFallback", false);
        if query.flag("userDataViewOnly", false) || (falls_back && !viewed.is_empty()) {
            among.push(viewed.clone());
        }
        let single = !call.parameters.is_empty();
        Self {
            level: number("level").filter(|_| !single),
            highest: number("maxLevel"),
            within: within.filter(|roots| !roots.is_empty()),
            among,
            roots_only: falls_back && viewed.is_empty(),
        }
    }

    fn allow(&self, unit: &Object, path: &str) -> bool {
        let level = depth(path);
        let is_within = |roots: &HashSet<String>| path.split('/').any(|uid| roots.contains(uid));
        self.level.is_none_or(|wanted| level == wanted)
            && self.highest.is_none_or(|highest| level <= highest)
            && self.within.as_ref().is_none_or(is_within)
            && self.among.iter().all(|units| units.contains(store::uid(unit)))
            && (!self.roots_only || level == 1)
    }
}

/// Notes for each unit in how many units below it and itself an object is a member.
fn counted(
    view: &View<'_>,
    call: &Call<'_>,
    units: ClassId,
    objects: &[&Object],
) -> Option<Vec<Object>> {
    let query = &call.request.query;
    let (member, collection) = (query.get("memberObject")?, query.get("memberCollection")?);
    view.find(member)?;
    let state = view.state();
    let holders: Vec<String> = state
        .store
        .table(units)
        .values()
        .filter(|unit| {
            let value = view.value_of(units, unit, collection);
            let members = value.as_deref().and_then(Value::as_array).into_iter().flatten();
            members.filter_map(store::reference).any(|uid| uid == member)
        })
        .map(|unit| state.organisation_unit_path(unit))
        .collect();
    let count = |unit: &Object| {
        let path = state.organisation_unit_path(unit);
        let mut unit = unit.clone();
        let below = holders.iter().filter(|holder| holder.starts_with(&path)).count();
        unit.insert("memberCount".to_owned(), json!(below));
        unit
    };
    Some(objects.iter().map(|unit| count(unit)).collect())
}
