//! Greedy: the project with the most utility for its cost first, then the next, as long as each still fits
//! (utilitarian greedy; Rey and Maly 2023, arXiv:2303.00621, section 3).

use crate::outcome::{Outcome, Tie, TieBreak, TieFor};
use crate::{Budget, CountError, Ties, Utility};
use serde::Serialize;
use std::cmp::{Ordering, Reverse};

/// One project was looked at, in the order of utility for cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    pub project: usize,
    /// How many people named it.
    pub supporters: u64,
    /// What it is worth to all voters together.
    pub utility: i128,
    /// Whether there was enough money left for it.
    pub elected: bool,
    /// The money left after this step, in the smallest unit.
    pub left: u64,
}

/// Projects in the order in which they are paid for.
///
/// A project that costs nothing and is wanted comes first. One that nobody wants comes last, and is paid for if it fits.
///
/// # Errors
/// Amounts out of bounds, or ballots that do not fit the projects.
pub fn count(budget: &Budget, utility: Utility, ties: &Ties) -> Result<Outcome<Step>, CountError> {
    budget.check()?;
    Ok(fill(budget, utility, ties, &[]))
}

/// What greedy adds once the projects of `chosen` are paid for.
pub(crate) fn fill(budget: &Budget, utility: Utility, ties: &Ties, chosen: &[usize]) -> Outcome<Step> {
    let support = Support::of(budget, utility);
    let places = ties.places(&budget.ids());
    let mut order: Vec<usize> =
        (0..budget.projects.len()).filter(|project| !chosen.contains(project)).collect();
    order.sort_by(|a, b| support.best_first(budget, *a, *b).then(places[*a].cmp(&places[*b])));
    let mut left = budget.limit.saturating_sub(budget.cost_of(chosen));
    let mut outcome = Outcome { winners: Vec::new(), steps: Vec::new(), ties: Vec::new() };
    for (at, &project) in order.iter().enumerate() {
        let elected = budget.projects[project].cost <= left;
        if elected {
            outcome.ties.extend(tie(
                budget,
                &support,
                &order[at..],
                left,
                chosen.len() + outcome.winners.len() + 1,
            ));
            left -= budget.projects[project].cost;
            outcome.winners.push(project);
        }
        let (supporters, utility) = (support.people[project], support.utility[project]);
        outcome.steps.push(Step { project, supporters, utility, elected, left });
    }
    outcome
}

/// The tie that the first of these projects won, if others that are equally good fitted before it was paid for and one of them no
/// longer fits after.
fn tie(budget: &Budget, support: &Support, order: &[usize], left: u64, at: usize) -> Option<Tie> {
    let chosen = order[0];
    let cost = |project: usize| budget.projects[project].cost;
    let equal = |project: &&usize| support.best_first(budget, chosen, **project) == Ordering::Equal;
    let fitted = |project: &usize| cost(*project) <= left;
    let between: Vec<usize> = order.iter().take_while(equal).copied().filter(fitted).collect();
    let together: u128 = between.iter().map(|project| u128::from(cost(*project))).sum();
    let mattered = between.len() > 1 && together > u128::from(left);
    mattered.then_some(Tie { at, between, chosen, to: TieFor::Elect, by: TieBreak::Order })
}

/// How much each project is wanted, by all together.
struct Support {
    people: Vec<u64>,
    utility: Vec<i128>,
}

impl Support {
    fn of(budget: &Budget, utility: Utility) -> Self {
        let count = budget.projects.len();
        let mut support = Self { people: vec![0; count], utility: vec![0; count] };
        for vote in &budget.votes {
            for (place, choice) in vote.choices.iter().enumerate() {
                let worth = match utility {
                    Utility::Cost => i128::from(budget.projects[choice.project].cost),
                    Utility::Cardinality => 1,
                    Utility::Points => choice.points.into(),
                    Utility::Borda => (vote.choices.len() - place - 1) as i128,
                };
                support.people[choice.project] += vote.weight;
                support.utility[choice.project] += i128::from(vote.weight) * worth;
            }
        }
        support
    }

    /// By utility for cost, as a cross product: neither a fraction nor a rounding.
    fn best_first(&self, budget: &Budget, a: usize, b: usize) -> Ordering {
        let cost = |project: usize| i128::from(budget.projects[project].cost);
        let utility = |project: usize| self.utility[project].max(0);
        let free = |project: usize| cost(project) == 0 && utility(project) > 0;
        match (free(a), free(b)) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            // A project that costs nothing and is worth nothing is like any other that is worth nothing.
            (false, false) => compare(utility(a), cost(a).max(1), utility(b), cost(b).max(1)),
        }
    }
}

/// The larger of a/b and c/d first, where the products may be wider than 128 bits.
fn compare(a: i128, b: i128, c: i128, d: i128) -> Ordering {
    match (a.checked_mul(d), c.checked_mul(b)) {
        (Some(left), Some(right)) => Reverse(left).cmp(&Reverse(right)),
        _ => Reverse(crate::Fraction::new(a, b)).cmp(&Reverse(crate::Fraction::new(c, d))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Choice, Kind, Project, Vote};

    fn budget(limit: u64, costs: &[u64], votes: &[(u64, &[usize])]) -> Budget {
        let project =
            |(id, cost): (usize, &u64)| Project { id: id.to_string(), name: String::new(), cost: *cost };
        let vote = |(weight, choices): &(u64, &[usize])| Vote {
            weight: *weight,
            choices: choices.iter().map(|project| Choice { project: *project, points: 0 }).collect(),
        };
        let projects = costs.iter().enumerate().map(project).collect();
        Budget { limit, decimals: 0, projects, kind: Kind::Approval, votes: votes.iter().map(vote).collect() }
    }

    #[test]
    fn with_cost_utility_the_most_wanted_is_paid_for_first() {
        let budget = budget(100, &[90, 20, 10], &[(3, &[0]), (2, &[1]), (1, &[2])]);
        let outcome = count(&budget, Utility::Cost, &Ties::InOrder).unwrap();
        assert_eq!(outcome.winners, [0, 2]);
        assert_eq!(outcome.steps.iter().map(|step| step.left).collect::<Vec<_>>(), [10, 10, 0]);
    }

    #[test]
    fn with_cardinality_the_most_wanted_for_its_money_is_paid_for_first() {
        let budget = budget(100, &[90, 20, 10], &[(3, &[0]), (2, &[1]), (2, &[2])]);
        assert_eq!(count(&budget, Utility::Cardinality, &Ties::InOrder).unwrap().winners, [2, 1]);
    }

    #[test]
    fn what_is_free_and_wanted_comes_first_and_what_nobody_wants_last() {
        let budget = budget(10, &[0, 5, 0, 5], &[(1, &[1, 2])]);
        assert_eq!(count(&budget, Utility::Cardinality, &Ties::InOrder).unwrap().winners, [2, 1, 0, 3]);
    }

    #[test]
    fn a_tie_is_named_only_where_the_money_does_not_reach_for_all() {
        let votes: &[(u64, &[usize])] = &[(1, &[0, 1])];
        assert!(count(&budget(10, &[5, 5], votes), Utility::Cost, &Ties::InOrder).unwrap().ties.is_empty());
        let outcome = count(&budget(5, &[5, 5], votes), Utility::Cost, &Ties::InOrder).unwrap();
        assert_eq!(outcome.ties[0].between, [0, 1]);
    }
}
