package org.planlint.read.word;

/**
 * The characters of the fonts Symbol and Wingdings by their numbers there (Unicode's mapping tables
 * for vendor fonts), as far as documents use them.
 */
final class SymbolFont {

    private static final String GREEK =
            "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\uf0e5αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    /** From A0 on. */
    private static final String SIGNS =
            "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓";

    private SymbolFont() {}

    /** The character of a font; 0 where nothing is known to be printed. */
    static char character(String font, int number) {
        if ("Symbol".equals(font)) {
            return character(number);
        }
        if (font == null || !font.startsWith("Wingdings")) {
            return 0;
        }
        return switch (font + Integer.toHexString(number)) {
            case "Wingdings6c", "Wingdings9f" -> '●';
            case "Wingdings6e", "Wingdingsa7" -> '■';
            case "Wingdings6f", "Wingdingsa8", "Wingdings 2a3" -> '□';
            case "Wingdings75" -> '◆';
            case "Wingdingsfc", "Wingdings 250" -> '✓';
            case "Wingdingsfe", "Wingdings 252" -> '☑';
            case "Wingdingsab" -> '★';
            case "Wingdingse0" -> '→';
            default -> 0;
        };
    }

    /** The character of Symbol itself. */
    static char character(int number) {
        if (number >= 0x41 && number <= 0x7e) {
            return GREEK.charAt(number - 0x41);
        }
        if (number >= 0xa0 && number < 0xa0 + SIGNS.length()) {
            return SIGNS.charAt(number - 0xa0);
        }
        return switch (number) {
            case 0x2a -> '∗';
            case 0x2d -> '−';
            default -> (char) number;
        };
    }
}
