//! Elections that were held, against what others published or computed of them.

mod shared;

use ballots::command::{Options, Report, Source, run};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn sorted(winners: &Value) -> Vec<String> {
    let mut ids: Vec<String> = winners.as_array().unwrap().iter().map(Value::to_string).collect();
    ids.sort();
    ids
}

#[test]
fn edinburghs_wards_elect_the_councillors_they_elected_in_2017() {
    let (Some(folder), Some(lines)) = (shared::data("stv"), shared::reference("reference/stv.jsonl")) else {
        return;
    };
    let by_ward: BTreeMap<String, Value> = lines
        .into_iter()
        .map(|line| (line["ward"].as_str().unwrap().to_owned(), line["scottish"].clone()))
        .collect();
    let mut seen = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let Source::Blt(ward) = Source::read(&std::fs::read(&path).unwrap(), "ward.blt").unwrap() else {
            panic!()
        };
        let report = run(&path, &Options::default()).unwrap().to_json();
        assert_eq!(sorted(&report["winners"]), sorted(&by_ward[&ward.title]), "{}", ward.title);
        seen += 1;
    }
    assert_eq!(seen, by_ward.len());
}

#[test]
fn wieliczkas_green_budget_is_counted_as_others_count_it() {
    let (Some(path), Some(lines)) = (
        shared::data("pb/poland_wieliczka_2023_green-budget.pb"),
        shared::reference("reference/budgets.jsonl"),
    ) else {
        return;
    };
    let name = "Poland_Wieliczka_2023_Green_Budget.pb";
    let line = lines.iter().find(|line| line["file"] == name && line.get("mes").is_some()).unwrap();
    let counted = |rule: &str, completion: &str, utility: &str| -> Report {
        let options = Options {
            rule: Some(rule.parse().unwrap()),
            completion: Some(completion.parse().unwrap()),
            utility: Some(utility.parse().unwrap()),
            ..Options::default()
        };
        run(&path, &options).unwrap()
    };
    for (rule, completion, utility, key) in [
        ("equal-shares", "none", "cost", "mes"),
        ("equal-shares", "add1", "cost", "mes_add1"),
        ("equal-shares", "add1u", "cost", "mes_add1u"),
        ("greedy", "none", "cost", "greedy"),
        ("greedy", "none", "cardinality", "greedy_card"),
    ] {
        let report = counted(rule, completion, utility).to_json();
        assert_eq!(sorted(&report["winners"]), sorted(&line[key]), "{key}");
    }
    assert_eq!(json!(counted("greedy", "none", "cost").to_json()["cost"]), line["cost_greedy"]);
}
