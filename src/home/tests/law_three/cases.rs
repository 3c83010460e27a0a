//! The table: each kind of thing, and who finds it when.

/// What somebody said, and by whom it is to be found: before it is shown, when it is, and when it was taken back.
pub struct Case {
    pub what: &'static str,
    pub marker: &'static str,
    pub before: &'static [&'static str],
    pub shown: &'static [&'static str],
    pub after: &'static [&'static str],
}

pub const OWNER: &[&str] = &["owner"];
pub const NOBODY: &[&str] = &[];
/// It lay on a canvas of all of the group, whose history is kept, though no page shows this of it.
pub const IN_HISTORY: &[&str] = &["backup"];

pub const ENTRY_TO_ONE: Case = Case {
    what: "an entry shown to her worker",
    marker: "pelican one",
    before: OWNER,
    shown: &["owner", "worker"],
    after: OWNER,
};
pub const ENTRY_TO_SPACE: Case = Case {
    what: "an entry shown to her own space",
    marker: "pelican two",
    before: OWNER,
    shown: &["owner", "worker", "fellow"],
    after: OWNER,
};
pub const OUTCOME: Case = Case {
    what: "an outcome shown to her worker",
    marker: "heron one",
    before: OWNER,
    shown: &["owner", "worker"],
    after: OWNER,
};
pub const STORY: Case = Case {
    what: "the story of a rating, read by whoever reads the outcome",
    marker: "heron two",
    before: NOBODY,
    shown: &["owner", "worker"],
    after: OWNER,
};
pub const STORY_UP: Case = Case {
    what: "a story shared without a name with the group",
    marker: "heron three",
    before: NOBODY,
    shown: &["owner", "worker", "key holder", "wider member"],
    after: NOBODY,
};
pub const RAISED: Case = Case {
    what: "something taken to the group without a name",
    marker: "plover one",
    before: NOBODY,
    shown: &["owner", "worker", "key holder", "wider member", "program", "backup", "live", "export"],
    after: IN_HISTORY,
};
pub const NAMED: Case = Case {
    what: "something said in the group with her name",
    marker: "plover two",
    before: NOBODY,
    shown: &["owner", "worker", "key holder", "wider member", "program", "backup", "live", "export"],
    after: IN_HISTORY,
};

pub const STRENGTH: Case = Case {
    what: "a strength shown to the group without a name",
    marker: "curlew one",
    before: OWNER,
    shown: &["owner", "worker", "key holder", "wider member", "search"],
    after: OWNER,
};
pub const OFFER: Case = Case {
    what: "an offer to the group without a name",
    marker: "curlew two",
    before: NOBODY,
    shown: &["owner", "worker", "key holder", "wider member", "search"],
    after: NOBODY,
};
pub const ASK: Case = Case {
    what: "an ask of her own, without a name",
    marker: "curlew three",
    before: NOBODY,
    shown: &["owner", "worker", "key holder", "wider member"],
    after: NOBODY,
};
pub const JOURNAL: Case = Case {
    what: "a line for herself beside a check-in",
    marker: "dunlin one",
    before: NOBODY,
    shown: OWNER,
    after: OWNER,
};
