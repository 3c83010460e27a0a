use super::comments::read_comments_of;
use super::tally::tally_by;
use super::*;
use crate::loops::model::Votes;
use crate::spaces::testing::{CwmTeg, NOON, cwm_teg};
use crate::words::Lang;
use std::path::{Path, PathBuf};

const SUMMARY: &str =
    "topic,What would make respite breaks better?\nurl,https://pol.is/7cwmteg\ncomments,4\n";
const COMMENTS: &str = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
1700000000000,then,0,7,2,0,1,\"Saturdays, please.\"
1700000001000,then,1,8,1,2,0,\"A place by the sea,
with \"\"quiet\"\" rooms\"
1700000002000,then,2,8,1,0,-1,Something the moderators took out
1700000003000,then,3,9,0,0,1,=HYPERLINK(1)
";
const VOTES: &str = "timestamp,datetime,comment-id,voter-id,vote
1700000010000,then,0,1,1
1700000011000,then,0,2,-1
1700000012000,then,0,2,1
1700000013000,then,1,1,1
1700000014000,then,1,2,-1
1700000015000,then,1,3,-1
1700000016000,then,1,4,0
1700000017000,then,2,1,1
";
const PEOPLE: &str = "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n1,0,0,2,2,0,1,1\n2,0,0,2,1,1,1,-1\n3,,0,0,0,0,,\n";

/// An export in a folder of its own, with some of its files written otherwise.
fn export(changed: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        ("summary.csv", SUMMARY),
        ("comments.csv", COMMENTS),
        ("votes.csv", VOTES),
        ("participants-votes.csv", PEOPLE),
    ];
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    for (name, bytes) in changed {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

async fn import(group: &CwmTeg, folder: &Path, dry_run: bool) -> Result<String, String> {
    let wanted = Wanted { folder: folder.into(), space: group.code.to_lowercase(), lang: Lang::En, dry_run };
    let mut out = Vec::new();
    let done = run(&group.app.store, wanted, NOON, &mut out).await;
    done.map(|()| String::from_utf8(out).unwrap()).map_err(|error| error.to_string())
}

fn wrong(file: &str, bytes: &[u8]) -> String {
    let folder = export(&[(file, bytes)]);
    read(folder.path(), |_, _, file| file).map(drop).unwrap_err().to_string()
}

#[tokio::test]
async fn everything_that_was_said_elsewhere_is_owed_an_answer_here() {
    for mut group in cwm_teg().await {
        let folder = export(&[]);
        let told = import(&group, folder.path(), false).await.unwrap();
        assert!(told.contains("Brought in: 3 contributions"), "{told}");
        let front = group.ifan.get(&group.at("")).await.text;
        for shown in [
            "Saturdays, please.",
            "with &#34;quiet&#34; rooms",
            "2 agreed, 0 disagreed",
            "What would make respite",
        ] {
            assert!(front.contains(shown), "{shown} in {front}");
        }
        assert!(
            front.contains("3 answers are owed by Dewi Pritchard") && !front.contains("took out"),
            "{front}"
        );
    }
}

#[tokio::test]
async fn a_second_import_of_the_same_changes_nothing() {
    for mut group in cwm_teg().await {
        let folder = export(&[]);
        import(&group, folder.path(), false).await.unwrap();
        let before = group.ifan.get(&group.at("")).await.text;
        let told = import(&group, folder.path(), false).await.unwrap();
        assert!(told.contains("Nothing changed: all 3 were here already."), "{told}");
        assert_eq!(group.ifan.get(&group.at("")).await.text, before);
    }
}

#[tokio::test]
async fn a_later_export_brings_what_is_new_and_counts_again() {
    for mut group in cwm_teg().await {
        import(&group, export(&[]).path(), false).await.unwrap();
        let comments = format!("{COMMENTS}1700000009000,then,4,9,0,0,0,And a kitchen.\n");
        let votes = format!("{VOTES}1700000018000,then,0,5,1\n");
        let later = export(&[("comments.csv", comments.as_bytes()), ("votes.csv", votes.as_bytes())]);
        let told = import(&group, later.path(), false).await.unwrap();
        assert!(told.contains("Brought in: 1 contribution,") && told.contains("of these, 1 have"), "{told}");
        let front = group.ifan.get(&group.at("")).await.text;
        assert!(front.contains("And a kitchen.") && front.contains("3 agreed"), "{front}");
        assert_eq!(front.matches("class=\"question-words\"").count(), 1, "one question for one conversation");
    }
}

#[tokio::test]
async fn a_dry_run_says_what_would_happen_and_keeps_nothing() {
    for mut group in cwm_teg().await {
        let told = import(&group, export(&[]).path(), true).await.unwrap();
        assert!(told.contains("bring in 3 contributions") && told.contains("moderators"), "{told}");
        assert!(group.ifan.get(&group.at("")).await.text.contains("Nothing has been said yet"));
    }
}

#[tokio::test]
async fn a_damaged_export_changes_nothing() {
    for mut group in cwm_teg().await {
        let folder = export(&[("votes.csv", format!("{VOTES}x,then,0,1,1\n").as_bytes())]);
        let told = import(&group, folder.path(), false).await.unwrap_err();
        assert_eq!(told, "votes.csv, line 10: timestamp should be a moment since 1970, but it is \"x\"");
        assert!(group.ifan.get(&group.at("")).await.text.contains("Nothing has been said yet"));
    }
}

#[tokio::test]
async fn an_import_into_a_space_that_is_not_there_says_so() {
    let group = cwm_teg().await.remove(0);
    let wanted = Wanted { folder: ".".into(), space: "NOPE".into(), lang: Lang::En, dry_run: false };
    let told = run(&group.app.store, wanted, NOON, &mut Vec::new()).await.unwrap_err();
    assert!(told.to_string().contains("no space with the code"));
}

#[test]
fn whatever_is_wrong_with_a_file_is_said_with_its_line() {
    let with = |text: &str| format!("{COMMENTS}{text}").into_bytes();
    for (file, bytes, said) in [
        ("comments.csv", Vec::new(), "comments.csv: it is empty"),
        ("comments.csv", b"comment-id,comment-body\n".to_vec(), "line 1: it has no column \"timestamp\""),
        (
            "comments.csv",
            with("1700000003000,then,9,9,0,0\n"),
            "line 7: 6 columns where the first line has 8",
        ),
        (
            "comments.csv",
            with("1700000003000,then,9,9,0,0,1,caf\u{e9}\n").replace_last(0xc3),
            "line 7: this is not text",
        ),
        ("comments.csv", with("1700000003000,then,9,9,0,0,1,a\0b\n"), "line 7: there is a zero byte"),
        (
            "comments.csv",
            with("1700000003000,then,9,9,=1+1,0,1,a\n"),
            "agrees should be a number of votes, but it is \"=1+1\"",
        ),
        ("comments.csv", with("1700000003000,then,9,9,99999999999999999999,0,1,a\n"), "line 7: agrees"),
        ("comments.csv", with("99999999999999,then,9,9,0,0,1,a\n"), "line 7: timestamp"),
        (
            "comments.csv",
            with("1700000003000,then,0,9,0,0,1,a\n"),
            "line 7: comment 0 stands in the file twice",
        ),
        (
            "comments.csv",
            with("1700000003000,then,9,9,0,0,1,\"a\n"),
            "line 7: the file ends inside quotation marks",
        ),
        ("comments.csv", COMMENTS.as_bytes()[..COMMENTS.len() - 60].to_vec(), "it is not whole"),
        (
            "votes.csv",
            format!("{VOTES}1700000010000,then,0,1,2\n").into_bytes(),
            "line 10: vote should be -1, 0 or 1",
        ),
        ("summary.csv", b"topic,x\n".to_vec(), "summary.csv: it does not say its url"),
        ("summary.csv", b"topic,x\nurl,https://pol.is/a%25b\n".to_vec(), "line 2: its url cannot be used"),
        ("participants-votes.csv", b"<html>\n".to_vec(), "no column \"participant\""),
    ] {
        let told = wrong(file, &bytes);
        assert!(told.contains(said), "{told:?} should say {said:?}");
    }
}

trait Spoil {
    fn replace_last(self, byte: u8) -> Vec<u8>;
}

impl Spoil for Vec<u8> {
    /// Takes out the last of these bytes, so that what stood there is no letter any more.
    fn replace_last(mut self, byte: u8) -> Vec<u8> {
        let at = self.iter().rposition(|one| *one == byte).unwrap();
        self.remove(at);
        self
    }
}

#[test]
fn a_quotation_mark_that_is_missing_does_not_swallow_the_memory() {
    let endless = format!("{COMMENTS}1700000003000,then,9,9,0,0,1,\"").into_bytes();
    let from = std::io::Read::chain(&endless[..], std::io::repeat(b'x'));
    let told = read_comments(from).unwrap_err().to_string();
    assert!(told.contains("line 7") && told.contains("quotation mark"), "{told}");
}

#[test]
fn a_link_or_a_missing_file_is_refused() {
    let folder = export(&[]);
    let votes = folder.path().join("votes.csv");
    std::fs::remove_file(&votes).unwrap();
    let told = || read(folder.path(), |_, _, file| file).map(drop).unwrap_err().to_string();
    assert!(told().starts_with("votes.csv: it is not in the folder"), "{}", told());
    std::os::unix::fs::symlink("/etc/passwd", &votes).unwrap();
    assert!(told().starts_with("votes.csv: it is not a plain file"), "{}", told());
}

#[test]
fn what_cannot_be_kept_is_left_out_and_said() {
    let strange = "1700000003000,then,5,9,0,0,1,a\u{202e}b\n1700000003000,then,6,9,0,0,1,   \n";
    let long = format!("1700000003000,then,7,9,0,0,1,{}\n", "x".repeat(4001));
    let found = read_comments(format!("{COMMENTS}{strange}{long}").as_bytes()).unwrap();
    let left = LeftOut { moderated: vec![2], empty: vec![8], strange: vec![7], too_long: vec![9] };
    assert_eq!(found.left_out, left);
    assert_eq!(found.comments.len(), 3);
}

#[test]
fn the_last_vote_of_each_person_counts_however_the_file_is_cut_up_to_count_it() {
    let comments = read_comments(COMMENTS.as_bytes()).unwrap().comments;
    let whole = tally(&comments, || Ok(VOTES.as_bytes())).unwrap();
    let votes = |agrees, disagrees, passes| Votes { agrees, disagrees, passes };
    assert_eq!(whole.votes, [votes(2, 0, 0), votes(1, 2, 1), votes(0, 0, 0)]);
    assert_eq!(whole.on_others, 1);
    for at_once in 1..6 {
        assert_eq!(tally_by(&comments, &mut || Ok(VOTES.as_bytes()), at_once, 10).unwrap(), whole);
    }
}

#[test]
fn more_than_a_space_can_hold_is_refused_before_it_is_held() {
    let told = read_comments_of(COMMENTS.as_bytes(), 30).unwrap_err().to_string();
    assert!(told.starts_with("comments.csv, line 3: there are more words in it"), "{told}");
    let comments = read_comments(COMMENTS.as_bytes()).unwrap().comments;
    let told = tally_by(&comments, &mut || Ok(VOTES.as_bytes()), 1, 1).unwrap_err().to_string();
    assert_eq!(told, "votes.csv: more than 1 people voted on one comment: this is no conversation");
    let again = format!("{VOTES}{}", "1700000018000,then,0,1,1\n".repeat(50));
    assert!(tally_by(&comments, &mut || Ok(again.as_bytes()), 1, 4).is_ok(), "the same person, many times");
}

/// Two gigabytes, as a file that was never written to is.
#[tokio::test]
async fn a_huge_file_of_nothing_is_refused_at_once_and_changes_nothing() {
    for mut group in cwm_teg().await {
        for name in ["comments.csv", "votes.csv", "participants-votes.csv", "summary.csv"] {
            let folder = export(&[]);
            let file = std::fs::OpenOptions::new().write(true).open(folder.path().join(name)).unwrap();
            file.set_len(2 << 30).unwrap();
            let told = import(&group, folder.path(), false).await.unwrap_err();
            assert!(told.starts_with(name) && told.contains("larger than we take"), "{told}");
        }
        assert!(group.ifan.get(&group.at("")).await.text.contains("Nothing has been said yet"));
    }
}

#[test]
fn votes_written_the_other_way_round_are_noticed() {
    let turned = VOTES.replace(",-1\n", ",x\n").replace(",1\n", ",-1\n").replace(",x\n", ",1\n");
    let comments = read_comments(COMMENTS.as_bytes()).unwrap().comments;
    let as_usual = tally(&comments, || Ok(VOTES.as_bytes())).unwrap();
    let found = tally(&comments, || Ok(turned.as_bytes())).unwrap();
    assert!(found.turned && found.votes == as_usual.votes);
}

proptest::proptest! {
    #[test]
    fn nothing_in_a_file_makes_the_reading_of_it_fall_over(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400)) {
        let after = |start: &str| [start.as_bytes(), &bytes].concat();
        let _ = read_comments(&after(COMMENTS)[..]);
        let _ = read_votes(&after(VOTES)[..], |_| {});
        let _ = read_summary(&bytes[..]);
        let _ = read_people(&after(PEOPLE)[..]);
    }
}

/// Real conversations, where they lie beside the repository. 1 is to agree in every one of them.
#[test]
fn real_conversations_are_read_as_polis_counted_them() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/polis");
    let Ok(folders) = std::fs::read_dir(&beside) else {
        eprintln!("skipped: real conversations (../shared/data/polis is not there)");
        return;
    };
    let folders: Vec<PathBuf> =
        folders.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    assert!(!folders.is_empty());
    for folder in folders {
        let export = read(&folder, |_, _, file| file).unwrap_or_else(|wrong| panic!("{folder:?}: {wrong}"));
        let pairs = export.found.comments.iter().zip(&export.tally.votes);
        let apart: i64 =
            pairs.map(|(one, v)| (one.agrees - v.agrees).abs() + (one.disagrees - v.disagrees).abs()).sum();
        let all: i64 = export.found.comments.iter().map(|one| one.agrees + one.disagrees).sum();
        assert!(!export.tally.turned && apart * 20 < all, "{folder:?}: {apart} of {all} votes apart");
    }
}
