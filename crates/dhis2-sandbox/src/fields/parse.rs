//! Reads the text of a `fields` parameter, as leniently as the server does.

/// A change that is made to a value on its way out: `~size`, `~rename(title)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Transformer {
    pub(super) name: String,
    pub(super) parameters: Vec<String>,
}

/// One name of a `fields` parameter with the names of the objects around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FieldPath {
    pub(super) path: Vec<String>,
    pub(super) name: String,
    pub(super) exclude: bool,
    pub(super) preset: bool,
    pub(super) transformers: Vec<Transformer>,
}

/// Parses the text of a `fields` parameter.
pub(super) fn parse(text: &str) -> Vec<FieldPath> {
    let mut parser = Parser { characters: text.chars().collect(), ..Parser::default() };
    parser.run();
    parser.found
}

#[derive(Default)]
struct Parser {
    characters: Vec<char>,
    at: usize,
    path: Vec<String>,
    name: String,
    exclude: bool,
    preset: bool,
    transformers: Vec<Transformer>,
    found: Vec<FieldPath>,
}

impl Parser {
    fn run(&mut self) {
        while let Some(&character) = self.characters.get(self.at) {
            match character {
                _ if self.begins_transformer() => self.transformer(),
                ',' => self.end_of_field(),
                '[' | '(' => {
                    let name = self.name.clone();
                    self.end_of_field();
                    self.path.push(name);
                }
                ']' | ')' => {
                    self.end_of_field();
                    self.path.pop();
                }
                '!' => self.exclude = true,
                ':' => self.preset = true,
                '*' => {
                    self.name.push_str("all");
                    self.preset = true;
                }
                c if c.is_alphanumeric() || matches!(c, '{' | '}') => self.name.push(c),
                _ => {}
            }
            self.at += 1;
        }
        self.end_of_field();
    }

    fn begins_transformer(&self) -> bool {
        match self.characters[self.at] {
            '~' | '|' => true,
            ':' => self.characters.get(self.at + 1) == Some(&':'),
            _ => false,
        }
    }

    /// Reads a chain of transformers; leaves `at` on the last character that belongs to it.
    fn transformer(&mut self) {
        let mut word = String::new();
        let mut name: Option<String> = None;
        let mut parameters = Vec::new();
        let mut inside = false;
        while let Some(&character) = self.characters.get(self.at) {
            match character {
                ':' | '~' | '|' => {
                    self.at += usize::from(character == ':');
                    if !word.is_empty() && parameters.is_empty() {
                        name = Some(std::mem::take(&mut word));
                    }
                    if let Some(name) = name.take() {
                        let parameters = std::mem::take(&mut parameters);
                        self.transformers.push(Transformer { name, parameters });
                    }
                    word.clear();
                    parameters.clear();
                }
                '(' => {
                    inside = true;
                    name = Some(std::mem::take(&mut word));
                }
                ';' if inside => parameters.push(std::mem::take(&mut word)),
                ')' if inside => {
                    parameters.push(std::mem::take(&mut word));
                    break;
                }
                ',' => {
                    self.at -= 1;
                    break;
                }
                '[' | ']' if !inside => {
                    self.at -= 1;
                    break;
                }
                c if c.is_alphanumeric() || matches!(c, '*' | '{' | '}' | '!') => word.push(c),
                _ => {}
            }
            self.at += 1;
        }
        if !word.is_empty() && parameters.is_empty() {
            name = Some(word);
        }
        if let Some(name) = name {
            self.transformers.push(Transformer { name, parameters });
        }
    }

    fn end_of_field(&mut self) {
        let name = std::mem::take(&mut self.name);
        let field = FieldPath {
            path: self.path.clone(),
            name,
            exclude: std::mem::take(&mut self.exclude),
            preset: std::mem::take(&mut self.preset),
            transformers: std::mem::take(&mut self.transformers),
        };
        if !field.name.is_empty() && !self.found.contains(&field) {
            self.found.push(field);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        parse(text)
            .into_iter()
            .map(|field| {
                let mut full = field.path.clone();
                full.push(field.name);
                let mut out = String::new();
                if field.exclude {
                    out.push('!');
                }
                if field.preset {
                    out.push(':');
                }
                out + &full.join(".")
            })
            .collect()
    }

    #[test]
    fn names_nest_in_brackets_of_both_kinds() {
        assert_eq!(
            names("id,a[b,c(d)],!e,:owner,f[*]"),
            ["id", "a", "a.b", "a.c", "a.c.d", "!e", ":owner", "f", ":f.all"]
        );
    }

    #[test]
    fn what_is_malformed_is_read_as_far_as_it_goes() {
        assert_eq!(names("id,name["), ["id", "name"]);
        assert_eq!(names("id]],name"), ["id", "name"]);
        assert_eq!(names(",,id,"), ["id"]);
    }

    #[test]
    fn transformers_are_read_in_every_spelling() {
        let transformers = |text: &str| parse(text).remove(0).transformers;
        let rename = Transformer { name: "rename".into(), parameters: vec!["title".into()] };
        assert_eq!(transformers("name~rename(title)"), std::slice::from_ref(&rename));
        assert_eq!(transformers("name::rename(title),id"), std::slice::from_ref(&rename));
        assert_eq!(transformers("name|rename(title)"), [rename]);
        let size = Transformer { name: "size".into(), parameters: Vec::new() };
        let empty = Transformer { name: "isEmpty".into(), parameters: Vec::new() };
        assert_eq!(transformers("a~size"), std::slice::from_ref(&size));
        assert_eq!(transformers("a~size~isEmpty,b"), [size.clone(), empty]);
        assert_eq!(transformers("a~size[id]"), [size]);
    }
}
