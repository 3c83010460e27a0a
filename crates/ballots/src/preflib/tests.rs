use super::*;

const TIES: &str = "# FILE NAME: 1.toi\n# TITLE: Trees: which?\n# DATA TYPE: toi\n# NUMBER ALTERNATIVES: 3\n\
    # ALTERNATIVE NAME 1: Oak\n# ALTERNATIVE NAME 2: Elm, old\n# ALTERNATIVE NAME 3: Ash\n12: 1,{2,3}\n3: {1, 2}\n1: 3\n";

fn orders(file: &File) -> Vec<(u64, Vec<Vec<usize>>)> {
    file.profile.ballots.iter().map(|cast| (cast.weight, cast.ballot.0.clone())).collect()
}

fn problem(file: &str, form: Form) -> (usize, String) {
    let wrong = read(file.as_bytes(), form).unwrap_err();
    (wrong.line, wrong.problem)
}

#[test]
fn a_file_with_ties_is_read() {
    let file = read(TIES.as_bytes(), Form::Toi).unwrap();
    assert_eq!(file.meta("TITLE"), Some("Trees: which?"));
    assert_eq!(file.profile.options[1].name, "Elm, old");
    assert_eq!(orders(&file), [(12, vec![vec![0], vec![1, 2]]), (3, vec![vec![0, 1]]), (1, vec![vec![2]])]);
}

#[test]
fn the_older_form_is_read_the_same() {
    let old = "3\n1,Oak\n2,Elm, old\n3,Ash\n16,16,3\n12,1,{2,3}\n3,{1,2}\n1,3\n";
    let file = read(old.as_bytes(), Form::Toi).unwrap();
    assert_eq!(file.profile, read(TIES.as_bytes(), Form::Toi).unwrap().profile);
}

#[test]
fn empty_categories_keep_their_place() {
    let text = "# NUMBER ALTERNATIVES: 2\n# NUMBER CATEGORIES: 3\n5: {},{1,2},{}\n1: 2,{},1\n";
    let file = read(text.as_bytes(), Form::Cat).unwrap();
    assert_eq!(orders(&file), [(5, vec![vec![], vec![0, 1], vec![]]), (1, vec![vec![1], vec![], vec![0]])]);
}

#[test]
fn what_was_written_is_read_the_same() {
    let file = read(TIES.replace('\n', "\r\n").as_bytes(), Form::Toi).unwrap();
    let again = read(write(&file).unwrap().as_bytes(), Form::Toi).unwrap();
    assert_eq!((&again.profile, again.meta("TITLE")), (&file.profile, file.meta("TITLE")));
}

#[test]
fn what_is_wrong_is_said_with_the_line() {
    assert_eq!(problem("", Form::Soc).0, 1);
    assert_eq!(problem("Oak\n", Form::Soc).0, 1);
    let (line, said) = problem(&TIES.replace("1: 3\n", "1: 4\n"), Form::Toi);
    assert_eq!((line, said.as_str()), (10, "\"4\" is not the number of an option"));
    assert!(problem(&TIES.replace("{1, 2}", "{1, 2"), Form::Toi).1.contains("never closed"));
    assert!(problem(&TIES.replace("{1, 2}", "1,1"), Form::Toi).1.contains("twice"));
    assert!(problem(TIES, Form::Toc).1.contains("leaves options out"));
    assert!(problem("# NUMBER ALTERNATIVES: 99999999\n", Form::Soc).1.contains("at most"));
    assert!(problem("99999999\n", Form::Soc).1.contains("begins neither"));
    assert!(problem("2\n1,Oak\n", Form::Soc).1.contains("ends before"));
}
