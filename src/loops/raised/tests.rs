use crate::spaces::testing::{CwmTeg, cwm_teg};
use crate::spaces::{self, Description, Level, Side};
use crate::store::Sql;
use crate::web::testing::Browser;
use crate::words::Worded;

const PERSON: Sql = Sql::unregistered("SELECT id FROM person WHERE name = $1");
const SITS_IN: Sql = Sql::unregistered("UPDATE space SET wider_id = $2 WHERE code = $1");

/// A board that the group sits in; Dewi alone is in both. The start of its pages.
async fn board(group: &CwmTeg) -> String {
    let code = group.code.clone();
    let made = group.app.store.write(move |tx| {
        let id: String = tx.one(PERSON, &[&"Dewi Pritchard"], |row| row.get(0))?;
        let dewi = crate::people::find(tx, &id)?.expect("he opened the group");
        let described = Description {
            level: Level::Strategic,
            name: Worded::new("The board", "Y bwrdd"),
            purpose: Worded::new("To decide.", ""),
            can_change: Worded::new("Money.", ""),
            cannot_change: Worded::new("The law.", ""),
            answer_days: 28,
        };
        let board = spaces::open(tx, &described, None, &dewi, Side::Organisation, 7)?;
        tx.run(SITS_IN, &[&code, &board.id])?;
        Ok::<_, crate::web::Error>(board.code)
    });
    format!("/en/spaces/{}", made.await.unwrap())
}

/// Carys and Ifan said something, and Nia made a theme of it; the theme's page.
async fn a_theme(group: &mut CwmTeg) -> String {
    let say = group.at("/say");
    group.carys.post(&say, &[("words", "The taxi letter is in English.")]).await;
    group.ifan.post(&say, &[("words", "Nobody answers that telephone.")]).await;
    let fields = [("said", "1"), ("said", "2"), ("words_en", "Letters that can be read.")];
    let made = group.nia.post(&group.at("/themes/new"), &fields).await;
    made.location().expect("it is made").to_owned()
}

async fn says(who: &mut Browser, theme: &str, said: &str, consent: &str) -> u16 {
    let fields = [("said", said), ("consent", consent)];
    who.post(&format!("{theme}/consent"), &fields).await.status.as_u16()
}

#[tokio::test]
async fn nothing_goes_up_before_somebody_agrees_and_only_whose_words_it_is_agrees() {
    for mut group in cwm_teg().await {
        let board = board(&group).await;
        let theme = a_theme(&mut group).await;
        group.carys.get("/en/").await.shows(&["May what you said go to The board?"]);
        group.nia.post(&format!("{theme}/raise"), &[]).await.shows(&["Nobody has agreed yet"]);
        assert_eq!(says(&mut group.nia, &theme, "1", "name").await, 403, "it is Carys who spoke");
        assert_eq!(says(&mut group.ifan, &theme, "1", "name").await, 403);
        assert_eq!(says(&mut group.carys, &theme, "1", "").await, 422);
        assert_eq!(says(&mut group.carys, &theme, "1", "nameless").await, 303);
        assert_eq!(says(&mut group.ifan, &theme, "2", "no").await, 303);
        assert_eq!(group.nia.post(&format!("{theme}/raise"), &[]).await.status, 303);
        let above = group.dewi.get(&format!("{board}/contributions/1")).await;
        above.shows(&[
            "Letters that can be read.",
            "The taxi letter is in English.",
            "Taken here from elsewhere",
        ]);
        assert!(!above.text.contains("Carys") && !above.text.contains("telephone"), "{}", above.text);
        assert_eq!(group.nia.post(&format!("{theme}/raise"), &[]).await.status, 403, "once");
        assert_eq!(says(&mut group.carys, &theme, "1", "no").await, 403, "it is up there by now");
    }
}

#[tokio::test]
async fn the_answer_comes_down_to_everybody_whose_words_are_in_it_by_their_channel() {
    for mut group in cwm_teg().await {
        let board = board(&group).await;
        let theme = a_theme(&mut group).await;
        says(&mut group.carys, &theme, "1", "name").await;
        says(&mut group.ifan, &theme, "2", "nameless").await;
        group.nia.post(&format!("{theme}/raise"), &[]).await;
        group.dewi.get(&format!("{board}/contributions/1")).await.shows(&["(Carys Bowen)"]);
        let answer = [
            ("to", "1"),
            ("kind", "done"),
            ("words_en", "They are in Welsh now."),
            ("reason_en", "You asked."),
        ];
        assert_eq!(group.dewi.post(&format!("{board}/answer"), &answer).await.status, 303);
        group.carys.get("/en/said").await.shows(&["They are in Welsh now.", "Does this answer you?"]);
        group
            .ifan
            .get(&group.at("/contributions/2"))
            .await
            .shows(&["They are in Welsh now.", "came from The board"]);
        group.nia.get(&group.at("/letters")).await.shows(&["Carys Bowen"]);
        group.nia.get(&group.at("/read-out")).await.shows(&["They are in Welsh now."]);
        group.nia.get(&theme).await.shows(&["They are in Welsh now."]);
        assert!(!group.dewi.get(&format!("{board}/letters")).await.text.contains("notice board"));
        let reopened =
            group.carys.post(&group.at("/contributions/1/reopen"), &[("reason", "Since when?")]).await;
        assert_eq!(reopened.status, 303, "she may say that it does not answer her");
    }
}

#[tokio::test]
async fn whoever_takes_their_words_back_takes_them_out_of_what_was_raised() {
    for mut group in cwm_teg().await {
        let board = board(&group).await;
        let theme = a_theme(&mut group).await;
        says(&mut group.carys, &theme, "1", "name").await;
        says(&mut group.ifan, &theme, "2", "name").await;
        group.nia.post(&format!("{theme}/raise"), &[]).await;
        group.carys.post(&group.at("/contributions/1/take-back"), &[]).await;
        let above = format!("{board}/contributions/1");
        let page = group.dewi.get(&above).await;
        page.shows(&["Nobody answers that telephone."]);
        assert!(!page.text.contains("taxi") && !page.text.contains("Carys"), "{}", page.text);
        group.ifan.post(&group.at("/contributions/2/take-back"), &[]).await;
        group.dewi.get(&above).await.shows(&["Whoever said this took it back"]);
    }
}
