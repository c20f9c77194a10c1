//! Workbooks of the newer form: XML in an archive.

use std::fmt::Write as _;

use crate::grid::xml::escape;
use crate::grid::{Cell, Grid, zip};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// Writes a grid as a workbook of one sheet.
pub(crate) fn write(grid: &Grid) -> Vec<u8> {
    let types = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Override PartName=\"/xl/workbook.xml\" ContentType=\"{KIND}.sheet.main+xml\"/>\
         <Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{KIND}.worksheet+xml\"/>\
         </Types>"
    );
    let relation = |name: &str, target: &str| {
        format!(
            "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">\
             <Relationship Id=\"rId1\" Type=\"{OFFICE}/{name}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let book = format!(
        "{HEAD}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>\
         <sheet name=\"{}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        escape(&super::name(grid))
    );
    zip::pack(&[
        ("[Content_Types].xml", types),
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", sheet(grid)),
    ])
}

fn sheet(grid: &Grid) -> String {
    let mut text = format!("{HEAD}<worksheet xmlns=\"{MAIN}\"><sheetData>");
    for (number, row) in (1..).zip(super::rows(grid)) {
        if row.is_empty() {
            continue;
        }
        let _ = write!(text, "<row r=\"{number}\">");
        for (place, cell) in row.iter().enumerate() {
            let address = format!("{}{number}", letters(place));
            let _ = match cell {
                Cell::Whole(_) | Cell::Double(_) => {
                    write!(text, "<c r=\"{address}\"><v>{}</v></c>", cell.text())
                }
                Cell::Null | Cell::Text(_) => write!(
                    text,
                    "<c r=\"{address}\" t=\"inlineStr\"><is><t>{}</t></is></c>",
                    escape(&cell.text())
                ),
            };
        }
        text.push_str("</row>");
    }
    text.push_str("</sheetData></worksheet>");
    text
}

/// Returns the letters of a column: `A`, `Z`, `AA`.
fn letters(place: usize) -> String {
    let letter = |place: usize| char::from(b'A' + u8::try_from(place % 26).unwrap_or(0));
    match place / 26 {
        0 => letter(place).to_string(),
        more => format!("{}{}", letters(more - 1), letter(place)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_is_an_archive_with_the_values() {
        let grid = Grid { rows: vec![vec![]], ..Grid::default() };
        let bytes = write(&grid);
        assert!(bytes.starts_with(b"PK\x03\x04"));
        assert_eq!(bytes[bytes.len() - 12..bytes.len() - 10], [5, 0]);
        assert_eq!(letters(0), "A");
        assert_eq!(letters(25), "Z");
        assert_eq!(letters(27), "AB");
    }
}
