package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlint.document.Document;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.Outline;
import org.planlint.document.Part.Zone;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Setting.Kind;
import org.planlint.fact.CountedList.Item;
import org.planlint.fact.DefinedList;
import org.planlint.fact.Fact;
import org.planlint.fact.GlossaryTerm;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * Lists in the glossary's definitions beside the lists of nearly the same names in the chapters
 * that use the term. Elsewhere the same words may list something else.
 */
public final class ListsOfTerms {

    /** A list in one direction only is no mistake where its items are few and short (自治、法治、德治). */
    private static final int MANY = 5;

    private static final int MOST_DIFFERENT = 2;

    /** A list of a definition, with the chapters that use its term. */
    private record Definition(String term, NameList list, Set<Heading> chapters) {}

    private final List<Definition> definitions = new ArrayList<>();
    private final Map<String, Set<Integer>> byName = new HashMap<>();
    private final List<DefinedList> found = new ArrayList<>();

    private ListsOfTerms() {}

    /**
     * All pairs of lists.
     *
     * @param glossary the facts of the glossary, with the uses of its terms
     */
    public static List<DefinedList> of(
            Document document, List<Sentence> sentences, List<Fact> glossary) {
        Map<Integer, GlossaryTerm> terms = new HashMap<>();
        for (Fact fact : glossary) {
            if (fact instanceof GlossaryTerm term) {
                terms.put(term.place().span().start(), term);
            }
        }
        ListsOfTerms extraction = new ListsOfTerms();
        if (!terms.isEmpty()) {
            extraction.define(document, terms);
            Stretch.of(sentences).stream()
                    .filter(stretch -> stretch.setting().kind() != Kind.GLOSSARY)
                    .forEach(extraction::compare);
        }
        return extraction.found;
    }

    private void define(Document document, Map<Integer, GlossaryTerm> terms) {
        Outline outline = new Outline(document);
        document.blocks(Zone.BODY, Zone.ANNEX)
                .filter(Glossary.class::isInstance)
                .flatMap(block -> ((Glossary) block).entries().stream())
                .filter(entry -> !entry.definition().isEmpty() && !entry.term().isEmpty())
                .forEach(
                        entry -> {
                            GlossaryTerm term = terms.get(entry.term().span().start());
                            if (term != null) {
                                define(term, entry.definition(), outline);
                            }
                        });
    }

    private void define(GlossaryTerm term, TracedText definition, Outline outline) {
        Set<Heading> chapters = new HashSet<>();
        term.uses().forEach(use -> chapters.add(chapter(outline.pathAt(use.span().start()))));
        TracedText text = definition.withoutBlanks();
        Stretch stretch = new Stretch(text, Folding.fold(text).toString(), null);
        for (NameList list : NameList.in(stretch)) {
            for (int i = 0; i < list.names().size(); i++) {
                byName.computeIfAbsent(list.name(i), name -> new LinkedHashSet<>())
                        .add(definitions.size());
            }
            definitions.add(new Definition(term.printed(), list, chapters));
        }
    }

    /** The chapter that a place stands in; {@code null} above the first. */
    private static Heading chapter(List<Heading> path) {
        Heading chapter = null;
        for (Heading heading : path) {
            chapter = heading.level().compareTo(HeadingLevel.CHAPTER) <= 0 ? heading : chapter;
        }
        return chapter;
    }

    private void compare(Stretch stretch) {
        Heading chapter = chapter(stretch.setting().path());
        for (NameList list : NameList.in(stretch)) {
            Set<Integer> sharing = new LinkedHashSet<>();
            for (int i = 0; i < list.names().size(); i++) {
                sharing.addAll(byName.getOrDefault(list.name(i), Set.of()));
            }
            for (int index : sharing) {
                Definition definition = definitions.get(index);
                if (definition.chapters().contains(chapter)) {
                    compare(definition, list);
                }
            }
        }
    }

    private void compare(Definition definition, NameList named) {
        NameList defined = definition.list();
        List<Part> onlyDefined = without(defined, named);
        List<Part> onlyNamed = without(named, defined);
        int shared = named.names().size() - onlyNamed.size();
        int different = Math.max(onlyDefined.size(), onlyNamed.size());
        boolean same = shared >= 2 * different && different <= MOST_DIFFERENT;
        if (shared < 2
                || !same
                || different > 0 && !tells(defined, named, onlyDefined, onlyNamed)) {
            return;
        }
        found.add(
                new DefinedList(
                        definition.term(),
                        items(defined, defined.names()),
                        items(named, named.names()),
                        items(defined, onlyDefined),
                        items(named, onlyNamed)));
    }

    /**
     * Whether a difference means something: one name for another that is like it or stands in a
     * long list, or one more in a long list.
     */
    private static boolean tells(
            NameList defined, NameList named, List<Part> onlyDefined, List<Part> onlyNamed) {
        int fewer = Math.min(defined.names().size(), named.names().size());
        if (onlyDefined.size() == onlyNamed.size()) {
            String one = onlyDefined.get(0).of(defined.stretch().words());
            String other = onlyNamed.get(0).of(named.stretch().words());
            return fewer >= MANY || onlyDefined.size() == 1 && isAlike(one, other);
        }
        return fewer >= MANY && !(onlyNamed.isEmpty() && named.open());
    }

    /** Whether two names have half of their characters in common: 环线公路, 公路环线. */
    private static boolean isAlike(String one, String other) {
        long common = one.chars().filter(c -> other.indexOf(c) >= 0).count();
        return 2 * common >= Math.max(one.length(), other.length());
    }

    /** The names of a list that another one does not have. */
    private static List<Part> without(NameList list, NameList other) {
        List<Part> missing = new ArrayList<>();
        for (int i = 0; i < list.names().size(); i++) {
            boolean has = false;
            for (int j = 0; j < other.names().size() && !has; j++) {
                has = list.matches(i, other, j);
            }
            if (!has) {
                missing.add(list.names().get(i));
            }
        }
        return missing;
    }

    private static List<Item> items(NameList list, List<Part> parts) {
        return parts.stream()
                .map(
                        part ->
                                new Item(
                                        list.stretch().printed(part.start(), part.end()),
                                        list.stretch().place(part.start(), part.end())))
                .toList();
    }
}
