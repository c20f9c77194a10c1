//! Programs: what is asked of people, where, and what it is all called.

use dhis2_models::enums::{FeatureType, ProgramType};
use dhis2_models::payload::WebMessage;
use dhis2_models::{In, Reference, Uid, Version, kind};
use serde::Serialize;
use serde_json::json;

use super::Draft;
use super::parts::is_about;
use crate::error::Error;
use crate::patch::Patch;
use crate::query::{Filter, Query};
use crate::resource::{self, Resource};

/// A new program, for [`create_from`](Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::Reference;
/// use dhis2_client::enums::ProgramType;
/// use dhis2_client::workflow::NewProgram;
///
/// let program = NewProgram {
///     name: "Antenatal care".into(),
///     program_type: Some(ProgramType::WithRegistration),
///     tracked_entity_type: Some(Reference::to("nEenWmSyUEp")),
///     ..Default::default()
/// };
/// let uid = client.programs().create_from(&program).await?.uid().expect("a UID");
/// client.programs().add_organisation_units(&uid, &["DiszpKrYNg8"]).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewProgram {
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
    /// Whether people are registered, or events are recorded on their own. Needed.
    pub program_type: Option<ProgramType>,
    /// What is registered, such as persons; of programs with registration only.
    pub tracked_entity_type: Option<Reference>,
    /// What events are broken down by; the default category combo if it is not said.
    pub category_combo: Option<Reference>,
    /// Where enrollments are on a map.
    pub feature_type: Option<FeatureType>,
    /// Whether the date of the incident is asked.
    pub display_incident_date: Option<bool>,
    /// What the date of enrollment is called.
    pub enrollment_date_label: Option<String>,
    /// What the date of the incident is called.
    pub incident_date_label: Option<String>,
    /// Whether nobody is enrolled twice.
    pub only_enroll_once: Option<bool>,
    /// Whether enrollments may be in the future.
    pub select_enrollment_dates_in_future: Option<bool>,
    /// Whether incidents may be in the future.
    pub select_incident_dates_in_future: Option<bool>,
    /// How many days after their period events may still be changed.
    pub expiry_days: Option<u32>,
    /// How many attributes a search must have.
    pub min_attributes_required_to_search: Option<u32>,
    /// How many people a search gives at most.
    #[serde(rename = "maxTeiCountToReturn")]
    pub max_tracked_entities_to_return: Option<u32>,
    /// Whether the first stage is filled in at registration.
    pub use_first_stage_during_registration: Option<bool>,
}

impl Draft for NewProgram {
    type Kind = kind::Program;
    const REQUIRED: &'static [&'static str] = &["name", "programType"];
    const HAS_CATEGORY_COMBO: bool = true;
}

/// How a program asks for an attribute; what is `None` is left to the server.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProgramAttribute {
    /// Whether it must be filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mandatory: Option<bool>,
    /// Whether people are searched by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchable: Option<bool>,
    /// Whether lists show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_in_list: Option<bool>,
    /// Its place, from 1; behind the others if it is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<u32>,
    /// Whether a date may be in the future.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_future_date: Option<bool>,
    /// Whether options are buttons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub render_options_as_radio: Option<bool>,
}

/// What a program calls things; what is `None` stays as it is, and an empty text takes the label away.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProgramLabels {
    /// The date of enrollment.
    pub enrollment_date_label: Option<String>,
    /// The date of the incident.
    pub incident_date_label: Option<String>,
    /// An enrollment.
    pub enrollment_label: Option<String>,
    /// Several enrollments: only on 2.43.
    pub enrollments_label: Option<String>,
    /// A follow-up.
    pub follow_up_label: Option<String>,
    /// An organisation unit.
    pub org_unit_label: Option<String>,
    /// A relationship.
    pub relationship_label: Option<String>,
    /// A note.
    pub note_label: Option<String>,
    /// An attribute.
    pub tracked_entity_attribute_label: Option<String>,
    /// A stage.
    pub program_stage_label: Option<String>,
    /// Several stages: only on 2.43.
    pub program_stages_label: Option<String>,
    /// An event.
    pub event_label: Option<String>,
    /// Several events: only on 2.43.
    pub events_label: Option<String>,
}

/// The labels that 2.43 brought.
const NEW_LABELS: &[&str] = &["enrollmentsLabel", "eventsLabel", "programStagesLabel"];

/// The fields of an attribute of a program, as they are written back.
const ATTRIBUTE_FIELDS: &str = "id,trackedEntityAttribute[id],program[id],mandatory,searchable,displayInList,\
                                sortOrder,allowFutureDate,renderOptionsAsRadio,renderType,\
                                skipIndividualAnalytics";

impl ProgramLabels {
    fn patch(&self, release: u16) -> Result<Patch, Error> {
        let labels = serde_json::to_value(self).map_err(|error| Error::build(error.to_string()))?;
        let mut patch = Patch::new();
        for (label, text) in labels.as_object().into_iter().flatten() {
            let Some(text) = text.as_str() else { continue };
            if NEW_LABELS.contains(&label.as_str()) {
                since_43(release, &format!("programs have `{label}`"))?;
            }
            let path = format!("/{label}");
            patch = if text.is_empty() { patch.remove(&path) } else { patch.add(&path, text) };
        }
        if patch.is_empty() { Err(Error::build("there is no new label")) } else { Ok(patch) }
    }
}

/// Refuses what only 2.43 and later have.
fn since_43(release: u16, what: &str) -> Result<(), Error> {
    if release >= 43 {
        return Ok(());
    }
    Err(Error::Unsupported(format!("{what} since 2.43, and the server is of 2.{release}")))
}

/// What programs are made of.
impl<'c, V: Version> Resource<'c, kind::Program, V>
where
    kind::Program: In<V>,
{
    /// Lets a program ask for an attribute. One that it asks for already is asked for in this way from
    /// now on: `GET /api/programs/{uid}`, and `PATCH` of nothing but the attributes.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::ProgramAttribute;
    ///
    /// let how = ProgramAttribute { mandatory: Some(true), ..Default::default() };
    /// client.programs().add_attribute("IpHINAT79UW", "w75KJ2mc4zz", &how).await?;
    /// client.programs().remove_attribute("IpHINAT79UW", "zDhUuAYrxNC").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a UID is none, and where there is no
    /// such program ([`Error::is_not_found`]) or attribute ([`Error::is_conflict`]).
    pub async fn add_attribute(
        &self,
        uid: &str,
        attribute: &str,
        how: &ProgramAttribute,
    ) -> Result<WebMessage, Error> {
        let program = resource::parse(uid)?;
        let attribute = resource::parse(attribute)?;
        let property = "programTrackedEntityAttributes";
        let mut attributes = self.parts(uid, property, ATTRIBUTE_FIELDS).await?;
        let last = attributes.iter().filter_map(|it| it["sortOrder"].as_u64()).max().unwrap_or(0);
        let known =
            attributes.iter().position(|it| is_about(it, "trackedEntityAttribute", &attribute));
        let mut item = match known {
            Some(index) => attributes.remove(index),
            None => json!({
                "program": {"id": program}, "trackedEntityAttribute": {"id": attribute},
                "sortOrder": last + 1,
            }),
        };
        extend(&mut item, how)?;
        let index = known.unwrap_or(attributes.len()).min(attributes.len());
        attributes.insert(index, item);
        self.set_parts(uid, property, attributes).await
    }

    /// Lets a program ask no more for an attribute: `GET /api/programs/{uid}`, and `PATCH` of nothing
    /// but the attributes. One that it does not ask for is passed over.
    ///
    /// # Errors
    ///
    /// Fails as [`add_attribute`](Self::add_attribute) does.
    pub async fn remove_attribute(&self, uid: &str, attribute: &str) -> Result<WebMessage, Error> {
        let attribute = resource::parse(attribute)?;
        let property = "programTrackedEntityAttributes";
        let mut attributes = self.parts(uid, property, ATTRIBUTE_FIELDS).await?;
        attributes.retain(|item| !is_about(item, "trackedEntityAttribute", &attribute));
        self.set_parts(uid, property, attributes).await
    }

    /// Lets organisation units work with a program, all in one request:
    /// `POST /api/programs/{uid}/organisationUnits`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// client.programs().add_organisation_units("IpHINAT79UW", &["DiszpKrYNg8"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a UID is none, and where there is no
    /// such program or unit ([`Error::is_not_found`], [`Error::is_conflict`]).
    pub async fn add_organisation_units(
        &self,
        uid: &str,
        organisation_units: &[impl AsRef<str> + Sync],
    ) -> Result<WebMessage, Error> {
        self.collection(uid, "organisationUnits")?.add(organisation_units).await
    }

    /// Takes a program from organisation units, all in one request:
    /// `POST /api/programs/{uid}/organisationUnits`.
    ///
    /// # Errors
    ///
    /// Fails as [`add_organisation_units`](Self::add_organisation_units) does.
    pub async fn remove_organisation_units(
        &self,
        uid: &str,
        organisation_units: &[impl AsRef<str> + Sync],
    ) -> Result<WebMessage, Error> {
        self.collection(uid, "organisationUnits")?.remove(organisation_units).await
    }

    /// Begins a reading of the stages of a program, in order:
    /// `GET /api/programStages?filter=program.id:eq:{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// for stage in client.programs().stages("IpHINAT79UW")?.list_all().await? {
    ///     println!("{:?} {:?}", stage.get("sortOrder"), stage.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub fn stages(
        &self,
        uid: &str,
    ) -> Result<Query<'c, <kind::ProgramStage as In<V>>::Model, V>, Error>
    where
        kind::ProgramStage: In<V>,
    {
        let uid = resource::parse(uid)?;
        let fields = "id,code,name,displayName,description,sortOrder,repeatable,program[id],\
                      programStageDataElements[compulsory,sortOrder,dataElement[id,name]]";
        let stages = self.client().kind::<kind::ProgramStage>().fields(fields);
        Ok(stages.filter(Filter::eq("program.id", uid)).order("sortOrder"))
    }

    /// Sets what a program calls things: one `PATCH /api/programs/{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::ProgramLabels;
    ///
    /// let labels = ProgramLabels { event_label: Some("Visit".into()), ..Default::default() };
    /// client.programs().set_labels("IpHINAT79UW", &labels).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] before anything is sent where a label is one that the
    /// server's version does not have, and where there is no such program
    /// ([`Error::is_not_found`]).
    pub async fn set_labels(&self, uid: &str, labels: &ProgramLabels) -> Result<WebMessage, Error> {
        let patch = labels.patch(self.client().core().release())?;
        self.patch(uid, &patch).await
    }

    /// Says whether the changes of a program's data are kept: one `PATCH /api/programs/{uid}`. Only on
    /// 2.43.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] before anything is sent on an older server, and where there
    /// is no such program ([`Error::is_not_found`]).
    pub async fn set_change_log_enabled(
        &self,
        uid: &str,
        enabled: ChangeLog,
    ) -> Result<WebMessage, Error> {
        since_43(self.client().core().release(), "programs can keep changes or not")?;
        let patch = Patch::new().add("/enableChangeLog", enabled == ChangeLog::Kept);
        self.patch(uid, &patch).await
    }

    /// Says what the enrollments of a program are broken down by: one `PATCH /api/programs/{uid}`.
    /// Only on 2.43.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] before anything is sent on an older server, and where there
    /// is no such program ([`Error::is_not_found`]) or category combo ([`Error::is_conflict`]).
    pub async fn set_enrollment_category_combo(
        &self,
        uid: &str,
        category_combo: &str,
    ) -> Result<WebMessage, Error> {
        since_43(self.client().core().release(), "programs have a category combo of enrollments")?;
        let combo = resource::parse(category_combo)?;
        self.patch(uid, &Patch::new().add("/enrollmentCategoryCombo", json!({"id": combo}))).await
    }
}

/// Whether the changes of a program's data are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChangeLog {
    /// They are kept.
    Kept,
    /// They are not.
    NotKept,
}

/// Sets the properties of an item that a description says.
pub(super) fn extend<T: Serialize>(item: &mut serde_json::Value, how: &T) -> Result<(), Error> {
    let said = serde_json::to_value(how).map_err(|error| Error::build(error.to_string()))?;
    if let (Some(item), serde_json::Value::Object(said)) = (item.as_object_mut(), said) {
        item.extend(said);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn labels_are_changed_one_by_one_and_new_ones_only_where_they_are() {
        let labels = ProgramLabels {
            event_label: Some("Visit".into()),
            note_label: Some(String::new()),
            ..Default::default()
        };
        assert_eq!(
            serde_json::to_value(labels.patch(41).unwrap()).unwrap(),
            json!([
                {"op": "add", "path": "/eventLabel", "value": "Visit"},
                {"op": "remove", "path": "/noteLabel"},
            ])
        );
        let labels = ProgramLabels { events_label: Some("Visits".into()), ..labels };
        let error = labels.patch(42).unwrap_err().to_string();
        assert_eq!(error, "programs have `eventsLabel` since 2.43, and the server is of 2.42");
        assert!(labels.patch(43).is_ok());
        assert!(ProgramLabels::default().patch(43).is_err());
    }

    #[test]
    fn only_what_is_said_of_an_attribute_is_changed() {
        let mut item = json!({"mandatory": true, "searchable": true, "sortOrder": 3});
        let how = ProgramAttribute { searchable: Some(false), ..Default::default() };
        extend(&mut item, &how).unwrap();
        assert_eq!(item, json!({"mandatory": true, "searchable": false, "sortOrder": 3}));
    }
}
