// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `DatabaseInfo`.
#[derive(Clone)]
pub struct DatabaseInfo {
    /// `databaseVersion`
    pub database_version: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `spatialSupport`
    pub spatial_support: Option<bool>,
    /// `time`
    pub time: Option<crate::DateTime>,
    /// `url`
    pub url: Option<crate::Text>,
    /// `user`
    pub user: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DatabaseInfo {
    fn default() -> Self {
        Self {
            database_version: None,
            name: None,
            spatial_support: None,
            time: None,
            url: None,
            user: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DatabaseInfo {
    const NAME: &'static str = "DatabaseInfo";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "databaseVersion",
            "name",
            "spatialSupport",
            "time",
            "url",
            "user",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.database_version),
            1 => entry.into(&mut self.name),
            2 => entry.into(&mut self.spatial_support),
            3 => entry.into(&mut self.time),
            4 => entry.into(&mut self.url),
            5 => entry.into(&mut self.user),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("databaseVersion", &self.database_version);
        out.put("name", &self.name);
        out.put("spatialSupport", &self.spatial_support);
        out.put("time", &self.time);
        out.put("url", &self.url);
        out.put("user", &self.user);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MeDto`.
#[derive(Clone)]
pub struct MeDto {
    /// `access`
    pub access: Option<crate::Value>,
    /// `attributeValues`
    pub attribute_values: Option<Vec<crate::payload::AttributeValue>>,
    /// `authorities`
    pub authorities: Option<Vec<crate::Text>>,
    /// `avatar`
    pub avatar: Option<crate::Reference>,
    /// `birthday`
    pub birthday: Option<crate::DateTime>,
    /// `canImpersonate`: only in 2.43
    pub can_impersonate: Option<bool>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `dataSets`
    pub data_sets: Option<Vec<crate::Text>>,
    /// `dataViewOrganisationUnits`
    pub data_view_organisation_units: Option<Vec<crate::Reference>>,
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `education`
    pub education: Option<crate::Text>,
    /// `email`
    pub email: Option<crate::Text>,
    /// `emailVerified`: only in 2.42 and 2.43
    pub email_verified: Option<bool>,
    /// `employer`
    pub employer: Option<crate::Text>,
    /// `externalAccess`: only in 2.42
    pub external_access: Option<bool>,
    /// `facebookMessenger`
    pub facebook_messenger: Option<crate::Text>,
    /// `favorites`
    pub favorites: Option<Vec<crate::Text>>,
    /// `firstName`
    pub first_name: Option<crate::Text>,
    /// `gender`
    pub gender: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `impersonation`
    pub impersonation: Option<crate::Text>,
    /// `interests`
    pub interests: Option<crate::Text>,
    /// `introduction`
    pub introduction: Option<crate::Text>,
    /// `jobTitle`
    pub job_title: Option<crate::Text>,
    /// `languages`
    pub languages: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `nationality`
    pub nationality: Option<crate::Text>,
    /// `organisationUnits`
    pub organisation_units: Option<Vec<crate::Reference>>,
    /// `patTokens`
    pub pat_tokens: Option<Vec<crate::Reference>>,
    /// `phoneNumber`
    pub phone_number: Option<crate::Text>,
    /// `programs`
    pub programs: Option<Vec<crate::Text>>,
    /// `settings`
    pub settings: Option<crate::Map<crate::Value>>,
    /// `sharing`
    pub sharing: Option<crate::Value>,
    /// `skype`
    pub skype: Option<crate::Text>,
    /// `surname`
    pub surname: Option<crate::Text>,
    /// `teiSearchOrganisationUnits`
    pub tei_search_organisation_units: Option<Vec<crate::Reference>>,
    /// `telegram`
    pub telegram: Option<crate::Text>,
    /// `translations`
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `twitter`
    pub twitter: Option<crate::Text>,
    /// `twoFactorType`: only in 2.42 and 2.43
    pub two_factor_type: Option<crate::enums::TwoFactorType>,
    /// `userAccesses`
    pub user_accesses: Option<Vec<crate::Reference>>,
    /// `userCredentials`: only in 2.41
    pub user_credentials: Option<crate::Reference>,
    /// `userGroupAccesses`
    pub user_group_accesses: Option<Vec<crate::Reference>>,
    /// `userGroups`
    pub user_groups: Option<Vec<crate::Reference>>,
    /// `userRoles`
    pub user_roles: Option<Vec<crate::Reference>>,
    /// `username`
    pub username: Option<crate::Text>,
    /// `whatsApp`
    pub whats_app: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MeDto {
    fn default() -> Self {
        Self {
            access: None,
            attribute_values: None,
            authorities: None,
            avatar: None,
            birthday: None,
            can_impersonate: None,
            created: None,
            data_sets: None,
            data_view_organisation_units: None,
            display_name: None,
            education: None,
            email: None,
            email_verified: None,
            employer: None,
            external_access: None,
            facebook_messenger: None,
            favorites: None,
            first_name: None,
            gender: None,
            id: None,
            impersonation: None,
            interests: None,
            introduction: None,
            job_title: None,
            languages: None,
            last_updated: None,
            name: None,
            nationality: None,
            organisation_units: None,
            pat_tokens: None,
            phone_number: None,
            programs: None,
            settings: None,
            sharing: None,
            skype: None,
            surname: None,
            tei_search_organisation_units: None,
            telegram: None,
            translations: None,
            twitter: None,
            two_factor_type: None,
            user_accesses: None,
            user_credentials: None,
            user_group_accesses: None,
            user_groups: None,
            user_roles: None,
            username: None,
            whats_app: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MeDto {
    const NAME: &'static str = "MeDto";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "access",
            "attributeValues",
            "authorities",
            "avatar",
            "birthday",
            "canImpersonate",
            "created",
            "dataSets",
            "dataViewOrganisationUnits",
            "displayName",
            "education",
            "email",
            "emailVerified",
            "employer",
            "externalAccess",
            "facebookMessenger",
            "favorites",
            "firstName",
            "gender",
            "id",
            "impersonation",
            "interests",
            "introduction",
            "jobTitle",
            "languages",
            "lastUpdated",
            "name",
            "nationality",
            "organisationUnits",
            "patTokens",
            "phoneNumber",
            "programs",
            "settings",
            "sharing",
            "skype",
            "surname",
            "teiSearchOrganisationUnits",
            "telegram",
            "translations",
            "twitter",
            "twoFactorType",
            "userAccesses",
            "userCredentials",
            "userGroupAccesses",
            "userGroups",
            "userRoles",
            "username",
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
            1 => entry.into(&mut self.attribute_values),
            2 => entry.into(&mut self.authorities),
            3 => entry.into(&mut self.avatar),
            4 => entry.into(&mut self.birthday),
            5 => entry.into(&mut self.can_impersonate),
            6 => entry.into(&mut self.created),
            7 => entry.into(&mut self.data_sets),
            8 => entry.into(&mut self.data_view_organisation_units),
            9 => entry.into(&mut self.display_name),
            10 => entry.into(&mut self.education),
            11 => entry.into(&mut self.email),
            12 => entry.into(&mut self.email_verified),
            13 => entry.into(&mut self.employer),
            14 => entry.into(&mut self.external_access),
            15 => entry.into(&mut self.facebook_messenger),
            16 => entry.into(&mut self.favorites),
            17 => entry.into(&mut self.first_name),
            18 => entry.into(&mut self.gender),
            19 => entry.into(&mut self.id),
            20 => entry.into(&mut self.impersonation),
            21 => entry.into(&mut self.interests),
            22 => entry.into(&mut self.introduction),
            23 => entry.into(&mut self.job_title),
            24 => entry.into(&mut self.languages),
            25 => entry.into(&mut self.last_updated),
            26 => entry.into(&mut self.name),
            27 => entry.into(&mut self.nationality),
            28 => entry.into(&mut self.organisation_units),
            29 => entry.into(&mut self.pat_tokens),
            30 => entry.into(&mut self.phone_number),
            31 => entry.into(&mut self.programs),
            32 => entry.into(&mut self.settings),
            33 => entry.into(&mut self.sharing),
            34 => entry.into(&mut self.skype),
            35 => entry.into(&mut self.surname),
            36 => entry.into(&mut self.tei_search_organisation_units),
            37 => entry.into(&mut self.telegram),
            38 => entry.into(&mut self.translations),
            39 => entry.into(&mut self.twitter),
            40 => entry.into(&mut self.two_factor_type),
            41 => entry.into(&mut self.user_accesses),
            42 => entry.into(&mut self.user_credentials),
            43 => entry.into(&mut self.user_group_accesses),
            44 => entry.into(&mut self.user_groups),
            45 => entry.into(&mut self.user_roles),
            46 => entry.into(&mut self.username),
            47 => entry.into(&mut self.whats_app),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("attributeValues", &self.attribute_values);
        out.put("authorities", &self.authorities);
        out.put("avatar", &self.avatar);
        out.put("birthday", &self.birthday);
        out.put("canImpersonate", &self.can_impersonate);
        out.put("created", &self.created);
        out.put("dataSets", &self.data_sets);
        out.put("dataViewOrganisationUnits", &self.data_view_organisation_units);
        out.put("displayName", &self.display_name);
        out.put("education", &self.education);
        out.put("email", &self.email);
        out.put("emailVerified", &self.email_verified);
        out.put("employer", &self.employer);
        out.put("externalAccess", &self.external_access);
        out.put("facebookMessenger", &self.facebook_messenger);
        out.put("favorites", &self.favorites);
        out.put("firstName", &self.first_name);
        out.put("gender", &self.gender);
        out.put("id", &self.id);
        out.put("impersonation", &self.impersonation);
        out.put("interests", &self.interests);
        out.put("introduction", &self.introduction);
        out.put("jobTitle", &self.job_title);
        out.put("languages", &self.languages);
        out.put("lastUpdated", &self.last_updated);
        out.put("name", &self.name);
        out.put("nationality", &self.nationality);
        out.put("organisationUnits", &self.organisation_units);
        out.put("patTokens", &self.pat_tokens);
        out.put("phoneNumber", &self.phone_number);
        out.put("programs", &self.programs);
        out.put("settings", &self.settings);
        out.put("sharing", &self.sharing);
        out.put("skype", &self.skype);
        out.put("surname", &self.surname);
        out.put("teiSearchOrganisationUnits", &self.tei_search_organisation_units);
        out.put("telegram", &self.telegram);
        out.put("translations", &self.translations);
        out.put("twitter", &self.twitter);
        out.put("twoFactorType", &self.two_factor_type);
        out.put("userAccesses", &self.user_accesses);
        out.put("userCredentials", &self.user_credentials);
        out.put("userGroupAccesses", &self.user_group_accesses);
        out.put("userGroups", &self.user_groups);
        out.put("userRoles", &self.user_roles);
        out.put("username", &self.username);
        out.put("whatsApp", &self.whats_app);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SystemCapability`.
#[derive(Clone)]
pub struct SystemCapability {
    /// `analyticsTotalCounts`
    pub analytics_total_counts: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SystemCapability {
    fn default() -> Self {
        Self {
            analytics_total_counts: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SystemCapability {
    const NAME: &'static str = "SystemCapability";
    const NAMES: Names = {
        const NAMES: &[&str] = &["analyticsTotalCounts"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.analytics_total_counts),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("analyticsTotalCounts", &self.analytics_total_counts);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SystemInfo`.
#[derive(Clone)]
pub struct SystemInfo {
    /// `buildTime`
    pub build_time: Option<crate::DateTime>,
    /// `calendar`
    pub calendar: Option<crate::Text>,
    /// `capability`: only in 2.43
    pub capability: Option<crate::payload::SystemCapability>,
    /// `clusterHostname`
    pub cluster_hostname: Option<crate::Text>,
    /// `contextPath`
    pub context_path: Option<crate::Text>,
    /// `cpuCores`
    pub cpu_cores: Option<i64>,
    /// `databaseInfo`
    pub database_info: Option<Box<crate::payload::DatabaseInfo>>,
    /// `dateFormat`
    pub date_format: Option<crate::Text>,
    /// `emailConfigured`
    pub email_configured: Option<bool>,
    /// `encryption`
    pub encryption: Option<bool>,
    /// `environmentVariable`
    pub environment_variable: Option<crate::Text>,
    /// `externalDirectory`
    pub external_directory: Option<crate::Text>,
    /// `fileStoreProvider`
    pub file_store_provider: Option<crate::Text>,
    /// `instanceBaseUrl`
    pub instance_base_url: Option<crate::Text>,
    /// `intervalSinceLastAnalyticsTablePartitionSuccess`
    pub interval_since_last_analytics_table_partition_success: Option<crate::Text>,
    /// `intervalSinceLastAnalyticsTableSuccess`
    pub interval_since_last_analytics_table_success: Option<crate::Text>,
    /// `isMetadataSyncEnabled`
    pub is_metadata_sync_enabled: Option<bool>,
    /// `isMetadataVersionEnabled`
    pub is_metadata_version_enabled: Option<bool>,
    /// `jasperReportsVersion`
    pub jasper_reports_version: Option<crate::Text>,
    /// `javaOpts`
    pub java_opts: Option<crate::Text>,
    /// `javaVendor`
    pub java_vendor: Option<crate::Text>,
    /// `javaVersion`
    pub java_version: Option<crate::Text>,
    /// `lastAnalyticsTablePartitionRuntime`
    pub last_analytics_table_partition_runtime: Option<crate::Text>,
    /// `lastAnalyticsTablePartitionSuccess`
    pub last_analytics_table_partition_success: Option<crate::DateTime>,
    /// `lastAnalyticsTableRuntime`
    pub last_analytics_table_runtime: Option<crate::Text>,
    /// `lastAnalyticsTableSuccess`
    pub last_analytics_table_success: Option<crate::DateTime>,
    /// `lastMetadataVersionSyncAttempt`
    pub last_metadata_version_sync_attempt: Option<crate::DateTime>,
    /// `lastSystemMonitoringSuccess`
    pub last_system_monitoring_success: Option<crate::DateTime>,
    /// `memoryInfo`
    pub memory_info: Option<crate::Text>,
    /// `nodeId`
    pub node_id: Option<crate::Text>,
    /// `osArchitecture`
    pub os_architecture: Option<crate::Text>,
    /// `osName`
    pub os_name: Option<crate::Text>,
    /// `osVersion`
    pub os_version: Option<crate::Text>,
    /// `readOnlyMode`
    pub read_only_mode: Option<crate::Text>,
    /// `readReplicaCount`
    pub read_replica_count: Option<i64>,
    /// `redisEnabled`
    pub redis_enabled: Option<bool>,
    /// `redisHostname`
    pub redis_hostname: Option<crate::Text>,
    /// `revision`
    pub revision: Option<crate::Text>,
    /// `serverDate`
    pub server_date: Option<crate::DateTime>,
    /// `serverTimeZoneDisplayName`
    pub server_time_zone_display_name: Option<crate::Text>,
    /// `serverTimeZoneId`
    pub server_time_zone_id: Option<crate::Text>,
    /// `sessionTimeout`: only in 2.43
    pub session_timeout: Option<i64>,
    /// `systemId`
    pub system_id: Option<crate::Text>,
    /// `systemMetadataVersion`
    pub system_metadata_version: Option<crate::Text>,
    /// `systemMonitoringUrl`
    pub system_monitoring_url: Option<crate::Text>,
    /// `systemName`
    pub system_name: Option<crate::Text>,
    /// `userAgent`
    pub user_agent: Option<crate::Text>,
    /// `version`
    pub version: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SystemInfo {
    fn default() -> Self {
        Self {
            build_time: None,
            calendar: None,
            capability: None,
            cluster_hostname: None,
            context_path: None,
            cpu_cores: None,
            database_info: None,
            date_format: None,
            email_configured: None,
            encryption: None,
            environment_variable: None,
            external_directory: None,
            file_store_provider: None,
            instance_base_url: None,
            interval_since_last_analytics_table_partition_success: None,
            interval_since_last_analytics_table_success: None,
            is_metadata_sync_enabled: None,
            is_metadata_version_enabled: None,
            jasper_reports_version: None,
            java_opts: None,
            java_vendor: None,
            java_version: None,
            last_analytics_table_partition_runtime: None,
            last_analytics_table_partition_success: None,
            last_analytics_table_runtime: None,
            last_analytics_table_success: None,
            last_metadata_version_sync_attempt: None,
            last_system_monitoring_success: None,
            memory_info: None,
            node_id: None,
            os_architecture: None,
            os_name: None,
            os_version: None,
            read_only_mode: None,
            read_replica_count: None,
            redis_enabled: None,
            redis_hostname: None,
            revision: None,
            server_date: None,
            server_time_zone_display_name: None,
            server_time_zone_id: None,
            session_timeout: None,
            system_id: None,
            system_metadata_version: None,
            system_monitoring_url: None,
            system_name: None,
            user_agent: None,
            version: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SystemInfo {
    const NAME: &'static str = "SystemInfo";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "buildTime",
            "calendar",
            "capability",
            "clusterHostname",
            "contextPath",
            "cpuCores",
            "databaseInfo",
            "dateFormat",
            "emailConfigured",
            "encryption",
            "environmentVariable",
            "externalDirectory",
            "fileStoreProvider",
            "instanceBaseUrl",
            "intervalSinceLastAnalyticsTablePartitionSuccess",
            "intervalSinceLastAnalyticsTableSuccess",
            "isMetadataSyncEnabled",
            "isMetadataVersionEnabled",
            "jasperReportsVersion",
            "javaOpts",
            "javaVendor",
            "javaVersion",
            "lastAnalyticsTablePartitionRuntime",
            "lastAnalyticsTablePartitionSuccess",
            "lastAnalyticsTableRuntime",
            "lastAnalyticsTableSuccess",
            "lastMetadataVersionSyncAttempt",
            "lastSystemMonitoringSuccess",
            "memoryInfo",
            "nodeId",
            "osArchitecture",
            "osName",
            "osVersion",
            "readOnlyMode",
            "readReplicaCount",
            "redisEnabled",
            "redisHostname",
            "revision",
            "serverDate",
            "serverTimeZoneDisplayName",
            "serverTimeZoneId",
            "sessionTimeout",
            "systemId",
            "systemMetadataVersion",
            "systemMonitoringUrl",
            "systemName",
            "userAgent",
            "version",
        ];
        Names::new(NAMES, &table::<128>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.build_time),
            1 => entry.into(&mut self.calendar),
            2 => entry.into(&mut self.capability),
            3 => entry.into(&mut self.cluster_hostname),
            4 => entry.into(&mut self.context_path),
            5 => entry.into(&mut self.cpu_cores),
            6 => entry.into(&mut self.database_info),
            7 => entry.into(&mut self.date_format),
            8 => entry.into(&mut self.email_configured),
            9 => entry.into(&mut self.encryption),
            10 => entry.into(&mut self.environment_variable),
            11 => entry.into(&mut self.external_directory),
            12 => entry.into(&mut self.file_store_provider),
            13 => entry.into(&mut self.instance_base_url),
            14 => {
                entry
                    .into(
                        &mut self.interval_since_last_analytics_table_partition_success,
                    )
            }
            15 => entry.into(&mut self.interval_since_last_analytics_table_success),
            16 => entry.into(&mut self.is_metadata_sync_enabled),
            17 => entry.into(&mut self.is_metadata_version_enabled),
            18 => entry.into(&mut self.jasper_reports_version),
            19 => entry.into(&mut self.java_opts),
            20 => entry.into(&mut self.java_vendor),
            21 => entry.into(&mut self.java_version),
            22 => entry.into(&mut self.last_analytics_table_partition_runtime),
            23 => entry.into(&mut self.last_analytics_table_partition_success),
            24 => entry.into(&mut self.last_analytics_table_runtime),
            25 => entry.into(&mut self.last_analytics_table_success),
            26 => entry.into(&mut self.last_metadata_version_sync_attempt),
            27 => entry.into(&mut self.last_system_monitoring_success),
            28 => entry.into(&mut self.memory_info),
            29 => entry.into(&mut self.node_id),
            30 => entry.into(&mut self.os_architecture),
            31 => entry.into(&mut self.os_name),
            32 => entry.into(&mut self.os_version),
            33 => entry.into(&mut self.read_only_mode),
            34 => entry.into(&mut self.read_replica_count),
            35 => entry.into(&mut self.redis_enabled),
            36 => entry.into(&mut self.redis_hostname),
            37 => entry.into(&mut self.revision),
            38 => entry.into(&mut self.server_date),
            39 => entry.into(&mut self.server_time_zone_display_name),
            40 => entry.into(&mut self.server_time_zone_id),
            41 => entry.into(&mut self.session_timeout),
            42 => entry.into(&mut self.system_id),
            43 => entry.into(&mut self.system_metadata_version),
            44 => entry.into(&mut self.system_monitoring_url),
            45 => entry.into(&mut self.system_name),
            46 => entry.into(&mut self.user_agent),
            47 => entry.into(&mut self.version),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("buildTime", &self.build_time);
        out.put("calendar", &self.calendar);
        out.put("capability", &self.capability);
        out.put("clusterHostname", &self.cluster_hostname);
        out.put("contextPath", &self.context_path);
        out.put("cpuCores", &self.cpu_cores);
        out.put("databaseInfo", &self.database_info);
        out.put("dateFormat", &self.date_format);
        out.put("emailConfigured", &self.email_configured);
        out.put("encryption", &self.encryption);
        out.put("environmentVariable", &self.environment_variable);
        out.put("externalDirectory", &self.external_directory);
        out.put("fileStoreProvider", &self.file_store_provider);
        out.put("instanceBaseUrl", &self.instance_base_url);
        out.put(
            "intervalSinceLastAnalyticsTablePartitionSuccess",
            &self.interval_since_last_analytics_table_partition_success,
        );
        out.put(
            "intervalSinceLastAnalyticsTableSuccess",
            &self.interval_since_last_analytics_table_success,
        );
        out.put("isMetadataSyncEnabled", &self.is_metadata_sync_enabled);
        out.put("isMetadataVersionEnabled", &self.is_metadata_version_enabled);
        out.put("jasperReportsVersion", &self.jasper_reports_version);
        out.put("javaOpts", &self.java_opts);
        out.put("javaVendor", &self.java_vendor);
        out.put("javaVersion", &self.java_version);
        out.put(
            "lastAnalyticsTablePartitionRuntime",
            &self.last_analytics_table_partition_runtime,
        );
        out.put(
            "lastAnalyticsTablePartitionSuccess",
            &self.last_analytics_table_partition_success,
        );
        out.put("lastAnalyticsTableRuntime", &self.last_analytics_table_runtime);
        out.put("lastAnalyticsTableSuccess", &self.last_analytics_table_success);
        out.put(
            "lastMetadataVersionSyncAttempt",
            &self.last_metadata_version_sync_attempt,
        );
        out.put("lastSystemMonitoringSuccess", &self.last_system_monitoring_success);
        out.put("memoryInfo", &self.memory_info);
        out.put("nodeId", &self.node_id);
        out.put("osArchitecture", &self.os_architecture);
        out.put("osName", &self.os_name);
        out.put("osVersion", &self.os_version);
        out.put("readOnlyMode", &self.read_only_mode);
        out.put("readReplicaCount", &self.read_replica_count);
        out.put("redisEnabled", &self.redis_enabled);
        out.put("redisHostname", &self.redis_hostname);
        out.put("revision", &self.revision);
        out.put("serverDate", &self.server_date);
        out.put("serverTimeZoneDisplayName", &self.server_time_zone_display_name);
        out.put("serverTimeZoneId", &self.server_time_zone_id);
        out.put("sessionTimeout", &self.session_timeout);
        out.put("systemId", &self.system_id);
        out.put("systemMetadataVersion", &self.system_metadata_version);
        out.put("systemMonitoringUrl", &self.system_monitoring_url);
        out.put("systemName", &self.system_name);
        out.put("userAgent", &self.user_agent);
        out.put("version", &self.version);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SystemSettings`.
#[derive(Clone)]
pub struct SystemSettings {
    /// `KeyTrackedEntityInstanceMaxLimit`
    pub key_tracked_entity_instance_max_limit: Option<i64>,
    /// `KeyTrackedEntityMaxLimit`
    pub key_tracked_entity_max_limit: Option<i64>,
    /// `accountExpiresInDays`
    pub account_expires_in_days: Option<i64>,
    /// `accountExpiryAlert`
    pub account_expiry_alert: Option<bool>,
    /// `analyticsFinancialYearStart`
    pub analytics_financial_year_start: Option<
        crate::enums::AnalyticsFinancialYearStartKey,
    >,
    /// `analyticsWeeklyStart`: only in 2.43
    pub analytics_weekly_start: Option<crate::enums::AnalyticsWeeklyStartKey>,
    /// `applicationTitle`
    pub application_title: Option<crate::Text>,
    /// `autoVerifyInvitedUserEmail`
    pub auto_verify_invited_user_email: Option<bool>,
    /// `credentialsExpires`
    pub credentials_expires: Option<i64>,
    /// `credentialsExpiresReminderInDays`
    pub credentials_expires_reminder_in_days: Option<i64>,
    /// `credentialsExpiryAlert`
    pub credentials_expiry_alert: Option<bool>,
    /// `dataEntryAutoGroup`: only in 2.43
    pub data_entry_auto_group: Option<bool>,
    /// `deviceEnrollmentAllowedUserGroups`
    pub device_enrollment_allowed_user_groups: Option<crate::Text>,
    /// `deviceEnrollmentIATTtlSeconds`
    pub device_enrollment_iat_ttl_seconds: Option<i64>,
    /// `deviceEnrollmentRedirectAllowlist`
    pub device_enrollment_redirect_allowlist: Option<crate::Text>,
    /// `emailConfigured`
    pub email_configured: Option<bool>,
    /// `enforceVerifiedEmail`
    pub enforce_verified_email: Option<bool>,
    /// `experimentalAnalyticsSqlEngineEnabled`
    pub experimental_analytics_sql_engine_enabled: Option<bool>,
    /// `factorDeviation`
    pub factor_deviation: Option<f64>,
    /// `globalShellAppName`
    pub global_shell_app_name: Option<crate::Text>,
    /// `globalShellEnabled`
    pub global_shell_enabled: Option<bool>,
    /// `googleAnalyticsUA`
    pub google_analytics_ua: Option<crate::Text>,
    /// `helpPageLink`
    pub help_page_link: Option<crate::Text>,
    /// `hideUnapprovedDataInAnalytics`
    pub hide_unapproved_data_in_analytics: Option<bool>,
    /// `jobsCleanupAfterMinutes`
    pub jobs_cleanup_after_minutes: Option<i64>,
    /// `jobsLogDebugBelowSeconds`
    pub jobs_log_debug_below_seconds: Option<i64>,
    /// `jobsMaxCronDelayHours`
    pub jobs_max_cron_delay_hours: Option<i64>,
    /// `jobsRescheduleAfterMinutes`
    pub jobs_reschedule_after_minutes: Option<i64>,
    /// `keyAcceptanceRequiredForApproval`
    pub key_acceptance_required_for_approval: Option<bool>,
    /// `keyAccountRecovery`
    pub key_account_recovery: Option<bool>,
    /// `keyAllowObjectAssignment`
    pub key_allow_object_assignment: Option<bool>,
    /// `keyAnalysisDigitGroupSeparator`
    pub key_analysis_digit_group_separator: Option<crate::enums::DigitGroupSeparator>,
    /// `keyAnalysisDisplayProperty`
    pub key_analysis_display_property: Option<crate::Text>,
    /// `keyAnalysisRelativePeriod`
    pub key_analysis_relative_period: Option<crate::enums::RelativePeriodEnum>,
    /// `keyAnalyticsCacheProgressiveTtlFactor`
    pub key_analytics_cache_progressive_ttl_factor: Option<i64>,
    /// `keyAnalyticsCacheTtlMode`
    pub key_analytics_cache_ttl_mode: Option<crate::enums::AnalyticsCacheTtlMode>,
    /// `keyAnalyticsDownloadCombinationLimit`
    pub key_analytics_download_combination_limit: Option<i64>,
    /// `keyAnalyticsMaxLimit`
    pub key_analytics_max_limit: Option<i64>,
    /// `keyAnalyticsPeriodYearsOffset`
    pub key_analytics_period_years_offset: Option<i64>,
    /// `keyApplicationFooter`
    pub key_application_footer: Option<crate::Text>,
    /// `keyApplicationIntro`
    pub key_application_intro: Option<crate::Text>,
    /// `keyApplicationNotification`
    pub key_application_notification: Option<crate::Text>,
    /// `keyApplicationRightFooter`
    pub key_application_right_footer: Option<crate::Text>,
    /// `keyAzureMapsApiKey`
    pub key_azure_maps_api_key: Option<crate::Text>,
    /// `keyBingMapsApiKey`
    pub key_bing_maps_api_key: Option<crate::Text>,
    /// `keyCacheStrategy`
    pub key_cache_strategy: Option<crate::enums::CacheStrategy>,
    /// `keyCacheability`
    pub key_cacheability: Option<crate::enums::Cacheability>,
    /// `keyCalendar`
    pub key_calendar: Option<crate::Text>,
    /// `keyCanGrantOwnUserAuthorityGroups`
    pub key_can_grant_own_user_authority_groups: Option<bool>,
    /// `keyCountPassiveDashboardViewsInUsageAnalytics`
    pub key_count_passive_dashboard_views_in_usage_analytics: Option<bool>,
    /// `keyCurrentDomainType`
    pub key_current_domain_type: Option<crate::Text>,
    /// `keyCustomColor`: only in 2.43
    pub key_custom_color: Option<crate::Text>,
    /// `keyCustomColorMobile`: only in 2.43
    pub key_custom_color_mobile: Option<crate::Text>,
    /// `keyCustomCss`
    pub key_custom_css: Option<crate::Text>,
    /// `keyCustomJs`
    pub key_custom_js: Option<crate::Text>,
    /// `keyCustomLoginPageLogo`
    pub key_custom_login_page_logo: Option<bool>,
    /// `keyCustomTopMenuLogo`
    pub key_custom_top_menu_logo: Option<bool>,
    /// `keyCustomTranslationsEnabled`: only in 2.43
    pub key_custom_translations_enabled: Option<bool>,
    /// `keyDashboardContextMenuItemOpenInRelevantApp`
    pub key_dashboard_context_menu_item_open_in_relevant_app: Option<bool>,
    /// `keyDashboardContextMenuItemShowInterpretationsAndDetails`
    pub key_dashboard_context_menu_item_show_interpretations_and_details: Option<bool>,
    /// `keyDashboardContextMenuItemSwitchViewType`
    pub key_dashboard_context_menu_item_switch_view_type: Option<bool>,
    /// `keyDashboardContextMenuItemViewFullscreen`
    pub key_dashboard_context_menu_item_view_fullscreen: Option<bool>,
    /// `keyDataImportRequireAttributeOptionCombo`
    pub key_data_import_require_attribute_option_combo: Option<bool>,
    /// `keyDataImportRequireCategoryOptionCombo`: only in 2.42
    pub key_data_import_require_category_option_combo: Option<bool>,
    /// `keyDataImportStrictAttributeOptionCombos`
    pub key_data_import_strict_attribute_option_combos: Option<bool>,
    /// `keyDataImportStrictCategoryOptionCombos`: only in 2.42
    pub key_data_import_strict_category_option_combos: Option<bool>,
    /// `keyDataImportStrictDataElements`: only in 2.42
    pub key_data_import_strict_data_elements: Option<bool>,
    /// `keyDataImportStrictDataSetApproval`: only in 2.42
    pub key_data_import_strict_data_set_approval: Option<bool>,
    /// `keyDataImportStrictDataSetInputPeriods`: only in 2.42
    pub key_data_import_strict_data_set_input_periods: Option<bool>,
    /// `keyDataImportStrictDataSetLocking`: only in 2.42
    pub key_data_import_strict_data_set_locking: Option<bool>,
    /// `keyDataImportStrictOrganisationUnits`
    pub key_data_import_strict_organisation_units: Option<bool>,
    /// `keyDataImportStrictPeriods`
    pub key_data_import_strict_periods: Option<bool>,
    /// `keyDataQualityMaxLimit`
    pub key_data_quality_max_limit: Option<i64>,
    /// `keyDatabaseServerCpus`
    pub key_database_server_cpus: Option<i64>,
    /// `keyDateFormat`
    pub key_date_format: Option<crate::Text>,
    /// `keyDbLocale`
    pub key_db_locale: Option<crate::Text>,
    /// `keyDefaultBaseMap`
    pub key_default_base_map: Option<crate::Text>,
    /// `keyEmailHostName`
    pub key_email_host_name: Option<crate::Text>,
    /// `keyEmailPassword`
    pub key_email_password: Option<crate::Text>,
    /// `keyEmailPort`
    pub key_email_port: Option<i64>,
    /// `keyEmailSender`
    pub key_email_sender: Option<crate::Text>,
    /// `keyEmailTls`
    pub key_email_tls: Option<bool>,
    /// `keyEmailUsername`
    pub key_email_username: Option<crate::Text>,
    /// `keyEmbeddedDashboardsEnabled`
    pub key_embedded_dashboards_enabled: Option<bool>,
    /// `keyFileResourceRetentionStrategy`
    pub key_file_resource_retention_strategy: Option<
        crate::enums::FileResourceRetentionStrategy,
    >,
    /// `keyFlag`
    pub key_flag: Option<crate::Text>,
    /// `keyFlagImage`
    pub key_flag_image: Option<crate::Text>,
    /// `keyGatherAnalyticalObjectStatisticsInDashboardViews`
    pub key_gather_analytical_object_statistics_in_dashboard_views: Option<bool>,
    /// `keyGoogleMapsApiKey`
    pub key_google_maps_api_key: Option<crate::Text>,
    /// `keyHideBiMonthlyPeriods`
    pub key_hide_bi_monthly_periods: Option<bool>,
    /// `keyHideBiWeeklyPeriods`
    pub key_hide_bi_weekly_periods: Option<bool>,
    /// `keyHideDailyPeriods`
    pub key_hide_daily_periods: Option<bool>,
    /// `keyHideMonthlyPeriods`
    pub key_hide_monthly_periods: Option<bool>,
    /// `keyHideWeeklyPeriods`
    pub key_hide_weekly_periods: Option<bool>,
    /// `keyHtmlPushAnalyticsUrl`
    pub key_html_push_analytics_url: Option<crate::Text>,
    /// `keyIgnoreAnalyticsApprovalYearThreshold`
    pub key_ignore_analytics_approval_year_threshold: Option<i64>,
    /// `keyIncludeZeroValuesInAnalytics`
    pub key_include_zero_values_in_analytics: Option<bool>,
    /// `keyLastCompleteDataSetRegistrationSyncSuccess`
    pub key_last_complete_data_set_registration_sync_success: Option<crate::DateTime>,
    /// `keyLastMetaDataSyncSuccess`
    pub key_last_meta_data_sync_success: Option<crate::DateTime>,
    /// `keyLastMonitoringRun`
    pub key_last_monitoring_run: Option<crate::DateTime>,
    /// `keyLastSuccessfulAnalyticsTablesRuntime`
    pub key_last_successful_analytics_tables_runtime: Option<crate::Text>,
    /// `keyLastSuccessfulAnalyticsTablesUpdate`
    pub key_last_successful_analytics_tables_update: Option<crate::DateTime>,
    /// `keyLastSuccessfulDataSynch`
    pub key_last_successful_data_synch: Option<crate::DateTime>,
    /// `keyLastSuccessfulEventsDataSynch`
    pub key_last_successful_events_data_synch: Option<crate::DateTime>,
    /// `keyLastSuccessfulLatestAnalyticsPartitionRuntime`
    pub key_last_successful_latest_analytics_partition_runtime: Option<crate::Text>,
    /// `keyLastSuccessfulLatestAnalyticsPartitionUpdate`
    pub key_last_successful_latest_analytics_partition_update: Option<crate::DateTime>,
    /// `keyLastSuccessfulMonitoring`
    pub key_last_successful_monitoring: Option<crate::DateTime>,
    /// `keyLastSuccessfulResourceTablesUpdate`
    pub key_last_successful_resource_tables_update: Option<crate::DateTime>,
    /// `keyLastSuccessfulScheduledDataSetNotifications`
    pub key_last_successful_scheduled_data_set_notifications: Option<crate::DateTime>,
    /// `keyLastSuccessfulScheduledProgramNotifications`
    pub key_last_successful_scheduled_program_notifications: Option<crate::DateTime>,
    /// `keyLastSuccessfulSystemMonitoringPush`
    pub key_last_successful_system_monitoring_push: Option<crate::DateTime>,
    /// `keyLockMultipleFailedLogins`
    pub key_lock_multiple_failed_logins: Option<bool>,
    /// `keyMetaDataRepoUrl`
    pub key_meta_data_repo_url: Option<crate::Text>,
    /// `keyMetadataFailedVersion`
    pub key_metadata_failed_version: Option<crate::Text>,
    /// `keyMetadataLastFailedTime`
    pub key_metadata_last_failed_time: Option<crate::DateTime>,
    /// `keyNextAnalyticsTableUpdate`
    pub key_next_analytics_table_update: Option<crate::DateTime>,
    /// `keyParallelJobsInAnalyticsTableExport`
    pub key_parallel_jobs_in_analytics_table_export: Option<i64>,
    /// `keyRemoteInstancePassword`
    pub key_remote_instance_password: Option<crate::Text>,
    /// `keyRemoteInstanceUrl`
    pub key_remote_instance_url: Option<crate::Text>,
    /// `keyRemoteInstanceUsername`
    pub key_remote_instance_username: Option<crate::Text>,
    /// `keyRemoteMetadataVersion`
    pub key_remote_metadata_version: Option<crate::Text>,
    /// `keyRequireAddToView`
    pub key_require_add_to_view: Option<bool>,
    /// `keyRespectMetaDataStartEndDatesInAnalyticsTableExport`
    pub key_respect_meta_data_start_end_dates_in_analytics_table_export: Option<bool>,
    /// `keySelfRegistrationNoRecaptcha`
    pub key_self_registration_no_recaptcha: Option<bool>,
    /// `keySkipDataTypeValidationInAnalyticsTableExport`
    pub key_skip_data_type_validation_in_analytics_table_export: Option<bool>,
    /// `keySmsMaxLength`
    pub key_sms_max_length: Option<i64>,
    /// `keySmsSetting`
    pub key_sms_setting: Option<crate::Value>,
    /// `keySqlViewMaxLimit`
    pub key_sql_view_max_limit: Option<i64>,
    /// `keyStopMetadataSync`
    pub key_stop_metadata_sync: Option<bool>,
    /// `keyStyle`: only in 2.42
    pub key_style: Option<crate::Text>,
    /// `keySystemMetadataVersion`
    pub key_system_metadata_version: Option<crate::Text>,
    /// `keySystemNotificationsEmail`
    pub key_system_notifications_email: Option<crate::Text>,
    /// `keyTrackerDashboardLayout`
    pub key_tracker_dashboard_layout: Option<crate::Text>,
    /// `keyUiLocale`
    pub key_ui_locale: Option<crate::Text>,
    /// `keyUseCustomLogoBanner`
    pub key_use_custom_logo_banner: Option<bool>,
    /// `keyUseCustomLogoFront`
    pub key_use_custom_logo_front: Option<bool>,
    /// `keyVersionEnabled`
    pub key_version_enabled: Option<bool>,
    /// `lastSuccessfulDataStatistics`
    pub last_successful_data_statistics: Option<crate::DateTime>,
    /// `loginPageLayout`
    pub login_page_layout: Option<crate::enums::LoginPageLayout>,
    /// `loginPageTemplate`
    pub login_page_template: Option<crate::Text>,
    /// `loginPopup`
    pub login_popup: Option<crate::Text>,
    /// `maxPasswordLength`
    pub max_password_length: Option<i64>,
    /// `minPasswordLength`
    pub min_password_length: Option<i64>,
    /// `multiOrganisationUnitForms`: only in 2.42
    pub multi_organisation_unit_forms: Option<bool>,
    /// `notifierCleanAfterIdleTime`
    pub notifier_clean_after_idle_time: Option<i64>,
    /// `notifierGistOverview`
    pub notifier_gist_overview: Option<bool>,
    /// `notifierLogLevel`
    pub notifier_log_level: Option<crate::enums::NotificationLevel>,
    /// `notifierMaxAgeDays`
    pub notifier_max_age_days: Option<i64>,
    /// `notifierMaxJobsPerType`
    pub notifier_max_jobs_per_type: Option<i64>,
    /// `notifierMaxMessagesPerJob`
    pub notifier_max_messages_per_job: Option<i64>,
    /// `orgUnitCentroidsInEventsAnalytics`
    pub org_unit_centroids_in_events_analytics: Option<bool>,
    /// `phoneNumberAreaCode`
    pub phone_number_area_code: Option<crate::Text>,
    /// `recaptchaSecret`
    pub recaptcha_secret: Option<crate::Text>,
    /// `recaptchaSite`
    pub recaptcha_site: Option<crate::Text>,
    /// `ruleEngineAssignOverwrite`
    pub rule_engine_assign_overwrite: Option<bool>,
    /// `startModule`
    pub start_module: Option<crate::Text>,
    /// `startModuleEnableLightweight`
    pub start_module_enable_lightweight: Option<bool>,
    /// `syncDelayBetweenRemoteServerAvailabilityCheckAttempts`
    pub sync_delay_between_remote_server_availability_check_attempts: Option<i64>,
    /// `syncMaxAttempts`
    pub sync_max_attempts: Option<i64>,
    /// `syncMaxRemoteServerAvailabilityCheckAttempts`
    pub sync_max_remote_server_availability_check_attempts: Option<i64>,
    /// `syncSkipSyncForDataChangedBefore`
    pub sync_skip_sync_for_data_changed_before: Option<crate::DateTime>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SystemSettings {
    fn default() -> Self {
        Self {
            key_tracked_entity_instance_max_limit: None,
            key_tracked_entity_max_limit: None,
            account_expires_in_days: None,
            account_expiry_alert: None,
            analytics_financial_year_start: None,
            analytics_weekly_start: None,
            application_title: None,
            auto_verify_invited_user_email: None,
            credentials_expires: None,
            credentials_expires_reminder_in_days: None,
            credentials_expiry_alert: None,
            data_entry_auto_group: None,
            device_enrollment_allowed_user_groups: None,
            device_enrollment_iat_ttl_seconds: None,
            device_enrollment_redirect_allowlist: None,
            email_configured: None,
            enforce_verified_email: None,
            experimental_analytics_sql_engine_enabled: None,
            factor_deviation: None,
            global_shell_app_name: None,
            global_shell_enabled: None,
            google_analytics_ua: None,
            help_page_link: None,
            hide_unapproved_data_in_analytics: None,
            jobs_cleanup_after_minutes: None,
            jobs_log_debug_below_seconds: None,
            jobs_max_cron_delay_hours: None,
            jobs_reschedule_after_minutes: None,
            key_acceptance_required_for_approval: None,
            key_account_recovery: None,
            key_allow_object_assignment: None,
            key_analysis_digit_group_separator: None,
            key_analysis_display_property: None,
            key_analysis_relative_period: None,
            key_analytics_cache_progressive_ttl_factor: None,
            key_analytics_cache_ttl_mode: None,
            key_analytics_download_combination_limit: None,
            key_analytics_max_limit: None,
            key_analytics_period_years_offset: None,
            key_application_footer: None,
            key_application_intro: None,
            key_application_notification: None,
            key_application_right_footer: None,
            key_azure_maps_api_key: None,
            key_bing_maps_api_key: None,
            key_cache_strategy: None,
            key_cacheability: None,
            key_calendar: None,
            key_can_grant_own_user_authority_groups: None,
            key_count_passive_dashboard_views_in_usage_analytics: None,
            key_current_domain_type: None,
            key_custom_color: None,
            key_custom_color_mobile: None,
            key_custom_css: None,
            key_custom_js: None,
            key_custom_login_page_logo: None,
            key_custom_top_menu_logo: None,
            key_custom_translations_enabled: None,
            key_dashboard_context_menu_item_open_in_relevant_app: None,
            key_dashboard_context_menu_item_show_interpretations_and_details: None,
            key_dashboard_context_menu_item_switch_view_type: None,
            key_dashboard_context_menu_item_view_fullscreen: None,
            key_data_import_require_attribute_option_combo: None,
            key_data_import_require_category_option_combo: None,
            key_data_import_strict_attribute_option_combos: None,
            key_data_import_strict_category_option_combos: None,
            key_data_import_strict_data_elements: None,
            key_data_import_strict_data_set_approval: None,
            key_data_import_strict_data_set_input_periods: None,
            key_data_import_strict_data_set_locking: None,
            key_data_import_strict_organisation_units: None,
            key_data_import_strict_periods: None,
            key_data_quality_max_limit: None,
            key_database_server_cpus: None,
            key_date_format: None,
            key_db_locale: None,
            key_default_base_map: None,
            key_email_host_name: None,
            key_email_password: None,
            key_email_port: None,
            key_email_sender: None,
            key_email_tls: None,
            key_email_username: None,
            key_embedded_dashboards_enabled: None,
            key_file_resource_retention_strategy: None,
            key_flag: None,
            key_flag_image: None,
            key_gather_analytical_object_statistics_in_dashboard_views: None,
            key_google_maps_api_key: None,
            key_hide_bi_monthly_periods: None,
            key_hide_bi_weekly_periods: None,
            key_hide_daily_periods: None,
            key_hide_monthly_periods: None,
            key_hide_weekly_periods: None,
            key_html_push_analytics_url: None,
            key_ignore_analytics_approval_year_threshold: None,
            key_include_zero_values_in_analytics: None,
            key_last_complete_data_set_registration_sync_success: None,
            key_last_meta_data_sync_success: None,
            key_last_monitoring_run: None,
            key_last_successful_analytics_tables_runtime: None,
            key_last_successful_analytics_tables_update: None,
            key_last_successful_data_synch: None,
            key_last_successful_events_data_synch: None,
            key_last_successful_latest_analytics_partition_runtime: None,
            key_last_successful_latest_analytics_partition_update: None,
            key_last_successful_monitoring: None,
            key_last_successful_resource_tables_update: None,
            key_last_successful_scheduled_data_set_notifications: None,
            key_last_successful_scheduled_program_notifications: None,
            key_last_successful_system_monitoring_push: None,
            key_lock_multiple_failed_logins: None,
            key_meta_data_repo_url: None,
            key_metadata_failed_version: None,
            key_metadata_last_failed_time: None,
            key_next_analytics_table_update: None,
            key_parallel_jobs_in_analytics_table_export: None,
            key_remote_instance_password: None,
            key_remote_instance_url: None,
            key_remote_instance_username: None,
            key_remote_metadata_version: None,
            key_require_add_to_view: None,
            key_respect_meta_data_start_end_dates_in_analytics_table_export: None,
            key_self_registration_no_recaptcha: None,
            key_skip_data_type_validation_in_analytics_table_export: None,
            key_sms_max_length: None,
            key_sms_setting: None,
            key_sql_view_max_limit: None,
            key_stop_metadata_sync: None,
            key_style: None,
            key_system_metadata_version: None,
            key_system_notifications_email: None,
            key_tracker_dashboard_layout: None,
            key_ui_locale: None,
            key_use_custom_logo_banner: None,
            key_use_custom_logo_front: None,
            key_version_enabled: None,
            last_successful_data_statistics: None,
            login_page_layout: None,
            login_page_template: None,
            login_popup: None,
            max_password_length: None,
            min_password_length: None,
            multi_organisation_unit_forms: None,
            notifier_clean_after_idle_time: None,
            notifier_gist_overview: None,
            notifier_log_level: None,
            notifier_max_age_days: None,
            notifier_max_jobs_per_type: None,
            notifier_max_messages_per_job: None,
            org_unit_centroids_in_events_analytics: None,
            phone_number_area_code: None,
            recaptcha_secret: None,
            recaptcha_site: None,
            rule_engine_assign_overwrite: None,
            start_module: None,
            start_module_enable_lightweight: None,
            sync_delay_between_remote_server_availability_check_attempts: None,
            sync_max_attempts: None,
            sync_max_remote_server_availability_check_attempts: None,
            sync_skip_sync_for_data_changed_before: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SystemSettings {
    const NAME: &'static str = "SystemSettings";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "KeyTrackedEntityInstanceMaxLimit",
            "KeyTrackedEntityMaxLimit",
            "accountExpiresInDays",
            "accountExpiryAlert",
            "analyticsFinancialYearStart",
            "analyticsWeeklyStart",
            "applicationTitle",
            "autoVerifyInvitedUserEmail",
            "credentialsExpires",
            "credentialsExpiresReminderInDays",
            "credentialsExpiryAlert",
            "dataEntryAutoGroup",
            "deviceEnrollmentAllowedUserGroups",
            "deviceEnrollmentIATTtlSeconds",
            "deviceEnrollmentRedirectAllowlist",
            "emailConfigured",
            "enforceVerifiedEmail",
            "experimentalAnalyticsSqlEngineEnabled",
            "factorDeviation",
            "globalShellAppName",
            "globalShellEnabled",
            "googleAnalyticsUA",
            "helpPageLink",
            "hideUnapprovedDataInAnalytics",
            "jobsCleanupAfterMinutes",
            "jobsLogDebugBelowSeconds",
            "jobsMaxCronDelayHours",
            "jobsRescheduleAfterMinutes",
            "keyAcceptanceRequiredForApproval",
            "keyAccountRecovery",
            "keyAllowObjectAssignment",
            "keyAnalysisDigitGroupSeparator",
            "keyAnalysisDisplayProperty",
            "keyAnalysisRelativePeriod",
            "keyAnalyticsCacheProgressiveTtlFactor",
            "keyAnalyticsCacheTtlMode",
            "keyAnalyticsDownloadCombinationLimit",
            "keyAnalyticsMaxLimit",
            "keyAnalyticsPeriodYearsOffset",
            "keyApplicationFooter",
            "keyApplicationIntro",
            "keyApplicationNotification",
            "keyApplicationRightFooter",
            "keyAzureMapsApiKey",
            "keyBingMapsApiKey",
            "keyCacheStrategy",
            "keyCacheability",
            "keyCalendar",
            "keyCanGrantOwnUserAuthorityGroups",
            "keyCountPassiveDashboardViewsInUsageAnalytics",
            "keyCurrentDomainType",
            "keyCustomColor",
            "keyCustomColorMobile",
            "keyCustomCss",
            "keyCustomJs",
            "keyCustomLoginPageLogo",
            "keyCustomTopMenuLogo",
            "keyCustomTranslationsEnabled",
            "keyDashboardContextMenuItemOpenInRelevantApp",
            "keyDashboardContextMenuItemShowInterpretationsAndDetails",
            "keyDashboardContextMenuItemSwitchViewType",
            "keyDashboardContextMenuItemViewFullscreen",
            "keyDataImportRequireAttributeOptionCombo",
            "keyDataImportRequireCategoryOptionCombo",
            "keyDataImportStrictAttributeOptionCombos",
            "keyDataImportStrictCategoryOptionCombos",
            "keyDataImportStrictDataElements",
            "keyDataImportStrictDataSetApproval",
            "keyDataImportStrictDataSetInputPeriods",
            "keyDataImportStrictDataSetLocking",
            "keyDataImportStrictOrganisationUnits",
            "keyDataImportStrictPeriods",
            "keyDataQualityMaxLimit",
            "keyDatabaseServerCpus",
            "keyDateFormat",
            "keyDbLocale",
            "keyDefaultBaseMap",
            "keyEmailHostName",
            "keyEmailPassword",
            "keyEmailPort",
            "keyEmailSender",
            "keyEmailTls",
            "keyEmailUsername",
            "keyEmbeddedDashboardsEnabled",
            "keyFileResourceRetentionStrategy",
            "keyFlag",
            "keyFlagImage",
            "keyGatherAnalyticalObjectStatisticsInDashboardViews",
            "keyGoogleMapsApiKey",
            "keyHideBiMonthlyPeriods",
            "keyHideBiWeeklyPeriods",
            "keyHideDailyPeriods",
            "keyHideMonthlyPeriods",
            "keyHideWeeklyPeriods",
            "keyHtmlPushAnalyticsUrl",
            "keyIgnoreAnalyticsApprovalYearThreshold",
            "keyIncludeZeroValuesInAnalytics",
            "keyLastCompleteDataSetRegistrationSyncSuccess",
            "keyLastMetaDataSyncSuccess",
            "keyLastMonitoringRun",
            "keyLastSuccessfulAnalyticsTablesRuntime",
            "keyLastSuccessfulAnalyticsTablesUpdate",
            "keyLastSuccessfulDataSynch",
            "keyLastSuccessfulEventsDataSynch",
            "keyLastSuccessfulLatestAnalyticsPartitionRuntime",
            "keyLastSuccessfulLatestAnalyticsPartitionUpdate",
            "keyLastSuccessfulMonitoring",
            "keyLastSuccessfulResourceTablesUpdate",
            "keyLastSuccessfulScheduledDataSetNotifications",
            "keyLastSuccessfulScheduledProgramNotifications",
            "keyLastSuccessfulSystemMonitoringPush",
            "keyLockMultipleFailedLogins",
            "keyMetaDataRepoUrl",
            "keyMetadataFailedVersion",
            "keyMetadataLastFailedTime",
            "keyNextAnalyticsTableUpdate",
            "keyParallelJobsInAnalyticsTableExport",
            "keyRemoteInstancePassword",
            "keyRemoteInstanceUrl",
            "keyRemoteInstanceUsername",
            "keyRemoteMetadataVersion",
            "keyRequireAddToView",
            "keyRespectMetaDataStartEndDatesInAnalyticsTableExport",
            "keySelfRegistrationNoRecaptcha",
            "keySkipDataTypeValidationInAnalyticsTableExport",
            "keySmsMaxLength",
            "keySmsSetting",
            "keySqlViewMaxLimit",
            "keyStopMetadataSync",
            "keyStyle",
            "keySystemMetadataVersion",
            "keySystemNotificationsEmail",
            "keyTrackerDashboardLayout",
            "keyUiLocale",
            "keyUseCustomLogoBanner",
            "keyUseCustomLogoFront",
            "keyVersionEnabled",
            "lastSuccessfulDataStatistics",
            "loginPageLayout",
            "loginPageTemplate",
            "loginPopup",
            "maxPasswordLength",
            "minPasswordLength",
            "multiOrganisationUnitForms",
            "notifierCleanAfterIdleTime",
            "notifierGistOverview",
            "notifierLogLevel",
            "notifierMaxAgeDays",
            "notifierMaxJobsPerType",
            "notifierMaxMessagesPerJob",
            "orgUnitCentroidsInEventsAnalytics",
            "phoneNumberAreaCode",
            "recaptchaSecret",
            "recaptchaSite",
            "ruleEngineAssignOverwrite",
            "startModule",
            "startModuleEnableLightweight",
            "syncDelayBetweenRemoteServerAvailabilityCheckAttempts",
            "syncMaxAttempts",
            "syncMaxRemoteServerAvailabilityCheckAttempts",
            "syncSkipSyncForDataChangedBefore",
        ];
        Names::new(NAMES, &table::<512>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.key_tracked_entity_instance_max_limit),
            1 => entry.into(&mut self.key_tracked_entity_max_limit),
            2 => entry.into(&mut self.account_expires_in_days),
            3 => entry.into(&mut self.account_expiry_alert),
            4 => entry.into(&mut self.analytics_financial_year_start),
            5 => entry.into(&mut self.analytics_weekly_start),
            6 => entry.into(&mut self.application_title),
            7 => entry.into(&mut self.auto_verify_invited_user_email),
            8 => entry.into(&mut self.credentials_expires),
            9 => entry.into(&mut self.credentials_expires_reminder_in_days),
            10 => entry.into(&mut self.credentials_expiry_alert),
            11 => entry.into(&mut self.data_entry_auto_group),
            12 => entry.into(&mut self.device_enrollment_allowed_user_groups),
            13 => entry.into(&mut self.device_enrollment_iat_ttl_seconds),
            14 => entry.into(&mut self.device_enrollment_redirect_allowlist),
            15 => entry.into(&mut self.email_configured),
            16 => entry.into(&mut self.enforce_verified_email),
            17 => entry.into(&mut self.experimental_analytics_sql_engine_enabled),
            18 => entry.into(&mut self.factor_deviation),
            19 => entry.into(&mut self.global_shell_app_name),
            20 => entry.into(&mut self.global_shell_enabled),
            21 => entry.into(&mut self.google_analytics_ua),
            22 => entry.into(&mut self.help_page_link),
            23 => entry.into(&mut self.hide_unapproved_data_in_analytics),
            24 => entry.into(&mut self.jobs_cleanup_after_minutes),
            25 => entry.into(&mut self.jobs_log_debug_below_seconds),
            26 => entry.into(&mut self.jobs_max_cron_delay_hours),
            27 => entry.into(&mut self.jobs_reschedule_after_minutes),
            28 => entry.into(&mut self.key_acceptance_required_for_approval),
            29 => entry.into(&mut self.key_account_recovery),
            30 => entry.into(&mut self.key_allow_object_assignment),
            31 => entry.into(&mut self.key_analysis_digit_group_separator),
            32 => entry.into(&mut self.key_analysis_display_property),
            33 => entry.into(&mut self.key_analysis_relative_period),
            34 => entry.into(&mut self.key_analytics_cache_progressive_ttl_factor),
            35 => entry.into(&mut self.key_analytics_cache_ttl_mode),
            36 => entry.into(&mut self.key_analytics_download_combination_limit),
            37 => entry.into(&mut self.key_analytics_max_limit),
            38 => entry.into(&mut self.key_analytics_period_years_offset),
            39 => entry.into(&mut self.key_application_footer),
            40 => entry.into(&mut self.key_application_intro),
            41 => entry.into(&mut self.key_application_notification),
            42 => entry.into(&mut self.key_application_right_footer),
            43 => entry.into(&mut self.key_azure_maps_api_key),
            44 => entry.into(&mut self.key_bing_maps_api_key),
            45 => entry.into(&mut self.key_cache_strategy),
            46 => entry.into(&mut self.key_cacheability),
            47 => entry.into(&mut self.key_calendar),
            48 => entry.into(&mut self.key_can_grant_own_user_authority_groups),
            49 => {
                entry
                    .into(&mut self.key_count_passive_dashboard_views_in_usage_analytics)
            }
            50 => entry.into(&mut self.key_current_domain_type),
            51 => entry.into(&mut self.key_custom_color),
            52 => entry.into(&mut self.key_custom_color_mobile),
            53 => entry.into(&mut self.key_custom_css),
            54 => entry.into(&mut self.key_custom_js),
            55 => entry.into(&mut self.key_custom_login_page_logo),
            56 => entry.into(&mut self.key_custom_top_menu_logo),
            57 => entry.into(&mut self.key_custom_translations_enabled),
            58 => {
                entry
                    .into(&mut self.key_dashboard_context_menu_item_open_in_relevant_app)
            }
            59 => {
                entry
                    .into(
                        &mut self
                            .key_dashboard_context_menu_item_show_interpretations_and_details,
                    )
            }
            60 => entry.into(&mut self.key_dashboard_context_menu_item_switch_view_type),
            61 => entry.into(&mut self.key_dashboard_context_menu_item_view_fullscreen),
            62 => entry.into(&mut self.key_data_import_require_attribute_option_combo),
            63 => entry.into(&mut self.key_data_import_require_category_option_combo),
            64 => entry.into(&mut self.key_data_import_strict_attribute_option_combos),
            65 => entry.into(&mut self.key_data_import_strict_category_option_combos),
            66 => entry.into(&mut self.key_data_import_strict_data_elements),
            67 => entry.into(&mut self.key_data_import_strict_data_set_approval),
            68 => entry.into(&mut self.key_data_import_strict_data_set_input_periods),
            69 => entry.into(&mut self.key_data_import_strict_data_set_locking),
            70 => entry.into(&mut self.key_data_import_strict_organisation_units),
            71 => entry.into(&mut self.key_data_import_strict_periods),
            72 => entry.into(&mut self.key_data_quality_max_limit),
            73 => entry.into(&mut self.key_database_server_cpus),
            74 => entry.into(&mut self.key_date_format),
            75 => entry.into(&mut self.key_db_locale),
            76 => entry.into(&mut self.key_default_base_map),
            77 => entry.into(&mut self.key_email_host_name),
            78 => entry.into(&mut self.key_email_password),
            79 => entry.into(&mut self.key_email_port),
            80 => entry.into(&mut self.key_email_sender),
            81 => entry.into(&mut self.key_email_tls),
            82 => entry.into(&mut self.key_email_username),
            83 => entry.into(&mut self.key_embedded_dashboards_enabled),
            84 => entry.into(&mut self.key_file_resource_retention_strategy),
            85 => entry.into(&mut self.key_flag),
            86 => entry.into(&mut self.key_flag_image),
            87 => {
                entry
                    .into(
                        &mut self
                            .key_gather_analytical_object_statistics_in_dashboard_views,
                    )
            }
            88 => entry.into(&mut self.key_google_maps_api_key),
            89 => entry.into(&mut self.key_hide_bi_monthly_periods),
            90 => entry.into(&mut self.key_hide_bi_weekly_periods),
            91 => entry.into(&mut self.key_hide_daily_periods),
            92 => entry.into(&mut self.key_hide_monthly_periods),
            93 => entry.into(&mut self.key_hide_weekly_periods),
            94 => entry.into(&mut self.key_html_push_analytics_url),
            95 => entry.into(&mut self.key_ignore_analytics_approval_year_threshold),
            96 => entry.into(&mut self.key_include_zero_values_in_analytics),
            97 => {
                entry
                    .into(&mut self.key_last_complete_data_set_registration_sync_success)
            }
            98 => entry.into(&mut self.key_last_meta_data_sync_success),
            99 => entry.into(&mut self.key_last_monitoring_run),
            100 => entry.into(&mut self.key_last_successful_analytics_tables_runtime),
            101 => entry.into(&mut self.key_last_successful_analytics_tables_update),
            102 => entry.into(&mut self.key_last_successful_data_synch),
            103 => entry.into(&mut self.key_last_successful_events_data_synch),
            104 => {
                entry
                    .into(
                        &mut self.key_last_successful_latest_analytics_partition_runtime,
                    )
            }
            105 => {
                entry
                    .into(
                        &mut self.key_last_successful_latest_analytics_partition_update,
                    )
            }
            106 => entry.into(&mut self.key_last_successful_monitoring),
            107 => entry.into(&mut self.key_last_successful_resource_tables_update),
            108 => {
                entry
                    .into(&mut self.key_last_successful_scheduled_data_set_notifications)
            }
            109 => {
                entry.into(&mut self.key_last_successful_scheduled_program_notifications)
            }
            110 => entry.into(&mut self.key_last_successful_system_monitoring_push),
            111 => entry.into(&mut self.key_lock_multiple_failed_logins),
            112 => entry.into(&mut self.key_meta_data_repo_url),
            113 => entry.into(&mut self.key_metadata_failed_version),
            114 => entry.into(&mut self.key_metadata_last_failed_time),
            115 => entry.into(&mut self.key_next_analytics_table_update),
            116 => entry.into(&mut self.key_parallel_jobs_in_analytics_table_export),
            117 => entry.into(&mut self.key_remote_instance_password),
            118 => entry.into(&mut self.key_remote_instance_url),
            119 => entry.into(&mut self.key_remote_instance_username),
            120 => entry.into(&mut self.key_remote_metadata_version),
            121 => entry.into(&mut self.key_require_add_to_view),
            122 => {
                entry
                    .into(
                        &mut self
                            .key_respect_meta_data_start_end_dates_in_analytics_table_export,
                    )
            }
            123 => entry.into(&mut self.key_self_registration_no_recaptcha),
            124 => {
                entry
                    .into(
                        &mut self.key_skip_data_type_validation_in_analytics_table_export,
                    )
            }
            125 => entry.into(&mut self.key_sms_max_length),
            126 => entry.into(&mut self.key_sms_setting),
            127 => entry.into(&mut self.key_sql_view_max_limit),
            128 => entry.into(&mut self.key_stop_metadata_sync),
            129 => entry.into(&mut self.key_style),
            130 => entry.into(&mut self.key_system_metadata_version),
            131 => entry.into(&mut self.key_system_notifications_email),
            132 => entry.into(&mut self.key_tracker_dashboard_layout),
            133 => entry.into(&mut self.key_ui_locale),
            134 => entry.into(&mut self.key_use_custom_logo_banner),
            135 => entry.into(&mut self.key_use_custom_logo_front),
            136 => entry.into(&mut self.key_version_enabled),
            137 => entry.into(&mut self.last_successful_data_statistics),
            138 => entry.into(&mut self.login_page_layout),
            139 => entry.into(&mut self.login_page_template),
            140 => entry.into(&mut self.login_popup),
            141 => entry.into(&mut self.max_password_length),
            142 => entry.into(&mut self.min_password_length),
            143 => entry.into(&mut self.multi_organisation_unit_forms),
            144 => entry.into(&mut self.notifier_clean_after_idle_time),
            145 => entry.into(&mut self.notifier_gist_overview),
            146 => entry.into(&mut self.notifier_log_level),
            147 => entry.into(&mut self.notifier_max_age_days),
            148 => entry.into(&mut self.notifier_max_jobs_per_type),
            149 => entry.into(&mut self.notifier_max_messages_per_job),
            150 => entry.into(&mut self.org_unit_centroids_in_events_analytics),
            151 => entry.into(&mut self.phone_number_area_code),
            152 => entry.into(&mut self.recaptcha_secret),
            153 => entry.into(&mut self.recaptcha_site),
            154 => entry.into(&mut self.rule_engine_assign_overwrite),
            155 => entry.into(&mut self.start_module),
            156 => entry.into(&mut self.start_module_enable_lightweight),
            157 => {
                entry
                    .into(
                        &mut self
                            .sync_delay_between_remote_server_availability_check_attempts,
                    )
            }
            158 => entry.into(&mut self.sync_max_attempts),
            159 => {
                entry.into(&mut self.sync_max_remote_server_availability_check_attempts)
            }
            160 => entry.into(&mut self.sync_skip_sync_for_data_changed_before),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put(
            "KeyTrackedEntityInstanceMaxLimit",
            &self.key_tracked_entity_instance_max_limit,
        );
        out.put("KeyTrackedEntityMaxLimit", &self.key_tracked_entity_max_limit);
        out.put("accountExpiresInDays", &self.account_expires_in_days);
        out.put("accountExpiryAlert", &self.account_expiry_alert);
        out.put("analyticsFinancialYearStart", &self.analytics_financial_year_start);
        out.put("analyticsWeeklyStart", &self.analytics_weekly_start);
        out.put("applicationTitle", &self.application_title);
        out.put("autoVerifyInvitedUserEmail", &self.auto_verify_invited_user_email);
        out.put("credentialsExpires", &self.credentials_expires);
        out.put(
            "credentialsExpiresReminderInDays",
            &self.credentials_expires_reminder_in_days,
        );
        out.put("credentialsExpiryAlert", &self.credentials_expiry_alert);
        out.put("dataEntryAutoGroup", &self.data_entry_auto_group);
        out.put(
            "deviceEnrollmentAllowedUserGroups",
            &self.device_enrollment_allowed_user_groups,
        );
        out.put(
            "deviceEnrollmentIATTtlSeconds",
            &self.device_enrollment_iat_ttl_seconds,
        );
        out.put(
            "deviceEnrollmentRedirectAllowlist",
            &self.device_enrollment_redirect_allowlist,
        );
        out.put("emailConfigured", &self.email_configured);
        out.put("enforceVerifiedEmail", &self.enforce_verified_email);
        out.put(
            "experimentalAnalyticsSqlEngineEnabled",
            &self.experimental_analytics_sql_engine_enabled,
        );
        out.put("factorDeviation", &self.factor_deviation);
        out.put("globalShellAppName", &self.global_shell_app_name);
        out.put("globalShellEnabled", &self.global_shell_enabled);
        out.put("googleAnalyticsUA", &self.google_analytics_ua);
        out.put("helpPageLink", &self.help_page_link);
        out.put(
            "hideUnapprovedDataInAnalytics",
            &self.hide_unapproved_data_in_analytics,
        );
        out.put("jobsCleanupAfterMinutes", &self.jobs_cleanup_after_minutes);
        out.put("jobsLogDebugBelowSeconds", &self.jobs_log_debug_below_seconds);
        out.put("jobsMaxCronDelayHours", &self.jobs_max_cron_delay_hours);
        out.put("jobsRescheduleAfterMinutes", &self.jobs_reschedule_after_minutes);
        out.put(
            "keyAcceptanceRequiredForApproval",
            &self.key_acceptance_required_for_approval,
        );
        out.put("keyAccountRecovery", &self.key_account_recovery);
        out.put("keyAllowObjectAssignment", &self.key_allow_object_assignment);
        out.put(
            "keyAnalysisDigitGroupSeparator",
            &self.key_analysis_digit_group_separator,
        );
        out.put("keyAnalysisDisplayProperty", &self.key_analysis_display_property);
        out.put("keyAnalysisRelativePeriod", &self.key_analysis_relative_period);
        out.put(
            "keyAnalyticsCacheProgressiveTtlFactor",
            &self.key_analytics_cache_progressive_ttl_factor,
        );
        out.put("keyAnalyticsCacheTtlMode", &self.key_analytics_cache_ttl_mode);
        out.put(
            "keyAnalyticsDownloadCombinationLimit",
            &self.key_analytics_download_combination_limit,
        );
        out.put("keyAnalyticsMaxLimit", &self.key_analytics_max_limit);
        out.put(
            "keyAnalyticsPeriodYearsOffset",
            &self.key_analytics_period_years_offset,
        );
        out.put("keyApplicationFooter", &self.key_application_footer);
        out.put("keyApplicationIntro", &self.key_application_intro);
        out.put("keyApplicationNotification", &self.key_application_notification);
        out.put("keyApplicationRightFooter", &self.key_application_right_footer);
        out.put("keyAzureMapsApiKey", &self.key_azure_maps_api_key);
        out.put("keyBingMapsApiKey", &self.key_bing_maps_api_key);
        out.put("keyCacheStrategy", &self.key_cache_strategy);
        out.put("keyCacheability", &self.key_cacheability);
        out.put("keyCalendar", &self.key_calendar);
        out.put(
            "keyCanGrantOwnUserAuthorityGroups",
            &self.key_can_grant_own_user_authority_groups,
        );
        out.put(
            "keyCountPassiveDashboardViewsInUsageAnalytics",
            &self.key_count_passive_dashboard_views_in_usage_analytics,
        );
        out.put("keyCurrentDomainType", &self.key_current_domain_type);
        out.put("keyCustomColor", &self.key_custom_color);
        out.put("keyCustomColorMobile", &self.key_custom_color_mobile);
        out.put("keyCustomCss", &self.key_custom_css);
        out.put("keyCustomJs", &self.key_custom_js);
        out.put("keyCustomLoginPageLogo", &self.key_custom_login_page_logo);
        out.put("keyCustomTopMenuLogo", &self.key_custom_top_menu_logo);
        out.put("keyCustomTranslationsEnabled", &self.key_custom_translations_enabled);
        out.put(
            "keyDashboardContextMenuItemOpenInRelevantApp",
            &self.key_dashboard_context_menu_item_open_in_relevant_app,
        );
        out.put(
            "keyDashboardContextMenuItemShowInterpretationsAndDetails",
            &self.key_dashboard_context_menu_item_show_interpretations_and_details,
        );
        out.put(
            "keyDashboardContextMenuItemSwitchViewType",
            &self.key_dashboard_context_menu_item_switch_view_type,
        );
        out.put(
            "keyDashboardContextMenuItemViewFullscreen",
            &self.key_dashboard_context_menu_item_view_fullscreen,
        );
        out.put(
            "keyDataImportRequireAttributeOptionCombo",
            &self.key_data_import_require_attribute_option_combo,
        );
        out.put(
            "keyDataImportRequireCategoryOptionCombo",
            &self.key_data_import_require_category_option_combo,
        );
        out.put(
            "keyDataImportStrictAttributeOptionCombos",
            &self.key_data_import_strict_attribute_option_combos,
        );
        out.put(
            "keyDataImportStrictCategoryOptionCombos",
            &self.key_data_import_strict_category_option_combos,
        );
        out.put(
            "keyDataImportStrictDataElements",
            &self.key_data_import_strict_data_elements,
        );
        out.put(
            "keyDataImportStrictDataSetApproval",
            &self.key_data_import_strict_data_set_approval,
        );
        out.put(
            "keyDataImportStrictDataSetInputPeriods",
            &self.key_data_import_strict_data_set_input_periods,
        );
        out.put(
            "keyDataImportStrictDataSetLocking",
            &self.key_data_import_strict_data_set_locking,
        );
        out.put(
            "keyDataImportStrictOrganisationUnits",
            &self.key_data_import_strict_organisation_units,
        );
        out.put("keyDataImportStrictPeriods", &self.key_data_import_strict_periods);
        out.put("keyDataQualityMaxLimit", &self.key_data_quality_max_limit);
        out.put("keyDatabaseServerCpus", &self.key_database_server_cpus);
        out.put("keyDateFormat", &self.key_date_format);
        out.put("keyDbLocale", &self.key_db_locale);
        out.put("keyDefaultBaseMap", &self.key_default_base_map);
        out.put("keyEmailHostName", &self.key_email_host_name);
        out.put("keyEmailPassword", &self.key_email_password);
        out.put("keyEmailPort", &self.key_email_port);
        out.put("keyEmailSender", &self.key_email_sender);
        out.put("keyEmailTls", &self.key_email_tls);
        out.put("keyEmailUsername", &self.key_email_username);
        out.put("keyEmbeddedDashboardsEnabled", &self.key_embedded_dashboards_enabled);
        out.put(
            "keyFileResourceRetentionStrategy",
            &self.key_file_resource_retention_strategy,
        );
        out.put("keyFlag", &self.key_flag);
        out.put("keyFlagImage", &self.key_flag_image);
        out.put(
            "keyGatherAnalyticalObjectStatisticsInDashboardViews",
            &self.key_gather_analytical_object_statistics_in_dashboard_views,
        );
        out.put("keyGoogleMapsApiKey", &self.key_google_maps_api_key);
        out.put("keyHideBiMonthlyPeriods", &self.key_hide_bi_monthly_periods);
        out.put("keyHideBiWeeklyPeriods", &self.key_hide_bi_weekly_periods);
        out.put("keyHideDailyPeriods", &self.key_hide_daily_periods);
        out.put("keyHideMonthlyPeriods", &self.key_hide_monthly_periods);
        out.put("keyHideWeeklyPeriods", &self.key_hide_weekly_periods);
        out.put("keyHtmlPushAnalyticsUrl", &self.key_html_push_analytics_url);
        out.put(
            "keyIgnoreAnalyticsApprovalYearThreshold",
            &self.key_ignore_analytics_approval_year_threshold,
        );
        out.put(
            "keyIncludeZeroValuesInAnalytics",
            &self.key_include_zero_values_in_analytics,
        );
        out.put(
            "keyLastCompleteDataSetRegistrationSyncSuccess",
            &self.key_last_complete_data_set_registration_sync_success,
        );
        out.put("keyLastMetaDataSyncSuccess", &self.key_last_meta_data_sync_success);
        out.put("keyLastMonitoringRun", &self.key_last_monitoring_run);
        out.put(
            "keyLastSuccessfulAnalyticsTablesRuntime",
            &self.key_last_successful_analytics_tables_runtime,
        );
        out.put(
            "keyLastSuccessfulAnalyticsTablesUpdate",
            &self.key_last_successful_analytics_tables_update,
        );
        out.put("keyLastSuccessfulDataSynch", &self.key_last_successful_data_synch);
        out.put(
            "keyLastSuccessfulEventsDataSynch",
            &self.key_last_successful_events_data_synch,
        );
        out.put(
            "keyLastSuccessfulLatestAnalyticsPartitionRuntime",
            &self.key_last_successful_latest_analytics_partition_runtime,
        );
        out.put(
            "keyLastSuccessfulLatestAnalyticsPartitionUpdate",
            &self.key_last_successful_latest_analytics_partition_update,
        );
        out.put("keyLastSuccessfulMonitoring", &self.key_last_successful_monitoring);
        out.put(
            "keyLastSuccessfulResourceTablesUpdate",
            &self.key_last_successful_resource_tables_update,
        );
        out.put(
            "keyLastSuccessfulScheduledDataSetNotifications",
            &self.key_last_successful_scheduled_data_set_notifications,
        );
        out.put(
            "keyLastSuccessfulScheduledProgramNotifications",
            &self.key_last_successful_scheduled_program_notifications,
        );
        out.put(
            "keyLastSuccessfulSystemMonitoringPush",
            &self.key_last_successful_system_monitoring_push,
        );
        out.put("keyLockMultipleFailedLogins", &self.key_lock_multiple_failed_logins);
        out.put("keyMetaDataRepoUrl", &self.key_meta_data_repo_url);
        out.put("keyMetadataFailedVersion", &self.key_metadata_failed_version);
        out.put("keyMetadataLastFailedTime", &self.key_metadata_last_failed_time);
        out.put("keyNextAnalyticsTableUpdate", &self.key_next_analytics_table_update);
        out.put(
            "keyParallelJobsInAnalyticsTableExport",
            &self.key_parallel_jobs_in_analytics_table_export,
        );
        out.put("keyRemoteInstancePassword", &self.key_remote_instance_password);
        out.put("keyRemoteInstanceUrl", &self.key_remote_instance_url);
        out.put("keyRemoteInstanceUsername", &self.key_remote_instance_username);
        out.put("keyRemoteMetadataVersion", &self.key_remote_metadata_version);
        out.put("keyRequireAddToView", &self.key_require_add_to_view);
        out.put(
            "keyRespectMetaDataStartEndDatesInAnalyticsTableExport",
            &self.key_respect_meta_data_start_end_dates_in_analytics_table_export,
        );
        out.put(
            "keySelfRegistrationNoRecaptcha",
            &self.key_self_registration_no_recaptcha,
        );
        out.put(
            "keySkipDataTypeValidationInAnalyticsTableExport",
            &self.key_skip_data_type_validation_in_analytics_table_export,
        );
        out.put("keySmsMaxLength", &self.key_sms_max_length);
        out.put("keySmsSetting", &self.key_sms_setting);
        out.put("keySqlViewMaxLimit", &self.key_sql_view_max_limit);
        out.put("keyStopMetadataSync", &self.key_stop_metadata_sync);
        out.put("keyStyle", &self.key_style);
        out.put("keySystemMetadataVersion", &self.key_system_metadata_version);
        out.put("keySystemNotificationsEmail", &self.key_system_notifications_email);
        out.put("keyTrackerDashboardLayout", &self.key_tracker_dashboard_layout);
        out.put("keyUiLocale", &self.key_ui_locale);
        out.put("keyUseCustomLogoBanner", &self.key_use_custom_logo_banner);
        out.put("keyUseCustomLogoFront", &self.key_use_custom_logo_front);
        out.put("keyVersionEnabled", &self.key_version_enabled);
        out.put("lastSuccessfulDataStatistics", &self.last_successful_data_statistics);
        out.put("loginPageLayout", &self.login_page_layout);
        out.put("loginPageTemplate", &self.login_page_template);
        out.put("loginPopup", &self.login_popup);
        out.put("maxPasswordLength", &self.max_password_length);
        out.put("minPasswordLength", &self.min_password_length);
        out.put("multiOrganisationUnitForms", &self.multi_organisation_unit_forms);
        out.put("notifierCleanAfterIdleTime", &self.notifier_clean_after_idle_time);
        out.put("notifierGistOverview", &self.notifier_gist_overview);
        out.put("notifierLogLevel", &self.notifier_log_level);
        out.put("notifierMaxAgeDays", &self.notifier_max_age_days);
        out.put("notifierMaxJobsPerType", &self.notifier_max_jobs_per_type);
        out.put("notifierMaxMessagesPerJob", &self.notifier_max_messages_per_job);
        out.put(
            "orgUnitCentroidsInEventsAnalytics",
            &self.org_unit_centroids_in_events_analytics,
        );
        out.put("phoneNumberAreaCode", &self.phone_number_area_code);
        out.put("recaptchaSecret", &self.recaptcha_secret);
        out.put("recaptchaSite", &self.recaptcha_site);
        out.put("ruleEngineAssignOverwrite", &self.rule_engine_assign_overwrite);
        out.put("startModule", &self.start_module);
        out.put("startModuleEnableLightweight", &self.start_module_enable_lightweight);
        out.put(
            "syncDelayBetweenRemoteServerAvailabilityCheckAttempts",
            &self.sync_delay_between_remote_server_availability_check_attempts,
        );
        out.put("syncMaxAttempts", &self.sync_max_attempts);
        out.put(
            "syncMaxRemoteServerAvailabilityCheckAttempts",
            &self.sync_max_remote_server_availability_check_attempts,
        );
        out.put(
            "syncSkipSyncForDataChangedBefore",
            &self.sync_skip_sync_for_data_changed_before,
        );
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    DatabaseInfo MeDto SystemCapability SystemInfo SystemSettings
}
