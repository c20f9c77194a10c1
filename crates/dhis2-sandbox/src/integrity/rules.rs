//! What each check looks for.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::Issue;
use crate::data_sets;
use crate::expression::{self, Purpose};
use crate::state::State;
use crate::store::{self, Object};
use crate::uid::Uid;
use crate::value_type;
use crate::view::View;

/// Returns the objects that a check finds; a check of what only a database can have finds nothing.
pub(super) fn issues(state: &State, check: &str) -> Vec<Issue> {
    let rules = Rules { state };
    rules
        .members(check)
        .or_else(|| rules.properties(check))
        .or_else(|| rules.data(check))
        .unwrap_or_default()
}

struct Rules<'s> {
    state: &'s State,
}

impl<'s> Rules<'s> {
    /// Returns the objects of a class; none, where the version has no such class.
    fn all(&self, plural: &str) -> Vec<&'s Object> {
        let class = self.state.schemas.by_plural(plural);
        class.map_or_else(Vec::new, |class| {
            self.state.store.table(class).values().map(|object| &**object).collect()
        })
    }

    fn found(&self, plural: &str, wrong: impl Fn(&Object) -> bool) -> Option<Vec<Issue>> {
        let objects = self.all(plural).into_iter().filter(|object| wrong(object));
        Some(objects.map(|object| issue(object, None)).collect())
    }

    /// Returns the UIDs that a property of the objects of a class names.
    fn used(&self, plural: &str, property: &str) -> HashSet<&'s str> {
        let mut used = HashSet::new();
        for object in self.all(plural) {
            used.extend(store::members(object, property));
            used.extend(store::referred(object, property));
        }
        used
    }

    fn unused(&self, plural: &str, by: &str, property: &str) -> Option<Vec<Issue>> {
        let used = self.used(by, property);
        self.found(plural, |object| !used.contains(store::uid(object)))
    }

    fn scarce(&self, plural: &str, property: &str, least: usize) -> Option<Vec<Issue>> {
        self.found(plural, |object| store::members(object, property).count() < least)
    }

    fn twice(&self, plural: &str, key: impl Fn(&Object) -> Option<String>) -> Option<Vec<Issue>> {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for object in self.all(plural) {
            if let Some(key) = key(object) {
                *counts.entry(key).or_default() += 1;
            }
        }
        self.found(plural, |object| key(object).is_some_and(|key| counts[&key] > 1))
    }

    /// Finds the members of more than one group of a set.
    fn exclusive(
        &self,
        plural: &str,
        sets: &str,
        groups: &str,
        members: &str,
    ) -> Option<Vec<Issue>> {
        let class = self.state.schemas.by_plural(groups)?;
        let mut wrong: HashSet<&str> = HashSet::new();
        for set in self.all(sets) {
            let mut seen: HashSet<&str> = HashSet::new();
            for group in
                store::members(set, groups).filter_map(|uid| self.state.store.get(class, uid))
            {
                wrong.extend(store::members(group, members).filter(|uid| !seen.insert(uid)));
            }
        }
        self.found(plural, |object| wrong.contains(store::uid(object)))
    }

    /// Checks of which object is in which collection.
    fn members(&self, check: &str) -> Option<Vec<Issue>> {
        match check {
            "categories_no_options" => self.scarce("categories", "categoryOptions", 1),
            "category_combos_unused" => {
                let mut used = self.used("dataElements", "categoryCombo");
                used.extend(self.used("dataSets", "categoryCombo"));
                used.extend(self.used("programs", "categoryCombo"));
                self.found("categoryCombos", |it| !used.contains(store::uid(it)))
            }
            "category_options_no_categories" => {
                self.unused("categoryOptions", "categories", "categoryOptions")
            }
            "catoptioncombos_no_catcombo" => self
                .found("categoryOptionCombos", |it| store::referred(it, "categoryCombo").is_none()),
            "invalid_category_combos" => self.scarce("categoryCombos", "categories", 1),
            "datasets_empty" => {
                self.found("dataSets", |set| data_sets::elements(set).next().is_none())
            }
            "datasets_not_assigned_to_org_units" => self.scarce("dataSets", "organisationUnits", 1),
            "organisation_units_without_groups" => {
                self.unused("organisationUnits", "organisationUnitGroups", "organisationUnits")
            }
            "options_sets_empty" => {
                let used = self.used("options", "optionSet");
                self.found("optionSets", |it| !used.contains(store::uid(it)))
            }
            "options_sets_unused" => {
                let mut used = self.used("dataElements", "optionSet");
                used.extend(self.used("dataElements", "commentOptionSet"));
                used.extend(self.used("trackedEntityAttributes", "optionSet"));
                used.extend(self.used("attributes", "optionSet"));
                self.found("optionSets", |it| !used.contains(store::uid(it)))
            }
            "option_groups_empty" => self.scarce("optionGroups", "options", 1),
            "program_stages_no_programs" => {
                self.found("programStages", |it| store::referred(it, "program").is_none())
            }
            "program_rules_no_action" => {
                let used = self.used("programRuleActions", "programRule");
                self.found("programRules", |rule| {
                    !used.contains(store::uid(rule))
                        && store::members(rule, "programRuleActions").next().is_none()
                })
            }
            "data_elements_aggregate_no_groups" => {
                let used = self.used("dataElementGroups", "dataElements");
                self.found("dataElements", |it| is_aggregate(it) && !used.contains(store::uid(it)))
            }
            "indicators_not_grouped" => self.unused("indicators", "indicatorGroups", "indicators"),
            "validation_rules_without_groups" => {
                self.unused("validationRules", "validationRuleGroups", "validationRules")
            }
            "data_element_groups_scarce" => self.scarce("dataElementGroups", "dataElements", 2),
            "indicator_groups_scarce" => self.scarce("indicatorGroups", "indicators", 2),
            "program_indicator_groups_scarce" => {
                self.scarce("programIndicatorGroups", "programIndicators", 2)
            }
            "indicator_group_sets_scarce" => {
                self.scarce("indicatorGroupSets", "indicatorGroups", 2)
            }
            "validation_rule_groups_scarce" => {
                self.scarce("validationRuleGroups", "validationRules", 2)
            }
            "orgunit_groups_scarce" => {
                self.scarce("organisationUnitGroups", "organisationUnits", 2)
            }
            "category_option_groups_scarce" => {
                self.scarce("categoryOptionGroups", "categoryOptions", 2)
            }
            "category_option_group_sets_scarce" => {
                self.scarce("categoryOptionGroupSets", "categoryOptionGroups", 2)
            }
            "user_groups_scarce" => self.scarce("userGroups", "users", 2),
            "user_roles_with_no_users" => self.unused("userRoles", "users", "userRoles"),
            "users_with_no_user_role" => self.scarce("users", "userRoles", 1),
            "organisation_units_violating_exclusive_group_sets" => self.exclusive(
                "organisationUnits",
                "organisationUnitGroupSets",
                "organisationUnitGroups",
                "organisationUnits",
            ),
            "data_elements_violating_exclusive_group_sets" => self.exclusive(
                "dataElements",
                "dataElementGroupSets",
                "dataElementGroups",
                "dataElements",
            ),
            "indicators_violating_exclusive_group_sets" => {
                self.exclusive("indicators", "indicatorGroupSets", "indicatorGroups", "indicators")
            }
            "dashboards_no_items" => self.found("dashboards", |it| {
                it.get("dashboardItems").and_then(Value::as_array).is_none_or(Vec::is_empty)
            }),
            "dashboards_not_viewed_one_year" => self.found("dashboards", |_| true),
            "maps_not_viewed_one_year" => self.found("maps", |_| true),
            "visualizations_not_viewed_one_year" => self.found("visualizations", |_| true),
            _ => None,
        }
    }

    /// Checks of what an object says of itself.
    fn properties(&self, check: &str) -> Option<Vec<Issue>> {
        let text =
            |object: &Object, name: &str| store::text(object, name).unwrap_or_default().to_owned();
        let defaults = |plural: &str| {
            let own: Vec<&Object> =
                self.all(plural).into_iter().filter(|it| text(it, "name") == "default").collect();
            let issues = own.iter().map(|object| issue(object, None));
            Some(if own.len() > 1 { issues.collect() } else { Vec::new() })
        };
        match check {
            "categories_one_default_category" => defaults("categories"),
            "categories_one_default_category_option" => defaults("categoryOptions"),
            "categories_one_default_category_combo" => defaults("categoryCombos"),
            "categories_one_default_category_option_combo" => defaults("categoryOptionCombos"),
            "categories_unique_category_combo" => {
                self.twice("categoryCombos", |it| members_key(it, "categories"))
            }
            "categories_same_category_options" => {
                self.twice("categories", |it| members_key(it, "categoryOptions"))
            }
            "category_option_combos_have_duplicates" => self.twice("categoryOptionCombos", |it| {
                Some(format!(
                    "{:?}{:?}",
                    store::referred(it, "categoryCombo"),
                    members_key(it, "categoryOptions")
                ))
            }),
            "category_option_combos_no_names" => {
                self.found("categoryOptionCombos", |it| text(it, "name").is_empty())
            }
            "cocs_wrong_cardinality" => self.found("categoryOptionCombos", |it| {
                let class = self.state.class("categoryCombos");
                let combo = store::referred(it, "categoryCombo");
                let combo = combo.and_then(|uid| self.state.store.get(class, uid));
                combo.is_some_and(|combo| {
                    store::members(combo, "categories").count()
                        != store::members(it, "categoryOptions").count()
                })
            }),
            "datasets_same_name" => {
                self.twice("dataSets", |it| store::text(it, "name").map(str::to_owned))
            }
            "orgunits_multiple_spaces" => self.found("organisationUnits", |it| {
                text(it, "name").contains("  ") || text(it, "shortName").contains("  ")
            }),
            "orgunits_trailing_spaces" => self.found("organisationUnits", |it| {
                ["name", "shortName"].iter().any(|name| text(it, name).trim() != text(it, name))
            }),
            "orgunits_openingdate_gt_closeddate" => self.found("organisationUnits", |it| {
                store::text(it, "closedDate")
                    .is_some_and(|closed| *closed < *text(it, "openingDate"))
            }),
            "orgunits_no_coordinates" => {
                self.found("organisationUnits", |it| it.get("geometry").is_none_or(Value::is_null))
            }
            "orgunits_null_island" => self.found("organisationUnits", |it| {
                let point = it.get("geometry").and_then(|shape| shape["coordinates"].as_array());
                let near =
                    |value: &Value| value.as_f64().is_some_and(|degrees| degrees.abs() < 0.5);
                point.is_some_and(|point| point.len() == 2 && point.iter().all(near))
            }),
            "orgunits_multiple_roots" => {
                let roots =
                    self.found("organisationUnits", |it| store::referred(it, "parent").is_none())?;
                Some(if roots.len() > 1 { roots } else { Vec::new() })
            }
            "orgunits_orphaned" => {
                let parents = self.used("organisationUnits", "parent");
                let lonely = self.found("organisationUnits", |it| {
                    store::referred(it, "parent").is_none() && !parents.contains(store::uid(it))
                })?;
                Some(if self.all("organisationUnits").len() > 1 { lonely } else { Vec::new() })
            }
            "orgunits_same_name_and_parent" => self.twice("organisationUnits", |it| {
                Some(format!("{}/{:?}", text(it, "name"), store::referred(it, "parent")))
            }),
            "org_units_with_cyclic_references" => self.found("organisationUnits", |it| {
                let above = self.state.organisation_unit_ancestors(it);
                above.first().is_some_and(|top| {
                    let class = self.state.class("organisationUnits");
                    let top = self.state.store.get(class, top);
                    top.is_some_and(|top| store::referred(top, "parent").is_some())
                })
            }),
            "program_rules_without_condition" => {
                self.found("programRules", |it| text(it, "condition").is_empty())
            }
            "program_rules_no_priority" => {
                self.found("programRules", |it| !it.contains_key("priority"))
            }
            "program_indicators_without_expression" => {
                self.found("programIndicators", |it| text(it, "expression").is_empty())
            }
            "user_roles_no_authorities" => self.found("userRoles", |it| {
                it.get("authorities").and_then(Value::as_array).is_none_or(Vec::is_empty)
            }),
            "users_with_invalid_usernames" => self.found("users", |it| {
                value_type::fault(&text(it, "username"), "USERNAME").is_some()
            }),
            "users_with_all_authority" => self.with_authority("ALL"),
            "users_with_app_hub_authority" => self.with_authority("M_dhis-web-app-management"),
            "users_capture_ou_not_in_data_view_ou" => self.beyond("dataViewOrganisationUnits"),
            "users_capture_ou_not_in_tei_search_ou" => self.beyond("teiSearchOrganisationUnits"),
            _ => self.words(check),
        }
    }

    fn with_authority(&self, authority: &str) -> Option<Vec<Issue>> {
        let roles = self.state.class("userRoles");
        self.found("users", |user| {
            let roles = store::members(user, "userRoles")
                .filter_map(|uid| self.state.store.get(roles, uid));
            roles.into_iter().any(|role| {
                let list = role.get("authorities").and_then(Value::as_array);
                list.is_some_and(|list| list.iter().any(|it| it == authority))
            })
        })
    }

    fn beyond(&self, property: &str) -> Option<Vec<Issue>> {
        let sets = data_sets::DataSets::of(self.state);
        self.found("users", |user| {
            let roots: Vec<&str> = store::members(user, property).collect();
            !roots.is_empty()
                && store::members(user, "organisationUnits")
                    .any(|unit| !sets.is_below(unit, &roots))
        })
    }

    /// Checks of expressions and rules.
    fn words(&self, check: &str) -> Option<Vec<Issue>> {
        let account = crate::account::Account::default();
        let view = View::new(self.state, &account, "");
        let invalid = |text: Option<&str>, purpose: Purpose| {
            text.is_some_and(|text| {
                !text.is_empty() && expression::describe(&view, text, purpose).is_err()
            })
        };
        let side = |rule: &Object, side: &str| {
            rule.get(side).and_then(|it| it["expression"].as_str()).map(str::to_owned)
        };
        match check {
            "indicators_with_invalid_numerator" => self.found("indicators", |it| {
                invalid(store::text(it, "numerator"), Purpose::Indicator)
            }),
            "indicators_with_invalid_denominator" => self.found("indicators", |it| {
                invalid(store::text(it, "denominator"), Purpose::Indicator)
            }),
            "indicators_with_identical_formulas" | "indicators_exact_duplicates" => {
                self.twice("indicators", |it| {
                    let sides = ["numerator", "denominator"]
                        .map(|side| store::text(it, side).unwrap_or_default());
                    Some(sides.join("/"))
                })
            }
            "indicator_types_duplicated" => {
                self.twice("indicatorTypes", |it| it.get("factor").map(Value::to_string))
            }
            "validation_rules_with_invalid_left_side_expression" => self
                .found("validationRules", |it| {
                    invalid(side(it, "leftSide").as_deref(), Purpose::ValidationRule)
                }),
            "validation_rules_with_invalid_right_side_expression" => self
                .found("validationRules", |it| {
                    invalid(side(it, "rightSide").as_deref(), Purpose::ValidationRule)
                }),
            "validation_rules_missing_value_strategy_null" => self.found("validationRules", |it| {
                ["leftSide", "rightSide"].iter().any(|side| {
                    it.get(*side).is_some_and(|side| side["missingValueStrategy"].is_null())
                })
            }),
            "program_rule_variables_without_data_element" => {
                self.variables("DATAELEMENT", "dataElement")
            }
            "program_rule_variables_without_attribute" => {
                self.variables("TEI_ATTRIBUTE", "trackedEntityAttribute")
            }
            _ => None,
        }
    }

    fn variables(&self, source: &str, property: &str) -> Option<Vec<Issue>> {
        let wrong = self.all("programRuleVariables").into_iter().filter(|it| {
            let kind = store::text(it, "programRuleVariableSourceType").unwrap_or_default();
            kind.starts_with(source) && store::referred(it, property).is_none()
        });
        let programs: HashSet<&str> =
            wrong.filter_map(|it| store::referred(it, "program")).collect();
        self.found("programs", |it| programs.contains(store::uid(it)))
    }

    /// Checks of data, and of data elements.
    fn data(&self, check: &str) -> Option<Vec<Issue>> {
        let with_data: HashSet<Uid> = self.state.data_values.data_elements().collect();
        let has_data =
            |it: &Object| Uid::parse(store::uid(it)).is_some_and(|uid| with_data.contains(&uid));
        let sets = data_sets::DataSets::of(self.state);
        let analysed = || {
            let mut named: HashSet<String> = HashSet::new();
            for object in self.all("visualizations").into_iter().chain(self.all("maps")) {
                collect_ids(&Value::Object(object.clone()), &mut named);
            }
            named
        };
        match check {
            "data_elements_aggregate_no_data" => {
                self.found("dataElements", |it| is_aggregate(it) && !has_data(it))
            }
            "data_elements_without_datasets" => self.found("dataElements", |it| {
                is_aggregate(it) && sets.with_element(store::uid(it)).next().is_none()
            }),
            "data_elements_aggregate_with_different_period_types" => {
                self.found("dataElements", |it| {
                    let kinds: HashSet<_> = sets
                        .with_element(store::uid(it))
                        .map(|set| data_sets::period_type(set))
                        .collect();
                    kinds.len() > 1
                })
            }
            "data_elements_aggregate_no_analysis" => {
                let named = analysed();
                self.found("dataElements", |it| is_aggregate(it) && !named.contains(store::uid(it)))
            }
            "indicator_no_analysis" => {
                let named = analysed();
                self.found("indicators", |it| !named.contains(store::uid(it)))
            }
            "data_elements_cannot_aggregate_operator_not_none"
            | "data_elements_aggregate_aggregation_operator" => self.found("dataElements", |it| {
                let text = |name: &str| store::text(it, name).unwrap_or_default();
                is_aggregate(it)
                    && !value_type::is_numeric(text("valueType"))
                    && !matches!(text("valueType"), "BOOLEAN" | "TRUE_ONLY")
                    && text("aggregationType") != "NONE"
            }),
            "data_elements_can_aggregate_with_none_operator" => self.found("dataElements", |it| {
                let text = |name: &str| store::text(it, name).unwrap_or_default();
                is_aggregate(it)
                    && value_type::is_numeric(text("valueType"))
                    && text("aggregationType") == "NONE"
            }),
            _ => None,
        }
    }
}

fn is_aggregate(element: &Object) -> bool {
    store::text(element, "domainType") == Some("AGGREGATE")
}

fn issue(object: &Object, comment: Option<String>) -> Issue {
    let name = store::text(object, "name").or_else(|| store::text(object, "username"));
    Issue { id: store::uid(object).to_owned(), name: name.unwrap_or_default().to_owned(), comment }
}

fn members_key(object: &Object, property: &str) -> Option<String> {
    let mut members: Vec<&str> = store::members(object, property).collect();
    members.sort_unstable();
    (!members.is_empty()).then(|| members.join(","))
}

fn collect_ids(value: &Value, found: &mut HashSet<String>) {
    match value {
        Value::Array(entries) => entries.iter().for_each(|entry| collect_ids(entry, found)),
        Value::Object(object) => {
            for (key, value) in object {
                match (key.as_str(), value) {
                    ("id", Value::String(uid)) => {
                        found.insert(uid.clone());
                    }
                    _ => collect_ids(value, found),
                }
            }
        }
        _ => {}
    }
}
