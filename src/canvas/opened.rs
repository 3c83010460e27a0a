//! Who is asking, and for which canvas. Every page of a canvas begins here.

use super::queries::{self, Canvas};
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Frame};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;

/// A member, and the canvas in the address. Somebody else's private draft does not exist for them until it is shown.
pub struct Opened {
    pub member: Member,
    pub canvas: Canvas,
}

impl FromRequestParts<App> for Opened {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Opened, Error> {
        let member = Member::from_request_parts(parts, app).await?;
        let number = number_in(parts, app).await?;
        let space_id = member.space.id.clone();
        let found = app.store.read(move |tx| queries::find_by_number(tx, &space_id, number)).await?;
        let canvas = found.filter(|canvas| canvas.may_be_read_by(&member.person.id));
        Ok(Opened { canvas: canvas.ok_or(Error::NotFound)?, member })
    }
}

impl Opened {
    /// # Errors
    /// Nothing is changed in a space that was closed, nor in somebody else's draft.
    pub fn may_change(&self) -> Result<(), Error> {
        self.member.may_add()?;
        if self.canvas.may_be_changed_by(&self.member.person.id) { Ok(()) } else { Err(Error::NotAllowed) }
    }

    pub fn may_be_changed(&self) -> bool {
        self.may_change().is_ok()
    }

    /// What names this canvas on paper: `TEG4K7-12`.
    pub fn reference(&self) -> String {
        format!("{}-{}", self.member.space.code, self.canvas.number)
    }

    pub fn name(&self) -> &str {
        self.canvas.name.in_lang(self.member.reader.lang)
    }

    /// A page of this canvas without its language: `path("/history")`.
    pub fn path(&self, rest: &str) -> String {
        path(&self.member.space.code, &self.canvas, rest)
    }

    /// A page of this canvas with its language.
    pub fn page(&self, rest: &str) -> String {
        self.member.reader.at(&self.path(rest))
    }

    /// The frame of a page around this canvas; its back link leads to the canvas.
    pub fn frame(&self, title: impl Into<String>) -> Frame {
        self.member.frame(title).back_to(self.path(""))
    }
}

pub fn path(space_code: &str, canvas: &Canvas, rest: &str) -> String {
    format!("/spaces/{space_code}/canvases/{}{rest}", canvas.number)
}

async fn number_in(parts: &mut Parts, app: &App) -> Result<i64, Error> {
    let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
    let found = params.iter().find(|(name, _)| *name == "number").and_then(|(_, number)| number.parse().ok());
    found.ok_or(Error::NotFound)
}
