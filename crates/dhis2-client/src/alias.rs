//! Queries that are too long for an address, by way of the server's `/api/query/alias`.

use http::Method;
use serde::Deserialize;
use serde_json::json;

use crate::core::Core;
use crate::error::Error;
use crate::request::Request;

/// The longest address that is sent as it is. Servers take 8 KB of address and headers together;
/// 2.41 answers 414 to more, 2.42 and 2.43 a page with 400.
const LONGEST: usize = 6_000;

/// The longest target that a server takes, by `MAX_TARGET_LENGTH` of its `QueryController`.
pub(crate) const LONGEST_TARGET: usize = 16_384;

/// How often an alias is made anew where a server has forgotten it, or another one answers.
const RENEWALS: u32 = 2;

/// The way that a request takes: as it is, or by an alias.
pub(crate) struct Way {
    alias: Option<Request>,
    renewals: u32,
}

impl Way {
    /// Returns the way that a request takes at first.
    pub(crate) async fn of(core: &Core, request: &Request) -> Result<Self, Error> {
        let mut way = Self { alias: None, renewals: 0 };
        if request.method == Method::GET && request.length() > LONGEST {
            way.alias = Some(make(core, request).await?);
        }
        Ok(way)
    }

    /// Returns what is to be sent for a request.
    pub(crate) fn request<'a>(&'a self, request: &'a Request) -> &'a Request {
        self.alias.as_ref().unwrap_or(request)
    }

    /// Takes another way after an error, or fails with it.
    pub(crate) async fn after(
        &mut self,
        core: &Core,
        request: &Request,
        error: Error,
    ) -> Result<(), Error> {
        let status = error.status().map(|status| status.as_u16());
        match &self.alias {
            // A proxy that takes less than the server.
            None if status == Some(414) && request.method == Method::GET => {}
            Some(_) if is_forgotten(&error) && self.renewals < RENEWALS => self.renewals += 1,
            _ => return Err(error),
        }
        self.alias = Some(make(core, request).await?);
        Ok(())
    }
}

/// Returns whether a server says that it does not know an alias.
fn is_forgotten(error: &Error) -> bool {
    error.api().is_some_and(|it| it.status.as_u16() == 404 && it.message.contains("query alias"))
}

fn target(core: &Core, request: &Request) -> Result<String, Error> {
    let url = request.url(core.base())?;
    let path_and_query = &url[url::Position::BeforePath..];
    // The server takes its own context path for granted.
    let context = core.base().path().trim_end_matches('/');
    Ok(path_and_query.strip_prefix(context).unwrap_or(path_and_query).to_owned())
}

/// Makes an alias for a request: `POST /api/query/alias`.
async fn make(core: &Core, request: &Request) -> Result<Request, Error> {
    #[derive(Deserialize)]
    struct Alias {
        path: String,
    }
    let target = target(core, request)?;
    if target.len() > LONGEST_TARGET {
        return Err(Error::build(format!(
            "the query is {} characters long and a server takes {LONGEST_TARGET}; ask in several \
             parts",
            target.len()
        )));
    }
    let body = json!({ "target": target });
    let making = Request::api(Method::POST, "query/alias", &[]).json(&body)?.repeatable();
    let alias: Alias = core.send_as_it_is(&making).await?.json()?;
    Ok(Request { accept: request.accept, ..Request::at(Method::GET, &alias.path) })
}
