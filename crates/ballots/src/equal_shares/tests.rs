use super::*;
use crate::{Choice, Fraction, Kind, Project, Vote};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::subsequence;

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

#[test]
fn a_large_budget_among_few_voters_is_counted_at_once() {
    let billion = 1_000_000_000;
    let costs = [3 * billion, 2 * billion + 1, 2 * billion + 1, billion, 700 * billion * 1000];
    let votes: &[(u64, &[(usize, i64)])] =
        &[(2, &[(0, 3), (1, 1)]), (1, &[(1, 2), (2, 5)]), (1, &[(2, 2), (3, 1)]), (3, &[(4, 1)]), (4, &[])];
    for utility in [Utility::Cost, Utility::Cardinality, Utility::Points, Utility::Borda] {
        let outcome =
            count(&budget(8 * billion, &costs, votes), utility, Completion::Add1, &Ties::InOrder).unwrap();
        assert!(outcome.winners.len() >= 3, "{utility:?}: {outcome:?}");
    }
}

fn budgets() -> impl Strategy<Value = Budget> {
    (1..7_usize).prop_flat_map(|projects| {
        let choices = subsequence((0..projects).collect::<Vec<_>>(), 0..=projects);
        let vote = (1..4_u64, choices, vec(1..4_i64, projects));
        let cost = prop_oneof![1..3000_u64, (1..6_u64).prop_map(|cost| cost * 500)];
        (vec(cost, projects), 500..6000_u64, vec(vote, 1..9)).prop_map(|(costs, limit, votes)| {
            let chosen = |(weight, chosen, points): (u64, Vec<usize>, Vec<i64>)| Vote {
                weight,
                choices: chosen
                    .into_iter()
                    .map(|project| Choice { project, points: points[project] })
                    .collect(),
            };
            Budget { votes: votes.into_iter().map(chosen).collect(), ..budget(limit, &costs, &[]) }
        })
    })
}

proptest! {
    #[test]
    fn shares_that_are_passed_over_would_have_changed_nothing(budget in budgets(), points in any::<bool>(), by_cost in any::<bool>()) {
        let utility = if points { Utility::Points } else if by_cost { Utility::Cost } else { Utility::Cardinality };
        let electorate = Electorate::of(&budget, utility);
        let places = Ties::InOrder.places(&budget.ids());
        let count = |plain_runs| completion::add1(&budget, &electorate, &places, plain_runs).unwrap();
        prop_assert_eq!(count(0), count(u64::MAX));
    }
}
