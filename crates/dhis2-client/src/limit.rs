//! How many requests of a client are under way at once, and how many begin in a second.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use web_time::Instant;

use crate::sleep::sleep;

/// Lets requests begin, one after another.
#[derive(Debug, Default)]
pub(crate) struct Limit {
    concurrency: Option<Arc<Semaphore>>,
    rate: Option<Rate>,
}

/// Room for one request, given back when dropped.
#[derive(Debug)]
pub(crate) struct Room(
    #[expect(dead_code, reason = "held for its drop")] Option<OwnedSemaphorePermit>,
);

#[derive(Debug)]
struct Rate {
    interval: Duration,
    next: Mutex<Option<Instant>>,
}

impl Limit {
    pub(crate) fn new(concurrency: Option<usize>, per_second: Option<f64>) -> Self {
        let interval = per_second.and_then(|rate| Duration::try_from_secs_f64(1.0 / rate).ok());
        Self {
            concurrency: concurrency.map(|most| Arc::new(Semaphore::new(most.max(1)))),
            rate: interval.map(|interval| Rate { interval, next: Mutex::default() }),
        }
    }

    /// Waits until a request may begin.
    pub(crate) async fn enter(&self) -> Room {
        let permit = match &self.concurrency {
            Some(semaphore) => Arc::clone(semaphore).acquire_owned().await.ok(),
            None => None,
        };
        if let Some(rate) = &self.rate {
            let wait = rate.reserve(Instant::now());
            if !wait.is_zero() {
                sleep(wait).await;
            }
        }
        Room(permit)
    }
}

impl Rate {
    /// Takes the next moment at which a request may begin, and returns how far off it is.
    fn reserve(&self, now: Instant) -> Duration {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let at = next.map_or(now, |next| next.max(now));
        *next = Some(at + self.interval);
        at.saturating_duration_since(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_begin_at_even_distances() {
        let rate = Rate { interval: Duration::from_millis(100), next: Mutex::default() };
        let now = Instant::now();
        let waits: Vec<u128> = (0..4).map(|_| rate.reserve(now).as_millis()).collect();
        assert_eq!(waits, [0, 100, 200, 300]);
        assert_eq!(rate.reserve(now + Duration::from_secs(5)), Duration::ZERO);
    }

    #[tokio::test]
    async fn no_more_requests_than_allowed_are_under_way() {
        let limit = Limit::new(Some(2), None);
        let (_one, two) = (limit.enter().await, limit.enter().await);
        let waiting = tokio::time::timeout(Duration::from_millis(20), limit.enter()).await;
        assert!(waiting.is_err());
        drop(two);
        limit.enter().await;
    }
}
