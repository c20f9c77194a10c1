//! Values of attributes: what a server's owner keeps about objects beyond their properties.

use dhis2_models::payload::WebMessage;
use dhis2_models::{In, Object, Uid, Version, kind};
use http::Method;
use serde_json::{Value, json};

use crate::client::Client;
use crate::error::Error;
use crate::patch::Patch;
use crate::query::{Filter, Query};
use crate::request::Request;
use crate::resource::Resource;
use crate::wire;

/// Which attributes there are.
impl<V: Version> Resource<'_, kind::Attribute, V>
where
    kind::Attribute: In<V>,
{
    /// Finds the UID of the attribute that has a code or a UID: `GET /api/attributes`. A UID is
    /// taken as it is, without asking.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let attribute = client.attributes().resolve("NGOID").await?;
    /// println!("{attribute}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where no attribute has the code.
    pub async fn resolve(&self, code_or_uid: &str) -> Result<Uid, Error> {
        resolve(self.client(), code_or_uid).await
    }
}

/// Values of attributes, which all kinds of objects can have.
impl<'c, K: In<V>, V: Version> Resource<'c, K, V> {
    /// Reads the value that an object has for an attribute, given by code or UID, or `None` where it
    /// has none: `GET /api/{kind}/{uid}?fields=attributeValues`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let units = client.organisation_units();
    /// units.set_attribute_value("DiszpKrYNg8", "NGOID", "N-117").await?;
    /// println!("{:?}", units.attribute_value("DiszpKrYNg8", "NGOID").await?);
    /// units.delete_attribute_value("DiszpKrYNg8", "NGOID").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where there is no such object ([`Error::is_not_found`]), and with [`Error::Build`] where
    /// no attribute has the code.
    pub async fn attribute_value(
        &self,
        uid: &str,
        attribute: &str,
    ) -> Result<Option<String>, Error> {
        let attribute = resolve(self.client(), attribute).await?;
        let values = self.attribute_values(uid).await?;
        let value = values.iter().find(|value| is_of(value, &attribute));
        Ok(value.and_then(|value| value["value"].as_str()).map(str::to_owned))
    }

    /// Sets the value that an object has for an attribute, given by code or UID, and leaves its values
    /// for other attributes as they are: `GET /api/{kind}/{uid}` and `PATCH /api/{kind}/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such object ([`Error::is_not_found`]); where the value is not of the
    /// attribute's type, or another object has it and the attribute is unique
    /// ([`Error::is_conflict`]); and with [`Error::Build`] where no attribute has the code.
    pub async fn set_attribute_value(
        &self,
        uid: &str,
        attribute: &str,
        value: &str,
    ) -> Result<WebMessage, Error> {
        let attribute = resolve(self.client(), attribute).await?;
        let mut values = self.attribute_values(uid).await?;
        values.retain(|value| !is_of(value, &attribute));
        values.push(json!({"attribute": {"id": attribute}, "value": value}));
        self.patch(uid, &Patch::new().add("/attributeValues", values)).await
    }

    /// Takes away the value that an object has for an attribute, given by code or UID, and says
    /// whether it had one: `GET /api/{kind}/{uid}` and if it had one `PATCH /api/{kind}/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such object ([`Error::is_not_found`]), and with [`Error::Build`] where
    /// no attribute has the code.
    pub async fn delete_attribute_value(&self, uid: &str, attribute: &str) -> Result<bool, Error> {
        let attribute = resolve(self.client(), attribute).await?;
        let mut values = self.attribute_values(uid).await?;
        let before = values.len();
        values.retain(|value| !is_of(value, &attribute));
        if values.len() == before {
            return Ok(false);
        }
        self.patch(uid, &Patch::new().add("/attributeValues", values)).await?;
        Ok(true)
    }

    /// Begins a reading of the objects that have a value for an attribute, given by code or UID:
    /// `GET /api/{kind}?filter={attribute}:eq:{value}`. That is a query like any other: more filters
    /// narrow it.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let units = client.organisation_units().with_attribute_value("NGOID", "N-117").await?;
    /// for unit in units.fields("id,name").list().await? {
    ///     println!("{:?} {:?}", unit.id(), unit.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where no attribute has the code.
    pub async fn with_attribute_value(
        &self,
        attribute: &str,
        value: &str,
    ) -> Result<Query<'c, K::Model, V>, Error> {
        // Of the two ways that 2.41 knows (the other is a path, `attributeValues.value`) the one that
        // 2.42 and 2.43 know too.
        let attribute = resolve(self.client(), attribute).await?;
        Ok(self.filter(Filter::eq(&attribute, value)))
    }

    /// Finds the UID of the one object that has a value for an attribute, given by code or UID, or
    /// `None` where none has it: see [`with_attribute_value`](Self::with_attribute_value).
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] where more than one object has the value, and with
    /// [`Error::Build`] where no attribute has the code.
    pub async fn find_by_attribute_value(
        &self,
        attribute: &str,
        value: &str,
    ) -> Result<Option<Uid>, Error> {
        let attribute = resolve(self.client(), attribute).await?;
        let request = Request::api(Method::GET, self.path(), &[])
            .query("fields", "id")
            .query("filter", format!("{attribute}:eq:{value}"))
            .query("pageSize", 2);
        let response = self.client().core().send(&request).await?;
        let found = wire::page::<Object>(&response, self.plural(), false)?;
        match &found.items[..] {
            [] => Ok(None),
            [one] => Ok(one.uid()),
            _ => Err(Error::Unsupported(format!(
                "{} {} have the value `{value}` for the attribute {attribute}",
                found.total(),
                self.plural()
            ))),
        }
    }

    /// Reads the values of an object for all attributes, as they are written back.
    async fn attribute_values(&self, uid: &str) -> Result<Vec<Value>, Error> {
        let fields = "attributeValues[value,attribute[id]]";
        let request = self.one(Method::GET, uid)?.query("fields", fields);
        let mut object: Object = self.client().core().fetch(&request).await?;
        match object.remove("attributeValues") {
            Some(Value::Array(values)) => Ok(values),
            _ => Ok(Vec::new()),
        }
    }
}

/// Finds the UID of an attribute by its code; a UID is one.
async fn resolve<V: Version>(client: &Client<V>, code_or_uid: &str) -> Result<Uid, Error> {
    if let Some(uid) = Uid::new(code_or_uid) {
        return Ok(uid);
    }
    if code_or_uid.is_empty() {
        return Err(Error::build("there is no code or UID of an attribute"));
    }
    let request = Request::api(Method::GET, "attributes", &[])
        .query("fields", "id")
        .query("filter", format!("code:eq:{code_or_uid}"));
    let response = client.core().send(&request).await?;
    let found = wire::page::<Object>(&response, "attributes", false)?;
    found
        .items
        .first()
        .and_then(Object::uid)
        .ok_or_else(|| Error::build(format!("no attribute has the code `{code_or_uid}`")))
}

/// Returns whether a value is for an attribute.
fn is_of(value: &Value, attribute: &Uid) -> bool {
    value["attribute"]["id"].as_str() == Some(attribute)
}
