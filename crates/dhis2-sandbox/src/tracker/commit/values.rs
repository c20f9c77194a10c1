//! The values of an import: attributes of a tracked entity, data elements of an event.

use std::sync::Arc;

use serde_json::Value;

use super::{Commit, text};
use crate::store::{self, Object};
use crate::tracker::record::{
    AttributeValue, ChangeType, Changed, DataValue, Event, Stamp, TrackedEntity,
};

impl Commit<'_> {
    /// Puts the attributes of an object into a tracked entity; an empty value takes one away.
    pub(super) fn merge_attributes(&self, entity: &mut TrackedEntity, object: &Object) {
        let logs = self.state.facts.logs_attributes(self.state, &entity.entity_type);
        for given in entries(object, "attributes") {
            let attribute = text(given, "attribute");
            let value = store::text(given, "value").filter(|value| !value.is_empty());
            let place = entity.attributes.iter().position(|it| it.attribute == attribute);
            let previous = place.map(|place| entity.attributes[place].value.clone());
            let change = match (place, value) {
                (Some(place), Some(value)) if entity.attributes[place].value != value => {
                    let known = &mut entity.attributes[place];
                    value.clone_into(&mut known.value);
                    known.updated = self.now;
                    known.stored_by = self.stamp(given, None).stored_by;
                    ChangeType::Update
                }
                (None, Some(value)) => {
                    entity.attributes.push(AttributeValue {
                        attribute: Arc::clone(&attribute),
                        value: value.to_owned(),
                        created: self.now,
                        updated: self.now,
                        stored_by: self.stamp(given, None).stored_by,
                    });
                    ChangeType::Create
                }
                (Some(place), None) => {
                    entity.attributes.remove(place);
                    ChangeType::Delete
                }
                _ => continue,
            };
            if logs {
                let what = Changed::Attribute(attribute);
                entity.changes.push(self.change(what, change, previous, value));
            }
        }
    }

    /// Puts the data values of an object into an event; an empty value takes one away.
    pub(super) fn merge_data_values(&self, event: &mut Event, object: &Object) {
        let logs = self.state.facts.logs_data_values(self.state, &event.program);
        for given in entries(object, "dataValues") {
            let element = text(given, "dataElement");
            let value = store::text(given, "value").filter(|value| !value.is_empty());
            let place = event.data_values.iter().position(|it| it.data_element == element);
            let previous = place.map(|place| event.data_values[place].value.clone());
            let elsewhere =
                given.get("providedElsewhere").and_then(Value::as_bool).unwrap_or_default();
            let change = match (place, value) {
                (Some(place), Some(value)) => {
                    let known = &mut event.data_values[place];
                    let changed = known.value != value;
                    value.clone_into(&mut known.value);
                    known.provided_elsewhere = elsewhere;
                    known.stamp.updated = self.now;
                    known.stamp.updated_by = Arc::clone(&self.person);
                    known.stamp.stored_by = Some(self.person.username.clone());
                    if !changed {
                        continue;
                    }
                    ChangeType::Update
                }
                (None, Some(value)) => {
                    event.data_values.push(DataValue {
                        data_element: Arc::clone(&element),
                        value: value.to_owned(),
                        provided_elsewhere: elsewhere,
                        stamp: Stamp {
                            stored_by: Some(self.person.username.clone()),
                            ..self.stamp(given, None)
                        },
                    });
                    ChangeType::Create
                }
                (Some(place), None) => {
                    event.data_values.remove(place);
                    ChangeType::Delete
                }
                (None, None) => continue,
            };
            if logs {
                let what = Changed::DataElement(element);
                event.changes.push(self.change(what, change, previous, value));
            }
        }
    }
}

/// Returns the objects of a list.
fn entries<'o>(object: &'o Object, key: &str) -> impl Iterator<Item = &'o Object> {
    object.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}
