//! The classes and properties of a version, read from the snapshot of its `/api/schemas`.

mod property;

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::Value;

pub(crate) use property::{Kind, Property, Relation};

use crate::release::Release;

/// The number of a class within its version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ClassId(pub(crate) usize);

/// An authority that a kind of action on a class needs.
#[derive(Debug, Deserialize)]
pub(crate) struct Authority {
    /// `CREATE`, `CREATE_PUBLIC`, `CREATE_PRIVATE`, `UPDATE`, `READ`, `DELETE`, `EXTERNALIZE`.
    #[serde(rename = "type")]
    pub action: String,
    /// The authorities of which one is needed.
    pub authorities: Vec<String>,
}

/// A class of objects.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "the flags of the server's own schema")]
pub(crate) struct Class {
    /// The full name of the Java class.
    pub klass: &'static str,
    /// The singular: `dataElement`.
    pub singular: &'static str,
    /// The plural: `dataElements`.
    pub plural: &'static str,
    /// The key of a list of these objects.
    pub collection_name: Option<&'static str>,
    /// The path below `/api`, with a slash.
    pub relative_api_endpoint: Option<&'static str>,
    /// Whether `/api/metadata` knows the class.
    pub metadata: bool,
    /// Whether `/api/metadata` leaves the class out of an export of everything.
    pub secondary_metadata: bool,
    /// Whether the objects live inside of others.
    pub embedded_object: bool,
    /// Whether a table stands behind the class.
    pub persisted: bool,
    /// Whether the objects have UIDs.
    pub identifiable_object: bool,
    /// Whether the objects are shared with users and groups.
    pub shareable: bool,
    /// Whether data of the objects is shared too.
    pub data_shareable: bool,
    /// Whether a new object is private.
    pub default_private: bool,
    /// Whether anybody may create a private object.
    pub implicit_private_authority: bool,
    /// The place among the classes of an import.
    pub order: i64,
    /// Who may do what.
    pub authorities: Vec<Authority>,
    /// The properties, by name.
    pub properties: Vec<Property>,
    #[serde(skip)]
    by_name: HashMap<&'static str, usize>,
}

impl Class {
    /// Returns a property by the name it has in requests and answers.
    pub(crate) fn property(&self, name: &str) -> Option<&Property> {
        self.by_name.get(name).map(|index| &self.properties[*index])
    }

    /// Returns a property if a column or table stands behind it.
    pub(crate) fn persisted(&self, name: &str) -> Option<&Property> {
        self.property(name).filter(|property| property.persisted)
    }

    /// Returns the Java name without its package: `DataElement`.
    pub(crate) fn simple_name(&self) -> &'static str {
        simple_name(self.klass)
    }

    /// Returns the authorities that an action needs.
    pub(crate) fn authorities_for(&self, action: &str) -> impl Iterator<Item = &str> {
        self.authorities
            .iter()
            .filter(move |authority| authority.action == action)
            .flat_map(|authority| authority.authorities.iter().map(String::as_str))
    }
}

/// Returns a Java name without its package.
pub(crate) fn simple_name(klass: &str) -> &str {
    klass.rsplit(['.', '$']).next().unwrap_or(klass)
}

/// The classes of one version.
#[derive(Debug)]
pub(crate) struct Schemas {
    classes: Vec<Class>,
    by_klass: HashMap<&'static str, ClassId>,
    by_endpoint: HashMap<&'static str, ClassId>,
    by_plural: HashMap<&'static str, ClassId>,
}

#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Document {
    schemas: Vec<Class>,
}

impl Schemas {
    /// Returns the classes of a version, parsed once in the life of the program.
    pub(crate) fn of(release: Release) -> &'static Self {
        static V41: OnceLock<Schemas> = OnceLock::new();
        static V42: OnceLock<Schemas> = OnceLock::new();
        static V43: OnceLock<Schemas> = OnceLock::new();
        let cell = match release {
            Release::V41 => &V41,
            Release::V42 => &V42,
            Release::V43 => &V43,
        };
        cell.get_or_init(|| Self::parse(release))
    }

    fn parse(release: Release) -> Self {
        let mut classes = parse(release);
        for class in crate::supplement::classes(release) {
            if classes.iter().all(|known| known.klass != class.klass) {
                classes.push(class);
            }
        }
        let ids = || (0..).map(ClassId);
        let by_klass: HashMap<_, _> = classes.iter().map(|c| c.klass).zip(ids()).collect();
        let endpoint =
            |class: &Class| class.relative_api_endpoint.map(|path| path.trim_start_matches('/'));
        let by_endpoint = classes
            .iter()
            .zip(ids())
            .filter_map(|(class, id)| Some((endpoint(class)?, id)))
            .collect();
        let by_plural = classes
            .iter()
            .zip(ids())
            .filter(|(class, _)| class.metadata)
            .map(|(class, id)| (class.plural, id))
            .collect();
        let defaults: Value = serde_json::from_str(include_str!("../data/defaults.json"))
            .expect("the file is part of the program and tested");
        for class in &mut classes {
            class.by_name =
                class.properties.iter().enumerate().map(|(i, p)| (p.wire_name(), i)).collect();
            let defaults = &defaults[class.simple_name()];
            for property in &mut class.properties {
                property.target = by_klass.get(property.value_klass()).copied();
                property.default = defaults.get(property.wire_name()).cloned();
            }
        }
        let mut schemas = Self { classes, by_klass, by_endpoint, by_plural };
        property::relate(&mut schemas.classes);
        schemas
    }

    /// Returns a class.
    pub(crate) fn class(&self, id: ClassId) -> &Class {
        &self.classes[id.0]
    }

    /// Returns every class with its number.
    pub(crate) fn classes(&self) -> impl Iterator<Item = (ClassId, &Class)> {
        self.classes.iter().enumerate().map(|(index, class)| (ClassId(index), class))
    }

    /// Returns how many classes there are.
    pub(crate) fn len(&self) -> usize {
        self.classes.len()
    }

    /// Finds a class by its Java name.
    pub(crate) fn by_klass(&self, klass: &str) -> Option<ClassId> {
        self.by_klass.get(klass).copied()
    }

    /// Finds a class by its path below `/api`.
    pub(crate) fn by_endpoint(&self, endpoint: &str) -> Option<ClassId> {
        self.by_endpoint.get(endpoint).copied()
    }

    /// Finds a metadata class by its plural.
    pub(crate) fn by_plural(&self, plural: &str) -> Option<ClassId> {
        self.by_plural.get(plural).copied()
    }

    /// Finds a class by its Java name without the package.
    pub(crate) fn by_simple_name(&self, name: &str) -> Option<ClassId> {
        self.classes().find(|(_, class)| class.simple_name() == name).map(|(id, _)| id)
    }

    /// Finds a class by its singular: `dataElement`.
    pub(crate) fn by_singular(&self, singular: &str) -> Option<ClassId> {
        self.classes().find(|(_, class)| class.singular == singular).map(|(id, _)| id)
    }
}

/// Parses the snapshot of `/api/schemas`.
pub(crate) fn parse(release: Release) -> Vec<Class> {
    let document: Document = serde_json::from_str(text(release))
        .expect("the snapshot is part of the program and tested");
    document.schemas
}

/// Returns the text of the snapshot of `/api/schemas`.
fn text(release: Release) -> &'static str {
    match release {
        Release::V41 => include_str!("../schemas/v41/schemas.json"),
        Release::V42 => include_str!("../schemas/v42/schemas.json"),
        Release::V43 => include_str!("../schemas/v43/schemas.json"),
    }
}

/// Returns the snapshot of `/api/schemas` as JSON.
pub(crate) fn document(release: Release) -> Value {
    serde_json::from_str(text(release)).expect("the snapshot is part of the program and tested")
}

/// Returns the text of the snapshot of the OpenAPI document.
pub(crate) fn openapi(release: Release) -> &'static str {
    match release {
        Release::V41 => include_str!("../schemas/v41/openapi.json"),
        Release::V42 => include_str!("../schemas/v42/openapi.json"),
        Release::V43 => include_str!("../schemas/v43/openapi.json"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_release_knows_its_classes_by_their_names() {
        for release in Release::ALL {
            let schemas = Schemas::of(release);
            let id = schemas.by_endpoint("dataElements").unwrap();
            assert_eq!(schemas.class(id).simple_name(), "DataElement");
            assert_eq!(schemas.by_plural("dataElements"), Some(id));
            let groups = schemas.class(id).property("dataElementGroups").unwrap();
            assert_eq!(groups.kind, Kind::Reference);
            assert!(groups.collection && matches!(groups.relation, Relation::Inverse { .. }));
        }
    }

    #[test]
    fn a_parent_list_is_the_inverse_of_the_reference_of_its_items() {
        let schemas = Schemas::of(Release::V42);
        let class = schemas.class(schemas.by_endpoint("dataSets").unwrap());
        let section = schemas.by_endpoint("sections").unwrap();
        assert_eq!(
            class.property("sections").unwrap().relation,
            Relation::Inverse { class: section, property: "dataSet" }
        );
    }
}
