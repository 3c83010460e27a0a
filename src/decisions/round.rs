//! A consent round: what people say in it, for themselves or typed in for somebody on paper; and moving on from questions to
//! objections.

use super::finding::{self, Which};
use super::model::{Decision, Phase, Stage};
use super::register::{self, How};
use super::voices::{self, Kind, NewVoice, Voice};
use super::words::Words;
use super::{around, queries, roll, told, vote};
use crate::app::App;
use crate::spaces::{self, Member, Membership};
use crate::store::Tx;
use crate::web::{Choice, Error, Form, Frame, Page, Path, Problems, Query, text, words::Words as WebWords};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "decisions/say.html")]
struct Say {
    frame: Frame,
    w: Words,
    decision: Decision,
    typed: Typed,
    /// Those who take part.
    members: Vec<Membership>,
    me: String,
    /// What a reply belongs to.
    about: Option<Voice>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    kind: String,
    words: String,
    lang: String,
    /// Whose it is: nothing for one's own.
    person: String,
    /// The question a reply belongs to.
    about: Option<i64>,
}

/// A round that goes on.
pub async fn going_on(app: &App, member: &Member, number: i64) -> Result<Decision, Error> {
    member.may_add()?;
    let decision = finding::find(app, member, number).await?;
    let open = decision.is_consent() && decision.is_open(app.clock.now());
    if open { Ok(decision) } else { Err(Error::TooLate) }
}

/// As `going_on`, by somebody who may lead it.
pub async fn led(app: &App, member: &Member, number: i64) -> Result<Decision, Error> {
    let decision = going_on(app, member, number).await?;
    if finding::may_lead(&decision, member) { Ok(decision) } else { Err(Error::NotAllowed) }
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Query(typed): Query<Typed>,
) -> Result<Response, Error> {
    let decision = going_on(&app, &member, number).await?;
    page(&app, &member, decision, typed, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let decision = going_on(&app, &member, number).await?;
    let lang = member.reader.lang;
    let other = !typed.person.is_empty() && typed.person != member.person.id;
    if other && !finding::may_take_papers(&app, &decision, &member).await? {
        return Err(Error::NotAllowed);
    }
    let (kind, words) = match check(&typed, &decision, lang) {
        Ok(found) => found,
        Err(problems) => return page(&app, &member, decision, typed, problems).await,
    };
    let (found, sent, me, now) = (decision.clone(), typed.clone(), member.person.id.clone(), app.clock.now());
    let (space, name, home) = (member.space.clone(), member.person.name.clone(), app.settings.home());
    let trouble = app
        .store
        .write(move |tx| {
            let trouble = keep(tx, &found, &sent, kind, &words, &me, lang, now)?;
            if other && kind.is_stance() && trouble.is_none() {
                let say = |w: Words, question: &str| {
                    w.told_spoken_for(&name, question, w.stance_short(kind.code()))
                };
                told::tell(tx, &space, &found, [sent.person.clone()], say, &home, now)?;
            }
            Ok::<_, Error>(trouble)
        })
        .await?;
    if let Some(trouble) = trouble {
        return page(&app, &member, decision, typed, Problems::one("person", trouble)).await;
    }
    let to = if other && kind.is_stance() { "/room?kept=true" } else { "?just=said" };
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}{to}"))).into_response())
}

fn check(typed: &Typed, decision: &Decision, lang: Lang) -> Result<(Kind, String), Problems> {
    let w = Words(lang);
    let open = |kind: &Kind| match decision.phase {
        // Whether somebody can go along is asked last; a question may come at any time.
        Phase::Object => true,
        Phase::Clarify | Phase::React => !kind.is_stance(),
    };
    let Some(kind) = Kind::from_code(&typed.kind).filter(open) else {
        return Err(Problems::one("kind", w.stance_empty()));
    };
    let words = text::clean_or_none(&typed.words, vote::LONGEST_REASON)
        .map_err(|problem| Problems::one("words", problem.say(&WebWords(lang))))?
        .unwrap_or_default();
    if words.is_empty() && kind.needs_words() {
        return Err(Problems::one("words", w.voice_empty(kind.code())));
    }
    Ok((kind, words))
}

/// Keeps it, and for a stance a row in the register. What stands in the way, if something does.
#[allow(clippy::too_many_arguments)]
fn keep(
    tx: &mut Tx,
    decision: &Decision,
    typed: &Typed,
    kind: Kind,
    words: &str,
    me: &str,
    lang: Lang,
    now: i64,
) -> Result<Option<String>, Error> {
    let w = Words(lang);
    let whose = if typed.person.is_empty() { me } else { &typed.person };
    let Some(decision) = queries::find(tx, &decision.space_id, decision.number)? else {
        return Err(Error::NotFound);
    };
    let Some(them) = spaces::membership(tx, &decision.space_id, whose)? else {
        return Ok(Some(w.whose_empty().into()));
    };
    if decision.stage != Stage::Open {
        return Err(Error::TooLate);
    }
    if kind == Kind::Reply && !voices::is_question(tx, &decision.id, typed.about)? {
        return Err(Error::NotFound);
    }
    if kind.is_stance() && !roll::has(tx, &decision, &them)? {
        return Ok(Some(w.refused_not_for().into()));
    }
    let for_another = whose != me && kind.is_stance();
    if for_another && voices::speaks_themselves(&voices::of(tx, &decision.id)?, whose) {
        return Ok(Some(w.refused_own_words(&them.name)));
    }
    let speaking = Speaking {
        kind,
        about: typed.about.filter(|_| kind == Kind::Reply),
        words,
        lang: Lang::from_code(&typed.lang).unwrap_or(lang),
        typed_by: (whose != me).then_some(me),
    };
    speak(tx, &decision, &them, &speaking, now)?;
    Ok(None)
}

/// What somebody says in a round.
pub struct Speaking<'a> {
    pub kind: Kind,
    pub about: Option<i64>,
    pub words: &'a str,
    pub lang: Lang,
    pub typed_by: Option<&'a str>,
}

/// Keeps it; and for whether they go along, a row in the register.
///
/// # Errors
/// When the store cannot keep it.
pub fn speak(
    tx: &mut Tx,
    decision: &Decision,
    them: &Membership,
    speaking: &Speaking,
    now: i64,
) -> Result<(), Error> {
    let new = NewVoice {
        decision_id: &decision.id,
        version: decision.version,
        kind: speaking.kind,
        about: speaking.about,
        person_id: &them.person_id,
        typed_by: speaking.typed_by,
        words: speaking.words,
        lang: speaking.lang,
    };
    voices::say(tx, &new, now)?;
    if speaking.kind.is_stance() {
        let how = if speaking.typed_by.is_some() { How::Paper } else { How::Screen };
        // In a round everybody sees what everybody says, so it may be said again in the other way.
        register::note(tx, &decision.id, &them.person_id, how, &them.perspectives, speaking.typed_by, now)?;
    }
    Ok(())
}

/// From one phase to another, unless somebody else was quicker.
///
/// # Errors
/// When the store cannot keep it.
pub fn go_on(tx: &mut Tx, id: &str, from: Phase, to: Phase, by: &str, now: i64) -> Result<(), Error> {
    if queries::move_on(tx, id, from, to)? {
        around::happened(tx, id, "moved", to.code(), Some(by), now)?;
    }
    Ok(())
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Moving {
    /// The phase it stands in, as whoever presses the button saw it.
    from: String,
    to: String,
}

/// From questions to what people think, and on; or a step back.
pub async fn move_on(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(moving): Form<Moving>,
) -> Result<Redirect, Error> {
    let decision = led(&app, &member, number).await?;
    let (Some(from), Some(to)) = (Phase::named(&moving.from), Phase::named(&moving.to)) else {
        return Err(Error::Unreadable);
    };
    let next_to = from.next() == Some(to) || from.before() == Some(to);
    if next_to {
        let (me, now) = (member.person.id.clone(), app.clock.now());
        app.store.write(move |tx| go_on(tx, &decision.id, from, to, &me, now)).await?;
    }
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}"))))
}

async fn page(
    app: &App,
    member: &Member,
    decision: Decision,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let found = decision.clone();
    let (members, voices) = app
        .store
        .read(move |tx| Ok::<_, Error>((roll::members(tx, &found)?, voices::of(tx, &found.id)?)))
        .await?;
    let about = voices.into_iter().find(|one| Some(one.number) == typed.about);
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let title = match Kind::from_code(&typed.kind) {
        Some(kind) if !kind.is_stance() => w.say_title(kind.code()),
        _ => w.say_title("stance"),
    };
    let frame = member.frame_from(&format!("/decisions/{}", decision.number), title).with(problems);
    let me = member.person.id.clone();
    let page = Page(Say { frame, w, decision, typed, members, me, about });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Say {
    fn is_stance(&self) -> bool {
        Kind::from_code(&self.typed.kind).is_none_or(Kind::is_stance)
    }

    fn stances(&self) -> Vec<Choice> {
        let choice = |kind: Kind| {
            Choice::new(kind.code(), self.w.stance(kind.code())).hint(self.w.stance_hint(kind.code()))
        };
        Kind::STANCES.into_iter().map(choice).collect()
    }

    fn people(&self) -> Vec<Choice> {
        let others = self.members.iter().filter(|one| one.person_id != self.me);
        let me = Choice::new("", self.w.for_me());
        std::iter::once(me).chain(others.map(|one| Choice::new(&*one.person_id, &*one.name))).collect()
    }
}
