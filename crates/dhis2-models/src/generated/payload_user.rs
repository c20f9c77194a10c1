// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `DashboardInfo`.
///
/// Needs the feature `payload-user`.
#[derive(Clone)]
pub struct DashboardInfo {
    /// `unreadInterpretations`
    pub unread_interpretations: Option<i64>,
    /// `unreadMessageConversations`
    pub unread_message_conversations: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DashboardInfo {
    fn default() -> Self {
        Self {
            unread_interpretations: None,
            unread_message_conversations: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DashboardInfo {
    const NAME: &'static str = "DashboardInfo";
    const NAMES: Names = {
        const NAMES: &[&str] = &["unreadInterpretations", "unreadMessageConversations"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.unread_interpretations),
            1 => entry.into(&mut self.unread_message_conversations),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("unreadInterpretations", &self.unread_interpretations);
        out.put("unreadMessageConversations", &self.unread_message_conversations);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `PrivilegedUserStats`.
///
/// Needs the feature `payload-user`.
#[derive(Clone)]
pub struct PrivilegedUserStats {
    /// `withAllAuthority`
    pub with_all_authority: Option<i64>,
    /// `withAllAuthorityMissing2FA`
    pub with_all_authority_missing2_fa: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for PrivilegedUserStats {
    fn default() -> Self {
        Self {
            with_all_authority: None,
            with_all_authority_missing2_fa: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for PrivilegedUserStats {
    const NAME: &'static str = "PrivilegedUserStats";
    const NAMES: Names = {
        const NAMES: &[&str] = &["withAllAuthority", "withAllAuthorityMissing2FA"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.with_all_authority),
            1 => entry.into(&mut self.with_all_authority_missing2_fa),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("withAllAuthority", &self.with_all_authority);
        out.put("withAllAuthorityMissing2FA", &self.with_all_authority_missing2_fa);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SystemAuthorities`.
///
/// Needs the feature `payload-user`.
#[derive(Clone)]
pub struct SystemAuthorities {
    /// `systemAuthorities`
    pub system_authorities: Option<Vec<crate::payload::SystemAuthority>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SystemAuthorities {
    fn default() -> Self {
        Self {
            system_authorities: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SystemAuthorities {
    const NAME: &'static str = "SystemAuthorities";
    const NAMES: Names = {
        const NAMES: &[&str] = &["systemAuthorities"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.system_authorities),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("systemAuthorities", &self.system_authorities);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SystemAuthority`.
///
/// Needs the feature `payload-user`.
#[derive(Clone)]
pub struct SystemAuthority {
    /// `id`
    pub id: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SystemAuthority {
    fn default() -> Self {
        Self {
            id: None,
            name: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SystemAuthority {
    const NAME: &'static str = "SystemAuthority";
    const NAMES: Names = {
        const NAMES: &[&str] = &["id", "name"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.id),
            1 => entry.into(&mut self.name),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TwoFactorAuditEntry`.
///
/// Needs the feature `payload-user`.
#[derive(Clone)]
pub struct TwoFactorAuditEntry {
    /// `disabled`
    pub disabled: Option<bool>,
    /// `email`
    pub email: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `invitation`
    pub invitation: Option<bool>,
    /// `lastLogin`
    pub last_login: Option<crate::DateTime>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `twoFactorType`
    pub two_factor_type: Option<crate::enums::TwoFactorType>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TwoFactorAuditEntry {
    fn default() -> Self {
        Self {
            disabled: None,
            email: None,
            id: None,
            invitation: None,
            last_login: None,
            name: None,
            two_factor_type: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TwoFactorAuditEntry {
    const NAME: &'static str = "TwoFactorAuditEntry";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "disabled",
            "email",
            "id",
            "invitation",
            "lastLogin",
            "name",
            "twoFactorType",
            "username",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.disabled),
            1 => entry.into(&mut self.email),
            2 => entry.into(&mut self.id),
            3 => entry.into(&mut self.invitation),
            4 => entry.into(&mut self.last_login),
            5 => entry.into(&mut self.name),
            6 => entry.into(&mut self.two_factor_type),
            7 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("disabled", &self.disabled);
        out.put("email", &self.email);
        out.put("id", &self.id);
        out.put("invitation", &self.invitation);
        out.put("lastLogin", &self.last_login);
        out.put("name", &self.name);
        out.put("twoFactorType", &self.two_factor_type);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TwoFactorAuditList`.
///
/// Needs the feature `payload-user`.
#[derive(Clone)]
pub struct TwoFactorAuditList {
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// `users`
    pub users: Option<Vec<crate::payload::TwoFactorAuditEntry>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TwoFactorAuditList {
    fn default() -> Self {
        Self {
            pager: None,
            users: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TwoFactorAuditList {
    const NAME: &'static str = "TwoFactorAuditList";
    const NAMES: Names = {
        const NAMES: &[&str] = &["pager", "users"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.pager),
            1 => entry.into(&mut self.users),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("pager", &self.pager);
        out.put("users", &self.users);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TwoFactorAuditSummary`.
///
/// Needs the feature `payload-user`.
#[derive(Clone)]
pub struct TwoFactorAuditSummary {
    /// `byType`
    pub by_type: Option<crate::Map<i64>>,
    /// `coveragePercent`
    pub coverage_percent: Option<f64>,
    /// `disabled`
    pub disabled: Option<i64>,
    /// `enabled`
    pub enabled: Option<i64>,
    /// `privileged`
    pub privileged: Option<Box<crate::payload::PrivilegedUserStats>>,
    /// `totalUsers`
    pub total_users: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TwoFactorAuditSummary {
    fn default() -> Self {
        Self {
            by_type: None,
            coverage_percent: None,
            disabled: None,
            enabled: None,
            privileged: None,
            total_users: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TwoFactorAuditSummary {
    const NAME: &'static str = "TwoFactorAuditSummary";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "byType",
            "coveragePercent",
            "disabled",
            "enabled",
            "privileged",
            "totalUsers",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.by_type),
            1 => entry.into(&mut self.coverage_percent),
            2 => entry.into(&mut self.disabled),
            3 => entry.into(&mut self.enabled),
            4 => entry.into(&mut self.privileged),
            5 => entry.into(&mut self.total_users),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("byType", &self.by_type);
        out.put("coveragePercent", &self.coverage_percent);
        out.put("disabled", &self.disabled);
        out.put("enabled", &self.enabled);
        out.put("privileged", &self.privileged);
        out.put("totalUsers", &self.total_users);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `UserLookup`.
///
/// Needs the feature `payload-user`.
#[derive(Clone)]
pub struct UserLookup {
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `firstName`
    pub first_name: Option<crate::Text>,
    /// `groups`
    pub groups: Option<Vec<crate::Text>>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `roles`
    pub roles: Option<Vec<crate::Text>>,
    /// `surname`
    pub surname: Option<crate::Text>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for UserLookup {
    fn default() -> Self {
        Self {
            display_name: None,
            first_name: None,
            groups: None,
            id: None,
            roles: None,
            surname: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for UserLookup {
    const NAME: &'static str = "UserLookup";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "displayName",
            "firstName",
            "groups",
            "id",
            "roles",
            "surname",
            "username",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.display_name),
            1 => entry.into(&mut self.first_name),
            2 => entry.into(&mut self.groups),
            3 => entry.into(&mut self.id),
            4 => entry.into(&mut self.roles),
            5 => entry.into(&mut self.surname),
            6 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("displayName", &self.display_name);
        out.put("firstName", &self.first_name);
        out.put("groups", &self.groups);
        out.put("id", &self.id);
        out.put("roles", &self.roles);
        out.put("surname", &self.surname);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `UserLookups`.
///
/// Needs the feature `payload-user`.
#[derive(Clone)]
pub struct UserLookups {
    /// `users`
    pub users: Option<Vec<crate::payload::UserLookup>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for UserLookups {
    fn default() -> Self {
        Self {
            users: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for UserLookups {
    const NAME: &'static str = "UserLookups";
    const NAMES: Names = {
        const NAMES: &[&str] = &["users"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.users),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("users", &self.users);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `UserSettings`.
///
/// Needs the feature `payload-user`.
#[derive(Clone)]
pub struct UserSettings {
    /// `keyAnalysisDisplayProperty`
    pub key_analysis_display_property: Option<crate::Text>,
    /// `keyDbLocale`
    pub key_db_locale: Option<crate::Text>,
    /// `keyMessageEmailNotification`
    pub key_message_email_notification: Option<bool>,
    /// `keyMessageSmsNotification`
    pub key_message_sms_notification: Option<bool>,
    /// `keyStyle`
    pub key_style: Option<crate::Text>,
    /// `keyTrackerDashboardLayout`
    pub key_tracker_dashboard_layout: Option<crate::Text>,
    /// `keyUiLocale`
    pub key_ui_locale: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for UserSettings {
    fn default() -> Self {
        Self {
            key_analysis_display_property: None,
            key_db_locale: None,
            key_message_email_notification: None,
            key_message_sms_notification: None,
            key_style: None,
            key_tracker_dashboard_layout: None,
            key_ui_locale: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for UserSettings {
    const NAME: &'static str = "UserSettings";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "keyAnalysisDisplayProperty",
            "keyDbLocale",
            "keyMessageEmailNotification",
            "keyMessageSmsNotification",
            "keyStyle",
            "keyTrackerDashboardLayout",
            "keyUiLocale",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.key_analysis_display_property),
            1 => entry.into(&mut self.key_db_locale),
            2 => entry.into(&mut self.key_message_email_notification),
            3 => entry.into(&mut self.key_message_sms_notification),
            4 => entry.into(&mut self.key_style),
            5 => entry.into(&mut self.key_tracker_dashboard_layout),
            6 => entry.into(&mut self.key_ui_locale),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("keyAnalysisDisplayProperty", &self.key_analysis_display_property);
        out.put("keyDbLocale", &self.key_db_locale);
        out.put("keyMessageEmailNotification", &self.key_message_email_notification);
        out.put("keyMessageSmsNotification", &self.key_message_sms_notification);
        out.put("keyStyle", &self.key_style);
        out.put("keyTrackerDashboardLayout", &self.key_tracker_dashboard_layout);
        out.put("keyUiLocale", &self.key_ui_locale);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    DashboardInfo PrivilegedUserStats SystemAuthorities SystemAuthority
    TwoFactorAuditEntry TwoFactorAuditList TwoFactorAuditSummary UserLookup UserLookups
    UserSettings
}
