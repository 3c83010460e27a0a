//! Finds every folder of `src/` that has words and compiles them.
//!
//! `src/loops/words.en.ftl` and `src/loops/words.cy.ftl` become `loops_words.rs`; all the languages found become
//! `langs.rs`. What is wrong with the words is said as an ordinary error of cargo, one line for each fault.

#[path = "words/compiler.rs"]
mod compiler;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Folder → language → file.
type Found = BTreeMap<PathBuf, BTreeMap<String, PathBuf>>;

pub fn compile() {
    // Cargo looks at the folder with all it holds, so a new words file is noticed as well as a changed one.
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=build");
    if let Err(broken) = compile_all(Path::new("src")) {
        println!("cargo::error=words: {broken}");
    }
}

fn compile_all(src: &Path) -> io::Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?);
    let mut found = Found::new();
    find(src, &mut found)?;
    let langs: BTreeSet<String> = found.values().flat_map(|files| files.keys().cloned()).collect();
    write(&out.join("langs.rs"), &compiler::langs(&langs))?;
    for (folder, files) in &found {
        let mut sources = Vec::new();
        for lang in &langs {
            let file = files.get(lang).cloned().unwrap_or_else(|| folder.join(format!("words.{lang}.ftl")));
            let text = if file.exists() { fs::read_to_string(&file)? } else { String::new() };
            sources.push(compiler::Source { lang: lang.clone(), file: file.display().to_string(), text });
        }
        match compiler::folder(&sources) {
            Ok(rust) => write(&out.join(format!("{}_words.rs", name(src, folder))), &rust)?,
            Err(faults) => faults.iter().for_each(|fault| println!("cargo::error={fault}")),
        }
    }
    Ok(())
}

fn find(folder: &Path, found: &mut Found) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, found)?;
        } else if let Some(lang) = language_of(&path) {
            found.entry(folder.to_owned()).or_default().insert(lang, path);
        }
    }
    Ok(())
}

fn language_of(path: &Path) -> Option<String> {
    let lang = path.file_name()?.to_str()?.strip_prefix("words.")?.strip_suffix(".ftl")?;
    Some(lang.to_owned())
}

/// `src/web/components` → `web_components`.
fn name(src: &Path, folder: &Path) -> String {
    let inside = folder.strip_prefix(src).unwrap_or(folder);
    inside.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("_")
}

/// Left alone when nothing changed, so that nothing is compiled again for it.
fn write(path: &Path, text: &str) -> io::Result<()> {
    match fs::read_to_string(path) {
        Ok(before) if before == text => Ok(()),
        _ => fs::write(path, text),
    }
}
