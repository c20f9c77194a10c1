/// A `user` of DHIS2 2.41: `/api/users`.
#[derive(Clone)]
pub struct User {
    /// `access`
    pub access: Option<Box<Access>>,
    /// `accountExpiry`
    pub account_expiry: Option<crate::DateTime>,
    /// `attributeValues`
    pub attribute_values: Option<Vec<crate::payload::AttributeValue>>,
    /// `avatar`
    pub avatar: Option<crate::Reference<FileResource>>,
    /// `birthday`
    pub birthday: Option<crate::DateTime>,
    /// `catDimensionConstraints`
    pub cat_dimension_constraints: Option<Vec<crate::Reference<Category>>>,
    /// `code`: unique; at most 50 characters
    pub code: Option<crate::Text>,
    /// `cogsDimensionConstraints`
    pub cogs_dimension_constraints: Option<
        Vec<crate::Reference<CategoryOptionGroupSet>>,
    >,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<crate::Reference<User>>,
    /// `dataViewMaxOrganisationUnitLevel`
    pub data_view_max_organisation_unit_level: Option<i64>,
    /// `dataViewOrganisationUnits`
    pub data_view_organisation_units: Option<Vec<crate::Reference<OrganisationUnit>>>,
    /// `disabled`
    pub disabled: Option<bool>,
    /// `displayName`: read only
    pub display_name: Option<crate::Text>,
    /// `education`
    pub education: Option<crate::Text>,
    /// `email`
    pub email: Option<crate::Text>,
    /// `employer`: at most 160 characters
    pub employer: Option<crate::Text>,
    /// `externalAuth`
    pub external_auth: Option<bool>,
    /// `facebookMessenger`: at most 255 characters
    pub facebook_messenger: Option<crate::Text>,
    /// `favorite`: read only
    pub favorite: Option<bool>,
    /// `favorites`
    pub favorites: Option<Vec<crate::Text>>,
    /// `firstName`: at most 160 characters
    pub first_name: Option<crate::Text>,
    /// `gender`: at most 50 characters
    pub gender: Option<crate::Text>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Uid>,
    /// `interests`
    pub interests: Option<crate::Text>,
    /// `introduction`
    pub introduction: Option<crate::Text>,
    /// `invitation`
    pub invitation: Option<bool>,
    /// `jobTitle`: at most 160 characters
    pub job_title: Option<crate::Text>,
    /// `languages`
    pub languages: Option<crate::Text>,
    /// `lastCheckedInterpretations`
    pub last_checked_interpretations: Option<crate::DateTime>,
    /// `lastLogin`
    pub last_login: Option<crate::DateTime>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<crate::Reference<User>>,
    /// `ldapId`: unique
    pub ldap_id: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `nationality`: at most 160 characters
    pub nationality: Option<crate::Text>,
    /// `openId`
    pub open_id: Option<crate::Text>,
    /// `organisationUnits`
    pub organisation_units: Option<Vec<crate::Reference<OrganisationUnit>>>,
    /// `password`
    pub password: Option<crate::Text>,
    /// `passwordLastUpdated`
    pub password_last_updated: Option<crate::DateTime>,
    /// `phoneNumber`: at most 80 characters
    pub phone_number: Option<crate::Text>,
    /// `selfRegistered`
    pub self_registered: Option<bool>,
    /// `settings`
    pub settings: Option<crate::Value>,
    /// `sharing`
    pub sharing: Option<Box<Sharing>>,
    /// `skype`: at most 255 characters
    pub skype: Option<crate::Text>,
    /// `surname`: at most 160 characters
    pub surname: Option<crate::Text>,
    /// `teiSearchOrganisationUnits`
    pub tei_search_organisation_units: Option<Vec<crate::Reference<OrganisationUnit>>>,
    /// `telegram`: at most 255 characters
    pub telegram: Option<crate::Text>,
    /// `translations`
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `twitter`: at most 255 characters
    pub twitter: Option<crate::Text>,
    /// `twoFactorEnabled`: read only
    pub two_factor_enabled: Option<bool>,
    /// `user`
    pub user: Option<crate::Reference<User>>,
    /// `userCredentials`
    pub user_credentials: Option<Box<UserCredentialsDto>>,
    /// `userGroups`
    pub user_groups: Option<Vec<crate::Reference<UserGroup>>>,
    /// `userRoles`
    pub user_roles: Option<Vec<crate::Reference<UserRole>>>,
    /// `username`: unique; at most 255 characters
    pub username: Option<crate::Text>,
    /// `welcomeMessage`
    pub welcome_message: Option<crate::Text>,
    /// `whatsApp`: at most 255 characters
    pub whats_app: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for User {
    fn default() -> Self {
        Self {
            access: None,
            account_expiry: None,
            attribute_values: None,
            avatar: None,
            birthday: None,
            cat_dimension_constraints: None,
            code: None,
            cogs_dimension_constraints: None,
            created: None,
            created_by: None,
            data_view_max_organisation_unit_level: None,
            data_view_organisation_units: None,
            disabled: None,
            display_name: None,
            education: None,
            email: None,
            employer: None,
            external_auth: None,
            facebook_messenger: None,
            favorite: None,
            favorites: None,
            first_name: None,
            gender: None,
            href: None,
            id: None,
            interests: None,
            introduction: None,
            invitation: None,
            job_title: None,
            languages: None,
            last_checked_interpretations: None,
            last_login: None,
            last_updated: None,
            last_updated_by: None,
            ldap_id: None,
            name: None,
            nationality: None,
            open_id: None,
            organisation_units: None,
            password: None,
            password_last_updated: None,
            phone_number: None,
            self_registered: None,
            settings: None,
            sharing: None,
            skype: None,
            surname: None,
            tei_search_organisation_units: None,
            telegram: None,
            translations: None,
            twitter: None,
            two_factor_enabled: None,
            user: None,
            user_credentials: None,
            user_groups: None,
            user_roles: None,
            username: None,
            welcome_message: None,
            whats_app: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for User {
    const NAME: &'static str = "User";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "access",
            "accountExpiry",
            "attributeValues",
            "avatar",
            "birthday",
            "catDimensionConstraints",
            "code",
            "cogsDimensionConstraints",
            "created",
            "createdBy",
            "dataViewMaxOrganisationUnitLevel",
            "dataViewOrganisationUnits",
            "disabled",
            "displayName",
            "education",
            "email",
            "employer",
            "externalAuth",
            "facebookMessenger",
            "favorite",
            "favorites",
            "firstName",
            "gender",
            "href",
            "id",
            "interests",
            "introduction",
            "invitation",
            "jobTitle",
            "languages",
            "lastCheckedInterpretations",
            "lastLogin",
            "lastUpdated",
            "lastUpdatedBy",
            "ldapId",
            "name",
            "nationality",
            "openId",
            "organisationUnits",
            "password",
            "passwordLastUpdated",
            "phoneNumber",
            "selfRegistered",
            "settings",
            "sharing",
            "skype",
            "surname",
            "teiSearchOrganisationUnits",
            "telegram",
            "translations",
            "twitter",
            "twoFactorEnabled",
            "user",
            "userCredentials",
            "userGroups",
            "userRoles",
            "username",
            "welcomeMessage",
            "whatsApp",
        ];
        Names::new(NAMES, &table::<128>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.access),
            1 => entry.into(&mut self.account_expiry),
            2 => entry.into(&mut self.attribute_values),
            3 => entry.into(&mut self.avatar),
            4 => entry.into(&mut self.birthday),
            5 => entry.into(&mut self.cat_dimension_constraints),
            6 => entry.into(&mut self.code),
            7 => entry.into(&mut self.cogs_dimension_constraints),
            8 => entry.into(&mut self.created),
            9 => entry.into(&mut self.created_by),
            10 => entry.into(&mut self.data_view_max_organisation_unit_level),
            11 => entry.into(&mut self.data_view_organisation_units),
            12 => entry.into(&mut self.disabled),
            13 => entry.into(&mut self.display_name),
            14 => entry.into(&mut self.education),
            15 => entry.into(&mut self.email),
            16 => entry.into(&mut self.employer),
            17 => entry.into(&mut self.external_auth),
            18 => entry.into(&mut self.facebook_messenger),
            19 => entry.into(&mut self.favorite),
            20 => entry.into(&mut self.favorites),
            21 => entry.into(&mut self.first_name),
            22 => entry.into(&mut self.gender),
            23 => entry.into(&mut self.href),
            24 => entry.into(&mut self.id),
            25 => entry.into(&mut self.interests),
            26 => entry.into(&mut self.introduction),
            27 => entry.into(&mut self.invitation),
            28 => entry.into(&mut self.job_title),
            29 => entry.into(&mut self.languages),
            30 => entry.into(&mut self.last_checked_interpretations),
            31 => entry.into(&mut self.last_login),
            32 => entry.into(&mut self.last_updated),
            33 => entry.into(&mut self.last_updated_by),
            34 => entry.into(&mut self.ldap_id),
            35 => entry.into(&mut self.name),
            36 => entry.into(&mut self.nationality),
            37 => entry.into(&mut self.open_id),
            38 => entry.into(&mut self.organisation_units),
            39 => entry.into(&mut self.password),
            40 => entry.into(&mut self.password_last_updated),
            41 => entry.into(&mut self.phone_number),
            42 => entry.into(&mut self.self_registered),
            43 => entry.into(&mut self.settings),
            44 => entry.into(&mut self.sharing),
            45 => entry.into(&mut self.skype),
            46 => entry.into(&mut self.surname),
            47 => entry.into(&mut self.tei_search_organisation_units),
            48 => entry.into(&mut self.telegram),
            49 => entry.into(&mut self.translations),
            50 => entry.into(&mut self.twitter),
            51 => entry.into(&mut self.two_factor_enabled),
            52 => entry.into(&mut self.user),
            53 => entry.into(&mut self.user_credentials),
            54 => entry.into(&mut self.user_groups),
            55 => entry.into(&mut self.user_roles),
            56 => entry.into(&mut self.username),
            57 => entry.into(&mut self.welcome_message),
            58 => entry.into(&mut self.whats_app),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("accountExpiry", &self.account_expiry);
        out.put("attributeValues", &self.attribute_values);
        out.put("avatar", &self.avatar);
        out.put("birthday", &self.birthday);
        out.put("catDimensionConstraints", &self.cat_dimension_constraints);
        out.put("code", &self.code);
        out.put("cogsDimensionConstraints", &self.cogs_dimension_constraints);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put(
            "dataViewMaxOrganisationUnitLevel",
            &self.data_view_max_organisation_unit_level,
        );
        out.put("dataViewOrganisationUnits", &self.data_view_organisation_units);
        out.put("disabled", &self.disabled);
        out.put("displayName", &self.display_name);
        out.put("education", &self.education);
        out.put("email", &self.email);
        out.put("employer", &self.employer);
        out.put("externalAuth", &self.external_auth);
        out.put("facebookMessenger", &self.facebook_messenger);
        out.put("favorite", &self.favorite);
        out.put("favorites", &self.favorites);
        out.put("firstName", &self.first_name);
        out.put("gender", &self.gender);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("interests", &self.interests);
        out.put("introduction", &self.introduction);
        out.put("invitation", &self.invitation);
        out.put("jobTitle", &self.job_title);
        out.put("languages", &self.languages);
        out.put("lastCheckedInterpretations", &self.last_checked_interpretations);
        out.put("lastLogin", &self.last_login);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("ldapId", &self.ldap_id);
        out.put("name", &self.name);
        out.put("nationality", &self.nationality);
        out.put("openId", &self.open_id);
        out.put("organisationUnits", &self.organisation_units);
        out.put("password", &self.password);
        out.put("passwordLastUpdated", &self.password_last_updated);
        out.put("phoneNumber", &self.phone_number);
        out.put("selfRegistered", &self.self_registered);
        out.put("settings", &self.settings);
        out.put("sharing", &self.sharing);
        out.put("skype", &self.skype);
        out.put("surname", &self.surname);
        out.put("teiSearchOrganisationUnits", &self.tei_search_organisation_units);
        out.put("telegram", &self.telegram);
        out.put("translations", &self.translations);
        out.put("twitter", &self.twitter);
        out.put("twoFactorEnabled", &self.two_factor_enabled);
        out.put("user", &self.user);
        out.put("userCredentials", &self.user_credentials);
        out.put("userGroups", &self.user_groups);
        out.put("userRoles", &self.user_roles);
        out.put("username", &self.username);
        out.put("welcomeMessage", &self.welcome_message);
        out.put("whatsApp", &self.whats_app);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
