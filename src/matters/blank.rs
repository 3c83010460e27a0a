//! The conversation on paper, to be filled in by hand: somebody types it in and reads it back.

use super::queries;
use super::sheet::Asked;
use super::template::Part;
use super::words::Words;
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Frame, Page, Query, Sheet};
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "matters/blank.html")]
struct Blank {
    frame: Frame,
    sheet: Sheet,
    w: Words,
    parts: Vec<Part>,
    /// Who could read it, to be ticked.
    members: Vec<String>,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Page<impl Template>, Error> {
    let owner_id = member.space.owner_id.clone().ok_or(Error::NotFound)?;
    let space = member.space.clone();
    let (conversation, members) = app
        .store
        .read(move |tx| {
            let wider_id = space.wider.as_ref().map(|wider| &*wider.id);
            let conversation = queries::conversation(tx, &space.id, wider_id)?;
            Ok::<_, Error>((conversation, crate::spaces::members(tx, &space.id)?))
        })
        .await?;
    let w = Words(member.reader.lang);
    let address = format!("{}{}", app.settings.home(), member.page("/matters"));
    let others = members.into_iter().filter(|one| one.person_id != owner_id).map(|one| one.name);
    Ok(Page(Blank {
        frame: member.frame_from("/matters", w.blank_title()),
        sheet: Sheet::new(&*member.space.code, address).large(asked.way == "large"),
        w,
        parts: conversation.parts,
        members: others.collect(),
    }))
}
