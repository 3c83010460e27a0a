//! Law 3: people own what they say about themselves. For each kind of thing that somebody says, and each kind of reader:
//! who finds it before it is shown, once it is shown, and after it was taken back.

mod cases;
mod readers;

use crate::agreements::testing::one;
use crate::canvas::Canvas;
use crate::canvas::testing::{page, peer, team_canvas};
use crate::people;
use crate::spaces::testing::{CwmTeg, DAY, cwm_teg};
use crate::store::Sql;
use crate::web::testing::{Answer, Browser};
use cases::*;
use std::collections::BTreeSet;
use std::net::SocketAddr;

struct Home {
    group: CwmTeg,
    own: String,
    megan: Browser,
    former: Browser,
    token: String,
    /// The group's canvas, and where its doors stand open.
    canvas: Canvas,
    at: SocketAddr,
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_says_about_themselves_is_found_by_whom_they_show_it_to_and_by_nobody_else() {
    for group in cwm_teg().await {
        let mut home = Home::settle_in(group).await;
        home.entries().await;
        home.outcome().await;
        home.contributions().await;
        home.strengths().await;
        home.journal().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_somebody_is_erased_nothing_of_theirs_is_found_by_anybody() {
    for (said, stays) in [("leave", true), ("take", false)] {
        for group in cwm_teg().await {
            let mut home = Home::settle_in(group).await;
            home.says("good", "pelican two", &["space"]).await;
            let id = home.outcome_of("heron one", &[]).await;
            home.rates(&id, "heron three", "wider").await;
            home.raises("plover one").await;
            home.speaks("plover two").await;
            let erased = home.group.carys.post("/en/me/erase", &[("said", said), ("sure", "yes")]).await;
            erased.shows(&["You are erased"]);
            home.group.app.clock.advance(DAY);
            for marker in ["pelican two", "heron one", "heron three", "Carys"] {
                assert_eq!(home.found(marker).await, BTreeSet::new(), "{marker}, {said}");
            }
            for marker in ["plover one", "plover two"] {
                let found = home.found(marker).await;
                assert_eq!(found.contains("wider member"), stays, "{marker}, {said}: {found:?}");
            }
            assert_eq!(home.group.carys.get("/en/said").await.status, 303, "no code and no session is left");
        }
    }
}

impl Home {
    async fn settle_in(mut group: CwmTeg) -> Home {
        let opened = group.carys.post("/en/matters/new", &[("whose", "me"), ("wider", &group.code)]).await;
        let own = opened.location().expect("it is open").trim_end_matches("/matters").to_owned();
        let mut home = Home {
            megan: Browser::new(&group.app),
            former: Browser::new(&group.app),
            token: String::new(),
            at: peer::serve(&group.app).await,
            canvas: team_canvas(&group).await,
            own,
            group,
        };
        let code = home.code().await;
        home.group.nia.post(&format!("/en/join/{code}"), &[]).await;
        let code = home.code().await;
        home.megan.post(&format!("/en/join/{code}"), &[("name", "Megan Ellis")]).await;
        let code = home.code().await;
        home.former.post(&format!("/en/join/{code}"), &[("name", "Gwilym Rees")]).await;
        let people = home.group.carys.get(&format!("{}/people", home.own)).await.text;
        let theirs = people.split("Gwilym Rees").nth(1).expect("he is there");
        let out = theirs.split("action=\"").nth(1).expect("he can be taken out").split('"').next().unwrap();
        assert_eq!(home.group.carys.post(out, &[]).await.status, 303);
        let (name, app) = ("Carys Bowen", home.group.app.clone());
        let found = app.store.write(move |tx| {
            let sql = Sql::unregistered("SELECT id FROM person WHERE name = $1");
            let id: String = tx.one(sql, &[&name], |row| row.get(0))?;
            people::make_token(tx, &id, "mine", people::May::Read, 7)
        });
        home.token = found.await.expect("she may make one");
        home
    }

    async fn code(&mut self) -> String {
        let page = self.group.carys.get(&format!("{}/invite", self.own)).await.text;
        page.split("/join/").nth(1).expect("a link").split('"').next().unwrap().to_owned()
    }

    async fn entries(&mut self) {
        for (case, readers) in [(ENTRY_TO_ONE, "Nia Morgan"), (ENTRY_TO_SPACE, "space")] {
            self.says("doing", case.marker, &[]).await;
            self.is(&case, case.before).await;
            let item = self.item_of(case.marker).await;
            let reader = self.reader(&item, readers).await;
            self.group.carys.post(&item, &[("readers", &reader)]).await;
            self.is(&case, case.shown).await;
            self.group.carys.post(&item, &[]).await;
            self.is(&case, case.after).await;
        }
    }

    async fn outcome(&mut self) {
        let id = self.outcome_of(OUTCOME.marker, &[]).await;
        self.is(&OUTCOME, OUTCOME.before).await;
        let item = format!("{}/items/{id}", self.own);
        let nia = self.reader(&item, "Nia Morgan").await;
        self.group.carys.post(&item, &[("readers", &nia)]).await;
        self.is(&OUTCOME, OUTCOME.shown).await;
        self.rates(&id, STORY.marker, "same").await;
        self.is(&STORY, STORY.shown).await;
        self.rates(&id, STORY_UP.marker, "wider").await;
        self.is(&STORY_UP, STORY_UP.shown).await;
        self.group.carys.post(&item, &[]).await;
        self.is(&OUTCOME, OUTCOME.after).await;
        self.is(&STORY, STORY.after).await;
        let away = format!("{}/outcomes/{id}/away", self.own);
        assert_eq!(self.group.carys.post(&away, &[]).await.status, 303);
        self.is(&STORY_UP, STORY_UP.after).await;
        let page = self.group.ifan.get(&self.group.at("/better")).await;
        page.shows(&["One story was taken back"]);
    }

    async fn contributions(&mut self) {
        for case in [RAISED, NAMED] {
            self.is(&case, case.before).await;
            let number = if case.marker == RAISED.marker {
                self.raises(case.marker).await
            } else {
                self.speaks(case.marker).await
            };
            self.lies_on_the_canvas(case.marker).await;
            self.is(&case, case.shown).await;
            let page = self.group.at(&format!("/contributions/{number}"));
            if case.marker == RAISED.marker {
                for reader in [&mut self.group.ifan, &mut self.group.nia, &mut self.group.dewi] {
                    assert!(!reader.get(&page).await.text.contains("Carys"), "nobody sees whose it is");
                }
                assert_eq!(self.group.ifan.post(&format!("{page}/take-back"), &[]).await.status, 403);
            }
            assert_eq!(self.group.carys.post(&format!("{page}/take-back"), &[]).await.status, 303);
            self.is(&case, case.after).await;
            self.group.ifan.get(&page).await.shows(&["Whoever said this took it back"]);
        }
    }

    async fn strengths(&mut self) {
        let carys = &mut self.group.carys;
        let said = carys.post("/en/strengths/new", &[("words", STRENGTH.marker), ("lang", "en")]).await;
        let strength = said.location().expect("it is kept").to_owned();
        self.is(&STRENGTH, STRENGTH.before).await;
        let field = format!("space-{}", self.group.code);
        self.group.carys.post(&strength, &[(&field, "nameless")]).await;
        self.is(&STRENGTH, STRENGTH.shown).await;
        self.group.carys.post(&strength, &[(&field, "")]).await;
        self.is(&STRENGTH, STRENGTH.after).await;

        let offer =
            [("words", OFFER.marker), ("lang", "en"), ("space", &*self.group.code), ("how", "nameless")];
        self.group.carys.post(&format!("{strength}/offer"), &offer).await;
        let ask = [("words", ASK.marker), ("lang", "en"), ("who", "nameless")];
        self.group.carys.post(&self.group.at("/asks/new"), &ask).await;
        self.is(&OFFER, OFFER.shown).await;
        self.is(&ASK, ASK.shown).await;
        let page = self.group.carys.get(&self.group.at("/asks")).await.text;
        let (before, _) = page.split_once(ASK.marker).expect("it stands there");
        let ask =
            before.rsplit("href=\"").next().expect("a link").split('"').next().expect("an end").to_owned();
        for page in [self.group.at("/strengths"), self.group.at("/asks"), ask.clone()] {
            assert!(
                !self.group.ifan.get(&page).await.text.contains("Carys"),
                "nobody sees whose it is: {page}"
            );
        }
        assert_eq!(self.group.carys.post(&format!("{ask}/away"), &[]).await.status, 303);
        self.is(&ASK, ASK.after).await;
        assert_eq!(self.group.carys.post(&format!("{strength}/away"), &[]).await.status, 303);
        self.is(&OFFER, OFFER.after).await;
        self.is(&STRENGTH, NOBODY).await;
    }

    async fn journal(&mut self) {
        let answer = self.group.at("/check-ins/answer");
        let sent = self.group.carys.post(&answer, &[("trust", "partly"), ("line", JOURNAL.marker)]).await;
        assert_eq!(sent.status, 303, "{}", sent.text);
        self.is(&JOURNAL, JOURNAL.shown).await;
    }

    async fn says(&mut self, part: &str, marker: &str, readers: &[&str]) -> Answer {
        let mut fields = vec![("words", marker), ("lang", "en")];
        fields.extend(readers.iter().map(|one| ("readers", *one)));
        let sent = self.group.carys.post(&format!("{}/matters/{part}", self.own), &fields).await;
        assert_eq!(sent.status, 303, "{}", sent.text);
        sent
    }

    /// The page of who reads it.
    async fn item_of(&mut self, marker: &str) -> String {
        let page = self.group.carys.get(&format!("{}/matters", self.own)).await.text;
        let after = page.split(marker).nth(1).expect("she said it");
        after.split("href=\"").nth(1).expect("a link").split('"').next().unwrap().to_owned()
    }

    /// The value that stands for a reader in the form of an item.
    async fn reader(&mut self, item: &str, who: &str) -> String {
        if who == "space" {
            return who.into();
        }
        let page = self.group.carys.get(item).await.text;
        let before = page.split(who).next().unwrap();
        before.rsplit("value=\"").next().unwrap().split('"').next().unwrap().to_owned()
    }

    async fn outcome_of(&mut self, marker: &str, readers: &[&str]) -> String {
        let mut fields = vec![("words", marker), ("scale", "numbers")];
        fields.extend(readers.iter().map(|one| ("readers", *one)));
        let sent = self.group.carys.post(&format!("{}/outcomes/new", self.own), &fields).await;
        let on = sent.location().expect("it is kept").trim_end_matches("/rate").to_owned();
        on.rsplit('/').next().unwrap().to_owned()
    }

    async fn rates(&mut self, id: &str, story: &str, story_for: &str) {
        let rate = format!("{}/outcomes/{id}/rate", self.own);
        let fields = [("story", story), ("number", "4"), ("story_for", story_for)];
        assert_eq!(self.group.carys.post(&rate, &fields).await.status, 303);
    }

    async fn raises(&mut self, marker: &str) -> i64 {
        self.says("tried", "something else", &[]).await;
        let item = self.item_of("something else").await;
        let item = item.rsplit('/').next().unwrap().to_owned();
        let raise = format!("{}/matters/raise", self.own);
        let send = [("item", &*item), ("words", marker), ("how", "nameless"), ("step", "send")];
        assert_eq!(self.group.carys.post(&raise, &send).await.status, 303);
        self.canvas.number + 1
    }

    async fn speaks(&mut self, marker: &str) -> i64 {
        let sent = self.group.carys.post(&self.group.at("/say"), &[("words", marker)]).await;
        let at = sent.location().expect("it is kept").split('?').next().unwrap().to_owned();
        at.rsplit('/').next().unwrap().parse().unwrap()
    }

    /// Nia brings it there.
    async fn lies_on_the_canvas(&mut self, words: &str) {
        let id =
            one(&self.group, Sql::unregistered("SELECT id FROM contribution WHERE words = $1"), words).await;
        let bring = page(&self.group, &self.canvas, "/bring");
        let place = [("contribution", &*id), ("row", "trust"), ("column", "now")];
        assert_eq!(self.group.nia.post(&bring, &place).await.status, 303);
    }

    async fn is(&mut self, case: &Case, readers: &[&'static str]) {
        let wanted: BTreeSet<&str> = readers.iter().copied().collect();
        assert_eq!(self.found(case.marker).await, wanted, "{}", case.what);
    }
}
