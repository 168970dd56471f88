package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planlint.check.Operand;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.NumberedSequence;
import org.planlint.fact.NumberedSequence.Kind;
import org.planlint.fact.NumberedSequence.Member;
import org.planlint.fact.Passage;
import org.planlint.text.Span;

class NumberingTest {

    private static List<Outcome> judge(Kind kind, int... numbers) {
        List<Member> members =
                IntStream.range(0, numbers.length)
                        .mapToObj(i -> new Member(numbers[i], "第" + numbers[i], at(i)))
                        .toList();
        return Numbering.judge(new NumberedSequence(kind, "", members));
    }

    private static Passage at(int index) {
        return Passage.of(new Span(index * 10, index * 10 + 3));
    }

    private static Outcome.Violated violated(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Violated.class);
        return (Outcome.Violated) outcome;
    }

    @Test
    void whatCountsUpIsOneRelationOfAllMembers() {
        List<Outcome> outcomes = judge(Kind.CHAPTER, 1, 2, 3);

        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Holds.class,
                        holds -> {
                            assertThat(holds.calculation()).isEqualTo("${numbered.CHAPTER} 1–3");
                            assertThat(holds.operands())
                                    .containsExactly(
                                            new Operand("item", at(0)),
                                            new Operand("item", at(1)),
                                            new Operand("item", at(2)));
                        });
    }

    @Test
    void aSequenceMayBeginAnywhere() {
        assertThat(judge(Kind.SECTION, 4, 5)).singleElement().isInstanceOf(Outcome.Holds.class);
        assertThat(judge(Kind.BOX, 1)).singleElement().isInstanceOf(Outcome.Holds.class);
    }

    @Test
    void aGapSaysWhatWasExpected() {
        Outcome.Violated gap = violated(judge(Kind.BOX, 1, 2, 4).get(0));

        assertThat(gap.variant()).isEmpty();
        assertThat(gap.severity()).isNull();
        assertThat(gap.calculation()).isEqualTo("2 → 4");
        assertThat(gap.values())
                .containsEntry("before", "第2")
                .containsEntry("after", "第4")
                .containsEntry("expected", "3")
                .containsEntry("kind", "${numbered.BOX}");
        assertThat(gap.operands())
                .containsExactly(new Operand("item", at(2)), new Operand("previous", at(1)));
    }

    @Test
    void aDoubleIsNoGap() {
        assertThat(violated(judge(Kind.SECTION, 1, 2, 2).get(0)).variant()).isEqualTo("double");
    }

    @Test
    void everyBreakIsReportedAndNothingElse() {
        assertThat(judge(Kind.CHAPTER, 1, 3, 4, 4, 5, 2))
                .extracting(outcome -> violated(outcome).calculation())
                .containsExactly("1 → 3", "4 → 4", "5 → 2");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onlyItemsOfListsAreMereAdvice(Kind kind) {
        assertThat(violated(judge(kind, 1, 3).get(0)).severity())
                .isEqualTo(kind == Kind.LIST_ITEM ? Severity.INFO : null);
    }
}
