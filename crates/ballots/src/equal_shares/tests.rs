use super::*;
use crate::{Choice, Fraction, Kind, Project, Vote};

fn budget(limit: u64, costs: &[u64], votes: &[(u64, &[(usize, i64)])]) -> Budget {
    let project =
        |(id, cost): (usize, &u64)| Project { id: id.to_string(), name: String::new(), cost: *cost };
    let choice = |(project, points): &(usize, i64)| Choice { project: *project, points: *points };
    let vote = |(weight, choices): &(u64, &[(usize, i64)])| Vote {
        weight: *weight,
        choices: choices.iter().map(choice).collect(),
    };
    let projects = costs.iter().enumerate().map(project).collect();
    Budget { limit, decimals: 0, projects, kind: Kind::Scoring, votes: votes.iter().map(vote).collect() }
}

fn prices(outcome: &Outcome<Step>) -> Vec<String> {
    let price =
        |step: &Step| if let Step::Elected { price, .. } = step { Some(price.to_string()) } else { None };
    outcome.steps.iter().filter_map(price).collect()
}

#[test]
fn the_project_with_the_lowest_price_is_elected_first() {
    // Ten voters with 10 each. Project 0 costs 60 and has 6 supporters: 10 each. Project 1 costs 40 and has 5: 8 each.
    let both = [(0, 0), (1, 0)];
    let budget = budget(100, &[60, 40], &[(2, &both), (4, &both[..1]), (3, &both[1..]), (1, &[])]);
    let outcome = count(&budget, Utility::Cardinality, Completion::None, &Ties::InOrder).unwrap();
    // After project 1 the two who support both have 2 each, too little for project 0.
    assert_eq!(outcome.winners, [1]);
    assert_eq!(prices(&outcome), ["8"]);
    // By cost, project 0 is worth 60 to each of 6, at 10/60; project 1 costs 8/40.
    let outcome = count(&budget, Utility::Cost, Completion::None, &Ties::InOrder).unwrap();
    assert_eq!((outcome.winners, outcome.steps.len()), (vec![0], 2));
}

#[test]
fn who_has_too_little_pays_all_they_have_and_the_others_more() {
    let budget = budget(30, &[12, 13], &[(1, &[(0, 0), (1, 0)]), (1, &[(0, 0)]), (1, &[(1, 0)])]);
    let outcome = count(&budget, Utility::Cardinality, Completion::None, &Ties::InOrder).unwrap();
    assert_eq!(outcome.winners, [0, 1]);
    let Step::Elected { price, paid_in_full, paid_the_rest, left, .. } = &outcome.steps[2] else { panic!() };
    assert_eq!((price, *paid_in_full, *paid_the_rest, *left), (&Fraction::from(9), 1, 1, 5));
}

#[test]
fn points_are_the_utility() {
    let budget = budget(20, &[10, 10], &[(1, &[(0, 3), (1, 1)]), (1, &[(0, -5), (1, 4)])]);
    let outcome = count(&budget, Utility::Points, Completion::None, &Ties::InOrder).unwrap();
    assert_eq!(outcome.winners, [1]);
    assert_eq!(prices(&outcome), ["2"]);
}

#[test]
fn shares_rise_until_nothing_fits() {
    let budget = budget(100, &[60, 35, 50], &[(6, &[(0, 0)]), (2, &[(1, 0)]), (2, &[(2, 0)])]);
    let plain = count(&budget, Utility::Cost, Completion::None, &Ties::InOrder).unwrap();
    assert_eq!(plain.winners, [0]);
    let raised = count(&budget, Utility::Cost, Completion::Add1, &Ties::InOrder).unwrap();
    assert_eq!(raised.winners, [0, 1]);
    assert!(matches!(raised.steps[1], Step::Raised { times: 8, ended: Ended::NothingFits, .. }));
}

#[test]
fn the_last_outcome_within_the_budget_is_kept() {
    let budget = budget(100, &[60, 41, 30], &[(6, &[(0, 0)]), (2, &[(1, 0)]), (1, &[(2, 0)]), (1, &[])]);
    let raised = count(&budget, Utility::Cost, Completion::Add1, &Ties::InOrder).unwrap();
    assert_eq!(raised.winners, [0]);
    assert!(matches!(raised.steps[1], Step::Raised { times: 10, ended: Ended::OverBudget, .. }));
    let filled = count(&budget, Utility::Cost, Completion::Add1u, &Ties::InOrder).unwrap();
    assert_eq!(filled.winners, [0, 2]);
}

#[test]
fn equal_prices_are_a_tie_and_are_named() {
    let budget = budget(10, &[10, 10], &[(1, &[(0, 0), (1, 0)])]);
    let outcome = count(&budget, Utility::Cost, Completion::None, &Ties::InOrder).unwrap();
    assert_eq!((&outcome.winners[..], &outcome.ties[0].between[..]), (&[0][..], &[0, 1][..]));
}

#[test]
fn with_no_voters_nothing_is_elected() {
    let budget = budget(10, &[10], &[]);
    assert!(count(&budget, Utility::Cost, Completion::Add1, &Ties::InOrder).unwrap().winners.is_empty());
}

#[test]
fn projects_that_cost_nothing_and_have_a_supporter_are_free() {
    let budget = budget(10, &[0, 0], &[(1, &[(0, 0)])]);
    let outcome = count(&budget, Utility::Cardinality, Completion::None, &Ties::InOrder).unwrap();
    assert_eq!(outcome.winners, [0]);
}
