package org.planlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlint.check.Category;
import org.planlint.check.Report;

/** How much was checked of each category, and what came of it: a bar a category. */
final class CoveragePicture {

    private static final String ID = "coverage";
    private static final int WIDTH = 960;
    private static final int ROW = 30;
    private static final int LEFT = 170;
    private static final int RIGHT = 760;

    /** A share that is there is seen. */
    private static final double LEAST = 5;

    private final Html html;
    private final ReportText words;
    private final Svg svg;

    CoveragePicture(Html html, ReportText words) {
        this.html = html;
        this.words = words;
        this.svg = new Svg(html);
    }

    void write(Report report) {
        Map<Category, Tally> sums = Tally.byCategory(report);
        int most = sums.values().stream().mapToInt(Tally::checked).max().orElse(0);
        if (most == 0) {
            return;
        }
        PictureFrame frame = new PictureFrame(html, words, ID);
        frame.open();
        long touched = sums.values().stream().filter(tally -> tally.checked() > 0).count();
        String told = words.get("picture.coverage.words", sums.size(), touched, report.checked());
        svg.open(ID, words.get("picture." + ID), told, WIDTH, sums.size() * ROW);
        List<List<String>> rows = new ArrayList<>();
        int y = 0;
        for (var sum : sums.entrySet()) {
            List<String> cells = cells(sum.getKey(), sum.getValue());
            row(sum.getValue(), cells, y, most);
            rows.add(cells);
            y += ROW;
        }
        svg.close();
        frame.close(List.of("category", "checked", "holds", "undecided", "violated"), rows);
    }

    /** Square roots: a category with five relations and one with five hundred are both seen. */
    private void row(Tally tally, List<String> cells, int y, int most) {
        svg.group(String.join(" · ", cells));
        svg.text("name", LEFT - 14, y + 20, "end", cells.get(0));
        double width = (RIGHT - LEFT) * Math.sqrt((double) tally.checked() / most);
        double x = LEFT;
        x += part("violated", ID + "-cross", tally.findings().size(), tally, width, x, y);
        x += part("undecided", ID + "-hatch", tally.undecided().size(), tally, width, x, y);
        x += part("holds", null, tally.verified().size(), tally, width, x, y);
        String numbers =
                tally.checked() == 0
                        ? words.get("picture.coverage.none")
                        : words.get(
                                "picture.coverage.numbers",
                                tally.findings().size(),
                                tally.undecided().size(),
                                tally.verified().size());
        svg.text("values", x + 10, y + 20, "start", numbers);
        svg.end();
    }

    private double part(
            String kind, String pattern, int number, Tally tally, double width, double x, int y) {
        if (number == 0) {
            return 0;
        }
        double part = Math.max(LEAST, width * number / tally.checked());
        svg.rect("part " + kind, x, y + 6, part, 18);
        if (pattern != null) {
            svg.rect("over", pattern, x, y + 6, part, 18);
        }
        return part;
    }

    private List<String> cells(Category category, Tally tally) {
        return List.of(
                words.category(category),
                String.valueOf(tally.checked()),
                String.valueOf(tally.verified().size()),
                String.valueOf(tally.undecided().size()),
                String.valueOf(tally.findings().size()));
    }
}
