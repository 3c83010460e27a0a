//! Voters with the same ballot are one group: what they have left is always the same.

use crate::{Budget, Utility, Vote};
use foldhash::{HashMap, HashMapExt};
use std::hash::{Hash, Hasher};

/// A group's utility for a project, or the other way round: who, and how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Worth {
    /// A group, on the list of a project; a project, on the list of a group.
    whose: u32,
    /// How many voters the group has.
    weight: u32,
    /// Above zero. In units of [`Electorate::unit`].
    utility: i64,
}

impl Worth {
    pub fn whose(&self) -> usize {
        self.whose as usize
    }

    pub fn weight(&self) -> i128 {
        self.weight.into()
    }

    pub fn people(&self) -> u64 {
        self.weight.into()
    }

    pub fn utility(&self) -> i128 {
        self.utility.into()
    }

    /// The utility of the whole group.
    pub fn units(&self) -> i128 {
        self.weight() * self.utility()
    }
}

impl Hash for Worth {
    /// One word for all: ballots are hashed more often than anything else is done with them.
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(u64::from(self.whose) << 32 ^ self.utility as u64);
    }
}

/// Lists of different lengths in one piece of memory.
#[derive(Default)]
pub(super) struct Lists {
    starts: Vec<usize>,
    all: Vec<Worth>,
}

impl Lists {
    pub fn of(&self, index: usize) -> &[Worth] {
        &self.all[self.starts[index]..self.starts[index + 1]]
    }

    fn collect(lists: impl Iterator<Item = Vec<Worth>>) -> Self {
        let mut collected = Self { starts: vec![0], all: Vec::new() };
        for list in lists {
            collected.all.extend(list);
            collected.starts.push(collected.all.len());
        }
        collected
    }
}

/// Who wants what, as equal shares see it.
pub(super) struct Electorate {
    pub voters: u64,
    pub limit: u64,
    /// One whole unit of money, which completion adds.
    pub one: u64,
    pub costs: Vec<u64>,
    /// For each group how many voters it has.
    pub weights: Vec<u32>,
    /// For each group the projects it wants.
    pub wants: Lists,
    /// For each project the groups that want it.
    pub supporters: Lists,
    /// For each project what all its supporters' utilities add up to. 0: nobody wants it.
    pub total: Vec<i128>,
    /// For each project by how much to multiply [`Worth::utility`]: its cost where that is what it is worth, otherwise 1.
    pub unit: Vec<i128>,
    /// Whether all supporters of a project have the same utility for it.
    pub uniform: bool,
}

impl Electorate {
    pub fn of(budget: &Budget, utility: Utility) -> Self {
        let costs: Vec<u64> = budget.projects.iter().map(|project| project.cost).collect();
        let (weights, ballots) = groups(budget, utility);
        let mut supporters = vec![Vec::new(); costs.len()];
        let mut total = vec![0; costs.len()];
        for (group, ballot) in ballots.iter().enumerate() {
            for worth in ballot {
                let worth_to = Worth { whose: group as u32, weight: weights[group], utility: worth.utility };
                supporters[worth.whose()].push(worth_to);
                total[worth.whose()] += worth_to.units();
            }
        }
        let by_cost = utility == Utility::Cost;
        Self {
            voters: budget.voters(),
            limit: budget.limit,
            one: 10_u64.pow(budget.decimals),
            unit: costs.iter().map(|cost| if by_cost { i128::from(*cost).max(1) } else { 1 }).collect(),
            costs,
            weights,
            wants: Lists::collect(ballots.into_iter()),
            supporters: Lists::collect(supporters.into_iter()),
            total,
            uniform: matches!(utility, Utility::Cost | Utility::Cardinality),
        }
    }

    /// How many projects there are and how many are on the different ballots, together.
    pub fn size(&self) -> u64 {
        (self.costs.len() + self.supporters.all.len()) as u64
    }

    /// The projects that supporters may buy.
    pub fn for_sale(&self) -> Vec<usize> {
        (0..self.costs.len()).filter(|project| self.total[*project] > 0 && self.costs[*project] > 0).collect()
    }

    pub fn free(&self) -> Vec<usize> {
        (0..self.costs.len())
            .filter(|project| self.total[*project] > 0 && self.costs[*project] == 0)
            .collect()
    }

    pub fn people_for(&self, project: usize) -> u64 {
        self.supporters.of(project).iter().map(Worth::people).sum()
    }
}

/// Each ballot that was cast once, and by how many.
fn groups(budget: &Budget, utility: Utility) -> (Vec<u32>, Vec<Vec<Worth>>) {
    let mut group_of: HashMap<Vec<Worth>, usize> = HashMap::with_capacity(budget.votes.len());
    let mut weights: Vec<u32> = Vec::new();
    let mut ballot = Vec::new();
    for vote in budget.votes.iter().filter(|vote| vote.weight > 0) {
        ballot.clear();
        ballot.extend(worth(budget, utility, vote).filter(|worth| worth.utility > 0));
        ballot.sort_unstable();
        // The check before the count has seen that all together are at most MOST_WEIGHT.
        let weight = vote.weight as u32;
        match group_of.get(&ballot) {
            Some(group) => weights[*group] += weight,
            None => {
                group_of.insert(ballot.clone(), weights.len());
                weights.push(weight);
            }
        }
    }
    let mut ballots = vec![Vec::new(); weights.len()];
    for (ballot, group) in group_of {
        ballots[group] = ballot;
    }
    (weights, ballots)
}

/// What the projects on a ballot are worth to whoever cast it.
fn worth<'a>(budget: &'a Budget, utility: Utility, vote: &'a Vote) -> impl Iterator<Item = Worth> + 'a {
    vote.choices.iter().enumerate().map(move |(place, choice)| {
        let utility = match utility {
            Utility::Cost => i64::from(budget.projects[choice.project].cost > 0),
            Utility::Cardinality => 1,
            Utility::Points => choice.points,
            Utility::Borda => (vote.choices.len() - place - 1) as i64,
        };
        Worth { whose: choice.project as u32, weight: 0, utility }
    })
}
