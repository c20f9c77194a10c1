//! Lists of objects, single objects, and single properties of them.

use serde_json::{Map, Value, json};

use super::class;
use crate::failure::Failure;
use crate::fields::{LIST_DEFAULT, OBJECT_DEFAULT, Plan};
use crate::filter::{Filter, Junction, passes};
use crate::message::{Query, Response};
use crate::order::{self, Order};
use crate::pager::{Paging, pager};
use crate::router::{Answer, Call};
use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};
use crate::view::View;

/// Answers `GET /api/{kind}`.
pub(super) fn list(state: &State, call: &Call<'_>) -> Answer {
    let class = class(state, call);
    let view = call.view(state);
    may_read(&view, class)?;
    let objects = matching(&view, class, call, |_| true)?;
    Ok(page(&view, class, call, &objects, call.request.query.has("query")))
}

/// Refuses who may see no object of a class at all.
pub(crate) fn may_read(view: &View<'_>, class: ClassId) -> Result<(), Failure> {
    if view.may_read_class(class) {
        return Ok(());
    }
    Err(Failure::forbidden("You don't have the proper permissions to read objects of this type."))
}

/// Returns the objects that a request for a list asks for, in order.
pub(crate) fn matching<'s>(
    view: &View<'s>,
    class: ClassId,
    call: &Call<'_>,
    wanted: impl Fn(&Object) -> bool,
) -> Result<Vec<&'s Object>, Failure> {
    select(view, class, &call.request.query, wanted)
}

/// Returns the objects that a query asks for, in order.
pub(crate) fn select<'s>(
    view: &View<'s>,
    class: ClassId,
    query: &Query,
    wanted: impl Fn(&Object) -> bool,
) -> Result<Vec<&'s Object>, Failure> {
    let filters = Filter::all(view.facts(), view.schemas(), class, query)?;
    let orders = Order::all(view.facts(), view.schemas().class(class), query)?;
    let junction = match query.get("rootJunction") {
        Some(word) if word.eq_ignore_ascii_case("or") => Junction::Or,
        _ => Junction::And,
    };
    let search: Vec<Filter> =
        query.get("query").filter(|text| !text.is_empty()).map(Filter::query).unwrap_or_default();
    let exclude_defaults = query.get("defaults").is_some_and(|d| d.eq_ignore_ascii_case("exclude"));
    let mut objects: Vec<&Object> = view
        .store()
        .table(class)
        .values()
        .map(|object| &**object)
        .filter(|object| wanted(object))
        .filter(|object| view.may_read(class, object))
        .filter(|object| !exclude_defaults || store::text(object, "name") != Some("default"))
        .filter(|object| passes(view, class, object, &filters, junction))
        .filter(|object| passes(view, class, object, &search, Junction::Or))
        .collect();
    order::sort(view, class, &mut objects, &orders);
    Ok(objects)
}

/// Writes a page of objects.
///
/// Of what is a part of all objects some versions count only the page that they had cut out before.
pub(crate) fn page(
    view: &View<'_>,
    class: ClassId,
    call: &Call<'_>,
    objects: &[&Object],
    partial: bool,
) -> Response {
    let query = &call.request.query;
    let description = view.schemas().class(class);
    let paging = Paging::of(query);
    let cut_twice = partial && paging.on && view.facts().counts_only_a_page_of_parts();
    let objects = if cut_twice { paging.cut(objects.to_vec()) } else { objects.to_vec() };
    let total = objects.len();
    let mut body = Map::new();
    if paging.on {
        let endpoint = format!(
            "{}/api{}",
            call.base_url,
            description.relative_api_endpoint.unwrap_or_default()
        );
        body.insert("pager".to_owned(), pager(paging, total, &endpoint, query));
    }
    let fields = fields(call, LIST_DEFAULT);
    let plan = Plan::new(view.schemas(), class, &fields);
    let shown = paging.cut(objects);
    let rendered = shown.iter().map(|object| view.render(class, object, &plan)).collect();
    body.insert(
        description.collection_name.unwrap_or(description.plural).to_owned(),
        Value::Array(rendered),
    );
    Response::ok(&Value::Object(body)).private()
}

/// Returns the `fields` of a request, all of them where the parameter is repeated.
pub(crate) fn fields(call: &Call<'_>, default: &str) -> String {
    let given: Vec<&str> = call.request.query.all("fields").filter(|f| !f.is_empty()).collect();
    if given.is_empty() { default.to_owned() } else { given.join(",") }
}

/// Answers `GET /api/{kind}/{uid}`.
pub(super) fn get(state: &State, call: &Call<'_>) -> Answer {
    get_of(state, call, class(state, call), call.parameter(1))
}

/// Answers with an object of a class.
pub(crate) fn get_of(state: &State, call: &Call<'_>, class: ClassId, uid: &str) -> Answer {
    let view = call.view(state);
    may_read(&view, class)?;
    let object = object(&view, class, uid)?;
    let plan = Plan::new(view.schemas(), class, &fields(call, OBJECT_DEFAULT));
    Ok(Response::ok(&view.render_one(class, object, &plan)).private())
}

/// Finds an object that the user may see.
pub(crate) fn object<'s>(
    view: &View<'s>,
    class: ClassId,
    uid: &str,
) -> Result<&'s Object, Failure> {
    let found = view.store().get(class, uid).map(|object| &**object);
    let kind = view.schemas().class(class).simple_name();
    match found {
        Some(object) if view.may_read(class, object) => Ok(object),
        Some(object) => {
            let name = view.text_of(class, object, "name").unwrap_or_default();
            Err(Failure::forbidden(format!(
                "User {} [{}] does not have read access to {kind} {name} [{uid}]",
                view.account().username,
                view.account().uid
            )))
        }
        None => Err(Failure::no_object(kind, uid)),
    }
}

/// Answers `GET /api/{kind}/{uid}/{property}`.
pub(super) fn get_property(state: &State, call: &Call<'_>) -> Answer {
    let class = class(state, call);
    let view = call.view(state);
    may_read(&view, class)?;
    let object = object(&view, class, call.parameter(1))?;
    let name = call.parameter(2);
    let inner = fields(call, ":all");
    let plan = Plan::new(view.schemas(), class, &format!("{name}[{inner}]"));
    let rendered = view.render_one(class, object, &plan);
    Ok(Response::ok(&if rendered.is_null() { json!({}) } else { rendered }).private())
}
