package org.planlint.extract.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.planlint.document.Contents;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.Part.Zone;
import org.planlint.extract.structure.OutlinePaths.Numbered;
import org.planlint.fact.Fact;
import org.planlint.fact.HeadingEntry;
import org.planlint.fact.Passage;
import org.planlint.fact.TocEntry;
import org.planlint.text.Folding;

/** Headings and entries of the table of contents, under common paths. */
public final class OutlineFacts {

    private OutlineFacts() {}

    /** All headings of a document and the entries of its contents. */
    public static List<Fact> of(Document document) {
        List<Heading> headings =
                document.blocks(Zone.BODY, Zone.ANNEX)
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .filter(heading -> heading.number() > 0)
                        .toList();
        List<Contents.Entry> entries =
                document.blocks(Zone.CONTENTS)
                        .filter(Contents.class::isInstance)
                        .flatMap(block -> ((Contents) block).entries().stream())
                        .filter(entry -> entry.number() > 0)
                        .toList();
        Set<HeadingLevel> continuous =
                EnumSet.copyOf(
                        OutlinePaths.continuousIn(
                                headings.stream()
                                        .map(
                                                heading ->
                                                        new Numbered(
                                                                heading.level(), heading.number()))
                                        .toList()));
        continuous.retainAll(
                OutlinePaths.continuousIn(
                        entries.stream()
                                .map(entry -> new Numbered(entry.level(), entry.number()))
                                .toList()));
        List<Fact> facts = new ArrayList<>();
        OutlinePaths paths = new OutlinePaths(continuous);
        for (Heading heading : headings) {
            facts.add(heading(heading, paths.next(heading.level(), heading.number())));
        }
        OutlinePaths contentsPaths = new OutlinePaths(continuous);
        for (Contents.Entry entry : entries) {
            facts.add(entry(entry, contentsPaths.next(entry.level(), entry.number())));
        }
        return facts;
    }

    private static HeadingEntry heading(Heading heading, String path) {
        return new HeadingEntry(
                path,
                heading.level(),
                heading.label().withoutBlanks().toString(),
                heading.title().withoutBlanks().toString(),
                Folding.key(heading.title()),
                Passage.of(heading.span()));
    }

    private static TocEntry entry(Contents.Entry entry, String path) {
        return new TocEntry(
                path,
                entry.level(),
                entry.label().withoutBlanks().toString(),
                entry.title().withoutBlanks().toString(),
                Folding.key(entry.title()),
                entry.page() == null ? 0 : entry.page(),
                Passage.of(entry.span()));
    }
}
