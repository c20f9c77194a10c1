//! What a server offers beside its metadata, a handle for each.

pub mod analytics;
pub mod apps;
pub mod customise;
pub mod data_store;
pub mod data_values;
mod id_scheme;
pub mod integrity;
pub mod maintenance;
pub mod messaging;
pub mod metadata;
pub mod statistics;
mod system;
pub mod tokens;
pub mod tracker;
pub mod user_settings;
pub mod validation;

pub use self::id_scheme::IdScheme;
pub use self::system::{Calendar, Statistics, System};

/// Defines a handle on a part of a server, and the method of a client that makes it.
macro_rules! handle {
    ($(#[$about:meta])* $name:ident; $(#[$how:meta])* $method:ident) => {
        $(#[$about])*
        pub struct $name<'c, V = dhis2_models::Dynamic> {
            client: &'c crate::client::Client<V>,
        }

        // By hand: a derive would ask the same of `V`, which is not held.
        impl<V> Clone for $name<'_, V> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<V> Copy for $name<'_, V> {}

        impl<V> std::fmt::Debug for $name<'_, V> {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_tuple(stringify!($name)).field(self.client).finish()
            }
        }

        impl<V: dhis2_models::Version> crate::client::Client<V> {
            $(#[$how])*
            pub fn $method(&self) -> $name<'_, V> {
                $name { client: self }
            }
        }
    };
}
use handle;
