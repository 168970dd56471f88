package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlint.lexicon.Attribute.BINDING;
import static org.planlint.lexicon.Attribute.EXPECTED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlint.check.Outcome;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.Legend;
import org.planlint.fact.MarkUse;
import org.planlint.fact.Passage;
import org.planlint.quantity.Mark;
import org.planlint.text.Span;

class MarksAgainstLegendsTest {

    private static final Passage NOTE = Passage.of(new Span(90_000, 90_010));

    private static Legend legend(Mark mark, Legend.Sense sense, boolean bracketsLost) {
        return new Legend(1, "专栏1", mark, "含义", sense, false, bracketsLost, NOTE);
    }

    private static List<String> binding(IndicatorRow... rows) {
        Legend legend = legend(Mark.ASTERISK, Legend.Sense.BINDING, false);
        List<IndicatorRow> all = new ArrayList<>(List.of(rows));
        List<Outcome> outcomes = MarksAgainstLegends.binding(legend, all);
        Collections.reverse(all);
        assertThat(MarksAgainstLegends.binding(legend, all)).isEqualTo(outcomes);
        return outcomes.stream().map(Rows::brief).toList();
    }

    @Test
    void markedRowsAreTheBindingOnes() {
        IndicatorRow marked =
                Rows.of(1, "甲").line(1).attribute(BINDING, null).marked(Mark.ASTERISK).row();
        IndicatorRow plain = Rows.of(1, "乙").line(2).attribute(EXPECTED, null).row();
        IndicatorRow forgotten = Rows.of(1, "丙").line(3).attribute(BINDING, null).row();
        IndicatorRow wrong =
                Rows.of(1, "丁").line(4).attribute(EXPECTED, null).marked(Mark.ASTERISK).row();
        assertThat(binding(marked, plain)).containsExactly("holds");
        assertThat(binding(marked, plain, forgotten, wrong))
                .containsExactly("violated unmarked", "violated");
    }

    @Test
    void withoutAColumnThereIsNothingToCompare() {
        IndicatorRow marked = Rows.of(1, "甲").attribute(null, null).marked(Mark.ASTERISK).row();
        assertThat(binding(marked)).isEmpty();
    }

    @Test
    void lostBracketsExcuseOnlyBrackets() {
        Legend.Sense sum = Legend.Sense.CUMULATIVE;
        assertThat(Rows.brief(MarksAgainstLegends.unused(legend(Mark.LENTICULAR, sum, false))))
                .isEqualTo("violated");
        assertThat(Rows.brief(MarksAgainstLegends.unused(legend(Mark.LENTICULAR, sum, true))))
                .isEqualTo("undecided brackets");
        assertThat(Rows.brief(MarksAgainstLegends.unused(legend(Mark.TRIANGLE, sum, true))))
                .isEqualTo("violated");
    }

    @Test
    void aMarkThatAnotherTableExplainsIsAdviceWhereNoNoteIs() {
        Legend elsewhere = legend(Mark.TRIANGLE, Legend.Sense.OTHER, false);
        MarkUse withNote = new MarkUse(2, "专栏2", Mark.TRIANGLE, 3, true, NOTE);
        MarkUse without = new MarkUse(2, "专栏2", Mark.TRIANGLE, 3, false, NOTE);
        assertThat(Rows.brief(MarksAgainstLegends.explainedElsewhere(withNote, elsewhere)))
                .isEqualTo("violated elsewhere");
        assertThat(Rows.brief(MarksAgainstLegends.explainedElsewhere(without, elsewhere)))
                .isEqualTo("violated elsewhere info");
    }
}
