//! Typing in a sheet: for a member, where they have not answered yet, or for somebody who gives no name, who counts once a
//! sheet.

use super::keeping::{self, Answering, Whose};
use super::queries::{self, Given};
use super::template::Question;
use super::typed::{Typed, versions};
use super::words::Words;
use super::{answer, sheet, unnamed};
use crate::app::App;
use crate::loops::CameBy;
use crate::spaces::{self, Member, Membership, Perspective};
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// A sheet without a name.
const NOBODY: &str = "nobody";

#[derive(Template)]
#[template(path = "check_ins/type_in.html")]
struct TypeIn {
    frame: Frame,
    w: Words,
    questions: Vec<Question>,
    typed: Typed,
    whose: String,
    perspective: Vec<String>,
    members: Vec<Membership>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    #[serde(flatten)]
    typed: Typed,
    /// A member's id, or "nobody".
    whose: String,
    /// What is ticked on a sheet without a name.
    perspective: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct News {
    /// A sheet was typed in a moment ago.
    kept: bool,
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Query(news): Query<News>,
) -> Result<Response, Error> {
    member.may_add()?;
    page(&app, &member, Sent::default(), Problems::new(), news.kept).await
}

pub async fn send(State(app): State<App>, member: Member, Form(sent): Form<Sent>) -> Result<Response, Error> {
    member.may_add()?;
    let (w, space) = (Words(member.reader.lang), member.space.clone());
    let (questions, members) = read(&app, &member).await?;
    let them = members.into_iter().find(|one| one.person_id == sent.whose);
    let mut problems = Problems::new();
    if them.is_none() && sent.whose != NOBODY {
        problems.add("whose", w.whose_missing());
    }
    if !sent.typed.asked.is_empty() && sent.typed.asked != versions(&questions) {
        problems.add("strengths", w.words_changed());
    }
    let given = sent.typed.check(&questions, member.reader.lang).unwrap_or_else(|found| {
        found.iter().for_each(|one| problems.add(&one.field, &one.message));
        Vec::new()
    });
    if problems.is_empty() && given.iter().all(Given::is_empty) {
        problems.add("strengths", w.type_one());
    }
    if !problems.is_empty() {
        return page(&app, &member, sent, problems, false).await;
    }
    let ticked = sent.perspective.iter().filter_map(|code| Perspective::from_code(code)).collect();
    let (whose, perspectives) = match them {
        Some(them) => (Whose::Member { id: them.person_id }, them.perspectives),
        None => (Whose::Sheet, ticked),
    };
    let answering = Answering {
        whose,
        perspectives,
        given,
        lang: member.reader.lang,
        came_by: CameBy::Paper,
        fresh: unnamed::secret(),
    };
    let now = app.clock.now();
    app.store.write(move |tx| keeping::answer(tx, &space, &answering, now)).await?;
    // For the next sheet of the pile.
    Ok(Redirect::to(&member.page("/check-ins/type-in?kept=true")).into_response())
}

async fn read(app: &App, member: &Member) -> Result<(Vec<Question>, Vec<Membership>), Error> {
    let space = member.space.clone();
    app.store.read(move |tx| Ok((queries::questions(tx, &space)?, spaces::members(tx, &space.id)?))).await
}

async fn page(
    app: &App,
    member: &Member,
    sent: Sent,
    problems: Problems,
    kept: bool,
) -> Result<Response, Error> {
    let (questions, members) = read(app, member).await?;
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let mut frame = member.frame_from("/check-ins", w.type_in()).with(problems);
    if kept {
        frame = frame.news(w.type_in_kept());
    }
    let Sent { mut typed, whose, perspective } = sent;
    typed.asked = versions(&questions);
    let page = Page(TypeIn { frame, w, questions, typed, whose, perspective, members });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl TypeIn {
    fn replies(&self) -> Vec<Choice> {
        answer::replies(&self.w)
    }

    fn perspectives(&self) -> Vec<Choice> {
        sheet::perspectives(&self.w)
    }

    fn whose(&self) -> Vec<Choice> {
        let members = self.members.iter().map(|one| Choice::new(&*one.person_id, &*one.name));
        std::iter::once(Choice::new(NOBODY, self.w.whose_nobody())).chain(members).collect()
    }
}
