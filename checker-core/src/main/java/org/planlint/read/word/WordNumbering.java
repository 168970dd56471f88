package org.planlint.read.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.planlint.read.XmlPart;

/**
 * The lists that a Word file defines in word/numbering.xml: how each of their levels is counted and
 * printed (ISO/IEC 29500-1, 17.9).
 */
public final class WordNumbering implements XmlPart.Handler {

    /** How many levels a list has. */
    public static final int LEVELS = 9;

    private final Map<Integer, Pattern> patterns = new HashMap<>();
    private final Map<String, Pattern> byStyle = new HashMap<>();
    private final Map<Integer, ListOf> lists = new HashMap<>();
    private Pattern pattern = new Pattern();
    private ListOf list = new ListOf();
    private Level level = new Level();
    private int overridden;

    /** A level of a list. */
    static final class Level {

        private int start;
        private String format = "decimal";
        private String text = "";
        private String suffix = "tab";
        private int restart = -1;
        private boolean legal;
        private String style;

        int start() {
            return start;
        }

        String format() {
            return format;
        }

        /** The label with %1 to %9 for the numbers of the levels. */
        String text() {
            return text;
        }

        /** What stands between label and text: tab, space, nothing. */
        String suffix() {
            return suffix;
        }

        /** Whether its count begins anew below an item of a higher level. */
        boolean restartsBelow(int higher) {
            return restart < 0 || higher < restart;
        }

        /** Whether the numbers of all levels in its label are printed as decimals. */
        boolean legal() {
            return legal;
        }
    }

    /** What several lists have in common; they share their counters, too. */
    static final class Pattern {

        private final Level[] levels = new Level[LEVELS];
        private String styleLink;
    }

    /** A list as paragraphs refer to it. */
    static final class ListOf {

        private int patternId = -1;
        private final Level[] levels = new Level[LEVELS];
        private final Integer[] starts = new Integer[LEVELS];

        /** The number that a level begins with here and nowhere else; null for none. */
        Integer startHere(int level) {
            return starts[level];
        }
    }

    @Override
    public boolean start(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "abstractNum" -> {
                pattern = new Pattern();
                patterns.put(number(element, "abstractNumId"), pattern);
            }
            case "num" -> {
                list = new ListOf();
                lists.put(number(element, "numId"), list);
            }
            case "abstractNumId" -> list.patternId = WordBody.number(element, -1);
            case "lvlOverride" -> overridden = index(element) + 1;
            case "startOverride" -> {
                if (overridden > 0) {
                    list.starts[overridden - 1] = WordBody.number(element, 0);
                }
            }
            case "lvl" -> {
                level = new Level();
                Level[] levels = overridden > 0 ? list.levels : pattern.levels;
                levels[index(element)] = level;
            }
            case "styleLink" -> byStyle.put(WordBody.value(element), pattern);
            case "numStyleLink" -> pattern.styleLink = WordBody.value(element);
            default -> property(element);
        }
        return true;
    }

    private void property(XMLStreamReader element) {
        String value = WordBody.value(element);
        switch (element.getLocalName()) {
            case "start" -> level.start = Math.max(0, WordBody.number(element, 0));
            case "numFmt" -> level.format = String.valueOf(value);
            case "lvlText" -> level.text = value == null ? "" : value;
            case "suff" -> level.suffix = String.valueOf(value);
            case "lvlRestart" -> level.restart = WordBody.number(element, -1);
            case "isLgl" -> level.legal = WordBody.isOn(element);
            case "pStyle" -> level.style = value;
            default -> {}
        }
    }

    @Override
    public void end(XMLStreamReader element) {
        if (element.getLocalName().equals("lvlOverride")) {
            overridden = 0;
        }
    }

    /** Defines a level of what several lists have in common, for files of another format. */
    public void define(
            int patternId, int index, int start, String format, String text, String suffix) {
        Level defined = new Level();
        defined.start = start;
        defined.format = format;
        defined.text = text;
        defined.suffix = suffix;
        patterns.computeIfAbsent(patternId, id -> new Pattern()).levels[index] = defined;
    }

    /** Defines a list. */
    public void define(int number, int patternId) {
        ListOf defined = new ListOf();
        defined.patternId = patternId;
        lists.put(number, defined);
    }

    /** The list with a number; null for none. */
    ListOf list(int number) {
        ListOf found = lists.get(number);
        return found == null || pattern(found) == null ? null : found;
    }

    /** What counts the items of a list. */
    Pattern pattern(ListOf of) {
        Pattern own = patterns.get(of.patternId);
        return own == null || own.styleLink == null
                ? own
                : byStyle.getOrDefault(own.styleLink, own);
    }

    /** A level of a list; null where the file does not define it. */
    Level level(ListOf of, int index) {
        Level own = of.levels[index];
        return own == null ? pattern(of).levels[index] : own;
    }

    /** The level of a list that belongs to a paragraph style; -1 for none. */
    int levelOf(ListOf of, String style) {
        for (int i = 0; i < LEVELS; i++) {
            Level level = level(of, i);
            if (level != null && style != null && style.equals(level.style)) {
                return i;
            }
        }
        return -1;
    }

    private static int index(XMLStreamReader element) {
        return Math.min(Math.max(0, number(element, "ilvl")), LEVELS - 1);
    }

    private static int number(XMLStreamReader element, String attribute) {
        return WordBody.parse(WordBody.attribute(element, attribute), -1);
    }
}
