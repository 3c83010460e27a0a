//! A map that is kept up to date ends where a full run ends.

use opinion::{Map, Mapper, Settings, Votes, map};

/// Three kinds of people; a vote is made from its number alone.
fn vote(at: u32, people: u32, statements: u32) -> (u32, u32, i8) {
    let mixed = |number: u64| {
        let mixed =
            (number ^ number >> 30).wrapping_add(0x9e37_79b9_7f4a_7c15).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed ^ mixed >> 29
    };
    let roll = mixed(mixed(u64::from(at)));
    let (who, what) = (mixed(roll) % u64::from(people), mixed(roll ^ 99) % u64::from(statements));
    let leans = mixed(mixed(who % 3 * 1000 + what)) % 100;
    (who as u32, what as u32, if roll % 100 < leans { 1 } else { -1 })
}

fn mapper(people: u32, statements: u32, count: u32) -> Mapper {
    let votes = Votes::new(people, statements, (0..count).map(|at| vote(at, people, statements))).unwrap();
    Mapper::new(votes, Settings::default())
}

/// The share of pairs of people that both maps hold together, or both apart.
fn alike(one: &Map, other: &Map) -> f64 {
    let groups: Vec<_> =
        one.people.iter().zip(&other.people).map(|(one, other)| (one.group, other.group)).collect();
    let pairs =
        groups.iter().enumerate().flat_map(|(at, one)| groups[..at].iter().map(move |other| (one, other)));
    let (mut same, mut all) = (0, 0);
    for (one, other) in pairs {
        same += u32::from((one.0 == other.0) == (one.1 == other.1));
        all += 1;
    }
    f64::from(same) / f64::from(all)
}

#[test]
fn an_update_ends_where_a_full_run_ends() {
    let (people, statements) = (600, 40);
    let mut mapper = mapper(people, statements, 12_000);
    for round in 0..20 {
        let new: Vec<_> = (0..15).map(|at| vote(50_000 + round * 15 + at, people, statements)).collect();
        let updated = mapper.cast(&new).unwrap();
        assert!(!updated.full && updated.residual <= 1e-3, "{updated:?}");
        assert_eq!(updated.since_full_run, 15 * (round as usize + 1));
    }
    let (kept, full) = (mapper.map(), map(mapper.votes(), mapper.settings()));
    assert_eq!(kept.k, full.k);
    for (one, other) in kept.explained_variance.iter().zip(&full.explained_variance) {
        assert!((one - other).abs() < 1e-3 * other, "{one} {other}");
    }
    let turned = |at: usize| kept.people[at].x * full.people[at].x < 0.0;
    let sign = if turned(0) { -1.0 } else { 1.0 };
    let spread = full.explained_variance[0].sqrt();
    assert!(
        kept.people
            .iter()
            .zip(&full.people)
            .all(|(one, other)| (one.x * sign - other.x).abs() < 0.02 * spread)
    );
    let alike = alike(kept, &full);
    // Those few who stand between two groups may stand on the other side.
    assert!(alike > 0.97, "{alike} {:?} {:?}", kept.centres, full.centres);
    let totals = |map: &Map| map.statements.iter().map(|one| one.total).collect::<Vec<_>>();
    assert_eq!(totals(kept), totals(&full));
}

#[test]
fn counts_by_group_are_exact_after_updates() {
    let (people, statements) = (200, 20);
    let mut mapper = mapper(people, statements, 3_000);
    for round in 0..10 {
        mapper.cast(&[vote(9_000 + round, people, statements), (round, 3, -1), (round, 3, 1)]).unwrap();
        let map = mapper.map();
        for (what, statement) in (0..statements).zip(&map.statements) {
            for (group, counts) in statement.by_group.iter().enumerate() {
                let of_group = (0..people).filter(|who| map.people[*who as usize].group == Some(group as u8));
                let said: Vec<i8> = of_group
                    .flat_map(|who| mapper.votes().of(who).filter(move |(on, _)| *on == what))
                    .map(|(_, vote)| vote)
                    .collect();
                let count = |wanted: i8| said.iter().filter(|vote| **vote == wanted).count() as u32;
                assert_eq!((counts.agree, counts.disagree, counts.pass), (count(1), count(-1), count(0)));
            }
        }
        assert_eq!(map.sizes.len(), map.k);
    }
}

#[test]
fn people_and_statements_may_come_later() {
    let mut mapper = mapper(60, 12, 600);
    mapper.grow(70, 14).unwrap();
    let new: Vec<_> = (60..70)
        .flat_map(|who| (0..14).map(move |what| (who, what, if what % 2 == 0 { 1 } else { -1 })))
        .collect();
    mapper.cast(&new).unwrap();
    let map = mapper.map();
    assert_eq!((map.people.len(), map.statements.len()), (70, 14));
    assert!((60..70).all(|who| map.people[who].group.is_some()));
    assert_eq!(map.statements[13].total.disagree, 10);
}

#[test]
fn the_first_votes_of_all_make_a_first_map() {
    let mut mapper = Mapper::new(Votes::new(9, 9, []).unwrap(), Settings::default());
    assert_eq!(mapper.map().k, 0);
    let new: Vec<_> = (0..9)
        .flat_map(|who| (0..9).map(move |what| (who, what, if (who < 4) == (what < 4) { 1 } else { -1 })))
        .collect();
    assert!(mapper.cast(&new).unwrap().full);
    assert_eq!(mapper.map().sizes, map(mapper.votes(), mapper.settings()).sizes);
}

#[test]
fn a_vote_that_cannot_be_changes_nothing() {
    let mut mapper = mapper(60, 12, 600);
    let before = (mapper.map().clone(), mapper.votes().clone());
    assert!(mapper.cast(&[(0, 0, 1), (60, 0, 1)]).is_err());
    assert_eq!((mapper.map(), mapper.votes()), (&before.0, &before.1));
    mapper.cast(&[]).unwrap();
    assert_eq!(mapper.votes(), &before.1);
}

#[test]
fn what_is_moderated_out_is_counted_but_moves_nobody() {
    let mut mapper = mapper(300, 20, 4_000);
    mapper.moderate(vec![0, 1, 99]);
    let map = mapper.map();
    assert!(map.statements[0].moderated_out && map.statements[0].total.votes() > 0);
    assert_eq!(map.statements[0].loading, [0.0; 2]);
    let picked = map.representative.iter().flatten().map(|one| one.statement);
    let shared = map.consensus.agree.iter().chain(&map.consensus.disagree).map(|one| one.statement);
    assert!(picked.chain(shared).all(|statement| statement > 1));
}
