package org.planlint.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The encoding that a web page names in a meta element, or an XML declaration in its first line.
 */
final class DeclaredCharset {

    /** Browsers look at 1024 bytes; pages that begin with comments and scripts are given more. */
    private static final int HEAD = 4096;

    private DeclaredCharset() {}

    static Optional<Charset> of(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        if (head.startsWith("<?xml")) {
            int at = head.indexOf("encoding=");
            return at >= 0 && at < head.indexOf('>') ? named(head, at + 9) : Optional.empty();
        }
        for (int meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 5)) {
            int end = head.indexOf('>', meta);
            int at = head.indexOf("charset=", meta);
            if (at >= 0 && at < end) {
                return named(head, at + 8);
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> named(String head, int from) {
        int start = from;
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && isNameChar(head.charAt(end))) {
            end++;
        }
        String name = head.substring(start, end);
        if (name.startsWith("gb")) {
            // Pages say gb2312 and use characters that only its successors have.
            name = "GB18030";
        } else if (name.equals("big5")) {
            name = "Big5-HKSCS";
        }
        try {
            return Charset.isSupported(name)
                    ? Optional.of(Charset.forName(name))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':';
    }
}
