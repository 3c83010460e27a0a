//! Short codes: the one in a space's address, and the one that lets people in.

use rand::{Rng, RngExt};

/// As in receipt codes: nothing that is mistaken for something else when read aloud.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKMNPQRSTWXYZ";

/// Six symbols, 887 million codes: with the limit on tries nobody finds a space by guessing.
pub fn new(random: &mut impl Rng) -> String {
    (0..6).map(|_| ALPHABET[random.random_range(0..31)] as char).collect()
}

/// `TEG4K7` as it is shown and read aloud: `TEG-4K7`.
pub fn shown(code: &str) -> String {
    match code.split_at_checked(3) {
        Some((start, end)) if code.len() == 6 => format!("{start}-{end}"),
        _ => code.into(),
    }
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
        let code = new(&mut rand::rng());
        assert_eq!(read(&shown(&code)), code);
        assert_eq!(read(&format!(" {} ", shown(&code).to_lowercase())), code);
        assert_eq!(read("to1-lab"), "T011AB");
    }

    #[test]
    fn a_code_of_another_length_is_shown_as_it_is() {
        assert_eq!(shown("CWM"), "CWM");
        assert_eq!(shown("ŵŵŵŵŵŵ"), "ŵŵŵŵŵŵ");
    }
}
