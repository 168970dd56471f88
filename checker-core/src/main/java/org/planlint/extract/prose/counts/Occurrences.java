package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;

/** Readings of a list by what its items have in common. */
final class Occurrences {

    private static final String LEVELS = "国省市区县乡镇村社组户";

    /** What two levels' characters can mean together: one level. */
    private static final List<String> ONE_LEVEL =
            List.of("乡镇", "镇乡", "村社", "社村", "村组", "区县", "县区", "市区", "社区");

    /** What is listed character by character: levels of administration, utilities, directions. */
    private static final String SINGLE = "国省市区县乡镇村社街组户水电路气讯网暖污东西南北中";

    /** What two characters of {@link #SINGLE} can mean together: one thing. */
    private static final List<String> ONE_WORD =
            List.of("水电", "电网", "水路", "水网", "电路", "路网", "电讯", "暖气", "电气", "水气", "中东", "东中");

    private static final int FEWEST = 3;
    private static final int LONGEST_UNIT = 4;
    private static final int MANY = 4;
    private static final int SHORT = 14;

    private Occurrences() {}

    /**
     * The places of a noun in a list whose every item has it: 甲媒体联动乙媒体、丙媒体 are three of 媒.
     *
     * @return empty where an item does not have it
     */
    static List<Part> of(String text, List<Part> items, String noun) {
        List<Part> found = new ArrayList<>();
        for (Part item : items) {
            int at = noun.isEmpty() ? -1 : Atoms.find(text, noun, item.start(), item.end());
            if (at < 0) {
                return List.of();
            }
            for (; at >= 0; at = Atoms.find(text, noun, at + noun.length(), item.end())) {
                found.add(new Part(at, at + noun.length()));
            }
        }
        return found;
    }

    /**
     * Neighbouring items that begin with a noun, whatever stands before and behind them:
     * 讲政治、讲正气、讲团结; of many, short ones that have it anywhere: 智能型工业、高效型农业.
     *
     * @return exactly {@code count} items; otherwise empty
     */
    static List<Part> run(String text, List<Part> items, String noun, int count) {
        List<Part> run = new ArrayList<>();
        for (Part item : items) {
            int at = noun.isEmpty() ? -1 : Atoms.find(text, noun, item.start(), item.end());
            boolean has = at >= 0;
            boolean begins = has && at == Predicates.skip(text, item.start(), at);
            if (run.size() > 1 && text.charAt(run.get(0).end()) != text.charAt(item.start() - 1)) {
                // Another mark, another list.
                if (run.size() == count) {
                    return run;
                }
                run.clear();
            }
            if (begins || has && count >= MANY && item.length() <= SHORT) {
                run.add(item);
            } else if (run.size() == count) {
                return run;
            } else {
                // The first item may begin before the noun: 推动本规划提出的重大项目、重大政策.
                run.clear();
                if (has) {
                    run.add(item);
                }
            }
        }
        return run.size() == count ? run : List.of();
    }

    /**
     * Items without separators that fill a stretch: 水电路气 is four of one character, 养猪养鸡养蚕 three of
     * two with one in common, 人流物流信息流 three that end alike.
     */
    static List<Part> units(String text, int from, int to, int count) {
        int length = to - from;
        if (count < 3 || length < count) {
            return List.of();
        }
        if (length == count) {
            boolean single = true;
            for (int i = from; i < to; i++) {
                single &= SINGLE.indexOf(text.charAt(i)) >= 0;
            }
            return single ? cut(from, 1, count) : List.of();
        }
        int size = length / count;
        if (length % count == 0 && size <= 3 && shared(text, from, size, count)) {
            return cut(from, size, count);
        }
        return endingAlike(text, from, to, count);
    }

    /**
     * 县乡村: levels of administration, a character each; empty where two of them may mean one level.
     */
    static List<Part> levels(String text, int from, int to) {
        boolean all = to - from > 2;
        for (int i = from; i < to; i++) {
            int at = i;
            all &=
                    LEVELS.indexOf(text.charAt(i)) >= 0
                            && ONE_LEVEL.stream().noneMatch(pair -> text.startsWith(pair, at));
        }
        return all ? cut(from, 1, to - from) : List.of();
    }

    /**
     * The units of a stretch that falls into them in one way only, however many are counted: 东西南北,
     * 养猪养鸡养蚕, 人流物流信息流. Empty where it does not, or there are less than three.
     */
    static List<Part> evident(String text, int from, int to) {
        int length = to - from;
        boolean single = length >= FEWEST;
        for (int i = from; i < to; i++) {
            int at = i;
            single &=
                    SINGLE.indexOf(text.charAt(i)) >= 0
                            && ONE_LEVEL.stream().noneMatch(pair -> text.startsWith(pair, at))
                            && ONE_WORD.stream().noneMatch(pair -> text.startsWith(pair, at));
        }
        if (single) {
            return cut(from, 1, length);
        }
        int pairs = length / 2;
        if (length % 2 == 0 && pairs >= FEWEST && shared(text, from, 2, pairs)) {
            return cut(from, 2, pairs);
        }
        List<Part> alike = endingAlike(text, from, to);
        return alike.size() >= FEWEST ? alike : List.of();
    }

    private static List<Part> endingAlike(String text, int from, int to, int count) {
        List<Part> parts = endingAlike(text, from, to);
        return parts.size() == count ? parts : List.of();
    }

    private static List<Part> endingAlike(String text, int from, int to) {
        List<Part> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == text.charAt(to - 1)) {
                if (i == start || i - start >= LONGEST_UNIT) {
                    return List.of();
                }
                parts.add(new Part(start, i + 1));
                start = i + 1;
            }
        }
        return parts;
    }

    /** Whether all units but one have the same first character. */
    private static boolean shared(String text, int from, int size, int count) {
        int most = 0;
        for (int unit = 0; unit < count; unit++) {
            int same = 0;
            for (int other = 0; other < count; other++) {
                same += text.charAt(from + other * size) == text.charAt(from + unit * size) ? 1 : 0;
            }
            most = Math.max(most, same);
        }
        return most >= count - 1;
    }

    private static List<Part> cut(int from, int size, int count) {
        List<Part> parts = new ArrayList<>();
        for (int unit = 0; unit < count; unit++) {
            parts.add(new Part(from + unit * size, from + (unit + 1) * size));
        }
        return parts;
    }
}
