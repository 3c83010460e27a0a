//! Real elections, which lie beside the repository and are not part of it.

use std::path::PathBuf;

/// The file under `shared/data`, if it is there. Otherwise says so, and the test that asked passes.
pub fn data(file: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(file);
    if path.exists() {
        return Some(path);
    }
    println!("SKIPPED: {} is not there", path.display());
    None
}

/// The lines of JSON in this file.
pub fn reference(file: &str) -> Option<Vec<serde_json::Value>> {
    let text = std::fs::read_to_string(data(file)?).unwrap();
    Some(text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect())
}
