//! Dashboards: made from a short description, copied, filled and emptied.

use dhis2_models::payload::{ErrorReport, WebMessage};
use dhis2_models::{In, Map, Object, Uid, Version, kind};
use http::Method;
use serde::Deserialize;
use serde::ser::{Serialize, Serializer};
use serde_json::{Value, json};

use super::parts::{copy_of, model};
use super::{Draft, Naming};
use crate::error::Error;
use crate::request::Request;
use crate::resource::{self, Resource};

/// How many columns a dashboard has.
const COLUMNS: u32 = 60;

/// How wide and high an item is, unless a caller says: two stand beside each other.
const SIZE: (u32, u32) = (30, 20);

/// Where an item stands on a dashboard, which has 60 columns and as many rows as it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// The column of the left edge, from 0.
    pub x: u32,
    /// The row of the upper edge, from 0.
    pub y: u32,
    /// How many columns it is wide.
    pub width: u32,
    /// How many rows it is high.
    pub height: u32,
}

/// What an item of a dashboard shows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DashboardContent {
    /// A visualization.
    Visualization(Uid),
    /// A map.
    Map(Uid),
    /// An event visualization.
    EventVisualization(Uid),
    /// A text.
    Text(String),
    /// An app, by its key.
    App(String),
    /// Links to users.
    Users(Vec<Uid>),
    /// Links to reports.
    Reports(Vec<Uid>),
    /// Links to documents.
    Resources(Vec<Uid>),
    /// The messages of the user who looks.
    Messages,
}

impl DashboardContent {
    /// Returns the item as servers take it.
    fn item(&self, uid: Uid, slot: Slot) -> Value {
        let Slot { x, y, width, height } = slot;
        let mut item = json!({"id": uid, "x": x, "y": y, "width": width, "height": height});
        let one = |uid: &Uid| json!({"id": uid});
        let many = |uids: &[Uid]| uids.iter().map(one).collect::<Value>();
        let (kind, property, value) = match self {
            Self::Visualization(uid) => ("VISUALIZATION", "visualization", one(uid)),
            Self::Map(uid) => ("MAP", "map", one(uid)),
            Self::EventVisualization(uid) => {
                ("EVENT_VISUALIZATION", "eventVisualization", one(uid))
            }
            Self::Text(text) => ("TEXT", "text", json!(text)),
            Self::App(key) => ("APP", "appKey", json!(key)),
            Self::Users(uids) => ("USERS", "users", many(uids)),
            Self::Reports(uids) => ("REPORTS", "reports", many(uids)),
            Self::Resources(uids) => ("RESOURCES", "resources", many(uids)),
            Self::Messages => ("MESSAGES", "messages", json!(true)),
        };
        item["type"] = kind.into();
        item[property] = value;
        item
    }
}

/// An item of a new dashboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDashboardItem {
    /// What it shows.
    pub content: DashboardContent,
    /// Where it stands; beside or below those before it if it is not said.
    pub slot: Option<Slot>,
}

impl From<DashboardContent> for NewDashboardItem {
    fn from(content: DashboardContent) -> Self {
        Self { content, slot: None }
    }
}

/// A new dashboard, for [`create_from`](Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::Uid;
/// use dhis2_client::workflow::{DashboardContent, NewDashboard};
///
/// let chart: Uid = "DeRrc1gTMjn".parse().expect("a UID");
/// let dashboard = NewDashboard {
///     name: "Immunisation".into(),
///     items: vec![
///         DashboardContent::Visualization(chart).into(),
///         DashboardContent::Text("Numbers for the monthly review".into()).into(),
///     ],
///     ..Default::default()
/// };
/// let created = client.dashboards().create_from(&dashboard).await?;
/// println!("{:?}", created.uid());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewDashboard {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The code.
    pub code: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The items, which stand two beside each other unless they say where.
    pub items: Vec<NewDashboardItem>,
}

impl Draft for NewDashboard {
    type Kind = kind::Dashboard;
}

impl Serialize for NewDashboard {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut items: Vec<Value> = Vec::new();
        for NewDashboardItem { content, slot } in &self.items {
            let slot = slot.unwrap_or_else(|| free_slot(&items));
            items.push(content.item(Uid::generate(), slot));
        }
        json!({
            "id": self.id, "name": self.name, "code": self.code, "description": self.description,
            "dashboardItems": items,
        })
        .serialize(serializer)
    }
}

/// Returns where the next item stands: beside the last, or below all.
fn free_slot(items: &[Value]) -> Slot {
    let number = |item: &Value, key: &str| -> u32 {
        item[key].as_u64().and_then(|it| it.try_into().ok()).unwrap_or(0)
    };
    let (width, height) = SIZE;
    let below = items.iter().map(|it| number(it, "y") + number(it, "height")).max().unwrap_or(0);
    if let Some(last) = items.last() {
        let (x, y) = (number(last, "x") + number(last, "width"), number(last, "y"));
        if x + width <= COLUMNS && y + number(last, "height") == below {
            return Slot { x, y, width, height };
        }
    }
    Slot { x: 0, y: below, width, height }
}

/// What a cascade of sharing did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct CascadeReport {
    /// How many items of the dashboard have their objects shared now.
    pub count_updated_dashboard_items: u64,
    /// The objects that are shared now, by kind.
    pub update_objects: Map<Vec<Value>>,
    /// What went wrong.
    pub error_reports: Vec<ErrorReport>,
}

/// How the sharing of a dashboard goes over to what it shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CascadeOptions {
    /// Whether nothing is changed, and only said what would be.
    pub dry_run: bool,
    /// Whether nothing is changed if anything cannot be.
    pub atomic: bool,
}

/// What dashboards show, and to whom.
impl<V: Version> Resource<'_, kind::Dashboard, V>
where
    kind::Dashboard: In<V>,
{
    /// Adds an item to a dashboard, below the others unless it is said where, and returns its UID:
    /// `GET` and `PUT /api/dashboards/{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::{DashboardContent, Slot};
    ///
    /// let dashboards = client.dashboards();
    /// let text = DashboardContent::Text("To be discussed".into());
    /// let slot = Slot { x: 0, y: 0, width: 60, height: 4 };
    /// let item = dashboards.add_item("nghVC4wtyzi", &text, Some(slot)).await?;
    /// dashboards.remove_item("nghVC4wtyzi", &item).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where there is no such dashboard ([`Error::is_not_found`]), or nothing of the kind that
    /// the item is to show ([`Error::is_conflict`]).
    pub async fn add_item(
        &self,
        uid: &str,
        content: &DashboardContent,
        slot: Option<Slot>,
    ) -> Result<Uid, Error> {
        let item = Uid::generate();
        let mut dashboard = self.owned(uid).await?;
        let items = items_of(&mut dashboard);
        let slot = slot.unwrap_or_else(|| free_slot(items));
        items.push(content.item(item, slot));
        self.put(uid, dashboard).await?;
        Ok(item)
    }

    /// Takes an item from a dashboard; what it shows stays. One that is not on it is passed over:
    /// `GET` and `PUT /api/dashboards/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such dashboard ([`Error::is_not_found`]).
    pub async fn remove_item(&self, uid: &str, item: &str) -> Result<(), Error> {
        let item = resource::parse(item)?;
        let mut dashboard = self.owned(uid).await?;
        let items = items_of(&mut dashboard);
        let before = items.len();
        items.retain(|it| it["id"].as_str() != Some(&*item));
        if items.len() < before {
            self.put(uid, dashboard).await?;
        }
        Ok(())
    }

    /// Makes a copy of a dashboard under another name, with new UIDs for itself and its items, which
    /// show the same objects. Its sharing is that of a new dashboard: `GET /api/dashboards/{uid}`,
    /// `POST /api/dashboards`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::Naming;
    ///
    /// let naming = Naming::name("Immunisation 2025");
    /// let copy = client.dashboards().copy("nghVC4wtyzi", &naming).await?;
    /// println!("{:?}", copy.uid());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where there is no such dashboard ([`Error::is_not_found`]).
    pub async fn copy(&self, uid: &str, naming: &Naming) -> Result<WebMessage, Error> {
        let copy = naming.named(copy_of(self.owned(uid).await?, &["dashboardItems"]))?;
        self.create(&model(copy)?).await
    }

    /// Gives what a dashboard shows the sharing of the dashboard, as far as it does not share more
    /// already: `POST /api/dashboards/cascadeSharing/{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::CascadeOptions;
    ///
    /// let options = CascadeOptions { dry_run: true, ..Default::default() };
    /// let report = client.dashboards().cascade_sharing("nghVC4wtyzi", &options).await?;
    /// println!("{} items would be shared", report.count_updated_dashboard_items);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where there is no such dashboard ([`Error::is_not_found`]); what could not be shared is
    /// in the report.
    pub async fn cascade_sharing(
        &self,
        uid: &str,
        options: &CascadeOptions,
    ) -> Result<CascadeReport, Error> {
        self.client().core().fetch(&cascade_request(uid, *options)?).await
    }

    async fn owned(&self, uid: &str) -> Result<Object, Error> {
        self.query().read_as::<Object>().owned_fields().get(uid).await
    }
}

fn cascade_request(uid: &str, options: CascadeOptions) -> Result<Request, Error> {
    let path = "dashboards/cascadeSharing/{}";
    let request = Request::api(Method::POST, path, &[&resource::parse(uid)?]);
    let CascadeOptions { dry_run, atomic } = options;
    Ok(request.query("dryRun", dry_run).query("atomic", atomic))
}

fn items_of(dashboard: &mut Object) -> &mut Vec<Value> {
    let items = dashboard.entry("dashboardItems").or_insert_with(|| Value::Array(Vec::new()));
    if !items.is_array() {
        *items = Value::Array(Vec::new());
    }
    items.as_array_mut().expect("it was just made one")
}

#[cfg(test)]
mod tests {
    use super::super::draft::complete;
    use super::*;

    #[test]
    fn items_stand_two_beside_each_other_unless_they_say_where() {
        let uid = Uid::new("DeRrc1gTMjn").unwrap();
        let wide = NewDashboardItem {
            content: DashboardContent::Text("Wide".into()),
            slot: Some(Slot { x: 0, y: 20, width: 60, height: 4 }),
        };
        let dashboard = NewDashboard {
            name: "A".into(),
            items: vec![
                DashboardContent::Visualization(uid).into(),
                DashboardContent::Map(uid).into(),
                wide,
                DashboardContent::Users(vec![uid]).into(),
                DashboardContent::Messages.into(),
            ],
            ..Default::default()
        };
        let object = complete(&dashboard).unwrap();
        let items = object["dashboardItems"].as_array().unwrap();
        let places: Vec<(u64, u64)> =
            items.iter().map(|it| (it["x"].as_u64().unwrap(), it["y"].as_u64().unwrap())).collect();
        assert_eq!(places, [(0, 0), (30, 0), (0, 20), (0, 24), (30, 24)]);
        assert_eq!(items[0]["visualization"], json!({"id": "DeRrc1gTMjn"}));
        assert_eq!(items[3]["users"], json!([{"id": "DeRrc1gTMjn"}]));
        assert_eq!(object.get("code"), None);
    }

    #[test]
    fn a_cascade_is_asked_of_the_dashboard() {
        let options = CascadeOptions { dry_run: true, atomic: false };
        assert_eq!(
            cascade_request("nghVC4wtyzi", options).unwrap().line(),
            "POST /api/dashboards/cascadeSharing/nghVC4wtyzi?dryRun=true&atomic=false"
        );
    }
}
