//! How it is now: the story first, then the number.

use super::model::{HIGHEST, LOWEST, Scale};
use super::new::may_say;
use super::queries::{self, Full};
use super::words::Words;
use crate::app::App;
use crate::sharing::{self, How, ReadBack, Said, Shown, To};
use crate::spaces::{self, Member, Space};
use crate::store::{Result as Kept, Tx};
use crate::web::{self, Choice, Error, Form, Frame, Page, Path, Problems, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const LONGEST: usize = 2000;

/// Who may read a story: whoever reads the outcome, its owner alone, or the same and the wider spaces, nameless.
pub(super) const SAME: &str = "same";
pub(super) const ME: &str = "me";
pub(super) const WIDER: &str = "wider";

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
    /// [`SAME`], [`ME`] or [`WIDER`].
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
    if !member.is_owner() && typed.story_for == WIDER {
        return Err(Error::NotAllowed);
    }
    let checked = match typed.check(member.reader.lang) {
        Ok(checked) => checked,
        Err(problems) => return page(&app, &member, id, typed, problems).await,
    };
    if !member.is_owner() && typed.read_back != "yes" {
        return read_back(&app, &member, id, checked, typed).await;
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
            }
            if let Some(story) = story {
                for one in story_readers(tx, &full, &space, &checked.story_for)? {
                    sharing::show(tx, &story, &one.to, one.how, now)?;
                }
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/outcomes/{id}?just=rated"))).into_response())
}

/// Whom a story is shown to.
pub(super) fn story_readers(tx: &mut Tx, full: &Full, space: &Space, story_for: &str) -> Kept<Vec<Shown>> {
    let mut readers = if story_for == ME { Vec::new() } else { sharing::shown(tx, &full.item.id)? };
    if let Some(wider) = space.wider.as_ref().filter(|_| story_for == WIDER) {
        let above = spaces::with_those_above(tx, &wider.id)?.into_iter();
        readers.extend(above.map(|id| Shown { to: To::Space(id), how: How::Nameless }));
    }
    Ok(readers)
}

/// What there is to choose from; taking a story further than the outcome is its owner's alone to say.
pub(super) fn story_choices(w: &Words, owner: bool, wider: Option<&str>) -> Vec<Choice> {
    let mut choices = vec![
        Choice::new(SAME, w.story_same()),
        Choice::new(ME, if owner { w.story_me() } else { w.story_them() }),
    ];
    let wider = wider.filter(|_| owner);
    choices.extend(wider.map(|name| Choice::new(WIDER, w.story_wider(name))));
    choices
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

async fn read_back(
    app: &App,
    member: &Member,
    id: String,
    checked: Checked,
    typed: Typed,
) -> Result<Response, Error> {
    let (w, lang) = (Words(member.reader.lang), member.reader.lang);
    let (seal, space_id, me) = (app.seal.clone(), member.space.id.clone(), member.person.id.clone());
    let (full, members) = app
        .store
        .read(move |tx| {
            let full = queries::find(tx, &seal, &space_id, &me, &id)?.ok_or(Error::NotFound)?;
            Ok::<_, Error>((full, spaces::members(tx, &space_id)?))
        })
        .await?;
    let mut said = Vec::new();
    if let Some(story) = checked.story {
        said.push((w.story_label().to_string(), story.words, story.lang));
        let choices = story_choices(&w, false, None);
        let reads = choices.into_iter().find(|one| one.value == checked.story_for);
        let reads = reads.map_or(w.story_same().into(), |one| one.label);
        said.push((w.story_for_label().to_string(), reads, lang));
    }
    said.push((w.number_label().to_string(), full.outcome.meaning(checked.number), full.outcome.lang));
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
        let choice = |number: i64| Choice::new(number.to_string(), self.full.outcome.meaning(number));
        (LOWEST..=HIGHEST).map(choice).collect()
    }

    fn faces(&self) -> bool {
        self.full.outcome.scale == Scale::Faces
    }

    fn story_choices(&self) -> Vec<Choice> {
        story_choices(&self.w, self.owner, self.wider.as_deref())
    }

    fn story_for(&self) -> &str {
        if self.typed.story_for.is_empty() { SAME } else { &self.typed.story_for }
    }
}
