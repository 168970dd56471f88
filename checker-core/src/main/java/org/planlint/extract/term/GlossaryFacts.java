package org.planlint.extract.term;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.document.Document;
import org.planlint.document.Glossary;
import org.planlint.document.Part.Zone;
import org.planlint.extract.term.QuotedPhrases.Quoted;
import org.planlint.extract.whole.BodyText;
import org.planlint.fact.Fact;
import org.planlint.fact.GlossaryOrder;
import org.planlint.fact.GlossaryTerm;
import org.planlint.fact.GlossaryTerm.NearUse;
import org.planlint.fact.Passage;
import org.planlint.text.PhraseMatcher;
import org.planlint.text.TracedText;

/** The terms of the glossary and where the text uses them. */
public final class GlossaryFacts {

    /**
     * The body without quotation marks: a text may quote a term that the glossary does not, or a
     * part of it.
     */
    private final TracedText body;

    /** Whether a quotation mark stood before a character of it. */
    private final BitSet quoteBefore = new BitSet();

    private final TracedText quotedBody;
    private final List<Quoted> quoted;
    private final Map<String, List<int[]>> occurrences = new HashMap<>();

    private GlossaryFacts(BodyText bodyText) {
        this.quotedBody = bodyText.text();
        this.quoted = QuotedPhrases.in(quotedBody);
        TracedText.Builder builder = new TracedText.Builder();
        for (int i = 0; i < quotedBody.length(); i++) {
            char c = quotedBody.charAt(i);
            if (c == '“' || c == '”') {
                quoteBefore.set(builder.length());
            } else {
                builder.append(quotedBody, i);
            }
        }
        this.body = builder.build();
    }

    /** The terms that a document's glossary explains; empty where it has none. */
    public static List<Fact> of(Document document, BodyText bodyText) {
        List<Glossary> glossaries =
                document.blocks(Zone.BODY, Zone.ANNEX)
                        .filter(Glossary.class::isInstance)
                        .map(Glossary.class::cast)
                        .toList();
        List<Fact> facts = new ArrayList<>();
        if (!glossaries.isEmpty()) {
            GlossaryFacts extraction = new GlossaryFacts(bodyText);
            glossaries.forEach(glossary -> extraction.collect(glossary, facts));
        }
        return facts;
    }

    private void collect(Glossary glossary, List<Fact> facts) {
        List<TermName> names =
                glossary.entries().stream().map(entry -> TermName.of(entry.term())).toList();
        new PhraseMatcher(names.stream().map(TermName::core).toList())
                .forEach(
                        body,
                        match -> {
                            if (isWhole(match.start(), match.end())) {
                                occurrences
                                        .computeIfAbsent(
                                                match.phrase(), phrase -> new ArrayList<>())
                                        .add(new int[] {match.start(), match.end()});
                            }
                        });
        List<GlossaryTerm> terms = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            terms.add(term(glossary.entries().get(i), names.get(i), i));
        }
        facts.addAll(terms);
        Passage place =
                Passage.of(glossary.title().isEmpty() ? glossary.span() : glossary.title().span());
        List<GlossaryTerm> used = terms.stream().filter(term -> !term.uses().isEmpty()).toList();
        facts.add(new GlossaryOrder(glossary.order(), used, place));
    }

    private GlossaryTerm term(Glossary.Entry entry, TermName name, int position) {
        List<Passage> uses = new ArrayList<>();
        List<NearUse> reworded = new ArrayList<>();
        boolean exact = false;
        for (int[] found : occurrences.getOrDefault(name.core(), List.of())) {
            String behind = behind(found[1], name.tail().length());
            exact |= behind.equals(name.tail());
            if (TermWording.isReworded(name.tail(), behind)) {
                String core = isQuoted(found[0], found[1]) ? '“' + name.core() + '”' : name.core();
                reworded.add(
                        new NearUse(
                                core + behind,
                                Passage.of(body.span(found[0], found[1] + behind.length()))));
            }
            uses.add(Passage.of(body.span(found[0], found[1])));
        }
        if (uses.isEmpty()) {
            reworded.addAll(near(name));
        } else if (exact) {
            // The text has the term as it is explained; what stands elsewhere with another noun is
            // another thing.
            reworded.clear();
        }
        uses.sort(Comparator.comparing(Passage::span));
        return new GlossaryTerm(
                name.whole(),
                entry.term().withoutBlanks().toString(),
                entry.number(),
                position,
                uses,
                reworded,
                Passage.of(entry.term().span()));
    }

    /**
     * A number is a term only in quotation marks, and nothing is one inside a longer word: EOD does
     * not stand in GEODE.
     */
    private boolean isWhole(int start, int end) {
        if (isNumber(start, end)) {
            return isQuoted(start, end);
        }
        boolean glued =
                start > 0 && isAscii(body.charAt(start - 1)) && isAscii(body.charAt(start))
                        || end < body.length()
                                && isAscii(body.charAt(end))
                                && isAscii(body.charAt(end - 1));
        return !glued;
    }

    private boolean isQuoted(int start, int end) {
        return quoteBefore.get(start) && quoteBefore.get(end);
    }

    private boolean isNumber(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = body.charAt(i);
            if (c != '+' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(char c) {
        return c == '+' || c < 128 && Character.isLetterOrDigit(c);
    }

    /** At most so many characters behind a core, as far as they are words. */
    private String behind(int end, int length) {
        int to = end;
        while (to < body.length()
                && to < end + length
                && Character.isLetterOrDigit(body.charAt(to))) {
            to++;
        }
        return body.subSequence(end, to).toString();
    }

    private List<NearUse> near(TermName name) {
        List<NearUse> near = new ArrayList<>();
        for (Quoted phrase : quoted) {
            if (TermWording.isNear(name.core(), phrase.words())) {
                near.add(
                        new NearUse(
                                phrase.words(),
                                Passage.of(quotedBody.span(phrase.start() + 1, phrase.end() - 1))));
            }
        }
        return near;
    }
}
