//! Values that are far from what is usual.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use http::StatusCode;
use serde_json::{Value, json};

use crate::container;
use crate::data_export::day;
use crate::data_sets::{self, DataSets};
use crate::data_values::{DataValue, Place};
use crate::failure::Failure;
use crate::grid::{Cell, ColumnType, Grid, Header};
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::store;
use crate::uid::Uid;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/outlierDetection", detect);
    router.get("/api/outlierDetection.csv", detect_csv);
    router.get("/api/analytics/outlierDetection", analyse);
}

/// How what is usual is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Algorithm {
    ZScore,
    ModifiedZScore,
    MinMax,
    InvalidNumeric,
}

/// What a request asks for.
struct Query {
    elements: Vec<Uid>,
    units: Vec<String>,
    from: NaiveDate,
    to: NaiveDate,
    data_from: Option<NaiveDate>,
    data_to: Option<NaiveDate>,
    algorithm: Algorithm,
    name: String,
    threshold: f64,
    order: String,
    limit: usize,
}

/// A value far from what is usual.
#[derive(Debug, Clone)]
struct Outlier {
    element: Uid,
    place: Place,
    text: String,
    followup: bool,
    value: f64,
    middle: f64,
    spread: f64,
    distance: f64,
    score: f64,
    lower: f64,
    upper: f64,
}

fn query(state: &State, call: &Call<'_>, analytics: bool) -> Result<Query, Failure> {
    let query = &call.request.query;
    let sets = DataSets::of(state);
    let mut elements: Vec<Uid> = Vec::new();
    for set in query.list("ds").into_iter().filter_map(|uid| sets.get(uid)) {
        elements.extend(data_sets::elements(set).filter_map(|(uid, _)| Uid::parse(uid)));
    }
    let class = state.class("dataElements");
    let named = query.list("dx").into_iter().filter(|uid| state.store.contains(class, uid));
    elements.extend(named.filter_map(Uid::parse));
    elements.retain(|uid| {
        let element = state.store.get(class, uid.as_str());
        let kind = element.and_then(|it| store::text(it, "valueType")).unwrap_or_default();
        crate::value_type::is_numeric(kind)
    });
    elements.sort_unstable();
    elements.dedup();
    let units_class = state.class("organisationUnits");
    let units: Vec<String> = query
        .list("ou")
        .into_iter()
        .filter(|uid| state.store.contains(units_class, uid))
        .map(str::to_owned)
        .collect();
    let wrong =
        || Failure::page(container::page(state.facts, call.request, StatusCode::BAD_REQUEST, None));
    let name = query.get("algorithm").unwrap_or("Z_SCORE").to_owned();
    let algorithm = match name.as_str() {
        "Z_SCORE" => Algorithm::ZScore,
        "MODIFIED_Z_SCORE" | "MOD_Z_SCORE" => Algorithm::ModifiedZScore,
        "MIN_MAX" => Algorithm::MinMax,
        "INVALID_NUMERIC" if !analytics => Algorithm::InvalidNumeric,
        _ => return Err(wrong()),
    };
    let number = |name: &str, usual: f64| match query.get(name) {
        Some(text) => text.parse::<f64>().map_err(|_| wrong()),
        None => Ok(usual),
    };
    let (threshold, limit) = (number("threshold", 3.0)?, number("maxResults", 500.0)?);
    let date = |name: &str| query.get(name).and_then(day);
    let (from, to) = (date("startDate"), date("endDate"));
    let (data_from, data_to) = (date("dataStartDate"), date("dataEndDate"));
    let setting = if analytics { "keyAnalyticsMaxLimit" } else { "keyDataQualityMaxLimit" };
    let most = state.settings.get(state.release(), setting).and_then(|it| it.as_f64());
    let most = most.filter(|most| *most > 0.0).unwrap_or(if analytics { 100_000.0 } else { 500.0 });
    let refuse =
        |code: &'static str, message: &str| Err(Failure::conflict(message).with_code(code));
    if elements.is_empty() {
        return refuse("E2200", "At least one data element must be specified");
    }
    let (Some(from), Some(to)) = (from, to) else {
        return refuse("E2201", "Start date and end date or relative period must be specified");
    };
    if from > to {
        return refuse("E2202", "Start date must be before end date");
    }
    if units.is_empty() {
        return refuse("E2203", "At least one organisation unit must be specified");
    }
    if threshold <= 0.0 {
        return refuse("E2204", "Threshold must be a positive number");
    }
    if limit <= 0.0 {
        return refuse("E2205", "Max results must be a positive number");
    }
    if limit > most {
        let message = format!("Max results exceeds the allowed max limit: `{most:.0}`");
        return refuse("E2206", &message);
    }
    if analytics && data_from.is_some() {
        return refuse("E2209", "Data start date not allowed");
    }
    if analytics && data_to.is_some() {
        return refuse("E2210", "Data end date not allowed");
    }
    if analytics && algorithm == Algorithm::MinMax {
        return refuse("E2211", "Algorithm min-max values not allowed");
    }
    if data_from.is_some() && data_to.is_some() && data_from > data_to {
        return refuse("E2207", "Data start date must be before data end date");
    }
    let usual = if analytics { "ABS_DEV" } else { "MEAN_ABS_DEV" };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between one and the most that is allowed"
    )]
    let limit = limit as usize;
    Ok(Query {
        elements,
        units,
        from,
        to,
        data_from,
        data_to,
        algorithm,
        name: if algorithm == Algorithm::ModifiedZScore {
            "MODIFIED_Z_SCORE".to_owned()
        } else {
            name
        },
        threshold,
        order: query.get("orderBy").unwrap_or(usual).to_owned(),
        limit,
    })
}

type Series<'s> = HashMap<(Uid, Uid, Uid), Vec<(&'s Place, &'s DataValue, f64)>>;

fn outliers(state: &State, query: &Query) -> Vec<Outlier> {
    let sets = DataSets::of(state);
    let roots: Vec<&str> = query.units.iter().map(String::as_str).collect();
    let mut below: HashMap<Uid, bool> = HashMap::new();
    let mut found = Vec::new();
    for element in &query.elements {
        let mut series: Series<'_> = HashMap::new();
        for (place, value) in state.data_values.of(*element) {
            let here = *below
                .entry(place.unit)
                .or_insert_with(|| sets.is_below(place.unit.as_str(), &roots));
            if !here {
                continue;
            }
            let asked = query.from <= place.period.start() && place.period.end() <= query.to;
            match value.text().parse::<f64>() {
                Ok(number) => {
                    let key = (place.unit, place.option_combo, place.attribute_combo);
                    series.entry(key).or_default().push((place, value, number));
                }
                Err(_) if asked && query.algorithm == Algorithm::InvalidNumeric => {
                    found.push(outlier(*element, place, value, 0.0));
                }
                Err(_) => {}
            }
        }
        for values in series.values() {
            found.extend(far(state, query, *element, values));
        }
    }
    let key = |it: &Outlier| match query.order.as_str() {
        "Z_SCORE" | "MODIFIED_Z_SCORE" => it.score,
        _ => it.distance,
    };
    found.sort_by(|a, b| {
        key(b)
            .total_cmp(&key(a))
            .then_with(|| (a.place.period, a.place.unit).cmp(&(b.place.period, b.place.unit)))
    });
    found.truncate(query.limit);
    found
}

fn outlier(element: Uid, place: &Place, value: &DataValue, number: f64) -> Outlier {
    Outlier {
        element,
        place: *place,
        text: value.text().to_owned(),
        followup: value.followup.unwrap_or(false),
        value: number,
        middle: 0.0,
        spread: 0.0,
        distance: 0.0,
        score: 0.0,
        lower: 0.0,
        upper: 0.0,
    }
}

/// Returns the values of a series that are far from the others.
fn far(
    state: &State,
    query: &Query,
    element: Uid,
    values: &[(&Place, &DataValue, f64)],
) -> Vec<Outlier> {
    let asked =
        |place: &Place| query.from <= place.period.start() && place.period.end() <= query.to;
    let counts = |place: &Place| {
        query.data_from.is_none_or(|from| from <= place.period.start())
            && query.data_to.is_none_or(|to| place.period.end() <= to)
    };
    let mut numbers: Vec<f64> =
        values.iter().filter(|(place, _, _)| counts(place)).map(|(_, _, number)| *number).collect();
    let asked_for = values.iter().filter(|(place, _, _)| asked(place));
    if query.algorithm == Algorithm::MinMax {
        return asked_for
            .filter_map(|(place, value, number)| {
                let expected = state.min_max.get(&(element, place.unit, place.option_combo))?;
                let bound = |bound: i64| i32::try_from(bound).map_or(f64::MAX, f64::from);
                let (lower, upper) = (bound(expected.min), bound(expected.max));
                let distance = (lower - number).max(number - upper);
                let mut far = outlier(element, place, value, *number);
                (far.lower, far.upper, far.distance) = (lower, upper, distance);
                (distance > 0.0).then_some(far)
            })
            .collect();
    }
    if numbers.is_empty() || query.algorithm == Algorithm::InvalidNumeric {
        return Vec::new();
    }
    numbers.sort_by(f64::total_cmp);
    let (middle, spread, factor) = if query.algorithm == Algorithm::ModifiedZScore {
        let middle = median(&numbers);
        let mut distances: Vec<f64> = numbers.iter().map(|it| (it - middle).abs()).collect();
        distances.sort_by(f64::total_cmp);
        (middle, median(&distances), 0.6745)
    } else {
        let count = u32::try_from(numbers.len()).map_or(f64::MAX, f64::from);
        let mean = numbers.iter().sum::<f64>() / count;
        let squares: f64 = numbers.iter().map(|it| (it - mean).powi(2)).sum();
        (mean, (squares / count).sqrt(), 1.0)
    };
    if spread <= 0.0 {
        return Vec::new();
    }
    asked_for
        .filter_map(|(place, value, number)| {
            let distance = (number - middle).abs();
            let score = factor * distance / spread;
            let mut far = outlier(element, place, value, *number);
            (far.middle, far.spread, far.distance, far.score) = (middle, spread, distance, score);
            far.lower = middle - spread * query.threshold;
            far.upper = middle + spread * query.threshold;
            (score >= query.threshold).then_some(far)
        })
        .collect()
}

fn median(sorted: &[f64]) -> f64 {
    let half = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[half] } else { f64::midpoint(sorted[half - 1], sorted[half]) }
}

fn name(state: &State, endpoint: &str, uid: Uid) -> String {
    let object = state.store.get(state.class(endpoint), uid.as_str());
    object.and_then(|it| store::text(it, "name")).unwrap_or_default().to_owned()
}

/// Answers `GET /api/outlierDetection`.
fn detect(state: &State, call: &Call<'_>) -> Answer {
    call.require(&["F_RUN_VALIDATION"])?;
    let query = query(state, call, false)?;
    let found = outliers(state, &query);
    let rows: Vec<Value> = found.iter().map(|it| row(state, &query, it)).collect();
    Ok(Response::ok(&json!({
        "metadata": {
            "algorithm": query.name, "threshold": query.threshold, "orderBy": query.order,
            "maxResults": query.limit, "count": rows.len(),
        },
        "outlierValues": rows,
    })))
}

fn row(state: &State, query: &Query, it: &Outlier) -> Value {
    let place = &it.place;
    let mut row = json!({
        "de": it.element.to_string(), "deName": name(state, "dataElements", it.element),
        "pe": place.period.iso(),
        "ou": place.unit.to_string(), "ouName": name(state, "organisationUnits", place.unit),
        "coc": place.option_combo.to_string(),
        "cocName": name(state, "categoryOptionCombos", place.option_combo),
        "aoc": place.attribute_combo.to_string(),
        "aocName": name(state, "categoryOptionCombos", place.attribute_combo),
        "value": it.value, "followup": it.followup,
    });
    let more: &[(&str, f64)] = match query.algorithm {
        Algorithm::InvalidNumeric => {
            row["rawValue"] = json!(it.text);
            &[]
        }
        Algorithm::MinMax => {
            &[("absDev", it.distance), ("lowerBound", it.lower), ("upperBound", it.upper)]
        }
        Algorithm::ZScore => &[
            ("mean", it.middle),
            ("stdDev", it.spread),
            ("absDev", it.distance),
            ("zScore", it.score),
            ("lowerBound", it.lower),
            ("upperBound", it.upper),
        ],
        Algorithm::ModifiedZScore => &[
            ("median", it.middle),
            ("stdDev", it.spread),
            ("absDev", it.distance),
            ("zScore", it.score),
            ("lowerBound", it.lower),
            ("upperBound", it.upper),
        ],
    };
    for (name, number) in more {
        row[*name] = json!(number);
    }
    row
}

/// Answers `GET /api/outlierDetection.csv`.
fn detect_csv(state: &State, call: &Call<'_>) -> Answer {
    call.require(&["F_RUN_VALIDATION"])?;
    let query = query(state, call, false)?;
    let found = outliers(state, &query);
    let rows: Vec<Value> = found.iter().map(|it| row(state, &query, it)).collect();
    let columns = [
        "de",
        "deName",
        "pe",
        "ou",
        "ouName",
        "coc",
        "cocName",
        "aoc",
        "value",
        "mean",
        "stdDev",
        "absDev",
        "zScore",
        "lowerBound",
        "upperBound",
    ];
    let mut writer = csv::Writer::from_writer(Vec::new());
    let full = "a table in memory takes any row";
    writer.write_record(columns).expect(full);
    for row in &rows {
        let cells = columns.map(|column| match &row[column] {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        });
        writer.write_record(cells).expect(full);
    }
    let bytes = writer.into_inner().expect("a table in memory is always written");
    let kind = state.facts.exported("application/csv");
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok(Response::text(StatusCode::OK, &kind, text)
        .with_header("content-disposition", "attachment; filename=outlierdata.csv"))
}

/// Answers `GET /api/analytics/outlierDetection`.
fn analyse(state: &State, call: &Call<'_>) -> Answer {
    let query = query(state, call, true)?;
    if !state.analytics.has_outliers() {
        let message = "The analytics outliers data does not exist. Please ensure analytics job was run and did not skip the outliers";
        return Err(Failure::conflict(message).with_code("E7180"));
    }
    let found = outliers(state, &query);
    let modified = query.algorithm == Algorithm::ModifiedZScore;
    let (middle, spread, score) = if modified {
        (
            ("median", "Median"),
            ("medianabsdeviation", "Median absolute deviation"),
            ("modifiedzscore", "Modified Z-score"),
        )
    } else {
        (("mean", "Mean"), ("stddev", "Standard deviation"), ("zscore", "Z-score"))
    };
    let text = |(name, column): (&str, &str)| Header::value(name, column, ColumnType::Text);
    let number = |(name, column): (&str, &str)| Header::value(name, column, ColumnType::Number);
    let mut grid = Grid {
        headers: vec![
            text(("dx", "Data")),
            text(("dxname", "Data name")),
            text(("pe", "Period")),
            text(("pename", "Period name")),
            text(("ou", "Organisation unit")),
            text(("ouname", "Organisation unit name")),
            text(("ounamehierarchy", "Organisation unit name hierarchy")),
            text(("coc", "Category option combo")),
            text(("cocname", "Category option combo name")),
            text(("aoc", "Attribute option combo")),
            text(("aocname", "Attribute option combo name")),
            number(("value", "Value")),
            number(middle),
            number(spread),
            number(("absdev", "Absolute deviation")),
            number(score),
            number(("lowerbound", "Lower boundary")),
            number(("upperbound", "Upper boundary")),
        ],
        ..Grid::default()
    };
    let units = state.class("organisationUnits");
    let roots: HashSet<&str> =
        DataSets::of(state).units_of(call.account, "organisationUnits").into_iter().collect();
    for it in &found {
        let place = &it.place;
        let unit = state.store.get(units, place.unit.as_str());
        let above = unit.map(|unit| state.organisation_unit_ancestors(unit)).unwrap_or_default();
        let below_root = above.iter().position(|uid| roots.contains(uid)).unwrap_or(0);
        let mut names: Vec<String> = above[below_root..]
            .iter()
            .filter_map(|uid| Uid::parse(uid))
            .map(|uid| name(state, "organisationUnits", uid))
            .collect();
        names.push(name(state, "organisationUnits", place.unit));
        let texts = [
            it.element.to_string(),
            name(state, "dataElements", it.element),
            place.period.iso(),
            place.period.name(),
            place.unit.to_string(),
            name(state, "organisationUnits", place.unit),
            names.join(" / "),
            place.option_combo.to_string(),
            name(state, "categoryOptionCombos", place.option_combo),
            place.attribute_combo.to_string(),
            name(state, "categoryOptionCombos", place.attribute_combo),
        ];
        let numbers = [it.value, it.middle, it.spread, it.distance, it.score, it.lower, it.upper];
        let texts = texts.iter().map(|text| Cell::from(text.as_str()));
        grid.rows.push(texts.chain(numbers.iter().map(|number| Cell::Double(*number))).collect());
    }
    for (key, value) in [
        ("algorithm", json!(query.name)),
        ("threshold", json!(query.threshold)),
        ("orderBy", json!(query.order)),
        ("maxResults", json!(query.limit)),
        ("count", json!(found.len())),
    ] {
        grid.metadata.insert(key.to_owned(), value);
    }
    Ok(Response::ok(&grid.json()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_lies_between_the_two_in_the_middle() {
        assert!((median(&[1.0, 2.0, 9.0]) - 2.0).abs() < f64::EPSILON);
        assert!((median(&[1.0, 2.0, 4.0, 9.0]) - 3.0).abs() < f64::EPSILON);
    }
}
