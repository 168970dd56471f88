package org.planlint.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Role;
import org.planlint.layout.Layout;
import org.planlint.lexicon.Lexicon;
import org.planlint.read.DocumentLoader;

/**
 * Real plans, row for row: how many rows and values their indicator tables have was counted by
 * hand.
 */
class RealPlanTablesTest {

    private static final Path PLANS = Path.of("../../shared/plans");

    @ParameterizedTest
    @CsvSource({"000,23 25,46 50", "001,8,16", "002,32 26,64 46", "003,27 35,54 70"})
    void everyRowAndValueIsRead(String plan, String rows, String values) throws Exception {
        List<Fact> facts =
                TableFacts.of(
                        Layout.arrange(new DocumentLoader().load(path(plan))), Lexicon.standard());
        assertThat(perTable(facts, IndicatorRow.class, IndicatorRow::table)).isEqualTo(rows);
        assertThat(perTable(facts, IndicatorValue.class, IndicatorValue::table)).isEqualTo(values);
        assertThat(facts)
                .noneMatch(
                        fact ->
                                fact instanceof IndicatorValue value
                                        && value.role() == Role.UNSPECIFIED);
        assertThat(facts)
                .noneMatch(fact -> fact instanceof IndicatorRow row && row.attribute() == null);
    }

    private static <T extends Fact> String perTable(
            List<Fact> facts, Class<T> type, ToIntFunction<T> table) {
        Map<Integer, Integer> counts = new TreeMap<>();
        facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .forEach(fact -> counts.merge(table.applyAsInt(fact), 1, Integer::sum));
        return counts.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Path path(String plan) throws Exception {
        assumeTrue(Files.isDirectory(PLANS), "the real plans are not at hand");
        try (DirectoryStream<Path> found = Files.newDirectoryStream(PLANS, plan + "_*.txt")) {
            return found.iterator().next();
        }
    }
}
