//! The mail server, as the settings name it.

use crate::settings::Settings;
use lettre::message::{Mailbox, header::ContentType};
use lettre::transport::smtp::{AsyncSmtpTransport, Error as SmtpError};
use lettre::{Address, AsyncTransport, Message, Tokio1Executor};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Clone)]
pub struct Sender {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// Never the words of the mail server: it likes to repeat the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The mailbox is not there: there is no use in trying again.
    NoMailbox(String),
    /// Anything else.
    NotNow(String),
}

#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    #[error(
        "PLETHU_SMTP cannot be used: write smtps://name:password@mail.example:465 or smtp://mail.example:587"
    )]
    Server,
    #[error("PLETHU_MAIL_FROM cannot be used: write an address such as plethu@centre.example")]
    From,
}

impl Sender {
    /// None where no mail server is named.
    ///
    /// # Errors
    /// When the one that is named cannot be understood.
    pub fn from_settings(settings: &Settings) -> Result<Option<Sender>, Unusable> {
        let Some(url) = &settings.smtp else { return Ok(None) };
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&guarded(url))
            .map_err(|_| Unusable::Server)?
            .timeout(Some(PATIENCE))
            .build();
        let from: Address = from(settings, url).parse().map_err(|_| Unusable::From)?;
        Ok(Some(Sender { transport, from: Mailbox::new(Some("Plethu".into()), from) }))
    }

    /// # Errors
    /// Why it was not taken, in a few words without any address in them.
    pub async fn send(&self, address: &str, subject: &str, body: &str) -> Result<(), Failure> {
        let to: Address = address.parse().map_err(|_| Failure::NoMailbox("not an address".into()))?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(subject)
            .header(ContentType::TEXT_PLAIN)
            .body(body.to_owned())
            .map_err(|_| Failure::NotNow("could not be written".into()))?;
        match tokio::time::timeout(PATIENCE * 2, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(failure(&error)),
            Err(_) => Err(Failure::NotNow("took too long".into())),
        }
    }
}

fn failure(error: &SmtpError) -> Failure {
    match error.status().map(|code| code.to_string()) {
        Some(code) if matches!(code.as_str(), "550" | "551" | "553") => Failure::NoMailbox(code),
        Some(code) => Failure::NotNow(code),
        None if error.is_timeout() => Failure::NotNow("took too long".into()),
        None if error.is_tls() => Failure::NotNow("no safe connection".into()),
        None => Failure::NotNow("no connection".into()),
    }
}

/// A name and a password never cross the net in the clear: `smtp://` means STARTTLS, but on this very machine.
fn guarded(url: &str) -> String {
    let plain = url.strip_prefix("smtp://").filter(|_| !url.contains("tls="));
    let Some(rest) = plain else { return url.into() };
    let host = rest.rsplit('@').next().unwrap_or_default();
    if ["127.0.0.1", "localhost", "[::1]"].iter().any(|here| host.starts_with(here)) {
        return url.into();
    }
    let join = if url.contains('?') { '&' } else { '?' };
    format!("{url}{join}tls=required")
}

fn from(settings: &Settings, url: &str) -> String {
    if let Some(from) = &settings.mail_from {
        return from.clone();
    }
    let name = url.split_once("://").and_then(|(_, rest)| rest.rsplit_once('@')).map(|(who, _)| who);
    let name = name.and_then(|who| who.split(':').next()).map(|name| name.replace("%40", "@"));
    let host = settings.host().and_then(|host| host.split(':').next()).unwrap_or("localhost");
    name.filter(|name| name.contains('@')).unwrap_or_else(|| format!("plethu@{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_never_crosses_the_net_in_the_clear() {
        assert_eq!(guarded("smtp://a:b@mail.example:587"), "smtp://a:b@mail.example:587?tls=required");
        assert_eq!(guarded("smtps://a:b@mail.example"), "smtps://a:b@mail.example");
        assert_eq!(guarded("smtp://127.0.0.1:1025"), "smtp://127.0.0.1:1025");
    }

    #[test]
    fn mail_comes_from_whoever_signs_in_to_send_it_or_from_our_own_address() {
        let mut settings = Settings::in_folder("/nowhere");
        settings.address = Some("https://plethu.example:8443".into());
        assert_eq!(from(&settings, "smtps://post%40centre.example:x@mail.example"), "post@centre.example");
        assert_eq!(from(&settings, "smtp://127.0.0.1:25"), "plethu@plethu.example");
        settings.mail_from = Some("hello@centre.example".into());
        assert_eq!(from(&settings, "smtp://127.0.0.1:25"), "hello@centre.example");
    }
}
