use super::*;
use crate::{Choice, Kind, Vote};

const SMALL: &str = "META\nkey;value\ndescription;Trees; and more\nbudget;100\nvote_type;approval\nrule;greedy\n\
    PROJECTS\nproject_id;cost;votes;name\n1;60;2;\"Oak; \"\"big\"\" one\"\n2;40;1;Park \"Elm\"\n\
    VOTES\nvoter_id;age;vote\n7;30;1,2\n8;;1\n9;;\n";

fn problem(file: &str) -> (usize, String) {
    let wrong = read(file.as_bytes()).unwrap_err();
    (wrong.line, wrong.problem)
}

#[test]
fn a_file_is_read() {
    let file = read(SMALL.as_bytes()).unwrap();
    assert_eq!(file.meta("rule"), Some("greedy"));
    let budget = file.budget;
    assert_eq!((budget.limit, budget.decimals, budget.kind, budget.voters()), (100, 0, Kind::Approval, 3));
    assert_eq!(budget.projects[0].name, "Oak; \"big\" one");
    assert_eq!(budget.projects[1].name, "Park \"Elm\"");
    let chosen = |vote: &Vote| vote.choices.iter().map(|choice| choice.project).collect::<Vec<_>>();
    assert_eq!(budget.votes.iter().map(chosen).collect::<Vec<_>>(), [vec![0, 1], vec![0], vec![]]);
}

#[test]
fn it_makes_no_difference_how_lines_end_or_whether_a_mark_comes_first() {
    let plain = read(SMALL.as_bytes()).unwrap();
    assert_eq!(read(SMALL.replace('\n', "\r\n").as_bytes()).unwrap(), plain);
    assert_eq!(read(SMALL.replace('\n', "\r").as_bytes()).unwrap(), plain);
    assert_eq!(read(format!("\u{feff}{SMALL}\n\n").as_bytes()).unwrap(), plain);
}

#[test]
fn amounts_are_read_to_the_last_decimal() {
    let file = SMALL.replace("budget;100", "budget;100,5").replace(";60;", ";60.05;");
    let budget = read(file.as_bytes()).unwrap().budget;
    assert_eq!((budget.limit, budget.decimals), (10_050, 2));
    assert_eq!(budget.projects.iter().map(|project| project.cost).collect::<Vec<_>>(), [6_005, 4_000]);
}

#[test]
fn points_are_read_to_the_last_decimal() {
    let file = SMALL.replace("approval", "scoring").replace("age;vote", "vote;points");
    let file = file.replace("7;30;1,2", "7;1,2;0.5,-3").replace("8;;1", "8;2;4");
    let file = read(file.as_bytes()).unwrap();
    assert_eq!(file.point_decimals, 1);
    let points = |project, points| Choice { project, points };
    assert_eq!(file.budget.votes[0].choices, [points(0, 5), points(1, -30)]);
    assert_eq!(file.budget.votes[1].choices, [points(1, 40)]);
    assert!(file.budget.votes[2].choices.is_empty());
}

#[test]
fn what_was_written_is_read_the_same() {
    let file = read(SMALL.as_bytes()).unwrap();
    let again = read(write(&file).unwrap().as_bytes()).unwrap();
    assert_eq!(again.budget, file.budget);
}

#[test]
fn what_is_wrong_is_said_with_the_line() {
    assert_eq!(problem("").0, 1);
    assert_eq!(problem("1;2\n").1, "a .pb file begins with a line that says META");
    let (line, said) = problem(&SMALL.replace("8;;1", "8;;3"));
    assert_eq!(line, 14);
    assert!(said.contains("\"3\""), "{said}");
    assert_eq!(problem(&SMALL.replace("2;40", "1;40")).0, 10);
    assert_eq!(problem(&SMALL.replace(";40;", ";-40;")), (10, "a cost is below zero".into()));
    assert_eq!(problem(&SMALL.replace("approval", "loudest")).0, 5);
    assert!(problem(&SMALL.replace("9;;", "9;\"30;")).1.contains("quotation"));
    assert!(problem(&SMALL.replace(";60;", ";99999999999999999999;")).1.contains("cost of project 1"));
    assert!(problem(&SMALL.replace("age;vote", "age;choice")).1.contains("\"vote\""));
}

#[test]
fn bytes_that_are_no_text_are_refused_with_the_line() {
    assert_eq!(read(b"META\nkey;value\n\xff\xfe").unwrap_err().line, 3);
}
