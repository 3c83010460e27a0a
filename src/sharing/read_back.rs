//! What somebody types in for the person whose space it is, is read back to them before it is kept; and they say who else
//! may read it.

use super::readers::{Readers, Reading};
use super::words::Words;
use crate::spaces::{Member, Membership};
use crate::web::{Frame, Page};
use crate::words::Lang;
use askama::Template;
use axum::response::{IntoResponse, Response};

#[derive(Template)]
#[template(path = "sharing/read_back.html")]
pub struct ReadBack {
    frame: Frame,
    w: Words,
    name: String,
    said: Vec<(String, String, Lang)>,
    fields: Vec<(&'static str, String)>,
    /// None where who may read it follows from something else.
    reading: Option<Reading>,
}

impl ReadBack {
    /// `said`: what is read aloud, each with what it is and its language. `fields`: all that was typed, to be sent once more
    /// with `read_back` = yes.
    pub fn page(
        member: &Member,
        members: &[Membership],
        said: Vec<(String, String, Lang)>,
        fields: Vec<(&'static str, String)>,
    ) -> Response {
        let reading = Reading::new(member, members, &Readers::default());
        shown(member, member.space.owner_name(members).into(), said, fields, Some(reading))
    }

    /// As [`ReadBack::page`], of what is read by those who read what it is about.
    pub fn page_as_before(
        member: &Member,
        members: &[Membership],
        said: Vec<(String, String, Lang)>,
        fields: Vec<(&'static str, String)>,
    ) -> Response {
        shown(member, member.space.owner_name(members).into(), said, fields, None)
    }

    /// As [`ReadBack::page`], to a member of a group, who said on the sheet who may read it.
    pub fn page_to(
        member: &Member,
        name: String,
        said: Vec<(String, String, Lang)>,
        fields: Vec<(&'static str, String)>,
    ) -> Response {
        shown(member, name, said, fields, None)
    }
}

fn shown(
    member: &Member,
    name: String,
    said: Vec<(String, String, Lang)>,
    fields: Vec<(&'static str, String)>,
    reading: Option<Reading>,
) -> Response {
    let w = Words(member.reader.lang);
    let frame = member.frame(w.read_back()).sensitive();
    Page(ReadBack { frame, w, name, said, fields, reading }).into_response()
}
