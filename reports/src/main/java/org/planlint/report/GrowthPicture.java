package org.planlint.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The annual growth that targets need against the growth that is promised: two bars each. */
final class GrowthPicture {

    private static final String ID = "growth";
    private static final int WIDTH = 960;
    private static final int ROW = 52;
    private static final int BAR = 15;
    private static final int LEFT = 330;
    private static final int RIGHT = 860;

    private final Html html;
    private final ReportText words;
    private final Svg svg;

    GrowthPicture(Html html, ReportText words) {
        this.html = html;
        this.words = words;
        this.svg = new Svg(html);
    }

    void write(List<GrowthPair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        PictureFrame frame = new PictureFrame(html, words, ID);
        frame.open();
        String told = words.get("picture.growth.words", pairs.size());
        svg.open(ID, words.get("picture." + ID), told, WIDTH, pairs.size() * ROW + 6);
        double most =
                pairs.stream()
                        .mapToDouble(
                                pair -> Math.max(number(pair.needed()), number(pair.promised())))
                        .max()
                        .orElse(1);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            row(pairs.get(i), i * ROW + 6, Math.max(1, most));
            rows.add(cells(pairs.get(i)));
        }
        svg.line("axis", LEFT, 0, LEFT, pairs.size() * ROW);
        svg.close();
        frame.close(
                List.of("indicator", "base", "target", "needed", "promised", "judgement"), rows);
    }

    private void row(GrowthPair pair, int y, double most) {
        svg.link(pair.entry().id(), String.join(" · ", cells(pair)));
        svg.text("name", LEFT - 16, y + 18, "end", SafeText.shorten(pair.indicator(), 19));
        String result = words.result(pair.entry().result());
        svg.text("result " + pair.entry().result().code(), LEFT - 16, y + 36, "end", result);
        bar("needed", null, pair.needed(), y + 2, most);
        bar("promised", ID + "-hatch", pair.promised(), y + 4 + BAR, most);
        svg.end();
    }

    private void bar(String kind, String pattern, BigDecimal rate, int y, double most) {
        double width = Math.max(1, number(rate) / most * (RIGHT - LEFT));
        svg.rect(kind, pattern, LEFT, y, width, BAR);
        String label = words.get("picture." + kind) + " " + rate.toPlainString() + "%";
        svg.text("values", LEFT + width + 8, y + 12, "start", label);
    }

    private static double number(BigDecimal rate) {
        return Math.max(0, rate.doubleValue());
    }

    private List<String> cells(GrowthPair pair) {
        return List.of(
                pair.indicator(),
                words.get("picture.dated", pair.baseYear(), pair.base()),
                words.get("picture.dated", pair.year(), pair.target()),
                pair.needed().toPlainString() + "%",
                pair.promised().toPlainString() + "%",
                words.result(pair.entry().result()));
    }
}
