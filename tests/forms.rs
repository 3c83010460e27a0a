//! Every form on every page that can be reached by links, each of its fields filled in with what no text should hold.
//! Whatever it is, the page comes back and says so beside that field; nothing breaks and nothing of it is kept.

use http::StatusCode;
use plethu::{
    demo::{self, Load},
    web::testing::{Answer, Browser, apps},
};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Found again wherever something of it was kept.
const MARK: &str = "Zqxj";
/// What these are for is said by their own tests: a code is looked up, not kept.
const NOT_TEXT: [&str; 2] = ["code", "back"];

struct Form {
    action: String,
    fields: Vec<Field>,
}

struct Field {
    name: String,
    /// Typed by hand, not chosen.
    typed: bool,
    value: String,
}

#[tokio::test]
async fn what_no_text_should_hold_is_refused_by_every_field_of_every_form() {
    for app in apps().await {
        let demo = demo::seed(&app, Load::default()).await.expect("an empty Plethu takes the demo");
        let (_, code) =
            demo.codes.iter().find(|(name, _)| *name == "Dewi Pritchard").expect("one of the cast");
        let mut dewi = Browser::new(&app);
        dewi.post("/en/come-back", &[("code", &code.to_string())]).await;
        let forms = all_forms(&mut dewi).await;
        assert!(forms.len() > 25, "only {} forms were found", forms.len());
        let mut wrong = Vec::new();
        let mut tried = 0;
        for form in forms.values() {
            for field in form.fields.iter().filter(|field| field.typed && !NOT_TEXT.contains(&&*field.name)) {
                for (what, nasty) in nasty() {
                    tried += 1;
                    let answer = dewi.post(&form.action, &form.filled_in(&field.name, &nasty)).await;
                    if let Some(found) = fault(&mut dewi, &answer, &field.name).await {
                        wrong.push(format!("{} {} ({what}): {found}", form.action, field.name));
                    }
                }
            }
        }
        assert!(tried > 150, "only {tried} were tried");
        assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    }
}

fn nasty() -> Vec<(&'static str, String)> {
    vec![
        ("too long", MARK.repeat(150_000)),
        ("a null", format!("{MARK}\0x")),
        ("a control character", format!("{MARK}\u{1b}[31m")),
        ("turns the direction", format!("{MARK}\u{202E}gpj.exe")),
    ]
}

/// The page again with a word beside this field, or a page that takes no such field and keeps nothing of it.
async fn fault(browser: &mut Browser, answer: &Answer, field: &str) -> Option<String> {
    match answer.status {
        StatusCode::UNPROCESSABLE_ENTITY => {
            let said = [format!("id=\"{field}-problem\""), format!("href=\"#{field}\"")];
            let beside = said.iter().any(|said| answer.text.contains(said));
            // Where a page names its fields by what they belong to, something is said at the top at least.
            let pair = field.ends_with("_en") || field.ends_with("_cy");
            let says = beside || answer.text.contains("data-problems") && (!pair || field.contains('/'));
            (!says).then(|| "422, and nothing is said about this field".into())
        }
        StatusCode::SEE_OTHER => {
            let to = answer.location().unwrap_or_default().split('#').next().unwrap_or_default().to_string();
            let shown = browser.get(&to).await;
            shown.text.contains(MARK).then(|| format!("it was kept, and stands on {to}"))
        }
        status if status.is_client_error() => None,
        StatusCode::OK if !answer.text.contains(MARK) => None,
        status => Some(format!("{status}")),
    }
}

impl Form {
    fn filled_in<'a>(&'a self, name: &str, nasty: &'a str) -> Vec<(&'a str, &'a str)> {
        let mut filled = Vec::new();
        let mut chosen = BTreeSet::new();
        for field in &self.fields {
            let value = if field.name == name {
                nasty
            } else if field.typed && field.value.is_empty() {
                plain(&field.name)
            } else {
                &field.value
            };
            // Of several radios the first.
            if field.typed || chosen.insert(&field.name) {
                filled.push((&*field.name, value));
            }
        }
        filled
    }
}

fn plain(name: &str) -> &'static str {
    match name {
        "day" => "2030-03-03",
        "answer_days" => "14",
        "email" => "",
        _ => "Something plain.",
    }
}

// ── walking the pages ──

/// Each form once, by where it is sent to; what is an id or a number does not tell forms apart.
async fn all_forms(browser: &mut Browser) -> BTreeMap<String, Form> {
    let (mut waiting, mut met) = (VecDeque::from(["/en/".to_string()]), BTreeSet::new());
    let mut forms = BTreeMap::new();
    while let Some(path) = waiting.pop_front() {
        let page = browser.get(&path).await;
        assert!(!page.status.is_server_error(), "{path}: {}", page.status);
        for (tag, inside) in elements(&page.text, "form") {
            if attribute(tag, "method").is_some_and(|method| method.eq_ignore_ascii_case("post")) {
                let action = attribute(tag, "action").unwrap_or_else(|| path.clone());
                let form = Form { fields: fields(inside), action };
                forms.entry(kind(&form.action)).or_insert(form);
            }
        }
        for (tag, _) in elements(&page.text, "a") {
            let Some(href) = attribute(tag, "href") else { continue };
            let href = href.split('#').next().unwrap_or_default().to_string();
            if href.starts_with("/en/") && met.insert(kind(&href)) {
                waiting.push_back(href);
            }
        }
    }
    forms
}

fn kind(path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let part = |part: &str| {
        if part.bytes().any(|byte| byte.is_ascii_digit()) { "*".into() } else { part.to_string() }
    };
    let keys = query.split('&').filter_map(|pair| pair.split('=').next());
    format!(
        "{}?{}",
        path.split('/').map(part).collect::<Vec<_>>().join("/"),
        keys.collect::<Vec<_>>().join("&")
    )
}

/// The opening tag of each such element and what stands in it.
fn elements<'a>(html: &'a str, name: &str) -> Vec<(&'a str, &'a str)> {
    let (open, close) = (format!("<{name} "), format!("</{name}>"));
    let starts = html.match_indices(&open).map(|(at, _)| &html[at..]);
    starts
        .filter_map(|rest| {
            let (tag, inside) = rest.split_once('>')?;
            Some((tag, inside.split(close.as_str()).next().unwrap_or_default()))
        })
        .collect()
}

fn fields(form: &str) -> Vec<Field> {
    let mut fields = Vec::new();
    for (tag, _) in elements(form, "input") {
        let kind = attribute(tag, "type").unwrap_or_else(|| "text".into());
        let typed = !matches!(&*kind, "hidden" | "radio" | "checkbox");
        add(&mut fields, tag, typed, attribute(tag, "value").unwrap_or_default());
    }
    for (tag, inside) in elements(form, "textarea") {
        add(&mut fields, tag, true, unescaped(inside));
    }
    for (tag, inside) in elements(form, "select") {
        let values = elements(inside, "option").into_iter().filter_map(|(tag, _)| attribute(tag, "value"));
        let first = values.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
        add(&mut fields, tag, false, first);
    }
    fields
}

fn add(fields: &mut Vec<Field>, tag: &str, typed: bool, value: String) {
    if let Some(name) = attribute(tag, "name") {
        fields.push(Field { name, typed, value });
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next().map(unescaped)
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&#39;", "'");
    text.replace("&quot;", "\"")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}
