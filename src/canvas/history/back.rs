//! Going back to how a canvas was, by ordinary edits. The state before it is given a name first.

use super::{queries, words::Words};
use crate::app::App;
use crate::canvas::{self, Card, Document, Error as CanvasError, NewCard, Opened, hidden};
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
            Ok::<_, CanvasError>(Some(Then { cards, boxes: then.box_texts() }))
        })
        .await;
    let then = found.map_err(Error::broken)?.ok_or(Error::NotFound)?;
    let back =
        canvas::edit(&app, &at.canvas.id, &at.member.person.id, move |document| bring_back(document, &then));
    let (back, id) = (back.await.map_err(Error::broken)?, at.canvas.id.clone());
    app.store
        .write(move |tx| back.iter().try_for_each(|(old, new)| hidden::follow(tx, (&id, old), (&id, new))))
        .await?;
    Ok(Redirect::to(&at.page("/history?back=true")))
}

/// The cards that came back as new ones, each with what it was called before.
fn bring_back(document: &mut Document, then: &Then) -> Result<Vec<(String, String)>, CanvasError> {
    let mut back = Vec::new();
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
            // A card that was taken away comes back as a new one with the same words, still its author's.
            None => {
                let (place, made) = (card.place(), card.made);
                let new = NewCard { place, text: &card.text, author: &card.author, lang: card.lang, made };
                back.push((card.id.clone(), document.add_card(&new)?));
            }
        }
    }
    for (id, text) in document.box_texts() {
        let before = then.boxes.get(&id).map_or("", String::as_str);
        if before != text {
            document.set_box(&id, before)?;
        }
    }
    Ok(back)
}
