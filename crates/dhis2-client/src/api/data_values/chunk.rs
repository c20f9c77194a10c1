//! A part of an import: values on their way to one request.

use bytes::Bytes;
use dhis2_models::Text;

/// The beginning of a body.
const BEGINNING: &[u8] = b"{\"dataValues\":[";

/// The end of a body.
const END: &[u8] = b"]}";

/// Where the values of a request stood among all.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Places {
    /// One after another, from the first on.
    Run {
        /// The first.
        first: u64,
        /// How many there are.
        length: u64,
    },
    /// Wherever they stood.
    List(Vec<u64>),
    /// As the server counts them: a file that goes as it is.
    Unknown,
}

impl Places {
    /// Returns the row of the value at an index of the request.
    pub(super) fn at(&self, index: i64) -> Option<u64> {
        let index = u64::try_from(index).ok()?;
        match self {
            Self::Run { first, length } => (index < *length).then(|| first + index),
            Self::List(rows) => rows.get(usize::try_from(index).ok()?).copied(),
            Self::Unknown => Some(index),
        }
    }

    pub(super) fn all(&self) -> Box<dyn Iterator<Item = u64> + Send + '_> {
        match self {
            Self::Run { first, length } => Box::new(*first..first + length),
            Self::List(rows) => Box::new(rows.iter().copied()),
            Self::Unknown => Box::new(std::iter::empty()),
        }
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::Run { length, .. } => usize::try_from(*length).unwrap_or(usize::MAX),
            Self::List(rows) => rows.len(),
            Self::Unknown => 0,
        }
    }

    pub(super) fn first(&self) -> u64 {
        self.all().next().unwrap_or(0)
    }

    fn push(&mut self, row: u64) {
        match self {
            Self::Run { first, length } if row == *first + *length => *length += 1,
            Self::Run { length: 0, .. } => *self = Self::Run { first: row, length: 1 },
            Self::Run { .. } => {
                let mut rows: Vec<u64> = self.all().collect();
                rows.push(row);
                *self = Self::List(rows);
            }
            Self::List(rows) => rows.push(row),
            Self::Unknown => {}
        }
    }

    fn split_off(&mut self, at: usize) -> Self {
        match self {
            Self::Run { first, length } => {
                let at = at as u64;
                let rest = Self::Run { first: *first + at, length: *length - at };
                *length = at;
                rest
            }
            Self::List(rows) => Self::List(rows.split_off(at)),
            Self::Unknown => Self::Unknown,
        }
    }
}

/// Values that go into one request.
#[derive(Debug, Clone)]
pub(super) struct Chunk {
    pub(super) data_set: Option<Text>,
    pub(super) places: Places,
    /// The values, with a comma between two.
    body: Vec<u8>,
}

impl Chunk {
    pub(super) fn new(data_set: Option<Text>) -> Self {
        let places = Places::Run { first: 0, length: 0 };
        Self { data_set, places, body: BEGINNING.to_vec() }
    }

    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// Returns how long the body is so far.
    pub(super) fn size(&self) -> usize {
        self.body.len()
    }

    /// Adds a value, which `write` writes as JSON.
    pub(super) fn add<E>(
        &mut self,
        row: u64,
        write: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        let before = self.body.len();
        if self.len() > 0 {
            self.body.push(b',');
        }
        if let Err(error) = write(&mut self.body) {
            self.body.truncate(before);
            return Err(error);
        }
        self.places.push(row);
        Ok(())
    }

    /// Returns what is sent.
    pub(super) fn into_parcel(mut self) -> Parcel {
        self.body.extend_from_slice(END);
        Parcel {
            places: self.places,
            data_set: self.data_set,
            body: self.body.into(),
            content_type: "application/json",
        }
    }

    /// Returns the two halves of what was to be sent for these places, if it was made here and can be
    /// halved.
    pub(super) fn halves(
        places: Places,
        data_set: Option<Text>,
        body: &Bytes,
    ) -> Option<[Parcel; 2]> {
        let values = elements(body)?;
        if values.len() < 2 || values.len() != places.len() {
            return None;
        }
        let middle = values.len() / 2;
        let mut first = places;
        let second = first.split_off(middle);
        let parcel = |places, data_set, values: &[&[u8]]| Parcel {
            places,
            data_set,
            body: [BEGINNING, &values.join(&b','), END].concat().into(),
            content_type: "application/json",
        };
        Some([
            parcel(first, data_set.clone(), &values[..middle]),
            parcel(second, data_set, &values[middle..]),
        ])
    }
}

/// What goes out with one request.
#[derive(Debug)]
pub(super) struct Parcel {
    pub(super) places: Places,
    pub(super) data_set: Option<Text>,
    pub(super) body: Bytes,
    pub(super) content_type: &'static str,
}

/// Returns the values of a body that was made here.
fn elements(body: &Bytes) -> Option<Vec<&[u8]>> {
    let mut rest = body.strip_prefix(BEGINNING)?.strip_suffix(END)?;
    let mut values = Vec::new();
    while !rest.is_empty() {
        let (_, length) = crate::rows::value::<serde::de::IgnoredAny>(rest).ok()??;
        values.push(&rest[..length]);
        rest = &rest[length..];
        rest = rest.strip_prefix(b",").unwrap_or(rest);
    }
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(rows: &[u64]) -> Parcel {
        let mut chunk = Chunk::new(None);
        for row in rows {
            let text = format!("{{\"n\":\"{row},]\"}}");
            chunk
                .add::<()>(*row, |body| {
                    body.extend_from_slice(text.as_bytes());
                    Ok(())
                })
                .unwrap();
        }
        chunk.into_parcel()
    }

    #[test]
    fn values_keep_their_places() {
        let Parcel { places, body, .. } = chunk(&[4, 5, 6]);
        assert_eq!(places, Places::Run { first: 4, length: 3 });
        assert_eq!(&body[..], br#"{"dataValues":[{"n":"4,]"},{"n":"5,]"},{"n":"6,]"}]}"#);
        assert_eq!((places.at(1), places.at(3), places.at(-1)), (Some(5), None, None));
        let Parcel { places, .. } = chunk(&[1, 3, 4]);
        assert_eq!((places.at(0), places.at(2)), (Some(1), Some(4)));
    }

    #[test]
    fn a_chunk_is_halved_until_one_value_is_left() {
        let Parcel { places, body, .. } = chunk(&[4, 5, 9]);
        let [first, second] = Chunk::halves(places, None, &body).unwrap();
        assert_eq!(first.places.all().collect::<Vec<_>>(), [4]);
        assert_eq!(&first.body[..], br#"{"dataValues":[{"n":"4,]"}]}"#);
        assert_eq!(second.places.all().collect::<Vec<_>>(), [5, 9]);
        assert!(Chunk::halves(first.places, None, &first.body).is_none());
    }

    #[test]
    fn a_value_that_cannot_be_written_leaves_no_trace() {
        let mut chunk = Chunk::new(None);
        chunk
            .add::<()>(0, |body| {
                body.push(b'1');
                Ok(())
            })
            .unwrap();
        chunk
            .add(1, |body| {
                body.push(b'x');
                Err(())
            })
            .unwrap_err();
        assert_eq!(&chunk.into_parcel().body[..], b"{\"dataValues\":[1]}");
    }
}
