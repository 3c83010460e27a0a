//! What was raised from here, what waits, what came back; and what the spaces below raised to here.

use super::model::Theme;
use super::{contribution_of, queries, words::Words};
use crate::app::App;
use crate::loops::Contribution;
use crate::loops::words::Words as LoopWords;
use crate::spaces::Member;
use crate::web::{Error, Frame, Page};
use crate::words::dates;
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "loops/raised/list.html")]
struct List {
    frame: Frame,
    w: Words,
    lw: LoopWords,
    start: String,
    wider: Option<String>,
    may_add: bool,
    up: Vec<(Theme, Option<Contribution>)>,
    from_below: Vec<(Theme, Option<Contribution>)>,
}

pub async fn show(State(app): State<App>, member: Member) -> Result<Page<impl Template>, Error> {
    let id = member.space.id.clone();
    let (up, from_below) = app
        .store
        .read(move |tx| {
            let with = |tx: &mut crate::store::Tx, themes: Vec<Theme>| {
                themes
                    .into_iter()
                    .map(|theme| Ok((theme.clone(), contribution_of(tx, &theme)?)))
                    .collect::<crate::store::Result<Vec<_>>>()
            };
            let (up, below) = (queries::of_space(tx, &id)?, queries::below(tx, &id)?);
            Ok::<_, Error>((with(tx, up)?, with(tx, below)?))
        })
        .await?;
    let (lang, w) = (member.reader.lang, Words(member.reader.lang));
    Ok(Page(List {
        frame: member.frame(w.themes()),
        w,
        lw: LoopWords(lang),
        start: member.page(""),
        wider: member.space.wider.as_ref().map(|wider| wider.name.in_lang(lang).to_owned()),
        may_add: member.may_add().is_ok(),
        up,
        from_below,
    }))
}

impl List {
    fn new_page(&self) -> String {
        format!("{}/themes/new", self.start)
    }

    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }
}
