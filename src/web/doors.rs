//! Every address of the site, and who each is for. `tests/doors.rs` walks this list as every kind of visitor.
//!
//! A door only says what it promises. What keeps it shut is the extractor its handler asks for.

use super::reader::in_each_language;
use crate::app::App;
use axum::{Router, handler::Handler, routing::MethodRouter};
use http::Method;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    ToAnyone,
    ToPersons,
    ToMembers,
    ToKeyHolders,
    ToOwner,
    /// To a program that carries somebody's token; what it finds there is what that person would.
    ToPrograms,
}

#[derive(Clone, Debug)]
pub struct Door {
    pub method: Method,
    /// Without its language for a prefixed door: `/spaces/{space}`.
    pub path: String,
    pub opens: Opens,
    /// Whether it stands under `/en`, `/cy`… (a page) or once for all (`/api/v1`, `/live`).
    pub prefixed: bool,
}

#[derive(Default)]
pub struct Doors {
    pub doors: Vec<Door>,
    routes: Vec<MethodRouter<App>>,
}

impl Doors {
    pub fn new() -> Doors {
        Doors::default()
    }

    pub fn get<H: Handler<T, App>, T: 'static>(self, path: &str, opens: Opens, handler: H) -> Doors {
        self.put_in(Method::GET, path, opens, true, axum::routing::get(handler))
    }

    pub fn post<H: Handler<T, App>, T: 'static>(self, path: &str, opens: Opens, handler: H) -> Doors {
        self.put_in(Method::POST, path, opens, true, axum::routing::post(handler))
    }

    pub fn plain_get<H: Handler<T, App>, T: 'static>(self, path: &str, opens: Opens, handler: H) -> Doors {
        self.put_in(Method::GET, path, opens, false, axum::routing::get(handler))
    }

    pub fn plain_post<H: Handler<T, App>, T: 'static>(self, path: &str, opens: Opens, handler: H) -> Doors {
        self.put_in(Method::POST, path, opens, false, axum::routing::post(handler))
    }

    pub fn plain_put<H: Handler<T, App>, T: 'static>(self, path: &str, opens: Opens, handler: H) -> Doors {
        self.put_in(Method::PUT, path, opens, false, axum::routing::put(handler))
    }

    pub fn plain_patch<H: Handler<T, App>, T: 'static>(self, path: &str, opens: Opens, handler: H) -> Doors {
        self.put_in(Method::PATCH, path, opens, false, axum::routing::patch(handler))
    }

    pub fn plain_delete<H: Handler<T, App>, T: 'static>(self, path: &str, opens: Opens, handler: H) -> Doors {
        self.put_in(Method::DELETE, path, opens, false, axum::routing::delete(handler))
    }

    pub fn and(mut self, others: Doors) -> Doors {
        self.doors.extend(others.doors);
        self.routes.extend(others.routes);
        self
    }

    pub(crate) fn into_router(self) -> Router<App> {
        let mut router = Router::new();
        for (door, route) in self.doors.into_iter().zip(self.routes) {
            if door.prefixed {
                for path in in_each_language(&door.path) {
                    router = router.route(&path, route.clone());
                }
            } else {
                router = router.route(&door.path, route);
            }
        }
        router
    }

    fn put_in(
        mut self,
        method: Method,
        path: &str,
        opens: Opens,
        prefixed: bool,
        route: MethodRouter<App>,
    ) -> Doors {
        self.doors.push(Door { method, path: path.to_string(), opens, prefixed });
        self.routes.push(route);
        self
    }
}
