//! Routes: made, read, run.

use std::collections::BTreeMap;

use bytes::Bytes;
use dhis2_client::workflow::{NewRoute, RouteAuth};
use dhis2_client::{Client, In, Method, Version, kind};
use http_body_util::Full;
use hyper::{Request, Response, body::Incoming, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use super::{release, said, scenarios, scratch};

scenarios! {
    a_route_is_made_and_signs_in
}

fn route(url: &str) -> NewRoute {
    let name = scratch("route");
    let code = name.to_uppercase().replace(' ', "_");
    NewRoute { name, code, url: url.to_owned(), ..Default::default() }
}

async fn a_route_is_made_and_signs_in<V: Version>(client: &Client<V>)
where
    kind::Route: In<V>,
{
    let routes = client.routes();
    let schemes = [
        RouteAuth::http_basic("u", "s3cret"),
        RouteAuth::api_token("s3cret"),
        RouteAuth::api_header("X-Key", "s3cret"),
        RouteAuth::api_query_param("key", "s3cret"),
        RouteAuth::oauth2_client_credentials("c", "s3cret", "https://example.org/token"),
    ];
    for auth in schemes {
        let oauth = matches!(auth, RouteAuth::OAuth2ClientCredentials { .. });
        let new = NewRoute { auth: Some(auth.clone()), ..route("https://example.org/api/**") };
        if oauth && release(client) == 41 {
            assert!(routes.create_route(&new).await.is_err());
            continue;
        }
        let uid = routes.create_route(&new).await.unwrap();
        let read = routes.auth(&uid).await.unwrap().unwrap();
        assert_eq!(std::mem::discriminant(&read), std::mem::discriminant(&auth));
        let whole = said(&routes.get(&uid).await.unwrap());
        assert!(!whole.to_string().contains("s3cret"), "{whole}");
        routes.delete(&uid).await.unwrap();
    }
    let open = routes.create_route(&route("https://example.org/x")).await.unwrap();
    assert!(routes.auth(&open).await.unwrap().is_none());
    routes.delete(&open).await.unwrap();
    assert!(routes.run("NO_SUCH_ROUTE", Method::GET).send().await.unwrap_err().is_not_found());
}

/// Answers with what was asked.
async fn echo(
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, std::convert::Infallible> {
    let signed = request.headers().get("authorization").map(|it| it.to_str().unwrap().to_owned());
    let text = format!("{} {} {signed:?}", request.method(), request.uri());
    Ok(Response::new(Full::new(text.into())))
}

/// Only the sandbox is sure to reach a server of this machine.
#[tokio::test]
async fn a_route_leads_to_another_server() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let serving = hyper::server::conn::http1::Builder::new();
            tokio::spawn(serving.serve_connection(TokioIo::new(stream), service_fn(echo)));
        }
    });
    for release in super::RELEASES {
        let (_sandbox, client) = super::on_sandbox(release).await;
        let new = NewRoute {
            auth: Some(RouteAuth::http_basic("u", "p")),
            headers: BTreeMap::from([("X-A".into(), "1".into())]),
            ..route(&format!("{url}/**"))
        };
        client.routes().create_route(&new).await.unwrap();
        let run = || client.routes().run(&new.code, Method::GET).path("a b/c").query("x", "1 2");
        let answer = run().send().await.unwrap().text();
        assert!(answer.starts_with("GET /a%20b/c?x=1"), "{answer}");
        assert!(answer.contains("Basic dTpw"), "{answer}");
        let streamed = run().download().await.unwrap().bytes().await.unwrap();
        assert_eq!(streamed, answer);
    }
}
