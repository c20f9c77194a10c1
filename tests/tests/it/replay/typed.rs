//! Reading an object as the model of a kind that is named at run time.

use dhis2_client::models::observe::{self, Observation};
use dhis2_client::{In, Kind as _, V41, V42, V43, Value, kind};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What became of a JSON object on its way through a type.
#[derive(Debug)]
pub(super) struct Outcome {
    /// What the type wrote.
    pub written: Value,
    /// What the type did not expect.
    pub odd: Vec<Observation>,
}

/// Reads a JSON object as `T` and writes it again.
pub(super) fn outcome<T: DeserializeOwned + Serialize>(value: &Value) -> Outcome {
    let json = value.to_string();
    let (read, odd) = observe::during(|| serde_json::from_str::<T>(&json));
    let read = read.unwrap_or_else(|error| panic!("{error}: {json}"));
    // Reading from a value that is in memory takes another way through the same code.
    let again: T = serde_json::from_value(value.clone()).unwrap();
    let written = serde_json::to_value(&read).unwrap();
    assert_eq!(serde_json::to_value(&again).unwrap(), written);
    Outcome { written, odd }
}

/// Reads a JSON object as the model that a release has for a kind, and writes it again.
pub(super) fn round_trip(release: u16, kind: &str, value: &Value) -> Option<Outcome> {
    let name = kind::find(kind)?.class;
    match release {
        41 => common::<V41>(name, value).or_else(|| only_41(name, value)),
        42 => common::<V42>(name, value).or_else(|| only_42(name, value)),
        _ => common::<V43>(name, value).or_else(|| only_43(name, value)),
    }
}

macro_rules! find {
    ($name:ident $value:ident $version:ty: $($kind:ident)*) => {
        $( if $name == kind::$kind::INFO.class {
            return Some(outcome::<<kind::$kind as In<$version>>::Model>($value));
        } )*
    };
}

macro_rules! readers {
    (
        all { $($common:ident)* }
        $($only:ident $release:ty { $($kind:ident)* })*
    ) => {
        fn common<V>(name: &str, value: &Value) -> Option<Outcome>
        where $( kind::$common: In<V>, )*
        {
            find!(name value V: $($common)*);
            None
        }
        $(
            fn $only(name: &str, value: &Value) -> Option<Outcome> {
                find!(name value $release: $($kind)*);
                None
            }
        )*
    };
}

readers! {
    all {
        AggregateDataExchange AnalyticsTableHook ApiToken Attribute Category CategoryCombo
        CategoryOption CategoryOptionCombo CategoryOptionGroup CategoryOptionGroupSet
        Constant Dashboard DashboardItem DataApprovalLevel DataApprovalWorkflow DataElement
        DataElementGroup DataElementGroupSet DataEntryForm DataSet
        DataSetNotificationTemplate Document EventFilter EventHook EventVisualization
        ExternalMapLayer FileResource GeoMap Indicator IndicatorGroup IndicatorGroupSet
        IndicatorType Interpretation JobConfiguration LegendSet MessageConversation
        OAuth2Client OptionGroup OptionGroupSet OptionItem OptionSet OrganisationUnit
        OrganisationUnitGroup OrganisationUnitGroupSet OrganisationUnitLevel Predictor
        PredictorGroup Program ProgramIndicator ProgramIndicatorGroup
        ProgramNotificationTemplate ProgramRule ProgramRuleAction ProgramRuleVariable
        ProgramSection ProgramStage ProgramStageSection ProgramStageWorkingList
        RelationshipType Report Route Section SmsCommand SqlView TrackedEntityAttribute
        TrackedEntityFilter TrackedEntityType User UserGroup UserRole
        ValidationNotificationTemplate ValidationRule ValidationRuleGroup Visualization
    }
    only_41 V41 {
        PushAnalysis
    }
    only_42 V42 {
        OAuth2Authorization OAuth2AuthorizationConsent PushAnalysis
    }
    only_43 V43 {
        MapView OAuth2Authorization OAuth2AuthorizationConsent
    }
}

#[test]
fn every_kind_of_every_release_is_read() {
    for info in kind::ALL {
        for release in info.releases {
            let nothing = Value::Object(serde_json::Map::new());
            assert!(round_trip(*release, info.plural, &nothing).is_some(), "{}", info.class);
        }
    }
}
