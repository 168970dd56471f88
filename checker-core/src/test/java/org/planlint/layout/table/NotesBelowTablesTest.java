package org.planlint.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlint.read.RawBlock;

class NotesBelowTablesTest {

    private static List<RawBlock> blocks(String text) {
        return TableText.lines(text).blocks();
    }

    private static List<String> notes(String text) {
        return TableNotes.at(blocks(text), 0).texts().stream().map(Object::toString).toList();
    }

    @Test
    void proseDirectlyBelowStaysProse() {
        String text = "\n注：1.带*为约束性；2.带【】为累计数。\n回首过去五年，成绩来之不易。\n";
        assertThat(notes(text)).containsExactly("注：1.带*为约束性；2.带【】为累计数。");
        assertThat(TableNotes.at(blocks(text), 0).next()).isEqualTo(2);
    }

    @Test
    void noteWithoutFullStopIsOverAtItsLine() {
        assertThat(notes("备注：带【】为累计数\n到2035年，与全国同步基本实现现代化，县域经济实力大幅跃升，人民生活更加幸福。"))
                .containsExactly("备注：带【】为累计数");
        assertThat(notes("说明：带*的为年均数\n第二章 总体要求")).hasSize(1);
    }

    @Test
    void pageBreakInsideANote() {
        assertThat(notes("备注:1.带*为年均数;2.主要污染物排放\n\n\n总量减少为预计数;3.其他为年末数。\n\n正文。"))
                .containsExactly("备注:1.带*为年均数;2.主要污染物排放总量减少为预计数;3.其他为年末数。");
        assertThat(notes("注：带【】的为五年累计数，\n\n其余为当年数。\n正文。")).containsExactly("注：带【】的为五年累计数，其余为当年数。");
        assertThat(notes("注：带（\n\n）的为预计数。")).containsExactly("注：带（）的为预计数。");
    }

    @Test
    void fullLineOfAHardWrapGoesOn() {
        assertThat(notes("备注：带方括号的指标为规划期五年累计数，带星号的为规划期年均增速，其余指\n标为规划期末当年数。\n正文开始了。"))
                .containsExactly("备注：带方括号的指标为规划期五年累计数，带星号的为规划期年均增速，其余指标为规划期末当年数。");
    }

    @Test
    void everyCountedLineIsANote() {
        assertThat(notes("注：1.带*为约束性指标。\n2.带【】为累计数。\n3、价格为2025年价。\n5.正文的列表。"))
                .containsExactly("注：1.带*为约束性指标。", "2.带【】为累计数。", "3、价格为2025年价。");
        assertThat(notes("注1：甲。\n注2：乙。\n\n资料来源：统计局。")).hasSize(3);
    }

    @Test
    void nothingElseIsANote() {
        assertThat(notes("注重生态保护，推动绿色发展。")).isEmpty();
        assertThat(notes("\n\n第二章 目标\n注：后面的。")).isEmpty();
        assertThat(notes("")).isEmpty();
    }
}
