//! The form PrefLib had until 2022: the number of options, a line for each, a line of sums, then `how many,1,{2,3},4`.

use super::read::Reader;
use crate::reading::{lines, small};
use crate::{MOST_OPTIONS, ReadError};

pub(super) fn read(text: &str, reader: &mut Reader) -> Result<(), ReadError> {
    let mut lines =
        lines(text).map(|(line, content)| (line, content.trim())).filter(|(_, content)| !content.is_empty());
    let (line, typed) = lines.next().unwrap_or((1, ""));
    let problem = || ReadError::at(line, "the file begins neither with # nor with the number of options");
    let count = small(typed).filter(|count| *count as usize <= MOST_OPTIONS).ok_or_else(problem)?;
    for _ in 0..count {
        let (line, content) =
            lines.next().ok_or_else(|| ReadError::at(line, "the file ends before all options are named"))?;
        let (number, name) = content.split_once(',').unwrap_or((content, ""));
        reader.option(number, name.trim(), line)?;
    }
    // How many voters and different ballots there are is counted anew.
    lines.next();
    for (line, content) in lines {
        let (weight, order) = content.split_once(',').unwrap_or((content, ""));
        reader.ballot(weight, order, line)?;
    }
    Ok(())
}
