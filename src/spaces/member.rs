//! Who is asking, as somebody in a space. Every page of a space begins here.

use super::model::{Membership, Space};
use super::owed::{self, Owed};
use super::{queries, words::Words};
use crate::app::App;
use crate::people::{Known, Person};
use crate::web::{Error, Frame, NavLink, Place, Reader};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;

/// A member of the space in the address. To anybody else that space does not exist.
pub struct Member {
    pub reader: Reader,
    pub person: Person,
    pub space: Space,
    pub me: Membership,
    /// What the space owes: shown at the top of each of its pages.
    pub owed: Vec<Owed>,
    /// Whether the wider space is theirs as well: otherwise no link leads there.
    pub in_wider: bool,
}

/// A member who holds one of the two keys; in somebody's own space they themselves.
pub struct KeyHolder(pub Member);

/// The person whose own space it is.
pub struct Owner(pub Member);

impl FromRequestParts<App> for Member {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Member, Error> {
        let Known { reader, person } = Known::from_request_parts(parts, app).await?;
        let code = code_in(parts, app).await?;
        let (person_id, now) = (person.id.clone(), app.clock.now());
        let found = app
            .store
            .read(move |tx| {
                let Some(space) = queries::find_by_code(tx, &code)? else { return Ok(None) };
                let Some(me) = queries::membership(tx, &space.id, &person_id)? else { return Ok(None) };
                let owed = owed::owed(tx, &space.id, now)?;
                let in_wider = match &space.wider {
                    Some(wider) => queries::membership(tx, &wider.id, &person_id)?.is_some(),
                    None => false,
                };
                Ok::<_, Error>(Some((space, me, owed, in_wider)))
            })
            .await?;
        let (space, me, owed, in_wider) = found.ok_or(Error::NotFound)?;
        Ok(Member { reader, person, space, me, owed, in_wider })
    }
}

impl FromRequestParts<App> for KeyHolder {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<KeyHolder, Error> {
        let member = Member::from_request_parts(parts, app).await?;
        if member.me.key.is_some() || member.is_owner() {
            Ok(KeyHolder(member))
        } else {
            Err(Error::NotAllowed)
        }
    }
}

impl FromRequestParts<App> for Owner {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Owner, Error> {
        let member = Member::from_request_parts(parts, app).await?;
        if member.is_owner() { Ok(Owner(member)) } else { Err(Error::NotAllowed) }
    }
}

impl Member {
    /// Whether this is their own space.
    pub fn is_owner(&self) -> bool {
        self.space.owner_id.as_ref() == Some(&self.person.id)
    }

    /// In somebody's own space they alone ask people in; in any other every member may.
    pub fn may_invite(&self) -> Result<(), Error> {
        if self.space.owner_id.is_none() || self.is_owner() { Ok(()) } else { Err(Error::NotAllowed) }
    }

    /// The frame of a page in this space, with what is owed in it at the top.
    pub fn frame(&self, title: impl Into<String>) -> Frame {
        let frame = Frame::new(&self.reader, title).known(&self.person.name, &self.person.id).at(place(self));
        if self.space.owner_id.is_some() { frame.sensitive() } else { frame }
    }

    /// The frame of a page for one thing, reached from another page of this space: `frame_from("/people", …)`.
    pub fn frame_from(&self, rest: &str, title: impl Into<String>) -> Frame {
        self.frame(title).back_to(format!("/spaces/{}{rest}", self.space.code))
    }

    /// A page of this space with its language: `page("/people")` is `/cy/spaces/TEG4K7/people`.
    pub fn page(&self, rest: &str) -> String {
        self.reader.at(&format!("/spaces/{}{rest}", self.space.code))
    }

    /// Nothing is added to a space that was closed; everything in it can still be read.
    pub fn may_add(&self) -> Result<(), Error> {
        if self.space.closed_at.is_none() { Ok(()) } else { Err(Error::NotAllowed) }
    }
}

async fn code_in(parts: &mut Parts, app: &App) -> Result<String, Error> {
    let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
    let found = params.iter().find(|(name, _)| *name == "space").map(|(_, code)| code.to_ascii_uppercase());
    found.ok_or(Error::NotFound)
}

/// Where a page stands: what the frame shows of a space to whoever is in it.
fn place(member: &Member) -> Place {
    let Member { space, owed, reader, .. } = member;
    let (w, lang) = (Words(reader.lang), reader.lang);
    let start = format!("/spaces/{}", space.code);
    let link = |rest: &str, label: &str| {
        let path = format!("{start}{rest}");
        let current =
            reader.here == path || (!rest.is_empty() && reader.here.starts_with(&format!("{path}/")));
        NavLink { href: path, label: label.into(), current }
    };
    let shown = space.name.lang_of(lang);
    // What can change in a space of one's own is everything: its pages say so.
    let own = space.owner_id.is_some();
    Place {
        code: space.code.clone(),
        name: space.name.in_lang(lang).into(),
        name_lang: (shown != lang).then_some(shown),
        level: w.level(space.level.code()),
        state: space.closed_at.map(|_| w.closed().into()),
        can: if own { String::new() } else { space.can_change.in_lang(lang).into() },
        cannot: if own { String::new() } else { space.cannot_change.in_lang(lang).into() },
        wider: space.wider.as_ref().map(|wider| {
            let code = member.in_wider.then(|| wider.code.clone());
            (code, wider.name.in_lang(lang).into())
        }),
        nav: match space.owner_id {
            Some(_) => vec![
                link("/matters", w.nav_matters()),
                link("/outcomes", w.nav_outcomes()),
                link("/actions", w.nav_promises()),
                link("/people", w.nav_people()),
            ],
            None => vec![
                link("", w.nav_conversation()),
                link("/dialogues", w.nav_dialogues()),
                link("/canvases", w.nav_canvas()),
                link("/decisions", w.nav_decisions()),
                link("/actions", w.nav_actions()),
                link("/people", w.nav_people()),
            ],
        },
        more: match space.owner_id {
            Some(_) => Vec::new(),
            None => vec![
                link("/meetings", w.nav_meetings()),
                link("/better", w.nav_outcomes()),
                link("/check-ins", w.nav_check_ins()),
                link("/agreement", w.nav_agreement()),
            ],
        },
        owed: owed::lines(owed, &space.code, reader),
    }
}
