// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `ForgotPasswordRequest`.
///
/// Needs the feature `payload-account`.
#[derive(Clone)]
pub struct ForgotPasswordRequest {
    /// `emailOrUsername`
    pub email_or_username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ForgotPasswordRequest {
    fn default() -> Self {
        Self {
            email_or_username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ForgotPasswordRequest {
    const NAME: &'static str = "ForgotPasswordRequest";
    const NAMES: Names = {
        const NAMES: &[&str] = &["emailOrUsername"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.email_or_username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("emailOrUsername", &self.email_or_username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `LoginConfigResponse`.
///
/// Needs the feature `payload-account`.
#[derive(Clone)]
pub struct LoginConfigResponse {
    /// `allowAccountRecovery`
    pub allow_account_recovery: Option<bool>,
    /// `apiVersion`
    pub api_version: Option<crate::Text>,
    /// `applicationDescription`
    pub application_description: Option<crate::Text>,
    /// `applicationLeftSideFooter`
    pub application_left_side_footer: Option<crate::Text>,
    /// `applicationNotification`
    pub application_notification: Option<crate::Text>,
    /// `applicationRightSideFooter`
    pub application_right_side_footer: Option<crate::Text>,
    /// `applicationTitle`
    pub application_title: Option<crate::Text>,
    /// `countryFlag`
    pub country_flag: Option<crate::Text>,
    /// `emailConfigured`
    pub email_configured: Option<bool>,
    /// `loginPageLayout`
    pub login_page_layout: Option<crate::Text>,
    /// `loginPageLogo`
    pub login_page_logo: Option<crate::Text>,
    /// `loginPageTemplate`
    pub login_page_template: Option<crate::Text>,
    /// `loginPopup`
    pub login_popup: Option<crate::Text>,
    /// `maxPasswordLength`: only in 2.42 and 2.43
    pub max_password_length: Option<crate::Text>,
    /// `minPasswordLength`: only in 2.42 and 2.43
    pub min_password_length: Option<crate::Text>,
    /// `oidcProviders`
    pub oidc_providers: Option<Vec<crate::payload::LoginOidcProvider>>,
    /// `recaptchaSite`
    pub recaptcha_site: Option<crate::Text>,
    /// `selfRegistrationEnabled`
    pub self_registration_enabled: Option<bool>,
    /// `selfRegistrationNoRecaptcha`
    pub self_registration_no_recaptcha: Option<bool>,
    /// `uiLocale`
    pub ui_locale: Option<crate::Text>,
    /// `useCustomLogoFront`
    pub use_custom_logo_front: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for LoginConfigResponse {
    fn default() -> Self {
        Self {
            allow_account_recovery: None,
            api_version: None,
            application_description: None,
            application_left_side_footer: None,
            application_notification: None,
            application_right_side_footer: None,
            application_title: None,
            country_flag: None,
            email_configured: None,
            login_page_layout: None,
            login_page_logo: None,
            login_page_template: None,
            login_popup: None,
            max_password_length: None,
            min_password_length: None,
            oidc_providers: None,
            recaptcha_site: None,
            self_registration_enabled: None,
            self_registration_no_recaptcha: None,
            ui_locale: None,
            use_custom_logo_front: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for LoginConfigResponse {
    const NAME: &'static str = "LoginConfigResponse";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "allowAccountRecovery",
            "apiVersion",
            "applicationDescription",
            "applicationLeftSideFooter",
            "applicationNotification",
            "applicationRightSideFooter",
            "applicationTitle",
            "countryFlag",
            "emailConfigured",
            "loginPageLayout",
            "loginPageLogo",
            "loginPageTemplate",
            "loginPopup",
            "maxPasswordLength",
            "minPasswordLength",
            "oidcProviders",
            "recaptchaSite",
            "selfRegistrationEnabled",
            "selfRegistrationNoRecaptcha",
            "uiLocale",
            "useCustomLogoFront",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.allow_account_recovery),
            1 => entry.into(&mut self.api_version),
            2 => entry.into(&mut self.application_description),
            3 => entry.into(&mut self.application_left_side_footer),
            4 => entry.into(&mut self.application_notification),
            5 => entry.into(&mut self.application_right_side_footer),
            6 => entry.into(&mut self.application_title),
            7 => entry.into(&mut self.country_flag),
            8 => entry.into(&mut self.email_configured),
            9 => entry.into(&mut self.login_page_layout),
            10 => entry.into(&mut self.login_page_logo),
            11 => entry.into(&mut self.login_page_template),
            12 => entry.into(&mut self.login_popup),
            13 => entry.into(&mut self.max_password_length),
            14 => entry.into(&mut self.min_password_length),
            15 => entry.into(&mut self.oidc_providers),
            16 => entry.into(&mut self.recaptcha_site),
            17 => entry.into(&mut self.self_registration_enabled),
            18 => entry.into(&mut self.self_registration_no_recaptcha),
            19 => entry.into(&mut self.ui_locale),
            20 => entry.into(&mut self.use_custom_logo_front),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("allowAccountRecovery", &self.allow_account_recovery);
        out.put("apiVersion", &self.api_version);
        out.put("applicationDescription", &self.application_description);
        out.put("applicationLeftSideFooter", &self.application_left_side_footer);
        out.put("applicationNotification", &self.application_notification);
        out.put("applicationRightSideFooter", &self.application_right_side_footer);
        out.put("applicationTitle", &self.application_title);
        out.put("countryFlag", &self.country_flag);
        out.put("emailConfigured", &self.email_configured);
        out.put("loginPageLayout", &self.login_page_layout);
        out.put("loginPageLogo", &self.login_page_logo);
        out.put("loginPageTemplate", &self.login_page_template);
        out.put("loginPopup", &self.login_popup);
        out.put("maxPasswordLength", &self.max_password_length);
        out.put("minPasswordLength", &self.min_password_length);
        out.put("oidcProviders", &self.oidc_providers);
        out.put("recaptchaSite", &self.recaptcha_site);
        out.put("selfRegistrationEnabled", &self.self_registration_enabled);
        out.put("selfRegistrationNoRecaptcha", &self.self_registration_no_recaptcha);
        out.put("uiLocale", &self.ui_locale);
        out.put("useCustomLogoFront", &self.use_custom_logo_front);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `LoginOidcProvider`.
///
/// Needs the feature `payload-account`.
#[derive(Clone)]
pub struct LoginOidcProvider {
    /// `icon`
    pub icon: Option<crate::Text>,
    /// `iconPadding`
    pub icon_padding: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `loginText`
    pub login_text: Option<crate::Text>,
    /// `url`
    pub url: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for LoginOidcProvider {
    fn default() -> Self {
        Self {
            icon: None,
            icon_padding: None,
            id: None,
            login_text: None,
            url: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for LoginOidcProvider {
    const NAME: &'static str = "LoginOidcProvider";
    const NAMES: Names = {
        const NAMES: &[&str] = &["icon", "iconPadding", "id", "loginText", "url"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.icon),
            1 => entry.into(&mut self.icon_padding),
            2 => entry.into(&mut self.id),
            3 => entry.into(&mut self.login_text),
            4 => entry.into(&mut self.url),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("icon", &self.icon);
        out.put("iconPadding", &self.icon_padding);
        out.put("id", &self.id);
        out.put("loginText", &self.login_text);
        out.put("url", &self.url);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `LoginRequest`.
///
/// Needs the feature `payload-account`.
#[derive(Clone)]
pub struct LoginRequest {
    /// `password`
    pub password: Option<crate::Text>,
    /// `twoFactorCode`
    pub two_factor_code: Option<crate::Text>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for LoginRequest {
    fn default() -> Self {
        Self {
            password: None,
            two_factor_code: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for LoginRequest {
    const NAME: &'static str = "LoginRequest";
    const NAMES: Names = {
        const NAMES: &[&str] = &["password", "twoFactorCode", "username"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.password),
            1 => entry.into(&mut self.two_factor_code),
            2 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("password", &self.password);
        out.put("twoFactorCode", &self.two_factor_code);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `LoginResponse`.
///
/// Needs the feature `payload-account`.
#[derive(Clone)]
pub struct LoginResponse {
    /// `loginStatus`
    pub login_status: Option<crate::enums::LoginResponseStatus>,
    /// `redirectUrl`
    pub redirect_url: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for LoginResponse {
    fn default() -> Self {
        Self {
            login_status: None,
            redirect_url: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for LoginResponse {
    const NAME: &'static str = "LoginResponse";
    const NAMES: Names = {
        const NAMES: &[&str] = &["loginStatus", "redirectUrl"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.login_status),
            1 => entry.into(&mut self.redirect_url),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("loginStatus", &self.login_status);
        out.put("redirectUrl", &self.redirect_url);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `QRCode`.
///
/// Needs the feature `payload-account`.
#[derive(Clone)]
pub struct QrCode {
    /// `base32Secret`
    pub base32_secret: Option<crate::Text>,
    /// `base64QRImage`
    pub base64_qr_image: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for QrCode {
    fn default() -> Self {
        Self {
            base32_secret: None,
            base64_qr_image: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for QrCode {
    const NAME: &'static str = "QrCode";
    const NAMES: Names = {
        const NAMES: &[&str] = &["base32Secret", "base64QRImage"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.base32_secret),
            1 => entry.into(&mut self.base64_qr_image),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("base32Secret", &self.base32_secret);
        out.put("base64QRImage", &self.base64_qr_image);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ResetPasswordRequest`.
///
/// Needs the feature `payload-account`.
#[derive(Clone)]
pub struct ResetPasswordRequest {
    /// `newPassword`
    pub new_password: Option<crate::Text>,
    /// `token`
    pub token: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ResetPasswordRequest {
    fn default() -> Self {
        Self {
            new_password: None,
            token: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ResetPasswordRequest {
    const NAME: &'static str = "ResetPasswordRequest";
    const NAMES: Names = {
        const NAMES: &[&str] = &["newPassword", "token"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.new_password),
            1 => entry.into(&mut self.token),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("newPassword", &self.new_password);
        out.put("token", &self.token);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `UserInviteParams`.
///
/// Needs the feature `payload-account`.
#[derive(Clone)]
pub struct UserInviteParams {
    /// `email`
    pub email: Option<crate::Text>,
    /// `firstName`
    pub first_name: Option<crate::Text>,
    /// `g-recaptcha-response`
    pub g_recaptcha_response: Option<crate::Text>,
    /// `password`
    pub password: Option<crate::Text>,
    /// `surname`
    pub surname: Option<crate::Text>,
    /// `token`
    pub token: Option<crate::Text>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for UserInviteParams {
    fn default() -> Self {
        Self {
            email: None,
            first_name: None,
            g_recaptcha_response: None,
            password: None,
            surname: None,
            token: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for UserInviteParams {
    const NAME: &'static str = "UserInviteParams";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "email",
            "firstName",
            "g-recaptcha-response",
            "password",
            "surname",
            "token",
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
            0 => entry.into(&mut self.email),
            1 => entry.into(&mut self.first_name),
            2 => entry.into(&mut self.g_recaptcha_response),
            3 => entry.into(&mut self.password),
            4 => entry.into(&mut self.surname),
            5 => entry.into(&mut self.token),
            6 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("email", &self.email);
        out.put("firstName", &self.first_name);
        out.put("g-recaptcha-response", &self.g_recaptcha_response);
        out.put("password", &self.password);
        out.put("surname", &self.surname);
        out.put("token", &self.token);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `UserRegistrationParams`.
///
/// Needs the feature `payload-account`.
#[derive(Clone)]
pub struct UserRegistrationParams {
    /// `email`
    pub email: Option<crate::Text>,
    /// `firstName`
    pub first_name: Option<crate::Text>,
    /// `g-recaptcha-response`
    pub g_recaptcha_response: Option<crate::Text>,
    /// `password`
    pub password: Option<crate::Text>,
    /// `surname`
    pub surname: Option<crate::Text>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for UserRegistrationParams {
    fn default() -> Self {
        Self {
            email: None,
            first_name: None,
            g_recaptcha_response: None,
            password: None,
            surname: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for UserRegistrationParams {
    const NAME: &'static str = "UserRegistrationParams";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "email",
            "firstName",
            "g-recaptcha-response",
            "password",
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
            0 => entry.into(&mut self.email),
            1 => entry.into(&mut self.first_name),
            2 => entry.into(&mut self.g_recaptcha_response),
            3 => entry.into(&mut self.password),
            4 => entry.into(&mut self.surname),
            5 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("email", &self.email);
        out.put("firstName", &self.first_name);
        out.put("g-recaptcha-response", &self.g_recaptcha_response);
        out.put("password", &self.password);
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
/// Holds what servers call `WebResponse`.
///
/// Needs the feature `payload-account`.
#[derive(Clone)]
pub struct WebResponse {
    /// `code`
    pub code: Option<i64>,
    /// `errorCode`
    pub error_code: Option<crate::Text>,
    /// `message`
    pub message: Option<crate::Text>,
    /// `status`
    pub status: Option<crate::enums::Status>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for WebResponse {
    fn default() -> Self {
        Self {
            code: None,
            error_code: None,
            message: None,
            status: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for WebResponse {
    const NAME: &'static str = "WebResponse";
    const NAMES: Names = {
        const NAMES: &[&str] = &["code", "errorCode", "message", "status"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.code),
            1 => entry.into(&mut self.error_code),
            2 => entry.into(&mut self.message),
            3 => entry.into(&mut self.status),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("code", &self.code);
        out.put("errorCode", &self.error_code);
        out.put("message", &self.message);
        out.put("status", &self.status);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    ForgotPasswordRequest LoginConfigResponse LoginOidcProvider LoginRequest
    LoginResponse QrCode ResetPasswordRequest UserInviteParams UserRegistrationParams
    WebResponse
}
