package org.planlint.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.planlint.text.Blank;
import org.planlint.text.Folding;
import org.planlint.text.Span;

/**
 * A printed name taken apart from outside: marks and numbers before and behind it, groups in
 * brackets at its end (whose closing bracket may be lost), a bare % there, and the core that is
 * left.
 */
final class PrintedName {

    /** A text with its place in the printed name. */
    record Piece(String text, Span place) {}

    private static final String MARKS = "*#△▲☆★※◆●○·-\\>+";

    private final char[] characters;
    private final int[] places;
    private int from;
    private int to;
    private final StringBuilder marks = new StringBuilder();
    private final List<Piece> groups = new ArrayList<>();

    /**
     * @param isName whether a text is a name as it stands, so that a bracket at its end belongs to
     *     it
     */
    PrintedName(CharSequence printed, Predicate<String> isName) {
        characters = new char[printed.length()];
        places = new int[printed.length()];
        for (int i = 0; i < printed.length(); i++) {
            if (!Blank.is(printed.charAt(i))) {
                characters[to] = Folding.fold(printed.charAt(i));
                places[to++] = i;
            }
        }
        stripFront();
        stripBack(isName);
    }

    /** The name that is left, folded to one width and without blanks; may be empty. */
    String core() {
        return new String(characters, from, to - from);
    }

    /**
     * The marks and words taken off both ends, in the order in which they stood: {@code *}, {@code
     * #}, 其中.
     */
    String marks() {
        return marks.toString();
    }

    /** What stood in brackets at the end, divided at commas, in the order in which it stood. */
    List<Piece> groups() {
        return groups;
    }

    private void stripFront() {
        while (from < to) {
            int before = from;
            while (from < to && MARKS.indexOf(characters[from]) >= 0) {
                marks.append(characters[from++]);
            }
            if (startsWith("其中") && to - from > 2) {
                marks.append("其中");
                from += 2;
                from += from < to && (characters[from] == ':' || characters[from] == ',') ? 1 : 0;
            }
            from = behindNumber();
            if (from == before) {
                return;
            }
        }
    }

    private boolean startsWith(String word) {
        return core().startsWith(word);
    }

    /** Behind {@code 12.}, {@code 3、} or {@code (4)}; a number that belongs to the name stays. */
    private int behindNumber() {
        boolean bracket = from < to && characters[from] == '(';
        int at = from + (bracket ? 1 : 0);
        int digits = at;
        while (at < to && characters[at] >= '0' && characters[at] <= '9') {
            at++;
        }
        if (at == digits || at + 1 >= to) {
            return from;
        }
        char end = characters[at];
        boolean closes =
                bracket
                        ? end == ')'
                        : end == '、' || end == '.' && !Character.isDigit(characters[at + 1]);
        return closes ? at + 1 : from;
    }

    private void stripBack(Predicate<String> isName) {
        while (from < to) {
            char last = characters[to - 1];
            if (MARKS.indexOf(last) >= 0 || last >= '①' && last <= '⑳' || last == ':') {
                marks.append(characters[--to]);
                continue;
            }
            int open = lastGroup(last);
            if (open > from && !isName.test(core())) {
                int end = isClosing(last) ? to - 1 : to;
                int start = isOpening(characters[open]) ? open + 1 : open;
                groups.addAll(0, parts(start, end));
                to = open;
                continue;
            }
            return;
        }
    }

    /**
     * Where the group at the end opens: a bracket, or the % itself that stands there without one;
     * -1 if none does.
     */
    private int lastGroup(char last) {
        int depth = 0;
        for (int i = to - 1; i > from; i--) {
            if (isClosing(characters[i])) {
                if (i < to - 1 && !isClosing(last)) {
                    break;
                }
                depth++;
            } else if (isOpening(characters[i]) && --depth <= 0) {
                return i;
            }
        }
        return last == '%' || last == '‰' ? to - 1 : -1;
    }

    /** What stands in a bracket, divided by commas. */
    private List<Piece> parts(int start, int end) {
        List<Piece> parts = new ArrayList<>();
        int first = start;
        for (int i = start; i <= end; i++) {
            if (i == end || characters[i] == ',' || characters[i] == ';') {
                if (i > first) {
                    String text = new String(characters, first, i - first);
                    parts.add(new Piece(text, new Span(places[first], places[i - 1] + 1)));
                }
                first = i + 1;
            }
        }
        return parts;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '【';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '】';
    }
}
