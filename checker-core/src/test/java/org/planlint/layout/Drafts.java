package org.planlint.layout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planlint.document.Document;
import org.planlint.read.Format;
import org.planlint.read.InputFile;
import org.planlint.read.RawDocument;
import org.planlint.read.RawDocument.Flow;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.read.text.TextReader;

/** Drafts for the tests of the layout. */
final class Drafts {

    private Drafts() {}

    /** A text file. */
    static Document arrange(String text) {
        return Layout.arrange(raw("draft.txt", text));
    }

    /** The same lines as paragraphs of a format that has some. */
    static Document arrangeParagraphs(String text) {
        RawDocument lines = raw("draft.docx", text);
        return Layout.arrange(
                new RawDocument(lines.info(), lines.source(), Flow.PARAGRAPHS, lines.blocks()));
    }

    static Document arrange(Path file) {
        try {
            return Layout.arrange(
                    raw(file.getFileName().toString(), Files.readString(file, UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawDocument raw(String name, String text) {
        try {
            return new TextReader(Format.TEXT, ReadLimits.DEFAULT)
                    .read(new InputFile(name, text.getBytes(UTF_8)));
        } catch (UnreadableException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
