//! Reading `schemas.json`: what a server says of its own metadata.

use std::path::Path;

use serde::Deserialize;

use crate::error::Error;

/// One class of the server.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(
    missing_docs,
    clippy::struct_excessive_bools,
    reason = "the fields are the document's own"
)]
pub struct Schema {
    /// The full name of the class; the only name that is unique.
    pub klass: String,
    pub singular: String,
    pub plural: String,
    pub collection_name: Option<String>,
    pub relative_api_endpoint: Option<String>,
    #[serde(default)]
    pub metadata: bool,
    #[serde(default)]
    pub embedded_object: bool,
    #[serde(default)]
    pub nameable_object: bool,
    #[serde(default)]
    pub shareable: bool,
    #[serde(default)]
    pub data_shareable: bool,
    #[serde(default)]
    pub translatable: bool,
    pub properties: Vec<Property>,
}

/// One property of a class.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(
    missing_docs,
    clippy::struct_excessive_bools,
    reason = "the fields are the document's own"
)]
pub struct Property {
    pub name: String,
    pub collection_name: Option<String>,
    pub klass: String,
    pub item_klass: Option<String>,
    pub property_type: PropertyType,
    pub item_property_type: Option<PropertyType>,
    #[serde(default)]
    pub constants: Vec<String>,
    #[serde(default)]
    pub collection: bool,
    #[serde(default)]
    pub embedded_object: bool,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub unique: bool,
    #[serde(default)]
    pub writable: bool,
    #[serde(default)]
    pub persisted: bool,
    #[serde(default)]
    pub owner: bool,
    #[serde(default)]
    pub ordered: bool,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub length: Option<f64>,
}

/// What sort of value a property holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[expect(missing_docs, reason = "the variants are the document's own")]
pub enum PropertyType {
    Identifier,
    Text,
    Number,
    Integer,
    Boolean,
    Username,
    Email,
    Password,
    Url,
    Date,
    PhoneNumber,
    GeoLocation,
    Color,
    Constant,
    Complex,
    Collection,
    Reference,
    /// A sort that later servers may bring: read as any JSON.
    #[serde(other)]
    Unknown,
}

impl Schema {
    /// Returns the class without its package: `DataElement`.
    pub fn class(&self) -> &str {
        simple(&self.klass)
    }

    /// Returns where the kind lives below `/api`, without slashes at the ends.
    pub fn path(&self) -> Option<&str> {
        self.relative_api_endpoint.as_deref().map(|path| path.trim_matches('/'))
    }
}

impl Property {
    /// Returns the name on the wire.
    pub fn wire(&self) -> &str {
        match &self.collection_name {
            Some(name) if self.collection => name,
            _ => &self.name,
        }
    }

    /// Returns the class of the value, or of a collection's items.
    pub fn value_klass(&self) -> &str {
        match &self.item_klass {
            Some(item) if self.collection => item,
            _ => &self.klass,
        }
    }

    /// Returns the sort of the value, or of a collection's items.
    pub fn value_type(&self) -> PropertyType {
        match self.item_property_type {
            Some(item) if self.collection => item,
            _ => self.property_type,
        }
    }
}

/// Returns a class name without its package.
pub fn simple(klass: &str) -> &str {
    klass.rsplit(['.', '$']).next().unwrap_or(klass)
}

/// Reads a `schemas.json`.
///
/// # Errors
///
/// Fails where the text is not the list of schemas that a server answers.
pub fn parse(text: &str) -> Result<Vec<Schema>, Error> {
    #[derive(Deserialize)]
    struct Document {
        schemas: Vec<Schema>,
    }
    let document: Document = serde_json::from_str(text)
        .map_err(|error| Error::Document { document: "schemas.json", reason: error.to_string() })?;
    Ok(document.schemas)
}

/// Reads the `schemas.json` of a snapshot folder such as `schemas/v42`.
///
/// # Errors
///
/// Fails where the file cannot be read or is not what it should be.
pub fn read(folder: &Path) -> Result<Vec<Schema>, Error> {
    let path = folder.join("schemas.json");
    let text = std::fs::read_to_string(&path).map_err(|source| Error::Read { path, source })?;
    parse(&text)
}
