//! From every edit there ever was to what a day was like.

use super::queries::Edit;
use crate::canvas::{Card, Damaged, Document};
use crate::words::dates;
use std::collections::{BTreeSet, HashMap};

/// What happened on one day, the latest day first.
#[derive(Debug)]
pub struct Day {
    /// The moment of its last edit, and that edit's number: the canvas as it was at the end of the day.
    pub at: i64,
    pub seq: i64,
    /// In the order in which they began.
    pub people: Vec<Did>,
}

/// What one person did on a day. What they added and took away again the same day is not told.
#[derive(Debug, Default)]
pub struct Did {
    /// None when the program put something right.
    pub person_id: Option<String>,
    pub added: BTreeSet<String>,
    pub changed: BTreeSet<String>,
    pub moved: BTreeSet<String>,
    pub removed: BTreeSet<String>,
    pub boxes: BTreeSet<String>,
}

impl Did {
    pub fn is_nothing(&self) -> bool {
        let cards = [&self.added, &self.changed, &self.moved, &self.removed];
        cards.iter().all(|cards| cards.is_empty()) && self.boxes.is_empty()
    }

    fn card(&mut self, id: &str, before: Option<&Card>, after: Option<&Card>) {
        match (before, after) {
            (None, Some(_)) => {
                self.added.insert(id.into());
            }
            (Some(_), None) => {
                self.changed.remove(id);
                self.moved.remove(id);
                if !self.added.remove(id) {
                    self.removed.insert(id.into());
                }
            }
            (Some(before), Some(after)) if !self.added.contains(id) => {
                if before.text != after.text {
                    self.changed.insert(id.into());
                }
                if (&before.row, &before.column, &before.order) != (&after.row, &after.column, &after.order) {
                    self.moved.insert(id.into());
                }
            }
            _ => {}
        }
    }
}

/// The days, and the words that each card last had.
pub struct Told {
    pub days: Vec<Day>,
    pub texts: HashMap<String, String>,
}

/// Goes through all edits, from the first on.
///
/// # Errors
/// When one of them cannot be read.
pub fn tell(edits: &[Edit]) -> Result<Told, Damaged> {
    let mut document = Document::load(std::iter::empty::<Vec<u8>>())?;
    let mut cards: HashMap<String, Card> = HashMap::new();
    let mut told = Told { days: Vec::new(), texts: HashMap::new() };
    for (at, edit) in edits.iter().enumerate() {
        let changes = document.take_in(&edit.bytes)?;
        let did = did(&mut told.days, edit);
        for id in &changes.cards {
            let after = document.card(id);
            did.card(id, cards.get(id), after.as_ref());
            match after {
                Some(card) => {
                    told.texts.insert(id.clone(), card.text.clone());
                    cards.insert(id.clone(), card);
                }
                None => drop(cards.remove(id)),
            }
        }
        // The first edit made the boxes; nobody filled them in.
        if at > 0 {
            did.boxes.extend(changes.boxes);
        }
    }
    for day in &mut told.days {
        day.people.retain(|did| !did.is_nothing());
    }
    told.days.retain(|day| !day.people.is_empty());
    told.days.reverse();
    Ok(told)
}

/// Where this edit is told of: under its day, with what the same person did that day.
fn did<'a>(days: &'a mut Vec<Day>, edit: &Edit) -> &'a mut Did {
    let same_day = days.last().is_some_and(|day| dates::days_until(day.at, edit.at) == 0);
    if !same_day {
        days.push(Day { at: edit.at, seq: edit.seq, people: Vec::new() });
    }
    let last = days.len() - 1;
    let day = &mut days[last];
    (day.at, day.seq) = (edit.at, edit.seq);
    let known = day.people.iter().position(|did| did.person_id == edit.person_id);
    let at = known.unwrap_or_else(|| {
        day.people.push(Did { person_id: edit.person_id.clone(), ..Did::default() });
        day.people.len() - 1
    });
    &mut day.people[at]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canvas::{NewCard, Place, Template};
    use crate::spaces::Level;
    use crate::words::Lang;

    const DAY: i64 = 24 * 3600 * 1000;

    /// Who changed it, how many days in, and how.
    type Change<'a> = (&'a str, i64, &'a dyn Fn(&mut Document));

    fn edits(changes: &[Change]) -> Vec<Edit> {
        let mut document = Document::new(&Template::starter(Level::Group));
        let mut edits = vec![Edit { seq: 1, bytes: document.encode(), person_id: None, at: 0 }];
        document.take_updates();
        for (person, day, change) in changes {
            change(&mut document);
            for bytes in document.take_updates() {
                let seq = edits.len() as i64 + 1;
                edits.push(Edit { seq, bytes, person_id: Some((*person).into()), at: day * DAY });
            }
        }
        edits
    }

    fn add(document: &mut Document, text: &str) {
        let place = Place::new("trust", "now", "a");
        let new = NewCard { place, text, author: "x", lang: Lang::En, made: 0 };
        document.add_card(&new).unwrap();
    }

    fn first(document: &Document) -> String {
        document.cards()[0].id.clone()
    }

    #[test]
    fn each_day_says_what_each_person_did() {
        let told = tell(&edits(&[
            ("carys", 1, &|d| add(d, "Quiet room")),
            ("ifan", 1, &|d| d.set_box("review", "June").unwrap()),
            ("carys", 1, &|d| d.change_text(&first(d), "A quiet room").unwrap()),
            ("ifan", 2, &|d| d.move_card(&first(d), &Place::new("matters", "now", "a")).unwrap()),
            ("ifan", 2, &|d| d.change_text(&first(d), "A room").unwrap()),
        ]))
        .unwrap();
        let days: Vec<usize> = told.days.iter().map(|day| day.people.len()).collect();
        assert_eq!(days, [1, 2]);
        let ifan = &told.days[0].people[0];
        assert_eq!((ifan.moved.len(), ifan.changed.len(), ifan.added.len()), (1, 1, 0));
        let carys = &told.days[1].people[0];
        assert_eq!((carys.added.len(), carys.changed.len()), (1, 0));
        assert!(told.texts.values().any(|text| text == "A room"));
    }

    #[test]
    fn what_somebody_added_and_took_away_the_same_day_is_not_told() {
        let told = tell(&edits(&[
            ("carys", 1, &|d| add(d, "Oops")),
            ("carys", 1, &|d| d.remove_card(&first(d)).unwrap()),
        ]))
        .unwrap();
        assert!(told.days.is_empty());
    }
}
