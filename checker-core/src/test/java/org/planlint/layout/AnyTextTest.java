package org.planlint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.planlint.document.Block;
import org.planlint.document.Document;
import org.planlint.document.Glossary;
import org.planlint.document.Part.Zone;
import org.planlint.document.Table;
import org.planlint.text.Blank;

/** Whatever lines come in whatever order: no failure, and no word of them is lost. */
class AnyTextTest {

    private static final List<String> LINES =
            List.of(
                    "",
                    "",
                    "",
                    "目录",
                    "第一章 总则",
                    "第二章 目标 12",
                    "第一节 基础……3",
                    "二章 任务 9",
                    "第三篇 建设新城，",
                    "一、背景",
                    "（一）基础",
                    "1. 交通",
                    "1. 交通。建设公路。",
                    "（1）水利：建成水库。",
                    "——更强。总量翻番。",
                    "# 前言",
                    "## 发展基础",
                    "专栏1 项目",
                    "\t专栏 2-1",
                    "专栏",
                    "附件",
                    "附件：名词解释",
                    "名词解释",
                    "（按出现顺序）",
                    "附表1 指标",
                    "表1 指标（单位：万元）",
                    "图1 布局图",
                    "序号\t指标\t2025年\t2030年\t属性\n1\t森林覆盖率（%）\t60\t61\t约束性",
                    "| 专栏3 项目 |",
                    "|---|",
                    "| 内容。 |",
                    "注：按现价计算。",
                    "— 4 —",
                    "首页 >> 规划",
                    "云岭县水利发展规划",
                    "关于印发《云岭县规划》的通知",
                    "抄送：县委办公室。",
                    "推动云岭开发区扩区升级，大力引进装备制造、新材料、",
                    "食品加工等龙头企业。",
                    "推进云岭湖景区创建国家级旅游度假区打造目的地",
                    "坚持稳中求进。\u00a0第二节 形势",
                    "第三节 展望\u00a0构建格局。推动发展。",
                    "\u00a0",
                    "“",
                    "）",
                    "。",
                    "第",
                    "专栏一",
                    "—",
                    "—走马镇",
                    "预期性",
                    "12");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(LINES)
                .list()
                .ofMaxSize(40)
                .map(lines -> lines.stream().collect(Collectors.joining("\n", "", "\n第九章 保障\n")));
    }

    @Property(tries = 2000, seed = "1")
    void nothingFailsAndNothingIsLost(@ForAll("texts") String text) {
        for (Document document : List.of(Drafts.arrange(text), Drafts.arrangeParagraphs(text))) {
            boolean[] covered = new boolean[text.length()];
            document.parts().stream()
                    .flatMap(part -> part.blocks().stream())
                    .forEach(block -> cover(block, covered));
            for (int i = 0; i < text.length(); i++) {
                assertThat(covered[i] || Blank.is(text.charAt(i)) || isMarkup(text.charAt(i)))
                        .as("character %d of %s", i, text)
                        .isTrue();
            }
            assertThat(document.blocks(Zone.CONTENTS)).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static void cover(Block block, boolean[] covered) {
        if (block instanceof Table || block instanceof Glossary) {
            assertThat(block.span().length()).isPositive();
        }
        for (int i = block.span().start(); i < block.span().end(); i++) {
            covered[i] = true;
        }
    }

    private static boolean isMarkup(char c) {
        return "#|-".indexOf(c) >= 0;
    }
}
