//! From ballots to a result, by the rules of the crate `ballots`, which anybody can use on the exported file to count again.

use super::ballot::Marks;
use super::ballot_box::Cast;
use super::model::{Choosable, Decision, Rule, pounds};
use super::outcome::{Bar, Line, Outcome, bars};
use ballots::equal_shares::{Completion, Step as Shares};
use ballots::majority::Verdict;
use ballots::stv::{Action, Step as Stv};
use ballots::{
    Approval, Budget, Candidate, Cast as Weighed, Choice, CountError, Fraction, Kind, Profile, Project,
    Ranking, Scores, Tie, TieBreak, TieFor, Ties, Utility, Vote,
};
use ballots::{approval, equal_shares, greedy, irv, majority, schulze, score, stv};

/// What is left over by equal shares goes on by raising everybody's share, then to what most people want for its money.
pub const COMPLETION: Completion = Completion::Add1u;
/// A pound is worth a pound.
pub const UTILITY: Utility = Utility::Cost;

/// # Errors
/// When the ballots do not fit the options, which were checked when they were cast.
pub fn count(decision: &Decision, options: &[Choosable], cast: &[Cast]) -> Result<Outcome, CountError> {
    let ties = Ties::Seed(decision.seed.clone().unwrap_or_default());
    let (places, names) = (decision.terms.places.max(1) as usize, candidates(options));
    match decision.rule {
        Rule::Consent => Ok(Outcome::default()),
        Rule::Majority => majority(&profile(names, cast, chosen)),
        Rule::Approval => by_approval(&profile(names, cast, chosen), places, &ties),
        Rule::Score | Rule::Dots => by_points(decision.rule, &profile(names, cast, scores), places, &ties),
        Rule::Runoff => by_runoff(&profile(names, cast, ranking), &ties),
        Rule::Stv => by_stv(&profile(names, cast, ranking), places, &ties),
        Rule::Schulze => by_schulze(&profile(names, cast, ranking), &ties),
        Rule::Shares => of_wanted(decision, options, cast, |budget| by_shares(budget, &ties)),
        Rule::Greedy => of_wanted(decision, options, cast, |budget| by_greedy(budget, &ties)),
    }
}

/// With money left over the rules would pay for what nobody wants, too. So it is left out before, and the file for counting
/// again leaves it out as well.
fn of_wanted(
    decision: &Decision,
    options: &[Choosable],
    cast: &[Cast],
    count: impl Fn(&Budget) -> Result<Outcome, CountError>,
) -> Result<Outcome, CountError> {
    let wanted = wanted(options.len(), cast);
    let outcome = count(&budget(decision, options, cast))?;
    let mut outcome = outcome.with_places(&wanted);
    let unwanted: Vec<usize> = (0..options.len()).filter(|place| !wanted.contains(place)).collect();
    if !unwanted.is_empty() {
        outcome.lines.push(Line::new("nobody-wants", &unwanted, &[]));
    }
    outcome.bars.extend(unwanted.into_iter().map(|option| Bar { option, number: "0".into(), size: 0 }));
    Ok(outcome)
}

/// The places of the options that somebody wants.
fn wanted(options: usize, cast: &[Cast]) -> Vec<usize> {
    (0..options).filter(|place| cast.iter().any(|one| one.ballot.marks.chosen().contains(place))).collect()
}

/// Their ids are their places, from 1: what stands on paper, too.
pub fn candidates(options: &[Choosable]) -> Vec<Candidate> {
    let lang = crate::words::Lang::En;
    options
        .iter()
        .enumerate()
        .map(|(at, one)| Candidate::new((at + 1).to_string(), one.words.in_lang(lang)))
        .collect()
}

pub fn profile<B>(options: Vec<Candidate>, cast: &[Cast], read: impl Fn(&Marks) -> B) -> Profile<B> {
    let ballots = cast.iter().map(|one| Weighed { weight: 1, ballot: read(&one.ballot.marks) }).collect();
    Profile { options, ballots }
}

pub fn chosen(marks: &Marks) -> Approval {
    Approval(marks.chosen())
}

pub fn scores(marks: &Marks) -> Scores {
    Scores(marks.0.iter().copied().enumerate().filter(|(_, points)| *points > 0).collect())
}

pub fn ranking(marks: &Marks) -> Ranking {
    Ranking(marks.order())
}

/// What somebody wants, and what there is for it.
pub fn budget(decision: &Decision, options: &[Choosable], cast: &[Cast]) -> Budget {
    let wanted = wanted(options.len(), cast);
    let names = candidates(options).into_iter().zip(options).enumerate();
    let names = names.filter(|(place, _)| wanted.contains(place)).map(|(_, named)| named);
    let choices = |marks: &Marks| {
        let places = marks.chosen().into_iter().filter_map(|place| wanted.binary_search(&place).ok());
        places.map(|project| Choice { project, points: 0 }).collect()
    };
    Budget {
        limit: decision.terms.money.max(0) as u64,
        decimals: 2,
        projects: names
            .map(|(one, option)| Project { id: one.id, name: one.name, cost: option.cost.max(0) as u64 })
            .collect(),
        kind: Kind::Approval,
        votes: cast.iter().map(|one| Vote { weight: 1, choices: choices(&one.ballot.marks) }).collect(),
    }
}

/// A vote without money as a budget in which each option costs one, and there is as much as there are places: the form of file
/// for budgets is the only one that has a way to write down what people approve of and how many points they give.
pub fn as_if_each_cost_one(decision: &Decision, options: &[Choosable], cast: &[Cast]) -> Budget {
    let kind = match decision.rule {
        Rule::Majority => Kind::ChooseOne,
        Rule::Score => Kind::Scoring,
        Rule::Dots => Kind::Cumulative,
        _ => Kind::Approval,
    };
    let has_points = decision.rule.has_points();
    let choice = |(project, mark): (usize, &i64)| {
        (*mark > 0).then_some(Choice { project, points: if has_points { *mark } else { 0 } })
    };
    let choices = |marks: &Marks| marks.0.iter().enumerate().filter_map(choice).collect();
    Budget {
        limit: decision.terms.places.max(1) as u64,
        decimals: 0,
        projects: candidates(options)
            .into_iter()
            .map(|one| Project { id: one.id, name: one.name, cost: 1 })
            .collect(),
        kind,
        votes: cast.iter().map(|one| Vote { weight: 1, choices: choices(&one.ballot.marks) }).collect(),
    }
}

fn wide(numbers: &[u64]) -> Vec<i128> {
    numbers.iter().map(|number| i128::from(*number)).collect()
}

fn majority(profile: &Profile<Approval>) -> Result<Outcome, CountError> {
    let found = majority::count(profile)?;
    let step = &found.steps[0];
    let mut lines = vec![Line::new("majority", &[], &[&step.valid, &step.needed])];
    lines.push(match &step.verdict {
        Verdict::Elected(option) => Line::new("majority-won", &[*option], &[&step.votes[*option]]),
        Verdict::Tied(between) => Line::new("majority-tied", between, &[]),
        Verdict::Nobody => Line::new("majority-none", &[], &[]),
    });
    Ok(Outcome { bars: bars(&wide(&step.votes)), ..told(found.winners, "votes", lines, &[]) })
}

fn by_approval(profile: &Profile<Approval>, places: usize, ties: &Ties) -> Result<Outcome, CountError> {
    let found = approval::count(profile, places, ties)?;
    let step = &found.steps[0];
    let lines = vec![Line::new("approval", &[], &[&step.votes])];
    Ok(Outcome { bars: bars(&wide(&step.approvals)), ..told(found.winners, "approvals", lines, &found.ties) })
}

fn by_points(
    rule: Rule,
    profile: &Profile<Scores>,
    places: usize,
    ties: &Ties,
) -> Result<Outcome, CountError> {
    let found = score::count(profile, places, ties)?;
    let step = &found.steps[0];
    let (what, unit) = if rule == Rule::Dots { ("dots", "dots") } else { ("score", "points") };
    let lines = vec![Line::new(what, &[], &[&step.votes])];
    Ok(Outcome { bars: bars(&step.points), ..told(found.winners, unit, lines, &found.ties) })
}

fn by_runoff(profile: &Profile<Ranking>, ties: &Ties) -> Result<Outcome, CountError> {
    let found = irv::count(profile, ties)?;
    let mut lines = Vec::new();
    for (round, step) in found.steps.iter().enumerate() {
        lines.push(Line::new("runoff-round", &[], &[&(round + 1), &step.needed]));
        lines.extend(step.excluded.map(|one| Line::new("excluded", &[one], &[&step.votes[one]])));
        lines.extend(step.elected.map(|one| Line::new("elected", &[one], &[&step.votes[one]])));
    }
    let stages = found.steps.iter().map(|step| step.votes.iter().map(u64::to_string).collect()).collect();
    let last = found.steps.last().map(|step| wide(&step.votes)).unwrap_or_default();
    Ok(Outcome { bars: bars(&last), stages, ..told(found.winners, "votes", lines, &found.ties) })
}

fn by_stv(profile: &Profile<Ranking>, places: usize, ties: &Ties) -> Result<Outcome, CountError> {
    let found = stv::count(profile, places, ties)?;
    let (mut lines, mut stages, mut last) = (Vec::new(), Vec::new(), Vec::new());
    // Whole votes are shown without the five noughts behind them.
    let shown = |votes: &stv::Votes| trimmed(&votes.to_string());
    for step in &found.steps {
        match step {
            Stv::Start { valid, seats, quota, .. } => {
                lines.push(Line::new("stv-start", &[], &[valid, seats, quota]))
            }
            Stv::Stage(stage) => {
                lines.push(match stage.action {
                    Action::FirstPreferences => Line::new("stv-first", &[], &[]),
                    Action::Surplus { of, surplus } => Line::new("stv-surplus", &[of], &[&shown(&surplus)]),
                    Action::Exclusion { of } => Line::new("stv-excluded", &[of], &[]),
                });
                for one in &stage.elected {
                    lines.push(Line::new("elected", &[*one], &[&shown(&stage.votes[*one])]));
                }
                stages.push(stage.votes.iter().map(shown).collect::<Vec<String>>());
                last = stage.votes.clone();
            }
            Stv::Filled { elected } => lines.push(Line::new("stv-filled", elected, &[])),
        }
    }
    let mut bars = bars(&last.iter().map(|votes| i128::from(votes.0)).collect::<Vec<_>>());
    bars.iter_mut().zip(&last).for_each(|(bar, votes)| bar.number = shown(votes));
    Ok(Outcome { bars, stages, ..told(found.winners, "votes", lines, &found.ties) })
}

fn by_schulze(profile: &Profile<Ranking>, ties: &Ties) -> Result<Outcome, CountError> {
    let found = schulze::count(profile, 1, ties)?;
    let step = &found.steps[0];
    let all = 0..profile.options.len();
    let beats = |a: usize| all.clone().filter(|b| step.paths[a][*b] > step.paths[*b][a]).count();
    let beaten: Vec<i128> = all.clone().map(|option| beats(option) as i128).collect();
    let mut lines = vec![Line::new("schulze", &[], &[&profile.ballots.len()])];
    for winner in &found.winners {
        for other in all.clone().filter(|other| other != winner) {
            let (more, fewer) = (step.preferred[*winner][other], step.preferred[other][*winner]);
            lines.push(Line::new("against", &[*winner, other], &[&more, &fewer]));
        }
    }
    Ok(Outcome { bars: bars(&beaten), ..told(found.winners, "beats", lines, &found.ties) })
}

fn by_shares(budget: &Budget, ties: &Ties) -> Result<Outcome, CountError> {
    let found = equal_shares::count(budget, UTILITY, COMPLETION, ties)?;
    let mut lines = Vec::new();
    for step in &found.steps {
        match step {
            Shares::Shares { voters, each } => {
                lines.push(Line::new("shares", &[], &[voters, &in_pounds(each)]))
            }
            Shares::Raised { each, .. } => lines.push(Line::new("raised", &[], &[&in_pounds(each)])),
            Shares::Free { project, supporters } => lines.push(Line::new("free", &[*project], &[supporters])),
            Shares::Elected { project, each, supporters, left, .. } => {
                let cost = pounds(budget.projects[*project].cost as i64);
                let each = each.as_ref().map(in_pounds).unwrap_or_default();
                lines.push(Line::new(
                    "paid",
                    &[*project],
                    &[&cost, supporters, &each, &pounds(*left as i64)],
                ));
            }
            Shares::Filled(step) if step.elected => {
                lines.push(Line::new(
                    "filled",
                    &[step.project],
                    &[&step.supporters, &pounds(step.left as i64)],
                ));
            }
            Shares::Filled(step) => {
                lines.push(Line::new("shares-too-dear", &[step.project], &[&step.supporters]))
            }
        }
    }
    Ok(Outcome { bars: supporters(budget), ..told(found.winners, "supporters", lines, &found.ties) })
}

fn by_greedy(budget: &Budget, ties: &Ties) -> Result<Outcome, CountError> {
    let found = greedy::count(budget, UTILITY, ties)?;
    let mut lines = vec![Line::new("greedy", &[], &[&pounds(budget.limit as i64)])];
    for step in &found.steps {
        lines.push(if step.elected {
            Line::new("greedy-paid", &[step.project], &[&step.supporters, &pounds(step.left as i64)])
        } else {
            Line::new("too-dear", &[step.project], &[&step.supporters])
        });
    }
    Ok(Outcome { bars: supporters(budget), ..told(found.winners, "supporters", lines, &found.ties) })
}

/// How many people wanted each.
fn supporters(budget: &Budget) -> Vec<Bar> {
    let mut people = vec![0_i128; budget.projects.len()];
    for choice in budget.votes.iter().flat_map(|vote| &vote.choices) {
        people[choice.project] += 1;
    }
    bars(&people)
}

fn told(winners: Vec<usize>, unit: &str, mut lines: Vec<Line>, ties: &[Tie]) -> Outcome {
    for tie in ties {
        let mut options = vec![tie.chosen];
        options.extend(tie.between.iter().filter(|one| **one != tie.chosen));
        lines.push(match (tie.by, tie.to) {
            (TieBreak::EarlierStage(stage), TieFor::Exclude) => {
                Line::new("tie-earlier-out", &options, &[&stage])
            }
            (TieBreak::EarlierStage(stage), _) => Line::new("tie-earlier", &options, &[&stage]),
            (TieBreak::Order, TieFor::Exclude) => Line::new("tie-out", &options, &[]),
            (TieBreak::Order, _) => Line::new("tie", &options, &[]),
        });
    }
    Outcome { winners, unit: unit.into(), lines, ..Outcome::default() }
}

/// A part of a penny is cut off, as it is only shown.
fn in_pounds(pence: &Fraction) -> String {
    let (pence, over) = pence.lowest();
    let whole = pence / over;
    pounds(whole.to_string().parse().unwrap_or(0))
}

fn trimmed(decimal: &str) -> String {
    match decimal.split_once('.') {
        Some(_) => decimal.trim_end_matches('0').trim_end_matches('.').to_owned(),
        None => decimal.to_owned(),
    }
}

#[cfg(test)]
mod tests;
