//! Amounts as people read them: `US$800 million`, `800 triệu USD`.

use super::Words;

/// The sign of a currency where English writes one.
fn sign(currency: &str) -> Option<&'static str> {
    Some(match currency {
        "USD" => "US$",
        "EUR" => "€",
        "GBP" => "£",
        "JPY" => "¥",
        _ => return None,
    })
}

/// Numbers from here on are told in millions, billions and trillions.
const SCALES: [(&str, f64); 3] = [("trillion", 1e12), ("billion", 1e9), ("million", 1e6)];

impl Words {
    /// The number in figures, thousands parted, decimals as the language parts them.
    pub fn number(&self, number: f64) -> String {
        let vi = self.is_vietnamese();
        let (group, point) = if vi { ('.', ',') } else { (',', '.') };
        let text = format!("{}", number.abs());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut out = String::new();
        for (i, c) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                out.push(group);
            }
            out.push(c);
        }
        if !fraction.is_empty() {
            out.push(point);
            out += fraction;
        }
        if number < 0.0 { format!("−{out}") } else { out }
    }

    /// The number, in millions and billions where three decimals hold all of it.
    fn scaled(&self, number: f64) -> String {
        let scale = SCALES.iter().find(|(_, size)| number.abs() >= *size).filter(|(_, size)| {
            let thousandths = number / size * 1000.0;
            (thousandths - thousandths.round()).abs() < 1e-6
        });
        match scale {
            Some((name, size)) => self.with(name, &[("number", &self.number((number / size * 1000.0).round() / 1000.0))]),
            None => self.number(number),
        }
    }

    /// So much of `unit`: a currency's code, `people`, `count`, `percent`.
    pub fn amount(&self, value: f64, unit: Option<&str>) -> String {
        match unit {
            None | Some("count" | "people") => self.scaled(value),
            Some("percent") => format!("{}%", self.number(value)),
            Some("VND") if self.is_vietnamese() => format!("{} đồng", self.scaled(value)),
            Some(currency) => match sign(currency).filter(|_| !self.is_vietnamese()) {
                Some(sign) => format!("{sign}{}", self.scaled(value)),
                None => format!("{} {currency}", self.scaled(value)),
            },
        }
    }

    /// As [`Words::amount`], of which the source says `about`, `nearly` or `over`.
    pub fn qualified(&self, value: f64, unit: Option<&str>, qualifier: Option<&str>) -> String {
        let amount = self.amount(value, unit);
        match qualifier {
            Some(code @ ("about" | "nearly" | "over")) => self.with(code, &[("number", &amount)]),
            _ => amount,
        }
    }

    /// A change in percent with its sign.
    pub fn change(&self, percent: f64) -> String {
        let sign = if percent > 0.0 { "+" } else { "" };
        format!("{sign}{}%", self.number(percent))
    }

    /// A number that was reckoned, to three figures at most and one decimal.
    pub fn reckoned(&self, value: f64) -> f64 {
        if value == 0.0 || !value.is_finite() {
            return 0.0;
        }
        let step = 10_f64.powf((value.abs().log10().floor() - 2.0).max(-1.0));
        let rounded = (value / step).round() * step;
        // Steps below one are no exact binary numbers.
        if step < 1.0 { (rounded * 10.0).round() / 10.0 } else { rounded }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::Names;
    use banggiao_extract::text::language::Language;

    #[test]
    fn amounts_are_written_as_people_read_them() {
        let [en, vi] = [Language::English, Language::Vietnamese].map(|l| Words::new(l, Names::embedded()));
        for (value, unit, english, vietnamese) in [
            (800e6, "USD", "US$800 million", "800 triệu USD"),
            (5e9, "USD", "US$5 billion", "5 tỷ USD"),
            (4.58e9, "USD", "US$4.58 billion", "4,58 tỷ USD"),
            (1.5e12, "VND", "1.5 trillion VND", "1,5 nghìn tỷ đồng"),
            (2e9, "KZT", "2 billion KZT", "2 tỷ KZT"),
            (1_234_567.0, "EUR", "€1,234,567", "1.234.567 EUR"),
            (150_000.0, "people", "150,000", "150.000"),
            (6.5, "percent", "6.5%", "6,5%"),
        ] {
            assert_eq!(en.amount(value, Some(unit)), english);
            assert_eq!(vi.amount(value, Some(unit)), vietnamese);
        }
        assert_eq!((en.change(99.0), en.change(-3.5), vi.change(-3.5)), ("+99%".into(), "−3.5%".into(), "−3,5%".into()));
        assert_eq!(vi.qualified(60.0, Some("count"), Some("about")), "khoảng 60");
        assert_eq!([35.7163, 1234.5, 0.04, 4.2e9].map(|v| en.reckoned(v)), [35.7, 1230.0, 0.0, 4.2e9]);
    }
}
