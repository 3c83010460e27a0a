//! "I want an answer to this": the author of a card asks, and from then on an answer is owed, by a date, from somebody.

use super::{Became, queries, words::Words};
use crate::app::App;
use crate::canvas::{Card, Opened};
use crate::loops::{self, CameBy, Saying};
use crate::spaces;
use crate::web::{self, Error, Frame, Page, Problems, TextProblem, text};
use crate::words::dates;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "canvas/onward/to_answer.html")]
struct Ask {
    frame: Frame,
    w: Words,
    at: Opened,
    card: Card,
    became: Became,
    mine: bool,
    /// Who will owe the answer, and by when.
    answerer: String,
    by: String,
}

pub async fn ask(
    State(app): State<App>,
    at: Opened,
    Path((_, _, id)): Path<(String, String, String)>,
) -> Result<Response, Error> {
    at.member.may_add()?;
    let (card, became) = super::card(&app, &at, &id).await?;
    page(&app, at, card, became, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    at: Opened,
    Path((_, _, id)): Path<(String, String, String)>,
) -> Result<Response, Error> {
    at.member.may_add()?;
    let (card, became) = super::card(&app, &at, &id).await?;
    if !may_ask(&card, &became, &at.member.person.id) {
        return Err(Error::NotAllowed);
    }
    let w = Words(at.member.reader.lang);
    // Whoever edits live may leave in it what no form takes. It must not reach a letter, nor keep anybody from asking.
    let words = match text::clean(&text::tidied(&card.text), loops::LONGEST) {
        Ok(words) => words,
        Err(problem) => {
            let said = match problem {
                TextProblem::Empty => w.card_empty().to_owned(),
                TextProblem::TooLong { .. } => w.card_too_long(loops::LONGEST as i64),
                TextProblem::Strange => problem.say(&web::words::Words(at.member.reader.lang)),
            };
            return page(&app, at, card, became, Problems::one("", said)).await;
        }
    };
    let (space, canvas, now) = (at.member.space.clone(), at.canvas.clone(), app.clock.now());
    let me = at.member.person.id.clone();
    let number = app
        .store
        .write(move |tx| {
            // Somebody may have pressed twice.
            let before = queries::became(tx, &canvas)?.remove(&card.id).unwrap_or_default();
            if let Some(number) = before.asked.or(before.from) {
                return Ok(number);
            }
            let author = Some(&*card.author).filter(|author| !author.is_empty());
            let saying = Saying {
                person_id: author,
                typed_by: (author != Some(&*me)).then_some(&*me),
                came_by: CameBy::Canvas,
                card_id: Some(&card.id),
                ..Saying::new(&space, &words, card.lang)
            };
            loops::say(tx, &saying, now)
        })
        .await?;
    Ok(Redirect::to(&at.member.page(&format!("/contributions/{number}?just=said"))).into_response())
}

/// Whose words they are, or whoever typed them in for them.
fn may_ask(card: &Card, became: &Became, person_id: &str) -> bool {
    card.author == person_id || became.typed_by.as_deref() == Some(person_id)
}

async fn page(
    app: &App,
    at: Opened,
    card: Card,
    became: Became,
    problems: Problems,
) -> Result<Response, Error> {
    let (space_id, answerer) = (at.member.space.id.clone(), at.member.space.answerer_id.clone());
    let answerer = app.store.read(move |tx| spaces::membership(tx, &space_id, &answerer)).await?;
    let (w, wrong, lang) = (Words(at.member.reader.lang), !problems.is_empty(), at.member.reader.lang);
    let by = dates::day(lang, dates::after_days(app.clock.now(), at.member.space.answer_days));
    let page = Page(Ask {
        frame: at.frame(w.want_answer()).with(problems),
        w,
        mine: may_ask(&card, &became, &at.member.person.id),
        answerer: answerer.map_or_else(|| w.whoever_owes().into(), |member| member.name),
        at,
        card,
        became,
        by,
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Ask {
    /// The contribution at which the answer is owed already.
    fn owed_at(&self) -> Option<String> {
        let number = self.became.asked.or(self.became.from)?;
        Some(self.at.member.page(&format!("/contributions/{number}")))
    }
}
