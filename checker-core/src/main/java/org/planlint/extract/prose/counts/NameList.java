package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of names as it stands in a text: 支持甲、乙、丙等乡镇发展. Where its first name begins and its last
 * one ends, only another list of the same names can tell.
 *
 * @param stretch the text
 * @param names its names: the first without the verbs before it, the last up to 等
 * @param open whether it ends in 等
 */
record NameList(Stretch stretch, List<Part> names, boolean open) {

    static final int FEWEST = 3;

    private static final int LONGEST_HEAD = 12;
    private static final List<String> OPENERS = List.of("”即", "”是指", "”指", "”包括", "”为");
    private static final List<String> HEADLESS = List.of("是指", "即", "指");
    private static final String BOUNDS = ",。;:!?()";

    NameList {
        names = List.copyOf(names);
    }

    /** The lists of a text with at least {@value #FEWEST} names, in order. */
    static List<NameList> in(Stretch stretch) {
        List<NameList> found = new ArrayList<>();
        String text = stretch.words();
        int start = 0;
        int commas = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '。';
            commas += c == '、' ? 1 : 0;
            if (BOUNDS.indexOf(c) >= 0) {
                if (commas > 0) {
                    add(found, stretch, start, i);
                }
                start = i + 1;
                commas = 0;
            }
        }
        return found;
    }

    private static void add(List<NameList> found, Stretch stretch, int start, int end) {
        String text = stretch.words();
        int comma = text.lastIndexOf('、', end - 1);
        int others = Atoms.find(text, "等", comma + 2, end);
        Splitter all =
                new Splitter(text, afterOpener(text, start, comma), others < 0 ? end : others);
        List<Part> last =
                all.conjunctions().stream().filter(one -> one.start() > comma).limit(1).toList();
        List<Part> names = new ArrayList<>(all.at("、", last));
        if (names.size() >= FEWEST) {
            Part first = names.get(0);
            int name = Predicates.nameStart(text, first.start(), first.end());
            names.set(0, new Part(name, first.end()));
            found.add(new NameList(stretch, names, others > 0));
        }
    }

    /** “多特”即支持甲、乙、丙: where the words begin that list them. */
    private static int afterOpener(String text, int start, int to) {
        for (String opener : HEADLESS) {
            if (text.startsWith(opener, start)) {
                return start + opener.length();
            }
        }
        for (String opener : OPENERS) {
            int at = Atoms.find(text, opener, start, Math.min(to, start + LONGEST_HEAD));
            if (at >= 0) {
                return at + opener.length();
            }
        }
        return start;
    }

    String name(int index) {
        return names.get(index).of(stretch.words());
    }

    /** Whether a name of this list is a name of the other one. */
    boolean matches(int index, NameList other, int otherIndex) {
        String name = unquoted(name(index));
        String its = unquoted(other.name(otherIndex));
        return name.equals(its)
                || isLast(index) && other.isLast(otherIndex) && isSentence(name, its)
                || isBlurred(index) && covers(index, its)
                || other.isBlurred(otherIndex) && other.covers(otherIndex, name);
    }

    private boolean isBlurred(int index) {
        return index == 0 || isLast(index);
    }

    private boolean isLast(int index) {
        return index == names.size() - 1;
    }

    /**
     * Whether last items differ in what the sentences say only: 旅游业融合, 旅游业发展. 重点乡镇 and 重点场镇 are two
     * names.
     */
    private static boolean isSentence(String name, String other) {
        int common = 0;
        while (common < Math.min(name.length(), other.length())
                && name.charAt(common) == other.charAt(common)) {
            common++;
        }
        boolean nouns =
                name.charAt(name.length() - 1) == other.charAt(other.length() - 1)
                        || sorted(name).equals(sorted(other));
        return common > 1 && (!nouns || Predicates.trails(name) || Predicates.trails(other));
    }

    private static String sorted(String name) {
        return name.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether the first item ends with a name, or the last one begins with it. */
    private boolean covers(int index, String name) {
        String own = unquoted(name(index));
        boolean first = index == 0 && own.endsWith(name);
        return name.length() > 1 && (first || index > 0 && own.startsWith(name));
    }

    /** 信用“三位一体”改革 is 信用改革; a name that is all quotation stays. */
    private static String unquoted(String name) {
        int open = name.indexOf('“');
        int close = name.indexOf('”', open + 1);
        boolean part = open >= 0 && close > open && close - open + 1 < name.length();
        return part ? name.substring(0, open) + name.substring(close + 1) : name;
    }
}
