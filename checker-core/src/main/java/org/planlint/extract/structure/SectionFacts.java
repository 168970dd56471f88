package org.planlint.extract.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.planlint.document.Block;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.Part.Zone;
import org.planlint.fact.Fact;
import org.planlint.fact.Passage;
import org.planlint.fact.SectionLevel;
import org.planlint.fact.SectionLevel.Empty;
import org.planlint.text.Folding;

/** Sections without text. */
public final class SectionFacts {

    /** What is printed as a picture is lost when a text is taken out of a page. */
    private static final List<String> PICTURES = List.of("图", "表", "专栏", "附件");

    private final List<Block> blocks;
    private final Map<HeadingLevel, List<Heading>> sections = new EnumMap<>(HeadingLevel.class);
    private final Map<HeadingLevel, List<Empty>> empty = new EnumMap<>(HeadingLevel.class);

    private SectionFacts(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** One fact for each level that a document has sections of. */
    public static List<Fact> of(Document document) {
        return new SectionFacts(document.blocks(Zone.BODY, Zone.ANNEX).toList()).collect();
    }

    private List<Fact> collect() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && isSection(heading)) {
                sections.computeIfAbsent(heading.level(), level -> new ArrayList<>()).add(heading);
                boolean last = i + 1 == blocks.size();
                if (last || endsAt(heading, blocks.get(i + 1))) {
                    empty.computeIfAbsent(heading.level(), level -> new ArrayList<>())
                            .add(empty(heading, last));
                }
            }
        }
        List<Fact> facts = new ArrayList<>();
        sections.forEach(
                (level, headings) ->
                        facts.add(
                                new SectionLevel(
                                        level,
                                        headings.size(),
                                        empty.getOrDefault(level, List.of()),
                                        Passage.of(headings.get(0).span()))));
        return facts;
    }

    private static boolean isSection(Heading heading) {
        String title = Folding.key(heading.title());
        return heading.number() > 0
                && heading.level() != HeadingLevel.ANNEX
                && !title.isEmpty()
                && PICTURES.stream().noneMatch(title::contains);
    }

    /**
     * Whether the next heading is no part of a section; the same heading again is a page's head.
     */
    private static boolean endsAt(Heading heading, Block next) {
        return next instanceof Heading other
                && other.level().compareTo(heading.level()) <= 0
                && !(other.number() == heading.number()
                        && other.level() == heading.level()
                        && Folding.key(other.title()).equals(Folding.key(heading.title())));
    }

    private static Empty empty(Heading heading, boolean last) {
        return new Empty(
                heading.label().withoutBlanks().toString(),
                heading.title().withoutBlanks().toString(),
                last,
                Passage.of(heading.span()));
    }
}
