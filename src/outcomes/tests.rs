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
        better.shows(&["We all know a week before.", "What was done (1)"]);
        assert!(!better.text.contains("afternoons"), "what was done is no outcome");
        let outputs = group.at("/outputs");
        group.dewi.get(&outputs).await.shows(&["afternoons in the garden room", "Nia Morgan"]);
        let page = group.nia.get(&outputs).await.text;
        let slip = page.split("/outputs/").nth(1).expect("a way to take it away").split('/').next().unwrap();
        let away = format!("{outputs}/{slip}/away");
        assert_eq!(group.carys.post(&away, &[]).await.status, 403, "she did not count them");
        assert_eq!(group.nia.post(&away, &[]).await.status, 303);
        group.dewi.get(&outputs).await.shows(&["Nothing has been counted yet."]);
    }
}

#[tokio::test]
async fn somebody_with_two_outcomes_that_moved_alike_is_counted_once() {
    for group in cwm_teg().await {
        let (mut browser, outcome) = somebody(&group, "Un").await;
        let start = outcome.split("/outcomes/").next().unwrap();
        let second = browser.post(&format!("{start}/outcomes/new"), &[("words", "To see Gwen.")]).await;
        let second = second.location().expect("it is kept").trim_end_matches("/rate").to_owned();
        browser.post(&format!("{second}/count"), &[("count", "yes")]).await;
        for number in ["3", "5"] {
            rates(&mut browser, &outcome, number).await;
            rates(&mut browser, &second, number).await;
            group.app.clock.advance(DAY);
        }
        assert_eq!(moved(&group).await, [("better".into(), 1)]);
        rates(&mut browser, &second, "1").await;
        assert_eq!(moved(&group).await, [("better".into(), 1), ("worse".into(), 1)], "each way once");
        browser.post(&format!("{outcome}/count"), &[("count", "no")]).await;
        assert_eq!(moved(&group).await, [("worse".into(), 1)]);
        browser.post(&format!("{second}/away"), &[]).await;
        assert_eq!(moved(&group).await, []);
    }
}

#[tokio::test]
async fn whoever_told_a_story_sees_who_reads_it_and_can_change_that_or_take_a_slip_away() {
    for mut group in cwm_teg().await {
        let (mut browser, outcome) = somebody(&group, "Un").await;
        rates(&mut browser, &outcome, "3").await;
        group.app.clock.advance(DAY);
        let told = [("number", "6"), ("story", "She slept, so I did."), ("story_for", "wider")];
        browser.post(&format!("{outcome}/rate"), &told).await;
        let better = group.at("/better");
        group.ifan.get(&better).await.shows(&["She slept, so I did."]);
        let page = browser.get(&outcome).await;
        page.shows(&["Only you, and everybody in ", ", without a name"]);
        let links = page.text.split("/ratings/").skip(1).filter_map(|rest| rest.split('"').next());
        let rating = format!("{outcome}/ratings/{}", links.clone().next().unwrap());
        browser.get(&rating).await.shows(&["She slept, so I did.", "value=\"wider\" checked"]);
        let changed = browser.post(&rating, &[("story_for", "me")]).await;
        assert_eq!(changed.status, 303);
        assert!(!group.ifan.get(&better).await.text.contains("She slept"));
        browser.get(&outcome).await.shows(&["She slept, so I did.", "Only you"]);
        assert_eq!(moved(&group).await, [("better".into(), 1)]);
        assert_eq!(browser.post(&format!("{rating}/away"), &[]).await.status, 303);
        assert!(!browser.get(&outcome).await.text.contains("She slept"));
        assert_eq!(moved(&group).await, [], "a slip counts nowhere");
    }
}

#[tokio::test]
async fn whoever_types_in_reads_back_all_of_it_and_takes_no_story_further() {
    for mut group in cwm_teg().await {
        let opened = group.carys.post("/en/matters/new", &[("whose", "me"), ("wider", &group.code)]).await;
        let own = opened.location().expect("it is open").trim_end_matches("/matters").to_owned();
        let invite = group.carys.get(&format!("{own}/invite")).await.text;
        let code = invite.split("/join/").nth(1).expect("a link").split('"').next().unwrap();
        assert_eq!(code.len(), 12, "longer than that of a group");
        assert_eq!(group.nia.post(&format!("/en/join/{code}"), &[]).await.status, 303);
        let new = format!("{own}/outcomes/new");
        let typed = [("words", "My garden."), ("scale", "words"), ("low", "mud"), ("high", "roses")];
        group.nia.post(&new, &typed).await.shows(&[
            "My garden.",
            "0 – mud, 10 – roses",
            "nobody, and only Carys Bowen can",
        ]);
        let mut kept = typed.to_vec();
        kept.push(("read_back", "yes"));
        let alone = group.nia.post(&new, &kept).await;
        assert!(
            alone.location().unwrap().ends_with("/outcomes?just=kept-for"),
            "she ticked nobody, so Nia sees it no more"
        );
        kept.push(("readers", "space"));
        let shown = group.nia.post(&new, &kept).await.location().unwrap().to_owned();
        let rating = [("number", "10"), ("story", "First rose."), ("story_for", "me")];
        group.nia.post(&shown, &rating).await.shows(&["First rose.", "Only them", "10 – roses"]);
        let further = [("number", "10"), ("story", "x"), ("story_for", "wider"), ("read_back", "yes")];
        assert_eq!(group.nia.post(&shown, &further).await.status, 403);
        let half = [("words", "My garden."), ("scale", "words"), ("low", "mud")];
        group.carys.post(&new, &half).await.shows(&["Say what this end of your scale means"]);
    }
}
