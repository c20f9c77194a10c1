//! Organisation units that may report late.

use dhis2_models::Version;
use dhis2_models::payload::LockException;
use futures_core::Stream;
use http::Method;

use super::DataValues;
use crate::error::Error;
use crate::pager;
use crate::request::Request;

/// Exceptions of locks.
impl<'c, V: Version> DataValues<'c, V> {
    /// Reads which organisation units may report late, and for what: `GET /api/lockExceptions`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use futures_util::TryStreamExt as _;
    ///
    /// let mut exceptions = client.data_values().lock_exceptions();
    /// while let Some(exception) = exceptions.try_next().await? {
    ///     println!("{:?}", exception.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn lock_exceptions(
        &self,
    ) -> impl Stream<Item = Result<LockException, Error>> + Send + Unpin + use<'c, V> {
        let request = Request::api(Method::GET, "lockExceptions", &[]).query("pageSize", 200);
        pager::rows(self.client.core(), request, "lockExceptions")
    }

    /// Lets an organisation unit report a data set late for a period: `POST /api/lockExceptions`.
    ///
    /// # Errors
    ///
    /// Fails where the unit does not report the data set, or one of them is not there
    /// ([`Error::is_conflict`]).
    pub async fn add_lock_exception(
        &self,
        data_set: &str,
        period: &str,
        organisation_unit: &str,
    ) -> Result<(), Error> {
        let request = exception(Method::POST, data_set, period, Some(organisation_unit));
        self.client.core().send(&request).await?.done()?;
        Ok(())
    }

    /// Takes that back for an organisation unit, or for all if none is said:
    /// `DELETE /api/lockExceptions`.
    ///
    /// # Errors
    ///
    /// Fails where one of them is not there.
    pub async fn delete_lock_exception(
        &self,
        data_set: &str,
        period: &str,
        organisation_unit: Option<&str>,
    ) -> Result<(), Error> {
        let request = exception(Method::DELETE, data_set, period, organisation_unit);
        self.client.core().send(&request.repeatable()).await?;
        Ok(())
    }
}

fn exception(method: Method, data_set: &str, period: &str, unit: Option<&str>) -> Request {
    let request =
        Request::api(method, "lockExceptions", &[]).query("ds", data_set).query("pe", period);
    match unit {
        Some(unit) => request.query("ou", unit),
        None => request,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exception_is_for_a_unit_or_for_all() {
        assert_eq!(
            exception(Method::POST, "a", "2024", Some("b")).line(),
            "POST /api/lockExceptions?ds=a&pe=2024&ou=b"
        );
        assert_eq!(
            exception(Method::DELETE, "a", "2024", None).line(),
            "DELETE /api/lockExceptions?ds=a&pe=2024"
        );
    }
}
