//! What all releases share: the enums, the kinds, the table of releases.

use std::fmt::Write as _;

use super::HEADER;
use crate::error::Error;
use crate::model::{Enum, KindModel, Variant};
use crate::release::{self, Release};

/// Prints `releases.rs`: the markers of the releases.
pub fn releases_file(releases: &[Release]) -> String {
    let rows: Vec<String> = releases
        .iter()
        .map(|release| format!("{} = {}", release.marker(), release.minor))
        .collect();
    format!("{HEADER}releases!({});\n", rows.join(", "))
}

/// Prints `enums.rs`.
///
/// # Errors
///
/// Fails where two constants of an enum would get one name.
pub fn enums_file(enums: &[Enum]) -> Result<String, Error> {
    let mut text = format!("{HEADER}open_enums! {{\n");
    for (index, it) in enums.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        line(&mut text, 1, &format!("/// `{}`.", it.klass));
        line(&mut text, 1, &format!("{} {{", it.name));
        for Variant { name, constant, releases } in it.variants()? {
            if let Some(releases) = release::only_in(releases) {
                line(&mut text, 2, &format!("/// Only in {releases}:"));
            }
            line(&mut text, 2, &format!("{name} = {constant:?},"));
        }
        line(&mut text, 1, "}");
    }
    text.push_str("}\n");
    Ok(text)
}

/// Prints `kinds.rs`.
pub fn kinds_file(kinds: &[KindModel]) -> String {
    let mut text = format!("{HEADER}kinds! {{\n");
    for (index, kind) in kinds.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        let only = release::only_in(&kind.releases)
            .map(|releases| format!(", only in {releases}"))
            .unwrap_or_default();
        line(&mut text, 1, &format!("/// `/api/{}`{only}.", kind.path));
        line(&mut text, 1, &format!("{} {{", kind.name));
        let releases: Vec<String> =
            kind.releases.iter().map(|release| release.minor.to_string()).collect();
        line(
            &mut text,
            2,
            &format!(
                "{:?}, {:?}, {:?}, {:?}, [{}],",
                kind.singular,
                kind.plural,
                kind.path,
                kind.class,
                releases.join(", ")
            ),
        );
        let flags: Vec<&str> = [
            (kind.metadata, "metadata"),
            (kind.nameable, "nameable"),
            (kind.shareable, "shareable"),
            (kind.data_shareable, "data_shareable"),
            (kind.translatable, "translatable"),
        ]
        .into_iter()
        .filter_map(|(on, name)| on.then_some(name))
        .collect();
        line(&mut text, 2, &format!("[{}]", flags.join(" ")));
        line(&mut text, 1, "}");
    }
    text.push_str("}\n");
    text
}

fn line(text: &mut String, depth: usize, line: &str) {
    // Writing to a `String` cannot fail.
    let _ = writeln!(text, "{:1$}{line}", "", depth * 4);
}
