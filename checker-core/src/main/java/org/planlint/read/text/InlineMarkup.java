package org.planlint.read.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.planlint.read.html.CharacterReference;
import org.planlint.text.SourceText;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * Takes the marks of Markdown and the inline tags of HTML out of a line and leaves the words in
 * their places.
 *
 * <p>Plans use some of the same characters as marks of their own, and those survive: a single star
 * ({@code 6*}, {@code （年）*}, {@code *地区生产总值}) is never read as emphasis, {@code <} only begins a
 * tag before a known name. Two stars in a row mean nothing in a plan and go even where they don't
 * pair, because conversions break pairs.
 */
final class InlineMarkup {

    private static final Set<String> TAGS =
            Set.of(
                    "a", "abbr", "b", "big", "br", "center", "cite", "code", "del", "div", "em",
                    "font", "i", "img", "ins", "kbd", "mark", "p", "q", "s", "small", "span",
                    "strike", "strong", "sub", "sup", "tt", "u", "wbr");

    private static final int TAG_NAME_MAX = 8;
    private static final int TAG_MAX = 1000;
    private static final int LINK_TEXT_MAX = 300;

    private final SourceText source;
    private final String text;

    /** The end of the last comment, which may lie lines ahead. */
    private int commentEnd;

    private boolean noMoreComments;

    InlineMarkup(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** Whether an offset lies in a comment that began on an earlier line. */
    boolean inComment(int offset) {
        return offset < commentEnd;
    }

    /** The words of a stretch of one line. Stretches must be given in their order. */
    TracedText clean(int start, int to) {
        int from = Math.max(start, Math.min(commentEnd, to));
        for (int i = from; i < to; i++) {
            if (isMark(text.charAt(i))) {
                return new Line(to).clean(from);
            }
        }
        return TracedText.of(source, new Span(from, to));
    }

    /**
     * The state of one stretch. Every method takes an offset, and gives the one behind what it has
     * dealt with.
     */
    private final class Line {

        private final TracedText.Builder out = new TracedText.Builder();
        private final int to;
        private boolean strongEmphasis;
        private int linkClose = -1;
        private int linkEnd = -1;

        Line(int to) {
            this.to = to;
        }

        TracedText clean(int from) {
            int at = from;
            while (at < to) {
                at = at == linkClose ? linkEnd : step(at);
            }
            return out.build();
        }

        private int step(int at) {
            char c = text.charAt(at);
            return switch (c) {
                case '*' -> stars(at);
                case '_' -> underscores(at);
                case '<' -> tag(at);
                case '&' -> reference(at);
                case '\\' -> escape(at);
                case '[' -> link(at);
                case '!' -> image(at);
                case '\u00ad' -> at + 1;
                case '\u0085', '\u2028', '\u2029' -> put(' ', at, at + 1);
                default -> keep(at);
            };
        }

        private int keep(int at) {
            return put(text.charAt(at), at, at + 1);
        }

        private int put(char c, int at, int end) {
            out.append(c, at, end);
            return end;
        }

        /**
         * Stars go in pairs; an odd one is the plan's own mark ({@code **6***}), unless it is bold
         * and slanted.
         */
        private int stars(int at) {
            int end = runEnd(at);
            int length = end - at;
            if (length == 3 && (strongEmphasis || opensStrongEmphasis(end))) {
                strongEmphasis = !strongEmphasis;
            } else if (length % 2 == 1) {
                keep(at);
            }
            return end;
        }

        private boolean opensStrongEmphasis(int end) {
            int close = end < to && text.charAt(end) != ' ' ? text.indexOf("***", end) : -1;
            return close >= 0 && close < to;
        }

        /** Two are bold; one belongs to a name, and many are a gap to be filled in. */
        private int underscores(int at) {
            int end = runEnd(at);
            if (end - at != 2) {
                for (int i = at; i < end; i++) {
                    keep(i);
                }
            }
            return end;
        }

        private int runEnd(int at) {
            char c = text.charAt(at);
            int end = at;
            while (end < to && text.charAt(end) == c) {
                end++;
            }
            return end;
        }

        private int tag(int at) {
            if (text.startsWith("<!--", at)) {
                return comment(at);
            }
            int name = at + 1 < to && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
            int nameEnd = name;
            while (nameEnd < to
                    && nameEnd - name <= TAG_NAME_MAX
                    && isAsciiLetter(text.charAt(nameEnd))) {
                nameEnd++;
            }
            String tag = text.substring(name, nameEnd).toLowerCase(Locale.ROOT);
            int close = TAGS.contains(tag) ? tagClose(nameEnd) : -1;
            if (close < 0) {
                return keep(at);
            }
            return tag.equals("br") ? put(' ', at, close + 1) : close + 1;
        }

        private int tagClose(int nameEnd) {
            if (nameEnd == to || "> /\t".indexOf(text.charAt(nameEnd)) < 0) {
                return -1;
            }
            int limit = Math.min(to, nameEnd + TAG_MAX);
            for (int i = nameEnd; i < limit && text.charAt(i) != '<'; i++) {
                if (text.charAt(i) == '>') {
                    return i;
                }
            }
            return -1;
        }

        /** A comment may run over several lines; one that is never closed is text. */
        private int comment(int at) {
            int close = noMoreComments ? -1 : text.indexOf("-->", at + 4);
            if (close < 0) {
                noMoreComments = true;
                return keep(at);
            }
            commentEnd = close + 3;
            return Math.min(commentEnd, to);
        }

        private int reference(int at) {
            Optional<CharacterReference> found = CharacterReference.at(text, at, to);
            if (found.isEmpty()) {
                return keep(at);
            }
            String value = found.get().value();
            for (int i = 0; i < value.length(); i++) {
                put(value.charAt(i) < ' ' ? ' ' : value.charAt(i), at, found.get().end());
            }
            return found.get().end();
        }

        private int escape(int at) {
            boolean escapes = at + 1 < to && isAsciiPunctuation(text.charAt(at + 1));
            return escapes ? put(text.charAt(at + 1), at, at + 2) : keep(at);
        }

        private int link(int at) {
            int close = textClose(at + 1);
            int end = close < 0 ? -1 : addressEnd(close + 1);
            if (end < 0) {
                return keep(at);
            }
            linkClose = close;
            linkEnd = end;
            return at + 1;
        }

        private int image(int at) {
            boolean begins = at + 1 < to && text.charAt(at + 1) == '[';
            int close = begins ? textClose(at + 2) : -1;
            int end = close < 0 ? -1 : addressEnd(close + 1);
            return end < 0 ? keep(at) : end;
        }

        private int textClose(int from) {
            int limit = Math.min(to, from + LINK_TEXT_MAX);
            for (int i = from; i < limit; i++) {
                char c = text.charAt(i);
                if (c == ']') {
                    return i;
                }
                if (c == '[' || c == '\\') {
                    return -1;
                }
            }
            return -1;
        }

        /**
         * The end of {@code (address "title")}; -1 if what stands in the brackets is no address.
         */
        private int addressEnd(int open) {
            if (open >= to || text.charAt(open) != '(') {
                return -1;
            }
            boolean letter = false;
            boolean separator = false;
            int limit = Math.min(to, open + TAG_MAX);
            int i = open + 1;
            for (; i < limit && text.charAt(i) > ' ' && text.charAt(i) != ')'; i++) {
                letter |= isAsciiLetter(text.charAt(i));
                separator |= "/.#:".indexOf(text.charAt(i)) >= 0;
            }
            while (i < limit && text.charAt(i) != ')') {
                i++;
            }
            return i < limit && letter && separator ? i + 1 : -1;
        }
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '*', '_', '<', '&', '\\', '[', '!', '\u00ad', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7f && !isAsciiLetter(c) && !(c >= '0' && c <= '9');
    }
}
