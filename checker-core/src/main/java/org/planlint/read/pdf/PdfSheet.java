package org.planlint.read.pdf;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.planlint.read.page.Glyph;
import org.planlint.read.page.Rule;

/** The sheet of a page, and how it is to be turned for its text to stand upright. */
final class PdfSheet {

    private final PDRectangle box;

    PdfSheet(PDPage page) {
        this.box = page.getCropBox();
    }

    boolean contains(Point2D.Float point) {
        return box.contains(point.x, point.y);
    }

    /**
     * The direction of most characters, in quarters of a turn. It says more than the turn that the
     * page asks for: wide tables are turned in both ways.
     */
    int turn(List<PdfGlyph> glyphs) {
        int[] counts = new int[4];
        for (PdfGlyph glyph : glyphs) {
            if (glyph.quarters() >= 0) {
                counts[glyph.quarters()]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }

    float width(int turn) {
        return turn % 2 == 0 ? box.getWidth() : box.getHeight();
    }

    float height(int turn) {
        return turn % 2 == 0 ? box.getHeight() : box.getWidth();
    }

    Glyph glyph(PdfGlyph glyph, int turn) {
        float width = (float) Math.hypot(glyph.dx(), glyph.dy());
        return new Glyph(
                glyph.text(),
                x(glyph.x(), glyph.y(), turn),
                y(glyph.x(), glyph.y(), turn),
                width,
                glyph.size());
    }

    /**
     * @param line x and y of one end, x and y of the other
     */
    Rule rule(float[] line, int turn) {
        return Rule.between(
                x(line[0], line[1], turn),
                y(line[0], line[1], turn),
                x(line[2], line[3], turn),
                y(line[2], line[3], turn));
    }

    private float x(float x, float y, int turn) {
        return switch (turn) {
            case 1 -> y - box.getLowerLeftY();
            case 2 -> box.getUpperRightX() - x;
            case 3 -> box.getUpperRightY() - y;
            default -> x - box.getLowerLeftX();
        };
    }

    private float y(float x, float y, int turn) {
        return switch (turn) {
            case 1 -> x - box.getLowerLeftX();
            case 2 -> y - box.getLowerLeftY();
            case 3 -> box.getUpperRightX() - x;
            default -> box.getUpperRightY() - y;
        };
    }
}
