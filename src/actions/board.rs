//! The actions of a space: late first, then by date; what was kept and what was not, with whys, below. And as a sheet
//! for the wall.

use super::model::{Action, Board, Share};
use super::{queries, words::Words};
use crate::app::App;
use crate::spaces::Member;
use crate::web::{self, Error, Frame, Page, Pages, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

/// Of those kept, and of those not kept, so many at a time.
const AT_ONCE: usize = 20;

#[derive(Template)]
#[template(path = "actions/board.html")]
struct Show {
    frame: Frame,
    w: Words,
    board: Board,
    share: Share,
    now: i64,
    may_add: bool,
    pages: Pages,
}

#[derive(Template)]
#[template(path = "actions/sheet.html")]
struct OnPaper {
    frame: Frame,
    w: Words,
    sheet: web::Sheet,
    space_name: String,
    board: Board,
    share: Share,
    now: i64,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    page: usize,
    large: bool,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let (mut board, share) = read(&app, &member).await?;
    let longer = board.kept.len().max(board.not_kept.len());
    let pages = Pages::new(member.page("/actions?page="), asked.page, longer, AT_ONCE);
    for settled in [&mut board.kept, &mut board.not_kept] {
        *settled = settled.drain(..).skip(pages.range().start).take(AT_ONCE).collect();
    }
    let w = Words(member.reader.lang);
    let (now, may_add) = (app.clock.now(), member.may_add().is_ok());
    Ok(Page(Show { frame: member.frame(w.actions()), w, board, share, now, may_add, pages }).into_response())
}

pub async fn sheet(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let (board, share) = read(&app, &member).await?;
    let w = Words(member.reader.lang);
    let page = format!("/spaces/{}/actions", member.space.code);
    let sheet =
        web::Sheet::new(&member.space.code, format!("{}{page}", app.settings.home())).large(asked.large);
    let space_name = member.space.name.in_lang(member.reader.lang).into();
    let (frame, now) = (member.frame(w.actions()).back_to(page), app.clock.now());
    Ok(Page(OnPaper { frame, w, sheet, space_name, board, share, now }).into_response())
}

async fn read(app: &App, member: &Member) -> Result<(Board, Share), Error> {
    let (space_id, now) = (member.space.id.clone(), app.clock.now());
    app.store
        .read(move |tx| {
            let all = queries::of_space(tx, &space_id, 0, i64::MAX)?;
            Ok((Board::of(all, now), queries::share(tx, &space_id)?))
        })
        .await
}

impl Show {
    fn here(&self) -> String {
        format!("{}{}", self.frame.l, self.frame.here)
    }

    fn new_page(&self) -> String {
        format!("{}/new", self.here())
    }

    fn day(&self, action: &Action) -> String {
        dates::day(self.frame.lang, action.due_at)
    }

    fn until(&self, action: &Action) -> String {
        dates::until(self.frame.lang, self.now, action.due_at)
    }
}

impl OnPaper {
    fn still_to_do(&self) -> impl Iterator<Item = &Action> {
        self.board.late.iter().chain(&self.board.open)
    }

    fn settled(&self) -> impl Iterator<Item = &Action> {
        self.board.kept.iter().chain(&self.board.not_kept)
    }

    fn day(&self, action: &Action) -> String {
        dates::day(self.frame.lang, action.due_at)
    }

    fn printed(&self) -> String {
        dates::day(self.frame.lang, self.now)
    }

    fn state(&self, action: &Action) -> String {
        self.w.state(action.state(self.now).code())
    }

    fn is_late(&self, action: &Action) -> bool {
        action.state(self.now) == super::State::Late
    }
}
