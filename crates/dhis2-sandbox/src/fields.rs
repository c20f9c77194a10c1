//! The `fields` parameter: what it asks for, and how objects are written accordingly.

mod json;
mod parse;
mod plan;
mod render;
mod transform;

pub(crate) use json::JsonFields;
pub(crate) use plan::Plan;

/// What a list shows of each object unless told otherwise.
pub(crate) const LIST_DEFAULT: &str = "id,displayName";

/// What a single object shows of itself unless told otherwise.
pub(crate) const OBJECT_DEFAULT: &str = "*";

/// Splits a `fields` parameter at the commas that are in no bracket.
pub(crate) fn split(fields: &str) -> Vec<&str> {
    let (mut depth, mut start) = (0_usize, 0);
    let mut parts = Vec::new();
    for (at, character) in fields.char_indices() {
        match character {
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(&fields[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&fields[start..]);
    parts
}
