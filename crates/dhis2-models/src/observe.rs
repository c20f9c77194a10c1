//! Hearing of what a server sent that the models did not expect.
//!
//! Reading never fails over it ([`shape`](crate::shape) keeps the value); whoever wants to know
//! listens while reading. The client logs each oddity once, the tests of this project refuse any.

use std::cell::RefCell;
use std::fmt;

/// What is odd about a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Oddity {
    /// The type has no field of this name.
    UnknownKey,
    /// The value is not of the sort that the field takes.
    Mistyped,
    /// The enum has no constant of this name.
    UnknownConstant,
}

/// One thing that was not as the models expect.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Observation {
    /// The model or enum, such as `DataElement`.
    pub owner: &'static str,
    /// The key or the constant.
    pub name: Box<str>,
    /// What is odd about it.
    pub oddity: Oddity,
}

impl fmt::Display for Observation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { owner, name, oddity } = self;
        match oddity {
            Oddity::UnknownKey => {
                write!(formatter, "`{owner}.{name}` is not known to this version")
            }
            Oddity::Mistyped => {
                write!(formatter, "`{owner}.{name}` is not of the type it should be")
            }
            Oddity::UnknownConstant => {
                write!(formatter, "`{name}` is not a constant of `{owner}` in this version")
            }
        }
    }
}

thread_local! {
    static LISTENING: RefCell<Option<Vec<Observation>>> = const { RefCell::new(None) };
}

/// The most oddities that one reading reports: a foreign document would have no end of them.
const LIMIT: usize = 1_000;

/// Runs `read` and returns its result with every oddity that was met on this thread meanwhile.
///
/// ```
/// # #[cfg(feature = "v42")] {
/// use dhis2_models::{observe, v42::DataElement};
///
/// let json = r#"{"id": "fbfJHSPpUQD", "colour": "red"}"#;
/// let (element, odd) = observe::during(|| serde_json::from_str::<DataElement>(json));
/// assert_eq!(element?.extra.get("colour").unwrap(), "red");
/// assert_eq!(odd[0].to_string(), "`DataElement.colour` is not known to this version");
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn during<T>(read: impl FnOnce() -> T) -> (T, Vec<Observation>) {
    let before = LISTENING.with(|it| it.borrow_mut().replace(Vec::new()));
    // Restored by a guard, so that a panic in `read` does not leave the thread listening.
    let guard = Restore(before);
    let result = read();
    let heard = LISTENING.with(|it| it.borrow_mut().take()).unwrap_or_default();
    drop(guard);
    (result, heard)
}

struct Restore(Option<Vec<Observation>>);

impl Drop for Restore {
    fn drop(&mut self) {
        let before = self.0.take();
        LISTENING.with(|it| *it.borrow_mut() = before);
    }
}

#[cold]
pub(crate) fn report(owner: &'static str, name: &str, oddity: Oddity) {
    LISTENING.with(|it| {
        let mut listening = it.borrow_mut();
        let Some(heard) = listening.as_mut() else {
            return;
        };
        let same =
            |old: &Observation| old.owner == owner && old.oddity == oddity && *old.name == *name;
        if heard.len() < LIMIT && !heard.iter().any(same) {
            heard.push(Observation { owner, name: name.into(), oddity });
        }
    });
}
