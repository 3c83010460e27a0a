//! One theme: whose words are in it, who lets theirs go up, and raising it.

use super::model::{Consent, Theme, Voice, as_said};
use super::{contribution_of, queries, words::Words};
use crate::app::App;
use crate::loops::model::{CameBy, may_write_down, spoke};
use crate::loops::words::Words as LoopWords;
use crate::loops::{Answer, Contribution, Saying, answer_queries, saying};
use crate::spaces::{self, Member, Space, owed};
use crate::store::Tx;
use crate::web::{Choice, Error, Form, Frame, Page, Path, Problems, Query};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "loops/raised/show.html")]
struct Show {
    frame: Frame,
    w: Words,
    lw: LoopWords,
    start: String,
    theme: Theme,
    voices: Vec<Voice>,
    raised: Option<(Contribution, Vec<Answer>)>,
    me: String,
    holds_key: bool,
    may_add: bool,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    /// The number of a contribution.
    said: i64,
    consent: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    just: String,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, i64)>,
    Query(just): Query<Just>,
) -> Result<Response, Error> {
    page(&app, &member, number, Problems::new(), &just.just).await
}

/// Whoever spoke says whether their words may go up; or whoever types it in for them.
pub async fn say(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, i64)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let Some(chosen) = Consent::from_code(&typed.consent).filter(|chosen| *chosen != Consent::Asked) else {
        let problems = Problems::one("consent", Words(member.reader.lang).consent_missing());
        return page(&app, &member, number, problems, "").await;
    };
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    let holds_key = member.me.key.is_some();
    app.store
        .write(move |tx| {
            let theme = queries::find(tx, &space_id, number)?.ok_or(Error::NotFound)?;
            consent(tx, &theme, typed.said, chosen, &me, holds_key, now)
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/themes/{number}?just=said"))).into_response())
}

/// Notes what the speaker of contribution `said` says, or what `by` writes down for them.
///
/// # Errors
/// `NotAllowed` once it was raised, of a choice they do not have, or by somebody who may not say it for them.
pub fn consent(
    tx: &mut Tx,
    theme: &Theme,
    said: i64,
    chosen: Consent,
    by: &str,
    holds_key: bool,
    now: i64,
) -> Result<(), Error> {
    let voices = queries::voices(tx, theme)?;
    let voice = voices.iter().find(|voice| voice.contribution.number == said).ok_or(Error::NotFound)?;
    let writes_down =
        may_write_down(&voice.contribution, by, holds_key) && voice.contribution.person_id.is_some();
    let may = spoke(&voice.contribution, by) || writes_down;
    if theme.raised_at.is_some() || !may || !voice.choices().contains(&chosen) {
        return Err(Error::NotAllowed);
    }
    let typed_by = (!spoke(&voice.contribution, by)).then_some(by);
    queries::say(tx, &theme.id, &voice.contribution.id, chosen, typed_by, now)?;
    Ok(())
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, i64)>,
) -> Result<Response, Error> {
    member.may_add()?;
    let (space, me, now, lang) =
        (member.space.clone(), member.person.id.clone(), app.clock.now(), member.reader.lang);
    let raised = app
        .store
        .write(move |tx| {
            let theme = queries::find(tx, &space.id, number)?.ok_or(Error::NotFound)?;
            raise(tx, &theme, &me, lang, now)
        })
        .await?;
    if !raised {
        let problems = Problems::one("raise", Words(member.reader.lang).nobody_agreed());
        return page(&app, &member, number, problems, "").await;
    }
    Ok(Redirect::to(&member.page(&format!("/themes/{number}?just=raised"))).into_response())
}

/// Takes a theme up with the words of those who agreed. Whoever has not said is left out. False: nobody has agreed yet.
///
/// # Errors
/// `NotAllowed` when it was raised already, or the wider space is closed.
pub fn raise(tx: &mut Tx, theme: &Theme, by: &str, lang: Lang, now: i64) -> Result<bool, Error> {
    let wider: Space = spaces::find(tx, &theme.to_id)?.ok_or(Error::NotFound)?;
    if theme.raised_at.is_some() || wider.closed_at.is_some() {
        return Err(Error::NotAllowed);
    }
    let voices = queries::voices(tx, theme)?;
    let Some((words, lang)) = as_said(theme, &voices, lang) else { return Ok(false) };
    let saying = Saying { came_by: CameBy::Raised, ..Saying::new(&wider, &words, lang) };
    let number = saying::say(tx, &saying, now)?;
    let contribution = crate::loops::find(tx, &wider.id, number)?.ok_or(Error::NotFound)?;
    queries::raised(tx, &theme.id, &contribution.id, by, now)?;
    for voice in voices.iter().filter(|voice| voice.consent.is_yes()) {
        wait_for(tx, &voice.contribution, &contribution)?;
    }
    Ok(true)
}

/// What is still owed to a speaker here is owed by whoever answers above, by their day.
fn wait_for(tx: &mut Tx, here: &Contribution, above: &Contribution) -> Result<(), Error> {
    if !here.owed.state.is_owed() {
        return Ok(());
    }
    let mut one = here.owed.clone();
    one.owed_by.clone_from(&above.owed.owed_by);
    one.due_at = one.due_at.max(above.owed.due_at);
    Ok(owed::change_loop(tx, &one)?)
}

async fn page(
    app: &App,
    member: &Member,
    number: i64,
    problems: Problems,
    just: &str,
) -> Result<Response, Error> {
    let id = member.space.id.clone();
    let (theme, voices, raised) = app
        .store
        .read(move |tx| {
            let theme = queries::find(tx, &id, number)?.ok_or(Error::NotFound)?;
            let voices = queries::voices(tx, &theme)?;
            let raised = match contribution_of(tx, &theme)? {
                Some(one) => {
                    let answers = answer_queries::of_loop(tx, &one.owed.id)?;
                    Some((one, answers))
                }
                None => None,
            };
            Ok::<_, Error>((theme, voices, raised))
        })
        .await?;
    let lang = member.reader.lang;
    let w = Words(lang);
    let wrong = !problems.is_empty();
    let mut frame = member.frame_from("/themes", w.theme(theme.to_name.in_lang(lang))).with(problems);
    match just {
        "said" => frame = frame.news(w.just_said()),
        "raised" => frame = frame.news(w.just_raised()),
        _ => {}
    }
    let page = Page(Show {
        frame,
        w,
        lw: LoopWords(lang),
        start: member.page(""),
        theme,
        voices,
        raised,
        me: member.person.id.clone(),
        holds_key: member.me.key.is_some(),
        may_add: member.may_add().is_ok(),
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Show {
    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }

    fn mine(&self, voice: &Voice) -> bool {
        spoke(&voice.contribution, &self.me)
    }

    /// May say it for somebody who is on paper, and named: nobody is named by being asked.
    fn writes_down(&self, voice: &Voice) -> bool {
        voice.contribution.person_id.is_some()
            && may_write_down(&voice.contribution, &self.me, self.holds_key)
    }

    fn choices(&self, voice: &Voice) -> Vec<Choice> {
        let mine = self.mine(voice);
        let label = |consent: &Consent| {
            if mine { self.w.choose_mine(consent.code()) } else { self.w.choose_theirs(consent.code()) }
        };
        voice.choices().iter().map(|consent| Choice::new(consent.code(), label(consent))).collect()
    }

    /// What somebody said is theirs to know: set beside their name here, it would name them above.
    fn stands(&self, voice: &Voice) -> String {
        match voice.consent {
            Consent::Asked => self.w.consent("asked"),
            said if self.mine(voice) => self.w.consent(said.code()),
            _ => self.w.consent("said"),
        }
    }

    fn chosen(&self, voice: &Voice) -> &'static str {
        if voice.consent == Consent::Asked { "" } else { voice.consent.code() }
    }

    fn agreed(&self) -> usize {
        self.voices.iter().filter(|voice| voice.consent.is_yes()).count()
    }
}
