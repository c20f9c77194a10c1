// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `App`.
#[expect(clippy::module_inception, reason = "the area is called after its main class")]
pub mod app {
    use dhis2_client::{
        Client, Error, Map, Method, RawRequest, Response, Version, payload,
    };
    /// Begins the call of `GET /api/apps`.
    pub fn get_apps<V: Version>(client: &Client<V>) -> GetApps<'_, V> {
        GetApps(client.request_at(Method::GET, "apps", &[]))
    }
    /// A call of `GET /api/apps`, begun with [`get_apps`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetApps<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetApps<'c, V> {
        /// Sets the parameter `key`.
        pub fn key(self, value: impl ToString) -> Self {
            Self(self.0.query("key", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<payload::App>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/apps`.
    pub fn install_app<V: Version>(client: &Client<V>) -> InstallApp<'_, V> {
        InstallApp(client.request_at(Method::POST, "apps", &[]))
    }
    /// A call of `POST /api/apps`, begun with [`install_app`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct InstallApp<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> InstallApp<'c, V> {
        /// Sets the parameter `file`. The server demands it.
        pub fn file(self, value: impl ToString) -> Self {
            Self(self.0.query("file", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::App, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `PUT /api/apps`.
    pub fn reload_apps<V: Version>(client: &Client<V>) -> ReloadApps<'_, V> {
        ReloadApps(client.request_at(Method::PUT, "apps", &[]))
    }
    /// A call of `PUT /api/apps`, begun with [`reload_apps`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ReloadApps<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ReloadApps<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `POST /api/apps/config`.
    pub fn set_config<V: Version>(client: &Client<V>) -> SetConfig<'_, V> {
        SetConfig(client.request_at(Method::POST, "apps/config", &[]))
    }
    /// A call of `POST /api/apps/config`, begun with [`set_config`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetConfig<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetConfig<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/apps/menu`.
    pub fn get_web_modules<V: Version>(client: &Client<V>) -> GetWebModules<'_, V> {
        GetWebModules(client.request_at(Method::GET, "apps/menu", &[]))
    }
    /// A call of `GET /api/apps/menu`, begun with [`get_web_modules`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetWebModules<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetWebModules<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Map<Vec<payload::WebModule>>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `DELETE /api/apps/{app}`.
    pub fn delete_app<'c, V: Version>(
        client: &'c Client<V>,
        app: &str,
    ) -> DeleteApp<'c, V> {
        DeleteApp(client.request_at(Method::DELETE, "apps/{}", &[app]))
    }
    /// A call of `DELETE /api/apps/{app}`, begun with [`delete_app`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteApp<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteApp<'c, V> {
        /// Sets the parameter `deleteAppData`.
        pub fn delete_app_data(self, value: bool) -> Self {
            Self(self.0.query("deleteAppData", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
}
/// Operations of the server's `AppHub`.
pub mod app_hub {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/appHub`.
    pub fn list_app_hub<V: Version>(client: &Client<V>) -> ListAppHub<'_, V> {
        ListAppHub(client.request_at(Method::GET, "appHub", &[]))
    }
    /// A call of `GET /api/appHub`, begun with [`list_app_hub`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ListAppHub<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ListAppHub<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
    /// Begins the call of `POST /api/appHub/{versionId}`.
    pub fn install_app_from_app_hub<'c, V: Version>(
        client: &'c Client<V>,
        version_id: &str,
    ) -> InstallAppFromAppHub<'c, V> {
        InstallAppFromAppHub(client.request_at(Method::POST, "appHub/{}", &[version_id]))
    }
    /// A call of `POST /api/appHub/{versionId}`, begun with [`install_app_from_app_hub`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct InstallAppFromAppHub<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> InstallAppFromAppHub<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::App, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `Menu`.
pub mod menu {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version};
    /// Begins the call of `POST /api/menu`.
    pub fn save_menu_order<V: Version>(client: &Client<V>) -> SaveMenuOrder<'_, V> {
        SaveMenuOrder(client.request_at(Method::POST, "menu", &[]))
    }
    /// A call of `POST /api/menu`, begun with [`save_menu_order`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SaveMenuOrder<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SaveMenuOrder<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
}
