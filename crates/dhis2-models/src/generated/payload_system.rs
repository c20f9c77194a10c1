// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// `DatabaseInfo`: a part of other objects.
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
/// `MeDto`: a part of other objects.
#[derive(Clone)]
pub struct MeDto {
    /// `access`
    pub access: Option<crate::Reference>,
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
    pub sharing: Option<crate::Reference>,
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
/// `SystemCapability`: a part of other objects.
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
/// `SystemInfo`: a part of other objects.
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
shape_impls! {
    DatabaseInfo MeDto SystemCapability SystemInfo
}
