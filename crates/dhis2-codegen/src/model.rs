//! What the models, enums and kinds look like, before any of it is Rust text.

mod kinds;
mod resolve;
mod size;

use std::collections::BTreeMap;

#[cfg(feature = "payload")]
pub(crate) use self::kinds::is_kind;
pub use self::kinds::{KindModel, kinds};
pub use self::resolve::models;
pub(crate) use self::size::stand_small_structs_in_place;
use crate::error::Error;
use crate::name;
use crate::overrides::Overrides;
use crate::release::Release;
use crate::schemas::Schema;

/// A struct of one release.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The Rust name.
    pub name: String,
    /// The full name of the class.
    pub klass: String,
    /// The kind's names, if the class is a kind: singular and path.
    pub kind: Option<(String, String)>,
    /// The fields, by name on the wire.
    pub fields: Vec<Field>,
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The Rust name.
    pub name: String,
    /// The type of the value, if there is one.
    pub value: Type,
    /// What the server's schema says beyond the type, as sentences.
    pub notes: String,
}

/// The type of a field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// Text of any length.
    Text,
    /// An identifier of eleven characters.
    Uid,
    /// Yes or no.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A moment.
    DateTime,
    /// Any JSON.
    Json,
    /// An enum of `enums`.
    Enum(String),
    /// A pointer to an object, with the model it points to if there is one.
    Reference(Option<String>),
    /// Another model of the same release.
    Model(String),
    /// A type that is the same in all releases.
    Payload(String),
    /// A model or payload on the heap.
    Boxed(Box<Type>),
    /// A list.
    List(Box<Type>),
    /// A map from text.
    Map(Box<Type>),
}

/// An enum, of all releases together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enum {
    /// The Rust name.
    pub name: String,
    /// What it was called on the server.
    pub klass: String,
    /// The constants, with the releases that know each.
    pub constants: Vec<(String, Vec<Release>)>,
}

/// A constant with its Rust name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant<'a> {
    /// The Rust name.
    pub name: String,
    /// The constant.
    pub constant: &'a str,
    /// The releases that know it.
    pub releases: &'a [Release],
}

/// Finds the enums of all releases. One that exists in several has the constants of all.
///
/// # Errors
///
/// Fails where two classes would get one name.
pub fn enums(
    snapshots: &[(Release, Vec<Schema>)],
    overrides: &Overrides,
) -> Result<Vec<Enum>, Error> {
    let mut found: BTreeMap<String, Enum> = BTreeMap::new();
    for (release, schemas) in snapshots {
        for property in schemas.iter().flat_map(|schema| &schema.properties) {
            if property.constants.is_empty() {
                continue;
            }
            let klass = property.value_klass();
            let name = rust_name(klass, overrides);
            let it = found.entry(name.clone()).or_insert_with(|| Enum {
                name,
                klass: klass.into(),
                constants: Vec::new(),
            });
            if it.klass != klass {
                return Err(Error::Clash {
                    what: "enum",
                    name: it.name.clone(),
                    first: it.klass.clone(),
                    second: klass.into(),
                });
            }
            for constant in &property.constants {
                add_constant(&mut it.constants, constant, *release);
            }
        }
    }
    for it in found.values_mut() {
        it.constants.sort();
    }
    Ok(found.into_values().collect())
}

/// Joins enums with others: one that is there already gains the constants it lacks. Returns those that
/// are new.
pub fn join_enums(enums: &mut [Enum], more: Vec<Enum>) -> Vec<Enum> {
    let mut new = Vec::new();
    for it in more {
        match enums.iter_mut().find(|other| other.name == it.name) {
            // The metadata schemas are right about the constants they list.
            Some(known) => {
                for (constant, releases) in it.constants {
                    if !known.constants.iter().any(|(text, _)| *text == constant) {
                        known.constants.push((constant, releases));
                    }
                }
                known.constants.sort();
            }
            None => new.push(it),
        }
    }
    new
}

fn add_constant(constants: &mut Vec<(String, Vec<Release>)>, constant: &str, release: Release) {
    match constants.iter_mut().find(|(text, _)| text == constant) {
        Some((_, releases)) => {
            if !releases.contains(&release) {
                releases.push(release);
            }
        }
        None => constants.push((constant.into(), vec![release])),
    }
}

/// Returns the Rust name of a class.
pub fn rust_name(klass: &str, overrides: &Overrides) -> String {
    match overrides.class.get(klass) {
        Some(name) => name.clone(),
        None => crate::schemas::simple(klass).to_owned(),
    }
}

impl Enum {
    /// Returns the constants with their Rust names.
    ///
    /// # Errors
    ///
    /// Fails where two constants would get one name.
    pub fn variants(&self) -> Result<Vec<Variant<'_>>, Error> {
        let mut variants: Vec<Variant<'_>> = Vec::new();
        for (constant, releases) in &self.constants {
            let name = name::variant(constant);
            if let Some(first) = variants.iter().find(|other| other.name == name) {
                return Err(Error::Clash {
                    what: "variant",
                    name: format!("{}::{name}", self.name),
                    first: first.constant.into(),
                    second: constant.clone(),
                });
            }
            variants.push(Variant { name, constant, releases });
        }
        Ok(variants)
    }
}
