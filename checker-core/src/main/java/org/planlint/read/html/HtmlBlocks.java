package org.planlint.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.planlint.read.RawBlock;
import org.planlint.read.RawLine;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.text.SourceText;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/** Lines and tables of a piece of HTML, as a browser without style sheets shows them. */
public final class HtmlBlocks implements NodeFilter {

    private final HtmlSource source;
    private final ReadLimits limits;

    /**
     * In a cell, lines are all that is wanted, and lines of a table in the cell come behind its
     * own.
     */
    private final boolean inCell;

    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<RawBlock> behind = new ArrayList<>();
    private final HtmlLine line = new HtmlLine();
    private Set<Element> chrome = Set.of();
    private int heading;
    private int preformatted;
    private boolean bullet;
    private UnreadableException refusal;

    private HtmlBlocks(HtmlSource source, ReadLimits limits, boolean inCell) {
        this.source = source;
        this.limits = limits;
        this.inCell = inCell;
    }

    /** The blocks of a page, or of the stretch of a text that is HTML. */
    public static List<RawBlock> of(SourceText source, Span span, ReadLimits limits)
            throws UnreadableException {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Element body = Jsoup.parse(source.slice(span), "", parser).body();
        HtmlBlocks page = new HtmlBlocks(new HtmlSource(source, span), limits, false);
        page.chrome = HtmlChrome.of(body);
        return page.read(body);
    }

    /** The lines of a cell: its own, and those of tables inside it. */
    static CellLines ofCell(Element cell, HtmlSource source, ReadLimits limits)
            throws UnreadableException {
        HtmlBlocks inside = new HtmlBlocks(source, limits, true);
        return new CellLines(inside.read(cell), inside.behind);
    }

    record CellLines(List<RawBlock> own, List<RawBlock> nested) {}

    private List<RawBlock> read(Element root) throws UnreadableException {
        NodeTraversor.filter(this, root);
        if (refusal != null) {
            throw refusal;
        }
        endLine();
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (depth > 0 && (HtmlElements.isDropped(element) || chrome.contains(element))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            lineBreak(element);
        } else if (HtmlElements.isBlock(element)) {
            endLine();
            if (depth > 0 && name.equals("table") && table(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            heading =
                    HtmlElements.headingLevel(name) > 0 ? HtmlElements.headingLevel(name) : heading;
            preformatted += name.equals("pre") ? 1 : 0;
            bullet |= name.equals("li");
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && HtmlElements.isBlock(element)) {
            endLine();
            String name = element.normalName();
            heading = HtmlElements.headingLevel(name) > 0 ? 0 : heading;
            preformatted -= name.equals("pre") ? 1 : 0;
            bullet &= !name.equals("li");
        }
        return refusal == null ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    private void text(TextNode node) {
        TracedText words = source.words(node);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted == 0) {
                line.collapse(words, i);
            } else if (c == '\n' || c == '\r') {
                endPreformatted(c == '\r' && i + 1 < words.length() && words.charAt(i + 1) == '\n');
            } else {
                line.append(words, i);
            }
        }
    }

    /**
     * A title broken for its looks is one title; any other break ends what reads as a paragraph.
     */
    private void lineBreak(Element element) {
        if (heading > 0) {
            line.blank(source.place(element));
        } else {
            endLine();
        }
    }

    private void endPreformatted(boolean halfOfPair) {
        if (!halfOfPair) {
            blocks.add(new RawLine(line.take(), heading, false));
        }
    }

    private void endLine() {
        TracedText words = line.take();
        if (!words.isEmpty()) {
            blocks.add(new RawLine(words, heading, bullet));
            bullet = false;
        }
    }

    /**
     * Whether an element was a table of data and has been read; a table that only arranges is
     * walked through.
     */
    private boolean table(Element table) {
        try {
            if (inCell) {
                behind.addAll(new HtmlBlocks(source, limits, false).read(table));
                return true;
            }
            if (HtmlTable.onlyArranges(table)) {
                return false;
            }
            blocks.addAll(new HtmlTable(source, limits).read(table));
        } catch (UnreadableException e) {
            refusal = e;
        }
        return true;
    }
}
