//! Maps an export from the command line: what everybody agrees on first, then the groups and what marks each.

use crate::csv::{Comment, Ids, Vote, What, Wrong, open, read_comments, read_votes};
use crate::{Map, Representative, Settings, Shared, Side, Votes, map};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// The map of an export, with the ids and words of the export.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    pub map: Map,
    /// The ids that the export gives to the indexes of the map.
    pub participants: Ids,
    pub statements: Ids,
    /// By comment id.
    pub words: BTreeMap<u32, String>,
}

/// Reads `votes.csv` and `comments.csv` of a folder and maps them. What the moderators took out according to
/// `comments.csv` is taken out; `settings.moderated_out` is not used.
///
/// # Errors
/// The first thing that is wrong with the files.
pub fn run(folder: &Path, settings: &Settings) -> Result<Report, Wrong> {
    let comments = read_comments(open(folder, "comments.csv")?)?;
    let mut cast = Vec::new();
    read_votes(open(folder, "votes.csv")?, |vote| cast.push(vote))?;
    report(comments, cast, settings).map_err(|wrong| Wrong::new("votes.csv", 0, What::Unusable(wrong)))
}

fn report(comments: Vec<Comment>, cast: Vec<Vote>, settings: &Settings) -> Result<Report, crate::Unusable> {
    let participants = Ids::of(cast.iter().map(|vote| vote.voter));
    let statements = Ids::of(cast.iter().map(|vote| vote.comment));
    let (people, asked) = (participants.len() as u32, statements.len() as u32);
    // Every id of the list has a place in it; there is none so large.
    let place = |ids: &Ids, id| ids.place(id).unwrap_or(u32::MAX);
    // Given away: of fifty million votes, one list less is a gigabyte less.
    let votes = cast
        .into_iter()
        .map(|vote| (place(&participants, vote.voter), place(&statements, vote.comment), vote.vote, vote.at));
    let votes = Votes::dated(people, asked, votes)?;
    let out = comments.iter().filter(|one| one.moderated == -1);
    let moderated_out = out.filter_map(|one| statements.place(one.id)).collect();
    let map = map(&votes, &Settings { moderated_out, ..settings.clone() });
    let words = comments.into_iter().map(|one| (one.id, one.words)).collect();
    Ok(Report { map, participants, statements, words })
}

impl Report {
    /// For other programs. `consensus` holds the ids of `consensus_agree`, then those of `consensus_disagree`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let map = &self.map;
        let consensus = map.consensus.agree.iter().chain(&map.consensus.disagree);
        let consensus: Vec<u32> = consensus.map(|one| self.statements.id(one.statement)).collect();
        let shared =
            |list: &[Shared]| list.iter().map(|one| self.with_id(one, one.statement)).collect::<Value>();
        let marks = |list: &Vec<Representative>| {
            list.iter().map(|one| self.with_id(one, one.statement)).collect::<Value>()
        };
        let group_aware = map.statements.iter().enumerate().filter_map(|(at, one)| {
            let found = one.group_aware?;
            let id = self.statements.id(at as u32);
            let out = one.moderated_out;
            Some(json!({"statement": id, "agree": found.agree, "disagree": found.disagree, "moderated_out": out}))
        });
        json!({
            "k": map.k,
            "sizes": map.sizes,
            "silhouette": map.silhouette,
            "consensus": consensus,
            "consensus_agree": shared(&map.consensus.agree),
            "consensus_disagree": shared(&map.consensus.disagree),
            "groups": self.groups(),
            "representative": map.representative.iter().map(marks).collect::<Value>(),
            "explained_variance": map.explained_variance,
            "explained_variance_ratio": map.explained_variance_ratio,
            "group_aware": group_aware.collect::<Value>(),
        })
    }

    /// The participant ids of each group.
    #[must_use]
    pub fn groups(&self) -> Vec<Vec<u32>> {
        let mut groups = vec![Vec::new(); self.map.k];
        for (at, person) in self.map.people.iter().enumerate() {
            if let Some(group) = person.group {
                groups[usize::from(group)].push(self.participants.id(at as u32));
            }
        }
        groups
    }

    fn with_id(&self, one: &impl serde::Serialize, statement: u32) -> Value {
        let mut said = serde_json::to_value(one).unwrap_or_default();
        said["statement"] = json!(self.statements.id(statement));
        said
    }

    fn write_statement(&self, f: &mut fmt::Formatter, statement: u32, says: &str) -> fmt::Result {
        let id = self.statements.id(statement);
        let words = self.words.get(&id).map_or("(its words are not in comments.csv)", String::as_str);
        let words: String = words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        writeln!(f, "  {says}  {words} [{id}]")
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let map = &self.map;
        writeln!(f, "What everybody agrees on")?;
        if map.consensus.agree.is_empty() && map.consensus.disagree.is_empty() {
            writeln!(f, "  Nothing yet.")?;
        }
        for (list, word) in [(&map.consensus.agree, "agree"), (&map.consensus.disagree, "disagree")] {
            for one in list {
                let says = format!("{:>4} of {:>4} {word:<8}", one.successes, one.trials);
                self.write_statement(f, one.statement, &says)?;
            }
        }
        let grouped: usize = map.sizes.iter().sum();
        let placed = map.people.len();
        write!(
            f,
            "\n{placed} people voted, {grouped} of them often enough to be in a group; groups: {}",
            map.k
        )?;
        match map.silhouette {
            Some(silhouette) => writeln!(f, " (silhouette {silhouette:.2})")?,
            None => writeln!(f)?,
        }
        for (group, marks) in map.representative.iter().enumerate() {
            writeln!(f, "\nGroup {}, {} people", group + 1, map.sizes[group])?;
            for one in marks {
                let word = if one.side == Side::Agree { "agree" } else { "disagree" };
                let says = format!("{:>4} of {:>4} {word:<8}", one.successes, one.trials);
                self.write_statement(f, one.statement, &says)?;
            }
        }
        Ok(())
    }
}
