package org.planlint.extract.prose;

import java.util.IdentityHashMap;
import java.util.Map;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;

/** Numbers the boxes and chapters that sentences stand in, in the order in which they are met. */
public final class Sites {

    private final Map<Object, Integer> boxes = new IdentityHashMap<>();
    private final Map<Object, Integer> chapters = new IdentityHashMap<>();

    /** The number of the box, from 1; 0 outside boxes. */
    public int box(Setting setting) {
        return setting.box() == null
                ? 0
                : boxes.computeIfAbsent(setting.box(), box -> boxes.size() + 1);
    }

    /**
     * The number of the lowest heading that is a chapter or above one, from 1; 0 before the first.
     */
    public int chapter(Setting setting) {
        Heading chapter = null;
        for (Heading heading : setting.path()) {
            if (chapter == null || heading.level().compareTo(HeadingLevel.CHAPTER) <= 0) {
                chapter = heading;
            }
        }
        return chapter == null
                ? 0
                : chapters.computeIfAbsent(chapter, heading -> chapters.size() + 1);
    }
}
