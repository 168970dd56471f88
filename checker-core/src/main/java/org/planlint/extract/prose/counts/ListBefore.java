package org.planlint.extract.prose.counts;

import java.util.List;
import org.planlint.extract.prose.counts.Listing.Readings;
import org.planlint.extract.prose.counts.StatedCount.Form;
import org.planlint.fact.CountedList.Clarity;

/** The list that ends where a count begins: 水、电、路、气、通信设施“五网”. */
final class ListBefore {

    private static final String STOPS = ",。;:!?";
    private static final int REACH = 600;
    private static final int LONGEST_CLEAR_ITEM = 16;
    private static final int LONGEST_LEVEL = 8;
    private static final int LONGEST_SHARED_NOUN = 8;
    private static final int FARTHEST = 2;

    /** Between list and count: 等6个, 共4个, 这三个, …的三级网络. */
    private static final List<String> BRIDGES =
            List.of("等", "共", "共计", "合计", "这", "等共", "等各", "的", "等在内的", "等共计");

    /** What stands at the end of a list that only leads up to a number of something else. */
    private static final List<String> LEADING_UP =
            List.of("达到", "达", "建成", "创建", "新增", "实现", "和", "与", "及", "或");

    private final String text;
    private final StatedCount count;

    private ListBefore(String text, StatedCount count) {
        this.text = text;
        this.count = count;
    }

    /** The list; {@code null} where none ends at the count. */
    static Listing of(String text, StatedCount count) {
        return new ListBefore(text, count).read();
    }

    private Listing read() {
        int floor = Math.max(0, count.start() - REACH);
        int end = bridge(count.start());
        boolean open = text.startsWith("等", end) && end < count.start();
        boolean quoted = end > 0 && text.charAt(end - 1) == '”';
        if (quoted && count.form() == Form.SLOGAN && end == count.start()) {
            // “两地”“两高”: the count is an item itself.
            return null;
        }
        int start = Atoms.last(text, end, floor, STOPS);
        if (LEADING_UP.stream().anyMatch(word -> text.startsWith(word, end - word.length()))) {
            return null;
        }
        start = behindOtherCounts(start, end);
        if (end - start < 2 || count.form() == Form.FIGURE && hasFigure(start, end)) {
            return null;
        }
        Splitter clause = new Splitter(text, start, end);
        List<Part> parts = clause.at("、");
        if (parts.size() > 1) {
            boolean own = count.form() != Form.SLOGAN || !isInLongerList();
            // 甲企业、乙企业2家 may be two of each.
            boolean kinds = count.form() == Form.FIGURE && parts.size() < 3 && !open && !isTold();
            return own && !kinds && ends(parts) ? divided(clause, parts, open, floor) : null;
        }
        return parts.isEmpty() ? null : undivided(clause, new Part(start, end), open);
    }

    /** The end of the list: before 等, 共 and the like. */
    private int bridge(int end) {
        int best = end;
        for (String word : BRIDGES) {
            int start = end - word.length();
            if (start > 0 && start < best && text.startsWith(word, start)) {
                best = start;
            }
        }
        // ，共4个: the comma belongs to the bridge.
        boolean comma = best < end && text.charAt(best - 1) == ',' && text.charAt(best) == '共';
        return comma ? best - 1 : best;
    }

    private Listing divided(Splitter clause, List<Part> parts, boolean open, int floor) {
        Part last = parts.get(parts.size() - 1);
        List<Part> conjunctions = clause.conjunctions();
        List<Part> inLast =
                conjunctions.stream().filter(one -> one.start() > last.start()).toList();
        Readings readings = new Readings();
        List<Part> natural =
                clause.at("、", inLast.subList(Math.max(0, inLast.size() - 1), inLast.size()));
        readings.add(natural);
        boolean kin = !inLast.isEmpty() && Kinship.unites(text, natural);
        if (!kin) {
            if (!inLast.isEmpty()) {
                readings.add(new Splitter(text, last.start(), last.end()).at("", inLast));
            }
            readings.add(parts);
        }
        if (!kin && !conjunctions.isEmpty()) {
            readings.add(clause.at("、", conjunctions));
        }
        if (!kin && !conjunctions.isEmpty() && clause.dividers().isEmpty()) {
            readings.add(clause.at("", conjunctions));
            readings.add(
                    clause.at(
                            "",
                            conjunctions.subList(conjunctions.size() - 1, conjunctions.size())));
        }
        readings.add(Occurrences.of(text, parts, count.noun()));
        readings.add(withClauseBefore(parts.get(0).start(), last.end(), floor));
        List<Part> measured = kin ? natural : parts;
        return new Listing(readings.all(), open, clarity(clause, measured, readings.all()));
    }

    /** A list without 、: in quotation marks, joined by 和, or with nothing between its items. */
    private Listing undivided(Splitter clause, Part whole, boolean open) {
        int names = Predicates.skip(text, whole.start(), whole.end());
        Readings readings = new Readings();
        readings.add(Occurrences.units(text, names, whole.end(), count.total()));
        List<Part> levels = isLevel() ? Occurrences.levels(text, names, whole.end()) : List.of();
        List<Part> evident =
                levels.isEmpty() && !isLevel() && count.form() != Form.FIGURE
                        ? Occurrences.evident(text, names, whole.end())
                        : levels;
        if (readings.all().isEmpty() && Math.abs(evident.size() - count.total()) == 1) {
            return new Listing(List.of(evident), open, open ? null : Clarity.CLEAR);
        }
        Listing inner =
                readings.all().isEmpty() ? quotation(whole.start(), whole.end(), open) : null;
        if (inner != null) {
            return inner;
        }
        List<Part> conjunctions = clause.conjunctions();
        if (!conjunctions.isEmpty() && ends(List.of(whole)) && sides(conjunctions, whole)) {
            readings.add(clause.at("", conjunctions));
            readings.add(
                    clause.at(
                            "",
                            conjunctions.subList(conjunctions.size() - 1, conjunctions.size())));
        }
        return readings.all().isEmpty() ? null : new Listing(readings.all(), open, null);
    }

    /** 坚持和“两个毫不动摇” joins verbs; what counts joins names. */
    private boolean sides(List<Part> conjunctions, Part whole) {
        Part last = conjunctions.get(conjunctions.size() - 1);
        return count.form() != Form.FIGURE
                && !Predicates.leads(text, last.end(), whole.end())
                && !Predicates.isBare(text.substring(whole.start(), last.start()));
    }

    /** “甲、乙、丙”三大赛道, “引进+培养+激励”三位一体, also with a shared noun behind the quotation. */
    private Listing quotation(int start, int end, boolean open) {
        int close = end - 1;
        while (close >= start && text.charAt(close) != '”') {
            close--;
        }
        int quote = close;
        while (quote >= start && text.charAt(quote) != '“') {
            quote--;
        }
        if (quote < start || end - close - 1 > LONGEST_SHARED_NOUN) {
            return null;
        }
        Splitter inside = new Splitter(text, quote + 1, close);
        for (String separator : List.of("、", "+", "-", ",")) {
            List<Part> parts = inside.at(separator);
            if (parts.size() > 1) {
                Readings readings = new Readings().add(parts);
                readings.add(inside.at(separator, inside.conjunctions()));
                boolean chain = separator.equals("-") && !isLevel();
                boolean clear = !open && end - close == 1 && !chain && fits(parts);
                return new Listing(readings.all(), open, clear ? Clarity.CLEAR : null);
            }
        }
        return null;
    }

    /** 甲码头，乙码头、丙码头“一大两小”: a comma may divide, too, where what stands before it is a name. */
    private List<Part> withClauseBefore(int start, int end, int floor) {
        if (start <= floor + 1 || text.charAt(start - 1) != ',') {
            return List.of();
        }
        int before = Atoms.last(text, start - 1, floor, STOPS);
        int first = Atoms.next(text, start, end, "、");
        boolean name =
                start - before <= LONGEST_CLEAR_ITEM
                        && text.charAt(start - 2) == text.charAt(first - 1);
        return name ? new Splitter(text, before, end).at("、,") : List.of();
    }

    /** Whether the last item is one: 培育壮大 before 三大产业 is not. */
    private boolean ends(List<Part> parts) {
        Part last = parts.get(parts.size() - 1);
        boolean alike = parts.stream().allMatch(part -> part.length() == last.length());
        boolean object = !Predicates.isBare(last.of(text)) || parts.size() > 1 && alike;
        return object && (!isLevel() || parts.stream().allMatch(this::isShort));
    }

    /** 三级 counts levels, whose names are short; 三级医院 is a rank. */
    private boolean isLevel() {
        return count.form() == Form.SLOGAN
                ? count.noun().startsWith("级")
                : text.charAt(count.end() - 1) == '级';
    }

    private boolean isShort(Part part) {
        int bracket = Atoms.find(text, "(", part.start(), part.end());
        int end = bracket < 0 ? part.end() : bracket;
        return end - Predicates.skip(text, part.start(), end) <= LONGEST_LEVEL;
    }

    /**
     * 东西南北四个方向、人流物流信息流资金流四类要素: each count has a list of its own, which begins behind the count
     * before it. Behind 幼儿园3所、 there is none.
     */
    private int behindOtherCounts(int start, int end) {
        int from = start;
        for (StatedCount other : StatedCounts.in(text.substring(start, end))) {
            if (other.form() != Form.SLOGAN) {
                from = start + other.end();
            }
        }
        if (from == start) {
            return start;
        }
        int comma = Atoms.next(text, from, end, "、");
        List<Part> conjunctions = new Splitter(text, from, Math.max(from, comma)).conjunctions();
        return conjunctions.isEmpty() ? Math.min(end, comma + 1) : conjunctions.get(0).end();
    }

    private boolean hasFigure(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char before = text.charAt(i - 1);
            if (before >= '0' && before <= '9' && Group.CLASSIFIERS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How sure it is that a count that no reading gives is wrong. */
    private Clarity clarity(Splitter clause, List<Part> parts, List<List<Part>> readings) {
        boolean blurred = clause.hasSeveralInBrackets() && !isLevel();
        if (!isNamed(readings) || blurred || !fits(parts) || isInLongerList()) {
            return null;
        }
        return clause.conjunctions().isEmpty() && isParallel(parts)
                ? Clarity.CERTAIN
                : Clarity.CLEAR;
    }

    /**
     * Digits count what is named only where at least three are, what they are stands behind (7座水库)
     * or 共 before, and the names are no kinds: 省级、市级平台5个, 幼儿园、小学、初中12所.
     */
    private boolean isNamed(List<List<Part>> readings) {
        if (count.form() != Form.FIGURE) {
            return true;
        }
        int most = readings.stream().mapToInt(List::size).max().orElse(0);
        long kinds =
                readings.get(0).stream()
                        .filter(part -> "级型类性".indexOf(text.charAt(part.end() - 1)) >= 0)
                        .count();
        return isTold() && most > 2 && kinds < 2 && count.total() - most <= 1;
    }

    /** Whether a figure says what it counts: 7座水库, 共4个. */
    private boolean isTold() {
        boolean told =
                count.end() < text.length()
                        && STOPS.indexOf(text.charAt(count.end())) < 0
                        && (!Predicates.leads(text, count.end(), text.length())
                                || text.startsWith("重点", count.end()));
        return told
                || text.startsWith("共", count.start() - 1)
                || text.startsWith("合计", count.start() - 2);
    }

    /** 甲基地、乙联合体、丙“四网融合”平台、丁联盟: the count describes one item of several. */
    private boolean isInLongerList() {
        int stop = Atoms.next(text, count.end(), text.length(), STOPS + "、");
        boolean longer = stop > count.end() && stop < text.length() && text.charAt(stop) == '、';
        // 三方面的联动以及甲、乙、丙: behind a conjunction another list begins.
        return longer && new Splitter(text, count.end(), stop).dividers().isEmpty();
    }

    private boolean fits(List<Part> parts) {
        int items = parts.size();
        boolean brief =
                parts.stream().skip(1).allMatch(part -> part.length() <= LONGEST_CLEAR_ITEM);
        boolean near = Math.abs(items - count.total()) <= FARTHEST;
        // 甲、乙、丙、丁“一主四副” may list the four alone.
        boolean whole =
                count.isSingle()
                        || count.groups().stream().noneMatch(group -> group.count() == items);
        return brief && near && whole;
    }

    /** 产业强基、交通提速、水网补短: one like the other, none is half a sentence. */
    private boolean isParallel(List<Part> parts) {
        Part first = parts.get(0);
        int length = first.end() - Predicates.skip(text, first.start(), first.end());
        return parts.size() > 2
                && count.form() == Form.SLOGAN
                && parts.stream().skip(1).allMatch(part -> part.length() == length);
    }
}
