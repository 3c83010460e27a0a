use super::*;
use Perspective::{Cares, Commissions, Partner, Uses, Works};
use proptest::prelude::*;

const ORIGINS: [Origin; 6] = [Some(Uses), Some(Cares), Some(Works), Some(Commissions), Some(Partner), None];

/// How many answered from each, in the order of `ORIGINS`.
fn people(counts: [usize; 6]) -> BTreeMap<Origin, usize> {
    ORIGINS.into_iter().zip(counts).collect()
}

fn counts(replies: &[(Reply, usize)]) -> Counts {
    let mut counts = Counts::default();
    replies.iter().for_each(|(reply, people)| counts.add(*reply, *people));
    counts
}

/// Everybody says "partly": here it matters only how many they are.
fn shown(numbers: [usize; 6]) -> Vec<(Who, usize)> {
    let given = people(numbers).into_iter().map(|(from, people)| (from, counts(&[(Reply::Partly, people)])));
    seen(&given.collect()).into_iter().map(|(who, counts)| (who, counts.people())).collect()
}

#[test]
fn perspectives_of_three_and_more_stand_side_by_side() {
    let both = [(Who::One(Cares), 4), (Who::One(Works), 3), (Who::Everybody, 7)];
    assert_eq!(shown([0, 4, 3, 0, 0, 0]), both);
}

#[test]
fn before_three_have_answered_nothing_is_shown() {
    assert_eq!(shown([0; 6]), []);
    assert_eq!(shown([1, 1, 0, 0, 0, 0]), []);
}

#[test]
fn small_perspectives_of_a_side_are_put_together() {
    let sides = [(Who::Lived, 3), (Who::Paid, 3), (Who::Everybody, 6)];
    assert_eq!(shown([1, 2, 2, 1, 0, 0]), sides);
}

#[test]
fn somebody_who_would_be_left_over_alone_joins_the_rest_of_their_side() {
    let joined = [(Who::Lived, 5), (Who::One(Works), 3), (Who::Everybody, 8)];
    assert_eq!(shown([4, 1, 3, 0, 0, 0]), joined);
}

#[test]
fn a_lone_partner_is_counted_with_those_who_are_paid_and_lived_experience_stands_by_itself() {
    let demo = [(Who::Lived, 3), (Who::Else, 4), (Who::Everybody, 7)];
    assert_eq!(shown([1, 2, 2, 1, 1, 0]), demo);
}

#[test]
fn when_joining_leaves_one_group_only_there_is_everybody_together() {
    assert_eq!(shown([2, 0, 6, 0, 0, 0]), [(Who::Everybody, 8)]);
    assert_eq!(shown([1, 1, 1, 0, 0, 0]), [(Who::Everybody, 3)]);
}

#[test]
fn three_who_are_left_over_together_cannot_be_told_apart() {
    let beside = [(Who::One(Works), 6), (Who::Everybody, 9)];
    assert_eq!(shown([2, 0, 6, 0, 1, 0]), beside);
}

#[test]
fn one_perspective_alone_is_not_shown_twice() {
    assert_eq!(shown([0, 4, 0, 0, 0, 0]), [(Who::One(Cares), 4)]);
}

#[test]
fn each_is_counted_once_and_a_carer_who_works_here_counts_as_working_here() {
    assert_eq!(counted_from(&[Cares, Works]), Some(Works));
    assert_eq!(counted_from(&[Uses, Cares]), Some(Uses));
    assert_eq!(counted_from(&[Partner, Cares]), Some(Cares));
    assert_eq!(counted_from(&[]), None);
}

#[test]
fn the_middle_answer_is_one_that_somebody_gave() {
    use Reply::{Little, Mostly, NotYet, Unsaid, Very};
    assert_eq!(counts(&[(NotYet, 1), (Little, 1), (Very, 1)]).middle(), Some(Little));
    assert_eq!(counts(&[(NotYet, 1), (Very, 1)]).middle(), Some(NotYet), "of two, the lower");
    assert_eq!(counts(&[(Mostly, 1), (Unsaid, 5)]).middle(), Some(Mostly));
    assert_eq!(counts(&[(Unsaid, 3)]).middle(), None);
}

#[test]
fn groups_that_answer_alike_are_not_apart_however_many_they_are() {
    use Reply::{Mostly, NotYet, Unsaid, Very};
    let (few, many) = (counts(&[(Mostly, 3)]), counts(&[(Mostly, 30), (Unsaid, 4)]));
    assert_eq!(widest(&[(Who::Lived, few), (Who::Paid, many)]), Some(0.0));
    let (none, very) = (counts(&[(NotYet, 3)]), counts(&[(Very, 3)]));
    assert_eq!(widest(&[(Who::Lived, none), (Who::Paid, very), (Who::Other, few)]), Some(4.0));
}

#[test]
fn everybody_together_is_no_group_to_differ_from() {
    let (few, all) = (counts(&[(Reply::Very, 3)]), counts(&[(Reply::Very, 3), (Reply::NotYet, 5)]));
    assert_eq!(widest(&[(Who::One(Works), few), (Who::Everybody, all)]), None);
}

/// Every group of people whose answers can be worked out by adding and taking away what is shown.
fn found_by_subtraction(shown: &[Vec<Origin>], people: &BTreeMap<Origin, usize>) -> Vec<usize> {
    let there: Vec<Origin> = people.iter().filter(|(_, n)| **n > 0).map(|(from, _)| *from).collect();
    let mut found = Vec::new();
    for mut way in 0..3_usize.pow(shown.len() as u32) {
        let mut sum = vec![0_i32; there.len()];
        for group in shown {
            let sign = [0, 1, -1][way % 3];
            way /= 3;
            for (times, _) in sum.iter_mut().zip(&there).filter(|(_, from)| group.contains(from)) {
                *times += sign;
            }
        }
        // Each of them once, or not at all: a group by itself.
        if sum.iter().all(|times| (0..=1).contains(times)) {
            let group = there.iter().zip(&sum).filter(|(_, times)| **times == 1);
            found.push(group.map(|(from, _)| people[from]).sum());
        }
    }
    found.retain(|size| *size > 0);
    found
}

proptest! {
    #[test]
    fn no_subtraction_finds_fewer_than_three_people(numbers in prop::array::uniform6(0..8_usize)) {
        let people = people(numbers);
        let mut shown = groups(&people);
        // What pages show beside them.
        if people.values().sum::<usize>() >= FEWEST {
            shown.push(ORIGINS.to_vec());
        } else {
            prop_assert!(shown.is_empty());
        }
        let found = found_by_subtraction(&shown, &people);
        prop_assert!(found.iter().all(|size| *size >= FEWEST), "{found:?} of {people:?} by {shown:?}");
    }

    #[test]
    fn nobody_is_counted_twice_and_from_three_on_everybody_counts(numbers in prop::array::uniform6(0..8_usize)) {
        let all: usize = numbers.iter().sum();
        let seen = shown(numbers);
        let groups: usize = seen.iter().filter(|(who, _)| *who != Who::Everybody).map(|(_, people)| people).sum();
        prop_assert!(groups <= all);
        if all >= FEWEST {
            let (_, last) = seen.last().expect("something is shown");
            prop_assert_eq!(*last, all);
        }
    }

    #[test]
    fn what_people_answer_does_not_decide_who_is_shown(
        numbers in prop::array::uniform6(0..8_usize),
        replies in prop::array::uniform6(0..6_usize),
    ) {
        let given = people(numbers).into_iter().zip(replies);
        let given = given.map(|((from, people), reply)| (from, counts(&[(Reply::ALL[reply], people)]))).collect();
        let who: Vec<Who> = seen(&given).into_iter().map(|(who, _)| who).collect();
        let same: Vec<Who> = shown(numbers).into_iter().map(|(who, _)| who).collect();
        prop_assert_eq!(who, same);
    }
}
