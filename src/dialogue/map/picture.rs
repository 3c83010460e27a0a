//! The map as a picture: a mark for each person, of a shape for each group. All that it says stands in the tables as well.

use super::mapped::Mapped;
use super::sides::Group;
use std::fmt::Write;

const SIDE: f64 = 600.0;
const EDGE: f64 = 24.0;
/// More marks than this hide one another: then one in so many is drawn.
const MOST_MARKS: usize = 1500;

/// An SVG picture, which `title` names. `me`: the place of whoever looks, among the voters.
pub fn svg(mapped: &Mapped, groups: &[Group], me: Option<usize>, title: &str, you: &str) -> String {
    let people = &mapped.map.people;
    let widest = |of: fn(&opinion::Person) -> f64| {
        people.iter().map(of).filter(|at| at.is_finite()).map(f64::abs).fold(1e-9, f64::max)
    };
    let (across, down) = (widest(|one| one.x), widest(|one| one.y));
    let place = |one: &opinion::Person| {
        let at = |value: f64, widest: f64| SIDE / 2.0 + value / widest * (SIDE / 2.0 - EDGE);
        (at(one.x, across), SIDE - at(one.y, down))
    };
    let mut svg = String::new();
    let title = escaped(title);
    // Writing to a String cannot fail.
    let _ = write!(
        svg,
        r#"<svg class="opinion-map" viewBox="0 0 {SIDE} {SIDE}" role="img" aria-label="{title}"><path class="opinion-axis" d="M{half} {EDGE}V{end}M{EDGE} {half}H{end}"/>"#,
        half = SIDE / 2.0,
        end = SIDE - EDGE
    );
    let every = people.len().div_ceil(MOST_MARKS).max(1);
    for (at, one) in people.iter().enumerate() {
        if at % every == 0 || Some(at) == me {
            let (x, y) = place(one);
            let group =
                one.group.and_then(|group| groups.iter().position(|shown| shown.at == usize::from(group)));
            mark(&mut svg, group, x, y);
        }
    }
    for (order, group) in groups.iter().enumerate() {
        if let Some(middle) = mapped.map.centres.get(group.at) {
            let (x, y) = place(&opinion::Person { x: middle[0], y: middle[1], group: None });
            let letter = group.letter;
            let _ = write!(
                svg,
                r#"<g class="opinion-name opinion-{order}"><circle cx="{x:.1}" cy="{y:.1}" r="18"/><text x="{x:.1}" y="{down:.1}" text-anchor="middle">{letter}</text></g>"#,
                down = y + 7.0
            );
        }
    }
    if let Some(one) = me.and_then(|me| people.get(me)) {
        let (x, y) = place(one);
        let (you, down) = (escaped(you), if y < 60.0 { y + 34.0 } else { y - 18.0 });
        let x_text = x.clamp(60.0, SIDE - 60.0);
        let _ = write!(
            svg,
            r#"<g class="opinion-me"><circle cx="{x:.1}" cy="{y:.1}" r="12"/><text x="{x_text:.1}" y="{down:.1}" text-anchor="middle">{you}</text></g>"#
        );
    }
    svg.push_str("</svg>");
    svg
}

/// A circle, a square, a triangle, a diamond or a cross; a small dot for whoever is in none.
fn mark(svg: &mut String, group: Option<usize>, x: f64, y: f64) {
    let _ = match group {
        Some(0) => write!(svg, r#"<circle class="opinion-0" cx="{x:.1}" cy="{y:.1}" r="6"/>"#),
        Some(1) => {
            write!(
                svg,
                r#"<rect class="opinion-1" x="{:.1}" y="{:.1}" width="11" height="11"/>"#,
                x - 5.5,
                y - 5.5
            )
        }
        Some(2) => write!(svg, r#"<path class="opinion-2" d="M{x:.1} {:.1}l7 12h-14z"/>"#, y - 7.0),
        Some(3) => write!(svg, r#"<path class="opinion-3" d="M{x:.1} {:.1}l8 8-8 8-8-8z"/>"#, y - 8.0),
        Some(_) => {
            write!(svg, r#"<path class="opinion-4" d="M{:.1} {:.1}l12 12m0-12l-12 12"/>"#, x - 6.0, y - 6.0)
        }
        None => write!(svg, r#"<circle class="opinion-none" cx="{x:.1}" cy="{y:.1}" r="3"/>"#),
    };
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
