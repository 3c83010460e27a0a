use crate::canvas::testing::{card, draft, page, person, team_canvas};
use crate::canvas::{Canvas, board, edit};
use crate::spaces::testing::{CwmTeg, DAY, cwm_teg};

async fn texts(group: &CwmTeg, canvas: &Canvas) -> Vec<String> {
    let canvas = canvas.clone();
    let board = group.app.store.read(move |tx| board(tx, &canvas)).await.unwrap();
    board.cards().map(|card| card.text.clone()).collect()
}

/// The address of the named state with this name.
fn state_named(page: &str, name: &str) -> String {
    let link = page.split("<a href=\"").find(|part| part.contains(&format!(">{name}</a>"))).unwrap();
    link.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn the_history_says_who_did_what_on_which_day() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let id = card(&group, &canvas, "Carys", "matters/now", "Two days' notice").await;
        card(&group, &canvas, "Carys", "trust/now", "Who decides?").await;
        group.app.clock.advance(DAY);
        let ifan = person(&group, "Ifan").await;
        edit(&group.app, &canvas.id, &ifan, move |document| document.remove_card(&id)).await.unwrap();
        let history = page(&group, &canvas, "/history");
        let shown = group.nia.get(&history).await;
        shown.shows(&[
            "Carys Bowen added 2 cards.",
            "Ifan Rees took a card away.",
            "Tuesday 3 March 2026",
            "Wednesday 4 March 2026",
            "Two days&#39; notice",
        ]);
        let welsh = group.nia.get(&history.replace("/en/", "/cy/")).await;
        welsh.shows(&["Ychwanegodd Carys Bowen ddau gerdyn.", "Tynnodd Ifan Rees gerdyn oddi ar y cynfas."]);
    }
}

#[tokio::test]
async fn a_named_state_is_looked_at_and_gone_back_to_and_nothing_is_lost() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let kept = card(&group, &canvas, "Carys", "matters/now", "Two days' notice").await;
        let gone = card(&group, &canvas, "Ifan", "matters/now", "A weekend by the sea").await;
        let history = page(&group, &canvas, "/history");
        assert_eq!(group.nia.post(&history, &[("name", " ")]).await.status, 422);
        group.nia.post(&history, &[("name", "March meeting")]).await;
        let dewi = person(&group, "Dewi").await;
        edit(&group.app, &canvas.id, &dewi, move |document| {
            document.remove_card(&gone)?;
            document.set_box("review", "June")?;
            document.change_text(&kept, "Less")
        })
        .await
        .unwrap();
        card(&group, &canvas, "Dewi", "change/will", "Later thought").await;

        let state = state_named(&group.nia.get(&history).await.text, "March meeting");
        let look = group.nia.get(&state).await;
        look.shows(&["A weekend by the sea", "Two days&#39; notice"]);
        assert!(!look.text.contains("Later thought"));
        assert_eq!(texts(&group, &canvas).await, ["Less", "Later thought"]);

        let back = group.nia.post(&state, &[]).await;
        let shown = group.nia.follow(back).await;
        assert_eq!(texts(&group, &canvas).await, ["Two days' notice", "A weekend by the sea"]);
        let before = state_named(&shown.text, "Before going back to Tuesday 3 March 2026 at noon");
        group.nia.post(&before, &[]).await;
        assert_eq!(texts(&group, &canvas).await, ["Less", "Later thought"]);
    }
}

#[tokio::test]
async fn only_whoever_may_change_a_canvas_goes_back_on_it() {
    for mut group in cwm_teg().await {
        let canvas = draft(&group, "Carys").await;
        card(&group, &canvas, "Carys", "matters/now", "My own").await;
        let state = page(&group, &canvas, "/history/2");
        assert_eq!(group.dewi.get(&state).await.status, 404);
        assert_eq!(group.dewi.post(&state, &[]).await.status, 404);
        for none in ["/history/99", "/history/x", "/history/0"] {
            assert_eq!(group.carys.get(&page(&group, &canvas, none)).await.status, 404, "{none}");
            assert_eq!(group.carys.post(&page(&group, &canvas, none), &[]).await.status, 404, "{none}");
        }
    }
}
