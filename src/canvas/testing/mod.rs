//! A canvas of the day centre of Cwm Teg, for tests.

pub mod peer;

use super::{Canvas, NewCanvas, NewCard, Template, edit, make};
use crate::spaces::testing::{CwmTeg, NOON};
use crate::spaces::{self, Level, Space};
use crate::words::{Lang, Worded};

pub async fn space(group: &CwmTeg) -> Space {
    let code = group.code.clone();
    let found = group.app.store.read(move |tx| spaces::find_by_code(tx, &code)).await;
    found.unwrap().unwrap()
}

/// The id of a member, by the start of their name.
pub async fn person(group: &CwmTeg, name: &'static str) -> String {
    let space_id = space(group).await.id;
    let members = group.app.store.read(move |tx| spaces::members(tx, &space_id)).await.unwrap();
    members.into_iter().find(|member| member.name.starts_with(name)).unwrap().person_id
}

/// The group's own, made by Dewi.
pub async fn team_canvas(group: &CwmTeg) -> Canvas {
    canvas(group, "Dewi", None).await
}

/// A draft that this member fills in alone.
pub async fn draft(group: &CwmTeg, name: &'static str) -> Canvas {
    canvas(group, name, Some(name)).await
}

async fn canvas(group: &CwmTeg, made_by: &'static str, owner: Option<&'static str>) -> Canvas {
    let (space_id, made_by) = (space(group).await.id, person(group, made_by).await);
    let made = group.app.store.write(move |tx| {
        let new = NewCanvas {
            id: None,
            space_id: &space_id,
            owner_id: owner.map(|_| &*made_by),
            name: Worded::new("Our plan", "Ein cynllun"),
            template: Template::starter(Level::Group),
            made_by: &made_by,
        };
        make(tx, &new, NOON)
    });
    made.await.unwrap()
}

/// Lays a card of this member's in a cell and gives its id.
pub async fn card(group: &CwmTeg, canvas: &Canvas, author: &'static str, cell: &str, text: &str) -> String {
    let (row, column) = cell.split_once('/').unwrap();
    let (row, column, text) = (row.to_owned(), column.to_owned(), text.to_owned());
    let person = person(group, author).await;
    let author = person.clone();
    edit(&group.app, &canvas.id, &person, move |document| {
        let place = document.place_in(&row, &column, usize::MAX, None);
        document.add_card(&NewCard { place, text: &text, author: &author, lang: Lang::En, made: NOON })
    })
    .await
    .unwrap()
}

/// The canvas's page: `page(&group, &canvas, "/history")`.
pub fn page(group: &CwmTeg, canvas: &Canvas, rest: &str) -> String {
    group.at(&format!("/canvases/{}{rest}", canvas.number))
}
