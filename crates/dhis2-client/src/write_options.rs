//! How a server is to treat what it is sent.

use crate::request::Request;

/// Defines an enum of constants that servers take as parameters.
macro_rules! constants {
    ($( $(#[$about:meta])* $name:ident { $( $(#[$note:meta])* $variant:ident = $text:literal, )* } )*) => { $(
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name { $( $(#[$note])* $variant, )* }

        impl $name {
            /// Returns the constant as servers write it.
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $text, )* }
            }
        }
    )* };
}

constants! {
    /// What to do with objects that are there already, or not yet.
    ImportStrategy {
        /// New objects are created, and those that are there refused.
        Create = "CREATE",
        /// Objects that are there are updated, and new ones refused.
        Update = "UPDATE",
        /// New objects are created and those that are there updated.
        CreateAndUpdate = "CREATE_AND_UPDATE",
        /// Objects are deleted.
        Delete = "DELETE",
    }

    /// What to do when some objects of an import are wrong.
    AtomicMode {
        /// Nothing is imported.
        All = "ALL",
        /// What is right is imported.
        None = "NONE",
    }

    /// What becomes of properties that are not sent.
    MergeMode {
        /// They are emptied.
        Replace = "REPLACE",
        /// They stay as they are. DHIS2 deprecates this: a [`Patch`](crate::Patch) says it better.
        Merge = "MERGE",
    }

    /// How objects point at others.
    Identifier {
        /// By UID.
        Uid = "UID",
        /// By code.
        Code = "CODE",
        /// By UID, and by code where there is no such UID.
        Auto = "AUTO",
    }

    /// How much a report says.
    ReportMode {
        /// Errors only.
        Errors = "ERRORS",
        /// Errors, without the objects that have none.
        ErrorsNotOwner = "ERRORS_NOT_OWNER",
        /// Every object.
        Full = "FULL",
        /// Errors and the names of the objects.
        Debug = "DEBUG",
    }
}

/// How a server is to treat objects that are sent to it; what is `None` is left to the server.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client, program: dhis2_client::Object) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::{MergeMode, WriteOptions};
///
/// let options = WriteOptions { merge_mode: Some(MergeMode::Replace), ..Default::default() };
/// client.programs().with(options).update("omrIxz1CWSA", &program).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "they are the server's own switches")]
pub struct WriteOptions {
    /// What to do with objects that are there already, or not yet: `importStrategy`.
    pub import_strategy: Option<ImportStrategy>,
    /// Checks everything and changes nothing: `importMode=VALIDATE`.
    pub dry_run: bool,
    /// What to do when some objects are wrong: `atomicMode`.
    pub atomic_mode: Option<AtomicMode>,
    /// What becomes of properties that are not sent: `mergeMode`.
    pub merge_mode: Option<MergeMode>,
    /// How objects point at others: `identifier`.
    pub identifier: Option<Identifier>,
    /// How much the report says: `importReportMode`.
    pub report_mode: Option<ReportMode>,
    /// Leaves the sharing settings that are sent aside: `skipSharing`.
    pub skip_sharing: bool,
    /// Leaves the translations that are sent aside: `skipTranslation`.
    pub skip_translations: bool,
    /// Does not check what is sent. Faster, and dangerous: `skipValidation`.
    pub skip_validation: bool,
}

impl WriteOptions {
    /// Adds the options to a request.
    pub(crate) fn add_to(&self, request: Request) -> Request {
        let constants = [
            ("importStrategy", self.import_strategy.map(ImportStrategy::as_str)),
            ("importMode", self.dry_run.then_some("VALIDATE")),
            ("atomicMode", self.atomic_mode.map(AtomicMode::as_str)),
            ("mergeMode", self.merge_mode.map(MergeMode::as_str)),
            ("identifier", self.identifier.map(Identifier::as_str)),
            ("importReportMode", self.report_mode.map(ReportMode::as_str)),
            ("skipSharing", self.skip_sharing.then_some("true")),
            ("skipTranslation", self.skip_translations.then_some("true")),
            ("skipValidation", self.skip_validation.then_some("true")),
        ];
        let given = constants.into_iter().filter_map(|(name, value)| Some((name, value?)));
        given.fold(request, |request, (name, value)| request.query(name, value))
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;

    #[test]
    fn only_what_is_said_is_sent() {
        let request = || Request::api(Method::POST, "metadata", &[]);
        let line = |options: WriteOptions| options.add_to(request()).line();
        assert_eq!(line(WriteOptions::default()), "POST /api/metadata");
        let options = WriteOptions {
            import_strategy: Some(ImportStrategy::Delete),
            dry_run: true,
            atomic_mode: Some(AtomicMode::None),
            skip_sharing: true,
            ..Default::default()
        };
        assert_eq!(
            line(options),
            "POST /api/metadata?importStrategy=DELETE&importMode=VALIDATE&atomicMode=NONE&skipSharing=true"
        );
    }
}
