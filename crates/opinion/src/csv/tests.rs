use super::*;

fn read_back(text: &str) -> String {
    String::from_utf8(Table::read("votes.csv", text.as_bytes()).unwrap().to_bytes()).unwrap()
}

fn complaint(text: &str) -> String {
    read_votes(text.as_bytes(), |_| {}).unwrap_err().to_string()
}

#[test]
fn a_file_is_written_back_as_it_was() {
    for text in [
        "",
        "a,b\n1,2\n",
        "a,b\n1,2",
        "a,b\r\n1,2\r\n",
        "a\n\n\nb\n",
        ",,\n,\n",
        "\"needless\",\"a, b\",\"say \"\"hello\"\"\",\"two\nlines\"\n",
        "in \"the\" middle,a\rb\n",
        "\"\",\"\"\"\"\n",
        "文字,Dŵr\n",
    ] {
        assert_eq!(read_back(text), text);
    }
}

#[test]
fn what_is_wrong_is_said_with_file_and_line() {
    let head = "timestamp,datetime,comment-id,voter-id,vote\n";
    let cases = [
        ("", "votes.csv: it is empty"),
        ("timestamp,comment-id,vote\n", "votes.csv, line 1: it has no column \"voter-id\""),
        ("timestamp,comment-id,voter-id,vote,vote\n", "votes.csv, line 1: it has two columns \"vote\""),
        (&format!("{head}1,x,0,0,1\n1,x,0,0\n"), "votes.csv, line 3: 4 columns where the first line has 5"),
        (
            &format!("{head}1,\"a\nb\",0,0,1\n1,x,0,0,2\n"),
            "votes.csv, line 4: vote should be -1, 0 or 1, but it is \"2\"",
        ),
        (
            &format!("{head}1,x,-1,0,1\n"),
            "votes.csv, line 2: comment-id should be a number from 0, but it is \"-1\"",
        ),
        (
            &format!("{head}1,\"x,0,0,1\n"),
            "votes.csv, line 2: the file ends inside quotation marks: it is not whole",
        ),
        (
            &format!("{head}1,\"x\"y,0,0,1\n"),
            "votes.csv, line 2: something stands between a closing quotation mark and the next comma",
        ),
    ];
    for (text, said) in cases {
        assert_eq!(complaint(text), said);
    }
}

#[test]
fn a_row_without_end_is_refused_before_it_fills_the_memory() {
    let endless =
        std::io::Read::chain(&b"timestamp,datetime,comment-id,voter-id,vote\n\""[..], std::io::repeat(b'a'));
    let wrong = read_votes(endless, |_| {}).unwrap_err();
    assert!(matches!(wrong.what, What::TooLarge));
}

#[test]
fn an_enormous_id_costs_nothing() {
    let ids = Ids::of([7, u32::MAX, 0, 7].into_iter());
    assert_eq!((ids.len(), ids.place(u32::MAX), ids.id(1), ids.place(8)), (3, Some(2), 7, None));
    let ids = Ids::of([7, 3, 7].into_iter());
    assert_eq!((ids.len(), ids.place(7), ids.id(0), ids.place(8), ids.place(4)), (2, Some(1), 3, None, None));
}

#[test]
fn what_was_made_here_is_read_as_an_export() {
    let comment = |id, words: &str| Comment { at: 0, id, author: 4, moderated: 1, words: words.to_owned() };
    let comments = [comment(0, "Later buses, please"), comment(2, "\"Quiet\" hours")];
    let vote = |at, comment, vote| Vote { at, comment, voter: 4, vote };
    let votes = [vote(5, 0, 1), vote(3, 0, -1), vote(4, 2, 0)];
    let groups = [(4, 1)].into();
    let made = Making {
        topic: "Cwm Teg",
        url: "",
        description: "",
        comments: &comments,
        votes: &votes,
        groups: &groups,
    };
    let export = made.export();
    assert_eq!(export.said().unwrap(), comments);
    assert_eq!(export.cast().unwrap().len(), 3);
    assert_eq!(export.voters().unwrap(), [Voter { id: 4, group: Some(1) }]);
    assert_eq!(export.about("topic").as_deref(), Some("Cwm Teg"));
    let people = String::from_utf8(export.people.to_bytes()).unwrap();
    assert!(people.ends_with("0,2\n4,1,2,2,1,0,1,0\n"), "{people}");
    let folder = tempfile::tempdir().unwrap();
    export.write(folder.path()).unwrap();
    assert_eq!(Export::read(folder.path()).unwrap(), export);
}

#[test]
fn a_link_to_another_file_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/hostname", folder.path().join("votes.csv")).unwrap();
    #[cfg(unix)]
    assert!(matches!(Export::read(folder.path()).unwrap_err().what, What::NotAFile));
}
