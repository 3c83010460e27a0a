//! What stands round every page: where we are, in which language, who is reading, and what is owed.

use super::{Choice, Problems, Reader, words::Words};
use crate::words::Lang;

pub struct Frame {
    pub lang: Lang,
    /// The start of every internal link: `/en`.
    pub l: &'static str,
    pub(crate) fw: Words,
    pub title: String,
    /// This page in each other language.
    pub others: Vec<(Lang, String)>,
    pub who: Option<Who>,
    pub place: Option<Place>,
    pub problems: Problems,
    /// One sentence about what has just been done, shown at the top.
    pub news: Option<String>,
    /// Where the back link leads.
    pub back: Option<String>,
    /// Something went wrong before it was known who is reading: no way in is offered to somebody who is in.
    pub astray: bool,
    /// The path of this page without its language.
    pub here: String,
    /// What stands here is nobody else's business: a way out of it is always in reach.
    pub sensitive: bool,
}

/// The person who is signed in.
pub struct Who {
    pub name: String,
    /// By this the browser knows whose drafts it keeps.
    pub id: String,
}

/// The space a page belongs to.
#[derive(Clone, Debug, Default)]
pub struct Place {
    pub code: String,
    pub name: String,
    /// The language the name is written in, where it is not that of the page.
    pub name_lang: Option<Lang>,
    /// The level, as a word: "Group".
    pub level: String,
    /// A word where the space is anything but open: "Closed".
    pub state: Option<String>,
    pub can: String,
    pub cannot: String,
    /// The name of the wider space, with its code for whoever is in that too.
    pub wider: Option<(Option<String>, String)>,
    pub nav: Vec<NavLink>,
    /// What is used less often, one step further.
    pub more: Vec<NavLink>,
    /// Answers owed, the overdue ones first.
    pub owed: Vec<OwedLine>,
}

#[derive(Clone, Debug, Default)]
pub struct NavLink {
    pub href: String,
    pub label: String,
    pub current: bool,
}

#[derive(Clone, Debug, Default)]
pub struct OwedLine {
    pub text: String,
    pub href: String,
    pub overdue: bool,
}

impl Frame {
    pub fn new(reader: &Reader, title: impl Into<String>) -> Frame {
        Frame {
            lang: reader.lang,
            l: prefix(reader.lang),
            fw: Words(reader.lang),
            title: title.into(),
            others: others(reader),
            who: None,
            place: None,
            problems: Problems::new(),
            news: None,
            back: None,
            astray: false,
            here: reader.here.clone(),
            sensitive: false,
        }
    }

    pub fn known(mut self, name: impl Into<String>, id: impl Into<String>) -> Frame {
        self.who = Some(Who { name: name.into(), id: id.into() });
        self
    }

    pub fn at(mut self, place: Place) -> Frame {
        self.place = Some(place);
        self
    }

    pub fn with(mut self, problems: Problems) -> Frame {
        self.problems = problems;
        self
    }

    pub fn news(mut self, news: impl Into<String>) -> Frame {
        self.news = Some(news.into());
        self
    }

    pub fn back_to(mut self, href: impl Into<String>) -> Frame {
        self.back = Some(href.into());
        self
    }

    /// With a way out that leaves nothing of it on the screen.
    pub fn sensitive(mut self) -> Frame {
        self.sensitive = true;
        self
    }

    /// For a page that cannot be asked for again: the way to the other language would lose what it shows.
    pub fn shown_once(mut self) -> Frame {
        self.others.clear();
        self
    }

    /// Every language, to choose from.
    pub fn languages(&self) -> Vec<Choice> {
        Lang::ALL.iter().map(|lang| Choice::new(lang.code(), lang.name())).collect()
    }

    /// The language that was chosen, or the one that the page is in.
    pub fn lang_or<'a>(&self, chosen: &'a str) -> &'a str {
        if chosen.is_empty() { self.lang.code() } else { chosen }
    }

    /// What stands in the window's title and in search results.
    pub fn window_title(&self) -> String {
        let mut title = String::new();
        if !self.problems.is_empty() {
            title.push_str(self.fw.problem_prefix());
            title.push(' ');
        }
        title.push_str(&self.title);
        if let Some(place) = &self.place {
            title.push_str(" – ");
            title.push_str(&place.name);
        }
        title + " – Plethu"
    }

    pub fn asset(&self, name: &str) -> String {
        super::asset(name)
    }
}

impl Place {
    /// Which of those one step further the page is in: it stands with the others then.
    pub fn current_of_more(&self) -> Option<&NavLink> {
        self.more.iter().find(|link| link.current)
    }

    /// All that a page for one thing still says of what is owed: the lines are sorted, the overdue ones first.
    pub fn most_overdue(&self) -> Option<&OwedLine> {
        self.owed.first().filter(|line| line.overdue)
    }
}

fn prefix(lang: Lang) -> &'static str {
    static PREFIXES: std::sync::LazyLock<Vec<String>> =
        std::sync::LazyLock::new(|| Lang::ALL.iter().map(|lang| format!("/{}", lang.code())).collect());
    let at = Lang::ALL.iter().position(|one| *one == lang).unwrap_or(0);
    &PREFIXES[at]
}

fn others(reader: &Reader) -> Vec<(Lang, String)> {
    Lang::ALL.iter().filter(|lang| **lang != reader.lang).map(|lang| (*lang, reader.here_in(*lang))).collect()
}
