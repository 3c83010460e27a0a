use super::{id_of, open, sent};
use crate::agreements::testing::person;
use crate::spaces::testing::{DAY, cwm_teg};

async fn to_objections(group: &mut crate::spaces::testing::CwmTeg, start: &str) {
    let move_on = format!("{start}/move-on");
    sent(&mut group.dewi, &move_on, &[("from", "clarify"), ("to", "react")]).await;
    sent(&mut group.dewi, &move_on, &[("from", "react"), ("to", "object")]).await;
}

#[tokio::test]
async fn a_proposal_is_changed_to_meet_an_objection_and_adopted_when_nobody_objects() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "consent", &[], &[("quorum", "3")]).await;
        let say = format!("{start}/say");
        sent(&mut group.carys, &say, &[("kind", "question"), ("words", "Which house?")]).await;
        sent(&mut group.nia, &say, &[("kind", "reply"), ("about", "1"), ("words", "The garden house.")])
            .await;
        let page = group.ifan.get(&start).await;
        page.shows(&["Which house?", "The garden house.", "Nobody argues yet"]);
        let early = group.carys.post(&say, &[("kind", "consent")]).await;
        assert_eq!(early.status, 422, "it is not asked yet");
        to_objections(&mut group, &start).await;
        let why = group.carys.post(&say, &[("kind", "objection")]).await;
        assert_eq!(why.status, 422);
        why.shows(&["Say what harm it would do"]);
        sent(&mut group.carys, &say, &[("kind", "objection"), ("words", "No bus on Sundays.")]).await;
        sent(&mut group.dewi, &say, &[("kind", "consent")]).await;
        let room = group.nia.get(&format!("{start}/room")).await;
        room.shows(&["Carys Bowen", "Objects", "No bus on Sundays.", "Goes along"]);
        let no = sent(&mut group.dewi, &format!("{start}/adopt"), &[]).await;
        no.shows(&["It cannot be adopted yet", "Objections that stand: 1."]);

        let amend = format!("{start}/amend");
        group.dewi.get(&amend).await.shows(&["What stands in the way", "No bus on Sundays."]);
        let same = group.dewi.post(&amend, &[("words_en", "The house can open one more day.")]).await;
        assert_eq!(same.status, 422);
        let new = [("words_en", "The house can open on Saturdays."), ("why", "There is a bus on Saturdays.")];
        let page = sent(&mut group.dewi, &amend, &new).await;
        page.shows(&[
            "wording 2",
            "has not said yet whether the new words are better",
            "There is a bus on Saturdays.",
            "one more day.",
        ]);
        // Everybody is asked again, whoever objected above all.
        group.ifan.get("/en/news").await.shows(&["The words of “Which days?” were changed."]);
        let page = sent(&mut group.carys, &say, &[("kind", "consent")]).await;
        page.shows(&["You said:", "met by wording 2"]);
        sent(&mut group.dewi, &say, &[("kind", "consent")]).await;
        let few = sent(&mut group.dewi, &format!("{start}/adopt"), &[]).await;
        few.shows(&["Too few people took part. Missing: 1."]);
        let ifan = id_of(&group, "Ifan Rees").await;
        let typed = [("kind", "aside"), ("person", &*ifan), ("words", "I like Mondays.")];
        sent(&mut group.nia, &say, &typed).await.shows(&["Stands aside", "I like Mondays."]);
        let page = sent(&mut group.dewi, &format!("{start}/adopt"), &[]).await;
        page.shows(&[
            "The proposal is adopted",
            "The house can open on Saturdays.",
            "Went along: 2. Stood aside: 1.",
        ]);
        page.shows(&["Those who stand aside", "I like Mondays.", "No bus on Sundays."]);
        assert_eq!(group.carys.post(&say, &[("kind", "objection"), ("words", "x")]).await.status, 409);
    }
}

#[tokio::test]
async fn somebody_who_thinks_again_takes_their_objection_back() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "consent", &[], &[]).await;
        to_objections(&mut group, &start).await;
        let say = format!("{start}/say");
        sent(&mut group.carys, &say, &[("kind", "objection"), ("words", "Too early.")]).await;
        sent(&mut group.carys, &say, &[("kind", "consent")]).await.shows(&["taken back on 3 March 2026"]);
        sent(&mut group.dewi, &format!("{start}/adopt"), &[]).await.shows(&["The proposal is adopted"]);
    }
}

#[tokio::test]
async fn whoever_objected_is_heard_before_other_words_are_adopted() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "consent", &[], &[]).await;
        to_objections(&mut group, &start).await;
        let (say, adopt) = (format!("{start}/say"), format!("{start}/adopt"));
        sent(&mut group.carys, &say, &[("kind", "objection"), ("words", "Too early.")]).await;
        sent(&mut group.dewi, &format!("{start}/amend"), &[("words_en", "Later."), ("why", "Carys.")]).await;
        sent(&mut group.dewi, &say, &[("kind", "consent")]).await;
        sent(&mut group.dewi, &adopt, &[]).await.shows(&[
            "It cannot be adopted yet",
            "Objected before and have not said yet whether the new words are better: 1.",
        ]);
        sent(&mut group.carys, &say, &[("kind", "consent")]).await;
        sent(&mut group.dewi, &adopt, &[]).await.shows(&["The proposal is adopted"]);
    }
}

#[tokio::test]
async fn a_round_is_led_by_whoever_began_it_or_holds_a_key_and_by_nobody_else() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "consent", &[], &[]).await;
        let move_on = format!("{start}/move-on");
        let next = [("from", "clarify"), ("to", "react")];
        assert_eq!(group.nia.post(&move_on, &next).await.status, 403);
        assert_eq!(group.dewi.post(&move_on, &[("from", "clarify"), ("to", "?")]).await.status, 400);
        to_objections(&mut group, &start).await;
        sent(&mut group.carys, &format!("{start}/say"), &[("kind", "consent")]).await;
        let page = group.nia.get(&start).await;
        assert!(!page.text.contains("/adopt\""), "what is refused is not offered");
        for (path, fields) in [("amend", &[("words_en", "Mine."), ("why", "So.")][..]), ("adopt", &[])] {
            assert_eq!(group.nia.post(&format!("{start}/{path}"), fields).await.status, 403, "{path}");
        }
        group.carys.get(&start).await.shows(&["The house can open one more day."]);
    }
}

#[tokio::test]
async fn with_an_objection_that_stands_the_last_day_ends_it_without_a_decision() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "consent", &[], &[]).await;
        to_objections(&mut group, &start).await;
        sent(&mut group.carys, &format!("{start}/say"), &[("kind", "objection"), ("words", "Too early.")])
            .await;
        group.app.clock.advance(8 * DAY);
        group.nia.get(&start).await.shows(&[
            "Nothing was decided",
            "The proposal is not adopted",
            "Too early.",
        ]);
    }
}

#[tokio::test]
async fn what_somebody_said_stays_without_their_name_when_they_are_erased() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "consent", &[], &[]).await;
        to_objections(&mut group, &start).await;
        sent(&mut group.carys, &format!("{start}/say"), &[("kind", "aside"), ("words", "Too early.")]).await;
        let carys = person(&group, "Carys Bowen").await;
        group.carys.post("/en/me/erase", &[("said", "leave"), ("sure", "yes")]).await;
        let page = group.nia.get(&start).await;
        page.shows(&["Too early.", "1 of 4 people"]);
        let rows = crate::store::Sql::unregistered(
            "SELECT (SELECT COUNT(*) FROM decision_voter WHERE voter = $1) + (SELECT COUNT(*) FROM decision_voice WHERE person_id = $1)",
        );
        let left =
            group.app.store.read(move |tx| tx.one(rows, &[&carys], |row| row.get::<i64>(0))).await.unwrap();
        assert_eq!(left, 0);
    }
}

#[tokio::test]
async fn without_a_key_nobody_hurries_a_round_through_or_speaks_for_others_unseen() {
    for mut group in cwm_teg().await {
        let asked = [("question_en", "Which days?"), ("words_en", "One more."), ("rule", "consent")];
        let answer = group.nia.post(&group.at("/decisions/new"), &asked).await;
        let start = answer.location().unwrap().rsplit_once('/').unwrap().0.to_owned();
        let ifan = id_of(&group, "Ifan Rees").await;
        let mut terms = super::TERMS.to_vec();
        terms[0] = ("until", "2026-03-04");
        sent(&mut group.nia, &format!("{start}/terms"), &terms).await;
        let commit = format!("{start}/commit");
        sent(&mut group.nia, &commit, &[("person", &ifan)])
            .await
            .shows(&["Somebody says themselves that they will act", "Give people two days at least."]);
        sent(&mut group.nia, &commit, &[]).await;
        assert_eq!(group.nia.post(&format!("{start}/open"), &[]).await.status, 422, "too soon");
        sent(&mut group.nia, &format!("{start}/terms"), &super::TERMS).await;
        sent(&mut group.nia, &format!("{start}/open"), &[]).await;
        for (from, to) in [("clarify", "react"), ("react", "object")] {
            sent(&mut group.nia, &format!("{start}/move-on"), &[("from", from), ("to", to)]).await;
        }
        let (say, adopt) = (format!("{start}/say"), format!("{start}/adopt"));
        sent(&mut group.nia, &say, &[("kind", "consent")]).await;
        for name in ["Ifan Rees", "Carys Bowen", "Dewi Pritchard"] {
            let them = id_of(&group, name).await;
            sent(&mut group.nia, &say, &[("kind", "consent"), ("person", &them)]).await;
        }
        let early = sent(&mut group.nia, &adopt, &[]).await;
        early.shows(&["It cannot be adopted yet", "Not everybody has said yet what they think."]);
        group
            .ifan
            .get("/en/news")
            .await
            .shows(&["Nia Morgan noted what you say to “Which days?”: Goes along."]);
        group.ifan.get(&start).await.shows(&["You said:", "typed in by Nia Morgan"]);
        for browser in [&mut group.ifan, &mut group.carys, &mut group.dewi] {
            sent(browser, &say, &[("kind", "consent")]).await;
        }
        // Who was spoken for first and then spoke themselves is not spoken for again.
        let over = group.nia.post(&say, &[("kind", "aside"), ("words", "x"), ("person", &ifan)]).await;
        assert_eq!(over.status, 422);
        group.ifan.get(&start).await.shows(&["You said:", "Goes along"]);
        sent(&mut group.nia, &adopt, &[]).await.shows(&["The proposal is adopted"]);
    }
}
