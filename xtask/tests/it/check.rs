//! `schemas import`, `schemas check` and `schemas diff` on folders.

use serde_json::Value;

use crate::command::{Output, Workspace};
use crate::stub::documents;

const HINT: &str = "hint: they are made by `cargo xtask schemas pull`, and never edited by hand\n";

fn imported() -> Workspace {
    let workspace = Workspace::new();
    let output = import(&workspace, &documents());
    assert_eq!(output.code, 0, "{}", output.notes);
    workspace
}

fn import(workspace: &Workspace, documents: &std::collections::BTreeMap<&str, Value>) -> Output {
    for (path, name) in [
        ("/api/system/info", "info.json"),
        ("/api/schemas", "schemas.json"),
        ("/api/openapi/openapi.json", "openapi.json"),
    ] {
        workspace.write(&format!("from/{name}"), &documents[path].to_string());
    }
    let from = workspace.root().join("from").display().to_string();
    workspace.run(&["schemas", "import", "--from", &from, "--version", "v42"], &[])
}

fn check(workspace: &Workspace) -> (i32, String) {
    let output = workspace.run(&["schemas", "check", "--version", "v42"], &[]);
    (output.code, output.notes)
}

fn wrong(problems: &str) -> (i32, String) {
    (1, format!("error: the snapshots are not as they should be:\n{problems}\n{HINT}"))
}

#[test]
fn an_import_gives_a_snapshot_that_checks() {
    let workspace = imported();
    assert_eq!(check(&workspace), (0, "the snapshots are whole and stable\n".into()));
}

#[test]
fn every_release_must_have_its_snapshot() {
    let output = imported().run(&["schemas", "check"], &[]);
    assert_eq!(output.code, 1);
    for release in ["v41", "v43"] {
        let says = format!("\n  schemas/{release}: cannot read ");
        assert!(output.notes.contains(&says), "{}", output.notes);
    }
}

#[test]
fn an_edited_document_does_not_check() {
    let workspace = imported();
    let text = workspace.read("schemas/v42/schemas.json");
    workspace.write("schemas/v42/schemas.json", &text.replace("\"AVERAGE\",", ""));
    let says = "  schemas/v42: schemas.json does not have the digest that source.toml says";
    assert_eq!(check(&workspace), wrong(says));
    let unstable = "  schemas/v42: schemas.json is not stable";
    workspace.write("schemas/v42/schemas.json", &text.replacen('{', "{ ", 1));
    assert_eq!(check(&workspace), wrong(&format!("{says}\n{unstable}")));
}

#[test]
fn a_snapshot_of_another_release_does_not_check() {
    let workspace = imported();
    let toml = workspace.read("schemas/v42/source.toml").replace("2.42.5.2", "2.43.1");
    workspace.write("schemas/v42/source.toml", &toml);
    assert_eq!(check(&workspace), wrong("  schemas/v42: source.toml is of DHIS2 2.43.1"));
}

#[test]
fn a_repair_that_no_longer_applies_does_not_check() {
    let workspace = imported();
    let openapi = workspace.read("schemas/v42/openapi.json");
    let openapi = openapi.replace("\"enrollmentStatus\"", "\"another\"");
    let openapi =
        openapi.replace("\"eventStatus\"", "\"other\"").replace("\"programStatus\"", "\"third\"");
    workspace.write("schemas/v42/openapi.json", &openapi);
    let (code, notes) = check(&workspace);
    assert_eq!(code, 1);
    let says =
        "schemas/v42: `statuses_of_tracked_entity_queries_are_lists` finds nothing to settle";
    assert!(notes.contains(says), "{notes}");
}

#[test]
fn a_kind_without_its_path_does_not_check() {
    let workspace = Workspace::new();
    let mut documents = documents();
    let openapi = documents.get_mut("/api/openapi/openapi.json").unwrap();
    openapi["paths"].as_object_mut().unwrap().remove("/api/dataElements");
    assert_eq!(import(&workspace, &documents).code, 0);
    let says = "  schemas/v42: schemas.json has `DataElement` at /api/dataElements, and openapi.json \
                has no such path";
    assert_eq!(check(&workspace), wrong(says));
}

#[test]
fn documents_of_another_release_are_not_imported() {
    let mut documents = documents();
    documents.get_mut("/api/system/info").unwrap()["version"] = "2.43.1".into();
    let workspace = Workspace::new();
    let output = import(&workspace, &documents);
    let from = workspace.root().join("from").display().to_string();
    assert_eq!(
        output.notes.replace(&from, "FROM"),
        "error: FROM is DHIS2 2.43.1, not 2.42 as asked for\nhint: ask for v43, or another server\n"
    );
    assert_eq!(output.code, 1);
}

#[test]
fn a_diff_of_a_release_with_itself_finds_nothing() {
    let output = imported().run(&["schemas", "diff", "v42", "2.42"], &[]);
    assert_eq!((output.code, output.data.as_str()), (0, "# 2.42 and 2.42 are the same\n"));
}

#[test]
fn an_unknown_release_is_told_with_those_there_are() {
    let output = Workspace::new().run(&["schemas", "diff", "v42", "v44"], &[]);
    assert_eq!(output.code, 2);
    let says =
        "error: invalid value 'v44' for '<TO>': there is no such release; there are v41, v42, v43";
    assert!(output.notes.starts_with(says), "{}", output.notes);
}
