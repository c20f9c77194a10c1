//! Finding a server, and what is said when there is none, or none of ours.

use dhis2_client::{Auth, Client, Error};

use crate::stub::{Reply, Seen, builder, dhis2, json, response, start};

fn nothing(_: &Seen) -> Reply {
    Reply::Bytes(json(404, "{}"))
}

async fn error_of(url: &str) -> Error {
    builder(url).connect().await.unwrap_err()
}

#[tokio::test]
async fn a_server_tells_its_version_and_is_asked_with_credentials_once() {
    let stub = dhis2("2.42.5.2", nothing).await;
    let client = stub.connect().await.unwrap();
    assert_eq!(client.server_version().minor, 42);
    assert_eq!(client.base_url().as_str(), format!("{}/", stub.url));
    let seen = stub.seen();
    assert_eq!(seen[0].line, "GET /");
    assert_eq!(seen[0].header("authorization"), None);
    assert_eq!(seen[1].line, "GET /api/system/info");
    assert_eq!(seen[1].header("authorization"), Some("Basic YWRhOnMzY3JldA=="));
    assert_eq!(seen.len(), 2);
}

#[tokio::test]
async fn a_server_that_moved_is_found_before_credentials_are_sent() {
    let stub = dhis2("2.43.1", nothing).await;
    let new = stub.url.clone();
    let old = start(move |_| {
        let to = format!("{new}/login/?from=old");
        Reply::Bytes(response("301 Moved Permanently", &[("location", &to)], b""))
    })
    .await;
    let client = old.connect().await.unwrap();
    assert_eq!(client.base_url().as_str(), format!("{}/", stub.url));
    assert!(old.seen().iter().all(|seen| seen.header("authorization").is_none()));
}

#[tokio::test]
async fn a_redirect_to_another_host_is_not_followed_with_credentials() {
    let thief = start(|_| Reply::Bytes(json(200, "{}"))).await;
    let to = thief.url.clone();
    let stub = dhis2("2.42.0", move |_| {
        Reply::Bytes(response("302 Found", &[("location", &format!("{to}/api/me"))], b""))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let error = client.system().me().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "GET {}/api/me: the server redirects to {}/api/me, which is not followed: credentials \
             are sent to the canonical host only; is this the address of a DHIS2 server?",
            stub.url, thief.url
        )
    );
    assert!(thief.seen().is_empty());
}

#[tokio::test]
async fn a_server_that_is_down_is_unreachable() {
    let stub = start(nothing).await;
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{port}");
    let error = error_of(&url).await;
    assert!(error.is_unreachable() && error.is_retryable() && !error.may_have_been_seen());
    assert_eq!(
        error.to_string(),
        format!("GET {url}/: nothing listens there; is the server running, and is the port right?")
    );
    drop(stub);
}

#[tokio::test]
async fn a_host_that_is_not_known_is_unreachable() {
    let error = error_of("http://no-such-host.invalid").await;
    assert!(error.is_unreachable(), "{error}");
    assert_eq!(
        error.to_string(),
        "GET http://no-such-host.invalid/: the host name is not known; is the address right?"
    );
}

#[tokio::test]
async fn a_page_is_not_dhis2() {
    let page = b"<!doctype html><html><head><title>Welcome to nginx!</title></head></html>";
    let stub =
        start(|_| Reply::Bytes(response("200 OK", &[("content-type", "text/html")], page))).await;
    let error = stub.connect().await.unwrap_err();
    assert!(matches!(error, Error::NotDhis2 { .. }));
    assert_eq!(
        error.to_string(),
        format!(
            "GET {}/api/system/info: a page answered, `Welcome to nginx!`; is this the address of \
             a DHIS2 server?",
            stub.url
        )
    );
}

#[tokio::test]
async fn other_json_is_not_dhis2() {
    let stub = start(|_| Reply::Bytes(json(200, r#"{"status": "up"}"#))).await;
    let error = stub.connect().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "GET {}/api/system/info: the answer is JSON and says no version of DHIS2; is this the \
             address of a DHIS2 server?",
            stub.url
        )
    );
}

#[tokio::test]
async fn an_old_or_a_future_server_is_told_apart() {
    for (version, error) in [
        (
            "2.40.9",
            "the server is of version 2.40.9, which is too old; this client knows 2.41, 2.42, 2.43",
        ),
        (
            "2.44.0",
            "the server is of version 2.44.0; this client knows 2.41, 2.42, 2.43; \
             `allow_version_fallback()` treats it as 2.43",
        ),
    ] {
        let stub = dhis2(version, nothing).await;
        assert_eq!(stub.connect().await.unwrap_err().to_string(), error);
    }
    let stub = dhis2("2.44.0", nothing).await;
    let client = builder(&stub.url).allow_version_fallback().connect().await.unwrap();
    assert_eq!(client.server_version().minor, 44);
    client.pin::<dhis2_client::V43>().unwrap();
}

#[tokio::test]
async fn a_pin_to_another_version_names_both() {
    let stub = dhis2("2.42.5.2", nothing).await;
    let client = stub.connect().await.unwrap();
    client.pin::<dhis2_client::V42>().unwrap();
    assert_eq!(
        client.pin::<dhis2_client::V43>().unwrap_err().to_string(),
        "the server is of version 2.42.5.2, not 2.43; pin the client to V42 instead"
    );
}

#[tokio::test]
async fn wrong_credentials_are_told_with_what_the_server_wants() {
    let login = response("302 Found", &[("location", "/dhis-web-login/")], b"");
    let body =
        r#"{"httpStatus": "Unauthorized", "httpStatusCode": 401, "message": "Unauthorized"}"#;
    let checksum = br#"{"httpStatusCode": 400, "message": "Checksum validation failed"}"#;
    for (answer, ending) in [
        (json(401, body), "does not accept a user name and password: 401 Unauthorized"),
        (login, "does not accept a user name and password: it asks for a login"),
        (
            response(
                "400 Bad Request",
                &[("www-authenticate", "ApiToken"), ("content-type", "application/json")],
                checksum,
            ),
            "does not accept a user name and password: Checksum validation failed \
             (it wants `ApiToken`)",
        ),
    ] {
        let stub = start(move |_| Reply::Bytes(answer.clone())).await;
        let error = stub.connect().await.unwrap_err();
        assert!(error.is_unauthenticated(), "{error:?}");
        assert_eq!(
            error.to_string(),
            format!("GET {}/api/system/info: the server {ending}", stub.url)
        );
    }
}

#[tokio::test]
async fn no_secret_is_in_any_text() {
    let stub = dhis2("2.42.0", |_| Reply::Bytes(json(401, "{}"))).await;
    let builder = builder(&stub.url).auth(Auth::token("d2p_s3cret"));
    let of_builder = format!("{builder:?}");
    let client = builder.connect().await.unwrap();
    let error = client.system().me().await.unwrap_err();
    let texts = format!("{of_builder} {client:?} {error} {error:?} {:?}", client.system());
    assert!(!texts.contains("s3cret"), "{texts}");
    assert_eq!(stub.last().header("authorization"), Some("ApiToken d2p_s3cret"));
}

#[tokio::test]
async fn an_address_may_be_that_of_a_login_page_or_of_the_api() {
    let stub = dhis2("2.41.9", nothing).await;
    for tail in ["/", "/api", "/dhis-web-login/", "/dhis-web-commons/security/login.action"] {
        let client = Client::builder(format!("{}{tail}", stub.url)).no_proxy().connect().await;
        assert_eq!(client.unwrap().base_url().as_str(), format!("{}/", stub.url), "{tail}");
    }
}
