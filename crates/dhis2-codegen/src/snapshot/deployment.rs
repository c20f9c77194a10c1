//! Paths that a server has only where its configuration turns a feature on.
//!
//! They belong to a deployment, not to a release: they are left out of a snapshot, and said.

use serde_json::Value;

/// A path that depends on the server's configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeploymentPath {
    /// The path, below `/`.
    pub path: &'static str,
    /// What brings it, as it reads after "only where".
    pub feature: &'static str,
}

/// Every path that is known to depend on the server's configuration.
pub const DEPLOYMENT_PATHS: &[DeploymentPath] = &[
    DeploymentPath {
        path: "/api/auth/enrollDevice",
        feature: "the OAuth2 authorization server is on (`oauth2.server.enabled`)",
    },
    DeploymentPath {
        path: "/api/auth/impersonate",
        feature: "switching users is on (`switch_user_feature.enabled`)",
    },
    DeploymentPath {
        path: "/api/auth/impersonateExit",
        feature: "switching users is on (`switch_user_feature.enabled`)",
    },
];

/// Removes the paths of a deployment from an OpenAPI document, and says which were there.
pub(super) fn remove(openapi: &mut Value) -> Vec<String> {
    let Some(paths) = openapi.get_mut("paths").and_then(Value::as_object_mut) else {
        return Vec::new();
    };
    let there = DEPLOYMENT_PATHS.iter().filter(|it| paths.remove(it.path).is_some());
    there.map(|it| format!("{}: only where {}", it.path, it.feature)).collect()
}
