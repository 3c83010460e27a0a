//! Plethu: a place where people plan, decide and act together as equals, and hear what became of what they said.
//!
//! Read `ARCHITECTURE.md` first. A feature calls only those above it in this list.
pub mod actions;
pub mod agreements;
pub mod api;
pub mod app;
pub mod canvas;
pub mod check_ins;
pub mod clock;
pub mod decisions;
pub mod demo;
pub mod dialogue;
pub mod home;
pub mod live;
pub mod loops;
pub mod matters;
pub mod meetings;
pub mod outcomes;
pub mod people;
pub mod post;
pub mod seal;
pub mod settings;
pub mod sharing;
pub mod spaces;
pub mod store;
pub mod strengths;
pub mod web;
pub mod words;
