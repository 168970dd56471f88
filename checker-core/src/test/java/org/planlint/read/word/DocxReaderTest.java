package org.planlint.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlint.read.word.DocxFile.p;
import static org.planlint.read.word.DocxFile.styled;
import static org.planlint.read.word.DocxFile.tbl;
import static org.planlint.read.word.DocxFile.tc;
import static org.planlint.read.word.DocxFile.tr;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planlint.document.Notice;
import org.planlint.read.InputFile;
import org.planlint.read.Raw;
import org.planlint.read.RawDocument;
import org.planlint.read.RawDocument.Flow;
import org.planlint.read.RawLine;
import org.planlint.read.RawTable;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.text.Span;

class DocxReaderTest {

    private static RawDocument body(String body) throws UnreadableException {
        return Raw.read("a.docx", DocxFile.withBody(body).bytes());
    }

    private static String run(String content) {
        return "<w:p><w:r>" + content + "</w:r></w:p>";
    }

    @Test
    void paragraphsAndRuns() throws Exception {
        RawDocument document =
                body(
                        p("一")
                                + "<w:p/>"
                                + "<w:p><w:r><w:t>增长</w:t></w:r><w:hyperlink><w:r><w:t>6.5</w:t></w:r></w:hyperlink>"
                                + "<w:r><w:tab/><w:t>个</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>\u00ad百</w:t></w:r></w:p>");
        assertThat(Raw.shown(document)).containsExactly("一", "", "增长6.5\t个-百");
        assertThat(document.source().text()).isEqualTo("一\n\n增长6.5\t个-百\n");
        assertThat(document.flow()).isEqualTo(Flow.PARAGRAPHS);
        assertThat(document.info().format()).isEqualTo("docx");
        RawLine line = (RawLine) document.blocks().get(2);
        assertThat(document.source().position(line.text().span().start()).line()).isEqualTo(3);
        assertThat(Raw.atPlaces(document)).isEqualTo(Raw.shown(document));
    }

    @Test
    void lineBreaksEndALineButNotATitle() throws Exception {
        RawDocument document =
                body(
                        run("<w:t>甲</w:t><w:br/><w:t>乙</w:t>")
                                + "<w:p><w:pPr><w:outlineLvl"
                                + " w:val=\"0\"/></w:pPr><w:r><w:t>丙</w:t><w:br/>"
                                + "<w:t>丁</w:t></w:r></w:p>");
        assertThat(Raw.shown(document)).containsExactly("甲", "乙", "1# 丙 丁");
        assertThat(document.source().text()).isEqualTo("甲 乙\n丙 丁\n");
    }

    @Test
    void headingsByStyleAndLevel() throws Exception {
        byte[] file =
                DocxFile.withBody(
                                styled("a1", "甲")
                                        + styled("2", "乙")
                                        + styled("mine", "丙")
                                        + styled("flat", "丁")
                                        + styled("title", "戊")
                                        + styled("none", "己")
                                        + "<w:p><w:pPr><w:pStyle w:val=\"a1\"/><w:outlineLvl"
                                        + " w:val=\"9\"/></w:pPr><w:r><w:t>庚</w:t></w:r></w:p>")
                        .styles(
                                "<w:style w:styleId=\"a1\"><w:name w:val=\"heading"
                                    + " 1\"/></w:style><w:style w:styleId=\"2\"><w:name w:val=\"标题"
                                    + " 2\"/></w:style><w:style w:styleId=\"mine\"><w:name"
                                    + " w:val=\"章\"/><w:basedOn w:val=\"2\"/></w:style><w:style"
                                    + " w:styleId=\"flat\"><w:name w:val=\"x\"/><w:basedOn"
                                    + " w:val=\"2\"/><w:pPr><w:outlineLvl"
                                    + " w:val=\"9\"/></w:pPr></w:style><w:style"
                                    + " w:styleId=\"title\"><w:name"
                                    + " w:val=\"Title\"/></w:style><w:style"
                                    + " w:styleId=\"none\"><w:name w:val=\"y\"/><w:basedOn"
                                    + " w:val=\"none\"/></w:style>")
                        .bytes();
        assertThat(Raw.shown(Raw.read("a.docx", file)))
                .containsExactly("1# 甲", "2# 乙", "2# 丙", "丁", "1# 戊", "己", "庚");
    }

    @Test
    void itemsOfWordsOwnLists() throws Exception {
        String properties = "<w:pPr><w:numPr><w:numId w:val=\"%d\"/></w:numPr></w:pPr>";
        assertThat(
                        Raw.shown(
                                body(
                                        "<w:p>"
                                                + properties.formatted(3)
                                                + "<w:r><w:t>甲</w:t></w:r></w:p><w:p>"
                                                + properties.formatted(0)
                                                + "<w:r><w:t>乙</w:t></w:r></w:p>")))
                .containsExactly("• 甲", "乙");
    }

    @Test
    void trackedChangesAreTakenAsAccepted() throws Exception {
        RawDocument document =
                body(
                        "<w:p><w:r><w:t>增</w:t></w:r><w:del><w:r><w:delText>五</w:delText><w:t>五</w:t></w:r></w:del>"
                            + "<w:ins><w:r><w:t>六</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>"
                            + "<w:moveTo><w:r><w:t>新</w:t></w:r></w:moveTo></w:p>"
                            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>"
                                + p("后半")
                                + "<w:p><w:pPr><w:pPrChange><w:pPr><w:outlineLvl"
                                + " w:val=\"1\"/></w:pPr></w:pPrChange></w:pPr>"
                                + "<w:r><w:t>正文</w:t></w:r></w:p>"
                                + tbl(
                                        tr(tc("甲"), tc("乙")),
                                        "<w:tr><w:trPr><w:del/></w:trPr>"
                                                + tc("丙")
                                                + tc("丁")
                                                + "</w:tr>"));
        assertThat(Raw.shown(document)).containsExactly("增六新", "前半后半", "正文", "[甲|乙]");
    }

    @Test
    void whatIsNotPrintedIsLeftOut() throws Exception {
        RawDocument document =
                body(
                        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish"
                            + " w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r><w:r><w:instrText>PAGEREF"
                            + " _Toc</w:instrText></w:r><w:r><w:t>12</w:t></w:r><w:r><w:footnoteReference"
                            + " w:id=\"1\"/><w:commentReference w:id=\"2\"/></w:r>"
                            + "<w:r><w:ruby><w:rt><w:r><w:t>yún</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>云</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>");
        assertThat(Raw.shown(document)).containsExactly("显12云");
    }

    @Test
    void trackedChangesAreSaid() throws Exception {
        assertThat(body("<w:p><w:ins><w:r><w:t>六</w:t></w:r></w:ins></w:p>").info().notices())
                .containsExactly(Notice.TRACKED_CHANGES);
        assertThat(
                        body("<w:p><w:pPr><w:pPrChange><w:pPr/></w:pPrChange></w:pPr><w:r><w:t>六</w:t></w:r></w:p>")
                                .info()
                                .notices())
                .isEmpty();
    }

    @Test
    void textThatAStyleHides() throws Exception {
        byte[] file =
                DocxFile.withBody(
                                "<w:p><w:r><w:rPr><w:rStyle"
                                    + " w:val=\"note\"/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:rStyle"
                                    + " w:val=\"note\"/><w:vanish"
                                    + " w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r></w:p>"
                                        + styled("note", "无"))
                        .styles(
                                "<w:style w:styleId=\"base\"><w:rPr><w:vanish/></w:rPr></w:style>"
                                        + "<w:style w:styleId=\"note\"><w:basedOn"
                                        + " w:val=\"base\"/></w:style>")
                        .bytes();
        assertThat(Raw.shown(Raw.read("a.docx", file))).containsExactly("显", "");
    }

    @Test
    void fieldsAreTheirResults() throws Exception {
        String mark = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
        assertThat(
                        Raw.shown(
                                body(
                                        "<w:p>"
                                                + mark.formatted("begin")
                                                + "<w:r><w:instrText>IF</w:instrText></w:r>"
                                                + mark.formatted("begin")
                                                + "<w:r><w:instrText>REF</w:instrText></w:r>"
                                                + mark.formatted("separate")
                                                + "<w:r><w:t>条件</w:t></w:r>"
                                                + mark.formatted("end")
                                                + mark.formatted("separate")
                                                + "<w:r><w:t>结果</w:t></w:r>"
                                                + mark.formatted("end")
                                                + "<w:r><w:t>后</w:t></w:r></w:p>"
                                                + "<w:p>"
                                                + mark.formatted("begin")
                                                + "</w:p>"
                                                + p("没有结尾的域之后"))))
                .containsExactly("结果后", "", "没有结尾的域之后");
    }

    @Test
    void notesComeBehindTheirParagraph() throws Exception {
        String reference = "<w:r><w:%sReference w:id=\"%s\"/></w:r>";
        byte[] file =
                DocxFile.withBody(
                                "<w:p><w:r><w:t>一廊三带</w:t></w:r>"
                                        + reference.formatted("footnote", "2")
                                        + reference.formatted("endnote", "2")
                                        + "<w:r><w:t>格局</w:t></w:r></w:p>"
                                        + p("尾"))
                        .part(
                                "word/footnotes.xml",
                                "<w:footnotes"
                                        + DocxFile.NAMESPACES
                                        + "><w:footnote w:type=\"separator\" w:id=\"0\">"
                                        + p("线")
                                        + "</w:footnote><w:footnote w:id=\"2\">"
                                        + p("指河谷走廊")
                                        + "</w:footnote><w:footnote w:id=\"3\">"
                                        + p("没有人引用")
                                        + "</w:footnote></w:footnotes>")
                        .part(
                                "word/endnotes.xml",
                                "<w:endnotes"
                                        + DocxFile.NAMESPACES
                                        + "><w:endnote w:id=\"2\">"
                                        + p("数据来自统计")
                                        + "</w:endnote></w:endnotes>")
                        .bytes();
        RawDocument document = Raw.read("a.docx", file);
        assertThat(Raw.shown(document)).containsExactly("一廊三带格局", "指河谷走廊", "数据来自统计", "尾");
        WordPlaces places =
                new DocxReader(ReadLimits.DEFAULT).places(new InputFile("a.docx", file));
        assertThat(places.of(((RawLine) document.blocks().get(1)).text().span()))
                .containsExactly(new WordPlaces.Place("word/footnotes.xml", 1, 0, 5));
    }

    @Test
    void placesCountEveryParagraphAndThePrintedCharacters() throws Exception {
        String box = "<w:txbxContent>" + p("盒") + "</w:txbxContent>";
        byte[] file =
                DocxFile.withBody(
                                "<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>"
                                        + box
                                        + "</mc:Choice><mc:Fallback>"
                                        + box
                                        + "</mc:Fallback></mc:AlternateContent></w:r>"
                                        + "<w:del><w:r><w:t>旧</w:t></w:r></w:del><w:r><w:tab/><w:t>后</w:t></w:r></w:p>"
                                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>增长</w:t></w:r></w:p>"
                                        + p("6.5%"))
                        .bytes();
        String source = Raw.read("a.docx", file).source().text();
        assertThat(source).isEqualTo("前\t后\n盒\n增长6.5%\n");
        WordPlaces places =
                new DocxReader(ReadLimits.DEFAULT).places(new InputFile("a.docx", file));
        assertThat(places.of(new Span(2, 3)))
                .containsExactly(new WordPlaces.Place("word/document.xml", 0, 2, 3));
        assertThat(places.of(new Span(4, 5)))
                .containsExactly(new WordPlaces.Place("word/document.xml", 1, 0, 1));
        assertThat(places.of(new Span(7, 11)))
                .containsExactly(
                        new WordPlaces.Place("word/document.xml", 3, 1, 2),
                        new WordPlaces.Place("word/document.xml", 4, 0, 3));
    }

    @Test
    void placesCountWhatIsNotPrinted() throws Exception {
        byte[] file =
                DocxFile.withBody(
                                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r>"
                                        + "<w:r><w:t>达\u00ad到</w:t></w:r><w:r><w:fldChar"
                                        + " w:fldCharType=\"begin\"/><w:t>码</w:t><w:fldChar"
                                        + " w:fldCharType=\"separate\"/></w:r><w:r><w:sym"
                                        + " w:font=\"Symbol\""
                                        + " w:char=\"F0B3\"/><w:t>5</w:t></w:r><w:r><w:fldChar"
                                        + " w:fldCharType=\"end\"/></w:r></w:p>")
                        .bytes();
        assertThat(Raw.read("a.docx", file).source().text()).isEqualTo("达到≥5\n");
        WordPlaces places =
                new DocxReader(ReadLimits.DEFAULT).places(new InputFile("a.docx", file));
        assertThat(places.of(new Span(0, 4)))
                .containsExactly(
                        new WordPlaces.Place("word/document.xml", 0, 2, 3),
                        new WordPlaces.Place("word/document.xml", 0, 4, 5),
                        new WordPlaces.Place("word/document.xml", 0, 6, 8));
    }

    @Test
    void charactersOfSymbolFonts() throws Exception {
        assertThat(
                        Raw.shown(
                                body(
                                        "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Symbol\""
                                            + " w:hAnsi=\"Symbol\"/></w:rPr><w:t>\uf0b3</w:t></w:r><w:r><w:t>5</w:t><w:sym"
                                            + " w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym"
                                            + " w:font=\"x\" w:char=\"F0FC\"/></w:r></w:p>")))
                .containsExactly("≥5✓");
    }

    @Test
    void symbolsAndFormulas() throws Exception {
        assertThat(
                        Raw.shown(
                                body(
                                        "<w:p><w:r><w:sym w:font=\"Symbol\""
                                            + " w:char=\"F0B3\"/><w:t>5</w:t></w:r>"
                                            + "<m:oMath><m:r><m:t>m²</m:t></m:r></m:oMath></w:p>")))
                .containsExactly("≥5m²");
    }

    @Test
    void textBoxesOnceAndBehindTheirParagraph() throws Exception {
        String box = "<w:txbxContent>" + p("盒") + tbl(tr(tc("1"), tc("2"))) + "</w:txbxContent>";
        RawDocument document =
                body(
                        "<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice"
                                + " Requires=\"wps\">"
                                + box
                                + "</mc:Choice><mc:Fallback>"
                                + box
                                + "</mc:Fallback></mc:AlternateContent></w:r>"
                                + "<w:r><w:t>后</w:t></w:r></w:p>"
                                + p("尾"));
        assertThat(Raw.shown(document)).containsExactly("前后", "盒", "[1|2]", "尾");
        String old =
                "<w:p><w:r><mc:AlternateContent><mc:Fallback>"
                        + box
                        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertThat(Raw.shown(body(old))).containsExactly("", "盒", "[1|2]");
    }

    @Test
    void paragraphsOfDrawingsAreNoneOfWords() throws Exception {
        assertThat(
                        Raw.shown(
                                body(
                                        "<w:p><w:r><w:t>甲</w:t><a:p><a:r><a:t>图</a:t></a:r></a:p><w:t>乙</w:t></w:r></w:p>")))
                .containsExactly("甲乙");
    }

    @Test
    void tables() throws Exception {
        RawDocument document =
                body(
                        p("表1")
                                + tbl(
                                        "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
                                                + tc("<w:vMerge w:val=\"restart\"/>", p("指标"))
                                                + tc("<w:gridSpan w:val=\"2\"/>", p("年份"))
                                                + "</w:tr>",
                                        tr(tc("<w:vMerge/>", "<w:p/>"), tc("2025"), tc("2030")),
                                        tr(
                                                tc("", p("地区生产总值") + p("（亿元）")),
                                                tc("", run("<w:t>270</w:t><w:br/><w:t>400</w:t>")),
                                                tc("", "<w:p/>")),
                                        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                                                + tc("6*")
                                                + tc("7*")
                                                + "</w:tr>")
                                + p("后"));
        assertThat(Raw.shown(document))
                .containsExactly(
                        "表1", "[H:指标↕2|年份↔2 / 2025|2030 / 地区生产总值（亿元）|270 400| / 6*|7*]", "后");
        assertThat(document.source().text())
                .isEqualTo("表1\n指标\t年份\n\t2025\t2030\n地区生产总值 （亿元）\t270 400\t\n6*\t7*\n后\n");
        RawTable table = Raw.table(document);
        assertThat(table.rows().get(1).cells().get(0).column()).isEqualTo(1);
        assertThat(table.rows().get(3).cells().get(0).column()).isEqualTo(1);
        assertThat(document.source().slice(table.rows().get(1).span())).isEqualTo("\t2025\t2030");
        assertThat(document.source().position(table.rows().get(3).span().start()).line())
                .isEqualTo(5);
        assertThat(document.source().slice(table.rows().get(2).cells().get(0).text().span()))
                .isEqualTo("地区生产总值 （亿元）");
    }

    @Test
    void emptyRowsHaveAPlace() throws Exception {
        RawTable table = Raw.table(body(p("甲") + tbl(tr(tc("", "<w:p/>")), tr(tc("1"), tc("2")))));
        assertThat(table.rows().get(0).span().length()).isEqualTo(1);
    }

    @Test
    void framesAreLines() throws Exception {
        assertThat(Raw.shown(body(tbl(tr(tc("专栏1 重点项目")), tr(tc("", p("1. 甲") + p("2. 乙")))))))
                .containsExactly("专栏1 重点项目", "1. 甲", "2. 乙");
    }

    @Test
    void nestedTablesComeBehind() throws Exception {
        assertThat(
                        Raw.shown(
                                body(
                                        tbl(
                                                        tr(
                                                                tc(
                                                                        "",
                                                                        p("甲")
                                                                                + tbl(
                                                                                        tr(
                                                                                                tc(
                                                                                                        "内1"),
                                                                                                tc(
                                                                                                        "内2")))
                                                                                + p("乙")),
                                                                tc("丙")))
                                                + p("尾"))))
                .containsExactly("[甲乙|丙]", "[内1|内2]", "尾");
    }

    @Test
    void tablesInTheFrameOfABoxKeepTheirPlace() throws Exception {
        String box = tbl(tr(tc("", p("专栏1 主要指标") + tbl(tr(tc("人口"), tc("43.5"))) + p("注：常住人口。"))));
        assertThat(Raw.shown(body(box))).containsExactly("专栏1 主要指标", "[人口|43.5]", "注：常住人口。");
    }

    @Test
    void cellsMergedAsOldVersionsDo() throws Exception {
        String row =
                tr(
                        tc("<w:hMerge w:val=\"restart\"/>", p("一、经济")),
                        tc("<w:hMerge/>", "<w:p/>"),
                        tc("<w:hMerge w:val=\"continue\"/>", "<w:p/>"));
        assertThat(Raw.shown(body(tbl(tr(tc("指标"), tc("2025年"), tc("2030年")), row))))
                .containsExactly("[指标|2025年|2030年 / 一、经济↔3]");
    }

    @Test
    void trackedChangesInTables() throws Exception {
        String deleted = "<w:tr><w:trPr><w:del/></w:trPr>" + tc("旧") + tc("1") + "</w:tr>";
        RawDocument document =
                body(
                        tbl(deleted, deleted)
                                + tbl(
                                        tr(tc("人口"), tc("<w:cellDel/>", p("旧")), tc("43.5")),
                                        "<w:tr><w:trPr><w:ins/></w:trPr>"
                                                + tc(
                                                        "",
                                                        "<w:p><w:moveTo><w:r><w:t>面积</w:t></w:r></w:moveTo></w:p>")
                                                + tc(
                                                        "",
                                                        "<w:p><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>2860</w:t></w:r></w:ins></w:p>")
                                                + "</w:tr>"));
        assertThat(Raw.shown(document)).containsExactly("[人口|43.5 / 面积|2860]");
        assertThat(document.info().notices()).containsExactly(Notice.TRACKED_CHANGES);
    }

    @Test
    void contentControlsRoundRowsCellsAndText() throws Exception {
        String control =
                "<w:sdt><w:sdtPr><w:alias"
                        + " w:val=\"名\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        assertThat(
                        Raw.shown(
                                body(
                                        control.formatted(p("前"))
                                                + tbl(
                                                        control.formatted(
                                                                tr(
                                                                        tc("人口"),
                                                                        control.formatted(
                                                                                tc("43.5"))))))))
                .containsExactly("前", "[人口|43.5]");
    }

    @Test
    void footnotesOfCellsComeBehindTheTable() throws Exception {
        byte[] file =
                DocxFile.withBody(
                                tbl(
                                        tr(
                                                tc(
                                                        "",
                                                        "<w:p><w:r><w:t>人口</w:t></w:r><w:r><w:footnoteReference"
                                                            + " w:id=\"2\"/></w:r></w:p>"),
                                                tc("43.5"))))
                        .part(
                                "word/footnotes.xml",
                                "<w:footnotes"
                                        + DocxFile.NAMESPACES
                                        + "><w:footnote w:id=\"2\">"
                                        + p("常住人口。")
                                        + "</w:footnote></w:footnotes>")
                        .bytes();
        assertThat(Raw.shown(Raw.read("a.docx", file))).containsExactly("[人口|43.5]", "常住人口。");
    }

    @Test
    void filesPutInAreSaidNotToBeRead() throws Exception {
        RawDocument document = body(p("前") + "<w:altChunk/>" + p("后"));
        assertThat(Raw.shown(document)).containsExactly("前", "后");
        assertThat(document.info().notices()).containsExactly(Notice.EMBEDDED_FILES);
    }

    @Test
    void pagesAreThoseThatWordLastShowed() throws Exception {
        String mark = "<w:lastRenderedPageBreak/>";
        String explicit = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
        RawDocument document =
                body(
                        p("一页")
                                + run("<w:t>首行</w:t>" + mark + "<w:t>次行</w:t>")
                                + explicit
                                + run(mark + "<w:t>三页</w:t>")
                                + explicit
                                + p("四页")
                                + tbl(
                                        tr(
                                                tc("", run("<w:t>甲</w:t>" + mark + "<w:t>乙</w:t>")),
                                                tc(
                                                        "",
                                                        run(
                                                                "<w:t>丙</w:t>"
                                                                        + mark
                                                                        + "<w:t>丁</w:t>"))))
                                + p("五页"));
        String text = document.source().text();
        assertThat(
                        Stream.of("一页", "首行", "次行", "三页", "四页", "甲", "乙", "丁", "五页")
                                .map(words -> document.source().page(text.indexOf(words))))
                .containsExactly(1, 1, 2, 3, 4, 4, 5, 5, 5);
    }

    @Test
    void pagesAreUnknownWhereWordHasNotShownThem() throws Exception {
        RawDocument document =
                body(p("一") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + p("二"));
        assertThat(document.source().page(0)).isNull();
    }

    @Test
    void strictFilesAndNumberedParts() throws Exception {
        String strict =
                "<document"
                    + " xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><body><p><r><t>云岭县</t></r></p>"
                    + "</body></document>";
        byte[] file = new DocxFile().part("word/document2.xml", strict).bytes();
        assertThat(Raw.shown(Raw.read("a.docx", file))).containsExactly("云岭县");
    }

    @Test
    void namesOfPartsLeadNowhere() throws Exception {
        byte[] file =
                DocxFile.withBody(p("云岭县"))
                        .part("../../etc/passwd", "x")
                        .part("/word/document.xml", "x")
                        .bytes();
        assertThat(Raw.shown(Raw.read("a.docx", file))).containsExactly("云岭县");
    }

    @Test
    void separatorsOfAnotherSystem() throws Exception {
        byte[] file =
                new DocxFile()
                        .part(
                                "word\\document.xml",
                                "<w:document"
                                        + DocxFile.NAMESPACES
                                        + "><w:body>"
                                        + p("云岭县")
                                        + "</w:body></w:document>")
                        .bytes();
        assertThat(Raw.shown(Raw.read("a.docx", file))).containsExactly("云岭县");
    }

    @Test
    void encodingsOfParts() throws Exception {
        String xml =
                "<w:document"
                        + DocxFile.NAMESPACES
                        + "><w:body>"
                        + p("云岭县")
                        + "</w:body></w:document>";
        for (String text : List.of("\ufeff" + DocxFile.DECLARATION + xml, xml)) {
            byte[] file = DocxFile.withDocument(text).bytes();
            assertThat(Raw.shown(Raw.read("a.docx", file))).containsExactly("云岭县");
        }
        byte[] wide = xml.getBytes(StandardCharsets.UTF_16);
        byte[] file = new DocxFile().part("word/document.xml", wide).bytes();
        assertThat(Raw.shown(Raw.read("a.docx", file))).containsExactly("云岭县");
    }
}
