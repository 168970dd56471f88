package org.planlint.read.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.planlint.read.page.Glyph;
import org.planlint.read.page.Page;
import org.planlint.read.page.Rule;

/**
 * Follows what a page draws. Leaves out what the file itself marks as a running title, and text
 * that is not written in the direction of the page, as watermarks are.
 */
final class PdfContent extends PDFGraphicsStreamEngine {

    /** A filled shape so thin is a line. */
    private static final float THIN = 3;

    /** Stands for a glyph that the file gives no character for. */
    private static final String UNKNOWN = "\ufffd";

    private final PdfSheet sheet;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final List<float[]> lines = new ArrayList<>();
    private final Deque<Boolean> marked = new ArrayDeque<>();

    /** The path at hand, as its corner points; a null parts its pieces. */
    private final List<Point2D> path = new ArrayList<>();

    private Point2D start = new Point2D.Float();
    private Point2D current = new Point2D.Float();
    private boolean pictures;
    private int nameless;

    PdfContent(PDPage page) {
        super(page);
        this.sheet = new PdfSheet(page);
    }

    /** What the page shows, seen as a reader holds it. */
    Page read(int number) throws IOException {
        processPage(getPage());
        int turn = sheet.turn(glyphs);
        List<Glyph> upright = new ArrayList<>(glyphs.size());
        for (PdfGlyph glyph : glyphs) {
            if (glyph.quarters() == turn) {
                upright.add(sheet.glyph(glyph, turn));
            }
        }
        List<Rule> rules = new ArrayList<>();
        for (float[] line : lines) {
            rules.add(sheet.rule(line, turn));
        }
        return new Page(number, sheet.width(turn), sheet.height(turn), upright, rules);
    }

    boolean hasPictures() {
        return pictures;
    }

    // Text

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        if (marked.contains(true)) {
            return;
        }
        String text = text(font, code);
        Point2D.Float origin = matrix.transformPoint(0, 0);
        Point2D.Float end = matrix.transformPoint(displacement.getX(), 0);
        Point2D.Float top = matrix.transformPoint(0, 1);
        if (text != null && sheet.contains(origin)) {
            glyphs.add(
                    new PdfGlyph(
                            text,
                            origin.x,
                            origin.y,
                            end.x - origin.x,
                            end.y - origin.y,
                            (float) top.distance(origin)));
        }
    }

    /** The character that a code stands for; null for none that is printed. */
    private String text(PDFont font, int code) throws IOException {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null) {
            nameless++;
            return UNKNOWN;
        }
        return text.isEmpty() || text.charAt(0) < ' ' ? null : PdfText.plain(text);
    }

    /** How many glyphs of the page the file gives no character for. */
    int nameless() {
        return nameless;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        marked.push(COSName.ARTIFACT.equals(tag) && isPagination(properties));
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        if (!marked.isEmpty()) {
            marked.pop();
        }
    }

    private static boolean isPagination(COSDictionary properties) {
        return properties != null && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
    }

    // Lines

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.add(null);
        path.addAll(List.of(p0, p1, p2, p3, p0));
        current = p0;
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(null);
        start = new Point2D.Float(x, y);
        current = start;
        path.add(start);
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        path.add(current);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // A curve is no rule.
        path.add(null);
        current = new Point2D.Float(x3, y3);
        path.add(current);
    }

    @Override
    public void closePath() {
        path.add(start);
        current = start;
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        Point2D from = null;
        for (Point2D to : path) {
            if (from != null && to != null) {
                line(from.getX(), from.getY(), to.getX(), to.getY());
            }
            from = to;
        }
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        List<Point2D> piece = new ArrayList<>();
        for (Point2D point : path) {
            if (point == null) {
                thinShape(piece);
                piece.clear();
            } else {
                piece.add(point);
            }
        }
        thinShape(piece);
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    private void thinShape(List<Point2D> corners) {
        if (corners.size() < 3) {
            return;
        }
        Rectangle2D box =
                new Rectangle2D.Double(corners.get(0).getX(), corners.get(0).getY(), 0, 0);
        corners.forEach(box::add);
        if (box.getHeight() < THIN && box.getHeight() < box.getWidth()) {
            line(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY());
        } else if (box.getWidth() < THIN && box.getWidth() < box.getHeight()) {
            line(box.getCenterX(), box.getMinY(), box.getCenterX(), box.getMaxY());
        }
    }

    /** Notes a line that is level or upright. */
    private void line(double x1, double y1, double x2, double y2) {
        if (Math.abs(x1 - x2) < 1 || Math.abs(y1 - y2) < 1) {
            lines.add(new float[] {(float) x1, (float) y1, (float) x2, (float) y2});
        }
    }

    // What is of no interest

    @Override
    public void drawImage(PDImage image) {
        pictures = true;
    }

    @Override
    public void clip(int windingRule) {
        // A clipped line is taken whole: borders are clipped to their cells.
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // Colour is no text.
    }
}
