//! Equal shares as the definition says them, with fractions of 128 bits, for small elections only.

use ballots::{Budget, Utility};

/// A fraction in lowest terms; the denominator is above zero.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Part(i128, i128);

impl Part {
    fn new(above: i128, below: i128) -> Self {
        let common = gcd(above.abs(), below.abs()).max(1) * below.signum();
        Self(above / common, below / common)
    }

    fn plus(self, other: Self) -> Self {
        let common = gcd(self.1, other.1);
        let (mine, theirs) = (other.1 / common, self.1 / common);
        Self::new(self.0 * mine + other.0 * theirs, self.1 * mine)
    }

    fn times(self, whole: i128) -> Self {
        Self::new(self.0 * whole, self.1)
    }

    fn less_than(self, other: Self) -> bool {
        let common = gcd(self.1, other.1);
        self.0 * (other.1 / common) < other.0 * (self.1 / common)
    }
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

struct Voter {
    left: Part,
    worth: Vec<i128>,
}

/// The winners when each voter has an equal share and `more` on top; ties go to the project listed first.
pub fn equal_shares(budget: &Budget, utility: Utility, more: i128) -> Vec<usize> {
    let mut voters = voters(budget, utility, more);
    let wanted = |project: usize| voters.iter().any(|voter| voter.worth[project] > 0);
    let cost = |project: usize| i128::from(budget.projects[project].cost);
    let wanted: Vec<usize> = (0..budget.projects.len()).filter(|project| wanted(*project)).collect();
    let mut winners: Vec<usize> = wanted.iter().copied().filter(|project| cost(*project) == 0).collect();
    loop {
        let mut best: Option<(Part, usize)> = None;
        for project in wanted.iter().copied().filter(|project| !winners.contains(project)) {
            if let Some(price) = price(&voters, project, cost(project))
                && best.is_none_or(|(best, _)| price.less_than(best))
            {
                best = Some((price, project));
            }
        }
        let Some((price, project)) = best else { return winners };
        winners.push(project);
        for voter in &mut voters {
            let pays = price.times(voter.worth[project]);
            voter.left =
                if voter.left.less_than(pays) { Part(0, 1) } else { voter.left.plus(pays.times(-1)) };
        }
    }
}

/// Shares rise by one until nothing that is wanted fits, or the money does not reach.
pub fn add1(budget: &Budget, utility: Utility) -> Vec<usize> {
    let mut kept = equal_shares(budget, utility, 0);
    for more in 1.. {
        let all = voters(budget, utility, 0);
        let wanted = |project: usize| all.iter().any(|voter| voter.worth[project] > 0);
        let fits = |project: usize| budget.cost_of(&kept) + budget.projects[project].cost <= budget.limit;
        let costs = |project: usize| budget.projects[project].cost > 0;
        let open = |project: &usize| {
            !kept.contains(project) && costs(*project) && wanted(*project) && fits(*project)
        };
        if !(0..budget.projects.len()).any(|project| open(&project)) {
            return kept;
        }
        let next = equal_shares(budget, utility, more);
        if budget.cost_of(&next) > budget.limit {
            return kept;
        }
        kept = next;
    }
    kept
}

fn voters(budget: &Budget, utility: Utility, more: i128) -> Vec<Voter> {
    let share = Part::new(budget.limit.into(), budget.voters().into()).plus(Part(more, 1));
    let mut voters = Vec::new();
    for vote in &budget.votes {
        let mut worth = vec![0; budget.projects.len()];
        for (place, choice) in vote.choices.iter().enumerate() {
            worth[choice.project] = match utility {
                Utility::Cost => budget.projects[choice.project].cost.into(),
                Utility::Cardinality => 1,
                Utility::Points => i128::from(choice.points).max(0),
                Utility::Borda => (vote.choices.len() - place - 1) as i128,
            };
        }
        voters.extend((0..vote.weight).map(|_| Voter { left: share, worth: worth.clone() }));
    }
    voters
}

/// The price at which the supporters can just pay for it.
fn price(voters: &[Voter], project: usize, cost: i128) -> Option<Part> {
    let mut rich: Vec<&Voter> = voters.iter().filter(|voter| voter.worth[project] > 0).collect();
    let mut owed = Part(cost, 1);
    loop {
        let units: i128 = rich.iter().map(|voter| voter.worth[project]).sum();
        if units == 0 {
            return None;
        }
        let price = Part::new(owed.0, owed.1 * units);
        let before = rich.len();
        rich.retain(|voter| {
            let enough = !voter.left.less_than(price.times(voter.worth[project]));
            if !enough {
                owed = owed.plus(voter.left.times(-1));
            }
            enough
        });
        if rich.len() == before {
            return Some(price);
        }
    }
}
