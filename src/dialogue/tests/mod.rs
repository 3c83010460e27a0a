//! Dialogues through the front door, on both engines.

mod paper;

use crate::spaces::testing::{CwmTeg, DAY, NOON, cwm_teg};
use crate::web::testing::{Answer, Browser};
use crate::words::dates;

const STATEMENTS: [&str; 3] =
    ["A break when it is needed.", "Somebody answers the telephone.", "The taxi comes on time."];

/// Nia opened a dialogue for four weeks; its page.
pub async fn opened(group: &mut CwmTeg) -> String {
    let until = dates::written_day(NOON + 28 * DAY);
    let by = dates::written_day(NOON + 42 * DAY);
    let fields = [
        ("title_en", "Breaks that work for us"),
        ("title_cy", "Seibiant sy’n gweithio i ni"),
        ("question1_en", "What makes a good break?"),
        ("question1_cy", "Beth sy’n gwneud seibiant da?"),
        ("question2_en", "What gets in the way?"),
        ("can_en", "Days and places."),
        ("cannot_en", "The yearly budget."),
        ("until", &*until),
        ("answer_by", &*by),
    ];
    let made = group.nia.post(&group.at("/dialogues/new"), &fields).await;
    let at = made.location().expect("it is opened").to_owned();
    at.trim_end_matches("?just=opened").to_owned()
}

/// The number that the page of a dialogue gives its first question.
async fn question(group: &mut CwmTeg, at: &str) -> String {
    let page = group.nia.get(at).await.text;
    let rest = page.split("/say?question=").nth(1).expect("a question can be answered");
    rest.chars().take_while(char::is_ascii_digit).collect()
}

/// Carys said three things under the first question; their numbers.
pub async fn said(group: &mut CwmTeg, at: &str) -> Vec<String> {
    let question = question(group, at).await;
    let mut numbers = Vec::new();
    for words in STATEMENTS {
        let said = group.carys.post(&group.at("/say"), &[("words", words), ("question", &question)]).await;
        let at = said.location().expect("it is kept").to_owned();
        let rest = at.split("/contributions/").nth(1).expect("it has a number");
        numbers.push(rest.chars().take_while(char::is_ascii_digit).collect());
    }
    numbers
}

pub async fn votes(who: &mut Browser, at: &str, statement: &str, choice: &str) -> Answer {
    who.post(&format!("{at}/statements"), &[("statement", statement), ("choice", choice)]).await
}

#[tokio::test]
async fn a_dialogue_says_what_can_change_and_by_when_everybody_hears() {
    for mut group in cwm_teg().await {
        let at = opened(&mut group).await;
        group.carys.get(&at).await.shows(&[
            "Breaks that work for us",
            "What makes a good break?",
            "Days and places.",
            "The yearly budget.",
            "until Tuesday 31 March 2026",
            "answered by Tuesday 14 April 2026",
        ]);
        let welsh = at.replace("/en/", "/cy/");
        group
            .carys
            .get(&welsh)
            .await
            .shows(&["Seibiant sy’n gweithio i ni", "Beth sy’n gwneud seibiant da?"]);
        let numbers = said(&mut group, &at).await;
        // The space answers within a fortnight; this was promised by the day of the dialogue.
        let page = group.carys.get(&group.at(&format!("/contributions/{}", numbers[0]))).await;
        page.shows(&["14 April"]);
    }
}

#[tokio::test]
async fn a_dialogue_without_a_question_or_with_the_answer_before_its_end_is_not_opened() {
    for mut group in cwm_teg().await {
        let (until, by) = (dates::written_day(NOON + 28 * DAY), dates::written_day(NOON + 20 * DAY));
        let fields = [
            ("title_en", "Breaks"),
            ("can_en", "Days."),
            ("cannot_en", "Money."),
            ("until", &*until),
            ("answer_by", &*by),
        ];
        let wrong = group.nia.post(&group.at("/dialogues/new"), &fields).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Write one question at least.", "not before the last day to take part", "Breaks"]);
        assert!(!group.nia.get(&group.at("/dialogues")).await.text.contains("Breaks</a>"));
    }
}

#[tokio::test]
async fn each_statement_is_shown_once_and_the_same_vote_counts_once() {
    for mut group in cwm_teg().await {
        let at = opened(&mut group).await;
        let numbers = said(&mut group, &at).await;
        let page = format!("{at}/statements");
        group.ifan.get(&page).await.shows(&["3 left", "Agree", "Disagree", "Pass", "Chance decides"]);
        for number in &numbers {
            assert_eq!(votes(&mut group.ifan, &at, number, "agree").await.status, 303);
            votes(&mut group.ifan, &at, number, "agree").await;
        }
        group.ifan.get(&page).await.shows(&["You have answered them all"]);
        votes(&mut group.nia, &at, &numbers[0], "disagree").await;
        votes(&mut group.dewi, &at, &numbers[0], "pass").await;
        group
            .carys
            .get(&format!("{at}/map"))
            .await
            .shows(&["3 people have answered", "1 agree, 1 disagree, 1 pass"]);
        // A change of mind replaces it.
        votes(&mut group.nia, &at, &numbers[0], "agree").await;
        group.carys.get(&format!("{at}/map")).await.shows(&["2 agree, 0 disagree, 1 pass"]);
    }
}

#[tokio::test]
async fn nobody_votes_on_what_is_not_there_nor_when_it_is_over_nor_after_leaving() {
    for mut group in cwm_teg().await {
        let at = opened(&mut group).await;
        let numbers = said(&mut group, &at).await;
        assert_eq!(votes(&mut group.ifan, &at, "9999", "agree").await.status, 404);
        let wrong = votes(&mut group.ifan, &at, &numbers[0], "love").await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Choose one of the three."]);
        group.carys.post(&format!("{}/contributions/{}/take-back", group.start, numbers[1]), &[]).await;
        assert_eq!(votes(&mut group.ifan, &at, &numbers[1], "agree").await.status, 404, "its words are gone");
        group.nia.post(&group.at("/leave"), &[]).await;
        assert_eq!(
            votes(&mut group.nia, &at, &numbers[0], "agree").await.status,
            404,
            "she is no member now"
        );
        group.app.clock.advance(29 * DAY);
        let late = votes(&mut group.ifan, &at, &numbers[0], "agree").await;
        assert_eq!(late.status, 422);
        late.shows(&["was open until Tuesday 31 March 2026"]);
        group.carys.get(&format!("{at}/map")).await.shows(&["Nobody has answered"]);
    }
}

#[tokio::test]
async fn in_a_small_group_nobody_is_named_who_did_not_say_so() {
    for mut group in cwm_teg().await {
        let at = opened(&mut group).await;
        let numbers = said(&mut group, &at).await;
        let map = format!("{at}/map");
        votes(&mut group.ifan, &at, &numbers[0], "agree").await;
        votes(&mut group.nia, &at, &numbers[0], "agree").await;
        group.dewi.get(&map).await.shows(&["Too few to show yet", "With one more person"]);
        votes(&mut group.dewi, &at, &numbers[0], "agree").await;
        let page = group.carys.get(&map).await;
        page.shows(&["What we agree on", STATEMENTS[0], "3 agree"]);
        let table = page.text.split("<table").nth(1).expect("a grid").to_owned();
        assert!(!table.contains("Ifan") && !table.contains("Nia"), "{table}");
        group.ifan.post(&map, &[("named", "yes")]).await;
        group.carys.get(&map).await.shows(&["Ifan Rees</th>"]);
        group.ifan.post(&map, &[("named", "no")]).await;
        assert!(!group.carys.get(&map).await.text.contains("Ifan Rees</th>"));
    }
}

#[tokio::test]
async fn two_that_say_the_same_are_one_once_both_agree_and_each_keeps_its_answer() {
    for mut group in cwm_teg().await {
        let at = opened(&mut group).await;
        let numbers = said(&mut group, &at).await;
        let question = question(&mut group, &at).await;
        let twin = [("words", "Breaks when we need them."), ("question", &*question)];
        let said = group.ifan.post(&group.at("/say"), &twin).await;
        let rest =
            said.location().expect("kept").split("/contributions/").nth(1).expect("a number").to_owned();
        let other: String = rest.chars().take_while(char::is_ascii_digit).collect();
        votes(&mut group.dewi, &at, &other, "agree").await;
        let same = format!("{at}/same");
        let asked = group.nia.post(&same, &[("statement", &*numbers[0]), ("other", &*other)]).await;
        assert_eq!(asked.status, 303);
        let page = group.nia.get(&same).await;
        page.shows(&["Waiting for Carys Bowen, Ifan Rees"]);
        group.carys.get("/en/news").await.shows(&["Nia Morgan thinks that something you said"]);
        let id: String = group
            .carys
            .get(&same)
            .await
            .text
            .split("/same/")
            .nth(1)
            .expect("she is asked")
            .chars()
            .take_while(|c| *c != '"')
            .collect();
        let answer = format!("{same}/{id}");
        group.carys.post(&answer, &[("same", "yes")]).await;
        group.nia.get(&same).await.shows(&["Waiting for Ifan Rees"]);
        group.ifan.post(&answer, &[("same", "yes")]).await;
        group.nia.get(&same).await.shows(&["they are answered as one"]);
        // What Dewi said to the other counts for both.
        votes(&mut group.nia, &at, &numbers[0], "agree").await;
        votes(&mut group.carys, &at, &other, "disagree").await;
        group.nia.get(&format!("{at}/map")).await.shows(&["2 agree, 1 disagree, 0 pass"]);
        group.ifan.get("/en/said").await.shows(&["Breaks when we need them."]);
        let parted = group.ifan.post(&answer, &[("same", "no")]).await;
        assert_eq!(parted.status, 303);
        group.nia.get(&format!("{at}/statements")).await.shows(&["3 left"]);
    }
}

#[tokio::test]
async fn people_put_what_was_said_into_themes_of_their_own_words() {
    for mut group in cwm_teg().await {
        let at = opened(&mut group).await;
        let numbers = said(&mut group, &at).await;
        let themes = format!("{at}/themes");
        assert_eq!(group.ifan.post(&format!("{themes}/new"), &[("theme_en", "")]).await.status, 422);
        group.ifan.post(&format!("{themes}/new"), &[("theme_en", "Being there on time")]).await;
        let put = format!("{themes}/put");
        let wrong = group.nia.post(&put, &[("into", "1")]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Tick at least one."]);
        group.nia.post(&put, &[("said", &*numbers[1]), ("said", &*numbers[2]), ("into", "1")]).await;
        let page = group.carys.get(&themes).await;
        page.shows(&["Being there on time", "Made by Ifan Rees"]);
        let theme = page.text.split("data-theme=\"1\"").nth(1).expect("it is there");
        let theme = theme.split("</section>").next().expect("it ends");
        assert!(theme.contains(STATEMENTS[1]) && !theme.contains(STATEMENTS[0]), "{theme}");
        group.carys.post(&put, &[("said", &*numbers[1]), ("into", "none")]).await;
        group.ifan.post(&format!("{themes}/1/away"), &[]).await;
        assert!(!group.carys.get(&themes).await.text.contains("Being there on time"));
    }
}

#[tokio::test]
async fn in_a_round_everybody_has_the_word_once_before_anybody_twice() {
    for mut group in cwm_teg().await {
        let at = opened(&mut group).await;
        let question = question(&mut group, &at).await;
        let start = group.nia.get(&format!("{at}/rounds")).await.text;
        let id = |name: &str| {
            let before = start.split(&format!("{name}</label>")).next().expect("somebody to tick");
            let value = before.rsplit("value=\"").next().expect("a box");
            value.split('"').next().expect("its id").to_owned()
        };
        let (carys, ifan) = (id("Carys Bowen"), id("Ifan Rees"));
        let here = [
            ("here", &*carys),
            ("here", &*ifan),
            ("guests", "1"),
            ("minutes", "2"),
            ("question", &*question),
        ];
        let begun = group.nia.post(&format!("{at}/rounds"), &here).await;
        let round = begun.location().expect("it begins").to_owned();
        group.nia.get(&round).await.shows(&[
            "Carys Bowen has the word",
            "Guest 1",
            "has not had the word yet",
        ]);
        let (turn, said) = (format!("{round}/turn"), format!("{round}/said"));
        group.nia.post(&turn, &[("place", "1")]).await;
        let unread = group.nia.post(&said, &[("turn", "1"), ("words", "Time to sleep.")]).await;
        assert_eq!(unread.status, 422);
        unread.shows(&["Read it back first.", "Time to sleep."]);
        group.nia.post(&said, &[("turn", "1"), ("words", "Time to sleep."), ("read_back", "yes")]).await;
        assert_eq!(group.nia.post(&turn, &[("place", "1")]).await.status, 409, "she has had it");
        group.nia.post(&turn, &[("place", "2")]).await;
        group.nia.get(&format!("{round}/screen")).await.shows(&["Ifan Rees has the word", "Until"]);
        group.nia.post(&said, &[("turn", "2"), ("step", "pass")]).await;
        group.nia.post(&turn, &[("place", "3")]).await;
        group.nia.post(&said, &[("turn", "3"), ("words", "A cup of tea."), ("read_back", "yes")]).await;
        group.nia.get(&round).await.shows(&["Everybody has had the word"]);
        assert_eq!(group.nia.post(&turn, &[("place", "1")]).await.status, 303, "now she may again");
        group.nia.post(&format!("{round}/end"), &[]).await;
        group.carys.get(&at).await.shows(&["Time to sleep.", "A cup of tea."]);
        group.carys.get("/en/said").await.shows(&["Time to sleep."]);
        group.dewi.get(&format!("{at}/heard")).await.shows(&["Who was heard", "People who care unpaid"]);
    }
}

#[tokio::test]
async fn whoever_is_erased_takes_along_what_they_thought_or_leaves_it_as_nobodys() {
    for mut group in cwm_teg().await {
        let at = opened(&mut group).await;
        let numbers = said(&mut group, &at).await;
        for who in [&mut group.ifan, &mut group.nia, &mut group.carys, &mut group.dewi] {
            votes(who, &at, &numbers[0], "agree").await;
        }
        group.ifan.get("/en/me/data").await.shows(&["Agree:", STATEMENTS[0]]);
        let map = format!("{at}/map");
        group.nia.get(&map).await.shows(&["4 agree"]);
        group
            .ifan
            .post("/en/me/erase", &[("said", "take"), ("sure", "yes")])
            .await
            .shows(&["You are erased"]);
        group.nia.get(&map).await.shows(&["3 agree"]);
        group
            .carys
            .post("/en/me/erase", &[("said", "leave"), ("sure", "yes")])
            .await
            .shows(&["You are erased"]);
        group.nia.get(&map).await.shows(&["3 agree"]);
        let left = group.app.store.read(|tx| {
            let sql = crate::store::Sql::unregistered("SELECT voter FROM vote ORDER BY voter");
            tx.all(sql, &[], |row| row.get::<String>(0))
        });
        let left = left.await.expect("they can be read");
        assert_eq!(left.iter().filter(|voter| voter.starts_with("gone:")).count(), 1, "{left:?}");
    }
}

#[tokio::test]
async fn what_was_voted_elsewhere_counts_here_and_is_exported_without_anybodys_name() {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/polis/london.youth.policing");
    if !folder.is_dir() {
        println!("SKIPPED: there is no {}", folder.display());
        return;
    }
    for mut group in cwm_teg().await {
        let wanted = || crate::loops::import::polis::Wanted {
            folder: folder.clone(),
            space: group.code.clone(),
            lang: crate::words::Lang::En,
            dry_run: false,
        };
        for _ in 0..2 {
            let mut out = Vec::new();
            super::from_polis(&group.app.store, wanted(), NOON, &mut out)
                .await
                .expect("it can be brought in");
        }
        let page = group.nia.get(&group.at("/dialogues")).await.text;
        let number: String = page
            .split("/dialogues/")
            .filter_map(|rest| rest.split('"').next())
            .find(|one| one.parse::<i64>().is_ok())
            .expect("one")
            .into();
        let at = group.at(&format!("/dialogues/{number}"));
        let map = group.nia.get(&format!("{at}/map")).await;
        map.shows(&["26 people have answered", "What we agree on", "Group A", "opinion-map"]);
        let votes = group.nia.get(&format!("{at}/export/votes.csv")).await;
        let comments = group.nia.get(&format!("{at}/export/comments.csv")).await;
        let kept = tempfile::tempdir().expect("a folder");
        for (name, answer) in [("votes.csv", &votes), ("comments.csv", &comments)] {
            std::fs::write(kept.path().join(name), &answer.bytes).expect("it is written");
        }
        let settings = opinion::Settings::default();
        let ours = opinion::command::run(kept.path(), &settings).expect("it can be mapped again");
        let theirs = opinion::command::run(&folder, &settings).expect("so can that");
        assert_eq!(ours.map.k, theirs.map.k);
        assert!(!votes.text.contains("polis:") && !votes.text.contains("Nia"));
        assert_eq!(group.nia.get(&format!("{at}/export/people.csv")).await.status, 404);
    }
}
