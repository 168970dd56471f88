package org.planlint.read.pdf;

/**
 * A character in the coordinates of the file, from the lower left.
 *
 * @param x where its base line begins
 * @param y the same
 * @param dx how far and in which direction it moves on
 * @param dy the same
 * @param size of the font
 */
record PdfGlyph(String text, float x, float y, float dx, float dy, float size) {

    /**
     * The direction of its base line in quarters of a full turn against the clock; -1 for one that
     * is aslant.
     */
    int quarters() {
        float level = Math.abs(dx);
        float upright = Math.abs(dy);
        if (level >= 5 * upright) {
            return dx >= 0 ? 0 : 2;
        }
        if (upright >= 5 * level) {
            return dy >= 0 ? 1 : 3;
        }
        return -1;
    }
}
