//! Values that follow from others by a rule of one class.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Derived;
use crate::area::routes::shown_auth;
use crate::schema::ClassId;
use crate::store::{self, Object};
use crate::view::View;

/// Works out a value by a rule of its class.
pub(super) fn value(
    view: &View<'_>,
    class: ClassId,
    object: &Object,
    name: &str,
) -> Option<Derived> {
    let kind = view.schemas().class(class).simple_name();
    match name {
        "dimensionItemType" => return Some(dimension_item_type(kind).map(|t| json!(t)).into()),
        "dimensionType" => return Some(dimension_type(kind).map(|t| json!(t)).into()),
        "items" => return dimension_items(object, kind),
        "isDefault" => {
            return Some(Derived::Value(json!(store::text(object, "name") == Some("default"))));
        }
        _ => {}
    }
    let derived = match (kind, name) {
        ("Program", "registration") => json!(has_registration(object)),
        ("Program", "withoutRegistration") => json!(!has_registration(object)),
        ("DataElement" | "TrackedEntityAttribute", "optionSetValue") => {
            json!(store::referred(object, "optionSet").is_some())
        }
        ("DataElementGroup", "aggregationType") => {
            return Some(group_aggregation(view, object).into());
        }
        ("IndicatorGroup", "indicatorGroupSet") => {
            let sets = view.schemas().by_endpoint("indicatorGroupSets")?;
            let found = view.inverse(sets, "indicatorGroups", store::uid(object));
            return Some(found.into_iter().next().into());
        }
        ("Section", "categoryCombos") => section_combos(view, object),
        ("UserRole", "users") => {
            let users = view.schemas().by_endpoint("users")?;
            Value::Array(view.inverse(users, "userRoles", store::uid(object)))
        }
        ("DataSet", "formType") => json!(form_type(view, object)),
        ("ProgramStage", "formType") => json!(stage_form_type(object)),
        ("Dashboard", "itemCount") => {
            json!(object.get("dashboardItems").and_then(Value::as_array).map_or(0, Vec::len))
        }
        ("Route", "auth") => return Some(object.get("auth").map(shown_auth).into()),
        ("DashboardItem", "interpretationCount" | "interpretationLikeCount") => json!(0),
        ("DashboardItem", "contentCount") => json!(content_count(object)),
        ("User", "lastLogin") => {
            let last = view.state().logins.last(store::uid(object));
            return Some(last.map(|moment| json!(moment.text())).into());
        }
        ("User", "emailVerified") => json!(store::text(object, "verifiedEmail").is_some()),
        ("Attribute", "objectTypes") => attribute_types(object),
        ("Attribute", name) if name.ends_with("Attribute") => {
            json!(object.get(name).and_then(Value::as_bool).unwrap_or(false))
        }
        ("ProgramTrackedEntityAttribute" | "TrackedEntityTypeAttribute", "valueType") => {
            return Some(attribute_value_type(view, object).into());
        }
        // The server's schema and its writer disagree on the names of these, so no field filter finds them.
        ("ProgramRuleAction", "evaluationTime" | "evaluationEnvironments") => {
            return Some(Derived::Absent);
        }
        ("DashboardItem", "type") => return Some(item_type(object).map(|t| json!(t)).into()),
        _ => return None,
    };
    Some(Derived::Value(derived))
}

fn dimension_item_type(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "DataElement" => "DATA_ELEMENT",
        "DataElementGroup" => "DATA_ELEMENT_GROUP",
        "DataElementOperand" => "DATA_ELEMENT_OPERAND",
        "DataSet" | "ReportingRate" => "REPORTING_RATE",
        "Indicator" => "INDICATOR",
        "ProgramIndicator" => "PROGRAM_INDICATOR",
        "TrackedEntityAttribute" => "PROGRAM_ATTRIBUTE",
        "OrganisationUnit" => "ORGANISATION_UNIT",
        "OrganisationUnitGroup" => "ORGANISATION_UNIT_GROUP",
        "CategoryOption" => "CATEGORY_OPTION",
        "CategoryOptionGroup" => "CATEGORY_OPTION_GROUP",
        "OptionGroup" => "OPTION_GROUP",
        "ExpressionDimensionItem" => "EXPRESSION_DIMENSION_ITEM",
        _ => return None,
    })
}

fn dimension_type(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "Category" => "CATEGORY",
        "CategoryOptionGroupSet" => "CATEGORY_OPTION_GROUP_SET",
        "DataElementGroupSet" => "DATA_ELEMENT_GROUP_SET",
        "OrganisationUnitGroupSet" => "ORGANISATION_UNIT_GROUP_SET",
        "OptionGroupSet" => "OPTION_GROUP_SET",
        _ => return None,
    })
}

fn dimension_items(object: &Object, kind: &str) -> Option<Derived> {
    let list = match kind {
        "Category" => "categoryOptions",
        "CategoryOptionGroupSet" => "categoryOptionGroups",
        "DataElementGroupSet" => "dataElementGroups",
        "OrganisationUnitGroupSet" => "organisationUnitGroups",
        "OptionGroupSet" => "optionGroups",
        _ => return None,
    };
    Some(Derived::Value(object.get(list).cloned().unwrap_or_else(|| json!([]))))
}

fn has_registration(program: &Object) -> bool {
    store::text(program, "programType") == Some("WITH_REGISTRATION")
}

/// A group aggregates as the first of its members does.
fn group_aggregation(view: &View<'_>, group: &Object) -> Option<Value> {
    let elements = view.schemas().by_endpoint("dataElements")?;
    let first = store::members(group, "dataElements").next()?;
    view.store().get(elements, first)?.get("aggregationType").cloned()
}

fn section_combos(view: &View<'_>, section: &Object) -> Value {
    let Some(elements) = view.schemas().by_endpoint("dataElements") else { return json!([]) };
    let combos: BTreeSet<&str> = store::members(section, "dataElements")
        .filter_map(|uid| view.store().get(elements, uid))
        .filter_map(|element| store::referred(element, "categoryCombo"))
        .collect();
    combos.into_iter().map(store::reference_to).collect()
}

fn form_type(view: &View<'_>, data_set: &Object) -> &'static str {
    if store::referred(data_set, "dataEntryForm").is_some() {
        return "CUSTOM";
    }
    let sections = view.schemas().by_endpoint("sections");
    let has_sections = sections.is_some_and(|sections| {
        !view.inverse(sections, "dataSet", store::uid(data_set)).is_empty()
    });
    if has_sections { "SECTION" } else { "DEFAULT" }
}

fn stage_form_type(stage: &Object) -> &'static str {
    if store::referred(stage, "dataEntryForm").is_some() {
        "CUSTOM"
    } else if store::members(stage, "programStageSections").next().is_some() {
        "SECTION"
    } else {
        "DEFAULT"
    }
}

fn content_count(item: &Object) -> usize {
    let lists = ["users", "reports", "resources"];
    let listed = lists.iter().map(|list| store::members(item, list).count()).sum::<usize>();
    let one = ["visualization", "eventVisualization", "eventChart", "map", "eventReport", "text"];
    listed
        + usize::from(one.iter().any(|name| item.get(*name).is_some_and(|v| !v.is_null())))
        + usize::from(item.get("messages").and_then(Value::as_bool) == Some(true))
}

/// An item shows what it holds.
fn item_type(item: &Object) -> Option<&'static str> {
    const KINDS: &[(&str, &str)] = &[
        ("visualization", "VISUALIZATION"),
        ("eventVisualization", "EVENT_VISUALIZATION"),
        ("eventChart", "EVENT_CHART"),
        ("map", "MAP"),
        ("eventReport", "EVENT_REPORT"),
        ("text", "TEXT"),
        ("users", "USERS"),
        ("reports", "REPORTS"),
        ("resources", "RESOURCES"),
        ("appKey", "APP"),
        ("messages", "MESSAGES"),
    ];
    let holds = |name: &str| match item.get(name) {
        Some(Value::Array(entries)) => !entries.is_empty(),
        Some(Value::Bool(flag)) => *flag,
        Some(Value::Null) | None => false,
        Some(_) => true,
    };
    KINDS.iter().find(|(name, _)| holds(name)).map(|(_, kind)| *kind)
}

fn attribute_value_type(view: &View<'_>, object: &Object) -> Option<Value> {
    let attributes = view.schemas().by_endpoint("trackedEntityAttributes")?;
    let uid = store::referred(object, "trackedEntityAttribute")?;
    view.store().get(attributes, uid)?.get("valueType").cloned()
}

/// The newer list of the types that an attribute is for follows from the older switches.
fn attribute_types(attribute: &Object) -> Value {
    attribute
        .iter()
        .filter(|(_, value)| value.as_bool() == Some(true))
        .filter_map(|(name, _)| name.strip_suffix("Attribute"))
        .map(|name| {
            let mut constant = String::new();
            for character in name.chars() {
                if character.is_ascii_uppercase() {
                    constant.push('_');
                }
                constant.push(character.to_ascii_uppercase());
            }
            json!(constant)
        })
        .collect()
}
