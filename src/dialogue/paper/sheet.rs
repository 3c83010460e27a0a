//! A sheet on which somebody ticks what they think of what others said: of a dozen statements, those that fewest have seen.

use crate::app::App;
use crate::dialogue::Opened;
use crate::dialogue::model::Choice;
use crate::dialogue::statements::{self, Statement};
use crate::dialogue::words::Words;
use crate::spaces;
use crate::web::{self, Error, Frame, Page, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

/// As many as fit a page, or two in large print.
const ON_ONE: usize = 12;

#[derive(Template)]
#[template(path = "dialogue/paper/sheet.html")]
struct OnPaper {
    frame: Frame,
    w: Words,
    sheet: web::Sheet,
    at: Opened,
    statements: Vec<Statement>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    large: bool,
}

pub async fn show(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let (space_id, dialogue) = (at.member.space.id.clone(), at.dialogue.clone());
    let mut all = app
        .store
        .read(move |tx| {
            let members = spaces::members(tx, &space_id)?;
            Ok::<_, Error>(statements::of_dialogue(tx, &dialogue, &members)?)
        })
        .await?;
    let counted = app.counts.look(&app.store, &at.dialogue).await?;
    all.sort_by_key(|one| (counted.seen(one.number), one.number));
    all.truncate(ON_ONE);
    all.sort_by_key(|one| one.number);
    let numbers: Vec<String> = all.iter().map(|one| format!("said={}", one.number)).collect();
    // Whoever types it in scans it and has just these statements before them.
    let address = format!("{}{}?{}", app.settings.home(), at.path("/type-in"), numbers.join("&"));
    let sheet =
        web::Sheet { qr: web::qr::svg(&address), ..web::Sheet::new(at.reference(), at_home(&app, &at)) };
    let w = Words(at.member.reader.lang);
    let page =
        OnPaper { frame: at.frame(at.title()), w, sheet: sheet.large(asked.large), at, statements: all };
    Ok(Page(page).into_response())
}

fn at_home(app: &App, at: &Opened) -> String {
    format!("{}{}", app.settings.home(), at.path("/type-in"))
}

impl OnPaper {
    fn choices(&self) -> [String; 3] {
        Choice::ALL.map(|choice| self.w.choice(choice.code()))
    }

    fn day(&self, at: &i64) -> String {
        dates::day(self.frame.lang, *at)
    }
}
