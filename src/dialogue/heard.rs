//! Who was heard: how many from where are here, how many of them spoke, and who is missing. Only what everybody may see anyway is
//! counted; who agreed with what is not.

use super::Opened;
use super::rounds;
use super::statements::{self, Statement};
use super::words::Words;
use crate::app::App;
use crate::spaces::{self, Membership, Perspective, words::Words as SpaceWords};
use crate::web::{Error, Frame, Page};
use askama::Template;
use axum::extract::State;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "dialogue/heard.html")]
struct Heard {
    frame: Frame,
    w: Words,
    at: Opened,
    rows: Vec<Row>,
    /// In the room, named, and not heard yet.
    quiet: usize,
}

/// What was heard from one perspective.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub from: Perspective,
    /// Members who speak from there.
    pub here: usize,
    /// Of those, how many said something under their name.
    pub spoke: usize,
    /// All that was said from there, with a name or without.
    pub said: usize,
    /// How often somebody from there had the word in a round.
    pub turns: usize,
}

impl Row {
    /// Nobody from there is here, or nobody of them was heard.
    pub fn is_missing(&self) -> bool {
        self.here == 0 || (self.said == 0 && self.turns == 0)
    }
}

pub async fn show(State(app): State<App>, at: Opened) -> Result<Page<impl Template>, Error> {
    let (space_id, dialogue) = (at.member.space.id.clone(), at.dialogue.clone());
    let (members, said, turns) = app
        .store
        .read(move |tx| {
            let members = spaces::members(tx, &space_id)?;
            let said = statements::said_in(tx, &dialogue, &members)?;
            let turns = rounds::turns(tx, &dialogue.id, &members)?;
            Ok::<_, Error>((members, said, turns))
        })
        .await?;
    let w = Words(at.member.reader.lang);
    let quiet = quiet(&members, &said);
    Ok(Page(Heard { frame: at.frame(w.heard()), w, rows: rows(&members, &said, &turns), quiet, at }))
}

/// `turns`: what whoever had the word speaks from, once for each time.
fn rows(members: &[Membership], said: &[Statement], turns: &[Vec<Perspective>]) -> Vec<Row> {
    let spoke = speakers(said);
    let row = |from: Perspective| {
        let here = members.iter().filter(|one| one.perspectives.contains(&from));
        Row {
            from,
            here: here.clone().count(),
            spoke: here.filter(|one| spoke.contains(&*one.person_id)).count(),
            said: said.iter().filter(|one| one.perspectives.contains(&from)).count(),
            turns: turns.iter().filter(|one| one.contains(&from)).count(),
        }
    };
    Perspective::ALL.into_iter().map(row).collect()
}

fn quiet(members: &[Membership], said: &[Statement]) -> usize {
    let spoke = speakers(said);
    members.iter().filter(|one| !spoke.contains(&*one.person_id)).count()
}

fn speakers(said: &[Statement]) -> BTreeSet<&str> {
    said.iter().filter_map(|one| one.person_id.as_deref()).collect()
}

impl Heard {
    fn from(&self, row: &Row) -> String {
        SpaceWords(self.frame.lang).people_from(row.from.code())
    }

    fn missing(&self) -> Vec<&Row> {
        self.rows.iter().filter(|row| row.is_missing()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn member(id: &str, perspectives: &[Perspective]) -> Membership {
        Membership {
            person_id: id.into(),
            name: id.into(),
            lang: Lang::En,
            role: String::new(),
            perspectives: perspectives.to_vec(),
            key: None,
            joined_at: 0,
            added_by: None,
            looked_at: 0,
        }
    }

    fn said(by: Option<&str>, from: &[Perspective]) -> Statement {
        let person_id = by.map(str::to_owned);
        Statement { number: 1, words: String::new(), lang: Lang::En, person_id, perspectives: from.to_vec() }
    }

    #[test]
    fn whoever_speaks_three_times_is_one_who_spoke_and_three_that_were_said() {
        let members = [member("nia", &[Perspective::Works]), member("dewi", &[Perspective::Works])];
        let three = [(); 3].map(|()| said(Some("nia"), &[Perspective::Works]));
        let rows = rows(&members, &three, &[]);
        let works = &rows[2];
        assert_eq!((works.here, works.spoke, works.said), (2, 1, 3));
        assert_eq!(quiet(&members, &three), 1);
    }

    #[test]
    fn a_perspective_is_missing_when_nobody_of_it_is_here_or_nobody_was_heard() {
        let members = [member("carys", &[Perspective::Cares]), member("ifan", &[Perspective::Uses])];
        let rows = rows(&members, &[], &[vec![Perspective::Cares]]);
        let missing: Vec<Perspective> =
            rows.iter().filter(|row| row.is_missing()).map(|row| row.from).collect();
        assert_eq!(
            missing,
            [Perspective::Uses, Perspective::Works, Perspective::Partner, Perspective::Commissions]
        );
    }
}
