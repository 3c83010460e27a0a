//! An export of a conversation that was not held with Polis, in the form that Polis gives it.

use super::comments::Comment;
use super::export::Export;
use super::table::Table;
use super::votes::Vote;
use std::collections::BTreeMap;

/// What an export is made from.
#[derive(Debug, Clone, Copy)]
pub struct Making<'a> {
    pub topic: &'a str,
    pub url: &'a str,
    pub description: &'a str,
    /// Milliseconds UTC in all of them.
    pub comments: &'a [Comment],
    /// In any order; where somebody voted on a comment again, the later counts.
    pub votes: &'a [Vote],
    /// By voter.
    pub groups: &'a BTreeMap<u32, u32>,
}

type Row = BTreeMap<u32, i8>;

impl Making<'_> {
    #[must_use]
    pub fn export(&self) -> Export {
        let rows = self.last_votes();
        Export {
            votes: self.votes(),
            comments: self.comments(&rows),
            people: self.people(&rows),
            summary: self.summary(&rows),
        }
    }

    fn last_votes(&self) -> BTreeMap<u32, Row> {
        let mut in_order: Vec<&Vote> = self.votes.iter().collect();
        in_order.sort_by_key(|vote| vote.at);
        let mut rows: BTreeMap<u32, Row> = BTreeMap::new();
        for vote in in_order {
            rows.entry(vote.voter).or_default().insert(vote.comment, vote.vote);
        }
        rows
    }

    fn votes(&self) -> Table {
        let mut table = Table::default();
        table.push(["timestamp", "datetime", "comment-id", "voter-id", "vote"]);
        let mut in_order: Vec<&Vote> = self.votes.iter().collect();
        in_order.sort_by_key(|vote| (vote.comment, vote.voter, vote.at));
        for Vote { at, comment, voter, vote } in in_order {
            table.push([
                at.to_string(),
                in_words(*at),
                comment.to_string(),
                voter.to_string(),
                vote.to_string(),
            ]);
        }
        table
    }

    fn comments(&self, rows: &BTreeMap<u32, Row>) -> Table {
        let mut table = Table::default();
        table.push([
            "timestamp",
            "datetime",
            "comment-id",
            "author-id",
            "agrees",
            "disagrees",
            "moderated",
            "comment-body",
        ]);
        for one in self.comments {
            let said =
                |what: i8| rows.values().filter(|row| row.get(&one.id) == Some(&what)).count().to_string();
            table.push([
                one.at.to_string(),
                in_words(one.at),
                one.id.to_string(),
                one.author.to_string(),
                said(1),
                said(-1),
                one.moderated.to_string(),
                one.words.clone(),
            ]);
        }
        table
    }

    fn people(&self, rows: &BTreeMap<u32, Row>) -> Table {
        let mut table = Table::default();
        let mut ids: Vec<u32> = self.comments.iter().map(|one| one.id).collect();
        ids.sort_unstable();
        let names = ["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"];
        table.push(names.map(str::to_owned).into_iter().chain(ids.iter().map(u32::to_string)));
        for (who, row) in rows {
            let said = |what: i8| row.values().filter(|vote| **vote == what).count().to_string();
            let first = [
                who.to_string(),
                self.groups.get(who).map(u32::to_string).unwrap_or_default(),
                self.comments.iter().filter(|one| one.author == *who).count().to_string(),
                row.len().to_string(),
                said(1),
                said(-1),
            ];
            let votes = ids.iter().map(|id| row.get(id).map(i8::to_string).unwrap_or_default());
            table.push(first.into_iter().chain(votes));
        }
        table
    }

    fn summary(&self, rows: &BTreeMap<u32, Row>) -> Table {
        let mut table = Table::default();
        let count = |ids: Vec<u32>| super::Ids::of(ids.into_iter()).len().to_string();
        let voters = rows.len().to_string();
        let lines = [
            ("topic", self.topic.to_owned()),
            ("url", self.url.to_owned()),
            ("views", voters.clone()),
            ("voters", voters.clone()),
            ("voters-in-conv", voters),
            ("commenters", count(self.comments.iter().map(|one| one.author).collect())),
            ("comments", self.comments.len().to_string()),
            ("groups", count(self.groups.values().copied().collect())),
            ("conversation-description", self.description.to_owned()),
        ];
        lines.into_iter().for_each(|(name, said)| table.push([name.to_owned(), said]));
        table
    }
}

/// `Wed Jul 27 21:56:00 UTC 2022`. The calendar is Hinnant's `civil_from_days`.
fn in_words(milliseconds: i64) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let seconds = milliseconds.div_euclid(1000);
    let (days, time) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let shifted = days + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = (from_march + 2) % 12;
    let year = year_of_era + era * 400 + i64::from(month < 2);
    let (week, name) = (DAYS[days.rem_euclid(7) as usize], MONTHS[month as usize]);
    format!("{week} {name} {day:02} {:02}:{:02}:{:02} UTC {year}", time / 3600, time / 60 % 60, time % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_as_polis_writes_it() {
        assert_eq!(in_words(1_658_933_760_180), "Wed Jul 27 14:56:00 UTC 2022");
        assert_eq!(in_words(0), "Thu Jan 01 00:00:00 UTC 1970");
        assert_eq!(in_words(1_709_164_799_000), "Wed Feb 28 23:59:59 UTC 2024");
        assert_eq!(in_words(1_709_164_800_000), "Thu Feb 29 00:00:00 UTC 2024");
    }
}
