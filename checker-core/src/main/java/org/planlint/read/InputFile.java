package org.planlint.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.planlint.document.DocumentInfo;

/** The bytes of a file with the name they came under. Not safe for use by several threads. */
public final class InputFile {

    private final String path;
    private final byte[] bytes;
    private String text;

    /**
     * @param path as the user gave it, with / between folders; {@code -} for standard input
     * @param bytes the content, not copied and never changed
     */
    public InputFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    public String path() {
        return path;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** What stands behind the last dot of the name, in lower case; empty where there is none. */
    public String ending() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The bytes as text, without byte order mark; decoded once.
     *
     * @throws UnreadableException if they are no text, or in no encoding that is known
     */
    public String text() throws UnreadableException {
        if (text == null) {
            text = TextDecoder.decode(bytes);
        }
        return text;
    }

    public DocumentInfo info(Format format) {
        return new DocumentInfo(path, format.id(), sha256());
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
