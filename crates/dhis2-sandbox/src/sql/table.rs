//! The tables of a database: the objects as rows, under the names that its columns have.

use serde_json::Value;

use crate::grid::Cell;
use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};

/// Tables whose names are not those of their classes.
const NAMES: [(&str, &str); 12] = [
    ("userinfo", "users"),
    ("userrole", "userRoles"),
    ("orgunitgroup", "organisationUnitGroups"),
    ("orgunitgroupset", "organisationUnitGroupSets"),
    ("orgunitlevel", "organisationUnitLevels"),
    ("optionvalue", "options"),
    ("categoryoptioncombo", "categoryOptionCombos"),
    ("dataelementcategory", "categories"),
    ("dataelementcategoryoption", "categoryOptions"),
    ("category", "categories"),
    ("categoryoption", "categoryOptions"),
    ("programruleaction", "programRuleActions"),
];

/// A table.
pub(super) struct Table<'s> {
    state: &'s State,
    class: ClassId,
    name: String,
}

impl<'s> Table<'s> {
    /// Finds a table.
    pub(super) fn named(state: &'s State, name: &str) -> Option<Self> {
        let known = NAMES.iter().find(|(table, _)| *table == name);
        let class = match known {
            Some((_, endpoint)) => state.schemas.by_endpoint(endpoint),
            None => state
                .schemas
                .classes()
                .find(|(_, class)| class.singular.eq_ignore_ascii_case(name) && class.persisted)
                .map(|(id, _)| id),
        }?;
        Some(Self { state, class, name: name.to_owned() })
    }

    /// Returns the rows.
    pub(super) fn rows(&self) -> impl Iterator<Item = &'s Object> {
        self.state.store.table(self.class).values().map(|object| &**object)
    }

    /// Returns the names of all columns that the class has, as far as they are plain values.
    pub(super) fn columns(&self) -> Vec<String> {
        let mut names = vec![format!("{}id", self.name), "uid".to_owned()];
        for property in &self.state.schemas.class(self.class).properties {
            let name = property.wire_name().to_lowercase();
            if property.kind.is_simple()
                && property.persisted
                && name != "id"
                && !names.contains(&name)
            {
                names.push(name);
            }
        }
        names
    }

    /// Tells if there is a column.
    pub(super) fn has(&self, column: &str) -> bool {
        matches!(column, "uid" | "path" | "hierarchylevel" | "parentid")
            || column == format!("{}id", self.name)
            || self.columns().iter().any(|name| name == column)
    }

    /// Returns the value of a column in a row.
    pub(super) fn cell(&self, object: &Object, column: &str) -> Cell {
        let number = |uid: &str| {
            let place = self.state.store.table(self.class).get_index_of(uid);
            place.and_then(|place| i64::try_from(place + 1).ok()).map_or(Cell::Null, Cell::Whole)
        };
        match column {
            "uid" => return Cell::from(store::uid(object)),
            "path" => return Cell::from(self.state.organisation_unit_path(object)),
            "hierarchylevel" => {
                let above = self.state.organisation_unit_ancestors(object).len();
                return i64::try_from(above + 1).map_or(Cell::Null, Cell::Whole);
            }
            "parentid" => return store::referred(object, "parent").map_or(Cell::Null, number),
            _ if column == format!("{}id", self.name) => return number(store::uid(object)),
            _ => {}
        }
        let found = object.iter().find(|(key, _)| key.eq_ignore_ascii_case(column));
        match found.map(|(_, value)| value) {
            Some(Value::String(text)) => Cell::from(text.as_str()),
            Some(Value::Number(number)) => number
                .as_i64()
                .map_or_else(|| number.as_f64().map_or(Cell::Null, Cell::Double), Cell::Whole),
            Some(Value::Bool(flag)) => Cell::from(flag.to_string()),
            _ => Cell::Null,
        }
    }
}
