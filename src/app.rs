//! The whole program in one place: what every handler can reach, and one line for each feature's addresses.

pub use crate::clock::Clock;
use crate::{
    canvas::Desks,
    dialogue::{Counts, Intake, Maps},
    live::Live,
    seal::Seal,
    settings::Settings,
    store::Store,
    web::{self, Doors, Error, Limits, reader},
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use http::{HeaderValue, Method, header};
use std::sync::Arc;
use tower_http::{CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer};

/// Half a million letters is a long contribution; a file is sent to an address that allows more.
const LARGEST_FORM: usize = 2 << 20;

#[derive(Clone)]
pub struct App {
    pub store: Store,
    pub settings: Arc<Settings>,
    pub clock: Clock,
    pub limits: Arc<Limits>,
    pub seal: Seal,
    pub live: Live,
    pub canvases: Desks,
    /// The votes of dialogues, counted as they come.
    pub counts: Counts,
    /// Votes on their way to being kept.
    pub intake: Intake,
    pub maps: Maps,
}

impl App {
    pub fn new(store: Store, seal: Seal, settings: Settings, clock: Clock) -> App {
        let canvases = Desks::new(store.clone(), clock.clone());
        let live = Live::new(vec![Box::new(canvases.clone())]);
        App {
            store,
            settings: Arc::new(settings),
            clock,
            limits: Arc::default(),
            seal,
            live,
            canvases,
            counts: Counts::default(),
            intake: Intake::default(),
            maps: Maps::default(),
        }
    }
}

pub fn routes() -> Doors {
    Doors::new()
        .and(crate::web::doors())
        .and(crate::people::doors())
        .and(crate::spaces::doors())
        .and(crate::sharing::doors())
        .and(crate::strengths::doors())
        .and(crate::agreements::doors())
        .and(crate::actions::doors())
        .and(crate::loops::doors())
        .and(crate::outcomes::doors())
        .and(crate::matters::doors())
        .and(crate::check_ins::doors())
        .and(crate::canvas::doors())
        .and(crate::dialogue::doors())
        .and(crate::decisions::doors())
        .and(crate::meetings::doors())
        .and(crate::home::doors())
        .and(crate::api::doors())
}

pub fn router(app: App) -> Router {
    router_of(routes(), app)
}

/// The site with these doors only.
pub(crate) fn router_of(doors: Doors, app: App) -> Router {
    let pages = doors
        .into_router()
        .fallback(elsewhere)
        .method_not_allowed_fallback(async || Error::NotFound)
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(from_fn_with_state(app.clone(), web::security::changes_from_here_only))
        .layer(CatchPanicLayer::custom(web::watch::broke))
        .layer(from_fn(web::watch::time))
        .layer(from_fn(reader::remember))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)));
    let rest = Router::new().route("/assets/{name}", get(web::assets::serve)).route("/healthz", get(healthy));
    pages
        .merge(rest)
        .layer(from_fn_with_state(app.clone(), web::security::headers))
        .layer(from_fn(web::watch::log))
        .with_state(app)
}

/// An address without a language leads to the same one in the reader's; any other is not ours.
async fn elsewhere(request: Request) -> Response {
    let uri = request.uri();
    let asks = matches!(*request.method(), Method::GET | Method::HEAD);
    let page = !["/api/", "/live/", "/assets/"].iter().any(|start| uri.path().starts_with(start));
    if !asks || !page {
        return Error::NotFound.into_response();
    }
    let path = uri.path().trim_start_matches('/');
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    match reader::split(uri.path()) {
        // "/en" is the front page, "/en/".
        Some((lang, "/")) if !path.ends_with('/') => {
            Redirect::permanent(&format!("/{}/{query}", lang.code())).into_response()
        }
        Some(_) => Error::NotFound.into_response(),
        None => {
            let lang = reader::preferred(request.headers());
            let mut answer = Redirect::to(&format!("/{}/{path}{query}", lang.code())).into_response();
            answer.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
            answer
        }
    }
}

async fn healthy(State(app): State<App>) -> Result<&'static str, Error> {
    app.store.check().await?;
    Ok("well")
}
