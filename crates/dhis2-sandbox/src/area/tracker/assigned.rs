//! Which events a list covers by the user who is to do them.

use super::parameters::Parameters;
use super::scope::deprecated_list;
use crate::failure::Failure;
use crate::router::Call;
use crate::state::State;
use crate::tracker::record::Event;

/// How users are chosen.
const MODES: &[&str] = &["CURRENT", "PROVIDED", "NONE", "ANY", "ALL"];

/// The users whose events count.
#[derive(Debug, Clone)]
pub(super) struct Assigned {
    mode: String,
    users: Vec<String>,
}

impl Assigned {
    /// Reads the parameters.
    pub(super) fn read(
        state: &State,
        call: &Call<'_>,
        parameters: Parameters<'_>,
    ) -> Result<Self, Failure> {
        let mode = parameters.word("assignedUserMode", MODES)?;
        let mut users = parameters.uids("assignedUsers")?;
        if state.facts.takes_old_tracker_parameters() {
            let older = parameters.old_uids("assignedUser")?;
            deprecated_list("assignedUser", &older, "assignedUsers", &users)?;
            users.extend(older);
        }
        if mode.is_some_and(|mode| mode != "PROVIDED") && !users.is_empty() {
            return Err(Failure::conflict(
                "Assigned User uid(s) cannot be specified if selectionMode is not PROVIDED",
            ));
        }
        if mode == Some("PROVIDED") && users.is_empty() {
            return Err(Failure::conflict(
                "Assigned User uid(s) must be specified if selectionMode is PROVIDED",
            ));
        }
        let default = if users.is_empty() { "ALL" } else { "PROVIDED" };
        let mode = mode.unwrap_or(default).to_owned();
        let mut users: Vec<String> = users.into_iter().map(str::to_owned).collect();
        if mode == "CURRENT" {
            users.push(call.account.uid.clone());
        }
        Ok(Self { mode, users })
    }

    /// Tells if any users are chosen.
    pub(super) fn is_chosen(&self) -> bool {
        self.mode != "ALL"
    }

    /// Tells if an event counts.
    pub(super) fn accepts(&self, event: &Event) -> bool {
        let user = event.assigned_user.as_deref();
        match self.mode.as_str() {
            "CURRENT" | "PROVIDED" => user.is_some_and(|it| self.users.iter().any(|u| u == it)),
            "NONE" => user.is_none(),
            "ANY" => user.is_some(),
            _ => true,
        }
    }
}
