//! A meeting is called, gets its time, is moved or called off; and everybody is told, each in the way they chose.

use super::model::Meeting;
use super::queries;
use super::words::Words;
use crate::loops::telling::notices::in_each;
use crate::loops::telling::{self, NewNotice};
use crate::spaces::{self, Space};
use crate::store::{Result, Tx, new_id};
use crate::words::{Lang, Worded, dates};

/// A meeting about to be called.
#[derive(Debug, Clone, Default)]
pub struct Calling {
    pub title: Worded,
    pub place: String,
    pub how: String,
    /// One: that is when it is. Several: people say which they can.
    pub times: Vec<i64>,
    pub minutes: i64,
    pub paper_days: i64,
    pub pre_minutes: i64,
    pub pre_words: String,
}

/// What happened to a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// There are times to choose from.
    Asked,
    Set,
    Moved,
    Off,
}

/// Calls it, and gives its number in the space.
///
/// # Errors
/// When the store cannot keep it.
pub fn call(tx: &mut Tx, space: &Space, calling: &Calling, by: &str, now: i64) -> Result<i64> {
    let number = spaces::next_number(tx, &space.id)?;
    let new = Meeting {
        id: new_id(),
        space_id: space.id.clone(),
        number,
        title: calling.title.clone(),
        place: calling.place.clone(),
        how: calling.how.clone(),
        starts_at: if calling.times.len() == 1 { calling.times.first().copied() } else { None },
        minutes: calling.minutes,
        paper_days: calling.paper_days,
        pre_minutes: calling.pre_minutes,
        pre_words: calling.pre_words.clone(),
        set_by_id: by.to_owned(),
        set_at: now,
        ..Meeting::default()
    };
    queries::add(tx, &new)?;
    for time in &calling.times {
        queries::add_time(tx, &new.id, *time)?;
    }
    Ok(number)
}

/// Tells every member but whoever did it what happened to a meeting, as it is kept now.
///
/// # Errors
/// When the store cannot keep it.
pub fn tell(
    tx: &mut Tx,
    space: &Space,
    number: i64,
    (told, by): (Told, &str),
    home: &str,
    now: i64,
) -> Result<()> {
    let Some(meeting) = queries::find(tx, &space.id, number)? else { return Ok(()) };
    let page = format!("/spaces/{}/meetings/{number}", space.code);
    let words = in_each(|lang| said(lang, &meeting, told));
    telling::notify_members(tx, space, &NewNotice { words, page }, Some(by), home, now)
}

fn said(lang: Lang, meeting: &Meeting, told: Told) -> String {
    let (w, title) = (Words(lang), meeting.title.in_lang(lang));
    let when = meeting.starts_at.map(|at| dates::moment(lang, at)).unwrap_or_default();
    match (told, &meeting.off) {
        (Told::Off, off) => {
            let why = off.as_ref().map(|off| &*off.why).unwrap_or_default();
            if when.is_empty() { w.told_off_untimed(title, why) } else { w.told_off(title, when, why) }
        }
        (Told::Asked, _) => w.told_asked(&meeting.set_by, title),
        (Told::Set, _) => w.told_set(&meeting.place, title, when),
        (Told::Moved, _) => w.told_moved(&meeting.place, title, when),
    }
}
