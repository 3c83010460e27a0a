use super::{Answering, Whose};
use crate::loops::CameBy;
use crate::spaces::testing::{CwmTeg, DAY, NOON, cwm_teg};
use crate::spaces::{self, Membership};
use crate::store::{Sql, Tx};
use crate::web::testing::{Answer, Browser};
use crate::words::Lang;

const GOOD: [(&str, &str); 5] = [
    ("strengths", "mostly"),
    ("networks", "little"),
    ("matters", "very"),
    ("trust", "mostly"),
    ("change", "unsaid"),
];

async fn answers(browser: &mut Browser, start: &str, fields: &[(&str, &str)]) -> Answer {
    let answer = browser.post(&format!("{start}/check-ins/answer"), fields).await;
    browser.follow(answer).await
}

/// A sheet without a name.
async fn types_in(browser: &mut Browser, start: &str, perspective: &str, fields: &[(&str, &str)]) {
    let mut all = vec![("whose", "nobody"), ("perspective", perspective)];
    all.extend(fields);
    let answer = browser.post(&format!("{start}/check-ins/type-in"), &all).await;
    browser.follow(answer).await.shows(&["Kept. You can type in the next sheet."]);
}

async fn member(group: &CwmTeg, name: &str) -> Membership {
    let code = group.code.clone();
    let read = group.app.store.read(move |tx| {
        let space = spaces::find_by_code(tx, &code)?.expect("the space is there");
        spaces::members(tx, &space.id)
    });
    read.await.unwrap().into_iter().find(|member| member.name.starts_with(name)).unwrap()
}

/// All that is kept of answers, a row a line.
async fn rows(group: &CwmTeg) -> Vec<String> {
    let all = Sql::unregistered(
        "SELECT round || ' ' || value || ' ' || who || ' ' || COALESCE(reply, '') || ' ' || perspectives || ' ' || came_by
         FROM check_in_answer",
    );
    group.app.store.read(move |tx| tx.all(all, &[], |row| row.get::<String>(0))).await.unwrap()
}

/// What stands in the row of a group: its six numbers.
fn numbers(page: &Answer, who: &str) -> Vec<usize> {
    let (_, rest) = page.text.split_once(&format!("colspan=\"6\">{who} ")).expect("the group is shown");
    let (cells, _) = rest.split_once("</tbody>").expect("its row ends");
    let numbers = cells.split("</svg>").skip(1).map(|cell| cell.split('<').next().unwrap().trim());
    numbers.map(|number| number.parse().unwrap()).collect()
}

#[tokio::test]
async fn answers_are_seen_once_three_people_have_given_them_and_never_with_a_name() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        group
            .carys
            .get(&group.at("/check-ins"))
            .await
            .shows(&["Nobody has answered yet", "Answer the five questions"]);
        let form = group.carys.get(&group.at("/check-ins/answer")).await;
        form.shows(&[
            "Do people hear what happened because of what they said?",
            "name=\"trust\" value=\"unsaid\"",
        ]);
        let mut hers = GOOD.to_vec();
        hers.push(("trust_remark", "Papers came on the day."));
        let page = answers(&mut group.carys, &start, &hers).await;
        page.shows(&[
            "You can change them until 31 March 2026",
            "Fewer than three people have answered this",
        ]);
        assert!(!page.text.contains("Papers came on the day."), "a remark would have a name");
        answers(&mut group.ifan, &start, &[("trust", "not_yet")]).await;
        answers(&mut group.dewi, &start, &[("trust", "very"), ("matters", "very")]).await;
        let page = group.nia.get(&group.at("/check-ins")).await;
        page.shows(&["Everybody together", "3 people", "Papers came on the day."]);
        assert_eq!(numbers(&page, "Everybody together"), [1, 0, 0, 1, 1, 0]);
        assert!(!page.text.contains("Carys") && !page.text.contains("Lived experience <"));
        assert!(page.text.contains("Fewer than three people have answered this"), "two said what matters");
        for hidden in ["Average", "%", "complete", "score:"] {
            assert!(!page.text.contains(hidden), "{hidden}");
        }
    }
}

#[tokio::test]
async fn nothing_in_the_table_names_anybody_or_joins_the_answers_of_one_person() {
    for mut group in cwm_teg().await {
        let (start, carys) = (group.start.clone(), member(&group, "Carys").await);
        answers(&mut group.carys, &start, &GOOD).await;
        types_in(&mut group.nia, &start, "cares", &GOOD).await;
        let rows = rows(&group).await;
        assert_eq!(rows.len(), 10);
        assert!(rows.iter().all(|row| row.starts_with("2026-01-01 ") && !row.contains(&carys.person_id)));
        let keys: std::collections::BTreeSet<&str> =
            rows.iter().filter_map(|row| row.split(' ').nth(2)).collect();
        assert_eq!(keys.len(), 10, "each has its own key");
        let wordings = Sql::unregistered("SELECT DISTINCT made_at FROM check_in_wording");
        let at =
            group.app.store.read(move |tx| tx.all(wordings, &[], |row| row.get::<i64>(0))).await.unwrap();
        assert_eq!(at.len(), 1);
        assert!(at[0] < NOON - 60 * DAY, "the start of the round, and not when somebody answered");
    }
}

#[tokio::test]
async fn somebody_changes_their_answers_and_is_counted_once_and_takes_them_out() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        for browser in [&mut group.carys, &mut group.ifan, &mut group.nia] {
            answers(browser, &start, &[("trust", "little"), ("change", "partly")]).await;
        }
        let form = group.carys.get(&group.at("/check-ins/answer")).await;
        form.shows(&["value=\"little\" checked", "value=\"partly\" checked", "Take out my answers"]);
        let page = answers(&mut group.carys, &start, &[("trust", "very")]).await;
        assert_eq!(numbers(&page, "Everybody together"), [0, 2, 0, 0, 1, 0]);
        assert_eq!(rows(&group).await.len(), 5, "what she left out now is gone");
        let page = answers(&mut group.carys, &start, &[("take_out", "yes")]).await;
        page.shows(&["Your answers in this round are taken out.", "You have not answered in this round yet"]);
        assert_eq!(rows(&group).await.len(), 4);
    }
}

#[tokio::test]
async fn a_form_with_nothing_in_it_or_too_long_a_remark_comes_back_with_all_that_was_typed() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        let page = answers(&mut group.carys, &start, &[("trust", "")]).await;
        assert_eq!(page.status, 422);
        page.shows(&["Answer one question at least, or write a remark."]);
        let long = "a".repeat(301);
        let page = answers(&mut group.carys, &start, &[("trust", "little"), ("trust_remark", &long)]).await;
        assert_eq!(page.status, 422);
        page.shows(&["href=\"#trust_remark\"", &long, "value=\"little\" checked"]);
        assert!(rows(&group).await.is_empty());
    }
}

#[tokio::test]
async fn perspectives_stand_side_by_side_and_where_they_differ_most_comes_first() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        for _ in 0..3 {
            types_in(&mut group.nia, &start, "cares", &[("trust", "not_yet"), ("strengths", "mostly")]).await;
            types_in(&mut group.nia, &start, "works", &[("trust", "very"), ("strengths", "mostly")]).await;
        }
        let page = group.carys.get(&group.at("/check-ins")).await;
        page.shows(&["Care for somebody, unpaid", "Work here", "Everybody together", "6 people"]);
        assert_eq!(numbers(&page, "Care for somebody, unpaid"), [3, 0, 0, 0, 0, 0]);
        let at = |words: &str| page.text.find(words).expect("it is asked");
        assert!(at("Do people hear what happened") < at("Do we use what everybody here knows"));
        // One more who works elsewhere would be left over alone, and is counted with those who work here.
        types_in(&mut group.nia, &start, "partner", &[("trust", "partly")]).await;
        let page = group.carys.get(&group.at("/check-ins")).await;
        page.shows(&["All the others", "7 people"]);
        assert_eq!(numbers(&page, "All the others"), [0, 0, 1, 0, 3, 0]);
    }
}

#[tokio::test]
async fn a_sheet_typed_in_for_a_member_adds_to_what_they_answered_and_replaces_nothing() {
    for mut group in cwm_teg().await {
        let (start, carys) = (group.start.clone(), member(&group, "Carys").await.person_id);
        let sheet = group.nia.get(&group.at("/check-ins/sheet?large=true")).await;
        sheet.shows(&["sheet-large", "sheet-box", "Do people here make things happen themselves?", "<svg"]);
        answers(&mut group.carys, &start, &[("trust", "little"), ("change", "mostly")]).await;
        let type_in = group.at("/check-ins/type-in");
        let wrong = group.nia.post(&type_in, &[("trust", "very")]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Say whose sheet it is", "value=\"very\" checked"]);
        let empty = group.nia.post(&type_in, &[("whose", &carys)]).await;
        empty.shows(&["Type in at least one answer or remark."]);
        let hers = [("whose", &*carys), ("trust", "very"), ("matters", "very"), ("perspective", "works")];
        let kept = group.nia.post(&type_in, &hers).await;
        let page = group.nia.follow(kept).await;
        assert!(!page.text.contains("value=\"very\" checked"), "the next sheet is another one");
        let rows = rows(&group).await;
        assert_eq!(rows.len(), 3, "what she had not answered yet is added");
        let stands =
            |value: &str| rows.iter().find(|row| row.contains(&format!(" {value} "))).unwrap().to_owned();
        assert!(stands("trust").contains(" little "), "whoever could replace it would see what it was");
        assert!(
            stands("matters").ends_with(" very cares paper"),
            "from where she speaks, not from what was ticked: {rows:?}"
        );
    }
}

#[tokio::test]
async fn a_question_is_put_otherwise_and_old_answers_stay_with_the_words_they_answered() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        for browser in [&mut group.carys, &mut group.ifan, &mut group.nia] {
            answers(browser, &start, &[("trust", "little")]).await;
        }
        let reword = group.at("/check-ins/questions/trust");
        assert_eq!(group.nia.get(&reword).await.status, 403);
        assert_eq!(group.dewi.get(&group.at("/check-ins/questions/nothing")).await.status, 404);
        group.dewi.get(&reword).await.shows(&["Do people hear what happened because of what they said?"]);
        let empty = group.dewi.post(&reword, &[("question_en", " "), ("example_en", "x")]).await;
        assert_eq!(empty.status, 422);
        empty.shows(&["Write the question in one language at least."]);
        let read = group.carys.get(&group.at("/check-ins/answer")).await;
        read.shows(&["name=\"asked\" value=\"1.1.1.1.1\""]);
        let new = [("question_en", "Do we ring people back?"), ("example_en", "For example: within a week.")];
        let kept = group.dewi.post(&reword, &new).await;
        let page = group.dewi.follow(kept).await;
        page.shows(&["Do we ring people back?", "Dewi Pritchard put it like this", "Earlier words"]);
        let late = [("trust", "very"), ("asked", "1.1.1.1.1")];
        let page = answers(&mut group.carys, &start, &late).await;
        assert_eq!(page.status, 422);
        page.shows(&["Somebody has just put a question in other words", "Do we ring people back?"]);
        for browser in [&mut group.ifan, &mut group.nia, &mut group.dewi] {
            answers(browser, &start, &[("trust", "very")]).await;
        }
        let page = group.carys.get(&group.at("/check-ins")).await;
        page.shows(&["Do we ring people back?", "Do people hear what happened", "Fewer than three"]);
        assert_eq!(numbers(&page, "Everybody together"), [0, 0, 0, 0, 3, 0]);
    }
}

#[tokio::test]
async fn rounds_follow_the_rhythm_and_earlier_ones_can_still_be_seen() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        assert_eq!(group.nia.post(&group.at("/check-ins/rhythm"), &[("rhythm", "month")]).await.status, 403);
        let wrong = group.dewi.post(&group.at("/check-ins/rhythm"), &[("rhythm", "weekly")]).await;
        assert_eq!(wrong.status, 422);
        let set = group.dewi.post(&group.at("/check-ins/rhythm"), &[("rhythm", "month")]).await;
        group.dewi.follow(set).await.shows(&["A round begins every month."]);
        for (browser, reply) in
            [(&mut group.carys, "little"), (&mut group.ifan, "little"), (&mut group.nia, "very")]
        {
            answers(browser, &start, &[("trust", reply)]).await;
        }
        group.app.clock.advance(30 * DAY);
        let page = group.carys.get(&group.at("/check-ins")).await;
        page.shows(&[
            "The round that began on 1 March 2026",
            "You have not answered in this round yet. It goes on until 30 April 2026",
        ]);
        for browser in [&mut group.carys, &mut group.ifan, &mut group.nia] {
            answers(browser, &start, &[("trust", "mostly")]).await;
        }
        let page = group.carys.get(&group.at("/check-ins")).await;
        page.shows(&["The round that began on 1 April 2026", "How it was before", "<polyline", "A little"]);
        assert_eq!(numbers(&page, "Everybody together"), [0, 0, 0, 3, 0, 0]);
        let page = group.carys.get(&group.at("/check-ins?round=2026-03-01")).await;
        assert_eq!(numbers(&page, "Everybody together"), [0, 2, 0, 0, 1, 0]);
        assert!(!page.text.contains("How it was before"), "there is nothing before it");
    }
}

#[tokio::test]
async fn the_secret_of_a_round_goes_half_a_year_later() {
    for group in cwm_teg().await {
        let (code, carys) = (group.code.clone(), member(&group, "Carys").await);
        let answering = Answering {
            whose: Whose::Member { id: carys.person_id },
            perspectives: carys.perspectives,
            given: Vec::new(),
            lang: Lang::En,
            came_by: CameBy::Screen,
            fresh: super::secret(),
        };
        let work = move |tx: &mut Tx| {
            let space = spaces::find_by_code(tx, &code)?.expect("the space is there");
            for months in 0..6 {
                super::answer(tx, &space, &answering, NOON + months * 31 * DAY)?;
            }
            let secrets = Sql::unregistered("SELECT round FROM keys.check_in_secret ORDER BY round");
            tx.all(secrets, &[], |row| row.get::<String>(0))
        };
        // It is August: even a round of half a year that began in January is over.
        assert_eq!(group.app.store.write(work).await.unwrap(), ["2026-04-01", "2026-07-01"]);
    }
}

#[tokio::test]
async fn when_somebody_is_erased_their_answers_go_along_or_can_be_found_by_nobody_any_more() {
    for take in [true, false] {
        for mut group in cwm_teg().await {
            let (start, carys) = (group.start.clone(), member(&group, "Carys").await.person_id);
            answers(&mut group.carys, &start, &[("trust", "little"), ("change", "very")]).await;
            answers(&mut group.ifan, &start, &[("trust", "mostly")]).await;
            let lesson =
                [("tried", "A poster"), ("happened", "Nothing"), ("learned", "Ask"), ("signed", "name")];
            group.carys.post(&group.at("/did-not-work/new"), &lesson).await;
            let before = rows(&group).await;
            let fresh = super::secret();
            let erase = group.app.store.write(move |tx| super::erase(tx, &carys, take, &fresh));
            erase.await.unwrap();
            let after = rows(&group).await;
            assert_eq!(after.len(), if take { 1 } else { 3 });
            assert_eq!(after.iter().filter(|row| before.contains(row)).count(), 1, "only his is as it was");
            group
                .carys
                .get(&group.at("/check-ins"))
                .await
                .shows(&["You have not answered in this round yet"]);
            let lessons = group.nia.get(&group.at("/did-not-work")).await.text;
            assert_eq!(lessons.contains("A poster"), !take);
            assert!(!lessons.contains("Carys Bowen"));
        }
    }
}

#[tokio::test]
async fn the_group_tries_one_small_thing_and_sees_next_time_whether_it_was_kept() {
    for mut group in cwm_teg().await {
        let (start, ifan) = (group.start.clone(), member(&group, "Ifan").await.person_id);
        let form = group.ifan.get(&group.at("/check-ins/practice")).await;
        form.shows(&[
            "Ifan Rees (me)",
            "value=\"2026-04-01\"",
            "The next round begins on Wednesday 1 April 2026",
        ]);
        let empty = group.ifan.post(&group.at("/check-ins/practice"), &[("owner", &*ifan)]).await;
        assert_eq!(empty.status, 422);
        empty.shows(&["href=\"#words\"", "href=\"#when\""]);
        let small = [("words", "Ask the quiet ones first"), ("owner", &*ifan), ("when", "2026-04-01")];
        let made = group.ifan.post(&group.at("/check-ins/practice"), &small).await;
        group.ifan.follow(made).await.shows(&[
            "Ask the quiet ones first",
            "We are trying it",
            "Ifan Rees, by 1 April 2026",
        ]);
        group.nia.get(&group.at("/actions")).await.shows(&["Ask the quiet ones first"]);
        let why = [("kept", "not_kept"), ("why", "We ran out of time.")];
        group.ifan.post(&group.at("/actions/1/kept"), &why).await;
        group.app.clock.advance(40 * DAY);
        let page = group.carys.get(&group.at("/check-ins")).await;
        page.shows(&["Not kept", "We ran out of time.", &format!("{start}/did-not-work/new?action=1")]);
    }
}

#[tokio::test]
async fn a_welsh_speaker_answers_and_reads_it_in_welsh() {
    for mut group in cwm_teg().await {
        let start = format!("/cy/spaces/{}", group.code);
        let form = group.ifan.get(&format!("{start}/check-ins/answer")).await;
        form.shows(&[
            "Ydy pobl yn clywed beth ddigwyddodd oherwydd yr hyn a ddywedon nhw?",
            "Yn fawr iawn",
            "Sut mae’n mynd?",
        ]);
        let his = [("trust", "partly"), ("trust_remark", "Daeth y papurau’n hwyr.")];
        let page = answers(&mut group.ifan, &start, &his).await;
        page.shows(&[
            "Diolch. Mae eich atebion yn cyfrif heb eich enw",
            "Mae llai na thri o bobl wedi ateb hwn",
        ]);
        for browser in [&mut group.carys, &mut group.nia] {
            answers(browser, &start, &[("trust", "mostly")]).await;
        }
        let page = group.dewi.get(&group.at("/check-ins")).await;
        page.shows(&["lang=\"cy\">Daeth y papurau’n hwyr."]);
        group.dewi.get(&format!("{start}/check-ins")).await.shows(&["3 o bobl", "Pawb gyda’i gilydd"]);
    }
}

#[tokio::test]
async fn check_ins_are_for_members_and_a_closed_space_takes_none() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        answers(&mut group.carys, &start, &GOOD).await;
        let pages = ["", "/answer", "/practice", "/questions", "/rhythm", "/sheet", "/type-in"];
        for page in pages.map(|page| group.at(&format!("/check-ins{page}"))) {
            let answer = group.stranger.get(&page).await;
            assert!(answer.location().is_some_and(|to| to.contains("/come-back")), "{page}");
        }
        group.ifan.post(&group.at("/leave"), &[]).await;
        assert_eq!(group.ifan.get(&group.at("/check-ins")).await.status, 404);
        let code = group.code.clone();
        let close = group.app.store.write(move |tx| {
            let space = spaces::find_by_code(tx, &code)?.expect("the space is there");
            spaces::close(tx, &space.id, NOON)
        });
        close.await.unwrap();
        assert_eq!(answers(&mut group.carys, &start, &GOOD).await.status, 403);
        assert_eq!(group.nia.post(&group.at("/check-ins/type-in"), &[]).await.status, 403);
        let page = group.carys.get(&group.at("/check-ins")).await;
        assert!(page.status == 200 && !page.text.contains("Change my answers"));
    }
}
