package org.planlint.report;

import java.nio.charset.StandardCharsets;

/** The path of a document as a URI reference (RFC 3986): relative where the path is. */
final class DocumentUri {

    private DocumentUri() {}

    static String of(String path) {
        StringBuilder uri =
                new StringBuilder(
                        path.startsWith("/") ? "file://" : isDrive(path) ? "file:///" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || "/-._~".indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format("%%%02X", (int) c));
            }
        }
        return uri.toString();
    }

    private static boolean isDrive(String path) {
        return path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
    }
}
