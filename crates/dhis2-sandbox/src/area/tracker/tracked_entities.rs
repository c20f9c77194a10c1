//! `/api/tracker/trackedEntities`: persons and things that are followed.

use super::access;
use super::assigned::Assigned;
use super::csv;
use super::filter::{self, Filter};
use super::order::{self, Key, Order};
use super::page::Page;
use super::parameters::{ENROLLMENT_STATUS, EVENT_STATUS, Parameters, duration, path_uid};
use super::schemes::Schemes;
use super::scope::{Units, Wanted, deprecated, deprecated_list};
use super::show::Show;
use crate::clock::Moment;
use crate::failure::Failure;
use crate::fields::JsonFields;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store::{self, Object};
use crate::tracker::date;
use crate::tracker::record::{Enrollment, Event, Kind, TrackedEntity};
use crate::view::View;

/// What is shown unless told otherwise.
const FIELDS: &str = "*,!relationships,!enrollments,!events,!programOwners";

/// What a list can be sorted by.
const ORDERS: &[&str] = &[
    "trackedEntity",
    "createdAt",
    "createdAtClient",
    "updatedAt",
    "updatedAtClient",
    "enrolledAt",
    "inactive",
];

/// The parameters of a list.
struct Request<'q> {
    program: Option<&'q str>,
    stage: Option<&'q str>,
    entity_type: Option<&'q str>,
    entities: Vec<&'q str>,
    units: Units,
    filters: Vec<Filter>,
    orders: Vec<Order>,
    status: Option<&'q str>,
    follow_up: Option<bool>,
    enrolled: (Option<Moment>, Option<Moment>),
    occurred: (Option<Moment>, Option<Moment>),
    updated: (Option<Moment>, Option<Moment>),
    event_status: Option<&'q str>,
    event_occurred: (Option<Moment>, Option<Moment>),
    assigned: Assigned,
    deleted: bool,
    duplicate: Option<bool>,
}

/// Answers `GET /api/tracker/trackedEntities`.
pub(crate) fn list(state: &State, call: &Call<'_>) -> Answer {
    if csv::is_wanted(call) {
        return list_csv(state, call);
    }
    let parameters = Parameters(&call.request.query);
    let page = Page::read(state, parameters)?;
    let view = call.view(state);
    let request = read(state, call, &view)?;
    let found = find(&view, &request);
    let show = show(&view, call, request.program, request.deleted)?;
    let fields = JsonFields::new(&parameters.text("fields").unwrap_or_else(|| FIELDS.to_owned()));
    let key = Kind::TrackedEntity.list_key();
    let answer =
        page.answer(state, call, key, &found, true, |entity| show.tracked_entity(entity, &fields));
    show.schemes.check(state)?;
    Ok(answer)
}

/// Answers `GET /api/tracker/trackedEntities.csv`, which is never cut into pages.
pub(crate) fn list_csv(state: &State, call: &Call<'_>) -> Answer {
    Page::read(state, Parameters(&call.request.query))?;
    let view = call.view(state);
    let request = read(state, call, &view)?;
    let found = find(&view, &request);
    let show = show(&view, call, request.program, request.deleted)?;
    let fields = JsonFields::new(FIELDS);
    let rows = found.iter().map(|entity| show.tracked_entity(entity, &fields)).collect::<Vec<_>>();
    Ok(csv::tracked_entities(call, &rows, "trackedEntities.csv"))
}

/// Answers `GET /api/tracker/trackedEntities/{uid}`.
pub(crate) fn read_one(state: &State, call: &Call<'_>) -> Answer {
    let uid = path_uid("uid", call.parameter(0))?;
    let parameters = Parameters(&call.request.query);
    let program = parameters.uid("program")?;
    let view = call.view(state);
    let entity = visible(&view, uid, program)?;
    let show = show(&view, call, program, false)?;
    let fields = parameters.text("fields").unwrap_or_else(|| FIELDS.to_owned());
    if csv::is_wanted(call) {
        let row = show.tracked_entity(entity, &JsonFields::new(FIELDS));
        return Ok(csv::tracked_entities(call, &[row], "trackedEntity.csv"));
    }
    // The newer servers note when the client made it where one is read by itself.
    let mut entity = entity.clone();
    if state.facts.tells_client_times_of_single_entities() {
        let stamp = &mut entity.stamp;
        stamp.created_at_client = stamp.created_at_client.or(Some(stamp.created));
        stamp.updated_at_client = stamp.updated_at_client.or(Some(stamp.updated));
    }
    let body = show.tracked_entity(&entity, &JsonFields::new(&fields));
    show.schemes.check(state)?;
    Ok(crate::message::Response::ok(&body))
}

/// Returns a tracked entity that the user may see, in a program or in any.
pub(crate) fn visible<'s>(
    view: &View<'s>,
    uid: &str,
    program: Option<&str>,
) -> Result<&'s TrackedEntity, Failure> {
    let state = view.state();
    let program = match program {
        None => None,
        Some(named) => Some(
            state
                .store
                .get(state.class("programs"), named)
                .ok_or_else(|| Failure::no_object("Program", named))?,
        ),
    };
    let missing = || Failure::no_object("TrackedEntity", uid);
    let entity = state.tracker.tracked_entity(uid).filter(|it| !it.deleted).ok_or_else(missing)?;
    if let Some(program) = program {
        let enrolled = state
            .tracker
            .enrollments_of(entity)
            .any(|it| !it.deleted && *it.program == *store::uid(program));
        if state.facts.demands_enrollment_of_single_entities() && !enrolled {
            return Err(missing());
        }
    }
    let wanted = Wanted { units: Vec::new(), mode: None };
    let units = Units::check(view, &wanted, Kind::TrackedEntity, true)?;
    let owner = owner(state, entity, program.map(|it| &**it));
    let let_in = program.is_some_and(|program| {
        let (now, user) = (state.clock.now(), &view.account().uid);
        state.tracker.lets_in(uid, store::uid(program), user, now)
    });
    if !let_in && !units.admit(state, owner, program.map(|it| &**it)) {
        return Err(if state.facts.hides_foreign_entities() {
            missing()
        } else {
            Failure::forbidden(format!("User has no access to TrackedEntity:{uid}"))
        });
    }
    Ok(entity)
}

fn show<'v, 's>(
    view: &'v View<'s>,
    call: &Call<'_>,
    program: Option<&str>,
    deleted: bool,
) -> Result<Show<'v, 's>, Failure> {
    let mut show = Show::new(view);
    show.program = program.map(str::to_owned);
    show.deleted = deleted;
    if view.facts().maps_identifiers(Kind::TrackedEntity) {
        show.schemes = Schemes::read(&call.request.query)?;
    }
    Ok(show)
}

fn read<'q>(state: &State, call: &Call<'q>, view: &View<'_>) -> Result<Request<'q>, Failure> {
    let parameters = Parameters(&call.request.query);
    let old = state.facts.takes_old_tracker_parameters();
    let mut entities = parameters.uids("trackedEntities")?;
    if old {
        let older = parameters.old_uids("trackedEntity")?;
        deprecated_list("trackedEntity", &older, "trackedEntities", &entities)?;
        entities.extend(older);
    }
    let (program, entity_type) = (parameters.uid("program")?, parameters.uid("trackedEntityType")?);
    let wanted = Wanted::read(state, parameters, Kind::TrackedEntity)?;
    let units = Units::check(view, &wanted, Kind::TrackedEntity, !entities.is_empty())?;
    let program_status = parameters.word("programStatus", ENROLLMENT_STATUS)?;
    let enrollment_status =
        if old { None } else { parameters.word("enrollmentStatus", ENROLLMENT_STATUS)? };
    let status =
        deprecated("programStatus", program_status, "enrollmentStatus", enrollment_status)?;
    let request = Request {
        program,
        stage: parameters.uid("programStage")?,
        entity_type,
        entities,
        units,
        filters: Vec::new(),
        orders: order::read(parameters, ORDERS, Some("attribute"))?,
        status,
        follow_up: parameters.flag("followUp")?,
        enrolled: (
            parameters.start("enrollmentEnrolledAfter")?,
            parameters.end("enrollmentEnrolledBefore")?,
        ),
        occurred: (
            parameters.start("enrollmentOccurredAfter")?,
            parameters.end("enrollmentOccurredBefore")?,
        ),
        updated: updated(state, parameters)?,
        event_status: parameters.word("eventStatus", EVENT_STATUS)?,
        event_occurred: (
            parameters.start("eventOccurredAfter")?,
            parameters.end("eventOccurredBefore")?,
        ),
        assigned: Assigned::read(state, call, parameters)?,
        deleted: parameters.flag("includeDeleted")?.unwrap_or_default(),
        duplicate: parameters.flag("potentialDuplicate")?,
    };
    check(state, parameters, &request)?;
    let filters = filter::parse("filter", parameters.text("filter").as_deref())?;
    let program = access::tracker_program(view, request.program)?;
    check_stage(request.stage, program.map(|it| &**it))?;
    access::entity_type(view, request.entity_type)?;
    request.units.check_reach(view, Kind::TrackedEntity, program.map(|it| &**it))?;
    access::attribute_filters(view, &filters)?;
    access::orders(view, &request.orders, ORDERS, false)?;
    Ok(Request { filters, ..request })
}

/// Reads between which moments something must have changed.
pub(crate) fn updated(
    state: &State,
    parameters: Parameters<'_>,
) -> Result<(Option<Moment>, Option<Moment>), Failure> {
    let (after, before) = (parameters.start("updatedAfter")?, parameters.end("updatedBefore")?);
    let within = parameters.text("updatedWithin");
    if within.is_some() && (after.is_some() || before.is_some()) {
        return Err(Failure::bad_request(
            "`updatedAfter` or `updatedBefore` and `updatedWithin` cannot be specified simultaneously",
        ));
    }
    let Some(within) = within else { return Ok((after, before)) };
    let Some(time) = duration(&within) else {
        return Err(Failure::bad_request(format!("`updatedWithin` is not valid: {within}")));
    };
    let passed = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
    Ok((Some(Moment(state.clock.now().0.saturating_sub(passed))), None))
}

fn check(state: &State, parameters: Parameters<'_>, request: &Request<'_>) -> Result<(), Failure> {
    let refuse = |message: &str| Err(Failure::bad_request(message));
    for gone in state.facts.removed_entity_parameters() {
        if parameters.text(gone.0).is_some() {
            return refuse(gone.1);
        }
    }
    if request.program.is_some() && request.entity_type.is_some() {
        return refuse("`program` and `trackedEntityType` cannot be specified simultaneously");
    }
    if request.program.is_none() {
        if request.entities.is_empty() && request.entity_type.is_none() {
            return refuse(
                "Either `program`, `trackedEntityType` or `trackedEntities` should be specified",
            );
        }
        for (name, verb) in [
            ("programStatus", "defined"),
            ("enrollmentStatus", "defined"),
            ("followUp", "defined"),
            ("enrollmentEnrolledAfter", "specified"),
            ("enrollmentEnrolledBefore", "specified"),
            ("enrollmentOccurredAfter", "specified"),
            ("enrollmentOccurredBefore", "specified"),
        ] {
            if parameters.text(name).is_some() {
                return refuse(&format!("`program` must be defined when `{name}` is {verb}"));
            }
        }
        if request.orders.iter().any(|order| order.field == "enrolledAt") {
            return refuse("`program` must be defined when `order=enrolledAt` is used");
        }
    }
    let event = [
        request.event_status.is_some(),
        request.event_occurred.0.is_some(),
        request.event_occurred.1.is_some(),
    ];
    if event.contains(&true) && event.contains(&false) {
        return refuse(
            "`eventOccurredAfter`, `eventOccurredBefore` and `eventStatus` must be specified together",
        );
    }
    Ok(())
}

fn check_stage(stage: Option<&str>, program: Option<&Object>) -> Result<(), Failure> {
    let Some(stage) = stage else { return Ok(()) };
    let known = program
        .is_some_and(|program| store::members(program, "programStages").any(|it| it == stage));
    if known {
        return Ok(());
    }
    Err(Failure::bad_request(format!(
        "Program does not contain the specified programStage: {stage}"
    )))
}

/// Returns the organisation unit that owns a tracked entity, in a program or by itself.
fn owner<'t>(state: &'t State, entity: &'t TrackedEntity, program: Option<&Object>) -> &'t str {
    match program {
        Some(program) => {
            state.tracker.owner(&entity.uid, store::uid(program)).unwrap_or(&entity.org_unit)
        }
        None => &entity.org_unit,
    }
}

fn find<'s>(view: &View<'s>, request: &Request<'_>) -> Vec<&'s TrackedEntity> {
    let state = view.state();
    let program = request
        .program
        .and_then(|uid| state.store.get(state.class("programs"), uid))
        .map(|it| &**it);
    let types: Vec<String> = request
        .filters
        .iter()
        .map(|it| access::value_type(view, "trackedEntityAttributes", &it.uid).to_owned())
        .collect();
    let mut found: Vec<&TrackedEntity> = state
        .tracker
        .tracked_entities()
        .filter(|entity| request.accepts(state, entity, program, &types))
        .collect();
    order::sort(&mut found, &request.orders, |entity, field| {
        key(state, entity, field, request.program)
    });
    found
}

fn key(state: &State, entity: &TrackedEntity, field: &str, program: Option<&str>) -> Option<Key> {
    let stamp = &entity.stamp;
    let time = |moment: Moment| Key::Number(moment.0);
    Some(match field {
        "trackedEntity" => Key::Text(entity.uid.to_string()),
        "createdAt" => time(stamp.created),
        "createdAtClient" => time(stamp.created_at_client?),
        "updatedAt" => time(stamp.updated),
        "updatedAtClient" => time(stamp.updated_at_client?),
        "inactive" => Key::Flag(entity.inactive),
        "enrolledAt" => {
            let in_program = |it: &&Enrollment| !it.deleted && Some(&*it.program) == program;
            let enrollments = state.tracker.enrollments_of(entity).filter(in_program);
            time(enrollments.map(|it| it.enrolled_at).max()?)
        }
        uid => Key::Text(entity.attributes.iter().find(|it| *it.attribute == *uid)?.value.clone()),
    })
}

/// Tells if a moment lies between two others.
pub(crate) fn between(moment: Option<Moment>, range: (Option<Moment>, Option<Moment>)) -> bool {
    if range == (None, None) {
        return true;
    }
    let Some(moment) = moment else { return false };
    range.0.is_none_or(|start| moment >= start) && range.1.is_none_or(|end| moment <= end)
}

impl Request<'_> {
    fn accepts(
        &self,
        state: &State,
        entity: &TrackedEntity,
        program: Option<&Object>,
        types: &[String],
    ) -> bool {
        let owner = owner(state, entity, program);
        (self.deleted || !entity.deleted)
            && self.entity_type.is_none_or(|it| *entity.entity_type == *it)
            && (self.entities.is_empty() || self.entities.contains(&&*entity.uid))
            && self.duplicate.is_none_or(|it| entity.potential_duplicate == it)
            && between(Some(entity.stamp.updated), self.updated)
            && self.units.cover(state, owner)
            && self.units.admit(state, owner, program)
            && self.filters.iter().zip(types).all(|(filter, value_type)| {
                let given = entity.attributes.iter().find(|it| *it.attribute == *filter.uid);
                filter.accepts(given.map(|it| it.value.as_str()), value_type)
            })
            && self.accepts_enrollments(state, entity)
    }

    fn accepts_enrollments(&self, state: &State, entity: &TrackedEntity) -> bool {
        let by_events = self.event_status.is_some() || self.assigned.is_chosen();
        if self.program.is_none() && !by_events {
            return true;
        }
        state.tracker.enrollments_of(entity).any(|enrollment| {
            (self.deleted || !enrollment.deleted)
                && self.program.is_none_or(|it| *enrollment.program == *it)
                && self.status.is_none_or(|it| enrollment.status == it)
                && self.follow_up.is_none_or(|it| enrollment.follow_up == it)
                && between(Some(enrollment.enrolled_at), self.enrolled)
                && between(enrollment.occurred_at, self.occurred)
                && (!by_events
                    || state.tracker.events_of(enrollment).any(|it| self.accepts_event(state, it)))
        })
    }

    fn accepts_event(&self, state: &State, event: &Event) -> bool {
        let now = state.clock.now();
        let due = event.occurred_at.is_none() && event.scheduled_at.is_some();
        let late = event.scheduled_at.is_some_and(|it| date::day_of(it) < date::day_of(now));
        let in_time = || match self.event_status {
            None => true,
            Some("VISITED") => {
                event.status == "ACTIVE" && between(event.occurred_at, self.event_occurred)
            }
            Some("SCHEDULE") => due && !late && between(event.scheduled_at, self.event_occurred),
            Some("OVERDUE") => due && late && between(event.scheduled_at, self.event_occurred),
            Some("SKIPPED") => {
                event.status == "SKIPPED" && between(event.scheduled_at, self.event_occurred)
            }
            Some(status) => {
                event.status == status && between(event.occurred_at, self.event_occurred)
            }
        };
        (self.deleted || !event.deleted)
            && self.stage.is_none_or(|it| *event.program_stage == *it)
            && self.assigned.accepts(event)
            && in_time()
    }
}
