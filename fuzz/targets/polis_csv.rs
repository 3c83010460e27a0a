//! Whatever is in the files of an export, reading them answers; in what pieces they arrive makes no difference.
#![no_main]

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use plethu::loops::import::polis::{read_comments, read_people, read_summary, read_votes, tally};
use std::fmt::Debug;
use std::io::{self, Read};

const COMMENTS: &str = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n";
const VOTES: &str = "timestamp,datetime,comment-id,voter-id,vote\n";
const PEOPLE: &str = "participant,group-id,n-comments,n-votes,n-agree,n-disagree\n";

#[derive(Arbitrary, Debug)]
struct Export<'a> {
    /// The first lines are as they should be.
    named: bool,
    comments: &'a [u8],
    votes: &'a [u8],
    people: &'a [u8],
    summary: &'a [u8],
}

fuzz_target!(|export: Export| {
    let file = |name: &str, rest: &[u8]| [if export.named { name.as_bytes() } else { b"" }, rest].concat();
    let (comments, votes) = (file(COMMENTS, export.comments), file(VOTES, export.votes));
    let people = file(PEOPLE, export.people);
    same(said(read_comments(&comments[..])), said(read_comments(Drops(&comments))));
    same(said(read_people(&people[..])), said(read_people(Drops(&people))));
    same(said(read_summary(export.summary)), said(read_summary(Drops(export.summary))));

    let Ok(found) = read_comments(&comments[..]) else { return };
    let mut cast = 0;
    let read = read_votes(&votes[..], |_| cast += 1);
    let tallied = tally(&found.comments, || Ok(&votes[..]));
    assert_eq!(read.is_ok(), tallied.is_ok());
    let Ok(tally) = tallied else { return };
    assert_eq!(tally.votes.len(), found.comments.len());
    let counted: i64 = tally.votes.iter().map(|one| one.agrees + one.disagrees + one.passes).sum();
    assert!(counted + tally.on_others as i64 <= cast);
});

/// One byte at a time, as slowly as a file can come.
struct Drops<'a>(&'a [u8]);

impl Read for Drops<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = into.len().min(1);
        self.0.read(&mut into[..count])
    }
}

fn said<T: Debug, E: ToString>(outcome: Result<T, E>) -> Result<String, String> {
    outcome.map(|found| format!("{found:?}")).map_err(|wrong| wrong.to_string())
}

fn same(whole: Result<String, String>, in_drops: Result<String, String>) {
    assert_eq!(whole, in_drops);
}
