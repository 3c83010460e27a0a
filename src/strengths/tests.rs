use crate::spaces::testing::{CwmTeg, DAY, cwm_teg};
use crate::store::Sql;
use crate::web::testing::Browser;

/// Says a strength; its id.
async fn brings(who: &mut Browser, words: &str) -> String {
    let said = who.post("/en/strengths/new", &[("words", words), ("lang", "en")]).await;
    said.location().expect("it is kept").rsplit('/').next().unwrap().to_owned()
}

async fn shows(who: &mut Browser, strength: &str, code: &str, how: &str) {
    let field = format!("space-{code}");
    let shown = who.post(&format!("/en/strengths/{strength}"), &[(&field, how)]).await;
    assert_eq!(shown.status, 303, "{}", shown.text);
}

async fn offers(who: &mut Browser, code: &str, words: &str, how: &str) {
    let strength = brings(who, "Something I bring").await;
    let fields = [("words", words), ("lang", "en"), ("space", code), ("how", how)];
    let offered = who.post(&format!("/en/strengths/{strength}/offer"), &fields).await;
    assert_eq!(offered.status, 303, "{}", offered.text);
}

/// Asks for something; the address of the ask.
async fn asks(who: &mut Browser, start: &str, words: &str, as_whom: &str) -> String {
    let fields = [("words", words), ("lang", "en"), ("who", as_whom)];
    let asked = who.post(&format!("{start}/asks/new"), &fields).await;
    assert_eq!(asked.status, 303, "{}", asked.text);
    let page = who.get(&format!("{start}/asks")).await.text;
    let (before, _) = page.split_once(&format!("\">{words}<")).expect("it stands there");
    before.rsplit("href=\"").next().unwrap().to_owned()
}

/// Thinks that an offer may fit.
async fn introduces(who: &mut Browser, ask: &str, offer: &str) {
    let page = who.get(ask).await.text;
    let (before, _) = page.split_once(&format!(">{offer}</label>")).expect("the offer can be chosen");
    let id = before.rsplit("name=\"offer\" value=\"").next().unwrap().split('"').next().unwrap();
    let introduced = who.post(&format!("{ask}/introduce"), &[("offer", id)]).await;
    assert_eq!(introduced.status, 303, "{}", introduced.text);
}

/// The address of the one introduction that somebody is asked about.
async fn introduction(who: &mut Browser) -> String {
    let page = who.get("/en/introductions").await.text;
    let id = page.split("/introductions/").find(|rest| rest.as_bytes().get(8) == Some(&b'-'));
    format!("/en/introductions/{}", id.expect("there is one").split('"').next().unwrap())
}

async fn says(who: &mut Browser, introduction: &str, answer: &str, note: &str) {
    let said = who.post(introduction, &[("answer", answer), ("words", note)]).await;
    assert_eq!(said.status, 303, "{}", said.text);
}

/// Carys offers without a name, Ifan asks with his, and Nia thinks that they may fit. Gives the ask.
async fn nia_thinks_of_carys_for_ifan(group: &mut CwmTeg) -> String {
    let (code, start) = (group.code.clone(), group.start.clone());
    offers(&mut group.carys, &code, "I can fill in forms", "nameless").await;
    let ask = asks(&mut group.ifan, &start, "I need somebody for a long form", "name").await;
    introduces(&mut group.nia, &ask, "I can fill in forms").await;
    ask
}

#[tokio::test]
async fn a_strength_is_its_owners_alone_until_they_show_it_and_then_as_they_like_to_be_seen() {
    for mut group in cwm_teg().await {
        let (code, here) = (group.code.clone(), group.at("/strengths"));
        let sings = brings(&mut group.carys, "I sing in the choir.").await;
        group.carys.get("/en/strengths").await.shows(&["I sing in the choir.", "Only you"]);
        assert!(!group.nia.get(&here).await.text.contains("choir"));
        assert_eq!(group.nia.get(&format!("/en/strengths/{sings}")).await.status, 404, "it is hers");
        for (how, seen) in [("name", "Carys Bowen"), ("perspective", "Somebody: cares unpaid")] {
            shows(&mut group.carys, &sings, &code, how).await;
            group.nia.get(&here).await.shows(&["I sing in the choir.", seen]);
        }
        shows(&mut group.carys, &sings, &code, "nameless").await;
        let seen = group.nia.get(&here).await;
        seen.shows(&["I sing in the choir.", "Somebody"]);
        assert!(!seen.text.contains("Carys") && !seen.text.contains("cares unpaid"), "{}", seen.text);
        let words = [("words", "I sing alto."), ("lang", "en"), ("bring", "skill")];
        assert_eq!(group.carys.post(&format!("/en/strengths/{sings}/words"), &words).await.status, 303);
        group.nia.get(&here).await.shows(&["I sing alto.", "What people can do"]);
    }
}

#[tokio::test]
async fn what_is_shown_to_one_person_is_read_by_that_person_alone() {
    for mut group in cwm_teg().await {
        let sings = brings(&mut group.carys, "I sing in the choir.").await;
        let page = group.carys.get(&format!("/en/strengths/{sings}")).await.text;
        let (before, _) = page.split_once(">Nia Morgan</label>").expect("they are in a group together");
        let nia = before.rsplit("value=\"").next().unwrap().split('"').next().unwrap();
        let strength = format!("/en/strengths/{sings}");
        assert_eq!(group.carys.post(&strength, &[("people", nia)]).await.status, 303);
        group.nia.get("/en/strengths").await.shows(&["Shown to you by others", "choir", "Carys Bowen"]);
        for page in [group.at("/strengths"), "/en/strengths".into()] {
            assert!(!group.ifan.get(&page).await.text.contains("choir"), "{page}");
        }
        assert_eq!(group.carys.post(&strength, &[]).await.status, 303);
        assert!(!group.nia.get("/en/strengths").await.text.contains("choir"));
    }
}

#[tokio::test]
async fn what_is_taken_back_is_gone_from_the_page_the_search_and_the_matches_at_once() {
    for mut group in cwm_teg().await {
        let (code, here) = (group.code.clone(), group.at("/strengths"));
        let look = group.at("/strengths?q=forms");
        let knows = brings(&mut group.carys, "I know all the forms there are.").await;
        shows(&mut group.carys, &knows, &code, "name").await;
        let ask = nia_thinks_of_carys_for_ifan(&mut group).await;
        let one = introduction(&mut group.ifan).await;
        group.nia.get(&look).await.shows(&["I know all the forms", "I can fill in forms"]);
        shows(&mut group.carys, &knows, &code, "no").await;
        let found = group.nia.get(&look).await.text;
        assert!(!found.contains("I know all the forms"), "{found}");
        let mine = group.carys.get("/en/strengths").await.text;
        let offer = mine.split("I can fill in forms").nth(1).unwrap();
        let offer = offer.split("action=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(group.carys.post(&offer, &[]).await.status, 303);
        let page = group.nia.get(&here).await;
        page.shows(&["2 things that could be read here were taken back."]);
        for page in [page.text, group.nia.get(&look).await.text, group.nia.get(&ask).await.text] {
            assert!(!page.contains("fill in forms"), "{page}");
        }
        assert_eq!(group.ifan.get(&one).await.status, 404, "nobody is introduced to what is not offered");
        assert!(!group.ifan.get("/en/").await.text.contains("introduction waits"));
    }
}

#[tokio::test]
async fn a_nameless_offer_names_nobody_before_both_said_yes() {
    for mut group in cwm_teg().await {
        let ask = nia_thinks_of_carys_for_ifan(&mut group).await;
        let one = introduction(&mut group.ifan).await;
        group.carys.get("/en/").await.shows(&["An introduction waits for you"]);
        group.carys.get(&one).await.shows(&[
            "You gave no name",
            "Ifan Rees",
            "I need somebody for a long form",
        ]);
        let nobody_knows = |page: String| {
            assert!(!page.contains("Carys") && !page.contains("after six"), "{page}");
            // Whoever thought of it is not the one who is nameless: that would be one fewer to guess from.
            assert!(!page.contains("Nia Morgan"), "{page}");
        };
        nobody_knows(group.ifan.get(&one).await.text);
        says(&mut group.carys, &one, "yes", "Ring me after six: 01234").await;
        group.carys.get(&one).await.shows(&["The other side has not said yet."]);
        nobody_knows(group.ifan.get(&one).await.text);
        nobody_knows(group.ifan.get("/en/introductions").await.text);
        assert!(!group.nia.get(&ask).await.text.contains("Carys"));
        assert_eq!(group.nia.get(&one).await.status, 404, "it is between the two");
        says(&mut group.ifan, &one, "yes", "").await;
        group
            .ifan
            .get(&one)
            .await
            .shows(&["Carys Bowen likes to hear by letter", "Ring me after six: 01234"]);
        group.carys.get(&one).await.shows(&["Ifan Rees likes to hear at a meeting"]);
        assert!(!group.nia.get(&ask).await.text.contains("Carys"), "the two know, and nobody else");
    }
}

#[tokio::test]
async fn what_is_kept_of_an_introduction_names_nobody_who_is_nameless() {
    for mut group in cwm_teg().await {
        let (code, start) = (group.code.clone(), group.start.clone());
        offers(&mut group.carys, &code, "I can fill in forms", "nameless").await;
        let ask = asks(&mut group.ifan, &start, "I need somebody for a long form", "nameless").await;
        // She thinks of herself, and is not kept as whoever thought of it.
        introduces(&mut group.carys, &ask, "I can fill in forms").await;
        let one = introduction(&mut group.ifan).await;
        for who in [&mut group.carys, &mut group.ifan] {
            says(who, &one, "yes", "A line for you").await;
        }
        let (kept, people) = group
            .app
            .store
            .read(|tx| {
                let kept = tx.all(
                    Sql::unregistered(
                        "SELECT i.offer_id || ' ' || i.ask_id || ' ' || COALESCE(i.made_by, '-') || ' ' || a.side || ' '
                           || a.answer FROM introduction i JOIN introduction_answer a ON a.introduction_id = i.id",
                    ),
                    &[],
                    |row| row.get::<String>(0),
                )?;
                let people =
                    tx.all(Sql::unregistered("SELECT id FROM person"), &[], |row| row.get::<String>(0))?;
                Ok::<_, crate::store::Error>((kept, people))
            })
            .await
            .unwrap();
        assert_eq!(kept.len(), 2);
        assert!(people.iter().all(|id| kept.iter().all(|row| !row.contains(id))), "{kept:?}");
    }
}

#[tokio::test]
async fn a_no_tells_the_other_side_no_more_than_not_this_time() {
    for mut group in cwm_teg().await {
        nia_thinks_of_carys_for_ifan(&mut group).await;
        let one = introduction(&mut group.ifan).await;
        says(&mut group.ifan, &one, "yes", "").await;
        says(&mut group.carys, &one, "no", "I am tired").await;
        let told = group.ifan.get(&one).await;
        told.shows(&["Not this time."]);
        assert!(!told.text.contains("Carys") && !told.text.contains("tired"), "{}", told.text);
        group.carys.get(&one).await.shows(&["Not this time."]);
        says(&mut group.carys, &one, "yes", "").await;
        group.ifan.get(&one).await.shows(&["Not this time."]);
        group.app.clock.advance(30 * DAY);
        assert!(!group.ifan.get("/en/").await.text.contains("introduction waits"), "it is over");
    }
}

#[tokio::test]
async fn a_fortnight_later_both_are_asked_once_and_the_space_learns_only_that_it_helped() {
    for mut group in cwm_teg().await {
        let ask = nia_thinks_of_carys_for_ifan(&mut group).await;
        let one = introduction(&mut group.ifan).await;
        for who in [&mut group.carys, &mut group.ifan] {
            says(who, &one, "yes", "").await;
            assert!(!who.get("/en/").await.text.contains("introduction waits"));
        }
        let helped = format!("{one}/helped");
        assert_eq!(group.ifan.post(&helped, &[("helped", "yes")]).await.status, 303, "too early is nothing");
        assert!(!group.nia.get(&ask).await.text.contains("It helped"));
        group.app.clock.advance(15 * DAY);
        group.ifan.get("/en/").await.shows(&["Say whether it helped"]);
        assert_eq!(group.ifan.post(&helped, &[]).await.status, 422, "yes, no or not yet");
        let tells = [("helped", "yes"), ("words", "We did all eleven pages.")];
        assert_eq!(group.ifan.post(&helped, &tells).await.status, 303);
        group.ifan.post(&helped, &[("helped", "no")]).await;
        group.carys.get(&one).await.shows(&["What Ifan Rees says of it", "We did all eleven pages."]);
        let seen = group.nia.get(&ask).await;
        seen.shows(&["It helped"]);
        assert!(!seen.text.contains("eleven pages") && !seen.text.contains("Carys"), "{}", seen.text);
        assert!(!group.ifan.get("/en/").await.text.contains("Say whether it helped"), "asked once");
    }
}

#[tokio::test]
async fn nobody_is_found_out_by_offering_what_they_need_themselves() {
    for mut group in cwm_teg().await {
        let (code, start) = (group.code.clone(), group.start.clone());
        offers(&mut group.carys, &code, "I can fill in forms", "nameless").await;
        let ask = asks(&mut group.carys, &start, "I need somebody for a long form", "name").await;
        // To others her own offer stands there as any would; it leads nowhere.
        introduces(&mut group.nia, &ask, "I can fill in forms").await;
        let carys = group.carys.get("/en/introductions").await;
        carys.shows(&["No introductions yet"]);
        assert!(!group.carys.get("/en/").await.text.contains("introduction waits"));
    }
}

#[tokio::test]
async fn what_somebody_wrote_on_paper_is_read_back_is_theirs_and_so_is_what_they_say_to_it() {
    for mut group in cwm_teg().await {
        let (code, start, form) = (group.code.clone(), group.start.clone(), group.at("/strengths/type-in"));
        let page = group.nia.get(&form).await.text;
        let (before, _) = page.split_once(">Carys Bowen</option>").expect("she is here");
        let carys = before.rsplit("value=\"").next().unwrap().split('"').next().unwrap().to_owned();
        let mut fields = vec![
            ("for", &*carys),
            ("one", "I plait hair."),
            ("can", "I can plait anybody’s hair"),
            ("need", "Somebody to sit with Mam on Fridays"),
            ("how", "name"),
        ];
        group.nia.post(&form, &fields).await.shows(&["Please read this aloud to Carys Bowen", "plait hair"]);
        assert!(!group.ifan.get(&group.at("/strengths")).await.text.contains("plait hair"), "not kept yet");
        fields.push(("read_back", "yes"));
        assert_eq!(group.nia.post(&form, &fields).await.status, 303);
        group.ifan.get(&group.at("/strengths")).await.shows(&["I plait hair.", "typed by Nia Morgan"]);
        group.carys.get("/en/strengths").await.shows(&["I plait hair.", "typed by Nia Morgan", "Fridays"]);
        assert!(!group.nia.get("/en/strengths").await.text.contains("plait hair"), "it is not Nia’s");
        // Carys hears by letter: whoever typed it in for her writes down what she says.
        offers(&mut group.ifan, &code, "I can sit with anybody", "name").await;
        let asks = group.ifan.get(&group.at("/asks")).await.text;
        let ask = asks.split("href=\"").find(|link| link.contains("/asks/") && link.contains("Mam")).unwrap();
        let ask = ask.split('"').next().unwrap().to_owned();
        assert!(ask.starts_with(&start));
        introduces(&mut group.dewi, &ask, "I can sit with anybody").await;
        let one = introduction(&mut group.nia).await;
        group.nia.get(&one).await.shows(&["Carys Bowen hears on paper", "Dewi Pritchard thought of it"]);
        says(&mut group.nia, &one, "yes", "").await;
        says(&mut group.ifan, &one, "yes", "").await;
        group.carys.get(&one).await.shows(&["Ifan Rees likes to hear"]);
    }
}

#[tokio::test]
async fn what_a_space_needs_is_called_met_by_anybody_and_taken_back_by_whoever_wrote_it() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        let ask = asks(&mut group.nia, &start, "Somebody who reads music", "space").await;
        group.ifan.get(&ask).await.shows(&["For this space, written by Nia Morgan"]);
        assert_eq!(group.ifan.post(&format!("{ask}/away"), &[]).await.status, 403);
        assert_eq!(group.ifan.post(&format!("{ask}/met"), &[]).await.status, 303);
        group.carys.get(&group.at("/asks")).await.shows(&["Met already", "Somebody who reads music"]);
        assert_eq!(group.nia.post(&format!("{ask}/away"), &[]).await.status, 303);
        assert!(!group.carys.get(&group.at("/asks")).await.text.contains("reads music"));
    }
}

#[tokio::test]
async fn somebody_who_is_not_in_the_space_sees_nothing_of_it() {
    for mut group in cwm_teg().await {
        let ask = nia_thinks_of_carys_for_ifan(&mut group).await;
        for page in [group.at("/strengths"), group.at("/asks"), ask] {
            assert_ne!(group.stranger.get(&page).await.status, 200, "{page}");
        }
    }
}

#[tokio::test]
async fn a_reader_finds_a_welsh_word_however_it_is_mutated() {
    for mut group in cwm_teg().await {
        let code = group.code.clone();
        let said = group
            .carys
            .post("/cy/strengths/new", &[("words", "Fi sy’n bwydo’r gath."), ("lang", "cy")])
            .await;
        let id = said.location().unwrap().rsplit('/').next().unwrap().to_owned();
        shows(&mut group.carys, &id, &code, "name").await;
        for (lang, q) in [("en", "cath"), ("cy", "chath"), ("cy", "bwyd"), ("en", "GATH")] {
            let page = format!("/{lang}/spaces/{code}/strengths?q={q}");
            group.nia.get(&page).await.shows(&["bwydo’r gath"]);
        }
        let none = group.nia.get(&group.at("/strengths?q=ci")).await;
        none.shows(&["Nothing here has “ci” in it."]);
    }
}

#[tokio::test]
async fn what_a_worker_types_in_somebodys_own_space_is_read_by_those_whom_its_owner_names() {
    for mut group in cwm_teg().await {
        let fields = [("whose", "with"), ("name", "Eira Watkins"), ("lang", "cy"), ("wider", &group.code)];
        let opened = group.nia.post("/en/matters/new", &fields).await.text;
        let own = opened.split("href=\"").find(|link| link.contains("/matters\"")).unwrap();
        let own = own.split("/matters\"").next().unwrap().to_owned();
        let form = format!("{own}/strengths/type-in");
        let typed = [("one", "Rwy'n gwau sanau."), ("lang", "cy")];
        group.nia.post(&form, &typed).await.shows(&["Please read this aloud to Eira Watkins", "gwau sanau"]);
        let kept = [typed[0], typed[1], ("read_back", "yes")];
        assert_eq!(group.nia.post(&form, &kept).await.status, 303);
        let here = format!("{own}/strengths");
        assert!(!group.nia.get(&here).await.text.contains("gwau"), "she ticked nobody: it is Eira’s alone");
        let shown = [typed[0], typed[1], ("readers", "space"), ("read_back", "yes")];
        assert_eq!(group.nia.post(&form, &shown).await.status, 303);
        group.nia.get(&here).await.shows(&["gwau sanau", "Eira Watkins"]);
        assert!(!group.nia.get(&group.at("/strengths")).await.text.contains("gwau"), "not in the group");
    }
}
