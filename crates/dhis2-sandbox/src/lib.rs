//! An embedded DHIS2 server.
