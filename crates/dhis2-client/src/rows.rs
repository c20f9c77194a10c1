//! Lists of any length: elements are read while the answer that holds them is still coming.

use std::collections::BTreeMap;

use dhis2_models::Text;
use futures_core::Stream;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Deserializer, Value};

use crate::core::Core;
use crate::error::{DecodeError, Endpoint, Error, SendError};
use crate::request::Request;
use crate::response;
use crate::transport::Answer;

/// Reads the list `name` of an object whose bytes come piece by piece.
///
/// What stands before the list is kept as the list's head: 2.43 writes there what all data values
/// have in common. What stands after it is passed over. No more is held than the element that has
/// not come to its end.
#[derive(Debug)]
pub(crate) struct Rows {
    name: &'static str,
    buffer: Vec<u8>,
    at: usize,
    place: Place,
    head: BTreeMap<Text, Value>,
    /// How many elements were read.
    count: u64,
    /// How much must be there before it is worth trying again to read what did not come to its end.
    enough: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Start,
    /// Before a key or the end of the object; `true` once the list is over.
    Object(bool),
    List,
    Done,
}

/// Why the bytes cannot be read.
#[derive(Debug)]
pub(crate) struct Trouble {
    pub(crate) source: serde_json::Error,
    /// The element that is wrong, if it is one.
    pub(crate) index: Option<u64>,
    /// The bytes from there on.
    pub(crate) bytes: Vec<u8>,
}

/// What a list's elements are read as, and how.
pub(crate) trait Element: Sized {
    /// Reads an element that stands at the beginning of `bytes`, and says how long it is; `None` if
    /// it has not come to its end.
    fn read(
        bytes: &[u8],
        head: &BTreeMap<Text, Value>,
    ) -> Result<Option<(Self, usize)>, serde_json::Error>;
}

/// Reads a value at the beginning of `bytes`; `None` if it has not come to its end.
pub(crate) fn value<'a, T: Deserialize<'a>>(
    bytes: &'a [u8],
) -> Result<Option<(T, usize)>, serde_json::Error> {
    let mut stream = Deserializer::from_slice(bytes).into_iter::<T>();
    match stream.next() {
        Some(Ok(value)) => Ok(Some((value, stream.byte_offset()))),
        Some(Err(error)) if !error.is_eof() => Err(error),
        _ => Ok(None),
    }
}

impl Rows {
    pub(crate) fn new(name: &'static str) -> Self {
        Self {
            name,
            buffer: Vec::new(),
            at: 0,
            place: Place::Start,
            head: BTreeMap::new(),
            count: 0,
            enough: 0,
        }
    }

    /// Takes the next piece.
    pub(crate) fn push(&mut self, piece: &[u8]) {
        if self.place == Place::Done {
            return;
        }
        self.buffer.drain(..self.at);
        self.at = 0;
        self.buffer.extend_from_slice(piece);
    }

    /// Returns whether the object has come to its end.
    pub(crate) fn is_done(&self) -> bool {
        self.place == Place::Done
    }

    /// Returns how many elements were read.
    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    /// Reads all elements that have come to their end.
    pub(crate) fn read<E: Element>(&mut self, into: &mut Vec<E>) -> Result<(), Trouble> {
        if self.buffer.len() - self.at < self.enough {
            return Ok(());
        }
        self.enough = 0;
        while self.step(into)? {}
        if self.place == Place::List {
            // An element of many pieces is tried again each time that twice as much has come.
            self.enough = (self.buffer.len() - self.at).saturating_mul(2).saturating_sub(16_384);
        }
        Ok(())
    }

    /// Reads what is left once all pieces have come.
    pub(crate) fn end<E: Element>(&mut self, into: &mut Vec<E>) -> Result<(), Trouble> {
        self.enough = 0;
        self.read(into)
    }

    /// Reads one thing; `false` if it has not come to its end.
    fn step<E: Element>(&mut self, into: &mut Vec<E>) -> Result<bool, Trouble> {
        let skipped = self.buffer[self.at..].iter().take_while(|it| it.is_ascii_whitespace());
        self.at += skipped.count();
        let Some(&next) = self.buffer.get(self.at) else { return Ok(false) };
        match (self.place, next) {
            (Place::Done, _) => {
                self.at = self.buffer.len();
                Ok(false)
            }
            (Place::Start, b'{') => self.pass(Place::Object(false)),
            (Place::Object(_) | Place::List, b',') => self.pass(self.place),
            (Place::Object(_), b'}') => self.pass(Place::Done),
            (Place::Object(over), b'"') => self.member(over),
            (Place::List, b']') => self.pass(Place::Object(true)),
            (Place::List, _) => match E::read(&self.buffer[self.at..], &self.head) {
                Ok(Some((element, length))) => {
                    into.push(element);
                    self.at += length;
                    self.count += 1;
                    Ok(true)
                }
                Ok(None) => Ok(false),
                Err(error) => Err(self.trouble(error, Some(self.count))),
            },
            // Let the library say what is wrong.
            _ => match value::<serde_json::Map<String, Value>>(&self.buffer[self.at..]) {
                Err(error) => Err(self.trouble(error, None)),
                Ok(_) => {
                    Err(self.trouble(serde::de::Error::custom("an object was expected"), None))
                }
            },
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "it ends a step, and steps can fail")]
    fn pass(&mut self, place: Place) -> Result<bool, Trouble> {
        self.at += 1;
        self.place = place;
        Ok(true)
    }

    /// Reads a key and its value, or the beginning of the list.
    fn member(&mut self, over: bool) -> Result<bool, Trouble> {
        let rest = &self.buffer[self.at..];
        let read = value::<String>(rest).map(|read| {
            let (key, length) = read?;
            let after = &rest[length..];
            let colon = after.iter().position(|it| !it.is_ascii_whitespace())?;
            let value = length + colon + 1;
            let blank = rest[value..].iter().position(|it| !it.is_ascii_whitespace())?;
            Some((key, after[colon], value + blank))
        });
        let (key, colon, begin) = match read {
            Ok(Some(read)) => read,
            Ok(None) => return Ok(false),
            Err(error) => return Err(self.trouble(error, None)),
        };
        if colon != b':' {
            return Err(self.trouble(serde::de::Error::custom("`:` was expected"), None));
        }
        if !over && key == self.name && rest[begin] == b'[' {
            self.at += begin + 1;
            self.place = Place::List;
            return Ok(true);
        }
        let read = if over {
            value::<IgnoredAny>(&rest[begin..])
                .map(|it| it.map(|(_, length)| (Value::Null, length)))
        } else {
            value::<Value>(&rest[begin..])
        };
        match read {
            // A number may go on in the next piece.
            Ok(Some((_, length))) if begin + length == rest.len() => Ok(false),
            Ok(Some((value, length))) => {
                if !over {
                    self.head.insert(key.into(), value);
                }
                self.at += begin + length;
                Ok(true)
            }
            Ok(None) => Ok(false),
            Err(error) => Err(self.trouble(error, None)),
        }
    }

    fn trouble(&self, source: serde_json::Error, index: Option<u64>) -> Trouble {
        Trouble { source, index, bytes: self.buffer[self.at..].to_vec() }
    }
}

/// An answer whose list is being read.
#[derive(Debug)]
pub(crate) struct RowReader {
    answer: Answer,
    rows: Rows,
}

impl RowReader {
    /// Sends a request, and begins to read the list `name` of its answer.
    pub(crate) async fn open(
        core: &Core,
        request: &Request,
        name: &'static str,
    ) -> Result<Self, Error> {
        Ok(Self { answer: core.open(request).await?, rows: Rows::new(name) })
    }

    /// Reads the next elements, or nothing once the list is over.
    pub(crate) async fn next<E: Element>(&mut self) -> Result<Vec<E>, Error> {
        let mut elements = Vec::new();
        while elements.is_empty() {
            if let Some(piece) = self.answer.chunk().await? {
                self.rows.push(&piece);
                self.rows.read(&mut elements).map_err(|trouble| self.error(trouble))?;
                continue;
            }
            self.rows.end(&mut elements).map_err(|trouble| self.error(trouble))?;
            if elements.is_empty() && !self.rows.is_done() {
                return Err(self.broke_off());
            }
            break;
        }
        Ok(elements)
    }

    fn error(&self, trouble: Trouble) -> Error {
        let Trouble { source, index, bytes } = trouble;
        if let Some(page) = response::not_json(&self.answer.endpoint, &self.answer.headers, &bytes)
        {
            return page;
        }
        Error::Decode(Box::new(DecodeError {
            endpoint: self.answer.endpoint.clone(),
            path: index.map(|index| format!("{}[{index}]", self.rows.name)).unwrap_or_default(),
            body: response::snippet(&bytes),
            source,
        }))
    }

    fn broke_off(&self) -> Error {
        let endpoint: Endpoint = self.answer.endpoint.clone();
        let reason = format!(
            "the answer broke off: it ended within its list `{}`, after {} elements",
            self.rows.name,
            self.rows.count()
        );
        Error::Send(Box::new(SendError {
            endpoint,
            may_have_been_seen: true,
            reason,
            source: None,
        }))
    }
}

/// Sends a request and reads the list `name` of its answer, element by element, as it comes.
pub(crate) fn stream<'c, E: Element + Send + 'c>(
    core: &'c Core,
    request: Request,
    name: &'static str,
) -> impl Stream<Item = Result<E, Error>> + Send + 'c {
    stream::once(async move { RowReader::open(core, &request, name).await })
        .map_ok(|reader| {
            stream::try_unfold(reader, |mut reader| async {
                let elements = reader.next::<E>().await?;
                Ok((!elements.is_empty()).then_some((elements, reader)))
            })
        })
        .try_flatten()
        .map_ok(|elements| stream::iter(elements.into_iter().map(Ok)))
        .try_flatten()
        .boxed()
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;

    use super::*;

    /// An element that is read as the type says, whatever stands before the list.
    struct Plain<T>(T);

    impl<T: DeserializeOwned> Element for Plain<T> {
        fn read(
            bytes: &[u8],
            _: &BTreeMap<Text, Value>,
        ) -> Result<Option<(Self, usize)>, serde_json::Error> {
            Ok(value(bytes)?.map(|(value, length)| (Self(value), length)))
        }
    }

    fn read(bytes: &[u8], size: usize) -> Result<(Rows, Vec<Value>), Trouble> {
        let mut rows = Rows::new("xs");
        let mut elements = Vec::new();
        for piece in bytes.chunks(size) {
            rows.push(piece);
            rows.read::<Plain<Value>>(&mut elements)?;
        }
        rows.end(&mut elements)?;
        Ok((rows, elements.into_iter().map(|it| it.0).collect()))
    }

    const WHOLE: &str = r#" {"n": 12, "s": "a\"]", "o": {"xs": [1]}, "xs" : [ {"a": "ü]}"}, ["b"],
        {"c": {"d": [1, 2]}}] , "after": [1, {"x": 2}], "t": true}  "#;

    #[test]
    fn pieces_of_any_size_give_the_same_elements() {
        for size in [1, 2, 3, 7, 1000] {
            let (rows, elements) = read(WHOLE.as_bytes(), size).unwrap();
            assert!(rows.is_done(), "{size}");
            assert_eq!(
                Value::from(elements),
                serde_json::json!([{"a": "ü]}"}, ["b"], {"c": {"d": [1, 2]}}]),
                "{size}"
            );
            assert_eq!(rows.count(), 3);
            assert_eq!(rows.head["n"], 12);
            assert_eq!(rows.head["s"], "a\"]");
            assert_eq!(rows.head.len(), 3);
        }
    }

    #[test]
    fn an_object_without_the_list_has_no_elements() {
        for (json, done) in [("{}", true), (r#"{"xs": null}"#, true), (r#"{"xs": ["#, false)] {
            let (rows, elements) = read(json.as_bytes(), 4).unwrap();
            assert_eq!((rows.is_done(), elements.len()), (done, 0), "{json}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let trouble = read(br#"{"xs": [{"a": 1}, {"b" 2}]}"#, 100).unwrap_err();
        assert_eq!(trouble.index, Some(1));
        assert!(trouble.bytes.starts_with(br#"{"b" 2}"#));
        for bad in ["[1]", "<html>", r#"{"a" 1}"#, r#"{"a": nope, "b": 1}"#] {
            assert_eq!(read(bad.as_bytes(), 100).unwrap_err().index, None, "{bad}");
        }
    }

    #[test]
    fn an_element_of_many_pieces_is_read_at_the_end() {
        let json = format!("{{\"xs\": [\"{}\"]}}", "x".repeat(100_000));
        let (rows, elements) = read(json.as_bytes(), 1000).unwrap();
        assert!(rows.is_done());
        assert_eq!(elements[0].as_str().unwrap().len(), 100_000);
    }

    #[test]
    fn little_is_held() {
        let element = format!("{{\"a\": \"{}\"}},", "x".repeat(1000));
        let mut rows = Rows::new("xs");
        let mut elements = Vec::new();
        rows.push(b"{\"xs\": [");
        for _ in 0..1000 {
            for piece in element.as_bytes().chunks(300) {
                rows.push(piece);
                rows.read::<Plain<IgnoredAny>>(&mut elements).unwrap();
                assert!(rows.buffer.len() < 20_000, "{}", rows.buffer.len());
            }
        }
        assert!(rows.count() > 980);
    }
}
