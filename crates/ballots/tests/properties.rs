//! What holds for every election.

mod plain;

use ballots::equal_shares::{self, Completion};
use ballots::{
    Approval, Budget, Candidate, Cast, Choice, Kind, Profile, Project, Ranking, Ties, Utility, Vote,
};
use ballots::{approval, greedy, irv, schulze, stv};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::subsequence;

fn budgets() -> impl Strategy<Value = Budget> {
    (1..6_usize).prop_flat_map(|projects| {
        let vote = (
            1..4_u64,
            subsequence((0..projects).collect::<Vec<_>>(), 0..=projects),
            vec(-1..4_i64, projects),
        );
        (vec(0..12_u64, projects), 1..40_u64, vec(vote, 1..7)).prop_map(|(costs, limit, votes)| {
            let project =
                |(id, cost): (usize, u64)| Project { id: id.to_string(), name: String::new(), cost };
            let vote = |(weight, chosen, points): (u64, Vec<usize>, Vec<i64>)| Vote {
                weight,
                choices: chosen
                    .into_iter()
                    .map(|project| Choice { project, points: points[project] })
                    .collect(),
            };
            let projects = costs.into_iter().enumerate().map(project).collect();
            let votes = votes.into_iter().map(vote).collect();
            Budget { limit, decimals: 0, projects, kind: Kind::Scoring, votes }
        })
    })
}

fn utilities() -> impl Strategy<Value = Utility> {
    prop_oneof![Just(Utility::Cost), Just(Utility::Cardinality), Just(Utility::Points), Just(Utility::Borda)]
}

fn elections() -> impl Strategy<Value = Profile<Ranking>> {
    (1..6_usize).prop_flat_map(|options| {
        let order = (Just((0..options).collect::<Vec<_>>()).prop_shuffle(), 1..=options);
        vec((1..5_u64, order), 1..9).prop_map(move |ballots| {
            let cast = |(weight, (order, length)): (u64, (Vec<usize>, usize))| Cast {
                weight,
                ballot: Ranking::strict(order.into_iter().take(length)),
            };
            let options = (0..options).map(|id| Candidate::new(id.to_string(), "")).collect();
            Profile { options, ballots: ballots.into_iter().map(cast).collect() }
        })
    })
}

/// The same election with its options listed the other way round.
fn turned(profile: &Profile<Ranking>) -> Profile<Ranking> {
    let last = profile.options.len() - 1;
    let mut turned = profile.clone();
    turned.options.reverse();
    for option in turned.ballots.iter_mut().flat_map(|cast| cast.ballot.0.iter_mut().flatten()) {
        *option = last - *option;
    }
    turned
}

fn shares(budget: &Budget, utility: Utility, completion: Completion) -> Vec<usize> {
    equal_shares::count(budget, utility, completion, &Ties::InOrder).unwrap().winners
}

fn fits(budget: &Budget, winners: &[usize], project: usize) -> bool {
    !winners.contains(&project) && budget.cost_of(winners) + budget.projects[project].cost <= budget.limit
}

proptest! {
    #[test]
    fn equal_shares_are_what_plain_fractions_make_of_them(budget in budgets(), utility in utilities()) {
        prop_assert_eq!(shares(&budget, utility, Completion::None), plain::equal_shares(&budget, utility, 0));
    }

    #[test]
    fn add1_is_what_plain_fractions_make_of_it(budget in budgets(), utility in utilities()) {
        prop_assert_eq!(shares(&budget, utility, Completion::Add1), plain::add1(&budget, utility));
    }

    #[test]
    fn nobody_spends_more_than_there_is_and_completions_leave_nothing_that_fits(
        budget in budgets(), utility in utilities()
    ) {
        for completion in [Completion::None, Completion::Add1, Completion::Add1u, Completion::Greedy] {
            let winners = shares(&budget, utility, completion);
            prop_assert!(budget.cost_of(&winners) <= budget.limit);
            if matches!(completion, Completion::Add1u | Completion::Greedy) {
                prop_assert!((0..budget.projects.len()).all(|project| !fits(&budget, &winners, project)));
            }
        }
        let winners = greedy::count(&budget, utility, &Ties::InOrder).unwrap().winners;
        prop_assert!((0..budget.projects.len()).all(|project| !fits(&budget, &winners, project)));
    }

    #[test]
    fn equal_shares_do_not_depend_on_the_currency_or_on_how_ballots_are_bundled(
        budget in budgets(), utility in utilities(), times in 1..1_000_000_000_u64
    ) {
        let winners = shares(&budget, utility, Completion::None);
        let mut dear = budget.clone();
        dear.limit *= times;
        dear.projects.iter_mut().for_each(|project| project.cost *= times);
        prop_assert_eq!(&shares(&dear, utility, Completion::None), &winners);
        let mut many = budget.clone();
        many.votes.iter_mut().for_each(|vote| vote.weight *= times.min(1_000_000));
        prop_assert_eq!(&shares(&many, utility, Completion::None), &winners);
        let mut single = budget;
        single.votes = single.votes.iter().flat_map(|vote| vec![Vote { weight: 1, ..vote.clone() }; vote.weight as usize]).collect();
        prop_assert_eq!(&shares(&single, utility, Completion::None), &winners);
    }

    #[test]
    fn in_stv_no_vote_appears_or_disappears_and_the_seats_are_filled(profile in elections(), seats in 1..5_usize) {
        let outcome = stv::count(&profile, seats, &Ties::InOrder).unwrap();
        prop_assert_eq!(outcome.winners.len(), seats.min(profile.options.len()));
        let cast: u64 = profile.ballots.iter().map(|cast| cast.weight * stv::Votes::ONE).sum();
        for step in &outcome.steps {
            let stv::Step::Stage(stage) = step else { continue };
            prop_assert_eq!(stage.votes.iter().map(|votes| votes.0).sum::<u64>() + stage.not_transferred.0, cast);
        }
    }

    #[test]
    fn no_option_gains_from_its_place_in_the_list(profile in elections(), seats in 1..4_usize) {
        let last = profile.options.len() - 1;
        let back = |winners: Vec<usize>| winners.into_iter().map(|option| last - option).collect::<Vec<_>>();
        let (first, second) = (stv::count(&profile, seats, &Ties::ById).unwrap(), stv::count(&turned(&profile), seats, &Ties::ById).unwrap());
        prop_assert_eq!(first.winners, back(second.winners));
        let (first, second) = (irv::count(&profile, &Ties::ById).unwrap(), irv::count(&turned(&profile), &Ties::ById).unwrap());
        prop_assert_eq!(first.winners, back(second.winners));
        let (first, second) = (schulze::count(&profile, seats, &Ties::ById).unwrap(), schulze::count(&turned(&profile), seats, &Ties::ById).unwrap());
        prop_assert_eq!(first.winners, back(second.winners));
    }

    #[test]
    fn whoever_beats_everybody_wins_by_schulze(profile in elections()) {
        let outcome = schulze::count(&profile, 1, &Ties::InOrder).unwrap();
        let preferred = &outcome.steps[0].preferred;
        let beats_all = |a: &usize| (0..preferred.len()).all(|b| *a == b || preferred[*a][b] > preferred[b][*a]);
        if let Some(winner) = (0..preferred.len()).find(beats_all) {
            prop_assert_eq!(&outcome.winners, &[winner]);
        }
    }

    #[test]
    fn whoever_is_liked_more_still_wins_by_schulze_and_approval(profile in elections(), ballot in any::<prop::sample::Index>()) {
        let winner = schulze::count(&profile, 1, &Ties::InOrder).unwrap().winners[0];
        let mut liked = profile.clone();
        let ballot = ballot.index(liked.ballots.len());
        let order = &mut liked.ballots[ballot].ballot.0;
        order.iter_mut().for_each(|group| group.retain(|option| *option != winner));
        order.insert(0, vec![winner]);
        prop_assert_eq!(schulze::count(&liked, 1, &Ties::InOrder).unwrap().winners, [winner]);

        let approvals = |profile: &Profile<Ranking>| Profile {
            options: profile.options.clone(),
            ballots: profile.ballots.iter().map(|cast| Cast { weight: cast.weight, ballot: Approval(cast.ballot.0.concat()) }).collect(),
        };
        let before = approvals(&profile);
        let winner = approval::count(&before, 1, &Ties::InOrder).unwrap().winners[0];
        let mut after = before.clone();
        if !after.ballots[ballot].ballot.0.contains(&winner) {
            after.ballots[ballot].ballot.0.push(winner);
        }
        prop_assert_eq!(approval::count(&after, 1, &Ties::InOrder).unwrap().winners, [winner]);
    }

    #[test]
    fn more_than_half_of_the_first_preferences_wins_by_instant_run_off_and_stv(profile in elections()) {
        let outcome = irv::count(&profile, &Ties::InOrder).unwrap();
        if outcome.steps.len() == 1 {
            prop_assert_eq!(outcome.winners, stv::count(&profile, 1, &Ties::InOrder).unwrap().winners);
        }
    }
}
