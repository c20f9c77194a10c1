//! A tour of the client: connect, pin, read, stream, write, and be refused.
//!
//! It runs on an embedded server with a demo country, or on a real one where `DHIS2_URL` is set
//! (with `DHIS2_TOKEN`, or `DHIS2_USERNAME` and `DHIS2_PASSWORD`). A real server is left as it was
//! found.

#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "an example talks to a person and is told by the environment where to go"
)]

use std::collections::BTreeMap;
use std::env::var;

use dhis2_client::{
    Auth, Client, Error, Filter, Order, Patch, Reference, V41, V42, V43, enums, v41, v42, v43,
};
use dhis2_sandbox::Sandbox;
use futures_util::TryStreamExt as _;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (sandbox, url, auth) = if let Ok(url) = var("DHIS2_URL") {
        (None, url, auth_from_environment()?)
    } else {
        let sandbox = Sandbox::builder().start().await?;
        let url = sandbox.url().to_owned();
        (Some(sandbox), url, Auth::basic("admin", "district"))
    };
    let client = Client::builder(url).auth(auth).connect().await?;

    let kind =
        if sandbox.is_some() { "an embedded server with a demo country" } else { "a server" };
    println!("Connected to DHIS2 {}: {kind} at {}", client.server_version(), client.base_url());
    let me = client.system().me().await?;
    let authorities = me.authorities.unwrap_or_default().len();
    println!("You are {}, with {authorities} authorities.", me.display_name.unwrap_or_default());

    // A program that is made for one version pins to it and is done. This one takes them all.
    match client.server_version().minor {
        41 => Box::pin(tour_41(&client.pin::<V41>()?)).await?,
        42 => Box::pin(tour_42(&client.pin::<V42>()?)).await?,
        _ => Box::pin(tour_43(&client.pin::<V43>()?)).await?,
    }
    Ok(())
}

fn auth_from_environment() -> Result<Auth, String> {
    if let Ok(token) = var("DHIS2_TOKEN") {
        return Ok(Auth::token(token));
    }
    match (var("DHIS2_USERNAME"), var("DHIS2_PASSWORD")) {
        (Ok(username), Ok(password)) => Ok(Auth::basic(username, password)),
        _ => Err("set DHIS2_TOKEN, or DHIS2_USERNAME and DHIS2_PASSWORD, beside DHIS2_URL".into()),
    }
}

macro_rules! tour {
    ($tour:ident $version:ident $models:ident) => {
        async fn $tour(client: &Client<$version>) -> Result<(), Error> {
            heading("A page of a list, with a filter");
            let page = client
                .data_elements()
                .fields("id,name,valueType,categoryCombo[name]")
                .filter(Filter::ilike("name", "e"))
                .order(Order::ascending("name"))
                .page_size(5)
                .list()
                .await?;
            for element in &page.items {
                let combo = element.category_combo.as_ref().and_then(|combo| combo.name());
                println!(
                    "  {:<32} {:<26} by {}",
                    element.name.as_deref().unwrap_or("?"),
                    element.value_type.as_ref().map_or("?", |it| it.as_str()),
                    combo.unwrap_or("?"),
                );
            }
            println!("  … page {} of {}, {} in all", page.page, page.page_count, page.total());

            heading("Every organisation unit, as a stream");
            let mut units = std::pin::pin!(client.organisation_units().fields("id,level").items());
            let mut levels = BTreeMap::new();
            while let Some(unit) = units.try_next().await? {
                *levels.entry(unit.level.unwrap_or_default()).or_insert(0) += 1;
            }
            for (level, count) in levels {
                println!("  level {level}: {count:>6}");
            }

            heading("Create, patch, delete");
            let mut element = $models::DataElement {
                name: Some("Quickstart: cups of tea".into()),
                short_name: Some("Cups of tea".into()),
                domain_type: Some(enums::DataElementDomain::Aggregate),
                value_type: Some(enums::ValueType::IntegerZeroOrPositive),
                aggregation_type: Some(enums::AggregationType::Sum),
                category_combo: Some(Reference::to(
                    client.system().default_category_combo().await?,
                )),
                ..Default::default()
            };
            let created = client.data_elements().create(&element).await?;
            let uid = created.uid().expect("a server names what it creates");
            println!("  created  {uid}");
            let patch = Patch::new().replace("/shortName", "Tea").add("/code", "QUICKSTART_TEA");
            client.data_elements().patch(&uid, &patch).await?;
            let tea = client.data_elements().get(&uid).await?;
            println!(
                "  patched  {} is now {} ({})",
                tea.name.unwrap_or_default(),
                tea.short_name.unwrap_or_default(),
                tea.code.unwrap_or_default()
            );

            heading("Be refused, and told why");
            element.short_name = None;
            element.code = Some("QUICKSTART_TEA".into());
            match client.data_elements().create(&element).await {
                Err(error) if error.is_conflict() => {
                    for report in error.api().into_iter().flat_map(|it| it.reports()) {
                        println!(
                            "  {} {}",
                            report.error_code.as_deref().unwrap_or("?"),
                            report.message.as_deref().unwrap_or("?")
                        );
                    }
                }
                other => println!("  the server took it: {other:?}"),
            }

            client.data_elements().delete(&uid).await?;
            let gone = client.data_elements().get_opt(&uid).await?.is_none();
            println!(
                "\nDeleted {uid} again: {}.",
                if gone { "it is gone" } else { "it is still there" }
            );
            Ok(())
        }
    };
}

tour!(tour_41 V41 v41);
tour!(tour_42 V42 v42);
tour!(tour_43 V43 v43);

fn heading(text: &str) {
    println!("\n{text}");
}
