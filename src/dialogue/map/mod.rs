//! Where we agree: first what all groups share, then what divides us. Below twenty people there are no groups, but a plain grid of
//! who agrees with what, without names.

mod export;
mod grid;
mod mapped;
mod named;
mod picture;
mod show;
mod sides;

pub use mapped::Maps;

use crate::web::{Doors, Opens};

/// Below so many people nobody is put into a group.
pub const FEWEST_MAPPED: usize = 20;
/// Fewer people than this are not shown as a group, nor counted by themselves.
pub const FEWEST_COUNTED: u32 = 5;

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/dialogues/{dialogue}/map", Opens::ToMembers, show::show)
        .post("/spaces/{space}/dialogues/{dialogue}/map", Opens::ToMembers, named::send)
        .get("/spaces/{space}/dialogues/{dialogue}/export", Opens::ToMembers, export::show)
        .get("/spaces/{space}/dialogues/{dialogue}/export/{file}", Opens::ToMembers, export::file)
}
