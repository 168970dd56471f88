package org.planlint.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.planlint.read.Raw;
import org.planlint.read.RawBlock;
import org.planlint.read.RawDocument;
import org.planlint.read.RawDocument.Flow;
import org.planlint.read.RawLine;
import org.planlint.read.RawTable;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableException.Reason;

class HtmlReaderTest {

    private static RawDocument page(String body) throws UnreadableException {
        return Raw.read(
                "a.html", "<!DOCTYPE html><html><head><title>题</title></head><body>" + body);
    }

    @Test
    void listsOfLinksThatLeadAwayAreNoArticle() throws Exception {
        String page =
                "<div><a href='/'>首页</a> &gt; <a href='/a'>政务公开</a> &gt; <a href='/b'>规划</a></div>"
                        + "<ul><li><a href='#1'>第一章 基础</a><li><a href='#2'>第二章 目标</a><li><a"
                        + " href='#3'>第三章 任务</a></ul>"
                        + "<div><p>全县<a href='/x'>增长</a>、<a href='/y'>结构</a>和<a"
                        + " href='/z'>效益</a>统一起来，推动高质量发展取得新的更大的成效。</p></div>"
                        + "<div><ul><li><a href='/1'>相关文件一</a><li><a href='/2'>相关文件二</a><li><a"
                        + " href='/3'>相关文件三</a></ul></div>";
        assertThat(Raw.shown(Raw.read("a.html", "<!DOCTYPE html><body>" + page)))
                .containsExactly(
                        "• 第一章 基础", "• 第二章 目标", "• 第三章 任务", "全县增长、结构和效益统一起来，推动高质量发展取得新的更大的成效。");
    }

    @Test
    void blocksAreLines() throws Exception {
        RawDocument document =
                page(
                        "<h1>云岭县<br>规划纲要</h1><p>一，\n  二</p>裸<div>三<p>四</p>五</div>"
                                + "<ul><li>甲<li><p>乙</p></ul><p>上<br>下<p> </p>");
        assertThat(Raw.shown(document))
                .containsExactly("1# 云岭县 规划纲要", "一， 二", "裸", "三", "四", "五", "• 甲", "• 乙", "上", "下");
        assertThat(document.flow()).isEqualTo(Flow.PARAGRAPHS);
        assertThat(document.info().format()).isEqualTo("html");
    }

    @Test
    void chromeIsDropped() throws Exception {
        RawDocument document =
                page(
                        "<header><a href=/>首页</a><h1>某网</h1></header><nav>导航</nav><script>var"
                            + " a='<p>';</script><style>p{}</style><form><input"
                            + " value=x>搜索</form><aside>旁</aside><p hidden>隐</p><p style='display:"
                            + " none'>隐</p><noscript>无</noscript>"
                            + "<article><header><h1>云岭县规划</h1></header><p>正文</p></article>"
                            + "<footer>备案</footer>");
        assertThat(Raw.shown(document)).containsExactly("1# 云岭县规划", "正文");
    }

    @Test
    void aTitleInAHeaderAndAPageInAFormStay() throws Exception {
        assertThat(Raw.shown(page("<header><h1>云岭县</h1></header><form><p>正文</p></form>")))
                .containsExactly("1# 云岭县", "正文");
    }

    @Test
    void preformattedLines() throws Exception {
        assertThat(Raw.shown(page("<pre>一\t二\n\n  三</pre>四")))
                .containsExactly("一\t二", "", "  三", "四");
    }

    @Test
    void tablesWithMergedCells() throws Exception {
        RawDocument document =
                page(
                        "<table><caption>表1 指标</caption><thead><tr><th rowspan=2>指标<th"
                            + " colspan=2>年份</tr><tr><th>2025<th>2030</thead><tr><td"
                            + " rowspan=0>甲<td>1<td><p>2</p><p>3</p><tr><td>4<td>5<br>年</table>后");
        assertThat(Raw.shown(document))
                .containsExactly("表1 指标", "[H:指标↕2|年份↔2 / H:2025|2030 / 甲↕2|1|2 3 / 4|5年]", "后");
        RawTable table = Raw.table(document);
        assertThat(table.rows().get(1).cells().get(0).column()).isEqualTo(1);
        assertThat(table.rows().get(3).cells().get(0).column()).isEqualTo(1);
        assertThat(table.rows().get(2).cells().get(2).paragraphs())
                .extracting(Object::toString)
                .containsExactly("2", "3");
        assertThat(document.source().slice(table.rows().get(3).span())).isEqualTo("4<td>5<br>年");
    }

    @Test
    void forgedSpansCostNothing() throws Exception {
        RawTable table =
                Raw.table(page("<table><tr><td colspan=99999 rowspan=99999999>甲<td>乙</table>"));
        assertThat(table.rows().get(0).cells().get(0).columnSpan()).isEqualTo(200);
        assertThat(table.rows().get(0).cells().get(0).rowSpan()).isEqualTo(1);
    }

    @Test
    void tablesThatOnlyArrangeAreWalkedThrough() throws Exception {
        RawDocument document =
                page(
                        "<table><tr><td>左<td><h2>云岭县</h2><table><tr><td>1<td>2<tr><td>3<td>4</table>"
                            + "<table><tr><td><p>专栏1</p><p>一、项目</p></table></table>");
        assertThat(Raw.shown(document))
                .containsExactly("左", "2# 云岭县", "[1|2 / 3|4]", "专栏1", "一、项目");
    }

    @Test
    void smallTablesInCellsComeBehind() throws Exception {
        assertThat(Raw.shown(page("<table><tr><td>甲<table><tr><td>内</table>乙<td>丙</table>尾")))
                .containsExactly("[甲乙|丙]", "内", "尾");
    }

    @Test
    void everyCharacterHasItsPlace() throws Exception {
        RawDocument document =
                page("<p>&ge;5&nbsp;<b>甲&#8804</b>\n 乙&lt6&copy;&bogus;<sub>2</sub>&#128;</p>");
        assertThat(Raw.shown(document)).containsExactly("≥5\u00a0甲≤ 乙<6©&bogus;2€");
        assertThat(Raw.atPlaces(document))
                .containsExactly("&ge;5&nbsp;甲&#8804\n乙&lt6&copy;&bogus;2&#128;");
    }

    @Test
    void swallowedTagsMoveNoPlaces() throws Exception {
        assertThat(Raw.atPlaces(page("<p>甲</>乙</ >丙"))).containsExactly("甲乙丙");
    }

    /** A character is its source's, or part of the text whose places could not be told apart. */
    @Property(tries = 2000, seed = "1")
    void placesInBrokenMarkup(@ForAll("markup") String markup) throws Exception {
        RawDocument document = page("<p>甲" + markup + "</p>");
        for (RawBlock block : document.blocks()) {
            if (block instanceof RawLine line) {
                for (int i = 0; i < line.text().length(); i++) {
                    String written = document.source().slice(line.text().span(i, i + 1));
                    char c = line.text().charAt(i);
                    assertThat(
                                    written.charAt(0) == c
                                            || c == ' '
                                            || written.length() > 1
                                                    && (written.indexOf(c) >= 0
                                                            || written.indexOf('&') >= 0))
                            .as("%s at %s", c, written)
                            .isTrue();
                }
            }
        }
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "云岭",
                        "5",
                        "&ge;",
                        "&lt",
                        "&",
                        "&#8805",
                        ";",
                        "<",
                        "<5",
                        "<b>",
                        "</b>",
                        "<p>",
                        "</p>",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "</td>",
                        "</table>",
                        "<ul><li>",
                        "<pre>",
                        "\n",
                        " ",
                        "\r\n",
                        "<!-- x -->",
                        "<![CDATA[y]]>",
                        "</",
                        "<div",
                        ">",
                        "<script>",
                        "</script>",
                        "𠮷",
                        "&notin;",
                        "&notit;",
                        "<select>",
                        "<svg>",
                        "<math>",
                        "\u00ad")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Test
    void deepMarkupIsNoDanger() throws Exception {
        assertThat(Raw.shown(page("<div>".repeat(50_000) + "云岭县"))).containsExactly("云岭县");
    }

    @Test
    void aPageOfPicturesHasNoText() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> page("<img src=a.png><table><tr><td><td></table>"))
                .matches(e -> e.reason() == Reason.NO_TEXT);
    }
}
