package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.Statement.Standing;

/**
 * Gives the names of a list that share some of their words: 外来就学、就医人口及消费占比 are 外来就学人口占比, 外来就医人口占比
 * and 外来消费占比. A name put together so must be known, and only one may fit.
 */
final class SharedNames {

    private static final String[] LAST_JOINTS = {"以及", "及", "和", "与"};
    private static final int LONGEST_SHARED = 8;

    private final Subjects subjects;

    SharedNames(Subjects subjects) {
        this.subjects = subjects;
    }

    /**
     * The names of a list.
     *
     * @param count how many there must be
     * @return a subject for each, {@code null} for those that nobody knows; empty if the list has
     *     not as many items
     */
    List<Subject> read(String text, int from, int to, int count) {
        List<int[]> parts = parts(text, from, to, count);
        List<Subject> named = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            named.add(name(text, parts, i));
        }
        return named;
    }

    private Subject name(String text, List<int[]> parts, int index) {
        int[] part = parts.get(index);
        String own = text.substring(part[0], part[1]);
        Subject alone = subjects.read(own, part[0]);
        if (alone != null && alone.standing() != Standing.NAME) {
            return alone;
        }
        List<String> heads = new ArrayList<>(List.of(""));
        if (index > 0) {
            String first = text.substring(parts.get(0)[0], parts.get(0)[1]);
            for (int length = 1; length <= Math.min(LONGEST_SHARED, first.length() - 1); length++) {
                heads.add(first.substring(0, length));
            }
        }
        Subject found = null;
        for (String end : ends(text, parts, index)) {
            for (String head : heads) {
                Subject candidate =
                        head.isEmpty() && end.isEmpty()
                                ? null
                                : subjects.known(head + own + end, part[0]);
                if (candidate != null && found != null && !found.key().equals(candidate.key())) {
                    return null;
                }
                found = candidate == null ? found : candidate;
            }
        }
        return found == null ? alone : found;
    }

    /** What the later names end with: of each its last words, also one behind the other. */
    private static List<String> ends(String text, List<int[]> parts, int index) {
        List<String> ends = new ArrayList<>(List.of(""));
        for (int later = index + 1; later < parts.size(); later++) {
            String part = text.substring(parts.get(later)[0], parts.get(later)[1]);
            List<String> more = new ArrayList<>();
            for (int length = 1; length <= Math.min(LONGEST_SHARED, part.length() - 1); length++) {
                String end = part.substring(part.length() - length);
                ends.forEach(before -> more.add(before + end));
            }
            if (ends.size() + more.size() < 200) {
                ends.addAll(more);
            }
        }
        return ends;
    }

    /** The list divided at 、 and, where that makes too few items, at its last 及, 和 or 与. */
    private static List<int[]> parts(String text, int from, int to, int count) {
        List<int[]> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == '、') {
                if (i > start) {
                    parts.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        if (parts.size() == count - 1) {
            int[] last = parts.remove(parts.size() - 1);
            for (String joint : LAST_JOINTS) {
                int at = text.lastIndexOf(joint, last[1] - 1);
                if (at > last[0]) {
                    parts.add(new int[] {last[0], at});
                    parts.add(new int[] {at + joint.length(), last[1]});
                    break;
                }
            }
        }
        return parts.size() == count ? parts : List.of();
    }
}
