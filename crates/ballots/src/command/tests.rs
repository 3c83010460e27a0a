use super::*;
use serde_json::json;

const BUDGET: &str = "META\nkey;value\nbudget;100\nvote_type;approval\nrule;equalshares/add1\nPROJECTS\nproject_id;cost\n1;60\n\
    a;40.5\nVOTES\nvoter_id;vote\n1;1\n2;1,a\n3;1\n";
const BALLOTS: &str = "3 2\n4 1 2 0\n3 2 0\n2 3 2 0\n0\n\"Ann\"\n\"Ben\"\n\"Cat\"\n\"Council\"\n";

fn counted(file: &str, name: &str, rule: Option<Rule>) -> serde_json::Value {
    run_bytes(file.as_bytes(), name, &Options { rule, ..Options::default() }).unwrap().to_json()
}

#[test]
fn a_budget_is_counted_by_the_rule_its_file_names() {
    let json = counted(BUDGET, "x.PB", None);
    assert_eq!(json["winners"], json!(["1"]));
    assert_eq!((&json["rule"], &json["completion"]), (&json!("equal-shares"), &json!("add1")));
    assert_eq!((&json["cost"], &json["budget"]), (&json!("60"), &json!("100")));
}

#[test]
fn candidates_are_numbers_and_seats_come_from_the_file() {
    let json = counted(BALLOTS, "x.blt", None);
    assert_eq!((&json["winners"], &json["seats"], &json["rule"]), (&json!([1, 2]), &json!(2), &json!("stv")));
}

#[test]
fn every_rule_can_be_asked_for_where_it_fits() {
    for rule in ["stv", "irv", "schulze", "approval", "majority"] {
        assert!(!counted(BALLOTS, "x.blt", Some(rule.parse().unwrap()))["steps"].is_null(), "{rule}");
    }
    for rule in ["equal-shares", "greedy", "approval", "score", "majority", "schulze"] {
        assert!(!counted(BUDGET, "x.pb", Some(rule.parse().unwrap()))["steps"].is_null(), "{rule}");
    }
}

#[test]
fn what_does_not_fit_is_said() {
    let wrong = |file: &str, name: &str, rule| {
        run_bytes(file.as_bytes(), name, &Options { rule: Some(rule), ..Options::default() })
            .unwrap_err()
            .to_string()
    };
    assert!(wrong(BALLOTS, "x.blt", Rule::Greedy).contains(".pb"));
    assert!(wrong(BALLOTS, "x.blt", Rule::Score).contains("points"));
    assert!(wrong(BALLOTS, "x.csv", Rule::Stv).contains(".blt"));
    assert!(wrong(BALLOTS, "x.wmd", Rule::Stv).contains("graphs"));
    assert!("best".parse::<Rule>().unwrap_err().to_string().contains("schulze"));
}

#[test]
fn people_can_read_it_too() {
    let report = run_bytes(BUDGET.as_bytes(), "x.pb", &Options::default()).unwrap().to_string();
    assert_eq!(
        report,
        "Counted by equal-shares, completion add1, utility cost, 3 votes.\n60 of 100 is spent.\n  1. 1 \n"
    );
}
