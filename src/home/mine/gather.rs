//! Everything about one person, from every feature.

use super::together::{Decided, Meeting, Thought, decided, met, thought};
use crate::actions;
use crate::canvas;
use crate::loops;
use crate::outcomes;
use crate::people::Person;
use crate::seal::Seal;
use crate::sharing::{self, Item, Kind, To};
use crate::spaces;
use crate::store::{Result, Tx};
use crate::strengths::{self, introductions};
use crate::words::{Lang, dates};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct Mine {
    pub person: Me,
    pub spaces: Vec<Place>,
    pub about_me: Vec<Thing>,
    pub outcomes: Vec<Better>,
    pub introductions: Vec<Introduced>,
    pub said: Vec<Said>,
    pub news: Vec<News>,
    pub decisions: Vec<Decided>,
    pub actions: Vec<Action>,
    pub cards: Vec<Card>,
    pub thought: Vec<Thought>,
    pub meetings: Vec<Meeting>,
}

#[derive(Debug, Serialize)]
pub struct Me {
    pub id: String,
    pub name: String,
    pub language: &'static str,
    pub hears_by: &'static str,
    pub email: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Place {
    pub code: String,
    pub name: String,
    pub role: String,
    pub speaks_from: Vec<&'static str>,
    pub key: Option<&'static str>,
    pub joined: String,
    pub mine: bool,
}

/// Something said about oneself.
#[derive(Debug, Serialize)]
pub struct Thing {
    pub kind: &'static str,
    pub part: String,
    pub words: String,
    pub language: &'static str,
    pub said: String,
    pub typed_by: Option<String>,
    pub shown_to: Vec<Shown>,
}

#[derive(Debug, Serialize)]
pub struct Shown {
    pub to: String,
    /// name, perspective, nameless
    pub as_whom: &'static str,
}

#[derive(Debug, Serialize)]
pub struct Better {
    pub words: String,
    pub language: &'static str,
    pub counted: bool,
    pub shown_to: Vec<Shown>,
    pub ratings: Vec<Rating>,
}

#[derive(Debug, Serialize)]
pub struct Rating {
    pub day: String,
    pub number: i64,
    pub story: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub story_shown_to: Option<Vec<Shown>>,
}

/// What I said to an introduction.
#[derive(Debug, Serialize)]
pub struct Introduced {
    pub asked: InWords,
    pub offered: InWords,
    pub day: String,
    pub yes: Option<bool>,
    /// For the other side, once both said yes.
    pub note: Option<InWords>,
    pub helped: Option<&'static str>,
    pub words: Option<InWords>,
}

#[derive(Debug, Serialize)]
pub struct InWords {
    pub words: String,
    pub language: &'static str,
}

impl InWords {
    fn of(said: &sharing::Said) -> InWords {
        InWords { words: said.words.clone(), language: said.lang.code() }
    }
}

#[derive(Debug, Serialize)]
pub struct Said {
    pub reference: String,
    pub space: String,
    pub words: String,
    pub language: &'static str,
    pub day: String,
    pub named: bool,
    pub state: &'static str,
    pub answers: Vec<Answer>,
}

/// What I was told beside answers.
#[derive(Debug, Serialize)]
pub struct News {
    pub space: String,
    pub words: String,
    pub language: &'static str,
    pub day: String,
}

#[derive(Debug, Serialize)]
pub struct Answer {
    pub day: String,
    pub by: String,
    pub words: String,
    pub reason: String,
}

#[derive(Debug, Serialize)]
pub struct Action {
    pub reference: String,
    pub words: String,
    pub language: &'static str,
    pub due: String,
    pub kept: Option<bool>,
    pub why: String,
}

#[derive(Debug, Serialize)]
pub struct Card {
    pub canvas: String,
    pub words: String,
    pub language: &'static str,
    pub day: String,
}

/// # Errors
/// When the store cannot be read.
pub fn gather(tx: &mut Tx, seal: &Seal, person: &Person, lang: Lang) -> Result<Mine> {
    Ok(Mine {
        person: Me {
            id: person.id.clone(),
            name: person.name.clone(),
            language: person.lang.code(),
            hears_by: person.hears_by.code(),
            email: person.email.clone(),
        },
        spaces: places(tx, &person.id, lang)?,
        about_me: things(tx, seal, &person.id, lang)?,
        outcomes: better(tx, seal, &person.id, lang)?,
        introductions: introduced(tx, seal, &person.id)?,
        said: said(tx, &person.id, lang)?,
        news: news(tx, &person.id, lang)?,
        decisions: decided(tx, &person.id, lang)?,
        actions: acts(tx, &person.id)?,
        cards: cards(tx, &person.id)?,
        thought: thought(tx, &person.id, lang)?,
        meetings: met(tx, &person.id, lang)?,
    })
}

fn places(tx: &mut Tx, person_id: &str, lang: Lang) -> Result<Vec<Place>> {
    let mut places = Vec::new();
    for space in spaces::of_person(tx, person_id)? {
        let Some(me) = spaces::membership(tx, &space.id, person_id)? else { continue };
        places.push(Place {
            name: space.name.in_lang(lang).to_owned(),
            mine: space.owner_id.as_deref() == Some(person_id),
            code: space.code,
            role: me.role,
            speaks_from: me.perspectives.iter().map(|one| one.code()).collect(),
            key: me.key.map(|key| key.code()),
            joined: dates::written_day(me.joined_at),
        });
    }
    Ok(places)
}

fn things(tx: &mut Tx, seal: &Seal, person_id: &str, lang: Lang) -> Result<Vec<Thing>> {
    let mut things = Vec::new();
    for kind in [Kind::Entry, Kind::Strength, Kind::Offer, Kind::Ask, Kind::Journal] {
        for item in sharing::mine(tx, seal, person_id, kind)? {
            let said = item.said();
            things.push(Thing {
                kind: kind.code(),
                part: item.part.clone(),
                words: said.words,
                language: said.lang.code(),
                said: dates::written_day(item.said_at),
                typed_by: item.typed_by.clone(),
                shown_to: shown_to(tx, &item, lang)?,
            });
        }
    }
    for (space_id, ask) in strengths::asked_by(tx, person_id)? {
        let space = spaces::find(tx, &space_id)?.map(|space| space.name.in_lang(lang).to_owned());
        things.push(Thing {
            kind: Kind::Ask.code(),
            part: String::new(),
            words: ask.said.words,
            language: ask.said.lang.code(),
            said: dates::written_day(ask.made_at),
            typed_by: None,
            shown_to: vec![Shown { to: space.unwrap_or_default(), as_whom: sharing::How::Name.code() }],
        });
    }
    Ok(things)
}

fn introduced(tx: &mut Tx, seal: &Seal, person_id: &str) -> Result<Vec<Introduced>> {
    let mut all = Vec::new();
    for one in introductions::of_person(tx, seal, person_id)? {
        for role in one.roles_of(person_id).into_iter().filter(|role| !role.typed) {
            let me = one.end(role.side);
            all.push(Introduced {
                asked: InWords::of(&one.ask.said),
                offered: InWords::of(&one.offer.said),
                day: dates::written_day(one.made_at),
                yes: me.answered.as_ref().map(|said| said.yes),
                note: me.answered.as_ref().and_then(|said| said.note.as_ref()).map(InWords::of),
                helped: me.told.as_ref().map(|told| told.helped.code()),
                words: me.told.as_ref().and_then(|told| told.words.as_ref()).map(InWords::of),
            });
        }
    }
    Ok(all)
}

fn shown_to(tx: &mut Tx, item: &Item, lang: Lang) -> Result<Vec<Shown>> {
    let mut all = Vec::new();
    for one in sharing::shown(tx, &item.id)? {
        let to = match &one.to {
            To::Person(id) => crate::people::find(tx, id)?.map(|person| person.name),
            To::Space(id) => spaces::find(tx, id)?.map(|space| space.name.in_lang(lang).to_owned()),
        };
        all.push(Shown { to: to.unwrap_or_default(), as_whom: one.how.code() });
    }
    Ok(all)
}

fn better(tx: &mut Tx, seal: &Seal, person_id: &str, lang: Lang) -> Result<Vec<Better>> {
    let mut all = Vec::new();
    for full in outcomes::all_of(tx, seal, person_id)? {
        let mut ratings = Vec::new();
        for (item, rated) in &full.ratings {
            let story = full.stories.get(&item.id);
            ratings.push(Rating {
                day: dates::written_day(rated.at),
                number: rated.number,
                story: story.map(|story| story.said().words),
                story_shown_to: story.map(|story| shown_to(tx, story, lang)).transpose()?,
            });
        }
        all.push(Better {
            words: full.outcome.words.clone(),
            language: full.outcome.lang.code(),
            counted: full.counted.is_some(),
            shown_to: shown_to(tx, &full.item, lang)?,
            ratings,
        });
    }
    Ok(all)
}

fn said(tx: &mut Tx, person_id: &str, lang: Lang) -> Result<Vec<Said>> {
    let mut all = Vec::new();
    for (code, space, one) in loops::of_person(tx, person_id)? {
        let answers = loops::answers_to(tx, &one.owed.id)?;
        let answer = |answer: loops::Answer| Answer {
            day: dates::written_day(answer.answered_at),
            by: answer.name,
            words: answer.words.in_lang(lang).to_owned(),
            reason: answer.reason.in_lang(lang).to_owned(),
        };
        all.push(Said {
            reference: format!("{code}-{}", one.number),
            space: space.in_lang(lang).to_owned(),
            language: one.lang.code(),
            day: dates::written_day(one.said_at),
            named: one.name.is_some(),
            state: one.owed.state.code(),
            words: one.words,
            answers: answers.into_iter().map(answer).collect(),
        });
    }
    Ok(all)
}

fn news(tx: &mut Tx, person_id: &str, lang: Lang) -> Result<Vec<News>> {
    let all = loops::telling::notices::of_person(tx, person_id)?.into_iter().map(|one| News {
        space: one.space.in_lang(lang).to_owned(),
        words: one.words.in_lang(lang).to_owned(),
        language: one.words.lang_of(lang).code(),
        day: dates::written_day(one.at),
    });
    Ok(all.collect())
}

fn acts(tx: &mut Tx, person_id: &str) -> Result<Vec<Action>> {
    let all = actions::all_of(tx, person_id)?.into_iter().map(|action| Action {
        reference: action.reference(),
        due: dates::written_day(action.due_at),
        kept: action.said.as_ref().map(|said| said.kept),
        why: action.said.map(|said| said.why).unwrap_or_default(),
        language: action.lang.code(),
        words: action.words,
    });
    Ok(all.collect())
}

fn cards(tx: &mut Tx, person_id: &str) -> Result<Vec<Card>> {
    let all = canvas::cards_of(tx, person_id)?.into_iter().map(|card| Card {
        canvas: format!("{}-{}", card.space_code, card.canvas),
        day: dates::written_day(card.made_at),
        language: card.lang.code(),
        words: card.words,
    });
    Ok(all.collect())
}
