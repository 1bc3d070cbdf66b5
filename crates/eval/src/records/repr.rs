//! Values as Python shows them (`repr`), because lists of misses are read beside those of the codebook's scorer.

use serde_json::Value;
use unicode_general_category::{GeneralCategory as G, get_general_category};

/// `value` as Python shows it.
pub fn repr(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) if number.is_f64() => float(number.as_f64().unwrap_or_default()),
        Value::Number(number) => number.to_string(),
        Value::String(text) => string(text),
        Value::Array(items) => format!("[{}]", items.iter().map(repr).collect::<Vec<_>>().join(", ")),
        Value::Object(object) => {
            let item = |(key, value): (&String, &Value)| format!("{}: {}", string(key), repr(value));
            format!("{{{}}}", object.iter().map(item).collect::<Vec<_>>().join(", "))
        }
    }
}

/// A text as it is, anything else as Python shows it: what `print` does with it.
pub fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => repr(other),
    }
}

fn float(value: f64) -> String {
    if value != 0.0 && !(1e-4..1e16).contains(&value.abs()) {
        let text = format!("{value:e}");
        let (digits, power) = text.split_once('e').unwrap_or((&text, "0"));
        let (sign, power) = power.strip_prefix('-').map_or(('+', power), |power| ('-', power));
        return format!("{digits}e{sign}{power:0>2}");
    }
    format!("{value:?}")
}

fn string(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for c in text.chars() {
        match c {
            '\\' => out += "\\\\",
            '\n' => out += "\\n",
            '\r' => out += "\\r",
            '\t' => out += "\\t",
            c if c == quote => out.extend(['\\', c]),
            c if printable(c) => out.push(c),
            c if (c as u32) < 0x100 => out += &format!("\\x{:02x}", c as u32),
            c if (c as u32) < 0x1_0000 => out += &format!("\\u{:04x}", c as u32),
            c => out += &format!("\\U{:08x}", c as u32),
        }
    }
    out.push(quote);
    out
}

fn printable(c: char) -> bool {
    let hidden = matches!(
        get_general_category(c),
        G::Control
            | G::Format
            | G::Surrogate
            | G::PrivateUse
            | G::Unassigned
            | G::LineSeparator
            | G::ParagraphSeparator
            | G::SpaceSeparator
    );
    c == ' ' || !hidden
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn shows_as_python_does() {
        let cases = [
            (json!("Hà Nội"), "'Hà Nội'"),
            (json!("People's"), "\"People's\""),
            (json!("a\u{a0}'\"\n"), "'a\\xa0\\'\"\\n'"),
            (json!([1, 2.5, 1e16, 1.5e-7, null, true]), "[1, 2.5, 1e+16, 1.5e-07, None, True]"),
            (json!({"a": []}), "{'a': []}"),
        ];
        for (value, wanted) in cases {
            assert_eq!(repr(&value), wanted);
        }
    }
}
