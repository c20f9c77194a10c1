//! SQL views: rows, variables, criteria, pages, formats.

use dhis2_client::workflow::{NewSqlView, SqlFormat};
use dhis2_client::{Client, In, Version, kind};
use futures_util::TryStreamExt as _;
use serde::Deserialize;

use super::{scenarios, scratch};

scenarios! {
    a_query_gives_its_rows
    a_view_of_the_database_is_made
    a_query_is_run_once
}

const LEVELS: &str = "select hierarchylevel, count(*) as units from organisationunit \
                      group by hierarchylevel order by hierarchylevel";

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Level {
    hierarchylevel: u32,
    units: u64,
}

async fn a_query_gives_its_rows<V: Version>(client: &Client<V>)
where
    kind::SqlView: In<V>,
{
    let views = client.sql_views();
    let view = NewSqlView { name: scratch("view"), sql_query: LEVELS.into(), ..Default::default() };
    let uid = views.create_from(&view).await.unwrap().uid().unwrap();
    let rows = || views.rows(&uid).unwrap();
    let levels: Vec<Level> = rows().list().await.unwrap();
    assert_eq!(levels[0], Level { hierarchylevel: 1, units: levels[0].units });
    assert!(levels.len() > 1, "{levels:?}");
    assert_eq!(rows().items::<Level>().try_collect::<Vec<_>>().await.unwrap(), levels);
    let second: Vec<Level> = rows().criterion("hierarchylevel", 2).list().await.unwrap();
    assert_eq!(second, levels[1..2]);
    let csv = rows().download(SqlFormat::Csv).await.unwrap();
    assert!(csv.content_type().unwrap().contains("csv"));
    let csv = String::from_utf8(csv.bytes().await.unwrap().to_vec()).unwrap();
    assert!(csv.replace('"', "").starts_with("hierarchylevel,units\n1,"), "{csv}");
    // A query stands for no view of the database.
    assert!(views.execute(&uid).await.unwrap_err().is_conflict());
    views.delete(&uid).await.unwrap();
    assert!(rows().grid().await.unwrap_err().is_not_found());

    let view = NewSqlView {
        name: scratch("view"),
        sql_query: "select count(*) as units from organisationunit where hierarchylevel = ${level}"
            .into(),
        ..Default::default()
    };
    let uid = views.create_from(&view).await.unwrap().uid().unwrap();
    let grid = views.rows(&uid).unwrap().variable("level", 2).grid().await.unwrap();
    let count = grid.rows.unwrap()[0][0].to_string();
    assert_eq!(count.trim_matches('"'), levels[1].units.to_string());
    assert!(views.rows(&uid).unwrap().grid().await.is_err(), "the variable is not set");
    views.delete(&uid).await.unwrap();
}

async fn a_view_of_the_database_is_made<V: Version>(client: &Client<V>)
where
    kind::SqlView: In<V>,
{
    let views = client.sql_views();
    let view = NewSqlView {
        name: scratch("view"),
        sql_query: LEVELS.into(),
        r#type: Some("VIEW".into()),
        ..Default::default()
    };
    let uid = views.create_from(&view).await.unwrap().uid().unwrap();
    views.execute(&uid).await.unwrap();
    assert!(views.rows(&uid).unwrap().list::<Level>().await.unwrap().len() > 1);
    views.delete(&uid).await.unwrap();
}

async fn a_query_is_run_once<V: Version>(client: &Client<V>)
where
    kind::SqlView: In<V>,
{
    let before = client.sql_views().count().await.unwrap();
    let grid = client.sql_views().run_once(LEVELS).await.unwrap();
    assert_eq!(grid.headers.unwrap().len(), 2);
    assert!(grid.rows.unwrap().len() > 1);
    assert!(client.sql_views().run_once("delete from organisationunit").await.is_err());
    assert_eq!(client.sql_views().count().await.unwrap(), before);
}
