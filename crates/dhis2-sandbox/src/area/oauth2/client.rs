//! A registered program, as its object says: lists are texts with commas, settings are JSON in text.

use std::time::Duration;

use serde_json::Value;

use crate::store::{self, Object};

/// A registered program.
pub(super) struct RegisteredClient {
    pub id: String,
    secret: Option<String>,
    methods: Vec<String>,
    grants: Vec<String>,
    pub redirect_uris: Vec<String>,
    pub scopes: Vec<String>,
    pub asks_for_consent: bool,
    pub needs_proof: bool,
    pub reuses_refresh_tokens: bool,
    pub access_lifetime: Duration,
    pub refresh_lifetime: Duration,
    pub code_lifetime: Duration,
    /// Whether it has come without a secret.
    pub is_public: bool,
}

/// What became of a client's proof of who it is.
pub(super) enum Proof {
    Good,
    Bad,
    /// The secret that is kept is none that the server can check, which it answers with a page.
    Broken,
}

/// The weakest bcrypt that the server takes.
const LEAST_COST: u32 = 10;

impl RegisteredClient {
    pub(super) fn of(object: &Object) -> Self {
        let list = |name: &str| -> Vec<String> {
            let text = store::text(object, name).unwrap_or_default();
            text.split(',').map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
        };
        let settings = |name: &str| -> Value {
            let text = store::text(object, name).unwrap_or_default();
            serde_json::from_str(text).unwrap_or_default()
        };
        let (client, token) = (settings("clientSettings"), settings("tokenSettings"));
        let lifetime = |name: &str, default: u64| {
            let seconds = token[format!("settings.token.{name}-time-to-live")][1].as_f64();
            seconds
                .and_then(|it| Duration::try_from_secs_f64(it).ok())
                .unwrap_or(Duration::from_secs(default))
        };
        Self {
            id: store::text(object, "clientId").unwrap_or_default().to_owned(),
            secret: store::text(object, "clientSecret").map(str::to_owned),
            methods: list("clientAuthenticationMethods"),
            grants: list("authorizationGrantTypes"),
            redirect_uris: list("redirectUris"),
            scopes: list("scopes"),
            asks_for_consent: client["settings.client.require-authorization-consent"] == true,
            needs_proof: client["settings.client.require-proof-key"] != false,
            reuses_refresh_tokens: token["settings.token.reuse-refresh-tokens"] != false,
            access_lifetime: lifetime("access-token", 300),
            refresh_lifetime: lifetime("refresh-token", 3600),
            code_lifetime: lifetime("authorization-code", 300),
            is_public: false,
        }
    }

    pub(super) fn without_secret(self) -> Self {
        Self { is_public: true, ..self }
    }

    pub(super) fn may_grant(&self, grant: &str) -> bool {
        self.grants.iter().any(|it| it == grant)
    }

    pub(super) fn may_prove_by(&self, method: &str) -> bool {
        self.methods.iter().any(|it| it == method)
    }

    /// Checks a secret against the hash that is kept.
    pub(super) fn check_secret(&self, secret: &str) -> Proof {
        let Some(kept) = self.secret.as_deref() else { return Proof::Bad };
        let cost = kept.split('$').nth(2).and_then(|cost| cost.parse::<u32>().ok());
        if cost.is_none_or(|cost| cost < LEAST_COST) {
            return Proof::Broken;
        }
        match bcrypt::verify(secret, kept) {
            Ok(true) => Proof::Good,
            Ok(false) => Proof::Bad,
            Err(_) => Proof::Broken,
        }
    }
}
