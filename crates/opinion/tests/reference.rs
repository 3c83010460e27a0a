//! The real conversations come out as red-dwarf maps them, which reproduces Polis. Its results lie beside the data, which
//! are not part of this repository.

use opinion::csv::Export;
use opinion::{Settings, command};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the data are; None, and a line that says so, where they are not.
fn data() -> Option<PathBuf> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    if !data.join("polis").is_dir() {
        println!("skipped: no Polis conversations at ../shared/data/polis");
        return None;
    }
    Some(data)
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|one| one.as_f64().unwrap()).collect()
}

fn close(found: &[f64], wanted: &[f64], share: f64) -> bool {
    found.len() == wanted.len()
        && found.iter().zip(wanted).all(|(one, other)| (one - other).abs() <= share * other.abs() + 1e-9)
}

#[test]
fn every_conversation_has_the_groups_and_statements_of_the_reference() {
    let Some(data) = data() else { return };
    let reference = fs::read_to_string(data.join("reference/opinion.jsonl")).unwrap();
    for line in reference.lines() {
        let wanted: Value = serde_json::from_str(line).unwrap();
        let name = wanted["conv"].as_str().unwrap();
        let found = command::run(&data.join("polis").join(name), &Settings::default()).unwrap().to_json();

        assert_eq!(found["k"], wanted["k"], "{name}");
        assert_eq!(found["sizes"], wanted["cluster_sizes"], "{name}");
        for (ours, theirs) in [
            ("explained_variance", "pca_explained_variance"),
            ("explained_variance_ratio", "pca_explained_ratio"),
        ] {
            assert!(
                close(&numbers(&found[ours]), &numbers(&wanted[theirs]), 1e-4),
                "{name}: {}",
                found[ours]
            );
        }
        assert!(close(
            &[found["silhouette"].as_f64().unwrap()],
            &[wanted["silhouette"].as_f64().unwrap()],
            1e-4
        ));
        for side in ["agree", "disagree"] {
            consensus_is_the_same(name, &found[format!("consensus_{side}")], &wanted["consensus"][side]);
            group_aware_is_the_same(name, side, &found, &wanted);
        }
        for (group, marks) in found["representative"].as_array().unwrap().iter().enumerate() {
            marks_are_the_same(name, marks, &wanted["repness"][group.to_string()]);
        }
    }
}

fn consensus_is_the_same(name: &str, found: &Value, wanted: &Value) {
    let keys = ["statement", "successes", "trials", "probability", "test"];
    let found: Vec<Vec<f64>> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|one| keys.map(|key| one[key].as_f64().unwrap()).to_vec())
        .collect();
    let wanted: Vec<Vec<f64>> = wanted.as_array().unwrap().iter().map(numbers).collect();
    assert_eq!(found.len(), wanted.len(), "{name}");
    assert!(
        found.iter().zip(&wanted).all(|(one, other)| close(one, other, 1e-5)),
        "{name}: {found:?} {wanted:?}"
    );
}

fn group_aware_is_the_same(name: &str, side: &str, found: &Value, wanted: &Value) {
    let all = found["group_aware"].as_array().unwrap().iter();
    let mut all: Vec<Vec<f64>> = all
        .filter(|one| one["moderated_out"] == false)
        .map(|one| vec![one["statement"].as_f64().unwrap(), one[side].as_f64().unwrap()])
        .collect();
    all.sort_by(|one, other| other[1].total_cmp(&one[1]));
    let wanted: Vec<Vec<f64>> =
        wanted[format!("gac_{side}_top10")].as_array().unwrap().iter().map(numbers).collect();
    assert!(
        all.iter().zip(&wanted).all(|(one, other)| close(one, other, 1e-5)),
        "{name}: {all:?} {wanted:?}"
    );
}

fn marks_are_the_same(name: &str, found: &Value, wanted: &Value) {
    let (found, wanted) = (found.as_array().unwrap(), wanted.as_array().unwrap());
    assert_eq!(found.len(), wanted.len(), "{name}");
    for (one, other) in found.iter().zip(wanted) {
        assert_eq!((&one["statement"], &one["side"]), (&other[0], &other[1]), "{name}");
        let values = [&one["repness"], &one["repness_test"]].map(|value| value.as_f64().unwrap());
        assert!(
            close(&values, &[other[2].as_f64().unwrap(), other[3].as_f64().unwrap()], 1e-5),
            "{name}: {one}"
        );
    }
}

#[test]
fn every_export_is_written_back_to_the_last_byte() {
    let Some(data) = data() else { return };
    for folder in fs::read_dir(data.join("polis")).unwrap() {
        let folder = folder.unwrap().path();
        let export = Export::read(&folder).unwrap();
        for (file, table) in export.files() {
            assert!(fs::read(folder.join(file)).unwrap() == table.to_bytes(), "{} {file}", folder.display());
        }
        assert!(!export.cast().unwrap().is_empty() && !export.said().unwrap().is_empty());
        assert!(export.voters().unwrap().iter().any(|voter| voter.group.is_some()));
        assert!(export.about("topic").is_some());
    }
}

#[test]
fn what_is_said_in_words_begins_with_what_everybody_agrees_on() {
    let Some(data) = data() else { return };
    let report = command::run(&data.join("polis/london.youth.policing"), &Settings::default()).unwrap();
    let said = report.to_string();
    assert!(
        said.starts_with("What everybody agrees on\n    20 of   21 agree     To provide incentives"),
        "{said}"
    );
    assert!(said.contains("26 people voted, 24 of them often enough to be in a group; groups: 3"), "{said}");
}
