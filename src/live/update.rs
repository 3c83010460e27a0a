//! Walks through a Yjs update before anything is done with it. A peer may send anything at all: lists that claim a
//! million entries, values nested without end, ids that no JavaScript can hold. What passes here is an update, and what
//! it claims to add and remove is known.

use super::lib0::{Malformed, Reader};

type Result<T> = std::result::Result<T, Malformed>;

/// Values within values; far more than anybody needs, few enough for any stack.
const DEEPEST: usize = 32;
const LONGEST_NAME: usize = 256;
/// Clocks are compared as signed numbers of 32 bits in places.
const LAST_CLOCK: u64 = i32::MAX as u64;

/// What an update says it does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// For each author (a "client" of Yjs), in the order of their ids, from where to where its edits go.
    pub added: Vec<Span>,
    /// The same, run by run, in the order of authors and clocks.
    pub runs: Vec<Run>,
    /// For each author the end of what is removed.
    pub removed: Vec<(u64, u32)>,
    /// How many lists, maps and texts it makes.
    pub types: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub client: u64,
    pub from: u32,
    pub to: u32,
}

/// One edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Id {
    pub client: u64,
    pub clock: u32,
}

/// Edits that one author made one after the other and beside one another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub client: u64,
    pub from: u32,
    pub length: u32,
    pub what: What,
    pub lies: Lies,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// What there was is gone; where it lay is known, unless that is gone too.
    Removed,
    /// It makes a list, map or text.
    Maker,
    Content,
}

/// Where a run says it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lies {
    Nowhere,
    Beside { left: Option<Id>, right: Option<Id> },
    Under { parent: Parent, key: Option<Box<str>> },
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Parent {
    Root(Box<str>),
    In(Id),
}

impl Run {
    pub fn to(&self) -> u32 {
        self.from + self.length
    }

    pub fn id(&self) -> Id {
        Id { client: self.client, clock: self.from }
    }

    /// Whether it was put right of what its author made just before.
    pub fn follows_on(&self) -> bool {
        let before = self.from.checked_sub(1).map(|clock| Id { client: self.client, clock });
        matches!(self.lies, Lies::Beside { left: Some(left), .. } if Some(left) == before)
    }
}

impl Lies {
    /// The edits it hangs on.
    pub fn named(&self) -> impl Iterator<Item = Id> {
        let (one, other) = match self {
            Lies::Nowhere | Lies::Under { parent: Parent::Root(_), .. } => (None, None),
            Lies::Beside { left, right } => (*left, *right),
            Lies::Under { parent: Parent::In(id), .. } => (Some(*id), None),
        };
        one.into_iter().chain(other)
    }
}

impl Outline {
    pub fn is_nothing(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty()
    }

    pub fn added_by(&self, client: u64) -> Option<&Span> {
        let at = self.added.binary_search_by_key(&client, |span| span.client).ok()?;
        self.added.get(at)
    }
}

pub fn outline(update: &[u8]) -> Result<Outline> {
    let mut reader = Reader::new(update);
    let mut found = Outline::default();
    for _ in 0..reader.count()? {
        let span = runs(&mut reader, &mut found.runs)?;
        found.added.push(span);
    }
    found.types = found.runs.iter().filter(|run| run.what == What::Maker).count() as u32;
    found.runs.sort_by_key(|run| (run.client, run.from));
    found.added.sort_unstable_by_key(|span| span.client);
    if found.added.windows(2).any(|pair| pair[0].client == pair[1].client) {
        return Err(Malformed("an author comes twice"));
    }
    for _ in 0..reader.count()? {
        found.removed.push(removals(&mut reader)?);
    }
    reader.done()?;
    Ok(found)
}

fn runs(reader: &mut Reader, found: &mut Vec<Run>) -> Result<Span> {
    let count = reader.count()?;
    let client = reader.number()?;
    let from = reader.small_number()?;
    let mut to = from;
    for _ in 0..count {
        let (what, lies, length) = run(reader)?;
        let end = u64::from(to) + length;
        if end > LAST_CLOCK {
            return Err(Malformed("a clock runs too far"));
        }
        found.push(Run { client, from: to, length: length as u32, what, lies });
        to = end as u32;
    }
    if to == from {
        return Err(Malformed("an author who adds nothing"));
    }
    Ok(Span { client, from, to })
}

fn run(reader: &mut Reader) -> Result<(What, Lies, u64)> {
    const COLLECTED: u8 = 0;
    const HOLE: u8 = 10;
    let info = reader.byte()?;
    match info {
        COLLECTED => return Ok((What::Removed, Lies::Nowhere, some(reader.number()?)?)),
        HOLE => return Err(Malformed("it leaves out edits in between")),
        _ if info & 0x10 != 0 => return Err(Malformed("an unknown kind of edit")),
        _ => {}
    }
    let lies = lies(reader, info)?;
    let (what, length) = content(reader, info & 0x0f)?;
    Ok((what, lies, length))
}

fn lies(reader: &mut Reader, info: u8) -> Result<Lies> {
    let (has_left, has_right, has_key) = (info & 0x80 != 0, info & 0x40 != 0, info & 0x20 != 0);
    if has_left || has_right {
        let left = has_left.then(|| id(reader)).transpose()?;
        let right = has_right.then(|| id(reader)).transpose()?;
        return Ok(Lies::Beside { left, right });
    }
    let parent = match reader.number()? {
        1 => Parent::Root(name(reader)?.into()),
        0 => Parent::In(id(reader)?),
        _ => return Err(Malformed("an unknown kind of parent")),
    };
    let key = has_key.then(|| name(reader)).transpose()?;
    Ok(Lies::Under { parent, key: key.map(Box::from) })
}

fn content(reader: &mut Reader, kind: u8) -> Result<(What, u64)> {
    let length = match kind {
        1 => return Ok((What::Removed, some(reader.number()?)?)),
        3 => reader.buffer().map(|_| 1)?,
        4 => some(reader.text()?.encode_utf16().count() as u64)?,
        5 => reader.text().map(|_| 1)?,
        6 => {
            name(reader)?;
            reader.text().map(|_| 1)?
        }
        7 => return shared_type(reader).map(|()| (What::Maker, 1)),
        8 => {
            let count = reader.count()?;
            (0..count).try_for_each(|_| value(reader, DEEPEST))?;
            some(count as u64)?
        }
        // 2 is of the days before Yjs 13.0, and read differently by different programs; 9 is a document within it.
        _ => return Err(Malformed("a kind of content that is not supported")),
    };
    Ok((What::Content, length))
}

/// A list, map, text or piece of XML.
fn shared_type(reader: &mut Reader) -> Result<()> {
    match reader.number()? {
        0 | 1 | 2 | 4 | 6 => Ok(()),
        3 | 5 => name(reader).map(drop),
        _ => Err(Malformed("an unknown kind of list")),
    }
}

fn value(reader: &mut Reader, depth: usize) -> Result<()> {
    if depth == 0 {
        return Err(Malformed("a value is nested too deeply"));
    }
    match reader.byte()? {
        127 | 126 | 121 | 120 => Ok(()),
        125 => reader.skip_signed_number(),
        124 => reader.take(4).map(drop),
        123 | 122 => reader.take(8).map(drop),
        119 => reader.text().map(drop),
        118 => (0..reader.count()?).try_for_each(|_| {
            reader.text()?;
            value(reader, depth - 1)
        }),
        117 => (0..reader.count()?).try_for_each(|_| value(reader, depth - 1)),
        116 => reader.buffer().map(drop),
        _ => Err(Malformed("an unknown kind of value")),
    }
}

fn removals(reader: &mut Reader) -> Result<(u64, u32)> {
    let client = reader.number()?;
    let mut end = 0;
    for _ in 0..reader.count()? {
        let clock = reader.number()?;
        end = end.max(clock + some(reader.number()?)?);
    }
    if end > LAST_CLOCK {
        return Err(Malformed("a clock runs too far"));
    }
    Ok((client, end as u32))
}

fn id(reader: &mut Reader) -> Result<Id> {
    let (client, clock) = (reader.number()?, reader.number()?);
    if clock > LAST_CLOCK {
        Err(Malformed("a clock runs too far"))
    } else {
        Ok(Id { client, clock: clock as u32 })
    }
}

fn name<'a>(reader: &mut Reader<'a>) -> Result<&'a str> {
    let name = reader.text()?;
    if name.len() > LONGEST_NAME { Err(Malformed("a name is too long")) } else { Ok(name) }
}

fn some(length: u64) -> Result<u64> {
    if length == 0 { Err(Malformed("an edit of nothing")) } else { Ok(length) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use yrs::updates::decoder::Decode;
    use yrs::{
        Any, Array, Doc, Map, ReadTxn, StateVector, Text, Transact, Update, XmlElementPrelim, XmlFragment,
    };

    /// A document with a bit of everything that Yjs can write.
    fn everything() -> Vec<u8> {
        let doc = Doc::with_client_id(7);
        let (text, list, map, xml) = (
            doc.get_or_insert_text("t"),
            doc.get_or_insert_array("l"),
            doc.get_or_insert_map("m"),
            doc.get_or_insert_xml_fragment("x"),
        );
        let mut tx = doc.transact_mut();
        text.insert(&mut tx, 0, "tŷ 🙂 hir");
        text.remove_range(&mut tx, 1, 2);
        text.format(&mut tx, 0, 1, [("bold".into(), Any::Bool(true))].into());
        text.insert_embed(&mut tx, 1, Any::from_json(r#"{"a":[1,2.5,null]}"#).unwrap());
        list.push_back(&mut tx, Any::from_json(r#"{"b":[[["deep"]],-7,1e300]}"#).unwrap());
        list.push_back(&mut tx, vec![1u8, 2, 3]);
        map.insert(&mut tx, "k", "v");
        map.insert(&mut tx, "k", yrs::TextPrelim::new("nested"));
        xml.push_back(&mut tx, XmlElementPrelim::empty("p"));
        drop(tx);
        doc.transact().encode_state_as_update_v1(&StateVector::default())
    }

    #[test]
    fn what_yjs_writes_passes_and_its_span_is_known() {
        let update = everything();
        let found = outline(&update).unwrap();
        let own = Update::decode_v1(&update).unwrap();
        assert_eq!(found.added.len(), 1);
        assert_eq!((found.added[0].client, found.added[0].from), (7, 0));
        let end = own.state_vector().iter().next().map(|(_, clock)| *clock).unwrap();
        assert_eq!((found.added[0].to, found.types), (end, 2));
        assert_eq!(found.removed.len(), 1);
    }

    #[test]
    fn nothing_is_an_update_too() {
        assert!(outline(&[0, 0]).unwrap().is_nothing());
    }

    #[test]
    fn it_never_lets_anybody_cut_it_short_or_add_to_it() {
        let update = everything();
        for end in 0..update.len() {
            assert!(outline(&update[..end]).is_err(), "{end}");
        }
        assert!(outline(&[&update[..], &[0]].concat()).is_err());
    }

    #[test]
    fn a_table_of_bad_updates() {
        let deep = [&[1, 1, 7, 0, 8, 1, 1, b't', 1][..], &[117, 1].repeat(100), &[126, 0]].concat();
        let bad: [(&str, &[u8]); 11] = [
            ("nothing at all", &[]),
            ("a million authors", &[0xc0, 0x84, 0x3d, 0]),
            ("a million edits", &[1, 0xc0, 0x84, 0x3d, 7, 0, 4, 1, 1, b't', 1, b'a', 0]),
            ("an id beyond JavaScript", &[1, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 0, 0, 1, 0]),
            ("a clock beyond 32 bits", &[1, 1, 7, 0xff, 0xff, 0xff, 0xff, 0x0f, 0, 1, 0]),
            ("a run beyond 31 bits", &[1, 1, 7, 0, 0, 0xff, 0xff, 0xff, 0xff, 0x07, 1, 0]),
            ("a hole", &[1, 1, 7, 0, 10, 5, 0]),
            ("an empty text", &[1, 1, 7, 0, 4, 1, 1, b't', 0, 0]),
            ("a document within", &[1, 1, 7, 0, 9, 1, 1, b't', 1, b'g', 126, 0]),
            ("old JSON", &[1, 1, 7, 0, 2, 1, 1, b't', 1, 1, b'1', 0]),
            ("nested a hundred times", &deep),
        ];
        for (what, bytes) in bad {
            assert!(outline(bytes).is_err(), "{what}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

        /// What passes here, the library we use can decode as well, and finds the same in it.
        #[test]
        fn what_passes_can_be_decoded(at in any::<prop::sample::Index>(), byte: u8, more in 0usize..3) {
            let mut update = everything();
            let at = at.index(update.len());
            match more {
                0 => update[at] = byte,
                1 => update.insert(at, byte),
                _ => drop(update.remove(at)),
            }
            if let Ok(found) = outline(&update) && let Ok(own) = Update::decode_v1(&update) {
                let spans = own.insertions(true);
                let lengths: u32 = spans.iter().flat_map(|(_, r)| r.iter()).map(|r| r.end - r.start).sum();
                prop_assert_eq!(found.added.iter().map(|span| span.to - span.from).sum::<u32>(), lengths);
            }
        }
    }
}
