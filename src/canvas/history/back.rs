//! Going back to how a canvas was, by ordinary edits. The state before it is given a name first.

use super::{queries, words::Words};
use crate::app::App;
use crate::canvas::queries::authors;
use crate::canvas::{self, Card, Document, Error as CanvasError, Opened, hidden};
use crate::web::Error;
use crate::words::dates;
use axum::extract::{Path, State};
use axum::response::Redirect;
use std::collections::{HashMap, HashSet};

/// What a canvas held: what going back leads to.
struct Then {
    cards: Vec<Card>,
    boxes: HashMap<String, String>,
}

pub async fn go_back(
    State(app): State<App>,
    at: Opened,
    Path((_, _, seq)): Path<(String, String, String)>,
) -> Result<Redirect, Error> {
    at.may_change()?;
    let seq: i64 = seq.parse().map_err(|_| Error::NotFound)?;
    let (canvas_id, me, now) = (at.canvas.id.clone(), at.member.person.id.clone(), app.clock.now());
    let space_id = at.canvas.space_id.clone();
    let lang = at.member.reader.lang;
    let found = app
        .store
        .write(move |tx| {
            let Some((then, when)) = queries::document_at(tx, &canvas_id, seq)? else { return Ok(None) };
            let name = Words(lang).before_going_back(dates::moment(lang, when));
            queries::name_now(tx, &canvas_id, &name, &me, now)?;
            let hidden = hidden::cards(tx, &space_id, &canvas_id)?;
            let mut cards = then.cards();
            cards.retain(|card| !hidden.contains(&card.id));
            // At that moment a document may have claimed what was put right only after it.
            let mut authors = authors(tx, &canvas_id)?;
            for card in &mut cards {
                card.author = authors.remove(&card.id).unwrap_or_default();
            }
            Ok::<_, CanvasError>(Some(Then { cards, boxes: then.box_texts() }))
        })
        .await;
    let then = found.map_err(Error::broken)?.ok_or(Error::NotFound)?;
    let back =
        canvas::edit(&app, &at.canvas.id, &at.member.person.id, move |document| bring_back(document, &then));
    back.await.map_err(Error::broken)?;
    Ok(Redirect::to(&at.page("/history?back=true")))
}

fn bring_back(document: &mut Document, then: &Then) -> Result<(), CanvasError> {
    let now: HashMap<String, Card> =
        document.cards().into_iter().map(|card| (card.id.clone(), card)).collect();
    let stay: HashSet<&str> = then.cards.iter().map(|card| card.id.as_str()).collect();
    for id in now.keys().filter(|id| !stay.contains(id.as_str())) {
        document.remove_card(id)?;
    }
    for card in &then.cards {
        match now.get(&card.id) {
            Some(now) => {
                if now.text != card.text {
                    document.change_text(&card.id, &card.text)?;
                }
                if now.place() != card.place() {
                    document.move_card(&card.id, &card.place())?;
                }
            }
            None => document.put_back(card)?,
        }
    }
    for (id, text) in document.box_texts() {
        let before = then.boxes.get(&id).map_or("", String::as_str);
        if before != text {
            document.set_box(&id, before)?;
        }
    }
    Ok(())
}
