//! A group and its canvas, through the front door.

mod away;
mod bad;
mod cut_off;
mod hidden;
mod live;
mod nodes;

use super::testing::{peer, person, team_canvas};
use super::*;
use crate::app::App;
use crate::spaces::{
    self,
    testing::{CwmTeg, NOON, cwm_teg},
};
use crate::words::{Lang, Worded};

pub(super) async fn plain_board(app: &App, canvas: &Canvas) -> Board {
    let canvas = canvas.clone();
    app.store.read(move |tx| board(tx, &canvas)).await.unwrap()
}

#[tokio::test]
async fn a_canvas_that_was_made_is_found_by_its_number_and_shown_to_members() {
    for group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let wanted = canvas.clone();
        let (by_id, by_number, all) = group
            .app
            .store
            .read(move |tx| {
                let by_number = find_by_number(tx, &wanted.space_id, wanted.number)?;
                Ok::<_, Error>((find(tx, &wanted.id)?, by_number, in_space(tx, &wanted.space_id, "anybody")?))
            })
            .await
            .unwrap();
        assert_eq!(
            (by_id, by_number, all),
            (Some(canvas.clone()), Some(canvas.clone()), vec![canvas.clone()])
        );
        assert_eq!(plain_board(&group.app, &canvas).await.cards().count(), 0);
    }
}

#[tokio::test]
async fn a_form_changes_the_document_and_the_page_shows_it_at_once() {
    for group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let person = person(&group, "Dewi").await;
        let author = person.clone();
        let id = edit(&group.app, &canvas.id, &person, move |document| {
            let place = document.place_in("trust", "now", 0, None);
            let text = "Pwy sy'n penderfynu?\0";
            document.set_box("review", "June")?;
            document.add_card(&NewCard { place, text, author: &author, lang: Lang::Cy, made: NOON })
        })
        .await
        .unwrap();
        let shown = plain_board(&group.app, &canvas).await;
        let card = shown.card(&id).unwrap();
        assert_eq!(
            (&*card.text, &*card.author, card.lang),
            ("Pwy sy'n penderfynu?\u{FFFD}", &*person, Lang::Cy)
        );
        assert_eq!(shown.boxes().find(|b| b.text_box.id == "review").unwrap().text, "June");

        let gone = id.clone();
        edit(&group.app, &canvas.id, &person, move |document| document.remove_card(&gone)).await.unwrap();
        assert_eq!(plain_board(&group.app, &canvas).await.card(&id), None);
        let again = edit(&group.app, &canvas.id, &person, move |document| document.remove_card(&id)).await;
        assert!(matches!(again, Err(Error::NoSuchCard)));
    }
}

#[tokio::test]
async fn each_person_has_only_so_many_dots() {
    for group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let person = person(&group, "Dewi").await;
        let author = person.clone();
        let cards = edit(&group.app, &canvas.id, &person, move |document| {
            let lay = |_| {
                let place = document.place_in("trust", "now", 9, None);
                document.add_card(&NewCard { place, text: "x", author: &author, lang: Lang::En, made: NOON })
            };
            (0..6).map(lay).collect::<Result<Vec<_>, _>>()
        })
        .await
        .unwrap();
        for card in &cards[..5] {
            put_dot(&group.app, &canvas, card, &person).await.unwrap();
            put_dot(&group.app, &canvas, card, &person).await.unwrap();
        }
        let sixth = put_dot(&group.app, &canvas, &cards[5], &person).await;
        assert!(matches!(sixth, Err(Error::NoDotsLeft)));
        take_dot(&group.app, &canvas, &cards[0], &person).await.unwrap();
        put_dot(&group.app, &canvas, &cards[5], &person).await.unwrap();
        let shown = plain_board(&group.app, &canvas).await;
        let votes: Vec<u32> = cards.iter().map(|id| shown.card(id).unwrap().votes).collect();
        assert_eq!(votes, [0, 1, 1, 1, 1, 1]);
    }
}
