//! Ballots of one kind as ballots of another, where that says no more than the voter did.

use super::{Error, Source};
use crate::{Approval, Budget, Candidate, Cast, Kind, Profile, Ranking, Scores, preflib};
use std::cmp::Reverse;

fn unfit<T>(what: &str) -> Result<T, Error> {
    Err(Error::Unfit(what.to_owned()))
}

/// Orders; of points the higher first, of a plain approval ballot all equal.
pub(super) fn rankings(source: &Source) -> Profile<Ranking> {
    match source {
        Source::Blt(file) => file.profile.clone(),
        Source::Preflib(file) => file.profile.clone(),
        Source::Pb(file) => cast(&file.budget, |choices, kind| match kind {
            Kind::Ordinal => Ranking::strict(choices.iter().map(|choice| choice.project)),
            _ => by_points(choices),
        }),
    }
}

fn by_points(choices: &[crate::Choice]) -> Ranking {
    let mut sorted = choices.to_vec();
    sorted.sort_by_key(|choice| Reverse(choice.points));
    let equal = sorted.chunk_by(|a, b| a.points == b.points);
    Ranking(equal.map(|group| group.iter().map(|choice| choice.project).collect()).collect())
}

/// What a ballot names is approved; of categories, the first; complete orders approve of nothing in particular.
pub(super) fn approvals(source: &Source) -> Result<Profile<Approval>, Error> {
    let named = |ranking: &Ranking| Approval(ranking.0.iter().flatten().copied().collect());
    match source {
        Source::Blt(file) => Ok(map(&file.profile, named)),
        Source::Preflib(file) if file.form == preflib::Form::Cat => {
            Ok(map(&file.profile, |ranking| Approval(ranking.0.first().cloned().unwrap_or_default())))
        }
        Source::Preflib(file) if file.form.is_complete() => unfit(
            "orders of all options do not say which the voters approve of; count them by schulze, irv or stv",
        ),
        Source::Preflib(file) => Ok(map(&file.profile, named)),
        Source::Pb(file) => Ok(cast(&file.budget, |choices, _| {
            Approval(choices.iter().map(|choice| choice.project).collect())
        })),
    }
}

/// First choices: of those who stand, what a ballot likes best.
pub(super) fn first_choices(source: &Source) -> Profile<Approval> {
    if let Source::Pb(file) = source
        && file.budget.kind != Kind::Ordinal
    {
        return cast(&file.budget, |choices, kind| match kind {
            Kind::Approval | Kind::ChooseOne => {
                Approval(choices.iter().map(|choice| choice.project).collect())
            }
            _ => Approval(by_points(choices).0.first().cloned().unwrap_or_default()),
        });
    }
    let rankings = rankings(source);
    let stands = |option: &usize| !rankings.options[*option].withdrawn;
    map(&rankings, |ranking| {
        let groups = ranking.0.iter().map(|group| group.iter().copied().filter(stands).collect::<Vec<_>>());
        Approval(groups.into_iter().find(|group| !group.is_empty()).unwrap_or_default())
    })
}

/// Points; to name a project on an approval ballot is one point.
pub(super) fn scores(source: &Source) -> Result<Profile<Scores>, Error> {
    match source {
        Source::Pb(file) if file.budget.kind != Kind::Ordinal => Ok(cast(&file.budget, |choices, kind| {
            let one = matches!(kind, Kind::Approval | Kind::ChooseOne);
            Scores(
                choices.iter().map(|choice| (choice.project, if one { 1 } else { choice.points })).collect(),
            )
        })),
        _ => unfit("orders have no points to add up; count them by schulze, irv or stv"),
    }
}

fn map<B>(profile: &Profile<Ranking>, turn: impl Fn(&Ranking) -> B) -> Profile<B> {
    let ballots = profile.ballots.iter().map(|cast| Cast { weight: cast.weight, ballot: turn(&cast.ballot) });
    Profile { options: profile.options.clone(), ballots: ballots.collect() }
}

fn cast<B>(budget: &Budget, turn: impl Fn(&[crate::Choice], Kind) -> B) -> Profile<B> {
    let options = budget.projects.iter().map(|project| Candidate::new(&*project.id, &*project.name));
    let ballots = budget
        .votes
        .iter()
        .map(|vote| Cast { weight: vote.weight, ballot: turn(&vote.choices, budget.kind) });
    Profile { options: options.collect(), ballots: ballots.collect() }
}
