//! Writes data: JSON, a table with commas, XML, and the XML of the data exchange.

use std::collections::BTreeMap;

use quick_xml::escape::escape;
use serde_json::{Map, Value, json};

use super::{Exported, Parameters};
use crate::area::completeness::Registration;
use crate::failure::Failure;
use crate::id_scheme::{IdScheme, Names};
use crate::period::Period;
use crate::store;
use crate::uid::Uid;
use crate::value_type;
use crate::view::View;

const HEADER: [&str; 11] = [
    "dataelement",
    "period",
    "orgunit",
    "categoryoptioncombo",
    "attributeoptioncombo",
    "value",
    "storedby",
    "lastupdated",
    "comment",
    "followup",
    "deleted",
];

/// What the values share, and each value in the words of the chosen schemes.
struct Rows {
    data_set: Option<String>,
    complete_date: Option<String>,
    period: Option<Period>,
    unit: Option<String>,
    attribute_combo: Option<String>,
    attribute_options: Option<BTreeMap<String, String>>,
    rows: Vec<Row>,
}

struct Row {
    data_element: Option<String>,
    period: Option<String>,
    unit: Option<String>,
    option_combo: Option<String>,
    category_options: Option<BTreeMap<String, String>>,
    attribute_combo: Option<String>,
    value: Option<String>,
    stored_by: Option<String>,
    created: String,
    last_updated: String,
    comment: Option<String>,
    followup: Option<bool>,
    deleted: bool,
}

/// What names the objects of each kind.
struct Named<'v, 's> {
    elements: Names<'v, 's>,
    units: Names<'v, 's>,
    combos: Names<'v, 's>,
    attribute_combos: Names<'v, 's>,
}

impl<'v, 's> Named<'v, 's> {
    fn of(view: &'v View<'s>, parameters: &Parameters) -> Self {
        let names = |endpoint, scheme| Names::new(view, endpoint, parameters.scheme(scheme));
        Self {
            elements: names("dataElements", "dataElementIdScheme"),
            units: names("organisationUnits", "orgUnitIdScheme"),
            combos: names("categoryOptionCombos", "categoryOptionComboIdScheme"),
            attribute_combos: names("categoryOptionCombos", "attributeOptionComboIdScheme"),
        }
    }
}

impl Rows {
    fn of(
        view: &View<'_>,
        parameters: &Parameters,
        values: &[Exported<'_>],
    ) -> Result<Self, Failure> {
        if view.facts().exports_only_what_is_set() {
            Self::grouped(view, parameters, values)
        } else {
            Ok(Self::classic(view, parameters, values))
        }
    }

    /// Every value tells all that it is about.
    fn classic(view: &View<'_>, parameters: &Parameters, values: &[Exported<'_>]) -> Self {
        let mut named = Named::of(view, parameters);
        let rows = values.iter().map(|(element, place, value)| Row {
            data_element: named.elements.of(*element),
            period: Some(place.period.iso()),
            unit: named.units.of(place.unit),
            option_combo: named.combos.of(place.option_combo),
            category_options: None,
            attribute_combo: named.attribute_combos.of(place.attribute_combo),
            value: value.value.as_deref().map(str::to_owned),
            stored_by: value.stored_by.as_deref().map(str::to_owned),
            // The older versions keep no milliseconds.
            created: seconds(&value.created.text_with_zone()),
            last_updated: seconds(&value.last_updated.text_with_zone()),
            comment: value.comment.as_deref().map(str::to_owned),
            followup: Some(value.followup.unwrap_or(false)),
            deleted: value.deleted,
        });
        let rows = rows.collect();
        let one = parameters.one_set();
        let mut sets = Names::new(view, "dataSets", parameters.scheme("dataSetIdScheme"));
        Self {
            data_set: one.and_then(|(set, _, _)| sets.of(set)),
            complete_date: one.and_then(|(set, period, unit)| {
                let attribute_combo = view.state().default_option_combo()?;
                let asked = Registration { data_set: set, period, unit, attribute_combo };
                let completion = view.state().completeness.get(&asked)?;
                Some(format!("{}T00:00:00.000+0000", completion.date))
            }),
            period: one.map(|(_, period, _)| period),
            unit: one.and_then(|(_, _, unit)| named.units.of(unit)),
            attribute_combo: None,
            attribute_options: None,
            rows,
        }
    }

    /// What all values share stands once, before them.
    fn grouped(
        view: &View<'_>,
        parameters: &Parameters,
        values: &[Exported<'_>],
    ) -> Result<Self, Failure> {
        let one = |list: &[Uid]| match list {
            [only] => Some(*only),
            _ => None,
        };
        let set = one(&parameters.data_sets);
        let period = match parameters.periods[..] {
            [only] => Some(only),
            _ => None,
        };
        let exact = !parameters.children && parameters.unit_groups.is_empty();
        let mut unit = one(&parameters.units).filter(|_| exact);
        let mut attribute_combo = one(&parameters.attribute_combos);
        let is_other = |name: &str| *parameters.scheme(name) != IdScheme::Uid;
        if is_other("orgUnitIdScheme") && unit.is_none() {
            unit = only(values.iter().map(|(_, place, _)| place.unit));
        }
        if is_other("attributeOptionComboIdScheme")
            && !parameters.unfold
            && attribute_combo.is_none()
            && let [(_, place, _)] = values
        {
            attribute_combo = Some(place.attribute_combo);
        }
        let mut named = Named::of(view, parameters);
        check_names(view, parameters, &mut named, values, set)?;
        let default = view.state().default_option_combo();
        let hides = |skip: bool, uid: Uid| skip && Some(uid) == default;
        let (skip, skip_attributes) =
            (parameters.skip_default_combo, parameters.skip_default_attribute_combo);
        let unfolded = |uid: Uid| options_of(view, parameters, uid);
        let rows = values
            .iter()
            .map(|(element, place, value)| Row {
                data_element: named.elements.of(*element),
                period: (period != Some(place.period)).then(|| place.period.iso()),
                unit: if unit == Some(place.unit) { None } else { named.units.of(place.unit) },
                option_combo: if parameters.unfold || hides(skip, place.option_combo) {
                    None
                } else {
                    named.combos.of(place.option_combo)
                },
                category_options: parameters.unfold.then(|| unfolded(place.option_combo)),
                attribute_combo: if attribute_combo.is_some()
                    || hides(skip_attributes, place.attribute_combo)
                {
                    None
                } else {
                    named.attribute_combos.of(place.attribute_combo)
                },
                value: value.value.as_deref().map(str::to_owned),
                stored_by: value.stored_by.as_deref().map(str::to_owned),
                created: value.created.text_with_zone(),
                last_updated: value.last_updated.text_with_zone(),
                comment: value.comment.as_deref().filter(|it| !it.is_empty()).map(str::to_owned),
                followup: value.followup,
                deleted: value.deleted,
            })
            .collect();
        let shown = attribute_combo.filter(|uid| !hides(skip_attributes, *uid));
        let mut sets = Names::new(view, "dataSets", parameters.scheme("dataSetIdScheme"));
        Ok(Self {
            data_set: set.and_then(|uid| sets.of(uid)),
            complete_date: None,
            period,
            unit: unit.and_then(|uid| named.units.of(uid)),
            attribute_combo: shown
                .filter(|_| !parameters.unfold)
                .and_then(|uid| named.attribute_combos.of(uid)),
            attribute_options: shown.filter(|_| parameters.unfold).map(unfolded),
            rows,
        })
    }
}

fn seconds(time: &str) -> String {
    let (plain, _) = time.split_once('.').unwrap_or((time, ""));
    format!("{plain}.000+0000")
}

fn only<T: Copy + PartialEq>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next()?;
    items.all(|item| item == first).then_some(first)
}

/// Each object must have what it is to be named by.
fn check_names(
    view: &View<'_>,
    parameters: &Parameters,
    named: &mut Named<'_, '_>,
    values: &[Exported<'_>],
    set: Option<Uid>,
) -> Result<(), Failure> {
    let refuse = |code: &'static str, what: &str, scheme: &str, list: Vec<Uid>| {
        let list: Vec<String> = list.iter().map(Uid::to_string).collect();
        let scheme = parameters.scheme(scheme).text();
        let message = format!("{what} without {scheme}: `[{}]`", list.join(", "));
        Err(Failure::conflict(message).with_code(code))
    };
    if let Some(set) = set {
        let mut sets = Names::new(view, "dataSets", parameters.scheme("dataSetIdScheme"));
        if sets.of(set).is_none() {
            return refuse("E8200", "Data set", "dataSetIdScheme", vec![set]);
        }
    }
    let missing = |list: &mut dyn Iterator<Item = Uid>, names: &mut Names<'_, '_>| {
        let mut unnamed: Vec<Uid> = list.filter(|uid| names.of(*uid).is_none()).collect();
        unnamed.sort_unstable();
        unnamed.dedup();
        unnamed
    };
    let elements = missing(&mut values.iter().map(|(uid, _, _)| *uid), &mut named.elements);
    if !elements.is_empty() {
        return refuse("E8201", "Data elements", "dataElementIdScheme", elements);
    }
    let units = missing(&mut values.iter().map(|(_, place, _)| place.unit), &mut named.units);
    if !units.is_empty() {
        return refuse("E8202", "Organisation units", "orgUnitIdScheme", units);
    }
    if !parameters.unfold {
        let combos = values.iter().map(|(_, place, _)| place.option_combo);
        let combos = missing(&mut { combos }, &mut named.combos);
        if !combos.is_empty() {
            let scheme = "categoryOptionComboIdScheme";
            return refuse("E8203", "Category option combos", scheme, combos);
        }
    }
    Ok(())
}

/// Returns the options of a combination by category.
fn options_of(view: &View<'_>, parameters: &Parameters, combo: Uid) -> BTreeMap<String, String> {
    let state = view.state();
    let mut categories = Names::new(view, "categories", parameters.scheme("categoryIdScheme"));
    let mut options =
        Names::new(view, "categoryOptions", parameters.scheme("categoryOptionIdScheme"));
    let combos = state.class("categoryOptionCombos");
    let Some(object) = state.store.get(combos, combo.as_str()) else { return BTreeMap::new() };
    if store::text(object, "name") == Some("default") {
        return BTreeMap::new();
    }
    let members: Vec<&str> = store::members(object, "categoryOptions").collect();
    let combo = store::referred(object, "categoryCombo");
    let combo = combo.and_then(|uid| state.store.get(state.class("categoryCombos"), uid));
    let mut found = BTreeMap::new();
    for category in combo.into_iter().flat_map(|combo| store::members(combo, "categories")) {
        let own = state.store.get(state.class("categories"), category);
        let mut own = own.into_iter().flat_map(|it| store::members(it, "categoryOptions"));
        let option = own.find(|option| members.contains(option)).and_then(Uid::parse);
        let category = Uid::parse(category).and_then(|uid| categories.of(uid));
        if let (Some(category), Some(option)) = (category, option.and_then(|uid| options.of(uid))) {
            found.insert(category, option);
        }
    }
    found
}

/// The schemes that are told where they are not the usual ones.
const SCHEMES: [&str; 7] = [
    "dataSetIdScheme",
    "dataElementIdScheme",
    "orgUnitIdScheme",
    "categoryOptionComboIdScheme",
    "attributeOptionComboIdScheme",
    "categoryIdScheme",
    "categoryOptionIdScheme",
];

/// Writes JSON: what the values share comes before them, so that whoever reads them as they come
/// knows it.
///
/// # Errors
///
/// An object lacks what it is to be named by.
pub(crate) fn to_json(
    view: &View<'_>,
    parameters: &Parameters,
    values: &[Exported<'_>],
) -> Result<String, Failure> {
    let rows = Rows::of(view, parameters, values)?;
    let sparse = view.facts().exports_only_what_is_set();
    let mut fields = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if value.is_some() || !sparse {
            fields.insert(name.to_owned(), value.unwrap_or(Value::Null));
        }
    };
    let text = |text: &Option<String>| text.as_ref().map(|text| json!(text));
    if sparse || parameters.one_set().is_some() {
        put("dataSet", text(&rows.data_set));
        if !sparse {
            put("completeDate", text(&rows.complete_date));
        }
        put("period", rows.period.map(|period| json!(period.iso())));
        put("orgUnit", text(&rows.unit));
    }
    if sparse {
        let options = rows.attribute_options.as_ref().map(|map| json!(map));
        put("attributeOptionCombo", text(&rows.attribute_combo).or(options));
        for name in SCHEMES {
            let scheme = parameters.scheme(name);
            put(name, (*scheme != IdScheme::Uid).then(|| json!(scheme.text())));
        }
    }
    let values: Vec<Value> = rows.rows.iter().map(|row| row_value(row, sparse)).collect();
    let empty = fields.is_empty();
    let mut text = Value::Object(fields).to_string();
    text.pop();
    if !empty {
        text.push(',');
    }
    text.push_str("\"dataValues\":");
    text.push_str(&Value::Array(values).to_string());
    text.push('}');
    Ok(text)
}

fn row_value(row: &Row, sparse: bool) -> Value {
    let mut fields = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if value.is_some() || !sparse {
            fields.insert(name.to_owned(), value.unwrap_or(Value::Null));
        }
    };
    let text = |text: &Option<String>| text.as_ref().map(|text| json!(text));
    put("dataElement", text(&row.data_element));
    put("period", text(&row.period));
    put("orgUnit", text(&row.unit));
    let options = row.category_options.as_ref().map(|map| json!(map));
    put("categoryOptionCombo", text(&row.option_combo).or(options));
    put("attributeOptionCombo", text(&row.attribute_combo));
    put("value", text(&row.value));
    put("storedBy", text(&row.stored_by));
    put("created", Some(json!(row.created)));
    put("lastUpdated", Some(json!(row.last_updated)));
    put("comment", text(&row.comment));
    put("followup", row.followup.map(|followup| json!(followup)));
    if row.deleted {
        put("deleted", Some(json!(true)));
    }
    Value::Object(fields)
}

/// Writes a table with commas.
///
/// # Errors
///
/// An object lacks what it is to be named by.
pub(crate) fn to_csv(
    view: &View<'_>,
    parameters: &Parameters,
    values: &[Exported<'_>],
) -> Result<String, Failure> {
    let rows = Rows::of(view, parameters, values)?;
    let sparse = view.facts().exports_only_what_is_set();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let period = rows.period.map(Period::iso);
    let mut table: Vec<Vec<String>> = vec![HEADER.map(str::to_owned).to_vec()];
    for row in &rows.rows {
        let or = |own: &Option<String>, shared: &Option<String>| {
            own.clone().or_else(|| shared.clone()).unwrap_or_default()
        };
        let none = || None;
        table.push(vec![
            or(&row.data_element, &none()),
            or(&row.period, &period),
            or(&row.unit, &rows.unit),
            or(&row.option_combo, &none()),
            or(&row.attribute_combo, &rows.attribute_combo),
            or(&row.value, &none()),
            or(&row.stored_by, &none()),
            row.last_updated.clone(),
            or(&row.comment, &none()),
            row.followup.map(|followup| followup.to_string()).unwrap_or_default(),
            match (sparse, row.deleted) {
                (_, true) => "true".to_owned(),
                (true, false) => "false".to_owned(),
                (false, false) => "null".to_owned(),
            },
        ]);
    }
    for row in table {
        writer.write_record(row).expect("a table in memory takes any row");
    }
    let bytes = writer.into_inner().expect("a table in memory is always written");
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Writes XML.
///
/// # Errors
///
/// An object lacks what it is to be named by.
pub(crate) fn to_xml(
    view: &View<'_>,
    parameters: &Parameters,
    values: &[Exported<'_>],
) -> Result<String, Failure> {
    let rows = Rows::of(view, parameters, values)?;
    let sparse = view.facts().exports_only_what_is_set();
    let mut text = String::from(
        "<?xml version='1.0' encoding='UTF-8'?><dataValueSet xmlns=\"http://dhis2.org/schema/dxf/2.0\"",
    );
    let mut put = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            text.push_str(&format!(" {name}=\"{}\"", escape(value)));
        }
    };
    put("dataSet", rows.data_set.as_deref());
    put("completeDate", rows.complete_date.as_deref());
    let period = rows.period.map(|period| if sparse { period.interval() } else { period.iso() });
    put("period", period.as_deref());
    put("orgUnit", rows.unit.as_deref());
    put("attributeOptionCombo", rows.attribute_combo.as_deref());
    for (name, value) in rows.attribute_options.iter().flatten() {
        put(name, Some(value));
    }
    for name in SCHEMES.iter().filter(|_| sparse) {
        let scheme = parameters.scheme(name);
        put(name, (*scheme != IdScheme::Uid).then(|| scheme.text()).as_deref());
    }
    text.push('>');
    for row in &rows.rows {
        row_xml(&mut text, row, sparse);
    }
    text.push_str("</dataValueSet>");
    Ok(text)
}

fn row_xml(text: &mut String, row: &Row, sparse: bool) {
    text.push_str("<dataValue");
    let mut put = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            text.push_str(&format!(" {name}=\"{}\"", escape(value)));
        }
    };
    put("dataElement", row.data_element.as_deref());
    put("period", row.period.as_deref());
    put("orgUnit", row.unit.as_deref());
    put("categoryOptionCombo", row.option_combo.as_deref());
    for (name, value) in row.category_options.iter().flatten() {
        put(name, Some(value));
    }
    put("attributeOptionCombo", row.attribute_combo.as_deref());
    put("value", row.value.as_deref());
    put("storedBy", row.stored_by.as_deref());
    put("created", Some(&row.created));
    put("lastUpdated", Some(&row.last_updated));
    put("comment", row.comment.as_deref());
    let followup = row.followup.filter(|followup| *followup || !sparse);
    put("followUp", followup.map(|it| if it { "true" } else { "false" }));
    put("deleted", row.deleted.then_some("true"));
    text.push_str("/>");
}

/// Writes the XML of the data exchange.
///
/// # Errors
///
/// An object lacks what it is to be named by.
pub(crate) fn to_adx(view: &View<'_>, parameters: &Parameters) -> Result<String, Failure> {
    let mut text = String::from("<adx xmlns=\"urn:ihe:qrph:adx:2015\">");
    let state = view.state();
    for set in &parameters.data_sets {
        let own = Parameters {
            data_sets: vec![*set],
            data_elements: Vec::new(),
            data_element_groups: Vec::new(),
            orders: ["PE", "OU", "AOC"].map(str::to_owned).to_vec(),
            ..parameters.clone()
        };
        let values = own.collect(view);
        let mut named = Named::of(view, &own);
        check_names(
            view,
            &Parameters { unfold: true, ..own.clone() },
            &mut named,
            &values,
            Some(*set),
        )?;
        let mut sets = Names::new(view, "dataSets", own.scheme("dataSetIdScheme"));
        let set_name = sets.of(*set).unwrap_or_default();
        let mut open = None;
        for (element, place, value) in values {
            let group = (place.period, place.unit, place.attribute_combo);
            if open != Some(group) {
                if open.is_some() {
                    text.push_str("</group>");
                }
                open = Some(group);
                let unit = named.units.of(place.unit).unwrap_or_default();
                text.push_str(&format!(
                    "<group dataSet=\"{}\" period=\"{}\" orgUnit=\"{}\"{}>",
                    escape(&set_name),
                    place.period.interval(),
                    escape(&unit),
                    attributes(&options_of(view, &own, place.attribute_combo))
                ));
            }
            let object = state.store.get(state.class("dataElements"), element.as_str());
            let kind = object.and_then(|it| store::text(it, "valueType")).unwrap_or_default();
            let name = named.elements.of(element).unwrap_or_default();
            let combo = attributes(&options_of(view, &own, place.option_combo));
            let start = format!("<dataValue dataElement=\"{}\"{combo}", escape(&name));
            let shown = escape(value.text());
            if value_type::is_numeric(kind) {
                text.push_str(&format!("{start} value=\"{shown}\"/>"));
            } else {
                text.push_str(&format!(
                    "{start} value=\"0\"><annotation>{shown}</annotation></dataValue>"
                ));
            }
        }
        if open.is_some() {
            text.push_str("</group>");
        }
    }
    text.push_str("</adx>");
    Ok(text)
}

fn attributes(map: &BTreeMap<String, String>) -> String {
    map.iter().map(|(name, value)| format!(" {name}=\"{}\"", escape(value.as_str()))).collect()
}
