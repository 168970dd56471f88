package org.planlint.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planlint.document.Part.Zone;

/** Which headings a place stands under. */
public final class Outline {

    private final TreeMap<Integer, List<Heading>> paths = new TreeMap<>();

    public Outline(Document document) {
        Deque<Heading> open = new ArrayDeque<>();
        document.blocks(Zone.BODY, Zone.ANNEX)
                .forEach(
                        block -> {
                            if (block instanceof Heading heading) {
                                while (!open.isEmpty()
                                        && open.peekLast().level().compareTo(heading.level())
                                                >= 0) {
                                    open.removeLast();
                                }
                                open.addLast(heading);
                                paths.put(heading.span().start(), List.copyOf(open));
                            }
                        });
    }

    /**
     * The headings that an offset stands under, the highest first; empty before the first heading.
     */
    public List<Heading> pathAt(int offset) {
        Map.Entry<Integer, List<Heading>> entry = paths.floorEntry(offset);
        return entry == null ? List.of() : entry.getValue();
    }

    /**
     * The path as reports print it: 第三章/第三节. Levels below 节 are left out where there is one above,
     * and headings without a number give their title.
     */
    public String sectionAt(int offset) {
        List<String> names = new ArrayList<>();
        Iterator<Heading> path = pathAt(offset).iterator();
        while (path.hasNext()) {
            Heading heading = path.next();
            boolean fine = heading.level().compareTo(HeadingLevel.SECTION) > 0;
            if (heading.level() != HeadingLevel.PART && !(fine && !names.isEmpty())
                    || !path.hasNext() && names.isEmpty()) {
                names.add(
                        (heading.label().isEmpty() ? heading.title() : heading.label())
                                .withoutBlanks()
                                .toString());
            }
        }
        return String.join("/", names);
    }
}
