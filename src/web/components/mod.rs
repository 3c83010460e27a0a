//! Every component on one page, each with its own examples, to look at while working on them. Not in a release.

use super::{
    Choice, Doors, Form, Frame, Opens, Page, Pages, Problems, Reader, TextProblem, text, words::Words,
};
use askama::Template;
use axum::response::Response;
use serde::Deserialize;

pub fn doors() -> Doors {
    Doors::new().get("/components", Opens::ToAnyone, show).post("/components", Opens::ToAnyone, put_right)
}

#[derive(Template)]
#[template(path = "web/components/components.html")]
struct Components {
    frame: Frame,
    typed: Typed,
    choices: Vec<Choice>,
    pages: Pages,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    name: String,
    story: String,
    way: String,
    help: Vec<String>,
    place: String,
    day: String,
}

async fn show(reader: Reader) -> Page<Components> {
    Page(components(&reader, Typed::default(), Problems::new()))
}

async fn put_right(reader: Reader, Form(typed): Form<Typed>) -> Response {
    let mut problems = Problems::new();
    let frame_words = Words(reader.lang);
    problems.take("name", text::line(&typed.name, 80).map_err(|problem| problem.say(&frame_words)));
    problems
        .take("story", text::clean_or_none(&typed.story, 2000).map_err(|problem| problem.say(&frame_words)));
    for field in ["way", "place", "day"].into_iter().chain(typed.help.is_empty().then_some("help")) {
        problems.add(field, TextProblem::Empty.say(&frame_words));
    }
    Page(components(&reader, typed, problems)).with_problems()
}

fn components(reader: &Reader, typed: Typed, problems: Problems) -> Components {
    let choices = vec![
        Choice::new("screen", "On a screen"),
        Choice::new("paper", "On paper").hint("Somebody types it in for you and reads it back."),
        Choice::new("phone", "By telephone"),
    ];
    Components {
        frame: Frame::new(reader, "Components").with(problems),
        typed,
        choices,
        pages: Pages::new("?page=", 2, 60, 20),
    }
}
