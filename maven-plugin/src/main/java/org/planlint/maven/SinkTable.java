package org.planlint.maven;

import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/**
 * Sections, paragraphs and tables on a Doxia sink. No attributes are used: classes of two
 * generations of Doxia would have to agree on them.
 */
final class SinkTable {

    private final Sink sink;

    SinkTable(Sink sink) {
        this.sink = sink;
    }

    void begin(int level, String title) {
        sink.section(level, null);
        sink.sectionTitle(level, null);
        text(title);
        sink.sectionTitle_(level);
    }

    void end(int level) {
        sink.section_(level);
    }

    void paragraph(String text) {
        sink.paragraph();
        text(text);
        sink.paragraph_();
    }

    /** A paragraph that ends in a link. */
    void paragraph(String text, String linked, String target) {
        sink.paragraph();
        text(text);
        anchor(linked, target);
        sink.paragraph_();
    }

    void table(List<String> heads) {
        sink.table();
        sink.tableRows(new int[] {Sink.JUSTIFY_LEFT}, false);
        sink.tableRow();
        for (String head : heads) {
            sink.tableHeaderCell();
            text(head);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
    }

    void row() {
        sink.tableRow();
    }

    SinkTable cell(Object content) {
        sink.tableCell();
        text(String.valueOf(content));
        sink.tableCell_();
        return this;
    }

    /** A cell that leads somewhere. */
    void link(String text, String target) {
        sink.tableCell();
        anchor(text, target);
        sink.tableCell_();
    }

    /** A cell of several lines. */
    void lines(List<String> lines) {
        sink.tableCell();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                sink.lineBreak();
            }
            text(lines.get(i));
        }
        sink.tableCell_();
    }

    void endRow() {
        sink.tableRow_();
    }

    void endTable() {
        sink.tableRows_();
        sink.table_();
    }

    private void anchor(String text, String target) {
        sink.link(target);
        text(text);
        sink.link_();
    }

    /** Documents may hold characters that pages must not. */
    private void text(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || isSurrogate(c) ? ' ' : c)
                .forEach(printable::appendCodePoint);
        sink.text(printable.toString());
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
