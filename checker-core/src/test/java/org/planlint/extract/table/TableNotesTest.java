package org.planlint.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlint.document.Document;
import org.planlint.fact.Enumeration;
import org.planlint.fact.Fact;
import org.planlint.fact.Legend;
import org.planlint.fact.Legend.Sense;
import org.planlint.fact.MarkUse;
import org.planlint.fact.NoteMention;
import org.planlint.lexicon.Lexicon;
import org.planlint.quantity.Mark;

/** What stands under and round an indicator table: legends, remarks, numbers of indicators. */
class TableNotesTest {

    private static final String TABLE =
            """
            H|序号|指标名称|2025年|2030年目标|属性
            1|地区生产总值增速（%）|5.5*|6左右*|预期性
            2|单位地区生产总值能耗降低（%）|【13】|【12】|约束性
            3|人均预期寿命（岁）|79|80|预期性
            """;

    private static Document plan(String before, String notes) {
        return new PlanBuilder("云岭县国民经济和社会发展第十五个五年规划纲要")
                .paragraph(before)
                .box(1, "主要指标", TABLE + notes)
                .build();
    }

    private static <T extends Fact> List<T> facts(Class<T> type, Document plan) {
        return TableFacts.of(plan, Lexicon.standard()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<Legend> legends(String note) {
        return facts(Legend.class, plan("概述。", "N|" + note));
    }

    @Test
    void legendsAreReadInTheirManyWordings() {
        assertThat(legends("备注：带【】为累计数，带\\*为年均数。"))
                .extracting(Legend::mark, Legend::meaning, Legend::sense)
                .containsExactly(
                        tuple(Mark.LENTICULAR, "累计数", Sense.CUMULATIVE),
                        tuple(Mark.ASTERISK, "年均数", Sense.ANNUAL_AVERAGE));
        assertThat(legends("注：1.带“*”为约束性指标，其他为预期性指标；2.带【】为五年累计数，带△为五年平均数。3.部分指标作了修订。"))
                .extracting(Legend::mark, Legend::sense)
                .containsExactly(
                        tuple(Mark.ASTERISK, Sense.BINDING),
                        tuple(Mark.LENTICULAR, Sense.CUMULATIVE),
                        tuple(Mark.TRIANGLE, Sense.ANNUAL_AVERAGE));
        assertThat(legends("备注:1. 带【】 为五年累计数;2. *为规划期平均数。"))
                .extracting(Legend::mark, Legend::sense)
                .containsExactly(
                        tuple(Mark.LENTICULAR, Sense.CUMULATIVE),
                        tuple(Mark.ASTERISK, Sense.ANNUAL_AVERAGE));
        assertThat(legends("注：〔〕内为五年累计数"))
                .extracting(Legend::mark)
                .containsExactly(Mark.TORTOISE_SHELL);
        assertThat(legends("注：加*号的指标为约束性指标，△表示预计数"))
                .extracting(Legend::mark, Legend::sense, Legend::meaning)
                .containsExactly(
                        tuple(Mark.ASTERISK, Sense.BINDING, "约束性指标"),
                        tuple(Mark.TRIANGLE, Sense.OTHER, "预计数"));
    }

    @Test
    void twoMarksCanShareAMeaning() {
        assertThat(legends("注：带*和△的为年均数"))
                .extracting(Legend::mark, Legend::sense)
                .containsExactly(
                        tuple(Mark.ASTERISK, Sense.ANNUAL_AVERAGE),
                        tuple(Mark.TRIANGLE, Sense.ANNUAL_AVERAGE));
    }

    @Test
    void aFootnoteExplainsItsMarkWithoutAVerb() {
        assertThat(legends("*县统计局快报数"))
                .extracting(Legend::mark, Legend::sense, Legend::meaning)
                .containsExactly(tuple(Mark.ASTERISK, Sense.OTHER, "县统计局快报数"));
    }

    @Test
    void aRemarkIsNoLegend() {
        assertThat(legends("注：1.数据来源于县统计局；2.人均预期寿命(岁)为预计数。")).isEmpty();
    }

    @Test
    void marksAreCountedWhereTheyStandInTheTable() {
        assertThat(facts(MarkUse.class, plan("概述。", "N|注：带*为年均数，*为年均数。")))
                .extracting(MarkUse::mark, MarkUse::count, MarkUse::hasNote)
                .containsExactly(tuple(Mark.LENTICULAR, 2, true), tuple(Mark.ASTERISK, 2, true));
        assertThat(facts(MarkUse.class, plan("概述。", "")))
                .extracting(MarkUse::hasNote)
                .containsOnly(false);
    }

    @Test
    void notesNameIndicatorsThatTheTableMayNotHave() {
        String note =
                "N|注：0.水质按新标准评价，多了总磷一项；1.单位地区生产总值能耗降低、单位地区生产总值用水量降低、云岭茶品牌指数等约束性指标为预计数；2.人均预期寿命为统计局口径。";
        assertThat(facts(NoteMention.class, plan("概述。", note)))
                .extracting(NoteMention::printed, NoteMention::inTable)
                .containsExactly(
                        tuple("单位地区生产总值能耗降低", true),
                        tuple("单位地区生产总值用水量降低", false),
                        tuple("云岭茶品牌指数", false),
                        tuple("人均预期寿命", true));
    }

    private static List<Enumeration> counts(String before) {
        return facts(Enumeration.class, plan(before, ""));
    }

    @Test
    void statedNumbersOfIndicatorsMeetTheRows() {
        assertThat(counts("共设置3项主要指标，其中约束性1项、预期性2项。"))
                .extracting(Enumeration::label, Enumeration::count, found -> found.items().size())
                .containsExactly(tuple("指标", 3, 3), tuple("约束性指标", 1, 1), tuple("预期性指标", 2, 2));
        assertThat(counts("提出四个指标，约束性指标2项。"))
                .extracting(Enumeration::label, Enumeration::count, found -> found.items().size())
                .containsExactly(tuple("指标", 4, 3), tuple("约束性指标", 2, 1));
    }

    @Test
    void numbersOfSomeIndicatorsAreNone() {
        assertThat(counts("“十四五”规划的27个指标中，地区生产总值等10项指标未完成规划目标。")).isEmpty();
        assertThat(counts("有2项指标提前完成，建成3个项目。")).isEmpty();
        assertThat(counts("与上一个五年相比，新增约束性指标2项。")).isEmpty();
    }

    @Test
    void statedNumbersOfProjectsMeetNumberedRows() {
        Document plan =
                new PlanBuilder("云岭县“十五五”水利发展规划")
                        .paragraph("谋划实施一批重点项目，共3个项目，其中5个项目续建。")
                        .plain(
                                "重点项目",
                                """
                                H|序号|项目名称|总投资（亿元）
                                |合计|15
                                1|云岭水库|12
                                2|清溪水厂|3\
                                """)
                        .build();
        assertThat(facts(Enumeration.class, plan))
                .extracting(Enumeration::label, Enumeration::count, found -> found.items().size())
                .containsExactly(tuple("项目", 3, 2));
    }

    @Test
    void theCountsPlaceIsTheNumber() {
        Document plan = plan("共20项主要指标。", "");
        Enumeration found = facts(Enumeration.class, plan).get(0);
        assertThat(plan.source().slice(found.place().span())).isEqualTo("20项");
        assertThat(found.form()).isEqualTo(Enumeration.Form.ROWS);
    }
}
