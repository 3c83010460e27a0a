//! A full run, and how a map is put together from what was found.

use crate::axes::{Axis, leading};
use crate::groups::{self, Groups};
use crate::halves::Threads;
use crate::map::{Counts, GroupAware, Map, Person, Statement};
use crate::pick::{self, Rules};
use crate::random::Random;
use crate::spread::Spread;
use crate::tally::{self, Tally};
use crate::{Settings, Votes};

/// What an update goes on from.
#[derive(Debug, Clone)]
pub(crate) struct State {
    pub totals: Tally,
    pub by_group: Vec<Tally>,
    /// None where fewer than two axes were found.
    pub axes: Option<[Vec<f64>; 2]>,
}

impl State {
    /// Makes room for statements that were added.
    pub fn grow(&mut self, statements: usize) {
        self.totals.grow(statements);
        self.by_group.iter_mut().for_each(|tally| tally.grow(statements));
    }
}

/// Where everyone stands, and along what.
pub(crate) struct Placed {
    pub axes: [Vec<f64>; 2],
    /// Of the axes: their part of `Spread::all`.
    pub values: Vec<f64>,
    /// By participant.
    pub points: Vec<[f64; 2]>,
}

pub(crate) fn full_run(votes: &Votes, settings: &Settings) -> (Map, State) {
    let threads = Threads(settings.threads);
    let mut random = Random::new(settings.seed);
    let totals = tally::by_group(votes, 1, |_| Some(0), threads).pop();
    let totals = totals.expect("one tally was asked for");
    let out = moderated_out(votes, settings);
    let spread = Spread::new(votes, &totals.0, &out, threads);
    let placed = place(votes, &spread, &mut random);

    let people = who_is_grouped(votes, settings);
    let points: Vec<[f64; 2]> = people.iter().map(|who| placed.points[*who as usize]).collect();
    let groups = groups::find(&points, settings.max_groups, settings.compare_at_most, threads, &mut random);
    let mut map = Map::empty();
    stand(&mut map.people, &placed.points);
    for (who, label) in people.iter().zip(&groups.labels) {
        map.people[*who as usize].group = Some(*label);
    }
    let group_of = |who: usize| map.people[who].group;
    let by_group = tally::by_group(votes, groups.centres.len(), group_of, threads);

    let axes = (placed.values.len() == 2).then(|| placed.axes.clone());
    let state = State { totals, by_group, axes };
    describe(&mut map, &spread, &placed, groups, &state, &out, settings);
    (map, state)
}

fn place(votes: &Votes, spread: &Spread, random: &mut Random) -> Placed {
    let found = if spread.voters < 2 {
        Vec::new()
    } else {
        leading(|vector| spread.apply(vector), &spread.live, 2, random)
    };
    let values = found.iter().map(|axis| axis.value).collect();
    let mut vectors = found.into_iter().map(|Axis { vector, .. }| vector);
    let axes = std::array::from_fn(|_| vectors.next().unwrap_or_else(|| vec![0.0; votes.statements()]));
    let mut points = vec![[0.0; 2]; votes.people()];
    spread.place([&axes[0], &axes[1]], &mut points);
    Placed { axes, values, points }
}

pub(crate) fn moderated_out(votes: &Votes, settings: &Settings) -> Vec<bool> {
    let mut out = vec![false; votes.statements()];
    for statement in &settings.moderated_out {
        if let Some(one) = out.get_mut(*statement as usize) {
            *one = true;
        }
    }
    out
}

/// Who voted often enough to be in a group.
pub(crate) fn who_is_grouped(votes: &Votes, settings: &Settings) -> Vec<u32> {
    // Who never voted has no place, however few votes are asked for.
    let enough = settings.min_votes.max(1);
    (0..votes.people() as u32).filter(|who| votes.row(*who as usize).len() >= enough).collect()
}

/// Moves everyone to where they stand; who is new is in no group yet.
pub(crate) fn stand(people: &mut Vec<Person>, points: &[[f64; 2]]) {
    people.resize(points.len(), Person::default());
    people.iter_mut().zip(points).for_each(|(person, point)| [person.x, person.y] = *point);
}

/// Everything that follows from places, groups and counts.
pub(crate) fn describe(
    map: &mut Map,
    spread: &Spread,
    placed: &Placed,
    groups: Groups,
    state: &State,
    out: &[bool],
    settings: &Settings,
) {
    map.k = groups.centres.len();
    map.sizes = vec![0; map.k];
    groups.labels.iter().for_each(|label| map.sizes[usize::from(*label)] += 1);
    map.silhouette = groups.silhouette;
    map.centres = groups.centres;
    let freedom = spread.voters.saturating_sub(1).max(1) as f64;
    map.explained_variance = placed.values.iter().map(|value| value / freedom).collect();
    map.explained_variance_ratio = placed.values.iter().map(|value| value / spread.all).collect();
    map.statements = (0..out.len()).map(|at| statement(at, spread, placed, state, out[at])).collect();

    let rules = Rules { picks: settings.picks, significant_above: settings.significant_above };
    let asked: Vec<u32> = (0..out.len() as u32)
        .filter(|at| !out[*at as usize] && map.statements[*at as usize].total.votes() > 0)
        .collect();
    let of = |at: &u32| &map.statements[*at as usize];
    let totals: Vec<_> = asked.iter().map(|at| (*at, of(at).total)).collect();
    map.consensus = pick::consensus(&totals, rules);
    let representative = (0..map.k).map(|group| {
        let counts: Vec<_> =
            asked.iter().map(|at| (*at, of(at).by_group[group], all_but(group, &of(at).by_group))).collect();
        pick::representative(&counts, rules)
    });
    map.representative = representative.collect();
}

fn statement(at: usize, spread: &Spread, placed: &Placed, state: &State, out: bool) -> Statement {
    let loading = [placed.axes[0][at], placed.axes[1][at]];
    let total = state.totals.of(at);
    let by_group: Vec<Counts> = state.by_group.iter().map(|tally| tally.of(at)).collect();
    let group_aware = (total.votes() > 0 && !by_group.is_empty()).then(|| GroupAware::of(&by_group));
    Statement {
        moderated_out: out,
        x: spread.alone(at, loading[0]),
        y: spread.alone(at, loading[1]),
        loading,
        mean: spread.means[at],
        total,
        by_group,
        group_aware,
    }
}

fn all_but(group: usize, by_group: &[Counts]) -> Counts {
    let others = by_group.iter().enumerate().filter(|(other, _)| *other != group);
    others.fold(Counts::default(), |sum, (_, one)| Counts {
        agree: sum.agree + one.agree,
        disagree: sum.disagree + one.disagree,
        pass: sum.pass + one.pass,
    })
}
