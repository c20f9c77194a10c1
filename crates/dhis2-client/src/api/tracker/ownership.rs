//! Which organisation unit owns a tracked entity in a program.

use dhis2_models::Version;
use http::Method;

use super::Tracker;
use crate::error::Error;
use crate::request::Request;
use crate::resource;

/// Ownership.
impl<V: Version> Tracker<'_, V> {
    /// Hands a tracked entity of a program over to another organisation unit:
    /// `PUT /api/tracker/ownership/transfer`.
    ///
    /// 2.41 says yes even if one of the three is not there.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// client.tracker().transfer_ownership("Wc4MtT1c93h", "omrIxz1CWSA", "jK6qCP4jjyC").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the unit owns it already (from 2.43 on), or the user may not.
    pub async fn transfer_ownership(
        &self,
        tracked_entity: &str,
        program: &str,
        organisation_unit: &str,
    ) -> Result<(), Error> {
        let core = self.client.core();
        let request = transfer(
            &resource::parse(tracked_entity)?,
            &resource::parse(program)?,
            &resource::parse(organisation_unit)?,
            core.release(),
        );
        core.send(&request).await?.done()?;
        Ok(())
    }

    /// Takes a tracked entity that another organisation unit owns for a while, and says why: the glass
    /// is broken, and that is recorded. `POST /api/tracker/ownership/override`.
    ///
    /// # Errors
    ///
    /// Fails where the program is not a protected one, or the user is a superuser who needs no such
    /// thing ([`Error::is_forbidden`]).
    pub async fn break_glass(
        &self,
        tracked_entity: &str,
        program: &str,
        reason: &str,
    ) -> Result<(), Error> {
        let request = Request::api(Method::POST, "tracker/ownership/override", &[])
            .query("trackedEntity", resource::parse(tracked_entity)?)
            .query("program", resource::parse(program)?)
            .query("reason", reason);
        self.client.core().send(&request).await?.done()?;
        Ok(())
    }
}

fn transfer(tracked_entity: &str, program: &str, unit: &str, release: u16) -> Request {
    // 41 knows `ou` only, 42 both, 43 `orgUnit` only; the other is a 400.
    let name = if release < 42 { "ou" } else { "orgUnit" };
    Request::api(Method::PUT, "tracker/ownership/transfer", &[])
        .query("trackedEntity", tracked_entity)
        .query("program", program)
        .query(name, unit)
        .repeatable()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_version_has_its_own_word_for_the_unit() {
        let line = |release| transfer("a", "b", "c", release).line();
        let beginning = "PUT /api/tracker/ownership/transfer?trackedEntity=a&program=b";
        assert_eq!(line(41), format!("{beginning}&ou=c"));
        assert_eq!(line(43), format!("{beginning}&orgUnit=c"));
    }
}
