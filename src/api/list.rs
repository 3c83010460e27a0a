//! Long lists, some at a time: `?after=12&limit=50`, in the order of their numbers.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

#[derive(Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct After {
    /// Only what has a greater number than this.
    #[param(default = 0)]
    after: i64,
    /// At most so many, up to 200.
    #[param(default = 50, minimum = 1, maximum = 200)]
    limit: i64,
}

impl Default for After {
    fn default() -> After {
        After { after: 0, limit: 50 }
    }
}

#[derive(Serialize, ToSchema)]
pub struct List<T> {
    items: Vec<T>,
    /// Ask for `after` this number to go on; absent when this was all.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<i64>,
}

impl After {
    pub fn number(&self) -> i64 {
        self.after.max(0)
    }

    /// One more than is shown, to know whether there are more.
    pub fn most(&self) -> i64 {
        self.limit() + 1
    }

    fn limit(&self) -> i64 {
        self.limit.clamp(1, 200)
    }

    /// What was read, one more than is shown where there are more.
    pub fn list<T, S>(&self, mut read: Vec<T>, number: impl Fn(&T) -> i64, show: impl Fn(T) -> S) -> List<S> {
        let limit = self.limit() as usize;
        let next = (read.len() > limit).then(|| number(&read[limit - 1]));
        read.truncate(limit);
        List { items: read.into_iter().map(show).collect(), next }
    }
}

impl<T> List<T> {
    /// A list that is short enough to be whole.
    pub fn whole(items: Vec<T>) -> List<T> {
        List { items, next: None }
    }
}
