use crate::spaces::testing::{CwmTeg, DAY, cwm_teg};
use crate::web::testing::Answer;

/// Carys opens a space of her own that sits in the group; its address.
pub async fn carys_opens(group: &mut CwmTeg) -> String {
    let opened = group.carys.post("/en/matters/new", &[("whose", "me"), ("wider", &group.code)]).await;
    opened.location().expect("it is open").trim_end_matches("/matters").to_owned()
}

/// Whoever holds the join code of her space may come in once.
pub async fn nia_is_asked_in(group: &mut CwmTeg, own: &str) {
    let page = group.carys.get(&format!("{own}/invite")).await.text;
    let code = page.split("/join/").nth(1).expect("a link").split('"').next().unwrap().to_owned();
    assert_eq!(group.nia.post(&format!("/en/join/{code}"), &[("perspective", "works")]).await.status, 303);
}

async fn says(group: &mut CwmTeg, own: &str, part: &str, words: &str, readers: &[&str]) -> Answer {
    let mut fields = vec![("words", words), ("lang", "en")];
    fields.extend(readers.iter().map(|one| ("readers", *one)));
    group.carys.post(&format!("{own}/matters/{part}"), &fields).await
}

#[tokio::test]
async fn what_somebody_says_is_theirs_alone_until_they_show_it() {
    for mut group in cwm_teg().await {
        let own = carys_opens(&mut group).await;
        nia_is_asked_in(&mut group, &own).await;
        assert_eq!(says(&mut group, &own, "doing", "I have not slept since March.", &[]).await.status, 303);
        assert_eq!(says(&mut group, &own, "good", "I sing in the choir.", &["space"]).await.status, 303);
        let page = format!("{own}/matters");
        group.carys.get(&page).await.shows(&[
            "not slept",
            "sing in the choir",
            "Only you",
            "Everybody in this space",
        ]);
        let nia = group.nia.get(&page).await;
        nia.shows(&["sing in the choir", "This belongs to Carys Bowen"]);
        assert!(!nia.text.contains("not slept"), "{}", nia.text);
        assert_eq!(group.ifan.get(&page).await.status, 404);
    }
}

#[tokio::test]
async fn what_a_worker_types_is_read_back_and_is_the_persons_own() {
    for mut group in cwm_teg().await {
        let fields = [("whose", "with"), ("name", "Eira Watkins"), ("lang", "cy"), ("wider", &group.code)];
        let opened = group.nia.post("/en/matters/new", &fields).await;
        opened.shows(&["Eira Watkins", "receipt-code"]);
        let own = opened.text.split("href=\"").find(|link| link.contains("/matters\"")).unwrap();
        let own = own.split("/matters\"").next().unwrap().to_owned();
        let part = format!("{own}/matters/doing");
        let typed = [("words", "Rwy'n unig gyda'r nos."), ("lang", "cy")];
        group.nia.post(&part, &typed).await.shows(&["Please read this aloud to Eira Watkins", "unig gyda"]);
        let kept = [typed[0], typed[1], ("read_back", "yes")];
        assert_eq!(group.nia.post(&part, &kept).await.status, 303);
        let page = group.nia.get(&format!("{own}/matters")).await;
        assert!(!page.text.contains("unig"), "she ticked nobody, so it is Eira's alone: {}", page.text);
        for owners in ["/invite", "/matters/raise"] {
            assert_eq!(group.nia.get(&format!("{own}{owners}")).await.status, 403, "{owners}");
        }
    }
}

#[tokio::test]
async fn what_is_taken_to_the_group_without_a_name_comes_back_to_whoever_said_it() {
    for mut group in cwm_teg().await {
        let own = carys_opens(&mut group).await;
        says(&mut group, &own, "tried", "I rang six times about the taxi.", &[]).await;
        let raise = format!("{own}/matters/raise");
        let page = group.carys.get(&raise).await.text;
        let item = page.split("name=\"item\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        group.carys.post(&raise, &[("item", &item)]).await.shows(&["I rang six times", "Without a name"]);
        let send = [
            ("item", &*item),
            ("words", "Nobody answers about the taxi."),
            ("how", "nameless"),
            ("step", "send"),
        ];
        assert_eq!(group.carys.post(&raise, &send).await.status, 303);
        let front = group.dewi.get(&group.at("")).await;
        front.shows(&["Nobody answers about the taxi."]);
        for (who, page) in
            [("dewi", &front), ("a reader of one", &group.nia.get(&group.at("/contributions/1")).await)]
        {
            assert!(!page.text.contains("Carys"), "{who}: {}", page.text);
        }
        let answer = [
            ("to", "1"),
            ("kind", "done"),
            ("words_en", "We pay it now."),
            ("reason_en", "You rang six times."),
        ];
        assert_eq!(group.dewi.post(&group.at("/answer"), &answer).await.status, 303);
        group.carys.get("/en/").await.shows(&["Nobody answers about the taxi."]);
        group.carys.get(&format!("{own}/matters")).await.shows(&["We pay it now."]);
        group.carys.get("/en/said").await.shows(&["We pay it now.", "Does this answer you?"]);
        assert!(!group.carys.get("/en/").await.text.contains("Nobody answers"), "she has read it");
        assert!(!group.nia.get(&group.at("/letters")).await.text.contains("Carys"), "no letter names her");
        let settled = group.carys.post(&group.at("/contributions/1/settle"), &[]).await;
        assert_eq!(settled.status, 303);
    }
}

#[tokio::test]
async fn a_person_takes_somebody_out_of_their_space_without_asking_anybody() {
    for mut group in cwm_teg().await {
        let own = carys_opens(&mut group).await;
        nia_is_asked_in(&mut group, &own).await;
        says(&mut group, &own, "good", "I sing in the choir.", &["space"]).await;
        let people = group.carys.get(&format!("{own}/people")).await.text;
        let out = people.split("action=\"").find(|form| form.contains("/out\"")).unwrap();
        let out = out.split('"').next().unwrap().to_owned();
        assert_eq!(group.nia.post(&out, &[]).await.status, 403, "it is Carys who decides");
        assert_eq!(group.carys.post(&out, &[]).await.status, 303);
        assert_eq!(group.nia.get(&format!("{own}/matters")).await.status, 404);
    }
}

#[tokio::test]
async fn what_nobody_knows_stays_in_sight_until_somebody_finds_out() {
    for mut group in cwm_teg().await {
        let own = carys_opens(&mut group).await;
        nia_is_asked_in(&mut group, &own).await;
        says(&mut group, &own, "unknown", "Who pays for the taxi?", &["space"]).await;
        let page = group.nia.get(&format!("{own}/matters")).await;
        page.shows(&["Who pays for the taxi?", "I found out"]);
        let found = page.text.split("/matters/found/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let found = format!("{own}/matters/found/{found}");
        assert_eq!(group.nia.post(&found, &[("words", "The council, up to £12.")]).await.status, 303);
        group.app.clock.advance(DAY);
        group.carys.get(&format!("{own}/matters")).await.shows(&["Found out", "The council, up to £12."]);
    }
}

#[tokio::test]
async fn an_answer_to_somebody_without_a_name_is_brought_by_whom_they_chose() {
    for mut group in cwm_teg().await {
        let own = carys_opens(&mut group).await;
        nia_is_asked_in(&mut group, &own).await;
        says(&mut group, &own, "tried", "I rang six times.", &[]).await;
        let raise = format!("{own}/matters/raise");
        let page = group.carys.get(&raise).await.text;
        let item = page.split("name=\"item\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let page = group.carys.post(&raise, &[("item", &item)]).await.text;
        let before = page.split("Nia Morgan brings it").next().unwrap();
        let nia = before.rsplit("value=\"").next().unwrap().split('"').next().unwrap().to_owned();
        let send = [
            ("item", &*item),
            ("words", "Who answers?"),
            ("how", "nameless"),
            ("brings", &nia),
            ("step", "send"),
        ];
        assert_eq!(group.carys.post(&raise, &send).await.status, 303);
        let answer = [
            ("to", "1"),
            ("kind", "done"),
            ("words_en", "Dewi does, from nine."),
            ("reason_en", "You asked."),
        ];
        assert_eq!(group.dewi.post(&group.at("/answer"), &answer).await.status, 303);
        assert!(
            !group.nia.get(&group.at("/letters")).await.text.contains("Dewi does"),
            "in no pile of the group's"
        );
        group.nia.get("/en/").await.shows(&["Answers to bring to somebody", "What matters to Carys Bowen"]);
        let bring = format!("{own}/matters/bring");
        group.nia.get(&bring).await.shows(&["Who answers?", "Dewi does, from nine."]);
        assert!(!group.carys.get(&bring).await.text.contains("Dewi does"), "nobody brings it to themselves");
        assert_eq!(group.nia.post(&bring, &[]).await.status, 303);
        assert!(!group.nia.get("/en/").await.text.contains("Answers to bring"));
        group.carys.get("/en/said").await.shows(&["Dewi does, from nine."]);
    }
}

#[tokio::test]
async fn a_sheet_to_carry_holds_what_was_shown_to_somebody_unless_more_is_ticked() {
    for mut group in cwm_teg().await {
        let own = carys_opens(&mut group).await;
        nia_is_asked_in(&mut group, &own).await;
        let nia = crate::canvas::testing::person(&group, "Nia").await;
        says(&mut group, &own, "good", "I sing in the choir.", &["space"]).await;
        says(&mut group, &own, "doing", "Nia knows that I cry.", &[&nia]).await;
        says(&mut group, &own, "doing", "I have not slept since March.", &[]).await;
        let sheet = format!("{own}/matters/sheet?way=large");
        let on_paper = |page: &str| page.split("<h1>").nth(1).expect("a sheet").to_owned();
        let carys = on_paper(&group.carys.get(&sheet).await.text);
        assert!(carys.contains("choir") && carys.contains("cry") && !carys.contains("slept"), "{carys}");
        let nias = group.nia.get(&sheet).await;
        nias.shows(&["Carys Bowen and you, nobody else"]);
        assert!(
            on_paper(&nias.text).contains("choir") && !on_paper(&nias.text).contains("cry"),
            "{}",
            nias.text
        );
        assert!(!nias.text.contains("slept"));
        let page = group.carys.get(&sheet).await.text;
        let slept = page.split("slept").next().unwrap().rsplit("value=\"").next().unwrap();
        let ticked = format!("{sheet}&chosen=yes&line={}", slept.split('"').next().unwrap());
        let ticked = on_paper(&group.carys.get(&ticked).await.text);
        assert!(ticked.contains("slept") && !ticked.contains("choir"), "{ticked}");
    }
}

#[tokio::test]
async fn what_somebody_speaks_from_is_shown_only_where_three_share_it() {
    for mut group in cwm_teg().await {
        let own = carys_opens(&mut group).await;
        let place = group.at("/my-place");
        group.carys.post(&place, &[("perspective", "commissions")]).await;
        says(&mut group, &own, "tried", "Asking twice.", &[]).await;
        let page = group.carys.get(&format!("{own}/matters/raise")).await.text;
        let item = page.split("name=\"item\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let send = [("item", &*item), ("words", "Asking twice."), ("how", "perspective"), ("step", "send")];
        assert_eq!(group.carys.post(&format!("{own}/matters/raise"), &send).await.status, 303);
        let said = group.ifan.get(&group.at("/contributions/1")).await;
        said.shows(&["Somebody who gave no name"]);
        assert!(!said.text.contains("commissions"), "{}", said.text);
    }
}
