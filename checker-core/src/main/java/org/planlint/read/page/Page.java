package org.planlint.read.page;

import java.util.List;

/**
 * What is printed on a page.
 *
 * @param number from 1, counted from the first page of the file
 * @param width of the page
 * @param height of the page
 * @param glyphs its characters in any order
 * @param rules its straight lines in any order
 */
public record Page(int number, float width, float height, List<Glyph> glyphs, List<Rule> rules) {

    public Page {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }
}
