package org.planlint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Contents;
import org.planlint.document.Document;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.Paragraph;
import org.planlint.document.Part.Zone;
import org.planlint.document.Table;
import org.planlint.layout.line.Prose;
import org.planlint.text.Folding;

/** The plans that people have counted by hand. */
class RealPlansTest {

    private static final Path PLANS = plans();

    private static Path plans() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/plans"))) {
            folder = folder.getParent();
        }
        return folder == null ? null : folder.resolve("shared/plans");
    }

    private static Document plan(String number) {
        Assumptions.assumeTrue(PLANS != null, "the real plans are not here");
        try (Stream<Path> files = Files.list(PLANS)) {
            return Drafts.arrange(
                    files.filter(file -> file.getFileName().toString().startsWith(number + "_"))
                            .findFirst()
                            .orElseThrow());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Heading> headings(Document document) {
        return blocks(document, Heading.class);
    }

    private static <B extends Block> List<B> blocks(Document document, Class<B> kind) {
        return document.blocksDeep(Zone.BODY, Zone.ANNEX)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static int count(Document document, HeadingLevel level) {
        return (int)
                headings(document).stream().filter(heading -> heading.level() == level).count();
    }

    private static List<Contents.Entry> entries(Document document) {
        return document.blocks(Zone.CONTENTS)
                .flatMap(block -> ((Contents) block).entries().stream())
                .toList();
    }

    private static List<Integer> boxNumbers(Document document) {
        return blocks(document, Box.class).stream()
                .map(box -> box.designation().numbers().get(0))
                .toList();
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static String key(Object label, Object title) {
        return Folding.key(label.toString() + title);
    }

    @Test
    void markdownWithPageBreaks() {
        Document document = plan("000");

        assertThat(count(document, HeadingLevel.PART)).isEqualTo(12);
        assertThat(count(document, HeadingLevel.CHAPTER)).isEqualTo(39);
        assertThat(count(document, HeadingLevel.SECTION)).isEqualTo(93);
        assertThat(boxNumbers(document)).isEqualTo(upTo(26));
        assertThat(blocks(document, Box.class))
                .allSatisfy(box -> assertThat(box.blocks()).isNotEmpty());
        assertThat(entries(document)).hasSize(145);
        Glossary glossary = blocks(document, Glossary.class).get(0);
        assertThat(glossary.order()).isEqualTo(Glossary.Order.FIRST_USE);
        assertThat(glossary.entries().stream().map(Glossary.Entry::number)).isEqualTo(upTo(67));
        assertThat(document.title()).endsWith("国民经济和社会发展第十五个五年规划纲要");
    }

    @Test
    void aSpecialPlanWithoutContents() {
        Document document = plan("001");

        assertThat(count(document, HeadingLevel.CHAPTER)).isEqualTo(10);
        assertThat(count(document, HeadingLevel.SECTION)).isEqualTo(38);
        assertThat(blocks(document, Box.class)).hasSize(17);
        assertThat(entries(document)).isEmpty();
    }

    @Test
    void hardWrapsInAWebPage() {
        Document document = plan("002");

        assertThat(count(document, HeadingLevel.PART)).isEqualTo(13);
        assertThat(count(document, HeadingLevel.CHAPTER)).isEqualTo(58);
        assertThat(entries(document)).hasSize(220);
        assertThat(boxNumbers(document)).isEqualTo(upTo(20));
        assertThat(document.parts().get(0).zone()).isEqualTo(Zone.FURNITURE);
        assertThat(document.parts().get(document.parts().size() - 1).zone())
                .isEqualTo(Zone.FURNITURE);
    }

    @Test
    void aCellALine() {
        Document document = plan("003");

        assertThat(count(document, HeadingLevel.PART)).isEqualTo(12);
        assertThat(count(document, HeadingLevel.CHAPTER)).isEqualTo(43);
        assertThat(boxNumbers(document)).isEqualTo(upTo(21));
        assertThat(blocks(document, Table.class)).hasSize(2);
        assertThat(document.title()).endsWith("国民经济和社会发展第十五个五年规划纲要");
    }

    /** But for the one heading that has lost a word, and the one entry that has lost its 第. */
    @ParameterizedTest
    @ValueSource(strings = {"000", "002"})
    void everyEntryOfTheContentsHasItsHeading(String number) {
        Document document = plan(number);
        Set<String> headings =
                headings(document).stream()
                        .map(heading -> key(heading.label(), heading.title()))
                        .collect(Collectors.toSet());

        assertThat(
                        entries(document).stream()
                                .filter(
                                        entry ->
                                                !headings.contains(
                                                        key(entry.label(), entry.title()))))
                .hasSize(1);
    }

    /**
     * Ten of them have lost their full stop behind a number, and authors leave one out here and
     * there.
     */
    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003"})
    void hardlyAnyParagraphIsCutOff(String number) {
        Document document = plan(number);
        List<Paragraph> open =
                document.blocks(Zone.BODY)
                        .filter(Paragraph.class::isInstance)
                        .map(Paragraph.class::cast)
                        .filter(paragraph -> !Prose.ends(paragraph.text()))
                        .toList();

        assertThat(open.size()).isLessThanOrEqualTo(12);
    }
}
