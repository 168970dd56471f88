package org.planlint.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlint.read.word.DocxFile.styled;
import static org.planlint.read.word.DocxFile.tbl;
import static org.planlint.read.word.DocxFile.tc;
import static org.planlint.read.word.DocxFile.tr;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.read.InputFile;
import org.planlint.read.Raw;
import org.planlint.read.RawDocument;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;

/** Labels that Word makes and no part of the file holds as text. */
class WordNumberingTest {

    private static String level(int index, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>%s</w:lvl>"
                .formatted(index, format, text, more);
    }

    private static String pattern(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>"
                .formatted(id, String.join("", levels));
    }

    private static String list(int id, int pattern, String overrides) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
                .formatted(id, pattern, overrides);
    }

    private static String item(int list, int level, String text) {
        return ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId"
                        + " w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>")
                .formatted(level, list, text);
    }

    private static List<String> shown(String numbering, String styles, String body)
            throws UnreadableException {
        return Raw.shown(read(numbering, styles, body));
    }

    private static RawDocument read(String numbering, String styles, String body)
            throws UnreadableException {
        return Raw.read("a.docx", file(numbering, styles, body));
    }

    private static byte[] file(String numbering, String styles, String body) {
        return DocxFile.withBody(body)
                .styles(styles)
                .part(
                        "word/numbering.xml",
                        DocxFile.DECLARATION
                                + "<w:numbering"
                                + DocxFile.NAMESPACES
                                + ">"
                                + numbering
                                + "</w:numbering>")
                .bytes();
    }

    private static final String OUTLINE =
            pattern(
                    0,
                    level(0, "chineseCountingThousand", "第%1章", "<w:suff w:val=\"space\"/>"),
                    level(1, "chineseCounting", "（%2）", "<w:suff w:val=\"nothing\"/>"),
                    level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"));

    @Test
    void levelsCountAndBeginAnew() throws Exception {
        assertThat(
                        shown(
                                OUTLINE + list(1, 0, ""),
                                "",
                                item(1, 0, "甲")
                                        + item(1, 1, "乙")
                                        + item(1, 1, "丙")
                                        + item(1, 2, "丁")
                                        + item(1, 0, "戊")
                                        + item(1, 1, "己")))
                .containsExactly("第一章 甲", "（一）乙", "（二）丙", "1.2.1 丁", "第二章 戊", "（一）己");
    }

    @Test
    void aLevelThatGoesOnAndOneThatIsNeverUsed() throws Exception {
        String pattern =
                pattern(
                        0,
                        level(0, "decimal", "%1", ""),
                        level(1, "decimal", "%1.%2", "<w:lvlRestart w:val=\"0\"/>"));
        assertThat(
                        shown(
                                pattern + list(1, 0, ""),
                                "",
                                item(1, 1, "甲") + item(1, 0, "乙") + item(1, 1, "丙")))
                .containsExactly("1.1 甲", "1 乙", "1.2 丙");
    }

    @Test
    void listsOfOnePatternGoOnUnlessTheySayOtherwise() throws Exception {
        String lists =
                pattern(0, level(0, "decimal", "%1.", ""))
                        + list(1, 0, "")
                        + list(2, 0, "")
                        + list(
                                3,
                                0,
                                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride"
                                        + " w:val=\"5\"/></w:lvlOverride>")
                        + list(
                                4,
                                0,
                                "<w:lvlOverride w:ilvl=\"0\">"
                                        + level(0, "upperRoman", "%1)", "")
                                        + "</w:lvlOverride>");
        assertThat(
                        shown(
                                lists,
                                "",
                                item(1, 0, "甲")
                                        + item(2, 0, "乙")
                                        + item(3, 0, "丙")
                                        + item(3, 0, "丁")
                                        + item(4, 0, "戊")))
                .containsExactly("1. 甲", "2. 乙", "5. 丙", "6. 丁", "VII) 戊");
    }

    @Test
    void headingsNumberedByTheirStyles() throws Exception {
        String numbering =
                pattern(
                                0,
                                level(0, "japaneseCounting", "第%1章", "<w:pStyle w:val=\"1\"/>"),
                                level(1, "japaneseCounting", "第%2节", "<w:pStyle w:val=\"2\"/>"))
                        + list(7, 0, "");
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading"
                        + " 1\"/><w:pPr><w:numPr><w:numId"
                        + " w:val=\"7\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\""
                        + " w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:basedOn"
                        + " w:val=\"1\"/></w:style><w:style w:type=\"paragraph\""
                        + " w:styleId=\"3\"><w:name w:val=\"无编号\"/><w:basedOn"
                        + " w:val=\"1\"/><w:pPr><w:numPr><w:numId"
                        + " w:val=\"0\"/></w:numPr></w:pPr></w:style>";
        assertThat(
                        shown(
                                numbering,
                                styles,
                                styled("1", "甲")
                                        + styled("2", "乙")
                                        + styled("2", "丙")
                                        + styled("1", "丁")
                                        + styled("2", "戊")
                                        + styled("3", "附则")
                                        + "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:numId"
                                        + " w:val=\"0\"/></w:numPr></w:pPr>"
                                        + "<w:r><w:t>后记</w:t></w:r></w:p>"))
                .containsExactly(
                        "1# 第一章 甲",
                        "2# 第一节 乙",
                        "2# 第二节 丙",
                        "1# 第二章 丁",
                        "2# 第一节 戊",
                        "1# 附则",
                        "1# 后记");
    }

    @Test
    void listsDefinedByAListStyle() throws Exception {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"mine\"/>"
                        + level(0, "decimalEnclosedCircle", "%1", "<w:suff w:val=\"nothing\"/>")
                        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink"
                        + " w:val=\"mine\"/></w:abstractNum>"
                        + list(1, 1, "")
                        + list(2, 2, "");
        assertThat(shown(numbering, "", item(2, 0, "甲") + item(2, 0, "乙")))
                .containsExactly("①甲", "②乙");
    }

    @Test
    void bulletsAndListsThatAreMissing() throws Exception {
        String numbering = pattern(0, level(0, "bullet", "\uf0b7", "")) + list(1, 0, "");
        assertThat(shown(numbering, "", item(1, 0, "甲") + item(9, 0, "乙") + item(0, 0, "丙")))
                .containsExactly("• 甲", "• 乙", "丙");
    }

    @Test
    void emptyCellsAreNumberedToo() throws Exception {
        String numbering = pattern(0, level(0, "decimal", "%1", "<w:suff w:val=\"nothing\"/>"));
        String number = item(1, 0, "");
        assertThat(
                        shown(
                                numbering + list(1, 0, ""),
                                "",
                                tbl(tr(tc("", number), tc("人口")), tr(tc("", number), tc("面积")))))
                .containsExactly("[1|人口 / 2|面积]");
    }

    @Test
    void joinedAndDeletedParagraphsAreOneItem() throws Exception {
        String numbering = pattern(0, level(0, "decimal", "%1.", "")) + list(1, 0, "");
        String joined =
                "<w:p><w:pPr><w:numPr><w:numId"
                        + " w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
                        + "<w:r><w:t>前半</w:t></w:r></w:p>";
        assertThat(shown(numbering, "", joined + item(1, 0, "后半") + item(1, 0, "乙")))
                .containsExactly("1. 前半后半", "2. 乙");
    }

    @Test
    void placesLeadBackToTheParagraph() throws Exception {
        byte[] bytes = file(OUTLINE + list(1, 0, ""), "", item(1, 0, "发展基础"));
        String source = Raw.read("a.docx", bytes).source().text();
        WordPlaces places =
                new DocxReader(ReadLimits.DEFAULT).places(new InputFile("a.docx", bytes));
        int words = source.indexOf("基础");
        assertThat(places.of(new org.planlint.text.Span(words, words + 2)))
                .containsExactly(new WordPlaces.Place("word/document.xml", 0, 2, 4));
        assertThat(places.of(new org.planlint.text.Span(0, 3)))
                .containsExactly(new WordPlaces.Place("word/document.xml", 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 10, 十",
        "chineseCounting, 11, 十一",
        "chineseCounting, 20, 二十",
        "chineseCountingThousand, 105, 一百零五",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1010, 一千零一十",
        "chineseCountingThousand, 20305, 二万零三百零五",
        "chineseLegalSimplified, 10, 壹拾",
        "ideographDigital, 10, 一〇",
        "ideographTraditional, 12, 乙",
        "ideographZodiac, 3, 寅",
        "decimalZero, 7, 07",
        "upperLetter, 28, BB",
        "lowerRoman, 14, xiv",
        "decimalEnclosedCircle, 21, ㉑",
        "decimalEnclosedParen, 2, ⑵",
        "decimalFullWidth, 12, １２",
        "none, 3, ''",
        "thaiLetters, 4, 4"
    })
    void formats(String format, int number, String printed) {
        assertThat(NumberFormat.print(format, number)).isEqualTo(printed);
    }
}
