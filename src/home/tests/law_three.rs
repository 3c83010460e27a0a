//! Law 3: people own what they say about themselves. For each kind of thing that somebody says, and each kind of reader:
//! who finds it before it is shown, once it is shown, and after it was taken back.

mod cases;

use crate::people;
use crate::spaces::testing::{CwmTeg, DAY, cwm_teg};
use crate::store::testing::as_in_a_backup;
use crate::web::testing::{Answer, Browser};
use cases::*;
use std::collections::BTreeSet;

/// Each looks wherever they can.
const READERS: [&str; 9] = [
    "owner",        // Carys
    "worker",       // Nia, in Carys' own space
    "fellow",       // Megan, in Carys' own space
    "former",       // Ifan's brother, who was in it and was taken out
    "key holder",   // Dewi, in the group that the space sits in
    "wider member", // Ifan, in that group
    "stranger",
    "program", // with Carys' own token
    "backup",  // somebody with a copy of the database
];

struct Home {
    group: CwmTeg,
    own: String,
    megan: Browser,
    former: Browser,
    token: String,
}

#[tokio::test]
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

#[tokio::test]
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
            let sql = crate::store::Sql::unregistered("SELECT id FROM person WHERE name = $1");
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
        1
    }

    async fn speaks(&mut self, marker: &str) -> i64 {
        let sent = self.group.carys.post(&self.group.at("/say"), &[("words", marker)]).await;
        let at = sent.location().expect("it is kept").split('?').next().unwrap().to_owned();
        at.rsplit('/').next().unwrap().parse().unwrap()
    }

    async fn is(&mut self, case: &Case, readers: &[&'static str]) {
        let wanted: BTreeSet<&str> = readers.iter().copied().collect();
        assert_eq!(self.found(case.marker).await, wanted, "{}", case.what);
    }

    /// By whom a word is found, wherever they can look.
    async fn found(&mut self, marker: &str) -> BTreeSet<&'static str> {
        let mut found = BTreeSet::new();
        for reader in READERS {
            if self.reads(reader).await.contains(marker) {
                found.insert(reader);
            }
        }
        found
    }

    /// All that a reader gets to see.
    async fn reads(&mut self, reader: &str) -> String {
        let pages = self.pages().await;
        let app = self.group.app.clone();
        let browser = match reader {
            "owner" => &mut self.group.carys,
            "worker" => &mut self.group.nia,
            "fellow" => &mut self.megan,
            "former" => &mut self.former,
            "key holder" => &mut self.group.dewi,
            "wider member" => &mut self.group.ifan,
            "stranger" => &mut self.group.stranger,
            "program" => return self.program().await,
            _ => return as_in_a_backup(&app.store).await,
        };
        let mut all = String::new();
        for page in pages {
            let answer = browser.get(&page).await;
            assert!(!answer.status.is_server_error(), "{page}: {}", answer.text);
            if answer.status == 200 {
                all.push_str(&answer.text);
            }
        }
        all
    }

    async fn pages(&mut self) -> Vec<String> {
        let mut pages: Vec<String> =
            ["/", "/strengths", "/introductions", "/said", "/me/data", "/me/data.json"]
                .map(|page| format!("/en{page}"))
                .into();
        let own = [
            "/matters",
            "/matters/sheet",
            "/matters/good",
            "/matters/raise",
            "/outcomes",
            "/actions",
            "/people",
        ];
        pages.extend(own.map(|page| format!("{}{page}", self.own)));
        let listed = self.group.carys.get(&format!("{}/outcomes", self.own)).await.text;
        let ids = listed.split("/outcomes/").skip(1).filter_map(|rest| rest.split(['"', '/']).next());
        pages.extend(ids.filter(|id| id.len() == 36).map(|id| format!("{}/outcomes/{id}", self.own)));
        let group = [
            "",
            "/strengths",
            "/strengths?q=curlew",
            "/asks",
            "/check-ins",
            "/check-ins/answer",
            "/better",
            "/themes",
            "/themes/new",
            "/canvases",
            "/actions",
            "/owed",
            "/letters",
            "/letters/print",
            "/read-out",
            "/people",
            "/contributions/1",
            "/contributions/2",
        ];
        pages.extend(group.map(|page| self.group.at(page)));
        pages
    }

    async fn program(&self) -> String {
        let bearer = format!("Bearer {}", self.token);
        let mut program = Browser::new(&self.group.app).header("authorization", &bearer);
        let mut all = String::new();
        let own = self.own.trim_start_matches("/en");
        let group = format!("/spaces/{}", self.group.code);
        for page in [
            "/spaces".to_owned(),
            format!("{own}/contributions"),
            format!("{own}/actions"),
            format!("{own}/canvases"),
            format!("{group}/contributions"),
            format!("{group}/actions"),
            format!("{group}/canvases"),
        ] {
            let answer = program.get(&format!("/api/v1{page}")).await;
            if answer.status == 200 {
                all.push_str(&answer.text);
            }
        }
        all
    }
}
