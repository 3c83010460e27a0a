use crate::loops::{self, CameBy, Saying};
use crate::spaces::{
    self,
    testing::{CwmTeg, DAY, NOON, cwm_teg},
};
use crate::web::testing::Browser;
use crate::words::Lang;

async fn says(browser: &mut Browser, start: &str, words: &str, lang: &str) {
    let sent = browser.post(&format!("{start}/say"), &[("words", words), ("lang", lang)]).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
}

async fn dewi_answers(group: &mut CwmTeg, to: &[&str], more: &[(&str, &str)]) -> u16 {
    let mut fields = vec![
        ("kind", "done"),
        ("words_en", "We open on Saturdays from May."),
        ("words_cy", "Byddwn ar agor ar ddydd Sadwrn o fis Mai."),
        ("reason_en", "Eleven of you asked."),
        ("reason_cy", "Gofynnodd un ar ddeg ohonoch."),
    ];
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend(more);
    fields.extend(to.iter().map(|number| ("to", *number)));
    let page = group.at("/answer");
    group.dewi.post(&page, &fields).await.status.as_u16()
}

/// What the button under a letter sends.
fn sent_by(page: &str, name: &str) -> Vec<String> {
    let field = format!("name=\"{name}\" value=\"");
    page.split(&field).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// Somebody's person id, as the form for typing things in has it.
async fn id_of(group: &mut CwmTeg, name: &str) -> String {
    let say = group.at("/say");
    let page = group.dewi.get(&say).await.text;
    let before = page.split(name).next().unwrap();
    before.rsplit("value=\"").next().unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn carys_who_has_no_email_gets_one_letter_with_all_her_answers_in_her_language() {
    for mut group in cwm_teg().await {
        group.carys.post("/cy/me", &[("name", "Carys Bowen"), ("lang", "cy"), ("hears_by", "letter")]).await;
        let start = group.start.clone();
        says(&mut group.carys, &start, "Mae dydd Sadwrn yn anodd.", "cy").await;
        says(&mut group.carys, &start, "Nothing is open.", "en").await;
        assert_eq!(dewi_answers(&mut group, &["1", "2"], &[]).await, 303);
        let waits = group.nia.get(&group.at("")).await;
        waits.shows(&["2 pieces of news wait to go out by letter"]);
        let letter = group.nia.get(&group.at("/letters/print")).await;
        letter.shows(&[
            "Annwyl Carys Bowen",
            "Mae dydd Sadwrn yn anodd.",
            "Nothing is open.",
            "o fis Mai",
            "un ar ddeg",
            "Nid yw hyn yn ateb yr hyn a ddywedais i",
            &format!("{}-1", group.code),
        ]);
        assert_eq!(letter.text.matches("o fis Mai").count(), 1, "the answer stands once, under both");
    }
}

#[tokio::test]
async fn what_does_not_answer_is_not_sent_out_any_more_and_the_next_answer_is() {
    for mut group in cwm_teg().await {
        group.carys.post("/en/me", &[("name", "Carys Bowen"), ("lang", "en"), ("hears_by", "letter")]).await;
        let start = group.start.clone();
        says(&mut group.carys, &start, "Saturdays are hard.", "en").await;
        dewi_answers(&mut group, &["1"], &[]).await;
        // She reads it on a screen before anybody prints it.
        group.carys.post(&group.at("/contributions/1/reopen"), &[("reason", "In May I am at work.")]).await;
        let page = group.nia.get(&group.at("/letters/print")).await.text;
        assert!(!page.contains("on Saturdays from May"), "{page}");
        dewi_answers(&mut group, &["1"], &[("words_en", "We open on Sundays too.")]).await;
        let page = group.nia.get(&group.at("/letters/print")).await;
        page.shows(&["We open on Sundays too."]);
        assert!(!page.text.contains("on Saturdays from May"), "{}", page.text);
    }
}

#[tokio::test]
async fn printing_a_letter_is_not_telling_and_handing_it_over_is() {
    for mut group in cwm_teg().await {
        let (start, letters) = (group.start.clone(), group.at("/letters"));
        says(&mut group.carys, &start, "Saturdays are hard.", "en").await;
        dewi_answers(&mut group, &["1"], &[]).await;
        group.nia.get(&group.at("/letters/print")).await;
        let page = group.nia.get(&letters).await.text;
        assert!(page.contains("Carys Bowen") && page.contains("handed it over"), "{page}");
        // Another answer comes while Nia is on her way with the letter: it is not told yet.
        says(&mut group.carys, &start, "And Sundays.", "en").await;
        dewi_answers(&mut group, &["3"], &[]).await;
        let mut fields = vec![("to".to_string(), sent_by(&page, "to").remove(0))];
        fields.extend(sent_by(&page, "answer").into_iter().map(|id| ("answer".to_string(), id)));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let done = group.nia.post(&letters, &fields).await;
        group.nia.follow(done).await.shows(&["Noted.", "One answer."]);
        let first = group.ifan.get(&group.at("/contributions/1")).await;
        first.shows(&["By letter: Tuesday 3 March 2026"]);
        group.ifan.get(&group.at("/contributions/3")).await.shows(&["By letter: not yet"]);
    }
}

#[tokio::test]
async fn those_who_gave_no_name_are_told_on_the_notice_board() {
    for mut group in cwm_teg().await {
        let code = group.code.clone();
        group
            .app
            .store
            .write(move |tx| {
                let space = spaces::find_by_code(tx, &code)?.expect("it is there");
                let saying =
                    Saying { came_by: CameBy::Import, ..Saying::new(&space, "Longer hours.", Lang::En) };
                loops::say(tx, &saying, NOON)
            })
            .await
            .unwrap();
        dewi_answers(&mut group, &["1"], &[]).await;
        let letter = group.ifan.get(&group.at("/letters/print?to=board-en")).await;
        letter.shows(&["To everybody who said one of these", "Longer hours.", "from May"]);
        let page = group.ifan.get(&group.at("/letters")).await.text;
        let answer = sent_by(&page, "answer").remove(0);
        let letters = group.at("/letters");
        group.ifan.post(&letters, &[("to", "board-en"), ("answer", &answer)]).await;
        group.ifan.get(&letters).await.shows(&["No letters wait"]);
        group.ifan.get(&group.at("/contributions/1")).await.shows(&["On the notice board: Tuesday"]);
    }
}

#[tokio::test]
async fn what_was_promised_to_be_read_out_waits_until_it_was() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        says(&mut group.ifan, &start, "A quiet room.", "en").await;
        dewi_answers(&mut group, &["1"], &[]).await;
        let read_out = group.at("/read-out");
        let page = group.nia.get(&read_out).await.text;
        assert!(page.contains("A quiet room.") && page.contains("from May"), "{page}");
        let answer = sent_by(&page, "answer").remove(0);
        let done = group.nia.post(&read_out, &[("answer", &answer)]).await;
        group.nia.follow(done).await.shows(&["Noted.", "Nothing waits to be read out"]);
    }
}

#[tokio::test]
async fn a_letter_is_nobodys_business_outside_the_group() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        says(&mut group.carys, &start, "Saturdays are hard.", "en").await;
        dewi_answers(&mut group, &["1"], &[]).await;
        for page in ["/letters", "/letters/print", "/read-out"] {
            let shown = group.stranger.get(&group.at(page)).await;
            assert!(shown.status == 303 && !shown.text.contains("Saturdays"), "{page}");
        }
    }
}

#[tokio::test]
async fn a_promise_has_a_name_and_a_day_and_stands_in_the_letter() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        says(&mut group.carys, &start, "Saturdays are hard.", "en").await;
        assert_eq!(dewi_answers(&mut group, &["1"], &[("kind", "will_do")]).await, 422);
        let nia = id_of(&mut group, "Nia Morgan").await;
        for wrong in ["", "2026-02-01", "2126-02-01", "soon"] {
            let fields = [("kind", "will_do"), ("who", nia.as_str()), ("by", wrong)];
            assert_eq!(dewi_answers(&mut group, &["1"], &fields).await, 422, "{wrong}");
        }
        let fields = [("kind", "will_do"), ("who", nia.as_str()), ("by", "2026-05-03")];
        assert_eq!(dewi_answers(&mut group, &["1"], &fields).await, 303);
        for page in ["/contributions/1", "/letters/print"] {
            group.ifan.get(&group.at(page)).await.shows(&["Nia Morgan will do this by 3 May 2026."]);
        }
        group.carys.get("/en/said").await.shows(&["Nia Morgan will do this by 3 May 2026."]);
        group.ifan.get(&group.at("/actions")).await.shows(&["We open on Saturdays from May.", "Nia Morgan"]);
    }
}

#[tokio::test]
async fn a_ticked_box_on_paper_is_written_down_by_somebody_with_a_name() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        says(&mut group.carys, &start, "Saturdays are hard.", "en").await;
        dewi_answers(&mut group, &["1"], &[]).await;
        let page = group.at("/contributions/1");
        let back = format!("{page}/reopen");
        group.dewi.get(&page).await.shows(&["Everybody sees that you typed it."]);
        let reason = [("reason", "She works on Saturdays.")];
        assert_eq!(
            group.nia.post(&back, &reason).await.status,
            403,
            "she holds no key and did not type it in"
        );
        assert_eq!(group.dewi.post(&back, &reason).await.status, 303);
        group.ifan.get(&page).await.shows(&["She works on Saturdays.", "typed by Dewi Pritchard"]);
        assert_eq!(
            group.dewi.post(&format!("{page}/settle"), &[]).await.status,
            403,
            "only she says it answers her"
        );
        group.app.clock.advance(DAY);
        group.dewi.get(&group.at("/owed")).await.shows(&["Saturdays are hard."]);
    }
}
