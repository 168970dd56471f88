package org.planlint.report;

/**
 * Markdown as the rules' pages use it: headings of the second and third level, lists, paragraphs
 * and code. Everything else stays as it is written; pages of a user's own rules come through here,
 * too, and markup in them is text.
 */
final class HtmlProse {

    private final Html html;
    private final int deeper;
    private String element = "";

    /**
     * @param deeper how many levels its headings stand below those of its Markdown
     */
    HtmlProse(Html html, int deeper) {
        this.html = html;
        this.deeper = deeper;
    }

    void write(String markdown) {
        markdown.lines().map(String::strip).forEach(this::line);
        within("");
    }

    private void line(String line) {
        if (line.isEmpty()) {
            within("");
        } else if (line.startsWith("## ") || line.startsWith("### ")) {
            within("");
            int level = line.indexOf(' ');
            html.open("h" + (level + deeper));
            words(line.substring(level + 1));
            html.close().line();
        } else if (line.startsWith("- ")) {
            within("ul");
            html.open("li");
            words(line.substring(2));
            html.close().line();
        } else {
            boolean goesOn = element.equals("p");
            within("p");
            words(goesOn ? "\n" + line : line);
        }
    }

    /** Leaves the paragraph or list that is open, unless the next line belongs to it as well. */
    private void within(String next) {
        if (element.equals(next)) {
            return;
        }
        if (!element.isEmpty()) {
            html.close().line();
        }
        if (!next.isEmpty()) {
            html.open(next);
        }
        element = next;
    }

    private void words(String text) {
        int from = 0;
        for (int open = text.indexOf('`'); open >= 0; open = text.indexOf('`', from)) {
            int close = text.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            html.text(text.substring(from, open)).element("code", text.substring(open + 1, close));
            from = close + 1;
        }
        html.text(text.substring(from));
    }
}
