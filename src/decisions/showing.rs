//! What the pages of a decision say about it in the same words.

use super::model::{Decision, Rule, pounds};
use super::register::Share;
use super::words::Words;
use crate::spaces::{Perspective, words::Words as SpaceWords};
use crate::words::{Lang, dates};

/// What was fixed, as questions and answers.
pub fn facts(w: &Words, decision: &Decision) -> Vec<(&'static str, String)> {
    let terms = &decision.terms;
    let mut facts = vec![(w.rule_label(), w.rule(decision.rule.code()))];
    if decision.rule.shares_money() {
        facts.push((w.money_label(), pounds(terms.money)));
    }
    if decision.rule.has_places() {
        facts.push((w.places_label(), terms.places.to_string()));
    }
    if decision.rule.has_points() {
        let label = if decision.rule == Rule::Dots { w.dots_label() } else { w.points_label() };
        facts.push((label, terms.points.to_string()));
    }
    let who = terms.perspectives();
    let who = if who.is_empty() { w.everybody().to_owned() } else { w.only_who(names(w.0, &who)) };
    facts.push((w.who_label(), who));
    facts.push((w.quorum_label(), w.quorum(terms.quorum)));
    if terms.lived > 0 {
        facts.push((w.lived_label(), w.lived_share(lived(terms.lived))));
    }
    if !decision.is_consent() {
        facts.push((w.secrecy_label(), w.secrecy(if terms.secret { "secret" } else { "open" })));
    }
    facts
}

/// As the words tell the shares of lived experience apart.
pub fn lived(sixths: i64) -> &'static str {
    match sixths {
        2 => "third",
        3 => "half",
        4 => "two_thirds",
        _ => "none",
    }
}

pub fn names(lang: Lang, perspectives: &[Perspective]) -> String {
    let sw = SpaceWords(lang);
    perspectives.iter().map(|one| sw.perspective_short(one.code())).collect::<Vec<_>>().join(", ")
}

/// How many took part from where, a line each; those whose number is not shown together.
pub fn shares(w: &Words, shares: &[Share]) -> Vec<String> {
    let shown = shares.iter().filter_map(|one| Some((one.from, one.people?)));
    let from = |from: Perspective| SpaceWords(w.0).people_from(from.code());
    let mut lines: Vec<String> = shown.map(|(place, people)| w.took_part_from(people, from(place))).collect();
    let hidden: Vec<Perspective> =
        shares.iter().filter(|one| one.people.is_none()).map(|one| one.from).collect();
    if lines.is_empty() && !hidden.is_empty() {
        lines.push(w.took_part_none().into());
    } else if !hidden.is_empty() {
        let hidden: Vec<String> = hidden.into_iter().map(from).collect();
        lines.push(w.took_part_few(hidden.join("; ")));
    }
    lines
}

/// The last day on which somebody may vote.
pub fn last_day(lang: Lang, decision: &Decision) -> String {
    dates::day(lang, decision.ends_at - 1)
}
