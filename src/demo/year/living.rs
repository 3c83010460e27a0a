//! A life, lived through the features: a space of their own, what they say in it, outcomes rated over the months.

use super::life::{Better, Life, Thing};
use super::{DAY, at};
use crate::actions::{self, NewAction};
use crate::matters::{self, NewEntry};
use crate::outcomes::{self, Outcome};
use crate::people::Person;
use crate::seal::Seal;
use crate::sharing::{self, How, Kind, NewItem, Said, To};
use crate::spaces::{self, Space};
use crate::store::Tx;
use crate::web::Error;
use crate::words::dates;
use std::collections::BTreeMap;

/// Where they live it.
pub struct World<'a> {
    pub seal: &'a Seal,
    pub group: &'a Space,
    /// By name.
    pub people: &'a BTreeMap<String, Person>,
    pub now: i64,
}

/// One person of the world, on the way through their year.
struct Living<'a, 'b, 'c> {
    tx: &'a mut Tx<'c>,
    world: &'b World<'b>,
    life: &'b Life,
    me: &'b Person,
    worker: Option<&'b Person>,
    own: Option<Space>,
    /// Counts on, so that nothing happens at the same moment.
    step: usize,
}

/// `nth`: which of them it is, to spread their year over the days.
///
/// # Errors
/// When the store cannot keep it.
pub fn live(
    tx: &mut Tx,
    world: &World,
    life: &Life,
    me: &Person,
    worker: Option<&Person>,
    nth: usize,
) -> Result<Option<Space>, Error> {
    let own = match life.own_space {
        true => Some(spaces::open_own(tx, me, worker, Some(world.group), at(world.now, -12, nth))?),
        false => None,
    };
    let mut living = Living { tx, world, life, me, worker, own, step: nth };
    living.strengths()?;
    living.conversation()?;
    living.find_out()?;
    living.promise()?;
    for outcome in &life.outcomes {
        living.rate(outcome)?;
    }
    Ok(living.own)
}

impl<'b> Living<'_, 'b, '_> {
    fn when(&mut self, month: i64) -> i64 {
        self.step += 1;
        at(self.world.now, month, self.step)
    }

    /// Typed by the worker for those who are on paper.
    fn typist(&self) -> Option<String> {
        let on_paper = self.life.hears_by == "letter";
        self.worker.filter(|_| on_paper).map(|worker| worker.id.clone())
    }

    fn shown_to(&self, shown: &str) -> Option<To> {
        match shown {
            "worker" => self.worker.map(|worker| To::Person(worker.id.clone())),
            "space" => self.own.as_ref().map(|own| To::Space(own.id.clone())),
            "group" => Some(To::Space(self.world.group.id.clone())),
            _ => None,
        }
    }

    fn show(&mut self, item: &str, to: Option<To>, how: How, now: i64) -> Result<(), Error> {
        match to {
            Some(to) => Ok(sharing::show(self.tx, item, &to, how, now)?),
            None => Ok(()),
        }
    }

    fn said(&self, words: &str) -> Said {
        Said { words: words.into(), lang: self.life.lang }
    }

    fn strengths(&mut self) -> Result<(), Error> {
        for strength in &self.life.strengths {
            let now = self.when(-11);
            let new = NewItem {
                owner_id: self.me.id.clone(),
                space_id: self.own.as_ref().map(|own| own.id.clone()),
                kind: Kind::Strength,
                part: strength.kind.clone(),
                about_id: None,
                body: self.said(&strength.words).to_body(),
                typed_by: self.typist(),
            };
            let id = sharing::keep(self.tx, self.world.seal, &new, now)?;
            self.show(&id, self.shown_to(&strength.shown), strength.how(), now)?;
        }
        Ok(())
    }

    fn conversation(&mut self) -> Result<(), Error> {
        let life = self.life;
        for (part, things) in [("good", &life.good), ("doing", &life.doing), ("tried", &life.tried)] {
            for thing in things {
                self.entry(part, thing)?;
            }
        }
        Ok(())
    }

    fn entry(&mut self, part: &str, thing: &Thing) -> Result<(), Error> {
        let now = self.when(-11);
        let id = self.keep(part, &thing.words, None, self.typist(), now)?;
        self.show(&id, self.shown_to(&thing.shown), How::Name, now)
    }

    fn keep(
        &mut self,
        part: &str,
        words: &str,
        about_id: Option<String>,
        typed_by: Option<String>,
        now: i64,
    ) -> Result<String, Error> {
        let own = self.own.as_ref().ok_or(Error::NotFound)?;
        let new = NewEntry { part: part.into(), said: self.said(words), about_id, typed_by };
        Ok(matters::keep(self.tx, self.world.seal, own, &new, now)?)
    }

    fn find_out(&mut self) -> Result<(), Error> {
        for unknown in &self.life.unknown {
            let now = self.when(unknown.month);
            let id = self.keep("unknown", &unknown.words, None, self.typist(), now)?;
            let to = self.shown_to(&unknown.shown);
            self.show(&id, to.clone(), How::Name, now)?;
            if let Some(found) = &unknown.found {
                let then = self.when(found.month).max(now + DAY);
                let by = self.world.people.get(&found.by).filter(|by| by.id != self.me.id);
                let found = self.keep("found", &found.words, Some(id), by.map(|by| by.id.clone()), then)?;
                self.show(&found, to, How::Name, then)?;
            }
        }
        Ok(())
    }

    /// In their own space with a worker; in the group by those who have none.
    fn promise(&mut self) -> Result<(), Error> {
        for promise in &self.life.promises {
            let now = self.when(promise.month);
            let owner = self.worker.filter(|_| promise.who == "worker").unwrap_or(self.me);
            let due_in = if promise.kept.is_some() { 21 } else { 30 };
            let new = NewAction {
                space_id: self.own.as_ref().unwrap_or(self.world.group).id.clone(),
                words: promise.words.clone(),
                lang: self.life.lang,
                owner_id: owner.id.clone(),
                due_at: dates::after_days(now, due_in),
                made_by: owner.id.clone(),
                answer_id: None,
                card_id: None,
            };
            let action = actions::make(self.tx, &new, now)?;
            if let Some(kept) = promise.kept {
                let kept = actions::Kept { kept, why: promise.why.clone() };
                let then = (now + 16 * DAY).min(self.world.now - DAY);
                actions::say(self.tx, &action, &kept, &owner.id, then)?;
            }
        }
        Ok(())
    }

    fn rate(&mut self, better: &Better) -> Result<(), Error> {
        let own = self.own.clone().ok_or(Error::NotFound)?;
        let first = better.ratings.first().map_or(-11, |rating| rating.month);
        let now = self.when(first) - 2 * DAY;
        let outcome = Outcome {
            words: better.words.clone(),
            lang: self.life.lang,
            scale: better.scale,
            low: better.low.clone(),
            high: better.high.clone(),
        };
        let typist = self.typist();
        let id = outcomes::keep_outcome(
            self.tx,
            self.world.seal,
            &own,
            &self.me.id,
            typist.as_deref(),
            &outcome,
            now,
        )?;
        let worker = self.shown_to("worker");
        self.show(&id, worker.clone(), How::Name, now)?;
        let find = |tx: &mut Tx| outcomes::find(tx, self.world.seal, &own.id, &self.me.id, &id);
        if better.counted {
            let full = find(self.tx)?.ok_or(Error::NotFound)?;
            outcomes::count_in(self.tx, self.world.seal, &full, &self.world.group.id, now)?;
        }
        let mut before = now;
        for rating in &better.ratings {
            let then = at(self.world.now, rating.month, self.step).max(before + DAY);
            before = then;
            let full = outcomes::find(self.tx, self.world.seal, &own.id, &self.me.id, &id)?
                .ok_or(Error::NotFound)?;
            let story = (!rating.story.is_empty()).then(|| self.said(&rating.story));
            let (rated, story) = outcomes::keep_rating(
                self.tx,
                self.world.seal,
                &full,
                typist.as_deref(),
                rating.number,
                story.as_ref(),
                then,
            )?;
            self.show(&rated, worker.clone(), How::Name, then)?;
            let Some(story) = story else { continue };
            if rating.story_shown != "me" {
                self.show(&story, worker.clone(), How::Name, then)?;
            }
            if rating.story_shown == "counted" {
                for space in spaces::with_those_above(self.tx, &self.world.group.id)? {
                    self.show(&story, Some(To::Space(space)), How::Nameless, then)?;
                }
            }
        }
        Ok(())
    }
}
