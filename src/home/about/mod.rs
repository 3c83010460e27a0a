//! What Plethu is, what it keeps about people, and whom it still shuts out. These pages say what is not good enough yet as plainly as what is.

use crate::app::App;
use crate::people::Visitor;
use crate::web::{Doors, Frame, Opens, Page};
use askama::Template;
use axum::extract::State;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/home_about_words.rs"));
}
use words::Words;

pub fn doors() -> Doors {
    Doors::new().get("/about", Opens::ToAnyone, about).get("/privacy", Opens::ToAnyone, privacy).get(
        "/accessibility",
        Opens::ToAnyone,
        accessibility,
    )
}

#[derive(Template)]
#[template(path = "home/about/about.html")]
struct About {
    frame: Frame,
    w: Words,
    promises: [(&'static str, &'static str); 6],
}

#[derive(Template)]
#[template(path = "home/about/privacy.html")]
struct Privacy {
    frame: Frame,
    w: Words,
    run_by: Option<String>,
}

#[derive(Template)]
#[template(path = "home/about/accessibility.html")]
struct Accessibility {
    frame: Frame,
    w: Words,
    run_by: Option<String>,
}

async fn about(visitor: Visitor) -> Page<About> {
    let w = Words(visitor.reader.lang);
    let promises = [
        (w.about_answer_name(), w.about_answer()),
        (w.about_keys_name(), w.about_keys()),
        (w.about_yours_name(), w.about_yours()),
        (w.about_same_name(), w.about_same()),
        (w.about_equal_name(), w.about_equal()),
        (w.about_languages_name(), w.about_languages()),
    ];
    Page(About { frame: visitor.frame(w.about_title()), w, promises })
}

async fn privacy(visitor: Visitor, State(app): State<App>) -> Page<Privacy> {
    let w = Words(visitor.reader.lang);
    let frame = visitor.frame(w.privacy_title());
    Page(Privacy { frame, w, run_by: app.settings.run_by.clone() })
}

async fn accessibility(visitor: Visitor, State(app): State<App>) -> Page<Accessibility> {
    let w = Words(visitor.reader.lang);
    let frame = visitor.frame(w.access_title());
    Page(Accessibility { frame, w, run_by: app.settings.run_by.clone() })
}
