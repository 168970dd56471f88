package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlint.check.Operand;
import org.planlint.check.Outcome;
import org.planlint.document.Glossary;
import org.planlint.fact.GlossaryOrder;
import org.planlint.fact.GlossaryTerm;
import org.planlint.fact.Passage;
import org.planlint.text.Span;

class GlossarySequenceTest {

    /** A glossary whose terms are first used at these places. */
    private static Outcome judge(int... uses) {
        List<GlossaryTerm> terms = new ArrayList<>();
        for (int i = 0; i < uses.length; i++) {
            String name = "词" + (i + 1);
            Passage later = at(uses[i] + 500);
            terms.add(
                    new GlossaryTerm(
                            name,
                            name,
                            i + 1,
                            i,
                            List.of(at(uses[i]), later),
                            List.of(),
                            at(1000 + i)));
        }
        return GlossarySequence.judge(new GlossaryOrder(Glossary.Order.FIRST_USE, terms, at(999)));
    }

    private static Passage at(int place) {
        return Passage.of(new Span(place, place + 1));
    }

    @Test
    void oneTermHasNoOrder() {
        assertThat(judge()).isNull();
        assertThat(judge(5)).isNull();
    }

    @Test
    void allThatRiseHold() {
        assertThat(judge(1, 4, 9))
                .isInstanceOfSatisfying(
                        Outcome.Holds.class,
                        holds -> {
                            assertThat(holds.calculation()).isEqualTo("1–3");
                            assertThat(holds.operands()).hasSize(4);
                            assertThat(holds.operands().get(0))
                                    .isEqualTo(new Operand("order", at(999)));
                        });
    }

    @Test
    void onlyTheTermsToMoveAreNamedWithTheirFirstUse() {
        assertThat(judge(10, 20, 1, 30, 40, 2))
                .isInstanceOfSatisfying(
                        Outcome.Violated.class,
                        violated -> {
                            assertThat(violated.values())
                                    .containsEntry("count", "2")
                                    .containsEntry("terms", "词3、词6");
                            assertThat(violated.operands())
                                    .containsExactly(
                                            new Operand("definition", at(1002)),
                                            new Operand("first-use", at(1)),
                                            new Operand("definition", at(1005)),
                                            new Operand("first-use", at(2)),
                                            new Operand("order", at(999)));
                        });
    }

    @Test
    void oneFarMoveIsOneTerm() {
        assertThat(judge(2, 3, 4, 5, 1))
                .isInstanceOfSatisfying(
                        Outcome.Violated.class,
                        violated -> assertThat(violated.values()).containsEntry("terms", "词5"));
    }
}
