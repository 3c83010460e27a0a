//! The outcome of a counted file, to be read by people and programs.

use super::Rule;
use crate::equal_shares::{self, Completion};
use crate::{Budget, Candidate, Tie, Ties, Utility};
use crate::{approval, greedy, irv, majority, schulze, score, stv};
use serde::Serialize;
use serde_json::{Value, json};
use std::fmt;

/// What was counted and what came out. `winners`, `ties` and `steps` name options by their place in [`Report::options`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub(super) subject: Subject,
    pub winners: Vec<usize>,
    pub ties: Vec<Tie>,
    pub steps: Steps,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    pub rule: Rule,
    pub completion: Option<Completion>,
    pub utility: Option<Utility>,
    pub seats: Option<usize>,
    pub options: Vec<Candidate>,
    pub votes: u64,
    pub budget: Option<Budget>,
    pub ties: Ties,
}

/// The steps of the rule that was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Steps {
    EqualShares(Vec<equal_shares::Step>),
    Greedy(Vec<greedy::Step>),
    Stv(Vec<stv::Step>),
    Irv(Vec<irv::Step>),
    Schulze(Vec<schulze::Step>),
    Approval(Vec<approval::Step>),
    Score(Vec<score::Step>),
    Majority(Vec<majority::Step>),
}

impl Report {
    pub fn rule(&self) -> Rule {
        self.subject.rule
    }

    pub fn options(&self) -> &[Candidate] {
        &self.subject.options
    }

    /// `winners` has ids in order of election: numbers for `.blt` and PrefLib, as written in the file, otherwise text. `cost` and
    /// `budget` are exact decimals as text. In `steps` and `ties` options are named by their place in `options`, from 0.
    pub fn to_json(&self) -> Value {
        let subject = &self.subject;
        let ids: Vec<Value> = subject.options.iter().map(|option| self.id(option)).collect();
        let amount = |of: &dyn Fn(&Budget) -> u64| {
            subject.budget.as_ref().map(|budget| budget.money(of(budget)).to_string())
        };
        json!({
            "winners": self.winners.iter().map(|option| &ids[*option]).collect::<Vec<_>>(),
            "rule": subject.rule,
            "completion": subject.completion,
            "utility": subject.utility,
            "seats": subject.seats,
            "cost": amount(&|budget| budget.cost_of(&self.winners)),
            "budget": amount(&|budget| budget.limit),
            "votes": subject.votes,
            "ties_by": subject.ties,
            "ties": self.ties,
            "options": ids,
            "steps": self.steps,
        })
    }

    fn id(&self, option: &Candidate) -> Value {
        match (&self.subject.budget, option.id.parse::<u64>()) {
            (None, Ok(number)) => number.into(),
            _ => option.id.as_str().into(),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let subject = &self.subject;
        write!(f, "Counted by {}", subject.rule.name())?;
        let mut choice = |what: &str, chosen: Option<Value>| match chosen {
            Some(Value::String(chosen)) => write!(f, ", {what} {chosen}"),
            Some(chosen) => write!(f, ", {what} {chosen}"),
            None => Ok(()),
        };
        choice("completion", subject.completion.map(|chosen| json!(chosen)))?;
        choice("utility", subject.utility.map(|chosen| json!(chosen)))?;
        choice("seats", subject.seats.map(|chosen| json!(chosen)))?;
        writeln!(f, ", {} votes.", subject.votes)?;
        if let Some(budget) = &subject.budget {
            let (cost, limit) = (budget.money(budget.cost_of(&self.winners)), budget.money(budget.limit));
            writeln!(f, "{cost} of {limit} is spent.")?;
        }
        if self.winners.is_empty() {
            writeln!(f, "Nobody is elected.")?;
        }
        for (place, winner) in self.winners.iter().enumerate() {
            let Candidate { id, name, .. } = &subject.options[*winner];
            writeln!(f, "{:>3}. {id} {name}", place + 1)?;
        }
        for tie in &self.ties {
            let ids: Vec<&str> =
                tie.between.iter().map(|option| subject.options[*option].id.as_str()).collect();
            writeln!(f, "{} were equal; {} was chosen.", ids.join(", "), subject.options[tie.chosen].id)?;
        }
        Ok(())
    }
}
