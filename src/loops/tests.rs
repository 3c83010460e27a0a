use crate::spaces::testing::{CwmTeg, DAY, cwm_teg};

/// Carys says it; her contribution's address.
async fn carys_says(group: &mut CwmTeg, words: &str) -> String {
    let page = group.at("/say");
    let sent = group.carys.post(&page, &[("words", words), ("lang", "en")]).await;
    sent.location().expect("kept and shown").split('?').next().unwrap().to_string()
}

async fn dewi_answers(group: &mut CwmTeg, numbers: &[&str], kind: &str) -> u16 {
    let mut fields = vec![
        ("kind", kind),
        ("words_en", "The centre opens on Saturdays from May."),
        ("reason_en", "Eleven of you asked for it."),
    ];
    fields.extend(numbers.iter().map(|number| ("to", *number)));
    let page = group.at("/answer");
    group.dewi.post(&page, &fields).await.status.as_u16()
}

#[tokio::test]
async fn whatever_is_said_is_owed_an_answer_by_a_date_from_somebody_with_a_name() {
    for mut group in cwm_teg().await {
        let page = carys_says(&mut group, "Saturdays are the hardest.").await;
        let shown = group.ifan.get(&page).await.text;
        for part in ["Saturdays are the hardest.", "Carys Bowen", "Dewi Pritchard", "17 March 2026"] {
            assert!(shown.contains(part), "{part} in {shown}");
        }
        let front = group.ifan.get(&group.at("")).await.text;
        assert!(front.contains("One answer is owed by Dewi Pritchard."), "{front}");
    }
}

#[tokio::test]
async fn a_late_answer_stands_at_the_top_for_everyone() {
    for mut group in cwm_teg().await {
        carys_says(&mut group, "Saturdays are the hardest.").await;
        group.app.clock.advance(15 * DAY);
        let people = group.ifan.get(&format!("/cy/spaces/{}/people", group.code)).await.text;
        assert!(people.contains("Mae un ateb yn hwyr."), "{people}");
    }
}

#[tokio::test]
async fn a_person_sees_what_happened_after_their_loop_is_answered_and_says_whether_it_answers_them() {
    for mut group in cwm_teg().await {
        carys_says(&mut group, "Saturdays are the hardest.").await;
        assert_eq!(dewi_answers(&mut group, &["1"], "done").await, 303);
        let said = group.carys.get("/en/said").await.text;
        assert!(
            said.contains("from May")
                && said.contains("Eleven of you")
                && said.contains("Does this answer you?"),
            "{said}"
        );
        let settled = group.carys.post(&format!("/en/said/{}/1/settle", group.code), &[]).await;
        assert!(group.carys.follow(settled).await.text.contains("Answered them"));
        assert!(!group.carys.get(&group.at("")).await.text.contains("answer is owed"));
    }
}

#[tokio::test]
async fn this_does_not_answer_me_is_heard_once_and_needs_a_reason() {
    for mut group in cwm_teg().await {
        let page = carys_says(&mut group, "Saturdays are the hardest.").await;
        dewi_answers(&mut group, &["1"], "nothing").await;
        assert_eq!(group.carys.post(&format!("{page}/reopen"), &[]).await.status, 422);
        assert_eq!(
            group.ifan.post(&format!("{page}/reopen"), &[("reason", "x")]).await.status,
            403,
            "it is Carys who spoke"
        );
        let reopened =
            group.carys.post(&format!("{page}/reopen"), &[("reason", "You do not say why.")]).await;
        assert!(group.carys.follow(reopened).await.text.contains("You do not say why."));
        assert!(group.dewi.get(&group.at("/owed")).await.text.contains("Saturdays are the hardest."));
        dewi_answers(&mut group, &["1"], "done").await;
        assert_eq!(group.carys.post(&format!("{page}/reopen"), &[("reason", "Again")]).await.status, 403);
    }
}

#[tokio::test]
async fn one_answer_reaches_everybody_it_answers() {
    for mut group in cwm_teg().await {
        let first = carys_says(&mut group, "Saturdays are the hardest.").await;
        let second = carys_says(&mut group, "Nothing is open at the weekend.").await;
        assert_eq!(dewi_answers(&mut group, &["1", "2"], "done").await, 303);
        for page in [first, second] {
            assert!(group.carys.get(&page).await.text.contains("from May"));
        }
        assert_eq!(dewi_answers(&mut group, &["1"], "done").await, 404, "nothing is owed any more");
    }
}

#[tokio::test]
async fn only_those_who_owe_an_answer_or_hold_a_key_give_it() {
    for mut group in cwm_teg().await {
        carys_says(&mut group, "Saturdays are the hardest.").await;
        let page = group.at("/answer");
        let fields = [("to", "1"), ("kind", "done"), ("words_en", "x"), ("reason_en", "y")];
        assert_eq!(group.nia.post(&page, &fields).await.status, 403);
        assert_eq!(
            group.stranger.post(&page, &fields).await.location().map(|to| to.contains("come-back")),
            Some(true)
        );
    }
}

#[tokio::test]
async fn an_answer_without_a_why_comes_back() {
    for mut group in cwm_teg().await {
        carys_says(&mut group, "Saturdays are the hardest.").await;
        let page = group.at("/answer");
        let sent = group
            .dewi
            .post(&page, &[("to", "1"), ("kind", "done"), ("words_en", "We open on Saturdays.")])
            .await;
        assert_eq!(sent.status, 422);
        assert!(
            sent.text.contains("feels like a closed door") && sent.text.contains("We open on Saturdays.")
        );
    }
}

#[tokio::test]
async fn what_is_typed_for_somebody_is_read_back_before_it_is_kept() {
    for mut group in cwm_teg().await {
        let page = group.at("/say");
        let carys = id_of_member(&mut group, "Carys Bowen").await;
        let typed = [
            ("words", "Mae'r penwythnos yn hir."),
            ("lang", "cy"),
            ("for", carys.as_str()),
            ("came_by", "paper"),
        ];
        let back = group.nia.post(&page, &typed).await;
        assert!(back.status == 200 && back.text.contains("read this aloud to Carys Bowen"), "{}", back.text);
        assert!(
            !group.carys.get("/en/said").await.text.contains("penwythnos"),
            "nothing is kept before it is read back"
        );
        let mut kept = typed.to_vec();
        kept.push(("read_back", "yes"));
        group.nia.post(&page, &kept).await;
        let said = group.carys.get("/cy/said").await.text;
        assert!(said.contains("penwythnos") && said.contains("wedi’i deipio gan Nia Morgan"), "{said}");
    }
}

#[tokio::test]
async fn words_that_hide_or_turn_themselves_round_are_refused_and_nothing_is_lost() {
    for mut group in cwm_teg().await {
        let page = group.at("/say");
        for bad in ["", "   ", "a\u{202e}b", &"x".repeat(4001)] {
            assert_eq!(group.carys.post(&page, &[("words", bad)]).await.status, 422);
        }
        let answer = group.carys.post(&page, &[("words", "kept\u{7}words")]).await;
        assert!(answer.text.contains("kept") && answer.text.contains("hidden characters"));
        assert!(group.carys.get(&group.at("")).await.text.contains("Nothing has been said yet"));
    }
}

#[tokio::test]
async fn somebody_who_left_still_reads_what_became_of_what_they_said() {
    for mut group in cwm_teg().await {
        carys_says(&mut group, "Saturdays are the hardest.").await;
        group.carys.post(&group.at("/leave"), &[]).await;
        dewi_answers(&mut group, &["1"], "done").await;
        assert!(group.carys.get("/en/said").await.text.contains("from May"));
    }
}

#[tokio::test]
async fn nobody_says_for_somebody_else_that_an_answer_answers_them() {
    for mut group in cwm_teg().await {
        let page = group.at("/say");
        let carys = id_of_member(&mut group, "Carys Bowen").await;
        let typed =
            [("words", "Saturdays are hard."), ("for", &*carys), ("came_by", "paper"), ("read_back", "yes")];
        assert_eq!(group.dewi.post(&page, &typed).await.status, 303);
        dewi_answers(&mut group, &["1"], "nothing").await;
        let shown = group.dewi.get(&group.at("/contributions/1")).await.text;
        assert!(!shown.contains("/settle"), "{shown}");
        let settle = group.at("/contributions/1/settle");
        assert_eq!(group.dewi.post(&settle, &[]).await.status, 403, "he typed it in, and answered it");
        group.nia.get(&group.at("/letters/print")).await.shows(&["Carys Bowen"]);
        assert_eq!(group.carys.post(&settle, &[]).await.status, 303);
    }
}

#[tokio::test]
async fn reading_one_answer_leaves_the_news_of_the_others() {
    for mut group in cwm_teg().await {
        let first = carys_says(&mut group, "Saturdays are the hardest.").await;
        carys_says(&mut group, "Nothing is open at the weekend.").await;
        dewi_answers(&mut group, &["1"], "done").await;
        dewi_answers(&mut group, &["2"], "cannot").await;
        group.carys.get(&first).await;
        let home = group.carys.get("/en/").await;
        home.shows(&["Nothing is open at the weekend."]);
        assert!(!home.text.contains("Saturdays are the hardest."), "{}", home.text);
    }
}

#[tokio::test]
async fn repeating_a_number_opens_no_way_to_answer_what_somebody_else_owes() {
    for mut group in cwm_teg().await {
        let nia = id_of_member(&mut group, "Nia Morgan").await;
        let asked = [("words_en", "When do you need a break?"), ("answerer", &*nia)];
        group.dewi.post(&group.at("/questions/new"), &asked).await;
        let (say, answer) = (group.at("/say"), group.at("/answer"));
        for (question, words) in [("1", "On Saturdays."), ("", "The bus is late.")] {
            group.carys.post(&say, &[("words", words), ("question", question)]).await;
        }
        let mut fields = vec![("kind", "done"), ("words_en", "Yes."), ("reason_en", "You asked.")];
        fields.extend(std::iter::repeat_n(("to", "2"), 600));
        fields.push(("to", "3"));
        assert_eq!(group.nia.post(&answer, &fields).await.status, 403, "3 is Dewi's to answer");
        fields.pop();
        assert_eq!(group.nia.post(&answer, &fields).await.status, 303);
        let many: Vec<String> = (1..=501).map(|number| number.to_string()).collect();
        let mut fields = vec![("kind", "done"), ("words_en", "Yes."), ("reason_en", "You asked.")];
        fields.extend(many.iter().map(|number| ("to", number.as_str())));
        let sent = group.dewi.post(&answer, &fields).await;
        assert_ne!(sent.status, 303, "more than a page holds");
    }
}

/// Somebody's person id, as the form for typing things in has it.
async fn id_of_member(group: &mut CwmTeg, name: &str) -> String {
    let say = group.at("/say");
    let page = group.dewi.get(&say).await.text;
    let before = page.split(name).next().unwrap();
    before.rsplit("value=\"").next().unwrap().split('"').next().unwrap().to_owned()
}
