//! How the count went, in plain sentences of either language.

use super::ballot::Marks;
use super::model::{Choosable, Decision, pounds};
use super::outcome::{Line, Outcome};
use super::terms::Shortfall;
use super::words::Words;
use crate::words::Lang;

/// In one or two sentences: what was decided, or that nothing was.
pub fn in_short(lang: Lang, decision: &Decision, options: &[Choosable], outcome: &Outcome) -> String {
    let w = Words(lang);
    if let Some(shortfall) = outcome.shortfall {
        return short_of(&w, shortfall);
    }
    if decision.is_consent() {
        return if outcome.adopted { w.adopted().into() } else { w.not_adopted().into() };
    }
    if outcome.winners.is_empty() {
        return w.nothing_chosen().into();
    }
    let names: Vec<&str> = outcome.winners.iter().map(|place| name(lang, options, *place)).collect();
    let chosen = w.chosen(names.join(", "));
    if !decision.rule.shares_money() {
        return chosen;
    }
    format!("{chosen} {}", spent(&w, decision, options, outcome))
}

/// How much of the money goes into what was chosen.
pub fn spent(w: &Words, decision: &Decision, options: &[Choosable], outcome: &Outcome) -> String {
    let chosen = outcome.winners.iter().filter_map(|place| options.get(*place));
    w.spent(pounds(decision.terms.money), pounds(chosen.map(|one| one.cost).sum()))
}

pub fn short_of(w: &Words, shortfall: Shortfall) -> String {
    match shortfall {
        Shortfall::People(missing) => w.short_of_people(missing),
        Shortfall::LivedExperience => w.short_of_lived().into(),
        Shortfall::Papers(too_many) => w.short_of_papers(too_many),
    }
}

/// Why, in a few sentences: the rule, and how the count went.
pub fn why(lang: Lang, decision: &Decision, options: &[Choosable], outcome: &Outcome) -> String {
    let w = Words(lang);
    let mut sentences = vec![w.rule_why(decision.rule.code())];
    if decision.is_consent() {
        sentences.extend(lines(lang, decision, options, outcome));
    }
    sentences.join(" ")
}

/// Each step as a sentence.
pub fn lines(lang: Lang, decision: &Decision, options: &[Choosable], outcome: &Outcome) -> Vec<String> {
    let seed = decision.seed.as_deref().unwrap_or_default();
    outcome.lines.iter().map(|line| sentence(lang, options, line, seed)).collect()
}

fn name(lang: Lang, options: &[Choosable], place: usize) -> &str {
    options.get(place).map_or("", |one| one.words.in_lang(lang))
}

fn sentence(lang: Lang, options: &[Choosable], line: &Line, seed: &str) -> String {
    let w = Words(lang);
    let option = |at: usize| line.options.get(at).map_or("", |place| name(lang, options, *place));
    let number = |at: usize| line.numbers.get(at).map_or("", String::as_str);
    let whole = |at: usize| number(at).parse::<i64>().unwrap_or(0);
    let all = || line.options.iter().map(|place| name(lang, options, *place)).collect::<Vec<_>>().join(", ");
    match &*line.what {
        "consent" => w.line_consent(whole(1), whole(0), whole(2)),
        "majority" => w.line_majority(number(1), whole(0)),
        "majority-won" => w.line_majority_won(option(0), whole(0)),
        "majority-tied" => w.line_majority_tied(all()),
        "majority-none" => w.line_majority_none().into(),
        "approval" => w.line_approval(whole(0)),
        "score" => w.line_score(whole(0)),
        "dots" => w.line_dots(whole(0)),
        "runoff-round" => w.line_round(number(1), number(0)),
        "excluded" => w.line_excluded(option(0), number(0)),
        "elected" => w.line_elected(option(0), number(0)),
        "stv-start" => w.line_stv_start(number(1), number(2), whole(0)),
        "stv-first" => w.line_stv_first().into(),
        "stv-surplus" => w.line_stv_surplus(option(0), number(0)),
        "stv-excluded" => w.line_stv_excluded(option(0)),
        "stv-filled" => w.line_stv_filled(all()),
        "schulze" => w.line_schulze(whole(0)),
        "against" => w.line_against(number(1), number(0), option(0), option(1)),
        "shares" => w.line_shares(number(1), whole(0)),
        "raised" => w.line_raised(number(0)),
        "free" => w.line_free(option(0), whole(0)),
        "paid" => w.line_paid(number(0), number(2), number(3), option(0), whole(1)),
        "filled" => w.line_filled(number(1), option(0), whole(0)),
        "greedy" => w.line_greedy(number(0)),
        "greedy-paid" => w.line_filled_greedy(number(1), option(0), whole(0)),
        "shares-too-dear" => w.line_shares_too_dear(option(0), whole(0)),
        "too-dear" => w.line_too_dear(option(0), whole(0)),
        "tie" => w.line_tie(option(0), all(), seed),
        "tie-out" => w.line_tie_out(option(0), all(), seed),
        "tie-earlier" => w.line_tie_earlier(all(), option(0), number(0)),
        "tie-earlier-out" => w.line_tie_earlier_out(all(), option(0), number(0)),
        "nobody-wants" => w.line_nobody_wants(all()),
        _ => String::new(),
    }
}

/// The options that have a mark, each with its number where that says more than yes.
pub fn marked(lang: Lang, options: &[Choosable], marks: &Marks) -> String {
    let one = |place: usize| {
        let name = name(lang, options, place);
        match marks.0.get(place) {
            Some(number) if *number > 1 => format!("{name} ({number})"),
            _ => name.to_owned(),
        }
    };
    marks.chosen().into_iter().map(one).collect::<Vec<_>>().join(", ")
}

/// What the numbers beside the options are.
pub fn unit(lang: Lang, outcome: &Outcome) -> &'static str {
    let w = Words(lang);
    match &*outcome.unit {
        "approvals" | "supporters" => w.unit_supporters(),
        "points" => w.unit_points(),
        "dots" => w.unit_dots(),
        "beats" => w.unit_beats(),
        _ => w.unit_votes(),
    }
}
