package org.planlint.read.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.planlint.text.SourceText;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * Where the text of a parsed page stands in the file. The parser knows where a text begins and
 * ends; inside, the file is walked along with the decoded text, so that {@code &ge;} is the place
 * of {@code ≥}.
 */
final class HtmlSource {

    /** The one tag that leaves no trace: text before and behind it becomes one node. */
    private static final String SWALLOWED = "</>";

    private final String text;
    private final Span parsed;

    /**
     * @param parsed the stretch of the source that the parser was given
     */
    HtmlSource(SourceText source, Span parsed) {
        this.text = source.text();
        this.parsed = parsed;
    }

    /**
     * The characters of a text node. Where file and parser don't agree, each has the place of the
     * whole node.
     */
    TracedText words(TextNode node) {
        String words = node.getWholeText();
        Span place = place(node.sourceRange());
        TracedText.Builder traced = new TracedText.Builder();
        int at = place.start();
        int done = 0;
        while (done < words.length() && at < place.end()) {
            if (text.startsWith(SWALLOWED, at)) {
                at += SWALLOWED.length();
                continue;
            }
            char c = text.charAt(at);
            Optional<CharacterReference> reference =
                    c == '&' ? CharacterReference.lenient(text, at, place.end()) : Optional.empty();
            if (reference.isPresent() && words.startsWith(reference.get().value(), done)) {
                int end = reference.get().end();
                for (int i = 0; i < reference.get().value().length(); i++) {
                    traced.append(words.charAt(done++), at, end);
                }
                at = end;
            } else if (c == words.charAt(done)) {
                traced.append(c, at, at + 1);
                at++;
                done++;
            } else {
                break;
            }
        }
        return done == words.length() ? traced.build() : roughly(words, place);
    }

    /** The start tag of an element; for an element that the file leaves out, the next character. */
    Span place(Element element) {
        return place(element.sourceRange());
    }

    private Span place(Range range) {
        int start = parsed.start() + (range.isTracked() ? range.startPos() : 0);
        int end = parsed.start() + (range.isTracked() ? range.endPos() : 0);
        int from = Math.min(start, parsed.end() - 1);
        return new Span(from, Math.min(Math.max(from + 1, end), parsed.end()));
    }

    private static TracedText roughly(String words, Span place) {
        TracedText.Builder traced = new TracedText.Builder();
        for (int i = 0; i < words.length(); i++) {
            traced.append(words.charAt(i), place);
        }
        return traced.build();
    }
}
