//! A program that edits a canvas: mostly as it should, sometimes as no program of ours would.

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use yrs::types::Attrs;
use yrs::updates::decoder::Decode;
use yrs::{
    Any, Array, ArrayPrelim, Doc, In, Map, MapPrelim, Out, ReadTxn, StateVector, Text, TextPrelim, Transact,
    TransactionMut, Update, WriteTxn,
};

/// Good ids, one of a box, and some that are none.
pub const KEYS: [&str; 6] = ["a", "b", "c", "project", "", "not/an id"];
const ROOTS: [&str; 4] = ["cards", "boxes", "votes", "elsewhere"];

#[derive(Arbitrary, Debug)]
pub enum Act<'a> {
    Lay { key: u8, place: &'a str, text: &'a str },
    Type { key: u8, at: u8, text: &'a str },
    Cut { key: u8, at: u8, length: u8 },
    Bold { key: u8, at: u8, length: u8 },
    Set { key: u8, field: u8, what: What<'a> },
    Remove { root: u8, key: u8 },
    Put { root: u8, key: u8, what: What<'a> },
    /// An entry of a list where there should be a map.
    Push { root: u8, what: What<'a> },
    Embed { key: u8, what: What<'a> },
}

#[derive(Arbitrary, Debug)]
pub enum What<'a> {
    Nothing,
    Number(f64),
    Bytes(&'a [u8]),
    Words(&'a str),
    Text(&'a str),
    List(u8),
    Map(u8),
}

/// The update that these acts make of `before`: only what was done now, or all there is. None when nothing was.
pub fn edit(before: &[u8], who: u8, acts: &[Act], all: bool) -> Option<Vec<u8>> {
    let doc = Doc::with_client_id(u64::from(who % 4) + 1);
    doc.transact_mut().apply_update(Update::decode_v1(before).ok()?).ok()?;
    let mut tx = doc.transact_mut();
    for act in acts.iter().take(16) {
        act.perform(&mut tx);
    }
    if all {
        tx.commit();
        return Some(tx.encode_state_as_update_v1(&StateVector::default()));
    }
    let update = tx.encode_update_v1();
    (update != [0, 0]).then_some(update)
}

impl Act<'_> {
    fn perform(&self, tx: &mut TransactionMut) {
        match self {
            Act::Lay { key: at, place, text } => {
                let place = In::Any(Any::String((*place).into()));
                let text = In::Text(TextPrelim::new(*text).into());
                let card = MapPrelim::from([("place", place), ("text", text)]);
                tx.get_or_insert_map("cards").insert(tx, key(*at), card);
            }
            Act::Type { key, at, text } => {
                with_text(tx, *key, |tx, found, length| found.insert(tx, u32::from(*at) % (length + 1), text))
            }
            Act::Cut { key, at, length } => with_text(tx, *key, |tx, found, all| {
                let at = u32::from(*at) % (all + 1);
                found.remove_range(tx, at, u32::from(*length).min(all - at));
            }),
            Act::Bold { key, at, length } => with_text(tx, *key, |tx, found, all| {
                let at = u32::from(*at) % (all + 1);
                let bold = Attrs::from([("bold".into(), Any::Bool(true))]);
                found.format(tx, at, u32::from(*length).min(all - at), bold);
            }),
            Act::Set { key: at, field, what } => {
                let cards = tx.get_or_insert_map("cards");
                if let Some(Out::YMap(card)) = cards.get(tx, key(*at)) {
                    let fields = ["text", "place", "author", "lang", "made", "other"];
                    card.insert(tx, fields[usize::from(*field) % fields.len()], what.make());
                }
            }
            Act::Remove { root, key: at } => {
                tx.get_or_insert_map(root_at(*root)).remove(tx, key(*at));
            }
            Act::Put { root, key: at, what } => {
                tx.get_or_insert_map(root_at(*root)).insert(tx, key(*at), what.make());
            }
            Act::Push { root, what } => {
                tx.get_or_insert_array(root_at(*root)).push_back(tx, what.make());
            }
            Act::Embed { key, what } => with_text(tx, *key, |tx, found, _| {
                let plain = if let In::Any(plain) = what.make() { plain } else { Any::Undefined };
                found.insert_embed(tx, 0, plain);
            }),
        }
    }
}

impl What<'_> {
    fn make(&self) -> In {
        match self {
            What::Nothing => In::Any(Any::Null),
            What::Number(number) => In::Any(Any::from(*number)),
            What::Bytes(bytes) => In::Any(Any::Buffer((*bytes).into())),
            What::Words(words) => In::Any(Any::String((*words).into())),
            What::Text(text) => In::Text(TextPrelim::new(*text).into()),
            What::List(count) => In::Array(ArrayPrelim::from(vec![In::Any(Any::Null); usize::from(*count % 4)])),
            What::Map(depth) => {
                let inner = |map: MapPrelim| MapPrelim::from([("text", In::Map(map))]);
                In::Map((0..depth % 40).fold(MapPrelim::default(), |map, _| inner(map)))
            }
        }
    }
}

fn key(at: u8) -> &'static str {
    KEYS[usize::from(at) % KEYS.len()]
}

fn root_at(at: u8) -> &'static str {
    ROOTS[usize::from(at) % ROOTS.len()]
}

fn with_text(tx: &mut TransactionMut, at: u8, act: impl FnOnce(&mut TransactionMut, yrs::TextRef, u32)) {
    let cards = tx.get_or_insert_map("cards");
    let Some(Out::YMap(card)) = cards.get(tx, key(at)) else { return };
    let Some(Out::YText(text)) = card.get(tx, "text") else { return };
    let length = text.len(tx);
    act(tx, text, length);
}
