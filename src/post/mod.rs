//! Mail that waits to be sent: a row in the transaction that promised it, sent by a worker that tries again.
//!
//! Without a mail server everything still works: nothing here is needed to take part or to hear back.

pub mod queries;

pub use queries::keep;

/// An email in the language of the person it goes to.
pub struct Email {
    pub person_id: String,
    pub address: String,
    pub subject: String,
    pub body: String,
}
