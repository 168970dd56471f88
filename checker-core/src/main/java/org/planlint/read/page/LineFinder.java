package org.planlint.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters that stand on one base line together, from above, each line from the left. */
final class LineFinder {

    /** How far a character may stand off the line, in its ems: footnote signs, m². */
    private static final float OFF_LINE = 0.45f;

    private static final Comparator<Glyph> FROM_ABOVE =
            Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x);

    private LineFinder() {}

    static List<TextLine> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(FROM_ABOVE);
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        float base = 0;
        float size = 0;
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.y() - base > OFF_LINE * Math.max(size, glyph.size())) {
                add(lines, line);
                line = new ArrayList<>();
            }
            // A raised sign comes first; the base line is that of the letters.
            if (line.isEmpty() || glyph.size() > size) {
                base = glyph.y();
                size = glyph.size();
            }
            line.add(glyph);
        }
        add(lines, line);
        return lines;
    }

    private static void add(List<TextLine> lines, List<Glyph> line) {
        if (line.stream().allMatch(Glyph::isBlank)) {
            return;
        }
        line.sort(Comparator.comparingDouble(Glyph::x));
        lines.add(TextLine.of(withoutShadows(line)));
    }

    /** Programs that lack a bold font print a character twice, a hair apart. */
    private static List<Glyph> withoutShadows(List<Glyph> line) {
        List<Glyph> result = new ArrayList<>(line.size());
        for (Glyph glyph : line) {
            Glyph last = result.isEmpty() ? null : result.get(result.size() - 1);
            boolean shadow =
                    last != null
                            && last.text().equals(glyph.text())
                            && !glyph.isBlank()
                            && glyph.x() - last.x() < 0.25f * glyph.width();
            if (!shadow) {
                result.add(glyph);
            }
        }
        return result;
    }
}
