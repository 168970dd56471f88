package org.planlint.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planlint.document.Document;
import org.planlint.extract.Extraction;
import org.planlint.fact.Fact;
import org.planlint.layout.Layout;
import org.planlint.lexicon.Lexicon;
import org.planlint.pack.Pack;
import org.planlint.read.DocumentLoader;
import org.planlint.read.RawDocument;
import org.planlint.read.UnreadableException;
import org.planlint.rules.CaseFile.Case;

/**
 * The plans that the tests of all rules together run over: the example document and all small plans
 * of the cases.
 */
final class Plans {

    static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path EXAMPLE = Path.of("../examples/yunling-outline.md");

    private Plans() {}

    static RawDocument example() {
        try (InputStream in = Files.newInputStream(EXAMPLE)) {
            return load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RawDocument of(Case one) {
        return of(one.text());
    }

    /** A plan in Markdown. */
    static RawDocument of(String text) {
        return load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The cases of all rules. */
    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                cases.addAll(CaseFile.read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    static List<Fact> facts(RawDocument plan) {
        Document document = Layout.arrange(plan);
        Pack pack = Pack.fitting(document.title(), StandardPacks.all());
        return Extraction.facts(document, Lexicon.standard(), pack);
    }

    private static RawDocument load(InputStream in) {
        try {
            return new DocumentLoader().load("plan.md", in);
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }
}
