//! An outcome over time, as a picture. The table beside it says the same.

use super::model::{HIGHEST, LOWEST, Rated};
use askama::filters::{Html, escape};

const WIDE: f64 = 640.0;
const HIGH: f64 = 240.0;
/// Room for the numbers at the side, and for the days beneath.
const SIDE: f64 = 30.0;
const TOP: f64 = 26.0;
const FOOT: f64 = 34.0;

/// `days`: each rating's day as it is written.
pub fn svg(ratings: &[Rated], days: &[String], title: &str) -> String {
    let (first, last) = match (ratings.first(), ratings.last()) {
        (Some(first), Some(last)) => (first.at, last.at),
        _ => return String::new(),
    };
    let across = |at: i64| {
        let part = if last > first { (at - first) as f64 / (last - first) as f64 } else { 0.5 };
        SIDE + part * (WIDE - 2.0 * SIDE)
    };
    let down = |number: i64| {
        let part = (HIGHEST - number) as f64 / (HIGHEST - LOWEST) as f64;
        TOP + part * (HIGH - TOP - FOOT)
    };
    let points: Vec<(f64, f64)> =
        ratings.iter().map(|rated| (across(rated.at), down(rated.number))).collect();
    let line: Vec<String> = points.iter().map(|(x, y)| format!("{x:.0},{y:.0}")).collect();
    let mut svg = format!(
        "<svg class=\"chart\" viewBox=\"0 0 {WIDE} {HIGH}\" role=\"img\"><title>{}</title>",
        plain(title)
    );
    for number in [LOWEST, 5, HIGHEST] {
        let y = down(number);
        svg.push_str(&format!(
            "<path class=\"chart-rule\" d=\"M{SIDE} {y:.0}H{:.0}\"/><text class=\"chart-number\" x=\"{:.0}\" y=\"{:.0}\">{number}</text>",
            WIDE - SIDE,
            SIDE - 6.0,
            y + 5.0,
        ));
    }
    svg.push_str(&format!("<polyline class=\"chart-line\" points=\"{}\"/>", line.join(" ")));
    for ((x, y), rated) in points.iter().zip(ratings) {
        svg.push_str(&format!("<circle class=\"chart-point\" cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"6\"/>"));
        let above = if rated.number == HIGHEST { y + 22.0 } else { y - 12.0 };
        svg.push_str(&format!(
            "<text class=\"chart-value\" x=\"{x:.0}\" y=\"{above:.0}\">{}</text>",
            rated.number
        ));
    }
    for (day, at, anchor) in [(days.first(), SIDE, "start"), (days.last(), WIDE - SIDE, "end")] {
        if let Some(day) = day {
            svg.push_str(&format!(
                "<text class=\"chart-day\" x=\"{at:.0}\" y=\"{:.0}\" text-anchor=\"{anchor}\">{}</text>",
                HIGH - 8.0,
                plain(day)
            ));
        }
    }
    svg + "</svg>"
}

/// Somebody's own words inside a picture.
fn plain(words: &str) -> String {
    escape(words, Html).map(|escaped| escaped.to_string()).unwrap_or_default()
}
