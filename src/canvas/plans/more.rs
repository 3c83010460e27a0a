//! All that can be done with a canvas, besides filling it in.

use super::words::Words;
use crate::canvas::Opened;
use crate::web::{Frame, Page};
use askama::Template;

#[derive(Template)]
#[template(path = "canvas/plans/more.html")]
struct More {
    frame: Frame,
    w: Words,
    at: Opened,
}

pub async fn show(at: Opened) -> Page<impl Template> {
    let w = Words(at.member.reader.lang);
    Page(More { frame: at.frame(w.more()), w, at })
}

impl More {
    fn is_private(&self) -> bool {
        self.at.canvas.owner_id.is_some()
    }
}
