use super::*;
use crate::decisions::ballot_box::Ballot;
use crate::decisions::export;
use crate::decisions::model::{BallotKind, Phase, Stage};
use crate::decisions::terms::Terms;
use crate::words::{Lang, Worded};
use ballots::command;
use proptest::prelude::*;

fn decision(rule: Rule, terms: Terms) -> Decision {
    Decision {
        id: "d".into(),
        space_id: "s".into(),
        space_code: "TEG4K7".into(),
        number: 1,
        question: Worded::default(),
        rule,
        terms,
        stage: Stage::Open,
        phase: Phase::Clarify,
        version: 1,
        words: Worded::default(),
        ends_at: 0,
        seed: Some("0123456789".into()),
        maker_id: None,
        maker: None,
        made_at: 0,
        opened_at: None,
        closed_at: None,
        result: None,
    }
}

fn options(costs: &[i64]) -> Vec<Choosable> {
    let option =
        |cost: &i64| Choosable { words: Worded::only(Lang::En, "x"), cost: *cost, carried_by: String::new() };
    costs.iter().map(option).collect()
}

fn cast(ballots: &[(usize, &[i64])]) -> Vec<Cast> {
    let one = |marks: &[i64]| Cast {
        name: None,
        typed_by: None,
        ballot: Ballot { marks: Marks(marks.to_vec()), reason: String::new(), lang: Lang::En },
    };
    ballots.iter().flat_map(|(times, marks)| (0..*times).map(move |_| one(marks))).collect()
}

fn winners(rule: Rule, terms: Terms, ballots: &[(usize, &[i64])]) -> Vec<usize> {
    let options = options(&vec![0; ballots[0].1.len()]);
    count(&decision(rule, terms), &options, &cast(ballots)).unwrap().winners
}

#[test]
fn more_than_half_decides_and_half_does_not() {
    let ballots: &[(usize, &[i64])] = &[(4, &[1, 0]), (3, &[0, 1])];
    assert_eq!(winners(Rule::Majority, Terms::default(), ballots), [0]);
    let half = count(
        &decision(Rule::Majority, Terms::default()),
        &options(&[0, 0]),
        &cast(&[(2, &[1, 0]), (2, &[0, 1])]),
    );
    let half = half.unwrap();
    assert!(!half.decides());
    assert_eq!(half.lines[1].what, "majority-tied");
}

#[test]
fn the_options_most_people_said_yes_to_are_chosen() {
    let terms = Terms { places: 2, ..Terms::default() };
    assert_eq!(winners(Rule::Approval, terms, &[(3, &[1, 0, 1]), (2, &[0, 1, 1])]), [2, 0]);
}

#[test]
fn points_and_dots_are_added_up() {
    assert_eq!(winners(Rule::Score, Terms::default(), &[(1, &[5, 0]), (2, &[1, 4])]), [1]);
    assert_eq!(winners(Rule::Dots, Terms::default(), &[(1, &[5, 0]), (2, &[2, 1])]), [0]);
}

#[test]
fn each_against_each_finds_the_one_that_beats_all_others() {
    let ballots: &[(usize, &[i64])] = &[(4, &[1, 2, 3]), (3, &[3, 2, 1]), (2, &[2, 1, 3])];
    assert_eq!(winners(Rule::Schulze, Terms::default(), ballots), [1]);
}

#[test]
fn tennessee_chooses_knoxville_by_run_off() {
    let ballots: &[(usize, &[i64])] =
        &[(42, &[1, 2, 3, 4]), (26, &[4, 1, 2, 3]), (15, &[4, 3, 1, 2]), (17, &[4, 3, 2, 1])];
    let options = options(&[0; 4]);
    let outcome = count(&decision(Rule::Runoff, Terms::default()), &options, &cast(ballots)).unwrap();
    assert_eq!(outcome.winners, [3]);
    assert_eq!(outcome.stages.len(), 3);
}

#[test]
fn two_places_are_filled_by_ranking() {
    let terms = Terms { places: 2, ..Terms::default() };
    let ballots: &[(usize, &[i64])] = &[(5, &[1, 2, 0]), (4, &[0, 0, 1])];
    let outcome = count(&decision(Rule::Stv, terms), &options(&[0; 3]), &cast(ballots)).unwrap();
    assert_eq!(outcome.winners, [0, 2]);
    assert_eq!(outcome.stages[0], ["5", "0", "4"]);
}

#[test]
fn a_part_of_the_money_follows_a_part_of_the_people() {
    // Six want the two large ones, three the small one, which six alone would never leave any money for.
    let terms = Terms { money: 900_000, ..Terms::default() };
    let costs = options(&[600_000, 300_000, 300_000]);
    let ballots: &[(usize, &[i64])] = &[(5, &[1, 1, 0]), (1, &[1, 0, 0]), (3, &[0, 0, 1])];
    let shares = count(&decision(Rule::Shares, terms.clone()), &costs, &cast(ballots)).unwrap();
    assert_eq!(
        {
            let mut found = shares.winners.clone();
            found.sort_unstable();
            found
        },
        [0, 2]
    );
    assert_eq!(shares.lines[0].what, "shares");
    assert_eq!(shares.lines[0].numbers, ["9", "£1,000"]);
    let greedy = count(&decision(Rule::Greedy, terms), &costs, &cast(ballots)).unwrap();
    assert_eq!(
        {
            let mut found = greedy.winners.clone();
            found.sort_unstable();
            found
        },
        [0, 1]
    );
}

#[test]
fn a_tie_is_told_and_broken_by_the_number_drawn_beforehand() {
    let terms = Terms::default();
    let ballots: &[(usize, &[i64])] = &[(2, &[1, 0, 0]), (2, &[0, 1, 0])];
    let outcome = count(&decision(Rule::Approval, terms), &options(&[0; 3]), &cast(ballots)).unwrap();
    let tie = outcome.lines.iter().find(|line| line.what == "tie").unwrap();
    assert_eq!(tie.options[0], outcome.winners[0]);
}

#[test]
fn what_nobody_wants_is_not_paid_for_with_what_is_left() {
    let terms = Terms { money: 1_000, ..Terms::default() };
    let ballots: &[(usize, &[i64])] = &[(3, &[0, 1, 0]), (1, &[0, 0, 1])];
    for rule in [Rule::Shares, Rule::Greedy] {
        let outcome =
            count(&decision(rule, terms.clone()), &options(&[100, 300, 200]), &cast(ballots)).unwrap();
        let mut winners = outcome.winners.clone();
        winners.sort_unstable();
        assert_eq!(winners, [1, 2], "{rule:?}");
        let unwanted = outcome.lines.iter().find(|line| line.what == "nobody-wants").unwrap();
        assert_eq!(unwanted.options, [0]);
        assert!(outcome.bars.iter().any(|bar| bar.option == 0 && bar.number == "0"));
    }
}

#[test]
fn a_tie_that_puts_one_out_is_told_as_such() {
    let ballots: &[(usize, &[i64])] = &[(3, &[1, 0, 0]), (2, &[0, 1, 0]), (2, &[0, 0, 1])];
    let outcome =
        count(&decision(Rule::Runoff, Terms::default()), &options(&[0; 3]), &cast(ballots)).unwrap();
    assert!(outcome.lines.iter().any(|line| line.what == "tie-out"), "{:?}", outcome.lines);
    assert!(!outcome.lines.iter().any(|line| line.what == "tie"));
}

/// A ballot of the kind that a rule takes, from any numbers.
fn ballot_of(rule: Rule, typed: &[u8]) -> Vec<i64> {
    let number = |one: &u8| i64::from(*one);
    match rule.ballot().expect("it has ballots") {
        BallotKind::ChooseOne => {
            let chosen = usize::from(typed[0]) % typed.len();
            (0..typed.len()).map(|place| i64::from(place == chosen)).collect()
        }
        BallotKind::ChooseSome => typed.iter().map(|one| number(one) % 2).collect(),
        BallotKind::Points => typed.iter().map(|one| number(one) % 6).collect(),
        BallotKind::Dots => typed.iter().map(|one| number(one) % 2).collect(),
        BallotKind::Ranks => {
            let mut order: Vec<usize> = (0..typed.len()).filter(|place| typed[*place] > 60).collect();
            order.sort_by_key(|place| typed[*place]);
            let rank =
                |place: usize| order.iter().position(|one| *one == place).map_or(0, |at| at as i64 + 1);
            (0..typed.len()).map(rank).collect()
        }
    }
}

proptest! {
    /// Whoever has nothing but the file comes to the same: rule, places and seed are in it.
    #[test]
    fn every_exported_file_counted_again_has_the_same_winners(
        typed in proptest::collection::vec(proptest::collection::vec(0..255_u8, 4), 1..12),
        places in 1..4_i64,
    ) {
        for rule in Rule::ALL.into_iter().filter(|rule| rule.ballot().is_some()) {
            let ballots: Vec<Vec<i64>> = typed.iter().map(|one| ballot_of(rule, one)).collect();
            let ballots: Vec<(usize, &[i64])> = ballots.iter().map(|one| (1, &one[..])).collect();
            let decision = decision(rule, Terms { places, money: 400, ..Terms::default() });
            let (options, cast) = (options(&[100, 200, 100, 300]), cast(&ballots));
            let outcome = count(&decision, &options, &cast).unwrap();
            for ending in export::forms(&decision).iter().filter(|ending| **ending != "csv") {
                let file = export::write(&decision, &options, &cast, ending).unwrap();
                let name = format!("file.{ending}");
                let again = command::run_bytes(file.as_bytes(), &name, &command::Options::default());
                let again = again.map_err(|error| TestCaseError::fail(format!("{error}\n{file}")))?;
                let ids = again.winners.iter().map(|one| again.options()[*one].id.parse::<usize>().unwrap() - 1);
                prop_assert_eq!(&ids.collect::<Vec<_>>(), &outcome.winners, "{:?}\n{}", rule, file);
            }
        }
    }

    #[test]
    fn whatever_is_chosen_is_paid_for_within_the_money(
        costs in proptest::collection::vec(1..500_i64, 2..6),
        ballots in proptest::collection::vec(proptest::collection::vec(0..2_i64, 6), 1..12),
        money in 1..1_000_i64,
    ) {
        let ballots: Vec<Vec<i64>> = ballots.into_iter().map(|one| one[..costs.len()].to_vec()).collect();
        let ballots: Vec<(usize, &[i64])> = ballots.iter().map(|one| (1, &one[..])).collect();
        let terms = Terms { money: money * 100, ..Terms::default() };
        let options = options(&costs.iter().map(|cost| cost * 100).collect::<Vec<_>>());
        for rule in [Rule::Shares, Rule::Greedy] {
            let outcome = count(&decision(rule, terms.clone()), &options, &cast(&ballots)).unwrap();
            let spent: i64 = outcome.winners.iter().map(|place| options[*place].cost).sum();
            prop_assert!(spent <= terms.money);
        }
    }

    #[test]
    fn the_same_ballots_in_another_order_choose_the_same(
        ballots in proptest::collection::vec(proptest::collection::vec(0..2_i64, 3), 1..10),
    ) {
        let one: Vec<(usize, &[i64])> = ballots.iter().map(|one| (1, &one[..])).collect();
        let mut two = one.clone();
        two.reverse();
        for rule in [Rule::Majority, Rule::Approval, Rule::Shares, Rule::Greedy] {
            let terms = Terms { money: 300, ..Terms::default() };
            let costs = options(&[100, 200, 100]);
            let first = count(&decision(rule, terms.clone()), &costs, &cast(&one)).unwrap();
            prop_assert_eq!(&first, &count(&decision(rule, terms), &costs, &cast(&two)).unwrap());
        }
    }
}
