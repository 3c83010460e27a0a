//! The votes as a matrix of people by statements, each column less its mean, and 0 where nobody voted: that is what it
//! comes to when a missing vote is taken as the mean. It is never written out.

use crate::Votes;
use crate::halves::Threads;
use std::ops::Range;

pub(crate) struct Spread<'a> {
    votes: &'a Votes,
    threads: Threads,
    /// By statement: the mean vote of who voted on it.
    pub means: Vec<f64>,
    /// By statement: somebody voted on it and it was not moderated out.
    pub live: Vec<bool>,
    /// How many people voted at all.
    pub voters: usize,
    /// Statements that somebody voted on, and how many of them were moderated out.
    columns: usize,
    columns_out: usize,
    /// The sum of squares of the matrix.
    pub all: f64,
}

/// By cell, for N vectors at once.
type Products<const N: usize> = Vec<[f64; N]>;

impl<'a> Spread<'a> {
    /// `totals` is how often each cell (`statement × 4 + vote + 1`) was voted, by anyone.
    pub fn new(votes: &'a Votes, totals: &[u32], out: &[bool], threads: Threads) -> Spread<'a> {
        let mut spread = Spread {
            votes,
            threads,
            means: Vec::with_capacity(out.len()),
            live: Vec::with_capacity(out.len()),
            voters: (0..votes.people()).filter(|who| !votes.row(*who).is_empty()).count(),
            columns: 0,
            columns_out: 0,
            all: 0.0,
        };
        for (counts, out) in totals.as_chunks::<4>().0.iter().zip(out) {
            let [disagree, pass, agree, _] = counts.map(f64::from);
            let count = disagree + pass + agree;
            let mean = if count > 0.0 { (agree - disagree) / count } else { 0.0 };
            let live = count > 0.0 && !out;
            spread.columns += usize::from(count > 0.0);
            spread.columns_out += usize::from(count > 0.0 && *out);
            spread.all += if live { agree + disagree - count * mean * mean } else { 0.0 };
            spread.means.push(mean);
            spread.live.push(live);
        }
        spread
    }

    /// Multiplies by `Xᵀ X`.
    pub fn apply(&self, vector: &[f64]) -> Vec<f64> {
        // Nothing is kept by person, and nothing takes no room.
        let [product] = self.pass([vector], &mut vec![(); self.votes.people()], |_, _, ()| {});
        product
    }

    /// Where everyone stands on these axes, stretched by how much of the conversation they saw: who saw little is not
    /// pressed into the middle (Small et al. 2021). Also `Xᵀ X a` of each axis.
    pub fn place(&self, axes: [&[f64]; 2], into: &mut [[f64; 2]]) -> [Vec<f64>; 2] {
        self.pass(axes, into, |who, along, into| {
            let stretch = self.stretch(who);
            *into = along.map(|one| one * stretch);
        })
    }

    /// Where somebody would stand who agreed with this statement only.
    pub fn alone(&self, statement: usize, loading: f64) -> f64 {
        (self.columns as f64).sqrt() * (1.0 - self.means[statement]) * loading
    }

    fn stretch(&self, who: usize) -> f64 {
        let row = self.votes.row(who);
        let seen = if self.columns_out == 0 {
            row.len()
        } else {
            // Taken as seen and passed by everyone.
            row.iter().filter(|cell| self.live[(**cell >> 2) as usize]).count() + self.columns_out
        };
        (self.columns as f64 / seen.max(1) as f64).sqrt()
    }

    /// Goes by everyone once: along each vector and back. `into` is by person.
    fn pass<const N: usize, Into: Send>(
        &self,
        vectors: [&[f64]; N],
        into: &mut [Into],
        keep: impl Fn(usize, [f64; N], &mut Into) + Sync,
    ) -> [Vec<f64>; N] {
        let weights = self.weights(vectors);
        let [one, other] = self.votes.halves();
        let (first, second) = into.split_at_mut(one.end);
        let half = |people: Range<usize>, into: &mut [Into]| {
            let mut back = vec![[0.0; N]; weights.len()];
            for (who, into) in people.zip(into) {
                let row = self.votes.row(who);
                let along = gather(row, &weights);
                give_back(row, along, &mut back);
                keep(who, along, into);
            }
            back
        };
        let (one, other) = self.threads.both(self.votes.len(), || half(one, first), || half(other, second));
        self.gathered(&one, &other)
    }

    /// What each cell adds along each vector: so a row is summed without multiplying.
    fn weights<const N: usize>(&self, vectors: [&[f64]; N]) -> Products<N> {
        let mut weights = vec![[0.0; N]; self.live.len() * 4];
        for (statement, weights) in weights.as_chunks_mut::<4>().0.iter_mut().enumerate() {
            if !self.live[statement] {
                continue;
            }
            for (vote, weights) in [-1.0, 0.0, 1.0].into_iter().zip(weights) {
                *weights = vectors.map(|vector| (vote - self.means[statement]) * vector[statement]);
            }
        }
        weights
    }

    fn gathered<const N: usize>(&self, one: &Products<N>, other: &Products<N>) -> [Vec<f64>; N] {
        let (one, other) = (one.as_chunks::<4>().0, other.as_chunks::<4>().0);
        std::array::from_fn(|at| {
            let sums = one.iter().zip(other).zip(self.means.iter().zip(&self.live));
            let sums = sums.map(|((one, other), (mean, live))| {
                let of = |vote: usize| (one[vote][at] + other[vote][at]) * (vote as f64 - 1.0 - mean);
                if *live { of(0) + of(1) + of(2) } else { 0.0 }
            });
            sums.collect()
        })
    }
}

/// Four sums side by side: one alone would wait for each addition before the next.
fn gather<const N: usize>(row: &[u32], weights: &[[f64; N]]) -> [f64; N] {
    let mut sums = [[0.0; N]; 4];
    let (fours, rest) = row.as_chunks::<4>();
    for four in fours {
        for (sum, cell) in sums.iter_mut().zip(four) {
            let weight = &weights[*cell as usize];
            sum.iter_mut().zip(weight).for_each(|(sum, weight)| *sum += weight);
        }
    }
    for (sum, cell) in sums.iter_mut().zip(rest) {
        let weight = &weights[*cell as usize];
        sum.iter_mut().zip(weight).for_each(|(sum, weight)| *sum += weight);
    }
    std::array::from_fn(|at| (sums[0][at] + sums[1][at]) + (sums[2][at] + sums[3][at]))
}

fn give_back<const N: usize>(row: &[u32], along: [f64; N], back: &mut [[f64; N]]) {
    for cell in row {
        let back = &mut back[*cell as usize];
        back.iter_mut().zip(along).for_each(|(back, along)| *back += along);
    }
}
