//! Lists, filters and orders, where versions differ.

use super::Facts;
use crate::schema::Class;

impl Facts {
    /// Returns what the addresses in a gist begin with.
    pub(crate) fn gist_root(self) -> &'static str {
        if self.since_42() { "/api" } else { "" }
    }

    /// Tells if an order by a property that is not known is refused.
    pub(crate) fn refuses_unknown_order(self) -> bool {
        self.since_43()
    }

    /// Tells if a filter may ask for collections that are not empty.
    pub(crate) fn filters_not_empty(self) -> bool {
        self.since_42()
    }

    /// Tells if a filter may look at attribute values by their path.
    pub(crate) fn finds_nested_attribute_values(self) -> bool {
        !self.since_42()
    }

    /// Tells if a filter for an attribute's UID is read as one for any value of it.
    pub(crate) fn rewrites_attribute_filters(self) -> bool {
        self.since_42()
    }

    /// Returns the property that a search by `identifiable` looks for in vain, and fails.
    pub(crate) fn column_that_search_misses(self, class: &Class) -> Option<&'static str> {
        let missing = |name: &&str| class.property(name).is_some_and(|it| !it.persisted);
        ["code", "name"].into_iter().find(missing).filter(|_| self.since_42())
    }

    /// Tells if a list that is made from a part of the objects is cut into pages before it is counted.
    pub(crate) fn counts_only_a_page_of_parts(self) -> bool {
        !self.since_42()
    }
}
