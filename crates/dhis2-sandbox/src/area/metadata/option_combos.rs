//! The combinations of options that a category combo stands for.

use serde_json::{Value, json};

use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};

/// Makes the combinations of a combo that was created or replaced by itself; an import makes none.
pub(super) fn after_write(state: &mut State, class: ClassId, uid: &str) {
    if state.schemas.class(class).simple_name() == "CategoryCombo" {
        update(state, uid);
    }
}

/// The names of the combinations that an update has made and taken out.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// Those that were missing.
    pub(crate) created: Vec<String>,
    /// Those that were too many.
    pub(crate) deleted: Vec<String>,
}

/// Makes the combinations that a combo lacks, and takes out those that it has no longer.
pub(crate) fn update(state: &mut State, combo: &str) -> Changes {
    let (combos, all) = (state.class("categoryCombos"), state.class("categoryOptionCombos"));
    let mut changes = Changes::default();
    let Some(stored) = state.store.get(combos, combo).cloned() else { return changes };
    let wanted = combinations(state, &stored);
    let existing: Vec<(String, Vec<String>)> = state
        .store
        .table(all)
        .values()
        .filter(|object| store::referred(object, "categoryCombo") == Some(combo))
        .map(|object| (store::uid(object).to_owned(), sorted(options_of(object))))
        .collect();
    for (uid, options) in &existing {
        let kept = wanted.iter().any(|combination| sorted(combination.clone()) == *options);
        if !kept {
            let name = state.store.get(all, uid).and_then(|it| store::text(it, "name"));
            changes.deleted.push(name.unwrap_or_default().to_owned());
            crate::import::deletion::remove(state, all, uid);
        }
    }
    for combination in wanted {
        let key = sorted(combination.clone());
        if existing.iter().any(|(_, options)| *options == key) {
            continue;
        }
        changes.created.push(make(state, combo, &combination));
    }
    changes
}

fn make(state: &mut State, combo: &str, options: &[String]) -> String {
    let (all, option_class) = (state.class("categoryOptionCombos"), state.class("categoryOptions"));
    let names: Vec<&str> = options
        .iter()
        .filter_map(|uid| state.store.get(option_class, uid))
        .filter_map(|option| store::text(option, "name"))
        .collect();
    let (name, now) = (names.join(", "), state.clock.now().text());
    let references: Vec<Value> = options.iter().map(|uid| store::reference_to(uid)).collect();
    let object = json!({
        "id": state.uids.uid(),
        "name": &name,
        "created": now,
        "lastUpdated": now,
        "categoryCombo": store::reference_to(combo),
        "categoryOptions": references,
    });
    if let Value::Object(object) = object {
        state.store.put(all, object);
    }
    name
}

fn options_of(object: &Object) -> Vec<String> {
    store::members(object, "categoryOptions").map(str::to_owned).collect()
}

fn sorted(mut options: Vec<String>) -> Vec<String> {
    options.sort();
    options
}

/// Combines the options of the categories, the last category changing fastest.
fn combinations(state: &State, combo: &Object) -> Vec<Vec<String>> {
    let categories = state.class("categories");
    let mut combined: Vec<Vec<String>> = vec![Vec::new()];
    for category in store::members(combo, "categories") {
        let Some(category) = state.store.get(categories, category) else { continue };
        let options: Vec<&str> = store::members(category, "categoryOptions").collect();
        combined = combined
            .into_iter()
            .flat_map(|start| {
                options.iter().map(move |option| {
                    let mut longer = start.clone();
                    longer.push((*option).to_owned());
                    longer
                })
            })
            .collect();
    }
    combined.retain(|combination| !combination.is_empty());
    combined
}
