//! Mails, as press offices send their releases.

use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use mail_parser::{MessageParser, PartType};

use crate::document::{Document, Origin, Part, Published, Told};
use crate::error::Unread;
use crate::html;

/// The document that a mail is: its subject and its text.
pub(crate) fn document(bytes: &[u8]) -> Result<Document, Unread> {
    let mail = MessageParser::default().parse(bytes).ok_or_else(|| Unread::Broken("no mail".to_owned()))?;
    let told = |value: String| Told { value, origin: Origin::Head };
    let subject = mail.subject().map(str::trim).filter(|subject| !subject.is_empty());
    let html = mail.html_part(0).and_then(|part| match &part.body {
        PartType::Html(html) => Some(html::fragment(html, subject)),
        _ => None,
    });
    let mut document = html.filter(|document| document.parts.len() > 1).unwrap_or_default();
    if document.text.is_empty() {
        if let Some(subject) = subject {
            document.add(Part::Title, subject);
            document.title = Some(told(subject.to_owned()));
        }
        for paragraph in paragraphs(&mail.body_text(0).unwrap_or_default()) {
            document.add(Part::Body, &paragraph);
        }
    }
    let sender = mail.from().and_then(|from| from.first());
    document.publisher = sender.and_then(|from| from.name().or_else(|| from.address())).map(|name| told(name.to_owned()));
    document.published = mail.date().and_then(published);
    Ok(document)
}

/// Paragraphs of a text whose lines are broken; what it quotes of another mail and the signature are left out.
fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines() {
        if line.trim_end() == "--" {
            break;
        }
        let line = line.trim();
        if line.starts_with('>') {
            continue;
        }
        if line.is_empty() {
            paragraphs.push(String::new());
        } else if let Some(paragraph) = paragraphs.last_mut() {
            let space = if paragraph.is_empty() { "" } else { " " };
            *paragraph = format!("{paragraph}{space}{line}");
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

fn published(date: &mail_parser::DateTime) -> Option<Told<Published>> {
    let day = Date::new(date.year.try_into().ok()?, date.month.try_into().ok()?, date.day.try_into().ok()?).ok()?;
    let time = Time::new(date.hour.try_into().ok()?, date.minute.try_into().ok()?, date.second.try_into().ok()?, 0).ok();
    let seconds = i32::from(date.tz_hour) * 3_600 + i32::from(date.tz_minute) * 60;
    let offset = Offset::from_seconds(if date.tz_before_gmt { -seconds } else { seconds }).ok();
    Some(Told { value: Published { day, time, offset }, origin: Origin::Head })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_its_subject_and_its_text() {
        let mail = "From: =?utf-8?Q?V=E1=BB=A5_B=C3=A1o_ch=C3=AD?= <press@mfa.example>\r\nDate: Tue, 06 May 2025 23:30:00 +0700\r\nSubject: Two visits\r\n\
            MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nThe Minister will visit\r\nPeru in June.\r\n\r\n\
            > an older mail\r\n\r\nShe goes on to Chile.\r\n-- \r\nPress office\r\n";
        let document = document(mail.as_bytes()).expect("a mail");
        assert_eq!(document.text, "Two visits\n\nThe Minister will visit Peru in June.\n\nShe goes on to Chile.");
        assert_eq!(document.publisher.map(|told| told.value).as_deref(), Some("Vụ Báo chí"));
        assert_eq!(document.published.map(|told| told.value.day.to_string()).as_deref(), Some("2025-05-06"));
    }

    #[test]
    fn a_mail_of_html_is_read_as_a_page() {
        let mail = "From: press@mfa.example\r\nSubject: Talks\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
            <p>The two ministers held talks in Lima on Friday, 9 May.</p><p>They will meet again in July.</p>";
        let document = document(mail.as_bytes()).expect("a mail");
        assert_eq!(document.text, "Talks\n\nThe two ministers held talks in Lima on Friday, 9 May.\n\nThey will meet again in July.");
    }
}
