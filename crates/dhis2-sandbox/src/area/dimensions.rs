//! What analytics can be asked by: `/api/dimensions` and `/api/dataItems`.

mod items;

use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::fields::Plan;
use crate::grid::{bucket, hash};
use crate::message::Response;
use crate::pager::{Paging, pager};
use crate::router::{Answer, Call, Router};
use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};
use crate::view::View;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/dimensions", list).get("/api/dimensions/constraints", constraints);
    router.get("/api/dimensions/{uid}", get).get("/api/dimensions/{uid}/items", members);
    router.get("/api/dimensions/dataSet/{uid}", of_data_set);
    router.get("/api/dataItems", items::list);
}

/// The sets that are dimensions, in the order of the servers: where they are, the list of their members, and where those are.
const SETS: [(&str, &str, &str); 4] = [
    ("categories", "categoryOptions", "categoryOptions"),
    ("categoryOptionGroupSets", "categoryOptionGroups", "categoryOptionGroups"),
    ("dataElementGroupSets", "dataElementGroups", "dataElementGroups"),
    ("organisationUnitGroupSets", "organisationUnitGroups", "organisationUnitGroups"),
];

type Found<'s> = (ClassId, &'s Object);

/// Returns the dimensions that a user sees, in the order in which the servers' sets hold them.
fn all<'s>(view: &View<'s>) -> Vec<Found<'s>> {
    let mut found = Vec::new();
    for (endpoint, _, _) in SETS {
        let class = view.state().class(endpoint);
        let objects = view.store().table(class).values().map(|object| &**object);
        let shown = objects.filter(|object| {
            object.get("dataDimension") == Some(&Value::Bool(true))
                && store::text(object, "name") != Some("default")
                && view.may_read(class, object)
        });
        let mut shown: Vec<Found<'_>> = shown.map(|object| (class, object)).collect();
        let buckets = (shown.len() * 4).div_ceil(3).next_power_of_two().max(16);
        shown.sort_by_key(|(_, object)| bucket(hash_of(object), buckets));
        found.extend(shown);
    }
    found
}

/// Returns the hash by which the servers keep an object in a set: that of its UID, code and name.
fn hash_of(object: &Object) -> u32 {
    let text = |key: &str| store::text(object, key).map_or(0, hash);
    let join = |so_far: u32, next: u32| so_far.wrapping_mul(31).wrapping_add(next);
    join(join(text("id"), text("code")), text("name"))
}

fn find<'s>(view: &View<'s>, uid: &str) -> Result<(usize, Found<'s>), Failure> {
    let found = SETS.iter().enumerate().find_map(|(place, (endpoint, _, _))| {
        let class = view.state().class(endpoint);
        Some((place, (class, &**view.store().get(class, uid)?)))
    });
    found.ok_or_else(|| Failure::not_found(format!("No dimensional object with id `{uid}` exists")))
}

/// Returns the parts of the filters of a request that look at a property.
fn passes(view: &View<'_>, call: &Call<'_>, (class, object): Found<'_>) -> bool {
    call.request.query.all("filter").all(|filter| {
        let parts: Vec<&str> = filter.splitn(3, ':').collect();
        let (Some(name), Some(operator)) = (parts.first(), parts.get(1)) else { return true };
        let text = view.text_of(class, object, name).unwrap_or_default();
        let value = parts.get(2).copied().unwrap_or_default();
        items::compares(operator, &text, value)
    })
}

fn render(view: &View<'_>, (class, object): Found<'_>, fields: &str) -> Value {
    let plan = Plan::new(view.schemas(), class, fields);
    let mut rendered = view.render(class, object, &plan);
    if let Value::Object(entry) = &mut rendered
        && fields.contains("dimensionType")
    {
        let kind = view.schemas().class(class).simple_name();
        entry.insert("dimensionType".to_owned(), json!(dimension_type(kind)));
    }
    rendered
}

/// Returns the constant of a kind of dimension: `ORGANISATION_UNIT_GROUP_SET`.
fn dimension_type(kind: &str) -> String {
    let mut constant = String::new();
    for letter in kind.chars() {
        if letter.is_uppercase() && !constant.is_empty() {
            constant.push('_');
        }
        constant.extend(letter.to_uppercase());
    }
    constant
}

fn fields<'c>(call: &'c Call<'_>) -> std::borrow::Cow<'c, str> {
    let given: Vec<&str> = call.request.query.all("fields").collect();
    if given.is_empty() { "id,displayName".into() } else { given.join(",").into() }
}

/// Answers `GET /api/dimensions`.
fn list(state: &State, call: &Call<'_>) -> Answer {
    let view = call.view(state);
    let found: Vec<_> = all(&view).into_iter().filter(|it| passes(&view, call, *it)).collect();
    let paging = Paging::of(&call.request.query);
    let mut body = Map::new();
    if paging.on {
        let endpoint = format!("{}/api/dimensions", call.base_url);
        let pager = pager(paging, found.len(), &endpoint, &call.request.query);
        body.insert("pager".to_owned(), pager);
    }
    let fields = fields(call);
    let shown = paging.cut(found).into_iter().map(|it| render(&view, it, &fields));
    body.insert("dimensions".to_owned(), shown.collect());
    Ok(Response::ok(&Value::Object(body)).private())
}

/// Answers `GET /api/dimensions/{uid}`.
fn get(state: &State, call: &Call<'_>) -> Answer {
    let view = call.view(state);
    let (_, found) = find(&view, call.parameter(0))?;
    let given: Vec<&str> = call.request.query.all("fields").collect();
    let fields = if given.is_empty() { "*".to_owned() } else { given.join(",") };
    let plan = Plan::new(view.schemas(), found.0, &fields);
    Ok(Response::ok(&view.render_one(found.0, found.1, &plan)).private())
}

/// Answers `GET /api/dimensions/{uid}/items`.
fn members(state: &State, call: &Call<'_>) -> Answer {
    let view = call.view(state);
    let (place, (_, set)) = find(&view, call.parameter(0))?;
    let (_, list, endpoint) = SETS[place];
    let class = state.class(endpoint);
    let objects = store::members(set, list).filter_map(|uid| view.store().get(class, uid));
    let objects = objects.map(|object| (class, &**object));
    let found: Vec<Found<'_>> = objects
        .filter(|(_, object)| view.may_read(class, object) || view.may_read_data(class, object))
        .filter(|it| passes(&view, call, *it))
        .collect();
    let paging = Paging::of(&call.request.query);
    let mut body = Map::new();
    if paging.on && state.facts.pages_dimension_items() {
        let endpoint = format!("{}/api/dimensions/{}/items", call.base_url, call.parameter(0));
        let pager = pager(paging, found.len(), &endpoint, &call.request.query);
        body.insert("pager".to_owned(), pager);
    }
    let shown =
        if call.request.query.has("pageSize") || paging.on { paging.cut(found) } else { found };
    let fields = fields(call);
    let shown = shown.into_iter().map(|it| render(&view, it, &fields));
    body.insert("items".to_owned(), shown.collect());
    Ok(Response::ok(&Value::Object(body)).private())
}

/// Answers `GET /api/dimensions/constraints`: the dimensions that narrow what the user sees.
fn constraints(state: &State, call: &Call<'_>) -> Answer {
    let view = call.view(state);
    let user = state.user(&call.account.uid);
    let mut found = Vec::new();
    for (list, endpoint) in [
        ("cogsDimensionConstraints", "categoryOptionGroupSets"),
        ("catDimensionConstraints", "categories"),
    ] {
        let class = state.class(endpoint);
        let named = user.into_iter().flat_map(|user| store::members(user, list));
        let objects = named.filter_map(|uid| view.store().get(class, uid));
        found.extend(objects.map(|object| render(&view, (class, object), "id,displayName")));
    }
    Ok(Response::ok(&json!({"dimensions": found})).private())
}

/// Answers `GET /api/dimensions/dataSet/{uid}`: the categories of the attributes of a data set.
fn of_data_set(state: &State, call: &Call<'_>) -> Answer {
    let view = call.view(state);
    let (sets, uid) = (state.class("dataSets"), call.parameter(0));
    let set = view.store().get(sets, uid).ok_or_else(|| Failure::no_object("DataSet", uid))?;
    let combos = state.class("categoryCombos");
    let combo = store::referred(set, "categoryCombo").and_then(|uid| view.store().get(combos, uid));
    let categories = state.class("categories");
    let found = combo.into_iter().flat_map(|combo| store::members(combo, "categories"));
    let found = found.filter_map(|uid| view.store().get(categories, uid));
    let found = found.filter(|category| store::text(category, "name") != Some("default"));
    let fields = fields(call);
    let rendered: Vec<Value> =
        found.map(|category| render(&view, (categories, category), &fields)).collect();
    Ok(Response::ok(&json!({"dimensions": rendered})).private())
}
