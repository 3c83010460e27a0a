//! Typing in a sheet: for a member, where they have not answered yet, or for somebody who gives no name, who counts once a
//! sheet.

use crate::app::App;
use crate::dialogue::Opened;
use crate::dialogue::model::Choice;
use crate::dialogue::statements::{self, Cast, Sheet, Statement, cast};
use crate::dialogue::words::Words;
use crate::loops::CameBy;
use crate::loops::telling::{self, NewNotice, notices::in_each};
use crate::spaces::{self, Membership};
use crate::store::random_id;
use crate::web::{self, Error, Form, Frame, Page, Problems, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::HashMap;

/// A sheet without a name.
const NOBODY: &str = "nobody";
/// So many stand on the page when it is not said which are on the sheet.
const AT_ONCE: usize = 40;

#[derive(Template)]
#[template(path = "dialogue/paper/type_in.html")]
struct TypeIn {
    frame: Frame,
    w: Words,
    at: Opened,
    statements: Vec<Statement>,
    members: Vec<Membership>,
    sent: Sent,
    /// Those without a name that are counted already, and who typed them in.
    sheets: Vec<Sheet>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    /// A member's id, or "nobody".
    whose: String,
    /// The numbers of the statements on the sheet.
    said: Vec<i64>,
    /// What is ticked: `choice12` is agree, disagree, pass or nothing.
    #[serde(flatten)]
    ticked: HashMap<String, String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct TakenOut {
    sheet: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    said: Vec<i64>,
    /// A sheet was typed in a moment ago.
    kept: bool,
    /// One was taken out.
    out: bool,
}

pub async fn ask(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    at.may_take_part()?;
    let sent = Sent { said: asked.said, ..Sent::default() };
    let w = Words(at.member.reader.lang);
    let news = match (asked.kept, asked.out) {
        (true, _) => Some(w.sheet_kept()),
        (_, true) => Some(w.sheet_is_out()),
        _ => None,
    };
    page(&app, at, sent, Problems::new(), news).await
}

pub async fn send(State(app): State<App>, at: Opened, Form(sent): Form<Sent>) -> Result<Response, Error> {
    at.may_take_part()?;
    let w = Words(at.member.reader.lang);
    let (_, members) = read(&app, &at).await?;
    let them = members.into_iter().find(|one| one.person_id == sent.whose);
    let mut problems = Problems::new();
    if them.is_none() && sent.whose != NOBODY {
        problems.add("whose", w.whose_missing());
    }
    let choices = sent.choices();
    if choices.is_empty() {
        problems.add("", w.tick_one());
    }
    if !problems.is_empty() {
        return page(&app, at, sent, problems, None).await;
    }
    let named = them.is_some();
    let (name, home) = (at.member.person.name.clone(), app.settings.home());
    let voter = them.map_or_else(|| format!("sheet:{}", random_id()), |one| one.person_id);
    let (space, dialogue, me, now) =
        (at.member.space.clone(), at.dialogue.clone(), at.member.person.id.clone(), at.now);
    app.store
        .write(move |tx| {
            // What somebody answered themselves is never replaced by what another types in for them.
            let already = statements::choices_of(tx, &dialogue.id, &voter)?;
            let fresh: Vec<(i64, Choice)> =
                choices.iter().filter(|(number, _)| !already.contains_key(number)).copied().collect();
            let typed_by = Some(&*me);
            let one = Cast { voter: &voter, choices: &fresh, came_by: CameBy::Paper, typed_by };
            cast(tx, &space, &dialogue, &one, now)?;
            if named && voter != me && !fresh.is_empty() {
                let words = in_each(|lang| Words(lang).told_sheet(&name, dialogue.title.in_lang(lang)));
                let page = format!("/spaces/{}/dialogues/{}", space.code, dialogue.number);
                let to = [telling::To::Person(voter.clone())];
                telling::notify(tx, &space, &NewNotice { words, page }, &to, &home, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    // For the next sheet of the pile.
    let again: Vec<String> = sent.said.iter().map(|number| format!("&said={number}")).collect();
    Ok(Redirect::to(&at.page(&format!("/type-in?kept=true{}", again.concat()))).into_response())
}

/// A sheet without a name is taken out again by whoever typed it in, or holds a key: who put it in nobody can ask.
pub async fn take_out(
    State(app): State<App>,
    at: Opened,
    Form(sent): Form<TakenOut>,
) -> Result<Redirect, Error> {
    at.may_take_part()?;
    let (dialogue, me, holds_key) =
        (at.dialogue.id.clone(), at.member.person.id.clone(), at.member.me.key.is_some());
    app.store
        .write(move |tx| {
            let sheets = statements::sheets(tx, &dialogue)?;
            let Some(sheet) = sheets.into_iter().find(|one| one.voter == sent.sheet) else {
                return Err(Error::NotFound);
            };
            if !holds_key && sheet.typed_by_id.as_ref() != Some(&me) {
                return Err(Error::NotAllowed);
            }
            Ok(statements::take_out_sheet(tx, &dialogue, &sheet.voter)?)
        })
        .await?;
    Ok(Redirect::to(&at.page("/type-in?out=true")))
}

/// Whoever loads the answer to that again is back at the sheets.
pub async fn back(at: Opened) -> Redirect {
    Redirect::to(&at.page("/type-in"))
}

impl Sent {
    fn choices(&self) -> Vec<(i64, Choice)> {
        let ticked = self.ticked.iter().filter_map(|(field, choice)| {
            Some((field.strip_prefix("choice")?.parse().ok()?, Choice::from_code(choice)?))
        });
        let mut all: Vec<(i64, Choice)> = ticked.collect();
        all.sort_by_key(|(number, _)| *number);
        all
    }
}

async fn read(app: &App, at: &Opened) -> Result<(Vec<Statement>, Vec<Membership>), Error> {
    let (space_id, dialogue) = (at.member.space.id.clone(), at.dialogue.clone());
    app.store
        .read(move |tx| {
            let members = spaces::members(tx, &space_id)?;
            Ok((statements::of_dialogue(tx, &dialogue, &members)?, members))
        })
        .await
}

async fn page(
    app: &App,
    at: Opened,
    sent: Sent,
    problems: Problems,
    news: Option<&'static str>,
) -> Result<Response, Error> {
    let dialogue = at.dialogue.id.clone();
    let sheets = app.store.read(move |tx| statements::sheets(tx, &dialogue)).await?;
    let (mut statements, members) = read(app, &at).await?;
    if !sent.said.is_empty() {
        statements.retain(|one| sent.said.contains(&one.number));
    }
    statements.truncate(AT_ONCE);
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let mut frame = at.frame(w.way_type_in()).with(problems);
    if let Some(news) = news {
        frame = frame.news(news);
    }
    let page = Page(TypeIn { frame, w, at, statements, members, sent, sheets });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl TypeIn {
    fn whose(&self) -> Vec<web::Choice> {
        let members = self.members.iter().map(|one| web::Choice::new(&*one.person_id, &*one.name));
        std::iter::once(web::Choice::new(NOBODY, self.w.whose_nobody())).chain(members).collect()
    }

    fn choices(&self) -> Vec<web::Choice> {
        Choice::ALL.iter().map(|one| web::Choice::new(one.code(), self.w.choice(one.code()))).collect()
    }

    fn field(&self, one: &Statement) -> String {
        format!("choice{}", one.number)
    }

    fn ticked(&self, one: &Statement) -> &str {
        self.sent.ticked.get(&self.field(one)).map_or("", |choice| choice.as_str())
    }

    fn may_take_out(&self, sheet: &Sheet) -> bool {
        let me = &self.at.member;
        me.me.key.is_some() || sheet.typed_by_id.as_ref() == Some(&me.person.id)
    }

    fn legend(&self, one: &Statement) -> String {
        format!("{}. {}", one.number, one.words)
    }
}
