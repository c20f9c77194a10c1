//! Metadata into a server, and the trial of it.

use std::fmt;

use dhis2_models::Version;
use dhis2_models::payload::{ErrorReport, Stats, TypeReport, WebMessage};
use http::Method;
use serde::Serialize;

use super::Metadata;
use crate::error::Error;
use crate::job::Job;
use crate::request::Request;
use crate::upload::Upload;
use crate::write_options::WriteOptions;

/// How often a server writes to its database during an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlushMode {
    /// When it sees fit: `AUTO`.
    Auto,
    /// After each object, so that a failure is blamed on the right one; slow: `OBJECT`.
    Object,
}

/// How metadata is imported; what is `None` is left to the server.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client, bundle: dhis2_client::api::metadata::Bundle) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::api::metadata::ImportOptions;
/// use dhis2_client::{AtomicMode, ImportStrategy, WriteOptions};
///
/// let options = ImportOptions {
///     write: WriteOptions {
///         import_strategy: Some(ImportStrategy::Update),
///         atomic_mode: Some(AtomicMode::None),
///         ..Default::default()
///     },
///     ..Default::default()
/// };
/// let report = client.metadata().import(&bundle, &options).await?;
/// println!("{:?} updated", report.stats().updated);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportOptions {
    /// What goes for every writing of objects.
    pub write: WriteOptions,
    /// How often the server writes to its database: `flushMode`.
    pub flush_mode: Option<FlushMode>,
    /// Whether the first row of CSV is not a header: `firstRowIsHeader=false`.
    pub no_header: bool,
}

impl ImportOptions {
    fn add_to(&self, request: Request) -> Request {
        let request = self.write.add_to(request);
        let request = match self.flush_mode {
            Some(FlushMode::Auto) => request.query("flushMode", "AUTO"),
            Some(FlushMode::Object) => request.query("flushMode", "OBJECT"),
            None => request,
        };
        if self.no_header { request.query("firstRowIsHeader", false) } else { request }
    }

    fn trial(&self) -> Self {
        let write = WriteOptions { dry_run: true, ..self.write.clone() };
        Self { write, ..self.clone() }
    }
}

/// Defines the sorts of CSV.
macro_rules! csv_classes {
    ($( $(#[$about:meta])* $variant:ident $text:literal, )*) => {
        /// What the rows of CSV are about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum CsvClass { $( $(#[$about])* #[doc = concat!(" `", $text, "`")] $variant, )* }

        impl CsvClass {
            /// Returns the class as servers write it.
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $text, )* }
            }
        }
    };
}

csv_classes! {
    /// Categories.
    Category "CATEGORY",
    /// Category combos.
    CategoryCombo "CATEGORY_COMBO",
    /// Category options.
    CategoryOption "CATEGORY_OPTION",
    /// Category option groups.
    CategoryOptionGroup "CATEGORY_OPTION_GROUP",
    /// Data elements.
    DataElement "DATA_ELEMENT",
    /// Data element groups.
    DataElementGroup "DATA_ELEMENT_GROUP",
    /// Which data elements are in which groups.
    DataElementGroupMembership "DATA_ELEMENT_GROUP_MEMBERSHIP",
    /// Indicators.
    Indicator "INDICATOR",
    /// Which indicators are in which groups.
    IndicatorGroupMembership "INDICATOR_GROUP_MEMBERSHIP",
    /// Option groups.
    OptionGroup "OPTION_GROUP",
    /// Option group sets.
    OptionGroupSet "OPTION_GROUP_SET",
    /// Which option groups are in which sets.
    OptionGroupSetMembership "OPTION_GROUP_SET_MEMBERSHIP",
    /// Option sets with their options.
    OptionSet "OPTION_SET",
    /// Organisation units.
    OrganisationUnit "ORGANISATION_UNIT",
    /// Organisation unit groups.
    OrganisationUnitGroup "ORGANISATION_UNIT_GROUP",
    /// Which organisation units are in which groups.
    OrganisationUnitGroupMembership "ORGANISATION_UNIT_GROUP_MEMBERSHIP",
    /// Validation rules.
    ValidationRule "VALIDATION_RULE",
}

/// What an import would do, or why it would be refused.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ImportOutcome {
    /// The server's whole answer.
    pub message: WebMessage,
}

impl ImportOutcome {
    /// Returns whether the import would go through, all of it.
    pub fn is_done(&self) -> bool {
        self.message.is_done()
    }

    /// Returns how many objects would be created, updated, deleted and left alone.
    pub fn stats(&self) -> Stats {
        self.message.stats()
    }

    /// Returns what would happen to the objects of each kind.
    pub fn type_reports(&self) -> &[TypeReport] {
        self.message.type_reports()
    }

    /// Returns what is wrong, object by object.
    pub fn errors(&self) -> impl Iterator<Item = &ErrorReport> {
        self.message.error_reports()
    }
}

impl fmt::Display for ImportOutcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stats = self.stats();
        let [created, updated, deleted, ignored] =
            [stats.created, stats.updated, stats.deleted, stats.ignored]
                .map(Option::unwrap_or_default);
        write!(
            formatter,
            "{created} created, {updated} updated, {deleted} deleted, {ignored} left alone"
        )
    }
}

impl<'c, V: Version> Metadata<'c, V> {
    /// Imports objects of many kinds: `POST /api/metadata`. Anything that is written as JSON of that
    /// form is a bundle, a [`Bundle`](super::Bundle) most of all.
    ///
    /// By default new objects are created and those that are there updated, and nothing is if
    /// anything is wrong. Category combos that come in this way have no option combos until
    /// [`update_category_option_combos`](crate::api::maintenance::Maintenance::update_category_option_combos)
    /// was called.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let bundle = serde_json::json!({
    ///     "constants": [{"name": "Pi", "shortName": "Pi", "value": 3.14}],
    /// });
    /// let report = client.metadata().import(&bundle, &Default::default()).await?;
    /// println!("{:?} created", report.stats().created);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the server refuses any of the objects ([`Error::is_conflict`]), with the report of
    /// all of them in [`Error::api`].
    pub async fn import<B: Serialize + Sync + ?Sized>(
        &self,
        bundle: &B,
        options: &ImportOptions,
    ) -> Result<WebMessage, Error> {
        let request = options.add_to(request()).json(bundle)?;
        self.client.core().send(&request).await?.done()
    }

    /// Imports a file, or anything else that is sent piece by piece: `POST /api/metadata`.
    ///
    /// ```no_run
    /// # #[cfg(not(target_arch = "wasm32"))]
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Upload;
    ///
    /// let file = Upload::file("metadata.json").await?;
    /// let report = client.metadata().import_upload(file, &Default::default()).await?;
    /// println!("{:?}", report.stats());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`import`](Self::import) does.
    pub async fn import_upload(
        &self,
        upload: Upload,
        options: &ImportOptions,
    ) -> Result<WebMessage, Error> {
        let request = options.add_to(request()).upload(upload.content_type("application/json"));
        self.client.core().send(&request).await?.done()
    }

    /// Imports CSV: `POST /api/metadata?classKey=…`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Upload;
    /// use dhis2_client::api::metadata::CsvClass;
    ///
    /// let csv = "name,uid,code,shortname\nRural,,RURAL,Rural\n";
    /// let upload = Upload::bytes("groups.csv", csv);
    /// let metadata = client.metadata();
    /// metadata.import_csv(CsvClass::OrganisationUnitGroup, upload, &Default::default()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`import`](Self::import) does.
    pub async fn import_csv(
        &self,
        class: CsvClass,
        upload: Upload,
        options: &ImportOptions,
    ) -> Result<WebMessage, Error> {
        let request = request().query("classKey", class.as_str());
        let request = options.add_to(request).upload(upload.content_type("application/csv"));
        self.client.core().send(&request).await?.done()
    }

    /// Begins to import objects of many kinds, as a job: `POST /api/metadata?async=true`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client, bundle: dhis2_client::api::metadata::Bundle) -> Result<(), dhis2_client::Error> {
    /// use std::time::Duration;
    /// use dhis2_client::payload::ImportReport;
    ///
    /// let metadata = client.metadata();
    /// let job = metadata.import_async(&bundle, &Default::default()).await?;
    /// job.until_done(Duration::from_secs(600)).await?;
    /// let report: Option<ImportReport> = job.summary().await?;
    /// println!("{:?}", report.and_then(|report| report.stats));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the server does not take the job. What it refuses of the bundle is in the job's
    /// summary.
    pub async fn import_async<B: Serialize + Sync + ?Sized>(
        &self,
        bundle: &B,
        options: &ImportOptions,
    ) -> Result<Job<'c, V>, Error> {
        let request = options.add_to(request().query("async", true)).json(bundle)?;
        let message = self.client.core().send(&request).await?.done()?;
        self.client.job_of(&message)
    }

    /// Tries an import and changes nothing: `POST /api/metadata?importMode=VALIDATE`.
    ///
    /// A bundle that the server would refuse is an outcome, not an error.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client, bundle: dhis2_client::api::metadata::Bundle) -> Result<(), dhis2_client::Error> {
    /// let outcome = client.metadata().dry_run(&bundle, &Default::default()).await?;
    /// println!("{outcome}");
    /// for error in outcome.errors() {
    ///     println!("{:?}", error.message);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the server cannot read the bundle, see [`Error`].
    pub async fn dry_run<B: Serialize + Sync + ?Sized>(
        &self,
        bundle: &B,
        options: &ImportOptions,
    ) -> Result<ImportOutcome, Error> {
        let request = options.trial().add_to(request()).json(bundle)?;
        let answer = match self.client.core().send(&request).await {
            Ok(response) => response.json(),
            Err(error) => Err(error),
        };
        match answer {
            Ok(message) => Ok(ImportOutcome { message }),
            Err(Error::Api(mut api)) if reports_on_objects(api.web_message.as_deref()) => {
                Ok(ImportOutcome {
                    message: api.web_message.take().map(|it| *it).unwrap_or_default(),
                })
            }
            Err(error) => Err(error),
        }
    }
}

fn request() -> Request {
    Request::api(Method::POST, "metadata", &[])
}

/// Returns whether a refusal is about objects, and not about the request as such.
fn reports_on_objects(message: Option<&WebMessage>) -> bool {
    message.is_some_and(|message| message.type_reports().iter().any(|it| it.stats.is_some()))
}

#[cfg(test)]
mod tests {
    use crate::write_options::{AtomicMode, ImportStrategy, MergeMode};

    use super::*;

    #[test]
    fn only_what_is_said_is_sent() {
        let line = |options: &ImportOptions| options.add_to(request()).line();
        assert_eq!(line(&ImportOptions::default()), "POST /api/metadata");
        let options = ImportOptions {
            write: WriteOptions {
                import_strategy: Some(ImportStrategy::Create),
                atomic_mode: Some(AtomicMode::None),
                merge_mode: Some(MergeMode::Replace),
                ..Default::default()
            },
            flush_mode: Some(FlushMode::Object),
            no_header: true,
        };
        let rest = "atomicMode=NONE&mergeMode=REPLACE&flushMode=OBJECT&firstRowIsHeader=false";
        assert_eq!(line(&options), format!("POST /api/metadata?importStrategy=CREATE&{rest}"));
        assert_eq!(
            line(&options.trial()),
            format!("POST /api/metadata?importStrategy=CREATE&importMode=VALIDATE&{rest}")
        );
    }

    #[test]
    fn a_refusal_of_objects_is_told_from_a_refusal_of_the_request() {
        let message = |json: &str| serde_json::from_str::<WebMessage>(json).unwrap();
        let objects = message(r#"{"response": {"typeReports": [{"stats": {"ignored": 1}}]}}"#);
        assert!(reports_on_objects(Some(&objects)));
        assert!(!reports_on_objects(Some(&message(r#"{"message": "no JSON"}"#))));
        assert!(!reports_on_objects(None));
    }
}
