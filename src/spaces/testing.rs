//! The day centre of Cwm Teg for tests: a real group on a fresh database, everybody let in through the front door.

use super::queries;
use crate::app::{App, Clock};
use crate::seal::Seal;
use crate::settings::Settings;
use crate::store::{Engine, testing};
use crate::web::testing::{Answer, Browser};

/// Noon on Tuesday 3 March 2026.
pub const NOON: i64 = 1_772_539_200_000;
pub const DAY: i64 = 24 * 3600 * 1000;

/// Dewi opened the group and holds the organisation's key. Nia works there; Carys cares for her mother; Ifan uses the
/// day centre. A stranger has heard of none of it.
pub struct CwmTeg {
    pub app: App,
    pub engine: Engine,
    /// The start of the space's pages: `/en/spaces/TEG4K7`.
    pub start: String,
    pub code: String,
    pub join_code: String,
    pub dewi: Browser,
    pub nia: Browser,
    pub carys: Browser,
    pub ifan: Browser,
    pub stranger: Browser,
}

/// One Cwm Teg on each engine that can be reached.
pub async fn cwm_teg() -> Vec<CwmTeg> {
    let mut groups = Vec::new();
    for (engine, store) in testing::stores().await {
        let settings = Settings::in_folder("/nowhere");
        groups.push(open(engine, App::new(store, Seal::for_tests(), settings, Clock::fixed(NOON))).await);
    }
    groups
}

pub async fn open(engine: Engine, app: App) -> CwmTeg {
    let mut dewi = Browser::new(&app);
    let answer = dewi
        .post(
            "/en/set-up",
            &[
                ("name", "Dewi Pritchard"),
                ("level", "group"),
                ("name_en", "Respite breaks at Cwm Teg"),
                ("name_cy", "Seibiannau yng Nghwm Teg"),
                ("purpose_en", "To redesign respite breaks together."),
                ("can_en", "Days, places and who runs them."),
                ("cannot_en", "The yearly budget: the council sets it in March."),
                ("answer_days", "14"),
                ("side", "organisation"),
            ],
        )
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let dewis = "Dewi Pritchard";
    let space = app
        .store
        .read(move |tx| {
            let id = tx.one(
                crate::store::Sql::unregistered("SELECT id FROM person WHERE name = $1"),
                &[&dewis],
                |row| row.get::<String>(0),
            )?;
            queries::of_person(tx, &id)
        })
        .await
        .expect("a fresh database can be read")
        .remove(0);
    let mut group = CwmTeg {
        engine,
        start: format!("/en/spaces/{}", space.code),
        code: space.code,
        join_code: space.join_code,
        dewi,
        nia: Browser::new(&app),
        carys: Browser::new(&app),
        ifan: Browser::new(&app),
        stranger: Browser::new(&app),
        app,
    };
    let join = format!("/en/join/{}", group.join_code);
    joins(&mut group.nia, &join, "Nia Morgan", &["works"], "page").await;
    joins(&mut group.carys, &join, "Carys Bowen", &["cares"], "letter").await;
    joins(&mut group.ifan, &join, "Ifan Rees", &["uses"], "meeting").await;
    group
}

async fn joins(
    browser: &mut Browser,
    join: &str,
    name: &str,
    perspectives: &[&str],
    hears_by: &str,
) -> Answer {
    let mut fields = vec![("name", name), ("hears_by", hears_by)];
    fields.extend(perspectives.iter().map(|perspective| ("perspective", *perspective)));
    let answer = browser.post(join, &fields).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer
}

impl CwmTeg {
    /// A page of the space: `at("/people")`.
    pub fn at(&self, rest: &str) -> String {
        format!("{}{rest}", self.start)
    }
}

/// The receipt code shown on a page.
pub fn receipt_in(page: &str) -> String {
    let start = page.find("translate=\"no\">").map_or(0, |at| at + "translate=\"no\">".len());
    page[start..].chars().take(14).collect()
}
