use super::*;
use crate::{Candidate, Cast};

/// Ballots as in the paper: how many, and the order in letters.
fn profile(options: usize, ballots: &[(u64, &str)]) -> Profile<Ranking> {
    let options = ('a'..).take(options).map(|id| Candidate::new(id, "")).collect();
    let cast = |(weight, order): &(u64, &str)| Cast {
        weight: *weight,
        ballot: Ranking::strict(order.bytes().map(|letter| usize::from(letter - b'a'))),
    };
    Profile { options, ballots: ballots.iter().map(cast).collect() }
}

#[test]
fn example_1_of_the_paper() {
    let ballots = [(8, "acdb"), (2, "badc"), (4, "cdba"), (4, "dbac"), (3, "dcba")];
    let outcome = count(&profile(4, &ballots), 1, &Ties::InOrder).unwrap();
    let step = &outcome.steps[0];
    assert_eq!(step.preferred, [[0, 8, 14, 10], [13, 0, 6, 2], [7, 15, 0, 12], [11, 19, 9, 0]]);
    assert_eq!(step.paths, [[0, 14, 14, 12], [13, 0, 13, 12], [13, 15, 0, 12], [13, 19, 13, 0]]);
    assert_eq!(step.ranking, [3, 0, 2, 1]);
}

#[test]
fn the_example_with_five_options_and_45_voters() {
    let ballots = [
        (5, "acbed"),
        (5, "adecb"),
        (8, "bedac"),
        (3, "cabed"),
        (7, "caebd"),
        (2, "cbade"),
        (7, "dceba"),
        (8, "ebadc"),
    ];
    let outcome = count(&profile(5, &ballots), 5, &Ties::InOrder).unwrap();
    assert_eq!(outcome.winners, [4, 0, 2, 1, 3]);
    let paths = &outcome.steps[0].paths;
    assert_eq!(paths[4], [25, 28, 28, 31, 0]);
    assert!(outcome.ties.is_empty());
}

#[test]
fn where_neither_beats_the_other_the_tie_is_named() {
    let outcome = count(&profile(2, &[(3, "ab"), (3, "ba")]), 1, &Ties::InOrder).unwrap();
    assert_eq!(outcome.winners, [0]);
    assert_eq!(outcome.ties[0].between, [0, 1]);
}

#[test]
fn options_left_out_come_after_all_others() {
    let outcome = count(&profile(3, &[(2, "b"), (1, "ab")]), 1, &Ties::InOrder).unwrap();
    assert_eq!(outcome.steps[0].preferred, [[0, 1, 1], [2, 0, 3], [0, 0, 0]]);
}
