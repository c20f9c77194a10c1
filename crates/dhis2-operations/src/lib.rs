//! Functions for the operations of DHIS2's API that have no shape in common with others.
//!
//! [`dhis2_client`] has handles for what people do most. Below that, this crate has a function for
//! each operation that the servers' OpenAPI documents describe and that no
//! [`Resource`](dhis2_client::Resource) covers, with its parameters by name and its answer as a type.
//! It is made from the documents of 2.42 and 2.43 by `progenitor` (what 2.41 has besides is reached
//! with [`Client::request`](dhis2_client::Client::request)); the calls go the way of any other call
//! of the client, with its retries, limits and errors.
//!
//! ```no_run
//! # #[cfg(feature = "integrity")]
//! # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
//! use dhis2_operations::integrity::data_integrity;
//!
//! let summary = data_integrity::get_summary(&client, "orgunits_invalid_geometry").send().await?;
//! println!("{:?}", summary.count);
//!
//! let all = data_integrity::get_summaries(&client).checks(["dashboards_no_items"]).send().await?;
//! println!("{} checks", all.len());
//! # Ok(())
//! # }
//! ```
//!
//! # Which call to use
//!
//! 1. A handle of the client, such as `client.system()`: it knows how versions differ.
//! 2. A [`Resource`](dhis2_client::Resource) for metadata objects of any kind.
//! 3. A function of this crate: what the document says, unseen by a person. Documents are wrong in
//!    places; a call can always be turned into a raw request with `into_request`.
//! 4. [`Client::request_at`](dhis2_client::Client::request_at) and
//!    [`Client::request`](dhis2_client::Client::request) for anything else.
//!
//! # Features
//!
//! Each area is behind a feature of its name, as each costs time to compile; none is on by default,
//! and `all` turns on all of them.

include!("generated/areas.rs");
