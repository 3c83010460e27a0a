//! Letters that wait: printed by anybody in the space, and ticked off when they have been handed over.

use super::letter::{Letter, board_lang, letters};
use super::{notices, queries, words::Words};
use crate::app::App;
use crate::loops::model::Promised;
use crate::loops::words::Words as LoopWords;
use crate::spaces::Member;
use crate::web::{Error, Form, Frame, Page, Query, Sheet};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::Redirect;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "loops/telling/letters.html")]
struct Letters {
    frame: Frame,
    w: Words,
    start: String,
    letters: Vec<Letter>,
}

#[derive(Template)]
#[template(path = "loops/telling/letter.html")]
struct Print {
    frame: Frame,
    w: Words,
    sheet: Sheet,
    home: String,
    code: String,
    space: crate::words::Worded,
    letters: Vec<Letter>,
    now: i64,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// Only these letters; none named: all.
    to: Vec<String>,
    /// "told": something was ticked off.
    just: String,
    /// In big type: "yes".
    large: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Told {
    to: String,
    /// The answers that stood in the letter.
    answer: Vec<String>,
    /// And the other news.
    notice: Vec<String>,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Page<impl Template>, Error> {
    let letters = waiting(&app, &member).await?;
    let w = Words(member.reader.lang);
    let mut frame = member.frame_from("", w.letters());
    if asked.just == "told" {
        frame = frame.news(w.just_told());
    }
    Ok(Page(Letters { frame, w, start: member.page(""), letters }))
}

pub async fn print(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Page<impl Template>, Error> {
    let mut letters = waiting(&app, &member).await?;
    letters.retain(|letter| asked.to.is_empty() || asked.to.contains(&letter.key));
    let (w, home) = (Words(member.reader.lang), app.settings.home());
    let back = format!("/spaces/{}/letters", member.space.code);
    let sheet = Sheet::new(&*member.space.code, format!("{home}{}", member.page("/letters")));
    Ok(Page(Print {
        frame: member.frame(w.letters()).back_to(back),
        w,
        sheet: sheet.large(asked.large == "yes"),
        home,
        code: member.space.code.clone(),
        space: member.space.name.clone(),
        letters,
        now: app.clock.now(),
    }))
}

pub async fn handed_over(
    State(app): State<App>,
    member: Member,
    Form(told): Form<Told>,
) -> Result<Redirect, Error> {
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            for answer_id in told.answer.iter().take(500) {
                match board_lang(&told.to) {
                    Some(lang) => queries::told_on_board(tx, &space_id, answer_id, lang, &me, now)?,
                    None => queries::told_by_letter(tx, &space_id, answer_id, &told.to, &me, now)?,
                };
            }
            for notice_id in told.notice.iter().take(500) {
                notices::told_by_letter(tx, &space_id, notice_id, &told.to, &me, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&member.page("/letters?just=told")))
}

async fn waiting(app: &App, member: &Member) -> Result<Vec<Letter>, Error> {
    let id = member.space.id.clone();
    let read = app
        .store
        .read(move |tx| Ok::<_, Error>((queries::for_letters(tx, &id)?, notices::for_letters(tx, &id)?)));
    let (news, notices) = read.await?;
    Ok(letters(news, notices))
}

impl Letters {
    fn print_page(&self) -> String {
        format!("{}/letters/print", self.start)
    }
}

impl Print {
    /// A letter speaks the language of the person it goes to, whoever prints it.
    fn words(&self, lang: &Lang) -> Words {
        Words(*lang)
    }

    fn loop_words(&self, lang: &Lang) -> LoopWords {
        LoopWords(*lang)
    }

    fn today(&self, lang: &Lang) -> String {
        dates::day(*lang, self.now)
    }

    fn on(&self, lang: &Lang, at: &i64) -> String {
        dates::short_day(*lang, *at)
    }

    fn promise(&self, lang: &Lang, promised: &Promised) -> String {
        LoopWords(*lang).promised(dates::short_day(*lang, promised.due_at), &promised.owner)
    }

    fn said_page(&self, lang: &Lang) -> String {
        format!("{}/{lang}/said", self.home)
    }

    /// To all they said; for those who gave no name, to the conversation.
    fn qr(&self, letter: &Letter) -> String {
        crate::web::qr::svg(&match letter.to {
            Some(_) => self.said_page(&letter.lang),
            None => format!("{}/{}/spaces/{}", self.home, letter.lang, self.code),
        })
    }
}
