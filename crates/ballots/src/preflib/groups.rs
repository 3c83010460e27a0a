//! Orders as PrefLib writes them: `1,{2,3},4`.

use crate::ReadError;
use crate::reading::small;
use std::collections::HashMap;

/// Reads an order. Options in braces are liked equally; empty braces are kept only where they are a category.
pub(super) fn groups(
    typed: &str,
    place_of: &HashMap<u64, usize>,
    keep_empty: bool,
    line: usize,
) -> Result<Vec<Vec<usize>>, ReadError> {
    let wrong = |problem: String| ReadError::at(line, problem);
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut inside = false;
    for word in words(typed) {
        match word {
            "{" if inside => return Err(wrong("braces open inside braces; close the first".into())),
            "{" => {
                inside = true;
                groups.push(Vec::new());
            }
            "}" if inside => inside = false,
            "}" => return Err(wrong("braces close that were not opened".into())),
            number => {
                let option = small(number).and_then(|number| place_of.get(&number)).copied();
                let option =
                    option.ok_or_else(|| wrong(format!("{number:?} is not the number of an option")))?;
                match groups.last_mut() {
                    Some(equal) if inside => equal.push(option),
                    _ => groups.push(vec![option]),
                }
            }
        }
    }
    if inside {
        return Err(wrong("braces open here and are never closed".into()));
    }
    groups.retain(|group| keep_empty || !group.is_empty());
    each_once(&groups, line)?;
    Ok(groups)
}

/// Numbers and braces.
fn words(typed: &str) -> impl Iterator<Item = &str> {
    let pieces = typed.split_inclusive(['{', '}', ',']).flat_map(|piece| {
        let (number, brace) = match piece.char_indices().next_back() {
            Some((at, '{' | '}')) => piece.split_at(at),
            Some((at, ',')) => (&piece[..at], ""),
            _ => (piece, ""),
        };
        [number.trim(), brace]
    });
    pieces.filter(|word| !word.is_empty())
}

fn each_once(groups: &[Vec<usize>], line: usize) -> Result<(), ReadError> {
    let mut named: Vec<usize> = groups.iter().flatten().copied().collect();
    named.sort_unstable();
    match named.windows(2).any(|two| two[0] == two[1]) {
        true => Err(ReadError::at(line, "this ballot names an option twice; keep one of the two")),
        false => Ok(()),
    }
}
