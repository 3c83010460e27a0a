//! A heavier demo for measuring: many contributions, and a token for programs.

use super::cast::Cast;
use crate::app::App;
use crate::loops::{self, Saying};
use crate::people::{self, May};
use crate::spaces::Space;
use crate::web::Error;
use crate::words::Lang;

/// What the benches ask for beyond the demo.
#[derive(Debug, Clone, Copy, Default)]
pub struct Load {
    pub contributions: u32,
    /// So many more people, in groups of their own, each with a year of saying how it is.
    pub people: u32,
    pub seed: u64,
    pub token: bool,
}

/// Sentences that go on from one another, so that each contribution differs and none is remarkable.
const STARTS: [&str; 7] = [
    "On Mondays",
    "At half past three",
    "When the bus is late",
    "After the hospital",
    "In the holidays",
    "If it rains",
    "Before the meeting",
];
const ENDS: [&str; 6] = [
    "somebody should ring first.",
    "there is nobody to ask.",
    "we would rather sit in the garden room.",
    "the form is the last thing on my mind.",
    "a cup of tea does more than a leaflet.",
    "it is the same three people who stay to tidy up.",
];

pub async fn load(app: &App, cast: &Cast, group: &Space, load: Load) -> Result<Option<String>, Error> {
    let (group, megan, dewi, now) = (group.clone(), cast.megan.clone(), cast.dewi.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            for at in 0..load.contributions as usize {
                let words = format!("{} {} ({})", STARTS[at % 7], ENDS[at % 6], at + 1);
                let saying = Saying { person_id: Some(&megan.id), ..Saying::new(&group, &words, Lang::En) };
                loops::say(tx, &saying, now)?;
            }
            match load.token {
                true => Ok(Some(people::make_token(tx, &dewi.id, "bench", May::Write, now)?)),
                false => Ok::<_, Error>(None),
            }
        })
        .await
}
