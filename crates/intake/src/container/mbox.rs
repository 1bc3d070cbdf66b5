//! MBOX (RFC 4155): mails one after the other, each after a line that begins with `From `.

use std::io::{BufRead, BufReader, Read};

use super::{Item, Unpacker, skip_line};
use crate::error::Unread;
use crate::received::Received;

impl Unpacker<'_, '_> {
    /// The mails, called by their number.
    pub(super) fn mbox(&mut self, known: &Received, stream: &mut dyn Read) {
        let mut stream = BufReader::with_capacity(1 << 16, stream);
        let limit = self.limits.member;
        let (mut mail, mut line) = (Vec::new(), Vec::new());
        let (mut number, mut too_long, mut after_empty) = (0, false, true);
        while self.more {
            line.clear();
            let read = stream.by_ref().take(limit).read_until(b'\n', &mut line);
            let begins = after_empty && line.starts_with(b"From ");
            if begins || !matches!(read, Ok(1..)) {
                if number > 0 {
                    self.mail(known, number, std::mem::take(&mut mail), too_long);
                }
                (number, too_long) = (number + 1, false);
            }
            match read {
                Ok(0) => return,
                Err(error) => return self.unread(known, Unread::of(&error)),
                Ok(_) if begins => {}
                Ok(_) if too_long || (mail.len() + line.len()) as u64 >= limit => too_long = true,
                // A line of the mail that begins so was quoted.
                Ok(_) if is_quoted(&line) => mail.extend_from_slice(&line[1..]),
                Ok(_) => mail.extend_from_slice(&line),
            }
            after_empty = line.trim_ascii().is_empty();
            if line.last() != Some(&b'\n') && line.len() as u64 == limit && !skip_line(&mut stream) {
                after_empty = false;
            }
        }
    }

    fn mail(&mut self, known: &Received, number: usize, bytes: Vec<u8>, too_long: bool) {
        let name = format!("{}:{number}", known.name);
        let mail = Received { name, media_type: Some("message/rfc822".to_owned()), ..known.clone() };
        if too_long {
            self.unread(&mail, Unread::TooLong(self.limits.member >> 20));
        } else {
            self.give(Item::Received(mail.with(bytes)));
        }
    }
}

fn is_quoted(line: &[u8]) -> bool {
    let quotes = line.iter().take_while(|byte| **byte == b'>').count();
    quotes > 0 && line[quotes..].starts_with(b"From ")
}
