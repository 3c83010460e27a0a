//! `plethu import polis DIR --space CODE`: reads, says what it found, and keeps it.

use super::bring::{Found, bring, look};
use super::files::{Export, read};
use crate::spaces::{self, Space};
use crate::store::{self, Store, Tx};
use crate::words::Lang;
use indicatif::{ProgressBar, ProgressStyle};
use std::error::Error;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

pub struct Wanted {
    pub folder: PathBuf,
    /// The space's code, however it was typed.
    pub space: String,
    /// The language that the comments are in.
    pub lang: Lang,
    pub dry_run: bool,
}

/// Progress is shown where there is a terminal; what was done is written to `out`.
///
/// # Errors
/// Whatever stands in the way, in words for whoever typed the command. Nothing is kept then.
pub async fn run(
    store: &Store,
    wanted: Wanted,
    now: i64,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    run_with(store, wanted, now, out, |_, _, _, _| Ok(())).await
}

/// As `run`; `also` is done in the same transaction, with the id of the question that the comments stand under.
///
/// # Errors
/// Whatever stands in the way, in words for whoever typed the command. Nothing is kept then.
pub async fn run_with<F>(
    store: &Store,
    wanted: Wanted,
    now: i64,
    out: &mut impl Write,
    also: F,
) -> Result<(), Box<dyn Error>>
where
    F: Fn(&mut Tx, &Space, &Export, &str) -> store::Result<()> + Send + 'static,
{
    let space = find(store, &wanted.space).await?;
    let export = Arc::new(read(&wanted.folder, |file, size, opened| bar(file, size).wrap_read(opened))?);
    let found = {
        let (export, space) = (export.clone(), space.clone());
        store.read_slow(move |tx| look(tx, &space, &export)).await?
    };
    describe(out, &export)?;
    if wanted.dry_run {
        return Ok(would(out, &found, &space)?);
    }
    let keeping = bar_of_rows(found.new.len());
    let brought = {
        let (export, space, keeping) = (export.clone(), space.clone(), keeping.clone());
        store
            .write(move |tx| {
                // Closed, perhaps, while the files were read.
                match spaces::find_by_code(tx, &space.code)? {
                    Some(space) if space.closed_at.is_none() => {
                        let kept = |count| keeping.set_position(count);
                        let brought = bring(tx, &space, &export, wanted.lang, now, kept)?;
                        if let Some(question) = &brought.question_id {
                            also(tx, &space, &export, question)?;
                        }
                        Ok::<_, store::Error>(Some(brought))
                    }
                    _ => Ok(None),
                }
            })
            .await?
            .ok_or("The space was closed: nothing was kept.")?
    };
    keeping.finish_and_clear();
    if brought.new == 0 && brought.recounted == 0 {
        writeln!(out, "Nothing changed: all {} were here already.", brought.already)?;
    } else {
        writeln!(out, "Brought in: {}, each owed an answer.", counted(brought.new, "contribution"))?;
        writeln!(
            out,
            "Here already: {}; of these, {} have other votes now.",
            brought.already, brought.recounted
        )?;
    }
    Ok(notes(out, &found)?)
}

async fn find(store: &Store, typed: &str) -> Result<Space, Box<dyn Error>> {
    let code = spaces::code::read(typed);
    let space = store.read(move |tx| spaces::find_by_code(tx, &code)).await?;
    let space = space.ok_or_else(|| format!("There is no space with the code {typed:?} here."))?;
    match space.closed_at {
        Some(_) => Err("This space is closed: nothing can be added to it.".into()),
        None => Ok(space),
    }
}

fn describe(out: &mut impl Write, export: &Export) -> std::io::Result<()> {
    let (found, tally) = (&export.found, &export.tally);
    writeln!(out, "{} (polis:{})", export.summary.topic, export.summary.conversation)?;
    writeln!(
        out,
        "{} in the file, from a conversation in which {} voted.",
        counted(found.rows as usize, "comment"),
        counted(export.people as usize, "person")
    )?;
    let lines = |out: &mut dyn Write, lines: &[u64], why: &str| match lines {
        [] => Ok(()),
        lines => writeln!(out, "Left out, {why}: {} (comments.csv, line {})", lines.len(), some(lines)),
    };
    if !found.left_out.moderated.is_empty() {
        let moderators = "by the moderators of the conversation (moderated is -1)";
        writeln!(out, "Left out, {moderators}: {}", found.left_out.moderated.len())?;
    }
    lines(out, &found.left_out.empty, "with no words")?;
    lines(out, &found.left_out.strange, "with hidden or direction-turning characters")?;
    lines(out, &found.left_out.too_long, "longer than a contribution may be")?;
    let formulas = found.comments.iter().filter(|one| one.words.starts_with(['=', '+', '-', '@'])).count();
    if formulas > 0 {
        writeln!(out, "Begin like a spreadsheet formula: {formulas}. They are kept as the words they are.")?;
    }
    if tally.turned {
        writeln!(out, "In this votes.csv -1 is to agree, judging by comments.csv; it was read so.")?;
    }
    differences(out, export)?;
    if let Some(said) = export.summary.comments.filter(|said| found.rows < *said) {
        writeln!(out, "summary.csv speaks of {said} comments; comments.csv has {}.", found.rows)?;
    }
    Ok(())
}

/// Polis counts a vote again in `comments.csv` when somebody changes it; ours is the last vote of each person.
fn differences(out: &mut impl Write, export: &Export) -> std::io::Result<()> {
    let pairs = export.found.comments.iter().zip(&export.tally.votes);
    let differ: Vec<_> =
        pairs.filter(|(one, votes)| (one.agrees, one.disagrees) != (votes.agrees, votes.disagrees)).collect();
    if differ.is_empty() {
        return writeln!(out, "The votes agree with the counts in comments.csv.");
    }
    writeln!(
        out,
        "For {} comments.csv counts otherwise than votes.csv, where the last vote of each person counts. \
         We keep what votes.csv says:",
        counted(differ.len(), "comment")
    )?;
    for (one, votes) in differ.iter().take(5) {
        writeln!(
            out,
            "  comment {}: {} agreed and {} disagreed, not {} and {}",
            one.id, votes.agrees, votes.disagrees, one.agrees, one.disagrees
        )?;
    }
    if differ.len() > 5 {
        writeln!(out, "  … and {} more", differ.len() - 5)?;
    }
    Ok(())
}

fn would(out: &mut impl Write, found: &Found, space: &Space) -> std::io::Result<()> {
    writeln!(out, "This was a dry run: nothing was kept. In the space {} it would:", space.code)?;
    if found.question_id.is_none() && !found.new.is_empty() {
        writeln!(out, "  ask the topic as a key question")?;
    }
    let due = counted(space.answer_days as usize, "day");
    writeln!(
        out,
        "  bring in {}, each owed an answer within {due}",
        counted(found.new.len(), "contribution")
    )?;
    writeln!(
        out,
        "  find {} here already, and count the votes of {} anew",
        found.already,
        found.recounted.len()
    )?;
    notes(out, found)
}

fn notes(out: &mut impl Write, found: &Found) -> std::io::Result<()> {
    if found.reworded > 0 {
        writeln!(out, "Worded otherwise than when they came: {}. They stay as they were.", found.reworded)?;
    }
    if found.taken_out > 0 {
        writeln!(
            out,
            "Moderated out since they came: {}. They stay; hiding takes two keys.",
            found.taken_out
        )?;
    }
    Ok(())
}

fn counted(count: usize, what: &str) -> String {
    match (count, what) {
        (1, _) => format!("1 {what}"),
        (_, "person") => format!("{count} people"),
        _ => format!("{count} {what}s"),
    }
}

fn some(lines: &[u64]) -> String {
    let shown: Vec<String> = lines.iter().take(10).map(u64::to_string).collect();
    shown.join(", ") + if lines.len() > 10 { ", …" } else { "" }
}

fn bar(file: &'static str, size: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:22} {bar:30} {bytes}/{total_bytes} {eta}");
    let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(size)
        .with_style(style)
        .with_message(file)
        .with_finish(indicatif::ProgressFinish::AndClear)
}

fn bar_of_rows(count: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:22} {bar:30} {pos}/{len}");
    let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(count as u64).with_style(style).with_message("contributions")
}
