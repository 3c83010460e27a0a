//! A card that was taken away and is put back, or gone back to, is the card it was.

use super::peer::{Peer, at_the_table};
use crate::agreements::testing::one;
use crate::canvas::testing::{card, page, person};
use crate::canvas::{Board, Canvas, became, board, edit, put_dot};
use crate::spaces::testing::{CwmTeg, cwm_teg};
use crate::store::Sql;
use crate::words::Lang;

async fn board_of(group: &CwmTeg, canvas: &Canvas) -> Board {
    let canvas = canvas.clone();
    group.app.store.read(move |tx| board(tx, &canvas)).await.unwrap()
}

/// Typed in for Carys by Nia, with a dot of Ifan's, and an action came of it.
async fn a_card_with_a_history(group: &mut CwmTeg, canvas: &Canvas) -> String {
    let (carys, ifan) = (person(group, "Carys").await, person(group, "Ifan").await);
    let sheet = [("for", &*carys), ("lang", "cy"), ("matters/now", "Neb yn gofyn i Mam"), ("checked", "yes")];
    assert_eq!(group.nia.post(&page(group, canvas, "/paper"), &sheet).await.status, 303);
    let id = board_of(group, canvas).await.cards().next().unwrap().id.clone();
    put_dot(&group.app, canvas, &id, &ifan).await.unwrap();
    let action = [("words", "Ask Mam"), ("owner", &*ifan), ("when", "7"), ("day", ""), ("checked", "yes")];
    let step = page(group, canvas, &format!("/cards/{id}/action"));
    assert_eq!(group.ifan.post(&step, &action).await.status, 303);
    id
}

async fn is_as_it_was(group: &CwmTeg, canvas: &Canvas, id: &str) {
    let shown = board_of(group, canvas).await;
    assert_eq!(shown.cards().count(), 1);
    let card = shown.card(id).expect("it has its old name");
    let carys = person(group, "Carys").await;
    assert_eq!((&*card.text, &*card.author, card.votes), ("Neb yn gofyn i Mam", &*carys, 1));
    assert_eq!(card.lang, Lang::Cy);
    let wanted = canvas.clone();
    let became = group.app.store.read(move |tx| became(tx, &wanted)).await.unwrap();
    assert_eq!((became[id].actions.len(), &became[id].typed_by), (1, &Some(person(group, "Nia").await)));
}

#[tokio::test]
async fn a_card_that_is_put_back_keeps_its_dots_its_action_and_who_typed_it() {
    for mut group in cwm_teg().await {
        let canvas = crate::canvas::testing::team_canvas(&group).await;
        let id = a_card_with_a_history(&mut group, &canvas).await;
        group.ifan.post(&page(&group, &canvas, &format!("/cards/{id}/remove")), &[]).await;
        assert_eq!(board_of(&group, &canvas).await.cards().count(), 0);
        // Pressed twice: it lies there once.
        for _ in 0..2 {
            let back = group.ifan.post(&page(&group, &canvas, &format!("/cards/{id}/put-back")), &[]).await;
            assert!(back.location().unwrap().ends_with(&id), "{:?}", back.location());
        }
        is_as_it_was(&group, &canvas, &id).await;
    }
}

#[tokio::test]
async fn going_back_brings_the_same_cards_back() {
    for mut group in cwm_teg().await {
        let canvas = crate::canvas::testing::team_canvas(&group).await;
        let id = a_card_with_a_history(&mut group, &canvas).await;
        let head = Sql::unregistered("SELECT CAST(head AS TEXT) FROM canvas_head WHERE canvas_id = $1");
        let seq = one(&group, head, &canvas.id).await;
        group.ifan.post(&page(&group, &canvas, &format!("/cards/{id}/remove")), &[]).await;
        group.nia.post(&page(&group, &canvas, &format!("/history/{seq}")), &[]).await;
        is_as_it_was(&group, &canvas, &id).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_puts_a_card_back_in_their_own_program_does_not_become_its_author() {
    for mut group in cwm_teg().await {
        let (at, canvas) = at_the_table(&group).await;
        let id = card(&group, &canvas, "Carys", "matters/now", "Two days' notice").await;
        let (carys, ifan) = (person(&group, "Carys").await, person(&group, "Ifan").await);
        let mut watching = Peer::join(at, &canvas, &group.nia).await;
        let mut peer = Peer::join(at, &canvas, &group.ifan).await;
        let mut mine = peer.document.card(&id).unwrap();
        mine.author = ifan.clone();
        peer.edit(|document| {
            document.remove_card(&id).unwrap();
            document.put_back(&mine).unwrap();
        })
        .await;
        let of_carys = |peer: &Peer| peer.document.author_of(&id).as_deref() == Some(&*carys);
        peer.until(of_carys).await;
        watching.until(of_carys).await;
        assert_eq!(board_of(&group, &canvas).await.card(&id).unwrap().author, carys);

        // A state in which it was not put right yet brings no other author back either.
        let gone = id.clone();
        edit(&group.app, &canvas.id, &ifan, move |document| document.remove_card(&gone)).await.unwrap();
        const LAID: Sql = Sql::unregistered(
            "SELECT CAST(MIN(seq) AS TEXT) FROM canvas_update WHERE canvas_id = $1 AND person_id IS NULL",
        );
        let put_right: i64 = one(&group, LAID, &canvas.id).await.parse().unwrap();
        let before = page(&group, &canvas, &format!("/history/{}", put_right - 1));
        group.nia.post(&before, &[]).await;
        let late = Peer::join(at, &canvas, &group.nia).await;
        assert_eq!(late.document.author_of(&id), Some(carys));
    }
}
