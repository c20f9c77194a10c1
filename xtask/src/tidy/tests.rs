//! Each rule of tidiness, broken.

use super::*;

const FEATURES: &str = "[features]\nv41 = []\nv42 = []\nv43 = []\n";

/// A tree that is tidy, with some files more.
fn tree(more: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::default();
    let mut add = |path: &str, text: Option<&str>| {
        tree.files.insert(path.to_owned(), text.map(str::to_owned));
    };
    for release in ["v41", "v42", "v43"] {
        for name in ["schemas.json", "openapi.json"] {
            add(&format!("schemas/{release}/{name}"), None);
        }
        add(&format!("schemas/{release}/source.toml"), Some(""));
        add(&format!("tests/exchanges/{release}.ndjson"), None);
    }
    add("crates/dhis2-models/Cargo.toml", Some(FEATURES));
    add("crates/dhis2-client/Cargo.toml", Some(FEATURES));
    add("crates/dhis2-models/src/lib.rs", Some("//! Models.\n"));
    for (path, text) in more {
        add(path, Some(text));
    }
    tree
}

fn problems(tree: &Tree) -> Vec<String> {
    let all = [lines::problems(tree), papers::problems(tree), releases::problems(tree)].concat();
    all.into_iter().map(|it| format!("{}: {}", it.place, it.what)).collect()
}

/// The only problem of a tidy tree with one file more.
#[track_caller]
fn problem(path: &str, text: &str) -> String {
    let problems = problems(&tree(&[(path, text)]));
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems[0].clone()
}

#[test]
fn a_tidy_tree_has_no_problems() {
    assert_eq!(problems(&tree(&[])), [""; 0]);
}

#[test]
fn a_file_of_600_lines_is_too_long_unless_it_is_generated() {
    let text = |lines: usize| format!("//! Long.\n{}", "\n".repeat(lines - 1));
    let says = "a/src/long.rs: 600 lines; from 600 on a file is too long";
    assert_eq!(problem("a/src/long.rs", &text(600)), says);
    let fine = [("a/src/long.rs", text(599)), ("a/src/generated/b.rs", text(9_000))];
    let fine: Vec<(&str, &str)> = fine.iter().map(|(path, text)| (*path, text.as_str())).collect();
    assert_eq!(problems(&tree(&fine)), [""; 0]);
}

#[test]
fn a_file_must_say_what_it_is_for() {
    for text in ["", "\n//! Late.", "use std::fs;", "//!", "//! "] {
        let says = "a/b.rs: the first line must be `//!` and one sentence on what the file is for";
        assert_eq!(problem("a/b.rs", text), says);
    }
}

#[test]
fn names_that_say_nothing_are_refused() {
    let says = "a/src/b/mod.rs: a module is `foo.rs` with `foo/`, never `mod.rs`";
    assert_eq!(problem("a/src/b/mod.rs", "//! B."), says);
    let says = "a/src/utils.rs: `utils.rs` says nothing of what it holds";
    assert_eq!(problem("a/src/utils.rs", "//! B."), says);
    let says = "a/src/helpers/b.rs: `helpers` says nothing of what it holds";
    assert_eq!(problem("a/src/helpers/b.rs", "//! B."), says);
}

#[test]
fn stubs_and_examples_that_do_not_compile_are_refused() {
    let says = "a/b.rs:3: `todo!(`: a stub; finish it, or leave it out";
    assert_eq!(problem("a/b.rs", "//! B.\n\nfn b() { todo!() }"), says);
    let says = "a/b.rs:2: ````ignore`: an example must compile; say `no_run`";
    assert_eq!(problem("a/b.rs", "//! B.\n//! ```ignore"), says);
}

#[test]
fn paths_of_a_machine_are_refused() {
    let says = "a/b.rs:2: `/root/` is a path of one machine";
    assert_eq!(problem("a/b.rs", "//! B.\n// see /root/x"), says);
    let says = "NOTES.md:1: `/work/` is a path of one machine";
    assert_eq!(problem("NOTES.md", "In `/work/main`."), says);
    let says = "a/b.rs:2: `/tmp/` is a path of one machine";
    assert_eq!(problem("a/b.rs", "//! B.\nopen(\"/tmp/x\")"), says);
    let fine = [
        ("a/tests/b.rs", "//! B.\nopen(\"/tmp/x\")"),
        ("a/c.rs", "//! C.\n#[cfg(test)]\nmod tests { open(\"/tmp/x\") }"),
        ("a/e.rs", "//! E.\n// of a unit: `/root/…/unit`"),
        ("a/d.rs", concat!("//! D.\n// https://a.test/wo", "rk/x and src/ro", "ot/b")),
    ];
    assert_eq!(problems(&tree(&fine)), [""; 0]);
}

#[test]
fn architecture_must_list_each_crate() {
    let text = "| `crates/dhis2-models` | models |\n| `tests` | tests |\n| `xtask` | tasks |\n";
    assert_eq!(problem("ARCHITECTURE.md", text), "ARCHITECTURE.md: `dhis2-client` is not listed");
}

#[test]
fn what_comments_point_to_in_upstream_must_be_there() {
    let code = ("a/b.rs", "//! B.\n// See UPSTREAM.md#3 and UPSTREAM.md#lost-options.");
    let lost =
        ["a/b.rs:2: UPSTREAM.md has no `#3`", "a/b.rs:2: UPSTREAM.md has no `#lost-options`"];
    assert_eq!(problems(&tree(&[code])), lost);
    for papers in ["## 3. Lost\n\n<a id=\"lost-options\"></a>\n", "## 3 x\n### Lost options!\n"] {
        assert_eq!(problems(&tree(&[code, ("UPSTREAM.md", papers)])), [""; 0]);
    }
}

#[test]
fn a_release_must_have_all_that_belongs_to_it() {
    let mut tree =
        tree(&[("crates/dhis2-client/Cargo.toml", "[features]\nv41 = []\nv43 = []\nv44 = []\n")]);
    tree.files.remove("schemas/v43/source.toml");
    tree.files.remove("tests/exchanges/v41.ndjson");
    tree.files.insert("schemas/v40/schemas.json".into(), None);
    assert_eq!(
        problems(&tree),
        [
            "tests/exchanges/v41.ndjson: is missing for the release v41",
            "schemas/v43/source.toml: is missing for the release v43",
            "crates/dhis2-client/Cargo.toml: has no feature `v42`",
            "crates/dhis2-client/Cargo.toml: has a feature `v44` that \
             crates/dhis2-codegen/src/release.rs does not know",
            "schemas: has a folder `v40` that crates/dhis2-codegen/src/release.rs does not know",
        ]
    );
}
