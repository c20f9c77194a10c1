//! `schemas pull` and `schemas check --url` against servers that answer well, and in every bad way.

use std::net::TcpListener;

use serde_json::json;

use crate::command::{Output, Workspace};
use crate::stub::{Stub, answer, documents, json, redirect, server, serving};

const ADMIN: [(&str, &str); 1] = [("DHIS2_PASSWORD", "district")];
const BASIC: &str = "Basic YWRtaW46ZGlzdHJpY3Q=";
const LOGIN_HINT: &str = "hint: a server does so where it does not accept the user name and \
                          password, or the token; and so does a proxy that wants a login of its own";

fn pull(workspace: &Workspace, url: &str) -> Output {
    let arguments = ["schemas", "pull", "--url", url, "--username", "admin", "--version", "v42"];
    workspace.run(&arguments, &ADMIN)
}

/// Pulls from a server and expects these lines, exit code 1, and nothing written.
#[track_caller]
fn refused(url: &str, says: &str) {
    let workspace = Workspace::new();
    let output = pull(&workspace, url);
    assert_eq!(output.notes.replace(url, "URL").replace("URL is DHIS2 2.42.5.2\n", ""), says);
    assert_eq!(output.code, 1);
    assert_eq!(output.data, "");
    assert_eq!(workspace.files(), [""; 0]);
}

#[test]
fn a_pull_writes_three_files_and_sends_credentials_with_the_documents_only() {
    let stub = server("", Vec::new());
    let workspace = Workspace::new();
    let output = pull(&workspace, &format!("{}/", stub.url));
    let expected = format!(
        "{} is DHIS2 2.42.5.2\n\
         left out, because it belongs to the deployment: /api/auth/enrollDevice: only where the \
         OAuth2 authorization server is on (`oauth2.server.enabled`)\n\
         schemas/v42 is written: DHIS2 2.42.5.2\n",
        stub.url
    );
    assert_eq!(output.notes, expected);
    assert_eq!(output.code, 0);
    assert_eq!(
        workspace.files(),
        ["schemas/v42/openapi.json", "schemas/v42/schemas.json", "schemas/v42/source.toml"]
    );
    let source = workspace.read("schemas/v42/source.toml");
    assert!(source.contains("version = \"2.42.5.2\"\nrevision = \"5f2a9c1\""), "{source}");
    let with = |path: &str| (path.to_owned(), Some(BASIC.to_owned()));
    assert_eq!(
        stub.requests(),
        [
            ("/api/system/info".to_owned(), None),
            with("/api/system/info"),
            with("/api/schemas"),
            with("/api/openapi/openapi.json"),
        ]
    );
    let output = pull(&workspace, &stub.url);
    assert!(output.notes.contains("schemas/v42 is unchanged since 20"), "{}", output.notes);
    assert_eq!(workspace.read("schemas/v42/source.toml"), source);
}

#[test]
fn a_token_is_sent_from_a_file_or_the_environment() {
    let stub = server("", Vec::new());
    let workspace = Workspace::new();
    let token = workspace.write("token", "d2pat_abc\n").display().to_string();
    let url = stub.url.as_str();
    let output = workspace.run(&["schemas", "pull", "--url", url, "--token-file", &token], &[]);
    assert_eq!(output.code, 0, "{}", output.notes);
    assert_eq!(stub.requests()[1].1.as_deref(), Some("ApiToken d2pat_abc"));
    let environment = [("DHIS2_TOKEN", "d2pat_def")];
    let output = workspace.run(&["schemas", "pull", "--url", url], &environment);
    assert_eq!(output.code, 0, "{}", output.notes);
    assert_eq!(stub.requests()[5].1.as_deref(), Some("ApiToken d2pat_def"));
}

#[test]
fn credentials_follow_a_server_that_moved_and_no_one_else() {
    let home = server("", Vec::new());
    let moved = home.url.clone();
    let old = Stub::start(move |path, _| redirect(&format!("{moved}{path}")));
    let output = pull(&Workspace::new(), &old.url);
    assert_eq!(output.code, 0, "{}", output.notes);
    assert_eq!(old.requests(), [("/api/system/info".to_owned(), None)]);
    assert_eq!(
        home.requests().iter().filter(|(_, authorization)| authorization.is_some()).count(),
        3
    );
}

#[test]
fn credentials_do_not_go_to_an_identity_provider() {
    let provider = Stub::start(|_, _| answer("200 OK\r\nContent-Type: text/html", "<html>"));
    let login = format!("{}/login?service=dhis2", provider.url);
    let documents = documents();
    let stub = Stub::start(move |path, authorization| match (documents.get(path), authorization) {
        (Some(document), Some(_)) => json(document),
        _ => redirect(&login),
    });
    let output = pull(&Workspace::new(), &stub.url);
    assert_eq!(output.code, 0, "{}", output.notes);
    assert!(provider.requests().iter().all(|(_, authorization)| authorization.is_none()));
}

#[test]
fn a_redirect_of_a_document_is_not_followed() {
    let other = server("", Vec::new());
    let target = format!("{}/api/schemas", other.url);
    let stub = server("/api/schemas", redirect(&target));
    refused(
        &stub.url,
        &format!("error: URL/api/schemas sent us to {target} instead of data\n{LOGIN_HINT}\n"),
    );
    assert_eq!(other.requests(), []);
}

#[test]
fn a_login_page_is_no_document() {
    let says = format!(
        "error: URL/api/system/info sent us to /dhis-web-login/ instead of data\n{LOGIN_HINT}\n"
    );
    refused(&server("/api/system/info", redirect("/dhis-web-login/")).url, &says);
    let page = answer("200 OK\r\nContent-Type: text/html;charset=UTF-8", "<!doctype html><html>");
    let says =
        format!("error: URL/api/schemas answered a web page instead of data\n{LOGIN_HINT}\n");
    refused(&server("/api/schemas", page).url, &says);
}

#[test]
fn refused_credentials_are_told() {
    let body =
        json!({"httpStatus": "Unauthorized", "httpStatusCode": 401, "message": "Unauthorized"});
    let head = "401 Unauthorized\r\nContent-Type: application/json";
    refused(
        &server("/api/system/info", answer(head, &body.to_string())).url,
        "error: URL/api/system/info answered 401 Unauthorized: Unauthorized\n\
         hint: check the user name and password, or whether the token is still valid\n",
    );
    let head = "401 Unauthorized\r\nWWW-Authenticate: ApiToken\r\nContent-Type: application/json";
    refused(
        &server("/api/system/info", answer(head, "{}")).url,
        "error: URL/api/system/info answered 401 Unauthorized [WWW-Authenticate: ApiToken]\n\
         hint: check the user name and password, or whether the token is still valid\n",
    );
    let head = "403 Forbidden\r\nContent-Type: application/json";
    let body = json!({"message": "Access is denied"});
    refused(
        &server("/api/schemas", answer(head, &body.to_string())).url,
        "error: URL/api/schemas answered 403 Forbidden: Access is denied\n\
         hint: the user may not read this; use one who may\n",
    );
}

#[test]
fn what_is_no_dhis2_is_told() {
    let page = answer("404 Not Found\r\nContent-Type: text/html", "<!doctype html><html>");
    refused(
        &server("/api/system/info", page).url,
        "error: URL/api/system/info answered 404 Not Found: a web page\n\
         hint: is this the address of a DHIS2 server, with its path, such as https://host/dhis?\n",
    );
    refused(
        &server("/api/system/info", json(&json!({"hello": "world"}))).url,
        "error: URL is not what a DHIS2 server answers: it has no `version`\n\
         hint: is this the address of a DHIS2 server?\n",
    );
    let text = answer("200 OK\r\nContent-Type: text/plain", "hello");
    refused(
        &server("/api/system/info", text).url,
        "error: URL/api/system/info answered no JSON (it calls it text/plain): expected value at \
         line 1 column 1\n\
         hint: is this the address of a DHIS2 server, and no proxy in between?\n",
    );
    let error = answer("502 Bad Gateway\r\nContent-Type: text/plain", &"x".repeat(20_000_000));
    let output = pull(&Workspace::new(), &server("/api/schemas", error).url);
    assert_eq!(output.code, 1);
    assert!(output.notes.contains(&format!("answered 502 Bad Gateway: {}…\n", "x".repeat(200))));
}

#[test]
fn a_document_that_is_cut_off_is_told() {
    let hint = "hint: try again; if it stays so, look for a limit of a proxy in between\n";
    let text = documents()["/api/schemas"].to_string();
    let half = &text[..text.len() / 2];
    let head = "200 OK\r\nContent-Type: application/json";
    let says = format!(
        "error: the answer of URL/api/schemas is cut off: EOF while parsing a string at line 1 \
         column {}\n{hint}",
        half.len()
    );
    refused(&server("/api/schemas", answer(head, half)).url, &says);
    // The server promised more than it sent.
    let promised = String::from_utf8(answer(head, &text)).unwrap().replace(&text, half);
    let output = pull(&Workspace::new(), &server("/api/schemas", promised.into()).url);
    assert_eq!(output.code, 1);
    let start = "/api/schemas is cut off: ";
    assert!(output.notes.contains(start) && output.notes.ends_with(hint), "{}", output.notes);
}

#[test]
fn a_foreign_document_is_told() {
    let petstore = json!({"openapi": "3.0.0", "info": {"title": "Petstore"}, "paths": {},
                          "components": {"schemas": {}}});
    refused(
        &server("/api/openapi/openapi.json", json(&petstore)).url,
        "error: cannot use what URL says: openapi.json is not what a DHIS2 server answers: its \
         title is \"Petstore\", not \"DHIS2 API\"\n",
    );
    refused(
        &server("/api/schemas", json(&json!({"schemas": []}))).url,
        "error: cannot use what URL says: schemas.json is not what a DHIS2 server answers: it has \
         no schema of data elements\n",
    );
}

#[test]
fn a_document_without_the_place_of_a_repair_is_told() {
    let mut openapi = documents()["/api/openapi/openapi.json"].clone();
    openapi["components"]["schemas"]["Page"] = json!({"type": "object"});
    let stub = server("/api/openapi/openapi.json", json(&openapi));
    let workspace = Workspace::new();
    let output = pull(&workspace, &stub.url);
    assert_eq!(output.code, 1);
    let start = "error: a repair no longer applies: `page_items_are_of_any_type` finds nothing to \
                 settle in 2.42 (";
    assert!(output.notes.contains(start), "{}", output.notes);
    assert_eq!(workspace.files(), [""; 0]);
}

#[test]
fn another_version_is_told() {
    let version = |version: &str| server("/api/system/info", json(&json!({"version": version})));
    refused(
        &version("2.43.1").url,
        "error: URL is DHIS2 2.43.1, not 2.42 as asked for\n\
         hint: ask for v43, or another server\n",
    );
    for unknown in ["2.40.3", "2.44-SNAPSHOT"] {
        refused(
            &version(unknown).url,
            &format!(
                "error: URL is DHIS2 {unknown}, and this project knows 2.41, 2.42, 2.43 only\n\
                 hint: a release is added by a row in crates/dhis2-codegen/src/release.rs; see \
                 CONTRIBUTING.md\n"
            ),
        );
    }
    // The OpenAPI document of 2.43 says 2.42: only the system info counts.
    let output = Workspace::new()
        .run(&["schemas", "pull", "--url", &version("2.43.1").url, "--username", "a"], &ADMIN);
    assert!(output.notes.contains(" is DHIS2 2.43.1\n"), "{}", output.notes);
}

#[test]
fn a_server_that_is_not_there_is_told() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{port}");
    let says = "error: cannot reach URL/api/system/info: io: Connection refused\n\
                hint: is the address right, and the server up?\n";
    let workspace = Workspace::new();
    let output = pull(&workspace, &url);
    assert_eq!(output.notes.replace(&url, "URL").replace(" (os error 111)", ""), says);
    assert_eq!(output.code, 1);
    // A port where something else than HTTP is spoken.
    let stub = Stub::start(|_, _| b"SSH-2.0-OpenSSH_9.6\r\n".to_vec());
    let output = pull(&workspace, &stub.url);
    let start = format!("error: cannot reach {}/api/system/info: ", stub.url);
    assert!(output.notes.starts_with(&start), "{}", output.notes);
    assert_eq!(output.code, 1);
    let circle = Stub::start(|path, _| redirect(path));
    let output = pull(&workspace, &circle.url);
    assert!(output.notes.contains(" redirects more than 10 times\n"), "{}", output.notes);
    assert_eq!(workspace.files(), [""; 0]);
}

#[test]
fn an_address_that_is_none_is_told() {
    let hint = "hint: give it whole, such as https://dhis2.example.org/dhis\n";
    for (address, why) in [
        ("dhis2.example.org", "relative URL without a base"),
        ("ftp://dhis2.example.org", "it is neither http nor https"),
    ] {
        let output = pull(&Workspace::new(), address);
        let says = format!("error: {address:?} is no address of a server: {why}\n{hint}");
        assert_eq!((output.code, output.notes), (1, says));
    }
    let output = pull(&Workspace::new(), "http://admin:district@127.0.0.1:1");
    assert!(output.notes.starts_with("error: an address with a password in it is not taken\n"));
    assert!(!output.notes.contains("district"), "{}", output.notes);
}

#[test]
fn missing_credentials_are_told() {
    let stub = server("", Vec::new());
    let run = |arguments: &[&str], environment: &[(&str, &str)]| {
        let all = [&["schemas", "pull", "--url", &stub.url], arguments].concat();
        let output = Workspace::new().run(&all, environment);
        (output.code, output.notes)
    };
    let nobody = "error: nobody is named to ask as\n\
                  hint: give --username or --token-file, or set DHIS2_TOKEN or DHIS2_USERNAME\n";
    assert_eq!(run(&[], &[]), (1, nobody.to_owned()));
    let no_password = "error: there is no password for admin\n\
                       hint: set DHIS2_PASSWORD, or run this where it can ask\n";
    assert_eq!(run(&["--username", "admin"], &[]), (1, no_password.to_owned()));
    assert_eq!(run(&[], &[("DHIS2_USERNAME", "admin")]), (1, no_password.to_owned()));
    let (code, notes) = run(&["--token-file", "no-such-file"], &[]);
    assert_eq!(code, 1);
    assert!(notes.starts_with("error: cannot read the token file no-such-file: "), "{notes}");
}

#[test]
fn a_failed_pull_leaves_an_old_snapshot_alone() {
    let workspace = Workspace::new();
    assert_eq!(pull(&workspace, &server("", Vec::new()).url).code, 0);
    let before: Vec<String> = workspace.files().iter().map(|file| workspace.read(file)).collect();
    let bad = server("/api/openapi/openapi.json", answer("200 OK", "{\"openapi\": "));
    assert_eq!(pull(&workspace, &bad.url).code, 1);
    let after: Vec<String> = workspace.files().iter().map(|file| workspace.read(file)).collect();
    assert_eq!(before, after);
}

#[test]
fn a_pull_says_what_changed() {
    let workspace = Workspace::new();
    assert_eq!(pull(&workspace, &server("", Vec::new()).url).code, 0);
    let mut openapi = documents()["/api/openapi/openapi.json"].clone();
    openapi["paths"]["/api/new"] = json!({"get": {"responses": {}}});
    let output = pull(&workspace, &server("/api/openapi/openapi.json", json(&openapi)).url);
    let end = "schemas/v42 is written: DHIS2 2.42.5.2\n  Operations: 1 came\n";
    assert!(output.notes.ends_with(end), "{}", output.notes);
    assert!(workspace.read("schemas/v42/openapi.json").contains("/api/new"));
}

#[test]
fn a_check_tells_drift_from_what_a_deployment_brings() {
    let workspace = Workspace::new();
    assert_eq!(pull(&workspace, &server("", Vec::new()).url).code, 0);
    let check = |url: &str| {
        let arguments =
            ["schemas", "check", "--url", url, "--username", "admin", "--version", "v42"];
        workspace.run(&arguments, &ADMIN)
    };
    let mut openapi = documents()["/api/openapi/openapi.json"].clone();
    let paths = openapi["paths"].as_object_mut().unwrap();
    paths.remove("/api/auth/enrollDevice");
    paths.insert("/api/auth/impersonate".into(), json!({"post": {"responses": {}}}));
    let stub = server("/api/openapi/openapi.json", json(&openapi));
    let output = check(&stub.url);
    assert_eq!(
        output.notes.replace(&stub.url, "URL"),
        "URL is DHIS2 2.42.5.2\n\
         left out, because it belongs to the deployment: /api/auth/impersonate: only where \
         switching users is on (`switch_user_feature.enabled`)\n\
         schemas/v42 is what the server says\n"
    );
    assert_eq!((output.code, output.data.as_str()), (0, ""));
    openapi["paths"]["/api/new"] = json!({"get": {"responses": {}}});
    let mut changed = documents();
    changed.insert("/api/openapi/openapi.json", openapi);
    changed.insert("/api/system/info", json!({"version": "2.42.6", "buildTime": "now"}));
    let stub = serving(changed, "", Vec::new());
    let output = check(&stub.url);
    assert_eq!(output.code, 1);
    assert_eq!(
        output.data.replace(&stub.url, "URL"),
        "# From schemas/v42 to URL\n\n## Operations: 1 came\n\nCame:\n\n- `/api/new GET`\n"
    );
    assert_eq!(
        output.notes.replace(&stub.url, "URL"),
        "URL is DHIS2 2.42.6\n\
         schemas/v42 is of DHIS2 2.42.5.2 (built 2026-11-21T04:06:35.000), the server is 2.42.6 \
         (built now)\n\
         left out, because it belongs to the deployment: /api/auth/impersonate: only where \
         switching users is on (`switch_user_feature.enabled`)\n\
         error: schemas/v42 is not what URL says\n\
         hint: if the server is right, take its snapshot with `cargo xtask schemas pull`\n"
    );
}
