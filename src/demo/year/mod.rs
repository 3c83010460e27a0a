//! A year of forty people around the day centre: what they said about themselves, how it went by their own measure, and the
//! three themes that the group raised. Written by hand (`people.json`, `themes.json`); told through the features themselves.

mod crowd;
mod life;
mod living;
mod themes;

pub use crowd::fill;
pub use life::{Life, lives};
pub use living::{World, live};
pub use themes::raise_all;

pub const DAY: i64 = 24 * 3600 * 1000;
const MONTH: i64 = 2_629_746_000;

/// So many months ago, spread over the days of that month by a number that stays the same each time.
pub(super) fn at(now: i64, month: i64, spread: usize) -> i64 {
    let days = (spread * 7 + 3) as i64 % 17;
    (now + month * MONTH - days * DAY).min(now - (spread as i64 % 40 + 20) * 3_600_000)
}
