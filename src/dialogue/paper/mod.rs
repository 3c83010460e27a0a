//! On paper: slips to write on, a sheet to say what one thinks of what others said, and typing both in.

mod sheet;
mod slips;
mod type_in;

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/dialogues/{dialogue}/slips", Opens::ToMembers, slips::show)
        .get("/spaces/{space}/dialogues/{dialogue}/sheet", Opens::ToMembers, sheet::show)
        .get("/spaces/{space}/dialogues/{dialogue}/type-in", Opens::ToMembers, type_in::ask)
        .post("/spaces/{space}/dialogues/{dialogue}/type-in", Opens::ToMembers, type_in::send)
        .get("/spaces/{space}/dialogues/{dialogue}/type-in/taken-out", Opens::ToMembers, type_in::back)
        .post("/spaces/{space}/dialogues/{dialogue}/type-in/taken-out", Opens::ToMembers, type_in::take_out)
}
