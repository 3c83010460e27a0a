//! The ballots as files that other programs count: Pabulib for budgets, BLT and PrefLib for rankings, and a table for all. A
//! ballot in them has no name and no time, open ones neither.

use super::ballot_box::{self, Cast};
use super::finding;
use super::model::{BallotKind, Choosable, Decision, Stage};
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
        Some(BallotKind::ChooseSome) if decision.rule.shares_money() => &["pb", "csv"],
        Some(BallotKind::Ranks) => &["blt", "toi", "csv"],
        Some(_) => &["csv"],
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

fn write(
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
    let mut budget = counting::budget(decision, options, cast);
    budget.projects.iter_mut().for_each(|project| project.name = plain(&project.name));
    let rule = if decision.rule == super::model::Rule::Greedy { "greedy" } else { "equalshares/add1u" };
    let said = [
        ("description", title(decision)),
        ("rule", rule.into()),
        ("unit", decision.reference()),
        ("seed", seed(decision)),
    ];
    let meta = said.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    pb::File { meta, budget, point_decimals: 0 }
}

fn seed(decision: &Decision) -> String {
    decision.seed.clone().unwrap_or_default()
}

fn rankings(options: &[Choosable], cast: &[Cast]) -> ballots::Profile<ballots::Ranking> {
    let mut names = counting::candidates(options);
    names.iter_mut().for_each(|one| one.name = plain(&one.name));
    counting::profile(names, cast, counting::ranking)
}

fn as_blt(decision: &Decision, options: &[Choosable], cast: &[Cast]) -> blt::File {
    let seats = if decision.rule.has_places() { decision.terms.places.max(1) as usize } else { 1 };
    blt::File { title: title(decision), seats, profile: rankings(options, cast) }
}

fn as_preflib(decision: &Decision, options: &[Choosable], cast: &[Cast]) -> preflib::File {
    let meta = vec![("TITLE".to_owned(), title(decision)), ("SEED".to_owned(), seed(decision))];
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
