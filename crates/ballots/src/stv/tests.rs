use super::*;
use crate::{Candidate, Cast, TieBreak, TieFor};

fn profile(options: usize, ballots: &[(u64, &[usize])]) -> Profile<Ranking> {
    let options = (0..options).map(|id| Candidate::new((id + 1).to_string(), "")).collect();
    let cast = |(weight, order): &(u64, &[usize])| Cast {
        weight: *weight,
        ballot: Ranking::strict(order.iter().copied()),
    };
    Profile { options, ballots: ballots.iter().map(cast).collect() }
}

fn stages(outcome: &Outcome<Step>) -> Vec<&Stage> {
    outcome
        .steps
        .iter()
        .filter_map(|step| if let Step::Stage(stage) = step { Some(stage) } else { None })
        .collect()
}

#[test]
fn a_surplus_is_passed_on_at_a_value_cut_off_after_five_decimals() {
    // Quota 7 of 20: 3 of 10 votes are passed on, each paper at 3/10; with 9 papers at a third it is 0.22222.
    let outcome = count(&profile(4, &[(9, &[0, 1]), (6, &[1]), (5, &[2, 3])]), 2, &Ties::InOrder).unwrap();
    let stages = stages(&outcome);
    assert_eq!(stages[1].action, Action::Surplus { of: 0, surplus: Votes(200_000) });
    assert_eq!(stages[1].received[1], Votes(9 * 22_222));
    assert_eq!(stages[1].votes[0], Votes(700_000));
    assert_eq!(stages[1].not_transferred, Votes(200_000 - 9 * 22_222));
    assert_eq!(outcome.winners, [0, 1]);
}

#[test]
fn the_fewest_votes_are_excluded_and_go_to_the_next_at_the_value_they_had() {
    let outcome = count(&profile(3, &[(4, &[0]), (3, &[1]), (2, &[2, 1])]), 1, &Ties::InOrder).unwrap();
    let stages = stages(&outcome);
    assert_eq!(stages[1].action, Action::Exclusion { of: 2 });
    assert_eq!(outcome.winners, [1]);
}

#[test]
fn equal_candidates_are_told_apart_by_the_latest_earlier_stage() {
    // After 3 is excluded, 1 and 2 have five each; before, 1 had fewer.
    let ballots: &[(u64, &[usize])] = &[(9, &[0]), (4, &[1]), (5, &[2]), (1, &[3, 1])];
    let outcome = count(&profile(4, ballots), 1, &Ties::InOrder).unwrap();
    let tie = outcome.ties.iter().find(|tie| tie.to == TieFor::Exclude).unwrap();
    assert_eq!(
        (tie.at, &tie.between[..], tie.chosen, tie.by),
        (2, &[1, 2][..], 1, TieBreak::EarlierStage(1))
    );
}

#[test]
fn candidates_who_were_equal_always_are_told_apart_by_lot() {
    let tied = profile(3, &[(2, &[0]), (1, &[1]), (1, &[2])]);
    let outcome = count(&tied, 2, &Ties::InOrder).unwrap();
    assert_eq!(outcome.ties[0].by, TieBreak::Order);
    assert_eq!(outcome.winners, [0, 1]);
}

#[test]
fn whoever_is_left_fills_the_seats_that_are_left() {
    let outcome = count(&profile(3, &[(5, &[0]), (1, &[1])]), 3, &Ties::InOrder).unwrap();
    assert_eq!(outcome.winners, [0, 1, 2]);
    assert!(matches!(outcome.steps.last(), Some(Step::Filled { .. })));
}

#[test]
fn a_ballot_counts_as_far_as_its_order_is_clear() {
    let mut profile = profile(3, &[(3, &[0]), (2, &[1])]);
    profile.ballots.push(Cast { weight: 4, ballot: Ranking(vec![vec![1, 2], vec![0]]) });
    profile.ballots.push(Cast { weight: 1, ballot: Ranking(vec![vec![1], vec![0, 2]]) });
    let outcome = count(&profile, 1, &Ties::InOrder).unwrap();
    assert!(matches!(outcome.steps[0], Step::Start { valid: 6, invalid: 4, quota: 4, .. }));
}

#[test]
fn ballots_pass_over_who_stood_down() {
    let mut profile = profile(3, &[(5, &[0, 1]), (3, &[2])]);
    profile.options[0].withdrawn = true;
    assert_eq!(count(&profile, 1, &Ties::InOrder).unwrap().winners, [1]);
}
