package org.planlint.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;

/**
 * What stands on a page, told apart: running text, frames round text, tables.
 *
 * @param page the page, without its characters
 * @param lines of the running text, from above
 * @param tables with at least two columns, and frames, from above
 */
record PageContent(Page page, List<TextLine> lines, List<PageTable> tables) {

    /** A frame that is so much of the page's height and holds tables goes round the page. */
    private static final float WHOLE_PAGE = 0.8f;

    static PageContent of(Page page) {
        List<Grid> grids = new ArrayList<>(GridFinder.grids(page.rules()));
        grids.removeIf(grid -> isBorder(grid, page));
        List<List<Glyph>> inside = new ArrayList<>();
        grids.forEach(grid -> inside.add(new ArrayList<>()));
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            int at = smallest(grids, glyph);
            (at < 0 ? outside : inside.get(at)).add(glyph);
        }
        List<PageTable> tables = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            RuledTable table = new RuledTable(grids.get(i), page.number(), inside.get(i));
            if (!table.isEmpty()) {
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparingDouble(PageTable::top));
        Page bare = new Page(page.number(), page.width(), page.height(), List.of(), List.of());
        return new PageContent(bare, LineFinder.lines(outside), tables);
    }

    private static boolean isBorder(Grid grid, Page page) {
        return grid.cells().size() == 1 && grid.bottom() - grid.top() > WHOLE_PAGE * page.height();
    }

    /** The index of the innermost grid round a character; -1 for none. */
    private static int smallest(List<Grid> grids, Glyph glyph) {
        int found = -1;
        float smallest = Float.MAX_VALUE;
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            float area = (grid.right() - grid.left()) * (grid.bottom() - grid.top());
            if (area < smallest && grid.contains(glyph)) {
                found = i;
                smallest = area;
            }
        }
        return found;
    }

    /** The same with those lines taken together that are tables without rules. */
    PageContent withOpenTables(ReadLimits limits) throws UnreadableException {
        OpenTableFinder found = OpenTableFinder.of(page.number(), lines, limits);
        if (found.tables().isEmpty()) {
            return this;
        }
        List<PageTable> all = new ArrayList<>(tables);
        all.addAll(found.tables());
        all.sort(Comparator.comparingDouble(PageTable::top));
        return new PageContent(page, found.lines(), all);
    }

    PageContent withLines(List<TextLine> newLines) {
        return new PageContent(page, newLines, tables);
    }
}
