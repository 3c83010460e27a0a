//! Who someone is, and how they come back.
//!
//! Nobody needs an email address or a password. A receipt code, read aloud or written on paper, brings a person back on
//! any device. Whoever likes may add an address and come in by a link, or a passkey.

mod come_back;
mod email_link;
mod me;
mod passkeys;
mod person;
mod queries;
pub mod receipt;
mod receipt_card;
mod session;
mod tokens;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/people_words.rs"));
}

pub use me::receipt_page;
pub use person::{Channel, Person, look_alike};
pub use queries::{anybody, change, find, find_by_session, find_by_token};
pub use receipt::ReceiptCode;
pub use receipt_card::ReceiptCard;
pub use session::{Known, NewSession, Visitor, end as end_session, hash, hash_in};
pub use tokens::{ByToken, May, make_token};

use crate::post;
use crate::store::{self, Tx, new_id};
use crate::web::{Doors, Error, Opens};
use crate::words::Lang;

pub fn doors() -> Doors {
    Doors::new()
        .get("/come-back", Opens::ToAnyone, come_back::ask)
        .post("/come-back", Opens::ToAnyone, come_back::come_in)
        .get("/come-back/passkey", Opens::ToAnyone, come_back::ask)
        .post("/come-back/passkey", Opens::ToAnyone, passkeys::come_in)
        .post("/come-back/passkey/begin", Opens::ToAnyone, passkeys::begin_coming_in)
        .post("/sign-out", Opens::ToAnyone, come_back::sign_out)
        .get("/email-link", Opens::ToAnyone, email_link::ask)
        .post("/email-link", Opens::ToAnyone, email_link::send)
        .get("/email-link/{secret}", Opens::ToAnyone, email_link::show)
        .post("/email-link/{secret}", Opens::ToAnyone, email_link::come_in)
        .get("/me", Opens::ToPersons, me::show)
        .post("/me", Opens::ToPersons, me::change)
        .post("/me/receipt", Opens::ToPersons, me::new_receipt)
        .get("/me/passkeys", Opens::ToPersons, passkeys::show)
        .post("/me/passkeys", Opens::ToPersons, passkeys::add)
        .post("/me/passkeys/begin", Opens::ToPersons, passkeys::begin)
        .post("/me/passkeys/{id}/remove", Opens::ToPersons, passkeys::remove)
        .get("/me/tokens", Opens::ToPersons, tokens::show)
        .post("/me/tokens", Opens::ToPersons, tokens::make)
        .post("/me/tokens/{id}/revoke", Opens::ToPersons, tokens::revoke)
}

/// Adds a person and the code that brings them back. The code is shown once; only its hash is kept.
///
/// # Errors
/// When the store cannot keep them, or the hash cannot be made.
pub fn add(
    tx: &mut Tx,
    name: &str,
    lang: Lang,
    hears_by: Channel,
    hashed: &HashedReceipt,
    now: i64,
) -> Result<Person, Error> {
    let person = Person { id: new_id(), name: name.into(), lang, hears_by, email: None };
    queries::add(tx, &person, now)?;
    queries::keep_receipt(tx, &person.id, &hashed.hint, &hashed.hash, now)?;
    Ok(person)
}

/// Adds a person who has no code yet: somebody else makes them one when they ask.
///
/// # Errors
/// When the store cannot keep them.
pub fn add_without_code(
    tx: &mut Tx,
    name: &str,
    lang: Lang,
    hears_by: Channel,
    now: i64,
) -> Result<Person, Error> {
    let person = Person { id: new_id(), name: name.into(), lang, hears_by, email: None };
    queries::add(tx, &person, now)?;
    Ok(person)
}

/// Replaces a lost code. Every device, program and passkey is shut out: whoever found the old one is out too, and
/// whatever they made while they were in.
///
/// # Errors
/// When the store cannot keep it.
pub fn replace_receipt(tx: &mut Tx, person_id: &str, hashed: &HashedReceipt, now: i64) -> Result<(), Error> {
    Ok(renew(tx, person_id, hashed, "", now)?)
}

/// Takes away all that is known of somebody, every way in, and the mail to them. What they said and did is for each
/// feature to take away before.
///
/// # Errors
/// When the store cannot keep it.
pub fn erase(tx: &mut Tx, person_id: &str, now: i64) -> store::Result<()> {
    passkeys::forget_all(tx, person_id)?;
    post::forget(tx, person_id)?;
    queries::erase(tx, person_id, now)
}

/// As [`replace_receipt`], for somebody who stays in with the session that is known by `this`.
fn renew(tx: &mut Tx, person_id: &str, hashed: &HashedReceipt, this: &str, now: i64) -> store::Result<()> {
    queries::keep_receipt(tx, person_id, &hashed.hint, &hashed.hash, now)?;
    queries::revoke_tokens(tx, person_id, now)?;
    passkeys::forget_all(tx, person_id)?;
    queries::end_other_sessions(tx, person_id, this)
}

/// A new receipt code with its hash, made before the transaction: Argon2 is slow on purpose.
pub struct HashedReceipt {
    pub code: ReceiptCode,
    pub(crate) hint: String,
    pub(crate) hash: String,
}

impl HashedReceipt {
    /// # Errors
    /// When Argon2 cannot get its memory.
    pub async fn new() -> Result<HashedReceipt, Error> {
        tokio::task::spawn_blocking(|| {
            let code = ReceiptCode::new(&mut rand::rng());
            let hash = code.hash().map_err(Error::broken)?;
            Ok(HashedReceipt { hint: code.hint(), hash, code })
        })
        .await
        .map_err(Error::broken)?
    }
}

#[cfg(test)]
mod tests;
