//! Everything I said, anywhere, and what became of each: what a receipt code opens.

use super::model::{Answer, Contribution};
use super::{answer_queries, queries, words::Words};
use crate::app::App;
use crate::people::Known;
use crate::web::{Error, Frame, Page};
use crate::words::dates;
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "loops/said.html")]
struct SaidPage {
    frame: Frame,
    w: Words,
    said: Vec<Said>,
    now: i64,
}

struct Said {
    code: String,
    space: String,
    contribution: Contribution,
    answers: Vec<Answer>,
    may_reopen: bool,
}

/// Reading it here is being told: noted in the same breath.
pub async fn show(State(app): State<App>, me: Known) -> Result<Page<impl Template>, Error> {
    let (id, now, lang) = (me.person.id.clone(), app.clock.now(), me.reader.lang);
    let said = app
        .store
        .read(move |tx| {
            let mut said = Vec::new();
            for (code, space, contribution) in queries::of_person(tx, &id)? {
                let answers = answer_queries::of_loop(tx, &contribution.owed.id)?;
                let before = answer_queries::reopening(tx, &contribution.owed.id)?.is_some();
                let may_reopen = super::model::may_reopen(&contribution.owed, before);
                said.push(Said {
                    code,
                    space: space.in_lang(lang).into(),
                    contribution,
                    answers,
                    may_reopen,
                });
            }
            Ok::<_, Error>(said)
        })
        .await?;
    if said.iter().any(|one| !one.answers.is_empty()) {
        let id = me.person.id.clone();
        app.store.write(move |tx| answer_queries::told_on_page(tx, &id, now)).await?;
    }
    let w = Words(lang);
    Ok(Page(SaidPage { frame: Frame::new(&me.reader, w.what_i_said()).known(&me.person.name), w, said, now }))
}

impl SaidPage {
    fn until(&self, due_at: &i64) -> String {
        dates::until(self.frame.lang, self.now, *due_at)
    }

    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }
}
