//! What changes seldom is asked for once in a while.

use std::any::Any;
use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use web_time::Instant;

use crate::error::Error;

/// Answers that are kept for a while, by a key. Of several tasks that want the same at once, one
/// asks and the others wait for it.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    /// How long an answer is kept; `None` keeps none.
    lifetime: Option<Duration>,
    slots: Mutex<HashMap<String, Arc<tokio::sync::Mutex<Slot>>>>,
}

type Slot = Option<(Instant, Arc<dyn Any + Send + Sync>)>;

impl Cache {
    pub(crate) fn new(lifetime: Option<Duration>) -> Self {
        Self { lifetime, slots: Mutex::default() }
    }

    /// Returns what is kept under a key, or else what `fetch` gets.
    pub(crate) async fn get<T: Clone + Send + Sync + 'static>(
        &self,
        key: &str,
        fetch: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let Some(lifetime) = self.lifetime else { return fetch.await };
        let slot = Arc::clone(self.slots().entry(key.to_owned()).or_default());
        let mut slot = slot.lock().await;
        if let Some((since, value)) = slot.as_ref()
            && since.elapsed() < lifetime
            && let Some(value) = value.downcast_ref::<T>()
        {
            return Ok(value.clone());
        }
        let value = fetch.await?;
        *slot = Some((Instant::now(), Arc::new(value.clone())));
        Ok(value)
    }

    /// Keeps a value that came by other ways.
    pub(crate) fn put<T: Send + Sync + 'static>(&self, key: &str, value: T) {
        let slot = Arc::new(tokio::sync::Mutex::new(Some((
            Instant::now(),
            Arc::new(value) as Arc<dyn Any + Send + Sync>,
        ))));
        self.slots().insert(key.to_owned(), slot);
    }

    /// Forgets what is kept under a key.
    pub(crate) fn forget(&self, key: &str) {
        self.slots().remove(key);
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        self.slots().clear();
    }

    fn slots(&self) -> std::sync::MutexGuard<'_, HashMap<String, Arc<tokio::sync::Mutex<Slot>>>> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use futures_util::future::join_all;

    use super::*;

    async fn count(calls: &AtomicU32) -> Result<u32, Error> {
        tokio::time::sleep(Duration::from_millis(10)).await;
        Ok(calls.fetch_add(1, Ordering::SeqCst))
    }

    #[tokio::test]
    async fn one_asks_for_all_that_want_the_same() {
        let (cache, calls) = (Cache::new(Some(Duration::from_secs(9))), AtomicU32::new(0));
        let all = join_all((0..9).map(|_| cache.get("a", count(&calls)))).await;
        assert!(all.into_iter().all(|it| it.unwrap() == 0));
        assert_eq!(cache.get("b", count(&calls)).await.unwrap(), 1);
        cache.forget("a");
        assert_eq!(cache.get("a", count(&calls)).await.unwrap(), 2);
        cache.clear();
        assert_eq!(cache.get("b", count(&calls)).await.unwrap(), 3);
    }

    #[tokio::test]
    async fn what_is_old_is_asked_for_again_and_an_error_is_not_kept() {
        let (cache, calls) = (Cache::new(Some(Duration::from_millis(30))), AtomicU32::new(0));
        let failing = async { Err::<u32, _>(Error::config("no")) };
        cache.get("a", failing).await.unwrap_err();
        assert_eq!(cache.get("a", count(&calls)).await.unwrap(), 0);
        tokio::time::sleep(Duration::from_millis(40)).await;
        assert_eq!(cache.get("a", count(&calls)).await.unwrap(), 1);
    }

    #[tokio::test]
    async fn without_a_lifetime_nothing_is_kept() {
        let (cache, calls) = (Cache::new(None), AtomicU32::new(0));
        assert_eq!(cache.get("a", count(&calls)).await.unwrap(), 0);
        assert_eq!(cache.get("a", count(&calls)).await.unwrap(), 1);
    }
}
