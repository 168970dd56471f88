package org.planlint.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Takes the library's own font for every font that a file names and does not hold. No shape is ever
 * drawn; left to itself the library would read all fonts of the machine, keep a list of them in the
 * user's home, and read a file differently from machine to machine.
 */
final class BundledFont implements FontMapper {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private BundledFont() throws IOException {
        try (InputStream content = FontMappers.class.getResourceAsStream(FONT)) {
            font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(content));
        }
    }

    /** From now on, for the whole program. */
    static void install() {
        try {
            FontMappers.set(new BundledFont());
        } catch (IOException e) {
            throw new UncheckedIOException("the library holds the font", e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
        return new CIDFontMapping(null, font, true);
    }
}
