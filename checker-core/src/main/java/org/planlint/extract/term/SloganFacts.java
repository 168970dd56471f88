package org.planlint.extract.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.Outline;
import org.planlint.extract.term.QuotedPhrases.Quoted;
import org.planlint.extract.whole.BodyText;
import org.planlint.fact.CountedList;
import org.planlint.fact.Fact;
import org.planlint.fact.GlossaryTerm;
import org.planlint.fact.Passage;
import org.planlint.fact.Slogan;
import org.planlint.fact.Slogan.Explanation;
import org.planlint.fact.Slogan.Kind;
import org.planlint.lexicon.Lexicon;
import org.planlint.quantity.ChineseNumeral;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/** Slogans of numbers and abbreviations, and how the document explains them. */
public final class SloganFacts {

    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int LONGEST_ABBREVIATION = 6;

    /** The water quality of class III is no abbreviation. */
    private static final String ROMAN_NUMERALS = "IVX";

    /** A place of a phrase. */
    private record Use(int start, int end) {}

    private final Outline outline;
    private final TracedText body;
    private final Lexicon lexicon;
    private final Explanations explanations;
    private final Set<String> glossary = new HashSet<>();

    /** What is counted and listed somewhere. */
    private final Set<String> listedWords = new HashSet<>();

    /** Where the counts begin whose things are listed. */
    private final Set<Integer> listed = new HashSet<>();

    private final Set<String> quotedGroups = new HashSet<>();

    private SloganFacts(
            Document document,
            BodyText bodyText,
            List<Fact> glossaryFacts,
            List<CountedList> lists,
            Lexicon lexicon) {
        this.outline = new Outline(document);
        this.body = bodyText.text();
        this.lexicon = lexicon;
        this.explanations = new Explanations(body);
        for (Fact fact : glossaryFacts) {
            if (fact instanceof GlossaryTerm term) {
                glossary.add(TermName.of(term.printed()).core());
            }
        }
        for (CountedList list : lists) {
            if (list.isWhole()) {
                listed.add(list.place().span().start());
                listedWords.add(Folding.key(list.label()));
            }
        }
    }

    /**
     * All slogans and abbreviations of a document.
     *
     * @param lists the counted lists of the text: what is listed is explained
     */
    public static List<Fact> of(
            Document document,
            BodyText bodyText,
            List<Fact> glossaryFacts,
            List<CountedList> lists,
            Lexicon lexicon) {
        return new SloganFacts(document, bodyText, glossaryFacts, lists, lexicon).collect();
    }

    private List<Fact> collect() {
        List<Fact> facts = new ArrayList<>();
        Map<String, List<Use>> slogans = new LinkedHashMap<>();
        for (Quoted phrase : QuotedPhrases.in(body)) {
            quotedGroups.add(phrase.words());
            if (SloganGrammar.kind(phrase.words()) != null) {
                slogans.computeIfAbsent(phrase.words(), words -> new ArrayList<>())
                        .add(new Use(phrase.start(), phrase.end()));
            }
        }
        slogans.forEach((words, uses) -> facts.add(slogan(words, SloganGrammar.kind(words), uses)));
        abbreviations().forEach((words, uses) -> facts.add(slogan(words, Kind.LATIN, uses)));
        return facts;
    }

    private Slogan slogan(String words, Kind kind, List<Use> uses) {
        Use explained =
                uses.stream().filter(use -> isExplained(use, words, kind)).findFirst().orElse(null);
        Explanation explanation = Explanation.NONE;
        if (isInGlossary(words, kind)) {
            explanation = Explanation.GLOSSARY;
        } else if (explained != null
                || listedWords.contains(words)
                || kind == Kind.COUNTED && isExplainedByParts(words)) {
            explanation = Explanation.IN_PLACE;
        }
        return new Slogan(
                words,
                kind,
                explanation,
                kind == Kind.LATIN
                        ? lexicon.isWellKnownAbbreviation(words)
                        : lexicon.isWellKnownPhrase(words),
                uses.stream().map(this::place).toList(),
                explained == null ? null : place(explained),
                explained != null
                        && !SloganGrammar.isGeneric(words)
                        && !chapter(explained).equals(chapter(uses.get(0))));
    }

    /** A term may hold an abbreviation and explain it: UTMB认证赛事. */
    private boolean isInGlossary(String words, Kind kind) {
        return glossary.contains(words)
                || kind == Kind.LATIN && glossary.stream().anyMatch(term -> term.contains(words));
    }

    private boolean isExplained(Use use, String words, Kind kind) {
        return explanations.isExplainedAt(use.start(), use.end(), count(words, kind))
                || listed.contains(place(use).span().start())
                || kind == Kind.COUNTED && isSpelledOut(use, words);
    }

    /** Each group of “双优四强” has its items in the paragraph. */
    private boolean isSpelledOut(Use use, String words) {
        return SloganGrammar.groups(words).stream()
                .allMatch(
                        group -> {
                            int count = count(group);
                            char noun = group.charAt(group.length() - 1);
                            return count > 1
                                    && explanations.isSpelledOutAround(
                                            use.start(), use.end(), noun, count);
                        });
    }

    private Passage place(Use use) {
        return Passage.of(body.span(use.start(), use.end()));
    }

    /** The headings down to the 章 that a use stands under. */
    private List<Heading> chapter(Use use) {
        return outline.pathAt(body.span(use.start(), use.end()).start()).stream()
                .filter(heading -> heading.level().compareTo(HeadingLevel.CHAPTER) <= 0)
                .toList();
    }

    /**
     * How many things a slogan of one group counts; of several groups the longest list cannot be
     * told.
     */
    private static int count(String words, Kind kind) {
        return kind == Kind.COUNTED && SloganGrammar.groups(words).size() == 1 ? count(words) : 0;
    }

    private static int count(String group) {
        char numeral = group.charAt(0);
        return numeral == '双' ? 2 : ChineseNumeral.parse(String.valueOf(numeral)).orElse(0);
    }

    /** “两带”…“五区”… elsewhere explain “两带五区”. */
    private boolean isExplainedByParts(String words) {
        List<String> groups = SloganGrammar.groups(words);
        return groups.size() > 1
                && groups.stream()
                        .filter(group -> !group.startsWith("一"))
                        .allMatch(quotedGroups::contains);
    }

    /**
     * Runs of Latin capitals that a county's reader may not know; no model numbers, units or roads.
     */
    private Map<String, List<Use>> abbreviations() {
        Map<String, List<Use>> found = new LinkedHashMap<>();
        for (int i = 0; i < body.length(); i++) {
            if (!isWordCharacter(body.charAt(i))) {
                continue;
            }
            int start = i;
            int capitals = 0;
            boolean digits = false;
            boolean roman = true;
            while (i < body.length() && isWordCharacter(body.charAt(i))) {
                char c = body.charAt(i++);
                capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
                roman &= ROMAN_NUMERALS.indexOf(c) >= 0;
                digits |= c < 'A';
            }
            int length = i - start;
            if (!digits
                    && !roman
                    && capitals >= SHORTEST_ABBREVIATION - 1
                    && capitals * 2 > length
                    && length >= SHORTEST_ABBREVIATION
                    && length <= LONGEST_ABBREVIATION) {
                String word = body.subSequence(start, i).toString();
                found.computeIfAbsent(word, w -> new ArrayList<>()).add(new Use(start, i));
            }
        }
        return found;
    }

    private static boolean isWordCharacter(char c) {
        return c < 128
                && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '&' || c == '/');
    }
}
