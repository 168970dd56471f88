package org.planlint.read.word;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.DocumentInfo;
import org.planlint.document.Notice;
import org.planlint.read.DocumentReader;
import org.planlint.read.Format;
import org.planlint.read.InputFile;
import org.planlint.read.RawDocument;
import org.planlint.read.RawDocument.Flow;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableException.Reason;
import org.planlint.read.ZipArchive;
import org.planlint.text.SourceText;

/**
 * Reads Word files (ISO/IEC 29500, transitional and strict) in one pass, without the object model
 * of a library, which would cost more than the checking.
 *
 * <p>The source text is written out as one line a paragraph or table row, so that the line of a
 * place is the running number of what it stands in; {@link WordPlaces} leads back to the paragraphs
 * of the file. What Word prints before a paragraph (第一章, 1.) is written out with it; footnotes and
 * text boxes stand behind the paragraph they belong to. Tracked changes are read as if they were
 * accepted. Comments, headers and footers are other parts of the file and not read.
 */
public final class DocxReader implements DocumentReader {

    private final ReadLimits limits;

    public DocxReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** Whether an archive is a Word file. */
    public static boolean reads(ZipArchive archive) {
        return WordParts.hasBody(archive);
    }

    @Override
    public RawDocument read(InputFile file) throws UnreadableException {
        WordParts parts = new WordParts(ZipArchive.open(file.bytes(), limits), limits);
        WordWriter writer = written(parts);
        DocumentInfo info = file.info(Format.DOCX);
        List<Notice> notices = new ArrayList<>(info.notices());
        if (parts.tracked()) {
            notices.add(Notice.TRACKED_CHANGES);
        }
        if (parts.embedded()) {
            notices.add(Notice.EMBEDDED_FILES);
        }
        SourceText source = writer.source(parts.paged());
        RawDocument document =
                new RawDocument(info.with(notices), source, Flow.PARAGRAPHS, writer.blocks());
        if (!document.hasText()) {
            throw new UnreadableException(Reason.NO_TEXT);
        }
        return document;
    }

    /**
     * Where the characters of the source text stand in the file. The same bytes give the same
     * source text, so that places of a report made earlier fit.
     */
    public WordPlaces places(InputFile file) throws UnreadableException {
        return written(new WordParts(ZipArchive.open(file.bytes(), limits), limits)).places();
    }

    private WordWriter written(WordParts parts) throws UnreadableException {
        WordWriter writer = new WordWriter(limits);
        parts.readBody(writer::write);
        return writer;
    }
}
