//! The day centre of Cwm Teg, in one command: a group that has met for six weeks, and the board above it.
//!
//! Everything goes through the features' own functions, so that the demo cannot show what the program cannot do.
//! All of it is our own writing; nobody in it exists.

mod bench;
mod canvas;
mod cast;
mod check_ins;
mod places;
mod story;

pub use bench::Load;

use crate::app::App;
use crate::people::{self, HashedReceipt, ReceiptCode};
use crate::store::Tx;
use crate::web::Error;
use cast::{CAST, Cast};

/// How each of them comes in, to be printed for whoever tries the demo.
pub struct Demo {
    pub space_code: String,
    pub join_code: String,
    pub codes: Vec<(&'static str, ReceiptCode)>,
    /// A token of Dewi's that may write, when one was asked for.
    pub token: Option<String>,
}

/// Seeds the demo. With `load`, also what the benches need.
///
/// # Errors
/// `NotAllowed` when somebody is here already: a demo never mixes with real people.
pub async fn seed(app: &App, load: Load) -> Result<Demo, Error> {
    if app.store.read(people::anybody).await? {
        return Err(Error::NotAllowed);
    }
    let mut receipts = Vec::new();
    for _ in &CAST {
        receipts.push(HashedReceipt::new().await?);
    }
    let codes = CAST.iter().zip(&receipts).map(|(one, receipt)| (one.name, receipt.code.clone())).collect();
    let now = app.clock.now();
    let (cast, group) = app
        .store
        .write(move |tx: &mut Tx| {
            let cast = Cast::arrive(tx, &receipts, now)?;
            let group = story::tell(tx, &cast, now)?;
            check_ins::look_back(tx, &cast, &group, now)?;
            Ok::<_, Error>((cast, group))
        })
        .await?;
    canvas::fill(app, &cast, &group).await?;
    let token = bench::load(app, &cast, &group, load).await?;
    Ok(Demo { space_code: group.code, join_code: group.join_code, codes, token })
}

#[cfg(test)]
mod tests;
