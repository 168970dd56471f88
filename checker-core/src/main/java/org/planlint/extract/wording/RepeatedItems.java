package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.fact.Passage;
import org.planlint.fact.Survey.Aspect;

/** Lists (甲、乙、丙) that name a thing twice. */
final class RepeatedItems {

    private static final int SHORTEST = 2;

    /** So long an item is a name also where a verb stands before it. */
    private static final int NAME = 4;

    private static final int LONGEST_LEAD = 4;

    /** Where these stand, the order of a list means something, and an item may return. */
    private static final List<String> ORDERED = List.of("分别", "依次", "轮流", "往返", "沿线", "至", "→");

    /** Shorter names of projects are kinds of projects (供水工程). */
    private static final int PROJECT = 8;

    /** A project and where it stands. */
    private record Project(Piece piece, int start, Passage place) {}

    private final Tally tally = new Tally(Aspect.REPEATED_ITEM);
    private final Map<String, Project> projects = new HashMap<>();
    private int box;

    Tally tally() {
        return tally;
    }

    void read(Piece piece) {
        if (piece.kind() == Piece.Kind.CELL) {
            return;
        }
        int start = 0;
        int depth = 0;
        List<int[]> items = new ArrayList<>();
        for (int i : piece.others()) {
            char c = piece.at(i);
            boolean stop = Chars.isStop(c);
            depth += isOpening(c) ? 1 : isClosing(c) && depth > 0 ? -1 : 0;
            depth = stop ? 0 : depth;
            if (depth == 0 && (c == '、' || Chars.isClauseEnd(c))) {
                items.add(new int[] {start, i});
                start = i + 1;
                if (c != '、') {
                    list(piece, items);
                    items.clear();
                }
            }
        }
        items.add(new int[] {start, piece.length()});
        list(piece, items);
    }

    private static boolean isOpening(char c) {
        return c == '（' || c == '(' || c == '“' || c == '《' || c == '【';
    }

    private static boolean isClosing(char c) {
        return c == '）' || c == ')' || c == '”' || c == '》' || c == '】';
    }

    private void list(Piece piece, List<int[]> items) {
        String text = piece.words();
        if (piece.box() > 0) {
            items.forEach(item -> project(piece, item, text.substring(item[0], item[1])));
        }
        if (items.size() < 3) {
            return;
        }
        int from = items.get(0)[0];
        int to = items.get(items.size() - 1)[1];
        tally.check(piece, from, to);
        String list = text.substring(from, to);
        for (String word : ORDERED) {
            if (list.contains(word)) {
                return;
            }
        }
        Map<String, int[]> seen = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            int[] item = trimmed(text, items.get(i), i == items.size() - 1);
            String name = text.substring(item[0], item[1]);
            if (name.length() < SHORTEST || !Chars.isHan(name.charAt(0))) {
                continue;
            }
            int[] same = seen.putIfAbsent(name, item);
            boolean led = same == null && i > 0 && name.length() >= NAME;
            same = led ? behindLead(text, items.get(0), name) : same;
            if (same != null && !isJoined(text.substring(same[1], item[0]))) {
                // What stands before the name in the first item may be a verb or part of a name.
                tally.add(piece, item[0], item[1], "", "", !led, piece.place(same[0], same[1]));
            }
        }
    }

    /** 小学、幼儿园和中学、小学: two lists have run together. */
    private static boolean isJoined(String between) {
        return between.indexOf('和') >= 0 || between.indexOf('与') >= 0 || between.indexOf('及') >= 0;
    }

    /** A project that another list of the same box names, too. */
    private void project(Piece piece, int[] item, String name) {
        if (piece.box() == 0
                || name.length() < PROJECT
                || !name.endsWith("项目") && !name.endsWith("工程")) {
            return;
        }
        if (piece.box() != box) {
            box = piece.box();
            projects.clear();
        }
        Passage place = piece.place(item[0], item[1]);
        Project before = projects.putIfAbsent(name, new Project(piece, item[0], place));
        if (before != null
                && !(before.piece == piece && isSameList(piece, before.start, item[0]))) {
            tally.odd(piece, item[0], item[1], "", "", before.place);
        }
    }

    private static boolean isSameList(Piece piece, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Chars.isClauseEnd(piece.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** The last item without 等 and what follows it. */
    private static int[] trimmed(String text, int[] item, boolean last) {
        int more = last ? text.indexOf('等', item[0]) : -1;
        return more > item[0] && more < item[1] ? new int[] {item[0], more} : item;
    }

    /** Where the first item is the same name behind a verb; {@code null} if it is not. */
    private static int[] behindLead(String text, int[] first, String name) {
        int start = first[1] - name.length();
        boolean same =
                start > first[0]
                        && start - first[0] <= LONGEST_LEAD
                        && start - first[0] >= 2
                        && text.startsWith(name, start);
        return same ? new int[] {start, first[1]} : null;
    }
}
