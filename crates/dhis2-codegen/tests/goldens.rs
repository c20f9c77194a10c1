//! The generated code of telling classes, as committed text, and decisions that nothing matches.

use std::path::Path;

use dhis2_codegen::overrides::Overrides;
use dhis2_codegen::release::RELEASES;
use dhis2_codegen::{emit, model, schemas};

#[test]
fn models_are_printed_as_the_goldens_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let overrides = Overrides::project().unwrap();
    for release in RELEASES {
        let schemas = schemas::read(&root.join("../../schemas").join(release.key())).unwrap();
        let models = model::models(&schemas, &overrides).unwrap();
        let mut seen = 0;
        for golden in std::fs::read_dir(root.join("tests/goldens").join(release.key())).unwrap() {
            let path = golden.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            let model = models.iter().find(|model| model.name == name);
            let text = emit::model_text(*release, model.expect(name)).unwrap();
            let golden = std::fs::read_to_string(&path).unwrap();
            assert!(
                golden == text,
                "{} is not what is generated; run `cargo xtask codegen` and review the diff",
                path.display()
            );
            seen += 1;
        }
        assert!(seen >= 7, "{release} has {seen} goldens");
    }
}

#[test]
fn every_decision_is_about_something_in_a_snapshot() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas");
    let read = |key: String| schemas::read(&root.join(key)).unwrap();
    let all: Vec<_> = RELEASES.iter().flat_map(|release| read(release.key())).collect();
    Overrides::project().unwrap().check(&all).unwrap();
}
