package org.planlint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.planlint.document.Block;
import org.planlint.document.Document;
import org.planlint.document.Part.Zone;

/** Texts that show a cost that is not linear, or too high a line: by time, stack or memory. */
class ManyLinesTest {

    private static final String PROSE = "推进全县各项事业高质量发展，建设现代化新云岭，不断增强人民群众获得感和幸福感。\n";
    private static final String CONTENTS = "目录\n第一章 总则 1\n第二章 任务 2\n";
    private static final String END = "全县上下团结奋斗。";

    static final List<String> TEXTS =
            List.of(
                    "目录\n".repeat(80_000),
                    "目录\n" + numbered("附件：项目%07d甲\n"),
                    CONTENTS + "第三章 加快\n" + "发展新型产业\n".repeat(40_000),
                    CONTENTS + "\n" + "第一章\u00a0总则\u00a0".repeat(40_000) + "推进发展。\n",
                    "目录\n" + numbered("第一章 项目%07d甲 3\n") + numbered("第一章 建设项目%d。\n"),
                    "名词解释\n" + PROSE.repeat(20_000),
                    "名词解释\n" + "（按出现顺序）\n".repeat(40_000),
                    "序号\n".repeat(80_000),
                    "名称\t面积\t单位\n名称\t面积\t地点\n".repeat(10_000) + "甲\t\t\n",
                    "年" + "\t年".repeat(20_000) + "\n" + "甲\t乙\n".repeat(20_000));

    private static String numbered(String line) {
        IntFunction<String> number = line::formatted;
        return IntStream.range(0, 40_000).mapToObj(number).collect(Collectors.joining());
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void isReadToItsEnd(String text) {
        Document document = Drafts.arrange(text + "\n\n" + END + "\n");

        List<Block> body = document.blocks(Zone.BODY, Zone.ANNEX).toList();
        assertThat(document.source().slice(body.get(body.size() - 1).span())).endsWith(END);
    }
}
