//! What time it is. Passed in everywhere, so that a test can wait a fortnight without waiting.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use std::time::{SystemTime, UNIX_EPOCH};

#[derive(Clone, Debug, Default)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// The clock on the wall.
    pub fn real() -> Clock {
        Clock(None)
    }

    /// A clock that stands still until told otherwise.
    pub fn fixed(millis: i64) -> Clock {
        Clock(Some(Arc::new(AtomicI64::new(millis))))
    }

    /// Milliseconds since 1970, UTC.
    pub fn now(&self) -> i64 {
        match &self.0 {
            Some(fixed) => fixed.load(Ordering::SeqCst),
            None => SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |past| past.as_millis() as i64),
        }
    }

    /// Moves a fixed clock on; the clock on the wall goes its own way.
    pub fn advance(&self, millis: i64) {
        if let Some(fixed) = &self.0 {
            fixed.fetch_add(millis, Ordering::SeqCst);
        }
    }
}
