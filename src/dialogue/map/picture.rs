//! The map as a picture: a mark for each person, of a shape for each group. All that it says stands in the tables as well.

use super::mapped::Mapped;
use super::sides::Group;
use std::collections::HashMap;
use std::fmt::Write;

const SIDE: f64 = 600.0;
const EDGE: f64 = 24.0;
/// As wide as a mark.
const MARK: f64 = 13.0;
/// In radians: seeds turned by it never lie behind one another.
const GOLDEN_ANGLE: f64 = 2.399_963_229_728_653;
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
    let mut side_by_side = SideBySide::default();
    let mut mine = None;
    for (at, one) in people.iter().enumerate() {
        if at % every == 0 || Some(at) == me {
            let (x, y) = side_by_side.place(place(one));
            let group =
                one.group.and_then(|group| groups.iter().position(|shown| shown.at == usize::from(group)));
            mark(&mut svg, group, x, y);
            if Some(at) == me {
                mine = Some((x, y));
            }
        }
    }
    let mut letters = Vec::new();
    for (order, group) in groups.iter().enumerate() {
        if let Some(middle) = mapped.map.centres.get(group.at) {
            let (x, y) = place(&opinion::Person { x: middle[0], y: middle[1], group: None });
            let letter = group.letter;
            letters.push((x, y));
            let _ = write!(
                svg,
                r#"<g class="opinion-name opinion-{order}"><circle cx="{x:.1}" cy="{y:.1}" r="18"/><text x="{x:.1}" y="{down:.1}" text-anchor="middle">{letter}</text></g>"#,
                down = y + 7.0
            );
        }
    }
    if let Some((x, y)) = mine {
        let covers =
            |(across, down): &(f64, f64)| (across - x).abs() < 60.0 && (0.0..50.0).contains(&(y - down));
        let beneath = y < 60.0 || letters.iter().any(covers);
        let (you, down) = (escaped(you), if beneath { y + 34.0 } else { y - 18.0 });
        let x_text = x.clamp(60.0, SIDE - 60.0);
        let _ = write!(
            svg,
            r#"<g class="opinion-me"><circle cx="{x:.1}" cy="{y:.1}" r="12"/><text x="{x_text:.1}" y="{down:.1}" text-anchor="middle">{you}</text></g>"#
        );
    }
    svg.push_str("</svg>");
    svg
}

/// Marks that would lie on one another, laid round the first of them like the seeds of a sunflower (Vogel 1979): so many people
/// look like so many.
#[derive(Default)]
struct SideBySide {
    /// How many lie in a square of the picture, and where the first does.
    taken: HashMap<(i64, i64), (u32, (f64, f64))>,
}

impl SideBySide {
    fn place(&mut self, (x, y): (f64, f64)) -> (f64, f64) {
        let square = ((x / MARK).round() as i64, (y / MARK).round() as i64);
        let (before, (first_x, first_y)) = self.taken.entry(square).or_insert((0, (x, y)));
        let (away, turned) = (0.8 * MARK * f64::from(*before).sqrt(), f64::from(*before) * GOLDEN_ANGLE);
        *before += 1;
        let inside = |at: f64| at.clamp(EDGE / 2.0, SIDE - EDGE / 2.0);
        (inside(*first_x + away * turned.cos()), inside(*first_y + away * turned.sin()))
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_in_one_place_are_drawn_beside_one_another() {
        let mut side_by_side = SideBySide::default();
        let placed: Vec<(f64, f64)> = (0..13).map(|_| side_by_side.place((300.0, 300.0))).collect();
        for (at, one) in placed.iter().enumerate() {
            for other in &placed[..at] {
                assert!((one.0 - other.0).hypot(one.1 - other.1) > MARK / 2.0, "{one:?} hides {other:?}");
            }
        }
        assert_eq!(side_by_side.place((20.0, 580.0)), (20.0, 580.0), "whoever is alone stays in their place");
    }
}
