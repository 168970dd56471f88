package org.planlint.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the reader needs to know about the elements of HTML. */
final class HtmlElements {

    private static final Set<String> DROPPED =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "nav",
                    "aside",
                    "head",
                    "iframe",
                    "object",
                    "svg",
                    "canvas",
                    "audio",
                    "video",
                    "select",
                    "button",
                    "textarea",
                    "input",
                    "datalist",
                    "rt",
                    "rp");

    /** Elements that jsoup doesn't count as blocks, or not all of its versions. */
    private static final Set<String> BLOCKS =
            Set.of("td", "th", "tr", "caption", "li", "dt", "dd", "option", "center", "body");

    private HtmlElements() {}

    static boolean isBlock(Element element) {
        return element.isBlock() || BLOCKS.contains(element.normalName());
    }

    static boolean isDropped(Element element) {
        String name = element.normalName();
        return DROPPED.contains(name)
                || name.equals("footer") && outsideArticle(element)
                || name.equals("header") && outsideArticle(element) && !isTitle(element)
                || name.equals("form") && !holdsText(element)
                || isHidden(element);
    }

    /** 1 to 6; 0 for any other element. */
    static int headingLevel(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h';
        int level = heading ? name.charAt(1) - '0' : 0;
        return level >= 1 && level <= 6 ? level : 0;
    }

    /** Inside an article header and footer hold its title and annexes, outside the site's. */
    private static boolean outsideArticle(Element element) {
        return element.closest("article, main") == null;
    }

    /** Converters put a document's title in a header of its own; a site's header has links. */
    private static boolean isTitle(Element header) {
        return header.selectFirst("h1") != null
                && header.selectFirst("a, nav, ul, form, img") == null;
    }

    /**
     * Some servers wrap the whole page in a form; one for searching or logging in has no
     * paragraphs.
     */
    private static boolean holdsText(Element form) {
        return form.selectFirst("p, h1, h2, h3, article, table") != null;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
