//! Importing files of any size: no more is held than what will be kept.
//! In a program of its own, since it counts all the memory that is asked for.

use plethu::loops::import::polis::{Wrong, read_comments, read_people, read_summary, read_votes};
use std::alloc::{GlobalAlloc, Layout, System};
use std::io::{self, Read};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: all of it is done by the system's own; numbers are only added up beside it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.fetch_add(layout.size(), Relaxed) + layout.size();
        MOST.fetch_max(held, Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static MEMORY: Counting = Counting;

/// Bytes that `work` held at once, beyond what was held before.
fn held_by<T>(work: impl FnOnce() -> T) -> (T, usize) {
    let before = HELD.load(Relaxed);
    MOST.store(before, Relaxed);
    let done = work();
    (done, MOST.load(Relaxed) - before)
}

/// A beginning, then the same over and over, up to so many bytes; and how many were taken.
struct Endless<'a> {
    start: &'a [u8],
    over: &'a [u8],
    at: usize,
    left: usize,
    taken: &'a AtomicUsize,
}

impl Read for Endless<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if !self.start.is_empty() {
            return self.start.read(into);
        }
        let count = into.len().min(self.left);
        for byte in &mut into[..count] {
            *byte = self.over[self.at];
            self.at = (self.at + 1) % self.over.len();
        }
        self.left -= count;
        self.taken.fetch_add(count, Relaxed);
        Ok(count)
    }
}

const GIGABYTE: usize = 1 << 30;
const COMMENTS: &str = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n";
const VOTES: &str = "timestamp,datetime,comment-id,voter-id,vote\n";
const PEOPLE: &str = "participant,group-id,n-comments,n-votes,n-agree,n-disagree\n";

type Reader<'a> = Box<dyn FnOnce(&mut dyn Read) -> Result<(), Wrong> + 'a>;

// One test: the memory of another that runs beside it would be counted too.
#[test]
fn however_large_a_file_is_little_of_it_is_held() {
    damaged_files_of_two_gigabytes();
    good_files_longer_than_what_is_held();
}

fn damaged_files_of_two_gigabytes() {
    let readers = || -> [(&str, Reader); 4] {
        [
            (COMMENTS, Box::new(|from| read_comments(from).map(drop))),
            (VOTES, Box::new(|from| read_votes(from, |_| {}))),
            (PEOPLE, Box::new(|from| read_people(from).map(drop))),
            ("topic,x\n", Box::new(|from| read_summary(from).map(drop))),
        ]
    };
    for over in ["\0", "x", "\"", "\"x", ",", "\n", "\u{feff}"] {
        for (start, read) in readers() {
            let taken = AtomicUsize::new(0);
            let mut file = endless(start, over, 2 * GIGABYTE, &taken);
            let (outcome, held) = held_by(|| read(&mut file));
            let told = outcome.expect_err(over).to_string();
            assert!(told.contains("line "), "{over:?}: {told}");
            assert!(held < 32 << 20 && taken.load(Relaxed) < 8 << 20, "{over:?}: {held} bytes held; {told}");
        }
    }
}

fn good_files_longer_than_what_is_held() {
    const LONG: usize = 12 << 20;
    let row = "1700000010000,Tue Nov 14 2023 22:13:30 GMT+0000,0,1,1\n";
    let taken = AtomicUsize::new(0);
    let (rows, held) = held_by(|| {
        let mut rows = 0;
        read_votes(endless(VOTES, row, LONG / row.len() * row.len(), &taken), |_| rows += 1).map(|()| rows)
    });
    assert_eq!(rows.unwrap(), LONG / row.len());
    assert!(held < 1 << 20, "{held} bytes held for votes");
    let row = "1,0,0,2,2,0\n";
    let (people, held) = held_by(|| read_people(endless(PEOPLE, row, LONG / row.len() * row.len(), &taken)));
    assert_eq!(people.unwrap() as usize, LONG / row.len());
    assert!(held < 1 << 20, "{held} bytes held for people");
}

fn endless<'a>(start: &'a str, over: &'a str, left: usize, taken: &'a AtomicUsize) -> Endless<'a> {
    Endless { start: start.as_bytes(), over: over.as_bytes(), at: 0, left, taken }
}
