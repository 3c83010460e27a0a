//! Files that somebody broke, by accident or not: reading and counting them answers, quickly, and never panics.

use ballots::command::{Options, Source, run_bytes};
use ballots::{blt, pb, preflib};
use proptest::collection::vec;
use proptest::prelude::*;

const PB: &str = "META\r\nkey;value\r\ndescription;\"Trees; and more\"\r\nbudget;1000,50\r\nvote_type;cumulative\r\nrule;equalshares/add1\r\n\
    PROJECTS\r\nproject_id;cost;name;category\r\n1;600;\"Oak \"\"big\"\"\";a,b\r\n2;40.25;Elm;none\r\nP-3;0;;\r\n\
    VOTES\r\nvoter_id;age;vote;points\r\n7;30;1,2;5,-1\r\n8;;2,P-3;0.5,1\r\n9;none;none;none\r\n";
const BLT: &str = "\u{feff}# council\n4 2 # seats\n-2\n(A) 3 1 2=3 4 0\n10 4 - 1 0\n1 0\n0\n\"Ann\"\n\"Ben \"B\" Lee\"\n\"Cat\"\n\"Dai\"\n\"Ward\"\n";
const PREFLIB: &str = "# TITLE: x\n# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: Oak\n# ALTERNATIVE NAME 2: Elm\n\
    # ALTERNATIVE NAME 3: Ash\n12: 1,{2,3}\n3: {},{1,2},3\n1: 3\n";
/// Pieces that mean something somewhere.
const PIECES: [&str; 24] = [
    "",
    ";",
    "\"",
    ",",
    "\n",
    "\r",
    "0",
    "-1",
    "99999999999999999999",
    "1000000000",
    "1000000000000000000",
    "{",
    "}",
    "=",
    "#",
    ":",
    "(",
    "META\n",
    "VOTES\n",
    "PROJECTS\n",
    "none",
    "0.000000000000000001",
    "\u{0}",
    "é",
];

/// The file with pieces put in the place of others.
fn broken(file: &'static str) -> impl Strategy<Value = Vec<u8>> {
    vec((any::<prop::sample::Index>(), 0..6_usize, prop::sample::select(PIECES.to_vec())), 1..5).prop_map(
        move |breaks| {
            let mut bytes = file.as_bytes().to_vec();
            for (at, cut, piece) in breaks {
                let at = at.index(bytes.len() + 1);
                let end = (at + cut).min(bytes.len());
                bytes.splice(at..end, piece.bytes());
            }
            bytes
        },
    )
}

/// Counts it by every rule; what comes out does not matter.
fn count(bytes: &[u8], name: &str) {
    for rule in ["equal-shares", "greedy", "stv", "irv", "schulze", "approval", "score", "majority"] {
        let options = Options { rule: Some(rule.parse().unwrap()), ..Options::default() };
        if let Ok(report) = run_bytes(bytes, name, &options) {
            assert!(!report.to_json().to_string().is_empty() && !report.to_string().is_empty());
        }
    }
}

proptest! {
    #[test]
    fn broken_budgets(bytes in broken(PB)) {
        count(&bytes, "x.pb");
        let _ = run_bytes(&bytes, "x.pb", &Options::default());
        if let Ok(Source::Pb(file)) = Source::read(&bytes, "x.pb")
            && let Ok(text) = pb::write(&file)
        {
            let again = pb::read(text.as_bytes()).unwrap();
            prop_assert_eq!(again.budget.votes.len() as u64, file.budget.voters());
        }
    }

    #[test]
    fn broken_ballots(bytes in broken(BLT)) {
        count(&bytes, "x.blt");
        if let Ok(file) = blt::read(&bytes)
            && let Ok(text) = blt::write(&file)
        {
            prop_assert_eq!(blt::read(text.as_bytes()).unwrap().profile.ballots, file.profile.ballots);
        }
    }

    #[test]
    fn broken_orders(bytes in broken(PREFLIB), form in prop::sample::select(vec!["soc", "soi", "toc", "toi", "cat"])) {
        count(&bytes, &format!("x.{form}"));
        let form = preflib::Form::of(form).unwrap();
        if let Ok(file) = preflib::read(&bytes, form)
            && let Ok(text) = preflib::write(&file)
        {
            prop_assert_eq!(preflib::read(text.as_bytes(), form).unwrap().profile.ballots, file.profile.ballots);
        }
    }

    #[test]
    fn noise(bytes in vec(any::<u8>(), 0..60)) {
        for name in ["x.pb", "x.blt", "x.soc", "x.cat"] {
            count(&bytes, name);
        }
    }
}
