//! Where tokens are kept between one run of a program and the next.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Mutex as Turns;

use super::tokens::Tokens;
use crate::error::Error;

/// What the methods of a store give.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// Held while a token is being refreshed; others wait until it is dropped.
pub type StoreLock = Box<dyn Send>;

/// Keeps tokens, each under a key such as the name of a profile.
///
/// A store fails with [`Error::token_store`].
pub trait TokenStore: Send + Sync + 'static {
    /// Reads the tokens of a key, if there are any.
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Tokens>>;

    /// Keeps tokens in the place of those that the key had.
    fn save<'a>(&'a self, key: &'a str, tokens: &'a Tokens) -> StoreFuture<'a, ()>;

    /// Forgets the tokens of a key.
    fn remove<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()>;

    /// Waits until nobody else refreshes the tokens of a key, in any program that uses the store.
    fn lock<'a>(&'a self, key: &'a str) -> StoreFuture<'a, StoreLock>;
}

/// Keeps tokens as long as the program runs.
#[derive(Default)]
pub struct MemoryStore {
    tokens: Mutex<HashMap<String, Tokens>>,
    turns: Arc<Turns<()>>,
}

impl MemoryStore {
    fn change<T>(&self, change: impl FnOnce(&mut HashMap<String, Tokens>) -> T) -> T {
        change(&mut self.tokens.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl TokenStore for MemoryStore {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Tokens>> {
        Box::pin(async move { Ok(self.change(|tokens| tokens.get(key).cloned())) })
    }

    fn save<'a>(&'a self, key: &'a str, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            self.change(|all| all.insert(key.to_owned(), tokens.clone()));
            Ok(())
        })
    }

    fn remove<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            self.change(|tokens| tokens.remove(key));
            Ok(())
        })
    }

    fn lock<'a>(&'a self, _key: &'a str) -> StoreFuture<'a, StoreLock> {
        Box::pin(async move {
            let turn: StoreLock = Box::new(Arc::clone(&self.turns).lock_owned().await);
            Ok(turn)
        })
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("MemoryStore")
    }
}
