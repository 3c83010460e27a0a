//! The short meeting: three questions on one page, for the five minutes at a bedside.

use super::entry::NewEntry;
use super::part::{asked, just_kept, keep, may_say, typist};
use super::template::Part;
use super::words::Words;
use crate::app::App;
use crate::sharing::{ReadBack, Readers, Reading, Said, words::Words as SharingWords};
use crate::spaces::Member;
use crate::web::{self, Error, Form, Frame, Page, Problems, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const LONGEST: usize = 1000;
/// The fields of the form, one for each question.
const FIELDS: [&str; 3] = ["one", "two", "three"];

#[derive(Template)]
#[template(path = "matters/short.html")]
struct Short {
    frame: Frame,
    w: Words,
    sw: SharingWords,
    asked: Vec<(&'static str, Part, String)>,
    reading: Reading,
    owner: bool,
    name: String,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    one: String,
    two: String,
    three: String,
    readers: Vec<String>,
    read_back: String,
    step: String,
}

pub async fn ask(State(app): State<App>, member: Member) -> Result<Response, Error> {
    page(&app, &member, Typed::default(), Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    may_say(&member)?;
    if typed.step == "change" {
        return page(&app, &member, typed, Problems::new()).await;
    }
    let said = match typed.said(member.reader.lang) {
        Ok(said) => said,
        Err(problems) => return page(&app, &member, typed, problems).await,
    };
    let (conversation, members) = asked(&app, &member).await?;
    let (lang, parts) = (member.reader.lang, conversation.short);
    if !member.is_owner() && typed.read_back != "yes" {
        let each = said.iter().filter_map(|(at, words)| {
            Some((parts.get(*at)?.ask.in_lang(lang).to_owned(), words.clone(), lang))
        });
        let fields = vec![("one", typed.one), ("two", typed.two), ("three", typed.three)];
        return Ok(ReadBack::page(&member, &members, each.collect(), fields));
    }
    for (at, words) in said {
        let Some(part) = parts.get(at) else { continue };
        let new = NewEntry {
            part: part.id.clone(),
            said: Said { words, lang },
            about_id: None,
            typed_by: typist(&member),
        };
        keep(&app, &member, new, Readers { readers: typed.readers.clone() }).await?;
    }
    Ok(Redirect::to(&member.page(&format!("/matters?just={}", just_kept(&member)))).into_response())
}

impl Typed {
    fn each(&self) -> [&str; 3] {
        [&self.one, &self.two, &self.three]
    }

    /// What was answered, with the place of its question. Any may be left out, though not all.
    fn said(&self, lang: Lang) -> Result<Vec<(usize, String)>, Problems> {
        let mut problems = Problems::new();
        let mut said = Vec::new();
        for (at, (typed, field)) in self.each().into_iter().zip(FIELDS).enumerate() {
            let words = text::clean_or_none(typed, LONGEST);
            let words = words.map_err(|problem| problem.say(&web::words::Words(lang)));
            said.extend(problems.take(field, words).map(|words| (at, words)));
        }
        if said.is_empty() && problems.is_empty() {
            problems.add(FIELDS[0], Words(lang).nothing_typed());
        }
        if problems.is_empty() { Ok(said) } else { Err(problems) }
    }
}

async fn page(app: &App, member: &Member, typed: Typed, problems: Problems) -> Result<Response, Error> {
    may_say(member)?;
    let (conversation, members) = asked(app, member).await?;
    let readers = Readers { readers: typed.readers.clone() };
    let (w, wrong, lang) = (Words(member.reader.lang), !problems.is_empty(), member.reader.lang);
    let words = typed.each().map(str::to_owned);
    let parts = FIELDS.into_iter().zip(conversation.short).zip(words);
    let page = Page(Short {
        frame: member.frame_from("/matters", w.short_title()).with(problems),
        w,
        sw: SharingWords(lang),
        asked: parts.map(|((field, part), words)| (field, part, words)).collect(),
        reading: Reading::new(member, &members, &readers),
        owner: member.is_owner(),
        name: member.space.owner_name(&members).into(),
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}
