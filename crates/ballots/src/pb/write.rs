//! Writes `.pb` files.

use super::File;
use super::decimal::Decimal;
use crate::Vote;
use crate::reading::WriteError;
use std::fmt::Write;

/// The file as text. Line ends inside names become spaces.
///
/// # Errors
/// If a project's id is empty, or has a comma, line end or spaces around it: votes could not name it.
pub fn write(file: &File) -> Result<String, WriteError> {
    let budget = &file.budget;
    let unfit = |id: &str| id.is_empty() || id.trim() != id || id.contains([',', '\n', '\r']);
    if let Some(project) = budget.projects.iter().find(|project| unfit(&project.id)) {
        return Err(WriteError(format!("the id {:?} of a project", project.id)));
    }
    let mut text = "META\nkey;value\n".to_owned();
    for (key, value) in meta(file) {
        row(&mut text, &[&key, &value]);
    }
    text.push_str("PROJECTS\nproject_id;cost;name\n");
    for project in &budget.projects {
        row(&mut text, &[&project.id, &budget.money(project.cost).to_string(), &project.name]);
    }
    let headings = if file.has_points() { "VOTES\nvoter_id;vote;points\n" } else { "VOTES\nvoter_id;vote\n" };
    text.push_str(headings);
    let mut voter = 0_u64;
    for vote in &budget.votes {
        let rest = file.vote(vote);
        for _ in 0..vote.weight {
            voter += 1;
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{voter};{rest}");
        }
    }
    Ok(text)
}

/// What META said, with what the budget knows better.
fn meta(file: &File) -> Vec<(String, String)> {
    let budget = &file.budget;
    let known = [
        ("num_projects", budget.projects.len().to_string()),
        ("num_votes", budget.voters().to_string()),
        ("budget", budget.money(budget.limit).to_string()),
        ("vote_type", budget.kind.name().to_owned()),
    ];
    let mut meta = file.meta.clone();
    for (key, value) in known {
        match meta.iter_mut().rev().find(|(other, _)| other.eq_ignore_ascii_case(key)) {
            Some(said) => said.1 = value,
            None => meta.push((key.to_owned(), value)),
        }
    }
    meta
}

impl File {
    fn has_points(&self) -> bool {
        self.budget.votes.iter().flat_map(|vote| &vote.choices).any(|choice| choice.points != 0)
            || matches!(self.budget.kind, crate::Kind::Cumulative | crate::Kind::Scoring)
    }

    fn vote(&self, vote: &Vote) -> String {
        let ids: Vec<&str> =
            vote.choices.iter().map(|choice| self.budget.projects[choice.project].id.as_str()).collect();
        let ids = quoted(&ids.join(","));
        if !self.has_points() {
            return ids;
        }
        let points = vote.choices.iter().map(|choice| Decimal::write(choice.points, self.point_decimals));
        format!("{ids};{}", points.collect::<Vec<_>>().join(","))
    }
}

fn row(text: &mut String, fields: &[&str]) {
    let fields: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
    text.push_str(&fields.join(";"));
    text.push('\n');
}

fn quoted(field: &str) -> String {
    let field = field.replace("\r\n", " ").replace(['\n', '\r'], " ");
    if field.contains([';', '"']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field }
}
