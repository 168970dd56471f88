package org.planlint.config;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planlint.fact.PlanPeriod;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file whose keys are all known, read with the places of what is wrong. */
final class YamlMap {

    private final Path file;
    private final Node node;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

    /**
     * @param known the keys that may stand in it; none where the keys are the user's own
     */
    YamlMap(Path file, Node node, String... known) throws ConfigException {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw problem(node, "not-a-mapping");
        }
        List<String> allowed = Arrays.asList(known);
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode());
            if (known.length > 0 && !allowed.contains(key)) {
                throw problem(tuple.getKeyNode(), "unknown-key", key, String.join(", ", allowed));
            }
            if (entries.putIfAbsent(key, tuple) != null) {
                throw problem(tuple.getKeyNode(), "twice", key);
            }
        }
    }

    Iterable<String> keys() {
        return entries.keySet();
    }

    /** The text of a key; {@code null} where the key is missing. */
    String text(String key) throws ConfigException {
        NodeTuple tuple = entries.get(key);
        return tuple == null ? null : scalar(tuple.getValueNode());
    }

    /** The text of a key that must be there and not blank. */
    String required(String key) throws ConfigException {
        String text = text(key);
        if (text == null || text.isBlank()) {
            throw problem(node, "missing", key);
        }
        return text;
    }

    /** The day of a key, written 2026-12-31; {@code null} where the key is missing. */
    LocalDate date(String key) throws ConfigException {
        String text = text(key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw problem(entries.get(key).getValueNode(), "not-a-date", text);
        }
    }

    /** The mapping of a key; empty where the key is missing. */
    Optional<YamlMap> map(String key, String... known) throws ConfigException {
        NodeTuple tuple = entries.get(key);
        return tuple == null
                ? Optional.empty()
                : Optional.of(new YamlMap(file, tuple.getValueNode(), known));
    }

    /** The mappings in the list of a key; empty where the key is missing. */
    List<YamlMap> maps(String key, String... known) throws ConfigException {
        List<YamlMap> maps = new ArrayList<>();
        for (Node item : items(key)) {
            maps.add(new YamlMap(file, item, known));
        }
        return maps;
    }

    /** The list of years of a key; empty where the key is missing. */
    List<Integer> years(String key) throws ConfigException {
        List<Integer> years = new ArrayList<>();
        for (Node item : items(key)) {
            try {
                years.add(Integer.valueOf(scalar(item)));
            } catch (NumberFormatException e) {
                throw problem(item, "not-a-year", scalar(item));
            }
        }
        return years;
    }

    /** The part of a whole under a key, written 2% or 0.02; zero where the key is missing. */
    BigDecimal fraction(String key) throws ConfigException {
        String text = text(key);
        if (text == null) {
            return BigDecimal.ZERO;
        }
        boolean percent = text.endsWith("%");
        try {
            BigDecimal number =
                    new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
            BigDecimal fraction = percent ? number.movePointLeft(2) : number;
            if (fraction.signum() >= 0 && fraction.compareTo(BigDecimal.ONE) < 0) {
                return fraction;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw problemWith(key, "not-a-fraction", text);
    }

    /** The years of a key, written 2026-2030; {@code null} where the key is missing. */
    PlanPeriod period(String key) throws ConfigException {
        String text = text(key);
        if (text == null) {
            return null;
        }
        // Whatever else the text names, it must be these years and nothing more.
        Optional<PlanPeriod> period = PlanPeriod.firstIn(text);
        if (period.isEmpty() || !text.equals(period.get().start() + "-" + period.get().end())) {
            throw problemWith(key, "not-a-period", text);
        }
        return period.get();
    }

    /** The list of texts of a key; empty where the key is missing. */
    List<String> texts(String key) throws ConfigException {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            texts.add(scalar(item));
        }
        return texts;
    }

    /** The path of a key, relative to the file's folder; {@code null} where the key is missing. */
    Path path(String key) throws ConfigException {
        String text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return file.resolveSibling(required(key));
        } catch (InvalidPathException e) {
            throw problemWith(key, "not-a-path", text);
        }
    }

    /**
     * The constant of a key, written in lower case with hyphens.
     *
     * @param absent what stands for its absence
     */
    <E extends Enum<E>> E constant(String key, E[] all, E absent) throws ConfigException {
        String text = text(key);
        if (text == null) {
            return absent;
        }
        for (E constant : all) {
            if (code(constant).equals(text)) {
                return constant;
            }
        }
        throw problemWith(
                key,
                "not-one-of",
                text,
                Arrays.stream(all).map(YamlMap::code).collect(Collectors.joining(", ")));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Node> items(String key) throws ConfigException {
        NodeTuple tuple = entries.get(key);
        if (tuple == null) {
            return List.of();
        }
        if (!(tuple.getValueNode() instanceof SequenceNode sequence)) {
            throw problem(tuple.getValueNode(), "not-a-list", key);
        }
        return sequence.getValue();
    }

    /** What is wrong with the value of a key, with its place. */
    ConfigException problemWith(String key, String problem, Object... details) {
        return problem(entries.get(key).getValueNode(), problem, details);
    }

    /** What is wrong with an item of a key's list, with its place. */
    ConfigException problemWithItem(String key, int item, String problem, Object... details) {
        SequenceNode list = (SequenceNode) entries.get(key).getValueNode();
        return problem(list.getValue().get(item), problem, details);
    }

    /** The column of a key's value. */
    int valueColumn(String key) {
        return column(entries.get(key).getValueNode());
    }

    /** The line of a key's value. */
    int valueLine(String key) {
        return line(entries.get(key).getValueNode());
    }

    /** The line of a key. */
    int line(String key) {
        return line(entries.get(key).getKeyNode());
    }

    /** The line where the mapping begins. */
    int line() {
        return line(node);
    }

    /** The column of a key. */
    int column(String key) {
        return column(entries.get(key).getKeyNode());
    }

    /** The column where the mapping begins. */
    int column() {
        return column(node);
    }

    private static int line(Node at) {
        return at.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static int column(Node at) {
        return at.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }

    private String scalar(Node value) throws ConfigException {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem(value, "not-a-text");
    }

    private ConfigException problem(Node where, String problem, Object... details) {
        return new ConfigException(file, line(where), column(where), problem, details);
    }
}
