package org.planlint.rules;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planlint.fact.Fact;
import org.planlint.text.Span;

/**
 * Copies facts as if they came from another part of one long document: at other places, in other
 * tables and chapters, and under keys of their own. Copies under the same name share their keys, as
 * a long document's second half takes up the first.
 */
final class FactCopies {

    /** No plan that is copied is longer. */
    private static final int LENGTH = 100_000;

    /** No plan that is copied has more tables, rows, chapters or boxes. */
    private static final int NUMBERS = 1_000;

    /** The components that are keys, by which rules join facts. */
    private static final Set<String> KEYS = Set.of("path", "key", "core", "indicator", "nearby");

    /** Keys that begin with an indicator, up to the first bar. */
    private static final Set<String> SERIES = Set.of("series", "otherSeries");

    /** Running numbers; 0 is none. */
    private static final Set<String> RUNNING = Set.of("id", "table", "chapter", "box");

    private final String name;
    private final int part;

    /**
     * @param name what is added to keys
     * @param part which part of the long document this is, from 0
     */
    FactCopies(String name, int part) {
        this.name = name;
        this.part = part;
    }

    Fact copy(Fact fact) {
        return (Fact) copy(fact, "");
    }

    private Object copy(Object value, String component) {
        if (value instanceof Span span) {
            return new Span(span.start() + part * LENGTH, span.end() + part * LENGTH);
        }
        if (value instanceof Integer number) {
            return RUNNING.contains(component) && number > 0 ? number + part * NUMBERS : number;
        }
        if (value instanceof String text) {
            return renamed(text, component);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> copy(element, component)).toList();
        }
        if (value instanceof Set<?> set) {
            return set.stream()
                    .map(element -> copy(element, component))
                    .collect(Collectors.toUnmodifiableSet());
        }
        boolean own =
                value instanceof Record
                        && value.getClass().getPackage().equals(Fact.class.getPackage());
        return own ? copyRecord(value) : value;
    }

    private String renamed(String text, String component) {
        if (SERIES.contains(component)) {
            return text.replaceFirst("\\|", name + "|");
        }
        return KEYS.contains(component) && !text.isEmpty() ? text + name : text;
    }

    private Object copyRecord(Object record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] =
                        copy(components[i].getAccessor().invoke(record), components[i].getName());
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
