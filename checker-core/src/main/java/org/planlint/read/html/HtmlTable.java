package org.planlint.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.planlint.read.RawBlock;
import org.planlint.read.RawLine;
import org.planlint.read.ReadLimits;
import org.planlint.read.TableBuilder;
import org.planlint.read.UnreadableException;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/** Reads one table of a page. */
final class HtmlTable {

    private static final int ROW_SPAN_MAX = 65_534;

    private final HtmlSource source;
    private final ReadLimits limits;
    private final List<RawBlock> nested = new ArrayList<>();

    HtmlTable(HtmlSource source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /**
     * Whether a table holds no data but only puts things side by side or in a frame: it says so, it
     * has headings or whole tables in it, or it has but one column.
     */
    static boolean onlyArranges(Element table) {
        if (table.attr("role").equals("presentation")
                || table.selectFirst("h1, h2, h3, h4, h5, h6, article, main") != null) {
            return true;
        }
        for (Element inner : table.select("table")) {
            if (inner != table && rows(inner).size() > 1 && width(inner) > 1) {
                return true;
            }
        }
        return width(table) < 2;
    }

    /** Its caption as a line, the table, and the lines of tables in its cells. */
    List<RawBlock> read(Element table) throws UnreadableException {
        List<RawBlock> result = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                result.addAll(HtmlBlocks.ofCell(child, source, limits).own());
            }
        }
        TableBuilder builder = new TableBuilder(limits);
        for (Element row : rows(table)) {
            readRow(row, builder);
        }
        result.add(builder.build());
        result.addAll(nested);
        return result;
    }

    private void readRow(Element row, TableBuilder builder) throws UnreadableException {
        builder.startRow(isHeader(row));
        Span place = null;
        for (Element cell : row.children()) {
            if (!isCell(cell) || HtmlElements.isDropped(cell)) {
                continue;
            }
            HtmlBlocks.CellLines lines = HtmlBlocks.ofCell(cell, source, limits);
            nested.addAll(lines.nested());
            List<TracedText> paragraphs = new ArrayList<>();
            for (RawBlock block : lines.own()) {
                if (block instanceof RawLine line && !line.text().strip().isEmpty()) {
                    TracedText words = line.text().strip();
                    paragraphs.add(words);
                    place = place == null ? words.span() : place.hull(words.span());
                }
            }
            builder.cell(paragraphs, span(cell, "colspan"), rowSpan(cell));
        }
        builder.endRow(place == null ? source.place(row) : place);
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                        child.children().stream()
                                .filter(row -> row.normalName().equals("tr"))
                                .forEach(rows::add);
                default -> {}
            }
        }
        return rows;
    }

    private static int width(Element table) {
        int width = 0;
        for (Element row : rows(table)) {
            width =
                    Math.max(
                            width, (int) row.children().stream().filter(HtmlTable::isCell).count());
        }
        return width;
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isHeader(Element row) {
        Element group = row.parent();
        return group != null && group.normalName().equals("thead")
                || row.childrenSize() > 0
                        && row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    }

    /** Zero rows mean: to the end of the table. */
    private static int rowSpan(Element cell) {
        return cell.attr("rowspan").strip().equals("0") ? ROW_SPAN_MAX : span(cell, "rowspan");
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        boolean digits = !value.isEmpty() && value.length() < 6;
        for (int i = 0; digits && i < value.length(); i++) {
            digits = value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        return digits ? Math.min(Math.max(1, Integer.parseInt(value)), ROW_SPAN_MAX) : 1;
    }
}
