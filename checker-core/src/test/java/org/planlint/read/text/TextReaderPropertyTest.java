package org.planlint.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.planlint.read.Raw;
import org.planlint.read.RawBlock;
import org.planlint.read.RawDocument;
import org.planlint.read.RawLine;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

class TextReaderPropertyTest {

    private static final List<String> PIECES =
            List.of(
                    "云岭县", "6.5", "*", "**", "***", "__", "_", "<b>", "</b>", "<5.5", "<br>", "≥",
                    "&ge;", "&nbsp;", "&#8805;", "\\*", "\\", "|", "|---|", "\n", "\r\n", "\r",
                    "# ", "- ", "* ", "\t", " ", "\u00a0", "\u3000", "<!--", "-->", "```", "---",
                    "[", "](#a)", "![", "𠮷", "\u2028", "\u00ad", "&", ";", "> ");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(l -> "甲" + String.join("", l));
    }

    /**
     * A character is its source's, or stands for a longer stretch of it, and places never run
     * backwards.
     */
    @Property(tries = 3000, seed = "1")
    void everyCharacterKnowsItsPlace(@ForAll("texts") String text) throws Exception {
        for (String name : List.of("a.txt", "a.md")) {
            RawDocument document = Raw.read(name, text);
            int last = 0;
            for (RawBlock block : document.blocks()) {
                if (block instanceof RawLine line) {
                    last = checkPlaces(document, line.text(), last);
                }
            }
        }
    }

    @Property(seed = "1")
    void aTextWithoutMarksIsKeptWhole(@ForAll("plain") List<String> lines) throws Exception {
        String text = "甲\n" + String.join("\n", lines) + "\n乙";
        assertThat(String.join("\n", Raw.shown(Raw.read("a.txt", text)))).isEqualTo(text);
    }

    @Provide
    Arbitrary<List<String>> plain() {
        return Arbitraries.strings()
                .withChars("云岭县年均6.5%，。（）“”*<≥0；：、 \t\u00a0")
                .ofMaxLength(30)
                .filter(
                        line ->
                                !line.contains("**")
                                        && !line.matches("[ \u00a0]*(\\* .*|[* ]{3,})"))
                .list()
                .ofMaxSize(12);
    }

    private static int checkPlaces(RawDocument document, TracedText text, int from) {
        int last = from;
        for (int i = 0; i < text.length(); i++) {
            Span place = text.span(i, i + 1);
            String written = document.source().slice(place);
            if (place.length() == 1) {
                boolean blank = text.charAt(i) == ' ' && written.equals("\u2028");
                assertThat(blank || written.charAt(0) == text.charAt(i)).isTrue();
            } else {
                assertThat(written).matches("&.*;|\\\\.|<br>");
            }
            assertThat(place.start()).isGreaterThanOrEqualTo(last);
            last = place.end();
        }
        return last;
    }
}
