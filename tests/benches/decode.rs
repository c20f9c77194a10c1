//! How fast data elements are read, as a ratio to `serde_json::Value` on the same bytes.
//!
//! `cargo bench -p dhis2-tests --bench decode` prints the figures and fails when one is over its
//! limit.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use dhis2_client::{Value, v41, v42, v43};
use dhis2_tests::recording;
use serde::de::DeserializeOwned;

/// How many data elements are read.
const ELEMENTS: usize = 20_000;

/// How often each reading is timed; the best counts, as other programs only ever slow one down.
const ROUNDS: usize = 9;

/// The most that reading the model may take of what reading a `Value` takes.
const LIMIT: f64 = 0.8;

/// The most bytes of a model.
const LARGEST: usize = 1_000;

#[expect(clippy::print_stdout, reason = "a bench prints its figures")]
fn main() -> ExitCode {
    let mut over = false;
    println!("{ELEMENTS} data elements with all fields, best of {ROUNDS} rounds");
    println!(
        "release   MB    value ms   model ms   ratio (limit {LIMIT})   bytes (limit {LARGEST})"
    );
    for (release, measure) in [
        (41, measure::<v41::DataElement> as fn(&[u8]) -> Figures),
        (42, measure::<v42::DataElement>),
        (43, measure::<v43::DataElement>),
    ] {
        let bytes = bytes(release);
        let Figures { value, model, size } = measure(&bytes);
        let ratio = model.as_secs_f64() / value.as_secs_f64();
        over |= ratio > LIMIT || size > LARGEST;
        println!(
            "2.{release}    {:>5.1}  {:>8.1}   {:>8.1}   {ratio:>5.2}               {size:>5}",
            megabytes(bytes.len()),
            value.as_secs_f64() * 1e3,
            model.as_secs_f64() * 1e3,
        );
    }
    if over { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

struct Figures {
    value: Duration,
    model: Duration,
    size: usize,
}

fn measure<T: DeserializeOwned>(bytes: &[u8]) -> Figures {
    let mut figures = Figures { value: Duration::MAX, model: Duration::MAX, size: size_of::<T>() };
    for _ in 0..ROUNDS {
        figures.value = figures.value.min(time::<Value>(bytes));
        figures.model = figures.model.min(time::<T>(bytes));
    }
    figures
}

/// Times one reading, without the time to drop what was read.
fn time<T: DeserializeOwned>(bytes: &[u8]) -> Duration {
    let started = Instant::now();
    let read: Vec<T> = serde_json::from_slice(black_box(bytes)).expect("the recordings are read");
    let elapsed = started.elapsed();
    assert_eq!(read.len(), ELEMENTS);
    elapsed
}

/// Repeats the data elements that were recorded with all fields.
fn bytes(release: u16) -> Vec<u8> {
    let exchanges = recording::read(&format!("v{release}")).expect("the recordings are there");
    let recorded: Vec<Value> = exchanges
        .iter()
        .filter(|exchange| exchange.name == "list-fields-all")
        .filter_map(|exchange| exchange.response.body["dataElements"].as_array().cloned())
        .flatten()
        .collect();
    let all: Vec<&Value> = recorded.iter().cycle().take(ELEMENTS).collect();
    serde_json::to_vec(&all).expect("JSON is written")
}

#[expect(clippy::cast_precision_loss, reason = "for people")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
