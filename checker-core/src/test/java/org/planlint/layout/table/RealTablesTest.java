package org.planlint.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.document.Cell;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.read.DocumentLoader;
import org.planlint.read.RawDocument;
import org.planlint.read.UnreadableException;
import org.planlint.text.Folding;
import org.planlint.text.SourceText;
import org.planlint.text.Span;

/** The indicator tables of real plans, row for row. */
class RealTablesTest {

    private static RawDocument plan(String number) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/plans"))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "the real plans are not here");
        try (Stream<Path> files = Files.list(folder.resolve("shared/plans"))) {
            Path file =
                    files.filter(path -> path.getFileName().toString().startsWith(number + "_"))
                            .findFirst()
                            .orElseThrow();
            return new DocumentLoader().load(file);
        } catch (IOException | UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Table table(String plan, int index) {
        return TableText.all(plan(plan)).get(index).table();
    }

    @ParameterizedTest
    @CsvSource({"000, 2", "001, 1", "002, 2", "003, 2"})
    void nothingElseIsATable(String plan, int tables) {
        assertThat(TableText.all(plan(plan))).hasSize(tables);
    }

    /**
     * Numbered rows, rows in all, groups, cells with a value; lost cells are not among the values.
     */
    @ParameterizedTest
    @CsvSource({
        "000, 0, 23, 23, 4, 46, 1",
        "000, 1, 25, 25, 5, 50, 1",
        "001, 0, 8, 8, 0, 16, 1",
        "002, 0, 29, 34, 5, 64, 1",
        "002, 1, 26, 26, 0, 46, 1",
        "003, 0, 27, 27, 0, 54, 1",
        "003, 1, 35, 35, 5, 70, 0"
    })
    void everyRowIsThere(
            String plan, int index, int numbered, int data, int groups, int values, int notes) {
        Table table = table(plan, index);
        List<Row> rows = table.rows(Row.Kind.DATA);
        List<String> numbers =
                rows.stream()
                        .map(row -> row.text(0).toString())
                        .filter(text -> !text.isEmpty())
                        .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbered).mapToObj(Integer::toString).toList());
        assertThat(rows).hasSize(data).noneMatch(row -> row.text(1).isEmpty());
        assertThat(table.rows(Row.Kind.GROUP)).hasSize(groups);
        assertThat(table.rows(Row.Kind.HEADER)).hasSize(1);
        assertThat(table.columns()).isEqualTo(5);
        assertThat(table.notes()).hasSize(notes);

        int attribute =
                IntStream.range(0, 5)
                        .filter(i -> table.header(i).endsWith("属性"))
                        .findFirst()
                        .orElseThrow();
        long filled =
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(
                                cell ->
                                        cell.column() > 1
                                                && cell.column() != attribute
                                                && !cell.text().isEmpty())
                        .count();
        assertThat(filled).isEqualTo(values);
        assertThat(rows)
                .allMatch(
                        row ->
                                TableWords.isAttribute(Folding.key(row.text(attribute)))
                                        || row.cells().stream()
                                                .allMatch(
                                                        cell ->
                                                                cell.column() < 2
                                                                        || cell.text().isEmpty()));
    }

    /** No character between the first row and the last is in no cell, save repeated headers. */
    @ParameterizedTest
    @CsvSource({
        "000, 0, 1",
        "000, 1, 1",
        "001, 0, 0",
        "002, 0, 2",
        "002, 1, 1",
        "003, 0, 0",
        "003, 1, 0"
    })
    void everyCharacterIsInACell(String plan, int index, int repeatedHeaders) {
        RawDocument raw = plan(plan);
        SourceText source = raw.source();
        Table table = TableText.all(raw).get(index).table();
        List<Row> rows = table.rows();
        BitSet covered = new BitSet();
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                for (int i = 0; i < cell.text().length(); i++) {
                    Span place = cell.text().span(i, i + 1);
                    assertThat(source.slice(place))
                            .isEqualTo(cell.text().subSequence(i, i + 1).toString());
                    covered.set(place.start(), place.end());
                }
            }
        }
        StringBuilder left = new StringBuilder();
        int end = rows.get(rows.size() - 1).span().end();
        for (int i = rows.get(0).span().start(); i < end; i++) {
            left.append(covered.get(i) ? "" : source.text().substring(i, i + 1));
        }
        String header =
                rows.get(0).cells().stream()
                        .map(cell -> Folding.key(cell.text()))
                        .reduce("", String::concat);
        String lost = Folding.key(left).replace("<b>", "").replace("</b>", "");
        assertThat(lost).isEqualTo(header.repeat(repeatedHeaders));
    }

    private static List<String> values(Table table, String... numbers) {
        List<String> wanted = List.of(numbers);
        return table.rows(Row.Kind.DATA).stream()
                .filter(row -> wanted.contains(row.text(0).toString()))
                .map(
                        row ->
                                row.text(0)
                                        + "|"
                                        + Folding.key(row.text(2))
                                        + "|"
                                        + Folding.key(row.text(3))
                                        + "|"
                                        + Folding.key(row.text(4)))
                .toList();
    }

    @Test
    void valuesOfTabRows() {
        assertThat(values(table("000", 0), "1", "9", "11", "20", "23"))
                .containsExactly(
                        "1|8*|6*|预期性",
                        "9|【12】|【12】|预期性",
                        "11|市级下达|100|约束性",
                        "20|3.5|预计2.6|预期性",
                        "23|<0.025|0.011|约束性");
        assertThat(values(table("000", 1), "5", "9", "14", "15", "25"))
                .containsExactly(
                        "5|预计9*|7.5*|预期性",
                        "9|预计5左右|不低于GDP增长速度|预期性",
                        "14|625|稳定在625以上|约束性",
                        "15|-|完成市级下达目标|约束性",
                        "25|21.64|≥21|约束性");
    }

    @Test
    void valuesOfCellsALine() {
        assertThat(values(table("001", 0), "2", "3", "8"))
                .containsExactly("2|-|<5.5|预期性", "3|【4477】|【5477】|预期性", "8|2.84:1|2.6:1|预期性");
        assertThat(values(table("003", 0), "8", "21", "23"))
                .containsExactly("8|3以上|0|预期性", "21|达标|达标|约束性", "23|350左右△|356△|约束性");
        assertThat(values(table("003", 1), "1", "22", "35"))
                .containsExactly("1|6|8|预期性", "22|100|≥92%|预期性", "35|1500|1700|约束性");
        assertThat(TableText.grid(table("003", 1)).get(1)).startsWith("G|一|");
    }

    @Test
    void valuesOfBrokenCells() {
        assertThat(values(table("002", 0), "2", "3", "5", "15", "16", "18", "25", "29"))
                .containsExactly(
                        "2|预期性|6:49:45|9.9:27.6:62.5",
                        "3|预期性|50|50以上",
                        "5|||",
                        "15|约束性|总体Ⅱ类|总体Ⅱ类",
                        "16|约束性|350天左右|346(新标准)",
                        "18|||",
                        "25|约束性|10.6|10.76",
                        "29|预期性|79|78");
        assertThat(
                        table("002", 0).rows(Row.Kind.DATA).stream()
                                .filter(row -> row.text(0).isEmpty())
                                .map(row -> row.text(3) + "|" + row.text(4)))
                .containsExactly("0.85|0.85", "1.85|1.85", "17|27", "93|95", "90|93");
        assertThat(values(table("002", 1), "1", "5", "11", "20", "21", "22", "23"))
                .containsExactly(
                        "1|4.9|7左右|预期性",
                        "5||15|预期性",
                        "11||<5.5|预期性",
                        "20|11|上级下达|约束性",
                        "21|||约束性",
                        "22||100|约束性",
                        "23|346|330|约束性");
    }
}
