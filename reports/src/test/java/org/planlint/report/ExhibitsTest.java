package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.planlint.check.Place;

class ExhibitsTest {

    private final Exhibits exhibits = new Exhibits(SamplePlan.report(Locale.CHINESE).document());

    @Test
    void quotesASentenceAcrossItsWrap() {
        assertThat(shown(place(5, 18, 5, 24))).isEqualTo("推进[“1361”]工程，居民收入稳步提高。");
    }

    @Test
    void aQuotationMayCrossAWrap() {
        assertThat(shown(place(5, 29, 6, 3))).isEqualTo("推进“1361”工程，居民[收入稳步]提高。");
    }

    @Test
    void operandsOfOneSentenceAreQuotedTogether() {
        List<Exhibit> found =
                exhibits.of(List.of(place(5, 29, 6, 3), place(3, 5, 3, 9), place(5, 18, 5, 24)));
        assertThat(found).hasSize(2);
        assertThat(shown(found.get(0))).isEqualTo("推进[“1361”]工程，居民[收入稳步]提高。");
        assertThat(found.get(0).places()).hasSize(2);
        assertThat(shown(found.get(1))).isEqualTo("第二章 [主要目标]");
    }

    @Test
    void ofOperandsThatLieInEachOtherBothAreSeen() {
        List<Exhibit> found = exhibits.of(List.of(place(5, 16, 5, 26), place(5, 18, 5, 24)));
        assertThat(found).singleElement();
        assertThat(shown(found.get(0))).isEqualTo("[推进][“1361”][工程]，居民收入稳步提高。");
    }

    @Test
    void headingsAndEntriesShowTheirNumber() {
        assertThat(shown(place(3, 5, 3, 9))).isEqualTo("第二章 [主要目标]");
        assertThat(shown(place(7, 5, 7, 12))).isEqualTo("第二章 [主要目标和指标]");
    }

    @Test
    void aPlaceThatRunsOverSeveralBlocksIsShownAlone() {
        assertThat(shown(place(6, 1, 7, 4))).isEqualTo("[quoted]");
    }

    @Test
    void aPlaceThatTheModelDoesNotKnowIsShownAlone() {
        assertThat(shown(place(1, 1, 1, 4))).isEqualTo("[quoted]");
    }

    @Test
    void aWholeRowIsQuotedCellByCell() {
        Exhibit exhibit = exhibits.of(List.of(place(10, 1, 10, 19))).get(0);
        assertThat(exhibit)
                .isInstanceOfSatisfying(
                        Exhibit.TableRow.class,
                        row ->
                                assertThat(row.filled())
                                        .hasSize(4)
                                        .allSatisfy(
                                                cell ->
                                                        assertThat(cell)
                                                                .allMatch(
                                                                        piece ->
                                                                                piece.operand()
                                                                                        != null)));
    }

    @Test
    void rowsOfOneTableAreExhibitsOfTheirOwn() {
        assertThat(
                        exhibits.of(
                                List.of(
                                        place(10, 9, 10, 12),
                                        place(11, 8, 11, 12),
                                        place(10, 13, 10, 16))))
                .extracting(exhibit -> exhibit.places().size())
                .containsExactly(2, 1);
    }

    private String shown(Place place) {
        List<Exhibit> found = exhibits.of(List.of(place));
        assertThat(found).singleElement();
        return shown(found.get(0));
    }

    private static String shown(Exhibit exhibit) {
        assertThat(exhibit).isInstanceOf(Exhibit.Passage.class);
        return ((Exhibit.Passage) exhibit)
                .pieces().stream()
                        .map(
                                piece ->
                                        piece.operand() == null
                                                ? piece.text()
                                                : "[" + piece.text() + "]")
                        .collect(Collectors.joining());
    }

    private static Place place(int line, int column, int endLine, int endColumn) {
        return new Place("use", line, column, endLine, endColumn, "quoted", null, null, "", null);
    }
}
