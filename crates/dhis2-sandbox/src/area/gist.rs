//! `/gist`: the short form of lists and objects, with a grammar of its own.

mod condition;
mod field;

use serde_json::{Map, Value, json};

use crate::area::metadata;
use crate::failure::Failure;
use crate::message::{Query, Response};
use crate::pager::Paging;
use crate::router::{Answer, Call, Router};
use crate::schema::{ClassId, Kind};
use crate::state::State;
use crate::store::{self, Object};
use crate::view::View;
use condition::{Condition, passes};
use field::{Auto, Field};

/// The most objects that a page holds.
const LARGEST_PAGE: usize = 1000;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/{kind}/gist", list);
    router.get("/api/{kind}/{}/gist", one);
    router.get("/api/{kind}/{}/{}/gist", property);
}

/// What is asked for: which fields, in which order, and how it is written.
struct Gist<'q> {
    query: &'q Query,
    class: ClassId,
    fields: Vec<Field>,
    conditions: Vec<Condition>,
    orders: Vec<(Vec<String>, bool)>,
}

impl<'q> Gist<'q> {
    fn of(
        view: &View<'_>,
        class: ClassId,
        query: &'q Query,
        auto: Auto,
        more: Option<&str>,
    ) -> Result<Self, Failure> {
        let auto = match query.get("auto") {
            None => auto,
            Some(word) => Auto::parse(word).ok_or_else(|| {
                Failure::bad_parameter(format!(
                    "Value '{word}' is not valid for parameter auto. Valid values are: [XL, L, M, S, XS]"
                ))
            })?,
        };
        let mut asked = query.get("fields").unwrap_or_default().to_owned();
        if let Some(more) = more {
            asked = if asked.is_empty() { more.to_owned() } else { format!("{asked},{more}") };
        }
        let asked = if asked.is_empty() { "*" } else { asked.as_str() };
        let fields = field::plan(view.schemas(), class, asked, auto)?;
        let conditions = Condition::all(view, class, query.get("filter").unwrap_or_default())?;
        let orders = query.list("order").into_iter().map(|text| order(view, class, text));
        let orders = orders.collect::<Result<_, _>>()?;
        Ok(Self { query, class, fields, conditions, orders })
    }

    /// Chooses and sorts objects.
    fn choose<'s>(&self, view: &View<'s>, objects: Vec<&'s Object>) -> Vec<&'s Object> {
        let any = self.query.get("rootJunction").is_some_and(|it| it.eq_ignore_ascii_case("or"));
        let mut chosen: Vec<&Object> = objects
            .into_iter()
            .filter(|object| view.may_read(self.class, object))
            .filter(|object| passes(view, self.class, object, &self.conditions, any))
            .collect();
        for (path, descending) in self.orders.iter().rev() {
            chosen.sort_by(|a, b| {
                let key = |object: &Object| field::value_at(view, self.class, object, path);
                let ordering = condition::compare(key(a).as_ref(), key(b).as_ref());
                if *descending { ordering.reverse() } else { ordering }
            });
        }
        chosen
    }

    fn write(&self, view: &View<'_>, object: &Object) -> Value {
        let references = self.query.flag("references", true);
        let translate = self.query.flag("translate", true);
        let mut out = Map::new();
        let mut endpoints = Map::new();
        for field in &self.fields {
            let value = field.value(view, self.class, object, translate);
            if references && let Some(value) = &value {
                let address = field.address(view, self.class, object, value);
                if let Some(address) = address {
                    endpoints.insert(field.name(), json!(format!("{}{address}", self.root(view))));
                }
            }
            if let Some(value) = value.filter(|value| !is_nothing(value)) {
                field::insert(&mut out, &field.name(), value);
            }
        }
        if !endpoints.is_empty() {
            out.insert("apiEndpoints".to_owned(), Value::Object(endpoints));
        }
        Value::Object(out)
    }

    /// Returns what addresses of other objects begin with.
    fn root(&self, view: &View<'_>) -> String {
        let path = view.facts().gist_root();
        if self.query.flag("absoluteUrls", false) {
            format!("{}{path}", view.base_url())
        } else {
            path.to_owned()
        }
    }
}

/// What is left out of an answer; the values of attributes are always there.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(entries) => entries.is_empty(),
        _ => false,
    }
}

fn order(view: &View<'_>, class: ClassId, text: &str) -> Result<(Vec<String>, bool), Failure> {
    let mut parts = text.split([':', '~', '@']).filter(|part| !part.is_empty());
    let path = parts.next().unwrap_or_default();
    let direction = parts.next().unwrap_or("asc");
    let invalid = || Failure::conflict(format!("Not a valid order expression: {text}"));
    if !direction.eq_ignore_ascii_case("asc") && !direction.eq_ignore_ascii_case("desc") {
        return Err(invalid());
    }
    if parts.next().is_some() {
        return Err(invalid());
    }
    let path = field::path(view.schemas(), class, path)?;
    Ok((path, direction.eq_ignore_ascii_case("desc")))
}

/// Answers `GET /api/{kind}/gist`.
fn list(state: &State, call: &Call<'_>) -> Answer {
    let class = metadata::class(state, call);
    let view = call.view(state);
    let gist = Gist::of(&view, class, &call.request.query, Auto::S, None)?;
    let objects = state.store.table(class).values().map(|object| &**object).collect();
    Ok(page(&view, call, &gist, gist.choose(&view, objects)))
}

/// Writes a page of objects.
fn page(view: &View<'_>, call: &Call<'_>, gist: &Gist<'_>, chosen: Vec<&Object>) -> Response {
    let query = gist.query;
    let mut paging = Paging::of(query);
    paging.on = true;
    paging.size = paging.size.min(LARGEST_PAGE);
    let total = chosen.len();
    let shown: Vec<Value> =
        paging.cut(chosen).into_iter().map(|object| gist.write(view, object)).collect();
    if query.flag("headless", false) {
        return Response::ok(&Value::Array(shown)).private();
    }
    let counts = query.flag("totalPages", query.flag("total", false));
    let mut pager = Map::new();
    pager.insert("page".to_owned(), json!(paging.page));
    pager.insert("pageSize".to_owned(), json!(paging.size));
    if counts {
        pager.insert("total".to_owned(), json!(total));
        pager.insert("pageCount".to_owned(), json!(total.div_ceil(paging.size)));
    }
    let seen = (paging.page - 1) * paging.size + shown.len();
    let more = if counts { seen < total } else { shown.len() == paging.size };
    if paging.page > 1 {
        pager.insert("prevPage".to_owned(), json!(link(view, call, paging.page - 1)));
    }
    if more {
        pager.insert("nextPage".to_owned(), json!(link(view, call, paging.page + 1)));
    }
    let plural = view.schemas().class(gist.class).plural;
    let key = query.get("pageListName").unwrap_or(plural);
    Response::ok(&json!({"pager": pager, key: shown})).private()
}

/// Returns the address of another page of the list.
fn link(view: &View<'_>, call: &Call<'_>, page: usize) -> String {
    let request = call.request;
    let parts = request.raw_query.split('&').filter(|part| !part.is_empty());
    let others = parts.filter(|part| !part.starts_with("page="));
    let query: Vec<String> = others.map(str::to_owned).chain([format!("page={page}")]).collect();
    let path = if view.facts().gist_root().is_empty() {
        request.path.trim_start_matches("/api").to_owned()
    } else {
        format!("{}{}", call.base_url, request.path)
    };
    format!("{path}?{}", query.join("&"))
}

/// Answers `GET /api/{kind}/{uid}/gist`.
fn one(state: &State, call: &Call<'_>) -> Answer {
    single(state, call, None)
}

fn single(state: &State, call: &Call<'_>, more: Option<&str>) -> Answer {
    let class = metadata::class(state, call);
    let view = call.view(state);
    let gist = Gist::of(&view, class, &call.request.query, Auto::L, more)?;
    let uid = call.parameter(1);
    let found = state.store.get(class, uid).map(|object| &**object);
    match gist.choose(&view, found.into_iter().collect()).first() {
        Some(object) => Ok(Response::ok(&gist.write(&view, object)).private()),
        None => Err(Failure::no_object(state.schemas.class(class).simple_name(), uid)),
    }
}

/// Answers `GET /api/{kind}/{uid}/{property}/gist`: the members of a collection, or a single property.
fn property(state: &State, call: &Call<'_>) -> Answer {
    let (class, name) = (metadata::class(state, call), call.parameter(2));
    let Some(property) = state.schemas.class(class).property(name) else {
        return Err(Failure::bad_request(format!("No such property: {name}")));
    };
    let members = property.target.filter(|target| {
        property.collection
            && property.kind == Kind::Reference
            && state.schemas.class(*target).identifiable_object
    });
    let Some(target) = members else {
        return single(state, call, Some(name));
    };
    let view = call.view(state);
    let gist = Gist::of(&view, target, &call.request.query, Auto::M, None)?;
    let owner = state.store.get(class, call.parameter(1));
    let listed = owner.and_then(|owner| view.value(class, owner, property));
    let listed: Vec<&str> = listed
        .as_deref()
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(store::reference)
        .collect();
    let inverse = call.request.query.flag("inverse", false);
    let objects = state.store.table(target).values().map(|object| &**object);
    let objects = objects.filter(|object| listed.contains(&store::uid(object)) != inverse);
    let chosen = gist.choose(&view, objects.collect());
    Ok(page(&view, call, &gist, chosen))
}
