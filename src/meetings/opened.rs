//! Who is asking, and about which meeting. Every page of a meeting begins here.

use super::model::Meeting;
use super::queries;
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Frame};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;

/// A member, and the meeting in the address.
pub struct Opened {
    pub member: Member,
    pub meeting: Meeting,
    pub now: i64,
}

impl FromRequestParts<App> for Opened {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Opened, Error> {
        let member = Member::from_request_parts(parts, app).await?;
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
        let number = params.iter().find(|(name, _)| *name == "meeting").and_then(|(_, at)| at.parse().ok());
        let (space_id, number) = (member.space.id.clone(), number.ok_or(Error::NotFound)?);
        let found = app.store.read(move |tx| queries::find(tx, &space_id, number)).await?;
        Ok(Opened { meeting: found.ok_or(Error::NotFound)?, member, now: app.clock.now() })
    }
}

impl Opened {
    /// # Errors
    /// Nothing is added to a space that was closed, nor to a meeting that was called off.
    pub fn may_add(&self) -> Result<(), Error> {
        self.member.may_add()?;
        if self.meeting.off.is_none() { Ok(()) } else { Err(Error::TooLate) }
    }

    /// # Errors
    /// As `may_add`; and what was talked about is not changed afterwards.
    pub fn may_prepare(&self) -> Result<(), Error> {
        self.may_add()?;
        if self.meeting.is_over(self.now) { Err(Error::TooLate) } else { Ok(()) }
    }

    pub fn is_open(&self) -> bool {
        self.may_add().is_ok()
    }

    /// Whoever called it, or holds a key, chooses its time, moves it and calls it off.
    ///
    /// # Errors
    /// For everybody else; and once it is over nothing can be done about it any more.
    pub fn may_lead(&self) -> Result<(), Error> {
        self.may_add()?;
        let leads = self.meeting.set_by_id == self.member.person.id || self.member.me.key.is_some();
        match leads {
            false => Err(Error::NotAllowed),
            true if self.meeting.is_over(self.now) => Err(Error::TooLate),
            true => Ok(()),
        }
    }

    pub fn leads(&self) -> bool {
        self.may_lead().is_ok()
    }

    pub fn title(&self) -> &str {
        self.meeting.title.in_lang(self.member.reader.lang)
    }

    /// What names this meeting on paper: `TEG4K7-12`.
    pub fn reference(&self) -> String {
        format!("{}-{}", self.member.space.code, self.meeting.number)
    }

    /// A page of this meeting without its language: `path("/agenda")`.
    pub fn path(&self, rest: &str) -> String {
        format!("/spaces/{}/meetings/{}{rest}", self.member.space.code, self.meeting.number)
    }

    /// A page of this meeting with its language.
    pub fn page(&self, rest: &str) -> String {
        self.member.reader.at(&self.path(rest))
    }

    /// The frame of a page of this meeting; its back link leads to the meeting.
    pub fn frame(&self, title: impl Into<String>) -> Frame {
        self.member.frame(title).back_to(self.path(""))
    }
}
