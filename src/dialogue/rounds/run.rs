//! The page of whoever holds a round together: who has the word, and what they said.

use super::model::{Place, Round};
use super::queries;
use crate::app::App;
use crate::dialogue::Opened;
use crate::dialogue::words::Words;
use crate::loops::LONGEST;
use crate::spaces::{self, Membership};
use crate::web::{Choice, Error, Frame, Page, Path, Problems};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "dialogue/rounds/run.html")]
struct Run {
    frame: Frame,
    w: Words,
    at: Opened,
    round: Round,
    question: String,
    question_lang: &'static str,
    typed: Typed,
    /// Members who are not in the room.
    others: Vec<Membership>,
    start: String,
}

/// What whoever has the word said, as the scribe typed it.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    /// The turn it belongs to: somebody else may have ended it meanwhile.
    pub turn: i64,
    pub words: String,
    pub lang: String,
    /// "yes": it was read back to them.
    pub read_back: Vec<String>,
    /// "pass", or nothing.
    pub step: String,
}

pub type Which = Path<(String, i64, i64)>;

pub async fn show(
    State(app): State<App>,
    at: Opened,
    Path((_, _, number)): Which,
) -> Result<Response, Error> {
    page(&app, at, number, Typed::default(), Problems::new()).await
}

/// Whoever loads the answer to a form again, or in the other language, is back where the round is.
pub async fn back(at: Opened, Path((_, _, number)): Which) -> Redirect {
    Redirect::to(&at.page(&format!("/rounds/{number}")))
}

pub(super) async fn page(
    app: &App,
    at: Opened,
    number: i64,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let (space_id, dialogue_id) = (at.member.space.id.clone(), at.dialogue.id.clone());
    let (members, round) = app
        .store
        .read(move |tx| {
            Ok::<_, Error>((spaces::members(tx, &space_id)?, queries::find(tx, &dialogue_id, number)?))
        })
        .await?;
    let round = named(round.ok_or(Error::NotFound)?, at.member.reader.lang);
    let (lang, wrong) = (at.member.reader.lang, !problems.is_empty());
    let question = at.dialogue.question(&round.question_id).ok_or(Error::NotFound)?.words.clone();
    let is_here =
        |one: &Membership| round.here().any(|place| place.person_id.as_ref() == Some(&one.person_id));
    let page = Page(Run {
        frame: at.frame(Words(lang).way_round()).with(problems),
        w: Words(lang),
        question: question.in_lang(lang).into(),
        question_lang: question.lang_of(lang).code(),
        typed,
        others: members.into_iter().filter(|one| !is_here(one)).collect(),
        start: at.page(&format!("/rounds/{number}")),
        round,
        at,
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

/// Guests are called by where they sit.
pub(super) fn named(mut round: Round, lang: Lang) -> Round {
    let guests = round.places.iter_mut().filter(|one| one.name.is_empty());
    for (at, guest) in guests.enumerate() {
        guest.name = Words(lang).guest(at as i64 + 1);
    }
    round
}

impl Run {
    fn speaking(&self) -> Option<&Place> {
        self.round.now().and_then(|turn| self.round.place(turn.place))
    }

    fn is_speaking(&self, place: &Place) -> bool {
        self.round.now().is_some_and(|turn| turn.place == place.place)
    }

    fn turn(&self) -> i64 {
        self.round.now().map_or(0, |turn| turn.turn)
    }

    /// When the turn is over, as people say it, and as a script counts it down.
    fn until(&self) -> (String, i64) {
        let until = self.round.now().map_or(0, |turn| turn.began_at) + self.round.seconds * 1000;
        (dates::time(self.frame.lang, until), until)
    }

    fn holds(&self) -> bool {
        self.round.may_be_held_by(&self.at.member.me)
    }

    fn is_me(&self, place: &Place) -> bool {
        place.person_id.as_ref() == Some(&self.at.member.person.id)
    }

    fn next(&self) -> Vec<&Place> {
        self.round.next()
    }

    fn times(&self, place: &Place) -> i64 {
        self.round.turns_of(place) as i64
    }

    fn everybody_spoke(&self) -> bool {
        self.round.times_round() > 0 && self.round.next().len() == self.round.here().count()
    }

    fn others(&self) -> Vec<Choice> {
        let others = self.others.iter().map(|one| Choice::new(&*one.person_id, &*one.name));
        others.chain([Choice::new("guest", self.w.a_guest())]).collect()
    }

    fn most(&self) -> usize {
        LONGEST
    }
}
