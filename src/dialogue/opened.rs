//! Who is asking, and in which dialogue. Every page of a dialogue begins here.

use super::model::Dialogue;
use super::queries;
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Frame};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;

/// A member, and the dialogue in the address.
pub struct Opened {
    pub member: Member,
    pub dialogue: Dialogue,
    pub now: i64,
}

impl FromRequestParts<App> for Opened {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Opened, Error> {
        let member = Member::from_request_parts(parts, app).await?;
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
        let number = params.iter().find(|(name, _)| *name == "dialogue").and_then(|(_, at)| at.parse().ok());
        let (space_id, number) = (member.space.id.clone(), number.ok_or(Error::NotFound)?);
        let found = app.store.read(move |tx| queries::find(tx, &space_id, number)).await?;
        Ok(Opened { dialogue: found.ok_or(Error::NotFound)?, member, now: app.clock.now() })
    }
}

impl Opened {
    /// # Errors
    /// Nothing is added to a space that was closed, nor after the last day to take part.
    pub fn may_take_part(&self) -> Result<(), Error> {
        self.member.may_add()?;
        if self.dialogue.is_open(self.now) { Ok(()) } else { Err(Error::TooLate) }
    }

    pub fn is_open(&self) -> bool {
        self.may_take_part().is_ok()
    }

    pub fn title(&self) -> &str {
        self.dialogue.title.in_lang(self.member.reader.lang)
    }

    /// What names this dialogue on paper: `TEG4K7-12`.
    pub fn reference(&self) -> String {
        format!("{}-{}", self.member.space.code, self.dialogue.number)
    }

    /// A page of this dialogue without its language: `path("/map")`.
    pub fn path(&self, rest: &str) -> String {
        format!("/spaces/{}/dialogues/{}{rest}", self.member.space.code, self.dialogue.number)
    }

    /// A page of this dialogue with its language.
    pub fn page(&self, rest: &str) -> String {
        self.member.reader.at(&self.path(rest))
    }

    /// The frame of a page in this dialogue; its back link leads to the dialogue.
    pub fn frame(&self, title: impl Into<String>) -> Frame {
        self.member.frame(title).back_to(self.path(""))
    }
}
