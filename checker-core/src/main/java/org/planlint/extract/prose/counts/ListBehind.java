package org.planlint.extract.prose.counts;

import java.util.List;
import org.planlint.extract.prose.counts.Listing.Readings;
import org.planlint.extract.prose.counts.StatedCount.Form;
import org.planlint.fact.CountedList.Clarity;

/** The list that a count opens: “三区”即甲、乙、丙; 五大工程：一是…; 六项（甲、乙、丙、丁、戊、己）. */
final class ListBehind {

    /** How far behind a count the word may stand that opens the list: a noun lies between. */
    private static final int GAP = 16;

    private static final int REACH = 900;
    private static final int OTHERS = 5;
    private static final int LONGEST_CERTAIN_ITEM = 20;

    private static final List<String> OPENERS =
            List.of(
                    "具体包括", "主要包括", "主要是指", "主要是", "分别是", "分别为", "分别指", "是指", "具体为", "具体是", "具体指",
                    "包括", "即", "指");

    /** Only directly behind a quoted head: “三区”为甲、乙、丙. */
    private static final List<String> HEAD_OPENERS = List.of("为", "是");

    private final String text;
    private final StatedCount count;

    private ListBehind(String text, StatedCount count) {
        this.text = text;
        this.count = count;
    }

    /**
     * The list; {@code null} where none is opened.
     *
     * @param next the offset at which the next part of the same explanation begins; a list ends
     *     there
     */
    static Listing of(String text, StatedCount count, int next) {
        return new ListBehind(text, count).read(next);
    }

    private Listing read(int next) {
        int opener = opener();
        if (opener < 0) {
            return null;
        }
        int limit = Math.min(Math.min(text.length(), next), opener + REACH);
        int end = nextHead(opener, Atoms.next(text, opener, limit, "。"));
        while (end > opener && ",;、".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end - opener < 2 ? null : body(text, opener, end, count);
    }

    /** Where another head is explained: ；“多点”即…. */
    private int nextHead(int from, int to) {
        for (int at = Atoms.find(text, "“", from + 1, to);
                at >= 0;
                at = Atoms.find(text, "“", at + 1, to)) {
            int close = Atoms.find(text, "”", at, to);
            boolean head = close > 0 && ",;".indexOf(text.charAt(at - 1)) >= 0;
            if (head && OPENERS.stream().anyMatch(word -> text.startsWith(word, close + 1))) {
                return at;
            }
        }
        return to;
    }

    /** All readings of the words that explain a count. */
    static Listing body(String text, int start, int end, StatedCount count) {
        Readings readings = new Readings();
        Splitter body = new Splitter(text, start, end);
        List<Part> named = Nouns.divide(body, count);
        if (!named.isEmpty()) {
            return new Listing(List.of(named), false, Clarity.CLEAR);
        }
        List<Part> ordinals = Ordinals.in(text, start, end);
        readings.add(ordinals);
        int others = Atoms.find(text, "等", Math.max(start, end - OTHERS), end);
        // 甲、乙、丙等组合: a noun may follow.
        boolean open = others >= 0;
        if (body.has(';')) {
            readings.add(body.at(";"));
        }
        int clauseEnd = Atoms.next(text, start, end, ",;");
        if (!count.isSingle() || !body.isParallel(';')) {
            inside(readings, body, start, clauseEnd, count);
        }
        List<Part> figure = Figures.of(text, start, end, count).orElse(List.of());
        readings.add(figure);
        List<List<Part>> all = readings.all();
        if (!figure.isEmpty() && all.stream().noneMatch(found -> found.size() == count.total())) {
            return new Listing(List.of(figure), false, Clarity.CLEAR);
        }
        if (all.isEmpty()) {
            return null;
        }
        return new Listing(all, open, clarity(body, ordinals, all, open, clauseEnd == end, count));
    }

    /** The readings of the clauses, each for itself and all together. */
    private static void inside(
            Readings readings, Splitter body, int start, int clauseEnd, StatedCount count) {
        String text = body.text();
        if (count.isSingle() || clauseEnd == body.end()) {
            clause(readings, new Splitter(text, start, clauseEnd));
        }
        if (body.has(',')) {
            // One clause of several does not list all groups.
            boolean listed =
                    !count.isSingle()
                            || readings.all().stream().anyMatch(found -> found.size() > 1);
            for (Part part : body.at(",;")) {
                Splitter one = new Splitter(text, part.start(), part.end());
                if (one.has('、') && !listed) {
                    clause(readings, one);
                    listed = true;
                }
            }
            readings.add(body.at(";,"));
        }
        if (body.has(',') && !body.has(';')) {
            readings.add(body.at(",、"));
            readings.add(body.at(",、", body.conjunctions()));
            readings.add(body.at("、"));
            readings.add(body.at("、", body.conjunctions()));
        }
        if (count.isSingle()) {
            readings.add(Occurrences.of(text, body.at("、,;"), count.noun()));
        }
    }

    private static void clause(Readings readings, Splitter clause) {
        List<Part> conjunctions = clause.conjunctions();
        if (!conjunctions.isEmpty()) {
            List<Part> natural =
                    clause.at(
                            "、",
                            conjunctions.subList(conjunctions.size() - 1, conjunctions.size()));
            readings.add(natural);
            if (Kinship.unites(clause.text(), natural)) {
                return;
            }
        }
        readings.add(clause.at("、"));
        if (!conjunctions.isEmpty()) {
            readings.add(clause.at("、", conjunctions));
            if (clause.dividers().isEmpty()) {
                readings.add(clause.at("", conjunctions));
            }
        }
    }

    private static Clarity clarity(
            Splitter body,
            List<Part> ordinals,
            List<List<Part>> readings,
            boolean open,
            boolean oneClause,
            StatedCount count) {
        // Of an open list only what it names too much is a contradiction.
        boolean fewer = open && readings.stream().anyMatch(found -> found.size() <= count.total());
        if (fewer || count.isOpen()) {
            return null;
        }
        if (ordinals.size() > 1) {
            return Clarity.CERTAIN;
        }
        if (body.isParallel(';') && count.isSingle()) {
            return Clarity.CLEAR;
        }
        List<Part> listed = body.at("、");
        List<Part> conjunctions = body.conjunctions();
        // “两带”。甲和乙。
        List<Part> parts =
                listed.size() == 1 && conjunctions.size() == 1 ? body.at("", conjunctions) : listed;
        boolean plain = oneClause && parts.size() > 1 && !body.hasSeveralInBrackets();
        boolean near = Math.abs(parts.size() - count.total()) <= 2;
        if (!plain || !near) {
            return oneClause && parts.size() > 1 ? Clarity.BLURRED : null;
        }
        boolean names = parts.stream().allMatch(part -> part.length() <= LONGEST_CERTAIN_ITEM);
        boolean certain = names && !open && conjunctions.isEmpty() && count.form() == Form.SLOGAN;
        return certain && count.isSingle() ? Clarity.CERTAIN : Clarity.CLEAR;
    }

    /** The offset at which the list begins; -1 where nothing opens one. */
    private int opener() {
        if (isHead()) {
            if (count.start() == 0 && text.startsWith("。", count.end())) {
                // “两带”。甲和乙。: the title of a paragraph.
                return count.end() + 1;
            }
            for (String word : HEAD_OPENERS) {
                if (text.startsWith(word, count.end()) && !text.startsWith("是指", count.end())) {
                    return count.end() + word.length();
                }
            }
        }
        int limit = Math.min(text.length(), count.end() + GAP);
        for (int i = count.end(); i < limit; i++) {
            char c = text.charAt(i);
            int start = c == ',' ? i + 1 : i;
            for (String word : OPENERS) {
                if (text.startsWith(word, start)) {
                    int end = start + word.length();
                    return end < text.length() && text.charAt(end) == ':' ? end + 1 : end;
                }
            }
            if (c == ':' || c == '(') {
                return i + 1;
            }
            if (text.startsWith("--", i)) {
                return i + 2;
            }
            if (",。;、!?“)”".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the count begins a clause. */
    private boolean isHead() {
        return count.form() == Form.SLOGAN
                && (count.start() == 0 || ",。;:、(".indexOf(text.charAt(count.start() - 1)) >= 0);
    }
}
