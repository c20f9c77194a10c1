//! Walks through the text of a JSON document in its own order, which a parsed one forgets.

/// A step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// Into an object.
    Key(String),
    /// Into a list.
    Index(usize),
}

/// Where a value stands.
pub(super) struct Found<'t> {
    /// The way to it.
    pub(super) path: &'t [Step],
    /// Where its text begins.
    pub(super) offset: usize,
    /// Its text; of a list or an object only the beginning counts.
    pub(super) text: &'t str,
}

/// Shows each value of a document, until one gives an answer.
///
/// The document must be well-formed; where it is not, the walk ends.
pub(super) fn first<T>(text: &str, ask: &mut dyn FnMut(&Found<'_>) -> Option<T>) -> Option<T> {
    let mut walk = Walk { text, at: 0, path: Vec::new(), answer: None };
    walk.value(ask);
    walk.answer
}

struct Walk<'t, T> {
    text: &'t str,
    at: usize,
    path: Vec<Step>,
    answer: Option<T>,
}

impl<T> Walk<'_, T> {
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    /// Goes over a value; nothing means that the walk is over.
    fn value(&mut self, ask: &mut dyn FnMut(&Found<'_>) -> Option<T>) -> Option<()> {
        let opening = self.peek()?;
        let offset = self.at;
        let scalar_end = match opening {
            b'{' | b'[' => None,
            b'"' => {
                self.string()?;
                Some(self.at)
            }
            _ => {
                let rest = &self.text[offset..];
                let length = rest.find(|c: char| ",]}".contains(c) || c.is_whitespace());
                self.at = offset + length.unwrap_or(rest.len());
                Some(self.at)
            }
        };
        let text = &self.text[offset..scalar_end.unwrap_or(offset + 1)];
        self.answer = ask(&Found { path: &self.path, offset, text });
        if self.answer.is_some() {
            return None;
        }
        match opening {
            b'{' => self.object(ask),
            b'[' => self.list(ask),
            _ => Some(()),
        }
    }

    fn object(&mut self, ask: &mut dyn FnMut(&Found<'_>) -> Option<T>) -> Option<()> {
        self.at += 1;
        loop {
            match self.peek()? {
                b'}' => {
                    self.at += 1;
                    return Some(());
                }
                b',' => self.at += 1,
                b'"' => {
                    let key = self.string()?;
                    self.peek()?;
                    self.at += 1;
                    self.path.push(Step::Key(key));
                    self.value(ask)?;
                    self.path.pop();
                }
                _ => return None,
            }
        }
    }

    fn list(&mut self, ask: &mut dyn FnMut(&Found<'_>) -> Option<T>) -> Option<()> {
        self.at += 1;
        let mut index = 0;
        loop {
            match self.peek()? {
                b']' => {
                    self.at += 1;
                    return Some(());
                }
                b',' => self.at += 1,
                _ => {
                    self.path.push(Step::Index(index));
                    self.value(ask)?;
                    self.path.pop();
                    index += 1;
                }
            }
        }
    }

    /// Goes over a text and returns it as it stands, without its quotes.
    fn string(&mut self) -> Option<String> {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let mut end = start;
        while *bytes.get(end)? != b'"' {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        self.at = end + 1;
        Some(self.text[start..end].to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_in_the_order_of_the_text() {
        let text = r#"{"z": [1, {"b": "x\"]"}], "a": true}"#;
        let mut seen = Vec::new();
        first::<()>(text, &mut |found| {
            seen.push((found.offset, found.text.to_owned(), found.path.len()));
            None
        });
        let texts: Vec<&str> = seen.iter().map(|(_, text, _)| text.as_str()).collect();
        assert_eq!(texts, ["{", "[", "1", "{", r#""x\"]""#, "true"]);
        assert_eq!(seen[2].0, 7);
        assert_eq!(seen[4].2, 3);
    }
}
