package org.planlint.read;

import java.util.List;
import java.util.Optional;

/** The formats that can be read. */
public enum Format {
    TEXT("text", "txt"),
    MARKDOWN("markdown", "md", "markdown"),
    HTML("html", "html", "htm"),
    DOCX("docx", "docx"),
    DOC("doc", "doc", "wps"),
    PDF("pdf", "pdf"),
    OFD("ofd", "ofd");

    private final String id;
    private final List<String> endings;

    Format(String id, String... endings) {
        this.id = id;
        this.endings = List.of(endings);
    }

    /** The name that reports use. */
    public String id() {
        return id;
    }

    /** The format that files with an ending (lower case, without the dot) should have. */
    public static Optional<Format> byEnding(String ending) {
        for (Format format : values()) {
            if (format.endings.contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
