package org.planlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planlint.document.Block;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.Outline;
import org.planlint.document.Part;

/**
 * The chapters of a document, by which its findings are sorted and counted. A 篇 is none where there
 * are chapters below it.
 */
final class Chapters {

    /**
     * A chapter.
     *
     * @param number its place among the chapters, from 1; 0 for what stands before the first
     * @param name label and title; empty for what stands before the first
     * @param start offset of its first character
     */
    record Chapter(int number, String name, int start) {

        /** The label alone where it has one: 第三章. */
        String shortName() {
            int blank = name.indexOf(' ');
            return blank > 0 ? name.substring(0, blank) : name;
        }
    }

    private final TreeMap<Integer, Chapter> starts = new TreeMap<>();

    Chapters(Document document) {
        starts.put(0, new Chapter(0, "", 0));
        Outline outline = new Outline(document);
        boolean chapters =
                document.blocks(Part.Zone.BODY)
                        .anyMatch(block -> level(block, HeadingLevel.CHAPTER));
        document.blocks(Part.Zone.BODY, Part.Zone.ANNEX)
                .forEach(
                        block -> {
                            if (block instanceof Heading heading
                                    && chapterAt(outline, heading.span().start()) == heading
                                    && !(chapters && level(block, HeadingLevel.PART))) {
                                int start = heading.span().start();
                                starts.put(start, new Chapter(starts.size(), name(heading), start));
                            }
                        });
    }

    private static boolean level(Block block, HeadingLevel level) {
        return block instanceof Heading heading && heading.level() == level;
    }

    /** The 章 above a place; what has none has its highest heading in its place. */
    private static Heading chapterAt(Outline outline, int offset) {
        List<Heading> path = outline.pathAt(offset);
        for (Heading heading : path) {
            if (heading.level() == HeadingLevel.CHAPTER) {
                return heading;
            }
        }
        return path.isEmpty() ? null : path.get(0);
    }

    private static String name(Heading heading) {
        String title = SafeText.oneLine(heading.title().toString());
        String label = heading.label().withoutBlanks().toString();
        return label.isEmpty() ? title : label + " " + title;
    }

    /** The chapter of an offset; never {@code null}. */
    Chapter at(int offset) {
        Map.Entry<Integer, Chapter> chapter = starts.floorEntry(Math.max(0, offset));
        return chapter.getValue();
    }

    /** All of them, what stands before the first in front. */
    List<Chapter> all() {
        return new ArrayList<>(starts.values());
    }
}
