use super::model::Quarter;
use super::{queries, reminding};
use crate::spaces::testing::{CwmTeg, DAY, NOON, cwm_teg};
use crate::store::Sql;
use crate::web::testing::Browser;

const MOVED: Sql = Sql::unregistered(
    "SELECT movement, number FROM moved WHERE space_id = (SELECT id FROM space WHERE code = $1) AND number <> 0 ORDER BY 1",
);

/// Somebody who joins the group and opens a space of their own in it, with an outcome that is counted.
async fn somebody(group: &CwmTeg, name: &str) -> (Browser, String) {
    let mut browser = Browser::new(&group.app);
    let join = format!("/en/join/{}", group.join_code);
    assert_eq!(browser.post(&join, &[("name", name)]).await.status, 200);
    let opened = browser.post("/en/matters/new", &[("whose", "me"), ("wider", &group.code)]).await;
    let own = opened.location().expect("it is open").trim_end_matches("/matters").to_owned();
    let kept = browser.post(&format!("{own}/outcomes/new"), &[("words", "To sleep through.")]).await;
    let outcome = kept.location().expect("it is kept").trim_end_matches("/rate").to_owned();
    assert_eq!(browser.post(&format!("{outcome}/count"), &[("count", "yes")]).await.status, 303);
    (browser, outcome)
}

async fn rates(browser: &mut Browser, outcome: &str, number: &str) {
    let sent = browser.post(&format!("{outcome}/rate"), &[("number", number)]).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
}

async fn moved(group: &CwmTeg) -> Vec<(String, i64)> {
    let code = group.code.clone();
    let read = group.app.store.read(move |tx| tx.all(MOVED, &[&code], |row| Ok((row.get(0)?, row.get(1)?))));
    read.await.unwrap()
}

#[tokio::test]
async fn a_group_sees_how_many_got_better_once_nobody_can_be_found_in_the_count() {
    for mut group in cwm_teg().await {
        let mut people = Vec::new();
        for name in ["Un", "Dau", "Tri", "Pedwar", "Pump"] {
            people.push(somebody(&group, name).await);
        }
        for (browser, outcome) in &mut people {
            rates(browser, outcome, "3").await;
        }
        assert_eq!(moved(&group).await, [], "a single rating has not moved");
        group.app.clock.advance(DAY);
        for (at, (browser, outcome)) in people.iter_mut().enumerate() {
            let page = group.ifan.get(&group.at("/better")).await.text;
            assert_eq!(page.contains("hidden</td>"), at > 0, "{at} of them: {page}");
            rates(browser, outcome, "5").await;
        }
        let page = group.ifan.get(&group.at("/better")).await;
        page.shows(&["January to March 2026", "<td class=\"moved-better\">5</td>"]);
        let (browser, outcome) = &mut people[0];
        rates(browser, outcome, "1").await;
        assert_eq!(moved(&group).await, [("better".into(), 4), ("worse".into(), 1)]);
        browser.post(&format!("{outcome}/count"), &[("count", "no")]).await;
        assert_eq!(
            moved(&group).await,
            [("better".into(), 4)],
            "whoever takes part no longer is out of every count"
        );
    }
}

#[tokio::test]
async fn a_service_is_asked_what_it_would_change_and_may_stay_as_it_is() {
    for group in cwm_teg().await {
        let (mut browser, outcome) = somebody(&group, "Un").await;
        let new = format!("{}/outcomes/new", outcome.split("/outcomes/").next().unwrap());
        let asked = browser.post(&new, &[("words", "More respite.")]).await;
        asked.shows(&["Is that a way there?", "More respite."]);
        assert_eq!(browser.post(&new, &[("words", "More respite."), ("nudged", "yes")]).await.status, 303);
    }
}

#[tokio::test]
async fn somebody_is_asked_again_as_often_as_they_set_and_an_email_says_nothing_of_what() {
    for group in cwm_teg().await {
        let (mut browser, outcome) = somebody(&group, "Un").await;
        rates(&mut browser, &outcome, "3").await;
        browser.post(&format!("{outcome}/remind"), &[("every", "month")]).await;
        assert!(!browser.get("/en/").await.text.contains("You wanted to be asked"));
        group.app.clock.advance(31 * DAY);
        browser.get("/en/").await.shows(&["You wanted to be asked", "Say how it is now"]);
        let by_email = Sql::unregistered(
            "UPDATE person SET hears_by = 'email', email = 'un@plethu.test' WHERE name = 'Un'",
        );
        let now = group.app.clock.now();
        let store = group.app.store.clone();
        let wrote = store.write(move |tx| {
            tx.run(by_email, &[])?;
            Ok::<_, crate::store::Error>((
                reminding::write_to_those_due(tx, "https://plethu.test", now)?,
                reminding::write_to_those_due(tx, "https://plethu.test", now + DAY)?,
            ))
        });
        assert_eq!(wrote.await.unwrap(), (1, 0), "once");
        let post = Sql::unregistered("SELECT subject || body FROM post");
        let mail = store.read(move |tx| tx.one(post, &[], |row| row.get::<String>(0))).await.unwrap();
        assert!(!mail.contains("sleep") && !mail.contains("outcome"), "{mail}");
        rates(&mut browser, &outcome, "4").await;
        assert!(!browser.get("/en/").await.text.contains("You wanted to be asked"));
    }
}

#[tokio::test]
async fn the_counts_are_what_counting_everybody_again_gives() {
    for group in cwm_teg().await {
        let mut people = Vec::new();
        for name in ["Un", "Dau", "Tri"] {
            people.push(somebody(&group, name).await);
        }
        // Numbers that go up and down over two quarters, a little different for each.
        for step in 0..24_i64 {
            for (at, (browser, outcome)) in people.iter_mut().enumerate() {
                if (step + at as i64) % 3 != 0 {
                    let number = ((step * 7 + at as i64 * 5) % 11).to_string();
                    rates(browser, outcome, &number).await;
                }
            }
            group.app.clock.advance(6 * DAY);
        }
        let code = group.code.clone();
        let seal = group.app.seal.clone();
        let (counted, again) = group
            .app
            .store
            .read(move |tx| {
                let space = crate::spaces::find_by_code(tx, &code)?.expect("it is there");
                let ids = Sql::unregistered("SELECT DISTINCT owner_id FROM item");
                let mut again = std::collections::BTreeMap::new();
                for id in tx.all(ids, &[], |row| row.get::<String>(0))? {
                    for full in queries::all_of(tx, &seal, &id)? {
                        for cell in super::model::movements(&full.numbers()) {
                            *again.entry(cell).or_insert(0) += 1;
                        }
                    }
                }
                Ok::<_, crate::store::Error>((queries::moved(tx, &space.id)?, again))
            })
            .await
            .unwrap();
        assert_eq!(counted, again);
        assert!(counted.keys().any(|(quarter, _)| *quarter > Quarter::of(NOON)), "over more than a quarter");
    }
}

#[tokio::test]
async fn a_group_agrees_what_better_means_to_it_and_counts_what_was_done_apart() {
    for mut group in cwm_teg().await {
        let new = [("words_en", "We all know a week before."), ("low", "never"), ("high", "always")];
        let made = group.nia.post(&group.at("/ours/new"), &new).await;
        let ours = made.location().expect("it is kept").to_owned();
        group.carys.post(&format!("{ours}/agree"), &[("agree", "yes")]).await;
        group.carys.get(&ours).await.shows(&["Agreed by Carys Bowen.", "I do not agree any more"]);
        assert_eq!(group.ifan.post(&format!("{ours}/rate"), &[("number", "11")]).await.status, 422);
        let told = [("number", "4"), ("story", "Three of us knew.")];
        assert_eq!(group.ifan.post(&format!("{ours}/rate"), &told).await.status, 303);
        group.dewi.get(&ours).await.shows(&["Three of us knew.", "10 – always"]);
        let done = [("many", "12"), ("words", "afternoons in the garden room")];
        assert_eq!(group.nia.post(&group.at("/outputs"), &done).await.status, 303);
        let better = group.dewi.get(&group.at("/better")).await;
        better.shows(&["We all know a week before.", "What was done, which is no outcome (1)"]);
        assert!(!better.text.contains("afternoons"), "what was done is no outcome");
        group.dewi.get(&group.at("/outputs")).await.shows(&["afternoons in the garden room"]);
    }
}
