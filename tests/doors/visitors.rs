//! Who comes to the doors, each with a browser and with programs that carry a token of theirs.

use plethu::{
    app::App,
    demo::Demo,
    web::testing::{Answer, Browser},
};

pub struct Visitors {
    pub nobody: Browser,
    /// Signed in, and in no space that is tried.
    pub stranger: Browser,
    /// Was in the space and left it.
    pub former: Browser,
    pub member: Browser,
    pub key_holder: Browser,
}

impl Visitors {
    /// Before anybody leaves, so that the group can first do what the doors lead to.
    pub async fn arrive(app: &App, demo: &Demo) -> Visitors {
        Visitors {
            nobody: Browser::new(app),
            // Somebody with an account and, once they have left, without a place in the demo's spaces.
            stranger: come_back(app, demo, "Megan Ellis").await,
            former: come_back(app, demo, "Nia Morgan").await,
            member: come_back(app, demo, "Carys Bowen").await,
            key_holder: come_back(app, demo, "Dewi Pritchard").await,
        }
    }

    pub async fn leave(&mut self, demo: &Demo) {
        for gone in [&mut self.stranger, &mut self.former] {
            let left = gone.post(&format!("/en/spaces/{}/leave", demo.space_code), &[]).await;
            assert_eq!(left.status, 303);
        }
    }
}

pub async fn come_back(app: &App, demo: &Demo, name: &str) -> Browser {
    let mut browser = Browser::new(app);
    let (_, code) = demo.codes.iter().find(|(one, _)| *one == name).expect("one of the cast");
    let answer = browser.post("/en/come-back", &[("code", &code.to_string())]).await;
    assert_eq!(answer.status, 303, "{name}");
    browser
}

/// A token of whoever is here; `may` is "read" or "write".
pub async fn token(browser: &mut Browser, may: &str) -> String {
    let page = browser.post("/en/me/tokens", &[("name", "A spreadsheet"), ("may", may)]).await;
    let start = page.text.find("plethu_").expect("the token is shown");
    page.text[start..]
        .chars()
        .take_while(|letter| letter.is_ascii_alphanumeric() || "_-".contains(*letter))
        .collect()
}

/// Led to the page that asks for a code, or told to bring a token.
pub fn asks_who(answer: &Answer) -> bool {
    answer.status == 401 || answer.location().is_some_and(|to| to.contains("/come-back"))
}

pub fn shut(who: &str, answer: &Answer) -> String {
    format!("{who} met {} {}", answer.status, answer.location().unwrap_or_default())
}
