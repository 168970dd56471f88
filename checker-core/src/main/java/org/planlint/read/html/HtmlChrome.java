package org.planlint.read.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds what a site puts round an article: menus, breadcrumbs and lists of other articles consist
 * of links that lead away. A table of contents consists of links, too, but they lead into the page.
 */
final class HtmlChrome implements NodeVisitor {

    private static final int LINKS = 3;

    /** So many characters of ten belong to links. */
    private static final int TENTHS = 6;

    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Count> open = new ArrayDeque<>();
    private int inLink;

    private static final class Count {

        private int characters;
        private int inLinks;
        private int links;
        private boolean article;
    }

    private HtmlChrome() {}

    /** The elements of a page that are no part of its article. */
    static Set<Element> of(Element body) {
        HtmlChrome chrome = new HtmlChrome();
        NodeTraversor.traverse(chrome, body);
        chrome.found.remove(body);
        return chrome.found;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open.push(new Count());
            inLink += leadsAway(element) ? 1 : 0;
        } else if (node instanceof TextNode words && !open.isEmpty()) {
            int length = words.text().strip().length();
            open.peek().characters += length;
            open.peek().inLinks += inLink > 0 ? length : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Count count = open.pop();
        inLink -= leadsAway(element) ? 1 : 0;
        count.links += leadsAway(element) ? 1 : 0;
        count.article |=
                HtmlElements.headingLevel(element.normalName()) > 0
                        || element.normalName().equals("article");
        if (count.links >= LINKS
                && !count.article
                && count.inLinks * 10L >= count.characters * (long) TENTHS
                && HtmlElements.isBlock(element)) {
            found.add(element);
        }
        if (!open.isEmpty()) {
            open.peek().characters += count.characters;
            open.peek().inLinks += count.inLinks;
            open.peek().links += count.links;
            open.peek().article |= count.article;
        }
    }

    private static boolean leadsAway(Element element) {
        return element.normalName().equals("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#");
    }
}
