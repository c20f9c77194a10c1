//! What the user may write, as the checks of an import weigh it.

use crate::area::tracker::scope::{is_open, lies_below};
use crate::store::{self, Object};

use super::bundle::{Bundle, Reporter};

impl Bundle<'_> {
    fn is_super(&self) -> bool {
        self.view.account().is_super()
    }

    fn units(&self, list: &str) -> Vec<String> {
        let user = self.view.state().user(&self.view.account().uid);
        user.into_iter().flat_map(|it| store::members(it, list)).map(str::to_owned).collect()
    }

    /// Tells if a unit lies where the user enters data; that holds for superusers too.
    pub(super) fn captures(&self, unit: &str) -> bool {
        lies_below(self.view.state(), unit, &self.units("organisationUnits"))
    }

    fn searches(&self, unit: &str) -> bool {
        let mut units = self.units("teiSearchOrganisationUnits");
        if units.is_empty() {
            units = self.units("organisationUnits");
        }
        lies_below(self.view.state(), unit, &units)
    }

    /// Tells if the user may read the data of an object.
    pub(super) fn reads(&self, class: &str, object: &Object) -> bool {
        self.is_super() || self.view.may_read_data(self.view.state().class(class), object)
    }

    /// Tells if the user may write the data of an object.
    pub(super) fn writes(&self, class: &str, object: &Object) -> bool {
        self.is_super() || self.view.may_write_data(self.view.state().class(class), object)
    }

    /// Tells if the user may work on what a unit owns in a program.
    pub(super) fn owns(&self, unit: &str, program: &Object) -> bool {
        self.is_super() || if is_open(program) { self.searches(unit) } else { self.captures(unit) }
    }

    /// Refuses a unit where the user does not enter data.
    pub(super) fn check_capture(&self, reporter: &mut Reporter, unit: &str) {
        if !self.captures(unit) {
            reporter.error("E1000", vec![self.user().into(), unit.into()]);
        }
    }

    /// Refuses a program whose type of tracked entity the user may not read, or whose owner is elsewhere.
    pub(super) fn check_owner(&self, reporter: &mut Reporter, program: &Object, entity: &str) {
        let kind = store::referred(program, "trackedEntityType").unwrap_or_default();
        let found = self.metadata("trackedEntityTypes", kind);
        if found.is_some_and(|it| !self.reads("trackedEntityTypes", it)) {
            let program = store::uid(program);
            reporter.error("E1104", vec![self.user().into(), program.into(), kind.into()]);
        }
        let owner = self.tracker().owner(entity, store::uid(program));
        let (uid, now) = (store::uid(program), self.view.state().clock.now());
        let let_in = self.tracker().lets_in(entity, uid, self.user(), now);
        if !let_in && owner.is_some_and(|owner| !self.owns(owner, program)) {
            let program = store::uid(program);
            reporter.error("E1102", vec![self.user().into(), entity.into(), program.into()]);
        }
    }

    /// Returns the UID of the user.
    pub(super) fn user(&self) -> &str {
        &self.view.account().uid
    }
}
