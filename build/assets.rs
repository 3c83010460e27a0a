//! Styles and scripts: asks npm for `web/dist` when it is missing or made from other sources than these.

use std::{
    collections::hash_map::DefaultHasher,
    fs,
    hash::{Hash, Hasher},
    path::{Path, PathBuf},
    process::Command,
};

const FOLDERS: [&str; 4] = ["src", "web/styles", "web/behaviours", "web/pictures"];
const ENDINGS: [&str; 6] = ["mjs", "scss", "ts", "svg", "json", "webmanifest"];
const MADE_FROM: &str = "web/dist/made-from";

pub fn build() {
    let sources = sources();
    for path in sources.iter().map(PathBuf::as_path).chain(FOLDERS.iter().map(Path::new)) {
        println!("cargo:rerun-if-changed={}", path.display());
    }
    println!("cargo:rerun-if-changed={MADE_FROM}");
    let now = content(&sources);
    if fs::read_to_string(MADE_FROM).is_ok_and(|before| before == now) {
        return;
    }
    if !installed() {
        npm(&["ci", "--no-progress", "--loglevel=error"]);
    }
    npm(&["run", "--silent", "--loglevel=error", "build"]);
    fs::write(MADE_FROM, now).expect("web/dist was made a moment ago");
}

fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in FOLDERS {
        gather(Path::new(folder), true, &mut found);
    }
    gather(Path::new("web"), false, &mut found);
    found.sort();
    found
}

fn gather(folder: &Path, deeper: bool, found: &mut Vec<PathBuf>) {
    for entry in folder.read_dir().into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() && deeper {
            gather(&path, deeper, found);
        } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known)) {
            found.push(path);
        }
    }
}

/// One number for all that the assets are made from. Times would not do: git sets them as it pleases.
fn content(sources: &[PathBuf]) -> String {
    let mut hasher = DefaultHasher::new();
    for source in sources {
        (source, fs::read(source).unwrap_or_default()).hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

/// Whether what npm installed is what the lock file asks for.
fn installed() -> bool {
    let changed = |file: &str| fs::metadata(file).and_then(|about| about.modified()).ok();
    changed("web/node_modules/.package-lock.json") >= changed("web/package-lock.json")
}

fn npm(arguments: &[&str]) {
    match Command::new("npm").args(arguments).current_dir("web").status() {
        Ok(status) if status.success() => {}
        Ok(status) => panic!("\n\n`npm {}` in web/ ended with {status}; see above.\n", arguments.join(" ")),
        Err(error) => panic!(
            "\n\nPlethu's styles and scripts are built with npm, which could not be started: {error}.\n\
             Install Node.js 20 or newer with npm, then build again.\n"
        ),
    }
}
