//! The canvas by plain forms, through the front door.

use super::testing::team_canvas;
use super::tests::plain_board;
use super::*;
use crate::spaces::testing::{CwmTeg, cwm_teg};
use crate::web::testing::Answer;

async fn page_of(group: &CwmTeg, canvas: &Canvas, rest: &str) -> String {
    group.at(&format!("/canvases/{}{rest}", canvas.number))
}

/// The only card on the canvas.
async fn one_card(group: &CwmTeg, canvas: &Canvas) -> Card {
    let board = plain_board(&group.app, canvas).await;
    assert_eq!(board.cards().count(), 1);
    board.cards().next().cloned().unwrap()
}

async fn carys_adds(group: &mut CwmTeg, canvas: &Canvas, text: &str) -> Answer {
    let page = page_of(group, canvas, "/cards").await;
    group.carys.post(&page, &[("row", "trust"), ("column", "now"), ("text", text)]).await
}

#[tokio::test]
async fn somebody_without_scripts_adds_a_card_and_all_see_whose_words_they_are() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let added = carys_adds(&mut group, &canvas, "Ni sy'n gwybod\r\nbeth sydd ei angen").await;
        let card = one_card(&group, &canvas).await;
        assert_eq!(
            (&*card.text, &*card.row, &*card.column),
            ("Ni sy'n gwybod\nbeth sydd ei angen", "trust", "now")
        );
        let page = page_of(&group, &canvas, "").await;
        assert_eq!(added.location(), Some(&*format!("{page}#card-{}", card.id)));
        group.ifan.get(&page).await.shows(&[
            "Carys Bowen",
            "Ni sy&#39;n gwybod\nbeth",
            "Build trust and share power",
        ]);
        group
            .ifan
            .get(&page.replace("/en/", "/cy/"))
            .await
            .shows(&["Ein cynllun", "Meithrin ymddiriedaeth a rhannu pŵer"]);
    }
}

#[tokio::test]
async fn an_empty_card_comes_back_to_the_place_where_it_was_typed() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let back = carys_adds(&mut group, &canvas, "  ").await;
        assert_eq!(back.status, 422);
        back.shows(&["href=\"#add-trust-now\"", "aria-invalid=\"true\"", "data-add open"]);
        let strange = carys_adds(&mut group, &canvas, "a\u{202E}b").await;
        strange.shows(&["a\u{202E}b</textarea>"]);
        assert_eq!(plain_board(&group.app, &canvas).await.cards().count(), 0);
        let page = page_of(&group, &canvas, "/cards").await;
        let nowhere = [("row", "trust"), ("column", "weather"), ("text", "x")];
        assert_eq!(group.carys.post(&page, &nowhere).await.status, 404);
    }
}

#[tokio::test]
async fn two_who_change_the_same_card_by_forms_both_keep_their_words() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        carys_adds(&mut group, &canvas, "Buses\nand breaks").await;
        let card = one_card(&group, &canvas).await;
        let page = page_of(&group, &canvas, &format!("/cards/{}/edit", card.id)).await;
        let form = group.nia.get(&page).await;
        form.shows(&["name=\"seen\" value=\"Buses\nand breaks\""]);
        let seen = "Buses\r\nand breaks";
        group.carys.post(&page, &[("seen", seen), ("text", "Small buses\r\nand breaks")]).await;
        group.nia.post(&page, &[("seen", seen), ("text", "Buses\r\nand breaks by the sea")]).await;
        assert_eq!(one_card(&group, &canvas).await.text, "Small buses\nand breaks by the sea");
    }
}

#[tokio::test]
async fn words_for_a_card_that_somebody_took_away_are_not_lost() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        carys_adds(&mut group, &canvas, "Buses").await;
        let card = one_card(&group, &canvas).await;
        let start = page_of(&group, &canvas, &format!("/cards/{}", card.id)).await;
        let gone = group.ifan.post(&format!("{start}/remove"), &[]).await;
        let page = group.ifan.follow(gone).await;
        page.shows(&["A card was taken away.", "Buses", "Put it back"]);
        let late =
            group.nia.post(&format!("{start}/edit"), &[("seen", "Buses"), ("text", "Buses at night")]).await;
        assert_eq!(late.status, 422);
        late.shows(&["Your words are still here", "Buses at night</textarea>", "value=\"trust\""]);

        let back = group.ifan.post(&format!("{start}/put-back"), &[]).await;
        group.ifan.follow(back).await;
        let card = one_card(&group, &canvas).await;
        assert_eq!(card.text, "Buses");
        group.nia.get(&page_of(&group, &canvas, "").await).await.shows(&["Carys Bowen"]);
    }
}

#[tokio::test]
async fn a_card_is_moved_to_another_value_and_before_another_card() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        carys_adds(&mut group, &canvas, "first").await;
        let first = one_card(&group, &canvas).await.id;
        carys_adds(&mut group, &canvas, "second").await;
        let board = plain_board(&group.app, &canvas).await;
        let second = board.cards().find(|card| card.text == "second").unwrap().id.clone();
        let page = page_of(&group, &canvas, &format!("/cards/{second}/move")).await;
        group.carys.get(&page).await.shows(&["Before “first”", "value=\"trust\" checked"]);
        group.carys.post(&page, &[("row", "trust"), ("column", "now"), ("place", &first)]).await;
        let board = plain_board(&group.app, &canvas).await;
        let texts: Vec<_> = board.cards().map(|card| &*card.text).collect();
        assert_eq!(texts, ["second", "first"]);
        group.carys.post(&page, &[("row", "change"), ("column", "who"), ("place", "end")]).await;
        let board = plain_board(&group.app, &canvas).await;
        assert_eq!(board.cell("change", "who").unwrap().cards[0].id, second);
        let wrong = [("row", "weather"), ("column", "who"), ("place", "end")];
        assert_eq!(group.carys.post(&page, &wrong).await.status, 404);
    }
}

#[tokio::test]
async fn a_person_puts_a_dot_takes_it_back_and_is_told_when_none_are_left() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        for at in 0..6 {
            carys_adds(&mut group, &canvas, &format!("card {at}")).await;
        }
        let board = plain_board(&group.app, &canvas).await;
        let ids: Vec<String> = board.cards().map(|card| card.id.clone()).collect();
        let start = page_of(&group, &canvas, "/cards").await;
        for id in &ids[..5] {
            group.ifan.post(&format!("{start}/{id}/vote"), &[("dot", "put")]).await;
        }
        let sixth = group.ifan.post(&format!("{start}/{}/vote", ids[5]), &[("dot", "put")]).await;
        assert_eq!(sixth.status, 422);
        sixth.shows(&["You have no dots left", &format!("href=\"#dot-{}\"", ids[5])]);
        group.ifan.post(&format!("{start}/{}/vote", ids[0]), &[("dot", "take")]).await;
        let votes = plain_board(&group.app, &canvas).await;
        let votes: Vec<u32> = ids.iter().map(|id| votes.card(id).unwrap().votes).collect();
        assert_eq!(votes, [0, 1, 1, 1, 1, 0]);
    }
}

#[tokio::test]
async fn a_box_that_two_people_fill_in_keeps_what_both_wrote() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let page = page_of(&group, &canvas, "/boxes").await;
        group.carys.post(&page, &[("box-cannot", "The budget"), ("seen-cannot", "")]).await;
        group.nia.post(&page, &[("box-review", "June"), ("box-cannot", ""), ("seen-cannot", "")]).await;
        let shown = group.dewi.get(&page_of(&group, &canvas, "").await).await;
        shown.shows(&["The budget</textarea>", "June</textarea>"]);
        let bad = group.nia.post(&page, &[("box-review", "a\u{202E}b"), ("seen-review", "June")]).await;
        assert_eq!(bad.status, 422);
        bad.shows(&["href=\"#box-review\"", "a\u{202E}b</textarea>"]);
    }
}

#[tokio::test]
async fn a_private_draft_is_nobody_elses_page() {
    for mut group in cwm_teg().await {
        let mut canvas = team_canvas(&group).await;
        let owner = canvas.made_by.clone();
        canvas = group
            .app
            .store
            .write(move |tx| {
                let name = crate::words::Worded::new("Mine", "");
                let template = canvas.template.clone();
                let space_id = canvas.space_id.clone();
                let new = NewCanvas {
                    id: None,
                    space_id: &space_id,
                    owner_id: Some(&owner),
                    name,
                    template,
                    made_by: &owner,
                };
                make(tx, &new, 1)
            })
            .await
            .unwrap();
        let page = page_of(&group, &canvas, "").await;
        assert_eq!(group.dewi.get(&page).await.status, 200);
        for rest in ["", "/screen", "/cards/x/edit", "/cards/x/move"] {
            assert_eq!(group.carys.get(&format!("{page}{rest}")).await.status, 404, "{rest}");
        }
        for rest in [
            "/cards",
            "/boxes",
            "/cards/x/edit",
            "/cards/x/move",
            "/cards/x/remove",
            "/cards/x/vote",
            "/cards/x/put-back",
        ] {
            assert_eq!(group.carys.post(&format!("{page}{rest}"), &[]).await.status, 404, "{rest}");
        }
        assert!(group.stranger.get(&page).await.location().unwrap().contains("/come-back"));
    }
}

#[tokio::test]
async fn in_a_closed_space_a_canvas_is_read_and_not_changed() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        carys_adds(&mut group, &canvas, "Buses").await;
        let space = canvas.space_id.clone();
        let closed = group.app.store.write(move |tx| {
            tx.run(crate::store::Sql::unregistered("UPDATE space SET closed_at = 1 WHERE id = $1"), &[&space])
        });
        closed.await.unwrap();
        let shown = group.carys.get(&page_of(&group, &canvas, "").await).await;
        shown.shows(&["Buses"]);
        assert!(!shown.text.contains("<textarea") && !shown.text.contains("canvas.js"));
        assert_eq!(carys_adds(&mut group, &canvas, "More").await.status, 403);
    }
}

#[tokio::test]
async fn the_big_screen_shows_the_cards_and_where_to_join() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        carys_adds(&mut group, &canvas, "Buses").await;
        let page = page_of(&group, &canvas, "/screen").await;
        group.ifan.get(&page).await.shows(&["Buses", &format!("/join/{}", group.join_code), "<svg"]);
        let one = group.ifan.get(&format!("{page}?row=change")).await;
        assert!(!one.text.contains("Buses"));
    }
}
