//! Asking people in: a code and a QR code, on the wall or on a sheet of paper.

use super::member::{KeyHolder, Member};
use super::{choices, code, words::Words};
use crate::app::App;
use crate::web::{self, Choice, Error, Frame, Page, qr};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};

#[derive(Template)]
#[template(path = "spaces/invite.html")]
struct Invite {
    frame: Frame,
    w: Words,
    invitation: Invitation,
    space_code: String,
    may_change: bool,
}

#[derive(Template)]
#[template(path = "spaces/invite_screen.html")]
struct Screen {
    frame: Frame,
    join: web::Sheet,
    purpose: String,
    w: Words,
    invitation: Invitation,
}

#[derive(Template)]
#[template(path = "spaces/invite_sheet.html")]
struct Sheet {
    frame: Frame,
    sheet: web::Sheet,
    w: Words,
    invitation: Invitation,
    purpose: String,
    can: String,
    cannot: String,
    mails: bool,
}

impl Sheet {
    fn perspectives(&self) -> Vec<Choice> {
        choices::perspectives(&self.w)
    }

    fn channels(&self) -> Vec<Choice> {
        choices::channels(&self.w, self.mails)
    }
}

struct Invitation {
    name: String,
    code: String,
    link: String,
    /// An SVG picture of the link.
    qr: String,
}

pub async fn show(State(app): State<App>, member: Member) -> Result<impl IntoResponse, Error> {
    member.may_invite()?;
    let w = Words(member.reader.lang);
    let (may_change, space_code) = (member.me.key.is_some(), member.space.code.clone());
    Ok(Page(Invite {
        frame: member.frame_from("/people", w.invite()),
        w,
        invitation: invitation(&app, &member),
        space_code,
        may_change,
    }))
}

pub async fn big_screen(State(app): State<App>, member: Member) -> Result<impl IntoResponse, Error> {
    member.may_invite()?;
    let w = Words(member.reader.lang);
    let invitation = invitation(&app, &member);
    let join = web::Sheet::new(&*invitation.code, &*invitation.link);
    let purpose = member.space.purpose.in_lang(member.reader.lang).into();
    Ok(Page(Screen { frame: member.frame(w.invite()), join, purpose, w, invitation }))
}

pub async fn sheet(State(app): State<App>, member: Member) -> Result<impl IntoResponse, Error> {
    member.may_invite()?;
    let (w, lang) = (Words(member.reader.lang), member.reader.lang);
    let invitation = invitation(&app, &member);
    Ok(Page(Sheet {
        frame: member.frame_from("/invite", w.invite()),
        sheet: web::Sheet::new(&*member.space.code, &*invitation.link),
        w,
        invitation,
        purpose: member.space.purpose.in_lang(lang).into(),
        can: member.space.can_change.in_lang(lang).into(),
        cannot: member.space.cannot_change.in_lang(lang).into(),
        mails: app.settings.sends_mail(),
    }))
}

/// The old code stops letting people in: it got about.
pub async fn new_code(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
) -> Result<impl IntoResponse, Error> {
    let space = member.space.clone();
    app.store.write(move |tx| code::renew(tx, &space)).await?;
    Ok(Redirect::to(&member.page("/invite")))
}

fn invitation(app: &App, member: &Member) -> Invitation {
    // Without a language in it: whoever scans it is shown their own.
    let link = format!("{}/join/{}", app.settings.home(), member.space.join_code);
    Invitation {
        name: member.space.name.in_lang(member.reader.lang).into(),
        code: code::shown(&member.space.join_code),
        qr: qr::svg(&link),
        link,
    }
}
