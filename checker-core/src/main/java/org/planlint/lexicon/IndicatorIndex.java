package org.planlint.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.quantity.Direction;

/**
 * All indicators with the keys of all their names, in one text that is quick to read: the build
 * writes it from the YAML files ({@link IndexWriter}), so that a run need neither parse them nor
 * fold two thousand names.
 *
 * <p>A line is an indicator: name, unit, good, attribute, nature, source, aliases, distinct names,
 * then its keys, divided by tabs; the items of lists by {@code ;}. A key is a folded name, with
 * {@code |} before its count word.
 */
final class IndicatorIndex {

    private static final int FIELDS = 8;

    /** An indicator that is only made when it is asked for: a document names some forty of them. */
    private static final class Slot {
        private final String line;
        private volatile Indicator indicator;

        Slot(String line) {
            this.line = line;
        }

        Indicator indicator() {
            Indicator made = indicator;
            if (made == null) {
                made = parse(line);
                indicator = made;
            }
            return made;
        }
    }

    /**
     * Takes a key of an indicator: what stands before its count word, and the count word, which may
     * be empty.
     */
    interface KeyAction {
        void accept(Indicator indicator, String uncounted, String count);
    }

    private final List<Slot> slots = new ArrayList<>(1024);
    private final Map<String, Slot> byUncounted = new HashMap<>(8192);

    private IndicatorIndex() {}

    /**
     * The indicator that has a name of this key, count words left out; {@code null} if none has.
     */
    Indicator find(String uncountedKey) {
        Slot slot = byUncounted.get(uncountedKey);
        return slot == null ? null : slot.indicator();
    }

    List<Indicator> indicators() {
        return slots.stream().map(Slot::indicator).toList();
    }

    /** Hands over every key of every indicator. */
    void forEachKey(KeyAction action) {
        for (Slot slot : slots) {
            for (String key : slot.line.substring(keys(slot.line)).split("\t")) {
                int bar = end(key, 0, '|');
                action.accept(
                        slot.indicator(),
                        key.substring(0, bar),
                        bar < key.length() ? key.substring(bar + 1) : "");
            }
        }
    }

    static IndicatorIndex read(String text) {
        IndicatorIndex index = new IndicatorIndex();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start, '\n');
            index.add(text.substring(start, end));
            start = end + 1;
        }
        return index;
    }

    private void add(String line) {
        Slot slot = new Slot(line);
        slots.add(slot);
        int start = keys(line);
        for (int i = start; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == '\t') {
                int bar = line.indexOf('|', start);
                byUncounted.put(line.substring(start, bar < 0 || bar > i ? i : bar), slot);
                start = i + 1;
            }
        }
    }

    static String write(List<Indicator> indicators, NameFolding folding, NameWords words) {
        StringBuilder text = new StringBuilder(1 << 18);
        for (Indicator indicator : indicators) {
            text.append(indicator.name()).append('\t').append(indicator.unit()).append('\t');
            text.append(indicator.good()).append('\t');
            text.append(indicator.attribute() == null ? "" : indicator.attribute()).append('\t');
            text.append(indicator.nature()).append('\t').append(indicator.source()).append('\t');
            text.append(String.join(";", indicator.aliases())).append('\t');
            text.append(String.join(";", indicator.distinct()));
            appendKey(text, folding.key(indicator.name()), words);
            for (String alias : indicator.aliases()) {
                appendKey(text, folding.key(alias), words);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void appendKey(StringBuilder text, String key, NameWords words) {
        String uncounted = words.uncounted(key);
        text.append('\t').append(uncounted);
        if (uncounted.length() < key.length()) {
            text.append('|').append(key, uncounted.length(), key.length());
        }
    }

    private static Indicator parse(String line) {
        String[] fields = line.substring(0, keys(line) - 1).split("\t", FIELDS);
        return new Indicator(
                fields[0],
                list(fields[6]),
                fields[1],
                Direction.valueOf(fields[2]),
                fields[3].isEmpty() ? null : Attribute.valueOf(fields[3]),
                Nature.valueOf(fields[4]),
                fields[5],
                list(fields[7]));
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : Arrays.asList(field.split(";"));
    }

    /** Where the keys of a line begin. */
    private static int keys(String line) {
        int at = 0;
        for (int field = 0; field < FIELDS; field++) {
            at = line.indexOf('\t', at) + 1;
        }
        return at;
    }

    private static int end(String text, int from, char divider) {
        int at = text.indexOf(divider, from);
        return at < 0 ? text.length() : at;
    }
}
