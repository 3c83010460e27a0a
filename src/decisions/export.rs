//! The ballots as files that other programs count: BLT and PrefLib for rankings, Pabulib for everything else, and a table for all.
//! Each names its rule and its seed. A ballot in them has no name and no time, open ones neither.

use super::ballot_box::{self, Cast};
use super::finding;
use super::model::{BallotKind, Choosable, Decision, Rule, Stage};
use super::{counting, queries};
use crate::app::App;
use crate::spaces::Member;
use crate::web::text::harmless;
use crate::web::{Error, Path};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use ballots::preflib::Form;
use ballots::{WriteError, blt, pb, preflib};
use http::header;
/// What a decision can be exported as, by the ending of the file.
pub fn forms(decision: &Decision) -> &'static [&'static str] {
    match decision.rule.ballot() {
        None => &[],
        Some(BallotKind::Ranks) => &["blt", "toi", "csv"],
        Some(_) => &["pb", "csv"],
    }
}

/// Only once it is closed: a ballot that may still be changed is nobody's business.
pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, number, ending)): Path<(String, i64, String)>,
) -> Result<Response, Error> {
    let decision = finding::find(&app, &member, number).await?;
    let closed = matches!(decision.stage, Stage::Closed | Stage::Aside);
    if !closed || !forms(&decision).contains(&&*ending) {
        return Err(Error::NotFound);
    }
    let id = decision.id.clone();
    let (options, cast) = app
        .store
        .read_slow(move |tx| Ok::<_, Error>((queries::options(tx, &id)?, ballot_box::cast(tx, &id)?)))
        .await?;
    let text =
        write(&decision, &options, &cast, &ending).map_err(|problem| Error::broken(problem.to_string()))?;
    let name = format!("attachment; filename=\"{}.{ending}\"", decision.reference());
    let kind = if ending == "csv" { "text/csv; charset=utf-8" } else { "text/plain; charset=utf-8" };
    Ok(([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)], text).into_response())
}

/// # Errors
/// When the form has no way to say something.
pub fn write(
    decision: &Decision,
    options: &[Choosable],
    cast: &[Cast],
    ending: &str,
) -> Result<String, WriteError> {
    match ending {
        "pb" => pb::write(&as_pb(decision, options, cast)),
        "blt" => blt::write(&as_blt(decision, options, cast)),
        "toi" => preflib::write(&as_preflib(decision, options, cast)),
        _ => Ok(as_table(options, cast)),
    }
}

fn title(decision: &Decision) -> String {
    plain(decision.question.in_lang(crate::words::Lang::En))
}

/// The forms know no line ends and no quotation marks in names.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('"', "'")
}

fn as_pb(decision: &Decision, options: &[Choosable], cast: &[Cast]) -> pb::File {
    let mut budget = match decision.rule.shares_money() {
        true => counting::budget(decision, options, cast),
        false => counting::as_if_each_cost_one(decision, options, cast),
    };
    budget.projects.iter_mut().for_each(|project| project.name = plain(&project.name));
    let mut meta =
        vec![("description".to_owned(), title(decision)), ("unit".to_owned(), decision.reference())];
    meta.extend(how_to_count(decision));
    pb::File { meta, budget, point_decimals: 0 }
}

/// What the crate `ballots` counts by when nothing else is asked for: with it anybody comes to the same result.
fn how_to_count(decision: &Decision) -> Vec<(String, String)> {
    let rule = match decision.rule {
        Rule::Shares => "equalshares/add1u",
        Rule::Greedy => "greedy",
        Rule::Score | Rule::Dots => "score",
        Rule::Runoff => "irv",
        other => other.code(),
    };
    let mut said = vec![("rule", rule.to_owned()), ("seed", decision.seed.clone().unwrap_or_default())];
    if decision.rule.has_places() {
        said.push(("seats", decision.terms.places.to_string()));
    }
    said.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn rankings(options: &[Choosable], cast: &[Cast]) -> ballots::Profile<ballots::Ranking> {
    let mut names = counting::candidates(options);
    names.iter_mut().for_each(|one| one.name = plain(&one.name));
    counting::profile(names, cast, counting::ranking)
}

fn as_blt(decision: &Decision, options: &[Choosable], cast: &[Cast]) -> blt::File {
    let seats = if decision.rule.has_places() { decision.terms.places.max(1) as usize } else { 1 };
    blt::File {
        meta: how_to_count(decision),
        title: title(decision),
        seats,
        profile: rankings(options, cast),
    }
}

fn as_preflib(decision: &Decision, options: &[Choosable], cast: &[Cast]) -> preflib::File {
    let mut meta = vec![("TITLE".to_owned(), title(decision))];
    meta.extend(how_to_count(decision).into_iter().map(|(key, value)| (key.to_ascii_uppercase(), value)));
    preflib::File { form: Form::Toi, meta, profile: rankings(options, cast) }
}

/// A column for each option, a row for each ballot: no name and no time.
fn as_table(options: &[Choosable], cast: &[Cast]) -> String {
    let field = |text: &str| format!("\"{}\"", harmless(&plain(text)));
    let lang = crate::words::Lang::En;
    let mut text =
        options.iter().map(|one| field(one.words.in_lang(lang))).collect::<Vec<_>>().join(",") + "\r\n";
    for one in cast {
        text.push_str(&one.ballot.marks.to_text());
        text.push_str("\r\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fit_into_forms_that_know_no_quotation_marks() {
        assert_eq!(plain("A \"quiet\"\nroom"), "A 'quiet' room");
        assert_eq!(harmless("=1+1"), "'=1+1");
    }
}
