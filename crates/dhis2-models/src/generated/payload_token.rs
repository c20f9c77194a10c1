// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `ApiTokenCreationResponse`.
///
/// Needs the feature `payload-token`.
#[derive(Clone)]
pub struct ApiTokenCreationResponse {
    /// `errorReports`
    pub error_reports: Option<Vec<crate::payload::ErrorReport>>,
    /// `key`
    pub key: Option<crate::Text>,
    /// `klass`
    pub klass: Option<crate::Text>,
    /// `responseType`
    pub response_type: Option<crate::Text>,
    /// `uid`
    pub uid: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ApiTokenCreationResponse {
    fn default() -> Self {
        Self {
            error_reports: None,
            key: None,
            klass: None,
            response_type: None,
            uid: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ApiTokenCreationResponse {
    const NAME: &'static str = "ApiTokenCreationResponse";
    const NAMES: Names = {
        const NAMES: &[&str] = &["errorReports", "key", "klass", "responseType", "uid"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.error_reports),
            1 => entry.into(&mut self.key),
            2 => entry.into(&mut self.klass),
            3 => entry.into(&mut self.response_type),
            4 => entry.into(&mut self.uid),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("errorReports", &self.error_reports);
        out.put("key", &self.key);
        out.put("klass", &self.klass);
        out.put("responseType", &self.response_type);
        out.put("uid", &self.uid);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `IpAllowedList`.
///
/// Needs the feature `payload-token`.
#[derive(Clone)]
pub struct IpAllowedList {
    /// `allowedIps`
    pub allowed_ips: Option<Vec<crate::Text>>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for IpAllowedList {
    fn default() -> Self {
        Self {
            allowed_ips: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for IpAllowedList {
    const NAME: &'static str = "IpAllowedList";
    const NAMES: Names = {
        const NAMES: &[&str] = &["allowedIps", "type"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.allowed_ips),
            1 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("allowedIps", &self.allowed_ips);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MethodAllowedList`.
///
/// Needs the feature `payload-token`.
#[derive(Clone)]
pub struct MethodAllowedList {
    /// `allowedMethods`
    pub allowed_methods: Option<Vec<crate::Text>>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MethodAllowedList {
    fn default() -> Self {
        Self {
            allowed_methods: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MethodAllowedList {
    const NAME: &'static str = "MethodAllowedList";
    const NAMES: Names = {
        const NAMES: &[&str] = &["allowedMethods", "type"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.allowed_methods),
            1 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("allowedMethods", &self.allowed_methods);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `RefererAllowedList`.
///
/// Needs the feature `payload-token`.
#[derive(Clone)]
pub struct RefererAllowedList {
    /// `allowedReferrers`
    pub allowed_referrers: Option<Vec<crate::Text>>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for RefererAllowedList {
    fn default() -> Self {
        Self {
            allowed_referrers: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for RefererAllowedList {
    const NAME: &'static str = "RefererAllowedList";
    const NAMES: Names = {
        const NAMES: &[&str] = &["allowedReferrers", "type"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.allowed_referrers),
            1 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("allowedReferrers", &self.allowed_referrers);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    ApiTokenCreationResponse IpAllowedList MethodAllowedList RefererAllowedList
}
