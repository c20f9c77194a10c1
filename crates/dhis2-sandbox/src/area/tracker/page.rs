//! The pages of tracker lists.

use serde_json::{Map, Value, json};

use super::parameters::Parameters;
use crate::failure::Failure;
use crate::message::Response;
use crate::router::Call;
use crate::state::State;

/// How many objects a page holds unless told otherwise.
const DEFAULT_SIZE: usize = 50;

/// Which page is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Page {
    on: bool,
    number: usize,
    size: usize,
    total: bool,
}

impl Page {
    /// Reads the parameters of a list.
    pub(crate) fn read(state: &State, parameters: Parameters<'_>) -> Result<Self, Failure> {
        let (page, size) = (parameters.number("page")?, parameters.number("pageSize")?);
        let total = parameters.flag("totalPages")?.unwrap_or_default();
        let mut paging = parameters.flag("paging")?;
        if state.facts.takes_old_tracker_parameters() {
            let skipped = parameters.flag("skipPaging")?;
            if paging.is_some() && paging == skipped {
                return Err(Failure::bad_request(
                    "Paging can either be enabled or disabled. Prefer 'paging' as 'skipPaging' will be removed.",
                ));
            }
            paging = paging.or(skipped.map(|skipped| !skipped));
        }
        let on = paging.unwrap_or(true);
        if !on && (page.is_some() || size.is_some() || total) {
            return Err(Failure::bad_request(state.facts.paging_contradiction()));
        }
        Ok(Self { on, number: positive("page", page)?, size: positive("pageSize", size)?, total })
    }

    /// Reads the parameters of a list that always comes in pages.
    pub(crate) fn always(parameters: Parameters<'_>) -> Result<Self, Failure> {
        let (page, size) = (parameters.number("page")?, parameters.number("pageSize")?);
        let (number, size) = (positive("page", page)?, positive("pageSize", size)?);
        Ok(Self { on: true, number, size, total: false })
    }

    /// Answers with a page of objects.
    pub(crate) fn answer<T>(
        self,
        state: &State,
        call: &Call<'_>,
        key: &str,
        objects: &[T],
        flat: bool,
        write: impl Fn(&T) -> Value,
    ) -> Response {
        let mut body = Map::new();
        let start = (self.number - 1).saturating_mul(self.size).min(objects.len());
        let end = start.saturating_add(self.size).min(objects.len());
        if self.on {
            let mut pager = json!({"page": self.number, "pageSize": self.size});
            if self.total {
                pager["total"] = json!(objects.len());
                pager["pageCount"] = json!(objects.len().div_ceil(self.size));
            }
            // 2.41 repeats the pager beside itself and has no links.
            if state.facts.flattens_tracker_pagers() {
                if flat && let Value::Object(fields) = &pager {
                    body.extend(fields.clone());
                }
            } else {
                if self.number > 1 {
                    pager["prevPage"] = json!(link(call, self.number - 1));
                }
                if end < objects.len() {
                    pager["nextPage"] = json!(link(call, self.number + 1));
                }
            }
            body.insert("pager".to_owned(), pager);
        }
        let shown = if self.on { &objects[start..end] } else { objects };
        body.insert(key.to_owned(), shown.iter().map(write).collect());
        Response::ok(&Value::Object(body))
    }
}

fn positive(name: &str, value: Option<i64>) -> Result<usize, Failure> {
    let default = if name == "page" { 1 } else { DEFAULT_SIZE };
    let Some(value) = value else { return Ok(default) };
    usize::try_from(value).ok().filter(|value| *value > 0).ok_or_else(|| {
        Failure::bad_request(format!("{name} must be greater than or equal to 1 if specified"))
    })
}

/// Writes the address of another page: the query stays as it came, the page comes last.
fn link(call: &Call<'_>, page: usize) -> String {
    let request = call.request;
    let mut names: Vec<&str> = Vec::new();
    let pairs: Vec<(&str, &str)> = request
        .raw_query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| (pair.split('=').next().unwrap_or(pair), pair))
        .filter(|(name, _)| *name != "page")
        .collect();
    for (name, _) in &pairs {
        if !names.contains(name) {
            names.push(name);
        }
    }
    let mut query = String::new();
    for name in names {
        for (_, pair) in pairs.iter().filter(|(it, _)| *it == name) {
            query.push_str(pair);
            query.push('&');
        }
    }
    format!("{}{}?{query}page={page}", call.base_url, request.path)
}
