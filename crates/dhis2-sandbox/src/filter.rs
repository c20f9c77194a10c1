//! The `filter` parameter: which objects of a list are wanted.

mod operator;
mod parse;
mod path;

pub(crate) use parse::Filter;
use parse::Target;

use crate::schema::ClassId;
use crate::store::Object;
use crate::view::View;

/// How several filters are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Junction {
    /// All must hold.
    And,
    /// One must hold.
    Or,
}

/// Tells if an object passes the filters.
pub(crate) fn passes(
    view: &View<'_>,
    class: ClassId,
    object: &Object,
    filters: &[Filter],
    junction: Junction,
) -> bool {
    if filters.is_empty() {
        return true;
    }
    match junction {
        Junction::And => filters.iter().all(|filter| matches(view, class, object, filter)),
        Junction::Or => filters.iter().any(|filter| matches(view, class, object, filter)),
    }
}

fn matches(view: &View<'_>, class: ClassId, object: &Object, filter: &Filter) -> bool {
    match &filter.target {
        Target::Path(steps) => path::test(view, class, object, steps, &filter.operator),
        Target::Attribute(uid) => {
            let value = view.attribute_value(object, uid);
            filter.operator.test(value.as_ref())
        }
        Target::Any(names) => names.iter().any(|name| {
            let short = *name == "id" && filter.operator.skips_short_uids();
            !short && filter.operator.test(view.value_of(class, object, name).as_deref())
        }),
    }
}
