//! The counter that some objects have of their own changes.

use serde_json::{Value, json};

use crate::import::parameters::Strategy;
use crate::import::session::{Item, Session};
use crate::schema::ClassId;
use crate::store::{self, Object};

/// A child whose change counts for its parent: the class, the property, the parent's class.
const COUNTED: &[(&str, &str, &str)] =
    &[("Section", "dataSet", "DataSet"), ("Option", "optionSet", "OptionSet")];

/// An update counts unless the payload brings another number.
pub(super) fn before_update(
    session: &Session<'_>,
    class: ClassId,
    stored: &Object,
    object: &mut Object,
) {
    let kind = session.schemas().class(class).simple_name();
    if !matches!(kind, "DataSet" | "OptionSet" | "Program") {
        return;
    }
    let (old, new) = (version(stored), version(object));
    let next = match old.cmp(&new) {
        std::cmp::Ordering::Greater => old,
        std::cmp::Ordering::Less => new,
        std::cmp::Ordering::Equal => new + 1,
    };
    object.insert("version".to_owned(), json!(next));
}

/// New children count one each; changed sections count once for their data set.
pub(super) fn after_all(session: &mut Session<'_>, groups: &[(ClassId, Vec<Item>)]) {
    let coming: Vec<ClassId> = groups.iter().map(|(class, _)| *class).collect();
    for (class, items) in groups {
        let kind = session.schemas().class(*class).simple_name();
        let Some((_, property, parent)) = COUNTED.iter().find(|(child, _, _)| *child == kind)
        else {
            continue;
        };
        let Some(parents) = session.schemas().by_simple_name(parent) else { continue };
        // An option set that comes with its options is not there yet when they are created.
        let counts_new = kind == "Section" || !coming.contains(&parents);
        let mut changed = std::collections::BTreeSet::new();
        for item in items {
            let Some(uid) = store::referred(&item.object, property) else { continue };
            if item.exists {
                if kind == "Section" && session.parameters.strategy != Strategy::Create {
                    changed.insert(uid.to_owned());
                }
            } else if counts_new {
                count(session, parents, uid);
            }
        }
        for uid in changed {
            count(session, parents, &uid);
        }
    }
}

fn count(session: &mut Session<'_>, class: ClassId, uid: &str) {
    session.state.store.change(class, uid, |object| {
        let next = version(object) + 1;
        object.insert("version".to_owned(), json!(next));
    });
}

fn version(object: &Object) -> i64 {
    object.get("version").and_then(Value::as_i64).unwrap_or_default()
}
