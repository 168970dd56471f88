package org.planlint.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** A page for tests: text of 18 points and lines, by places in points from the upper left. */
final class Sheet {

    static final int SIZE = 18;

    record Text(float x, float y, String text) {}

    record Line(float x1, float y1, float x2, float y2) {}

    private final List<Text> texts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    Sheet text(float x, float y, String text) {
        texts.add(new Text(x, y, text));
        return this;
    }

    Sheet line(float x1, float y1, float x2, float y2) {
        lines.add(new Line(x1, y1, x2, y2));
        return this;
    }

    /** The lines of a table without merged cells. */
    Sheet grid(float[] xs, float[] ys) {
        for (float x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (float y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    List<Text> texts() {
        return texts;
    }

    List<Line> lines() {
        return lines;
    }

    /** How broad a character is, in ems. */
    static float width(char c) {
        return c < 0x80 ? 0.5f : 1;
    }

    /** Page description; {@code /F} is the font, whose codes are UTF-16. */
    String pdf(float height) {
        StringBuilder pdf = new StringBuilder();
        for (Text text : texts) {
            pdf.append(
                    "BT /F %d Tf %.2f %.2f Td <%s> Tj ET%n"
                            .formatted(
                                    SIZE,
                                    text.x,
                                    height - text.y,
                                    HexFormat.of()
                                            .formatHex(
                                                    text.text.getBytes(
                                                            StandardCharsets.UTF_16BE))));
        }
        for (Line line : lines) {
            pdf.append(
                    String.format(
                            Locale.ROOT,
                            "%.2f %.2f m %.2f %.2f l S%n",
                            line.x1,
                            height - line.y1,
                            line.x2,
                            height - line.y2));
        }
        return pdf.toString();
    }
}
