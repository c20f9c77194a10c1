//! Named servers and how to sign in to them: what programs and people who use several DHIS2 servers
//! keep in a file rather than in their code.
//!
//! ```no_run
//! # async fn example() -> Result<(), dhis2_profile::Error> {
//! use dhis2_profile::Profiles;
//!
//! let profiles = Profiles::of_process()?;
//! let resolved = profiles.resolve(None)?;
//! println!("{} because of {}", resolved.profile.url, resolved.rule);
//! let client = resolved.connect().await?;
//! println!("DHIS2 {}", client.server_version());
//! # Ok(())
//! # }
//! ```
//!
//! # Where profiles are kept
//!
//! In `profiles.toml`, of which there may be two: one for a project, in a folder `.dhis2` of the
//! working folder or of one above it, and one for the user, in `dhis2` of the folder for
//! configuration (`~/.config` on Linux, `~/Library/Application Support` on macOS, `%APPDATA%` on
//! Windows). A profile of the project hides one of the same name of the user.
//!
//! ```toml
//! default = "staging"
//!
//! [profiles.staging]
//! base_url = "https://staging.example.org"
//! auth = "pat"
//! token = "d2p_…"
//!
//! [profiles.production]
//! base_url = "https://dhis2.example.org"
//! version = "v42"            # refuse a server of any other version
//! auth = "basic"
//! username = "ada"
//! password = { command = ["pass", "show", "dhis2/production"] }
//! ```
//!
//! A secret is text, or the output of a command. The files are made for their owner only (0600), and
//! one that others can read is refused. They are replaced as a whole, under a lock, and keep the
//! comments and the order of the person who wrote them.
//!
//! # Profiles that sign in by OAuth2
//!
//! A person logs in once, with [`Resolved::log_in`]; the tokens are kept in `tokens.sqlite` beside the
//! file that the profile is in, and are refreshed by whichever program needs them, one at a time.
//!
//! # Which profile is taken
//!
//! The first of these that says one, as a [`Rule`] tells:
//!
//! 1. the name that a program was given;
//! 2. the name in `DHIS2_PROFILE`;
//! 3. the address in `DHIS2_URL`, with `DHIS2_TOKEN` (or `DHIS2_PAT`), or with `DHIS2_USERNAME` and
//!    `DHIS2_PASSWORD`;
//! 4. the default of the project;
//! 5. the default of the user.

mod environment;
mod error;
mod file;
mod login;
mod name;
mod places;
mod profile;
mod profiles;
mod resolve;
mod secret;
mod sqlite;
mod verify;

pub use self::environment::Environment;
pub use self::error::Error;
pub use self::name::{ProfileName, ProfileNameError};
pub use self::places::Scope;
pub use self::profile::{OAuth2Settings, Profile, ProfileAuth};
pub use self::profiles::{ListedProfile, Profiles};
pub use self::resolve::{Resolved, Rule};
pub use self::secret::Secret;
pub use self::sqlite::SqliteStore;
pub use self::verify::Verified;
