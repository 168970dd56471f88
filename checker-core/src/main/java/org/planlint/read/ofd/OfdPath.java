package org.planlint.read.ofd;

import java.util.ArrayList;
import java.util.List;

/** Reads the short form of paths: M 0 0 L 100 0 C. */
final class OfdPath {

    private OfdPath() {}

    /** The corners that straight lines connect; null where the pen is lifted or a curve drawn. */
    static List<float[]> corners(String data) {
        List<float[]> corners = new ArrayList<>();
        float[] start = null;
        String[] words = data.strip().split("\\s+");
        for (int at = 0; at < words.length; ) {
            String operator = words[at++];
            int count = arguments(operator);
            if (at + count > words.length) {
                break;
            }
            if (operator.equals("C")) {
                corners.add(start);
            } else if (count >= 2) {
                float[] point = {
                    Numbers.one(words[at + count - 2], 0), Numbers.one(words[at + count - 1], 0)
                };
                if (!operator.equals("L")) {
                    corners.add(null);
                }
                if (operator.equals("M") || operator.equals("S")) {
                    start = point;
                }
                corners.add(point);
            }
            at += count;
        }
        return corners;
    }

    private static int arguments(String operator) {
        return switch (operator) {
            case "M", "S", "L" -> 2;
            case "Q" -> 4;
            case "B" -> 6;
            case "A" -> 7;
            default -> 0;
        };
    }
}
