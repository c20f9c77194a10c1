//! Which structs stand in their owner, and which on the heap.

use std::collections::BTreeSet;

use super::{Model, Type};

/// The largest a struct may be to stand in its owner, in bytes.
const LARGEST: usize = 32;

/// Puts single structs on the heap unless they are small: most are absent most of the time.
///
/// Structs that are not among `models` are taken to be large.
pub(crate) fn stand_small_structs_in_place(models: &mut [Model]) {
    let small: BTreeSet<String> = models
        .iter()
        .filter(|model| size_of(model).is_some_and(|size| size <= LARGEST))
        .map(|model| model.name.clone())
        .collect();
    for field in models.iter_mut().flat_map(|model| &mut model.fields) {
        if let Type::Model(name) | Type::Payload(name) = &field.value
            && !small.contains(name)
        {
            field.value = Type::Boxed(Box::new(field.value.clone()));
        }
    }
}

/// The size of a struct, where it is made of plain values only.
fn size_of(model: &Model) -> Option<usize> {
    let extra = 8;
    let fields = model.fields.iter().map(|field| match field.value {
        Type::Boolean => Some(1),
        Type::Text | Type::DateTime => Some(24),
        Type::Uid => Some(12),
        Type::Integer | Type::Number => Some(16),
        _ => None,
    });
    fields.sum::<Option<usize>>().map(|size: usize| (size + extra).next_multiple_of(8))
}
