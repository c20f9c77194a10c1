//! What must not be deleted because others need it, and what goes or changes with what is deleted.

use serde_json::Value;

use crate::data_entry;
use crate::schema::{ClassId, Kind};
use crate::state::State;
use crate::store::{self, Object};

/// How a class needs objects of another.
#[derive(Debug, Clone, Copy)]
enum Need {
    /// A property refers to them; the message names the class only.
    Reference,
    /// A property refers to them; the message names the objects too.
    Named,
    /// An expression names their UIDs; the message names the object.
    Expression(&'static [&'static str]),
}

use Need::{Expression, Named, Reference};

/// Which class must not lose what: what is deleted, who objects, and how it needs it.
///
/// Data that objects to a deletion is asked for by [`data_veto`].
const VETOES: &[(&str, &str, Need)] = &[
    ("Category", "CategoryCombo", Named),
    ("CategoryCombo", "Predictor", Named),
    ("CategoryOption", "CategoryOptionCombo", Reference),
    ("CategoryOptionCombo", "Predictor", Named),
    ("CategoryOptionGroupSet", "DataApprovalLevel", Reference),
    ("DataApprovalLevel", "DataApprovalWorkflow", Reference),
    ("DataElement", "Indicator", Expression(&["numerator", "denominator"])),
    ("DataElement", "Predictor", Named),
    ("IndicatorType", "Indicator", Named),
    ("OptionSet", "DataElement", Reference),
    ("OrganisationUnit", "OrganisationUnit", Named),
    ("ProgramStage", "ProgramRule", Named),
    ("ProgramStage", "ProgramRuleVariable", Named),
    ("ProgramStageSection", "ProgramRule", Named),
    ("ProgramNotificationTemplate", "ProgramRuleAction", Reference),
    ("TrackedEntityType", "Program", Reference),
    ("UserRole", "User", Named),
    ("FileResource", "Document", Reference),
];

/// What is deleted together with an object: its class, the class of those that go, and the property that ties them.
const CASCADES: &[(&str, &str, &str)] = &[
    ("CategoryCombo", "CategoryOptionCombo", "categoryCombo"),
    ("DataSet", "Section", "dataSet"),
    ("OptionSet", "Option", "optionSet"),
    ("Program", "ProgramStage", "program"),
    ("Program", "ProgramIndicator", "program"),
    ("Program", "ProgramRule", "program"),
    ("Program", "ProgramRuleVariable", "program"),
    ("Program", "ProgramSection", "program"),
    ("ProgramStage", "ProgramStageSection", "programStage"),
    ("ProgramRule", "ProgramRuleAction", "programRule"),
    ("Visualization", "Interpretation", "visualization"),
    ("Map", "Interpretation", "map"),
    ("EventVisualization", "Interpretation", "eventVisualization"),
];

/// Returns who objects to the deletion of an object, in the words of the server.
pub(crate) fn veto(state: &State, class: ClassId, object: &Object) -> Option<String> {
    let kind = state.schemas.class(class).simple_name();
    if let Some(objection) = data_veto(state, kind, store::uid(object)) {
        return Some(objection);
    }
    VETOES.iter().filter(|(deleted, _, _)| *deleted == kind).find_map(|(_, objecting, need)| {
        let objecting_class = state.schemas.by_simple_name(objecting)?;
        let names = needing(state, objecting_class, class, object, *need);
        if names.is_empty() {
            return None;
        }
        Some(match need {
            Reference => (*objecting).to_owned(),
            Named if *objecting == kind => format!("{objecting} ({})", names.join(",")),
            Named | Expression(_) => format!("{objecting} ({})", names[0]),
        })
    })
}

/// Returns which kind of data objects to the deletion of an object.
///
/// An area that holds data adds its question here.
fn data_veto(state: &State, kind: &str, uid: &str) -> Option<String> {
    data_entry::veto(state, kind, uid).map(str::to_owned)
}

fn needing(
    state: &State,
    objecting: ClassId,
    class: ClassId,
    object: &Object,
    need: Need,
) -> Vec<String> {
    let uid = store::uid(object);
    let description = state.schemas.class(objecting);
    let needs = |other: &Object| match need {
        Expression(properties) => {
            properties.iter().any(|p| store::text(other, p).is_some_and(|text| text.contains(uid)))
        }
        Reference | Named => description
            .properties
            .iter()
            .filter(|p| p.target == Some(class) && p.owner && p.persisted)
            .any(|p| refers(other.get(p.wire_name()), uid)),
    };
    state
        .store
        .table(objecting)
        .values()
        .filter(|other| needs(other))
        .map(|other| store::text(other, "name").unwrap_or_default().to_owned())
        .collect()
}

fn refers(value: Option<&Value>, uid: &str) -> bool {
    match value {
        Some(Value::Array(entries)) => entries.iter().any(|e| store::reference(e) == Some(uid)),
        Some(other) => store::reference(other) == Some(uid),
        None => false,
    }
}

/// Takes an object out, with what depends on it, and out of everything that refers to it.
pub(crate) fn remove(state: &mut State, class: ClassId, uid: &str) {
    let kind = state.schemas.class(class).simple_name();
    for (parent, child, property) in CASCADES.iter().filter(|(parent, _, _)| *parent == kind) {
        debug_assert_eq!(*parent, kind, "filtered above");
        let Some(children) = state.schemas.by_simple_name(child) else { continue };
        let gone: Vec<String> = state
            .store
            .table(children)
            .values()
            .filter(|object| store::referred(object, property) == Some(uid))
            .map(|object| store::uid(object).to_owned())
            .collect();
        for child in gone {
            remove(state, children, &child);
        }
    }
    forget(state, class, uid);
    state.store.remove(class, uid);
}

/// Takes the references to an object out of all others.
fn forget(state: &mut State, class: ClassId, uid: &str) {
    let kind = state.schemas.class(class).simple_name();
    let fallback = (kind == "CategoryCombo").then(|| default_combo(state)).flatten();
    for (other, description) in state.schemas.classes() {
        let direct: Vec<(&str, bool)> = description
            .properties
            .iter()
            .filter(|p| p.owner && p.target == Some(class) && p.kind == Kind::Reference)
            .map(|p| (p.wire_name(), p.collection))
            .collect();
        let nested: Vec<&str> = description
            .properties
            .iter()
            .filter(|p| p.owner && p.collection && p.kind == Kind::Complex)
            .map(crate::schema::Property::wire_name)
            .collect();
        if direct.is_empty() && nested.is_empty() {
            continue;
        }
        let concerned: Vec<String> = state
            .store
            .table(other)
            .values()
            .filter(|object| {
                direct.iter().any(|(name, _)| refers(object.get(*name), uid))
                    || nested.iter().any(|name| holds(object.get(*name), uid))
            })
            .map(|object| store::uid(object).to_owned())
            .collect();
        for concerned in concerned {
            state.store.change(other, &concerned, |object| {
                for (name, collection) in &direct {
                    drop_reference(object, name, *collection, uid, fallback.as_deref());
                }
                for name in &nested {
                    if let Some(Value::Array(entries)) = object.get_mut(*name) {
                        entries.retain(|entry| !names(entry, uid));
                    }
                }
            });
        }
    }
}

fn drop_reference(
    object: &mut Object,
    name: &str,
    collection: bool,
    uid: &str,
    fallback: Option<&str>,
) {
    if collection {
        if let Some(Value::Array(entries)) = object.get_mut(name) {
            entries.retain(|entry| store::reference(entry) != Some(uid));
        }
    } else if refers(object.get(name), uid) {
        match fallback {
            Some(other) => object.insert(name.to_owned(), store::reference_to(other)),
            None => object.remove(name),
        };
    }
}

fn holds(value: Option<&Value>, uid: &str) -> bool {
    value.and_then(Value::as_array).is_some_and(|entries| entries.iter().any(|e| names(e, uid)))
}

/// Tells if an object that lives inside of another refers to an object.
fn names(entry: &Value, uid: &str) -> bool {
    let fields = entry.as_object().into_iter().flatten();
    fields.into_iter().any(|(_, value)| store::reference(value) == Some(uid))
}

fn default_combo(state: &State) -> Option<String> {
    let combos = state.store.table(state.class("categoryCombos")).values();
    let mut default = combos.filter(|combo| store::text(combo, "name") == Some("default"));
    default.next().map(|combo| store::uid(combo).to_owned())
}
