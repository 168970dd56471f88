package org.planlint.fact;

import org.planlint.document.HeadingLevel;

/**
 * An entry of the table of contents.
 *
 * @param path its numbers from the top, like {@link HeadingEntry#path()}
 * @param level its level
 * @param label 第二节
 * @param title the title as printed, without blanks, leaders and page
 * @param titleKey the title folded for comparison
 * @param page the page number; 0 where there is none
 * @param place the place of the entry
 */
public record TocEntry(
        String path,
        HeadingLevel level,
        String label,
        String title,
        String titleKey,
        int page,
        Passage place)
        implements Fact {}
