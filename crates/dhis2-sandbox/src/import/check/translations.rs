//! Whether each translation is of something that can be translated, and is there once.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::import::report::ErrorReport;
use crate::import::session::{Item, Session};
use crate::schema::ClassId;
use crate::store;

/// Checks the translations of an object.
pub(super) fn validate(session: &mut Session<'_>, class: ClassId, item: &Item) -> Vec<ErrorReport> {
    let Some(Value::Array(translations)) = item.object.get("translations") else {
        return Vec::new();
    };
    errors(session.schemas().class(class).klass, store::uid(&item.object), translations)
}

/// Checks a list of translations.
pub(crate) fn errors(klass: &'static str, uid: &str, translations: &[Value]) -> Vec<ErrorReport> {
    let mut seen = BTreeSet::new();
    let mut errors = Vec::new();
    for translation in translations {
        let field = |name: &str| translation.get(name).and_then(Value::as_str);
        for name in ["locale", "property", "value"] {
            if field(name).is_none_or(str::is_empty) {
                errors.push(
                    ErrorReport::new(
                        "org.hisp.dhis.translation.Translation",
                        "E4000",
                        "Missing required property `{0}`",
                        vec![json!(name)],
                    )
                    .on_property(name, None),
                );
            }
        }
        let (property, locale) = (field("property"), field("locale"));
        if let (Some(property), Some(locale)) = (property, locale)
            && !seen.insert((property, locale))
        {
            let kind = crate::schema::simple_name(klass);
            errors.push(
                ErrorReport::new(
                    "org.hisp.dhis.translation.Translation",
                    "E1106",
                    "There are duplicate translation records for property `{0}` and locale `{1}` on {2} `{3}`",
                    vec![json!(property), json!(locale), json!(kind), json!(uid)],
                )
                .on_property("locale", None),
            );
        }
    }
    errors
}
