//! Updates that should not be: whatever is sent, the document is as it was, or says that it is spoilt.

use super::*;
use crate::canvas::check;
use crate::spaces::Level;
use bytes::Bytes;
use proptest::prelude::*;
use yrs::{Array, ArrayPrelim, MapPrelim, Text, TextPrelim, TransactionMut, Update, WriteTxn};

fn canvas_with_card() -> (Document, String) {
    let mut document = Document::new(&Template::starter(Level::Group));
    let place = document.place_in("trust", "now", 0, None);
    let card = NewCard { place, text: "one 🙂 two", author: "carys", lang: Lang::En, made: 1 };
    let id = document.add_card(&card).unwrap();
    document.take_updates();
    document.take_changes();
    (document, id)
}

/// What somebody sends who has all of `document` and then does this.
fn sent(document: &Document, client: u64, act: impl FnOnce(&mut TransactionMut)) -> Vec<u8> {
    let theirs = Doc::with_client_id(client);
    let mut tx = theirs.transact_mut();
    tx.apply_update(Update::decode_v1(&document.encode()).unwrap()).unwrap();
    drop(tx);
    let mut tx = theirs.transact_mut();
    act(&mut tx);
    tx.encode_update_v1()
}

fn apply(document: &mut Document, update: &[u8], just_made: bool) -> Result<Option<Bytes>, Refused> {
    let incoming = check::incoming(Bytes::copy_from_slice(update), just_made).map_err(|_| Refused::Broken)?;
    document.apply(incoming)
}

fn card_map(tx: &mut TransactionMut, id: &str) -> MapRef {
    match tx.get_or_insert_map("cards").get(tx, id) {
        Some(Out::YMap(card)) => card,
        _ => panic!("the card is there"),
    }
}

#[test]
fn an_edit_is_taken_in_once() {
    let (mut document, id) = canvas_with_card();
    let update = sent(&document, 5, |tx| {
        let Some(Out::YText(text)) = card_map(tx, &id).get(tx, "text") else { panic!("it has a text") };
        text.insert(tx, 0, "zero ");
    });
    assert_eq!(apply(&mut document, &update, true), Ok(Some(Bytes::copy_from_slice(&update))));
    assert_eq!(document.card(&id).unwrap().text, "zero one 🙂 two");
    assert!(document.take_changes().cards.contains(&id));
    assert_eq!(apply(&mut document, &update, true), Ok(None));
    assert!(document.take_changes().is_nothing());
}

#[test]
fn of_all_that_somebody_has_only_what_we_lack_is_kept() {
    let (mut document, id) = canvas_with_card();
    let mut theirs = Document::load([document.encode()]).unwrap();
    assert_eq!(apply(&mut document, &theirs.encode(), false), Ok(None));
    theirs.change_text(&id, "one 🙂 two three").unwrap();
    let new = apply(&mut document, &theirs.encode(), false).unwrap().unwrap();
    assert!(new.len() < 40, "{}", new.len());
    assert_eq!(document.card(&id).unwrap().text, "one 🙂 two three");
}

/// Found by fuzz/: the first value is cleared away when the second takes its place; a letter below it then goes nowhere.
/// Read all at once the value is still there when the letter comes, and the library refuses. Canvases may hold such.
#[test]
fn a_letter_below_what_was_cleared_away_does_not_make_a_canvas_unreadable() {
    let (mut document, id) = canvas_with_card();
    let mut kept = vec![document.encode()];
    let replaced = sent(&document, 1, |tx| {
        let map = tx.get_or_insert_map("elsewhere");
        map.insert(tx, "k", 1);
        map.insert(tx, "k", 2);
    });
    apply(&mut document, &replaced, true).unwrap();
    let below_the_first = [1, 1, 2, 0, 4, 0, 1, 0, 1, b'x', 0];
    assert_eq!(apply(&mut document, &below_the_first, true), Err(Refused::Shape));
    assert!(!document.is_spoilt());
    kept.extend([replaced, below_the_first.to_vec()]);
    let again = Document::load(&kept).unwrap();
    assert_eq!(again.card(&id), document.card(&id));
    Document::load([again.encode()]).unwrap();
}

/// Found by fuzz/: put between an entry of a list and a value under a key, an edit takes the key from the value without
/// removing it. When the map goes, the library frees it and leaves the value pointing there.
#[test]
fn nobody_can_leave_a_value_pointing_at_memory_that_was_freed() {
    let (mut document, id) = canvas_with_card();
    let inner = sent(&document, 1, |tx| {
        let card = card_map(tx, &id);
        // 0 is the map, 1 the value.
        card.insert(tx, "other", MapPrelim::from([("k", 1)]));
    });
    apply(&mut document, &inner, true).unwrap();
    let entry_of_a_list_in_it = [1, 1, 2, 0, 8, 0, 1, 0, 1, 126, 0];
    apply(&mut document, &entry_of_a_list_in_it, true).unwrap();
    let before = document.encode();
    let between_the_two = [1, 1, 2, 1, 0xc8, 2, 0, 1, 1, 1, 126, 0];
    assert_eq!(apply(&mut document, &between_the_two, true), Err(Refused::Shape));
    assert!(!document.is_spoilt());
    assert_eq!(document.encode(), before);
    document.remove_card(&id).unwrap();
    Document::load([document.encode()]).unwrap();
}

/// Found by the test below: a letter put left and right of the same letter came out elsewhere for who loaded the canvas
/// than for who had it open.
#[test]
fn nobody_can_put_a_letter_both_sides_of_another() {
    let (mut document, id) = canvas_with_card();
    // The text is 10, its first letter 11.
    let author = document.doc.client_id().get();
    let mut both_sides = vec![1, 1, 5, 0, 0xc4];
    for _ in 0..2 {
        both_sides.extend(varint(author));
        both_sides.push(14);
    }
    both_sides.extend([1, b'x', 0]);
    let before = document.encode();
    assert_eq!(apply(&mut document, &both_sides, true), Err(Refused::Shape));
    assert!(!document.is_spoilt());
    assert_eq!(document.encode(), before);
    assert_eq!(document.card(&id).unwrap().text, "one 🙂 two");
}

/// As updates hold numbers: seven bits at a time, the lowest first.
fn varint(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number > 0x7f {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

#[test]
fn roots_we_do_not_know_are_kept_and_passed_on() {
    let (mut document, _) = canvas_with_card();
    let update = sent(&document, 5, |tx| tx.get_or_insert_text("t").insert(tx, 0, "hello"));
    assert!(apply(&mut document, &update, true).unwrap().is_some());
    assert!(document.take_changes().is_nothing());
}

#[test]
fn what_does_not_keep_to_the_shape_of_a_canvas_is_refused() {
    type Act = fn(&mut TransactionMut, &str);
    let acts: [(&str, Act, Refused); 9] = [
        (
            "an entry of a list among the cards",
            |tx, _| {
                tx.get_or_insert_array("cards").push_back(tx, 1);
            },
            Refused::Shape,
        ),
        (
            "a text for a card",
            |tx, _| {
                tx.get_or_insert_map("cards").insert(tx, "x", "text");
            },
            Refused::Shape,
        ),
        (
            "a card without a text",
            |tx, _| {
                tx.get_or_insert_map("cards").insert(tx, "x", MapPrelim::default());
            },
            Refused::Shape,
        ),
        (
            "a card's text made a word",
            |tx, id| {
                card_map(tx, id).insert(tx, "text", "x");
            },
            Refused::Shape,
        ),
        (
            "a card's text taken away",
            |tx, id| {
                card_map(tx, id).remove(tx, "text");
            },
            Refused::Shape,
        ),
        (
            "a name that is none",
            |tx, _| {
                let card = MapPrelim::from([("text", TextPrelim::new(""))]);
                tx.get_or_insert_map("cards").insert(tx, "../x\0", card);
            },
            Refused::Shape,
        ),
        (
            "a box that is a list",
            |tx, _| {
                tx.get_or_insert_map("boxes").insert(tx, "review", ArrayPrelim::default());
            },
            Refused::Shape,
        ),
        (
            "a dot",
            |tx, id| {
                tx.get_or_insert_map("votes").insert(tx, id, 99);
            },
            Refused::Votes,
        ),
        (
            "a novel",
            |tx, id| {
                let Some(Out::YText(text)) = card_map(tx, id).get(tx, "text") else {
                    panic!("it has a text")
                };
                text.insert(tx, 0, &"x".repeat(120_000));
            },
            Refused::TextTooLong,
        ),
    ];
    for (what, act, wanted) in acts {
        let (mut document, id) = canvas_with_card();
        let update = sent(&document, 5, |tx| act(tx, &id));
        assert_eq!(apply(&mut document, &update, true), Err(wanted), "{what}");
        assert!(document.is_spoilt(), "{what}");
    }
}

#[test]
fn an_edit_that_builds_on_what_is_not_here_changes_nothing() {
    let (mut document, id) = canvas_with_card();
    let mut theirs = Document::load([document.encode()]).unwrap();
    theirs.change_text(&id, "first").unwrap();
    theirs.take_updates();
    theirs.change_text(&id, "first second").unwrap();
    let before = document.encode();
    for update in theirs.take_updates() {
        assert_eq!(apply(&mut document, &update, true), Err(Refused::OutOfStep));
    }
    // A removal of what nobody wrote.
    assert_eq!(apply(&mut document, &[0, 1, 99, 1, 0, 5], true), Err(Refused::OutOfStep));
    assert!(!document.is_spoilt());
    assert_eq!(document.encode(), before);
    assert!(apply(&mut document, &theirs.encode(), false).unwrap().is_some());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, ..ProptestConfig::default() })]

    /// Whatever somebody makes of a good update: it is refused, or it is applied and what everybody reads then is
    /// the same for those who get it from us. It never takes the program down.
    #[test]
    fn a_twisted_update_is_refused_or_means_the_same_to_all(
        twists in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0u8..3), 1..4),
        just_made: bool,
    ) {
        let (mut document, id) = canvas_with_card();
        let mut update = sent(&document, 5, |tx| {
            let card = card_map(tx, &id);
            let Some(Out::YText(text)) = card.get(tx, "text") else { panic!("it has a text") };
            text.insert(tx, 4, "ŵ🙂ŷ");
            text.remove_range(tx, 0, 3);
            card.insert(tx, "place", "trust/will/b");
            tx.get_or_insert_array("list").push_back(tx, MapPrelim::from([("a", 1)]));
            tx.get_or_insert_text("t").insert(tx, 0, "free");
        });
        for (at, byte, kind) in twists {
            let at = at.index(update.len());
            match kind {
                0 => update[at] = byte,
                1 => update.insert(at, byte),
                _ => drop(update.remove(at)),
            }
        }
        let before = document.encode();
        match apply(&mut document, &update, just_made) {
            Ok(Some(new)) => {
                let kept = Document::load([before, new.to_vec()]).unwrap();
                prop_assert_eq!(kept.cards(), document.cards());
                prop_assert_eq!(Document::load([document.encode()]).unwrap().cards(), document.cards());
            }
            Ok(None) => prop_assert_eq!(document.encode(), before),
            Err(_) if document.is_spoilt() => {}
            Err(_) => prop_assert_eq!(document.encode(), before),
        }
    }
}
