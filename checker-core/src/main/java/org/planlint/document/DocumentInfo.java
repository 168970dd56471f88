package org.planlint.document;

import java.util.List;

/**
 * What a report says about the file.
 *
 * @param path the path as the user gave it, with / between folders; {@code -} for standard input
 * @param format text, markdown, html, docx …
 * @param sha256 of the bytes, in hexadecimal
 * @param notices what must be known of how it was read; mostly none
 */
public record DocumentInfo(String path, String format, String sha256, List<Notice> notices) {

    public DocumentInfo {
        notices = List.copyOf(notices);
    }

    /** A file of which there is nothing to say. */
    public DocumentInfo(String path, String format, String sha256) {
        this(path, format, sha256, List.of());
    }

    /** The same file with notices. */
    public DocumentInfo with(List<Notice> newNotices) {
        return new DocumentInfo(path, format, sha256, newNotices);
    }
}
