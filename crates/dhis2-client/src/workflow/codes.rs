//! Objects found by their code.

use dhis2_models::{In, Version};

use crate::error::Error;
use crate::query::{Filter, Query, Row};
use crate::resource::Resource;

impl<T: Row, V: Version> Query<'_, T, V> {
    /// Reads the object that has a code, or `None` where none has it: `GET /api/{kind}` with the
    /// filter `code:eq:{code}`. All fields that can be written back come if nothing else was asked
    /// for.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let sets = client.option_sets().fields("id,name,options[id,code,name]");
    /// if let Some(set) = sets.get_by_code("VACCINE").await? {
    ///     println!("{:?} {:?}", set.name(), set.get("options"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where the code is empty.
    pub async fn get_by_code(&self, code: &str) -> Result<Option<T>, Error> {
        if code.is_empty() {
            return Err(Error::build("there is no code to look for"));
        }
        let found = self.clone().or_owned_fields().filter(Filter::eq("code", code)).list().await?;
        Ok(found.into_iter().next())
    }
}

impl<K: In<V>, V: Version> Resource<'_, K, V> {
    /// Reads the object that has a code, or `None` where none has it: `GET /api/{kind}` with the
    /// filter `code:eq:{code}`; see [`Query::get_by_code`].
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let country = client.organisation_units().get_by_code("OU_525").await?;
    /// println!("{:?}", country.as_ref().and_then(|unit| unit.name()));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where the code is empty.
    pub async fn get_by_code(&self, code: &str) -> Result<Option<K::Model>, Error> {
        self.query().get_by_code(code).await
    }
}
