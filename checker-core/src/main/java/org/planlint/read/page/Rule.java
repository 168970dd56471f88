package org.planlint.read.page;

/**
 * A straight line drawn on a page, as tables are ruled with.
 *
 * @param x1 left end, or the place of a vertical line
 * @param y1 upper end, or the place of a horizontal line, from the top of the page
 * @param x2 right end
 * @param y2 lower end
 */
public record Rule(float x1, float y1, float x2, float y2) {

    public Rule {
        if (x1 > x2 || y1 > y2) {
            throw new IllegalArgumentException("ends in the wrong order");
        }
    }

    /** The line between two points in any order. */
    public static Rule between(float xa, float ya, float xb, float yb) {
        return new Rule(Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb));
    }

    boolean isHorizontal() {
        return x2 - x1 >= y2 - y1;
    }

    float length() {
        return Math.max(x2 - x1, y2 - y1);
    }

    /** What holds the two. */
    public Rule hull(Rule other) {
        return new Rule(
                Math.min(x1, other.x1),
                Math.min(y1, other.y1),
                Math.max(x2, other.x2),
                Math.max(y2, other.y2));
    }

    /** Whether the two come as near as a distance. */
    boolean meets(Rule other, float near) {
        return x1 - near <= other.x2
                && other.x1 - near <= x2
                && y1 - near <= other.y2
                && other.y1 - near <= y2;
    }
}
