package org.planlint.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.document.Document;
import org.planlint.extract.Extraction;
import org.planlint.fact.QualitativeStatement;
import org.planlint.fact.Role;
import org.planlint.fact.Statement;
import org.planlint.fact.Statement.Timing;
import org.planlint.layout.Layout;
import org.planlint.lexicon.Lexicon;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;

/** What sentences say of indicators, in the plan of a county for 2026 to 2030. */
class StatementReaderTest {

    private static final String TITLE = "# 江州市云岭县国民经济和社会发展第十五个五年规划纲要\n\n";
    private static final String BACK = "## 第一章 发展基础\n\n";
    private static final String AHEAD = "## 第二章 主要目标\n\n";
    private static final String TABLE =
            "##### 专栏1 “十五五”主要指标\n\n"
                    + "| 序号 | 指标名称 | 2025年 | 2030年目标 | 指标属性 |\n|---|---|---|---|---|\n"
                    + "| 1 | 外来就学人口占比（%） | 27 | 30 | 预期性 |\n| 2 | 外来就医人口占比（%） | 39 | 42 | 预期性 |\n"
                    + "| 3 | 云岭山歌传承点（个） | 70 | 80 | 预期性 |\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2030年，常住人口城镇化率达到63%。|常住人口城镇化率//SHARE LEVEL 0-2030 TARGET 达到63%",
                "“十五五”期间，地区生产总值年均增长6.5%左右。|地区生产总值//GROWTH ANNUAL_AVERAGE 2026-2030 TARGET 6.5%左右",
                "第一产业增加值年均增速达5%。|第一产业增加值//GROWTH ANNUAL_AVERAGE 2026-2030 TARGET 达5%",
                "固定资产投资年均保持20%左右高速增长。|固定资产投资//GROWTH ANNUAL_AVERAGE 2026-2030 TARGET 20%左右",
                "五年累计新增城镇就业2.4万人。|城镇新增就业人数//INCREASE CUMULATIVE 2026-2030 TARGET 2.4万人",
                "城镇累计新增就业17539人。|城镇新增就业人数//INCREASE CUMULATIVE 2026-2030 TARGET 17539人",
                "城乡居民收入比缩小至2.1:1以内。|城乡居民人均可支配收入比//LEVEL LEVEL 0-2030 TARGET 2.1",
                "细颗粒物（PM2.5）浓度控制在24微克/立方米以下。|PM2.5浓度//LEVEL LEVEL 0-2030 TARGET 控制在24微克/立方米以下",
                "每千人口拥有3岁以下婴幼儿托位数达到4.8个。|每千人口拥有3岁以下婴幼儿托位数//LEVEL LEVEL 0-2030 TARGET 达到4.8个",
                "云岭县粮食产量稳定在18万吨以上。|粮食产量//LEVEL LEVEL 0-2030 TARGET 稳定在18万吨以上",
                "全市地区生产总值达到900亿元。|地区生产总值/全市/LEVEL LEVEL 0-2030 TARGET 达到900亿元",
                "园区工业总产值达到70亿元。|工业总产值/园区/LEVEL LEVEL 0-2030 TARGET 达到70亿元",
                "2025年，森林覆盖率达到58.6%。|森林覆盖率//SHARE LEVEL 0-2025 ACTUAL 达到58.6%",
                "到2030年云岭山歌传承点达到80个。|云岭山歌传承点//LEVEL LEVEL 0-2030 TARGET 达到80个",
            })
    void oneNumber(String sentence, String statement) {
        assertThat(said(AHEAD + sentence)).containsExactly(statement);
    }

    @Test
    void aSubjectIsInheritedAcrossCommas() {
        assertThat(said(AHEAD + "全县地区生产总值突破400亿元、年均增长6.5%。"))
                .containsExactly(
                        "地区生产总值//LEVEL LEVEL 0-2030 TARGET 突破400亿元",
                        "地区生产总值//GROWTH ANNUAL_AVERAGE 2026-2030 TARGET 6.5%");
    }

    @Test
    void eachNumberBehind分别GoesToItsOwnName() {
        assertThat(said(AHEAD + "地区生产总值、人均地区生产总值分别迈上400亿元、8.5万元新台阶。"))
                .containsExactly(
                        "地区生产总值//LEVEL LEVEL 0-2030 TARGET 400亿元",
                        "人均地区生产总值//LEVEL LEVEL 0-2030 TARGET 8.5万元");
        assertThat(said(AHEAD + "高新技术企业和科技型企业分别达到130家和1300家。"))
                .containsExactly(
                        "高新技术企业数量//LEVEL LEVEL 0-2030 TARGET 达到130家",
                        "科技型企业数量//LEVEL LEVEL 0-2030 TARGET 1300家");
    }

    @Test
    void namesThatShareWordsAreThoseOfTheTable() {
        assertThat(said(AHEAD + "外来就学、就医人口及消费占比分别提高到30%、42.5%、36%。"))
                .contains(
                        "外来就学人口比重//SHARE LEVEL 0-2030 TARGET 30%",
                        "外来就医人口比重//SHARE LEVEL 0-2030 TARGET 42.5%");
    }

    @Test
    void theHedgeBehindTheLastNumberIsThatOfAll() {
        List<Statement> all = statements(AHEAD + "基本养老保险、医疗保险参保率分别稳定在97%、95%以上。");
        assertThat(all)
                .extracting(each -> each.indicator() + each.quantity().reading())
                .containsExactly("基本养老保险参保率[97, ∞)", "基本医疗保险参保率[95, ∞)");
    }

    @Test
    void bothEndsOfAChangeHaveTheirYears() {
        assertThat(said(BACK + "粮食产量由2020年的17.5万吨增加到2025年的18.6万吨。"))
                .containsExactly("粮食产量//LEVEL LEVEL 0-2025 ACTUAL 18.6万吨");
        assertThat(said(BACK + "森林覆盖率由2020年的55%提高到58.6%。"))
                .containsExactly("森林覆盖率//SHARE LEVEL 0-2025 ACTUAL 58.6%");
        assertThat(said(BACK + "森林覆盖率在2020年55%的基础上提高到58.6%。"))
                .containsExactly("森林覆盖率//SHARE LEVEL 0-2025 ACTUAL 58.6%");
        assertThat(said(BACK + "2024年森林覆盖率由55%提高到58.6%。"))
                .containsExactly("森林覆盖率//SHARE LEVEL 0-2024 ACTUAL 58.6%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "到2030年，常住人口城镇化率较2025年提高5个百分点。",
                "地区生产总值提高6.5倍。",
                "森林覆盖率提高3%。",
                "建设10万亩脆李基地，带动农户3000户。",
                "地区生产总值、固定资产投资达到400亿元。",
                "服务半径缩短，常住人口城镇化率排名第3。",
                "工业增加值达到63%。",
                "着力打造12个特色村，建成5公里步道。",
            })
    void whatIsNoValueOfAnIndicatorIsLeftAlone(String sentence) {
        assertThat(said(AHEAD + sentence)).isEmpty();
    }

    @Test
    void whatIsHopedForBeyondTheTargetIsNoTarget() {
        assertThat(said(AHEAD + "到2030年，常住人口达到42万人，力争突破45万人。"))
                .containsExactly("常住人口//LEVEL LEVEL 0-2030 TARGET 达到42万人");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025年上半年，森林覆盖率达到57.9%。", "截至2025年6月底，森林覆盖率达到57.9%。", "目前，森林覆盖率达到57.9%。"})
    void aPartOfTheYearIsNoYear(String sentence) {
        assertThat(statements(BACK + sentence)).extracting(Statement::year).containsExactly(0);
    }

    @Test
    void aModifierMakesAnotherThing() {
        assertThat(statements(AHEAD + "到2030年，农产品加工业增加值达到12亿元。"))
                .extracting(Statement::standing)
                .containsExactly(Statement.Standing.NAME);
    }

    @Test
    void whatIsAddedIsNoLevelNorIsTheNextItemOfTheList() {
        assertThat(said(AHEAD + "新增铁路营业里程120公里、高速公路通车里程70公里。"))
                .containsExactly(
                        "铁路营业里程//INCREASE CUMULATIVE 2026-2030 TARGET 120公里",
                        "高速公路里程//INCREASE CUMULATIVE 2026-2030 TARGET 70公里");
    }

    @Test
    void timeComesFromSentenceParagraphAndSection() {
        List<Statement> all =
                statements(
                        BACK
                                + "2024年，森林覆盖率达到58%。常住人口城镇化率达到52%。\n\n粮食产量达到18万吨。\n\n"
                                + "## 第二章 面临形势\n\n地区生产总值达到240亿元。\n\n"
                                + AHEAD.replace("二", "三")
                                + "公路总里程达到4200公里。");
        assertThat(all).extracting(Statement::year).containsExactly(2024, 2024, 2025, 0, 2030);
        assertThat(all)
                .extracting(Statement::time)
                .containsExactly(
                        Timing.SENTENCE,
                        Timing.PARAGRAPH,
                        Timing.SECTION,
                        Timing.SECTION,
                        Timing.SECTION);
        assertThat(all)
                .extracting(Statement::role)
                .containsExactly(Role.ACTUAL, Role.ACTUAL, Role.ACTUAL, Role.ACTUAL, Role.TARGET);
    }

    @Test
    void aPartThatTheSentenceSpeaksOfMakesTheScopeDoubtful() {
        assertThat(statements(AHEAD + "加快青石园区扩区，工业总产值达到70亿元。")).allMatch(Statement::scopeDoubtful);
        assertThat(statements(AHEAD + "加快青石园区扩区，全县工业总产值达到100亿元。"))
                .noneMatch(Statement::scopeDoubtful);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "回顾与总结",
                "“十四五”回顾与总结",
                "取得的主要成绩",
                "基本情况",
                "林业发展现状",
                "现状与问题",
                "存在的问题",
                "存在的主要问题",
                "面临形势"
            })
    void whatIsUnderAReviewIsNoTarget(String title) {
        assertThat(statements("## 第一章 " + title + "\n\n森林覆盖率达到58%。"))
                .extracting(Statement::role)
                .containsExactly(Role.ACTUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"解决存在的突出问题", "现状耕地保护", "开展基本情况普查", "主要目标"})
    void whatIsUnderATaskIsATarget(String title) {
        assertThat(statements("## 第一章 " + title + "\n\n森林覆盖率达到60%。"))
                .extracting(Statement::role)
                .containsExactly(Role.TARGET);
    }

    @Test
    void theHeadingOfATaskDoesNotLookBack() {
        assertThat(statements("## 第一章 夯实发展基础\n\n森林覆盖率达到60%。"))
                .extracting(Statement::role)
                .containsExactly(Role.TARGET);
        assertThat(statements("## 第一章 公平优质发展基础教育\n\n义务教育巩固率达到99%。"))
                .extracting(Statement::role)
                .containsExactly(Role.TARGET);
    }

    @Test
    void thePlaceIsThatOfTheNumber() {
        Document document = document(AHEAD + "到2030年，常住人口城镇化率达到 63%以上。");
        Statement one = statements(document).get(0);
        assertThat(document.source().slice(one.place().span())).isEqualTo("达到 63%以上");
        assertThat(document.source().slice(one.clause().span())).isEqualTo("常住人口城镇化率达到 63%以上");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "居民收入增长与经济增长基本同步。|WITH 居民人均可支配收入//GROWTH 地区生产总值//GROWTH",
                "居民收入和经济同步增长。|WITH 居民人均可支配收入//GROWTH 地区生产总值//GROWTH",
                "全体居民人均可支配收入增速不低于GDP增速。|NOT_SLOWER 居民人均可支配收入//GROWTH 地区生产总值//GROWTH",
                "农村居民收入增速快于城镇居民收入。|FASTER 农村居民人均可支配收入//GROWTH 城镇居民人均可支配收入//GROWTH",
                "森林覆盖率稳步提高。|RISES 森林覆盖率//SHARE",
                "全县城乡居民收入差距持续缩小。|FALLS 城乡居民人均可支配收入比//LEVEL",
            })
    void promisesWithoutNumbers(String sentence, String promise) {
        assertThat(
                        Extraction.facts(document(AHEAD + sentence), Lexicon.standard(), null)
                                .stream()
                                .filter(QualitativeStatement.class::isInstance)
                                .map(QualitativeStatement.class::cast)
                                .map(
                                        each ->
                                                (each.kind()
                                                                + " "
                                                                + each.series()
                                                                + " "
                                                                + each.otherSeries())
                                                        .replace('|', '/')
                                                        .strip()))
                .containsExactly(promise);
    }

    @Test
    void resultsAreNoPromises() {
        assertThat(Extraction.facts(document(BACK + "居民收入增长快于经济增长。"), Lexicon.standard(), null))
                .noneMatch(QualitativeStatement.class::isInstance);
    }

    private static List<String> said(String text) {
        return statements(text).stream()
                .filter(each -> each.standing() != Statement.Standing.NAME)
                .map(
                        each ->
                                each.seriesKey().replace('|', '/')
                                        + " "
                                        + each.sense()
                                        + " "
                                        + each.periodStart()
                                        + "-"
                                        + each.year()
                                        + " "
                                        + each.role()
                                        + " "
                                        + each.quantity().text())
                .toList();
    }

    private static List<Statement> statements(String text) {
        return statements(document(text));
    }

    private static List<Statement> statements(Document document) {
        return Extraction.facts(document, Lexicon.standard(), null).stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    private static Document document(String text) {
        byte[] plan = (TITLE + text + "\n\n" + TABLE).getBytes(StandardCharsets.UTF_8);
        try {
            return Layout.arrange(
                    new DocumentLoader().load("plan.md", new ByteArrayInputStream(plan)));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }
}
