//! The shape of the tree, held by tests: what calls what, how long a file is, what a page may contain.
//! Each failure says where and how to mend it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

const LONGEST: usize = 400;
const LANGUAGES: [&str; 2] = ["en", "cy"];
/// Used until `ARCHITECTURE.md` lists them: each feature may call those before it.
const FEATURES: [&str; 17] = [
    "people",
    "spaces",
    "sharing",
    "strengths",
    "agreements",
    "actions",
    "loops",
    "outcomes",
    "matters",
    "check_ins",
    "canvas",
    "dialogue",
    "decisions",
    "meetings",
    "home",
    "api",
    "demo",
];
const SHARED: [&str; 6] = ["web", "words", "store", "seal", "live", "post"];

#[test]
fn every_rust_file_can_be_read_in_one_sitting() {
    let found = files(&[".rs"])
        .into_iter()
        .filter(|file| file.text.lines().count() >= LONGEST)
        .map(|file| format!("{}: {} lines", file.path, file.text.lines().count()));
    hold(found, "Find the second idea in the file and give it a file with its own name.");
}

#[test]
fn a_feature_calls_only_features_above_it() {
    let order = features();
    let found = files(&[".rs"]).into_iter().flat_map(|file| {
        let place = order.iter().position(|f| Some(f.as_str()) == file.folder());
        let below = &order[place.map_or(order.len(), |at| at + 1)..];
        calls_among(&file, below)
    });
    hold(
        found,
        "Features may call those above them in ARCHITECTURE.md. Let the lower one call the upper one, or move what both need up.",
    );
}

#[test]
fn what_is_shared_knows_no_feature() {
    let features = features();
    let found = files(&[".rs"])
        .into_iter()
        .filter(|file| file.folder().is_some_and(|folder| SHARED.contains(&folder)))
        .flat_map(|file| calls_among(&file, &features));
    hold(found, "Give the shared part what it needs as an argument; the feature calls it.");
}

#[test]
fn every_feature_with_pages_has_its_words_in_every_language() {
    let folders: BTreeSet<PathBuf> = files(&[".html"])
        .iter()
        .filter(|file| file.folder().is_some())
        .filter_map(|file| Path::new(&file.path).parent().map(Path::to_owned))
        .collect();
    let has_words = |folder: &Path, code: &str| {
        let words = format!("words.{code}.ftl");
        folder
            .ancestors()
            .take_while(|f| *f != Path::new("src"))
            .any(|f| root().join(f).join(&words).exists())
    };
    let found = folders.iter().flat_map(|folder| {
        let missing = LANGUAGES.iter().filter(|code| !has_words(folder, code));
        missing.map(|code| folder.join(format!("words.{code}.ftl")).display().to_string())
    });
    hold(
        found,
        "Every page is in every language from its first commit: add this file, here or in a folder above.",
    );
}

#[test]
fn nothing_unwraps_outside_tests() {
    let found = files(&[".rs"]).into_iter().filter(|file| file.path.starts_with("src/")).flat_map(|file| {
        let lines = file.program().into_iter();
        lines
            .filter(|(_, line)| line.contains(".unwrap()") || line.contains(".expect(\"\")"))
            .map(move |(number, _)| format!("{}:{number}", file.path))
            .collect::<Vec<_>>()
    });
    hold(found, "Pass the error on with `?`, or say in `expect(\"…\")` why it cannot fail.");
}

#[test]
fn pages_have_no_inline_style_or_script() {
    let found = lines_of(&[".html"], nothing).filter(|(_, line)| {
        let inline_script = line.contains("<script") && !line.contains("src=");
        line.contains("style=\"") || line.contains("<style") || inline_script || has_handler(line)
    });
    hold(
        found.map(|(at, _)| at),
        "Our pages refuse inline code (Content-Security-Policy): a class in a .scss file, or a script in web/.",
    );
}

#[test]
fn pages_load_nothing_from_elsewhere() {
    let loads = ["src=\"http", "src=\"//", "srcset=\"http", "url(http", "url(\"http", "url('http", "url(//"];
    let found = lines_of(&[".html", ".css", ".scss"], nothing).filter(|(_, line)| {
        let far = line.contains("http") || line.contains("\"//");
        loads.iter().any(|load| line.contains(load))
            || far && (line.contains("<link") || line.contains("@import") || line.contains("@use"))
    });
    hold(
        found.map(|(at, _)| at),
        "Nothing is asked of another host: put the file into web/ and name it by asset().",
    );
}

#[test]
fn nothing_in_the_tree_belongs_to_one_machine() {
    let own_words = |file: &File| file.path == "tests/tidy.rs";
    let wrong = ["/root/", "/work/", "\"resolved\": \"http", "_authToken", "PRIVATE KEY-----"];
    let found = lines_of(&[""], own_words).filter(|(_, line)| {
        line.trim_start().starts_with("registry=") || wrong.iter().any(|sign| line.contains(sign))
    });
    hold(
        found.map(|(at, _)| at),
        "Use a path from the repository's root, keep secrets out, and write lock files with omit-lockfile-registry-resolved=true.",
    );
}

// ── reading the tree ──

struct File {
    path: String,
    text: String,
}

impl File {
    /// `loops` of `src/loops/pages.rs`; nothing for `src/app.rs`.
    fn folder(&self) -> Option<&str> {
        self.path.strip_prefix("src/")?.split_once('/').map(|(folder, _)| folder)
    }

    /// The lines that are part of the program: no comments, no tests.
    fn program(&self) -> Vec<(usize, String)> {
        if self.path.ends_with("tests.rs")
            || self.path.ends_with("testing.rs")
            || self.path.contains("/testing/")
            || self.path.contains("/tests/")
        {
            return Vec::new();
        }
        let mut lines = Vec::new();
        let mut test = Skip::No;
        for (at, line) in self.text.lines().enumerate() {
            let code = without_comment(line);
            test = test.after(code);
            if matches!(test, Skip::No) {
                lines.push((at + 1, code.to_owned()));
            }
        }
        lines
    }
}

/// Where we are in an item marked `#[cfg(test)]`.
enum Skip {
    No,
    Soon,
    Depth(i32),
    Last,
}

impl Skip {
    fn after(self, code: &str) -> Skip {
        let braces = code.matches('{').count() as i32 - code.matches('}').count() as i32;
        match self {
            Skip::No | Skip::Last if code.trim() == "#[cfg(test)]" => Skip::Soon,
            Skip::No | Skip::Last => Skip::No,
            Skip::Soon if braces > 0 => Skip::Depth(braces),
            Skip::Soon if code.trim_end().ends_with([';', '}']) => Skip::Last,
            Skip::Soon => Skip::Soon,
            Skip::Depth(depth) if depth + braces <= 0 => Skip::Last,
            Skip::Depth(depth) => Skip::Depth(depth + braces),
        }
    }
}

fn without_comment(line: &str) -> &str {
    match line.find("//") {
        Some(at) if !line[..at].ends_with(':') => &line[..at],
        _ => line,
    }
}

/// Which of these features the file names as `crate::feature` or `use crate::{feature, …}`.
fn calls_among(file: &File, features: &[String]) -> Vec<String> {
    let program: String = file.program().into_iter().map(|(_, line)| line + "\n").collect();
    let called: BTreeSet<&str> = program.split("crate::").skip(1).flat_map(first_names).collect();
    let known = features.iter().filter(|feature| called.contains(feature.as_str()));
    known.map(|feature| format!("{} calls {feature}", file.path)).collect()
}

/// `a::b` gives a; `{a, b::{c, d}}` gives a and b.
fn first_names(after: &str) -> Vec<&str> {
    let Some(group) = after.strip_prefix('{') else { return vec![first_name(after)] };
    let mut depth = 0;
    let mut names = vec![first_name(group)];
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(first_name(&group[at + 1..])),
            _ => {}
        }
    }
    names
}

fn first_name(text: &str) -> &str {
    let text = text.trim_start();
    text.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default()
}

/// The features in the order in which ARCHITECTURE.md lists them.
fn features() -> Vec<String> {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap_or_default();
    let listed: Vec<String> = page
        .lines()
        .skip_while(|line| !line.contains("── features"))
        .take_while(|line| !line.starts_with("```"))
        .filter(|line| !line.contains("──"))
        .filter_map(|line| line.trim().split_once('/').map(|(name, _)| name.to_owned()))
        .filter(|name| root().join("src").join(name).is_dir() && !SHARED.contains(&name.as_str()))
        .collect();
    if listed.is_empty() { FEATURES.map(str::to_owned).to_vec() } else { listed }
}

/// `onclick="` and its like.
fn has_handler(line: &str) -> bool {
    line.split(" on").skip(1).any(|rest| {
        let name = rest.split('=').next().unwrap_or_default();
        rest.contains("=\"") && !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase())
    })
}

/// Each line of those files, with the place where it stands.
fn lines_of(endings: &[&str], but_not: impl Fn(&File) -> bool) -> impl Iterator<Item = (String, String)> {
    let files = files(endings).into_iter().filter(move |file| !but_not(file));
    files.flat_map(|file| {
        let lines = file.text.lines().enumerate();
        lines.map(|(at, line)| (format!("{}:{}", file.path, at + 1), line.to_owned())).collect::<Vec<_>>()
    })
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn nothing(_: &File) -> bool {
    false
}

/// All text files of ours whose names end so; not what is built, fetched or typed in by people.
fn files(endings: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    gather(root(), endings, &mut found);
    assert!(!found.is_empty() || root().join("src").is_dir(), "the tree is not where the test looks for it");
    found
}

fn gather(folder: &Path, endings: &[&str], found: &mut Vec<File>) {
    const NOT_OURS: [&str; 7] =
        [".git", "target", "node_modules", "dist", "plethu-data", "corpus", "artifacts"];
    for entry in fs::read_dir(folder).expect("the folder can be read").flatten() {
        let (path, name) = (entry.path(), entry.file_name().into_string().expect("names are UTF-8"));
        if NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            gather(&path, endings, found);
        } else if endings.iter().any(|ending| name.ends_with(ending))
            && let Ok(text) = fs::read_to_string(&path)
        {
            let path = path.strip_prefix(root()).expect("it lies in the tree").display().to_string();
            found.push(File { path, text });
        }
    }
}

fn hold(found: impl IntoIterator<Item = String>, how_to_mend: &str) {
    let found: Vec<String> = found.into_iter().collect();
    assert!(found.is_empty(), "\n{}\n→ {how_to_mend}\n", found.join("\n"));
}
