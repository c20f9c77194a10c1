//! Puts the objects of a payload in place, once they have passed the checks.

use serde_json::{Map, Value, json};

use super::parameters::Strategy;
use super::report::{ErrorReport, TypeReport};
use super::session::{Item, Session};
use super::{deletion, hook};
use crate::acl::{self, NO_ACCESS};
use crate::schema::{Class, ClassId, Kind, Property};
use crate::store::{self, Object};

/// Commits the objects of one class.
pub(super) fn commit(
    session: &mut Session<'_>,
    class: ClassId,
    items: &[Item],
    report: &mut TypeReport,
) {
    let klass = session.schemas().class(class).klass;
    let strategy = session.parameters.strategy;
    for item in items {
        let uid = store::uid(&item.object);
        report.object(klass, uid, item.index);
        match strategy {
            Strategy::Delete => delete(session, class, item, report),
            Strategy::Create if item.exists => {}
            Strategy::Update if !item.exists => {}
            _ if item.exists => update(session, class, &item.object),
            _ => create(session, class, &item.object),
        }
    }
}

/// Does what can only be done when all classes are in place.
pub(super) fn finish(session: &mut Session<'_>, groups: &[(ClassId, Vec<Item>)]) {
    if session.parameters.strategy != Strategy::Delete {
        hook::after_all(session, groups);
    }
}

fn delete(session: &mut Session<'_>, class: ClassId, item: &Item, report: &mut TypeReport) {
    let klass = session.schemas().class(class).klass;
    let uid = store::uid(&item.object).to_owned();
    let Some(stored) = session.state.store.get(class, &uid).cloned() else { return };
    if let Some(objection) = deletion::veto(session.state, class, &stored) {
        let words = format!(
            "Object could not be deleted because it is associated with another object: {objection}"
        );
        let error = ErrorReport::new(klass, "E4030", &words, Vec::new());
        report.object(klass, &uid, item.index).errors.push(error);
        report.stats.ignored += 1;
        report.stats.deleted -= 1;
        return;
    }
    hook::before_delete(session, class, &stored);
    deletion::remove(session.state, class, &uid);
}

fn create(session: &mut Session<'_>, class: ClassId, payload: &Object) {
    let description = session.schemas().class(class);
    let mut object = connected(session, description, payload);
    let now = session.now.text();
    object.entry("created").or_insert_with(|| json!(now));
    object.insert("lastUpdated".to_owned(), json!(now));
    sign(session, description, &mut object, None);
    share(session, description, &mut object);
    if session.parameters.skip_translation {
        object.remove("translations");
    }
    hook::before_create(session, class, &mut object);
    session.state.store.put(class, object.clone());
    hook::after_write(session, class, &object);
}

fn update(session: &mut Session<'_>, class: ClassId, payload: &Object) {
    let description = session.schemas().class(class);
    let Some(stored) = session.state.store.get(class, store::uid(payload)).cloned() else { return };
    let mut object = connected(session, description, payload);
    object.insert("lastUpdated".to_owned(), json!(session.now.text()));
    if let Some(created) = stored.get("created") {
        object.insert("created".to_owned(), created.clone());
    }
    for property in &description.properties {
        let name = property.wire_name();
        if is_kept(session, property) {
            match stored.get(name) {
                Some(value) => object.insert(name.to_owned(), value.clone()),
                None => object.remove(name),
            };
        }
    }
    sign(session, description, &mut object, Some(&stored));
    share(session, description, &mut object);
    hook::before_update(session, class, &stored, &mut object);
    session.state.store.put(class, object.clone());
    hook::after_write(session, class, &object);
}

/// Tells if an update leaves a property as it is whatever the payload says.
fn is_kept(session: &Session<'_>, property: &Property) -> bool {
    match property.wire_name() {
        "sharing" => session.parameters.skip_sharing,
        "translations" => session.parameters.skip_translation,
        "passwordLastUpdated" | "lastLogin" => true,
        _ => property.property_type() == Kind::Password,
    }
}

/// Notes who made and who changed the object, where the class keeps that.
fn sign(session: &Session<'_>, class: &Class, object: &mut Object, stored: Option<&Object>) {
    let user = store::reference_to(&session.account.uid);
    if class.persisted("lastUpdatedBy").is_some() {
        object.insert("lastUpdatedBy".to_owned(), user.clone());
    } else {
        object.remove("lastUpdatedBy");
    }
    if class.persisted("createdBy").is_some() {
        let maker = stored.and_then(|stored| stored.get("createdBy")).cloned().unwrap_or(user);
        object.insert("createdBy".to_owned(), maker);
    } else {
        object.remove("createdBy");
    }
}

/// Completes the sharing of an object: an owner, and public access as the user may give it.
fn share(session: &Session<'_>, class: &Class, object: &mut Object) {
    if class.persisted("sharing").is_none() {
        object.remove("sharing");
        return;
    }
    let mut sharing = match object.remove("sharing") {
        Some(Value::Object(sharing)) if !session.parameters.skip_sharing => sharing,
        _ => Map::new(),
    };
    let given = sharing.get("public").and_then(Value::as_str).is_some_and(|p| !p.is_empty());
    if class.shareable && !given {
        let open = acl::may_make_public(session.account, class)
            && !class.default_private
            && !session.parameters.skip_sharing;
        let access = if open { "rw------" } else { NO_ACCESS };
        sharing.insert("public".to_owned(), json!(access));
        sharing.remove("users");
        sharing.remove("userGroups");
    }
    let owner = sharing.get("owner").is_none_or(Value::is_null);
    if owner {
        sharing.insert("owner".to_owned(), json!(session.account.uid));
    }
    for list in ["users", "userGroups"] {
        sharing.entry(list).or_insert_with(|| json!({}));
    }
    object.insert("sharing".to_owned(), Value::Object(sharing));
}

/// Puts UIDs where references name objects otherwise, and completes the objects inside.
fn connected(session: &mut Session<'_>, class: &Class, payload: &Object) -> Object {
    let mut object = Object::new();
    for (name, value) in payload {
        let value = match class.property(name) {
            Some(property) => connect(session, class, store::uid(payload), property, value),
            None => Some(value.clone()),
        };
        if let Some(value) = value {
            object.insert(name.clone(), value);
        }
    }
    fill_defaults(session, class, &mut object);
    object
}

fn connect(
    session: &mut Session<'_>,
    parent: &Class,
    parent_uid: &str,
    property: &Property,
    value: &Value,
) -> Option<Value> {
    if let Value::Array(entries) = value
        && property.collection
    {
        let entries = entries
            .iter()
            .filter_map(|entry| connect(session, parent, parent_uid, property, entry));
        return Some(Value::Array(entries.collect()));
    }
    match (property.kind, value, property.target) {
        (Kind::Reference, Value::Object(_), Some(target)) if !property.embedded_object => {
            session.resolve(target, value).map(|uid| store::reference_to(&uid))
        }
        (Kind::Complex | Kind::Reference, Value::Object(inner), Some(target)) => {
            let inside = session.schemas().class(target);
            let mut inner = connected(session, inside, inner);
            complete(session, parent, parent_uid, inside, &mut inner);
            Some(Value::Object(inner))
        }
        _ => Some(value.clone()),
    }
}

/// Gives an object inside of another what it needs of its own: a UID, times, a way back.
fn complete(
    session: &mut Session<'_>,
    parent: &Class,
    parent_uid: &str,
    class: &Class,
    object: &mut Object,
) {
    if class.identifiable_object {
        if !object.contains_key("id") {
            object.insert("id".to_owned(), json!(session.state.uids.uid()));
        }
        let now = session.now.text();
        object.entry("created").or_insert_with(|| json!(now));
        object.insert("lastUpdated".to_owned(), json!(now));
        for nobodys in ["createdBy", "lastUpdatedBy", "sharing"] {
            object.remove(nobodys);
        }
    }
    let back = class.properties.iter().find(|p| {
        p.is_reference()
            && p.owner
            && p.klass == parent.klass
            && !object.contains_key(p.wire_name())
    });
    if let Some(back) = back {
        object.insert(back.wire_name().to_owned(), store::reference_to(parent_uid));
    }
}

/// A reference to one of the classes with a default leads there when it leads nowhere else.
fn fill_defaults(session: &Session<'_>, class: &Class, object: &mut Object) {
    for property in &class.properties {
        let wanted = property.is_reference()
            && property.owner
            && property.persisted
            && !object.contains_key(property.wire_name())
            && matches!(
                (crate::schema::simple_name(property.klass), class.simple_name()),
                ("CategoryCombo", "DataElement" | "DataSet" | "Program" | "ProgramIndicator")
                    | ("CategoryOptionCombo", "Predictor")
            );
        if !wanted {
            continue;
        }
        if let Some(default) = session.default_object(property) {
            object.insert(property.wire_name().to_owned(), default);
        }
    }
}
