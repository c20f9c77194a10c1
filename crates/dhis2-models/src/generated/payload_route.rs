// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `ApiHeadersAuthScheme`.
///
/// Needs the feature `payload-route`.
#[derive(Clone)]
pub struct ApiHeadersAuthScheme {
    /// `headers`
    pub headers: Option<crate::Map<crate::Text>>,
    /// `type`: only in 2.41
    pub r#type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ApiHeadersAuthScheme {
    fn default() -> Self {
        Self {
            headers: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ApiHeadersAuthScheme {
    const NAME: &'static str = "ApiHeadersAuthScheme";
    const NAMES: Names = {
        const NAMES: &[&str] = &["headers", "type"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.headers),
            1 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("headers", &self.headers);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ApiQueryParamsAuthScheme`.
///
/// Needs the feature `payload-route`.
#[derive(Clone)]
pub struct ApiQueryParamsAuthScheme {
    /// `queryParams`
    pub query_params: Option<crate::Map<crate::Text>>,
    /// `type`: only in 2.41
    pub r#type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ApiQueryParamsAuthScheme {
    fn default() -> Self {
        Self {
            query_params: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ApiQueryParamsAuthScheme {
    const NAME: &'static str = "ApiQueryParamsAuthScheme";
    const NAMES: Names = {
        const NAMES: &[&str] = &["queryParams", "type"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.query_params),
            1 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("queryParams", &self.query_params);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ApiTokenAuthScheme`.
///
/// Needs the feature `payload-route`.
#[derive(Clone)]
pub struct ApiTokenAuthScheme {
    /// `token`
    pub token: Option<crate::Text>,
    /// `type`: only in 2.41
    pub r#type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ApiTokenAuthScheme {
    fn default() -> Self {
        Self {
            token: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ApiTokenAuthScheme {
    const NAME: &'static str = "ApiTokenAuthScheme";
    const NAMES: Names = {
        const NAMES: &[&str] = &["token", "type"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.token),
            1 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("token", &self.token);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `HttpBasicAuthScheme`.
///
/// Needs the feature `payload-route`.
#[derive(Clone)]
pub struct HttpBasicAuthScheme {
    /// `password`
    pub password: Option<crate::Text>,
    /// `type`: only in 2.41
    pub r#type: Option<crate::Text>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for HttpBasicAuthScheme {
    fn default() -> Self {
        Self {
            password: None,
            r#type: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for HttpBasicAuthScheme {
    const NAME: &'static str = "HttpBasicAuthScheme";
    const NAMES: Names = {
        const NAMES: &[&str] = &["password", "type", "username"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.password),
            1 => entry.into(&mut self.r#type),
            2 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("password", &self.password);
        out.put("type", &self.r#type);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `OAuth2ClientCredentialsAuthScheme`.
///
/// Needs the feature `payload-route`.
#[derive(Clone)]
pub struct OAuth2ClientCredentialsAuthScheme {
    /// `clientId`
    pub client_id: Option<crate::Text>,
    /// `clientSecret`
    pub client_secret: Option<crate::Text>,
    /// `tokenUri`
    pub token_uri: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for OAuth2ClientCredentialsAuthScheme {
    fn default() -> Self {
        Self {
            client_id: None,
            client_secret: None,
            token_uri: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for OAuth2ClientCredentialsAuthScheme {
    const NAME: &'static str = "OAuth2ClientCredentialsAuthScheme";
    const NAMES: Names = {
        const NAMES: &[&str] = &["clientId", "clientSecret", "tokenUri"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.client_id),
            1 => entry.into(&mut self.client_secret),
            2 => entry.into(&mut self.token_uri),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("clientId", &self.client_id);
        out.put("clientSecret", &self.client_secret);
        out.put("tokenUri", &self.token_uri);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    ApiHeadersAuthScheme ApiQueryParamsAuthScheme ApiTokenAuthScheme HttpBasicAuthScheme
    OAuth2ClientCredentialsAuthScheme
}
