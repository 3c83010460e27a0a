//! Reading a document again from the updates that were kept of it.

use super::{Damaged, Document};
use crate::live::update::outline;
use std::mem::ManuallyDrop;
use std::panic::{AssertUnwindSafe, catch_unwind};
use yrs::updates::decoder::Decode;
use yrs::{Transact, Update};

impl Document {
    /// The one that these updates, from the first on, add up to.
    ///
    /// # Errors
    /// When one of them is not an update.
    pub fn load<B: AsRef<[u8]>>(updates: impl IntoIterator<Item = B>) -> Result<Document, Damaged> {
        let updates: Vec<B> = updates.into_iter().collect();
        // All at once is quicker. But an edit may hang on something that had been cleared away when it was taken in, and
        // things are cleared away after each: then they have to come one by one, as they did.
        let mut document =
            Document::read(&updates, updates.len()).or_else(|_| Document::read(&updates, 1))?;
        for outline in updates.iter().filter_map(|update| outline(update.as_ref()).ok()) {
            document.types += outline.types;
            document.lists.learn(&outline);
        }
        document.watch();
        Ok(document)
    }

    fn read<B: AsRef<[u8]>>(updates: &[B], at_once: usize) -> Result<Document, Damaged> {
        let document = Document::blank();
        updates.chunks(at_once.max(1)).try_for_each(|part| document.read_part(part))?;
        Ok(document)
    }

    fn read_part<B: AsRef<[u8]>>(&self, updates: &[B]) -> Result<(), Damaged> {
        // As in `apply_unless_it_breaks`: one that broke must be left alone.
        let mut tx = ManuallyDrop::new(self.doc.transact_mut());
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let read = updates.iter().try_for_each(|update| {
                let update =
                    Update::decode_v1(update.as_ref()).map_err(|error| Damaged(error.to_string()))?;
                tx.apply_update(update).map_err(|error| Damaged(error.to_string()))
            });
            tx.commit();
            read
        }));
        let outcome = outcome.map_err(|_| Damaged::broke())?;
        drop(ManuallyDrop::into_inner(tx));
        outcome
    }
}
