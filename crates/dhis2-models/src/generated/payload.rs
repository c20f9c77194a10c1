// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

#[cfg(feature = "payload-account")]
include!("payload_account.rs");
#[cfg(feature = "payload-analytics")]
include!("payload_analytics.rs");
#[cfg(feature = "payload-app")]
include!("payload_app.rs");
#[cfg(feature = "payload-approval")]
include!("payload_approval.rs");
#[cfg(feature = "payload-audit")]
include!("payload_audit.rs");
#[cfg(feature = "payload-configuration")]
include!("payload_configuration.rs");
#[cfg(feature = "payload-dashboard")]
include!("payload_dashboard.rs");
#[cfg(feature = "payload-data-entry")]
include!("payload_data_entry.rs");
#[cfg(feature = "payload-data-store")]
include!("payload_data_store.rs");
#[cfg(feature = "payload-data-value")]
include!("payload_data_value.rs");
#[cfg(feature = "payload-deduplication")]
include!("payload_deduplication.rs");
#[cfg(feature = "payload-event-hook")]
include!("payload_event_hook.rs");
#[cfg(feature = "payload-exchange")]
include!("payload_exchange.rs");
#[cfg(feature = "payload-file")]
include!("payload_file.rs");
#[cfg(feature = "payload-gist")]
include!("payload_gist.rs");
#[cfg(feature = "payload-icon")]
include!("payload_icon.rs");
include!("payload_import.rs");
#[cfg(feature = "payload-integrity")]
include!("payload_integrity.rs");
#[cfg(feature = "payload-job")]
include!("payload_job.rs");
#[cfg(feature = "payload-joint")]
include!("payload_joint.rs");
#[cfg(feature = "payload-message")]
include!("payload_message.rs");
#[cfg(feature = "payload-metadata")]
include!("payload_metadata.rs");
#[cfg(feature = "payload-old-tracker")]
include!("payload_old_tracker.rs");
#[cfg(feature = "payload-organisation-unit")]
include!("payload_organisation_unit.rs");
include!("payload_part.rs");
#[cfg(feature = "payload-prediction")]
include!("payload_prediction.rs");
#[cfg(feature = "payload-report")]
include!("payload_report.rs");
#[cfg(feature = "payload-route")]
include!("payload_route.rs");
include!("payload_schema.rs");
#[cfg(feature = "payload-server")]
include!("payload_server.rs");
include!("payload_shared.rs");
#[cfg(feature = "payload-sharing")]
include!("payload_sharing.rs");
#[cfg(feature = "payload-sms")]
include!("payload_sms.rs");
#[cfg(feature = "payload-statistics")]
include!("payload_statistics.rs");
include!("payload_system.rs");
#[cfg(feature = "payload-token")]
include!("payload_token.rs");
#[cfg(feature = "payload-tracker")]
include!("payload_tracker.rs");
#[cfg(feature = "payload-user")]
include!("payload_user.rs");
#[cfg(feature = "payload-validation")]
include!("payload_validation.rs");
