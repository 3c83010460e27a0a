//! Writes `.blt` files.

use super::File;
use crate::reading::WriteError;
use std::fmt::Write;

/// The file as text. Candidates are numbered by their place, whatever their ids. Ballots that nobody cast are left out: they would
/// look like the end of the list.
///
/// # Errors
/// If a name has a line end or a quotation mark, or a comment a line end, for which the form has no way.
pub fn write(file: &File) -> Result<String, WriteError> {
    let options = &file.profile.options;
    let names = options.iter().map(|option| option.name.as_str());
    if let Some(name) =
        names.clone().chain([file.title.as_str()]).find(|name| name.contains(['"', '\n', '\r']))
    {
        return Err(WriteError(format!("the name {name:?}")));
    }
    let comments: Vec<String> = file.meta.iter().map(|(key, value)| format!("# {key}: {value}")).collect();
    if let Some(comment) = comments.iter().find(|comment| comment.contains(['\n', '\r'])) {
        return Err(WriteError(format!("the comment {comment:?}")));
    }
    // Writing to a String cannot fail.
    let mut text: String = comments.into_iter().map(|comment| comment + "\n").collect();
    let _ = writeln!(text, "{} {}", options.len(), file.seats);
    for (place, _) in options.iter().enumerate().filter(|(_, option)| option.withdrawn) {
        let _ = writeln!(text, "-{}", place + 1);
    }
    for cast in file.profile.ballots.iter().filter(|cast| cast.weight > 0) {
        let equal = |group: &Vec<usize>| {
            group.iter().map(|option| (option + 1).to_string()).collect::<Vec<_>>().join("=")
        };
        let groups = cast.ballot.0.iter().filter(|group| !group.is_empty()).map(equal);
        let words: Vec<String> = [cast.weight.to_string()].into_iter().chain(groups).collect();
        let _ = writeln!(text, "{} 0", words.join(" "));
    }
    text.push_str("0\n");
    for name in names.chain([file.title.as_str()]) {
        let _ = writeln!(text, "\"{name}\"");
    }
    Ok(text)
}
