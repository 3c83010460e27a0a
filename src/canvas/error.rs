use super::document::Damaged;
use crate::store;

/// Why a canvas could not be changed or shown.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("no such canvas")]
    NoSuchCanvas,
    #[error("no such card")]
    NoSuchCard,
    #[error("the text is too long")]
    TextTooLong,
    #[error("no dots are left")]
    NoDotsLeft,
    #[error("the canvas is full")]
    Full,
    /// Nothing of it counts; it may be tried again.
    #[error("it could not be kept: {0}")]
    NotKept(String),
    #[error("Plethu is being closed")]
    Closed,
    #[error(transparent)]
    Damaged(#[from] Damaged),
    #[error(transparent)]
    Store(#[from] store::Error),
}
