package org.planlint.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Draws into the page. Colours, hatching and fonts are the page's style, so that a picture follows
 * light, dark and paper; every picture has its words for those who do not see it.
 *
 * <p>Libraries were weighed and left out: JFreeSVG is under the GPL, Batik's generator brings three
 * megabytes; both draw by java.awt, which costs more at the start than the whole check, writes
 * fixed colours and has no place for a title or a link. What is drawn here is lines, marks and
 * words.
 */
final class Svg {

    private final Html html;

    Svg(Html html) {
        this.html = html;
    }

    /**
     * Opens a picture.
     *
     * @param id unique on the page
     * @param title what it shows
     * @param words the same as it is told
     */
    Svg open(String id, String title, String words, int width, int height) {
        html.open(
                        "svg",
                        "class",
                        "picture",
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-title " + id + "-desc")
                .line();
        html.element("title", title, "id", id + "-title");
        html.element("desc", words, "id", id + "-desc").line();
        html.open("defs");
        hatch(id + "-hatch", "M0 6L6 0");
        hatch(id + "-cross", "M0 6L6 0M0 0L6 6");
        html.close().line();
        return this;
    }

    private void hatch(String id, String path) {
        html.open(
                        "pattern",
                        "id",
                        id,
                        "width",
                        "6",
                        "height",
                        "6",
                        "patternUnits",
                        "userSpaceOnUse")
                .open("path", "d", path, "class", "hatch")
                .close()
                .close();
    }

    void close() {
        html.close().line();
    }

    /** Opens a group, whose title shows when it is pointed at. */
    Svg group(String title) {
        html.open("g");
        if (title != null) {
            html.element("title", title);
        }
        return this;
    }

    /**
     * The same with a link to a place of the page, for those who point. Those who use the keyboard
     * find the same places in the list, and need not pass a hundred marks on the way.
     */
    Svg link(String fragment, String title) {
        html.open("a", "href", "#" + fragment, "tabindex", "-1").element("title", title);
        return this;
    }

    Svg end() {
        html.close().line();
        return this;
    }

    Svg line(String kind, double x1, double y1, double x2, double y2) {
        html.open(
                        "line",
                        "class",
                        kind,
                        "x1",
                        number(x1),
                        "y1",
                        number(y1),
                        "x2",
                        number(x2),
                        "y2",
                        number(y2))
                .close();
        return this;
    }

    Svg rect(String kind, double x, double y, double width, double height) {
        return rect(kind, null, x, y, width, height);
    }

    /**
     * @param pattern the picture's pattern that fills it: its id and {@code -hatch} or {@code
     *     -cross}; {@code null} for the kind's own colour
     */
    Svg rect(String kind, String pattern, double x, double y, double width, double height) {
        html.open(
                        "rect",
                        "class",
                        kind,
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(width),
                        "height",
                        number(height),
                        "fill",
                        pattern == null ? null : "url(#" + pattern + ")")
                .close();
        return this;
    }

    Svg circle(String kind, double x, double y, double radius) {
        html.open("circle", "class", kind, "cx", number(x), "cy", number(y), "r", number(radius))
                .close();
        return this;
    }

    Svg path(String kind, String path) {
        html.open("path", "class", kind, "d", path).close();
        return this;
    }

    /** A triangle whose tip shows where something goes: 1 right, −1 left. */
    Svg arrow(String kind, double x, double y, int way) {
        double back = x - way * 6;
        return path(
                kind,
                "M"
                        + number(x + way * 5)
                        + " "
                        + number(y)
                        + "L"
                        + number(back)
                        + " "
                        + number(y - 6)
                        + "L"
                        + number(back)
                        + " "
                        + number(y + 6)
                        + "Z");
    }

    Svg diamond(String kind, double x, double y, double radius) {
        return path(
                kind,
                "M"
                        + number(x)
                        + " "
                        + number(y - radius)
                        + "L"
                        + number(x + radius)
                        + " "
                        + number(y)
                        + "L"
                        + number(x)
                        + " "
                        + number(y + radius)
                        + "L"
                        + number(x - radius)
                        + " "
                        + number(y)
                        + "Z");
    }

    /**
     * @param anchor start, middle or end
     */
    Svg text(String kind, double x, double y, String anchor, String words) {
        html.element(
                "text",
                words,
                "class",
                kind,
                "x",
                number(x),
                "y",
                number(y),
                "text-anchor",
                anchor.equals("start") ? null : anchor);
        return this;
    }

    /** A coordinate with one decimal at most. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
