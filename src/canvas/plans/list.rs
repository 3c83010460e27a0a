//! The canvases of a space: the team's, one's own drafts, and those that others laid beside the team's.

use super::words::Words;
use crate::app::App;
use crate::canvas::{self, Canvas};
use crate::spaces::{self, Member, Membership};
use crate::web::{Error, Frame, Page};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "canvas/plans/list.html")]
struct List {
    frame: Frame,
    w: Words,
    start: String,
    code: String,
    me: String,
    may_add: bool,
    canvases: Vec<Canvas>,
    members: Vec<Membership>,
}

pub async fn show(State(app): State<App>, member: Member) -> Result<Page<impl Template>, Error> {
    let (space_id, me) = (member.space.id.clone(), member.person.id.clone());
    let (canvases, members) = app
        .store
        .read(move |tx| {
            Ok::<_, Error>((canvas::in_space(tx, &space_id, &me)?, spaces::members(tx, &space_id)?))
        })
        .await?;
    let w = Words(member.reader.lang);
    Ok(Page(List {
        frame: member.frame(w.canvases()),
        w,
        start: member.page("/canvases"),
        code: member.space.code.clone(),
        me: member.person.id.clone(),
        may_add: member.may_add().is_ok(),
        canvases,
        members,
    }))
}

impl List {
    fn new_page(&self) -> String {
        format!("{}/new", self.start)
    }

    fn find_page(&self) -> String {
        format!("{}/find", self.start)
    }

    fn team(&self) -> Vec<&Canvas> {
        self.canvases.iter().filter(|canvas| canvas.owner_id.is_none()).collect()
    }

    fn mine(&self) -> Vec<&Canvas> {
        self.canvases.iter().filter(|canvas| canvas.owner_id.as_ref() == Some(&self.me)).collect()
    }

    /// Drafts that others laid beside the team's.
    fn shown(&self) -> Vec<&Canvas> {
        let theirs = |canvas: &&Canvas| canvas.owner_id.as_ref().is_some_and(|owner| *owner != self.me);
        self.canvases.iter().filter(theirs).collect()
    }

    fn name<'a>(&self, canvas: &'a Canvas) -> &'a str {
        canvas.name.in_lang(self.frame.lang)
    }

    fn name_lang(&self, canvas: &Canvas) -> Lang {
        canvas.name.lang_of(self.frame.lang)
    }

    fn changed(&self, canvas: &Canvas) -> String {
        dates::moment(self.frame.lang, canvas.edited_at)
    }

    fn whose(&self, canvas: &Canvas) -> String {
        let owner = self.members.iter().find(|member| Some(&member.person_id) == canvas.owner_id.as_ref());
        owner.map_or_else(|| self.w.gone().into(), |owner| owner.name.clone())
    }
}
