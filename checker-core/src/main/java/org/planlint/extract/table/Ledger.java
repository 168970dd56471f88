package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of a table add up to which others, by the words 合计, 小计 and 其中, before any number is
 * looked at.
 *
 * <p>A total stands above its rows or below them, a subtotal likewise, but the same way through a
 * table. Where 其中 is followed by rows that may be further parts of the row before or items of their
 * own, a sum has several readings.
 */
final class Ledger {

    /** What a row is for. */
    enum Kind {
        /** 合计, 总计: all rows of the table or up to the next total. */
        TOTAL,
        /** 小计, or a group row with numbers: the rows of its group. */
        SUBTOTAL,
        /** 其中：…: a part of the row before, counted there. */
        OF_WHICH,
        ITEM,
        /** A group row without numbers. */
        SEPARATOR
    }

    /**
     * A row.
     *
     * @param kind what it is for
     * @param numbered whether it has a row number of its own
     */
    record Line(Kind kind, boolean numbered) {}

    /**
     * A sum.
     *
     * @param whole the index of the row that states it
     * @param parts the indexes of the rows that it is of, at least one
     * @param exhaustive whether these are all parts
     * @param doubtful for each 其中 the parts behind it that may belong to it, too, and are no parts
     *     then: none, the first, the first two …
     */
    record Sum(int whole, List<Integer> parts, boolean exhaustive, List<List<Integer>> doubtful) {

        /** What the parts may be, the reading in which all are parts first; none if too many. */
        List<List<Integer>> readings() {
            List<List<Integer>> readings = new ArrayList<>();
            readings.add(parts);
            for (List<Integer> group : doubtful) {
                List<List<Integer>> more = new ArrayList<>(readings);
                for (int taken = 1; taken <= group.size(); taken++) {
                    List<Integer> without = group.subList(0, taken);
                    readings.forEach(
                            reading ->
                                    more.add(
                                            reading.stream()
                                                    .filter(part -> !without.contains(part))
                                                    .toList()));
                }
                if (more.size() > MOST_READINGS) {
                    return List.of();
                }
                readings = more;
            }
            return readings;
        }
    }

    /** With more readings nearly every total is one of them. */
    private static final int MOST_READINGS = 12;

    private final List<Line> lines;
    private final boolean subtotalsLead;
    private final List<Sum> sums = new ArrayList<>();

    private Ledger(List<Line> lines) {
        this.lines = lines;
        this.subtotalsLead =
                lines.stream()
                        .filter(line -> line.kind() != Kind.TOTAL && line.kind() != Kind.SEPARATOR)
                        .findFirst()
                        .filter(line -> line.kind() == Kind.SUBTOTAL)
                        .isPresent();
    }

    static List<Sum> sums(List<Line> lines) {
        Ledger ledger = new Ledger(lines);
        ledger.totals();
        ledger.ofWhich();
        return ledger.sums;
    }

    /**
     * Cuts the table at its totals; a stretch belongs to the total above it if none below it takes
     * it.
     */
    private void totals() {
        int total = -1;
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean end = i == lines.size();
            if (!end && lines.get(i).kind() != Kind.TOTAL) {
                continue;
            }
            Stretch stretch = stretch(from, i);
            if (!stretch.top.isEmpty()) {
                if (total >= 0 && leads(total)) {
                    claim(total, stretch);
                } else if (!end) {
                    claim(i, stretch);
                }
            }
            total = i;
            from = i + 1;
        }
    }

    /** Whether nothing that could be added stands between a total and the one before it. */
    private boolean leads(int total) {
        for (int i = total - 1; i >= 0 && lines.get(i).kind() != Kind.TOTAL; i--) {
            if (lines.get(i).kind() != Kind.SEPARATOR) {
                return false;
            }
        }
        return true;
    }

    private void claim(int whole, Stretch stretch) {
        if (stretch.top.size() > 1) {
            sums.add(new Sum(whole, List.copyOf(stretch.top), true, stretch.doubtful));
        }
    }

    /** The rows of a stretch that stand for all of it: subtotals, and items under none. */
    private static final class Stretch {
        private final List<Integer> top = new ArrayList<>();
        private final List<List<Integer>> doubtful = new ArrayList<>();
    }

    private Stretch stretch(int from, int to) {
        Stretch stretch = new Stretch();
        List<Integer> group = new ArrayList<>();
        int subtotal = -1;
        List<List<Integer>> doubtful = new ArrayList<>();
        for (int i = from; i < to; i++) {
            switch (lines.get(i).kind()) {
                case SUBTOTAL -> {
                    int whole = subtotalsLead ? subtotal : i;
                    close(stretch, whole, group, doubtful);
                    stretch.top.add(i);
                    subtotal = i;
                }
                case SEPARATOR -> {
                    close(stretch, subtotalsLead ? subtotal : -1, group, doubtful);
                    subtotal = -1;
                }
                case OF_WHICH -> {
                    List<Integer> perhaps = doubtfulAfter(i, to);
                    if (!perhaps.isEmpty()) {
                        doubtful.add(perhaps);
                    }
                }
                default -> group.add(i);
            }
        }
        close(stretch, subtotalsLead ? subtotal : -1, group, doubtful);
        return stretch;
    }

    /** The items of a group go to its subtotal, or, where there is none, to the total. */
    private void close(
            Stretch stretch, int subtotal, List<Integer> group, List<List<Integer>> doubtful) {
        if (subtotal < 0) {
            stretch.top.addAll(group);
            stretch.doubtful.addAll(doubtful);
        } else if (group.size() > 1) {
            sums.add(new Sum(subtotal, List.copyOf(group), true, List.copyOf(doubtful)));
        }
        group.clear();
        doubtful.clear();
    }

    /** The rows behind 其中 that could be further parts as well as the next items. */
    private List<Integer> doubtfulAfter(int ofWhich, int to) {
        List<Integer> rows = new ArrayList<>();
        for (int i = ofWhich + 1; i < to && lines.get(i).kind() == Kind.ITEM; i++) {
            if (lines.get(i).numbered() != lines.get(ofWhich).numbered()) {
                break;
            }
            rows.add(i);
        }
        return rows;
    }

    /** 其中 rows are parts of the row before them. */
    private void ofWhich() {
        for (int i = 1; i < lines.size(); i++) {
            boolean first =
                    lines.get(i).kind() == Kind.OF_WHICH
                            && lines.get(i - 1).kind() != Kind.OF_WHICH
                            && lines.get(i - 1).kind() != Kind.SEPARATOR;
            if (first) {
                List<Integer> parts = new ArrayList<>();
                for (int j = i; j < lines.size() && lines.get(j).kind() == Kind.OF_WHICH; j++) {
                    parts.add(j);
                }
                sums.add(new Sum(i - 1, parts, false, List.of()));
            }
        }
    }
}
