//! Signs of currencies: marks, letters before a dollar sign, and letters that touch their number.

use crate::mention::find::Scan;
use crate::text::token::TokenKind;
use crate::value::Currency;

/// `AED90`, `RM5`: the currency whose code or sign touches a whole number. Only with a scale behind it is it a sum: `COP28` is none.
pub fn glued(scan: &Scan<'_>, at: usize) -> Option<(Currency, f64)> {
    let token = scan.token(at).filter(|t| t.is_word() && t.capital && (2..=9).contains(&t.span.len()))?;
    let text = token.span.of(scan.text);
    let (sign, digits) = text.split_at_checked(text.find(|c: char| c.is_ascii_digit())?)?;
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let code = if sign.len() == 3 { Currency::from_code(sign) } else { None };
    Some((code.or_else(|| Currency::from_code(letters(sign)?))?, digits.parse().ok()?))
}

/// The code of the currency whose sign of letters is `sign`.
fn letters(sign: &str) -> Option<&'static str> {
    Some(match sign {
        "R" => "ZAR",
        "RM" => "MYR",
        "Rs" => "INR",
        "Rp" => "IDR",
        "SR" => "SAR",
        "BD" => "BHD",
        "JD" => "JOD",
        "KD" => "KWD",
        "QR" => "QAR",
        "RO" => "OMR",
        "Dh" | "Dhs" => "AED",
        "Ksh" | "KSh" | "KShs" | "Kshs" | "Sh" | "Shs" => "KES",
        "TSh" => "TZS",
        "USh" => "UGX",
        "Tk" => "BDT",
        "N" => "NGN",
        "P" | "Php" => "PHP",
        "FCFA" => "XAF",
        _ => return None,
    })
}

/// Whether `mark` is the sign of a currency.
pub fn is_sign(mark: char) -> bool {
    sign(mark).is_some()
}

/// The code of the currency whose sign `mark` is.
fn sign(mark: char) -> Option<&'static str> {
    Some(match mark {
        '$' => "USD",
        '€' => "EUR",
        '£' => "GBP",
        '¥' => "JPY",
        '₹' => "INR",
        '₩' => "KRW",
        '₫' => "VND",
        '₦' => "NGN",
        '₱' => "PHP",
        '₺' => "TRY",
        '₽' => "RUB",
        '₸' => "KZT",
        '₴' => "UAH",
        '₭' => "LAK",
        '฿' => "THB",
        '₵' => "GHS",
        '₪' => "ILS",
        '৳' => "BDT",
        _ => return None,
    })
}

/// The currency whose sign stands at `at`: a mark, or letters before a dollar sign.
pub fn symbol(scan: &Scan<'_>, at: usize) -> Option<Currency> {
    let code = match scan.token(at)?.kind {
        TokenKind::Mark(mark) => sign(mark)?,
        TokenKind::Word => {
            let next = scan.token(at + 1)?;
            if !next.is('$') || next.spaced && scan.text_of(at) != "US" {
                return None;
            }
            dollars(scan.text_of(at))?
        }
        _ => return None,
    };
    Currency::from_code(code)
}

/// The code of the currency that has the dollar sign with these letters.
fn dollars(letters: &str) -> Option<&'static str> {
    Some(match letters {
        "US" | "U.S" | "U.S." => "USD",
        "A" | "AU" | "AUD" => "AUD",
        "C" | "CA" | "Can" | "CDN" | "CAD" => "CAD",
        "NZ" => "NZD",
        "S" | "SG" => "SGD",
        "HK" => "HKD",
        "NT" => "TWD",
        "R" => "BRL",
        "FJ" => "FJD",
        "TT" => "TTD",
        "EC" => "XCD",
        "BZ" => "BZD",
        "N" => "NAD",
        "MX" | "Mex" => "MXN",
        _ => return None,
    })
}

/// `$US60`, `$A1.5`: the currency whose letters stand behind the dollar sign at `at`, the number where it touches them, and one past both.
pub fn sign_first(scan: &Scan<'_>, at: usize) -> Option<(Currency, Option<f64>, usize)> {
    let word = scan.token(at + 1).filter(|t| t.is_word() && !t.spaced && t.capital && scan.token(at).is_some_and(|t| t.is('$')))?;
    let text = word.span.of(scan.text);
    let (letters, digits) = text.split_at(text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len()));
    let currency = Currency::from_code(dollars(letters)?)?;
    let number = || scan.token(at + 2).is_some_and(|t| t.is_number() && !t.spaced);
    if digits.is_empty() { number().then_some((currency, None, at + 2)) } else { Some((currency, Some(digits.parse().ok()?), at + 2)) }
}
