package org.planlint.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.planlint.document.DocumentInfo;
import org.planlint.read.Format;
import org.planlint.read.InputFile;
import org.planlint.read.ReadLimits;
import org.planlint.read.ReadLimits.Measure;
import org.planlint.read.UnreadableException;

/** What forged pages must not cost, and places that no real page has. */
class PageReaderTest {

    private static final int SIZE = 10;

    private static List<Glyph> glyphs(float x, float y, String text) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), x + i * SIZE, y, SIZE, SIZE));
        }
        return glyphs;
    }

    private static Page page(int number, List<Glyph> glyphs) {
        return new Page(number, 600, 800, glyphs, List.of());
    }

    private static DocumentInfo info() {
        return new InputFile("a.pdf", new byte[0]).info(Format.PDF);
    }

    /** Lines of three columns. */
    private static List<TextLine> table(float left, int rows) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < 3; column++) {
                glyphs.addAll(glyphs(left + 60 * column, 100 + 15 * row, "人口"));
            }
        }
        return LineFinder.lines(glyphs);
    }

    @Test
    void nobodyWaitsForAnInterruptedReader() throws Exception {
        PageReader reader = new PageReader(ReadLimits.DEFAULT);
        reader.add(page(1, glyphs(72, 100, "人口")));
        Thread.currentThread().interrupt();
        try {
            assertExceeded(Measure.SECONDS, () -> reader.add(page(2, List.of())));
            assertExceeded(Measure.SECONDS, () -> reader.read(info()));
            assertExceeded(
                    Measure.SECONDS, () -> OpenTableFinder.of(1, table(72, 2), ReadLimits.DEFAULT));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(reader.read(info()).hasText()).isTrue();
    }

    @Test
    void cellsThatHaveNoWordsCountBeforeTheyAreMade() throws Exception {
        OpenTable table = new OpenTable(1, List.of(), table(72, 4), List.of());
        assertThat(table.rows(ReadLimits.DEFAULT.with(Measure.CELLS, 12))).hasSize(4);
        ReadLimits limits = ReadLimits.DEFAULT.with(Measure.CELLS, 11);
        assertExceeded(Measure.CELLS, () -> table.rows(limits));
    }

    @Test
    void columnsLeftOfThePage() {
        Columns columns = Columns.of(table(-500, 4), SIZE);
        assertThat(columns.lefts()).hasSize(3).startsWith(-500f);
        assertThat(columns.rights()).endsWith(-360f);
    }

    @Test
    void theSizeOfALineIsThatOfMostCharacters() {
        List<Glyph> glyphs = new ArrayList<>();
        float[] sizes = {18, 10, 10.2f, 10.4f, 12, 5};
        for (int i = 0; i < sizes.length; i++) {
            glyphs.add(new Glyph("人", 20 * i, 100, sizes[i], sizes[i]));
        }
        glyphs.add(new Glyph(" ", 130, 100, 5, 5));
        assertThat(TextLine.of(glyphs).size()).isEqualTo(10.2f);
    }

    private static void assertExceeded(Measure measure, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        failure -> assertThat(failure.details()).first().isEqualTo(measure));
    }
}
