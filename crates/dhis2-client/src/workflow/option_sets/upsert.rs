//! The options of a set, brought to what a list says.

use std::collections::BTreeSet;

use dhis2_models::{In, Object, Uid, Version, kind};
use http::Method;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::error::Error;
use crate::request::Request;
use crate::resource::Resource;
use crate::write_options::{ImportStrategy, WriteOptions};

/// An option as a list says it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewOption {
    /// The code, by which options are told apart. Needed.
    pub code: String,
    /// The name. Needed.
    pub name: String,
    /// The description; one that is there stays if it is not said.
    pub description: Option<String>,
    /// The name in data entry forms; one that is there stays if it is not said.
    pub form_name: Option<String>,
}

impl NewOption {
    /// Returns an option of a code and a name.
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self { code: code.into(), name: name.into(), ..Self::default() }
    }
}

/// How [`upsert_options`](Resource::upsert_options) works.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UpsertOptions {
    /// Whether options that are not in the list are deleted; they stay, after those in the list, if
    /// not.
    pub remove_missing: bool,
    /// Whether it is only said what would change; nothing that writes is sent then.
    pub dry_run: bool,
}

/// What [`upsert_options`](Resource::upsert_options) has changed, or would change: codes of options.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OptionChanges {
    /// Those that were not there.
    pub added: Vec<String>,
    /// Those that had another name, description or form name.
    pub updated: Vec<String>,
    /// Those that were there and not in the list, and were deleted.
    pub removed: Vec<String>,
    /// Those that are as they were.
    pub unchanged: Vec<String>,
    /// Whether the order of those that were there is another one.
    pub reordered: bool,
}

impl OptionChanges {
    /// Returns whether all is as it was.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.updated.is_empty()
            && self.removed.is_empty()
            && !self.reordered
    }
}

impl<V: Version> Resource<'_, kind::OptionSet, V>
where
    kind::OptionSet: In<V>,
{
    /// Brings the options of a set to what a list says: options that are not there are added, those
    /// that are called otherwise are renamed, all come in the order of the list, and if asked for the
    /// others are deleted. Options are told apart by their codes.
    ///
    /// One `GET /api/optionSets/{uid}`, one `POST /api/metadata` if something changes, and one more
    /// to delete.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::{NewOption, UpsertOptions};
    ///
    /// let options = [NewOption::new("BCG", "BCG"), NewOption::new("OPV", "Oral polio vaccine")];
    /// let plan = UpsertOptions { remove_missing: true, dry_run: true };
    /// let changes = client.option_sets().upsert_options("pQIBmJkSGCf", &options, &plan).await?;
    /// println!("{:?} would be deleted", changes.removed);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a code or name is empty or there
    /// twice; where there is no such set ([`Error::is_not_found`]); and where the server refuses an
    /// option, in which case nothing is changed ([`Error::is_conflict`]).
    pub async fn upsert_options(
        &self,
        uid: &str,
        options: &[NewOption],
        how: &UpsertOptions,
    ) -> Result<OptionChanges, Error> {
        check(options)?;
        let request = self.one(Method::GET, uid)?.query("fields", ":owner,options[:owner]");
        let set: Object = self.client().core().fetch(&request).await?;
        let plan = Plan::of(set, options, how.remove_missing);
        if how.dry_run || plan.changes.is_empty() {
            return Ok(plan.changes);
        }
        let request = Request::api(Method::POST, "metadata", &[]).json(&plan.body)?;
        self.write(request).await?;
        if !plan.removed.is_empty() {
            // An option that is still in its set is not deleted, though 2.41 and 2.42 say so: it has
            // been taken out by the first request.
            let delete = WriteOptions {
                import_strategy: Some(ImportStrategy::Delete),
                ..WriteOptions::default()
            };
            let gone: Vec<Value> = plan.removed.iter().map(|uid| json!({"id": uid})).collect();
            let request = Request::api(Method::POST, "metadata", &[]);
            self.write(delete.add_to(request).json(&json!({"options": gone}))?).await?;
        }
        Ok(plan.changes)
    }
}

/// Refuses a list that is not of options, each once.
fn check(options: &[NewOption]) -> Result<(), Error> {
    let mut codes = BTreeSet::new();
    let mut names = BTreeSet::new();
    for option in options {
        let NewOption { code, name, .. } = option;
        if code.is_empty() || name.is_empty() {
            let error = format!("the option with the code `{code}` and name `{name}` needs both");
            return Err(Error::build(error));
        }
        if !codes.insert(code) || !names.insert(name) {
            let error =
                format!("the option with the code `{code}` and name `{name}` is there twice");
            return Err(Error::build(error));
        }
    }
    Ok(())
}

/// What is to be done.
struct Plan {
    changes: OptionChanges,
    body: Value,
    removed: Vec<Uid>,
}

impl Plan {
    fn of(mut set: Object, options: &[NewOption], remove_missing: bool) -> Self {
        let set_id = set.uid();
        let there: Vec<Map<String, Value>> = match set.remove("options") {
            Some(Value::Array(items)) => items
                .into_iter()
                .filter_map(|item| Object::try_from(item).ok()?.into_map().into())
                .collect(),
            _ => Vec::new(),
        };
        let code_of = |option: &Map<String, Value>| {
            option.get("code").and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        let mut changes = OptionChanges::default();
        let mut order = Vec::new();
        let mut written = Vec::new();
        for (place, option) in options.iter().enumerate() {
            let known = there.iter().position(|it| code_of(it) == option.code);
            let mut item = known.map(|index| there[index].clone()).unwrap_or_default();
            let id = match item.get("id") {
                Some(id) => id.clone(),
                None => json!(Uid::generate()),
            };
            let changed = apply(&mut item, option);
            item.insert("id".into(), id.clone());
            item.insert("sortOrder".into(), place.into());
            item.insert("optionSet".into(), json!({"id": set_id}));
            order.push(json!({"id": id}));
            written.push(Value::Object(item));
            let list = match (known, changed) {
                (None, _) => &mut changes.added,
                (_, true) => &mut changes.updated,
                (_, false) => &mut changes.unchanged,
            };
            list.push(option.code.clone());
        }
        let mut removed = Vec::new();
        for item in &there {
            let code = code_of(item);
            if options.iter().any(|option| option.code == code) {
                continue;
            }
            if remove_missing {
                changes.removed.push(code);
                removed.extend(item.get("id").and_then(Value::as_str).and_then(Uid::new));
            } else {
                changes.unchanged.push(code);
                let mut item = item.clone();
                order.push(json!({"id": item.get("id")}));
                item.insert("sortOrder".into(), written.len().into());
                item.insert("optionSet".into(), json!({"id": set_id}));
                written.push(Value::Object(item));
            }
        }
        let before: Vec<&Value> = there
            .iter()
            .filter_map(|item| item.get("id"))
            .filter(|id| order.iter().any(|it| it["id"] == **id))
            .collect();
        let after: Vec<&Value> =
            order.iter().map(|it| &it["id"]).filter(|id| before.contains(id)).collect();
        changes.reordered = before != after;
        set.insert("options".into(), order.into());
        let body = json!({"optionSets": [Value::from(set)], "options": written});
        Self { changes, body, removed }
    }
}

/// Puts what a list says of an option into it, and says whether that is new.
fn apply(item: &mut Map<String, Value>, option: &NewOption) -> bool {
    let mut changed = false;
    let said = [
        ("code", Some(&option.code)),
        ("name", Some(&option.name)),
        ("description", option.description.as_ref()),
        ("formName", option.form_name.as_ref()),
    ];
    for (key, text) in said {
        if let Some(text) = text
            && item.get(key).and_then(Value::as_str) != Some(text)
        {
            item.insert(key.into(), text.as_str().into());
            changed = true;
        }
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set() -> Object {
        let json = json!({
            "id": "pQIBmJkSGCf", "name": "Vaccine", "valueType": "TEXT",
            "options": [
                {"id": "ydS9y7iWVM0", "code": "BCG", "name": "BCG", "style": {"color": "#fff"}},
                {"id": "j0TRaviAq8e", "code": "OPV", "name": "Polio"},
            ]
        });
        json.try_into().unwrap()
    }

    #[test]
    fn a_list_says_what_is_added_renamed_and_removed() {
        let list =
            [NewOption::new("OPV", "Oral polio vaccine"), NewOption::new("HEPB", "Hepatitis B")];
        let plan = Plan::of(set(), &list, true);
        assert_eq!(plan.changes.added, ["HEPB"]);
        assert_eq!(plan.changes.updated, ["OPV"]);
        assert_eq!(plan.changes.removed, ["BCG"]);
        assert!(!plan.changes.reordered);
        assert_eq!(plan.removed, ["ydS9y7iWVM0".parse::<Uid>().unwrap()]);
        let body = plan.body;
        assert_eq!(body["optionSets"][0]["name"], "Vaccine");
        assert_eq!(body["optionSets"][0]["options"][0], json!({"id": "j0TRaviAq8e"}));
        assert_eq!(body["options"][0]["name"], "Oral polio vaccine");
        assert_eq!(body["options"][1]["optionSet"], json!({"id": "pQIBmJkSGCf"}));
        assert_eq!(body["options"][1]["id"], body["optionSets"][0]["options"][1]["id"]);
    }

    #[test]
    fn what_is_not_in_the_list_stays_at_the_end() {
        let plan = Plan::of(set(), &[NewOption::new("OPV", "Polio")], false);
        assert_eq!(plan.changes.unchanged, ["OPV", "BCG"]);
        assert!(plan.changes.reordered);
        assert_eq!(plan.body["options"][1]["style"]["color"], "#fff");
        let list = [NewOption::new("BCG", "BCG"), NewOption::new("OPV", "Polio")];
        assert!(Plan::of(set(), &list, true).changes.is_empty());
    }

    #[test]
    fn a_list_with_something_twice_is_refused() {
        let refusal = |list: &[NewOption]| check(list).unwrap_err().to_string();
        let list = [NewOption::new("A", "One"), NewOption::new("A", "Two")];
        assert!(refusal(&list).ends_with("is there twice"));
        assert!(refusal(&[NewOption::new("A", "")]).ends_with("needs both"));
    }
}
