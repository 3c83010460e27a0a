//! Whatever is in a file of an export, reading it answers, in whatever pieces it arrives; and what is a table is written
//! back to the last byte. What can be read can be mapped.
#![no_main]

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use opinion::csv::{Ids, Table, read_comments, read_votes};
use opinion::{Settings, Votes, map};
use std::fmt::Debug;
use std::io::{self, Read};

const COMMENTS: &str = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n";
const VOTES: &str = "timestamp,datetime,comment-id,voter-id,vote\n";

#[derive(Arbitrary, Debug)]
struct Export<'a> {
    /// The first lines are as they should be.
    named: bool,
    comments: &'a [u8],
    votes: &'a [u8],
}

fuzz_target!(|export: Export| {
    let file = |name: &str, rest: &[u8]| [if export.named { name.as_bytes() } else { b"" }, rest].concat();
    let (comments, votes) = (file(COMMENTS, export.comments), file(VOTES, export.votes));
    same(said(read_comments(&comments[..])), said(read_comments(Drops(&comments))));
    for bytes in [&comments, &votes] {
        if let Ok(table) = Table::read("votes.csv", &bytes[..]) {
            assert_eq!(&table.to_bytes(), bytes);
        }
    }

    let (mut cast, mut in_drops) = (Vec::new(), Vec::new());
    let read = said(read_votes(&votes[..], |vote| cast.push(vote)));
    same(read, said(read_votes(Drops(&votes), |vote| in_drops.push(vote))));
    assert_eq!(cast, in_drops);
    let (people, asked) =
        (Ids::of(cast.iter().map(|vote| vote.voter)), Ids::of(cast.iter().map(|vote| vote.comment)));
    let rows = cast.iter().map(|vote| {
        let place = |ids: &Ids, id| ids.place(id).expect("every id of the list has a place");
        (place(&people, vote.voter), place(&asked, vote.comment), vote.vote, vote.at)
    });
    let votes = Votes::dated(people.len() as u32, asked.len() as u32, rows).expect("all places are there");
    let found = map(&votes, &Settings { min_votes: 1, ..Settings::default() });
    assert_eq!(found.sizes.iter().sum::<usize>(), people.len());
    assert!(found.people.iter().all(|one| one.x.is_finite() && one.y.is_finite()));
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
