package org.planlint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Contents;
import org.planlint.document.Document;
import org.planlint.document.Figure;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.Paragraph;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/** Whatever was joined, parted and deleted: each character is the one that stands at its place. */
class TracingTest {

    private static final String DRAFT =
            "首页 >> 规划\n\n"
                    + "云岭县国民经济和社会发展\n"
                    + "第十五个五年规划纲要\n\n"
                    + "目 录\n"
                    + "第一篇 开启新征程，\n"
                    + "谱写新篇章……1\n"
                    + "第一章 总则……1\n"
                    + "第一节 基础……2\n"
                    + "第二节 形势……3\n\n"
                    + "## 第一篇 开启新征程，\n"
                    + "谱写新篇章\n\n"
                    + "# **第一章 总　则**\n\n"
                    + "第一节 基础\u00a0发展成就。到\u00a02025\u00a0年,全县经济**总量**突破\n\n\n\n"
                    + "— 3 —\n\n"
                    + "300\u00a0亿元，\u00a0实现翻番。\u00a0第二节\u00a0形势\n\n"
                    + "——机遇。“一带一\n\n"
                    + "路”提速。\n\n"
                    + "\t专栏 1-2 交通项目\n\n"
                    + "\t公路。PM<sub>2.5</sub>下降 &amp; 达标。\n\n\n"
                    + "图1-1 交通规划布局图\n\n"
                    + "附件：名词解释\n\n"
                    + "1. **碳汇**。吸收\n"
                    + "二氧化碳。\n";

    @Test
    void everyCharacterKnowsItsPlace() {
        Document document = Drafts.arrange(DRAFT);
        List<TracedText> texts =
                document.parts().stream()
                        .flatMap(part -> part.blocks().stream())
                        .flatMap(TracingTest::texts)
                        .toList();

        assertThat(texts).hasSizeGreaterThan(20);
        for (TracedText text : texts) {
            for (int i = 0; i < text.length(); i++) {
                String source = document.source().slice(text.span(i, i + 1));
                String character = String.valueOf(text.charAt(i));
                assertThat(source.isBlank() || source.charAt(0) == '\u00a0' ? " " : source)
                        .isIn(character, character.equals("&") ? "&amp;" : character);
            }
        }
    }

    @Test
    void blocksFollowOneAnotherInTheSource() {
        Document document = Drafts.arrange(DRAFT);
        int end = 0;
        for (Block block :
                document.parts().stream()
                        .filter(part -> part != document.parts().get(document.parts().size() - 1))
                        .flatMap(part -> part.blocks().stream())
                        .filter(block -> !(block instanceof Glossary))
                        .toList()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
        }
    }

    private static Stream<TracedText> texts(Block block) {
        if (block instanceof Heading heading) {
            return Stream.of(heading.label(), heading.title());
        }
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        if (block instanceof Figure figure) {
            return Stream.of(figure.caption());
        }
        if (block instanceof Contents contents) {
            return contents.entries().stream()
                    .flatMap(entry -> Stream.of(entry.label(), entry.title()));
        }
        if (block instanceof Glossary glossary) {
            return glossary.entries().stream()
                    .flatMap(entry -> Stream.of(entry.term(), entry.definition()));
        }
        return block instanceof Box box
                ? Stream.concat(
                        Stream.of(box.caption()), box.blocks().stream().flatMap(TracingTest::texts))
                : Stream.empty();
    }

    @Test
    void spansOfJoinedBlocksHoldAllTheirLines() {
        Document document = Drafts.arrange(DRAFT);
        Span paragraph =
                document.parts().stream()
                        .flatMap(part -> part.blocks().stream())
                        .filter(Paragraph.class::isInstance)
                        .map(Block::span)
                        .filter(span -> document.source().slice(span).startsWith("发展成就"))
                        .findFirst()
                        .orElseThrow();

        assertThat(document.source().slice(paragraph)).endsWith("实现翻番。").contains("— 3 —");
    }
}
