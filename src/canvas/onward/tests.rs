use crate::canvas::testing::{card, draft, page, space, team_canvas};
use crate::canvas::{Board, Canvas, board};
use crate::loops::{self, Saying, Votes};
use crate::spaces::testing::{CwmTeg, NOON, cwm_teg};
use crate::words::Lang;

async fn board_of(group: &CwmTeg, canvas: &Canvas) -> Board {
    let canvas = canvas.clone();
    group.app.store.read(move |tx| board(tx, &canvas)).await.unwrap()
}

/// Twelve people said something; the later ones found more agreement.
async fn conversation(group: &CwmTeg) {
    let space = space(group).await;
    let said = group.app.store.write(move |tx| {
        for at in 1..=12 {
            let words = format!("Idea number {at}.");
            let votes = Votes { agrees: at, disagrees: 1, passes: 0 };
            loops::say(tx, &Saying { votes, ..Saying::new(&space, &words, Lang::En) }, NOON)?;
        }
        Ok::<_, crate::store::Error>(())
    });
    said.await.unwrap();
}

#[tokio::test]
async fn the_ten_most_agreed_comments_are_put_on_the_canvas_once() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        conversation(&group).await;
        let bring = page(&group, &canvas, "/bring");
        group.nia.get(&bring).await.shows(&["first=10", "12 agreed, 1 did not"]);
        let ticked = group.nia.get(&format!("{bring}?first=10")).await;
        let ids: Vec<&str> = ticked
            .text
            .split("<input class=\"govuk-checkboxes__input\"")
            .filter(|part| part.contains(" checked"))
            .filter_map(|part| part.split("value=\"").nth(1)?.split('"').next())
            .collect();
        assert_eq!(ids.len(), 10);
        let mut fields: Vec<(&str, &str)> = ids.iter().map(|id| ("contribution", *id)).collect();
        fields.extend([("row", "matters"), ("column", "now")]);
        assert_eq!(group.nia.post(&bring, &fields).await.status, 303);
        let lies = board_of(&group, &canvas).await;
        let texts: Vec<_> = lies.cell("matters", "now").unwrap().cards.iter().map(|c| &*c.text).collect();
        assert_eq!((texts.len(), texts[0], texts[9]), (10, "Idea number 12.", "Idea number 3."));

        // Pressed twice: nothing lies there twice.
        assert_eq!(group.nia.post(&bring, &fields).await.status, 422);
        assert_eq!(board_of(&group, &canvas).await.cards().count(), 10);
        let rest = group.nia.get(&bring).await;
        assert!(rest.text.contains("Idea number 2.") && !rest.text.contains("Idea number 3."));
    }
}

#[tokio::test]
async fn what_was_chosen_stays_chosen_when_no_place_was() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        conversation(&group).await;
        let bring = page(&group, &canvas, "/bring").replace("/en/", "/cy/");
        let wrong = group.nia.post(&bring, &[("row", "nowhere"), ("column", "now")]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Dewiswch o leiaf un.", "Dewiswch res a cholofn."]);
    }
}

#[tokio::test]
async fn a_card_becomes_an_action_in_two_steps_and_says_so() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let id = card(&group, &canvas, "Carys", "change/will", "Ring the taxi firm").await;
        let step = page(&group, &canvas, &format!("/cards/{id}/action"));
        group.ifan.get(&step).await.shows(&["Ring the taxi firm</textarea>", "Ifan Rees (me)"]);
        let ifan = crate::canvas::testing::person(&group, "Ifan").await;
        let mut fields = vec![("words", "Ring the taxi firm"), ("owner", &*ifan), ("when", "7"), ("day", "")];
        let check = group.ifan.post(&step, &fields).await;
        check.shows(&["Is this right?", "Ifan Rees", "Tuesday 10 March 2026"]);
        assert!(!group.ifan.get(&group.at("/actions")).await.text.contains("taxi"));
        fields.push(("checked", "yes"));
        let made = group.ifan.post(&step, &fields).await;
        let shown = group.ifan.follow(made).await;
        shown.shows(&["This card became action", "/actions/", "Make another action"]);
        group.nia.get(&group.at("/actions")).await.shows(&["Ring the taxi firm"]);
        let wanted = canvas.clone();
        let became = group.app.store.read(move |tx| super::became(tx, &wanted)).await.unwrap();
        assert_eq!(became[&id].actions.len(), 1);
    }
}

#[tokio::test]
async fn an_action_without_a_day_is_not_made_and_nothing_typed_is_lost() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let id = card(&group, &canvas, "Carys", "change/will", "Ring").await;
        let step = page(&group, &canvas, &format!("/cards/{id}/action"));
        let wrong = group.carys.post(&step, &[("words", "Ring Nia <b>"), ("day", "30 Feb")]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Ring Nia &#60;b&#62;", "href=\"#owner\"", "href=\"#when\"", "value=\"30 Feb\""]);
    }
}

#[tokio::test]
async fn whoever_wrote_a_card_is_owed_an_answer_when_they_ask_for_one_and_only_they_can_ask() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let id = card(&group, &canvas, "Carys", "matters/now", "I hear two days before.").await;
        let answer = page(&group, &canvas, &format!("/cards/{id}/answer"));
        assert_eq!(group.ifan.post(&answer, &[]).await.status, 403);
        group.ifan.get(&answer).await.shows(&["Only whoever wrote the card"]);
        group.carys.get(&answer).await.shows(&["Dewi Pritchard", "Tuesday 17 March 2026"]);
        let asked = group.carys.post(&answer, &[]).await;
        let first = asked.location().unwrap().to_owned();
        group.carys.follow(asked).await.shows(&["I hear two days before."]);
        assert_eq!(group.carys.post(&answer, &[]).await.location().unwrap(), first);
        group.dewi.get(&group.at("/owed")).await.shows(&["I hear two days before."]);
        group.carys.get(&answer).await.shows(&["An answer was asked for already."]);
    }
}

#[tokio::test]
async fn what_only_a_program_can_put_on_a_card_reaches_no_answer_and_no_action() {
    for mut group in cwm_teg().await {
        let canvas = team_canvas(&group).await;
        let id = card(&group, &canvas, "Carys", "matters/now", "Two\u{202E} days\u{1b} notice").await;
        let asked = group.carys.post(&page(&group, &canvas, &format!("/cards/{id}/answer")), &[]).await;
        let shown = group.carys.follow(asked).await;
        shown.shows(&["Two days notice"]);
        let owed = group.dewi.get(&group.at("/owed")).await;
        owed.shows(&["Two days notice"]);
        let action = group.carys.get(&page(&group, &canvas, &format!("/cards/{id}/action"))).await;
        action.shows(&["Two days notice</textarea>"]);

        let nothing = card(&group, &canvas, "Carys", "matters/now", "\u{202E} \u{FEFF}").await;
        let ask = page(&group, &canvas, &format!("/cards/{nothing}/answer"));
        assert_eq!(group.carys.post(&ask, &[]).await.status, 422);
    }
}

#[tokio::test]
async fn nobody_reaches_the_cards_of_somebody_elses_draft() {
    for mut group in cwm_teg().await {
        let canvas = draft(&group, "Carys").await;
        let id = card(&group, &canvas, "Carys", "matters/now", "My own thought").await;
        for rest in ["/bring".to_owned(), format!("/cards/{id}/action"), format!("/cards/{id}/answer")] {
            let address = page(&group, &canvas, &rest);
            assert_eq!(group.dewi.get(&address).await.status, 404, "{rest}");
            assert_eq!(group.dewi.post(&address, &[]).await.status, 404, "{rest}");
            assert_eq!(group.carys.get(&address).await.status, 200, "{rest}");
        }
    }
}
