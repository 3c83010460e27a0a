//! Chooses the rule and counts.

use super::report::{Amounts, Report, Steps, Subject};
use super::{Error, Options, Rule, Source, convert};
use crate::equal_shares::{self, Completion};
use crate::{Budget, Candidate, Kind, Outcome, Ties, Utility};
use crate::{approval, greedy, irv, majority, schulze, score, stv};

pub(super) fn count(source: &Source, options: &Options) -> Result<Report, Error> {
    let (rule, completion) = chosen(source, options);
    let ties = options.ties.clone().unwrap_or_else(|| ties_of(source));
    let seats = match rule {
        Rule::EqualShares | Rule::Greedy => None,
        Rule::Irv | Rule::Majority => Some(one_seat(options.seats)?),
        _ => Some(options.seats.unwrap_or_else(|| source.seats())),
    };
    let mut subject = subject(source, rule, &ties);
    subject.seats = seats;
    if let Rule::EqualShares | Rule::Greedy = rule {
        return budget(source, options, subject, completion, &ties);
    }
    let seats = seats.unwrap_or(1);
    match rule {
        Rule::Stv => told(subject, stv::count(&convert::rankings(source), seats, &ties)?, Steps::Stv),
        Rule::Irv => told(subject, irv::count(&convert::rankings(source), &ties)?, Steps::Irv),
        Rule::Schulze => {
            told(subject, schulze::count(&convert::rankings(source), seats, &ties)?, Steps::Schulze)
        }
        Rule::Score => told(subject, score::count(&convert::scores(source)?, seats, &ties)?, Steps::Score),
        Rule::Majority => told(subject, majority::count(&convert::first_choices(source))?, Steps::Majority),
        _ => told(subject, approval::count(&convert::approvals(source)?, seats, &ties)?, Steps::Approval),
    }
}

/// A file that names the seed it was decided with is counted with it.
fn ties_of(source: &Source) -> Ties {
    let otherwise = match source {
        Source::Pb(_) => Ties::ById,
        Source::Blt(_) | Source::Preflib(_) => Ties::InOrder,
    };
    source.said("seed").map_or(otherwise, |seed| Ties::Seed(seed.to_owned()))
}

fn budget(
    source: &Source,
    options: &Options,
    mut subject: Subject,
    completion: Completion,
    ties: &Ties,
) -> Result<Report, Error> {
    let Source::Pb(file) = source else {
        return Err(Error::Unfit(
            "equal shares and greedy need projects with costs, as in a .pb file".into(),
        ));
    };
    let utility = options.utility.unwrap_or(file.budget.kind.usual_utility());
    fits(utility, file.budget.kind)?;
    subject.utility = Some(utility);
    if subject.rule == Rule::Greedy {
        return told(subject, greedy::count(&file.budget, utility, ties)?, Steps::Greedy);
    }
    subject.completion = Some(completion);
    told(subject, equal_shares::count(&file.budget, utility, completion, ties)?, Steps::EqualShares)
}

fn fits(utility: Utility, kind: Kind) -> Result<(), Error> {
    match (utility, kind) {
        (Utility::Points, Kind::Approval | Kind::ChooseOne | Kind::Ordinal) => {
            Err(Error::Unfit("there are no points on these ballots; choose another utility".into()))
        }
        (Utility::Borda, kind) if kind != Kind::Ordinal => {
            Err(Error::Unfit("there is no order on these ballots; choose another utility".into()))
        }
        _ => Ok(()),
    }
}

fn one_seat(asked: Option<usize>) -> Result<usize, Error> {
    match asked {
        None | Some(1) => Ok(1),
        Some(seats) => Err(crate::CountError::OneSeatOnly(seats).into()),
    }
}

/// The rule and, for equal shares, the completion; what is not asked for is what the file says.
fn chosen(source: &Source, options: &Options) -> (Rule, Completion) {
    match options.rule {
        Some(asked) => (asked, options.completion.unwrap_or_default()),
        None => {
            let (rule, completion) = source.rule();
            (rule, options.completion.unwrap_or(completion))
        }
    }
}

fn subject(source: &Source, rule: Rule, ties: &Ties) -> Subject {
    let (options, votes, amounts) = match source {
        Source::Pb(file) => {
            let options =
                file.budget.projects.iter().map(|project| Candidate::new(&*project.id, &*project.name));
            (options.collect(), file.budget.voters(), Some(amounts(&file.budget)))
        }
        Source::Blt(crate::blt::File { profile, .. })
        | Source::Preflib(crate::preflib::File { profile, .. }) => {
            (profile.options.clone(), profile.ballots.iter().map(|cast| cast.weight).sum(), None)
        }
    };
    Subject {
        rule,
        completion: None,
        utility: None,
        seats: None,
        options,
        votes,
        amounts,
        ties: ties.clone(),
    }
}

fn amounts(budget: &Budget) -> Amounts {
    let costs = budget.projects.iter().map(|project| budget.money(project.cost));
    Amounts { limit: budget.money(budget.limit), costs: costs.collect() }
}

fn told<S>(subject: Subject, outcome: Outcome<S>, steps: impl Fn(Vec<S>) -> Steps) -> Result<Report, Error> {
    Ok(Report { subject, winners: outcome.winners, ties: outcome.ties, steps: steps(outcome.steps) })
}
