package org.planlint.fact;

import org.planlint.document.HeadingLevel;

/**
 * A heading of the text, as the table of contents would list it.
 *
 * @param path its numbers from the top: {@code PART3/CHAPTER7/SECTION2}; what it shares with its
 *     entry in the contents
 * @param level its level
 * @param label 第二节
 * @param title the title as printed, without blanks
 * @param titleKey the title folded for comparison
 * @param place the place of label and title
 */
public record HeadingEntry(
        String path, HeadingLevel level, String label, String title, String titleKey, Passage place)
        implements Fact {}
