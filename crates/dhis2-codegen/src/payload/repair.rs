//! What the OpenAPI documents get wrong, one named repair for each mistake.
//!
//! A repair that finds nothing to mend in a release that it is for is an error: the server may have
//! mended it, and then the repair must go.

mod answer;
mod notation;

use serde_json::{Map, Value};

use self::answer::{
    attribute_values_are_a_list, integrity_answers_hold_the_check, response_is_one_object,
    tracker_objects_follow_the_id_scheme, user_settings_go_by_their_keys,
};
use self::notation::{any_is_no_type, instants_are_moments, periods_are_texts};
use crate::error::Error;
use crate::release::Release;

/// A mistake of the documents and how it is mended.
struct Repair {
    name: &'static str,
    /// The first and the last release that make the mistake.
    releases: std::ops::RangeInclusive<u16>,
    /// What was looked for.
    mistake: &'static str,
    /// Mends the document's components; returns how many places were mended.
    apply: fn(&mut Map<String, Value>) -> usize,
}

const REPAIRS: &[Repair] = &[
    Repair {
        name: "any_is_no_type",
        releases: 42..=43,
        mistake: "a schema of `\"type\": \"any\"`, which JSON Schema does not have",
        apply: any_is_no_type,
    },
    Repair {
        name: "attribute_values_are_a_list",
        releases: 42..=43,
        mistake: "`MeDto.attributeValues` as the object `AttributeValues`; the server sends a list",
        apply: attribute_values_are_a_list,
    },
    Repair {
        name: "response_is_one_object",
        releases: 42..=43,
        mistake: "`WebMessage.response` as 17 alternatives that nothing tells apart",
        apply: response_is_one_object,
    },
    Repair {
        name: "instants_are_moments",
        releases: 41..=43,
        mistake: "an instant as either a date or a number; servers send the date",
        apply: instants_are_moments,
    },
    Repair {
        name: "integrity_answers_hold_the_check",
        releases: 41..=43,
        mistake: "an answer of a data integrity check without what the check says of itself",
        apply: integrity_answers_hold_the_check,
    },
    Repair {
        name: "user_settings_go_by_their_keys",
        releases: 41..=41,
        mistake: "a setting of a user by its name, `uiLocale`; the server sends `keyUiLocale`",
        apply: user_settings_go_by_their_keys,
    },
    Repair {
        name: "periods_are_texts",
        releases: 43..=43,
        mistake: "a period as an object with an id where the server has its text",
        apply: periods_are_texts,
    },
    Repair {
        name: "tracker_objects_follow_the_id_scheme",
        releases: 41..=43,
        mistake: "metadata by UID in a tracker object; with another `idScheme` it is a code or name",
        apply: tracker_objects_follow_the_id_scheme,
    },
];

/// Mends all that is wrong with the document of a release.
pub(super) fn repair(release: Release, document: &mut Value) -> Result<(), Error> {
    apply(REPAIRS, release, document)
}

fn apply(repairs: &[Repair], release: Release, document: &mut Value) -> Result<(), Error> {
    let Some(Value::Object(components)) =
        document.get_mut("components").and_then(|it| it.get_mut("schemas"))
    else {
        return Err(Error::Document {
            document: "openapi.json",
            reason: "it has no `components.schemas`".into(),
        });
    };
    for repair in repairs.iter().filter(|repair| repair.releases.contains(&release.minor)) {
        if (repair.apply)(components) == 0 {
            return Err(Error::StaleRepair {
                repair: repair.name,
                release: release.to_string(),
                reason: format!("there is no {}", repair.mistake),
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_repair_that_mends_nothing_is_an_error() {
        let repair = Repair {
            name: "a_is_b",
            releases: 42..=43,
            mistake: "an a where the server sends a b",
            apply: |components| usize::from(components.remove("A").is_some()),
        };
        let repairs = [repair];
        let mut document = json!({"components": {"schemas": {"A": {"type": "object"}}}});
        apply(&repairs, Release { minor: 42 }, &mut document).unwrap();
        let error = apply(&repairs, Release { minor: 43 }, &mut document).unwrap_err().to_string();
        assert!(error.contains("`a_is_b` no longer applies to 2.43"), "{error}");
        apply(&repairs, Release { minor: 41 }, &mut document).unwrap();
    }
}
