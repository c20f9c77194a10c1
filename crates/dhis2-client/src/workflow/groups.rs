//! Groups and the sets of groups: who belongs, who joins, who leaves.

use dhis2_models::payload::WebMessage;
use dhis2_models::{In, Kind, Version, kind};

use crate::error::Error;
use crate::query::{Filter, Query};
use crate::resource::{self, Resource};

/// A kind of groups, such as data element groups.
pub trait Group: Kind {
    /// The kind of the members.
    type Member: Kind;
    /// The property that lists the members.
    const MEMBERS: &'static str;
}

/// A kind of groups whose members know which groups they are in.
pub trait ListedGroup: Group {
    /// The property of the members that lists their groups.
    const GROUPS: &'static str;
}

/// A kind of sets of groups, such as data element group sets.
pub trait GroupSet: Kind {
    /// The kind of the groups.
    type Group: Kind;
    /// The property that lists the groups.
    const GROUPS: &'static str;
}

/// A kind of sets of groups whose groups know which sets they are in.
pub trait ListedGroupSet: GroupSet {
    /// The property of the groups that lists their sets.
    const SETS: &'static str;
}

/// Implements the traits for the kinds of groups and of group sets. The names of the properties are
/// those of the schemas, the same in all versions.
macro_rules! groups {
    (
        groups { $($group:ident of $member:ident: $members:literal $(in $groups:literal)?,)* }
        sets { $($set:ident of $part:ident: $parts:literal $(in $sets:literal)?,)* }
    ) => {
        $(
            impl Group for kind::$group {
                type Member = kind::$member;
                const MEMBERS: &'static str = $members;
            }
            $(impl ListedGroup for kind::$group {
                const GROUPS: &'static str = $groups;
            })?
        )*
        $(
            impl GroupSet for kind::$set {
                type Group = kind::$part;
                const GROUPS: &'static str = $parts;
            }
            $(impl ListedGroupSet for kind::$set {
                const SETS: &'static str = $sets;
            })?
        )*
    };
}

groups! {
    groups {
        CategoryOptionGroup of CategoryOption: "categoryOptions" in "categoryOptionGroups",
        DataElementGroup of DataElement: "dataElements" in "dataElementGroups",
        IndicatorGroup of Indicator: "indicators" in "indicatorGroups",
        // An option does not know its groups.
        OptionGroup of OptionItem: "options",
        OrganisationUnitGroup of OrganisationUnit: "organisationUnits" in "organisationUnitGroups",
        PredictorGroup of Predictor: "predictors" in "predictorGroups",
        ProgramIndicatorGroup of ProgramIndicator: "programIndicators" in "programIndicatorGroups",
        UserGroup of User: "users" in "userGroups",
        ValidationRuleGroup of ValidationRule: "validationRules" in "validationRuleGroups",
    }
    sets {
        CategoryOptionGroupSet of CategoryOptionGroup: "categoryOptionGroups" in "groupSets",
        DataElementGroupSet of DataElementGroup: "dataElementGroups" in "groupSets",
        IndicatorGroupSet of IndicatorGroup: "indicatorGroups" in "groupSets",
        // An option group does not know its sets.
        OptionGroupSet of OptionGroup: "optionGroups",
        OrganisationUnitGroupSet of OrganisationUnitGroup: "organisationUnitGroups" in "groupSets",
    }
}

/// What belongs to a group.
impl<'c, K: Group + In<V>, V: Version> Resource<'c, K, V> {
    /// Begins a reading of the members of a group, page by page for groups of any size:
    /// `GET /api/{members}?filter={groups}.id:eq:{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let hospitals = client.organisation_unit_groups().members("tDZVQ1WtwpA")?;
    /// println!("{} hospitals", hospitals.count().await?);
    /// for hospital in hospitals.fields("name,parent[name]").list_all().await? {
    ///     println!("{:?}", hospital.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub fn members(&self, uid: &str) -> Result<Query<'c, <K::Member as In<V>>::Model, V>, Error>
    where
        K: ListedGroup,
        K::Member: In<V>,
    {
        let uid = resource::parse(uid)?;
        let groups = format!("{}.id", <K as ListedGroup>::GROUPS);
        Ok(self.client().kind::<K::Member>().filter(Filter::eq(&groups, uid)))
    }

    /// Adds members to a group, all in one request: `POST /api/{groups}/{uid}/{members}`. Those that
    /// are in it already are passed over.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let groups = client.data_element_groups();
    /// groups.add_members("oDkJh5Ddh7d", &["fbfJHSPpUQD", "cYeuwXTCPkU"]).await?;
    /// groups.remove_members("oDkJh5Ddh7d", &["cYeuwXTCPkU"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a UID is none, and where there is no
    /// such group or member ([`Error::is_not_found`], [`Error::is_conflict`]).
    pub async fn add_members(
        &self,
        uid: &str,
        members: &[impl AsRef<str> + Sync],
    ) -> Result<WebMessage, Error> {
        self.collection(uid, K::MEMBERS)?.add(members).await
    }

    /// Takes members out of a group, all in one request: `POST /api/{groups}/{uid}/{members}`. Those
    /// that are not in it are passed over; the members themselves stay.
    ///
    /// # Errors
    ///
    /// Fails as [`add_members`](Self::add_members) does.
    pub async fn remove_members(
        &self,
        uid: &str,
        members: &[impl AsRef<str> + Sync],
    ) -> Result<WebMessage, Error> {
        self.collection(uid, K::MEMBERS)?.remove(members).await
    }
}

/// What belongs to a set of groups.
impl<'c, K: GroupSet + In<V>, V: Version> Resource<'c, K, V> {
    /// Begins a reading of the groups of a set:
    /// `GET /api/{groups}?filter=groupSets.id:eq:{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// for group in client.organisation_unit_group_sets().groups("J5jldMd8OHv")?.list_all().await? {
    ///     println!("{:?}", group.display_name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub fn groups(&self, uid: &str) -> Result<Query<'c, <K::Group as In<V>>::Model, V>, Error>
    where
        K: ListedGroupSet,
        K::Group: In<V>,
    {
        let uid = resource::parse(uid)?;
        let sets = format!("{}.id", K::SETS);
        Ok(self.client().kind::<K::Group>().filter(Filter::eq(&sets, uid)))
    }

    /// Adds groups to a set, all in one request: `POST /api/{sets}/{uid}/{groups}`. Those that are in
    /// it already are passed over.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let sets = client.indicator_group_sets();
    /// sets.add_groups("tA3nGJWTzXm", &["oehv9EO3vP7"]).await?;
    /// sets.remove_groups("tA3nGJWTzXm", &["oehv9EO3vP7"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a UID is none, and where there is no
    /// such set or group ([`Error::is_not_found`], [`Error::is_conflict`]).
    pub async fn add_groups(
        &self,
        uid: &str,
        groups: &[impl AsRef<str> + Sync],
    ) -> Result<WebMessage, Error> {
        self.collection(uid, K::GROUPS)?.add(groups).await
    }

    /// Takes groups out of a set, all in one request: `POST /api/{sets}/{uid}/{groups}`. Those that
    /// are not in it are passed over; the groups themselves stay.
    ///
    /// # Errors
    ///
    /// Fails as [`add_groups`](Self::add_groups) does.
    pub async fn remove_groups(
        &self,
        uid: &str,
        groups: &[impl AsRef<str> + Sync],
    ) -> Result<WebMessage, Error> {
        self.collection(uid, K::GROUPS)?.remove(groups).await
    }
}
