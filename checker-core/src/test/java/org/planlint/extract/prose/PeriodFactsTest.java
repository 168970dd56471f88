package org.planlint.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.fact.Anniversary;
import org.planlint.fact.DocumentDate;
import org.planlint.fact.Fact;
import org.planlint.fact.OutdatedTerm;
import org.planlint.fact.PlanPeriod;
import org.planlint.fact.TimeGoal;
import org.planlint.fact.TimeGoal.Tense;
import org.planlint.fact.YearRange;
import org.planlint.fact.YearWriting;

/** Years and periods in a plan for 2026 to 2030. */
class PeriodFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“十五五”时期（2026—2030年）是关键时期。|2026-2030 “十五五”=2026-2030",
                "第十五个五年规划（2026—2030年）。|2026-2030 第十五个五年=2026-2030",
                "规划期为2025—2030年。|2025-2030 规划期为=2026-2030",
                "规划期为2026—2035年，展望到2035年。|2026-2035",
                "2026—2030年“十五五”时期。|2026-2030 “十五五”=2026-2030",
                "实施三年行动（2026—2028年）。|2026-2028 3 years",
                "2026—2030年五年间。|2026-2030 5 years exact",
                "2030—2026年。|2030-2026",
                "由2030年至2026年。|2030-2026",
                "江州市国土空间规划（2021—2035年）。|2021-2035",
                "在此基础上再奋斗五年，到2036年基本实现现代化。|2031-2036 5 years exact derived",
            })
    void ranges(String sentence, String range) {
        assertThat(ranges(Plans.AHEAD + sentence)).containsExactly(range);
    }

    @Test
    void aPlanWithAHorizonLooksAheadFifteenYears() {
        assertThat(ranges(Plans.AHEAD + "二〇三五年远景目标令人鼓舞。今后十年是关键时期，今后三年打牢基础。"))
                .containsExactly("2026-2035 10 years derived");
    }

    @Test
    void yearsRunningInAReview() {
        assertThat(ranges(Plans.BACK + "水质连续五年达标，连续三年获奖，连续十五年无事故。"))
                .containsExactly("2021-2025 5 years derived");
        assertThat(ranges(Plans.BACK + "“十四五”时期，水质连续六年达标。"))
                .containsExactly("2021-2025 6 years derived");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2030年，森林覆盖率达到62%。|到2030年 2030-2030 ahead",
                "力争2028年建成。|力争2028年 2028-2028 ahead",
                "新院区2028年建成投用。|2028年 2028-2028 ahead",
                "“十五五”期间，新建充电桩2000个。|“十五五”期间 2026-2030 ahead",
                "“十四五”期间，力争新建充电桩2000个。|“十四五”期间 2021-2025 ahead",
                "“十四五”期间，新建充电桩2000个。|“十四五”期间 2021-2025 likely",
                "完善机制。到2025年，普惠率达到60%。|到2025年 2025-2025 ahead",
                "到2025年，普惠率达到60%。|到2025年 2025-2025 ahead",
                "到2035年，基本实现现代化。|到2035年 2035-2035 ahead prospect",
                "到2033年通车。|到2033年 2033-2033 ahead",
                "新院区2032年底前建成投用。|2032年 2032-2032 ahead",
                "深入开展“九五”普法。|“九五”普法 2026-2030 ahead",
                "深入开展“八五”普法。|“八五”普法 2021-2025 ahead",
            })
    void timesOfGoals(String sentence, String goal) {
        assertThat(goals(Plans.AHEAD + sentence)).containsExactly(goal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "里程较2025年增长10%。",
                "截至2025年底已建成12条。",
                "与“十四五”末相比明显提高。",
                "落实《江州市“十四五”交通规划》。",
                "“十四五”以来取得明显成效。",
                "在“十四五”成果的基础上接续推进。",
                "落实《到2025年行动方案》。",
                "2023年12月，召开全会。",
            })
    void basesReviewsAndNamesAreNoGoals(String sentence) {
        assertThat(goals(Plans.AHEAD + sentence)).isEmpty();
    }

    @Test
    void nothingIsAheadInAReview() {
        assertThat(goals(Plans.BACK + "“十四五”期间，力争新建充电桩。到2025年，完善机制，覆盖率达到60%。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2029年将迎来中华人民共和国成立80周年。|中华人民共和国成立 80 [1949] 2029",
                "将迎来西部大开发战略实施30周年。|西部大开发 30 [1999, 2000] 0",
                "1952年建县，2022年迎来建县70周年。|建县 70 [1952] 2022",
                "汲取党一百年的经验。|",
                "学习中国共产党百年历史。|中国共产党成立 100 [1921] 0",
            })
    void anniversaries(String sentence, String anniversary) {
        assertThat(Plans.facts(Anniversary.class, Plans.AHEAD + sentence))
                .extracting(
                        one ->
                                one.event()
                                        + " "
                                        + one.number()
                                        + " "
                                        + one.years()
                                        + " "
                                        + one.stated())
                .isEqualTo(anniversary == null ? List.of() : List.of(anniversary));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一中将迎来建校90周年。", "为新中国成立100周年作出贡献。", "百年变局加速演进。", "云岭县将迎来建县70周年。"})
    void whatNobodyCanDateIsLeftOut(String sentence) {
        assertThat(Plans.facts(Anniversary.class, Plans.AHEAD + sentence)).isEmpty();
    }

    @Test
    void outdatedTermsOfWorkToCome() {
        String text =
                Plans.BACK + "产业扶贫成效明显。\n\n" + Plans.AHEAD + "加强就业扶贫和扶贫项目资产管理，落实《扶贫规划》，巩固脱贫攻坚成果。";
        assertThat(Plans.facts(OutdatedTerm.class, text))
                .extracting(one -> one.term() + " " + one.until())
                .containsExactly("扶贫 2020");
    }

    @Test
    void datesOfTheCover() {
        String cover = "云岭县人民政府\n\n2026年2月\n\n" + Plans.AHEAD + "2026年3月26日发布。";
        assertThat(Plans.facts(DocumentDate.class, cover))
                .extracting(date -> date.year() + "-" + date.month() + "-" + date.day())
                .containsExactly("2026-2-0");
    }

    @Test
    void writings() {
        assertThat(
                        Plans.facts(
                                YearWriting.class,
                                Plans.AHEAD + "到2030年。到二〇三五年。二〇三五年远景目标。《二〇三五年规划》。"))
                .extracting(one -> one.printed() + " " + one.chinese())
                .containsExactly("2030年 false", "二〇三五年 true");
    }

    @Test
    void thePeriodIsTheTitlesOrTheOneThatTheTextStates() {
        List<Sentence> none = List.of();
        assertThat(PlanTime.of(Plans.document(Plans.TITLE), none, null).period())
                .isEqualTo(new PlanPeriod(2026, 2030));
        var document = Plans.document("# 云岭县新型城镇化规划\n\n## 第一章 总则\n\n规划期限为2021—2025年，展望到2035年。");
        PlanTime time = PlanTime.of(document, Sentences.of(document), null);
        assertThat(time.period()).isEqualTo(new PlanPeriod(2021, 2025));
        assertThat(time.titled()).isFalse();
        assertThat(time.horizon()).isEqualTo(2035);
    }

    private static List<String> ranges(String text) {
        return Plans.facts(YearRange.class, text).stream().map(PeriodFactsTest::print).toList();
    }

    private static String print(YearRange range) {
        return range.first()
                + "-"
                + range.last()
                + (range.hasName()
                        ? " "
                                + range.name()
                                + "="
                                + range.named().start()
                                + "-"
                                + range.named().end()
                        : "")
                + (range.hasLength() ? " " + range.length() + " years" : "")
                + (range.exact() ? " exact" : "")
                + (range.derived() ? " derived" : "");
    }

    private static List<String> goals(String text) {
        return Plans.facts(TimeGoal.class, text).stream()
                .map(
                        goal ->
                                goal.printed()
                                        + " "
                                        + goal.first()
                                        + "-"
                                        + goal.last()
                                        + (goal.tense() == Tense.OPEN
                                                ? ""
                                                : " "
                                                        + goal.tense()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT))
                                        + (goal.prospect() ? " prospect" : ""))
                .toList();
    }

    @Test
    void aTextWithoutYearsSaysNothingOfTime() {
        List<Class<? extends Fact>> kinds =
                List.of(YearRange.class, TimeGoal.class, Anniversary.class, YearWriting.class);
        for (Class<? extends Fact> kind : kinds) {
            assertThat(Plans.facts(kind, Plans.AHEAD + "坚持生态优先，推动绿色发展。"))
                    .as(kind.getSimpleName())
                    .isEmpty();
        }
    }
}
