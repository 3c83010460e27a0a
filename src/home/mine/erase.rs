//! Erasing oneself. What one said about oneself goes in any case, and the key it was sealed with; of what one said to others
//! one chooses whether it stays without a name or goes along.

use super::words::Words;
use crate::app::App;
use crate::people::{self, Known};
use crate::web::{Choice, Error, Form, Frame, Page, Problems};
use crate::{
    actions, canvas, check_ins, decisions, dialogue, loops, meetings, outcomes, sharing, spaces, strengths,
};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "home/mine/erase.html")]
struct Erase {
    frame: Frame,
    w: Words,
    typed: Typed,
}

#[derive(Template)]
#[template(path = "home/mine/erased.html")]
struct Erased {
    frame: Frame,
    w: Words,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    /// "leave" or "take".
    said: String,
    /// "yes"
    sure: Vec<String>,
}

pub async fn ask(me: Known) -> Response {
    page(&me, Typed::default(), Problems::new())
}

pub async fn send(State(app): State<App>, me: Known, Form(typed): Form<Typed>) -> Result<Response, Error> {
    let w = Words(me.reader.lang);
    let mut problems = Problems::new();
    if !["leave", "take"].contains(&&*typed.said) {
        problems.add("said", w.said_missing());
    }
    if typed.sure.is_empty() {
        problems.add("sure", w.sure_missing());
    }
    if !problems.is_empty() {
        return Ok(page(&me, typed, problems));
    }
    erase(&app, &me.person.id, typed.said == "take").await?;
    let frame = Frame::new(&me.reader, w.erased()).shown_once();
    Ok(Page(Erased { frame, w }).into_response())
}

/// Takes somebody away, with all that is theirs.
///
/// # Errors
/// When the store cannot keep it; then nothing is erased but perhaps some cards.
pub(super) async fn erase(app: &App, person_id: &str, take: bool) -> Result<(), Error> {
    if take {
        canvas::take_cards(app, person_id).await?;
    }
    let (seal, id, now) = (app.seal.clone(), person_id.to_owned(), app.clock.now());
    let fresh = check_ins::secret();
    let emptied = app
        .store
        .write(move |tx| {
            let own = spaces::of_person(tx, &id)?;
            for space in own.iter().filter(|space| space.owner_id.as_deref() == Some(&*id)) {
                actions::erase_in(tx, &space.id)?;
            }
            outcomes::erase(tx, &seal, &id)?;
            let emptied = loops::erase(tx, &id, take, now)?;
            canvas::erase(tx, &id)?;
            check_ins::erase(tx, &id, take, &fresh)?;
            dialogue::erase(tx, &id, take)?;
            decisions::erase(tx, &id)?;
            meetings::erase(tx, &id, take)?;
            strengths::erase(tx, &id, take, now)?;
            sharing::erase_all(tx, &id)?;
            spaces::erase(tx, &id, now)?;
            people::erase(tx, &id, now)?;
            Ok::<_, Error>(emptied)
        })
        .await?;
    for space in emptied {
        app.live.take_out(&space, person_id).await;
    }
    Ok(())
}

fn page(me: &Known, typed: Typed, problems: Problems) -> Response {
    let w = Words(me.reader.lang);
    let wrong = !problems.is_empty();
    let frame = me.frame(w.erase_title()).back_to("/me/data").with(problems);
    let page = Page(Erase { frame, w, typed });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl Erase {
    fn choices(&self) -> Vec<Choice> {
        vec![
            Choice::new("leave", self.w.leave()).hint(self.w.leave_hint()),
            Choice::new("take", self.w.take()).hint(self.w.take_hint()),
        ]
    }

    fn sure(&self) -> Vec<Choice> {
        vec![Choice::new("yes", self.w.sure())]
    }
}
