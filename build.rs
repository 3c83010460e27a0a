//! Compiles the words (Fluent → Rust) and the assets (npm → web/dist) before the program itself.

fn main() {}
