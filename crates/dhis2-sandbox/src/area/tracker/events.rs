//! `/api/tracker/events`: what happened at the stages of programs.

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
use super::tracked_entities::between;
use crate::clock::Moment;
use crate::failure::Failure;
use crate::fields::JsonFields;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store::{self, Object};
use crate::tracker::date;
use crate::tracker::record::{Enrollment, Event, Kind, TrackedEntity};
use crate::view::View;

/// What is shown unless told otherwise.
const FIELDS: &str = "*,!relationships";

/// What a list can be sorted by.
const ORDERS: &[&str] = &[
    "assignedUser",
    "assignedUserDisplayName",
    "attributeOptionCombo",
    "completedAt",
    "completedBy",
    "createdAt",
    "createdAtClient",
    "createdBy",
    "deleted",
    "enrolledAt",
    "enrollment",
    "enrollmentStatus",
    "event",
    "followUp",
    "occurredAt",
    "orgUnit",
    "program",
    "programStage",
    "scheduledAt",
    "status",
    "storedBy",
    "trackedEntity",
    "updatedAt",
    "updatedAtClient",
    "updatedBy",
];

type Range = (Option<Moment>, Option<Moment>);

/// The parameters of a list.
struct Request<'q> {
    program: Option<&'q str>,
    stage: Option<&'q str>,
    units: Units,
    entity: Option<&'q str>,
    enrollments: Vec<&'q str>,
    events: Vec<&'q str>,
    program_status: Option<&'q str>,
    follow_up: Option<bool>,
    status: Option<&'q str>,
    occurred: Range,
    scheduled: Range,
    updated: Range,
    enrolled: Range,
    enrollment_occurred: Range,
    assigned: Assigned,
    combo: Option<String>,
    elements: Vec<Filter>,
    attributes: Vec<Filter>,
    orders: Vec<Order>,
    deleted: bool,
}

/// Answers `GET /api/tracker/events`.
pub(crate) fn list(state: &State, call: &Call<'_>) -> Answer {
    if csv::is_wanted(call) {
        return list_csv(state, call);
    }
    let parameters = Parameters(&call.request.query);
    let page = Page::read(state, parameters)?;
    let view = call.view(state);
    let request = read(state, call, &view)?;
    let found = find(&view, &request);
    let show = show(&view, call, request.deleted)?;
    let fields = JsonFields::new(&parameters.text("fields").unwrap_or_else(|| FIELDS.to_owned()));
    let key = Kind::Event.list_key();
    let answer = page.answer(state, call, key, &found, true, |it| show.event(it, &fields));
    show.schemes.check(state)?;
    Ok(answer)
}

/// Answers `GET /api/tracker/events.csv`, which is never cut into pages.
pub(super) fn list_csv(state: &State, call: &Call<'_>) -> Answer {
    Page::read(state, Parameters(&call.request.query))?;
    let view = call.view(state);
    let request = read(state, call, &view)?;
    let found = find(&view, &request);
    let show = show(&view, call, request.deleted)?;
    let fields = JsonFields::new(FIELDS);
    let rows: Vec<_> = found.iter().map(|event| show.event(event, &fields)).collect();
    Ok(csv::events(call, &rows, "events.csv"))
}

/// Answers `GET /api/tracker/events/{uid}`.
pub(crate) fn read_one(state: &State, call: &Call<'_>) -> Answer {
    let uid = path_uid("uid", call.parameter(0))?;
    let view = call.view(state);
    let event = visible(&view, uid)?;
    let mut show = show(&view, call, false)?;
    show.single = state.facts.hashes_values_of_single_events_anew();
    if csv::is_wanted(call) {
        let row = show.event(event, &JsonFields::new(FIELDS));
        return Ok(csv::events(call, &[row], "event.csv"));
    }
    let fields = Parameters(&call.request.query).text("fields");
    let fields = JsonFields::new(&fields.unwrap_or_else(|| FIELDS.to_owned()));
    let body = show.event(event, &fields);
    show.schemes.check(state)?;
    Ok(Response::ok(&body))
}

/// Returns an event that the user may see.
pub(crate) fn visible<'s>(view: &View<'s>, uid: &str) -> Result<&'s Event, Failure> {
    let state = view.state();
    let missing = || Failure::no_object("Event", uid);
    let event = state.tracker.event(uid).filter(|it| !it.deleted).ok_or_else(missing)?;
    let program = state.store.get(state.class("programs"), &event.program);
    let wanted = Wanted { units: Vec::new(), mode: None };
    let units = Units::check(view, &wanted, Kind::TrackedEntity, true)?;
    let readable = program.is_some_and(|it| access::may_read(view, "programs", it));
    if !readable || !units.admit(state, owner(state, event), program.map(|it| &**it)) {
        return Err(missing());
    }
    Ok(event)
}

fn show<'v, 's>(
    view: &'v View<'s>,
    call: &Call<'_>,
    deleted: bool,
) -> Result<Show<'v, 's>, Failure> {
    let mut show = Show::new(view);
    show.deleted = deleted;
    show.schemes = Schemes::read(&call.request.query)?;
    Ok(show)
}

fn read<'q>(state: &State, call: &Call<'q>, view: &View<'_>) -> Result<Request<'q>, Failure> {
    let parameters = Parameters(&call.request.query);
    let old = state.facts.takes_old_tracker_parameters();
    if state.facts.demands_program_of_events() {
        call.required(state, "program")?;
    }
    let wanted = Wanted::read(state, parameters, Kind::Event)?;
    let units = Units::check(view, &wanted, Kind::Event, false)?;
    let program_status = parameters.word("programStatus", ENROLLMENT_STATUS)?;
    let enrollment_status =
        if old { None } else { parameters.word("enrollmentStatus", ENROLLMENT_STATUS)? };
    let program_status =
        deprecated("programStatus", program_status, "enrollmentStatus", enrollment_status)?;
    let mut events = parameters.uids("events")?;
    if old {
        let older = parameters.old_uids("event")?;
        deprecated_list("event", &older, "events", &events)?;
        events.extend(older);
    }
    let filters = parameters.text("filter");
    if !events.is_empty() && filters.is_some() {
        return Err(Failure::bad_request(
            "Event UIDs and filters can not be specified at the same time",
        ));
    }
    let elements = filter::parse("filter", filters.as_deref())?;
    let attributes =
        filter::parse("filterAttributes", parameters.text("filterAttributes").as_deref())?;
    let range = |after: &str, before: &str| -> Result<Range, Failure> {
        Ok((parameters.start(after)?, parameters.end(before)?))
    };
    let request = Request {
        program: parameters.uid("program")?,
        stage: parameters.uid("programStage")?,
        units,
        entity: parameters.uid("trackedEntity")?,
        enrollments: parameters.uids("enrollments")?,
        events,
        program_status,
        follow_up: parameters.flag("followUp")?,
        status: parameters.word("status", EVENT_STATUS)?,
        occurred: range("occurredAfter", "occurredBefore")?,
        scheduled: range("scheduledAfter", "scheduledBefore")?,
        updated: updated(state, parameters)?,
        enrolled: range("enrollmentEnrolledAfter", "enrollmentEnrolledBefore")?,
        enrollment_occurred: range("enrollmentOccurredAfter", "enrollmentOccurredBefore")?,
        assigned: Assigned::read(state, call, parameters)?,
        combo: None,
        elements,
        attributes,
        orders: order::read(parameters, ORDERS, Some("data element and attribute"))?,
        deleted: parameters.flag("includeDeleted")?.unwrap_or_default(),
    };
    let program = access::program(view, request.program)?;
    check_stage(view, request.stage)?;
    request.units.check_reach(view, Kind::Event, program.map(|it| &**it))?;
    access::entity(view, request.entity, request.deleted)?;
    let combo = option_combo(view, parameters)?;
    access::element_filters(view, &request.elements)?;
    access::attribute_filters(view, &request.attributes)?;
    access::orders(view, &request.orders, ORDERS, true)?;
    Ok(Request { combo, ..request })
}

fn updated(state: &State, parameters: Parameters<'_>) -> Result<Range, Failure> {
    let (after, before) = (parameters.start("updatedAfter")?, parameters.end("updatedBefore")?);
    let Some(within) = parameters.text("updatedWithin") else { return Ok((after, before)) };
    if after.is_some() || before.is_some() {
        return Err(Failure::bad_request(
            "Last updated from and/or to and last updated duration cannot be specified simultaneously",
        ));
    }
    let Some(time) = duration(&within) else {
        return Err(Failure::bad_request(format!("Duration is not valid: {within}")));
    };
    let passed = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
    Ok((Some(Moment(state.clock.now().0.saturating_sub(passed))), None))
}

fn check_stage(view: &View<'_>, stage: Option<&str>) -> Result<(), Failure> {
    let Some(uid) = stage else { return Ok(()) };
    let found = view.store().get(view.state().class("programStages"), uid);
    let Some(found) = found else {
        return Err(Failure::bad_request(format!(
            "Program stage is specified but does not exist: {uid}"
        )));
    };
    if !access::may_read(view, "programStages", found) {
        return Err(Failure::forbidden(format!("User has no access to program stage: {uid}")));
    }
    Ok(())
}

/// Finds the category option combo that a category combo and its options name.
fn option_combo(view: &View<'_>, parameters: Parameters<'_>) -> Result<Option<String>, Failure> {
    let state = view.state();
    let mut combo = parameters.uid("attributeCategoryCombo")?;
    let mut options = parameters.uids("attributeCategoryOptions")?;
    if state.facts.takes_old_tracker_parameters() {
        combo = deprecated(
            "attributeCc",
            parameters.uid("attributeCc")?,
            "attributeCategoryCombo",
            combo,
        )?;
        let older = parameters.old_uids("attributeCos")?;
        deprecated_list("attributeCos", &older, "attributeCategoryOptions", &options)?;
        options.extend(older);
    }
    match (combo, options.is_empty()) {
        (None, true) => return Ok(None),
        (None, false) | (Some(_), true) => {
            return Err(Failure::conflict(
                "Both or none of category combination and category options must be present",
            ));
        }
        (Some(_), false) => {}
    }
    let combos = state.class("categoryOptionCombos");
    let matches = |object: &&std::sync::Arc<Object>| {
        let mut theirs: Vec<&str> = store::members(object, "categoryOptions").collect();
        let mut ours = options.clone();
        theirs.sort_unstable();
        ours.sort_unstable();
        store::referred(object, "categoryCombo") == combo && theirs == ours
    };
    match state.store.table(combos).values().find(matches) {
        Some(found) => Ok(Some(store::uid(found).to_owned())),
        None => Err(Failure::conflict(
            "Attribute option combo does not exist for given category combo and category options",
        )),
    }
}

/// Returns the organisation unit that an event counts for: the owner's, or its own.
fn owner<'t>(state: &'t State, event: &'t Event) -> &'t str {
    let owner = event.tracked_entity.as_ref().and_then(|entity| {
        let entity = state.tracker.tracked_entity(entity)?;
        entity.owners.get(&*event.program)
    });
    owner.unwrap_or(&event.org_unit)
}

fn enrollment<'s>(state: &'s State, event: &Event) -> Option<&'s Enrollment> {
    event.enrollment.as_ref().and_then(|uid| state.tracker.enrollment(uid))
}

fn entity<'s>(state: &'s State, event: &Event) -> Option<&'s TrackedEntity> {
    event.tracked_entity.as_ref().and_then(|uid| state.tracker.tracked_entity(uid))
}

fn find<'s>(view: &View<'s>, request: &Request<'_>) -> Vec<&'s Event> {
    let state = view.state();
    let types = |class: &str, filters: &[Filter]| -> Vec<String> {
        filters.iter().map(|it| access::value_type(view, class, &it.uid).to_owned()).collect()
    };
    let element_types = types("dataElements", &request.elements);
    let attribute_types = types("trackedEntityAttributes", &request.attributes);
    let programs = state.class("programs");
    let accepts = |event: &&Event| {
        let program = state.store.get(programs, &event.program).map(|it| &**it);
        let owner = owner(state, event);
        let elements = request.elements.iter().zip(&element_types);
        let attributes = request.attributes.iter().zip(&attribute_types);
        request.accepts(state, event)
            && request.units.cover(state, owner)
            && request.units.admit(state, owner, program)
            && elements
                .into_iter()
                .all(|(filter, kind)| filter.accepts(data_value(event, &filter.uid), kind))
            && attributes
                .into_iter()
                .all(|(filter, kind)| filter.accepts(attribute(state, event, &filter.uid), kind))
    };
    let mut found: Vec<&Event> = state.tracker.events().filter(accepts).collect();
    order::sort(&mut found, &request.orders, |event, field| key(state, event, field));
    found
}

fn data_value<'e>(event: &'e Event, element: &str) -> Option<&'e str> {
    let found = event.data_values.iter().find(|it| *it.data_element == *element);
    found.map(|it| it.value.as_str())
}

fn attribute<'s>(state: &'s State, event: &Event, attribute: &str) -> Option<&'s str> {
    let entity = entity(state, event)?;
    let found = entity.attributes.iter().find(|it| *it.attribute == *attribute);
    found.map(|it| it.value.as_str())
}

impl Request<'_> {
    fn accepts(&self, state: &State, event: &Event) -> bool {
        let enrollment = enrollment(state, event);
        let of_enrollment = |test: &dyn Fn(&Enrollment) -> bool| enrollment.is_some_and(test);
        (self.deleted || !event.deleted)
            && self.program.is_none_or(|it| *event.program == *it)
            && self.stage.is_none_or(|it| *event.program_stage == *it)
            && self.entity.is_none_or(|it| event.tracked_entity.as_deref() == Some(it))
            && (self.events.is_empty() || self.events.contains(&&*event.uid))
            && (self.enrollments.is_empty()
                || of_enrollment(&|it| self.enrollments.contains(&&*it.uid)))
            && self.program_status.is_none_or(|status| of_enrollment(&|it| it.status == status))
            && self.follow_up.is_none_or(|flag| of_enrollment(&|it| it.follow_up == flag))
            && between(event.occurred_at, self.occurred)
            && between(event.scheduled_at, self.scheduled)
            && between(Some(event.stamp.updated), self.updated)
            && (self.enrolled == (None, None)
                || of_enrollment(&|it| between(Some(it.enrolled_at), self.enrolled)))
            && (self.enrollment_occurred == (None, None)
                || of_enrollment(&|it| between(it.occurred_at, self.enrollment_occurred)))
            && self.combo.as_ref().is_none_or(|it| *event.attribute_option_combo == **it)
            && self.assigned.accepts(event)
            && self.status.is_none_or(|status| has_status(state, event, status))
    }
}

/// Tells if an event is in a state; some follow from its dates.
fn has_status(state: &State, event: &Event, status: &str) -> bool {
    let late =
        event.scheduled_at.is_some_and(|it| date::day_of(it) < date::day_of(state.clock.now()));
    let due = event.occurred_at.is_none() && event.scheduled_at.is_some();
    match status {
        "VISITED" => event.status == "ACTIVE" && event.occurred_at.is_some(),
        "SCHEDULE" => due && !late,
        "OVERDUE" => due && late,
        other => event.status == other,
    }
}

fn key(state: &State, event: &Event, field: &str) -> Option<Key> {
    let time = |moment: Option<Moment>| moment.map(|it| Key::Number(it.0));
    let text = |text: Option<&str>| text.map(|it| Key::Text(it.to_owned()));
    let enrollment = enrollment(state, event);
    let assigned = || event.assigned_user.as_ref().and_then(|uid| state.user(uid));
    match field {
        "assignedUser" => text(assigned().and_then(|user| store::text(user, "username"))),
        "assignedUserDisplayName" => assigned().map(|user| {
            let name = |key: &str| store::text(user, key).unwrap_or_default();
            Key::Text(format!("{} {}", name("firstName"), name("surname")))
        }),
        "attributeOptionCombo" => text(Some(&event.attribute_option_combo)),
        "completedAt" => time(event.completed_at),
        "completedBy" => text(event.completed_by.as_deref()),
        "createdAt" => time(Some(event.stamp.created)),
        "createdAtClient" => time(event.stamp.created_at_client),
        "createdBy" => text(Some(&event.stamp.created_by.username)),
        "deleted" => Some(Key::Flag(event.deleted)),
        "enrolledAt" => time(enrollment.map(|it| it.enrolled_at)),
        "enrollment" => text(event.enrollment.as_deref()),
        "enrollmentStatus" => text(enrollment.map(|it| it.status.as_str())),
        "event" => text(Some(&event.uid)),
        "followUp" => Some(Key::Flag(enrollment.is_some_and(|it| it.follow_up))),
        "occurredAt" => time(event.occurred_at),
        "orgUnit" => text(Some(&event.org_unit)),
        "program" => text(Some(&event.program)),
        "programStage" => text(Some(&event.program_stage)),
        "scheduledAt" => time(event.scheduled_at),
        "status" => text(Some(&event.status)),
        "storedBy" => text(event.stamp.stored_by.as_deref()),
        "trackedEntity" => text(event.tracked_entity.as_deref()),
        "updatedAt" => time(Some(event.stamp.updated)),
        "updatedAtClient" => time(event.stamp.updated_at_client),
        "updatedBy" => text(Some(&event.stamp.updated_by.username)),
        uid => text(data_value(event, uid).or_else(|| attribute(state, event, uid))),
    }
}
