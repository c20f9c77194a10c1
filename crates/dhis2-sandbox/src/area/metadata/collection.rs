//! Adds to and takes out of the collections that an object holds.

use serde_json::{Value, json};

use super::class;
use super::read::object;
use crate::failure::{Failure, WebMessage};
use crate::import::report::Stats;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::schema::{ClassId, Kind, Relation};
use crate::state::State;
use crate::store;

/// A collection of an object: where its entries are kept.
struct Collection {
    class: ClassId,
    uid: String,
    name: &'static str,
    target: ClassId,
    relation: Relation,
}

impl Collection {
    /// Finds the collection that a request is about, if the user may change it.
    fn of(state: &State, call: &Call<'_>, verb: &str) -> Result<Self, Failure> {
        let class = class(state, call);
        let view = call.view(state);
        let found = object(&view, class, call.parameter(1))?;
        if !view.may_update(class, found) {
            return Err(Failure::forbidden(
                "You don't have the proper permissions to update this object.",
            ));
        }
        let description = state.schemas.class(class);
        let name = call.parameter(2);
        let Some(property) = description.property(name) else {
            return Err(Failure::not_found(format!(
                "Property {name} does not exist on {}",
                description.klass
            )));
        };
        let target =
            property.target.filter(|_| property.collection && property.kind == Kind::Reference);
        let Some(target) = target else {
            return Err(Failure::conflict(format!(
                "Only identifiable object collections can be {verb}."
            )));
        };
        Ok(Self {
            class,
            uid: call.parameter(1).to_owned(),
            name: property.wire_name(),
            target,
            relation: property.relation,
        })
    }

    /// Returns the entries that there are.
    fn entries(&self, state: &State, call: &Call<'_>) -> Vec<String> {
        let view = call.view(state);
        let object = state.store.get(self.class, &self.uid);
        let value = object.and_then(|object| view.value_of(self.class, object, self.name));
        let entries = value.as_deref().and_then(Value::as_array).into_iter().flatten();
        entries.filter_map(store::reference).map(str::to_owned).collect()
    }

    fn add(&self, state: &mut State, uids: &[String]) -> Stats {
        let mut stats = Stats::default();
        for uid in uids
            .iter()
            .filter(|uid| state.store.contains(self.target, uid))
            .cloned()
            .collect::<Vec<_>>()
        {
            if self.change(state, &uid, true) {
                stats.updated += 1;
            } else {
                stats.ignored += 1;
            }
        }
        stats
    }

    fn remove(&self, state: &mut State, uids: &[String]) -> Stats {
        let mut stats = Stats::default();
        for uid in uids
            .iter()
            .filter(|uid| state.store.contains(self.target, uid))
            .cloned()
            .collect::<Vec<_>>()
        {
            if self.change(state, &uid, false) {
                stats.deleted += 1;
            } else {
                stats.ignored += 1;
            }
        }
        stats
    }

    /// Adds or removes an entry on the side that keeps it; tells if that changed anything.
    fn change(&self, state: &mut State, entry: &str, add: bool) -> bool {
        let (class, holder, property, member) = match self.relation {
            Relation::Own => (self.class, self.uid.as_str(), self.name, entry),
            Relation::Inverse { class, property } => (class, entry, property, self.uid.as_str()),
        };
        let single = !state.schemas.class(class).property(property).is_some_and(|p| p.collection);
        let now = state.clock.now().text();
        let mut changed = false;
        state.store.change(class, holder, |object| {
            if single {
                let there = store::referred(object, property) == Some(member);
                changed = there != add;
                if changed && add {
                    object.insert(property.to_owned(), store::reference_to(member));
                } else if changed {
                    object.remove(property);
                }
            } else {
                let list = object.entry(property).or_insert_with(|| json!([]));
                let Value::Array(entries) = list else { return };
                let place = entries.iter().position(|e| store::reference(e) == Some(member));
                match place {
                    None if add => entries.push(store::reference_to(member)),
                    Some(place) if !add => {
                        entries.remove(place);
                    }
                    _ => return,
                }
                changed = true;
            }
            if changed {
                object.insert("lastUpdated".to_owned(), json!(now));
            }
        });
        changed
    }
}

fn report(stats: Stats) -> Response {
    let body = json!({"status": "OK", "stats": stats.value(), "objectReports": []});
    WebMessage::new(http::StatusCode::OK).with_response("TypeReport", body).into()
}

fn sum(a: Stats, b: Stats) -> Stats {
    Stats {
        created: a.created + b.created,
        updated: a.updated + b.updated,
        deleted: a.deleted + b.deleted,
        ignored: a.ignored + b.ignored,
    }
}

fn listed(body: &Value, key: &str) -> Vec<String> {
    let entries = body.get(key).and_then(Value::as_array).into_iter().flatten();
    entries.into_iter().filter_map(store::reference).map(str::to_owned).collect()
}

/// Answers `POST /api/{kind}/{uid}/{collection}/{item}`.
pub(super) fn add_one(state: &mut State, call: &Call<'_>) -> Answer {
    let collection = Collection::of(state, call, "added to")?;
    Ok(report(collection.add(state, &[call.parameter(3).to_owned()])))
}

/// Answers `DELETE /api/{kind}/{uid}/{collection}/{item}`.
pub(super) fn remove_one(state: &mut State, call: &Call<'_>) -> Answer {
    let collection = Collection::of(state, call, "removed from")?;
    Ok(report(collection.remove(state, &[call.parameter(3).to_owned()])))
}

/// Answers `POST /api/{kind}/{uid}/{collection}`: additions and deletions.
pub(super) fn change_many(state: &mut State, call: &Call<'_>) -> Answer {
    let collection = Collection::of(state, call, "added to")?;
    let body = call.request.json()?;
    let removed = collection.remove(state, &listed(&body, "deletions"));
    let mut additions = listed(&body, "additions");
    additions.extend(listed(&body, "identifiableObjects"));
    let added = collection.add(state, &additions);
    Ok(report(sum(removed, added)))
}

/// Answers `PUT /api/{kind}/{uid}/{collection}`: these entries and no others.
pub(super) fn replace_all(state: &mut State, call: &Call<'_>) -> Answer {
    let collection = Collection::of(state, call, "replaced")?;
    let body = call.request.json()?;
    let before = collection.entries(state, call);
    let removed = collection.remove(state, &before);
    let added = collection.add(state, &listed(&body, "identifiableObjects"));
    Ok(report(sum(removed, added)))
}

/// Answers `DELETE /api/{kind}/{uid}/{collection}`: all entries but these stay.
pub(super) fn remove_many(state: &mut State, call: &Call<'_>) -> Answer {
    let collection = Collection::of(state, call, "removed from")?;
    let body = call.request.json()?;
    Ok(report(collection.remove(state, &listed(&body, "identifiableObjects"))))
}
