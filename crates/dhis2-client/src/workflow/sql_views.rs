//! SQL views: queries that a server keeps, and what they give.

use std::collections::BTreeMap;

use dhis2_models::enums::{CacheStrategy, SqlViewType};
use dhis2_models::payload::{Grid, GridHeader};
use dhis2_models::{Dynamic, Uid, Version, kind};
use futures_core::Stream;
use futures_util::{TryStreamExt as _, stream};
use http::Method;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Draft;
use crate::client::Client;
use crate::download::Download;
use crate::error::Error;
use crate::request::Request;
use crate::resource::{Resource, parse};
use crate::wire::row;

/// How many rows a stream asks for at once.
const STREAM_PAGE_SIZE: u32 = 1000;

/// A new SQL view, for [`create_from`](crate::Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::enums::SqlViewType;
/// use dhis2_client::workflow::NewSqlView;
///
/// let view = NewSqlView {
///     name: "Units of a level".into(),
///     sql_query: "select name from organisationunit where hierarchylevel = ${level}".into(),
///     r#type: Some(SqlViewType::Query),
///     ..Default::default()
/// };
/// println!("{:?}", client.sql_views().create_from(&view).await?.uid());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewSqlView {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The code.
    pub code: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The query; `${name}` in it stands for a variable, where the type is `QUERY`. Needed.
    pub sql_query: String,
    /// Whether it is a query, a view of the database or one that is kept; a query if it is not said.
    pub r#type: Option<SqlViewType>,
    /// How long the server may answer from its cache.
    pub cache_strategy: Option<CacheStrategy>,
}

impl Draft for NewSqlView {
    type Kind = kind::SqlView;
    const REQUIRED: &'static [&'static str] = &["name", "sqlQuery"];
    const DEFAULTS: &'static [(&'static str, &'static str)] = &[("type", "QUERY")];
}

/// The rows of a SQL view, about to be asked for; made by
/// [`rows`](crate::Resource::<crate::kind::SqlView>::rows).
#[must_use = "nothing is asked for before `grid`, `list`, `items` or `download`"]
pub struct SqlRows<'c, V = Dynamic> {
    client: &'c Client<V>,
    uid: Uid,
    variables: BTreeMap<String, String>,
    criteria: Vec<(String, String)>,
}

/// The formats in which a server writes rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SqlFormat {
    /// Comma-separated values.
    Csv,
    /// A spreadsheet of Excel's old format.
    Xls,
    /// A page.
    Html,
    /// A document to print.
    Pdf,
    /// XML.
    Xml,
}

impl SqlFormat {
    fn end(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xls => "xls",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Xml => "xml",
        }
    }
}

/// The answer of a server to a question for rows.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    #[serde(default)]
    pager: Pager,
    list_grid: Grid,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Pager {
    page: u32,
    page_count: u32,
}

impl<'c, V: Version> Resource<'c, kind::SqlView, V> {
    /// Begins to ask for the rows of a view.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// #[derive(serde::Deserialize)]
    /// struct Level {
    ///     hierarchylevel: u32,
    ///     units: u64,
    /// }
    ///
    /// let views = client.sql_views();
    /// for level in views.rows("J2BOAdYfH6q")?.criterion("units", "20").list::<Level>().await? {
    ///     println!("{} units of level {}", level.units, level.hierarchylevel);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub fn rows(&self, uid: &str) -> Result<SqlRows<'c, V>, Error> {
        Ok(SqlRows {
            client: self.client(),
            uid: parse(uid)?,
            variables: BTreeMap::new(),
            criteria: Vec::new(),
        })
    }

    /// Makes the view of the database that a SQL view of that type stands for:
    /// `POST /api/sqlViews/{uid}/execute`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such view ([`Error::is_not_found`]), where it is a query or the
    /// database cannot read it ([`Error::is_conflict`]).
    pub async fn execute(&self, uid: &str) -> Result<(), Error> {
        self.told("sqlViews/{}/execute", uid).await
    }

    /// Fills a view that is kept anew: `POST /api/sqlViews/{uid}/refresh`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such view ([`Error::is_not_found`]), or where it is of another type
    /// ([`Error::is_conflict`]).
    pub async fn refresh(&self, uid: &str) -> Result<(), Error> {
        self.told("sqlViews/{}/refresh", uid).await
    }

    /// Runs a query once: a view is made of it, asked for all its rows, and deleted, also where
    /// asking fails.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let views = client.sql_views();
    /// let grid = views.run_once("select count(*) as units from organisationunit").await?;
    /// println!("{:?}", grid.rows);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the server refuses the query: it takes `select` only, and not from every table.
    pub async fn run_once(&self, sql: &str) -> Result<Grid, Error> {
        let random: String = std::iter::repeat_with(fastrand::alphanumeric).take(12).collect();
        let draft = NewSqlView {
            name: format!("Run once {random}"),
            sql_query: sql.to_owned(),
            ..NewSqlView::default()
        };
        let view = super::draft::complete(&draft)?;
        let request = Request::api(Method::POST, "sqlViews", &[]).json(&view)?;
        let uid = self.client().core().send(&request).await?.created()?;
        let grid = self.rows(&uid)?.grid().await;
        let delete = Request::api(Method::DELETE, "sqlViews/{}", &[&uid]);
        let deleted = self.client().core().send(&delete).await;
        let grid = grid?;
        deleted?;
        Ok(grid)
    }

    async fn told(&self, template: &str, uid: &str) -> Result<(), Error> {
        let request = Request::api(Method::POST, template, &[&parse(uid)?]);
        self.client().core().send(&request).await?.done().map(drop)
    }
}

impl<'c, V: Version> SqlRows<'c, V> {
    /// Sets what stands for `${name}` in the query. Servers take letters, digits and a few signs.
    #[expect(clippy::needless_pass_by_value, reason = "`4` reads better than `&4`")]
    pub fn variable(mut self, name: &str, value: impl ToString) -> Self {
        self.variables.insert(name.to_owned(), value.to_string());
        self
    }

    /// Asks for rows that have this value in a column only; of several all must be so.
    #[expect(clippy::needless_pass_by_value, reason = "`4` reads better than `&4`")]
    pub fn criterion(mut self, column: &str, value: impl ToString) -> Self {
        self.criteria.push((column.to_owned(), value.to_string()));
        self
    }

    /// Reads all rows as the server sends them: `GET /api/sqlViews/{uid}/data?skipPaging=true`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such view ([`Error::is_not_found`]), and where a variable is not set
    /// or a column not there ([`Error::is_conflict`]).
    pub async fn grid(&self) -> Result<Grid, Error> {
        let request = self.request("data").query("skipPaging", true);
        Ok(self.client.core().fetch::<Answer>(&request).await?.list_grid)
    }

    /// Reads all rows as a type of the caller's own, whose fields have the names of the columns.
    ///
    /// Servers write every value as text; it is read as a number or a truth where the field is one.
    ///
    /// # Errors
    ///
    /// Fails as [`grid`](Self::grid) does, and with [`Error::Unsupported`] where a row is not of the
    /// form of `T`.
    pub async fn list<T: DeserializeOwned>(&self) -> Result<Vec<T>, Error> {
        rows_of(&self.grid().await?)
    }

    /// Reads all rows as a stream that holds one page at a time:
    /// `GET /api/sqlViews/{uid}/data?page=…`.
    ///
    /// The server runs the query for each page; give it an order.
    pub fn items<T: DeserializeOwned + Send + 'static>(
        self,
    ) -> impl Stream<Item = Result<T, Error>> + Send + use<'c, T, V> {
        stream::try_unfold((self, Some(1)), |(this, page)| async move {
            let Some(number) = page else { return Ok::<_, Error>(None) };
            let request = this.request("data").query("page", number);
            let request = request.query("pageSize", STREAM_PAGE_SIZE);
            let answer: Answer = this.client.core().fetch(&request).await?;
            let next = (answer.pager.page < answer.pager.page_count).then_some(number + 1);
            let rows: Vec<T> = rows_of(&answer.list_grid)?;
            Ok(Some((stream::iter(rows.into_iter().map(Ok)), (this, next))))
        })
        .try_flatten()
    }

    /// Begins to download all rows in another format: `GET /api/sqlViews/{uid}/data.csv` and its
    /// like.
    ///
    /// # Errors
    ///
    /// Fails as [`grid`](Self::grid) does.
    pub async fn download(&self, format: SqlFormat) -> Result<Download, Error> {
        let request = self.request(&format!("data.{}", format.end()));
        let request =
            if format == SqlFormat::Xml { request.query("skipPaging", true) } else { request };
        self.client.core().download(&request.accept("*/*")).await
    }

    fn request(&self, what: &str) -> Request {
        let template = format!("sqlViews/{{}}/{what}");
        let mut request = Request::api(Method::GET, &template, &[&self.uid]);
        for (name, value) in &self.variables {
            request = request.query("var", format!("{name}:{value}"));
        }
        for (column, value) in &self.criteria {
            request = request.query("criteria", format!("{column}:{value}"));
        }
        request
    }
}

fn rows_of<T: DeserializeOwned>(grid: &Grid) -> Result<Vec<T>, Error> {
    let name = |header: &GridHeader| {
        let name = header.name.as_ref().or(header.column.as_ref());
        name.map(ToString::to_string).unwrap_or_default()
    };
    let names: Vec<String> = grid.headers.iter().flatten().map(name).collect();
    let read = |(index, cells): (usize, &Vec<Value>)| {
        row::read(&names, cells).map_err(|error| {
            let place = index + 1;
            Error::Unsupported(format!("row {place} cannot be read as was asked: {error}"))
        })
    };
    grid.rows.iter().flatten().enumerate().map(read).collect()
}

// By hand: a derive would ask the same of `V`, which is not held.
impl<V> Clone for SqlRows<'_, V> {
    fn clone(&self) -> Self {
        let Self { client, uid, variables, criteria } = self;
        Self { client, uid: *uid, variables: variables.clone(), criteria: criteria.clone() }
    }
}

impl<V> std::fmt::Debug for SqlRows<'_, V> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "SqlRows({}, {:?}, {:?})", self.uid, self.variables, self.criteria)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Level {
        hierarchylevel: u32,
        units: u64,
    }

    #[test]
    fn rows_are_read_by_the_names_of_their_columns() {
        let grid: Grid = serde_json::from_value(serde_json::json!({
            "headers": [{"name": "hierarchylevel"}, {"name": "units"}],
            "rows": [["1", "1"], ["2", "4"]]
        }))
        .unwrap();
        let rows: Vec<Level> = rows_of(&grid).unwrap();
        assert_eq!(rows[1], Level { hierarchylevel: 2, units: 4 });
        let grid: Grid = serde_json::from_value(serde_json::json!({
            "headers": [{"name": "hierarchylevel"}, {"name": "units"}], "rows": [["1", "many"]]
        }))
        .unwrap();
        let error = rows_of::<Level>(&grid).unwrap_err().to_string();
        assert!(error.starts_with("row 1 cannot be read as was asked"), "{error}");
    }
}
