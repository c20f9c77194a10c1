//! `codegen` and `codegen show` on a copy of the workspace's snapshots.

use std::fs;
use std::path::Path;

use crate::command::Workspace;

/// A workspace with this one's snapshots, and nothing made from them.
fn workspace() -> Workspace {
    let workspace = Workspace::new();
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    for release in fs::read_dir(schemas).unwrap().map(Result::unwrap) {
        let name = release.file_name().into_string().unwrap();
        for file in ["schemas.json", "openapi.json"] {
            let text = fs::read_to_string(release.path().join(file)).unwrap();
            workspace.write(&format!("schemas/{name}/{file}"), &text);
        }
    }
    let manifest =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/dhis2-operations/Cargo.toml");
    let text = fs::read_to_string(manifest).unwrap();
    workspace.write("crates/dhis2-operations/Cargo.toml", &text);
    workspace
}

#[test]
fn codegen_writes_what_differs_and_check_names_it() {
    let workspace = workspace();
    let output = workspace.run(&["codegen"], &[]);
    assert_eq!(output.code, 0, "{}", output.notes);
    let kinds = "crates/dhis2-models/src/generated/kinds.rs";
    assert!(output.notes.contains(&format!("wrote {kinds}\n")), "{}", output.notes);
    let output = workspace.run(&["codegen", "--check"], &[]);
    assert_eq!((output.code, output.notes.as_str()), (0, "every derived file is up to date\n"));
    let text = workspace.read(kinds);
    workspace.write(kinds, &text.replace("DataElement", "DataElements"));
    let output = workspace.run(&["codegen", "--check"], &[]);
    let says = format!(
        "error: files are not what they would be made:\n  {kinds}\n\
         hint: run `cargo xtask codegen`, and commit what it writes\n"
    );
    assert_eq!((output.code, output.notes), (1, says));
    let output = workspace.run(&["codegen"], &[]);
    assert_eq!((output.code, output.notes), (0, format!("wrote {kinds}\n")));
    assert_eq!(workspace.read(kinds), text);
}

#[test]
fn what_nothing_makes_any_more_is_named_and_removed() {
    let workspace = workspace();
    assert_eq!(workspace.run(&["codegen"], &[]).code, 0);
    let old = "crates/dhis2-models/src/generated/payload_gone.rs";
    workspace.write(old, "");
    let output = workspace.run(&["codegen", "--check"], &[]);
    assert_eq!(output.code, 1);
    assert!(output.notes.contains(&format!("{old} (nothing makes it)")), "{}", output.notes);
    let output = workspace.run(&["codegen"], &[]);
    assert_eq!((output.code, output.notes), (0, format!("removed {old}\n")));
}

#[test]
fn show_prints_a_model_or_the_nearest_names() {
    let workspace = workspace();
    let output = workspace.run(&["codegen", "show", "v42", "DataElement"], &[]);
    assert_eq!(output.code, 0, "{}", output.notes);
    assert!(output.data.starts_with("/// A `dataElement` of DHIS2 2.42"), "{}", output.data);
    assert!(output.data.contains("pub struct DataElement {"), "{}", output.data);
    let output = workspace.run(&["codegen", "show", "v42", "dataElemnt"], &[]);
    assert_eq!((output.code, output.data.as_str()), (1, ""));
    let says = "error: 2.42 has no model `dataElemnt`\nhint: the nearest names are DataElement, ";
    assert!(output.notes.starts_with(says), "{}", output.notes);
}
