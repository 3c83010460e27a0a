use crate::spaces::testing::{CwmTeg, cwm_teg};
use crate::web::testing::{Answer, Browser};

const POSTER: [(&str, &str); 6] = [
    ("tried", "A poster about breaks in both surgeries"),
    ("happened", "One surgery had no room on the wall."),
    ("learned", "Ask Megan where people really are."),
    ("roughly", "last spring"),
    ("lang", "en"),
    ("signed", "name"),
];

async fn writes(browser: &mut Browser, start: &str, more: &[(&str, &str)]) -> Answer {
    let fields: Vec<_> = POSTER
        .iter()
        .filter(|(name, _)| more.iter().all(|(other, _)| other != name))
        .chain(more)
        .copied()
        .collect();
    let answer = browser.post(&format!("{start}/did-not-work/new"), &fields).await;
    browser.follow(answer).await
}

/// Dewi opens a space within the group, or beside it; gives back the start of its pages and how to join it.
async fn another_space(group: &mut CwmTeg, wider: &str) -> (String, String) {
    let fields = [
        ("level", "individual"),
        ("name_en", "Saturdays"),
        ("purpose_en", "To try Saturdays."),
        ("can_en", "Times."),
        ("cannot_en", "Money."),
        ("answer_days", "14"),
        ("side", "organisation"),
        ("wider", wider),
    ];
    let opened = group.dewi.post("/en/spaces/new", &fields).await;
    let start = opened.location().expect("it is open").trim_end_matches("/invite").to_owned();
    let invite = group.dewi.get(&format!("{start}/invite")).await.text;
    let (_, rest) = invite.split_once("/join/").expect("it can be joined");
    (start, format!("/en/join/{}", &rest[..6]))
}

#[tokio::test]
async fn what_was_tried_and_learned_is_written_down_and_read_in_the_space() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        group.carys.get(&group.at("/did-not-work")).await.shows(&["Nothing is written down yet"]);
        let empty = group.carys.post(&group.at("/did-not-work/new"), &[("tried", "A poster")]).await;
        assert_eq!(empty.status, 422);
        empty.shows(&["A poster", "Say what happened.", "Say what we learned"]);
        let page = writes(&mut group.carys, &start, &[]).await;
        page.shows(&[
            "Others can find it now",
            "no room on the wall",
            "last spring",
            "Carys Bowen",
            "People in this space.",
        ]);
        group
            .nia
            .get(&group.at("/did-not-work"))
            .await
            .shows(&["A poster about breaks", "where people really are"]);
    }
}

#[tokio::test]
async fn without_a_name_it_says_none() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        let page = writes(&mut group.carys, &start, &[("signed", "nameless")]).await;
        page.shows(&["without a name"]);
        assert!(!group.nia.get(&group.at("/did-not-work")).await.text.contains("Carys Bowen"));
    }
}

#[tokio::test]
async fn it_begins_from_an_action_that_was_not_kept() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        let me = group.carys.get(&group.at("/actions/new")).await.text;
        let (_, rest) = me.split_once("name=\"owner\" value=\"").unwrap();
        let carys = rest.split('"').next().unwrap();
        let action = [("words", "Ring the taxi firm"), ("owner", carys), ("when", "7"), ("step", "when")];
        group.carys.post(&group.at("/actions/new"), &action).await;
        let why = [("kept", "not_kept"), ("why", "They only take bookings by email.")];
        group.carys.post(&group.at("/actions/1/kept"), &why).await;
        let shown = group.nia.get(&group.at("/actions/1")).await;
        shown.shows(&["/did-not-work/new?action=1"]);
        let form = group.nia.get(&group.at("/did-not-work/new?action=1")).await;
        form.shows(&["Ring the taxi firm</textarea>", "They only take bookings by email.</textarea>"]);
        assert_eq!(group.nia.get(&group.at("/did-not-work/new?action=9")).await.status, 404);
        let page = writes(&mut group.nia, &start, &[("action", "1")]).await;
        page.shows(&[&format!("It began as action {}-1", group.code), "/actions/1\""]);
    }
}

#[tokio::test]
async fn it_is_found_by_words_from_any_space_one_is_in() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        writes(&mut group.carys, &start, &[]).await;
        let welsh = [("tried", "Mae’r gath yn y tŷ"), ("lang", "cy")];
        writes(&mut group.ifan, &start, &welsh).await;
        for (path, words) in [
            ("/en/did-not-work?q=surger", "both surgeries"),
            ("/en/did-not-work?q=POSTER+spring", "both surgeries"),
            ("/cy/did-not-work?q=cath+ty", "gath yn y tŷ"),
            ("/cy/did-not-work?q=gath", "gath yn y tŷ"),
        ] {
            group.nia.get(path).await.shows(&[words]);
        }
        let page = group.nia.get("/en/did-not-work?q=poster+cath").await;
        page.shows(&["We found nothing with “poster cath”"]);
        group.nia.get("/en/spaces/new").await.shows(&["action=\"/en/did-not-work\"", "name=\"q\""]);
        // Somebody who is nowhere near it.
        let nothing = group.stranger.get("/en/did-not-work?q=poster").await;
        assert!(nothing.location().is_some_and(|to| to.contains("/come-back")));
    }
}

#[tokio::test]
async fn outside_its_space_it_is_read_above_and_below_only_when_that_was_given_and_until_it_is_taken_back() {
    for mut group in cwm_teg().await {
        let (start, code) = (group.start.clone(), group.code.clone());
        let (below, join_below) = another_space(&mut group, &code).await;
        let (_, join_beside) = another_space(&mut group, "").await;
        let mut megan = Browser::new(&group.app);
        let joins = [("name", "Megan Ellis"), ("hears_by", "page"), ("perspective", "cares")];
        megan.post(&join_below, &joins).await;
        let mut tomos = Browser::new(&group.app);
        tomos.post(&join_beside, &[("name", "Tomos Hughes"), ("hears_by", "page")]).await;

        writes(&mut group.carys, &start, &[]).await;
        writes(&mut group.carys, &start, &[("tried", "A bus on Sundays"), ("outside", "yes")]).await;
        let found = megan.get(&format!("{below}/did-not-work?q=surgery")).await;
        found.shows(&["A bus on Sundays", "Respite breaks at Cwm Teg", "without a name"]);
        assert!(!found.text.contains("A poster") && !found.text.contains("Carys Bowen"));
        assert!(!found.text.contains("/did-not-work/2"), "its page is not open to her");
        assert!(
            !tomos.get("/en/did-not-work").await.text.contains("A bus on Sundays"),
            "beside is not above"
        );

        // From below, it reaches those above.
        writes(&mut megan, &below, &[("tried", "Quizzes"), ("outside", "yes")]).await;
        group.nia.get("/en/did-not-work?q=quiz").await.shows(&["Quizzes", "Saturdays"]);

        let outside = format!("{start}/did-not-work/2/outside");
        assert_eq!(group.nia.post(&outside, &[("outside", "no")]).await.status, 403);
        group
            .dewi
            .get(&format!("{start}/did-not-work/2"))
            .await
            .shows(&["Take it back from the other spaces"]);
        assert_eq!(group.dewi.post(&outside, &[("outside", "no")]).await.status, 303);
        assert!(!megan.get("/en/did-not-work").await.text.contains("A bus on Sundays"));
        assert_eq!(
            group.dewi.post(&outside, &[("outside", "yes")]).await.status,
            403,
            "it is for her to give"
        );
        assert_eq!(group.carys.post(&outside, &[("outside", "yes")]).await.status, 303);
        megan.get("/en/did-not-work").await.shows(&["A bus on Sundays"]);
    }
}
