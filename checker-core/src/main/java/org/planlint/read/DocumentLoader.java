package org.planlint.read;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.planlint.read.ReadLimits.Measure;
import org.planlint.read.UnreadableException.Reason;
import org.planlint.read.html.HtmlReader;
import org.planlint.read.ofd.OfdReader;
import org.planlint.read.ole.DocReader;
import org.planlint.read.pdf.PdfReader;
import org.planlint.read.text.TextReader;
import org.planlint.read.word.DocxReader;

/**
 * Takes in a file, finds out what it is by its content, and reads it. The name only decides between
 * formats that look alike: Markdown, pieces of HTML and plain text.
 */
public final class DocumentLoader {

    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private final ReadLimits limits;

    public DocumentLoader(ReadLimits limits) {
        this.limits = limits;
    }

    public DocumentLoader() {
        this(ReadLimits.DEFAULT);
    }

    /** How reports name a file: as the user gave it, with / between folders. */
    public static String name(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    /**
     * Reads a file, or standard input for {@code -}.
     *
     * @throws UnreadableException if it can't be read, for whatever reason
     */
    public RawDocument load(Path path) throws UnreadableException {
        String name = name(path);
        if (name.equals(STANDARD_INPUT)) {
            return load(name, System.in);
        }
        if (Files.isDirectory(path)) {
            throw new UnreadableException(Reason.NOT_READABLE);
        }
        try (InputStream content = Files.newInputStream(path)) {
            return load(name, content);
        } catch (NoSuchFileException e) {
            throw new UnreadableException(Reason.MISSING, e);
        } catch (IOException e) {
            throw new UnreadableException(Reason.NOT_READABLE, e);
        }
    }

    /**
     * Reads a document from a stream, which is left open.
     *
     * @param name as reports shall name it; its ending counts
     */
    public RawDocument load(String name, InputStream content) throws UnreadableException {
        byte[] bytes;
        try {
            bytes = content.readNBytes((int) limits.bytes() + 1);
        } catch (IOException e) {
            throw new UnreadableException(Reason.NOT_READABLE, e);
        }
        return load(new InputFile(name, bytes));
    }

    /** Reads a document that is already in memory. */
    public RawDocument load(InputFile file) throws UnreadableException {
        if (file.bytes().length > limits.bytes()) {
            throw ReadLimits.exceeded(Measure.BYTES, limits.bytes());
        }
        if (file.bytes().length == 0) {
            throw new UnreadableException(Reason.EMPTY);
        }
        return reader(format(file)).read(file);
    }

    private DocumentReader reader(Format format) {
        return switch (format) {
            case TEXT, MARKDOWN -> new TextReader(format, limits);
            case HTML -> new HtmlReader(limits);
            case DOCX -> new DocxReader(limits);
            case PDF -> new GuardedReader(new PdfReader(limits), limits);
            case OFD -> new OfdReader(limits);
            case DOC -> new GuardedReader(new DocReader(limits), limits);
        };
    }

    private Format format(InputFile file) throws UnreadableException {
        FileKind kind = FileKind.of(file, limits);
        return switch (kind) {
            case TEXT -> textFormat(file);
            case DOCX -> Format.DOCX;
            case PDF -> Format.PDF;
            case OFD -> Format.OFD;
            case WORD_97 -> Format.DOC;
            case ENCRYPTED_OFFICE -> throw new UnreadableException(Reason.ENCRYPTED);
            default -> throw new UnreadableException(Reason.UNKNOWN_FORMAT, kind);
        };
    }

    private static Format textFormat(InputFile file) throws UnreadableException {
        Optional<Format> named = Format.byEnding(file.ending());
        // Markdown may begin with pieces of HTML; only a whole page under its name is a page.
        boolean pieces = !named.equals(Optional.of(Format.MARKDOWN));
        FileKind kind;
        try {
            kind = FileKind.ofText(file.text(), pieces);
        } catch (UnreadableException e) {
            throw noText(file, named, e);
        }
        return switch (kind) {
            case WORD_XML -> throw new UnreadableException(Reason.UNKNOWN_FORMAT, kind);
            case HTML -> Format.HTML;
            // Of these each looks like text, so the name decides.
            default ->
                    named.filter(f -> f == Format.MARKDOWN || f == Format.HTML).orElse(Format.TEXT);
        };
    }

    /** Bytes that are neither a known format nor text. */
    private static UnreadableException noText(
            InputFile file, Optional<Format> named, UnreadableException failure) {
        if (failure.reason() != Reason.BINARY_NOT_TEXT) {
            return failure;
        }
        if (named.isEmpty()) {
            return isEnding(file.ending())
                    ? new UnreadableException(Reason.UNKNOWN_FORMAT, FileKind.BINARY)
                    : failure;
        }
        return switch (named.get()) {
            case TEXT, MARKDOWN, HTML -> failure;
            default -> new UnreadableException(Reason.BROKEN_ARCHIVE, failure);
        };
    }

    /** Only letters name a format: what follows the dot in “规划纲要（3.15稿）” is part of the title. */
    private static boolean isEnding(String ending) {
        return !ending.isEmpty() && ending.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
