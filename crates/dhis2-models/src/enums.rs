//! The enums of all versions.
//!
//! An enum is one type, whatever the server's version: it has the constants of all versions, and
//! says of those that only some know. A constant of a later server is kept in `Other`, so a `match`
//! needs an arm for the unknown.
//!
//! ```
//! use dhis2_models::enums::ValueType;
//!
//! assert_eq!(ValueType::from("INTEGER_POSITIVE"), ValueType::IntegerPositive);
//! assert_eq!(ValueType::from("HOLOGRAM").as_str(), "HOLOGRAM");
//! ```

use crate::open_enum::open_enums;

include!("generated/enums.rs");
include!("generated/payload_enums.rs");
