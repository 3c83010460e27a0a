//! The options with the most votes, for rules that add up once.

use crate::outcome::{Outcome, Tie, TieBreak, TieFor};
use crate::{CountError, Ties};

/// The `seats` options with the highest totals, among those standing. A tie counts only where it decides who gets a seat.
pub(crate) fn most<Step>(
    totals: &[i128],
    standing: Vec<usize>,
    seats: usize,
    places: &[usize],
) -> Result<Outcome<Step>, CountError> {
    if seats == 0 {
        return Err(CountError::NoSeats);
    }
    let mut order = standing;
    order.sort_by_key(|option| (std::cmp::Reverse(totals[*option]), places[*option]));
    let ties = ties_at(&order, totals, seats);
    order.truncate(seats);
    Ok(Outcome { winners: order, steps: Vec::new(), ties })
}

fn ties_at(order: &[usize], totals: &[i128], seats: usize) -> Vec<Tie> {
    let (Some(last_in), Some(first_out)) = (order.get(seats - 1), order.get(seats)) else {
        return Vec::new();
    };
    if totals[*last_in] != totals[*first_out] {
        return Vec::new();
    }
    let equal = |option: &&usize| totals[**option] == totals[*last_in];
    let from = order.iter().position(|option| equal(&option)).unwrap_or(seats);
    let tied: Vec<usize> = order[from..].iter().take_while(equal).copied().collect();
    let one = |at: usize| {
        let between = tied[at - from..].to_vec();
        Tie { at: at + 1, chosen: between[0], between, to: TieFor::Elect, by: TieBreak::Order }
    };
    (from..seats).map(one).collect()
}

/// The places of the options when ties are broken so.
pub(crate) fn places<B>(profile: &crate::Profile<B>, ties: &Ties) -> Vec<usize> {
    ties.places(&profile.ids())
}
