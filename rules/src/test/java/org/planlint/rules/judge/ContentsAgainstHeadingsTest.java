package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planlint.check.Operand;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.document.HeadingLevel;
import org.planlint.fact.HeadingEntry;
import org.planlint.fact.Passage;
import org.planlint.fact.TocEntry;
import org.planlint.text.Folding;
import org.planlint.text.Span;

class ContentsAgainstHeadingsTest {

    private static TocEntry entry(String title, int page, int place) {
        return new TocEntry(
                "CHAPTER1",
                HeadingLevel.CHAPTER,
                "第一章",
                title,
                Folding.key(title),
                page,
                at(place));
    }

    private static HeadingEntry heading(String title) {
        return new HeadingEntry(
                "CHAPTER1", HeadingLevel.CHAPTER, "第一章", title, Folding.key(title), at(500));
    }

    private static Passage at(int place) {
        return Passage.of(new Span(place, place + 5));
    }

    private static Outcome title(String inContents, String inText) {
        return ContentsAgainstHeadings.title(entry(inContents, 1, 0), heading(inText));
    }

    /** Entries in the order of the contents with these pages. */
    private static List<TocEntry> entries(int... pages) {
        return IntStream.range(0, pages.length)
                .mapToObj(i -> entry("标题", pages[i], i * 10))
                .toList();
    }

    @Test
    void widthAndBlanksAreNoDifference() {
        assertThat(title("建设“数字云岭”（2026）", "建设 “数字云岭”(2026)")).isInstanceOf(Outcome.Holds.class);
    }

    @Test
    void aLostWordIs() {
        assertThat(title("基本公共教育服务", "基本公共服务"))
                .isInstanceOfSatisfying(
                        Outcome.Violated.class,
                        violated -> {
                            assertThat(violated.severity()).isNull();
                            assertThat(violated.variant()).isEmpty();
                            assertThat(violated.calculation()).isEqualTo("基本公共教育服务 ≠ 基本公共服务");
                            assertThat(violated.operands())
                                    .containsExactly(
                                            new Operand("heading", at(500)),
                                            new Operand("contents", at(0)));
                        });
    }

    @Test
    void punctuationIsAMatterOfTaste() {
        assertThat(title("坚持创新引领，做强工业", "坚持创新引领 做强工业"))
                .isInstanceOfSatisfying(
                        Outcome.Violated.class,
                        violated -> {
                            assertThat(violated.severity()).isEqualTo(Severity.INFO);
                            assertThat(violated.variant()).isEqualTo("punctuation");
                        });
    }

    @Test
    void charactersBeyondTheBasicPlaneAreLetters() {
        assertThat(title("建设𬒗口镇", "建设𬭊口镇"))
                .isInstanceOfSatisfying(
                        Outcome.Violated.class,
                        violated -> assertThat(violated.severity()).isNull());
    }

    @Test
    void pagesThatNeverGoBackAreOneRelation() {
        assertThat(ContentsAgainstHeadings.pageOrder(entries(1, 1, 4, 9)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Holds.class,
                        holds -> assertThat(holds.calculation()).isEqualTo("1 ≤ … ≤ 9"));
    }

    @Test
    void everyStepBackIsReported() {
        assertThat(ContentsAgainstHeadings.pageOrder(entries(1, 18, 16, 20, 3)))
                .extracting(outcome -> ((Outcome.Violated) outcome).calculation())
                .containsExactly("18 > 16", "20 > 3");
    }

    @Test
    void theOrderInWhichFactsComeDoesNotMatter() {
        List<TocEntry> entries = entries(1, 18, 16, 20, 3);
        List<TocEntry> reversed = Arrays.asList(entries.toArray(TocEntry[]::new));
        Collections.reverse(reversed);

        assertThat(ContentsAgainstHeadings.pageOrder(reversed))
                .isEqualTo(ContentsAgainstHeadings.pageOrder(entries));
    }

    @Test
    void fewerThanTwoPagesHaveNoOrder() {
        assertThat(ContentsAgainstHeadings.pageOrder(List.of())).isEmpty();
        assertThat(ContentsAgainstHeadings.pageOrder(entries(7))).isEmpty();
    }
}
