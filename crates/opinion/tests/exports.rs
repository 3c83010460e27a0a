//! Whatever is done to a file, reading it answers; and what is read as a table is written back as it was.

use opinion::csv::{Table, read_comments, read_votes};
use opinion::{Settings, command};
use proptest::prelude::*;
use std::fs;
use std::io::{self, Read};

const VOTES: &str = "timestamp,datetime,comment-id,voter-id,vote\n\
    1403054214196,Wed Jun 18 08:16:54 WIB 2014,0,0,1\n\
    1403057082753,Wed Jun 18 09:04:42 WIB 2014,0,1,-1\n\
    1403057082754,\"Wed Jun 18 09:04:42 \"\"WIB\"\" 2014\",1,1,0\n\
    1403057082755,\"a\nb\",1,0,1\n";
const COMMENTS: &str = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n\
    1403067224363,Wed Jun 18 11:53:44 WIB 2014,0,215,38,18,1,\"Businesses, small or large\"\n\
    1403067224364,Wed Jun 18 11:53:44 WIB 2014,1,7,1,0,-1,Dŵr\n";

/// A file in which some bytes were changed, left out or doubled.
fn damaged(text: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let byte =
        prop_oneof![Just(b'"'), Just(b','), Just(b'\n'), Just(b'\r'), Just(b'-'), Just(b'9'), any::<u8>()];
    let change = (0..text.len(), 0..4_u8, byte);
    proptest::collection::vec(change, 0..6).prop_map(move |changes| {
        let mut bytes = text.as_bytes().to_vec();
        for (at, how, byte) in changes {
            let at = at.min(bytes.len().saturating_sub(1));
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 if bytes.len() > 1 => drop(bytes.remove(at)),
                _ => bytes.truncate(at.max(1)),
            }
        }
        bytes
    })
}

/// One byte at a time, as slowly as a file can come.
struct Drops<'a>(&'a [u8]);

impl Read for Drops<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = into.len().min(1);
        self.0.read(&mut into[..count])
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_damaged_file_is_refused_or_read_the_same_in_whatever_pieces(bytes in damaged(VOTES)) {
        let read = |from: &mut dyn Read| {
            let mut votes = Vec::new();
            read_votes(from, |vote| votes.push(vote)).map(|()| votes).map_err(|wrong| wrong.to_string())
        };
        prop_assert_eq!(read(&mut &bytes[..]), read(&mut Drops(&bytes)));
    }

    #[test]
    fn damaged_comments_are_refused_or_read_the_same(bytes in damaged(COMMENTS)) {
        let read = |from: &mut dyn Read| read_comments(from).map_err(|wrong| wrong.to_string());
        prop_assert_eq!(read(&mut &bytes[..]), read(&mut Drops(&bytes)));
    }

    #[test]
    fn what_is_a_table_is_written_back_as_it_was(bytes in prop_oneof![damaged(VOTES), damaged(COMMENTS)]) {
        if let Ok(table) = Table::read("votes.csv", &bytes[..]) {
            prop_assert_eq!(table.to_bytes(), bytes);
        }
    }

    #[test]
    fn any_text_survives_in_a_cell(cells in proptest::collection::vec("(?s).{0,12}", 1..5)) {
        let mut table = Table::default();
        table.push(&cells);
        table.push(&cells);
        let again = Table::read("comments.csv", &table.to_bytes()[..]).unwrap();
        prop_assert_eq!(again.rows().collect::<Vec<_>>(), vec![cells.iter().map(String::as_str).collect::<Vec<_>>(); 2]);
    }

    #[test]
    fn a_damaged_export_is_mapped_or_refused(votes in damaged(VOTES), comments in damaged(COMMENTS)) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("votes.csv"), votes).unwrap();
        fs::write(folder.path().join("comments.csv"), comments).unwrap();
        if let Ok(report) = command::run(folder.path(), &Settings { min_votes: 1, ..Settings::default() }) {
            prop_assert!(report.to_json()["k"].is_u64() && report.to_string().starts_with("What everybody"));
        }
    }
}

#[test]
fn the_last_vote_of_an_export_counts_wherever_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let votes = "timestamp,datetime,comment-id,voter-id,vote\n9,x,0,0,-1\n5,x,0,0,1\n9,x,1,0,1\n9,x,1,0,0\n";
    fs::write(folder.path().join("votes.csv"), votes).unwrap();
    fs::write(folder.path().join("comments.csv"), COMMENTS).unwrap();
    let report = command::run(folder.path(), &Settings::default()).unwrap();
    assert_eq!((report.map.statements[0].total.disagree, report.map.statements[1].total.pass), (1, 1));
    assert!(report.map.statements[1].moderated_out);
}
