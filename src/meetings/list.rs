//! The meetings of a space: those to come, the next one first, and those that are over.

use super::model::Meeting;
use super::queries;
use super::words::Words;
use crate::app::App;
use crate::spaces::{Level, Member};
use crate::web::{Error, Frame, Page};
use crate::words::dates;
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "meetings/list.html")]
struct List {
    frame: Frame,
    w: Words,
    start: String,
    coming: Vec<Meeting>,
    over: Vec<Meeting>,
    /// Of those that wait for a time, the numbers of those to which the reader has said when they can.
    said: Vec<i64>,
    may_add: bool,
}

pub async fn show(State(app): State<App>, member: Member) -> Result<Page<impl Template>, Error> {
    let (id, now) = (member.space.id.clone(), app.clock.now());
    let me = member.person.id.clone();
    let (all, said) = app
        .store
        .read(move |tx| {
            let (all, mut said) = (queries::of_space(tx, &id)?, Vec::new());
            for one in all.iter().filter(|one| one.waits_for_time()) {
                if queries::times(tx, one)?.iter().any(|time| time.can(&me).is_some()) {
                    said.push(one.number);
                }
            }
            Ok::<_, Error>((all, said))
        })
        .await?;
    let (over, mut coming): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.is_over(now));
    // Those whose time is being chosen wait for people now.
    coming.sort_by_key(|one| (one.starts_at, one.number));
    let w = Words(member.reader.lang);
    let (start, may_add) = (member.page("/meetings"), may_call(&member).is_ok());
    Ok(Page(List { frame: member.frame(w.meetings()), w, start, coming, over, said, may_add }))
}

/// Two people in somebody's own space just meet.
pub fn may_call(member: &Member) -> Result<(), Error> {
    member.may_add()?;
    if member.space.level == Level::Individual { Err(Error::NotFound) } else { Ok(()) }
}

impl List {
    fn new_page(&self) -> String {
        format!("{}/new", self.start)
    }

    fn moment(&self, at: &i64) -> String {
        dates::moment(self.frame.lang, *at)
    }
}
