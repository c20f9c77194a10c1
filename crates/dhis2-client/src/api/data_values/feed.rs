//! Values as they come, sorted into chunks.

use std::collections::HashMap;
use std::pin::Pin;

use dhis2_models::{Text, Uid};
use futures_core::Stream;
use futures_util::StreamExt as _;
use serde::Serialize;

use super::chunk::{Chunk, Parcel};
use super::report::{DataValueReport, Unsent};
use super::sets::{About, Sets};
use crate::core::Core;
use crate::error::Error;

/// How many chunks' worth of values may wait for their chunks to fill up.
const WAITING_CHUNKS: usize = 4;

/// The largest body that is made, in bytes: values with long comments fill a chunk sooner.
const LARGEST_BODY: usize = 8 << 20;

/// Values as they come.
pub(super) struct Feed<'a, T> {
    values: Pin<Box<dyn Stream<Item = Result<T, Error>> + Send + 'a>>,
    core: &'a Core,
    /// The data sets, if the values are sorted by them.
    sets: Option<Sets>,
    data_set: Option<Text>,
    chunk_size: usize,
    /// The chunks that are not full yet, by their data sets.
    waiting: HashMap<Option<Uid>, Chunk>,
    /// How many values wait in them.
    values_waiting: usize,
    /// How many values have come.
    rows: u64,
    scratch: Vec<u8>,
    ended: bool,
    failed: Option<Error>,
}

/// Writes a value as JSON.
pub(super) fn write<T: Serialize>(value: &T, row: u64, out: &mut Vec<u8>) -> Result<(), Error> {
    serde_json::to_writer(out, value).map_err(|error| {
        Error::build(format!("the value of row {row} cannot be written as JSON: {error}"))
    })
}

impl<'a, T: Serialize> Feed<'a, T> {
    pub(super) fn new(
        values: impl Stream<Item = Result<T, Error>> + Send + 'a,
        core: &'a Core,
        sets: Option<Sets>,
        data_set: Option<Text>,
        chunk_size: usize,
    ) -> Self {
        Self {
            values: Box::pin(values),
            core,
            sets,
            data_set,
            chunk_size,
            waiting: HashMap::new(),
            values_waiting: 0,
            rows: 0,
            scratch: Vec::new(),
            ended: false,
            failed: None,
        }
    }

    /// Returns the next chunk, or nothing once all values are in one.
    pub(super) async fn next(&mut self) -> Result<Option<Chunk>, Error> {
        while !self.ended {
            match self.values.next().await {
                None => self.ended = true,
                Some(Err(error)) => {
                    self.failed = Some(error);
                    self.ended = true;
                }
                Some(Ok(value)) => {
                    let row = self.rows;
                    self.rows += 1;
                    if self.sets.is_none() {
                        self.add(None, row, |body| write(&value, row, body))?;
                    } else {
                        let mut scratch = std::mem::take(&mut self.scratch);
                        scratch.clear();
                        write(&value, row, &mut scratch)?;
                        drop(value);
                        self.sort(row, &scratch).await?;
                        self.scratch = scratch;
                    }
                    if let Some(full) = self.full() {
                        return Ok(Some(full));
                    }
                }
            }
        }
        Ok(self.take_largest())
    }

    /// Puts a value that is written already into the chunk of its data set.
    async fn sort(&mut self, row: u64, json: &[u8]) -> Result<(), Error> {
        let about: About<'_> = serde_json::from_slice(json).map_err(|error| {
            Error::build(format!("the value of row {row} is no data value: {error}"))
        })?;
        let set = match &mut self.sets {
            Some(sets) => sets.of(self.core, &about).await?,
            None => None,
        };
        self.add(set, row, |body| {
            body.extend_from_slice(json);
            Ok(())
        })
    }

    fn add(
        &mut self,
        set: Option<Uid>,
        row: u64,
        write: impl FnOnce(&mut Vec<u8>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let chunk = self.waiting.entry(set).or_insert_with(|| {
            Chunk::new(set.map(|set| set.as_str().into()).or_else(|| self.data_set.clone()))
        });
        chunk.add(row, write)?;
        self.values_waiting += 1;
        Ok(())
    }

    /// Takes a chunk that is full, or the largest where too many values wait.
    fn full(&mut self) -> Option<Chunk> {
        let is_full =
            |chunk: &Chunk| chunk.len() >= self.chunk_size || chunk.size() >= LARGEST_BODY;
        if let Some((key, _)) = self.waiting.iter().find(|(_, chunk)| is_full(chunk)) {
            return self.take(*key);
        }
        if self.values_waiting < self.chunk_size.saturating_mul(WAITING_CHUNKS) {
            return None;
        }
        self.take_largest()
    }

    /// Takes the chunk with the most values.
    fn take_largest(&mut self) -> Option<Chunk> {
        let largest = self.waiting.iter().max_by_key(|(_, chunk)| chunk.len());
        let key = *largest?.0;
        self.take(key)
    }

    fn take(&mut self, key: Option<Uid>) -> Option<Chunk> {
        let chunk = self.waiting.remove(&key)?;
        self.values_waiting -= chunk.len();
        Some(chunk)
    }

    /// Completes the report: how many values came, why there are no more, and which of them wait for
    /// a chunk that was never sent.
    pub(super) fn finish(mut self, mut report: DataValueReport) -> DataValueReport {
        report.rows = self.rows;
        report.stopped = self.failed.take();
        if report.unsent.is_empty() {
            report.sort();
            return report;
        }
        let why = format!("a chunk could not be sent: {}", report.unsent[0].error);
        for (_, chunk) in self.waiting.drain() {
            let Parcel { places, data_set, body, content_type } = chunk.into_parcel();
            let error = Error::Build(format!("{why}; this one was not tried"));
            report.unsent.push(Unsent { error, places, data_set, body, content_type });
        }
        report.stopped.get_or_insert(Error::Unsupported(why));
        report.sort();
        report
    }
}
