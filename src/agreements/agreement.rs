//! The agreement that counts, those before it, and who has agreed.

use super::keys::{self, Act, Asked};
use super::versions::{self, Agreed, Version};
use super::words::Words;
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Frame, Page};
use crate::words::dates;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "agreements/agreement.html")]
struct Agreement {
    frame: Frame,
    w: Words,
    /// The start of the space's pages, with the language.
    space: String,
    now: Option<Version>,
    agreed: Vec<Agreed>,
    mine: Option<String>,
    earlier: Vec<Version>,
    waiting: Vec<Asked>,
    may_add: bool,
}

#[derive(Template)]
#[template(path = "agreements/version.html")]
struct OneVersion {
    frame: Frame,
    w: Words,
    space: String,
    version: Version,
    agreed: Vec<Agreed>,
    waiting: Option<Asked>,
}

impl Agreement {
    fn propose(&self) -> String {
        format!("{}/agreement/propose", self.space)
    }

    fn starter(&self) -> String {
        format!("{}?from=starter", self.propose())
    }

    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }
}

impl OneVersion {
    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }
}

pub async fn show(State(app): State<App>, member: Member) -> Result<Response, Error> {
    let id = member.space.id.clone();
    let (mut counted, agreed, mut waiting) = app
        .store
        .read(move |tx| {
            let counted = versions::counted(tx, &id)?;
            let agreed = match counted.first() {
                Some(now) => versions::agreed(tx, &now.id)?,
                None => Vec::new(),
            };
            Ok::<_, Error>((counted, agreed, keys::waiting(tx, &id)?))
        })
        .await?;
    waiting.retain(|asked| asked.act == Act::Agreement);
    let (w, lang) = (Words(member.reader.lang), member.reader.lang);
    let now = (!counted.is_empty()).then(|| counted.remove(0));
    let me = agreed.iter().find(|one| one.person_id == member.person.id);
    let mine = me.map(|one| dates::short_day(lang, one.agreed_at));
    let (frame, space) = (member.frame(w.agreement()), member.page(""));
    let may_add = member.may_add().is_ok();
    Ok(Page(Agreement { frame, w, space, now, agreed, mine, earlier: counted, waiting, may_add })
        .into_response())
}

pub async fn version(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, String)>,
) -> Result<Response, Error> {
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let id = member.space.id.clone();
    let (version, agreed, waiting, is_now) = app
        .store
        .read(move |tx| {
            let version = versions::find(tx, &id, number)?.ok_or(Error::NotFound)?;
            let agreed = versions::agreed(tx, &version.id)?;
            let waiting = keys::waiting_about(tx, &id, Act::Agreement, &version.id)?;
            let now = versions::counted(tx, &id)?.into_iter().next();
            let is_now = now.is_some_and(|now| now.id == version.id);
            Ok::<_, Error>((version, agreed, waiting, is_now))
        })
        .await?;
    if is_now {
        return Ok(Redirect::to(&member.page("/agreement")).into_response());
    }
    let w = Words(member.reader.lang);
    let title =
        if version.counts_from.is_some() { w.agreement_earlier_one() } else { w.agreement_proposed() };
    let (frame, space) = (member.frame_from("/agreement", title), member.page(""));
    Ok(Page(OneVersion { frame, w, space, version, agreed, waiting }).into_response())
}

/// Agreeing is to the text one has read: when another counts by now, that one is shown instead.
pub async fn agree(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, String)>,
) -> Result<Response, Error> {
    member.may_add()?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let (id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let counts = versions::counted(tx, &id)?.into_iter().next();
            match counts.filter(|counts| counts.number == number) {
                Some(read) => versions::agree(tx, &read.id, &me, now),
                None => Ok(()),
            }
        })
        .await?;
    Ok(Redirect::to(&member.page("/agreement")).into_response())
}
