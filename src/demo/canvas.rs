//! The group's action plan, as it stands after three evenings with paper and screen.

use super::cast::Cast;
use crate::app::App;
use crate::canvas::{self, NewCanvas, NewCard, Template};
use crate::people::Person;
use crate::spaces::{Level, Space};
use crate::web::Error;
use crate::words::{Lang, Worded, dates};

/// Row, column, who wrote it, and what it says.
type Note = (&'static str, &'static str, fn(&Cast) -> &Person, Lang, &'static str);

const NOTES: [Note; 22] = [
    (
        "strengths",
        "now",
        |c| &c.nia,
        Lang::En,
        "We know what people need. We have never asked what they are good at.",
    ),
    (
        "strengths",
        "will",
        |c| &c.ifan,
        Lang::En,
        "Everybody says one thing they could show somebody else. Mine is pruning.",
    ),
    (
        "strengths",
        "who",
        |c| &c.carys,
        Lang::Cy,
        "Mair drws nesaf: bu'n nyrs am ddeng mlynedd ar hugain a neb yn gofyn iddi am ddim.",
    ),
    (
        "strengths",
        "support",
        |c| &c.nia,
        Lang::En,
        "Half an hour in the Tuesday rota that nobody can book over",
    ),
    ("strengths", "know", |c| &c.ifan, Lang::En, "Somebody who comes here teaches something here"),
    (
        "networks",
        "now",
        |c| &c.megan,
        Lang::En,
        "Young carers don't come because the posters are in the surgery",
    ),
    (
        "networks",
        "will",
        |c| &c.tomos,
        Lang::Cy,
        "Mynd i'r clwb ieuenctid, y clwb rygbi a'r mosg cyn gofyn i neb ddod atom ni",
    ),
    ("networks", "who", |c| &c.megan, Lang::En, "Youth club on Wednesdays. I'll ask Jen."),
    ("networks", "know", |c| &c.tomos, Lang::Cy, "Wyneb newydd ym mhob cyfarfod tan y Pasg"),
    (
        "matters",
        "now",
        |c| &c.dewi,
        Lang::En,
        "We count hours of respite. Nobody ever asked for an hour of respite.",
    ),
    (
        "matters",
        "will",
        |c| &c.carys,
        Lang::Cy,
        "Gofyn “beth wnaethoch chi â'r amser?” yn lle “sawl awr gawsoch chi?”",
    ),
    (
        "matters",
        "will",
        |c| &c.dewi,
        Lang::En,
        "Saturdays, 10 to 3, for twelve weeks, then we look at it together",
    ),
    (
        "matters",
        "support",
        |c| &c.sunita,
        Lang::En,
        "I can move the Monday money to Saturday without asking anybody",
    ),
    ("matters", "know", |c| &c.carys, Lang::Cy, "Cysgais i drwy'r nos"),
    ("trust", "now", |c| &c.megan, Lang::En, "Things get decided between meetings"),
    ("trust", "will", |c| &c.tomos, Lang::Cy, "Papurau wythnos ymlaen llaw, neu beidio â'u trafod"),
    ("trust", "who", |c| &c.dewi, Lang::En, "Ifan holds the second key. It has to mean something."),
    ("trust", "know", |c| &c.ifan, Lang::En, "When we say no to something and it stays no"),
    (
        "change",
        "now",
        |c| &c.sunita,
        Lang::En,
        "Carers fill in my form. I have never filled in one of theirs.",
    ),
    ("change", "will", |c| &c.ifan, Lang::En, "We ring round ourselves the night before"),
    ("change", "support", |c| &c.ifan, Lang::En, "A phone with big buttons and a list that is right"),
    ("change", "know", |c| &c.nia, Lang::En, "Staff ask the group before they order anything"),
];

pub async fn fill(app: &App, cast: &Cast, group: &Space) -> Result<(), Error> {
    let (space_id, tomos, now) = (group.id.clone(), cast.tomos.id.clone(), app.clock.now());
    let plan = app
        .store
        .write(move |tx| {
            let new = NewCanvas {
                id: None,
                space_id: &space_id,
                owner_id: None,
                name: Worded::new("Our plan for breaks", "Ein cynllun ar gyfer seibiannau"),
                template: Template::starter(Level::Group),
                made_by: &tomos,
            };
            canvas::make(tx, &new, now)
        })
        .await?;
    for (row, column, who, lang, words) in NOTES {
        let author = who(cast).id.clone();
        let by = author.clone();
        canvas::edit(app, &plan.id, &by, move |document| {
            let place = document.place_in(row, column, usize::MAX, None);
            document.add_card(&NewCard { place, text: words, author: &author, lang, made: now })
        })
        .await
        .map_err(Error::broken)?;
    }
    let day = dates::day(Lang::En, now);
    canvas::edit(app, &plan.id, &cast.tomos.id, move |document| {
        document.set_box("project", "Breaks at Cwm Teg · Seibiannau yng Nghwm Teg")?;
        document.set_box("level", "A group and its service · Grŵp a'i wasanaeth")?;
        document.set_box("date", &day)?;
        document.set_box("version", "3")?;
        document.set_box(
            "cannot",
            "The money for this year: the council fixed it in March. Who counts as a carer: that is the law.",
        )?;
        document.set_box("review", "The first Tuesday after twelve Saturdays")
    })
    .await
    .map_err(Error::broken)
}
