package org.planlint.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.planlint.read.RawTable.RawCell;

/** Short ways to read something and to write down what was read. */
public final class Raw {

    private Raw() {}

    public static RawDocument read(String name, String content) throws UnreadableException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static RawDocument read(String name, byte[] content) throws UnreadableException {
        return new DocumentLoader().load(new InputFile(name, content));
    }

    /** Lines as {@code 2# words}, {@code • words} or words; tables as {@code [a|b / c|d]}. */
    public static List<String> shown(RawDocument document) {
        return document.blocks().stream().map(Raw::shown).toList();
    }

    private static String shown(RawBlock block) {
        if (block instanceof RawLine line) {
            String heading = line.headingHint() > 0 ? line.headingHint() + "# " : "";
            return heading + (line.bullet() ? "• " : "") + line.text();
        }
        return "["
                + String.join(
                        " / ",
                        ((RawTable) block)
                                .rows().stream()
                                        .map(
                                                row ->
                                                        (row.header() ? "H:" : "")
                                                                + String.join(
                                                                        "|",
                                                                        row.cells().stream()
                                                                                .map(Raw::shown)
                                                                                .toList()))
                                        .toList())
                + "]";
    }

    private static String shown(RawCell cell) {
        String columns = cell.columnSpan() > 1 ? "↔" + cell.columnSpan() : "";
        String rows = cell.rowSpan() > 1 ? "↕" + cell.rowSpan() : "";
        return cell.text() + columns + rows;
    }

    public static RawTable table(RawDocument document) {
        return document.blocks().stream()
                .filter(RawTable.class::isInstance)
                .map(RawTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The source at the place of every character of every line and cell, one string a line or cell.
     */
    public static List<String> atPlaces(RawDocument document) {
        return document.blocks().stream()
                .flatMap(
                        block ->
                                block instanceof RawLine line
                                        ? Stream.of(line.text())
                                        : ((RawTable) block)
                                                .rows().stream()
                                                        .flatMap(row -> row.cells().stream())
                                                        .map(RawCell::text))
                .map(
                        text -> {
                            StringBuilder source = new StringBuilder();
                            for (int i = 0; i < text.length(); i++) {
                                source.append(document.source().slice(text.span(i, i + 1)));
                            }
                            return source.toString();
                        })
                .toList();
    }
}
