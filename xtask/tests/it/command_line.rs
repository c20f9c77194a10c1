//! The command line itself: help, tidy's exit code, and standing for rustc.

use std::process::Command;

use crate::command::Workspace;

#[test]
fn without_a_task_the_help_is_printed() {
    let output = Workspace::new().run(&[], &[]);
    assert_eq!((output.code, output.notes.as_str()), (0, ""));
    for task in ["budget", "codegen", "schemas", "tidy"] {
        assert!(output.data.contains(&format!("\n  {task} ")), "{}", output.data);
    }
}

#[test]
fn an_untidy_workspace_fails_with_each_place() {
    let workspace = Workspace::new();
    workspace.write("crates/a/src/lib.rs", "pub mod b;\n");
    workspace.write("target/debug/ignored.rs", "");
    let output = workspace.run(&["tidy"], &[]);
    assert_eq!((output.code, output.data.as_str()), (1, ""));
    let says = "\n  crates/a/src/lib.rs: the first line must be `//!` and one sentence on what the \
                file is for\n";
    assert!(output.notes.contains(says), "{}", output.notes);
    assert!(output.notes.contains("\n  schemas/v42/source.toml: is missing for the release v42\n"));
    assert!(!output.notes.contains("ignored"), "{}", output.notes);
}

#[test]
fn what_the_compiler_took_is_written_down() {
    let workspace = Workspace::new();
    let source = workspace.write("lib.rs", "//! Nothing.\n");
    let log = workspace.root().join("log");
    let meter = |extra: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args([
            "rustc",
            "--crate-name",
            "small",
            "--crate-type",
            "lib",
            "--emit",
            "metadata",
        ]);
        command.args(extra).arg("--out-dir").arg(workspace.root()).arg(&source);
        command.env("XTASK_METER_LOG", &log).output().unwrap().status
    };
    assert!(meter(&[]).success());
    let words: Vec<String> = workspace.read("log").split_whitespace().map(str::to_owned).collect();
    assert_eq!(words[0], "small");
    let number = |at: usize| words[at].parse::<f64>().unwrap();
    assert!(number(1) > 0.0 && number(1) < 60.0, "{words:?}");
    assert!(number(2) > 10.0 && number(2) < 10_000.0, "{words:?}");
    assert_eq!(meter(&["--no-such-option"]).code(), Some(1), "the compiler's own exit code");
}
