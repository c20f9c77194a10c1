//! Relations that both sides of them keep: a parent lists its children, a child names its parent.

use serde_json::{Value, json};

use crate::import::deletion;
use crate::import::session::{Item, Session};
use crate::schema::{Class, ClassId, Kind, Property, Schemas};
use crate::store::{self, Object};

/// A list of a parent and the property of its entries that leads back.
struct Relation {
    parent: ClassId,
    list: &'static str,
    child: ClassId,
    back: &'static str,
    /// Whether an entry that leaves the list is deleted.
    owned: bool,
}

fn relations(schemas: &'static Schemas) -> impl Iterator<Item = Relation> {
    schemas.classes().flat_map(move |(parent, class)| {
        class
            .properties
            .iter()
            .filter_map(move |property| relation(schemas, parent, class, property))
    })
}

fn relation(
    schemas: &Schemas,
    parent: ClassId,
    class: &Class,
    property: &Property,
) -> Option<Relation> {
    let lists = property.collection
        && property.owner
        && property.persisted
        && property.kind == Kind::Reference
        && !property.many_to_many
        && !property.embedded_object;
    let child = property.target.filter(|_| lists)?;
    let back = schemas.class(child).properties.iter().find(|back| {
        back.is_reference() && back.persisted && back.klass == class.klass && back.owner
    })?;
    Some(Relation {
        parent,
        list: property.wire_name(),
        child,
        back: back.wire_name(),
        owned: property.deletes_orphans(),
    })
}

/// Lets the other side of each relation follow an object that was written.
pub(super) fn after_write(session: &mut Session<'_>, class: ClassId, object: &Object) {
    for relation in relations(session.schemas()) {
        if relation.child == class {
            follow_child(session, &relation, object);
        }
        if relation.parent == class {
            follow_parent(session, &relation, object);
        }
    }
}

/// Once all classes are in place, parents that came before their children follow too.
pub(super) fn after_all(session: &mut Session<'_>, groups: &[(ClassId, Vec<Item>)]) {
    for (class, items) in groups {
        for relation in relations(session.schemas()).filter(|r| r.child == *class) {
            for item in items {
                let uid = store::uid(&item.object);
                let Some(stored) = session.state.store.get(*class, uid).cloned() else { continue };
                follow_child(session, &relation, &stored);
            }
        }
    }
}

fn follow_child(session: &mut Session<'_>, relation: &Relation, child: &Object) {
    let uid = store::uid(child).to_owned();
    let Some(parent) = store::referred(child, relation.back).map(str::to_owned) else { return };
    let listed_elsewhere: Vec<String> = session
        .state
        .store
        .table(relation.parent)
        .values()
        .filter(|other| store::uid(other) != parent)
        .filter(|other| store::members(other, relation.list).any(|member| member == uid))
        .map(|other| store::uid(other).to_owned())
        .collect();
    for other in listed_elsewhere {
        session.state.store.change(relation.parent, &other, |object| {
            if let Some(Value::Array(entries)) = object.get_mut(relation.list) {
                entries.retain(|entry| store::reference(entry) != Some(&uid));
            }
        });
    }
    let known = session.state.store.get(relation.parent, &parent);
    if known.is_some_and(|known| !store::members(known, relation.list).any(|m| m == uid)) {
        session.state.store.change(relation.parent, &parent, |object| {
            let list = object.entry(relation.list).or_insert_with(|| json!([]));
            if let Value::Array(entries) = list {
                entries.push(store::reference_to(&uid));
            }
        });
    }
}

fn follow_parent(session: &mut Session<'_>, relation: &Relation, parent: &Object) {
    let uid = store::uid(parent).to_owned();
    if !parent.contains_key(relation.list) && !relation.owned {
        return;
    }
    let listed: Vec<String> = store::members(parent, relation.list).map(str::to_owned).collect();
    let dropped: Vec<String> = session
        .state
        .store
        .table(relation.child)
        .values()
        .filter(|child| store::referred(child, relation.back) == Some(&uid))
        .map(|child| store::uid(child).to_owned())
        .filter(|child| !listed.contains(child))
        .collect();
    for child in dropped {
        if relation.owned {
            deletion::remove(session.state, relation.child, &child);
        } else {
            session.state.store.change(relation.child, &child, |object| {
                object.remove(relation.back);
            });
        }
    }
    for child in listed {
        session.state.store.change(relation.child, &child, |object| {
            object.insert(relation.back.to_owned(), store::reference_to(&uid));
        });
    }
}
