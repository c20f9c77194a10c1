//! Writes objects as a plan asks for.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::plan::{Entry, Plan};
use super::transform;
use crate::schema::{ClassId, Kind, Property};
use crate::store::{self, Object};
use crate::uid::is_uid;
use crate::view::View;

/// How deep an object is in what is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    depth: usize,
    /// The depth to which objects know their own address.
    links: usize,
}

impl View<'_> {
    /// Writes an object of a list.
    pub(crate) fn render(&self, class: ClassId, object: &Object, plan: &Plan) -> Value {
        Value::Object(self.render_at(class, object, plan, Place { depth: 0, links: 0 }))
    }

    /// Writes an object that was asked for by its UID: what it refers to knows its address too.
    pub(crate) fn render_one(&self, class: ClassId, object: &Object, plan: &Plan) -> Value {
        Value::Object(self.render_at(class, object, plan, Place { depth: 0, links: 1 }))
    }

    fn render_at(
        &self,
        class: ClassId,
        object: &Object,
        plan: &Plan,
        place: Place,
    ) -> Map<String, Value> {
        let mut out = Map::new();
        for (name, entry) in &plan.entries {
            let Some(property) = self.schemas().class(class).property(name) else {
                if place.depth == 0
                    && is_uid(name)
                    && let Some(value) = self.attribute_value(object, name)
                {
                    out.insert(name.clone(), value);
                }
                continue;
            };
            if let Some(value) = self.render_property(class, object, property, entry, place) {
                out.insert(name.clone(), value);
            }
        }
        transform::apply(&mut out, plan);
        out
    }

    fn render_property(
        &self,
        class: ClassId,
        object: &Object,
        property: &Property,
        entry: &Entry,
        place: Place,
    ) -> Option<Value> {
        if !property.readable || property.property_type() == Kind::Password {
            return None;
        }
        if property.wire_name() == "href" {
            return self.href(class, object, place);
        }
        let value = self.value(class, object, property)?;
        Some(match &*value {
            Value::Array(entries) if property.collection => Value::Array(
                entries
                    .iter()
                    .filter_map(|v| self.render_value(v, property, entry, place))
                    .collect(),
            ),
            one => self.render_value(one, property, entry, place)?,
        })
    }

    fn render_value(
        &self,
        value: &Value,
        property: &Property,
        entry: &Entry,
        place: Place,
    ) -> Option<Value> {
        let Value::Object(inner) = value else { return Some(value.clone()) };
        if entry.whole {
            return Some(value.clone());
        }
        let place = Place { depth: place.depth + 1, ..place };
        if property.kind != Kind::Reference {
            let rendered = match property.target {
                Some(target) => self.render_at(target, inner, &entry.inside, place),
                None => filtered(inner, &entry.inside),
            };
            return Some(Value::Object(rendered));
        }
        let uid = store::uid(inner);
        if self.is_user(property) {
            return self.user_reference(uid);
        }
        let found = match property.target {
            Some(target) => self.store().get(target, uid).map(|object| (target, &**object)),
            None => self.find(uid),
        };
        Some(Value::Object(match found {
            Some((target, object)) => self.render_at(target, object, &entry.inside, place),
            None => filtered(inner, &entry.inside),
        }))
    }

    fn href(&self, class: ClassId, object: &Object, place: Place) -> Option<Value> {
        let endpoint = self.schemas().class(class).relative_api_endpoint?;
        let known = place.depth <= place.links && object.contains_key("id");
        known.then(|| {
            Value::String(format!("{}/api{endpoint}/{}", self.base_url(), store::uid(object)))
        })
    }
}

/// Writes JSON of which the version does not describe the class, by its own names.
fn filtered(object: &Object, plan: &Plan) -> Map<String, Value> {
    let wanted = |name: &str| plan.entries.get(name).or_else(|| plan.entries.get("all"));
    object
        .iter()
        .filter_map(|(name, value)| {
            let entry = wanted(name)?;
            let value = match value {
                _ if entry.inside.entries.is_empty() => Cow::Borrowed(value),
                Value::Object(inner) => Cow::Owned(Value::Object(filtered(inner, &entry.inside))),
                Value::Array(entries) => Cow::Owned(Value::Array(
                    entries
                        .iter()
                        .map(|entry_value| match entry_value {
                            Value::Object(inner) => Value::Object(filtered(inner, &entry.inside)),
                            other => other.clone(),
                        })
                        .collect(),
                )),
                other => Cow::Borrowed(other),
            };
            Some((name.clone(), value.into_owned()))
        })
        .collect()
}
