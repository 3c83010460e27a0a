//! Runs the method once, or with rising shares, and tells what happened.

use super::electorate::Electorate;
use super::jump;
use super::run::Run;
use super::steps::{Ended, Step};
use crate::{Budget, CountError, Fraction, Outcome, Ties, Utility, greedy};

/// Without rising shares.
pub(super) fn plain(budget: &Budget, electorate: &Electorate, places: &[usize]) -> Outcome<Step> {
    if budget.voters() == 0 {
        return Outcome { winners: Vec::new(), steps: Vec::new(), ties: Vec::new() };
    }
    told(electorate, places, Run::new(electorate, places, 0).elect_all(), None)
}

/// So many runs in a row are done without asking how many can be passed over: mostly, that is enough.
pub(super) const PLAIN_RUNS: u64 = 64;
/// How often shares are raised at most, by one unit or by many, times how many names are on the ballots.
const MOST_WORK: u64 = 20_000_000_000;

/// With shares that rise until nothing fits any more, or the money would not reach.
///
/// # Errors
/// If that takes longer than anybody would wait.
pub(super) fn add1(
    budget: &Budget,
    electorate: &Electorate,
    places: &[usize],
    plain_runs: u64,
) -> Result<Outcome<Step>, CountError> {
    if budget.voters() == 0 {
        return Ok(plain(budget, electorate, places));
    }
    let more = |times: u128| times * u128::from(electorate.one);
    let run = |times: u128| Run::new(electorate, places, more(times)).elect_all();
    let most_runs = MOST_WORK / (electorate.size() + 1000);
    let (mut kept, mut kept_at, mut times) = (run(0), 0, 0);
    let (mut wait, mut patience) = (plain_runs, 1);
    for _ in 0..most_runs {
        if !something_fits(electorate, &kept) {
            return Ok(told(electorate, places, kept, Some((times, Ended::NothingFits))));
        }
        if wait == 0 {
            let room = jump::room(electorate, places, more(kept_at), &kept) / u128::from(electorate.one);
            times += room;
            // To ask costs as much as a few runs. Where little is won by it, it is asked less and less often.
            patience = if room > 3 { 0 } else { (2 * patience).clamp(4, 1024) };
            wait = patience;
        } else {
            wait -= 1;
        }
        let next = run(times + 1);
        if next.cost > electorate.limit {
            let kept = if kept_at == times { kept } else { run(times) };
            return Ok(told(electorate, places, kept, Some((times, Ended::OverBudget))));
        }
        (kept, kept_at, times) = (next, times + 1, times + 1);
    }
    Err(CountError::TooMany { what: "rises of the share", found: times + 1, most: times })
}

/// Whether a project that has a supporter and is not elected fits into the money that is left.
fn something_fits(electorate: &Electorate, run: &Run) -> bool {
    let elected: Vec<usize> = run.ledger.rounds.iter().map(|round| round.project).collect();
    let fits = |project: usize| electorate.costs[project] <= electorate.limit - run.cost;
    electorate.for_sale().into_iter().any(|project| fits(project) && !elected.contains(&project))
}

fn told(electorate: &Electorate, places: &[usize], run: Run, raised: Option<(u128, Ended)>) -> Outcome<Step> {
    let start = Fraction::new(electorate.limit, electorate.voters);
    let mut steps = vec![Step::Shares { voters: electorate.voters, each: start }];
    if let Some((times, ended)) = raised {
        let times = u64::try_from(times).unwrap_or(u64::MAX);
        steps.push(Step::Raised { times, each: run.ledger.share(), ended });
    }
    let mut free = electorate.free();
    free.sort_by_key(|project| places[*project]);
    let supporters = |project: usize| electorate.people_for(project);
    steps.extend(
        free.iter().map(|project| Step::Free { project: *project, supporters: supporters(*project) }),
    );
    let mut left = electorate.limit;
    for (round, payers) in run.payers.iter().enumerate() {
        let project = run.ledger.rounds[round].project;
        left -= electorate.costs[project];
        let paid = run.ledger.price_of(round);
        steps.push(Step::Elected {
            project,
            price: paid.over(electorate.unit[project]),
            each: electorate.uniform.then_some(paid),
            supporters: supporters(project),
            paid_in_full: payers.in_full,
            paid_the_rest: payers.the_rest,
            paid_nothing: supporters(project) - payers.in_full - payers.the_rest,
            left,
        });
    }
    let bought = run.ledger.rounds.iter().map(|round| round.project);
    let winners: Vec<usize> = free.iter().copied().chain(bought).collect();
    let mut ties = run.ties;
    ties.iter_mut().for_each(|tie| tie.at += free.len());
    Outcome { winners, steps, ties }
}

/// Adds what greedy buys with the rest.
pub(super) fn fill(budget: &Budget, utility: Utility, ties: &Ties, outcome: &mut Outcome<Step>) {
    let filled = greedy::fill(budget, utility, ties, &outcome.winners);
    outcome.steps.extend(filled.steps.into_iter().map(Step::Filled));
    outcome.winners.extend(filled.winners);
    outcome.ties.extend(filled.ties);
}
