use super::notices::{self, NewNotice, To, authors, in_each, notify};
use crate::loops::{self, Saying};
use crate::sharing::How;
use crate::spaces::{
    self,
    testing::{CwmTeg, NOON, cwm_teg},
};
use crate::store::Sql;
use crate::words::{Lang, Worded};

/// Tells everybody whose words these are that they became part of a proposal.
async fn tells_authors(group: &CwmTeg, numbers: &'static [i64]) {
    let code = group.code.clone();
    let work = move |tx: &mut crate::store::Tx| {
        let space = spaces::find_by_code(tx, &code)?.expect("the space is there");
        let mut said = Vec::new();
        for number in numbers {
            said.extend(loops::find(tx, &space.id, *number)?);
        }
        let notice = NewNotice {
            words: Worded::new("Your words are part of a proposal.", "Mae eich geiriau yn rhan o gynnig."),
            page: format!("/spaces/{code}/contributions/1"),
        };
        notify(tx, &space, &notice, &authors(&said), "https://plethu.test", NOON)
    };
    group.app.store.write(work).await.unwrap();
}

async fn says(group: &CwmTeg, words: &'static str, lang: Lang, named: Option<&'static str>, veil: bool) {
    let code = group.code.clone();
    let work = move |tx: &mut crate::store::Tx| {
        let space = spaces::find_by_code(tx, &code)?.expect("the space is there");
        let members = spaces::members(tx, &space.id)?;
        let speaker = named.and_then(|name| members.iter().find(|one| one.name == name));
        let mut saying =
            Saying { person_id: speaker.map(|one| &*one.person_id), ..Saying::new(&space, words, lang) };
        saying.how = if veil { How::Nameless } else { How::Name };
        loops::say(tx, &saying, NOON).map(drop)
    };
    group.app.store.write(work).await.unwrap();
}

#[tokio::test]
async fn whoever_said_it_hears_that_it_became_part_of_something_by_the_way_they_chose() {
    for mut group in cwm_teg().await {
        says(&group, "Saturdays are hard.", Lang::Cy, Some("Carys Bowen"), false).await;
        says(&group, "The bus is late.", Lang::En, Some("Ifan Rees"), false).await;
        says(&group, "Nobody rings.", Lang::Cy, None, false).await;
        tells_authors(&group, &[1, 2, 3]).await;
        let home = group.carys.get("/cy/").await;
        home.shows(&["Mae eich geiriau yn rhan o gynnig.", "href=\"/cy/news\""]);
        let front = group.nia.get(&group.at("")).await;
        front.shows(&["2 pieces of news wait to go out by letter", "One piece of news waits to be read out"]);
        let letters = group.nia.get(&group.at("/letters/print")).await;
        letters.shows(&["Dear Carys Bowen", "Your words are part of a proposal.", "There is news for you"]);
        letters.shows(&["Mae eich geiriau yn rhan o gynnig."]);
        let letters = group.nia.get(&group.at("/letters")).await;
        let notice =
            letters.text.split("name=\"notice\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        for to in letters.text.split("name=\"to\" value=\"").skip(1) {
            let to = to.split('"').next().unwrap();
            let told = group.nia.post(&group.at("/letters"), &[("to", to), ("notice", notice)]).await;
            assert_eq!(told.status, 303);
        }
        group.nia.get(&group.at("/letters")).await.shows(&["No letters wait"]);
        let read = group.nia.get(&group.at("/read-out")).await;
        read.shows(&["Ifan Rees", "Your words are part of a proposal."]);
        group.nia.post(&group.at("/read-out"), &[("notice", notice)]).await;
        group.nia.get(&group.at("/read-out")).await.shows(&["Nothing waits to be read out"]);
        group.carys.get("/en/news").await.shows(&["Your words are part of a proposal.", ">New<"]);
        let home = group.carys.get("/en/").await;
        assert!(!home.text.contains("Your words are part of a proposal."), "she has read it");
        group.carys.get("/en/me/data").await.shows(&["Your words are part of a proposal."]);
    }
}

#[tokio::test]
async fn somebody_who_spoke_without_a_name_reads_it_on_their_own_page_and_nothing_names_them() {
    for mut group in cwm_teg().await {
        says(&group, "It is hard at home.", Lang::En, Some("Carys Bowen"), true).await;
        tells_authors(&group, &[1]).await;
        let letters = group.nia.get(&group.at("/letters")).await;
        letters.shows(&["No letters wait"]);
        group.carys.get("/en/").await.shows(&["Your words are part of a proposal."]);
        let rows = Sql::unregistered("SELECT COUNT(*) FROM notified");
        let named = group.app.store.read(move |tx| tx.one(rows, &[], |row| row.get::<i64>(0))).await.unwrap();
        assert_eq!(named, 0, "whom it reached is kept where the keys lie");
        group.carys.get("/en/news").await;
        assert!(!group.carys.get("/en/").await.text.contains("Your words are part of a proposal."));
    }
}

#[tokio::test]
async fn whoever_is_erased_is_told_nothing_and_nothing_is_kept_of_what_they_were_told() {
    for mut group in cwm_teg().await {
        says(&group, "Saturdays are hard.", Lang::En, Some("Carys Bowen"), false).await;
        tells_authors(&group, &[1]).await;
        let erased = group.carys.post("/en/me/erase", &[("said", "leave"), ("sure", "yes")]).await;
        assert_eq!(erased.status, 200);
        let rows = Sql::unregistered("SELECT COUNT(*) FROM notified");
        let left = group.app.store.read(move |tx| tx.one(rows, &[], |row| row.get::<i64>(0))).await.unwrap();
        assert_eq!(left, 0);
        group.nia.get(&group.at("/letters")).await.shows(&["No letters wait"]);
    }
}

#[test]
fn a_notice_is_written_in_every_language() {
    let said = in_each(|lang| lang.code().to_owned());
    assert_eq!(Lang::ALL.map(|lang| said.get(lang)), Lang::ALL.map(|lang| Some(lang.code())));
    assert!(notices::authors(&[]).is_empty());
    assert_ne!(To::Board(Lang::En), To::Board(Lang::Cy));
}
