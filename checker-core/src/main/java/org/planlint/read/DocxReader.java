package org.planlint.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.planlint.read.RawDocument.Flow;
import org.planlint.read.UnreadableException.Reason;

/**
 * Reads Word files (ISO/IEC 29500, transitional and strict) in one pass, without the object model
 * of a library, which would cost more than the checking.
 *
 * <p>The source text is written out as one line a paragraph or table row, so that the line of a
 * place is the running number of what it stands in. Comments, notes, headers and footers are other
 * parts of the file and not read.
 */
public final class DocxReader implements DocumentReader {

    /** SharePoint numbers it. */
    static final Pattern MAIN_PART = Pattern.compile("word/document\\d*\\.xml");

    private static final Pattern STYLES_PART = Pattern.compile("word/styles\\d*\\.xml");

    private final ReadLimits limits;

    public DocxReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public RawDocument read(InputFile file) throws UnreadableException {
        ZipArchive archive = ZipArchive.open(file.bytes(), limits);
        String main =
                archive.part(MAIN_PART)
                        .orElseThrow(() -> new UnreadableException(Reason.BROKEN_ARCHIVE));
        WordWriter writer = new WordWriter(limits);
        parse(archive, main, new WordBody(writer, () -> styles(archive)));
        RawDocument document =
                new RawDocument(
                        file.info(Format.DOCX), writer.source(), Flow.PARAGRAPHS, writer.blocks());
        if (!document.hasText()) {
            throw new UnreadableException(Reason.NO_TEXT);
        }
        return document;
    }

    private WordStyles styles(ZipArchive archive) throws UnreadableException {
        WordStyles styles = new WordStyles();
        Optional<String> part = archive.part(STYLES_PART);
        if (part.isPresent()) {
            parse(archive, part.get(), styles);
        }
        return styles;
    }

    private void parse(ZipArchive archive, String part, XmlPart.Handler handler)
            throws UnreadableException {
        try (InputStream content = archive.open(part)) {
            XmlPart.parse(content, limits, handler);
        } catch (XMLStreamException | IOException e) {
            throw translated(e, part);
        }
    }

    /** The XML parser wraps what goes wrong below it. */
    private static UnreadableException translated(Exception failure, String part) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof UnreadableException reason) {
                return reason;
            }
            if (cause instanceof ZipException || cause instanceof EOFException) {
                return new UnreadableException(Reason.BROKEN_ARCHIVE, failure);
            }
        }
        return new UnreadableException(Reason.BROKEN_MARKUP, failure, part);
    }

    private static Throwable next(Throwable failure) {
        return failure instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : failure.getCause();
    }
}
