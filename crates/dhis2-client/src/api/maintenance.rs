//! The upkeep of a server: caches, tables, what was deleted but is still there.

use dhis2_models::Version;
use dhis2_models::payload::WebMessage;
use http::Method;

use crate::api::handle;
use crate::error::Error;
use crate::job::Job;
use crate::request::Request;
use crate::resource::parse;

handle! {
    /// A handle on the upkeep of a server; made by [`Client::maintenance`](crate::Client::maintenance).
    ///
    /// All of it needs the authority `F_PERFORM_MAINTENANCE`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use std::time::Duration;
    /// use dhis2_client::api::maintenance::Task;
    ///
    /// client.maintenance().run(&[Task::PrunePeriods, Task::ClearCaches]).await?;
    /// let job = client.maintenance().refresh_resource_tables().await?;
    /// println!("{}", job.until_done(Duration::from_secs(600)).await?.message());
    /// # Ok(())
    /// # }
    /// ```
    Maintenance;
    /// Returns a handle on the upkeep of the server: caches, tables, what was deleted but is still
    /// there.
    maintenance
}

/// Defines the tasks, with the names that servers know them by.
macro_rules! tasks {
    ($( $(#[$about:meta])* $task:ident $flag:literal, )*) => {
        /// A piece of upkeep.
        ///
        /// Servers answer with success to a task that they do not know, and do nothing; hence there
        /// is no way to name one but these.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Task { $( $(#[$about])* $task, )* }

        impl Task {
            /// All tasks.
            pub const ALL: &[Self] = &[$( Self::$task, )*];

            fn flag(self) -> &'static str {
                match self { $( Self::$task => $flag, )* }
            }
        }
    };
}

tasks! {
    /// Empties the analytics tables: `analyticsTableClear`.
    ClearAnalyticsTables "analyticsTableClear",
    /// Lets the database look at the analytics tables, to plan queries better:
    /// `analyticsTableAnalyze`.
    AnalyzeAnalyticsTables "analyticsTableAnalyze",
    /// Removes invitations of users that have expired: `expiredInvitationsClear`.
    ClearExpiredInvitations "expiredInvitationsClear",
    /// Writes the paths of all organisation units anew: `ouPathsUpdate`.
    UpdateOrganisationUnitPaths "ouPathsUpdate",
    /// Removes periods that no data has: `periodPruning`.
    PrunePeriods "periodPruning",
    /// Removes data values that are zero where zero says nothing: `zeroDataValueRemoval`.
    RemoveZeroDataValues "zeroDataValueRemoval",
    /// Removes data values that were deleted: `softDeletedDataValueRemoval`.
    RemoveDeletedDataValues "softDeletedDataValueRemoval",
    /// Removes relationships that were deleted: `softDeletedRelationshipRemoval`.
    RemoveDeletedRelationships "softDeletedRelationshipRemoval",
    /// Removes events that were deleted: `softDeletedEventRemoval`.
    RemoveDeletedEvents "softDeletedEventRemoval",
    /// Removes enrollments that were deleted: `softDeletedEnrollmentRemoval`.
    RemoveDeletedEnrollments "softDeletedEnrollmentRemoval",
    /// Removes tracked entities that were deleted: `softDeletedTrackedEntityRemoval`.
    RemoveDeletedTrackedEntities "softDeletedTrackedEntityRemoval",
    /// Drops the views of the database that SQL views stand for: `sqlViewsDrop`.
    DropSqlViews "sqlViewsDrop",
    /// Makes the views of the database that SQL views stand for: `sqlViewsCreate`.
    CreateSqlViews "sqlViewsCreate",
    /// Makes the category option combos that are missing and removes those that are too many, for
    /// all category combos: `categoryOptionComboUpdate`.
    UpdateCategoryOptionCombos "categoryOptionComboUpdate",
    /// Clears the caches: `cacheClear`.
    ClearCaches "cacheClear",
    /// Looks for installed apps again: `appReload`.
    ReloadApps "appReload",
    /// Makes the resource tables while the caller waits: `resourceTableUpdate`. On a large server
    /// [`Maintenance::refresh_resource_tables`] is better, which does not keep a connection open.
    UpdateResourceTables "resourceTableUpdate",
}

impl<'c, V: Version> Maintenance<'c, V> {
    /// Does some upkeep, and waits for it: `POST /api/maintenance`.
    ///
    /// Nothing is sent where `tasks` is empty. Some tasks take minutes on a large server; see
    /// [`ClientBuilder::read_timeout`](crate::ClientBuilder::read_timeout).
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn run(&self, tasks: &[Task]) -> Result<(), Error> {
        if tasks.is_empty() {
            return Ok(());
        }
        self.send(&run_request(tasks, self.client.core().release())).await?;
        Ok(())
    }

    /// Makes the category option combos that are missing and removes those that are too many, for
    /// all category combos: `POST /api/maintenance/categoryOptionComboUpdate`.
    ///
    /// They are needed after an import of category combos by `/api/metadata`, which makes none, and
    /// after a change of a category's options.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn update_category_option_combos(&self) -> Result<(), Error> {
        let path = "maintenance/categoryOptionComboUpdate";
        self.send(&Request::api(Method::POST, path, &[])).await?;
        Ok(())
    }

    /// Makes the category option combos of one category combo that are missing, and removes those
    /// that are too many: `POST /api/maintenance/categoryOptionComboUpdate/categoryCombo/{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let report = client.maintenance().update_category_option_combos_of("dPmavA0qloX").await?;
    /// println!("{:?}", report.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where there is no such category combo ([`Error::is_conflict`]).
    pub async fn update_category_option_combos_of(
        &self,
        category_combo: &str,
    ) -> Result<WebMessage, Error> {
        let path = "maintenance/categoryOptionComboUpdate/categoryCombo/{}";
        self.send(&Request::api(Method::POST, path, &[&parse(category_combo)?])).await
    }

    /// Removes all data of an organisation unit, for good:
    /// `POST /api/maintenance/dataPruning/organisationUnits/{uid}`. Needs the authority `ALL`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such organisation unit ([`Error::is_conflict`]), or the user is no
    /// superuser ([`Error::is_forbidden`]).
    pub async fn prune_data_of_organisation_unit(&self, uid: &str) -> Result<WebMessage, Error> {
        let path = "maintenance/dataPruning/organisationUnits/{}";
        self.send(&Request::api(Method::POST, path, &[&parse(uid)?])).await
    }

    /// Removes all data of a data element, for good:
    /// `POST /api/maintenance/dataPruning/dataElements/{uid}`. Needs the authority `ALL`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such data element ([`Error::is_conflict`]), or the user is no
    /// superuser ([`Error::is_forbidden`]).
    pub async fn prune_data_of_data_element(&self, uid: &str) -> Result<WebMessage, Error> {
        let path = "maintenance/dataPruning/dataElements/{}";
        self.send(&Request::api(Method::POST, path, &[&parse(uid)?])).await
    }

    /// Begins to make the resource tables, which queries of the hierarchy, categories and periods
    /// use: `POST /api/resourceTables`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn refresh_resource_tables(&self) -> Result<Job<'c, V>, Error> {
        self.begin("resourceTables").await
    }

    /// Begins to monitor: validation rules are run over recent data, as the scheduled job of the
    /// name does: `POST /api/resourceTables/monitoring`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn refresh_monitoring(&self) -> Result<Job<'c, V>, Error> {
        self.begin("resourceTables/monitoring").await
    }

    async fn begin(&self, path: &str) -> Result<Job<'c, V>, Error> {
        let message = self.send(&Request::api(Method::POST, path, &[])).await?;
        self.client.job_of(&message)
    }

    /// Sends a request that 2.41 and 2.42 answer with 204 and nothing, 2.43 with a message.
    async fn send(&self, request: &Request) -> Result<WebMessage, Error> {
        self.client.core().send(request).await?.done()
    }
}

fn run_request(tasks: &[Task], release: u16) -> Request {
    let mut request = Request::api(Method::POST, "maintenance", &[]);
    for task in tasks {
        request = request.query(task.flag(), true);
        // Early patches of 2.41 know this one by the old name only, and ignore the new one silently.
        if *task == Task::RemoveDeletedTrackedEntities && release == 41 {
            request = request.query("softDeletedTrackedEntityInstanceRemoval", true);
        }
    }
    request
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tasks_are_flags_of_one_request() {
        assert_eq!(
            run_request(&[Task::PrunePeriods, Task::ClearCaches], 42).line(),
            "POST /api/maintenance?periodPruning=true&cacheClear=true"
        );
    }

    #[test]
    fn an_old_server_is_told_by_the_old_name_as_well() {
        let line = |release| run_request(&[Task::RemoveDeletedTrackedEntities], release).line();
        assert_eq!(line(43), "POST /api/maintenance?softDeletedTrackedEntityRemoval=true");
        assert!(line(41).ends_with("&softDeletedTrackedEntityInstanceRemoval=true"));
    }
}
