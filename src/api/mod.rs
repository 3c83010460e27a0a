//! For programs: the same spaces, contributions, answers, actions and canvases as JSON under `/api/v1`.
//!
//! A program carries a token that somebody made, and finds what that person would find: each door asks the same
//! extractors and calls the same functions as the pages. Described at `/api/v1/openapi.json`; a test compares the two.

mod actions;
mod answers;
mod canvases;
mod cards;
mod contributions;
mod described;
mod json;
mod list;
mod shapes;
mod spaces;

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    let programs = Opens::ToPrograms;
    Doors::new()
        .plain_get("/api/v1/openapi.json", Opens::ToAnyone, described::show)
        .plain_get("/api/v1/spaces", programs, spaces::mine)
        .plain_get("/api/v1/spaces/{space}", programs, spaces::show)
        .plain_get("/api/v1/spaces/{space}/contributions", programs, contributions::list)
        .plain_post("/api/v1/spaces/{space}/contributions", programs, contributions::say)
        .plain_get("/api/v1/spaces/{space}/contributions/{number}", programs, contributions::show)
        .plain_post("/api/v1/spaces/{space}/contributions/{number}/reopen", programs, contributions::reopen)
        .plain_post("/api/v1/spaces/{space}/contributions/{number}/settle", programs, contributions::settle)
        .plain_post("/api/v1/spaces/{space}/answers", programs, answers::give)
        .plain_get("/api/v1/spaces/{space}/actions", programs, actions::list)
        .plain_post("/api/v1/spaces/{space}/actions", programs, actions::make)
        .plain_get("/api/v1/spaces/{space}/actions/{number}", programs, actions::show)
        .plain_post("/api/v1/spaces/{space}/actions/{number}/outcome", programs, actions::say_outcome)
        .plain_get("/api/v1/spaces/{space}/canvases", programs, canvases::list)
        .plain_get("/api/v1/spaces/{space}/canvases/{canvas}", programs, canvases::show)
        .plain_put("/api/v1/spaces/{space}/canvases/{canvas}", programs, canvases::make)
        .plain_get("/api/v1/spaces/{space}/canvases/{canvas}/cards", programs, cards::list)
        .plain_post("/api/v1/spaces/{space}/canvases/{canvas}/cards", programs, cards::add)
        .plain_patch("/api/v1/spaces/{space}/canvases/{canvas}/cards/{card}", programs, cards::change)
        .plain_delete("/api/v1/spaces/{space}/canvases/{canvas}/cards/{card}", programs, cards::remove)
}

#[cfg(test)]
mod tests;
