//! The one place that reads the environment.

/// Returns a variable of the environment, unless it is empty.
#[expect(clippy::disallowed_methods, reason = "a tool for developers may read the environment")]
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
