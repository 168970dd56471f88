package org.planlint.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.planlint.document.Document;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorValue;
import org.planlint.lexicon.Lexicon;
import org.planlint.text.Span;

/** Whatever stands in a table, its facts are made, and lie inside the document. */
class AnyTableTest {

    @Provide
    Arbitrary<String> row() {
        Arbitrary<String> cell =
                Arbitraries.of(
                        "",
                        " ",
                        "序号",
                        "指标名称",
                        "指标",
                        "单位",
                        "属性",
                        "2025年",
                        "2030年目标",
                        "年均/累计",
                        "合计",
                        "小计",
                        "其中：水田",
                        "其中",
                        "总投资",
                        "结构（%）",
                        "1",
                        "2.",
                        "一",
                        "3-1",
                        "8:30:62",
                        "0.6/【3】",
                        "4.1/5.0*",
                        "【】",
                        "*",
                        "≥96",
                        "—",
                        "(",
                        "20%",
                        "约束性",
                        "预期",
                        "三次产业结构",
                        "#",
                        "其中*",
                        "地区生产总值增速（%）",
                        "（万元",
                        "9999999999999999999999",
                        "2026—2030年",
                        "达标");
        Arbitrary<String> kind = Arbitraries.of("", "", "", "H|", "G|", "N|", "U|");
        return cell.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(cells -> kind.map(k -> k + String.join("|", cells)));
    }

    @Property(tries = 500, seed = "1")
    void factsAreMadeOfAnyTable(@ForAll List<@From("row") String> rows) {
        Document plan =
                new PlanBuilder("云岭县国民经济和社会发展第十五个五年规划纲要")
                        .paragraph("共12项指标，其中约束性3项。")
                        .box(1, "主要指标", String.join("\n", rows))
                        .plain("表", String.join("\n", rows))
                        .build();
        Span all = new Span(0, plan.source().length());
        List<Fact> facts = TableFacts.of(plan, Lexicon.standard());
        assertThat(facts)
                .allSatisfy(
                        fact -> {
                            if (fact instanceof IndicatorValue value) {
                                Span span = value.place().span();
                                assertThat(all.hull(span)).isEqualTo(all);
                                assertThat(value.place().row().hull(span))
                                        .isEqualTo(value.place().row());
                            }
                        });
    }
}
