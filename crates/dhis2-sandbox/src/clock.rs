//! The server's clock: the real one, or one that a test sets and moves.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveDateTime};

/// A moment in milliseconds since 1970, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Moment(pub i64);

impl Moment {
    /// Writes the moment as most answers do: `2026-11-21T05:18:42.946`.
    pub(crate) fn text(self) -> String {
        self.date_time().format("%Y-%m-%dT%H:%M:%S%.3f").to_string()
    }

    /// Writes the moment with its zone: `2026-11-21T05:18:42.946+0000`.
    pub(crate) fn text_with_zone(self) -> String {
        format!("{}+0000", self.text())
    }

    /// Returns the date and time in UTC.
    pub(crate) fn date_time(self) -> NaiveDateTime {
        DateTime::from_timestamp_millis(self.0).unwrap_or_default().naive_utc()
    }

    /// Returns the moment a while later.
    #[must_use]
    pub(crate) fn after(self, time: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(time.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl From<SystemTime> for Moment {
    fn from(time: SystemTime) -> Self {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}

/// A clock.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    base: Moment,
    running_since: Option<Instant>,
}

impl Clock {
    /// Creates a clock that shows the real time.
    pub(crate) fn real() -> Self {
        Self { base: SystemTime::now().into(), running_since: Some(Instant::now()) }
    }

    /// Creates a clock that stands at a moment until it is moved.
    pub(crate) fn standing_at(moment: Moment) -> Self {
        Self { base: moment, running_since: None }
    }

    /// Creates a clock that runs from a moment on.
    pub(crate) fn running_from(moment: Moment) -> Self {
        Self { base: moment, running_since: Some(Instant::now()) }
    }

    /// Returns the time.
    pub(crate) fn now(&self) -> Moment {
        match self.running_since {
            Some(start) => self.base.after(start.elapsed()),
            None => self.base,
        }
    }

    /// Moves the clock forward.
    pub(crate) fn advance(&mut self, time: Duration) {
        self.base = self.base.after(time);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standing_clock_moves_only_when_told() {
        let mut clock = Clock::standing_at(Moment(1_795_238_322_946));
        assert_eq!(clock.now().text(), "2026-11-21T05:18:42.946");
        clock.advance(Duration::from_secs(60));
        assert_eq!(clock.now().text_with_zone(), "2026-11-21T05:19:42.946+0000");
    }
}
