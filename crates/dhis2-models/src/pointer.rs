//! Which properties of which kinds point at objects of which others, and which lists have no order.
//!
//! It is what a look-up in reverse asks, and what a comparison of objects has to know.

/// A property through which objects of a kind point at objects of another.
///
/// ```
/// use dhis2_models::pointer;
///
/// let to_data_elements: Vec<_> = pointer::at("dataElements", 42).collect();
/// assert!(to_data_elements.iter().any(|it| it.kind == "dataSets"
///     && it.path == "dataSetElements.dataElement"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pointer {
    /// The kind whose objects point, by its plural.
    pub kind: &'static str,
    /// The way to the property, such as `dataSetElements.dataElement`.
    pub path: &'static str,
    /// The kind whose objects are pointed at, by its plural; empty for a text, such as an indicator's
    /// numerator, that has UIDs in it.
    pub target: &'static str,
    /// The releases that have the property.
    pub releases: &'static [u16],
}

impl Pointer {
    /// Returns whether the property is a text, such as an expression, with UIDs in it.
    pub fn is_text(&self) -> bool {
        self.target.is_empty()
    }
}

/// Returns the properties that point at objects of a kind, by its plural, in a release such as `42`.
///
/// Who made or last changed an object, and with whom it is shared, is not among them.
pub fn at(target: &str, release: u16) -> impl Iterator<Item = &'static Pointer> {
    ALL.iter().filter(move |it| it.target == target && it.releases.contains(&release))
}

/// Returns the properties that are text with UIDs in it, in a release such as `42`.
pub fn texts(release: u16) -> impl Iterator<Item = &'static Pointer> {
    at("", release)
}

/// Returns whether a list of objects of a kind has no order, so that a server may send it in another
/// order each time. A list that stands deeper in an object is asked after with an empty kind.
///
/// ```
/// use dhis2_models::pointer::is_set;
///
/// assert!(is_set("dataElementGroups", "dataElements"));
/// assert!(!is_set("sections", "dataElements"));
/// assert!(is_set("", "dataSetElements"));
/// ```
pub fn is_set(kind: &str, property: &str) -> bool {
    SETS.binary_search(&("", property)).is_ok() || SETS.binary_search(&(kind, property)).is_ok()
}

/// Defines the lists without an order.
macro_rules! sets {
    ($($kind:literal $property:literal,)*) => {
        const SETS: &[(&str, &str)] = &[$( ($kind, $property), )*];
    };
}

/// Defines the pointers.
macro_rules! pointers {
    ($($kind:literal $path:literal $target:literal $releases:expr,)*) => {
        /// All pointers, by kind and path.
        pub const ALL: &[Pointer] = &[$(
            Pointer { kind: $kind, path: $path, target: $target, releases: &$releases },
        )*];
    };
}

include!("generated/references.rs");
include!("generated/sets.rs");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind;

    #[test]
    fn pointers_lead_from_kinds_to_kinds() {
        for pointer in ALL {
            assert!(kind::find(pointer.kind).is_some(), "{pointer:?}");
            assert!(pointer.is_text() || kind::find(pointer.target).is_some(), "{pointer:?}");
        }
    }

    #[test]
    fn lists_are_in_the_order_that_they_are_looked_up_by() {
        assert!(SETS.is_sorted());
        for (kind, property, set) in [
            ("optionSets", "options", false),
            ("optionGroups", "options", true),
            ("categories", "categoryOptions", false),
            ("categoryCombos", "categories", false),
            ("dataSets", "organisationUnits", true),
            ("users", "userRoles", true),
            ("", "translations", true),
            ("", "organisationUnits", false),
        ] {
            assert_eq!(is_set(kind, property), set, "{kind} {property}");
        }
    }

    #[test]
    fn what_blocks_the_deletion_of_objects_is_known() {
        for release in crate::RELEASES {
            for (target, kind, path) in [
                ("dataElements", "dataElementGroups", "dataElements"),
                ("dataElements", "visualizations", "dataDimensionItems.dataElement"),
                ("dataElements", "programStages", "programStageDataElements.dataElement"),
                ("visualizations", "dashboards", "dashboardItems.visualization"),
                ("indicators", "maps", "mapViews.dataDimensionItems.indicator"),
                ("categoryCombos", "dataSets", "categoryCombo"),
                ("organisationUnits", "users", "organisationUnits"),
                ("organisationUnits", "organisationUnits", "parent"),
                ("optionSets", "dataElements", "optionSet"),
                (
                    "trackedEntityAttributes",
                    "programs",
                    "programTrackedEntityAttributes.trackedEntityAttribute",
                ),
            ] {
                let found = at(target, *release).any(|it| it.kind == kind && it.path == path);
                assert!(found, "{target} {kind} {path} {release}");
            }
            assert!(texts(*release).any(|it| it.kind == "indicators" && it.path == "numerator"));
        }
    }
}
