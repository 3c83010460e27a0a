//! Writes PrefLib's files, in the form with `#`.

use super::{File, Form};
use crate::reading::WriteError;
use std::fmt::Write;

/// The file as text. Options keep the numbers that are their ids where all are whole numbers, otherwise they are numbered by place.
///
/// # Errors
/// If a name or a title has a line end, or ballots do not fit the form: ties where there may be none, or options left out.
pub fn write(file: &File) -> Result<String, WriteError> {
    let options = &file.profile.options;
    let said = file.meta.iter().flat_map(|(key, value)| [key, value]);
    if let Some(text) =
        options.iter().map(|option| &option.name).chain(said).find(|text| text.contains(['\n', '\r']))
    {
        return Err(WriteError(format!("{text:?}, which has a line end")));
    }
    let given = |option: &crate::Candidate| {
        crate::reading::small(&option.id).is_some_and(|id| id.to_string() == option.id)
    };
    let keep = options.iter().all(given);
    let number = |place: usize| if keep { options[place].id.clone() } else { (place + 1).to_string() };
    // Writing to a String cannot fail.
    let mut text = String::new();
    for (key, value) in meta(file) {
        let _ = writeln!(text, "# {key}: {value}");
    }
    for (place, option) in options.iter().enumerate() {
        let _ = writeln!(text, "# ALTERNATIVE NAME {}: {}", number(place), option.name);
    }
    for cast in &file.profile.ballots {
        let groups = &cast.ballot.0;
        fits(file.form, groups, options.len())?;
        let group = |group: &Vec<usize>| match group[..] {
            [one] => number(one),
            _ => format!("{{{}}}", group.iter().map(|option| number(*option)).collect::<Vec<_>>().join(",")),
        };
        let groups: Vec<String> = groups.iter().map(group).collect();
        let _ = writeln!(text, "{}: {}", cast.weight, groups.join(","));
    }
    Ok(text)
}

fn fits(form: Form, groups: &[Vec<usize>], options: usize) -> Result<(), WriteError> {
    let strict = matches!(form, Form::Soc | Form::Soi);
    if strict && groups.iter().any(|group| group.len() != 1) {
        return Err(WriteError("options liked equally, in a form of strict orders".into()));
    }
    if form.is_complete() && groups.iter().map(Vec::len).sum::<usize>() != options {
        return Err(WriteError("a ballot that leaves options out, in a form of complete orders".into()));
    }
    Ok(())
}

fn meta(file: &File) -> Vec<(String, String)> {
    let ballots = &file.profile.ballots;
    let known = [
        ("DATA TYPE", file.form.ending().to_owned()),
        ("NUMBER ALTERNATIVES", file.profile.options.len().to_string()),
        ("NUMBER VOTERS", ballots.iter().map(|cast| cast.weight).sum::<u64>().to_string()),
    ];
    let mut meta = file.meta.clone();
    for (key, value) in known {
        match meta.iter_mut().find(|(other, _)| other == key) {
            Some(said) => said.1 = value,
            None => meta.push((key.to_owned(), value)),
        }
    }
    meta
}
