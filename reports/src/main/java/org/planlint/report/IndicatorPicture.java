package org.planlint.report;

import java.util.ArrayList;
import java.util.List;
import org.planlint.quantity.Change;
import org.planlint.quantity.Direction;

/**
 * From baseline to target, a line an indicator, in the groups of its table. Each line has a scale
 * of its own that begins at 0, since every indicator has a unit of its own.
 */
final class IndicatorPicture {

    private static final String ID = "indicators";
    private static final int WIDTH = 960;
    private static final int ROW = 26;
    private static final int LEFT = 330;
    private static final int RIGHT = 690;
    private static final int LONGEST_NAME = 21;

    private final Html html;
    private final ReportText words;
    private final Svg svg;

    IndicatorPicture(Html html, ReportText words) {
        this.html = html;
        this.words = words;
        this.svg = new Svg(html);
    }

    void write(List<IndicatorPair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        PictureFrame frame = new PictureFrame(html, words, ID);
        frame.open();
        List<List<String>> rows = new ArrayList<>();
        int height = 0;
        String heading = "";
        for (IndicatorPair pair : pairs) {
            height += heading(pair).equals(heading) ? ROW : 2 * ROW;
            heading = heading(pair);
            rows.add(cells(pair));
        }
        svg.open(ID, words.get("picture." + ID), summary(pairs), WIDTH, height + ROW / 2);
        int y = 0;
        heading = "";
        for (IndicatorPair pair : pairs) {
            if (!heading(pair).equals(heading)) {
                heading = heading(pair);
                svg.text("group", 0, y + ROW - 6, "start", heading);
                y += ROW;
            }
            row(pair, y + ROW / 2.0);
            y += ROW;
        }
        svg.close();
        frame.close(
                List.of("indicator", "base", "target", "change", "direction", "judgement"), rows);
    }

    private static String heading(IndicatorPair pair) {
        return pair.group().isEmpty() ? pair.table() : pair.table() + "  " + pair.group();
    }

    private void row(IndicatorPair pair, double y) {
        double scale = scale(pair);
        double from = LEFT + pair.start().doubleValue() / scale * (RIGHT - LEFT);
        double to = LEFT + pair.end().doubleValue() / scale * (RIGHT - LEFT);
        String kind = worse(pair) ? "worse" : pair.change() == Change.BETTER ? "better" : "same";
        svg.group(String.join(" · ", cells(pair)));
        svg.text("name", LEFT - 44, y + 4, "end", name(pair));
        svg.text("good", LEFT - 24, y + 4, "middle", sign(pair.row().direction()));
        svg.line("axis", LEFT, y, RIGHT, y);
        svg.line("change " + kind, from, y, to, y);
        svg.circle("base", from, y, 5);
        if (Math.abs(to - from) < 1) {
            svg.diamond("target " + kind, to, y, 6);
        } else {
            svg.arrow("target " + kind, to, y, to > from ? 1 : -1);
        }
        String values = pair.from().text() + " → " + pair.to().text();
        svg.text("values", RIGHT + 16, y + 4, "start", values);
        String said = worse(pair) ? " " + words.get("picture.worse.mark") : "";
        svg.text("difference " + kind, WIDTH, y + 4, "end", difference(pair) + said);
        svg.end();
    }

    /** The end of the axis: the next of 1, 2, 5, 10, 20 … above both values. */
    private static double scale(IndicatorPair pair) {
        double greater = Math.max(pair.start().doubleValue(), pair.end().doubleValue());
        if (greater <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(greater)));
        for (int step : new int[] {1, 2, 5}) {
            if (greater <= step * power) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static String name(IndicatorPair pair) {
        String unit = pair.row().unit().isEmpty() ? "" : "（" + pair.row().unit() + "）";
        String name = SafeText.oneLine(pair.row().title());
        int room = LONGEST_NAME - unit.codePointCount(0, unit.length());
        return (name.codePointCount(0, name.length()) <= room
                        ? name
                        : name.substring(0, name.offsetByCodePoints(0, Math.max(1, room - 1)))
                                + "…")
                + unit;
    }

    private String difference(IndicatorPair pair) {
        return pair.difference().replace("pp", words.get("picture.points"));
    }

    private List<String> cells(IndicatorPair pair) {
        return List.of(
                SafeText.oneLine(pair.row().title()),
                dated(pair.base().year(), pair.from().text()),
                dated(pair.target().year(), pair.to().text()),
                difference(pair),
                words.get("picture.direction." + pair.row().direction()),
                words.get(
                        "picture.change."
                                + (regress(pair) && !worse(pair) ? "SLOWER" : pair.change())));
    }

    private String dated(int year, String value) {
        return year == 0 ? value : words.get("picture.dated", year, value);
    }

    private static String sign(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> "↑";
            case LOWER_IS_BETTER -> "↓";
            case NEUTRAL -> "·";
        };
    }

    /** A lower growth than before is slower progress, no regress. */
    private static boolean worse(IndicatorPair pair) {
        return regress(pair) && !pair.target().measure().isGrowth();
    }

    private static boolean regress(IndicatorPair pair) {
        return pair.change() == Change.WORSE || pair.change() == Change.PERMITS_WORSE;
    }

    private String summary(List<IndicatorPair> pairs) {
        long better = pairs.stream().filter(pair -> pair.change() == Change.BETTER).count();
        long worse = pairs.stream().filter(IndicatorPicture::worse).count();
        return words.get(
                "picture.indicators.words",
                pairs.size(),
                better,
                worse,
                pairs.size() - better - worse);
    }
}
