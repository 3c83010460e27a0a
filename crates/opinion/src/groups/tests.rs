use super::*;

const ONE: Threads = Threads(1);

fn clouds() -> Vec<[f64; 2]> {
    let mut random = Random::new(5);
    let middles = [[-3.0, 0.0], [3.0, 1.0], [0.0, 4.0]];
    (0..300).map(|at| middles[at % 3].map(|middle| middle + random.between())).collect()
}

#[test]
fn two_clouds_are_two_groups() {
    let two: Vec<_> =
        clouds().into_iter().enumerate().filter(|(at, _)| at % 3 < 2).map(|(_, one)| one).collect();
    let found = find(&two, 5, 20_000, ONE, &mut Random::new(0));
    assert_eq!(found.centres.len(), 2);
    assert!((0..200).all(|at| found.labels[at] == found.labels[at % 2]));
    assert!(found.silhouette > Some(0.7));
}

#[test]
fn three_clouds_are_three_groups_for_centres_that_begin_among_them() {
    let found = settle(&clouds(), vec![[-1.0, 0.0], [1.0, 0.0], [0.0, 1.0]], ONE);
    assert!((0..300).all(|at| found.labels[at] == found.labels[at % 3]));
}

#[test]
fn the_silhouette_is_that_of_the_definition() {
    let points = [[0.0, 0.0], [1.0, 0.0], [5.0, 0.0], [7.0, 0.0], [20.0, 0.0]];
    let groups = Groups { labels: vec![0, 0, 1, 1, 2], centres: vec![[0.0; 2]; 3], silhouette: None };
    let expected = [5.0 / 6.0, 4.0 / 5.0, (4.5 - 2.0) / 4.5, (6.5 - 2.0) / 6.5, 0.0];
    let found = silhouettes(&points, &[0, 1, 2, 3, 4], &[groups], ONE)[0].unwrap();
    assert!((found - expected.iter().sum::<f64>() / 5.0).abs() < 1e-12);
}

#[test]
fn a_sample_says_nearly_the_same_as_everyone() {
    let all = find(&clouds(), 5, 300, ONE, &mut Random::new(0));
    let some = find(&clouds(), 5, 100, ONE, &mut Random::new(0));
    assert_eq!(all.labels, some.labels);
    assert!((all.silhouette.unwrap() - some.silhouette.unwrap()).abs() < 0.05);
}

#[test]
fn a_sample_holds_nobody_twice() {
    let found = sample(1_003, 100, &mut Random::new(3));
    assert_eq!(found.len(), 100);
    assert!(found.is_sorted_by(|one, next| one < next) && found[99] < 1_003);
}

#[test]
fn people_who_stand_on_one_spot_are_one_group() {
    let found = find(&[[1.0, 2.0]; 12], 5, 100, ONE, &mut Random::new(0));
    assert_eq!((found.centres, found.silhouette), (vec![[1.0, 2.0]], None));
    assert_eq!(find(&[], 5, 100, ONE, &mut Random::new(0)), Groups::default());
}

#[test]
fn two_threads_find_what_one_finds() {
    let points: Vec<_> = clouds().into_iter().cycle().take(3_000).collect();
    let found = [1, 2].map(|count| find(&points, 5, 20_000, Threads(count), &mut Random::new(0)));
    assert_eq!(found[0], found[1]);
}

#[test]
fn a_group_that_nobody_went_to_is_filled_or_dropped() {
    let points = [[0.0, 0.0], [0.1, 0.0], [9.0, 0.0]];
    let found = settle(&points, vec![[0.0, 0.0], [0.0, 0.0]], ONE);
    assert_eq!(found.labels, [0, 0, 1]);
    let found = settle(&[[1.0, 1.0]; 3], vec![[1.0, 1.0], [2.0, 2.0]], ONE);
    assert_eq!((found.labels, found.centres.len()), (vec![0, 0, 0], 1));
}
