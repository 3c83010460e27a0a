//! The first letter of a Welsh word changes with the word before it: *cath*, *y gath*, *fy nghath*, *ei chath*.
//!
//! Going back is not certain (*f* comes from *b* or *m*), so all possibilities are given. Those that are no words do no
//! harm: nobody looks for them.

/// How a mutated word begins, and how the words it may stand for begin. The first that fits counts, so longer ones
/// come first, and with them the letters that only look mutated (`ll` is no mutated `l`).
const BEGINNINGS: &[(&str, &[&str])] = &[
    ("ngh", &["c"]),
    ("ng", &["g"]),
    ("mh", &["p"]),
    ("nh", &["t"]),
    ("ph", &["p"]),
    ("th", &["t"]),
    ("ch", &["c"]),
    ("dd", &["d"]),
    ("ff", &[]),
    ("ll", &[]),
    ("rh", &[]),
    ("b", &["p"]),
    ("d", &["t"]),
    ("f", &["b", "m"]),
    ("g", &["c"]),
    ("m", &["b"]),
    ("n", &["d"]),
    ("l", &["ll", "gl"]),
    ("r", &["rh", "gr"]),
    ("ha", &["a"]),
    ("he", &["e"]),
    ("hi", &["i"]),
    ("ho", &["o"]),
    ("hu", &["u"]),
    ("hw", &["w"]),
    ("hy", &["y"]),
    ("a", &["ga"]),
    ("e", &["ge"]),
    ("i", &["gi"]),
    ("o", &["go"]),
    ("u", &["gu"]),
    ("w", &["gw"]),
    ("y", &["gy"]),
];

/// Small words that Welsh cannot do without and English does not have. They are not mutated themselves.
const SMALL: &[&str] = &[
    "ac", "ag", "ar", "at", "bod", "chi", "dan", "dros", "dw", "dwi", "dy", "ei", "eich", "ein", "er", "eu",
    "fel", "fod", "fy", "gan", "gyda", "hefyd", "hon", "hwn", "hyn", "iawn", "mae", "maen", "mewn", "nad",
    "neu", "ni", "nhw", "nid", "oedd", "oes", "ond", "roedd", "rydw", "rydym", "rhwng", "sy", "sydd", "wedi",
    "wrth", "wyf", "y", "ydi", "ydw", "ydy", "ydym", "ym", "yma", "yn", "yng", "yno", "yr", "yw",
];

/// Whether one word in eight is a small Welsh one. Fewer may be a name in an English sentence.
pub(super) fn looks_welsh(words: &[String]) -> bool {
    let small = words.iter().filter(|word| SMALL.contains(&word.as_str())).count();
    small > 0 && small * 8 >= words.len()
}

/// The words that `word`, already plain, may be a mutation of.
pub(super) fn radicals(word: &str) -> Vec<String> {
    // A word of one letter is no noun, and a number has no mutation.
    if word.chars().count() < 2 || SMALL.contains(&word) {
        return Vec::new();
    }
    let found = BEGINNINGS.iter().find_map(|(mutated, plain)| Some((word.strip_prefix(mutated)?, plain)));
    let Some((rest, plain)) = found else { return Vec::new() };
    plain.iter().map(|beginning| format!("{beginning}{rest}")).collect()
}

#[cfg(test)]
mod tests {
    use super::radicals;

    #[test]
    fn soft_nasal_aspirate_and_h_lead_back() {
        for (mutated, plain) in [
            ("gath", "cath"),
            ("nghath", "cath"),
            ("chath", "cath"),
            ("ben", "pen"),
            ("mhen", "pen"),
            ("phen", "pen"),
            ("nhy", "ty"),
            ("thy", "ty"),
            ("ardd", "gardd"),
            ("ngardd", "gardd"),
            ("fara", "bara"),
            ("mara", "bara"),
            ("ddraig", "draig"),
            ("nraig", "draig"),
            ("fam", "mam"),
            ("lyfr", "llyfr"),
            ("las", "glas"),
            ("raff", "rhaff"),
            ("hysgol", "ysgol"),
        ] {
            assert!(radicals(mutated).contains(&plain.to_owned()), "{mutated} → {plain}");
        }
    }

    #[test]
    fn letters_that_only_look_mutated_stay() {
        assert!(radicals("llyfr").is_empty());
        assert!(radicals("ffordd").is_empty());
        assert!(radicals("rhaff").is_empty());
        assert!(radicals("pen").is_empty());
    }
}
