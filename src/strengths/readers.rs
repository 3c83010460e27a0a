//! Who may read one of my strengths: nobody, these people, these spaces; and in each space as whom I am seen.

use super::mine::frame;
use super::say::find;
use super::words::Words;
use crate::app::App;
use crate::people::{self, Known};
use crate::sharing::{self, How, Item, Shown, To};
use crate::spaces::{self, Space};
use crate::store::{Result as Kept, Tx};
use crate::web::{Choice, Error, Form, Frame, Page, Path};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

/// As many people as one looks through.
const MOST: i64 = 100;

#[derive(Template)]
#[template(path = "strengths/readers.html")]
struct Readers {
    frame: Frame,
    w: Words,
    item: Item,
    spaces: Vec<(Space, Option<How>)>,
    people: Vec<Choice>,
    chosen: Vec<String>,
}

/// Every space and person it may be shown to, with as what it is now.
struct Now {
    spaces: Vec<(Space, Option<How>)>,
    people: Vec<(String, String)>,
    shown_to: Vec<String>,
}

pub async fn ask(State(app): State<App>, me: Known, Path(id): Path<String>) -> Result<Response, Error> {
    let item = find(&app, &me, &id).await?;
    let (person_id, item_id) = (me.person.id.clone(), item.id.clone());
    let now = app.store.read(move |tx| Now::read(tx, &person_id, &item_id)).await?;
    let w = Words(me.reader.lang);
    Ok(Page(Readers {
        frame: frame(&me, w.who_reads()).back_to("/strengths"),
        w,
        item,
        spaces: now.spaces,
        people: now.people.into_iter().map(|(id, name)| Choice::new(id, name)).collect(),
        chosen: now.shown_to,
    })
    .into_response())
}

/// All fields of the form: `people` for each person ticked, `space-TEG4K7` for each space.
pub async fn send(
    State(app): State<App>,
    me: Known,
    Path(id): Path<String>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Result<Response, Error> {
    let item = find(&app, &me, &id).await?;
    let (person_id, now) = (me.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let there = Now::read(tx, &person_id, &item.id)?;
            for (space, _) in &there.spaces {
                let chosen = typed.iter().find(|(name, _)| *name == field(space));
                // A space that the form did not ask about stays as it is.
                let Some((_, how)) = chosen else { continue };
                let how = How::from_code(how).filter(|how| ways_in(space).contains(how));
                keep(tx, &item, &To::Space(space.id.clone()), how, now)?;
            }
            let ticked = |id: &str| typed.iter().any(|(name, value)| name == "people" && value == id);
            for (id, _) in &there.people {
                keep(tx, &item, &To::Person(id.clone()), ticked(id).then_some(How::Name), now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&me.reader.at("/strengths?just=kept")).into_response())
}

fn keep(tx: &mut Tx, item: &Item, to: &To, how: Option<How>, now: i64) -> Kept<()> {
    match how {
        Some(how) => sharing::show(tx, &item.id, to, how, now),
        None => sharing::withdraw(tx, item, to, now),
    }
}

fn field(space: &Space) -> String {
    format!("space-{}", space.code)
}

/// Around somebody's own table everybody knows who speaks.
fn ways_in(space: &Space) -> &'static [How] {
    if space.owner_id.is_some() { &[How::Name] } else { &How::ALL }
}

impl Now {
    fn read(tx: &mut Tx, person_id: &str, item_id: &str) -> Kept<Now> {
        let shown = sharing::shown(tx, item_id)?;
        let mut here = spaces::of_person(tx, person_id)?;
        let mut people = spaces::companions(tx, person_id, MOST)?;
        let mut shown_to = Vec::new();
        // Also where I am no more, or whom I meet no more: it can be taken back from there.
        for one in &shown {
            match &one.to {
                To::Space(id) if here.iter().all(|space| space.id != *id) => {
                    here.extend(spaces::find(tx, id)?);
                }
                To::Person(id) => {
                    shown_to.push(id.clone());
                    if people.iter().all(|(other, _)| other != id) {
                        people.extend(people::find(tx, id)?.map(|person| (person.id, person.name)));
                    }
                }
                To::Space(_) => {}
            }
        }
        let spaces = here.into_iter().map(|space| {
            let how = how_in(&shown, &space);
            (space, how)
        });
        let spaces = spaces.filter(|(space, how)| space.closed_at.is_none() || how.is_some()).collect();
        Ok(Now { spaces, people, shown_to })
    }
}

fn how_in(shown: &[Shown], space: &Space) -> Option<How> {
    shown.iter().find(|one| one.to == To::Space(space.id.clone())).map(|one| one.how)
}

impl Readers {
    fn field(&self, space: &Space) -> String {
        field(space)
    }

    fn name(&self, space: &Space) -> String {
        space.name.in_lang(self.frame.lang).into()
    }

    fn ways(&self, space: &Space) -> Vec<Choice> {
        let own = space.owner_id.is_some();
        let label = |how: &How| {
            if own { self.w.everybody_there().to_owned() } else { self.w.how(how.code()) }
        };
        let ways = ways_in(space).iter().map(|how| Choice::new(how.code(), label(how)));
        std::iter::once(Choice::new("no", self.w.not_there())).chain(ways).collect()
    }

    fn chosen_in(&self, how: &Option<How>) -> &'static str {
        how.map_or("no", How::code)
    }
}
