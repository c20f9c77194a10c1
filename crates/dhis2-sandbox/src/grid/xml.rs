//! Grids as XML.

use std::fmt::Write as _;

use super::Grid;

/// Writes a grid as a document.
pub(crate) fn write(grid: &Grid) -> String {
    format!("<?xml version='1.0' encoding='UTF-8'?>{}", element(grid, "grid"))
}

/// Writes a grid as an element.
pub(crate) fn element(grid: &Grid, tag: &str) -> String {
    let mut text = format!("<{tag}");
    let sizes = (grid.width().to_string(), grid.rows.len().to_string());
    let attributes = [
        ("title", grid.title.as_deref()),
        ("subtitle", grid.subtitle.as_deref()),
        ("width", Some(sizes.0.as_str())),
        ("height", Some(sizes.1.as_str())),
    ];
    attribute_list(&mut text, &attributes);
    text.push_str("><headers>");
    for header in &grid.headers {
        text.push_str("<header");
        let attributes = [
            ("name", Some(header.name.as_str())),
            ("column", header.column.as_deref()),
            ("type", Some(header.class())),
            ("hidden", Some(if header.hidden { "true" } else { "false" })),
            ("meta", Some(if header.meta { "true" } else { "false" })),
        ];
        attribute_list(&mut text, &attributes);
        text.push_str("></header>");
    }
    text.push_str(if grid.headers.is_empty() { "" } else { "</headers>" });
    if grid.rows.is_empty() {
        text.push_str("<rows/>");
    } else {
        text.push_str("<rows>");
        for row in &grid.rows {
            text.push_str("<row>");
            for cell in row {
                let _ = write!(text, "<field>{}</field>", escape(&cell.text()));
            }
            text.push_str("</row>");
        }
        text.push_str("</rows>");
    }
    let _ = write!(text, "</{tag}>");
    if grid.headers.is_empty() { text.replacen("<headers>", "<headers/>", 1) } else { text }
}

fn attribute_list(text: &mut String, attributes: &[(&str, Option<&str>)]) {
    for (name, value) in attributes {
        if let Some(value) = value {
            let _ = write!(text, " {name}=\"{}\"", escape(value));
        }
    }
}

/// Writes what has a meaning in XML as references.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
