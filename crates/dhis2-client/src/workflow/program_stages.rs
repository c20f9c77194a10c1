//! Stages of programs: which data are collected at which visit.

use dhis2_models::enums::{FeatureType, ValidationStrategy};
use dhis2_models::payload::WebMessage;
use dhis2_models::{In, Reference, Uid, Version, kind};
use serde::Serialize;
use serde_json::json;

use super::Draft;
use super::parts::{is_about, reorder};
use super::programs::extend;
use crate::error::Error;
use crate::resource::{self, Resource};

/// A new stage of a program, for [`create_from`](Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::Reference;
/// use dhis2_client::workflow::{NewProgramStage, StageElement};
///
/// let stage = NewProgramStage {
///     name: "First visit".into(),
///     program: Some(Reference::to("IpHINAT79UW")),
///     repeatable: Some(false),
///     ..Default::default()
/// };
/// let stages = client.program_stages();
/// let uid = stages.create_from(&stage).await?.uid().expect("a UID");
/// let how = StageElement { compulsory: Some(true), ..Default::default() };
/// stages.add_element(&uid, "UXz7xuGCEhU", &how).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewProgramStage {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The short name, where the server's version has one.
    pub short_name: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The name in data entry forms.
    pub form_name: Option<String>,
    /// The program. Needed.
    pub program: Option<Reference>,
    /// The place among the stages of the program.
    pub sort_order: Option<u32>,
    /// Whether there may be several events of the stage in an enrollment.
    pub repeatable: Option<bool>,
    /// Whether an event is made at enrollment.
    pub auto_generate_event: Option<bool>,
    /// Whether that event is dated by the enrollment and not by the incident.
    pub generated_by_enrollment_date: Option<bool>,
    /// Whether the form is opened after enrollment.
    pub open_after_enrollment: Option<bool>,
    /// Whether events that are completed can no more be changed.
    pub block_entry_form: Option<bool>,
    /// Where events are on a map.
    pub feature_type: Option<FeatureType>,
    /// By which periods events are planned, such as `Monthly`.
    pub period_type: Option<String>,
    /// When the data of an event are checked.
    pub validation_strategy: Option<ValidationStrategy>,
    /// How many days after the start the event is due.
    pub min_days_from_start: Option<u32>,
    /// How many days are between two events.
    pub standard_interval: Option<u32>,
    /// Whether events are given to users.
    pub enable_user_assignment: Option<bool>,
    /// Whether the UIDs of events are made in advance.
    #[serde(rename = "preGenerateUID")]
    pub pre_generate_uid: Option<bool>,
    /// What the due date is called.
    pub due_date_label: Option<String>,
    /// What the date of the event is called.
    pub execution_date_label: Option<String>,
    /// What an event is called.
    pub event_label: Option<String>,
}

impl Draft for NewProgramStage {
    type Kind = kind::ProgramStage;
    const REQUIRED: &'static [&'static str] = &["name", "program"];
}

/// How a stage asks for a data element; what is `None` is left to the server.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StageElement {
    /// Whether it must be filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compulsory: Option<bool>,
    /// Whether a date may be in the future.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_future_date: Option<bool>,
    /// Whether lists show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_in_reports: Option<bool>,
    /// Whether the data may come from elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_provided_elsewhere: Option<bool>,
    /// Whether options are buttons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub render_options_as_radio: Option<bool>,
    /// Whether the data are left out when servers are kept alike.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_synchronization: Option<bool>,
    /// Whether the data are left out of analytics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_analytics: Option<bool>,
    /// Its place, from 1; behind the others if it is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<u32>,
}

/// The fields of an element of a stage, as they are written back.
const ELEMENT_FIELDS: &str = "id,programStage[id],dataElement[id],compulsory,allowFutureDate,\
                              displayInReports,allowProvidedElsewhere,renderOptionsAsRadio,renderType,\
                              skipSynchronization,skipAnalytics,sortOrder";

/// The list of a stage's elements.
const ELEMENTS: &str = "programStageDataElements";

/// What stages ask for.
impl<V: Version> Resource<'_, kind::ProgramStage, V>
where
    kind::ProgramStage: In<V>,
{
    /// Lets a stage ask for a data element. One that it asks for already is asked for in this way from
    /// now on: `GET /api/programStages/{uid}`, and `PATCH` of nothing but the elements.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::StageElement;
    ///
    /// let stages = client.program_stages();
    /// let how = StageElement { compulsory: Some(true), ..Default::default() };
    /// stages.add_element("A03MvHHogjR", "UXz7xuGCEhU", &how).await?;
    /// stages.remove_element("A03MvHHogjR", "a3kGcGDCuk6").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a UID is none, and where there is no
    /// such stage ([`Error::is_not_found`]) or data element ([`Error::is_conflict`]).
    pub async fn add_element(
        &self,
        uid: &str,
        data_element: &str,
        how: &StageElement,
    ) -> Result<WebMessage, Error> {
        let stage = resource::parse(uid)?;
        let element = resource::parse(data_element)?;
        let mut elements = self.parts(uid, ELEMENTS, ELEMENT_FIELDS).await?;
        let last = elements.iter().filter_map(|it| it["sortOrder"].as_u64()).max().unwrap_or(0);
        let known = elements.iter().position(|it| is_about(it, "dataElement", &element));
        let mut item = match known {
            Some(index) => elements.remove(index),
            None => json!({
                "programStage": {"id": stage}, "dataElement": {"id": element}, "sortOrder": last + 1,
            }),
        };
        extend(&mut item, how)?;
        elements.push(item);
        self.set_parts(uid, ELEMENTS, elements).await
    }

    /// Lets a stage ask no more for a data element: `GET /api/programStages/{uid}`, and `PATCH` of
    /// nothing but the elements. One that it does not ask for is passed over.
    ///
    /// # Errors
    ///
    /// Fails as [`add_element`](Self::add_element) does.
    pub async fn remove_element(&self, uid: &str, data_element: &str) -> Result<WebMessage, Error> {
        let element = resource::parse(data_element)?;
        let mut elements = self.parts(uid, ELEMENTS, ELEMENT_FIELDS).await?;
        elements.retain(|item| !is_about(item, "dataElement", &element));
        self.set_parts(uid, ELEMENTS, elements).await
    }

    /// Puts the data elements of a stage in this order; those that are not named keep their places
    /// behind: `GET /api/programStages/{uid}`, and `PATCH` of nothing but the elements.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let order = ["UXz7xuGCEhU", "a3kGcGDCuk6"];
    /// client.program_stages().reorder("A03MvHHogjR", &order).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is changed where one of `data_elements` is not
    /// asked for by the stage, or is given twice.
    pub async fn reorder(
        &self,
        uid: &str,
        data_elements: &[impl AsRef<str> + Sync],
    ) -> Result<WebMessage, Error> {
        let mut elements = self.parts(uid, ELEMENTS, ELEMENT_FIELDS).await?;
        elements.sort_by_key(|item| item["sortOrder"].as_u64());
        self.set_parts(uid, ELEMENTS, reorder(elements, "dataElement", data_elements)?).await
    }
}
