//! Going through what was kept, edit by edit, to tell its history.

use super::{Changes, Damaged, Document};
use yrs::updates::decoder::Decode;
use yrs::{Transact, Update};

impl Document {
    /// Takes in an update that was kept after those taken in before, and says what it touched.
    ///
    /// # Errors
    /// When it is not an update.
    pub fn take_in(&mut self, update: &[u8]) -> Result<Changes, Damaged> {
        let update = Update::decode_v1(update).map_err(|error| Damaged(error.to_string()))?;
        let mut tx = self.doc.transact_mut();
        tx.apply_update(update).map_err(|error| Damaged(error.to_string()))?;
        drop(tx);
        Ok(self.take_changes())
    }
}
