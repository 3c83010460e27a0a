//! How it is now: the story first, then the number.

use super::model::{HIGHEST, LOWEST, Scale};
use super::new::may_say;
use super::queries::{self, Full};
use super::words::Words;
use crate::app::App;
use crate::sharing::{self, How, ReadBack, Said, To};
use crate::spaces::{self, Member};
use crate::web::{self, Choice, Error, Form, Frame, Page, Path, Problems, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const LONGEST: usize = 2000;

#[derive(Template)]
#[template(path = "outcomes/rate.html")]
struct Rate {
    frame: Frame,
    w: Words,
    full: Full,
    typed: Typed,
    owner: bool,
    wider: Option<String>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    story: String,
    lang: String,
    number: String,
    /// Who may read the story: "same" as the outcome, "me", or "wider", which is the same and the wider space, nameless.
    story_for: String,
    read_back: String,
    step: String,
}

/// A rating, checked.
#[derive(Clone)]
struct Checked {
    number: i64,
    story: Option<Said>,
    story_for: String,
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Error> {
    may_say(&member)?;
    page(&app, &member, id, Typed::default(), Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    may_say(&member)?;
    if typed.step == "change" {
        return page(&app, &member, id, typed, Problems::new()).await;
    }
    let checked = match typed.check(member.reader.lang) {
        Ok(checked) => checked,
        Err(problems) => return page(&app, &member, id, typed, problems).await,
    };
    if !member.is_owner() && typed.read_back != "yes" {
        return read_back(&app, &member, checked, typed).await;
    }
    let (seal, space, me) = (app.seal.clone(), member.space.clone(), member.person.id.clone());
    let (now, outcome_id) = (app.clock.now(), id.clone());
    app.store
        .write(move |tx| {
            // Whoever types it in can see the outcome; its owner could in any case.
            queries::find(tx, &seal, &space.id, &me, &outcome_id)?.ok_or(Error::NotFound)?;
            let owner = space.owner_id.as_deref().ok_or(Error::NotFound)?;
            let full = queries::find(tx, &seal, &space.id, owner, &outcome_id)?.ok_or(Error::NotFound)?;
            let typed_by = (owner != me).then_some(me.as_str());
            let story = checked.story.as_ref();
            let (rating, story) =
                queries::keep_rating(tx, &seal, &full, typed_by, checked.number, story, now)?;
            for one in sharing::shown(tx, &full.item.id)? {
                sharing::show(tx, &rating, &one.to, one.how, now)?;
                if let Some(story) = story.as_ref().filter(|_| checked.story_for != "me") {
                    sharing::show(tx, story, &one.to, one.how, now)?;
                }
            }
            let wider = space.wider.as_ref().filter(|_| checked.story_for == "wider");
            if let (Some(wider), Some(story)) = (wider, &story) {
                for space in spaces::with_those_above(tx, &wider.id)? {
                    sharing::show(tx, story, &To::Space(space), How::Nameless, now)?;
                }
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/outcomes/{id}?just=rated"))).into_response())
}

impl Typed {
    fn check(&self, lang: Lang) -> Result<Checked, Problems> {
        let mut problems = Problems::new();
        let story = text::clean_or_none(&self.story, LONGEST);
        let story = problems.take("story", story.map_err(|problem| problem.say(&web::words::Words(lang))));
        let number = self.number.trim().parse().ok().filter(|number| (LOWEST..=HIGHEST).contains(number));
        if number.is_none() {
            problems.add("number", Words(lang).number_missing());
        }
        match number {
            Some(number) if problems.is_empty() => Ok(Checked {
                number,
                story: story.map(|words| Said { words, lang: Lang::from_code(&self.lang).unwrap_or(lang) }),
                story_for: self.story_for.clone(),
            }),
            _ => Err(problems),
        }
    }
}

async fn read_back(app: &App, member: &Member, checked: Checked, typed: Typed) -> Result<Response, Error> {
    let (id, w) = (member.space.id.clone(), Words(member.reader.lang));
    let members = app.store.read(move |tx| spaces::members(tx, &id)).await?;
    let mut said = Vec::new();
    if let Some(story) = checked.story {
        said.push((w.story_label().to_string(), story.words, story.lang));
    }
    said.push((w.number_label().to_string(), checked.number.to_string(), member.reader.lang));
    let fields = vec![
        ("story", typed.story),
        ("lang", typed.lang),
        ("number", typed.number),
        ("story_for", typed.story_for),
    ];
    Ok(ReadBack::page_as_before(member, &members, said, fields))
}

async fn page(
    app: &App,
    member: &Member,
    id: String,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let (seal, space_id, me) = (app.seal.clone(), member.space.id.clone(), member.person.id.clone());
    let full = app.store.read(move |tx| queries::find(tx, &seal, &space_id, &me, &id)).await?;
    let full = full.ok_or(Error::NotFound)?;
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let wider = member.space.wider.as_ref().map(|wider| wider.name.in_lang(member.reader.lang).to_owned());
    let back = format!("/outcomes/{}", full.item.id);
    let frame = member.frame_from(&back, w.how_is_it()).with(problems);
    let page = Page(Rate { frame, w, full, typed, owner: member.is_owner(), wider });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Rate {
    /// Each number with what it means to its owner at the ends.
    fn numbers(&self) -> Vec<Choice> {
        let end = |number: i64| match number {
            LOWEST if !self.full.outcome.low.is_empty() => Some(&self.full.outcome.low),
            HIGHEST if !self.full.outcome.high.is_empty() => Some(&self.full.outcome.high),
            _ => None,
        };
        let choice = |number: i64| match end(number) {
            Some(word) => Choice::new(number.to_string(), format!("{number} – {word}")),
            None => Choice::new(number.to_string(), number.to_string()),
        };
        (LOWEST..=HIGHEST).map(choice).collect()
    }

    fn faces(&self) -> bool {
        self.full.outcome.scale == Scale::Faces
    }

    fn story_choices(&self) -> Vec<Choice> {
        let mut choices = vec![
            Choice::new("same", self.w.story_same()),
            Choice::new("me", if self.owner { self.w.story_me() } else { self.w.story_them() }),
        ];
        choices.extend(self.wider.as_ref().map(|name| Choice::new("wider", self.w.story_wider(name))));
        choices
    }

    fn story_for(&self) -> &str {
        if self.typed.story_for.is_empty() { "same" } else { &self.typed.story_for }
    }
}
