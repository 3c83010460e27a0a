//! One statement at a time: agree, disagree or pass, and no replies. What comes next favours what few have seen and who
//! has been heard little.

mod ask;
mod casting;
pub mod counts;
mod intake;
mod next;
mod queries;

pub use casting::{Cast, cast};
pub use intake::Intake;
pub use queries::{
    Sheet, Statement, answered_themselves, choices_of, of_dialogue, said_in, sheets, take_out_sheet,
};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new().get("/spaces/{space}/dialogues/{dialogue}/statements", Opens::ToMembers, ask::show).post(
        "/spaces/{space}/dialogues/{dialogue}/statements",
        Opens::ToMembers,
        ask::send,
    )
}
