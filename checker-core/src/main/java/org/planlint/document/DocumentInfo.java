package org.planlint.document;

/**
 * What a report says about the file.
 *
 * @param path the path as the user gave it, with / between folders; {@code -} for standard input
 * @param format text, markdown, html, docx …
 * @param sha256 of the bytes, in hexadecimal
 */
public record DocumentInfo(String path, String format, String sha256) {}
