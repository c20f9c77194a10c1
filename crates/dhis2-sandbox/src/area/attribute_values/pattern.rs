//! The patterns that values are made by: `"KE-" + CURRENT_DATE(yyyy) + "-" + SEQUENTIAL(####)`.

use crate::clock::Moment;
use crate::uid::UidGenerator;

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// A text as it is.
    Text(String),
    /// The date, in a format.
    Date(String),
    /// A number that counts up, or a random text: one character for each of the form.
    Generated { sequential: bool, form: String },
    /// A value that the caller gives: the code of an organisation unit and the like.
    Given { name: String, form: String },
}

/// A pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern(Vec<Part>);

/// A value that was made.
pub(super) struct Made {
    /// The value.
    pub(super) value: String,
    /// The value with the form in the place of what was generated.
    pub(super) key: String,
}

impl Pattern {
    /// Reads a pattern; nothing, where it is none.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = Vec::new();
        for segment in split(text) {
            let segment = segment.trim();
            if let Some(inner) = segment.strip_prefix('"') {
                parts.push(Part::Text(inner.strip_suffix('"')?.to_owned()));
                continue;
            }
            let (name, rest) = segment.split_once('(')?;
            let form = rest.strip_suffix(')')?.to_owned();
            parts.push(match name {
                "CURRENT_DATE" => Part::Date(form),
                "SEQUENTIAL" => Part::Generated { sequential: true, form },
                "RANDOM" => Part::Generated { sequential: false, form },
                "ORG_UNIT_CODE" => Part::Given { name: name.to_owned(), form },
                _ => return None,
            });
        }
        (!parts.is_empty()).then_some(Self(parts))
    }

    /// Returns the names of the values that the caller must give.
    pub(super) fn required(&self) -> Vec<&str> {
        self.0
            .iter()
            .filter_map(|part| match part {
                Part::Given { name, .. } => Some(name.as_str()),
                _ => None,
            })
            .collect()
    }

    /// Returns the names of the values that the caller may give.
    pub(super) fn optional(&self) -> Vec<&str> {
        let named = |part: &Part| match part {
            Part::Date(_) => Some("CURRENT_DATE"),
            Part::Generated { sequential: true, .. } => Some("SEQUENTIAL"),
            Part::Generated { .. } => Some("RANDOM"),
            _ => None,
        };
        self.0.iter().filter_map(named).collect()
    }

    /// Makes the value of a number; nothing, where the numbers have run out or a value is missing.
    pub(super) fn make(
        &self,
        now: Moment,
        number: usize,
        uids: &mut UidGenerator,
        given: &dyn Fn(&str) -> Option<String>,
    ) -> Option<Made> {
        let mut made = Made { value: String::new(), key: String::new() };
        for part in &self.0 {
            let (value, key) = match part {
                Part::Text(text) => (text.clone(), text.clone()),
                Part::Date(format) => {
                    let text = now.date_time().format(&date_format(format)).to_string();
                    (text.clone(), text)
                }
                Part::Given { name, form } => {
                    let value = given(name)?;
                    let value = cut(&value, form);
                    (value.clone(), value)
                }
                Part::Generated { sequential: true, form } => {
                    let width = form.len();
                    let text = format!("{:0width$}", number + 1);
                    if text.len() > width {
                        return None;
                    }
                    (text, format!("SEQUENTIAL({form})"))
                }
                Part::Generated { form, .. } => (random(form, uids), format!("RANDOM({form})")),
            };
            made.value.push_str(&value);
            made.key.push_str(&key);
        }
        Some(made)
    }
}

/// Splits at the plus signs that are in no quotes and no brackets.
fn split(text: &str) -> Vec<&str> {
    let (mut quoted, mut depth, mut start) = (false, 0_usize, 0);
    let mut parts = Vec::new();
    for (at, character) in text.char_indices() {
        match character {
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            '+' if !quoted && depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// Turns a date format of the server's language into ours.
fn date_format(format: &str) -> String {
    let known = [
        ("yyyy", "%Y"),
        ("yy", "%y"),
        ("MM", "%m"),
        ("dd", "%d"),
        ("HH", "%H"),
        ("mm", "%M"),
        ("ww", "%V"),
    ];
    let mut out = format.to_owned();
    for (theirs, ours) in known {
        out = out.replace(theirs, ours);
    }
    out
}

/// Takes a part of a value: `...` is its beginning, of so many characters.
fn cut(value: &str, form: &str) -> String {
    let width = form.chars().filter(|it| *it == '.').count();
    if width == 0 { value.to_owned() } else { value.chars().take(width).collect() }
}

/// Makes a random text: `#` a digit, `X` an upper case letter, `x` a lower case one, `*` any of these.
fn random(form: &str, uids: &mut UidGenerator) -> String {
    let mut pick = |choices: &str| {
        let count = u64::try_from(choices.len()).unwrap_or(1);
        let place = usize::try_from(uids.next_number() % count).unwrap_or(0);
        char::from(choices.as_bytes()[place])
    };
    let (digits, lower, upper) =
        ("0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    form.chars()
        .map(|character| match character {
            '#' => pick(digits),
            'X' => pick(upper),
            'x' => pick(lower),
            '*' => pick(&format!("{digits}{lower}{upper}")),
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_made_by_their_pattern() {
        let now = Moment(1_795_238_322_946);
        let mut uids = UidGenerator::new(1);
        let pattern =
            Pattern::parse("\"KE-\" + CURRENT_DATE(yyyy) + ORG_UNIT_CODE(...) + SEQUENTIAL(###)")
                .unwrap();
        assert_eq!(pattern.required(), ["ORG_UNIT_CODE"]);
        let given = |_: &str| Some("OU_1234".to_owned());
        let made = pattern.make(now, 6, &mut uids, &given).unwrap();
        assert_eq!(made.value, "KE-2026OU_007");
        assert_eq!(made.key, "KE-2026OU_SEQUENTIAL(###)");
        assert!(pattern.make(now, 999, &mut uids, &given).is_none());
        let random = Pattern::parse("RANDOM(Xx#)").unwrap();
        let value = random.make(now, 0, &mut uids, &given).unwrap().value;
        assert!(value.chars().nth(2).is_some_and(|it| it.is_ascii_digit()), "{value}");
        assert_eq!(Pattern::parse("NOTHING(x)"), None);
    }
}
