//! Reads what a request for data asks for.

use std::time::Duration;

use chrono::{NaiveDate, NaiveDateTime};

use super::Parameters;
use crate::clock::Moment;
use crate::failure::Failure;
use crate::id_scheme::{IdScheme, IdSchemes, Index};
use crate::message::Query;
use crate::period::Period;
use crate::store;
use crate::uid::Uid;
use crate::view::View;

/// Reads a day; a time after it is left out.
pub(crate) fn day(text: &str) -> Option<NaiveDate> {
    text.get(..10).unwrap_or(text).parse().ok()
}

/// Reads a day with or without a time.
fn moment(text: &str) -> Option<Moment> {
    let plain = text.trim_end_matches('Z').split('+').next().unwrap_or(text);
    let formats = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S%.f"];
    let time = formats.iter().find_map(|format| NaiveDateTime::parse_from_str(plain, format).ok());
    let time = time.or_else(|| day(plain)?.and_hms_opt(0, 0, 0))?;
    Some(Moment(time.and_utc().timestamp_millis()))
}

/// Reads a duration: `12h`, `30m`, `5d`.
fn duration(text: &str) -> Option<Duration> {
    let unit = text.chars().last()?;
    let number: u64 = text.strip_suffix(unit)?.parse().ok()?;
    let seconds = match unit {
        'd' => 86_400,
        'h' => 3600,
        'm' => 60,
        's' => 1,
        _ => return None,
    };
    Some(Duration::from_secs(number * seconds))
}

impl Parameters {
    /// Reads a query; `codes` lets objects be named by their codes, and be written so.
    ///
    /// # Errors
    ///
    /// A period is none, where the version cannot do without it.
    pub(crate) fn of(view: &View<'_>, query: &Query, codes: bool) -> Result<Self, Failure> {
        let input = IdSchemes::prefixed(query, "input");
        let fallback = codes || query.flag("inputUseCodeFallback", false);
        let find = |parameter: &str, endpoint: &str, scheme: &str| {
            let mut index = Index::new(view, endpoint, input.get(scheme));
            let mut by_code = Index::new(view, endpoint, &IdScheme::Code);
            let names = query.list(parameter);
            names
                .into_iter()
                .filter_map(|name| {
                    index.find(name).or_else(|| by_code.find(name).filter(|_| fallback))
                })
                .collect::<Vec<Uid>>()
        };
        let mut attribute_combos =
            find("attributeOptionCombo", "categoryOptionCombos", "attributeOptionComboIdScheme");
        if attribute_combos.is_empty()
            && let Some(combo) = query.get("attributeCombo")
        {
            attribute_combos.extend(of_options(view, combo, &query.list("attributeOptions")));
        }
        let mut periods = Vec::new();
        for text in query.list("period") {
            match Period::parse(text) {
                Some(period) => periods.push(period),
                None if view.facts().enters_data_in_groups() => {
                    return Err(Failure::conflict(format!("Invalid Period `{text}`")));
                }
                None => {}
            }
        }
        let since = query.get("lastUpdated").and_then(moment);
        let age = query.get("lastUpdatedDuration");
        let since = since.or_else(|| {
            let age = i64::try_from(duration(age?)?.as_millis()).ok()?;
            Some(Moment(view.state().clock.now().0 - age))
        });
        let mut orders: Vec<String> =
            query.list("order").iter().map(|word| word.to_ascii_uppercase()).collect();
        if query.flag("orderByPeriod", false) && !orders.iter().any(|order| order == "PE") {
            orders.insert(0, "PE".to_owned());
        }
        let has_periods = !periods.is_empty();
        let date = |name: &str| query.get(name).and_then(day);
        let grouped = view.facts().enters_data_in_groups();
        // The older versions do not look at days where there are periods.
        let days = (grouped || !has_periods).then_some(());
        let schemes = IdSchemes::of(query);
        let default = if codes { IdScheme::Code } else { IdScheme::Uid };
        Ok(Self {
            data_sets: find("dataSet", "dataSets", "dataSetIdScheme"),
            data_elements: find("dataElement", "dataElements", "dataElementIdScheme"),
            data_element_groups: find(
                "dataElementGroup",
                "dataElementGroups",
                "dataElementGroupIdScheme",
            ),
            periods,
            start: days.and_then(|()| date("startDate")),
            end: days.and_then(|()| date("endDate")),
            units: find("orgUnit", "organisationUnits", "orgUnitIdScheme"),
            unit_groups: find("orgUnitGroup", "organisationUnitGroups", "orgUnitGroupIdScheme"),
            level: query.get("level").filter(|_| grouped).and_then(|text| text.parse().ok()),
            children: query.flag("children", false),
            option_combos: if grouped {
                find("categoryOptionCombo", "categoryOptionCombos", "categoryOptionComboIdScheme")
            } else {
                Vec::new()
            },
            attribute_combos,
            deleted: query.flag("includeDeleted", false),
            last_updated: since,
            bad_duration: age.filter(|age| duration(age).is_none()).map(str::to_owned),
            limit: query.get("limit").and_then(|text| text.parse().ok()),
            offset: query
                .get("offset")
                .filter(|_| grouped)
                .and_then(|text| text.parse().ok())
                .unwrap_or(0),
            orders: if grouped { orders } else { Vec::new() },
            schemes: schemes.with_default(default),
            unfold: query.flag("unfoldOptionCombos", codes) && grouped,
            skip_default_combo: query.flag("excludeDefaultCoc", false) && grouped,
            skip_default_attribute_combo: query.flag("excludeDefaultAoc", false) && grouped,
        })
    }
}

fn of_options(view: &View<'_>, combo: &str, options: &[&str]) -> Option<Uid> {
    let state = view.state();
    let mut wanted = options.to_vec();
    wanted.sort_unstable();
    let combos = state.store.table(state.class("categoryOptionCombos")).values();
    let mut fitting = combos.filter(|it| {
        let mut members: Vec<&str> = store::members(it, "categoryOptions").collect();
        members.sort_unstable();
        store::referred(it, "categoryCombo") == Some(combo) && members == wanted
    });
    fitting.next().and_then(|it| Uid::parse(store::uid(it)))
}
