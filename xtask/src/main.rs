//! `cargo xtask`: the project's own tasks.
use dhis2_codegen::*;
fn main() -> anyhow::Result<()> {
    let o = overrides::Overrides::project()?;
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut snaps = vec![];
    for r in release::RELEASES { snaps.push((*r, schemas::read(&root.join("schemas").join(r.key()))?)); }
    o.check(snaps.iter().flat_map(|(_, s)| s))?;
    let g = root.join("crates/dhis2-models/src/generated");
    std::fs::write(g.join("enums.rs"), emit::enums_file(&model::enums(&snaps, &o)?)?)?;
    std::fs::write(g.join("kinds.rs"), emit::kinds_file(&model::kinds(&snaps, &o)?))?;
    std::fs::write(g.join("releases.rs"), emit::releases_file(release::RELEASES))?;
    Ok(())
}
