//! One of each thing that an address can name. They all exist: a door that is shut to nothing proves nothing.

use crate::decisions::Decisions;
use crate::visitors::{Visitors, come_back, token};
use plethu::{app::App, demo::Demo, web::testing::Browser};
use serde_json::Value;

pub struct Things {
    space: String,
    own: Own,
    theme: String,
    /// An outcome of the group.
    ours: String,
    /// Counted by the member.
    output: String,
    join_code: String,
    /// What the member said and was answered; it is asked that it be hidden.
    contribution: String,
    /// What the member does.
    action: String,
    decisions: Decisions,
    canvas: String,
    pub canvas_id: String,
    /// The member's own, for nobody else.
    draft: String,
    /// By the member, on the canvas.
    card: String,
    /// A moment in the history of that canvas.
    moment: String,
    /// What did not work, written down by the member.
    lesson: String,
    agreement: String,
    /// Waits for the keys: that somebody be taken out.
    asked: String,
    /// A key, offered to the member.
    offer: String,
    person: String,
    /// Of the key holder.
    token: String,
    /// The stranger's own, from which they offer nothing.
    strength: String,
    /// The member's own.
    ask: String,
    /// The stranger, who offered something while they were here, is asked.
    introduction: String,
    held: Held,
    meets: Meets,
}

/// A dialogue of the group.
struct Held {
    dialogue: String,
    /// What was said in it first.
    statement: String,
    /// Two that may say the same, as the member thinks.
    merge: String,
    round: String,
    /// The member made it.
    theme: String,
    /// A sheet without a name, typed in by the member.
    sheet: String,
}

/// A meeting that the member called.
struct Meets {
    meeting: String,
    item: String,
    paper: String,
    minute: String,
    /// Of the member's own calendar.
    secret: String,
}

/// A space of the key holder's own, in which the member is.
struct Own {
    space: String,
    item: String,
    outcome: String,
    /// Of that outcome, with a story.
    rating: String,
    /// The member.
    person: String,
}

impl Own {
    /// The former member was in it as well, and was taken out.
    async fn open(who: &mut Visitors, group: &str) -> Own {
        let opened = who.key_holder.post("/en/matters/new", &[("whose", "me"), ("wider", group)]).await;
        let own = opened.location().expect("it is open").trim_end_matches("/matters").to_owned();
        for browser in [&mut who.member, &mut who.former] {
            let invite = who.key_holder.get(&format!("{own}/invite")).await.text;
            // It may have no digit in it.
            let code = invite.split("/join/").nth(1).and_then(|rest| rest.split('"').next()).expect("a code");
            assert_eq!(browser.post(&format!("/en/join/{code}"), &[]).await.status, 303);
        }
        let nia = person(&mut who.key_holder, &own, "Nia Morgan").await;
        assert_eq!(who.key_holder.post(&format!("{own}/people/{nia}/out"), &[]).await.status, 303);
        let said = [("words", "Who pays for the taxi?"), ("readers", "space")];
        assert_eq!(who.key_holder.post(&format!("{own}/matters/unknown"), &said).await.status, 303);
        let better = [("words", "To be home by six."), ("readers", "space")];
        let outcome = who.key_holder.post(&format!("{own}/outcomes/new"), &better).await;
        let outcome = after(outcome.location().expect("it is kept"), "/outcomes/");
        let outcome_page = format!("{own}/outcomes/{outcome}");
        let rated = [("story", "Late again."), ("number", "3")];
        assert_eq!(who.key_holder.post(&format!("{outcome_page}/rate"), &rated).await.status, 303);
        let item = after(&who.key_holder.get(&format!("{own}/matters")).await.text, "/items/");
        Own {
            rating: after(&who.key_holder.get(&outcome_page).await.text, "/ratings/"),
            outcome,
            person: person(&mut who.key_holder, &own, "Carys Bowen").await,
            space: own.rsplit('/').next().expect("a code").to_owned(),
            item,
        }
    }
}

impl Held {
    async fn find(who: &mut Visitors, space: &str) -> Held {
        let dialogue = after(&who.member.get(&format!("{space}/dialogues")).await.text, "/dialogues/");
        let at = format!("{space}/dialogues/{dialogue}");
        let own = [("theme_en", "Ours")];
        assert_eq!(who.member.post(&format!("{at}/themes/new"), &own).await.status, 303);
        let themes = who.member.get(&format!("{at}/themes")).await.text;
        let theme = themes.split("data-theme=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let theme = theme.filter(|one| *one != "none").last().expect("it is there").to_owned();
        let numbers: Vec<&str> =
            themes.split("data-said=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let two = [("statement", numbers[0]), ("other", numbers[1])];
        assert_eq!(who.member.post(&format!("{at}/same"), &two).await.status, 303);
        let same = who.stranger.get(&format!("{at}/same")).await.text;
        let page = who.member.get(&format!("{at}/rounds")).await.text;
        let question =
            page.split("name=\"question\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let round = [("question", question.expect("a question")), ("minutes", "2"), ("guests", "2")];
        let round = who.member.post(&format!("{at}/rounds"), &round).await;
        let choice = format!("choice{}", numbers[0]);
        let sheet = [("whose", "nobody"), (&*choice, "agree")];
        assert_eq!(who.member.post(&format!("{at}/type-in"), &sheet).await.status, 303);
        let typed_in = who.member.get(&format!("{at}/type-in")).await.text;
        let sheet = typed_in.split("name=\"sheet\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        Held {
            sheet: sheet.expect("it is listed").to_owned(),
            statement: numbers[0].to_owned(),
            merge: after(&same, "/same/"),
            theme,
            round: after(round.location().expect("it begins"), "/rounds/"),
            dialogue,
        }
    }
}

impl Meets {
    async fn call(who: &mut Visitors, space: &str) -> Meets {
        let day = plethu::words::dates::written_day(1_772_539_200_000 + 10 * 24 * 3600 * 1000);
        let call = [("title_en", "Taxis"), ("place", "Here"), ("day1", &*day), ("time1", "14:00")];
        let called = who.member.post(&format!("{space}/meetings/new"), &call).await;
        let meeting = after(called.location().expect("it is called"), "/meetings/");
        let at = format!("{space}/meetings/{meeting}");
        for (page, fields) in [
            ("agenda", &[("words", "Who rings?")][..]),
            ("papers", &[("title", "Numbers"), ("words", "Three.")]),
            ("minutes", &[("words", "Carys rings.")]),
        ] {
            assert_eq!(who.member.post(&format!("{at}/{page}"), fields).await.status, 303);
        }
        Meets {
            item: after(&who.member.get(&format!("{at}/agenda")).await.text, "/agenda/"),
            paper: after(&who.member.get(&format!("{at}/papers")).await.text, "/papers/"),
            minute: after(&who.member.get(&format!("{at}/minutes")).await.text, "/minutes/"),
            secret: after(&who.member.post("/en/me/feed", &[]).await.text, "/feeds/").replace('<', ""),
            meeting,
        }
    }
}

impl Things {
    /// What is in the demo, and beside it what somebody has just asked for.
    pub async fn find(app: &App, demo: &Demo, who: &mut Visitors) -> Things {
        let space = format!("/en/spaces/{}", demo.space_code);
        let write = format!("Bearer {}", token(&mut who.key_holder, "write").await);
        let mut program = Browser::new(app).header("authorization", &write);
        let api = format!("/api/v1/spaces/{}", demo.space_code);
        let said = items(&mut program, &format!("{api}/contributions")).await;
        let said = said
            .iter()
            .find(|one| one["said_by"]["name"] == "Carys Bowen" && one["owed"]["state"] == "answered");
        let contribution = said.expect("Carys was answered")["number"].to_string();
        let actions = items(&mut program, &format!("{api}/actions")).await;
        let action =
            actions.iter().find(|one| one["owner"]["name"] == "Carys Bowen" && one["state"] == "open");
        let action = action.expect("Carys does something")["number"].to_string();
        let canvas = items(&mut program, &format!("{api}/canvases")).await.swap_remove(0);
        let cards = items(&mut program, &format!("{api}/canvases/{}/cards", canvas["number"])).await;
        let card =
            cards.iter().find(|card| card["author"]["name"] == "Carys Bowen").expect("Carys wrote a card");
        let draft = [("kind", "alone"), ("name_en", "My own"), ("level", "group")];
        let draft = who.member.post(&format!("{space}/canvases/new"), &draft).await;
        let history = who.member.get(&format!("{space}/canvases/{}/history", canvas["number"])).await.text;
        // Who has agreed already is not asked again.
        let rules = who.stranger.get(&format!("{space}/agreement")).await.text;
        let ifan = person(&mut who.member, &space, "Ifan Rees").await;
        let lesson =
            [("tried", "A poster"), ("happened", "Nobody came"), ("learned", "Ask Megan where people are")];
        let lesson = who.member.post(&format!("{space}/did-not-work/new"), &lesson).await;
        let why = [("reason", "It names a neighbour.")];
        let hide = format!("{space}/contributions/{contribution}/hide");
        assert_eq!(who.member.post(&hide, &why).await.status, 303);
        let tokens = who.key_holder.get("/en/me/tokens").await.text;
        let themes = who.member.get(&format!("{space}/themes")).await.text;
        let ours = [("words_en", "We know a week before.")];
        let ours = who.member.post(&format!("{space}/ours/new"), &ours).await;
        let output = [("many", "3"), ("words", "afternoons")];
        assert_eq!(who.member.post(&format!("{space}/outputs"), &output).await.status, 303);
        let outputs = who.member.get(&format!("{space}/outputs")).await.text;
        let mine = who.stranger.get("/en/strengths").await.text;
        let strength = mine.split("run out of patience").nth(1).expect("Megan notices it");
        let introductions = who.stranger.get("/en/introductions").await.text;
        let asks = who.member.get("/en/strengths").await.text;
        Things {
            held: Held::find(who, &space).await,
            decisions: Decisions::make(who, &space).await,
            meets: Meets::call(who, &space).await,
            own: Own::open(who, &demo.space_code).await,
            theme: after(&themes, "/themes/"),
            ours: after(ours.location().expect("it is kept"), "/ours/"),
            output: after(&outputs, "/outputs/"),
            offer: offered(app, demo, who, &space).await,
            asked: asked(&mut who.member, &space, &ifan).await,
            draft: after(draft.location().expect("it is made"), "/canvases/"),
            moment: after(&history, "/history/"),
            lesson: after(lesson.location().expect("it is written down"), "/did-not-work/"),
            agreement: after(&rules, "/agreement/"),
            token: after(&tokens, "/me/tokens/"),
            strength: after(strength, "/strengths/"),
            introduction: after(&introductions, "/introductions/"),
            ask: after(&asks, "/asks/"),
            card: text(&card["id"]),
            canvas: canvas["number"].to_string(),
            canvas_id: text(&canvas["id"]),
            space: demo.space_code.clone(),
            join_code: demo.join_code.clone(),
            person: ifan,
            contribution,
            action,
        }
    }

    pub fn space(&self) -> &str {
        &self.space
    }

    /// The address of a door, with something behind it: `/spaces/RQB5YD/contributions/12/hide` of
    /// `/spaces/{space}/contributions/{number}/hide`.
    pub fn address(&self, path: &str) -> String {
        let mut before = "";
        let mut parts = Vec::new();
        for part in path.split('/') {
            parts.push(if part.starts_with('{') { self.named(before, part, path) } else { part });
            before = part;
        }
        parts.join("/")
    }

    /// What the form of a door carries that nobody typed.
    pub fn hidden(&self, path: &str) -> Vec<(&str, &str)> {
        match path.trim_start_matches("/spaces/{space}/") {
            // Whoever reads it goes on reading it.
            "items/{item}" => vec![("readers", "space")],
            "keys/give" => vec![("side", "lived")],
            "dialogues/{dialogue}/statements" => {
                vec![("statement", &self.held.statement), ("choice", "pass")]
            }
            "dialogues/{dialogue}/type-in/taken-out" => vec![("sheet", &self.held.sheet)],
            "dialogues/{dialogue}/same/{merge}" => vec![("same", "yes")],
            "dialogues/{dialogue}/rounds/{round}/turn" => vec![("place", "1")],
            "canvases/{number}/beside" => vec![("with", &self.canvas)],
            "canvases/{number}/cards" | "canvases/{number}/cards/{card}/move" => {
                vec![("row", "trust"), ("column", "now")]
            }
            _ => Vec::new(),
        }
    }

    fn named(&self, before: &str, part: &str, path: &str) -> &str {
        let own = ["/matters", "/items", "/outcomes"].iter().any(|start| {
            path.split_once("{space}")
                .is_some_and(|(_, rest)| rest.starts_with(start) || rest.ends_with("/out"))
        });
        match (before, part) {
            // What a group changes for all that sit in it has keys.
            ("spaces", "{space}") if own && !path.ends_with("/questions") => &self.own.space,
            ("spaces" | "said", "{space}") => &self.space,
            ("items" | "found", "{item}") => &self.own.item,
            ("outcomes", "{outcome}") => &self.own.outcome,
            ("ratings", "{rating}") => &self.own.rating,
            ("people", "{person}") if own => &self.own.person,
            ("matters", "{part}") => "good",
            ("themes", "{theme}") if path.contains("/dialogues/") => &self.held.theme,
            ("themes", "{theme}") => &self.theme,
            ("dialogues", "{dialogue}") => &self.held.dialogue,
            ("same", "{merge}") => &self.held.merge,
            ("rounds", "{round}") => &self.held.round,
            ("meetings", "{meeting}") => &self.meets.meeting,
            ("agenda", "{item}") => &self.meets.item,
            ("papers", "{paper}") => &self.meets.paper,
            ("minutes", "{minute}") => &self.meets.minute,
            ("feeds", "{secret}") => &self.meets.secret,
            ("export", "{file}") => "votes.csv",
            ("ours", "{ours}") => &self.ours,
            ("outputs", "{output}") => &self.output,
            ("{space}", "{number}") => &self.contribution,
            ("join", "{code}") => &self.join_code,
            ("contributions", "{number}") => &self.contribution,
            ("actions", "{number}") => &self.action,
            // Only what somebody keeps for themselves is laid beside the team's, shown and kept back.
            ("canvases", "{number}")
                if ["/beside", "/show", "/keep"].iter().any(|end| path.ends_with(end)) =>
            {
                &self.draft
            }
            ("canvases", "{number}" | "{canvas}") => &self.canvas,
            ("canvas", "{id}") => &self.canvas_id,
            ("cards", "{card}") => &self.card,
            ("decisions", "{number}") => self.decisions.of(path),
            ("export", "{form}") => "pb",
            ("history", "{seq}") => &self.moment,
            ("questions", "{value}") => "trust",
            ("did-not-work", "{number}") => &self.lesson,
            ("agreement", "{version}") => &self.agreement,
            ("keys", "{asked}") => &self.asked,
            ("offers", "{change}") => &self.offer,
            ("people", "{person}") => &self.person,
            ("{person}", "{what}") => "remove",
            ("tokens", "{id}") => &self.token,
            ("strengths", "{strength}") => &self.strength,
            ("asks", "{ask}") => &self.ask,
            ("introductions", "{introduction}") => &self.introduction,
            // Neither a passkey nor a letter with a link can be made here. Both doors are tried by their feature's tests.
            ("passkeys", "{id}") | ("email-link", "{secret}") => "something",
            _ => panic!("what is {part} after {before}? Name something that exists"),
        }
    }
}

async fn items(program: &mut Browser, path: &str) -> Vec<Value> {
    let answer = program.get(path).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text);
    let list: Value = serde_json::from_str(&answer.text).expect("JSON");
    list["items"].as_array().expect("a list").clone()
}

fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}

/// What follows in an address on this page, up to its end or the next part.
fn after(page: &str, start: &str) -> String {
    let named = page.split(start).skip(1).map(|rest| rest.split(['"', '/', '?']).next().unwrap_or_default());
    // Not the names of doors beside it, such as "propose".
    let mut named = named.filter(|name| name.contains(|letter: char| letter.is_ascii_digit()));
    named.next().unwrap_or_else(|| panic!("{start} leads nowhere:\n{page}")).to_owned()
}

async fn person(browser: &mut Browser, space: &str, name: &str) -> String {
    let page = browser.get(&format!("{space}/people")).await.text;
    let (_, rest) = page.split_once(&format!("person-name\">{name}<")).expect("one of the people");
    after(rest, "/people/")
}

/// The member asks that somebody be taken out.
async fn asked(member: &mut Browser, space: &str, whom: &str) -> String {
    let why = [("reason", "We agreed it when we met.")];
    let asked = member.post(&format!("{space}/people/{whom}/remove"), &why).await;
    after(asked.location().expect("it waits for the keys"), "/keys/")
}

/// The one key is offered to the member, because both sides turned theirs for it.
async fn offered(app: &App, demo: &Demo, who: &mut Visitors, space: &str) -> String {
    let carys = person(&mut who.key_holder, space, "Carys Bowen").await;
    let give =
        [("side", "lived"), ("person", carys.as_str()), ("reason", "Ifan would like somebody beside him.")];
    let asked = who.key_holder.post(&format!("{space}/keys/give"), &give).await;
    let turn = format!("{}/turn", asked.location().expect("it waits for the other key"));
    let turned = come_back(app, demo, "Ifan Rees").await.post(&turn, &[]).await;
    assert_eq!(turned.status, 303);
    after(&who.member.get(&format!("{space}/keys")).await.text, "/keys/offers/")
}
