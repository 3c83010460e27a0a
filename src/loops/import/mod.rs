//! What was said elsewhere is brought in, once, with an answer owed to each contribution: nobody is asked twice.

pub mod polis;
