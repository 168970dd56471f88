package org.planlint.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.planlint.document.Block;
import org.planlint.document.Document;
import org.planlint.document.ItemMark;
import org.planlint.document.Paragraph;
import org.planlint.document.Part;
import org.planlint.document.Part.Zone;
import org.planlint.layout.line.Line;
import org.planlint.read.RawBlock;
import org.planlint.read.RawDocument;
import org.planlint.read.RawLine;
import org.planlint.read.RawTable;

/** Understands what a reader has read: from lines and tables to a document in parts and blocks. */
public final class Layout {

    private final RawDocument raw;
    private final ContentsFinder.Found contents;
    private final List<Line> lines;
    private final BitSet furniture;

    private Layout(RawDocument raw) {
        this.raw = raw;
        List<Line> all = lines(raw);
        BitSet around = FurnitureFilter.of(all);
        this.contents = ContentsFinder.in(all, around);
        BitSet untouched = (BitSet) around.clone();
        untouched.set(0, contents == null ? 0 : contents.to());
        this.lines = LineSplitter.split(all, untouched, index());
        this.furniture = lines.size() == all.size() ? around : FurnitureFilter.of(lines);
    }

    /** The document that the lines and tables of a file are; linear in their length. */
    public static Document arrange(RawDocument raw) {
        return new Layout(raw).arrange();
    }

    private Document arrange() {
        BitSet skipped = (BitSet) furniture.clone();
        if (contents != null) {
            skipped.set(contents.from(), contents.to());
        }
        HeadingFinder headings = new HeadingFinder(lines, skipped, raw.flow(), index());
        Zones zones = Zones.of(lines, skipped, contents, headings);
        BlockReader reader = new BlockReader(raw, lines, skipped, headings);
        BodyReader body = new BodyReader(reader, zones.titles());

        List<Part> parts = new ArrayList<>();
        int last = 0;
        int chrome = furniture.nextClearBit(0);
        add(parts, Zone.FURNITURE, furniture(0, chrome));
        for (Zones.Range range : zones.ranges()) {
            List<Block> blocks =
                    range.zone() == Zone.CONTENTS
                            ? List.of(contents.contents())
                            : body.read(range.from(), range.to());
            add(parts, range.zone(), blocks);
            last = range.to();
        }
        assert last == lines.size() : "every line has its zone";
        add(parts, Zone.FURNITURE, furniture(chrome, lines.size()));
        return new Document(raw.info(), raw.source(), title(zones), parts);
    }

    private ContentsIndex index() {
        return new ContentsIndex(contents == null ? null : contents.contents());
    }

    private static List<Line> lines(RawDocument raw) {
        List<Line> lines = new ArrayList<>(raw.blocks().size());
        for (int i = 0; i < raw.blocks().size(); i++) {
            RawBlock block = raw.blocks().get(i);
            lines.add(
                    block instanceof RawLine line
                            ? Line.of(i, line)
                            : Line.of(i, (RawTable) block));
        }
        return lines;
    }

    private List<Block> furniture(int from, int to) {
        List<Block> blocks = new ArrayList<>();
        for (int i = furniture.nextSetBit(from);
                i >= 0 && i < to;
                i = furniture.nextSetBit(i + 1)) {
            Line line = lines.get(i);
            if (!line.text().isEmpty()) {
                blocks.add(new Paragraph(ItemMark.NONE, line.text(), line.text().span()));
            }
        }
        return blocks;
    }

    private static void add(List<Part> parts, Zone zone, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            parts.add(new Part(zone, blocks));
        }
    }

    private String title(Zones zones) {
        if (zones.title() != null) {
            return zones.title();
        }
        String path = raw.info().path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
