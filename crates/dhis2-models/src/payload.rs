//! What servers send and take that is not metadata: reports, settings, values, and parts of models.
//!
//! A payload type is the same in all versions; a field that only some versions have says so. The
//! types are made from the servers' OpenAPI documents by `cargo xtask codegen` and follow the same
//! rules as the models: every field may be absent, and nothing that is sent gets lost.
//!
//! # Features
//!
//! What every program meets is always there: [`WebMessage`] and import reports, [`SystemInfo`] and
//! [`SystemSettings`], [`MeDto`], [`Schema`], and what metadata models are made of. The others are
//! behind a feature for each area; `payloads` turns on all of them. A type says which feature it
//! needs.
//!
//! | feature | what for |
//! |---|---|
//! | `payload-account` | signing in, passwords, invitations, second factors |
//! | `payload-analytics` | grids, outliers, map features, dimensions, data items |
//! | `payload-app` | installed apps, the menu |
//! | `payload-approval` | approval and acceptance of data |
//! | `payload-audit` | who changed which value, approval or tracked entity |
//! | `payload-configuration` | the server's configuration, locales, types of periods, static content |
//! | `payload-dashboard` | search over favourites, sharing that cascades |
//! | `payload-data-entry` | forms, completeness, exceptions of locks, as data entry sees them |
//! | `payload-data-store` | entries and namespaces of the data stores |
//! | `payload-data-value` | sets of data values, single values, follow-up, minima and maxima |
//! | `payload-deduplication` | potential duplicates of tracked entities, and their merge |
//! | `payload-event-hook` | sources and targets of event hooks |
//! | `payload-exchange` | sources and targets of aggregate data exchange |
//! | `payload-file` | owners of files, options of values that are files |
//! | `payload-gist` | the pager and preferences of the gist of lists |
//! | `payload-icon` | icons |
//! | `payload-integrity` | checks of data integrity, their summaries and details |
//! | `payload-job` | jobs: their parameters, progress, notifications, errors, queues |
//! | `payload-message` | messages, e-mail, program messages |
//! | `payload-metadata` | import parameters, merges, versions, proposals, deleted objects, query aliases |
//! | `payload-old-tracker` | the endpoints of 2.41 that `/api/tracker` has replaced |
//! | `payload-organisation-unit` | merge, split, profile, geometry |
//! | `payload-prediction` | summaries of predictions |
//! | `payload-report` | tables of SQL views |
//! | `payload-route` | how routes sign in |
//! | `payload-server` | flags, object counts, the cluster, generated identifiers |
//! | `payload-sharing` | sharing as its own endpoint sees it |
//! | `payload-sms` | gateways, incoming and outgoing SMS |
//! | `payload-statistics` | views, favourites, the summary of the data |
//! | `payload-token` | personal access tokens |
//! | `payload-tracker` | tracked entities, enrollments, events, relationships, their import |
//! | `payload-user` | settings, look-up, authorities, second factors of users |
//! | `payload-validation` | validation, follow-up and outlier analysis |

#![expect(clippy::too_many_lines, reason = "generated types have as many fields as they have")]

mod web_message;

use crate::shape::{self, Entry, Names, Out, Read, Shape, shape_impls, table};

include!("generated/payload.rs");
