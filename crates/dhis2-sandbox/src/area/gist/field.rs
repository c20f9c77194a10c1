//! The fields of a gist: which there are, and what each becomes.

use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::fields::split;
use crate::schema::{Class, ClassId, Kind, Property, Schemas};
use crate::store::{self, Object};
use crate::uid::is_uid;
use crate::view::View;

/// How much a gist shows that nobody chose the fields of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Auto {
    Xl,
    L,
    M,
    S,
    Xs,
}

impl Auto {
    pub(super) fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "XL" => Self::Xl,
            "L" => Self::L,
            "M" => Self::M,
            "S" => Self::S,
            "XS" => Self::Xs,
            _ => return None,
        })
    }

    /// Returns what becomes of a collection.
    fn transform(self) -> Transform {
        match self {
            Self::Xl => Transform::IdObjects,
            Self::L => Transform::Ids,
            Self::M | Self::S | Self::Xs => Transform::Size,
        }
    }

    fn includes(self, property: &Property) -> bool {
        let takes = |kind: Kind| match self {
            Self::Xl | Self::L | Self::M => kind != Kind::Password,
            Self::S => !matches!(kind, Kind::Password | Kind::Complex),
            Self::Xs => matches!(kind, Kind::Identifier | Kind::Text | Kind::Email),
        };
        takes(property.property_type()) && (!property.collection || takes(property.kind))
    }
}

/// What becomes of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Transform {
    Auto,
    None,
    IsEmpty,
    IsNotEmpty,
    Size,
    Member(String),
    NotMember(String),
    Ids,
    IdObjects,
    Pluck(String),
}

impl Transform {
    fn parse(text: &str) -> Result<Self, Failure> {
        let (name, argument) = match text.split_once('(') {
            Some((name, rest)) => (name, rest.trim_end_matches(')')),
            None => (text, ""),
        };
        let plain = name.to_ascii_lowercase().replace(['-', '_'], "");
        Ok(match plain.as_str() {
            "none" => Self::None,
            "isempty" => Self::IsEmpty,
            "isnotempty" => Self::IsNotEmpty,
            "size" => Self::Size,
            "member" => Self::Member(argument.to_owned()),
            "notmember" => Self::NotMember(argument.to_owned()),
            "ids" => Self::Ids,
            "idobjects" => Self::IdObjects,
            "pluck" => Self::Pluck(if argument.is_empty() { "name" } else { argument }.to_owned()),
            "auto" => Self::Auto,
            _ => {
                return Err(Failure::conflict(format!(
                    "No enum constant org.hisp.dhis.schema.annotation.Gist.Transform.{}",
                    name.to_uppercase().replace('-', "_")
                )));
            }
        })
    }
}

/// Properties that are only shown where a request names them.
const UNASKED: &[&str] = &["translations", "createdBy", "access", "sharing", "relativePeriods"];

/// A field: where its value is, and what becomes of it.
#[derive(Debug, Clone)]
pub(super) struct Field {
    path: Vec<String>,
    transform: Transform,
    alias: Option<String>,
}

/// Reads the `fields` parameter.
pub(super) fn plan(
    schemas: &Schemas,
    class: ClassId,
    text: &str,
    auto: Auto,
) -> Result<Vec<Field>, Failure> {
    let parts = split(text);
    let mut found: Vec<Field> = Vec::new();
    let hidden = |name: &str| {
        parts.iter().any(|part| part.strip_prefix(['-', '!']) == Some(name))
            || parts.contains(&name)
    };
    for part in parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()) {
        if part.starts_with(['-', '!']) {
            continue;
        }
        if part == "*" || part.starts_with(':') {
            for property in preset(schemas.class(class), part, auto)? {
                let name = property.wire_name();
                if !hidden(name) {
                    found.push(Field::new(vec![name.to_owned()], auto.transform_of(property)));
                }
            }
            continue;
        }
        found.extend(parse(schemas, class, part, auto)?);
    }
    Ok(found)
}

impl Auto {
    fn transform_of(self, property: &Property) -> Transform {
        if property.collection { self.transform() } else { Transform::None }
    }
}

/// Returns the properties that a preset stands for.
fn preset<'c>(class: &'c Class, name: &str, auto: Auto) -> Result<Vec<&'c Property>, Failure> {
    const IDENTIFIABLE: &[&str] =
        &["id", "code", "name", "created", "lastUpdated", "lastUpdatedBy", "attributeValues"];
    let listed = |property: &&Property| -> bool {
        let named = IDENTIFIABLE.contains(&property.wire_name());
        match name {
            "*" | ":*" | ":all" => {
                let geometry =
                    class.simple_name() == "OrganisationUnit" && property.wire_name() == "geometry";
                property.persisted
                    && property.readable
                    && !geometry
                    && !UNASKED.contains(&property.wire_name())
                    && auto.includes(property)
            }
            ":identifiable" => property.persisted && named,
            ":nameable" => {
                property.persisted
                    && (named || ["shortName", "description"].contains(&property.wire_name()))
            }
            ":persisted" => property.persisted,
            _ => property.persisted && property.owner,
        }
    };
    let known = ["*", ":*", ":all", ":identifiable", ":nameable", ":persisted", ":owner"];
    if !known.contains(&name) {
        let message = format!("Field preset `{name}` is not supported");
        return Err(Failure::conflict(message).with_code("E2038"));
    }
    Ok(class.properties.iter().filter(listed).collect())
}

/// Reads one field; one with brackets stands for several.
fn parse(schemas: &Schemas, class: ClassId, text: &str, auto: Auto) -> Result<Vec<Field>, Failure> {
    let (head, inner) = match text.split_once('[') {
        Some((head, rest)) => {
            let (inner, tail) = rest.rsplit_once(']').unwrap_or((rest, ""));
            (format!("{head}{tail}"), Some(inner))
        }
        None => (text.to_owned(), None),
    };
    let mut parts = head.split(['~', '@']).flat_map(|part| part.split("::"));
    let name = parts.next().unwrap_or_default().to_owned();
    let (mut transform, mut alias) = (Transform::Auto, None);
    for part in parts {
        match part.strip_prefix("rename(") {
            Some(new) => alias = Some(new.trim_end_matches(')').to_owned()),
            None => transform = Transform::parse(part)?,
        }
    }
    if let Some(inner) = inner {
        let mut found = Vec::new();
        for part in split(inner) {
            for mut field in parse(schemas, class, &format!("{name}.{part}"), auto)? {
                if let Some(alias) = &alias {
                    field.alias = Some(format!("{alias}.{part}"));
                }
                found.push(field);
            }
        }
        return Ok(found);
    }
    let path = path(schemas, class, &name)?;
    let (path, mut field_transform) = through_collection(schemas, class, path);
    if let Some(plucked) = field_transform.take() {
        let alias = alias.or(Some(name));
        return Ok(vec![Field { path, transform: plucked, alias }]);
    }
    let last = property_at(schemas, class, &path);
    let collection = last.is_some_and(|property| property.collection);
    let transform = match transform {
        Transform::Auto | Transform::None if collection => auto.transform(),
        Transform::Auto => Transform::None,
        other => other,
    };
    let embedded = last.is_some_and(|property| property.embedded_object);
    let transform = match transform {
        Transform::Ids | Transform::IdObjects if embedded => Transform::Size,
        other => other,
    };
    Ok(vec![Field { path, transform, alias }])
}

/// A property of the members of a collection is plucked from them.
fn through_collection(
    schemas: &Schemas,
    class: ClassId,
    mut path: Vec<String>,
) -> (Vec<String>, Option<Transform>) {
    let parent = path.len().checked_sub(2).map(|at| path[..=at].to_vec());
    let inside = parent.is_some_and(|parent| {
        property_at(schemas, class, &parent).is_some_and(|property| property.collection)
    });
    if !inside {
        return (path, None);
    }
    let plucked = match path.pop() {
        Some(name) if name == "id" => Transform::Ids,
        Some(name) => Transform::Pluck(name),
        None => return (path, None),
    };
    (path, Some(plucked))
}

/// Checks that there is a property at a path.
pub(super) fn path(schemas: &Schemas, class: ClassId, text: &str) -> Result<Vec<String>, Failure> {
    let steps: Vec<String> = text.split('.').map(str::to_owned).collect();
    if is_uid(text) || property_at(schemas, class, &steps).is_some() {
        return Ok(steps);
    }
    let description = schemas.class(class);
    Err(Failure::bad_parameter(format!(
        "Property `{text}` does not exist in {}",
        description.simple_name()
    )))
}

fn property_at<'s>(schemas: &'s Schemas, class: ClassId, path: &[String]) -> Option<&'s Property> {
    let (last, before) = path.split_last()?;
    let class = before.iter().try_fold(class, |class, step| {
        schemas.class(class).property(step).and_then(|p| p.target)
    })?;
    schemas.class(class).property(last)
}

/// Returns the value at a path through references.
pub(super) fn value_at(
    view: &View<'_>,
    class: ClassId,
    object: &Object,
    path: &[String],
) -> Option<Value> {
    let (first, rest) = path.split_first()?;
    if rest.is_empty() && is_uid(first) && view.schemas().class(class).property(first).is_none() {
        return view.attribute_value(object, first);
    }
    let property = view.schemas().class(class).property(first)?;
    let value = view.value(class, object, property)?.into_owned();
    if rest.is_empty() {
        return Some(value);
    }
    let target = property.target?;
    let inner = |value: &Value| match (store::reference(value), value) {
        (Some(uid), _) if property.kind == Kind::Reference && !property.embedded_object => {
            let object = view.store().get(target, uid)?;
            value_at(view, target, object, rest)
        }
        (_, Value::Object(fields)) => value_at(view, target, fields, rest),
        _ => None,
    };
    match &value {
        Value::Array(entries) => Some(Value::Array(entries.iter().filter_map(inner).collect())),
        one => inner(one),
    }
}

impl Field {
    fn new(path: Vec<String>, transform: Transform) -> Self {
        Self { path, transform, alias: None }
    }

    /// Returns the key of the field.
    pub(super) fn name(&self) -> String {
        self.alias.clone().unwrap_or_else(|| self.path.join("."))
    }

    /// Returns the value as it is shown.
    pub(super) fn value(
        &self,
        view: &View<'_>,
        class: ClassId,
        object: &Object,
        translate: bool,
    ) -> Option<Value> {
        let first = self.path.first()?;
        if self.path.len() == 1 && first == "href" {
            let endpoint = view.schemas().class(class).relative_api_endpoint?;
            let root = view.facts().gist_root();
            return Some(json!(format!("{root}{endpoint}/{}/gist", store::uid(object))));
        }
        if self.path.len() == 1 && first == "attributeValues" {
            return Some(attribute_values(view, object));
        }
        let shown = translate && matches!(first.as_str(), "name" | "shortName");
        let translated = shown.then(|| {
            let name = if first == "name" { "displayName" } else { "displayShortName" };
            view.text_of(class, object, name).map(Value::String)
        });
        let value = match translated.flatten().filter(|_| self.path.len() == 1) {
            Some(value) => Some(value),
            None => value_at(view, class, object, &self.path),
        };
        self.transformed(view, class, value)
    }

    fn transformed(&self, view: &View<'_>, class: ClassId, value: Option<Value>) -> Option<Value> {
        let entries = || match &value {
            Some(Value::Array(entries)) => entries.as_slice(),
            _ => &[],
        };
        let uids = || entries().iter().filter_map(store::reference);
        Some(match &self.transform {
            Transform::Size => json!(entries().len()),
            Transform::IsEmpty => json!(entries().is_empty()),
            Transform::IsNotEmpty => json!(!entries().is_empty()),
            Transform::Member(uid) => json!(uids().any(|member| member == uid)),
            Transform::NotMember(uid) => json!(!uids().any(|member| member == uid)),
            Transform::Ids if uids().next().is_some() => json!(uids().collect::<Vec<_>>()),
            Transform::IdObjects => uids().map(store::reference_to).collect(),
            Transform::Pluck(name) => {
                let property = property_at(view.schemas(), class, &self.path)?;
                let target = property.target?;
                let pluck = |entry: &Value| {
                    let object = view.store().get(target, store::reference(entry)?)?;
                    view.value_of(target, object, name).map(std::borrow::Cow::into_owned)
                };
                entries().iter().filter_map(pluck).collect()
            }
            _ => match value? {
                Value::Object(fields) if fields.len() == 1 && fields.contains_key("id") => {
                    fields["id"].clone()
                }
                other => other,
            },
        })
    }

    /// Returns where what the field shows can be read, if anywhere.
    pub(super) fn address(
        &self,
        view: &View<'_>,
        class: ClassId,
        object: &Object,
        value: &Value,
    ) -> Option<String> {
        let schemas = view.schemas();
        let property = property_at(schemas, class, &self.path)?;
        let target = property.target.map(|target| schemas.class(target))?;
        if !property.persisted || property.kind != Kind::Reference || self.path.len() > 1 {
            return None;
        }
        if !property.collection {
            let endpoint = target.relative_api_endpoint?;
            return Some(format!("{endpoint}/{}/gist", value.as_str()?));
        }
        let filled = match value {
            Value::Array(entries) => !entries.is_empty(),
            Value::Number(number) => number.as_u64() != Some(0),
            _ => true,
        };
        let endpoint = schemas.class(class).relative_api_endpoint.filter(|_| filled)?;
        Some(format!("{endpoint}/{}/{}/gist", store::uid(object), property.wire_name()))
    }
}

fn attribute_values(view: &View<'_>, object: &Object) -> Value {
    let values = object.get("attributeValues").and_then(Value::as_array).into_iter().flatten();
    let named = values.filter_map(|entry| {
        let attribute = entry.get("attribute").and_then(store::reference)?;
        Some((attribute.to_owned(), view.attribute_value(object, attribute)?))
    });
    Value::Object(named.collect())
}

/// Puts a value where its key with dots says.
pub(super) fn insert(out: &mut Map<String, Value>, name: &str, value: Value) {
    match name.split_once('.') {
        Some((first, rest)) => {
            let inner = out.entry(first).or_insert_with(|| json!({}));
            if let Value::Object(inner) = inner {
                insert(inner, rest, value);
            }
        }
        None => {
            out.insert(name.to_owned(), value);
        }
    }
}
