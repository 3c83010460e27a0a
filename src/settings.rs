//! What the people who run a Plethu decide outside it: where data is kept, where it listens, who it is to the world.
//! Read once, at the start, from the environment; nothing here changes while the program runs.

use crate::seal::{Master, NoMaster};
use crate::store;
use std::{env, net::SocketAddr, path::PathBuf};

#[derive(Clone, Debug)]
pub struct Settings {
    pub place: store::Place,
    pub listen: SocketAddr,
    /// How the world reaches us: `https://plethu.example`, without a slash at the end.
    pub address: Option<String>,
    /// A reverse proxy stands in front of us: only then do we believe its `X-Forwarded-For`.
    pub behind_proxy: bool,
    pub smtp: Option<String>,
    /// Whom mail comes from; else whoever signs in to the mail server.
    pub mail_from: Option<String>,
    pub timezone: String,
    /// Who runs this site and how to reach them, as said on the pages about privacy and accessibility.
    pub run_by: Option<String>,
    /// Locks what people keep to themselves.
    pub master: MasterKey,
}

/// Where the master key comes from.
#[derive(Clone, Debug)]
pub enum MasterKey {
    /// Said in the environment.
    Said(Master),
    File(PathBuf),
    /// Nothing was said: beside the data, where that is a folder.
    Beside,
}

#[derive(Debug, thiserror::Error)]
#[error("{name} is {value:?}: {wanted}")]
pub struct Misread {
    name: &'static str,
    value: String,
    wanted: &'static str,
}

impl Settings {
    pub fn from_env() -> Result<Settings, Misread> {
        Ok(Settings {
            place: place(said("DATABASE_URL"), said("PLETHU_DATA")),
            listen: listen(said("PLETHU_LISTEN"))?,
            address: address(said("PLETHU_ADDRESS"))?,
            behind_proxy: yes_or_no("PLETHU_PROXY", said("PLETHU_PROXY"))?,
            smtp: said("PLETHU_SMTP"),
            mail_from: said("PLETHU_MAIL_FROM"),
            timezone: said("PLETHU_TIMEZONE").unwrap_or_else(|| "Europe/London".into()),
            run_by: said("PLETHU_RUN_BY"),
            master: master(said("PLETHU_MASTER_KEY"), said("PLETHU_MASTER_KEY_FILE"))?,
        })
    }

    /// Settings that touch nothing outside the folder given.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Settings {
        Settings {
            place: store::Place::Folder(folder.into()),
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            address: None,
            behind_proxy: false,
            smtp: None,
            mail_from: None,
            timezone: "Europe/London".into(),
            run_by: None,
            master: MasterKey::Beside,
        }
    }

    pub fn sends_mail(&self) -> bool {
        self.smtp.is_some()
    }

    /// The folder named on the command line. A database named in the environment goes before any folder.
    pub fn keep_in(&mut self, folder: Option<PathBuf>) {
        if let (store::Place::Folder(kept), Some(folder)) = (&mut self.place, folder) {
            *kept = folder;
        }
    }

    /// The file of the master key, where it lies in one.
    pub fn master_file(&self) -> Option<PathBuf> {
        match (&self.master, &self.place) {
            (MasterKey::Said(_), _) => None,
            (MasterKey::File(path), _) => Some(path.clone()),
            (MasterKey::Beside, store::Place::Folder(folder)) => Some(folder.join("master.key")),
            (MasterKey::Beside, store::Place::Postgres(_)) => None,
        }
    }

    /// The master key; for a folder that has none yet, a new one beside its data.
    ///
    /// # Errors
    /// When it cannot be read; on PostgreSQL also when none was named.
    pub fn master_key(&self) -> Result<Master, NoMaster> {
        if let MasterKey::Said(master) = &self.master {
            return Ok(master.clone());
        }
        let path = self.master_file().ok_or(NoMaster::Unnamed)?;
        Master::in_file(&path, matches!(self.master, MasterKey::Beside))
    }

    pub fn over_https(&self) -> bool {
        self.address.as_ref().is_some_and(|address| address.starts_with("https://"))
    }

    /// The host (and port) of our own address.
    pub fn host(&self) -> Option<&str> {
        self.address.as_ref()?.split_once("://").map(|(_, host)| host)
    }

    /// Where people reach us, for links in letters and on printed sheets.
    pub fn home(&self) -> String {
        self.address.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }
}

fn said(name: &'static str) -> Option<String> {
    env::var(name).ok().map(|value| value.trim().to_string()).filter(|value| !value.is_empty())
}

fn place(url: Option<String>, folder: Option<String>) -> store::Place {
    match url {
        Some(url) => store::Place::Postgres(url),
        None => store::Place::Folder(folder.unwrap_or_else(|| "plethu-data".into()).into()),
    }
}

fn listen(value: Option<String>) -> Result<SocketAddr, Misread> {
    let value = value.unwrap_or_else(|| "127.0.0.1:8080".into());
    value.parse().map_err(|_| Misread {
        name: "PLETHU_LISTEN",
        value,
        wanted: "write an address and a port, such as 127.0.0.1:8080",
    })
}

fn address(value: Option<String>) -> Result<Option<String>, Misread> {
    let Some(value) = value else { return Ok(None) };
    let host = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
    match host.map(|host| host.trim_end_matches('/')) {
        Some(host) if !host.is_empty() && !host.contains('/') => {
            Ok(Some(value.trim_end_matches('/').to_string()))
        }
        _ => Err(Misread {
            name: "PLETHU_ADDRESS",
            value,
            wanted: "write how the world reaches you, such as https://plethu.example, with no path after it",
        }),
    }
}

fn master(key: Option<String>, file: Option<String>) -> Result<MasterKey, Misread> {
    let Some(key) = key else {
        return Ok(file.map_or(MasterKey::Beside, |path| MasterKey::File(path.into())));
    };
    Master::read(&key).map(MasterKey::Said).map_err(|_| Misread {
        name: "PLETHU_MASTER_KEY",
        value: "…".into(),
        wanted: "write 32 bytes in base64, as `plethu keys new` prints them",
    })
}

fn yes_or_no(name: &'static str, value: Option<String>) -> Result<bool, Misread> {
    match value.as_deref() {
        None | Some("no") | Some("0") => Ok(false),
        Some("yes") | Some("1") => Ok(true),
        Some(other) => Err(Misread { name, value: other.into(), wanted: "write yes or no" }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_kept_without_its_last_slash() {
        let kept = address(Some("https://plethu.example/".into())).unwrap();
        assert_eq!(kept.as_deref(), Some("https://plethu.example"));
    }

    #[test]
    fn an_address_with_a_path_or_without_a_scheme_is_refused() {
        assert!(address(Some("https://plethu.example/here".into())).is_err());
        assert!(address(Some("plethu.example".into())).is_err());
    }

    #[test]
    fn our_host_is_what_stands_after_the_scheme() {
        let mut settings = Settings::in_folder("/nowhere");
        settings.address = Some("https://plethu.example:8443".into());
        assert_eq!(settings.host(), Some("plethu.example:8443"));
        assert!(settings.over_https());
    }
}
