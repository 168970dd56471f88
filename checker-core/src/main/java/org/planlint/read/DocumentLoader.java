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

/**
 * Takes in a file, finds out what it is by its content, and reads it. The name only decides between
 * formats that look alike, and is held against the content: a file that is not what it says is
 * refused with a word on what it is.
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
        };
    }

    private Format format(InputFile file) throws UnreadableException {
        Optional<Format> named = Format.byEnding(file.ending());
        FileKind kind = FileKind.of(file, limits);
        return switch (kind) {
            case TEXT -> textFormat(file, named);
            case DOCX -> {
                if (named.orElse(Format.DOCX) != Format.DOCX) {
                    throw wrongEnding(file, kind);
                }
                yield Format.DOCX;
            }
            case ENCRYPTED_OFFICE -> throw new UnreadableException(Reason.ENCRYPTED);
            default -> throw foreign(file, named, kind);
        };
    }

    private static Format textFormat(InputFile file, Optional<Format> named)
            throws UnreadableException {
        // Markdown may begin with pieces of HTML; only a whole page under its name is a page.
        boolean pieces = !named.equals(Optional.of(Format.MARKDOWN));
        FileKind kind;
        try {
            kind = FileKind.ofText(file.text(), pieces);
        } catch (UnreadableException e) {
            throw noText(file, named, e);
        }
        if (kind == FileKind.WORD_XML) {
            throw foreign(file, named, kind);
        }
        if (named.isEmpty() && isEnding(file.ending()) || named.equals(Optional.of(Format.DOCX))) {
            throw wrongEnding(file, kind);
        }
        return kind == FileKind.HTML ? Format.HTML : named.orElse(Format.TEXT);
    }

    /** Bytes that are neither a known format nor text. */
    private static UnreadableException noText(
            InputFile file, Optional<Format> named, UnreadableException failure) {
        if (named.equals(Optional.of(Format.DOCX))) {
            return new UnreadableException(Reason.BROKEN_ARCHIVE, failure);
        }
        boolean binary = failure.reason() == Reason.BINARY_NOT_TEXT;
        return binary && named.isEmpty() && isEnding(file.ending())
                ? new UnreadableException(Reason.UNKNOWN_FORMAT, FileKind.BINARY)
                : failure;
    }

    private static UnreadableException foreign(
            InputFile file, Optional<Format> named, FileKind kind) {
        return named.isPresent()
                ? wrongEnding(file, kind)
                : new UnreadableException(Reason.UNKNOWN_FORMAT, kind);
    }

    private static UnreadableException wrongEnding(InputFile file, FileKind kind) {
        return new UnreadableException(Reason.WRONG_ENDING, "." + file.ending(), kind);
    }

    /** Only letters name a format: what follows the dot in “规划纲要（3.15稿）” is part of the title. */
    private static boolean isEnding(String ending) {
        return !ending.isEmpty() && ending.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
