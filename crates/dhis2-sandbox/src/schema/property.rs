//! One property of a class, and where its value is kept.

use serde::Deserialize;
use serde_json::Value;

use super::{Class, ClassId};

/// The kind of a value; of an entry, where the property is a collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Kind {
    /// A UID or a code.
    Identifier,
    /// Text.
    Text,
    /// A decimal number.
    Number,
    /// A whole number.
    Integer,
    /// Yes or no.
    Boolean,
    /// A date with a time.
    Date,
    /// One of the constants of an enum.
    Constant,
    /// An address.
    Url,
    /// A mail address.
    Email,
    /// A number to call.
    Phonenumber,
    /// A secret.
    Password,
    /// A color.
    Color,
    /// A user's name.
    Username,
    /// A geographic location.
    Geolocation,
    /// Another object, named by its UID.
    Reference,
    /// An object of its own inside of this one.
    Complex,
    /// A list or a set.
    Collection,
}

impl Kind {
    /// Tells if the value is no object.
    pub(crate) fn is_simple(self) -> bool {
        !matches!(self, Self::Reference | Self::Complex | Self::Collection)
    }
}

/// Where the value of a property is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Relation {
    /// In the object itself.
    #[default]
    Own,
    /// In the objects of another class: those that name this object in that property.
    Inverse {
        /// The other class.
        class: ClassId,
        /// Its property.
        property: &'static str,
    },
}

/// A property.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "the flags of the server's own schema")]
pub(crate) struct Property {
    name: &'static str,
    /// The name of the Java field.
    pub field_name: Option<&'static str>,
    collection_name: Option<&'static str>,
    /// The Java class of the value.
    pub klass: &'static str,
    item_klass: Option<&'static str>,
    #[serde(rename = "propertyType")]
    own_kind: Kind,
    #[serde(rename = "itemPropertyType")]
    item_kind: Option<Kind>,
    /// Whether the value is a list or a set.
    pub collection: bool,
    /// Whether this side of a relation decides.
    pub owner: bool,
    /// Whether a column or table stands behind it.
    pub persisted: bool,
    /// Whether it is neither an object nor a collection of such.
    pub simple: bool,
    /// Whether an object must have it.
    pub required: bool,
    /// Whether no two objects may have the same value.
    pub unique: bool,
    /// Whether a request may set it.
    pub writable: bool,
    /// Whether answers show it.
    pub readable: bool,
    /// The name of it in translations.
    pub translation_key: Option<&'static str>,
    /// Whether the values are objects that live in this one.
    pub embedded_object: bool,
    /// Whether many objects share many.
    pub many_to_many: bool,
    cascade: Option<&'static str>,
    /// The greatest length of the column.
    pub length: Option<f64>,
    /// The least value or length.
    pub min: Option<f64>,
    /// The greatest value or length.
    pub max: Option<f64>,
    /// The constants of an enum.
    pub constants: Option<Vec<&'static str>>,
    owning_role: Option<&'static str>,
    /// The kind of the value or entry.
    #[serde(skip, default = "unknown")]
    pub kind: Kind,
    /// The class of the value or entry, where the version describes it.
    #[serde(skip)]
    pub target: Option<ClassId>,
    /// Where the value is kept.
    #[serde(skip)]
    pub relation: Relation,
    /// What a new object has.
    #[serde(skip)]
    pub(super) default: Option<Value>,
}

fn unknown() -> Kind {
    Kind::Complex
}

impl Property {
    /// Returns the name in requests and answers: of the collection, where it is one.
    pub(crate) fn wire_name(&self) -> &'static str {
        match self.collection_name {
            Some(name) if self.collection => name,
            _ => self.name,
        }
    }

    /// Returns the singular name.
    pub(crate) fn singular(&self) -> &'static str {
        self.name
    }

    /// Returns the Java class of the value, or of an entry.
    pub(crate) fn value_klass(&self) -> &'static str {
        if self.collection { self.item_klass.unwrap_or(self.klass) } else { self.klass }
    }

    /// Returns the type of the property itself: `Collection` for every collection.
    pub(crate) fn property_type(&self) -> Kind {
        self.own_kind
    }

    /// Returns what an object has that was never given a value.
    ///
    /// A collection that a table stands behind is never missing.
    pub(crate) fn default_value(&self) -> Option<Value> {
        match &self.default {
            Some(Value::Null) => None,
            Some(value) => Some(value.clone()),
            None => (self.collection && self.persisted).then(|| Value::Array(Vec::new())),
        }
    }

    /// Tells if an entry that leaves the collection is deleted.
    pub(crate) fn deletes_orphans(&self) -> bool {
        self.cascade.is_some_and(|cascade| cascade.contains("orphan"))
    }

    /// Tells if the value is one reference.
    pub(crate) fn is_reference(&self) -> bool {
        !self.collection && self.kind == Kind::Reference
    }
}

/// Works out the kind of each property and where its value is kept.
pub(super) fn relate(classes: &mut [Class]) {
    for class in classes.iter_mut() {
        for property in &mut class.properties {
            property.kind = match property.item_kind {
                Some(kind) if property.collection => kind,
                _ => property.own_kind,
            };
            // Some objects that live inside of others are called references all the same.
            if property.embedded_object && property.kind == Kind::Reference {
                property.kind = Kind::Complex;
            }
        }
    }
    let found: Vec<(usize, usize, Relation)> = classes
        .iter()
        .enumerate()
        .flat_map(|(class, description)| {
            let classes = &*classes;
            description.properties.iter().enumerate().filter_map(move |(index, property)| {
                Some((class, index, inverse(classes, class, property)?))
            })
        })
        .collect();
    for (class, index, relation) in found {
        classes[class].properties[index].relation = relation;
    }
}

/// Finds the property that keeps the values of one that does not own them.
fn inverse(classes: &[Class], class: usize, property: &Property) -> Option<Relation> {
    if !property.collection || property.owner || !property.persisted {
        return None;
    }
    let target = property.target?;
    let items = &classes[target.0];
    let klass = classes[class].klass;
    let by_role = property.owning_role.and_then(|role| {
        let (owner, field) = role.rsplit_once('.')?;
        let owner = classes.iter().position(|c| c.klass == owner)?;
        let name = classes[owner].properties.iter().find(|p| p.field_name == Some(field))?;
        Some(Relation::Inverse { class: ClassId(owner), property: name.wire_name() })
    });
    by_role.or_else(|| {
        let reference = items
            .properties
            .iter()
            .find(|p| !p.collection && p.kind == Kind::Reference && p.owner && p.klass == klass)?;
        Some(Relation::Inverse { class: target, property: reference.wire_name() })
    })
}
