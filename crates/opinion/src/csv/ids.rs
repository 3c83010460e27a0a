//! The numbers that others gave to people and comments, and the places from 0 that we give them.

/// All ids there are, ascending; the place of each is its index.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ids {
    ids: Vec<u32>,
    /// By id where the ids are not much larger than they are many, as in every honest export; else empty.
    places: Vec<u32>,
}

impl Ids {
    #[must_use]
    pub fn of(ids: impl Iterator<Item = u32> + Clone) -> Ids {
        let (mut count, mut largest) = (0_usize, 0);
        for id in ids.clone() {
            count += 1;
            largest = largest.max(id);
        }
        // One made-up id of four thousand million must not cost sixteen gigabytes.
        if (largest as usize) < count.saturating_mul(4) + 1024 {
            return Ids::dense(ids, largest);
        }
        let mut ids: Vec<u32> = ids.collect();
        ids.sort_unstable();
        ids.dedup();
        Ids { ids, places: Vec::new() }
    }

    /// How many different ids there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    #[must_use]
    pub fn place(&self, id: u32) -> Option<u32> {
        if self.places.is_empty() {
            return self.ids.binary_search(&id).ok().map(|place| place as u32);
        }
        self.places.get(id as usize).copied().filter(|place| *place != u32::MAX)
    }

    /// The id at a place.
    ///
    /// # Panics
    /// When there are not so many.
    #[must_use]
    pub fn id(&self, place: u32) -> u32 {
        self.ids[place as usize]
    }

    fn dense(ids: impl Iterator<Item = u32>, largest: u32) -> Ids {
        let mut found = Ids { ids: Vec::new(), places: vec![u32::MAX; largest as usize + 1] };
        ids.for_each(|id| found.places[id as usize] = 0);
        for (id, place) in (0_u32..).zip(&mut found.places) {
            if *place == 0 {
                *place = found.ids.len() as u32;
                found.ids.push(id);
            }
        }
        found
    }
}
