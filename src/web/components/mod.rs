//! Every component on one page, each with its own examples, to look at while working on them. Not in a release.

use super::{
    Choice, Doors, Form, Frame, NavLink, Opens, OwedLine, Page, Pages, Place, Problems, Reader, Sheet, text,
    words::Words,
};
use askama::Template;
use axum::response::Response;
use serde::Deserialize;

pub fn doors() -> Doors {
    Doors::new()
        .get("/components", Opens::ToAnyone, show)
        .post("/components", Opens::ToAnyone, put_right)
        .get("/components/sheet", Opens::ToAnyone, sheet)
        .get("/components/big", Opens::ToAnyone, big)
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

#[derive(Template)]
#[template(path = "web/components/sheet.html")]
struct OnPaper {
    frame: Frame,
    sheet: Sheet,
}

#[derive(Template)]
#[template(path = "web/components/big.html")]
struct OnTheWall {
    frame: Frame,
    join: Sheet,
}

async fn sheet(reader: Reader) -> Page<OnPaper> {
    let sheet = Sheet::new("MEL-HAF", "https://plethu.example/en/spaces/cwm-teg");
    Page(OnPaper { frame: Frame::new(&reader, "A sheet").back_to("/components"), sheet })
}

async fn big(reader: Reader) -> Page<OnTheWall> {
    let join = Sheet::new("MEL-HAF", "https://plethu.example/en/spaces/cwm-teg");
    Page(OnTheWall { frame: Frame::new(&reader, "On the wall"), join })
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
        problems.add(field, frame_words.choice_missing());
    }
    Page(components(&reader, typed, problems)).with_problems()
}

fn components(reader: &Reader, typed: Typed, problems: Problems) -> Components {
    let choices = vec![
        Choice::new("screen", "On a screen"),
        Choice::new("paper", "On paper").hint("Somebody types it in for you and reads it back."),
        Choice::new("phone", "By telephone"),
    ];
    let frame =
        Frame::new(reader, "Components").known("Nia Morgan", "nia").at(example_place()).with(problems);
    Components { frame, typed, choices, pages: Pages::new("?page=", 2, 60, 20) }
}

fn example_place() -> Place {
    let link = |label: &str, current| NavLink { href: "/components".into(), label: label.into(), current };
    let owed = |text: &str, overdue| OwedLine { text: text.into(), href: "/components".into(), overdue };
    Place {
        code: "cwm-teg".into(),
        name: "Canolfan Dydd Cwm Teg".into(),
        name_lang: Some(crate::words::Lang::Cy),
        level: "Group".into(),
        can: "how respite breaks are booked and who decides.".into(),
        cannot: "the yearly sum, which the council sets.".into(),
        wider: Some((Some("carers".into()), "Carers’ Partnership Board".into())),
        nav: vec![
            link("Canvas", false),
            link("Conversation", true),
            link("Decisions", false),
            link("Actions", false),
            link("People", false),
        ],
        more: vec![link("Meetings", false), link("Agreement", false)],
        owed: vec![
            owed("The centre’s manager owes Carys an answer since Friday 20 February", true),
            owed("The council owes 3 people an answer by Monday 9 March", false),
            owed("The facilitator owes Ifan an answer by Tuesday 10 March", false),
            owed("The centre’s manager owes Megan an answer by Friday 13 March", false),
        ],
        ..Place::default()
    }
}
