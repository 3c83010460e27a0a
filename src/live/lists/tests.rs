use super::super::update::outline;
use super::*;
use yrs::updates::decoder::Decode;
use yrs::{Doc, Map, MapPrelim, ReadTxn, StateVector, Text, TextPrelim, Transact, Update};

fn learned(updates: &[&[u8]]) -> Lists {
    let mut lists = Lists::default();
    updates.iter().for_each(|update| lists.learn(&outline(update).unwrap()));
    lists
}

fn place(lists: &Lists, update: &[u8]) -> Result<(), Misplaced> {
    lists.place(&outline(update).unwrap()).map(drop)
}

/// Author 7: 0 is `x` in the text `a`, 1 is `y` in the text `b`, 2 is a map and 3 a value under its keys `k`, `v`.
fn some() -> Vec<u8> {
    let doc = Doc::with_client_id(7);
    let (a, b, m) = (doc.get_or_insert_text("a"), doc.get_or_insert_text("b"), doc.get_or_insert_map("m"));
    let mut tx = doc.transact_mut();
    a.insert(&mut tx, 0, "x");
    b.insert(&mut tx, 0, "y");
    let inner = m.insert(&mut tx, "k", MapPrelim::default());
    inner.insert(&mut tx, "v", 1);
    tx.encode_update_v1()
}

#[test]
fn a_table_of_edits_that_lie_nowhere_or_in_two_places() {
    let lists = learned(&[&some()]);
    let z = [1, b'z', 0];
    let bad: [(&str, Misplaced, &[u8]); 9] = [
        ("between two lists", Misplaced::Astray, &[1, 1, 9, 0, 0xc4, 7, 0, 7, 1]),
        ("between a list and a key", Misplaced::Astray, &[1, 1, 9, 0, 0xc4, 7, 0, 7, 3]),
        ("beside nothing", Misplaced::Missing, &[1, 1, 9, 0, 0x84, 7, 4]),
        ("beside somebody unknown", Misplaced::Missing, &[1, 1, 9, 0, 0x44, 8, 0]),
        ("below nothing", Misplaced::Missing, &[1, 1, 9, 0, 0x24, 0, 8, 0, 1, b'k']),
        ("below a letter", Misplaced::Astray, &[1, 1, 9, 0, 4, 0, 7, 0]),
        ("beside itself", Misplaced::Astray, &[1, 1, 9, 0, 0x84, 9, 0]),
        ("two beside each other", Misplaced::Astray, &[1, 2, 9, 0, 0x84, 9, 1, 1, b'z', 0x84, 9, 0]),
        ("again, elsewhere", Misplaced::Astray, &[1, 1, 7, 1, 0x84, 7, 0]),
    ];
    for (what, wanted, start) in bad {
        assert_eq!(place(&lists, &[start, &z].concat()), Err(wanted), "{what}");
    }
    let two_under_a_key = [1, 1, 9, 0, 0xa4, 7, 3, 2, b'z', b'z', 0];
    assert_eq!(place(&lists, &two_under_a_key), Err(Misplaced::Astray));
    let one_under_a_key = [&[1, 1, 9, 0, 0xa4, 7, 3][..], &z].concat();
    assert_eq!(place(&lists, &one_under_a_key), Ok(()));
}

/// Found by the test of twisted updates: the library cuts a run first right of one neighbour, then left of the other,
/// and goes on with the half that it had of the first. Once the run lies cut, it does something else.
#[test]
fn neighbours_named_back_to_front_are_refused() {
    // Author 9 typed "abc", then "d" at its end, then "e" before it all.
    let typed = [1, 3, 9, 0, 4, 1, 1, b'a', 3, b'a', b'b', b'c', 0x84, 9, 2, 1, b'd', 0x44, 9, 0, 1, b'e', 0];
    let twice = [&[1, 4, 9, 0][..], &typed[4..typed.len() - 1], &[0xc4, 9, 3, 9, 1, 1, b'f', 0]].concat();
    assert_eq!(place(&learned(&[&some()]), &twice), Err(Misplaced::Astray), "all at once");
    let lists = learned(&[&some(), &typed]);
    let between = |left: u8, right: u8| place(&lists, &[1, 1, 5, 0, 0xc4, 9, left, 9, right, 1, b'z', 0]);
    assert_eq!(between(1, 1), Err(Misplaced::Astray), "one and the same");
    assert_eq!(between(3, 1), Err(Misplaced::Astray), "over two runs");
    assert_eq!(between(2, 3), Ok(()));
    assert_eq!(between(4, 0), Ok(()), "what was typed last stands first");
}

#[test]
fn what_hangs_on_something_later_in_the_same_update_finds_its_place() {
    let mut lists = learned(&[&some()]);
    // 9 writes beside what 8 wrote beside 7; the bytes name 9 first.
    let update = [2, 1, 9, 0, 0x84, 8, 0, 1, b'z', 1, 8, 0, 0x84, 7, 0, 1, b'z', 0];
    let found = outline(&update).unwrap();
    let placed = lists.place(&found).unwrap();
    lists.add(&found, placed);
    let list = |client, clock| lists.at(Id { client, clock }).unwrap().list;
    assert_eq!((list(9, 0), list(8, 0)), (list(7, 0), list(7, 0)));
    assert_ne!(list(7, 0), list(7, 1));
}

#[test]
fn beside_and_below_what_was_cleared_away_is_allowed_and_gone_as_well() {
    // 8: a map that is cleared away, and what lay in it.
    let cleared = [1, 2, 8, 0, 0x21, 1, 1, b'm', 1, b'k', 1, 0, 3, 0];
    let mut lists = learned(&[&some(), &cleared]);
    for update in [
        &[1, 1, 9, 0, 0x84, 8, 2, 1, b'z', 0][..],
        &[1, 1, 9, 1, 0x24, 0, 8, 0, 1, b'k', 1, b'z', 0],
        &[1, 1, 9, 2, 0xc4, 8, 2, 9, 1, 1, b'z', 0],
    ] {
        let found = outline(update).unwrap();
        let placed = lists.place(&found).unwrap();
        assert_eq!(placed.lists, [GONE], "{update:?}");
        lists.add(&found, placed);
    }
    let beside_both = [1, 1, 9, 3, 0xc4, 8, 2, 7, 0, 1, b'z', 0];
    assert_eq!(place(&lists, &beside_both), Ok(()));
}

#[test]
fn somebody_who_types_on_takes_no_more_room() {
    let doc = Doc::with_client_id(7);
    let text = doc.get_or_insert_text("t");
    let mut lists = Lists::default();
    for at in 0..1000 {
        let mut tx = doc.transact_mut();
        text.insert(&mut tx, at, "a");
        lists.learn(&outline(&tx.encode_update_v1()).unwrap());
    }
    assert_eq!((lists.stretches[&7].len(), lists.clock(7)), (1, 1000));
}

#[test]
fn what_honest_people_write_is_always_in_its_place() {
    let docs: Vec<Doc> = (1..4).map(Doc::with_client_id).collect();
    let mut lists = Lists::default();
    let mut kept: Vec<Vec<u8>> = Vec::new();
    for round in 0..60u32 {
        let doc = &docs[round as usize % docs.len()];
        let cards = doc.get_or_insert_map("cards");
        let mut tx = doc.transact_mut();
        let key = ["a", "b"][round as usize % 2];
        match (round % 5, cards.get(&tx, key)) {
            (0, Some(_)) => drop(cards.remove(&mut tx, key)),
            (_, Some(yrs::Out::YMap(card))) => {
                card.insert(&mut tx, "place", round);
                if let Some(yrs::Out::YText(text)) = card.get(&tx, "text") {
                    let at = round % (text.len(&tx) + 1);
                    text.insert(&mut tx, at, "wy");
                    text.remove_range(&mut tx, 0, round % 2);
                }
            }
            _ => {
                let card = MapPrelim::from([("text", TextPrelim::new("one"))]);
                cards.insert(&mut tx, key, card);
            }
        }
        let update = tx.encode_update_v1();
        drop(tx);
        let found = outline(&update).unwrap();
        let placed = lists.place(&found).expect("an honest edit has a place");
        lists.add(&found, placed);
        // The others hear of it two edits later, all that there is at once.
        kept.push(update);
        for update in &kept[..kept.len().saturating_sub(2)] {
            docs[(round as usize + 1) % 3]
                .transact_mut()
                .apply_update(Update::decode_v1(update).unwrap())
                .unwrap();
        }
    }
    for doc in docs {
        let all = doc.transact().encode_state_as_update_v1(&StateVector::default());
        assert_eq!(place(&lists, &all), Ok(()));
    }
}
