use super::*;

const SMALL: &str = "# Trees\n4 2   # candidates, seats\n-2\n(A-1) 1 4 1 3 0\n3 2=3 - 1 0\n2 0\n0\n\"Oak\"\n\"Elm\" # fell\n\
    \"Ann \"Nan\" Lee\"\n\"Ash\"\n\"Which #1?\"\n";

fn problem(file: &str) -> (usize, String) {
    let wrong = read(file.as_bytes()).unwrap_err();
    (wrong.line, wrong.problem)
}

#[test]
fn a_file_is_read() {
    let file = read(SMALL.as_bytes()).unwrap();
    assert_eq!((file.title.as_str(), file.seats), ("Which #1?", 2));
    let names: Vec<_> =
        file.profile.options.iter().map(|option| (option.name.as_str(), option.withdrawn)).collect();
    assert_eq!(names, [("Oak", false), ("Elm", true), ("Ann \"Nan\" Lee", false), ("Ash", false)]);
    let ballots: Vec<_> =
        file.profile.ballots.iter().map(|cast| (cast.weight, cast.ballot.0.clone())).collect();
    assert_eq!(ballots, [(1, vec![vec![3], vec![0], vec![2]]), (3, vec![vec![1, 2], vec![0]]), (2, vec![])]);
}

#[test]
fn it_makes_no_difference_how_lines_end_or_whether_a_mark_comes_first() {
    let plain = read(SMALL.as_bytes()).unwrap();
    assert_eq!(read(format!("\u{feff}{}", SMALL.replace('\n', "\r\n")).as_bytes()).unwrap(), plain);
    assert_eq!(read(SMALL.replace('\n', "\r").as_bytes()).unwrap(), plain);
}

#[test]
fn names_may_share_a_line_or_be_left_out() {
    let file = read(b"2 1\n1 2 1 0\n0\n\"A\" \"B\" \"T\"\n").unwrap();
    assert_eq!((file.profile.options[1].name.as_str(), file.title.as_str()), ("B", "T"));
    let file = read(b"2 1\n1 2 1 0\n0\n").unwrap();
    assert_eq!(file.profile.options[1].id, "2");
}

#[test]
fn a_ballot_that_nobody_cast_is_passed_over() {
    let file = read(b"2 1\n0 2 1 0\n1 2 0\n00\n\"A\"\n\"B\"\n").unwrap();
    assert_eq!((file.profile.ballots.len(), file.profile.options[0].name.as_str()), (1, "A"));
}

#[test]
fn what_was_written_is_read_the_same() {
    let file = read(SMALL.replace("\"Nan\" ", "").as_bytes()).unwrap();
    assert_eq!(read(write(&file).unwrap().as_bytes()).unwrap(), file);
}

#[test]
fn what_is_wrong_is_said_with_the_line() {
    assert_eq!(problem("").0, 1);
    assert!(problem("x 2\n").1.contains("how many candidates"));
    assert!(problem("99999999999 2\n").1.contains("how many candidates"));
    assert_eq!(
        problem("2 1\n1 3 0\n0\n"),
        (2, "\"3\" is no candidate; they are numbered from 1 to 2".into())
    );
    assert!(problem("2 1\n1 2 2 0\n0\n").1.contains("twice"));
    assert!(problem("2 1\n999999999 2 0\n2 1 0\n0\n").1.contains("too many votes"));
    assert!(problem("2 1\n-7\n0\n").1.contains("no candidate"));
    assert!(problem("2 1\n1 2 0\n").1.contains("not ended"));
    assert!(problem("2 1\n1 2 0\n0\n\"A\"\n").1.contains("only 1 names"));
}
