package org.planlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.text.Span;

/**
 * The document from its first character to its last: where its chapters lie, where findings stand,
 * and how densely it was checked.
 */
final class MapPicture {

    private static final String ID = "map";
    private static final int WIDTH = 960;
    private static final int LEFT = 60;
    private static final int LANE = 24;
    private static final int TOP = 26;
    private static final int LANES = 4;
    private static final int DENSITY = 46;
    private static final List<Result> COLUMNS =
            List.of(Result.ERROR, Result.WARNING, Result.INFO, Result.UNDECIDED, Result.HOLDS);
    private static final int BINS = 120;

    /** What a Latin letter of a label takes, a Chinese one takes twice. */
    private static final double HALF_CHARACTER = 6.2;

    private final Html html;
    private final ReportText words;
    private final Svg svg;

    MapPicture(Html html, ReportText words) {
        this.html = html;
        this.words = words;
        this.svg = new Svg(html);
    }

    void write(Report report, List<Entry> entries, Chapters chapters, Anchors anchors) {
        int length = report.document().source().length();
        if (length == 0 || entries.isEmpty()) {
            return;
        }
        PictureFrame frame = new PictureFrame(html, words, ID);
        frame.open();
        int height = TOP + LANES * LANE + DENSITY + 8;
        String told = words.get("picture.map.words", chapters.all().size(), report.checked());
        svg.open(ID, words.get("picture." + ID), told, WIDTH, height);
        chapters(chapters.all(), length, height, anchors);
        PlaceSpans spans = new PlaceSpans(report.document().source());
        for (Result result : COLUMNS.subList(0, LANES)) {
            lane(result, entries, spans, length);
        }
        density(entries, spans, length);
        svg.close();
        frame.close(
                List.of("chapter", "errors", "warnings", "infos", "undecided", "holds"),
                chapters.all().stream().map(chapter -> cells(chapter, entries)).toList());
    }

    private static double x(int offset, int length) {
        return LEFT + (double) offset / length * (WIDTH - LEFT - 4);
    }

    private void chapters(
            List<Chapters.Chapter> chapters, int length, int height, Anchors anchors) {
        for (int i = 0; i < chapters.size(); i++) {
            Chapters.Chapter chapter = chapters.get(i);
            int next = i + 1 < chapters.size() ? chapters.get(i + 1).start() : length;
            double from = x(chapter.start(), length);
            double width = x(next, length) - from;
            String block = anchors.at(chapter.start());
            if (block == null) {
                svg.group(null);
            } else {
                svg.link(block, name(chapter));
            }
            svg.rect(i % 2 == 0 ? "band" : "band odd", from, 0, width, height);
            String label = chapter.shortName();
            if (chapter.number() > 0 && Columns.width(label) * HALF_CHARACTER <= width - 6) {
                svg.text("label", from + 4, 17, "start", label);
            }
            svg.end();
        }
    }

    /** Every severity has its lane and its shape: colours are not needed to tell them apart. */
    private void lane(Result result, List<Entry> entries, PlaceSpans spans, int length) {
        double y = TOP + COLUMNS.indexOf(result) * LANE + LANE / 2.0;
        svg.text("label", 0, y + 4, "start", words.result(result));
        svg.line("axis", LEFT, y, WIDTH - 4, y);
        for (Entry entry : entries) {
            if (entry.result() == result && !entry.places().isEmpty()) {
                double x = x(spans.of(entry.places().get(0)).start(), length);
                svg.link(entry.id(), SafeText.oneLine(entry.words()));
                mark(result, x, y);
                svg.end();
            }
        }
    }

    private void mark(Result result, double x, double y) {
        switch (result) {
            case ERROR -> svg.rect("mark error", x - 5, y - 5, 10, 10);
            case WARNING -> svg.diamond("mark warning", x, y, 7);
            case INFO -> svg.circle("mark info", x, y, 5);
            default -> svg.circle("mark undecided", x, y, 4);
        }
    }

    private void density(List<Entry> entries, PlaceSpans spans, int length) {
        int[] counts = new int[BINS];
        int most = 1;
        for (Entry entry : entries) {
            for (Place place : entry.places()) {
                Span span = spans.of(place);
                int bin = (int) Math.min(BINS - 1L, (long) span.start() * BINS / length);
                most = Math.max(most, ++counts[bin]);
            }
        }
        double bottom = TOP + LANES * LANE + DENSITY;
        svg.text("label", 0, bottom - 4, "start", words.get("picture.map.checks"));
        double width = (WIDTH - LEFT - 4.0) / BINS;
        for (int i = 0; i < BINS; i++) {
            if (counts[i] > 0) {
                double height = Math.max(1.5, Math.sqrt((double) counts[i] / most) * (DENSITY - 6));
                svg.rect("density", LEFT + i * width, bottom - height, width - 1, height);
            }
        }
        svg.line("axis", LEFT, bottom, WIDTH - 4, bottom);
    }

    private List<String> cells(Chapters.Chapter chapter, List<Entry> entries) {
        List<String> cells = new ArrayList<>();
        cells.add(name(chapter));
        for (Result result : COLUMNS) {
            Predicate<Entry> counted =
                    entry ->
                            entry.result() == result
                                    && entry.chapter().number() == chapter.number();
            cells.add(String.valueOf(entries.stream().filter(counted).count()));
        }
        return cells;
    }

    private String name(Chapters.Chapter chapter) {
        return chapter.number() == 0 ? words.get("html.front") : chapter.name();
    }
}
