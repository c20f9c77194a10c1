// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

#[cfg(feature = "payload-account")]
include!("enums_account.rs");
#[cfg(feature = "payload-analytics")]
include!("enums_analytics.rs");
#[cfg(feature = "payload-approval")]
include!("enums_approval.rs");
#[cfg(feature = "payload-audit")]
include!("enums_audit.rs");
#[cfg(feature = "payload-configuration")]
include!("enums_configuration.rs");
#[cfg(feature = "payload-data-entry")]
include!("enums_data_entry.rs");
#[cfg(feature = "payload-data-store")]
include!("enums_data_store.rs");
#[cfg(feature = "payload-deduplication")]
include!("enums_deduplication.rs");
#[cfg(feature = "payload-exchange")]
include!("enums_exchange.rs");
#[cfg(feature = "payload-gist")]
include!("enums_gist.rs");
#[cfg(feature = "payload-icon")]
include!("enums_icon.rs");
#[cfg(feature = "payload-integrity")]
include!("enums_integrity.rs");
#[cfg(feature = "payload-job")]
include!("enums_job.rs");
#[cfg(feature = "payload-joint")]
include!("enums_joint.rs");
#[cfg(feature = "payload-message")]
include!("enums_message.rs");
#[cfg(feature = "payload-metadata")]
include!("enums_metadata.rs");
#[cfg(feature = "payload-old-tracker")]
include!("enums_old_tracker.rs");
#[cfg(feature = "payload-prediction")]
include!("enums_prediction.rs");
#[cfg(feature = "payload-sms")]
include!("enums_sms.rs");
#[cfg(feature = "payload-statistics")]
include!("enums_statistics.rs");
#[cfg(feature = "payload-tracker")]
include!("enums_tracker.rs");
#[cfg(feature = "payload-user")]
include!("enums_user.rs");
