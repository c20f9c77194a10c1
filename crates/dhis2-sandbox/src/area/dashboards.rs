//! Dashboards: the search for what can be put on one, and sharing what is on it.

mod sharing;

use serde_json::{Map, Value, json};

use crate::fields::Plan;
use crate::message::Response;
use crate::order::{self, Order};
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::store::{self, Object};
use crate::view::View;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/dashboards/q", search).get("/api/dashboards/q/{}", search);
    router.post("/api/dashboards/cascadeSharing/{}", sharing::cascade);
}

/// The most that a search finds of a kind, and the most where the request asks for many.
const HITS: (usize, usize) = (6, 25);

/// What a search finds: key, count, kind of objects, constant of the request.
const FOUND: &[(&str, &str, &str, &str)] = &[
    ("users", "userCount", "users", "USERS"),
    ("visualizations", "visualizationCount", "visualizations", "VISUALIZATION"),
    (
        "eventVisualizations",
        "eventVisualizationCount",
        "eventVisualizations",
        "EVENT_VISUALIZATION",
    ),
    ("eventCharts", "eventChartCount", "eventCharts", "EVENT_CHART"),
    ("maps", "mapCount", "maps", "MAP"),
    ("eventReports", "eventReportCount", "eventReports", "EVENT_REPORT"),
    ("reports", "reportCount", "reports", "REPORTS"),
    ("resources", "resourceCount", "documents", "RESOURCES"),
];

/// What each found object shows.
const SHOWN: &str = "name,code,created,lastUpdated,translations,createdBy,favorites,lastUpdatedBy,sharing,displayName,user,favorite,id,attributeValues";

/// Answers `GET /api/dashboards/q/{query}`.
fn search(state: &State, call: &Call<'_>) -> Answer {
    let view = call.view(state);
    let query = &call.request.query;
    let text = call.parameters.first().map(|text| text.to_lowercase());
    let words: Vec<&str> = text.as_deref().unwrap_or_default().split_whitespace().collect();
    let most = query.list("max");
    let number = |name: &str| query.get(name).and_then(|n| n.parse::<usize>().ok());
    let mut body = Map::new();
    let mut total = 0;
    for (key, count, endpoint, constant) in FOUND {
        let limit = if most.contains(constant) {
            number("maxCount").unwrap_or(HITS.1)
        } else {
            number("count").unwrap_or(HITS.0)
        };
        let nobody = *key == "users" && text.is_none();
        let hits = if nobody { Vec::new() } else { hits(&view, key, endpoint, &words, limit) };
        total += hits.len();
        body.insert((*count).to_owned(), json!(hits.len()));
        body.insert((*key).to_owned(), Value::Array(hits));
    }
    body.insert("apps".to_owned(), json!([]));
    body.insert("appCount".to_owned(), json!(0));
    body.insert("searchCount".to_owned(), json!(total));
    Ok(Response::ok(&Value::Object(body)))
}

/// Finds the objects whose names have all the words.
fn hits(view: &View<'_>, key: &str, endpoint: &str, words: &[&str], limit: usize) -> Vec<Value> {
    let kept_with_others = matches!(key, "eventCharts" | "eventReports");
    let Some(class) = view.schemas().by_endpoint(endpoint).filter(|_| !kept_with_others) else {
        return Vec::new();
    };
    let named = |object: &Object| {
        let name = view.text_of(class, object, "name").unwrap_or_default().to_lowercase();
        words.iter().all(|word| name.contains(word))
    };
    let mut found: Vec<&Object> = view
        .store()
        .table(class)
        .values()
        .map(|object| &**object)
        .filter(|object| named(object) && view.may_read(class, object))
        .collect();
    order::sort(view, class, &mut found, &Order::default_for(view.schemas().class(class)));
    found.truncate(limit);
    if key == "users" {
        return found.iter().filter_map(|user| view.user_reference(store::uid(user))).collect();
    }
    let typed = key == "visualizations" || key == "eventVisualizations";
    let fields = if typed { format!("{SHOWN},type") } else { SHOWN.to_owned() };
    let plan = Plan::new(view.schemas(), class, &fields);
    found.iter().map(|object| view.render(class, object, &plan)).collect()
}
