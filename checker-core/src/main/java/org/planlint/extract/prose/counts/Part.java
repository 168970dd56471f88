package org.planlint.extract.prose.counts;

/**
 * An item of a list.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 */
record Part(int start, int end) {

    int length() {
        return end - start;
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
