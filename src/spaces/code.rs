//! Short codes: the one in a space's address, and the one that lets people in.

use super::{Space, queries};
use crate::store::{Result, Tx};
use rand::{Rng, RngExt};

/// As in receipt codes: nothing that is mistaken for something else when read aloud.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKMNPQRSTWXYZ";

/// Six symbols, 887 million codes: with the limit on tries nobody finds a space by guessing.
const SHORT: usize = 6;
/// Into a space of one's own: there may be one for everybody, and what is in it is nobody else's business.
const LONG: usize = 12;

fn new(random: &mut impl Rng, length: usize) -> String {
    (0..length).map(|_| ALPHABET[random.random_range(0..31)] as char).collect()
}

/// One that no space has yet: of a hundred thousand spaces some would come to the same by chance.
pub fn unused(tx: &mut Tx) -> Result<String> {
    unused_of(tx, SHORT)
}

fn unused_of(tx: &mut Tx, length: usize) -> Result<String> {
    loop {
        let code = new(&mut rand::rng(), length);
        if !queries::has_code(tx, &code)? {
            return Ok(code);
        }
    }
}

/// The code that let people in until now lets nobody in any more; another does.
pub fn renew(tx: &mut Tx, space: &Space) -> Result<()> {
    let length = if space.owner_id.is_some() { LONG } else { SHORT };
    let space = Space { join_code: unused_of(tx, length)?, ..space.clone() };
    queries::change(tx, &space)
}

/// `TEG4K7` as it is shown and read aloud: `TEG-4K7`; a long one by fours.
pub fn shown(code: &str) -> String {
    let group = match code.len() {
        SHORT if code.is_ascii() => 3,
        LONG if code.is_ascii() => 4,
        _ => return code.into(),
    };
    let symbols: Vec<char> = code.chars().collect();
    symbols.chunks(group).map(String::from_iter).collect::<Vec<_>>().join("-")
}

/// What somebody typed, as it is kept.
pub fn read(typed: &str) -> String {
    let kept = typed.chars().filter(char::is_ascii_alphanumeric).take(12);
    kept.map(|c| c.to_ascii_uppercase())
        .map(|c| match c {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_was_typed() {
        let code = new(&mut rand::rng(), SHORT);
        let long = new(&mut rand::rng(), LONG);
        assert_eq!(read(&shown(&long)), long);
        assert_eq!(shown("TEG4K7TEG4K7"), "TEG4-K7TE-G4K7");
        assert_eq!(read(&shown(&code)), code);
        assert_eq!(read(&format!(" {} ", shown(&code).to_lowercase())), code);
        assert_eq!(read("to1-lab"), "T011AB");
    }

    #[test]
    fn a_code_of_another_length_is_shown_as_it_is() {
        assert_eq!(shown("CWM"), "CWM");
        assert_eq!(shown("ŵŵŵŵŵŵ"), "ŵŵŵŵŵŵ");
    }

    #[tokio::test]
    async fn a_code_is_taken_that_leads_to_a_space_or_into_one() {
        for group in crate::spaces::testing::cwm_teg().await {
            let code = group.code.clone();
            let found = group.app.store.read(move |tx| {
                let space = queries::find_by_code(tx, &code)?.expect("it is there");
                let taken = [space.code, space.join_code, unused(tx)?];
                taken.iter().map(|code| queries::has_code(tx, code)).collect::<Result<Vec<_>>>()
            });
            assert_eq!(found.await.unwrap(), [true, true, false]);
        }
    }
}
