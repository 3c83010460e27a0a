use crate::spaces::testing::{CwmTeg, DAY, NOON, cwm_teg};
use crate::spaces::{self, Membership};
use crate::web::testing::{Answer, Browser};
use crate::words::Lang;

async fn members(group: &CwmTeg) -> Vec<Membership> {
    let code = group.code.clone();
    let read = group.app.store.read(move |tx| {
        let space = spaces::find_by_code(tx, &code)?.expect("the space is there");
        spaces::members(tx, &space.id)
    });
    read.await.unwrap()
}

async fn id_of(group: &CwmTeg, name: &str) -> String {
    members(group).await.into_iter().find(|member| member.name.starts_with(name)).unwrap().person_id
}

/// Makes an action as somebody who fills in all three questions.
async fn make(browser: &mut Browser, start: &str, words: &str, owner: &str, day: &str) -> Answer {
    let fields = [("words", words), ("owner", owner), ("day", day), ("step", "when")];
    let answer = browser.post(&format!("{start}/actions/new"), &fields).await;
    browser.follow(answer).await
}

#[tokio::test]
async fn an_action_is_made_one_question_at_a_time_and_kept_with_a_word_on_what_came_of_it() {
    for mut group in cwm_teg().await {
        let (new, carys) = (group.at("/actions/new"), id_of(&group, "Carys").await);
        let page = group.carys.get(&new).await;
        page.shows(&["What will be done?", &format!("name=\"owner\" value=\"{carys}\"")]);
        let who = [("words", "Ring the taxi firm"), ("owner", &*carys), ("when", "30"), ("step", "what")];
        let page = group.carys.post(&new, &who).await;
        page.shows(&["Who will see to it?", "Carys Bowen (me)", "value=\"Ring the taxi firm\""]);
        let when = [("words", "Ring the taxi firm"), ("owner", &*carys), ("when", "30"), ("step", "who")];
        let page = group.carys.post(&new, &when).await;
        page.shows(&["By when?", "Tuesday 10 March 2026", "Ring the taxi firm"]);
        let last = [("words", "Ring the taxi firm"), ("owner", &*carys), ("when", "7"), ("step", "when")];
        let made = group.carys.post(&new, &last).await;
        let page = group.carys.follow(made).await;
        page.shows(&["Carys Bowen sees to it by Tuesday 10 March 2026", &format!("{}-1", group.code)]);
        group.nia.get(&group.at("/actions")).await.shows(&["To do", "Ring the taxi firm", "due in 7 days"]);

        group.app.clock.advance(9 * DAY);
        group.nia.get(&group.at("/actions")).await.shows(&["Late", "2 days late"]);
        let kept = [("kept", "kept"), ("why", "They bring us home until nine now.")];
        let said = group.carys.post(&group.at("/actions/1/kept"), &kept).await;
        let page = group.carys.follow(said).await;
        page.shows(&[
            "They bring us home until nine now.",
            "Carys Bowen said what became of it on Thursday 12 March",
        ]);
        let again =
            group.carys.post(&group.at("/actions/1/kept"), &[("kept", "not_kept"), ("why", "No")]).await;
        let page = group.carys.follow(again).await;
        assert!(page.text.contains("until nine now") && !page.text.contains("Not kept"), "said once");
    }
}

#[tokio::test]
async fn a_welsh_speaker_makes_an_action_and_says_why_it_was_not_kept() {
    for mut group in cwm_teg().await {
        let start = format!("/cy/spaces/{}", group.code);
        let ifan = id_of(&group, "Ifan").await;
        let page = make(&mut group.ifan, &start, "Gofyn i'r cyngor am fws", &ifan, "2026-03-05").await;
        page.shows(&["Bydd Ifan Rees yn gofalu amdano erbyn dydd Iau 5 Mawrth 2026", "I’w wneud"]);
        let wrong = group.ifan.post(&format!("{start}/actions/1/kept"), &[("kept", "not_kept")]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Dywedwch pam na chadwyd y cam", "value=\"not_kept\" checked"]);
        let why = [("kept", "not_kept"), ("why", "Roedd y swyddfa ar gau.")];
        let said = group.ifan.post(&format!("{start}/actions/1/kept"), &why).await;
        group.ifan.follow(said).await.shows(&[
            "Roedd y swyddfa ar gau.",
            "Ni chadwyd",
            "ddydd Mawrth 3 Mawrth",
        ]);
        group.nia.get(&format!("{start}/actions")).await.shows(&["Ni chadwyd", "Roedd y swyddfa ar gau."]);
    }
}

#[tokio::test]
async fn what_was_typed_comes_back_with_what_is_wrong_and_nothing_is_kept() {
    for mut group in cwm_teg().await {
        let dewi = id_of(&group, "Dewi").await;
        let start = group.start.clone();
        for (words, owner, day, says) in [
            (" ", &*dewi, "2026-03-09", "Say what will be done"),
            ("Ring", "somebody-else", "2026-03-09", "Choose somebody who is in this space"),
            ("Ring", &dewi, "2026-03-02", "That day has passed"),
            ("Ring", &dewi, "2036-05-01", "more than ten years away"),
            ("Ring", &dewi, "next week", "Write the day like 2026-05-31"),
            ("Ring", &dewi, "", "Choose a day, or write another one"),
        ] {
            let page = make(&mut group.dewi, &start, words, owner, day).await;
            assert_eq!(page.status, 422, "{says}");
            page.shows(&[says]);
            assert!(page.text.contains("Ring") || words == " ", "what was typed is still there");
        }
        group.dewi.get(&group.at("/actions")).await.shows(&["No actions yet"]);
        // A problem of a question that has not been asked yet is not shown.
        let fields = [("words", "Ring the taxi firm"), ("owner", ""), ("step", "what")];
        let page = group.dewi.post(&group.at("/actions/new"), &fields).await;
        assert_eq!(page.status, 200);
    }
}

#[tokio::test]
async fn others_say_what_became_of_it_only_by_typing_in_what_its_owner_told_them() {
    for mut group in cwm_teg().await {
        let (carys, start) = (id_of(&group, "Carys").await, group.start.clone());
        make(&mut group.dewi, &start, "Ring the taxi firm", &carys, "2026-03-09").await;
        let kept = group.at("/actions/1/kept");
        group.nia.get(&kept).await.shows(&["This is for Carys Bowen to say"]);
        let not_read_back = group.nia.post(&kept, &[("kept", "kept"), ("why", "She rang.")]).await;
        assert_eq!(not_read_back.status, 422);
        not_read_back.shows(&["Read it back to Carys Bowen first", "She rang."]);
        let said =
            group.nia.post(&kept, &[("kept", "kept"), ("why", "She rang."), ("read_back", "yes")]).await;
        group
            .nia
            .follow(said)
            .await
            .shows(&["Nia Morgan typed in on Tuesday 3 March 2026 what Carys Bowen said"]);
    }
}

#[tokio::test]
async fn for_an_owner_who_has_gone_anybody_says_it() {
    for mut group in cwm_teg().await {
        let (ifan, start) = (id_of(&group, "Ifan").await, group.start.clone());
        make(&mut group.ifan, &start, "Ask about the bus", &ifan, "2026-03-09").await;
        group.ifan.post(&group.at("/leave"), &[]).await;
        let kept = group.at("/actions/1/kept");
        let said = group.nia.post(&kept, &[("kept", "not_kept"), ("why", "He moved away.")]).await;
        group.nia.follow(said).await.shows(&["He moved away.", "Nia Morgan said what became of it"]);
        // He is no longer here, and his action still counts as his.
        group
            .nia
            .get(&group.at("/actions"))
            .await
            .shows(&["People who are not staff own 1 of the 1 action here"]);
    }
}

#[tokio::test]
async fn everybody_sees_in_whose_hands_the_actions_are() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        let (dewi, carys, ifan) =
            (id_of(&group, "Dewi").await, id_of(&group, "Carys").await, id_of(&group, "Ifan").await);
        make(&mut group.dewi, &start, "Book the hall", &dewi, "2026-03-20").await;
        group.carys.get(&group.at("/actions")).await.shows(&["Nobody but staff owns an action here yet"]);
        make(&mut group.dewi, &start, "Ring the taxi firm", &carys, "2026-03-09").await;
        make(&mut group.dewi, &start, "Ask the bus company", &ifan, "2026-03-09").await;
        group.carys.get(&group.at("/actions")).await.shows(&["own 2 of the 3 actions here"]);
        let page = group.carys.get(&format!("/cy/spaces/{}/actions", group.code)).await;
        page.shows(&["Mae 2 o’r 3 cham yma yn nwylo pobl nad ydynt yn staff"]);
        let sheet = group.carys.get(&group.at("/actions/sheet?large=true")).await;
        sheet.shows(&["Ring the taxi firm", "sheet-large", "<svg", &format!("{}-2", group.code)]);
    }
}

#[tokio::test]
async fn actions_of_a_space_are_for_its_members_and_a_closed_one_takes_none() {
    for mut group in cwm_teg().await {
        let (dewi, start) = (id_of(&group, "Dewi").await, group.start.clone());
        make(&mut group.dewi, &start, "Book the hall", &dewi, "2026-03-20").await;
        for page in ["/actions", "/actions/1", "/actions/new", "/actions/1/kept", "/actions/sheet"] {
            let answer = group.stranger.get(&group.at(page)).await;
            assert!(answer.location().is_some_and(|to| to.contains("/come-back")), "{page}");
            assert!(!answer.text.contains("Book the hall"));
        }
        group.ifan.post(&group.at("/leave"), &[]).await;
        assert_eq!(group.ifan.get(&group.at("/actions/1")).await.status, 404);
        assert_eq!(group.dewi.get(&group.at("/actions/2")).await.status, 404);
        assert_eq!(group.dewi.get(&group.at("/actions/one")).await.status, 404);

        let code = group.code.clone();
        let close = group.app.store.write(move |tx| {
            let space = spaces::find_by_code(tx, &code)?.expect("the space is there");
            spaces::close(tx, &space.id, NOON)
        });
        close.await.unwrap();
        let refused = make(&mut group.dewi, &start, "One more", &dewi, "2026-03-20").await;
        assert_eq!(refused.status, 403);
        assert_eq!(group.dewi.post(&group.at("/actions/1/kept"), &[("kept", "kept")]).await.status, 403);
        let list = group.dewi.get(&group.at("/actions")).await;
        assert!(list.text.contains("Book the hall") && !list.text.contains("Make an action"));
    }
}

#[tokio::test]
async fn what_is_still_to_do_is_found_again_by_its_owner_and_by_its_answer() {
    for group in cwm_teg().await {
        let (carys, code) = (id_of(&group, "Carys").await, group.code.clone());
        let work = move |tx: &mut crate::store::Tx| {
            let space = spaces::find_by_code(tx, &code)?.expect("the space is there");
            let new = super::NewAction {
                space_id: space.id.clone(),
                words: "Ring the taxi firm".into(),
                lang: Lang::En,
                owner_id: carys.clone(),
                due_at: NOON + DAY,
                made_by: space.answerer_id.clone(),
                answer_id: None,
                card_id: Some("card-7".into()),
            };
            let made = super::make(tx, &new, NOON)?;
            assert_eq!((made.owner.as_str(), made.card_id.as_deref()), ("Carys Bowen", Some("card-7")));
            let mine = super::of_person(tx, &carys)?;
            assert_eq!((mine.len(), mine[0].space_name.in_lang(Lang::Cy)), (1, "Seibiannau yng Nghwm Teg"));
            assert!(super::of_answer(tx, "no such answer")?.is_empty());
            let second = super::make(tx, &new, NOON)?;
            assert_eq!(super::of_space(tx, &space.id, made.number, 10)?[0].number, second.number);
            Ok::<_, crate::store::Error>(())
        };
        group.app.store.write(work).await.unwrap();
    }
}
