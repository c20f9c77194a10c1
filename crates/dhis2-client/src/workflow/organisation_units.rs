//! Organisation units: the tree, and how it is changed.

use dhis2_models::enums::DataMergeStrategy;
use dhis2_models::payload::WebMessage;
use dhis2_models::{DateTime, In, Object, Reference, Uid, Version, kind};
use http::Method;
use serde::Serialize;
use serde_json::{Value, json};

use super::Draft;
use crate::error::Error;
use crate::patch::Patch;
use crate::query::{Filter, Order, Query};
use crate::request::Request;
use crate::resource::{self, Resource};

/// What is read of an organisation unit where nothing else is asked for.
const FIELDS: &str =
    "id,code,name,displayName,shortName,level,path,parent[id,name],openingDate,closedDate";

/// Down to which depth [`Resource::list_descendants`] asks for children of children; a server reads
/// them unit by unit, so that deeper trees come faster as a flat list.
const NESTED: u32 = 3;

/// A new organisation unit, for [`create_under`](Resource::create_under).
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewOrganisationUnit {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The short name; the beginning of the name if it is not said.
    pub short_name: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The day on which the unit was opened, such as `2024-01-31`. Needed.
    pub opening_date: Option<DateTime>,
    /// The day on which the unit was closed.
    pub closed_date: Option<DateTime>,
    /// A remark.
    pub comment: Option<String>,
    /// The unit above. Without one the new unit is the root of a tree of its own.
    pub parent: Option<Reference>,
}

impl Draft for NewOrganisationUnit {
    type Kind = kind::OrganisationUnit;
    const REQUIRED: &'static [&'static str] = &["name", "openingDate"];
}

/// How organisation units are merged; see [`merge`](Resource::merge).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrganisationUnitMerge {
    /// What becomes of data values that several units have for the same: the last that was written
    /// stays if nothing is said.
    pub data_values: Option<DataMergeStrategy>,
    /// What becomes of data approvals that several units have for the same: the last that was
    /// written stays if nothing is said.
    pub data_approvals: Option<DataMergeStrategy>,
    /// Whether the units that were merged into the other one stay.
    pub keep_sources: bool,
}

/// How an organisation unit is split; see [`split`](Resource::split).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrganisationUnitSplit {
    /// The unit that takes the data of the one that is split: the first of the targets if it is not
    /// said.
    pub primary_target: Option<Uid>,
    /// Whether the unit that was split stays.
    pub keep_source: bool,
}

/// The tree of organisation units.
impl<'c, V: Version> Resource<'c, kind::OrganisationUnit, V>
where
    kind::OrganisationUnit: In<V>,
{
    /// Begins a reading of the units right below a unit, by name:
    /// `GET /api/organisationUnits?filter=parent.id:eq:{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// for province in client.organisation_units().children("ImspTQPwCqd")?.list_all().await? {
    ///     println!("{:?} {:?}", province.id(), province.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub fn children(
        &self,
        uid: &str,
    ) -> Result<Query<'c, <kind::OrganisationUnit as In<V>>::Model, V>, Error> {
        let uid = resource::parse(uid)?;
        Ok(self.fields(FIELDS).filter(Filter::eq("parent.id", uid)).order("name"))
    }

    /// Begins a reading of a unit and all units below it, the upper levels first:
    /// `GET /api/organisationUnits?filter=path:like:{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Filter;
    /// use futures_util::TryStreamExt as _;
    ///
    /// let facilities = client.organisation_units().descendants("ImspTQPwCqd")?;
    /// let facilities = facilities.filter(Filter::eq("level", 4)).fields("id,name");
    /// let mut units = std::pin::pin!(facilities.items());
    /// while let Some(unit) = units.try_next().await? {
    ///     println!("{:?}", unit.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub fn descendants(
        &self,
        uid: &str,
    ) -> Result<Query<'c, <kind::OrganisationUnit as In<V>>::Model, V>, Error> {
        // `includeDescendants` pages wrongly on 2.41, and knows no filters there.
        let uid = resource::parse(uid)?;
        let below = self.fields(FIELDS).filter(Filter::like("path", uid));
        Ok(below.order(Order::ascending("level")).order("name"))
    }

    /// Begins a reading of all units at a level, where 1 is the root's:
    /// `GET /api/organisationUnits?filter=level:eq:{level}`. They come by their place in the tree.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let districts = client.organisation_units().at_level(3).list_all().await?;
    /// println!("{} districts", districts.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn at_level(&self, level: u32) -> Query<'c, <kind::OrganisationUnit as In<V>>::Model, V> {
        self.fields(FIELDS).filter(Filter::eq("level", level)).order("path")
    }

    /// Reads a unit and the units below it, down to a depth, in one request: the unit itself (depth
    /// 0), then its children (1), then theirs (2), each level by name.
    ///
    /// `GET /api/organisationUnits/{uid}?fields=…,children[…]` for a few levels, and
    /// `GET /api/organisationUnits?filter=path:like:{uid}` for more. Where the whole tree is too much
    /// to hold, [`descendants`](Self::descendants) streams it.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let units = client.organisation_units().list_descendants("ImspTQPwCqd", 2).await?;
    /// for unit in &units {
    ///     println!("{:?} {:?}", unit.get("level"), unit.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where there is no such unit ([`Error::is_not_found`]).
    pub async fn list_descendants(
        &self,
        uid: &str,
        depth: u32,
    ) -> Result<Vec<<kind::OrganisationUnit as In<V>>::Model>, Error> {
        let mut units = if depth <= NESTED {
            let request = self.one(Method::GET, uid)?.query("fields", nested_fields(depth));
            let root: Object = self.client().core().fetch(&request).await?;
            flatten(root)
        } else {
            let all: Vec<Object> = self.flat(uid).await?;
            let Some(root) = all.iter().find(|unit| unit.id() == Some(uid)) else {
                // Let the server say that there is none.
                self.get(uid).await?;
                return Ok(Vec::new());
            };
            let lowest = level(root) + u64::from(depth);
            all.into_iter().filter(|unit| level(unit) <= lowest).collect()
        };
        units.sort_by(|one, other| {
            (level(one), one.name(), one.id()).cmp(&(level(other), other.name(), other.id()))
        });
        units.iter().map(as_model::<V>).collect()
    }

    /// Reads a unit and all below it, in one request, without a level's end.
    async fn flat(&self, uid: &str) -> Result<Vec<Object>, Error> {
        let request = Request::api(Method::GET, self.path(), &[])
            .query("fields", FIELDS)
            .query("filter", format!("path:like:{}", resource::parse(uid)?))
            .query("paging", false);
        let response = self.client().core().send(&request).await?;
        Ok(crate::wire::page::<Object>(&response, self.plural(), false)?.items)
    }

    /// Creates a unit below another: `POST /api/organisationUnits`. The answer's
    /// [`uid`](WebMessage::uid) is that of the new unit.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::NewOrganisationUnit;
    ///
    /// let clinic = NewOrganisationUnit {
    ///     name: "Riverside clinic".into(),
    ///     opening_date: Some("2024-01-31".into()),
    ///     ..Default::default()
    /// };
    /// let created = client.organisation_units().create_under("O6uvpzGd5pu", &clinic).await?;
    /// println!("{:?}", created.uid());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where the draft lacks its name or opening
    /// date, and where the server refuses it ([`Error::is_conflict`]).
    pub async fn create_under(
        &self,
        parent: &str,
        draft: &NewOrganisationUnit,
    ) -> Result<WebMessage, Error> {
        let parent = Some(resource::parse(parent)?.into());
        self.create_from(&NewOrganisationUnit { parent, ..draft.clone() }).await
    }

    /// Puts a unit, with all that is below it, under another one: one `GET` of the two, and
    /// `PATCH /api/organisationUnits/{uid}` of nothing but the parent.
    ///
    /// A unit that would come under itself is refused before anything is changed: 2.41 and 2.43 take
    /// it, and their tree is broken from then on.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// client.organisation_units().move_to("DiszpKrYNg8", "fdc6uOvgoji").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where the new parent is the unit itself or below it, with the path
    /// between the two; and where one of the two is not there ([`Error::is_not_found`]).
    pub async fn move_to(&self, uid: &str, new_parent: &str) -> Result<WebMessage, Error> {
        let (unit, parent) = (resource::parse(uid)?, resource::parse(new_parent)?);
        if unit == parent {
            let error = format!("the organisation unit {unit} cannot be moved under itself");
            return Err(Error::build(error));
        }
        let both = self.named(&[&unit, &parent]).await?;
        for uid in [unit, parent] {
            if !both.iter().any(|it| it.id() == Some(&*uid)) {
                self.get(&uid).await?;
            }
        }
        let target = both.iter().find(|it| it.id() == Some(&*parent));
        let path: Vec<&str> =
            target.and_then(|it| it.text("path")).map(segments).unwrap_or_default();
        if let Some(place) = path.iter().position(|step| *step == unit.as_str()) {
            return Err(self.cycle(&path[place..]).await);
        }
        self.patch(&unit, &move_patch(parent)).await
    }

    /// Says that the last unit of a path cannot be the parent of the first.
    async fn cycle(&self, path: &[&str]) -> Error {
        // The names are for people: without them the UIDs must do.
        let named = self.named(path).await.unwrap_or_default();
        let names: Vec<String> = path
            .iter()
            .map(|uid| {
                let unit = named.iter().find(|unit| unit.id() == Some(uid));
                unit.and_then(Object::name)
                    .map_or_else(|| (*uid).to_owned(), |name| format!("{name} ({uid})"))
            })
            .collect();
        let (unit, parent) = (names.first(), names.last());
        Error::build(format!(
            "the organisation unit {} cannot be moved under {}, which is below it: {}",
            unit.map_or("", String::as_str),
            parent.map_or("", String::as_str),
            names.join(" / ")
        ))
    }

    /// Reads names and paths of units by their UIDs.
    async fn named(&self, uids: &[&str]) -> Result<Vec<Object>, Error> {
        let request = Request::api(Method::GET, self.path(), &[])
            .query("fields", "id,name,path")
            .query("filter", format!("id:in:[{}]", uids.join(",")))
            .query("paging", false);
        let response = self.client().core().send(&request).await?;
        Ok(crate::wire::page::<Object>(&response, self.plural(), false)?.items)
    }

    /// Merges units into another one, with their data, groups, data sets, programs and users:
    /// `POST /api/organisationUnits/merge`. Needs the authority `F_ORGANISATION_UNIT_MERGE`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let units = client.organisation_units();
    /// units.merge(&["g8upMTyEZGZ", "jUb8gELQApl"], "O6uvpzGd5pu", &Default::default()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where there is nothing to merge or the
    /// target is one of the sources, and where the server refuses ([`Error::is_conflict`]).
    pub async fn merge(
        &self,
        sources: &[impl AsRef<str> + Sync],
        target: &str,
        options: &OrganisationUnitMerge,
    ) -> Result<WebMessage, Error> {
        self.write(merge_request(sources, target, options)?).await
    }

    /// Splits a unit into others, which are there already: `POST /api/organisationUnits/split`. One
    /// of them takes its data. Needs the authority `F_ORGANISATION_UNIT_SPLIT`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let units = client.organisation_units();
    /// units.split("O6uvpzGd5pu", &["g8upMTyEZGZ", "jUb8gELQApl"], &Default::default()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where there are less than two targets, the
    /// source is one of them, or the primary target is not, and where the server refuses
    /// ([`Error::is_conflict`]).
    pub async fn split(
        &self,
        source: &str,
        targets: &[impl AsRef<str> + Sync],
        options: &OrganisationUnitSplit,
    ) -> Result<WebMessage, Error> {
        self.write(split_request(source, targets, options)?).await
    }
}

fn move_patch(parent: Uid) -> Patch {
    Patch::new().replace("/parent", json!({"id": parent}))
}

fn merge_request(
    sources: &[impl AsRef<str>],
    target: &str,
    options: &OrganisationUnitMerge,
) -> Result<Request, Error> {
    let (sources, target) = (parse_all(sources)?, resource::parse(target)?);
    if sources.is_empty() {
        return Err(Error::build("there is no organisation unit to merge into the other one"));
    }
    if sources.contains(&target) {
        let error = format!("the organisation unit {target} cannot be merged into itself");
        return Err(Error::build(error));
    }
    let mut body = json!({
        "sources": sources, "target": target, "deleteSources": !options.keep_sources,
    });
    if let Some(strategy) = &options.data_values {
        body["dataValueMergeStrategy"] = strategy.as_str().into();
    }
    if let Some(strategy) = &options.data_approvals {
        body["dataApprovalMergeStrategy"] = strategy.as_str().into();
    }
    Request::api(Method::POST, "organisationUnits/merge", &[]).json(&body)
}

fn split_request(
    source: &str,
    targets: &[impl AsRef<str>],
    options: &OrganisationUnitSplit,
) -> Result<Request, Error> {
    let (source, targets) = (resource::parse(source)?, parse_all(targets)?);
    let [first, _, ..] = targets[..] else {
        return Err(Error::build("an organisation unit is split into two others at least"));
    };
    if targets.contains(&source) {
        let error = format!("the organisation unit {source} cannot be split into itself");
        return Err(Error::build(error));
    }
    let primary = options.primary_target.unwrap_or(first);
    if !targets.contains(&primary) {
        return Err(Error::build(format!("the primary target {primary} is none of the targets")));
    }
    let body = json!({
        "source": source, "targets": targets, "primaryTarget": primary,
        "deleteSource": !options.keep_source,
    });
    Request::api(Method::POST, "organisationUnits/split", &[]).json(&body)
}

fn parse_all(uids: &[impl AsRef<str>]) -> Result<Vec<Uid>, Error> {
    uids.iter().map(|uid| resource::parse(uid.as_ref())).collect()
}

/// Returns the UIDs of a path, from the root.
fn segments(path: &str) -> Vec<&str> {
    path.split('/').filter(|step| !step.is_empty()).collect()
}

/// Returns the fields of a unit, of its children, and so on.
fn nested_fields(depth: u32) -> String {
    (0..depth).fold(FIELDS.to_owned(), |below, _| format!("{FIELDS},children[{below}]"))
}

/// Takes a tree apart: each unit without its children.
fn flatten(mut root: Object) -> Vec<Object> {
    let children = root.remove("children");
    let mut units = vec![root];
    if let Some(Value::Array(children)) = children {
        let children = children.into_iter().filter_map(|child| Object::try_from(child).ok());
        units.extend(children.flat_map(flatten));
    }
    units
}

fn level(unit: &Object) -> u64 {
    unit.get("level").and_then(Value::as_u64).unwrap_or_default()
}

fn as_model<V: Version>(unit: &Object) -> Result<<kind::OrganisationUnit as In<V>>::Model, Error>
where
    kind::OrganisationUnit: In<V>,
{
    unit.read_as().map_err(|error| {
        Error::Unsupported(format!("an organisation unit cannot be read as asked for: {error}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::Body;

    #[test]
    fn a_tree_is_asked_for_level_by_level_in_one_request() {
        assert_eq!(nested_fields(0), FIELDS);
        let two = format!("{FIELDS},children[{FIELDS},children[{FIELDS}]]");
        assert_eq!(nested_fields(2), two);
    }

    #[test]
    fn a_tree_is_flattened() {
        let tree =
            json!({"id": "a", "children": [{"id": "b", "children": [{"id": "c"}]}, {"id": "d"}]});
        let units = flatten(tree.try_into().unwrap());
        let ids: Vec<_> = units.iter().filter_map(Object::id).collect();
        assert_eq!(ids, ["a", "b", "c", "d"]);
        assert!(units.iter().all(|unit| unit.get("children").is_none()));
    }

    #[test]
    fn a_move_changes_the_parent_and_nothing_else() {
        assert_eq!(
            serde_json::to_value(move_patch(Uid::new("fdc6uOvgoji").unwrap())).unwrap(),
            json!([{"op": "replace", "path": "/parent", "value": {"id": "fdc6uOvgoji"}}])
        );
    }

    #[test]
    fn merges_and_splits_say_all_that_servers_want() {
        let body = |request: Request| -> Value {
            let Some(Body::Bytes(body)) = request.body else { panic!("no body") };
            serde_json::from_slice(&body).unwrap()
        };
        let options = OrganisationUnitMerge {
            data_values: Some(DataMergeStrategy::Discard),
            ..Default::default()
        };
        let request = merge_request(&["g8upMTyEZGZ"], "O6uvpzGd5pu", &options).unwrap();
        assert_eq!(request.line(), "POST /api/organisationUnits/merge");
        assert_eq!(
            body(request),
            json!({
                "sources": ["g8upMTyEZGZ"], "target": "O6uvpzGd5pu", "deleteSources": true,
                "dataValueMergeStrategy": "DISCARD"
            })
        );
        let targets = ["g8upMTyEZGZ", "jUb8gELQApl"];
        let request =
            split_request("O6uvpzGd5pu", &targets, &OrganisationUnitSplit::default()).unwrap();
        assert_eq!(
            body(request),
            json!({
                "source": "O6uvpzGd5pu", "targets": targets, "primaryTarget": "g8upMTyEZGZ",
                "deleteSource": true
            })
        );
    }

    #[test]
    fn merges_and_splits_that_make_no_sense_are_refused() {
        let merge = |sources: &[&str]| {
            merge_request(sources, "O6uvpzGd5pu", &OrganisationUnitMerge::default())
                .unwrap_err()
                .to_string()
        };
        assert!(merge(&[]).starts_with("there is no organisation unit"));
        assert!(merge(&["O6uvpzGd5pu"]).ends_with("cannot be merged into itself"));
        let split = |targets: &[&str], options| {
            split_request("O6uvpzGd5pu", targets, &options).unwrap_err().to_string()
        };
        assert!(split(&["g8upMTyEZGZ"], OrganisationUnitSplit::default()).contains("two others"));
        assert!(
            split(&["g8upMTyEZGZ", "O6uvpzGd5pu"], OrganisationUnitSplit::default())
                .contains("itself")
        );
        let primary_target = Uid::new("O6uvpzGd5pu");
        let options = OrganisationUnitSplit { primary_target, ..Default::default() };
        assert!(split(&["g8upMTyEZGZ", "jUb8gELQApl"], options).contains("none of the targets"));
    }
}
