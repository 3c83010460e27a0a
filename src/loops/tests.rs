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
        let page = carys_says(&mut group, "Saturdays are the hardest.").await;
        assert_eq!(dewi_answers(&mut group, &["1"], "done").await, 303);
        let said = group.carys.get("/en/said").await.text;
        assert!(
            said.contains("from May")
                && said.contains("Eleven of you")
                && said.contains("Does this answer you?"),
            "{said}"
        );
        let settled = group.carys.post(&format!("{page}/settle"), &[("back", "said")]).await;
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
        let members = group.nia.get(&page).await.text;
        let carys = members
            .split("Carys Bowen")
            .next()
            .unwrap()
            .rsplit("value=\"")
            .next()
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_string();
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
