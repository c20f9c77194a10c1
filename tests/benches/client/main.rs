//! What the client costs beside the plain HTTP library, and what streaming costs beside decoding.
//!
//! `cargo bench -p dhis2-tests --bench client` prints the figures, each a ratio in one run, and fails
//! when one is over its limit. The servers are processes of their own, so that only the client's
//! time is counted.

#![expect(clippy::unwrap_used, reason = "a bench that panics says where")]

mod support;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use dhis2_client::{Auth, Client, Object, RetryPolicy, V42, v42};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use support::{Report, Server, cpu_time, resident};

const REQUESTS: usize = 2_000;
const AT_ONCE: usize = 16;

/// How often the requests are made each way, in turns; the best counts.
const ROUNDS: usize = 5;

/// The objects that are streamed, in pages of a hundred.
const STREAMED: usize = 200_000;
const PAGE: usize = 500;

/// The requests that meet faults, and of how many one does.
const FAULTY: usize = 10_000;

fn main() -> ExitCode {
    if support::is_server() {
        return support::serve();
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime can be made");
    let mut report = Report::new();
    runtime.block_on(async {
        overhead(&mut report).await;
        streaming(&mut report).await;
        faults(&mut report).await;
    });
    report.finish()
}

async fn connect(server: &Server, retry: RetryPolicy) -> Client {
    let builder = Client::builder(server.url()).auth(Auth::basic("admin", "district")).no_proxy();
    builder.retry(retry).connect().await.expect("the server is there")
}

/// 2,000 GETs of one object, 16 at once, against a server with 5 ms of latency.
async fn overhead(report: &mut Report) {
    let server = Server::start("latency");
    let client = connect(&server, RetryPolicy::never()).await.pin::<V42>().expect("it says 2.42");
    let plain = support::plain_client();
    let url = format!("{}/api/dataElements/fbfJHSPpUQD", server.url());
    let (mut wall, mut cpu) = ([Duration::MAX; 2], [Duration::MAX; 2]);
    for _ in 0..ROUNDS {
        for (way, (wall, cpu)) in wall.iter_mut().zip(&mut cpu).enumerate() {
            let (started, used) = (Instant::now(), cpu_time());
            let done = stream::iter(0..REQUESTS).map(|_| async {
                if way == 0 {
                    support::plain_get(&plain, &url).await
                } else {
                    let element = client.data_elements().get("fbfJHSPpUQD").await;
                    element.expect("it is answered").name.map_or(0, |name| name.len())
                }
            });
            let lengths: Vec<usize> = done.buffer_unordered(AT_ONCE).collect().await;
            assert!(lengths.iter().all(|length| *length == lengths[0]));
            *wall = started.elapsed().min(*wall);
            *cpu = cpu_time().checked_sub(used).unwrap().min(*cpu);
        }
    }
    let what = format!("{REQUESTS} GETs, {AT_ONCE} at once, 5 ms away");
    report.ratio(&format!("{what}: time"), wall[1], wall[0], 1.05);
    report.ratio(&format!("{what}: CPU"), cpu[1], cpu[0], 1.25);
}

/// `items()` over 200,000 objects against decoding the same bytes page by page.
async fn streaming(report: &mut Report) {
    let server = Server::start("pages");
    let client = connect(&server, RetryPolicy::never()).await.pin::<V42>().expect("it says 2.42");
    let page = support::page(1, PAGE, STREAMED);
    let mut decoding = Duration::MAX;
    for _ in 0..2 {
        let used = cpu_time();
        for _ in 0..STREAMED / PAGE {
            let read: support::PlainPage<v42::DataElement> =
                serde_json::from_slice(&page).expect("it is a page");
            assert_eq!(read.data_elements.len(), PAGE);
        }
        decoding = decoding.min(cpu_time().checked_sub(used).unwrap());
    }
    // The floor has the same bytes come over HTTP: reading them costs, whoever does it.
    let plain = support::plain_client();
    let used = cpu_time();
    for number in 1..=STREAMED / PAGE {
        let url = format!(
            "{}/api/dataElements?fields=:all&order=id:asc&page={number}&pageSize={PAGE}",
            server.url()
        );
        let bytes = support::plain_bytes(&plain, &url).await;
        let read: support::PlainPage<v42::DataElement> =
            serde_json::from_slice(&bytes).expect("it is a page");
        assert_eq!(read.data_elements.len(), PAGE);
    }
    let by_hand = cpu_time().checked_sub(used).unwrap();
    let before = resident();
    let mut most = before;
    let used = cpu_time();
    let query = client.data_elements().query().all_fields().page_size(500);
    let mut items = std::pin::pin!(query.items());
    let mut count = 0;
    while let Some(element) = items.try_next().await.expect("every page is answered") {
        count += 1;
        if count % 5_000 == 0 {
            most = most.max(resident());
        }
        drop(element);
    }
    assert_eq!(count, STREAMED);
    let streamed = cpu_time().checked_sub(used).unwrap();
    report.ratio(
        &format!("items() over {STREAMED}: CPU to fetch and decode by hand"),
        streamed,
        by_hand,
        1.2,
    );
    report.note(&format!("decoding alone took {:.2} s of CPU", decoding.as_secs_f64()));
    report.megabytes("items(): memory beyond the start", most.saturating_sub(before), 32.0);
}

/// 10,000 requests of which one in ten meets a 503 or a reset.
async fn faults(report: &mut Report) {
    let server = Server::start("faults");
    let retry = RetryPolicy {
        attempts: 12,
        base_delay: Duration::from_millis(5),
        ..RetryPolicy::default()
    };
    let client = connect(&server, retry).await;
    let started = Instant::now();
    let reads = stream::iter(0..FAULTY)
        .map(|number| {
            let client = client.clone();
            async move {
                let object = client.raw_get(&format!("/api/echo/{number}")).await;
                object.expect("every reading is answered")["number"].as_u64()
            }
        })
        .buffered(AT_ONCE);
    let answers: Vec<Option<u64>> = reads.collect().await;
    let in_order = answers.iter().enumerate().all(|(at, it)| *it == Some(at as u64));
    report.check("10,000 readings with faults are answered, in order", in_order);
    let mut refused = 0;
    for _ in 0..500 {
        let created = client.constants().create(&Object::new().with("name", "x")).await;
        refused += usize::from(created.is_err());
    }
    let counted = client.raw_get("/api/posts").await.expect("the count is answered");
    let sent = counted["posts"].as_u64();
    report.check("500 changes with faults were sent 500 times", sent == Some(500));
    report.check("some of them met a fault", refused > 10);
    report.note(&format!("all of it took {:.1} s", started.elapsed().as_secs_f64()));
}
