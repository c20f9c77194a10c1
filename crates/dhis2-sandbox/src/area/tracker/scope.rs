//! Whose data a list covers: the organisation units that it asks for, and those that the user may see.

use http::StatusCode;

use super::parameters::Parameters;
use crate::failure::Failure;
use crate::state::State;
use crate::store::{self, Object};
use crate::tracker::record::Kind;
use crate::view::View;

/// How organisation units are chosen.
const MODES: &[&str] = &["SELECTED", "CHILDREN", "DESCENDANTS", "ACCESSIBLE", "CAPTURE", "ALL"];

/// The organisation units of a list.
#[derive(Debug, Clone)]
pub(super) struct Units {
    mode: String,
    chosen: Vec<String>,
    capture: Vec<String>,
    search: Vec<String>,
    unlimited: bool,
}

/// Where the parameters of a list name its organisation units.
pub(super) struct Wanted<'q> {
    /// The organisation units.
    pub(super) units: Vec<&'q str>,
    /// How they are chosen.
    pub(super) mode: Option<&'q str>,
}

impl<'q> Wanted<'q> {
    /// Reads the parameters: `orgUnits` and `orgUnitMode`, and the older ones where the version has them.
    pub(super) fn read(
        state: &State,
        parameters: Parameters<'q>,
        kind: Kind,
    ) -> Result<Self, Failure> {
        let old = state.facts.takes_old_tracker_parameters();
        let mut units = match kind {
            Kind::Event => parameters.uid("orgUnit")?.into_iter().collect(),
            _ => parameters.uids("orgUnits")?,
        };
        if old && kind != Kind::Event {
            let older = parameters.old_uids("orgUnit")?;
            deprecated_list("orgUnit", &older, "orgUnits", &units)?;
            if units.is_empty() {
                units = older;
            }
        }
        let mut mode = parameters.word("orgUnitMode", MODES)?;
        if old {
            mode = deprecated("ouMode", parameters.word("ouMode", MODES)?, "orgUnitMode", mode)?;
        }
        Ok(Self { units, mode })
    }
}

/// Refuses a parameter in its old and in its new spelling at once.
pub(super) fn deprecated<T>(
    old_name: &str,
    old: Option<T>,
    name: &str,
    new: Option<T>,
) -> Result<Option<T>, Failure> {
    if old.is_some() && new.is_some() {
        return Err(Failure::bad_request(format!(
            "Only one parameter of '{old_name}' and '{name}' must be specified. Prefer '{name}' as \
             '{old_name}' will be removed."
        )));
    }
    Ok(new.or(old))
}

/// Refuses a list in its old and in its new spelling at once.
pub(super) fn deprecated_list(
    old_name: &str,
    old: &[&str],
    name: &str,
    new: &[&str],
) -> Result<(), Failure> {
    if old.is_empty() || new.is_empty() {
        return Ok(());
    }
    Err(Failure::bad_request(format!(
        "Only one parameter of '{old_name}' (deprecated; semicolon separated UIDs) and '{name}' \
         (comma separated UIDs) must be specified. Prefer '{name}' as '{old_name}' will be removed."
    )))
}

impl Units {
    /// Checks the parameters of a list; `entities` tells if it names tracked entities.
    pub(super) fn check(
        view: &View<'_>,
        wanted: &Wanted<'_>,
        kind: Kind,
        entities: bool,
    ) -> Result<Self, Failure> {
        let default = if wanted.units.is_empty() { "ACCESSIBLE" } else { "SELECTED" };
        let mode = wanted.mode.unwrap_or(default);
        let takes_none = matches!(mode, "ACCESSIBLE" | "CAPTURE" | "ALL");
        if takes_none && !wanted.units.is_empty() {
            return Err(Failure::bad_request(format!(
                "orgUnitMode {mode} cannot be used with orgUnits. Please remove the orgUnit \
                 parameter and try again."
            )));
        }
        if !takes_none && wanted.units.is_empty() && !(kind == Kind::TrackedEntity && entities) {
            let message = if kind == Kind::TrackedEntity {
                format!(
                    "At least one org unit or tracked entity is required for orgUnitMode: {mode}. \
                     Please add one of the two or use a different orgUnitMode."
                )
            } else {
                format!(
                    "At least one org unit is required for orgUnitMode: {mode}. Please add one org \
                     unit or use a different orgUnitMode."
                )
            };
            return Err(Failure::bad_request(message));
        }
        let user = view.state().user(&view.account().uid);
        let list = |name: &str| -> Vec<String> {
            user.into_iter().flat_map(|it| store::members(it, name)).map(str::to_owned).collect()
        };
        let capture = list("organisationUnits");
        let mut search = list("teiSearchOrganisationUnits");
        if search.is_empty() {
            search.clone_from(&capture);
        }
        Ok(Self {
            mode: mode.to_owned(),
            chosen: wanted.units.iter().map(|unit| (*unit).to_owned()).collect(),
            capture,
            search,
            unlimited: view.account().is_super(),
        })
    }

    /// Demands that the organisation units are there and within the reach of the user.
    pub(super) fn check_reach(
        &self,
        view: &View<'_>,
        kind: Kind,
        program: Option<&Object>,
    ) -> Result<(), Failure> {
        let state = view.state();
        let units = state.class("organisationUnits");
        for uid in &self.chosen {
            if !state.store.contains(units, uid) {
                let words = state.facts.missing_organisation_unit(kind == Kind::Event);
                return Err(Failure::bad_request(format!("{words}{uid}")));
            }
            if !self.unlimited && !lies_below(state, uid, &self.search) {
                let whose =
                    if kind == Kind::Event { "your search scope" } else { "the search scope" };
                return Err(Failure::forbidden(format!(
                    "Organisation unit is not part of {whose}: {uid}"
                )));
            }
        }
        self.check_mode(view, program)
    }

    fn check_mode(&self, view: &View<'_>, program: Option<&Object>) -> Result<(), Failure> {
        let facts = view.facts();
        let all = "F_TRACKED_ENTITY_INSTANCE_SEARCH_IN_ALL_ORGUNITS";
        if self.mode == "ALL" && !view.account().has(all) {
            let who = facts.the_user();
            return Err(Failure::forbidden(format!(
                "{who} is not authorized to query across all organisation units"
            )));
        }
        let refuse = |message: &str| {
            let status = facts.status_of_users_without_units();
            let code = if status == StatusCode::FORBIDDEN { "E1006" } else { "E1003" };
            Err(Failure::new(status, message).with_code(code))
        };
        let guarded = program.is_some_and(|it| !is_open(it));
        if (self.mode == "CAPTURE" || (self.mode != "ALL" && guarded)) && self.capture.is_empty() {
            return refuse("User needs to be assigned data capture org units");
        }
        if !matches!(self.mode.as_str(), "CAPTURE" | "ALL") && self.search.is_empty() {
            return refuse("User needs to be assigned either search or data capture org units");
        }
        Ok(())
    }

    /// Tells if a list covers what is in an organisation unit.
    pub(super) fn cover(&self, state: &State, unit: &str) -> bool {
        match self.mode.as_str() {
            "SELECTED" => self.chosen.is_empty() || self.chosen.iter().any(|it| it == unit),
            "CHILDREN" => {
                self.chosen.iter().any(|it| it == unit || parent(state, unit) == Some(it))
            }
            "DESCENDANTS" => self.chosen.is_empty() || lies_below(state, unit, &self.chosen),
            "CAPTURE" => lies_below(state, unit, &self.capture),
            "ACCESSIBLE" => self.unlimited || lies_below(state, unit, &self.search),
            _ => true,
        }
    }

    /// Tells if the user may see what an organisation unit owns in a program.
    pub(super) fn admit(&self, state: &State, unit: &str, program: Option<&Object>) -> bool {
        if self.unlimited || self.mode == "ALL" {
            return true;
        }
        let open = program.is_none_or(is_open);
        let own = if open && self.mode != "CAPTURE" { &self.search } else { &self.capture };
        lies_below(state, unit, own)
    }
}

/// Tells if a program lets everybody see what is in their search units.
pub(crate) fn is_open(program: &Object) -> bool {
    matches!(store::text(program, "accessLevel"), None | Some("OPEN" | "AUDITED"))
}

fn parent<'s>(state: &'s State, unit: &str) -> Option<&'s str> {
    let units = state.class("organisationUnits");
    store::referred(state.store.get(units, unit)?, "parent")
}

/// Tells if an organisation unit is one of some others or lies below one.
pub(crate) fn lies_below(state: &State, unit: &str, others: &[String]) -> bool {
    if others.iter().any(|other| other == unit) {
        return true;
    }
    let units = state.class("organisationUnits");
    let Some(unit) = state.store.get(units, unit) else { return false };
    state.organisation_unit_ancestors(unit).iter().any(|it| others.iter().any(|other| other == it))
}
