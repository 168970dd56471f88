package org.planlint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlint.document.Document;
import org.planlint.document.Glossary;
import org.planlint.document.Part.Zone;

class GlossariesTest {

    private static final String BODY = "第一章 总则\n\n坚持稳中求进。\n\n第二章 目标\n\n增强综合实力。\n\n";

    private static Glossary glossary(String text) {
        Document document = Drafts.arrange(BODY + text);
        return (Glossary)
                document.blocks(Zone.ANNEX)
                        .filter(Glossary.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> entries(String text) {
        return glossary(text).entries().stream()
                .map(entry -> entry.number() + "|" + entry.term() + "|" + entry.definition())
                .toList();
    }

    @Test
    void theFirstFullStopEndsTheTerm() {
        assertThat(
                        entries(
                                "# 名词解释\n\n"
                                        + "(按文本中出现先后顺序)\n\n"
                                        + "1. **两山理论**。绿水青山就是金山银山。\n\n"
                                        + "**2. “一核两带”。**一核指县城。两带指云河和岭南。\n\n"
                                        + "3. **碳汇。**吸收二氧化碳的过程。"))
                .containsExactly(
                        "1|两山理论|绿水青山就是金山银山。", "2|“一核两带”|一核指县城。两带指云河和岭南。", "3|碳汇|吸收二氧化碳的过程。");
    }

    @Test
    void colonsBracketsAndVerbsEndItToo() {
        assertThat(entries("附件 名词解释\n\n碳达峰：碳排放达到峰值。\n\n“三农”：农业、农村、农民。\n"))
                .containsExactly("0|碳达峰|碳排放达到峰值。", "0|“三农”|农业、农村、农民。");
        assertThat(entries("附录 专业术语解释\n\n【智慧水利】运用信息技术的水利。\n\n【海绵城市】能吸水的城市。\n"))
                .containsExactly("0|智慧水利|运用信息技术的水利。", "0|海绵城市|能吸水的城市。");
        assertThat(entries("名词解释\n\n（1）产业大脑是指以数据为支撑的平台。\n\n（2）未来工厂——数字化的工厂。\n"))
                .containsExactly("1|产业大脑|是指以数据为支撑的平台。", "2|未来工厂|数字化的工厂。");
    }

    @Test
    void aTermMayStandAloneAboveItsDefinition() {
        assertThat(entries("名词解释\n\n1. 海绵城市\n\n能够吸水、蓄水的城市。\n\n2. 无废城市\n\n固体废物影响降至最低的城市。\n"))
                .containsExactly("1|海绵城市|能够吸水、蓄水的城市。", "2|无废城市|固体废物影响降至最低的城市。");
    }

    @Test
    void aDefinitionGoesOnInFurtherParagraphs() {
        assertThat(
                        entries(
                                "名词解释\n\n"
                                        + "1. 五水共治。统筹推进水环境、水资源、\n\n\n\n"
                                        + "水生态治理。\n\n"
                                        + "包括三个方面：\n\n"
                                        + "（1）治污。\n\n"
                                        + "2. 六长制。六种组长。\n"))
                .containsExactly("1|五水共治|统筹推进水环境、水资源、水生态治理。包括三个方面：治污。", "2|六长制|六种组长。");
    }

    @Test
    void aTableIsAGlossaryToo() {
        assertThat(
                        entries(
                                "附件2 名词解释\n\n"
                                        + "| 序号 | 名词 | 解释 |\n"
                                        + "|---|---|---|\n"
                                        + "| 1 | 碳汇 | 吸收二氧化碳。 |\n"
                                        + "| 2 | 绿电 | 清洁的电。 |\n"))
                .containsExactly("1|碳汇|吸收二氧化碳。", "2|绿电|清洁的电。");
    }

    @Test
    void onlyWhatAnnouncesAnOrderHasOne() {
        assertThat(glossary("名词解释（按出现顺序排列）\n\n1. 碳汇。吸收二氧化碳。\n").order())
                .isEqualTo(Glossary.Order.FIRST_USE);
        assertThat(glossary("名词解释\n\n1. 碳汇。吸收二氧化碳。\n").order()).isEqualTo(Glossary.Order.UNSTATED);
        assertThat(glossary("名词解释\n\n（按音序排列，先后不分）\n\n1. 碳汇。吸收二氧化碳。\n").order())
                .isEqualTo(Glossary.Order.UNSTATED);
    }
}
