//! Grids as HTML.

use std::fmt::Write as _;

use super::xml::escape;
use super::{Cell, Grid};

/// Writes a grid; some versions align what identifies something in the body as they do in the head.
pub(crate) fn write(grid: &Grid, aligns_body: bool) -> String {
    let mut text = format!(
        "<div class=\"gridDiv\">\n<h3>{}</h3>\n<h4>{}</h4>\n\
         <table class=\"listTable gridTable\">\n<thead>\n<tr>\n",
        escape(grid.title.as_deref().unwrap_or_default()),
        escape(grid.subtitle.as_deref().unwrap_or_default()),
    );
    for (_, header) in grid.visible() {
        let style = if header.meta { " style=\"text-align:left\"" } else { "" };
        let _ = writeln!(text, "<th{style}>{}</th>", escape(header.title()));
    }
    text.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in &grid.rows {
        text.push_str("<tr>\n");
        for (place, header) in grid.visible() {
            let aligned = aligns_body && header.meta;
            let style = if aligned { " style=\"text-align:left\"" } else { "" };
            let value = row.get(place).map(Cell::text).unwrap_or_default();
            let _ = writeln!(text, "<td{style}>{}</td>", escape(&value));
        }
        text.push_str("</tr>\n");
    }
    text.push_str("</tbody>\n</table>\n</div>");
    text
}
