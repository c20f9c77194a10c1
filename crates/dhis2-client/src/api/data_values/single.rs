//! One data value at a time, and those that are to be looked at again.

use std::fmt::Display;

use dhis2_models::{Text, Version};
use http::{Method, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};

use super::value::text;
use super::{DataValue, DataValues};
use crate::error::Error;
use crate::request::Request;

/// Which value: its data element, period and organisation unit, and the option combos if they are
/// not the default ones.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DataValueKey {
    /// The data element's UID.
    pub data_element: Text,
    /// The period, such as `202404`.
    pub period: Text,
    /// The organisation unit's UID.
    pub organisation_unit: Text,
    /// The category option combo's UID.
    pub category_option_combo: Option<Text>,
    /// The attribute option combo's UID.
    pub attribute_option_combo: Option<Text>,
}

impl DataValueKey {
    /// Returns the key of a value of the default option combos.
    pub fn new(
        data_element: impl AsRef<str>,
        period: impl Display,
        organisation_unit: impl AsRef<str>,
    ) -> Self {
        Self {
            data_element: data_element.as_ref().into(),
            period: text(period),
            organisation_unit: organisation_unit.as_ref().into(),
            ..Self::default()
        }
    }

    /// Returns the key with a category option combo.
    #[must_use]
    pub fn category_option_combo(mut self, uid: impl AsRef<str>) -> Self {
        self.category_option_combo = Some(uid.as_ref().into());
        self
    }

    /// Returns the key with an attribute option combo.
    #[must_use]
    pub fn attribute_option_combo(mut self, uid: impl AsRef<str>) -> Self {
        self.attribute_option_combo = Some(uid.as_ref().into());
        self
    }
}

impl From<&DataValue> for DataValueKey {
    fn from(value: &DataValue) -> Self {
        Self {
            data_element: value.data_element.clone(),
            period: value.period.clone(),
            organisation_unit: value.organisation_unit.clone(),
            category_option_combo: value.category_option_combo.clone(),
            attribute_option_combo: value.attribute_option_combo.clone(),
        }
    }
}

/// An attribute option combo as these calls want it: its category combo and options. By its UID they
/// take no notice of it, and act on the default one.
pub(super) struct Attribute {
    combo: String,
    options: Vec<String>,
}

impl Attribute {
    pub(super) fn add_to(&self, request: Request) -> Request {
        request.query("cc", &self.combo).query("cp", self.options.join(";"))
    }
}

impl<V: Version> DataValues<'_, V> {
    /// Reads a value: `GET /api/dataValues`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such value: with 404 from 2.43, with 409 from 2.41 and 2.42;
    /// [`get_opt`](Self::get_opt) knows both.
    pub async fn get(&self, key: &DataValueKey) -> Result<Text, Error> {
        let attribute = self.attribute(key.attribute_option_combo.as_deref()).await?;
        let values: Vec<Option<Text>> =
            self.client.core().fetch(&one(Method::GET, key, attribute.as_ref())).await?;
        Ok(values.into_iter().flatten().next().unwrap_or_default())
    }

    /// Reads a value, or `None` where there is no such value: `GET /api/dataValues`.
    ///
    /// # Errors
    ///
    /// Fails as [`get`](Self::get) does for any other reason.
    pub async fn get_opt(&self, key: &DataValueKey) -> Result<Option<Text>, Error> {
        match self.get(key).await {
            Ok(value) => Ok(Some(value)),
            Err(error) if is_missing(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Sets a value: `POST /api/dataValues`. What `value` leaves out stays as it is on the server; an
    /// empty text deletes the value.
    ///
    /// There is no dry run of this on any server; [`import`](Self::import) has one.
    ///
    /// # Errors
    ///
    /// Fails where the server does not take the value ([`Error::is_conflict`]).
    pub async fn set(&self, value: &DataValue) -> Result<(), Error> {
        let key = DataValueKey::from(value);
        let attribute = self.attribute(key.attribute_option_combo.as_deref()).await?;
        let request = Request::api(Method::POST, "dataValues", &[]);
        self.client.core().send(&request.json(&body(value, attribute.as_ref()))?).await?.done()?;
        Ok(())
    }

    /// Deletes a value: `DELETE /api/dataValues`. It is marked as deleted, and stays in the database:
    /// objects that it is about cannot be deleted for that (code `E4030`).
    ///
    /// # Errors
    ///
    /// Fails where there is no such value.
    pub async fn delete(&self, key: &DataValueKey) -> Result<(), Error> {
        let attribute = self.attribute(key.attribute_option_combo.as_deref()).await?;
        self.client.core().send(&one(Method::DELETE, key, attribute.as_ref())).await?;
        Ok(())
    }

    /// Deletes a value if it is there, and says whether it was: `DELETE /api/dataValues`.
    ///
    /// # Errors
    ///
    /// Fails as [`delete`](Self::delete) does for any other reason.
    pub async fn delete_opt(&self, key: &DataValueKey) -> Result<bool, Error> {
        match self.delete(key).await {
            Ok(()) => Ok(true),
            Err(error) if is_missing(&error) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Marks values to be looked at again, or no longer: `PUT /api/dataValues/followups`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::data_values::DataValueKey;
    ///
    /// let odd = DataValueKey::new("UNz8c1h8Aj3", "202404", "sSW3nr8oXST");
    /// client.data_values().set_follow_up(&[odd], true).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where one of the values is not there ([`Error::is_conflict`]).
    pub async fn set_follow_up(&self, keys: &[DataValueKey], follow_up: bool) -> Result<(), Error> {
        let values: Vec<Value> = keys
            .iter()
            .map(|key| {
                let value = DataValue {
                    data_element: key.data_element.clone(),
                    period: key.period.clone(),
                    organisation_unit: key.organisation_unit.clone(),
                    category_option_combo: key.category_option_combo.clone(),
                    attribute_option_combo: key.attribute_option_combo.clone(),
                    follow_up: Some(follow_up),
                    ..DataValue::default()
                };
                json!(value)
            })
            .collect();
        let request = Request::api(Method::PUT, "dataValues/followups", &[]).repeatable();
        let request = request.json(&json!({ "values": values }))?;
        self.client.core().send(&request).await?;
        Ok(())
    }

    /// Asks what an attribute option combo is made of: `GET /api/categoryOptionCombos/{uid}`.
    pub(super) async fn attribute(&self, uid: Option<&str>) -> Result<Option<Attribute>, Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Combo {
            category_combo: Named,
            category_options: Vec<Named>,
        }
        #[derive(Deserialize)]
        struct Named {
            id: String,
        }
        let Some(uid) = uid else { return Ok(None) };
        let request = Request::api(Method::GET, "categoryOptionCombos/{}", &[uid])
            .query("fields", "categoryCombo[id],categoryOptions[id]");
        let combo: Combo = self.client.core().fetch(&request).await?;
        Ok(Some(Attribute {
            combo: combo.category_combo.id,
            options: combo.category_options.into_iter().map(|option| option.id).collect(),
        }))
    }
}

/// Returns a request about one value.
fn one(method: Method, key: &DataValueKey, attribute: Option<&Attribute>) -> Request {
    let mut request = Request::api(method, "dataValues", &[])
        .query("de", &key.data_element)
        .query("pe", &key.period)
        .query("ou", &key.organisation_unit);
    if let Some(combo) = &key.category_option_combo {
        request = request.query("co", combo);
    }
    match attribute {
        Some(attribute) => attribute.add_to(request),
        None => request,
    }
}

/// Returns a value as the server wants one.
fn body(value: &DataValue, attribute: Option<&Attribute>) -> Value {
    let mut body = json!({
        "dataElement": value.data_element,
        "period": value.period,
        "orgUnit": value.organisation_unit,
    });
    for (key, text) in [
        ("categoryOptionCombo", &value.category_option_combo),
        ("value", &value.value),
        ("comment", &value.comment),
    ] {
        if let Some(text) = text {
            body[key] = text.as_str().into();
        }
    }
    if let Some(follow_up) = value.follow_up {
        body["followUp"] = follow_up.into();
    }
    if let Some(attribute) = attribute {
        body["attribute"] = json!({"combo": attribute.combo, "options": attribute.options});
    }
    body
}

/// Returns whether the server says that there is no such value: with 404 from 2.43 on, with 409
/// before, and for a value that was to be deleted with 409 from all.
fn is_missing(error: &Error) -> bool {
    error.api().is_some_and(|error| {
        matches!(error.status, StatusCode::NOT_FOUND | StatusCode::CONFLICT)
            && error.message.contains("does not exist")
            && error.message.starts_with("Data value")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_asked_for_by_its_key() {
        let key = DataValueKey::new("UNz8c1h8Aj3", "202404", "sSW3nr8oXST");
        assert_eq!(
            one(Method::GET, &key, None).line(),
            "GET /api/dataValues?de=UNz8c1h8Aj3&pe=202404&ou=sSW3nr8oXST"
        );
        let attribute = Attribute { combo: "b".into(), options: vec!["c".into(), "d".into()] };
        let key = key.category_option_combo("a");
        assert_eq!(
            one(Method::DELETE, &key, Some(&attribute)).line(),
            "DELETE /api/dataValues?de=UNz8c1h8Aj3&pe=202404&ou=sSW3nr8oXST&co=a&cc=b&cp=c;d"
        );
    }

    #[test]
    fn a_value_is_sent_with_what_it_says() {
        let value = DataValue::new("a", "2024", "b", 1.5);
        assert_eq!(
            body(&value, None),
            json!({"dataElement": "a", "period": "2024", "orgUnit": "b", "value": "1.5"})
        );
        let attribute = Attribute { combo: "c".into(), options: vec!["d".into()] };
        let value = DataValue { follow_up: Some(true), comment: Some("odd".into()), ..value };
        let body = body(&value, Some(&attribute));
        assert_eq!(body["attribute"], json!({"combo": "c", "options": ["d"]}));
        assert_eq!((&body["followUp"], &body["comment"]), (&json!(true), &json!("odd")));
    }
}
