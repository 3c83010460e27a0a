//! Plethu: a place where people plan, decide and act together as equals, and hear what became of what they said.
//!
//! Read `ARCHITECTURE.md` first. A feature calls only those above it in this list.
pub mod store;
pub mod words;
pub mod web;
pub mod live;
pub mod post;
pub mod jobs;
pub mod people;
pub mod spaces;
pub mod agreements;
pub mod loops;
pub mod actions;
pub mod canvas;
pub mod home;
pub mod api;
pub mod demo;
