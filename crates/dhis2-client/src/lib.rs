//! A typed, asynchronous client for DHIS2.
