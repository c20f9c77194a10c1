//! Makes the models of each version that is wanted from its snapshot.

#[cfg(any(feature = "v41", feature = "v42", feature = "v43"))]
#[expect(clippy::disallowed_methods, reason = "cargo speaks to build scripts by environment")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use std::env::var_os;
    use std::path::PathBuf;

    let snapshots =
        PathBuf::from(var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("schemas");
    let out = PathBuf::from(var_os("OUT_DIR").expect("cargo sets it"));
    println!("cargo::rerun-if-changed={}", snapshots.display());
    dhis2_codegen::write_models(&snapshots, &out, |release| {
        var_os(format!("CARGO_FEATURE_{}", release.marker())).is_some()
    })?;
    Ok(())
}

#[cfg(not(any(feature = "v41", feature = "v42", feature = "v43")))]
fn main() {}
