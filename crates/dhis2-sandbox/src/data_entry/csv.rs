//! Reads data from a table with commas.

use super::input::{Entry, EntrySet};
use super::options::Options;

/// The names of the columns in the order in which the older versions expect them.
const COLUMNS: [&str; 11] = [
    "dataelement",
    "period",
    "orgunit",
    "categoryoptioncombo",
    "attributeoptioncombo",
    "value",
    "storedby",
    "lastupdated",
    "comment",
    "followup",
    "deleted",
];

/// Reads a table whose columns are told by their place.
pub(super) fn read_placed(body: &[u8], options: &Options) -> EntrySet {
    let skipped = usize::from(options.flag("firstRowIsHeader"));
    let rows = rows(body).into_iter().skip(skipped);
    let values = rows.map(|row| {
        let mut entry = entry(&COLUMNS, &row);
        // A cell that is not the word for true counts as false here.
        entry.followup.get_or_insert(false);
        entry.deleted.get_or_insert(false);
        entry
    });
    EntrySet {
        data_set: options.data_set().map(str::to_owned),
        values: values.collect(),
        ..EntrySet::default()
    }
}

/// Reads a table whose columns are told by the names in its first row.
pub(super) fn read_named(body: &[u8], options: &Options) -> EntrySet {
    let mut rows = rows(body).into_iter();
    let header: Vec<String> = rows
        .next()
        .unwrap_or_default()
        .iter()
        .map(|name| name.trim().to_ascii_lowercase().replace('_', ""))
        .collect();
    let names: Vec<&str> = header.iter().map(String::as_str).collect();
    EntrySet {
        data_set: options.data_set().map(str::to_owned),
        values: rows.map(|row| entry(&names, &row)).collect(),
        ..EntrySet::default()
    }
}

fn entry(names: &[&str], row: &[String]) -> Entry {
    let cell = |name: &str| {
        let place = names.iter().position(|known| *known == name)?;
        row.get(place).filter(|cell| !cell.is_empty()).cloned()
    };
    let flag = |name: &str| cell(name).map(|cell| cell.eq_ignore_ascii_case("true"));
    Entry {
        data_element: cell("dataelement"),
        period: cell("period"),
        unit: cell("orgunit"),
        option_combo: cell("categoryoptioncombo"),
        attribute_combo: cell("attributeoptioncombo"),
        value: cell("value"),
        comment: cell("comment"),
        stored_by: cell("storedby"),
        followup: flag("followup"),
        deleted: flag("deleted"),
        ..Entry::default()
    }
}

/// Splits a table into cells.
pub(crate) fn rows(body: &[u8]) -> Vec<Vec<String>> {
    let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(body);
    let rows = reader.records().filter_map(Result::ok);
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_may_have_quotes_and_short_rows() {
        let table = rows(b"a,b\n\"x, \"\"y\"\"\nz\",\n\nlast,1");
        assert_eq!(table, [vec!["a", "b"], vec!["x, \"y\"\nz", ""], vec!["last", "1"]]);
    }

    #[test]
    fn columns_are_found_by_their_names() {
        let names = ["value", "dataelement"];
        let entry = entry(&names, &["7".to_owned(), "a".to_owned()]);
        assert_eq!((entry.value.as_deref(), entry.data_element.as_deref()), (Some("7"), Some("a")));
        assert_eq!(entry.period, None);
    }
}
