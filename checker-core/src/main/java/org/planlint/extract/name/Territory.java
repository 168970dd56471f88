package org.planlint.extract.name;

import java.util.Arrays;
import org.planlint.text.Folding;

/**
 * The territory that a plan is made for.
 *
 * @param name its full name as the title has it: 江州市云岭县; empty where the title has none
 * @param level the last character of its name: 县; empty where nothing tells
 */
record Territory(String name, String level) {

    private static final String LEVELS = "县区市";

    /** What follows the territory in a title. */
    private static final String SUBJECTS = "国“\"第0123456789";

    /** Areas that are not governed as a county is, though their names end the same. */
    private static final String[] AREAS = {
        "开发区", "高新区", "园区", "新区", "景区", "示范区", "自治区", "片区", "社区"
    };

    /** So many self-references of one level, and so many times those of any other, tell a level. */
    private static final int CLEAR = 4;

    /**
     * The territory by the title of an outline, which names it in front of 国民经济, 第 or a year; else
     * its level by how the text usually speaks of it. Where the two disagree, nothing is known:
     * 云岭县中心城区规划 is no district's.
     *
     * @param words the words of the plan
     */
    static Territory of(String title, String words) {
        String plain = Folding.key(title);
        int end = 0;
        while (end < plain.length() && SUBJECTS.indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        String name = plain.substring(0, end);
        String usual = usualLevel(words);
        if (end < 2 || end == plain.length() || LEVELS.indexOf(plain.charAt(end - 1)) < 0) {
            return new Territory("", usual);
        }
        String level = name.substring(end - 1);
        boolean area = Arrays.stream(AREAS).anyMatch(name::endsWith);
        return new Territory(name, area || !usual.isEmpty() && !usual.equals(level) ? "" : level);
    }

    private static String usualLevel(String words) {
        int county = count(words, "我县") + count(words, "全县");
        int district = count(words, "我区") + count(words, "全区");
        if (county >= CLEAR && county >= CLEAR * district) {
            return "县";
        }
        return district >= CLEAR && district >= CLEAR * county ? "区" : "";
    }

    private static int count(String words, String wanted) {
        int count = 0;
        for (int at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }

    /** Its name without that of the territory above it: 云岭县. */
    String shortName() {
        int start = 0;
        for (int i = 1; i + 2 < name.length(); i++) {
            if ((LEVELS + "省州盟").indexOf(name.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        return name.substring(start);
    }
}
