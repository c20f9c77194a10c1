//! The server itself, the user, and the settings.

use dhis2_models::payload::{MeDto, Schema, SystemInfo, SystemSettings};
use dhis2_models::{Dynamic, Map, Uid, Version};
use http::Method;
use serde::Deserialize;
use serde_json::Value;

use crate::client::Client;
use crate::error::Error;
use crate::request::Request;
use crate::wire;

/// A handle on the server itself; made by [`Client::system`](crate::Client::system).
///
/// What changes seldom (information, settings, the default category combo) is kept for five minutes,
/// or as long as [`ClientBuilder::system_cache`](crate::ClientBuilder::system_cache) says;
/// [`fresh`](Self::fresh) asks the server anyway.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// let me = client.system().me().await?;
/// println!("{:?} may do {} things", me.username, me.authorities.unwrap_or_default().len());
/// println!("the calendar is {}", client.system().calendar().await?);
/// # Ok(())
/// # }
/// ```
pub struct System<'c, V = Dynamic> {
    client: &'c Client<V>,
    fresh: bool,
}

/// Defines the calendars.
macro_rules! calendars {
    ($($variant:ident $text:literal)*) => {
        /// A calendar that a server can reckon periods by.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Calendar {
            $( #[doc = concat!("`", $text, "`")] $variant, )*
            /// A calendar that this crate does not know.
            Other(String),
        }

        impl Calendar {
            /// Returns the calendar as servers write it.
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $text, )*
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for Calendar {
            fn from(text: &str) -> Self {
                match text {
                    $( $text => Self::$variant, )*
                    _ => Self::Other(text.to_owned()),
                }
            }
        }
    };
}

calendars! {
    Coptic "coptic"
    Ethiopian "ethiopian"
    Gregorian "gregorian"
    Islamic "islamic"
    Iso8601 "iso8601"
    Julian "julian"
    Nepali "nepali"
    Persian "persian"
    Thai "thai"
}

impl std::fmt::Display for Calendar {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl<'c, V: Version> System<'c, V> {
    pub(crate) fn new(client: &'c Client<V>) -> Self {
        Self { client, fresh: false }
    }

    /// Returns a handle that asks the server even for what is kept.
    #[must_use]
    pub fn fresh(self) -> Self {
        Self { fresh: true, ..self }
    }

    /// Asks what the server is and does: `GET /api/system/info`. Kept; what the server said when the
    /// client connected counts as the first answer.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn info(&self) -> Result<SystemInfo, Error> {
        let request = Request::api(Method::GET, "system/info", &[]);
        self.kept("info", async { self.client.core().fetch(&request).await }).await
    }

    /// Asks who the user is: `GET /api/me`. Never kept.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn me(&self) -> Result<MeDto, Error> {
        self.client.core().fetch(&Request::api(Method::GET, "me", &[])).await
    }

    /// Finds the category combo that data elements have if nothing is said. Kept.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] where the server has none, which no DHIS2 should.
    pub async fn default_category_combo(&self) -> Result<Uid, Error> {
        #[derive(Deserialize)]
        struct Combo {
            id: Uid,
        }
        let request = Request::api(Method::GET, "categoryCombos", &[])
            .query("filter", "name:eq:default")
            .query("fields", "id");
        let fetch = async {
            let response = self.client.core().send(&request).await?;
            let page = wire::page::<Combo>(&response, "categoryCombos", false)?;
            page.items.first().map(|combo| combo.id).ok_or_else(|| {
                Error::Unsupported("the server has no category combo named `default`".into())
            })
        };
        self.kept("default category combo", fetch).await
    }

    /// Asks for all system settings: `GET /api/systemSettings`. Never kept.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn settings(&self) -> Result<SystemSettings, Error> {
        self.client.core().fetch(&Request::api(Method::GET, "systemSettings", &[])).await
    }

    /// Asks for one system setting, such as `keyCalendar`: `GET /api/systemSettings/{key}`. `None`
    /// where it is not set, or there is no such setting. Kept.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn setting(&self, key: &str) -> Result<Option<String>, Error> {
        let request = Request::api(Method::GET, "systemSettings/{}", &[key]);
        let fetch = async {
            let settings: Map<Value> = match self.client.core().fetch(&request).await {
                Ok(settings) => settings,
                Err(error) if error.is_not_found() => return Ok(None),
                Err(error) => return Err(error),
            };
            Ok(settings.get(key).and_then(text_of))
        };
        self.kept(&setting_key(key), fetch).await
    }

    /// Sets a system setting: `POST /api/systemSettings/{key}`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]). DHIS2 takes any text for most
    /// settings, also one that makes no sense.
    pub async fn set_setting(&self, key: &str, value: &str) -> Result<(), Error> {
        let request = Request::api(Method::POST, "systemSettings/{}", &[key]);
        self.client.core().send(&request.text(value)).await?;
        self.client.core().cache().forget(&setting_key(key));
        Ok(())
    }

    /// Takes a system setting back to what it is if nobody sets it:
    /// `DELETE /api/systemSettings/{key}`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn unset_setting(&self, key: &str) -> Result<(), Error> {
        let request = Request::api(Method::DELETE, "systemSettings/{}", &[key]);
        self.client.core().send(&request).await?;
        self.client.core().cache().forget(&setting_key(key));
        Ok(())
    }

    /// Asks which calendar the server reckons by. Kept.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn calendar(&self) -> Result<Calendar, Error> {
        let set = self.setting("keyCalendar").await?;
        Ok(set.map_or(Calendar::Iso8601, |text| text.as_str().into()))
    }

    /// Sets which calendar the server reckons by, for everybody and all data.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn set_calendar(&self, calendar: &Calendar) -> Result<(), Error> {
        self.set_setting("keyCalendar", calendar.as_str()).await
    }

    /// Asks for new UIDs: `GET /api/system/id`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn uids(&self, count: u32) -> Result<Vec<Uid>, Error> {
        #[derive(Deserialize)]
        struct Codes {
            codes: Vec<Uid>,
        }
        let request = Request::api(Method::GET, "system/id", &[]).query("limit", count);
        Ok(self.client.core().fetch::<Codes>(&request).await?.codes)
    }

    /// Asks how many objects of each sort there are, and how busy the server was:
    /// `GET /api/dataSummary`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn statistics(&self) -> Result<Statistics, Error> {
        self.client.core().fetch(&Request::api(Method::GET, "dataSummary", &[])).await
    }

    /// Asks what the server knows of its metadata classes: `GET /api/schemas`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn schemas(&self) -> Result<Vec<Schema>, Error> {
        #[derive(Deserialize)]
        struct Schemas {
            schemas: Vec<Schema>,
        }
        let request = Request::api(Method::GET, "schemas", &[]);
        Ok(self.client.core().fetch::<Schemas>(&request).await?.schemas)
    }

    /// Asks what the server knows of one metadata class, by its singular:
    /// `GET /api/schemas/{name}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such class ([`Error::is_not_found`]).
    pub async fn schema(&self, singular: &str) -> Result<Schema, Error> {
        self.client.core().fetch(&Request::api(Method::GET, "schemas/{}", &[singular])).await
    }

    /// Forgets all that is kept, for when somebody else changed it.
    pub fn forget(&self) {
        self.client.core().cache().clear();
    }

    async fn kept<T: Clone + Send + Sync + 'static>(
        &self,
        key: &str,
        fetch: impl Future<Output = Result<T, Error>> + Send,
    ) -> Result<T, Error> {
        let cache = self.client.core().cache();
        if self.fresh {
            cache.forget(key);
        }
        cache.get(key, fetch).await
    }
}

// By hand: a derive would ask the same of `V`, which is not held.
impl<V> Clone for System<'_, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V> Copy for System<'_, V> {}

impl<V> std::fmt::Debug for System<'_, V> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "System({:?})", self.client)
    }
}

/// How many objects a server has, and how busy it was.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Statistics {
    /// How many objects of each sort there are, such as `dataElement`.
    pub object_counts: Map<u64>,
    /// How many users were active within so many days.
    pub active_users: Map<u64>,
    /// How many users signed in within so many days, where the server counts them.
    pub logins: Map<u64>,
    /// How many users were invited.
    pub user_invitations: Map<u64>,
    /// How many data values came within so many days.
    pub data_value_count: Map<u64>,
    /// How many events came within so many days.
    pub event_count: Map<u64>,
    /// How many tracker events came within so many days, where the server counts them apart.
    pub tracker_event_count: Map<u64>,
    /// How many events without a tracked entity came within so many days, where the server counts
    /// them apart.
    pub single_event_count: Map<u64>,
    /// How many enrollments came within so many days, where the server counts them.
    pub enrollment_count: Map<u64>,
    /// What the server runs on.
    pub system: Option<Value>,
}

fn setting_key(key: &str) -> String {
    format!("setting {key}")
}

/// Returns a setting as text, whatever sort of JSON it is.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
