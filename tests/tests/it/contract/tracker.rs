//! Tracker programs: people who are registered, seen, related, and leave again.

use dhis2_client::api::tracker::{
    DuplicateStatus, OrganisationUnitMode, Registered, Registration, Visit, relationship,
};
use dhis2_client::enums::EnrollmentStatus;
use dhis2_client::payload::{
    TrackerAttribute, TrackerBundle, TrackerEnrollment, TrackerEvent, TrackerTrackedEntity,
};
use dhis2_client::{AtomicMode, Client, ImportStrategy, Uid, Version};
use futures_util::TryStreamExt as _;

use super::scenarios;

/// The program `Antenatal care` of the demo country, two of its stages, an element and an attribute.
const PROGRAM: &str = "omrIxz1CWSA";
const FIRST_VISIT: &str = "zFyGmxhCYOZ";
const HAEMOGLOBIN: &str = "GpAUx9zdcJu";
const FIRST_NAME: &str = "TgVwY5N02QJ";
const PERSON: &str = "bIus5lIjvpa";
const KNOWS: &str = "UJ9iSDRwlzo";

/// The country, and two facilities of the program.
const COUNTRY: &str = "yxeAyNIJ4FX";
const UNIT: &str = "jK6qCP4jjyC";
const OTHER_UNIT: &str = "YNXVvyUMRjo";

scenarios! {
    lists_are_read_to_their_end
    somebody_is_registered_seen_and_deleted
    what_is_wrong_is_told_by_its_place
    a_dry_run_changes_nothing
    a_bundle_goes_as_a_job
    people_know_each_other
    somebody_moves
}

async fn register<V: Version>(client: &Client<V>, name: &str) -> Registered {
    let registration = Registration::new(PROGRAM, UNIT)
        .attribute(FIRST_NAME, name)
        .enrolled_at("2024-03-01")
        .visit(Visit::new(FIRST_VISIT, "2024-03-01").value(HAEMOGLOBIN, 6.1));
    client.tracker().register(&registration).await.unwrap()
}

async fn delete<V: Version>(client: &Client<V>, people: &[Uid]) {
    let people = people
        .iter()
        .map(|uid| TrackerTrackedEntity { tracked_entity: Some(*uid), ..Default::default() });
    let import = client.tracker().import().strategy(ImportStrategy::Delete);
    let report = import.send(people).await.unwrap();
    assert!(report.is_complete(), "{report}");
}

async fn lists_are_read_to_their_end<V: Version>(client: &Client<V>) {
    let tracker = client.tracker();
    let people = tracker
        .tracked_entities()
        .program(PROGRAM)
        .organisation_unit(COUNTRY)
        .organisation_unit_mode(OrganisationUnitMode::Descendants)
        .fields("trackedEntity,attributes[attribute,value]");
    let count = people.count().await.unwrap();
    assert!(count > 50, "{count}");
    let all: Vec<_> = people.clone().page_size(47).items().try_collect().await.unwrap();
    assert_eq!(all.len() as u64, count);
    let mut uids: Vec<Uid> = all.iter().map(|person| person.tracked_entity.unwrap()).collect();
    uids.sort_by(|one, other| one.as_str().cmp(other.as_str()));
    uids.dedup();
    assert_eq!(uids.len() as u64, count);
    let named = people.filter(FIRST_NAME, "like", "Asha").list_all().await.unwrap();
    assert!(!named.is_empty() && (named.len() as u64) < count);

    let enrollments = tracker
        .enrollments()
        .program(PROGRAM)
        .organisation_unit(COUNTRY)
        .organisation_unit_mode(OrganisationUnitMode::Descendants)
        .enrollment_status(&EnrollmentStatus::Active);
    let page = enrollments.page_size(3).list().await.unwrap();
    assert!(page.items.iter().all(|it| it.status == Some(EnrollmentStatus::Active)));
    let events = tracker
        .events()
        .program(PROGRAM)
        .organisation_unit(COUNTRY)
        .organisation_unit_mode(OrganisationUnitMode::Descendants);
    assert!(events.count().await.unwrap() > 50);
    let nobody = tracker.tracked_entities().get_opt("a1234567890").await.unwrap();
    assert!(nobody.is_none());
    let csv = events.page_size(2).download_csv().await.unwrap().bytes().await.unwrap();
    assert!(csv.starts_with(b"event,"), "{csv:?}");
}

async fn somebody_is_registered_seen_and_deleted<V: Version>(client: &Client<V>) {
    let tracker = client.tracker();
    let zainab = register(client, "Zainab").await;
    let query = tracker.tracked_entities().program(PROGRAM).fields("*,enrollments[*,events[*]]");
    let found = query.get(&zainab.tracked_entity).await.unwrap();
    let enrollment = &found.enrollments.as_ref().unwrap()[0];
    assert_eq!(enrollment.enrollment, Some(zainab.enrollment));
    let first = &enrollment.events.as_ref().unwrap()[0];
    assert_eq!(first.event, Some(zainab.events[0]));
    assert_eq!(first.data_values.as_ref().unwrap()[0].value.as_deref(), Some("6.1"));
    assert_eq!(found.attributes.unwrap()[0].value.as_deref(), Some("Zainab"));

    // The first visit is not complete yet.
    let left: Vec<_> = tracker
        .outstanding(PROGRAM, UNIT, OrganisationUnitMode::Selected)
        .try_collect()
        .await
        .unwrap();
    let left = left.iter().find(|it| it.enrollment == Some(zainab.enrollment)).unwrap();
    let stage = left.stages.iter().find(|stage| stage.program_stage == FIRST_VISIT).unwrap();
    assert_eq!(stage.events, zainab.events);

    // The stage does not repeat: what there is of it is completed.
    let done = TrackerEvent {
        event: Some(zainab.events[0]),
        status: Some(dhis2_client::enums::EventStatus::Completed),
        ..first.clone()
    };
    let report = tracker.import().strategy(ImportStrategy::Update).send([done]).await.unwrap();
    assert!(report.is_complete(), "{report}");
    assert_eq!(report.updated, 1);
    let event = tracker.events().get(&zainab.events[0]).await.unwrap();
    assert_eq!(event.status, Some(dhis2_client::enums::EventStatus::Completed));

    delete(client, &[zainab.tracked_entity]).await;
    let gone = tracker.tracked_entities().program(PROGRAM).get_opt(&zainab.tracked_entity).await;
    assert!(gone.unwrap().is_none());
}

async fn what_is_wrong_is_told_by_its_place<V: Version>(client: &Client<V>) {
    let person = |tracked_entity_type: &str, events: Vec<TrackerEvent>| TrackerTrackedEntity {
        tracked_entity_type: Some(tracked_entity_type.into()),
        org_unit: Some(UNIT.into()),
        attributes: Some(vec![TrackerAttribute {
            attribute: Some(FIRST_NAME.into()),
            value: Some("Zainab".into()),
            ..Default::default()
        }]),
        enrollments: (!events.is_empty()).then(|| {
            vec![TrackerEnrollment {
                program: Some(PROGRAM.into()),
                org_unit: Some(UNIT.into()),
                enrolled_at: Some("2024-03-01".into()),
                occurred_at: Some("2024-03-01".into()),
                events: Some(events),
                ..Default::default()
            }]
        }),
        ..Default::default()
    };
    let wrong = TrackerEvent {
        program: Some(PROGRAM.into()),
        program_stage: Some("a1234567890".into()),
        org_unit: Some(UNIT.into()),
        occurred_at: Some("2024-03-01".into()),
        ..Default::default()
    };
    let people = [person(PERSON, vec![]), person(PERSON, vec![wrong])];
    let import = client.tracker().import();
    let report = import.send(&people).await.unwrap();
    assert_eq!((report.created, report.requests), (0, 1), "{report}");
    let error = report.errors.iter().find(|error| error.code == "E1013").unwrap();
    assert_eq!(error.place, "trackedEntities[1].enrollments[0].events[0]");
    assert_eq!(error.index, Some(1));

    // Object by object, what is right is taken.
    let report = client.tracker().import().atomic_mode(AtomicMode::None);
    let report = report.send(&people[..1]).await.unwrap();
    assert_eq!(report.created, 1, "{report}");
    let mine = client
        .tracker()
        .tracked_entities()
        .tracked_entity_type(PERSON)
        .organisation_unit(UNIT)
        .filter(FIRST_NAME, "eq", "Zainab")
        .list_all()
        .await
        .unwrap();
    let mine: Vec<Uid> = mine.iter().filter_map(|person| person.tracked_entity).collect();
    delete(client, &mine).await;
}

async fn a_dry_run_changes_nothing<V: Version>(client: &Client<V>) {
    let uid = Uid::generate();
    let person = TrackerTrackedEntity {
        tracked_entity: Some(uid),
        tracked_entity_type: Some(PERSON.into()),
        org_unit: Some(UNIT.into()),
        ..Default::default()
    };
    let report = client.tracker().import().dry_run().send([person]).await.unwrap();
    assert!(report.is_complete(), "{report}");
    assert!(client.tracker().tracked_entities().get_opt(&uid).await.unwrap().is_none());
}

async fn a_bundle_goes_as_a_job<V: Version>(client: &Client<V>) {
    let uid = Uid::generate();
    let person = TrackerTrackedEntity {
        tracked_entity: Some(uid),
        tracked_entity_type: Some(PERSON.into()),
        org_unit: Some(UNIT.into()),
        ..Default::default()
    };
    let bundle = TrackerBundle { tracked_entities: Some(vec![person]), ..Default::default() };
    let import = client.tracker().import();
    let job = import.start(&bundle).await.unwrap();
    let outcome = job.until_done(std::time::Duration::from_secs(60)).await.unwrap();
    assert!(outcome.succeeded, "{outcome:?}");
    let report = import.report_of(&job, &bundle).await.unwrap().unwrap();
    assert_eq!(report.created, 1, "{report}");
    delete(client, &[uid]).await;
}

async fn people_know_each_other<V: Version>(client: &Client<V>) {
    let tracker = client.tracker();
    let one = register(client, "Mariama").await.tracked_entity;
    let other = register(client, "Adama").await.tracked_entity;
    let known = relationship(KNOWS, one, other);
    let report = tracker.import().send([&known]).await.unwrap();
    assert!(report.is_complete(), "{report}");
    let found = tracker.relationships().tracked_entity(one).list_all().await.unwrap();
    assert_eq!(found.len(), 1);
    let import = tracker.import().strategy(ImportStrategy::Delete);
    assert_eq!(import.send(&found).await.unwrap().deleted, 1);
    assert!(tracker.relationships().tracked_entity(one).list_all().await.unwrap().is_empty());

    let pair = tracker.flag_duplicate(&one, &other).await.unwrap();
    let uid: Uid = pair.id.unwrap().parse().unwrap();
    let open = async || -> Vec<_> {
        let pairs = tracker.potential_duplicates(DuplicateStatus::Open, &[&one]);
        pairs.try_collect().await.unwrap()
    };
    assert_eq!(open().await.len(), 1);
    tracker.set_duplicate_status(&uid, DuplicateStatus::Invalid).await.unwrap();
    assert!(open().await.is_empty());
    delete(client, &[one, other]).await;
}

async fn somebody_moves<V: Version>(client: &Client<V>) {
    let tracker = client.tracker();
    let person = register(client, "Fatu").await;
    tracker.transfer_ownership(&person.tracked_entity, PROGRAM, OTHER_UNIT).await.unwrap();
    let query = tracker.tracked_entities().program(PROGRAM).fields("programOwners");
    let owners = query.get(&person.tracked_entity).await.unwrap().program_owners.unwrap();
    assert_eq!(owners[0].org_unit.as_deref(), Some(OTHER_UNIT));

    let noted = tracker.add_note_to_event(&person.events[0], "Called").await;
    if client.server_version().minor == 41 {
        assert!(noted.unwrap_err().to_string().contains("2.41 takes notes with"));
    } else {
        noted.unwrap();
        let event = tracker.events().fields("notes").get(&person.events[0]).await.unwrap();
        assert_eq!(event.notes.unwrap()[0].value.as_deref(), Some("Called"));
    }
    let changes = tracker.event_changes(&person.events[0]).unwrap();
    let changes: Vec<_> = changes.try_collect().await.unwrap();
    // 2.43 keeps them for programs that want them kept.
    assert!(client.server_version().minor >= 43 || !changes.is_empty());
    delete(client, &[person.tracked_entity]).await;
}
