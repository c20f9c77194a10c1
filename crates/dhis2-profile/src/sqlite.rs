//! A store of tokens in a file of `SQLite`, which several programs can use at once.

mod lock;

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use dhis2_client::oauth2::{StoreFuture, StoreLock, TokenStore, Tokens};
use rusqlite::{Connection, ErrorCode, OptionalExtension as _, params};

use crate::error::Error;
use crate::file::check_mode;

/// How long to wait for another program that writes.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the file looked like in each version of it; an older file is brought up to the last.
const MIGRATIONS: &[&str] = &["
    CREATE TABLE tokens (
        key TEXT PRIMARY KEY NOT NULL,
        access_token TEXT NOT NULL,
        refresh_token TEXT,
        expires_at INTEGER,
        scopes TEXT NOT NULL
    ) STRICT;
"];

/// A store of tokens in a file, which only its owner can read.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use dhis2_client::oauth2::TokenStore as _;
/// use dhis2_profile::SqliteStore;
///
/// let store = SqliteStore::open("tokens.sqlite")?;
/// println!("logged in: {}", store.load("staging").await?.is_some());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SqliteStore {
    path: PathBuf,
}

impl SqliteStore {
    /// Opens a store, and makes it if it is not there.
    ///
    /// A file that is no store is moved aside, never deleted, with a warning that names the new place.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Readable`] where others can read the file, with [`Error::Store`] where it
    /// was made by a newer version of this crate or stays locked, and with [`Error::Write`] where it
    /// cannot be made.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, Error> {
        let store = Self { path: path.into() };
        check_mode(&store.path)?;
        match store.connect() {
            Err(Problem::Corrupt) => {
                store.move_aside()?;
                store.connect().map_err(|problem| store.error(&problem))?;
            }
            Err(problem) => return Err(store.error(&problem)),
            Ok(_) => {}
        }
        Ok(store)
    }

    /// Returns the file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn connect(&self) -> Result<Connection, Problem> {
        prepare(&self.path).map_err(Problem::Io)?;
        let mut connection = Connection::open(&self.path)?;
        connection.busy_timeout(PATIENCE)?;
        // Immediately, so that two programs do not both bring it up to date.
        let change =
            connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let version: u32 = change.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let version = usize::try_from(version).unwrap_or(usize::MAX);
        let missing = MIGRATIONS.get(version..).ok_or(Problem::Newer)?;
        for migration in missing {
            change.execute_batch(migration)?;
        }
        if !missing.is_empty() {
            change.pragma_update(
                None,
                "user_version",
                i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX),
            )?;
        }
        change.commit()?;
        Ok(connection)
    }

    fn move_aside(&self) -> Result<(), Error> {
        let mut number = 1;
        let aside = loop {
            let mut name = self.path.file_name().unwrap_or_default().to_owned();
            name.push(format!(".broken-{number}"));
            let aside = self.path.with_file_name(name);
            if !aside.exists() {
                break aside;
            }
            number += 1;
        };
        std::fs::rename(&self.path, &aside)
            .map_err(|source| Error::Write { path: aside.clone(), source })?;
        tracing::warn!(
            path = %self.path.display(),
            moved_to = %aside.display(),
            "the store of tokens was broken and is moved aside; people have to log in again"
        );
        Ok(())
    }

    fn error(&self, problem: &Problem) -> Error {
        let reason = match problem {
            Problem::Io(_) => String::new(),
            Problem::Corrupt => "it is no store of tokens".to_owned(),
            Problem::Locked => "another program keeps it locked".to_owned(),
            Problem::Newer => "it was made by a newer version of this program".to_owned(),
            Problem::Other(error) => error.to_string(),
        };
        match problem {
            Problem::Io(error) => Error::Write {
                path: self.path.clone(),
                source: std::io::Error::new(error.kind(), error.to_string()),
            },
            _ => Error::Store { path: self.path.clone(), reason },
        }
    }

    /// Does something with the file on a thread that may wait.
    fn run<'a, T: Send + 'static>(
        &self,
        work: impl FnOnce(Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> StoreFuture<'a, T> {
        let store = self.clone();
        Box::pin(async move {
            let done = tokio::task::spawn_blocking(move || {
                let result = store.connect().and_then(|it| Ok(work(it)?));
                result.map_err(|problem| store.error(&problem))
            });
            match done.await {
                Ok(Ok(value)) => Ok(value),
                Ok(Err(error)) => Err(dhis2_client::Error::token_store(
                    "the tokens cannot be read or kept",
                    error,
                )),
                Err(error) => {
                    Err(dhis2_client::Error::token_store("the store of tokens broke off", error))
                }
            }
        })
    }
}

/// What is wrong with the file.
enum Problem {
    Io(std::io::Error),
    Corrupt,
    Locked,
    Newer,
    Other(rusqlite::Error),
}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Corrupt,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            _ => Self::Other(error),
        }
    }
}

/// Makes the folder and an empty file, for their owner only, before `SQLite` makes it for everybody.
fn prepare(path: &Path) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        crate::file::make_folder(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

impl TokenStore for SqliteStore {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Tokens>> {
        let key = key.to_owned();
        self.run(move |connection| {
            connection
                .query_row(
                    "SELECT access_token, refresh_token, expires_at, scopes FROM tokens WHERE key = ?1",
                    [key],
                    |row| {
                        let scopes: String = row.get(3)?;
                        let end: Option<i64> = row.get(2)?;
                        Ok(Tokens::new(
                            row.get::<_, String>(0)?,
                            row.get(1)?,
                            end.and_then(|it| u64::try_from(it).ok()),
                            scopes.split_whitespace().map(str::to_owned).collect(),
                        ))
                    },
                )
                .optional()
        })
    }

    fn save<'a>(&'a self, key: &'a str, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        let (key, tokens) = (key.to_owned(), tokens.clone());
        self.run(move |connection| {
            let end = tokens.expires_at().and_then(|it| i64::try_from(it).ok());
            connection.execute(
                "INSERT OR REPLACE INTO tokens VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    key,
                    tokens.access_token(),
                    tokens.refresh_token(),
                    end,
                    tokens.scopes().join(" ")
                ],
            )?;
            Ok(())
        })
    }

    fn remove<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()> {
        let key = key.to_owned();
        self.run(move |connection| {
            connection.execute("DELETE FROM tokens WHERE key = ?1", [key])?;
            Ok(())
        })
    }

    fn lock<'a>(&'a self, key: &'a str) -> StoreFuture<'a, StoreLock> {
        let (path, key) = (self.path.clone(), key.to_owned());
        Box::pin(async move { lock::lock(path, key).await })
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("SqliteStore").field(&self.path).finish()
    }
}
