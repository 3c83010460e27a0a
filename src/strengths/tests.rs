use super::testing::{
    asks, brings, introduces, introduction, nia_thinks_of_carys_for_ifan, offers, says, shows,
};
use crate::spaces::testing::cwm_teg;
use crate::store::testing::as_in_a_backup;
use crate::web::testing::Browser;

#[tokio::test]
async fn a_strength_is_its_owners_alone_until_they_show_it_and_then_as_they_like_to_be_seen() {
    for mut group in cwm_teg().await {
        let (code, here) = (group.code.clone(), group.at("/strengths"));
        let sings = brings(&mut group.carys, "I sing in the choir.").await;
        group.carys.get("/en/strengths").await.shows(&["I sing in the choir.", "Only you"]);
        assert!(!group.nia.get(&here).await.text.contains("choir"));
        assert_eq!(group.nia.get(&format!("/en/strengths/{sings}")).await.status, 404, "it is hers");
        shows(&mut group.carys, &sings, &code, "name").await;
        group.nia.get(&here).await.shows(&["I sing in the choir.", "Carys Bowen"]);
        shows(&mut group.carys, &sings, &code, "perspective").await;
        assert!(!group.nia.get(&here).await.text.contains("cares unpaid"), "there is nobody else who cares");
        for name in ["Gwen", "Huw"] {
            let join = format!("/en/join/{}", group.join_code);
            let joined =
                Browser::new(&group.app).post(&join, &[("name", name), ("perspective", "cares")]).await;
            assert_eq!(joined.status, 200);
        }
        group.nia.get(&here).await.shows(&["I sing in the choir.", "Somebody: cares unpaid"]);
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

#[tokio::test]
async fn nothing_that_somebody_says_of_themselves_lies_open_in_a_copy_of_the_database() {
    for mut group in cwm_teg().await {
        let (code, start) = (group.code.clone(), group.start.clone());
        let sings = brings(&mut group.carys, "pelican strength").await;
        shows(&mut group.carys, &sings, &code, "name").await;
        offers(&mut group.carys, &code, "pelican offer", "name").await;
        let ask = asks(&mut group.ifan, &start, "pelican ask", "name").await;
        introduces(&mut group.nia, &ask, "pelican offer").await;
        let one = introduction(&mut group.ifan).await;
        says(&mut group.ifan, &one, "yes", "pelican note").await;
        assert!(!as_in_a_backup(&group.app.store).await.contains("pelican"));
        group.ifan.get("/en/me/data.json").await.shows(&["pelican ask", "pelican note"]);
        group.carys.get("/en/me/data").await.shows(&["pelican strength", "pelican offer"]);
    }
}

#[tokio::test]
async fn when_somebody_is_erased_nothing_they_offered_asked_or_were_introduced_to_is_left() {
    for mut group in cwm_teg().await {
        let start = group.start.clone();
        nia_thinks_of_carys_for_ifan(&mut group).await;
        let one = introduction(&mut group.ifan).await;
        says(&mut group.ifan, &one, "yes", "").await;
        asks(&mut group.carys, &start, "Somebody who reads music", "space").await;
        let erased = group.carys.post("/en/me/erase", &[("said", "take"), ("sure", "yes")]).await;
        erased.shows(&["You are erased"]);
        assert_eq!(group.ifan.get(&one).await.status, 404);
        for page in ["/strengths", "/asks"] {
            let page = group.nia.get(&group.at(page)).await.text;
            assert!(!page.contains("fill in forms") && !page.contains("reads music"), "{page}");
        }
        assert!(!as_in_a_backup(&group.app.store).await.contains("reads music"));
    }
}
