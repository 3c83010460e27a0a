//! Who is here and what they are at ("awareness"), for one document. Never stored. Each state belongs to the socket that
//! brought it: nobody speaks for somebody else, and when the socket goes, its states go at once.

use super::lib0::{Malformed, Reader, put_buffer, put_number};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// A name, a colour and a card fit many times over.
const LONGEST: usize = 8 * 1024;
/// A tab has one; a few more when it was opened again and again on the same connection.
const MOST_EACH: usize = 8;
const MOST: usize = 4096;
/// How long the clock of someone who left is remembered, in case they come back. Milliseconds.
const REMEMBERED: i64 = 120_000;
/// Clients say every 15 seconds that they are still here; one of another node that has not for this long has gone.
const SILENT: i64 = 40_000;

/// Where a state came from: a socket here, or another node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum From {
    Seat { seat: u64, person: Arc<str> },
    Node(Arc<str>),
}

#[derive(Debug)]
struct State {
    clock: u32,
    /// None once they left.
    json: Option<Arc<str>>,
    from: From,
    heard: i64,
}

#[derive(Debug, Default)]
pub struct Presence {
    states: HashMap<u64, State>,
    news: BTreeSet<u64>,
    /// Told to other nodes as well: what happened at this one.
    own_news: BTreeSet<u64>,
    /// Those who only said that they are still here. That can wait a little.
    renewed: BTreeSet<u64>,
}

struct Said<'a> {
    client: u64,
    clock: u32,
    json: Option<&'a str>,
}

impl Presence {
    /// Takes in what somebody says. Gives back what to answer to that socket alone: when it comes again with a clock
    /// that the others already know as gone, it has to say so once more with a higher one.
    pub fn hear(&mut self, states: &[u8], from: &From, now: i64) -> Result<Option<Vec<u8>>, Malformed> {
        let mut outdated = Vec::new();
        for said in read(states)? {
            match self.states.get(&said.client) {
                Some(known) if stale(known, &said) => outdated.push((said.client, known.clock)),
                Some(known) if !counts(known, &said, from) => {}
                None if said.json.is_none() => {}
                _ if claims_another(&said, from) => {}
                _ => self.set(&said, from, now)?,
            }
        }
        Ok((!outdated.is_empty()).then(|| {
            let gone = outdated.iter().map(|(client, clock)| (*client, *clock, "null"));
            written(gone.collect())
        }))
    }

    fn set(&mut self, said: &Said, from: &From, now: i64) -> Result<(), Malformed> {
        let known = self.states.get(&said.client);
        let held = self.states.values().filter(|state| state.from == *from && state.json.is_some()).count();
        if known.is_none_or(|known| known.from != *from)
            && (self.states.len() >= MOST || matches!(from, From::Seat { .. }) && held >= MOST_EACH)
        {
            return Err(Malformed("one socket speaks for too many"));
        }
        let same = known.is_some_and(|known| known.json.as_deref() == said.json);
        if same { &mut self.renewed } else { &mut self.news }.insert(said.client);
        if matches!(from, From::Seat { .. }) {
            self.own_news.insert(said.client);
        }
        let json = said.json.map(Arc::from);
        self.states.insert(said.client, State { clock: said.clock, json, from: from.clone(), heard: now });
        Ok(())
    }

    /// A socket has gone, and with it all it said.
    pub fn leave(&mut self, from: &From, now: i64) {
        let of_theirs = |(_, state): &(&u64, &mut State)| state.from == *from && state.json.is_some();
        for (client, state) in self.states.iter_mut().filter(of_theirs) {
            (state.json, state.heard) = (None, now);
            self.news.insert(*client);
            if matches!(from, From::Seat { .. }) {
                self.own_news.insert(*client);
            }
        }
    }

    /// Forgets those of other nodes from whom nothing was heard, and clocks that nobody will come back with.
    pub fn tidy(&mut self, now: i64) {
        for (client, state) in &mut self.states {
            let elsewhere = matches!(state.from, From::Node(_));
            if elsewhere && state.json.is_some() && now - state.heard > SILENT {
                (state.json, state.heard) = (None, now);
                self.news.insert(*client);
            }
        }
        self.states.retain(|_, state| state.json.is_some() || now - state.heard < REMEMBERED);
    }

    /// What everybody here should be told now; with `renewals`, also who is still here.
    pub fn take_news(&mut self, renewals: bool) -> Option<Vec<u8>> {
        let mut news = std::mem::take(&mut self.news);
        if renewals {
            news.append(&mut self.renewed);
        }
        self.of(&news)
    }

    /// What other nodes should be told now, in pieces of at most so many bytes.
    pub fn take_own_news(&mut self, largest: usize) -> Vec<Vec<u8>> {
        let news = std::mem::take(&mut self.own_news);
        self.in_pieces(&news, largest)
    }

    pub fn has_news(&self) -> bool {
        !self.news.is_empty()
    }

    /// Everybody who is here, for someone who just came.
    pub fn everybody(&self) -> Option<Vec<u8>> {
        let here = self.states.iter().filter(|(_, state)| state.json.is_some());
        self.of(&here.map(|(client, _)| *client).collect())
    }

    /// Those at this node, for another that asks.
    pub fn everybody_here(&self, largest: usize) -> Vec<Vec<u8>> {
        let here = |state: &State| state.json.is_some() && matches!(state.from, From::Seat { .. });
        let here = self.states.iter().filter(|(_, state)| here(state)).map(|(client, _)| *client);
        self.in_pieces(&here.collect(), largest)
    }

    /// One state that is too large by itself stays at this node.
    fn in_pieces(&self, clients: &BTreeSet<u64>, largest: usize) -> Vec<Vec<u8>> {
        const AROUND: usize = 20;
        let mut pieces: Vec<(usize, BTreeSet<u64>)> = Vec::new();
        for client in clients {
            let json = self.states.get(client).and_then(|state| state.json.as_ref());
            let size = json.map_or(4, |json| json.len()) + AROUND;
            match pieces.last_mut() {
                _ if size > largest => {}
                Some((before, piece)) if *before + size <= largest => {
                    *before += size;
                    piece.insert(*client);
                }
                _ => pieces.push((size, BTreeSet::from([*client]))),
            }
        }
        pieces.iter().filter_map(|(_, piece)| self.of(piece)).collect()
    }

    fn of(&self, clients: &BTreeSet<u64>) -> Option<Vec<u8>> {
        let state = |client: &u64| {
            let state = self.states.get(client)?;
            Some((*client, state.clock, state.json.as_deref().unwrap_or("null")))
        };
        let states: Vec<_> = clients.iter().filter_map(state).collect();
        (!states.is_empty()).then(|| written(states))
    }
}

/// Somebody comes back under an id that has left, with a clock the others will not take.
fn stale(known: &State, said: &Said) -> bool {
    known.json.is_none() && said.json.is_some() && said.clock <= known.clock
}

fn counts(known: &State, said: &Said, from: &From) -> bool {
    let newer = said.clock > known.clock;
    if known.from == *from {
        return newer || (said.clock == known.clock && said.json.is_none() && known.json.is_some());
    }
    // Stock clients repeat what they heard of others; that must not make it theirs. But somebody may come back
    // on another socket before the old one is known to be dead.
    let same_person = match (&known.from, from) {
        (From::Seat { person: before, .. }, From::Seat { person: now, .. }) => before == now,
        (From::Node(before), From::Node(now)) => before == now,
        _ => false,
    };
    newer && said.json.is_some() && (known.json.is_none() || same_person)
}

/// Whether somebody at this node says to be another person than the one who came in. What clients say of themselves
/// beyond `person.id` is theirs.
fn claims_another(said: &Said, from: &From) -> bool {
    let (From::Seat { person, .. }, Some(json)) = (from, said.json) else { return false };
    // Of a key that stands there twice this takes the last, as a browser does.
    let claim: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
    claim["person"]["id"].as_str().is_some_and(|id| id != &**person)
}

/// Whether this is a list of states at all; for checking a message before anything is done with it.
pub fn check(states: &[u8]) -> Result<(), Malformed> {
    read(states).map(drop)
}

fn read(states: &[u8]) -> Result<Vec<Said<'_>>, Malformed> {
    let mut reader = Reader::new(states);
    let said: Result<Vec<_>, _> = (0..reader.count()?).map(|_| read_one(&mut reader)).collect();
    reader.done()?;
    said
}

fn read_one<'a>(reader: &mut Reader<'a>) -> Result<Said<'a>, Malformed> {
    let (client, clock, json) = (reader.number()?, reader.small_number()?, reader.text()?);
    if json.len() > LONGEST {
        return Err(Malformed("a presence says too much"));
    }
    serde_json::from_str::<serde::de::IgnoredAny>(json).map_err(|_| Malformed("a presence is not JSON"))?;
    Ok(Said { client, clock, json: (json != "null").then_some(json) })
}

fn written(states: Vec<(u64, u32, &str)>) -> Vec<u8> {
    let mut out = Vec::new();
    put_number(&mut out, states.len() as u64);
    for (client, clock, json) in states {
        put_number(&mut out, client);
        put_number(&mut out, clock.into());
        put_buffer(&mut out, json.as_bytes());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seat(seat: u64, person: &str) -> From {
        From::Seat { seat, person: person.into() }
    }

    fn said(presence: &mut Presence, from: &From, client: u64, clock: u32, json: &str) -> Option<Vec<u8>> {
        presence.hear(&written(vec![(client, clock, json)]), from, 0).unwrap()
    }

    fn news(presence: &mut Presence) -> Vec<(u64, u32, String)> {
        let bytes = presence.take_news(false).unwrap_or_else(|| vec![0]);
        let said = read(&bytes).unwrap();
        said.into_iter().map(|s| (s.client, s.clock, s.json.unwrap_or("null").to_owned())).collect()
    }

    #[test]
    fn who_comes_is_told_to_the_others_and_who_goes_as_well() {
        let (mut presence, carys) = (Presence::default(), seat(1, "carys"));
        assert_eq!(said(&mut presence, &carys, 7, 0, r#"{"name":"Carys"}"#), None);
        assert_eq!(news(&mut presence), [(7, 0, r#"{"name":"Carys"}"#.into())]);
        assert!(presence.everybody().is_some());
        presence.leave(&carys, 0);
        assert_eq!(news(&mut presence), [(7, 0, "null".into())]);
        assert_eq!(presence.everybody(), None);
    }

    #[test]
    fn nobody_speaks_for_somebody_else() {
        let (mut presence, carys, ifan) = (Presence::default(), seat(1, "carys"), seat(2, "ifan"));
        said(&mut presence, &carys, 7, 3, r#""here""#);
        news(&mut presence);
        said(&mut presence, &ifan, 7, 3, "null");
        said(&mut presence, &ifan, 7, 3, r#""here""#);
        said(&mut presence, &ifan, 7, 9, r#""gone fishing""#);
        assert_eq!(news(&mut presence), []);
        presence.leave(&ifan, 0);
        assert_eq!(news(&mut presence), []);
    }

    #[test]
    fn nobody_is_here_under_the_id_of_somebody_else() {
        let (mut presence, carys) = (Presence::default(), seat(1, "carys"));
        for other in
            [r#"{"person":{"id":"sunita"}}"#, r#"{"person":{"id":"carys"},"person":{"id":"sunita"}}"#]
        {
            said(&mut presence, &carys, 7, 0, other);
            assert_eq!(news(&mut presence), []);
        }
        for (clock, own) in
            [r#"{"person":{"id":"carys"}}"#, r#"{"user":{"name":"C"}}"#, r#"{"person":5}"#].iter().enumerate()
        {
            said(&mut presence, &carys, 8, clock as u32, own);
            assert_eq!(news(&mut presence), [(8, clock as u32, (*own).into())]);
        }
    }

    #[test]
    fn someone_who_comes_back_is_asked_to_say_so_once_more() {
        let (mut presence, before) = (Presence::default(), seat(1, "carys"));
        said(&mut presence, &before, 7, 5, r#""here""#);
        presence.leave(&before, 0);
        news(&mut presence);
        let again = seat(2, "carys");
        let answer = said(&mut presence, &again, 7, 5, r#""here""#).unwrap();
        assert_eq!(answer, written(vec![(7, 5, "null")]));
        assert_eq!(said(&mut presence, &again, 7, 6, r#""here""#), None);
        assert_eq!(news(&mut presence), [(7, 6, r#""here""#.into())]);
    }

    #[test]
    fn someone_whose_old_socket_is_not_yet_known_to_be_dead_is_here_once() {
        let (mut presence, before, again) = (Presence::default(), seat(1, "carys"), seat(2, "carys"));
        said(&mut presence, &before, 7, 5, r#""here""#);
        said(&mut presence, &again, 7, 6, r#""here again""#);
        news(&mut presence);
        presence.leave(&before, 0);
        assert_eq!(news(&mut presence), []);
    }

    #[test]
    fn still_here_is_no_news_but_is_told_in_time() {
        let (mut presence, carys) = (Presence::default(), seat(1, "carys"));
        said(&mut presence, &carys, 7, 0, r#""here""#);
        news(&mut presence);
        said(&mut presence, &carys, 7, 1, r#""here""#);
        assert!(!presence.has_news());
        assert!(presence.take_news(true).is_some());
        assert!(presence.take_news(true).is_none());
    }

    #[test]
    fn a_node_that_fell_silent_takes_its_people_with_it() {
        let (mut presence, node) = (Presence::default(), From::Node("b".into()));
        said(&mut presence, &node, 7, 0, r#""here""#);
        news(&mut presence);
        assert!(presence.take_own_news(2000).is_empty());
        presence.tidy(SILENT + 1);
        assert_eq!(news(&mut presence), [(7, 0, "null".into())]);
        presence.tidy(SILENT + REMEMBERED + 2);
        assert!(presence.states.is_empty());
    }

    #[test]
    fn other_nodes_are_told_in_pieces_that_a_note_can_carry() {
        let mut presence = Presence::default();
        for client in 0..50 {
            let long = format!("\"{}\"", "x".repeat(if client == 7 { 5000 } else { 300 }));
            said(&mut presence, &seat(client, "carys"), client, 0, &long);
        }
        let pieces = presence.take_own_news(2000);
        assert!(pieces.iter().all(|piece| piece.len() <= 2000));
        assert_eq!(pieces.iter().map(|piece| read(piece).unwrap().len()).sum::<usize>(), 49);
        assert!(presence.take_own_news(2000).is_empty());
    }

    #[test]
    fn a_socket_that_speaks_for_a_crowd_or_in_riddles_is_refused() {
        let (mut presence, carys) = (Presence::default(), seat(1, "carys"));
        let crowd = (0..20).map(|client| (client, 0, "{}")).collect();
        assert!(presence.hear(&written(crowd), &carys, 0).is_err());
        let long = format!("\"{}\"", "x".repeat(LONGEST));
        for bad in [written(vec![(1, 0, "{")]), written(vec![(1, 0, &long)]), vec![5], vec![], vec![1, 1]] {
            assert!(presence.hear(&bad, &carys, 0).is_err(), "{bad:?}");
        }
    }
}
