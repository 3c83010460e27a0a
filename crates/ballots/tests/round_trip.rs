//! What is written is read the same.

use ballots::{Budget, Candidate, Cast, Choice, Kind, Profile, Project, Ranking, Vote, blt, pb, preflib};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Names as people write them, without line ends or spaces around them.
fn names() -> impl Strategy<Value = String> {
    let typed = "[a-zA-Zżó;'#(,:=\"-]{0,6}( [a-z;\"]{1,4})?";
    typed
        .prop_map(|name| name.trim().to_owned())
        .prop_filter("none says there is no name", |name| name != "none")
}

fn budgets() -> impl Strategy<Value = (Budget, u32)> {
    let kinds = vec![Kind::Approval, Kind::ChooseOne, Kind::Ordinal, Kind::Cumulative, Kind::Scoring];
    (1..6_usize, select(kinds), 0..4_u32, 0..3_u32).prop_flat_map(
        |(count, kind, decimals, point_decimals)| {
            let vote =
                (Just((0..count).collect::<Vec<_>>()).prop_shuffle(), 0..=count, vec(-500..500_i64, count));
            // Odd, so that the last decimal is there to be read.
            let amount = (0..1_000_000_u64).prop_map(|half| half * 2 + 1);
            (vec((amount.clone(), names()), count), amount, vec(vote, 0..6)).prop_map(
                move |(projects, limit, votes)| {
                    let points = matches!(kind, Kind::Cumulative | Kind::Scoring);
                    let one = |project: usize, given: &[i64]| Choice {
                        project,
                        points: if points { given[project] * 2 + 1 } else { 0 },
                    };
                    let vote = |(order, length, given): (Vec<usize>, usize, Vec<i64>)| Vote {
                        weight: 1,
                        choices: order.into_iter().take(length).map(|project| one(project, &given)).collect(),
                    };
                    let project = |(id, (cost, name)): (usize, (u64, String))| Project {
                        id: format!("P{id}"),
                        name,
                        cost,
                    };
                    let projects = projects.into_iter().enumerate().map(project).collect();
                    let votes: Vec<Vote> = votes.into_iter().map(vote).collect();
                    let given = points && votes.iter().any(|vote| !vote.choices.is_empty());
                    (
                        Budget { limit, decimals, projects, kind, votes },
                        if given { point_decimals } else { 0 },
                    )
                },
            )
        },
    )
}

fn elections(ties: bool) -> impl Strategy<Value = Profile<Ranking>> {
    (1..6_usize).prop_flat_map(move |count| {
        let all = (0..count).collect::<Vec<_>>();
        let ballot = (1..9_u64, Just(all.clone()).prop_shuffle(), 0..=count, vec(any::<bool>(), count));
        (vec(names(), count), subsequence(all, 0..=count), vec(ballot, 0..6)).prop_map(
            move |(names, out, ballots)| {
                let option = |(place, name): (usize, String)| Candidate {
                    withdrawn: !ties && out.contains(&place),
                    ..Candidate::new((place + 1).to_string(), name.replace('"', "'"))
                };
                let cast = |(weight, order, length, joins): (u64, Vec<usize>, usize, Vec<bool>)| {
                    let mut groups: Vec<Vec<usize>> = Vec::new();
                    for option in order.into_iter().take(length) {
                        match groups.last_mut() {
                            Some(group) if joins[option] => group.push(option),
                            _ => groups.push(vec![option]),
                        }
                    }
                    Cast { weight, ballot: Ranking(groups) }
                };
                Profile {
                    options: names.into_iter().enumerate().map(option).collect(),
                    ballots: ballots.into_iter().map(cast).collect(),
                }
            },
        )
    })
}

proptest! {
    #[test]
    fn budgets_as_pb((budget, point_decimals) in budgets()) {
        let file = pb::File { meta: vec![("rule".into(), "greedy".into())], budget, point_decimals };
        let again = pb::read(pb::write(&file).unwrap().as_bytes()).unwrap();
        prop_assert_eq!((&again.budget, again.point_decimals), (&file.budget, file.point_decimals));
    }

    #[test]
    fn elections_as_blt(profile in elections(false), seats in 0..9_usize) {
        let file = blt::File { meta: vec![("rule".into(), "irv".into())], title: "Which?".into(), seats, profile };
        prop_assert_eq!(blt::read(blt::write(&file).unwrap().as_bytes()).unwrap(), file);
    }

    #[test]
    fn elections_as_preflib(profile in elections(true)) {
        let file = preflib::File { form: preflib::Form::Toi, meta: Vec::new(), profile };
        let again = preflib::read(preflib::write(&file).unwrap().as_bytes(), file.form).unwrap();
        prop_assert_eq!(again.profile, file.profile);
    }
}
