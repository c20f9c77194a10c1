//! The objects of a metadata document, taken out one by one as its bytes come.

/// Takes `{"dataElements": [{…}, …], …}` apart without ever holding more than one object.
///
/// What is not an object in a list of the document, such as what it says of the server, is passed over.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "they are where in the document it is")]
pub(super) struct Splitter {
    depth: usize,
    /// Whether the document has begun, and ended.
    begun: bool,
    in_string: bool,
    escaped: bool,
    /// Whether the next text is a key of the document, or this is it.
    key_comes: bool,
    in_key: bool,
    key: Vec<u8>,
    /// Whether the value of the key is a list.
    in_list: bool,
    object: Vec<u8>,
}

/// An object as it stood in the document: the key of its list, and its bytes.
pub(super) type Piece = (String, Vec<u8>);

impl Splitter {
    /// Takes more bytes in, and returns the objects that are whole now; `None` where the bytes are no
    /// metadata document.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Option<Vec<Piece>> {
        let mut pieces = Vec::new();
        for byte in bytes {
            if self.in_string {
                self.text(*byte);
            } else if !self.structure(*byte, &mut pieces) {
                return None;
            }
        }
        Some(pieces)
    }

    /// Returns whether the document has come to its end.
    pub(super) fn is_whole(&self) -> bool {
        self.begun && self.depth == 0
    }

    /// Whether the bytes are of an object in a list.
    fn in_object(&self) -> bool {
        self.in_list && self.depth >= 3
    }

    fn text(&mut self, byte: u8) {
        let ends = byte == b'"' && !self.escaped;
        self.escaped = byte == b'\\' && !self.escaped;
        if self.in_key && !ends {
            self.key.push(byte);
        } else if self.in_object() {
            self.object.push(byte);
        }
        if ends {
            self.in_string = false;
            self.in_key = false;
        }
    }

    /// Looks at a byte outside of texts. Returns `false` where it cannot be there.
    fn structure(&mut self, byte: u8, pieces: &mut Vec<Piece>) -> bool {
        match byte {
            b'"' => {
                self.in_string = true;
                if self.depth == 1 && self.key_comes {
                    self.key_comes = false;
                    self.in_key = true;
                    self.key.clear();
                } else if self.in_object() {
                    self.object.push(byte);
                }
            }
            b'{' | b'[' => {
                if self.depth == 0 {
                    if self.begun || byte == b'[' {
                        return false;
                    }
                    self.begun = true;
                    self.key_comes = true;
                }
                if self.depth == 1 {
                    self.in_list = byte == b'[';
                }
                self.depth += 1;
                if self.in_object() {
                    self.object.push(byte);
                }
            }
            b'}' | b']' => {
                if self.in_object() {
                    self.object.push(byte);
                }
                let Some(depth) = self.depth.checked_sub(1) else { return false };
                self.depth = depth;
                if self.in_list && depth == 2 && self.object.first() == Some(&b'{') {
                    let key = String::from_utf8_lossy(&self.key).into_owned();
                    pieces.push((key, std::mem::take(&mut self.object)));
                }
                self.object.truncate(if depth <= 2 { 0 } else { self.object.len() });
            }
            b',' if self.depth == 1 => self.key_comes = true,
            _ if self.depth == 0 => return byte.is_ascii_whitespace(),
            _ => {
                if self.in_object() {
                    self.object.push(byte);
                }
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = r#" {"system": {"id": "x", "list": [{"a": 1}]}, "date": "2024",
        "dataElements": [{"id": "a", "name": "say \"}]\" \\"}, {"id": "b", "c": [{"d": {}}]}],
        "empty": [], "numbers": [1, [2], "three"], "indicators": [ {"id":"c"} ]} "#;

    fn split(size: usize) -> Vec<(String, String)> {
        let mut splitter = Splitter::default();
        let mut all = Vec::new();
        for bytes in DOCUMENT.as_bytes().chunks(size) {
            all.extend(splitter.push(bytes).unwrap());
        }
        assert!(splitter.is_whole());
        all.into_iter().map(|(key, bytes)| (key, String::from_utf8(bytes).unwrap())).collect()
    }

    #[test]
    fn objects_come_out_whole_however_the_bytes_come_in() {
        let expected = [
            ("dataElements", r#"{"id": "a", "name": "say \"}]\" \\"}"#),
            ("dataElements", r#"{"id": "b", "c": [{"d": {}}]}"#),
            ("indicators", r#"{"id":"c"}"#),
        ];
        for size in [1, 2, 3, 7, 64, 4096] {
            let found = split(size);
            let found: Vec<(&str, &str)> = found.iter().map(|(a, b)| (&**a, &**b)).collect();
            assert_eq!(found, expected, "in pieces of {size}");
        }
    }

    #[test]
    fn what_is_no_document_is_refused_and_what_breaks_off_is_seen() {
        for text in ["<html>", "[1]", "x", "}", "{} {}"] {
            assert!(Splitter::default().push(text.as_bytes()).is_none(), "{text}");
        }
        let mut splitter = Splitter::default();
        splitter.push(br#"{"a": [{"id": 1}"#).unwrap();
        assert!(!splitter.is_whole());
        assert!(!Splitter::default().is_whole());
    }
}
