//! Puts names into expressions, in the place of what names things by UIDs.

use super::parse::Fault;
use super::{Item, ItemKind, Purpose, parse};
use crate::store::{self, Object};
use crate::view::View;

/// Why a condition of a program rule is none.
pub(crate) type RuleFault = String;

/// Describes an expression.
///
/// # Errors
///
/// The text is no expression for the purpose, or names something that is not there.
pub(crate) fn describe(view: &View<'_>, text: &str, purpose: Purpose) -> Result<String, Fault> {
    if text.trim().is_empty() {
        return Ok(String::new());
    }
    let expression = parse(text, purpose)?;
    let mut items: Vec<&Item> = Vec::new();
    expression.each_item(false, &mut |item, _| items.push(item));
    let mut described = text.to_owned();
    for item in items {
        let name = name_of(view, item, purpose)
            .ok_or_else(|| Fault { at: 0, message: format!("no such item: {}", item.text) })?;
        described = described.replace(&item.text, &name);
    }
    Ok(described.replace("[days]", "[Number of days]"))
}

fn name(view: &View<'_>, endpoint: &str, uid: &str) -> Option<String> {
    let class = view.state().class(endpoint);
    let object = view.store().get(class, uid)?;
    view.text_of(class, object, "displayName")
        .or_else(|| store::text(object, "name").map(str::to_owned))
}

fn name_of(view: &View<'_>, item: &Item, purpose: Purpose) -> Option<String> {
    let mut parts = item.id.split('.');
    let first = parts.next()?;
    let second = parts.next().filter(|part| *part != "*");
    let in_program = matches!(purpose, Purpose::ProgramIndicator | Purpose::ProgramIndicatorFilter);
    match item.kind {
        ItemKind::Data if in_program => {
            let stage = name(view, "programStages", first)?;
            Some(format!("{stage}.{}", name(view, "dataElements", second?)?))
        }
        ItemKind::Data => {
            let first = first.split(':').next_back().unwrap_or(first);
            let mut text = name(view, "dataElements", first)?;
            for combo in second.into_iter().chain(parts.filter(|part| *part != "*")) {
                let combo = name(view, "categoryOptionCombos", combo)?;
                text = format!("{text} {combo}");
            }
            Some(text)
        }
        ItemKind::Attribute => match second {
            Some(attribute) => {
                let program = name(view, "programs", first)?;
                Some(format!("{program} {}", name(view, "trackedEntityAttributes", attribute)?))
            }
            None => name(view, "trackedEntityAttributes", first),
        },
        ItemKind::Constant => name(view, "constants", first),
        ItemKind::ProgramData => {
            let program = name(view, "programs", first)?;
            Some(format!("{program} {}", name(view, "dataElements", second?)?))
        }
        ItemKind::ProgramIndicator => name(view, "programIndicators", first),
        ItemKind::Indicator => name(view, "indicators", first),
        ItemKind::ReportingRate => {
            let set = name(view, "dataSets", first)?;
            Some(format!("{set} - {}", sentence(&second?.to_ascii_lowercase())))
        }
        ItemKind::UnitGroup => name(view, "organisationUnitGroups", first),
        ItemKind::Variable => VARIABLES.contains(&item.id.as_str()).then(|| sentence(&item.id)),
        ItemKind::EventDate => {
            let stage = name(view, "programStages", &item.id)?;
            Some(format!("Event date of {stage}"))
        }
    }
}

/// The variables that programs have.
const VARIABLES: [&str; 23] = [
    "analytics_period_end",
    "analytics_period_start",
    "completed_date",
    "creation_date",
    "current_date",
    "due_date",
    "enrollment_count",
    "enrollment_date",
    "enrollment_status",
    "event_count",
    "event_date",
    "event_status",
    "execution_date",
    "incident_date",
    "org_unit_count",
    "organisation_unit",
    "program_stage_id",
    "program_stage_name",
    "scheduled_date",
    "sync_date",
    "tei_count",
    "value_count",
    "zero_pos_value_count",
];

/// Makes a sentence of a word with underscores.
fn sentence(word: &str) -> String {
    let text = word.replace('_', " ");
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// Describes the condition, or the data, of a program rule: its variables are named by the program.
///
/// # Errors
///
/// What is wrong, and where.
pub(crate) fn describe_rule(
    view: &View<'_>,
    program: &str,
    text: &str,
) -> Result<String, RuleFault> {
    let state = view.state();
    let variables: Vec<&Object> = state
        .store
        .table(state.class("programRuleVariables"))
        .values()
        .filter(|it| store::referred(it, "program") == Some(program))
        .map(|it| &**it)
        .collect();
    // The names of variables stand where UIDs stand elsewhere: they are read as some UID.
    let (mut plain, mut described, mut rest) = (String::new(), String::new(), text);
    let mut unknown = None;
    while let Some(start) = ["#{", "A{", "C{"].iter().filter_map(|mark| rest.find(mark)).min() {
        let Some(end) = rest[start..].find('}') else { break };
        let (before, item) = (&rest[..start], &rest[start..=start + end]);
        let id = &item[2..item.len() - 1];
        let variable = variables.iter().find(|it| store::text(it, "name") == Some(id));
        let shown = match variable {
            Some(variable) => {
                let source = store::referred(variable, "dataElement")
                    .and_then(|uid| name(view, "dataElements", uid))
                    .or_else(|| {
                        let uid = store::referred(variable, "trackedEntityAttribute")?;
                        name(view, "trackedEntityAttributes", uid)
                    });
                source.or_else(|| Some(id.to_owned()))
            }
            None => name(view, "constants", id),
        };
        if shown.is_none() {
            unknown.get_or_insert_with(|| id.to_owned());
        }
        let filled = format!("#{{{}}}", "a".repeat(11));
        plain.push_str(before);
        plain.push_str(&filled);
        described.push_str(before);
        described.push_str(shown.as_deref().unwrap_or(item));
        rest = &rest[start + end + 1..];
    }
    plain.push_str(rest);
    described.push_str(rest);
    let parsed = parse(&plain, Purpose::ProgramIndicatorFilter).map(|_| ());
    let parsed = parsed.or_else(|fault| {
        // A rule may give a number or a text as well.
        parse(&plain, Purpose::ProgramIndicator).map(|_| ()).map_err(|_| fault)
    });
    if let Err(fault) = parsed {
        let moved = plain.chars().count() - text.chars().count().min(plain.chars().count());
        let at = fault.at.saturating_sub(moved).min(text.chars().count());
        let mark = " ".repeat(at);
        return Err(format!("{}\n\tat line:1 character:{at}\n\t{text}\n\t{mark}^", fault.message));
    }
    match unknown {
        Some(name) => Err(format!("Unknown variable name: {name}")),
        None => Ok(described),
    }
}
