//! Mail that waits to be sent: a row in the transaction that promised it, sent by a worker that tries again.
//!
//! Without a mail server everything still works: nothing here is needed to take part or to hear back. What cannot be
//! sent is given up after some days, and whoever promised it tells it another way. No address is ever logged, and the
//! words are forgotten as soon as they are sent.

mod queries;
mod sender;
mod worker;

pub use queries::{Counts, counts, forget, keep};
pub use sender::{Failure, Sender, Unusable};
pub use worker::{round, work};

/// An email in the language of the person it goes to.
pub struct Email {
    pub person_id: String,
    pub address: String,
    pub subject: String,
    pub body: String,
}

#[cfg(test)]
mod tests;
