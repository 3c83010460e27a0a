//! Where people co-produce: at one level, with members who each speak from somewhere.
//!
//! A space says what it can change and what it cannot, and how long an answer may take. People come in by a short code,
//! a link, a QR code on the wall or a sheet of paper. Two keys, never one, hold what the group keeps to itself.

mod choices;
pub mod code;
mod create;
mod describe;
mod invite;
mod join;
mod leaving;
mod member;
mod members;
mod model;
pub mod owed;
mod own;
mod queries;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/spaces_words.rs"));
}

pub use create::open;
pub use describe::Description;
pub use join::NewMember;
pub use leaving::{erase, remove, take_key, was_removed};
pub use member::{KeyHolder, Member, Owner};
pub use model::{FEWEST, Level, Membership, Perspective, Side, Space, Wider, shared_perspectives};
pub use owed::{Loop, Owed};
pub use own::open_own;
pub use queries::{
    Standing, close, companions, find, find_by_code, give_key, leave, looked, looked_at, members, membership,
    next_number, of_person, standing, with_those_above,
};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/set-up", Opens::ToAnyone, create::set_up)
        .post("/set-up", Opens::ToAnyone, create::set_up_send)
        .get("/spaces/new", Opens::ToPersons, create::ask)
        .post("/spaces/new", Opens::ToPersons, create::send)
        .get("/join", Opens::ToAnyone, join::ask_code)
        .get("/join/{code}", Opens::ToAnyone, join::ask)
        .post("/join/{code}", Opens::ToAnyone, join::send)
        .get("/spaces/{space}/invite", Opens::ToMembers, invite::show)
        .get("/spaces/{space}/invite/screen", Opens::ToMembers, invite::big_screen)
        .get("/spaces/{space}/invite/sheet", Opens::ToMembers, invite::sheet)
        .post("/spaces/{space}/invite", Opens::ToKeyHolders, invite::new_code)
        .get("/spaces/{space}/people", Opens::ToMembers, members::show)
        .get("/spaces/{space}/people/add", Opens::ToMembers, members::ask)
        .post("/spaces/{space}/people/add", Opens::ToMembers, members::add)
        .get("/spaces/{space}/my-place", Opens::ToMembers, members::my_place)
        .post("/spaces/{space}/my-place", Opens::ToMembers, members::change_place)
        .post("/spaces/{space}/leave", Opens::ToMembers, members::leave)
        .get("/spaces/{space}/describe", Opens::ToKeyHolders, describe::ask)
        .post("/spaces/{space}/describe", Opens::ToKeyHolders, describe::send)
}

#[cfg(test)]
pub mod testing;
#[cfg(test)]
mod tests;
