//! Data values of a file, one after another.

use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use dhis2_models::{DateTime, Text};

use super::DataValue;
use crate::error::Error;
use crate::rows::Rows;

/// How much of a file is read at once.
const PIECE: usize = 1 << 16;

/// The columns of a file without a row that names them, in DHIS2's order.
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

/// Returns the values of a file in JSON.
pub(super) fn json(
    path: &Path,
) -> Result<impl Iterator<Item = Result<DataValue, Error>> + Send + use<>, Error> {
    let file = File::open(path).map_err(|error| Error::file(path, "read", error))?;
    let reader = JsonFile {
        path: path.to_owned(),
        file,
        rows: Rows::new("dataValues"),
        read: Vec::new().into_iter(),
        ended: false,
    };
    Ok(reader)
}

struct JsonFile {
    path: PathBuf,
    file: File,
    rows: Rows,
    read: std::vec::IntoIter<DataValue>,
    ended: bool,
}

impl JsonFile {
    /// Reads the next piece of the file.
    fn more(&mut self) -> Result<Vec<DataValue>, Error> {
        let mut piece = vec![0; PIECE];
        let count = match self.file.read(&mut piece) {
            Ok(count) => count,
            Err(error) if error.kind() == ErrorKind::Interrupted => return Ok(Vec::new()),
            Err(error) => return Err(Error::file(&self.path, "read", error)),
        };
        let mut values = Vec::new();
        let read = if count == 0 {
            self.ended = true;
            self.rows.end(&mut values)
        } else {
            self.rows.push(&piece[..count]);
            self.rows.read(&mut values)
        };
        let told = |what: String| {
            let error = std::io::Error::new(ErrorKind::InvalidData, what);
            Error::file(&self.path, "read", error)
        };
        read.map_err(|trouble| match trouble.index {
            Some(index) => told(format!("at `dataValues[{index}]`: {}", trouble.source)),
            None => told(trouble.source.to_string()),
        })?;
        if self.ended && values.is_empty() && !self.rows.is_done() {
            return Err(told(format!("it ends within `dataValues`, after {}", self.rows.count())));
        }
        Ok(values)
    }
}

impl Iterator for JsonFile {
    type Item = Result<DataValue, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(value) = self.read.next() {
                return Some(Ok(value));
            }
            if self.ended {
                return None;
            }
            match self.more() {
                Ok(values) => self.read = values.into_iter(),
                Err(error) => {
                    self.ended = true;
                    return Some(Err(error));
                }
            }
        }
    }
}

/// Returns the values of a file of comma-separated values.
pub(super) fn csv(
    path: &Path,
) -> Result<impl Iterator<Item = Result<DataValue, Error>> + Send + use<>, Error> {
    let file = File::open(path).map_err(|error| Error::file(path, "read", error))?;
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(file);
    let path = path.to_owned();
    let told = move |error: csv::Error| {
        let error = match error.into_kind() {
            csv::ErrorKind::Io(error) => error,
            other => std::io::Error::new(ErrorKind::InvalidData, format!("{other:?}")),
        };
        Error::file(&path, "read", error)
    };
    let mut first = csv::StringRecord::new();
    let columns = match reader.read_record(&mut first) {
        Ok(_) => columns(&first),
        Err(error) => return Err(told(error)),
    };
    let (columns, first) = match columns {
        Some(columns) => (columns, None),
        None => (COLUMNS.map(str::to_owned).to_vec(), Some(Ok(first))),
    };
    let records = first.into_iter().filter(|it| it.as_ref().is_ok_and(|it| !it.is_empty()));
    let records = records.chain(reader.into_records());
    Ok(records.map(move |record| Ok(value(&record.map_err(&told)?, &columns))))
}

/// Returns the names of the columns, if a row has them.
fn columns(row: &csv::StringRecord) -> Option<Vec<String>> {
    let names: Vec<String> = row
        .iter()
        .map(|name| name.trim_matches(['\u{feff}', ' ']).to_lowercase().replace('_', ""))
        .collect();
    names.iter().any(|name| name == "dataelement").then_some(names)
}

fn value(record: &csv::StringRecord, columns: &[String]) -> DataValue {
    let mut value = DataValue::default();
    for (column, text) in columns.iter().zip(record) {
        // A server writes `null` for what is not there.
        if text.is_empty() || text == "null" && column != "value" {
            continue;
        }
        let given = || Some(Text::from(text));
        match column.as_str() {
            "dataelement" => value.data_element = text.into(),
            "period" => value.period = text.into(),
            "orgunit" => value.organisation_unit = text.into(),
            "categoryoptioncombo" | "catoptcombo" => value.category_option_combo = given(),
            "attributeoptioncombo" | "attroptcombo" => value.attribute_option_combo = given(),
            "value" => value.value = given(),
            "storedby" => value.stored_by = given(),
            "lastupdated" => value.last_updated = Some(DateTime::from(text)),
            "comment" => value.comment = given(),
            "followup" => value.follow_up = text.to_lowercase().parse().ok(),
            "deleted" => value.deleted = text.to_lowercase().parse().ok(),
            _ => {}
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str, text: &str) -> Vec<Result<DataValue, String>> {
        let path = std::env::temp_dir().join(format!("dhis2-{:x}-{name}", fastrand::u64(..)));
        std::fs::write(&path, text).unwrap();
        let show = |error: Error| {
            format!("{:?}", std::error::Error::source(&error).map(ToString::to_string))
        };
        let values = if name.ends_with("csv") {
            csv(&path).unwrap().map(|it| it.map_err(show)).collect()
        } else {
            json(&path).unwrap().map(|it| it.map_err(show)).collect()
        };
        std::fs::remove_file(&path).unwrap();
        values
    }

    #[test]
    fn a_file_of_rows_is_read_by_its_columns_or_by_their_order() {
        let expected = DataValue {
            follow_up: Some(false),
            comment: Some("a, b".into()),
            ..DataValue::new("UNz8c1h8Aj3", "202404", "sSW3nr8oXST", 7)
        };
        for text in [
            "dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,storedby,lastupdated,comment,followup,deleted\n\
             UNz8c1h8Aj3,202404,sSW3nr8oXST,,,7,,,\"a, b\",false,null\n",
            "UNz8c1h8Aj3,202404,sSW3nr8oXST,,,7,,,\"a, b\",false,null\n",
            "\u{feff}Value,orgUnit,dataElement,period,comment,followUp\r\n\
             7,sSW3nr8oXST,UNz8c1h8Aj3,202404,\"a, b\",FALSE\r\n",
        ] {
            assert_eq!(read("a.csv", text), [Ok(expected.clone())]);
        }
        assert_eq!(read("b.csv", ""), []);
    }

    #[test]
    fn a_file_of_json_is_read_with_what_it_says_of_all_values() {
        let values = read("a.json", r#"{"period": "2024", "dataValues": [{"dataElement": "a"}]}"#);
        assert_eq!(values[0].as_ref().unwrap().period, "2024");
        let cut = read("b.json", r#"{"dataValues": [{"dataElement": "a"}, {"da"#);
        assert_eq!(cut.len(), 2);
        assert!(cut[1].as_ref().unwrap_err().contains("ends within `dataValues`, after 1"));
    }
}
