//! Reads data from XML: the servers' own, and that of the aggregate data exchange (ADX).

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::input::{Entry, EntrySet};
use super::options::Options;
use crate::account::Account;
use crate::id_scheme::{IdScheme, Index, Names};
use crate::period::Period;
use crate::state::State;
use crate::store;
use crate::view::View;

type Attributes = BTreeMap<String, String>;

/// Reads the sets of a document: one, or one for each group.
///
/// # Errors
///
/// The document is broken, or neither sort.
pub(super) fn read(body: &[u8]) -> Result<Vec<EntrySet>, String> {
    let mut reader = Reader::from_reader(body);
    let mut sets: Vec<EntrySet> = Vec::new();
    let mut root: Option<String> = None;
    let mut in_note = false;
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        match event {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => {
                let name = String::from_utf8_lossy(tag.local_name().as_ref()).into_owned();
                let attributes = attributes(&tag)?;
                match (root.as_deref(), name.as_str()) {
                    (None, "dataValueSet") => sets.push(header(attributes)),
                    (None, "adx") => {}
                    (None, other) => {
                        return Err(format!(
                            "Neither <dataValueSet> nor <adx> root tag found but: `<{other}>`"
                        ));
                    }
                    (Some("adx"), "group") => sets.push(group(attributes)?),
                    (Some(kind), "dataValue") => {
                        let adx = kind == "adx";
                        if let Some(set) = sets.last_mut() {
                            let read =
                                if adx { adx_value(attributes, set) } else { value(attributes) };
                            set.values.push(read);
                        }
                    }
                    (Some("adx"), "annotation") => in_note = true,
                    _ => {}
                }
                root.get_or_insert(name);
            }
            Event::Text(text) if in_note => {
                let text = text.decode().map_err(|error| error.to_string())?;
                let last = sets.last_mut().and_then(|set| set.values.last_mut());
                if let Some(last) = last {
                    last.value = Some(text.into_owned());
                }
                in_note = false;
            }
            _ => {}
        }
    }
    if root.is_none() {
        return Err("No root tag found".to_owned());
    }
    Ok(sets)
}

fn attributes(tag: &BytesStart<'_>) -> Result<Attributes, String> {
    tag.attributes()
        .map(|attribute| {
            let attribute = attribute.map_err(|error| error.to_string())?;
            let name = String::from_utf8_lossy(attribute.key.local_name().as_ref()).into_owned();
            let value = attribute.unescape_value().map_err(|error| error.to_string())?;
            Ok((name, value.into_owned()))
        })
        .collect()
}

fn is_true(text: String) -> bool {
    text.eq_ignore_ascii_case("true")
}

fn header(mut attributes: Attributes) -> EntrySet {
    let schemes = attributes
        .iter()
        .filter(|(name, _)| name.ends_with("dScheme"))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let mut take = |name: &str| attributes.remove(name);
    EntrySet {
        data_set: take("dataSet"),
        complete_date: take("completeDate"),
        // The newer servers write the period as the exchange does.
        period: take("period").map(|text| match Period::from_interval(&text) {
            Some(period) => period.iso(),
            None => text,
        }),
        unit: take("orgUnit"),
        attribute_combo: take("attributeOptionCombo"),
        dry_run: take("dryRun").map(is_true),
        strategy: take("importStrategy"),
        schemes,
        ..EntrySet::default()
    }
}

fn value(mut attributes: Attributes) -> Entry {
    let mut take = |name: &str| attributes.remove(name);
    Entry {
        data_element: take("dataElement"),
        period: take("period"),
        unit: take("orgUnit"),
        option_combo: take("categoryOptionCombo"),
        attribute_combo: take("attributeOptionCombo"),
        value: take("value"),
        comment: take("comment"),
        stored_by: take("storedBy"),
        followup: take("followUp").map(is_true),
        deleted: take("deleted").map(is_true),
        ..Entry::default()
    }
}

fn group(mut attributes: Attributes) -> Result<EntrySet, String> {
    let period = attributes.remove("period").ok_or("period attribute is required on 'group'")?;
    let unit = attributes.remove("orgUnit").ok_or("orgUnit attribute is required on 'group'")?;
    let period = Period::from_interval(&period)
        .ok_or_else(|| format!("{period} not in valid <date>/<duration> format"))?;
    let mut take = |name: &str| attributes.remove(name);
    Ok(EntrySet {
        data_set: take("dataSet"),
        complete_date: take("completeDate"),
        period: Some(period.iso()),
        unit: Some(unit),
        attribute_combo: take("attributeOptionCombo"),
        attribute_options: {
            attributes.retain(|name, _| name != "xmlns" && name != "comment");
            (!attributes.is_empty()).then_some(attributes)
        },
        ..EntrySet::default()
    })
}

fn adx_value(mut attributes: Attributes, set: &EntrySet) -> Entry {
    let mut take = |name: &str| attributes.remove(name);
    let mut entry = Entry {
        data_element: take("dataElement"),
        period: set.period.clone(),
        unit: set.unit.clone(),
        option_combo: take("categoryOptionCombo"),
        value: take("value"),
        comment: take("comment"),
        followup: take("followup").map(is_true),
        deleted: take("deleted").map(is_true),
        ..Entry::default()
    };
    if entry.option_combo.is_none() && !attributes.is_empty() {
        entry.category_options = Some(attributes);
    }
    entry
}

/// Puts the combinations of the exchange in the place of their categories and options, as the older versions do
/// before they look at anything else.
///
/// # Errors
///
/// A data set, data element, category or option is missing.
pub(super) fn resolve(
    state: &State,
    account: &Account,
    mut sets: Vec<EntrySet>,
    options: &mut Options,
) -> Result<Vec<EntrySet>, String> {
    options.schemes = options.schemes.clone().with_default(IdScheme::Code);
    let view = View::new(state, account, "");
    let schemes = &options.schemes;
    let mut data_sets = Index::new(&view, "dataSets", schemes.get("dataSetIdScheme"));
    let mut elements = Index::new(&view, "dataElements", schemes.get("dataElementIdScheme"));
    let combo_scheme = schemes.get("categoryOptionComboIdScheme");
    let mut combos = Names::new(&view, "categoryOptionCombos", combo_scheme);
    let missing = |what: &str, scheme: &IdScheme, name: &str| {
        format!("No {what} matching {} '{name}'", scheme.constant().to_ascii_lowercase())
    };
    for set in &mut sets {
        if let (None, Some(name)) = (&set.attribute_combo, &set.data_set) {
            let scheme = schemes.get("dataSetIdScheme");
            let uid = data_sets.find(name).ok_or_else(|| missing("data set", scheme, name))?;
            let object = state.store.get(state.class("dataSets"), uid.as_str());
            let combo = object.and_then(|set| store::referred(set, "categoryCombo"));
            let named = set.attribute_options.take().unwrap_or_default();
            if let Some(found) = combination(&view, combo, &named, options)? {
                set.attribute_combo = combos.of(found);
            }
        }
        set.data_set = None;
        let (unit, attribute_combo) = (set.unit.take(), set.attribute_combo.take());
        set.period = None;
        for entry in &mut set.values {
            entry.unit.clone_from(&unit);
            entry.attribute_combo.clone_from(&attribute_combo);
            let name = entry
                .data_element
                .as_ref()
                .ok_or("dataElement attribute is required on 'dataValue'")?;
            let scheme = schemes.get("dataElementIdScheme");
            let uid = elements.find(name).ok_or_else(|| missing("data element", scheme, name))?;
            if let (None, Some(named)) = (&entry.option_combo, entry.category_options.take()) {
                let object = state.store.get(state.class("dataElements"), uid.as_str());
                let combo = object.and_then(|element| store::referred(element, "categoryCombo"));
                if let Some(found) = combination(&view, combo, &named, options)? {
                    entry.option_combo = combos.of(found);
                }
            }
        }
    }
    Ok(sets)
}

/// Finds the option combination that some options make in a category combination; nothing, where it is not divided.
fn combination(
    view: &View<'_>,
    combo: Option<&str>,
    named: &Attributes,
    options: &Options,
) -> Result<Option<crate::uid::Uid>, String> {
    let state = view.state();
    let class = state.class("categoryCombos");
    let combo = combo.and_then(|uid| state.store.get(class, uid));
    let Some(combo) = combo.filter(|combo| store::text(combo, "name") != Some("default")) else {
        return Ok(None);
    };
    let combo_name = store::text(combo, "name").unwrap_or_default();
    let mut categories = Names::new(view, "categories", options.schemes.get("categoryIdScheme"));
    let mut option_index =
        Index::new(view, "categoryOptions", options.schemes.get("categoryOptionIdScheme"));
    let mut wanted = Vec::new();
    for category in store::members(combo, "categories") {
        let name = crate::uid::Uid::parse(category).and_then(|uid| categories.of(uid));
        let option = name.as_ref().and_then(|name| named.get(name));
        let option = option.ok_or_else(|| {
            let shown = state.store.get(state.class("categories"), category);
            let shown = shown.and_then(|it| store::text(it, "name")).unwrap_or_default();
            format!("Category combo {combo_name} must have {shown}")
        })?;
        wanted.push(
            option_index.find(option).ok_or_else(|| format!("Invalid attributes: {named:?}"))?,
        );
    }
    let combos = state.store.table(state.class("categoryOptionCombos"));
    let found = combos.values().find(|it| {
        let mut members: Vec<&str> = store::members(it, "categoryOptions").collect();
        members.sort_unstable();
        let mut wanted: Vec<&str> = wanted.iter().map(super::super::uid::Uid::as_str).collect();
        wanted.sort_unstable();
        store::referred(it, "categoryCombo") == Some(store::uid(combo)) && members == wanted
    });
    let found = found.ok_or_else(|| format!("Invalid attributes: {named:?}"))?;
    Ok(crate::uid::Uid::parse(store::uid(found)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sorts_of_xml_are_read() {
        let own = br#"<dataValueSet xmlns="http://dhis2.org/schema/dxf/2.0" period="2024-05-01/P1M" orgUnitIdScheme="CODE">
            <dataValue dataElement="a" value="8 &lt; 9" followUp="true"/></dataValueSet>"#;
        let sets = read(own).unwrap();
        assert_eq!(sets[0].period.as_deref(), Some("202405"));
        assert_eq!(sets[0].values[0].value.as_deref(), Some("8 < 9"));
        assert_eq!(sets[0].schemes, [("orgUnitIdScheme".to_owned(), "CODE".to_owned())]);
        let adx = br#"<adx xmlns="urn:ihe:qrph:adx:2015"><group dataSet="D" period="2024-01-01/P3M" orgUnit="U">
            <dataValue dataElement="a" value="0" SEX="F"><annotation>text</annotation></dataValue></group></adx>"#;
        let sets = read(adx).unwrap();
        let entry = &sets[0].values[0];
        assert_eq!(
            (entry.period.as_deref(), entry.value.as_deref()),
            (Some("2024Q1"), Some("text"))
        );
        assert_eq!(entry.category_options.as_ref().unwrap()["SEX"], "F");
        assert!(read(b"<other/>").is_err() && read(b"").is_err());
    }
}
