//! Types of tracked entities and their attributes.

use dhis2_models::enums::{AggregationType, FeatureType, ValueType};
use dhis2_models::payload::WebMessage;
use dhis2_models::{In, Reference, Uid, Version, kind};
use serde::Serialize;
use serde_json::json;

use super::Draft;
use super::parts::is_about;
use super::programs::extend;
use crate::error::Error;
use crate::resource::{self, Resource};

/// A new attribute of tracked entities, for [`create_from`](Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::enums::ValueType;
/// use dhis2_client::workflow::NewTrackedEntityAttribute;
///
/// let attribute = NewTrackedEntityAttribute {
///     name: "National identifier".into(),
///     value_type: Some(ValueType::Text),
///     unique: Some(true),
///     ..Default::default()
/// };
/// println!("{:?}", client.tracked_entity_attributes().create_from(&attribute).await?.uid());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewTrackedEntityAttribute {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The short name; the beginning of the name if it is not said.
    pub short_name: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The name in data entry forms.
    pub form_name: Option<String>,
    /// What values are. Needed.
    pub value_type: Option<ValueType>,
    /// How values are put together; not at all if it is not said.
    pub aggregation_type: Option<AggregationType>,
    /// The options that a value is chosen from.
    pub option_set: Option<Reference>,
    /// The legend sets.
    pub legend_sets: Vec<Reference>,
    /// Whether no two tracked entities have the same value.
    pub unique: Option<bool>,
    /// Whether the server makes the values, by `pattern`.
    pub generated: Option<bool>,
    /// Whether values are kept secret.
    pub confidential: Option<bool>,
    /// Whether a related tracked entity takes the value over.
    pub inherit: Option<bool>,
    /// Whether lists without a program show it.
    pub display_in_list_no_program: Option<bool>,
    /// Whether values are unique within an organisation unit only.
    #[serde(rename = "orgunitScope")]
    pub organisation_unit_scope: Option<bool>,
    /// How values are made, such as `ORG_UNIT_CODE(...) + SEQUENTIAL(####)`.
    pub pattern: Option<String>,
    /// What a value must look like.
    pub field_mask: Option<String>,
}

impl Draft for NewTrackedEntityAttribute {
    type Kind = kind::TrackedEntityAttribute;
    const REQUIRED: &'static [&'static str] = &["name", "valueType"];
    const DEFAULTS: &'static [(&'static str, &'static str)] = &[("aggregationType", "NONE")];
}

/// A new type of tracked entities, for [`create_from`](Resource::create_from).
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewTrackedEntityType {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The short name; the beginning of the name if it is not said.
    pub short_name: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The name in data entry forms.
    pub form_name: Option<String>,
    /// Whether who looks at a tracked entity is kept.
    pub allow_audit_log: Option<bool>,
    /// Where tracked entities are on a map.
    pub feature_type: Option<FeatureType>,
    /// How many attributes a search must have.
    pub min_attributes_required_to_search: Option<u32>,
    /// How many tracked entities a search gives at most.
    #[serde(rename = "maxTeiCountToReturn")]
    pub max_tracked_entities_to_return: Option<u32>,
}

impl Draft for NewTrackedEntityType {
    type Kind = kind::TrackedEntityType;
}

/// How a type of tracked entities has an attribute; what is `None` is left to the server.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TypeAttribute {
    /// Whether it must be filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mandatory: Option<bool>,
    /// Whether tracked entities are searched by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchable: Option<bool>,
    /// Whether lists show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_in_list: Option<bool>,
}

/// The list of a type's attributes.
const ATTRIBUTES: &str = "trackedEntityTypeAttributes";

/// The fields of an attribute of a type, as they are written back.
const FIELDS: &str =
    "id,trackedEntityAttribute[id],trackedEntityType[id],mandatory,searchable,displayInList";

/// What types of tracked entities are made of.
impl<V: Version> Resource<'_, kind::TrackedEntityType, V>
where
    kind::TrackedEntityType: In<V>,
{
    /// Gives a type of tracked entities an attribute. One that it has already it has in this way from
    /// now on: `GET /api/trackedEntityTypes/{uid}`, and `PATCH` of nothing but the attributes.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::TypeAttribute;
    ///
    /// let types = client.tracked_entity_types();
    /// let how = TypeAttribute { searchable: Some(true), ..Default::default() };
    /// types.add_attribute("nEenWmSyUEp", "w75KJ2mc4zz", &how).await?;
    /// types.remove_attribute("nEenWmSyUEp", "zDhUuAYrxNC").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a UID is none, and where there is no
    /// such type ([`Error::is_not_found`]) or attribute ([`Error::is_conflict`]).
    pub async fn add_attribute(
        &self,
        uid: &str,
        attribute: &str,
        how: &TypeAttribute,
    ) -> Result<WebMessage, Error> {
        let owner = resource::parse(uid)?;
        let attribute = resource::parse(attribute)?;
        let mut attributes = self.parts(uid, ATTRIBUTES, FIELDS).await?;
        let known =
            attributes.iter().position(|it| is_about(it, "trackedEntityAttribute", &attribute));
        let mut item = match known {
            Some(index) => attributes.remove(index),
            None => json!({
                "trackedEntityType": {"id": owner}, "trackedEntityAttribute": {"id": attribute},
            }),
        };
        extend(&mut item, how)?;
        let index = known.unwrap_or(attributes.len()).min(attributes.len());
        attributes.insert(index, item);
        self.set_parts(uid, ATTRIBUTES, attributes).await
    }

    /// Takes an attribute from a type of tracked entities: `GET /api/trackedEntityTypes/{uid}`, and
    /// `PATCH` of nothing but the attributes. One that it does not have is passed over.
    ///
    /// # Errors
    ///
    /// Fails as [`add_attribute`](Self::add_attribute) does.
    pub async fn remove_attribute(&self, uid: &str, attribute: &str) -> Result<WebMessage, Error> {
        let attribute = resource::parse(attribute)?;
        let mut attributes = self.parts(uid, ATTRIBUTES, FIELDS).await?;
        attributes.retain(|item| !is_about(item, "trackedEntityAttribute", &attribute));
        self.set_parts(uid, ATTRIBUTES, attributes).await
    }
}
