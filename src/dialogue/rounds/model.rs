//! Whose turn it may be.

use crate::spaces::Membership;

/// A round that runs, or ran.
#[derive(Debug, Clone)]
pub struct Round {
    pub id: String,
    pub number: i64,
    pub question_id: String,
    /// Of each turn.
    pub seconds: i64,
    pub ended_at: Option<i64>,
    pub started_by: String,
    /// In the order they sit.
    pub places: Vec<Place>,
    /// The first one first.
    pub turns: Vec<Turn>,
}

/// Somebody in the room.
#[derive(Debug, Clone)]
pub struct Place {
    pub place: i64,
    /// None: somebody who gives no name.
    pub person_id: Option<String>,
    pub name: String,
    pub left: bool,
}

/// Somebody has the word.
#[derive(Debug, Clone)]
pub struct Turn {
    pub turn: i64,
    pub place: i64,
    pub began_at: i64,
    pub ended_at: Option<i64>,
}

impl Round {
    /// Whoever has the word now.
    pub fn now(&self) -> Option<&Turn> {
        self.turns.last().filter(|turn| turn.ended_at.is_none())
    }

    /// Whoever sits in it, began it or holds a key of the space holds it together.
    pub fn may_be_held_by(&self, member: &Membership) -> bool {
        let sits = |place: &Place| place.person_id.as_ref() == Some(&member.person_id);
        member.key.is_some() || self.started_by == member.person_id || self.places.iter().any(sits)
    }

    pub fn place(&self, place: i64) -> Option<&Place> {
        self.places.iter().find(|one| one.place == place)
    }

    /// How often somebody has had the word. To pass is to have had it.
    pub fn turns_of(&self, place: &Place) -> usize {
        self.turns.iter().filter(|turn| turn.place == place.place).count()
    }

    /// How often everybody has had it who is here.
    pub fn times_round(&self) -> usize {
        self.here().map(|one| self.turns_of(one)).min().unwrap_or(0)
    }

    /// Everybody once before anybody twice: only whoever had the word least often may have it next.
    pub fn may_speak(&self, place: &Place) -> bool {
        !place.left && self.turns_of(place) == self.times_round()
    }

    /// In the order they sit, from whoever spoke last.
    pub fn next(&self) -> Vec<&Place> {
        let last = self.turns.last().map_or(0, |turn| turn.place);
        let mut waiting: Vec<&Place> = self.here().filter(|one| self.may_speak(one)).collect();
        waiting.sort_by_key(|one| (one.place <= last, one.place));
        waiting
    }

    pub fn here(&self) -> impl Iterator<Item = &Place> {
        self.places.iter().filter(|one| !one.left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(spoke: &[i64]) -> Round {
        let place = |place: i64| {
            let name = format!("Person {place}");
            Place { place, person_id: None, name, left: false }
        };
        let turns = spoke.iter().zip(1..).map(|(place, turn)| Turn {
            turn,
            place: *place,
            began_at: 0,
            ended_at: Some(1),
        });
        Round {
            id: "r".into(),
            number: 1,
            question_id: "q".into(),
            seconds: 120,
            ended_at: None,
            started_by: "nia".into(),
            places: (1..=3).map(place).collect(),
            turns: turns.collect(),
        }
    }

    fn next(round: &Round) -> Vec<i64> {
        round.next().iter().map(|one| one.place).collect()
    }

    #[test]
    fn nobody_speaks_twice_before_everybody_spoke_once() {
        assert_eq!(next(&round(&[])), [1, 2, 3]);
        assert_eq!(next(&round(&[2])), [3, 1]);
        assert_eq!(next(&round(&[2, 3])), [1]);
        assert_eq!(next(&round(&[2, 3, 1])), [2, 3, 1], "and round again");
    }

    #[test]
    fn whoever_left_the_room_is_not_waited_for() {
        let mut round = round(&[1, 2]);
        round.places[2].left = true;
        assert_eq!(next(&round), [1, 2]);
        assert_eq!(round.times_round(), 1);
    }

    #[test]
    fn whoever_comes_late_speaks_before_anybody_speaks_again() {
        let mut round = round(&[1, 2, 3]);
        round.places.push(Place { place: 4, person_id: None, name: "Late".into(), left: false });
        assert_eq!(next(&round), [4]);
    }
}
