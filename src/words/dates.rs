//! Days and times as people say them. Kept as milliseconds UTC; shown in the time zone of the place.

use super::{Lang, Words};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};
use std::sync::OnceLock;

const USUAL_ZONE: &str = "Europe/London";
static ZONE: OnceLock<TimeZone> = OnceLock::new();

/// Says which time zone the settings ask for. Once, before the first page: afterwards it stays as it is.
///
/// # Errors
/// When there is no such time zone.
pub fn keep_to_zone(name: &str) -> Result<(), jiff::Error> {
    let zone = TimeZone::get(name)?;
    ZONE.get_or_init(|| zone);
    Ok(())
}

/// "Tuesday 3 March 2026", "dydd Mawrth 3 Mawrth 2026".
pub fn day(lang: Lang, millis: i64) -> String {
    let at = local(millis);
    Words(lang).day(date(lang, &at), weekday(lang, &at))
}

/// Inside a sentence: "on Tuesday 3 March 2026", "ddydd Mawrth 3 Mawrth 2026".
pub fn on_day(lang: Lang, millis: i64) -> String {
    let at = local(millis);
    Words(lang).on_day(date(lang, &at), weekday(lang, &at))
}

/// "3 March 2026", "3 Mawrth 2026".
pub fn short_day(lang: Lang, millis: i64) -> String {
    date(lang, &local(millis))
}

/// "Tuesday 3 March 2026 at 2:30pm", "dydd Mawrth 3 Mawrth 2026 am 2:30yp".
pub fn moment(lang: Lang, millis: i64) -> String {
    let at = local(millis);
    Words(lang).moment(clock(at.time()), day(lang, millis), part(at.time()))
}

/// "2pm", "2:30pm", "noon"; "2yp", "2:30yp", "hanner dydd".
pub fn time(lang: Lang, millis: i64) -> String {
    let at = local(millis).time();
    Words(lang).time(clock(at), part(at))
}

/// "due tomorrow", "due in 3 days", "2 days late"; "erbyn yfory", "ymhen 3 diwrnod", "2 ddiwrnod yn hwyr".
///
/// Counted in days of the calendar: what is due today is not late before tomorrow.
pub fn until(lang: Lang, now: i64, due: i64) -> String {
    let w = Words(lang);
    match days_until(now, due) {
        0 => w.due_today().to_owned(),
        1 => w.due_tomorrow().to_owned(),
        days if days > 0 => w.due_in_days(days),
        days => w.days_late(-days),
    }
}

/// From the day of one moment to the day of another, on the calendar; less than nothing when that is past.
pub fn days_until(now: i64, due: i64) -> i64 {
    let days = local(now).date().until(local(due).date()).map(|span| span.get_days());
    days.unwrap_or_default().into()
}

/// The start of the day so many days after this moment, however long those days are.
pub fn after_days(now: i64, days: i64) -> i64 {
    let day = local(now).date().saturating_add(days.clamp(-4_000_000, 4_000_000).days());
    start(day).unwrap_or(now)
}

/// The start of a day written as "2026-03-03"; what `<input type="date">` sends.
pub fn parse_day(written: &str) -> Option<i64> {
    start(Date::strptime("%Y-%m-%d", written.trim()).ok()?)
}

/// A moment given as a day, "2026-03-03", and a time of that day, "14:30" or "14.30"; what `<input type="time">` sends.
pub fn parse_moment(day: &str, time: &str) -> Option<i64> {
    let day = Date::strptime("%Y-%m-%d", day.trim()).ok()?;
    let time = Time::strptime("%H:%M", time.trim().replace('.', ":")).ok()?;
    Some(day.to_datetime(time).to_zoned(zone()).ok()?.timestamp().as_millisecond())
}

/// The start of a day given as numbers; `None` for a day such as 30 February.
pub fn from_parts(year: i16, month: i8, day: i8) -> Option<i64> {
    start(Date::new(year, month, day).ok()?)
}

/// The year and the month in which a moment lies on the calendar: (2026, 3).
pub fn year_and_month(millis: i64) -> (i16, i8) {
    let day = local(millis).date();
    (day.year(), day.month())
}

/// "2026-03-03", for `<input type="date">` and `<time datetime="…">`.
pub fn written_day(millis: i64) -> String {
    local(millis).date().to_string()
}

/// "14:30", for `<input type="time">`.
pub fn written_time(millis: i64) -> String {
    local(millis).strftime("%H:%M").to_string()
}

/// A month as a calendar on the wall has it.
pub struct Month {
    /// "November 2026".
    pub title: String,
    /// Monday first.
    pub weekdays: Vec<String>,
    /// The days of each week; none where the month has not begun or is over.
    pub weeks: Vec<[Option<i8>; 7]>,
    pub today: i8,
}

/// The month of a moment.
pub fn month_of(lang: Lang, millis: i64) -> Month {
    let at = local(millis);
    let first = at.date().first_of_month();
    let before = i32::from(first.weekday().to_monday_zero_offset());
    let days = i32::from(first.days_in_month());
    let day = |place: i32| (1..=days).contains(&place).then_some(place as i8);
    let weeks = (0..(before + days + 6) / 7)
        .map(|week| std::array::from_fn(|place| day(week * 7 + place as i32 - before + 1)))
        .collect();
    let monday = first.saturating_sub(before.days());
    let weekdays = (0..7).filter_map(|place| monday.saturating_add(place.days()).to_zoned(zone()).ok());
    Month {
        title: Words(lang).month_and_year(month(lang, &at), at.year()),
        weekdays: weekdays.map(|at| weekday(lang, &at)).collect(),
        weeks,
        today: at.day(),
    }
}

fn zone() -> TimeZone {
    // The zones are part of the program (`tzdb-bundle-always`), so the usual one is always there.
    ZONE.get_or_init(|| TimeZone::get(USUAL_ZONE).unwrap_or(TimeZone::UTC)).clone()
}

/// Moments beyond what a calendar can say are brought to its edge.
fn local(millis: i64) -> Zoned {
    let edge = if millis < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::from_millisecond(millis).unwrap_or(edge).to_zoned(zone())
}

fn start(day: Date) -> Option<i64> {
    Some(day.to_zoned(zone()).ok()?.timestamp().as_millisecond())
}

fn date(lang: Lang, at: &Zoned) -> String {
    Words(lang).short_day(month(lang, at), at.day(), at.year())
}

// The words files have the English names as keys, and those are what strftime gives.
fn month(lang: Lang, at: &Zoned) -> String {
    Words(lang).month(&at.strftime("%B").to_string())
}

fn weekday(lang: Lang, at: &Zoned) -> String {
    Words(lang).weekday(&at.strftime("%A").to_string())
}

fn part(at: Time) -> &'static str {
    match (at.hour(), at.minute()) {
        (0, 0) => "midnight",
        (12, 0) => "noon",
        (0..12, _) => "am",
        _ => "pm",
    }
}

fn clock(at: Time) -> String {
    let hour = (at.hour() + 11) % 12 + 1;
    match at.minute() {
        0 => hour.to_string(),
        minute => format!("{hour}:{minute:02}"),
    }
}

#[cfg(test)]
mod tests;
