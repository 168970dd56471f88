package org.planlint.read.page;

/**
 * A character as it is printed. Lengths are in any unit, the same for all of a document.
 *
 * @param text mostly one character; several for a ligature; blank for a printed blank
 * @param x left edge, from the left of the page
 * @param y base line, from the top of the page
 * @param width how far it moves on to the next
 * @param size of the font as printed
 */
public record Glyph(String text, float x, float y, float width, float size) {

    float right() {
        return x + width;
    }

    /** Its middle, for telling what it stands in. */
    float middleX() {
        return x + width / 2;
    }

    float middleY() {
        return y - size * 0.35f;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00a0") || text.equals("\u3000");
    }
}
