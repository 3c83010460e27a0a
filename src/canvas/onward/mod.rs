//! From a card to what becomes of it: an action in two steps, or an answer that is owed. And from the conversation onto
//! the canvas: contributions become cards.

mod bring;
mod queries;
mod to_action;
mod to_answer;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/canvas_onward_words.rs"));
}

pub use queries::{Became, became};

use super::{Card, Error as CanvasError, Opened, board};
use crate::app::App;
use crate::web::{Doors, Error, Opens};

pub fn doors() -> Doors {
    let to_members = Opens::ToMembers;
    Doors::new()
        .get("/spaces/{space}/canvases/{number}/bring", to_members, bring::ask)
        .post("/spaces/{space}/canvases/{number}/bring", to_members, bring::send)
        .get("/spaces/{space}/canvases/{number}/cards/{card}/action", to_members, to_action::ask)
        .post("/spaces/{space}/canvases/{number}/cards/{card}/action", to_members, to_action::send)
        .get("/spaces/{space}/canvases/{number}/cards/{card}/answer", to_members, to_answer::ask)
        .post("/spaces/{space}/canvases/{number}/cards/{card}/answer", to_members, to_answer::send)
}

/// A card of this canvas, with what became of it so far.
async fn card(app: &App, at: &Opened, id: &str) -> Result<(Card, Became), Error> {
    let (canvas, id) = (at.canvas.clone(), id.to_owned());
    let found = app
        .store
        .read(move |tx| {
            let card = board(tx, &canvas)?.card(&id).cloned();
            let became = became(tx, &canvas)?.remove(&id).unwrap_or_default();
            Ok::<_, CanvasError>(card.map(|card| (card, became)))
        })
        .await;
    found.map_err(Error::broken)?.ok_or(Error::NotFound)
}

#[cfg(test)]
mod tests;
