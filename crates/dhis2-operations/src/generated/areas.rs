// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// 34 operations; needs the feature `account`.
#[cfg(feature = "account")]
pub mod account {
    include!("account.rs");
}
/// 53 operations; needs the feature `analytics`.
#[cfg(feature = "analytics")]
pub mod analytics {
    include!("analytics.rs");
}
/// 9 operations; needs the feature `app`.
#[cfg(feature = "app")]
pub mod app {
    include!("app.rs");
}
/// 13 operations; needs the feature `approval`.
#[cfg(feature = "approval")]
pub mod approval {
    include!("approval.rs");
}
/// 4 operations; needs the feature `audit`.
#[cfg(feature = "audit")]
pub mod audit {
    include!("audit.rs");
}
/// 66 operations; needs the feature `configuration`.
#[cfg(feature = "configuration")]
pub mod configuration {
    include!("configuration.rs");
}
/// 18 operations; needs the feature `data-store`.
#[cfg(feature = "data-store")]
pub mod data_store {
    include!("data_store.rs");
}
/// 39 operations; needs the feature `data-value`.
#[cfg(feature = "data-value")]
pub mod data_value {
    include!("data_value.rs");
}
/// 4 operations; needs the feature `exchange`.
#[cfg(feature = "exchange")]
pub mod exchange {
    include!("exchange.rs");
}
/// 10 operations; needs the feature `file`.
#[cfg(feature = "file")]
pub mod file {
    include!("file.rs");
}
/// 12 operations; needs the feature `integrity`.
#[cfg(feature = "integrity")]
pub mod integrity {
    include!("integrity.rs");
}
/// 27 operations; needs the feature `job`.
#[cfg(feature = "job")]
pub mod job {
    include!("job.rs");
}
/// 24 operations; needs the feature `message`.
#[cfg(feature = "message")]
pub mod message {
    include!("message.rs");
}
/// 66 operations; needs the feature `metadata`.
#[cfg(feature = "metadata")]
pub mod metadata {
    include!("metadata.rs");
}
/// 19 operations; needs the feature `organisation-unit`.
#[cfg(feature = "organisation-unit")]
pub mod organisation_unit {
    include!("organisation_unit.rs");
}
/// 6 operations; needs the feature `prediction`.
#[cfg(feature = "prediction")]
pub mod prediction {
    include!("prediction.rs");
}
/// 5 operations; needs the feature `report`.
#[cfg(feature = "report")]
pub mod report {
    include!("report.rs");
}
/// 6 operations; needs the feature `route`.
#[cfg(feature = "route")]
pub mod route {
    include!("route.rs");
}
/// 42 operations; needs the feature `server`.
#[cfg(feature = "server")]
pub mod server {
    include!("server.rs");
}
/// 9 operations; needs the feature `sms`.
#[cfg(feature = "sms")]
pub mod sms {
    include!("sms.rs");
}
/// 6 operations; needs the feature `statistics`.
#[cfg(feature = "statistics")]
pub mod statistics {
    include!("statistics.rs");
}
/// 36 operations; needs the feature `tracker`.
#[cfg(feature = "tracker")]
pub mod tracker {
    include!("tracker.rs");
}
/// 21 operations; needs the feature `user`.
#[cfg(feature = "user")]
pub mod user {
    include!("user.rs");
}
/// 13 operations; needs the feature `validation`.
#[cfg(feature = "validation")]
pub mod validation {
    include!("validation.rs");
}
