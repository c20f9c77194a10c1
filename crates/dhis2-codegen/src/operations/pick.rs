//! Picking the operations that are worth a function out of the documents of all releases.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::error::Error;
use crate::overrides::{OperationOverrides, is_meant};
use crate::release::{RELEASES, Release};

/// How many resources must have a shape for it to be one that `Resource` knows.
const GENERIC: usize = 60;

/// The endings that ask for another form of the same answer.
const FORMATS: &[&str] = &[
    "adx", "adx.xml", "csv", "csv.gz", "csv.zip", "geojson", "html", "html+css", "json", "json.gz",
    "json.zip", "pdf", "png", "sql", "svg", "txt", "xls", "xlsx", "xml", "xml.gz", "xml.zip",
];

/// An operation of all releases that have it.
#[derive(Debug, Clone, Default)]
pub(super) struct Operation {
    /// The area.
    pub area: String,
    /// The server's class that handles it, such as `DataIntegrity`.
    pub controller: String,
    /// Its method there, such as `getSummaries`.
    pub name: String,
    /// The HTTP method, in lower case.
    pub method: String,
    /// The path, such as `/api/dataIntegrity/{check}/details`.
    pub path: String,
    /// The releases that have it.
    pub releases: Vec<Release>,
    /// The parameters of the query.
    pub query: BTreeMap<String, Parameter>,
    /// The schema of a JSON body.
    pub body: Option<Value>,
    /// The other media types that a body may have.
    pub media: BTreeSet<String>,
    /// The schema of a JSON answer.
    pub answer: Option<Value>,
}

/// A parameter of the query.
#[derive(Debug, Clone, Default)]
pub(super) struct Parameter {
    /// What the newest release that has it says of it.
    pub schema: Value,
    /// Whether every release demands it.
    pub required: bool,
    /// The releases that have it.
    pub releases: Vec<Release>,
}

impl Operation {
    /// Returns the name that `progenitor` is given, which is the same in Rust.
    pub(super) fn id(&self) -> String {
        use heck::ToSnakeCase as _;
        format!("{} {}", self.controller, self.name).to_snake_case()
    }
}

type Key = (String, String);

/// What the documents say of an operation, by release.
type Found<'a> = BTreeMap<Release, Vec<(&'a Value, &'a str)>>;

/// Picks the operations, and sorts them into areas.
pub(super) fn pick(
    documents: &[(Release, Value)],
    overrides: &OperationOverrides,
) -> Result<Vec<Operation>, Error> {
    let mut found = collect(documents);
    // What the newest releases have left behind has no future: a raw call does for it.
    found.retain(|_, releases| releases.keys().any(|it| RELEASES.iter().skip(1).any(|r| r == it)));
    drop_generic(&mut found);
    drop_twins(&mut found);
    let mut vain: BTreeSet<&str> = overrides.exclude.keys().map(String::as_str).collect();
    vain.extend(overrides.areas.values().flatten().map(String::as_str));
    let mut open = Vec::new();
    let mut operations = Vec::new();
    for ((path, method), releases) in &found {
        let place = path.trim_start_matches("/api/");
        if let Some(entry) = overrides.exclude.keys().find(|entry| is_meant(entry, place)) {
            vain.remove(entry.as_str());
            continue;
        }
        let Some((area, start)) = area(place, overrides) else {
            open.push(format!("{method} {path}"));
            continue;
        };
        vain.remove(start);
        operations.push(join(documents, area, method, releases));
    }
    if let Some(entry) = vain.first() {
        return Err(Error::StaleOverride { table: "operations", entry: (*entry).to_owned() });
    }
    if !open.is_empty() {
        return Err(Error::UnsortedOperations { operations: open.join("\n") });
    }
    give_names(&mut operations);
    Ok(operations)
}

/// Finds the area with the longest beginning of a path.
fn area<'a>(place: &str, overrides: &'a OperationOverrides) -> Option<(&'a str, &'a str)> {
    let begins = |start: &str| {
        place
            .strip_prefix(start)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '.']))
    };
    overrides
        .areas
        .iter()
        .flat_map(|(area, starts)| starts.iter().map(move |start| (area.as_str(), start.as_str())))
        .filter(|(_, start)| begins(start))
        .max_by_key(|(_, start)| start.len())
}

/// Collects the operations by path and method; names in paths do not count.
fn collect<'a>(documents: &'a [(Release, Value)]) -> BTreeMap<Key, Found<'a>> {
    let mut found: BTreeMap<Key, Found<'a>> = BTreeMap::new();
    for (release, document) in documents {
        for (path, methods) in document["paths"].as_object().into_iter().flatten() {
            // The server writes a trailing slash, and what tells overloads apart, into its paths.
            let plain = path.split('#').next().unwrap_or_default().trim_end_matches('/');
            if !plain.starts_with("/api/") {
                continue;
            }
            for (method, operation) in methods.as_object().into_iter().flatten() {
                if ["get", "post", "put", "patch", "delete"].contains(&method.as_str()) {
                    let key = (nameless(plain), method.clone());
                    let of_it = found.entry(key).or_default().entry(*release).or_default();
                    of_it.push((operation, plain));
                }
            }
        }
    }
    found
}

/// Takes the names out of a path: `/api/x/{uid}` is `/api/x/{}`.
fn nameless(path: &str) -> String {
    let segments = path.split('/').map(|part| {
        let open = part.find('{').zip(part.find('}'));
        open.map_or(part.to_owned(), |(from, to)| {
            format!("{}{{}}{}", &part[..from], &part[to + 1..])
        })
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Leaves out what many resources have in the same shape.
fn drop_generic(found: &mut BTreeMap<Key, Found<'_>>) {
    let resources: BTreeSet<String> = found
        .keys()
        .filter(|(_, method)| method == "get")
        .filter_map(|(path, _)| path.strip_suffix("/gist").map(str::to_owned))
        .filter(|path| !path.ends_with("{}"))
        .collect();
    let shape = |path: &str| {
        let of = |resource: &&String| {
            path.strip_prefix(resource.as_str())
                .is_some_and(|it| it.is_empty() || it.starts_with('/'))
        };
        let resource = resources.iter().filter(of).max_by_key(|it| it.len())?;
        Some(path[resource.len()..].to_owned())
    };
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (path, method) in found.keys() {
        if let Some(shape) = shape(path) {
            *counts.entry((shape, method.clone())).or_default() += 1;
        }
    }
    found.retain(|(path, method), _| {
        shape(path).is_none_or(|shape| counts[&(shape, method.clone())] < GENERIC)
    });
}

/// Leaves out other forms of an answer, and the second of two methods that do the same.
fn drop_twins(found: &mut BTreeMap<Key, Found<'_>>) {
    let keys: BTreeSet<Key> = found.keys().cloned().collect();
    let handler = |key: &Key| {
        let newest = found.get(key)?.values().next_back()?;
        let (operation, _) = newest.first()?;
        Some(without_number(operation["operationId"].as_str()?))
    };
    let twins: BTreeSet<Key> = keys
        .iter()
        .filter(|key @ (path, method)| {
            let post = (path.clone(), "post".to_owned());
            let form_of_another = FORMATS.iter().any(|format| {
                path.strip_suffix(&format!(".{format}"))
                    .is_some_and(|plain| keys.contains(&(plain.to_owned(), method.clone())))
            });
            form_of_another
                || method == "put" && keys.contains(&post) && handler(key) == handler(&post)
        })
        .cloned()
        .collect();
    found.retain(|key, _| !twins.contains(key));
}

/// Takes off the number that tells a class's methods of one name apart.
fn without_number(id: &str) -> String {
    let first = id.split('+').next().unwrap_or_default();
    first.trim_end_matches(|it: char| it.is_ascii_digit()).to_owned()
}

/// Joins what the releases say of one operation.
fn join(documents: &[(Release, Value)], area: &str, method: &str, found: &Found<'_>) -> Operation {
    let mut joined = Operation { area: area.into(), method: method.into(), ..Operation::default() };
    for (release, overloads) in found {
        joined.releases.push(*release);
        let document = documents.iter().find(|(it, _)| it == release).map(|(_, it)| it);
        for (index, (operation, path)) in overloads.iter().enumerate() {
            if index == 0 {
                (*path).clone_into(&mut joined.path);
                let id = operation["operationId"].as_str().unwrap_or_default();
                let first = id.split('+').next().unwrap_or_default();
                let (controller, name) = first.split_once('.').unwrap_or(("Api", first));
                controller.clone_into(&mut joined.controller);
                name.clone_into(&mut joined.name);
            }
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                add_parameter(&mut joined, document, parameter, *release);
            }
            let content = &operation["requestBody"]["content"];
            for (media, it) in content.as_object().into_iter().flatten() {
                if media.starts_with("application/json") && !media.contains("patch") {
                    joined.body = Some(it["schema"].clone());
                } else {
                    joined.media.insert(media.clone());
                }
            }
            if let Some(answer) = json_answer(operation) {
                joined.answer = Some(answer.clone());
            }
        }
    }
    joined
}

fn add_parameter(
    joined: &mut Operation,
    document: Option<&Value>,
    parameter: &Value,
    release: Release,
) {
    let resolved = parameter["$ref"].as_str().and_then(|it| {
        document?.pointer(it.trim_start_matches('#')).filter(|found| !found.is_null())
    });
    let parameter = resolved.unwrap_or(parameter);
    let (Some("query"), Some(name)) = (parameter["in"].as_str(), parameter["name"].as_str()) else {
        return;
    };
    let required = parameter["required"] == true;
    let entry = joined
        .query
        .entry(name.to_owned())
        .or_insert_with(|| Parameter { required, ..Parameter::default() });
    entry.schema = parameter["schema"].clone();
    entry.required &= required;
    if !entry.releases.contains(&release) {
        entry.releases.push(release);
    }
}

/// Returns the schema of the answer of success, if it is JSON.
fn json_answer(operation: &Value) -> Option<&Value> {
    let responses = operation["responses"].as_object()?;
    let (_, success) = responses.iter().find(|(status, _)| status.starts_with('2'))?;
    let content = success["content"].as_object()?;
    content
        .iter()
        .find(|(media, _)| media.starts_with("application/json"))
        .map(|(_, it)| &it["schema"])
}

/// Takes numbers off the names where they tell nothing apart.
fn give_names(operations: &mut [Operation]) {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    let plain = |it: &Operation| without_number(&format!("{}.{}", it.controller, it.name));
    for operation in operations.iter() {
        *uses.entry(plain(operation)).or_default() += 1;
    }
    for operation in operations.iter_mut() {
        let plain = plain(operation);
        if uses[&plain] == 1 {
            plain.rsplit('.').next().unwrap_or_default().clone_into(&mut operation.name);
        }
    }
    // One handler of several methods or paths.
    let mut taken = BTreeSet::new();
    for operation in operations {
        let first = operation.name.clone();
        let mut number = 2;
        while !taken.insert(operation.id()) {
            operation.name = format!("{first}{number}");
            number += 1;
        }
    }
}
