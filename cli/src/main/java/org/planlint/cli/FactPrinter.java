package org.planlint.cli;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.StringJoiner;
import org.planlint.fact.Fact;
import org.planlint.fact.Passage;
import org.planlint.text.Position;
import org.planlint.text.SourceText;

/**
 * A fact on one line: where it stands, what kind it is, its words, and what was understood. The
 * names of the parts are those of the facts themselves, which rules of a user's own are written in.
 */
final class FactPrinter {

    private static final int LONGEST = 60;

    private final SourceText source;
    private final Messages messages;

    FactPrinter(SourceText source, Messages messages) {
        this.source = source;
        this.messages = messages;
    }

    /** A printed fact; sorted by place, then text. Line 0 stands for facts without a place. */
    record Printed(int line, int column, String text) implements Comparable<Printed> {
        @Override
        public int compareTo(Printed other) {
            return Comparator.comparingInt(Printed::line)
                    .thenComparingInt(Printed::column)
                    .thenComparing(Printed::text)
                    .compare(this, other);
        }
    }

    Printed print(Fact fact) {
        Passage place = place(fact);
        Position start = place == null ? null : source.position(place.span().start());
        String kind = fact.getClass().getSimpleName();
        String line =
                (start == null ? "-" : start.line() + ":" + start.column())
                        + "  "
                        + messages.get("fact." + kind)
                        + " "
                        + kind
                        + (place == null ? "" : "  " + messages.get("quote", words(place)))
                        + "  "
                        + parts(fact);
        return start == null
                ? new Printed(0, 0, line)
                : new Printed(start.line(), start.column(), line);
    }

    /**
     * The first passage of a fact, or of what it is made of; {@code null} where there is none: a
     * fact about the whole document.
     */
    private static Passage place(Object value) {
        if (value instanceof Passage passage) {
            return passage;
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty() ? null : place(several.iterator().next());
        }
        if (!(value instanceof Record record)) {
            return null;
        }
        RecordComponent[] parts = record.getClass().getRecordComponents();
        // Its own place goes before those of the facts that it refers to.
        for (RecordComponent part : parts) {
            if (value(part, record) instanceof Passage passage) {
                return passage;
            }
        }
        for (RecordComponent part : parts) {
            Passage found = place(value(part, record));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String parts(Fact fact) {
        StringJoiner parts = new StringJoiner(", ");
        for (RecordComponent part : fact.getClass().getRecordComponents()) {
            String value = printed(value(part, (Record) fact));
            if (!value.isEmpty()) {
                parts.add(part.getName() + "=" + value);
            }
        }
        return parts.toString();
    }

    private String printed(Object value) {
        if (value == null || value instanceof Passage) {
            return "";
        }
        if (value instanceof Fact fact) {
            Passage place = place(fact);
            return place == null ? "" : messages.get("quote", words(place));
        }
        if (value instanceof Collection<?> several) {
            StringJoiner items = new StringJoiner(", ", "[", "]").setEmptyValue("");
            several.stream().map(this::printed).filter(s -> !s.isEmpty()).forEach(items::add);
            return items.toString();
        }
        if (value instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                if (part.getName().equals("printed")) {
                    return shortened(String.valueOf(value(part, record)));
                }
            }
        }
        return shortened(value.toString());
    }

    private String words(Passage place) {
        return shortened(source.slice(place.span()).replaceAll("\\s", ""));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.toString(), e);
        }
    }
}
