//! A square to point a phone at, for sheets and the big screen. Drawn here; nothing is fetched from elsewhere.

use qrcode::{EcLevel, QrCode, types::Color};
use std::fmt::Write;

/// An SVG with no style or script in it, black on white whatever the page's colours. Always print `text` beside it.
pub fn svg(text: &str) -> String {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else { return String::new() };
    let width = code.width();
    let mut dark = String::new();
    for (at, colour) in code.to_colors().into_iter().enumerate() {
        if colour == Color::Dark {
            // Four squares of quiet all round, as readers expect.
            let _ = write!(dark, "M{} {}h1v1h-1z", at % width + 4, at / width + 4);
        }
    }
    let side = width + 8;
    format!(
        "<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\" aria-hidden=\"true\" \
         focusable=\"false\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\"{dark}\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_has_no_inline_style() {
        let drawn = svg("https://plethu.example/en/spaces/cwm-teg");
        assert!(drawn.starts_with("<svg") && !drawn.contains("style"));
    }

    #[test]
    fn text_too_long_for_a_square_draws_nothing() {
        assert_eq!(svg(&"x".repeat(10_000)), "");
    }
}
