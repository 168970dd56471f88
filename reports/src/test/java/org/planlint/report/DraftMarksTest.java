package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters of a paragraph of a Word file, and marks put in between them. */
class DraftMarksTest {

    private static final String START = "<w:commentRangeStart w:id=\"0\"/>";
    private static final String END = "<w:commentRangeEnd w:id=\"0\"/>";
    private static final String SIGN = "<w:r><w:commentReference w:id=\"0\"/></w:r>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tab/>",
                "<w:tab></w:tab>",
                "<w:br w:type=\"page\"></w:br>",
                "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\">\n</w:sym>"
            })
    void aMarkStandsBehindTheWholeOfAnElementThatIsACharacter(String element) {
        String xml = paragraph("<w:r><w:t>甲</w:t>" + element + "<w:t>乙</w:t></w:r>");

        assertThat(marked(xml, 0, 1))
                .isEqualTo(
                        paragraph(
                                START
                                        + "<w:r><w:t>甲</w:t>"
                                        + element
                                        + "</w:r>"
                                        + END
                                        + SIGN
                                        + "<w:r><w:t>乙</w:t></w:r>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " xml:space=\"default\"",
                " xml:space = 'default'",
                " xml:space=\"\"",
                " xml:space=\"preserve\""
            })
    void aTextSaysOnceThatItsBlanksAreKept(String space) {
        String xml = paragraph("<w:r><w:t" + space + ">达到 400</w:t></w:r>");
        String kept =
                space.replace("\"default\"", "\"preserve\"")
                        .replace("'default'", "'preserve'")
                        .replace("\"\"", "\"preserve\"");

        assertThat(marked(xml, 3, 5))
                .isEqualTo(
                        paragraph(
                                "<w:r><w:t"
                                        + kept
                                        + ">达到 </w:t></w:r>"
                                        + START
                                        + "<w:r><w:t xml:space=\"preserve\">400</w:t></w:r>"
                                        + END
                                        + SIGN));
    }

    @Test
    void fieldsInAFieldAreOneWithIt() {
        String inner = begin("REF a") + run("1") + end();
        String nested = begin("IF x") + run("2") + inner + inner + run("3") + end();
        String whole = begin("IF y") + nested + inner + run("4") + end();
        List<DraftUnit> units = units(paragraph(run("前") + whole + run("后")));

        assertThat(units).extracting(DraftUnit::character).containsExactly(array("前211314后"));
        DraftRun field = units.get(1).run();
        assertThat(units.subList(1, 7)).extracting(DraftUnit::run).containsOnly(field);
        assertThat(field.divisible()).isFalse();
        String xml = paragraph(run("前") + whole + run("后"));
        assertThat(xml.substring(field.start(), field.end())).isEqualTo(whole);
        assertThat(units.get(0).run().divisible()).isTrue();
        assertThat(units.get(7).run().divisible()).isTrue();
    }

    @Test
    void fieldsInALinkOrOneAfterTheOtherStandAlone() {
        String number = begin("PAGEREF b") + run("7") + end();
        String xml = paragraph(begin("HYPERLINK c") + run("题") + number + number + end());
        List<DraftUnit> units = units(xml);

        assertThat(units.get(0).run().divisible()).isTrue();
        assertThat(units.get(1).run()).isNotSameAs(units.get(2).run());
        for (DraftUnit unit : units.subList(1, 3)) {
            assertThat(xml.substring(unit.run().start(), unit.run().end())).isEqualTo(number);
        }
    }

    private static Character[] array(String characters) {
        return characters.chars().mapToObj(c -> (char) c).toArray(Character[]::new);
    }

    private static String marked(String xml, int first, int last) {
        List<DraftUnit> units = units(xml);
        CommentedXml commented = new CommentedXml(xml, "w:");
        commented.mark(new DraftPlaces.Range(units.get(first), units.get(last), -1), 0);
        return commented.toString();
    }

    private static List<DraftUnit> units(String xml) {
        return new DraftPart(xml, WordNames.of(xml)).paragraphs().get(0);
    }

    private static String begin(String code) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + code
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    }

    private static String end() {
        return "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String paragraph(String content) {
        return "<w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p>"
                + content
                + "</w:p></w:body></w:document>";
    }
}
