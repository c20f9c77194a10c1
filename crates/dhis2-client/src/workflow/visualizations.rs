//! Charts, tables and maps: made from a short description, and copied.

use dhis2_models::payload::WebMessage;
use dhis2_models::{In, Object, Reference, Uid, Version, kind};
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use super::parts::{copy_of, model};
use super::{Draft, Naming};
use crate::error::Error;
use crate::resource::Resource;

/// What a visualization looks like.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[expect(missing_docs, reason = "they are DHIS2's own names")]
pub enum VisualizationType {
    #[default]
    Column,
    StackedColumn,
    Bar,
    StackedBar,
    Line,
    Area,
    StackedArea,
    Pie,
    Radar,
    Gauge,
    YearOverYearLine,
    YearOverYearColumn,
    SingleValue,
    PivotTable,
    Scatter,
    Bubble,
    OutlierTable,
}

impl VisualizationType {
    /// Returns the type as servers write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Column => "COLUMN",
            Self::StackedColumn => "STACKED_COLUMN",
            Self::Bar => "BAR",
            Self::StackedBar => "STACKED_BAR",
            Self::Line => "LINE",
            Self::Area => "AREA",
            Self::StackedArea => "STACKED_AREA",
            Self::Pie => "PIE",
            Self::Radar => "RADAR",
            Self::Gauge => "GAUGE",
            Self::YearOverYearLine => "YEAR_OVER_YEAR_LINE",
            Self::YearOverYearColumn => "YEAR_OVER_YEAR_COLUMN",
            Self::SingleValue => "SINGLE_VALUE",
            Self::PivotTable => "PIVOT_TABLE",
            Self::Scatter => "SCATTER",
            Self::Bubble => "BUBBLE",
            Self::OutlierTable => "OUTLIER_TABLE",
        }
    }

    /// Returns where data (`dx`), periods (`pe`) and organisation units (`ou`) go if nothing is said:
    /// to the columns or series, to the rows or categories, and to the filter.
    fn layout(self) -> [&'static [&'static str]; 3] {
        match self {
            // One number for each item of data.
            Self::Pie | Self::Gauge | Self::SingleValue => [&["dx"], &[], &["ou", "pe"]],
            // A point for each organisation unit.
            Self::Scatter | Self::Bubble => [&["dx"], &["ou"], &["pe"]],
            // A row for each value.
            Self::OutlierTable => [&["dx", "ou", "pe"], &[], &[]],
            _ => [&["dx"], &["pe"], &["ou"]],
        }
    }

    fn is_year_over_year(self) -> bool {
        matches!(self, Self::YearOverYearLine | Self::YearOverYearColumn)
    }
}

/// A new chart or table, for [`create_from`](Resource::create_from).
///
/// Where data, periods and organisation units go follows from the type, unless it is said.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::workflow::{NewVisualization, VisualizationType};
///
/// let chart = NewVisualization {
///     name: "Measles coverage by month".into(),
///     visualization_type: VisualizationType::Line,
///     data: vec!["jxUUEC0ryQH".into()],
///     periods: vec!["LAST_12_MONTHS".into()],
///     organisation_units: vec!["yxeAyNIJ4FX".into()],
///     ..Default::default()
/// };
/// let created = client.visualizations().create_from(&chart).await?;
/// println!("{:?}", created.uid());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NewVisualization {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The code.
    pub code: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// What it looks like; columns if nothing is said.
    pub visualization_type: VisualizationType,
    /// The UIDs of data elements, indicators, program indicators and their like; at least one. A
    /// scatter plot takes two, a bubble chart up to four.
    pub data: Vec<String>,
    /// Periods such as `202401`, and relative ones such as `LAST_12_MONTHS`.
    pub periods: Vec<String>,
    /// Organisation units by UID, and groups of them: `LEVEL-2`, `OU_GROUP-…`, `USER_ORGUNIT`.
    pub organisation_units: Vec<String>,
    /// Other dimensions, such as categories and group sets, each with the UIDs of its items; of none,
    /// all are shown.
    pub dimensions: Vec<(String, Vec<String>)>,
    /// Which dimensions are the columns of a table, or the series of a chart: `dx`, `pe`, `ou`, or one
    /// of `dimensions`. Where any of the three lists is said, the three say all.
    pub columns: Vec<String>,
    /// Which dimensions are the rows of a table, or the categories of a chart.
    pub rows: Vec<String>,
    /// Which dimensions only narrow what is shown.
    pub filters: Vec<String>,
    /// The years that a year-over-year chart compares, such as `LAST_5_YEARS` or `2024`.
    pub yearly_series: Vec<String>,
    /// How values are put together, such as `SUM`, where not as the data say.
    pub aggregation_type: Option<String>,
    /// The legend set that colours values.
    pub legend_set: Option<Reference>,
    /// More properties of a visualization, by their names on the wire.
    pub more: Map<String, Value>,
}

impl NewVisualization {
    fn items(&self, dimension: &str) -> Option<&[String]> {
        match dimension {
            "dx" => Some(&self.data),
            "pe" => Some(&self.periods),
            "ou" => Some(&self.organisation_units),
            other => {
                let found = self.dimensions.iter().find(|(name, _)| name == other);
                found.map(|(_, items)| items.as_slice())
            }
        }
    }

    /// Returns the dimensions of the columns, the rows and the filter.
    fn axes(&self) -> [Vec<&str>; 3] {
        let said = [&self.columns, &self.rows, &self.filters];
        if said.iter().any(|axis| !axis.is_empty()) {
            return said.map(|axis| axis.iter().map(String::as_str).collect());
        }
        let [columns, rows, filters] = self.visualization_type.layout().map(<[&str]>::to_vec);
        let others = self.dimensions.iter().map(|(name, _)| name.as_str());
        let rows = rows.into_iter().chain(others).collect();
        [columns, rows, filters]
    }
}

impl Draft for NewVisualization {
    type Kind = kind::Visualization;
    const REQUIRED: &'static [&'static str] = &["name", "columns"];
}

impl Serialize for NewVisualization {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let axes = self.axes();
        for name in axes.iter().flatten() {
            if self.items(name).is_none() {
                return Err(serde::ser::Error::custom(format!(
                    "`{name}` is none of its dimensions: they are dx, pe, ou and those of `dimensions`"
                )));
            }
        }
        let [columns, rows, filters] = axes.map(|names| {
            // A dimension without items shows all; without data there is nothing to show.
            let shown = names.into_iter().filter(|name| {
                let items = self.items(name).unwrap_or_default();
                !items.is_empty() || !matches!(*name, "dx" | "pe" | "ou")
            });
            shown
                .map(|name| dimension(name, self.items(name).unwrap_or_default()))
                .collect::<Value>()
        });
        let mut visualization = json!({
            "id": self.id, "name": self.name, "code": self.code, "description": self.description,
            "type": self.visualization_type.as_str(),
            "columns": columns, "rows": rows, "filters": filters,
            "aggregationType": self.aggregation_type,
        });
        if self.visualization_type.is_year_over_year() {
            visualization["yearlySeries"] = json!(self.yearly_series);
        }
        if let Some(set) = &self.legend_set {
            visualization["legend"] =
                json!({"set": set, "strategy": "FIXED", "style": "FILL", "showKey": true});
        }
        if let Value::Object(map) = &mut visualization {
            map.extend(self.more.clone());
        }
        visualization.serialize(serializer)
    }
}

fn dimension(name: &str, items: &[String]) -> Value {
    let items: Value = items.iter().map(|id| json!({"id": id})).collect();
    json!({"dimension": name, "items": items})
}

/// What a layer of a map shows.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MapLayer {
    /// Organisation units coloured by data.
    Thematic {
        /// The UID of an indicator, data element or the like.
        data: String,
        /// A period such as `202401` or `LAST_YEAR`.
        period: String,
        /// The legend set that says which colours are which values; five even classes without.
        legend_set: Option<Reference>,
        /// Whether values are bubbles and not colours.
        bubbles: bool,
    },
    /// The borders of organisation units.
    Boundaries,
    /// Facilities, by the symbols of the groups of a group set.
    Facilities {
        /// The UID of an organisation unit group set.
        group_set: Option<String>,
    },
}

/// A layer of a new map.
#[derive(Debug, Clone, PartialEq)]
pub struct NewMapLayer {
    /// The name.
    pub name: String,
    /// What it shows.
    pub layer: MapLayer,
    /// Organisation units by UID, and groups of them: `LEVEL-2`, `OU_GROUP-…`.
    pub organisation_units: Vec<String>,
}

impl NewMapLayer {
    fn view(&self) -> Value {
        let mut view = json!({
            "id": Uid::generate(), "name": self.name, "opacity": 0.9,
            "rows": [dimension("ou", &self.organisation_units)],
        });
        let more = match &self.layer {
            MapLayer::Thematic { data, period, legend_set, bubbles } => json!({
                "layer": "thematic", "classes": 5, "method": if legend_set.is_some() { 1 } else { 3 },
                "thematicMapType": if *bubbles { "BUBBLE" } else { "CHOROPLETH" },
                "renderingStrategy": "SINGLE", "legendSet": legend_set,
                "columns": [dimension("dx", std::slice::from_ref(data))],
                "filters": [dimension("pe", std::slice::from_ref(period))],
            }),
            MapLayer::Boundaries => json!({"layer": "orgUnit"}),
            MapLayer::Facilities { group_set } => json!({
                "layer": "facility",
                "organisationUnitGroupSet": group_set.as_ref().map(|id| json!({"id": id})),
            }),
        };
        if let (Value::Object(view), Value::Object(more)) = (&mut view, more) {
            view.extend(more);
        }
        view
    }
}

/// A new map, for [`create_from`](Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::workflow::{MapLayer, NewMap, NewMapLayer};
///
/// let map = NewMap {
///     name: "Measles coverage".into(),
///     layers: vec![NewMapLayer {
///         name: "Coverage".into(),
///         layer: MapLayer::Thematic {
///             data: "jxUUEC0ryQH".into(),
///             period: "LAST_YEAR".into(),
///             legend_set: None,
///             bubbles: false,
///         },
///         organisation_units: vec!["LEVEL-2".into(), "yxeAyNIJ4FX".into()],
///     }],
///     ..Default::default()
/// };
/// let created = client.maps().create_from(&map).await?;
/// println!("{:?}", created.uid());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NewMap {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The code.
    pub code: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The longitude of the middle.
    pub longitude: f64,
    /// The latitude of the middle.
    pub latitude: f64,
    /// How near it is looked at, from 0; 3 if it is not said.
    pub zoom: Option<u32>,
    /// What is below the layers; `osmLight` if it is not said.
    pub basemap: Option<String>,
    /// The layers, the lowest first.
    pub layers: Vec<NewMapLayer>,
}

impl Draft for NewMap {
    type Kind = kind::GeoMap;
}

impl Serialize for NewMap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json!({
            "id": self.id, "name": self.name, "code": self.code, "description": self.description,
            "longitude": self.longitude, "latitude": self.latitude, "zoom": self.zoom.unwrap_or(3),
            "basemap": self.basemap.as_deref().unwrap_or("osmLight"),
            "mapViews": self.layers.iter().map(NewMapLayer::view).collect::<Value>(),
        })
        .serialize(serializer)
    }
}

/// Defines copying for kinds of charts.
macro_rules! copies {
    ($($kind:ident $accessor:ident $path:literal $parts:expr;)*) => { $(
        impl<V: Version> Resource<'_, kind::$kind, V>
        where
            kind::$kind: In<V>,
        {
            /// Makes a copy under another name, with new UIDs for itself and what stands inside of it.
            /// Its sharing is that of a new object:
            #[doc = concat!("`GET /api/", $path, "/{uid}`, `POST /api/", $path, "`.")]
            ///
            /// ```no_run
            /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
            /// use dhis2_client::workflow::Naming;
            ///
            #[doc = concat!("let copy = client.", stringify!($accessor), "().copy(\"a1234567890\", &Naming::name(\"Copy\")).await?;")]
            /// println!("{:?}", copy.uid());
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// # Errors
            ///
            /// Fails where there is no such object ([`Error::is_not_found`]).
            pub async fn copy(&self, uid: &str, naming: &Naming) -> Result<WebMessage, Error> {
                let object = self.query().read_as::<Object>().owned_fields().get(uid).await?;
                self.create(&model(naming.named(copy_of(object, $parts))?)?).await
            }
        }
    )* };
}

copies! {
    Visualization visualizations "visualizations" &[];
    EventVisualization event_visualizations "eventVisualizations" &[];
    GeoMap maps "maps" &["mapViews"];
}

#[cfg(test)]
mod tests {
    use super::super::draft::complete;
    use super::*;

    fn chart(visualization_type: VisualizationType) -> NewVisualization {
        NewVisualization {
            name: "A".into(),
            visualization_type,
            data: vec!["jxUUEC0ryQH".into()],
            periods: vec!["LAST_12_MONTHS".into()],
            organisation_units: vec!["yxeAyNIJ4FX".into(), "LEVEL-2".into()],
            ..Default::default()
        }
    }

    /// Returns the dimensions of columns, rows and filters.
    fn axes(chart: &NewVisualization) -> String {
        let object = complete(chart).unwrap();
        let names = |key: &str| -> String {
            let axis = object.get(key).and_then(Value::as_array);
            let names = axis.into_iter().flatten().map(|it| it["dimension"].as_str().unwrap());
            names.collect::<Vec<_>>().join(" ")
        };
        [names("columns"), names("rows"), names("filters")].join(" | ")
    }

    #[test]
    fn where_dimensions_go_follows_from_the_type() {
        for (kind, expected) in [
            (VisualizationType::Line, "dx | pe | ou"),
            (VisualizationType::PivotTable, "dx | pe | ou"),
            (VisualizationType::Pie, "dx |  | ou pe"),
            (VisualizationType::SingleValue, "dx |  | ou pe"),
            (VisualizationType::Scatter, "dx | ou | pe"),
            (VisualizationType::OutlierTable, "dx ou pe |  | "),
        ] {
            assert_eq!(axes(&chart(kind)), expected, "{kind:?}");
        }
        let said = NewVisualization {
            dimensions: vec![("kKKQIrHtRNe".into(), vec![])],
            columns: vec!["kKKQIrHtRNe".into()],
            rows: vec!["ou".into()],
            filters: vec!["dx".into(), "pe".into()],
            ..chart(VisualizationType::Column)
        };
        assert_eq!(axes(&said), "kKKQIrHtRNe | ou | dx pe");
        let by_type = NewVisualization {
            dimensions: vec![("kKKQIrHtRNe".into(), vec![])],
            ..chart(VisualizationType::Column)
        };
        assert_eq!(axes(&by_type), "dx | pe kKKQIrHtRNe | ou");
    }

    #[test]
    fn a_dimension_that_is_not_there_is_refused_before_anything_is_sent() {
        let wrong =
            NewVisualization { columns: vec!["dy".into()], ..chart(VisualizationType::Column) };
        let error = complete(&wrong).unwrap_err().to_string();
        assert!(error.contains("`dy` is none of its dimensions"), "{error}");
        let nothing = NewVisualization { data: vec![], ..chart(VisualizationType::Column) };
        assert_eq!(
            complete(&nothing).unwrap_err().to_string(),
            "a new visualization needs `columns`"
        );
    }

    #[test]
    fn years_are_compared_only_where_the_type_does() {
        let chart = NewVisualization {
            yearly_series: vec!["LAST_5_YEARS".into()],
            ..chart(VisualizationType::YearOverYearLine)
        };
        let object = complete(&chart).unwrap();
        assert_eq!(object["yearlySeries"], json!(["LAST_5_YEARS"]));
        let column = NewVisualization { visualization_type: VisualizationType::Column, ..chart };
        assert_eq!(complete(&column).unwrap().get("yearlySeries"), None);
    }

    #[test]
    fn a_map_is_made_of_layers() {
        let layer = |layer| NewMapLayer {
            name: "l".into(),
            layer,
            organisation_units: vec!["LEVEL-2".into()],
        };
        let map = NewMap {
            name: "M".into(),
            layers: vec![
                layer(MapLayer::Boundaries),
                layer(MapLayer::Thematic {
                    data: "jxUUEC0ryQH".into(),
                    period: "LAST_YEAR".into(),
                    legend_set: None,
                    bubbles: true,
                }),
            ],
            ..Default::default()
        };
        let object = complete(&map).unwrap();
        assert_eq!(object["zoom"], 3);
        let views = object["mapViews"].as_array().unwrap();
        assert_eq!(views[0]["layer"], "orgUnit");
        assert_eq!(views[1]["thematicMapType"], "BUBBLE");
        assert_eq!(
            views[1]["columns"][0],
            json!({"dimension": "dx", "items": [{"id": "jxUUEC0ryQH"}]})
        );
        assert_eq!(views[1]["filters"][0]["items"], json!([{"id": "LAST_YEAR"}]));
    }
}
