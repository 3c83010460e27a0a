//! The stages of an STV count.

use super::steps::{Action, Stage, Step, Votes};
use crate::outcome::{Outcome, TieFor};
use crate::papers::{Papers, choose};

pub(super) struct Counting {
    papers: Papers,
    /// What each paper is worth now, in hundred-thousandths.
    value: Vec<u64>,
    /// For each option the papers it has.
    piles: Vec<Vec<usize>>,
    votes: Vec<u64>,
    not_transferred: u64,
    /// Neither elected nor excluded: who papers may go to.
    running: Vec<bool>,
    /// Elected, and its surplus is still to be passed on.
    to_pass_on: Vec<usize>,
    /// The votes after each stage, for ties.
    stages: Vec<Vec<u64>>,
    seats: usize,
    quota: u64,
    places: Vec<usize>,
    outcome: Outcome<Step>,
}

impl Counting {
    pub fn new(papers: Papers, running: Vec<bool>, seats: usize, places: Vec<usize>) -> Self {
        let quota = papers.valid() / (seats as u64).saturating_add(1) + 1;
        Self {
            value: vec![Votes::ONE; papers.weights.len()],
            piles: vec![Vec::new(); running.len()],
            votes: vec![0; running.len()],
            not_transferred: 0,
            to_pass_on: Vec::new(),
            stages: Vec::new(),
            seats,
            quota: quota * Votes::ONE,
            places,
            outcome: Outcome { winners: Vec::new(), steps: Vec::new(), ties: Vec::new() },
            papers,
            running,
        }
    }

    pub fn run(mut self) -> Outcome<Step> {
        let (valid, invalid) = (self.papers.valid(), self.papers.invalid);
        let (seats, quota) = (self.seats, self.quota / Votes::ONE);
        self.outcome.steps.push(Step::Start { valid, invalid, seats, quota });
        let all = (0..self.papers.weights.len()).collect();
        let received = self.hand_out(all);
        self.end_stage(Action::FirstPreferences, received);
        while !self.is_over() {
            match self.largest_surplus() {
                Some(option) => self.pass_on(option),
                None => self.exclude(),
            }
        }
        self.outcome
    }

    /// Whether the seats are full, if need be with all who are left.
    fn is_over(&mut self) -> bool {
        let vacant = self.seats - self.outcome.winners.len().min(self.seats);
        let left: Vec<usize> = (0..self.running.len()).filter(|option| self.running[*option]).collect();
        if vacant > 0 && left.len() > vacant {
            return false;
        }
        if vacant > 0 && !left.is_empty() {
            let elected = self.in_order_of_votes(left);
            self.elect(&elected);
            self.outcome.steps.push(Step::Filled { elected });
        }
        true
    }

    fn largest_surplus(&mut self) -> Option<usize> {
        let most = self.to_pass_on.iter().map(|option| self.votes[*option]).max()?;
        let between = self.to_pass_on.iter().copied().filter(|option| self.votes[*option] == most).collect();
        let option = self.choose(between, TieFor::PassOn);
        self.to_pass_on.retain(|other| *other != option);
        Some(option)
    }

    fn pass_on(&mut self, option: usize) {
        let (total, surplus) = (self.votes[option], self.votes[option] - self.quota);
        let pile = std::mem::take(&mut self.piles[option]);
        for paper in &pile {
            // Cut off after five decimals, not rounded: nobody may get more than there was.
            let cut = u128::from(surplus) * u128::from(self.value[*paper]) / u128::from(total);
            self.value[*paper] =
                u64::try_from(cut).expect("a surplus is not more than the votes it is part of");
        }
        self.votes[option] = self.quota;
        let received = self.hand_out(pile);
        self.not_transferred += surplus - received.iter().sum::<u64>();
        self.end_stage(Action::Surplus { of: option, surplus: Votes(surplus) }, received);
    }

    fn exclude(&mut self) {
        let running = (0..self.running.len()).filter(|option| self.running[*option]);
        let fewest = running.clone().map(|option| self.votes[option]).min();
        let between = running.filter(|option| Some(self.votes[*option]) == fewest).collect();
        let option = self.choose(between, TieFor::Exclude);
        self.running[option] = false;
        let had = std::mem::take(&mut self.votes[option]);
        let pile = std::mem::take(&mut self.piles[option]);
        let received = self.hand_out(pile);
        self.not_transferred += had - received.iter().sum::<u64>();
        self.end_stage(Action::Exclusion { of: option }, received);
    }

    /// Gives each paper to the next option on it that is still in the running, and says what each option received.
    fn hand_out(&mut self, pile: Vec<usize>) -> Vec<u64> {
        let mut received = vec![0; self.votes.len()];
        for paper in pile {
            if let Some(option) = self.papers.next(paper, &self.running) {
                received[option] += self.papers.weights[paper] * self.value[paper];
                self.piles[option].push(paper);
            }
        }
        for (votes, more) in self.votes.iter_mut().zip(&received) {
            *votes += more;
        }
        received
    }

    fn end_stage(&mut self, action: Action, received: Vec<u64>) {
        let reached = |option: &usize| self.running[*option] && self.votes[*option] >= self.quota;
        let reached: Vec<usize> = (0..self.votes.len()).filter(reached).collect();
        self.stages.push(self.votes.clone());
        let elected = self.in_order_of_votes(reached);
        self.elect(&elected);
        let above = elected.iter().copied().filter(|option| self.votes[*option] > self.quota);
        self.to_pass_on.extend(above);
        self.outcome.steps.push(Step::Stage(Stage {
            number: self.stages.len(),
            action,
            received: received.into_iter().map(Votes).collect(),
            votes: self.votes.iter().copied().map(Votes).collect(),
            not_transferred: Votes(self.not_transferred),
            elected,
        }));
    }

    fn elect(&mut self, elected: &[usize]) {
        for option in elected {
            self.running[*option] = false;
        }
        self.outcome.winners.extend(elected);
    }

    fn in_order_of_votes(&mut self, mut options: Vec<usize>) -> Vec<usize> {
        let mut order = Vec::with_capacity(options.len());
        while let Some(most) = options.iter().map(|option| self.votes[*option]).max() {
            let between = options.iter().copied().filter(|option| self.votes[*option] == most).collect();
            let next = self.choose(between, TieFor::Elect);
            options.retain(|option| *option != next);
            order.push(next);
        }
        order
    }

    fn choose(&mut self, between: Vec<usize>, to: TieFor) -> usize {
        let (chosen, tie) = choose(&self.stages, between, to, &self.places);
        self.outcome.ties.extend(tie);
        chosen
    }
}
