//! What holds for any conversation.

use opinion::{Counts, Map, Settings, Votes, map};
use proptest::prelude::*;
use std::collections::HashMap;

const PEOPLE: u32 = 40;
const STATEMENTS: u32 = 12;

/// Two kinds of people with a will of their own; not everyone votes on everything.
fn conversation() -> impl Strategy<Value = Vec<(u32, u32, i8)>> {
    let vote = |who: u32, what: u32| {
        (0..100_u32).prop_map(move |roll| {
            let leans = if who.is_multiple_of(3) == what.is_multiple_of(2) { 75 } else { 25 };
            let vote = if roll >= 90 {
                0
            } else if roll * 100 / 90 < leans {
                1
            } else {
                -1
            };
            (who, what, vote)
        })
    };
    let all: Vec<_> = (0..PEOPLE).flat_map(|who| (0..STATEMENTS).map(move |what| vote(who, what))).collect();
    (all, proptest::collection::vec(prop::bool::weighted(0.75), (PEOPLE * STATEMENTS) as usize)).prop_map(
        |(all, there)| all.into_iter().zip(there).filter(|(_, there)| *there).map(|(vote, _)| vote).collect(),
    )
}

fn votes(list: &[(u32, u32, i8)]) -> Votes {
    Votes::new(PEOPLE, STATEMENTS, list.iter().copied()).unwrap()
}

/// Who is together with whom, whatever the groups are called.
fn together(map: &Map, of: impl Fn(u32) -> u32) -> Vec<Option<u32>> {
    let group = |who: u32| map.people[of(who) as usize].group;
    (0..PEOPLE)
        .map(|who| group(who).and_then(|one| (0..=who).find(|other| group(*other) == Some(one))))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_order_of_votes_does_not_matter(
        (list, shuffled) in conversation().prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle())),
    ) {
        prop_assert_eq!(map(&votes(&list), &Settings::default()), map(&votes(&shuffled), &Settings::default()));
    }

    #[test]
    fn the_names_of_people_and_statements_do_not_matter(
        list in conversation(),
        people in Just((0..PEOPLE).collect::<Vec<_>>()).prop_shuffle(),
        statements in Just((0..STATEMENTS).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let named: Vec<_> = list.iter()
            .map(|(who, what, vote)| (people[*who as usize], statements[*what as usize], *vote)).collect();
        let one = map(&votes(&list), &Settings::default());
        let other = map(&votes(&named), &Settings::default());
        prop_assert_eq!(together(&one, |who| who), together(&other, |who| people[who as usize]));
        for what in 0..STATEMENTS {
            let renamed = &other.statements[statements[what as usize] as usize];
            prop_assert_eq!(one.statements[what as usize].total, renamed.total);
            prop_assert!((one.statements[what as usize].loading[0] - renamed.loading[0]).abs() < 1e-6);
        }
    }

    #[test]
    fn a_vote_that_was_changed_counts_once(list in conversation(), changed in 0..100_usize, vote in -1..=1_i8) {
        let (who, what, _) = list[changed % list.len()];
        let again: Vec<_> = list.iter().copied().chain([(who, what, 0), (who, what, vote)]).collect();
        let mut replaced = list.clone();
        replaced[changed % list.len()].2 = vote;
        prop_assert_eq!(votes(&again), votes(&replaced));
        let mut cast = votes(&list);
        cast.cast([(who, what, 0), (who, what, vote)]).unwrap();
        prop_assert_eq!(cast, votes(&replaced));
    }

    #[test]
    fn votes_cast_later_are_the_same_as_votes_that_were_there(list in conversation(), split in 0..400_usize) {
        let (before, after) = list.split_at(split.min(list.len()));
        let mut cast = votes(before);
        for few in after.chunks(7) {
            cast.cast(few.iter().copied()).unwrap();
        }
        prop_assert_eq!(&cast, &votes(&list));
        prop_assert_eq!(cast.len(), list.len());
    }

    #[test]
    fn every_vote_is_counted_in_its_group(list in conversation()) {
        let found = map(&votes(&list), &Settings::default());
        let mut counts: HashMap<(u32, Option<u8>), [u32; 3]> = HashMap::new();
        for (who, what, vote) in &list {
            let count = counts.entry((*what, found.people[*who as usize].group)).or_default();
            count[(vote + 1) as usize] += 1;
        }
        for (what, statement) in (0..STATEMENTS).zip(&found.statements) {
            let of = |group| {
                let [disagree, pass, agree] = counts.get(&(what, group)).copied().unwrap_or_default();
                Counts { agree, disagree, pass }
            };
            let grouped = (0..found.k as u8).map(|group| of(Some(group)));
            prop_assert!(grouped.eq(statement.by_group.iter().copied()));
            let all = statement.by_group.iter().map(Counts::votes).sum::<u32>() + of(None).votes();
            prop_assert_eq!(statement.total.votes(), all);
        }
        prop_assert_eq!(found.sizes.iter().sum::<usize>(), found.people.iter().filter(|one| one.group.is_some()).count());
    }
}

#[test]
fn a_conversation_of_nobody_has_an_empty_map() {
    for (people, statements) in [(0, 0), (3, 0), (0, 3), (3, 3)] {
        let found = map(&Votes::new(people, statements, []).unwrap(), &Settings::default());
        assert_eq!(
            (found.k, found.people.len(), found.statements.len()),
            (0, people as usize, statements as usize)
        );
    }
}

#[test]
fn people_who_all_say_the_same_are_one_group_and_agree() {
    let list = (0..10).flat_map(|who| (0..8).map(move |what| (who, what, 1)));
    let found = map(&Votes::new(10, 8, list).unwrap(), &Settings::default());
    assert_eq!((found.k, found.sizes, found.silhouette), (1, vec![10], None));
    assert_eq!(found.explained_variance, [0.0; 0]);
    assert_eq!(found.consensus.agree.len(), 5);
}

#[test]
fn votes_that_cannot_be_are_refused_and_change_nothing() {
    let mut found = Votes::new(2, 2, [(0, 0, 1)]).unwrap();
    let before = found.clone();
    for wrong in [(2, 0, 1), (0, 2, 1), (0, 0, 2), (u32::MAX, 0, 1)] {
        assert!(found.cast([(1, 1, 1), wrong]).is_err());
        assert!(Votes::new(2, 2, [wrong]).is_err());
        assert_eq!(found, before);
    }
}

#[test]
fn one_thread_finds_what_two_find() {
    let vote = |at: u32| {
        (
            at % 3_001,
            at % 97,
            [1, -1, 0, 1][(at * 7 % 13 % 4) as usize] * if at % 3_001 < 900 { 1 } else { -1 },
        )
    };
    let found = Votes::new(3_001, 97, (0..200_000).map(vote)).unwrap();
    let maps = [1, 2].map(|threads| map(&found, &Settings { threads, ..Settings::default() }));
    assert_eq!(maps[0], maps[1]);
}
