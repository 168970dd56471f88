package org.planlint.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.read.DocumentLoader;
import org.planlint.read.InputFile;
import org.planlint.read.Raw;
import org.planlint.read.RawDocument;
import org.planlint.read.RawDocument.Flow;
import org.planlint.read.RawLine;
import org.planlint.read.RawTable;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableException.Reason;

class TextReaderTest {

    @Test
    void everyPhysicalLine() throws Exception {
        RawDocument document = Raw.read("a.txt", "一\n\n二\r\n三\r四\u2028五\n");
        assertThat(Raw.shown(document)).containsExactly("一", "", "二", "三", "四 五");
        assertThat(document.flow()).isEqualTo(Flow.LINES);
        assertThat(document.info().format()).isEqualTo("text");
        assertThat(document.info().path()).isEqualTo("a.txt");
    }

    @Test
    void theLastLineNeedsNoEnd() throws Exception {
        assertThat(Raw.shown(Raw.read("a.txt", "一\n二"))).containsExactly("一", "二");
    }

    @Test
    void infoHasTheHashOfTheBytes() throws Exception {
        assertThat(Raw.read("a.txt", "abc").info().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void tabsAndForeignBlanksAreKept() throws Exception {
        assertThat(Raw.shown(Raw.read("a.txt", "\t1\u00a0个\t　"))).containsExactly("\t1\u00a0个\t　");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6*",
                "6.5 左右*",
                "（年）*",
                "*地区生产总值年均增速(%",
                "*",
                "【12】",
                "4.1/5.0*",
                "<5.5",
                "<0.025",
                "≥96",
                "a < b > c",
                "R&D经费&占比",
                "1 + 1",
                "-",
                "-5",
                "- 12 -",
                "+3.5",
                "#研发经费投入强度",
                "#",
                "#\t研发",
                "____年",
                "plan_2025_a",
                "《江州市<十五五>规划》",
                "C:\\云岭",
                "[1]（见附表）",
                "[12](3.5)",
                "注!重点",
                "<b 未完",
                "<!-- 没有结束"
            })
    void isText(String line) throws Exception {
        RawDocument document = Raw.read("a.txt", line);
        assertThat(Raw.shown(document)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "**第一章** 总则→第一章 总则",
                "1. 仓储配送。**统一调度→1. 仓储配送。统一调度",
                "**6***→6*",
                "***要点***：增长5*→要点：增长5*",
                "__重点__工程→重点工程",
                "<b>一、经济发展</b>→一、经济发展",
                "PM<sub>2.5</sub>→PM2.5",
                "<STRONG>粗</STRONG><font color=\"red\">红</font>→粗红",
                "甲<br>乙<br/>丙→甲 乙 丙",
                "带\\*为年均数→带*为年均数",
                "1\\. 项目\\|甲→1. 项目|甲",
                "&ge;96&nbsp;个→≥96\u00a0个",
                "&lt;0.025 A&amp;B &#8804;5 &#x2265;6→<0.025 A&B ≤5 ≥6",
                "前<!-- 批注 -->后→前后",
                "[第一章 总则](#_Toc1)→第一章 总则",
                "见![](media/image1.png)图→见图",
                "云\u00ad岭→云岭",
            })
    void marksAreTakenOut(String line, String words) throws Exception {
        assertThat(Raw.shown(Raw.read("a.txt", line))).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "# 云岭县规划纲要→1# 云岭县规划纲要",
                "### **第一节 发展基础**→3# 第一节 发展基础",
                "##第二章→2# 第二章",
                "## 第三章 ##→2# 第三章",
                "- 甲→• 甲",
                "* 乙→• 乙",
                "+ 丙→• 丙",
                "'  - 1. 仓储。**建设'→• 1. 仓储。建设",
            })
    void marksOfLines(String line, String shown) throws Exception {
        assertThat(Raw.shown(Raw.read("a.txt", line))).containsExactly(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "***", "* * *", "______", "====="})
    void rulesAreEmptyLines(String rule) throws Exception {
        assertThat(Raw.shown(Raw.read("a.txt", "一\n" + rule + "\n二")))
                .containsExactly("一", "", "二");
    }

    @Test
    void commentsOverSeveralLines() throws Exception {
        RawDocument document = Raw.read("a.md", "一<!-- 批\n# 注\n| a |\n-->二\n三");
        assertThat(Raw.shown(document)).containsExactly("一", "", "", "二", "三");
    }

    @Test
    void codeIsTextAsItStands() throws Exception {
        assertThat(Raw.shown(Raw.read("a.md", "```text\n# **a**\n```\n# b")))
                .containsExactly("", "# **a**", "", "1# b");
    }

    @Test
    void anOpenFenceIsNoFence() throws Exception {
        assertThat(Raw.shown(Raw.read("a.md", "```\n# b"))).containsExactly("```", "1# b");
    }

    @Test
    void frontMatterOfMarkdownIsLeftOut() throws Exception {
        String text = "---\ntitle: 云岭县\n---\n# 正文";
        assertThat(Raw.shown(Raw.read("a.md", text))).containsExactly("1# 正文");
        assertThat(Raw.shown(Raw.read("a.txt", text)))
                .containsExactly("", "title: 云岭县", "", "1# 正文");
    }

    @Test
    void quotationsAreMarkdownOnly() throws Exception {
        assertThat(Raw.shown(Raw.read("a.md", "> 引文\n> - 甲"))).containsExactly("引文", "• 甲");
        assertThat(Raw.shown(Raw.read("a.txt", "> 5"))).containsExactly("> 5");
    }

    @Test
    void pipeTable() throws Exception {
        RawDocument document =
                Raw.read(
                        "a.md",
                        """
                        表前
                        | 指标 | 2025年 | 2030年 |
                        |:-----|:---:|----:|
                        | **GDP**（亿元） | 270 | 400 |
                        | 名称\\|别名 |  | <5.5 |
                        甲 | 6* | 7\\*

                        表后
                        """);
        assertThat(Raw.shown(document))
                .containsExactly(
                        "表前",
                        "[H:指标|2025年|2030年 / GDP（亿元）|270|400 / 名称|别名||<5.5 / 甲|6*|7*]",
                        "",
                        "表后");
        RawTable table = Raw.table(document);
        assertThat(table.rows().get(2).cells()).hasSize(3);
        assertThat(document.source().slice(table.rows().get(0).span()))
                .isEqualTo("| 指标 | 2025年 | 2030年 |");
        assertThat(document.source().slice(table.rows().get(1).cells().get(1).text().span()))
                .isEqualTo("270");
    }

    @Test
    void pipesWithoutDelimiterAreText() throws Exception {
        assertThat(Raw.shown(Raw.read("a.md", "甲|乙\n丙|丁"))).containsExactly("甲|乙", "丙|丁");
    }

    @Test
    void htmlTableInMarkdown() throws Exception {
        RawDocument document =
                Raw.read(
                        "a.md",
                        "# 表\n<table><tr><td rowspan=2>甲</td><td>&ge;5</td></tr>\n"
                                + "<tr><td>6*</td></tr></table>\n# 后");
        assertThat(Raw.shown(document)).containsExactly("1# 表", "[甲↕2|≥5 / 6*]", "1# 后");
        assertThat(Raw.atPlaces(document)).containsExactly("表", "甲", "&ge;5", "6*", "后");
    }

    @Test
    void places() throws Exception {
        RawDocument document = Raw.read("a.md", "一\n## **6\\*** &ge;<b>5</b>");
        RawLine line = (RawLine) document.blocks().get(1);
        assertThat(line.text().toString()).isEqualTo("6* ≥5");
        assertThat(Raw.atPlaces(document)).containsExactly("一", "6\\* &ge;5");
    }

    @Test
    void tooManyCells() {
        String table = "a|b\n-|-\n" + "c|d\n".repeat(10);
        ReadLimits limits = ReadLimits.DEFAULT.with(ReadLimits.Measure.CELLS, 20);
        InputFile file = new InputFile("a.md", table.getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> new DocumentLoader(limits).load(file))
                .matches(e -> e.reason() == Reason.TOO_LARGE);
    }

    @Test
    void blanksAreEmpty() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Raw.read("a.txt", " \n\u00a0\n"))
                .matches(e -> e.reason() == Reason.EMPTY);
    }
}
