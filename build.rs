//! Compiles the words (Fluent → Rust) and the assets (npm → web/dist) before the program itself.

#[path = "build/assets.rs"]
mod assets;
#[path = "build/words.rs"]
mod words;

fn main() {
    words::compile();
    assets::build();
}
