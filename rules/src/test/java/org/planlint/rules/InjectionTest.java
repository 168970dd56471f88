package org.planlint.rules;

import static java.util.Collections.disjoint;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planlint.check.Checker;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.lexicon.Lexicon;

/**
 * The injection benchmark: plans whose relations all hold, in which one number, year, item, unit,
 * status or word is changed at a time. The change has to be found where it was made, and nothing
 * else may be judged otherwise.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InjectionTest {

    /** What has been reached on the changed lines themselves; may only rise. */
    private static final double FOUND_AT_LEAST = 0.97;

    private static final Path MATRIX = Path.of("target/injection-matrix.md");

    private final Checker checker =
            new Checker(DroolsRuleBase.load(), Lexicon.standard(), Locale.CHINESE);
    private final Map<String, Document> documents = new TreeMap<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> disturbed = new ArrayList<>();

    /** A finding as far as it can be compared between two versions of a document. */
    private record Verdict(String rule, Severity severity, Set<Integer> lines) {

        static Verdict of(Finding finding) {
            return new Verdict(finding.rule(), finding.severity(), InjectionTest.lines(finding));
        }
    }

    private record Document(String text, Report report, Set<Verdict> verdicts) {}

    /**
     * How many were found on the changed line, how many on the other operand's line alone, and of
     * how many.
     */
    private record Tally(int found, int otherSide, int total) {

        Tally plus(Tally more) {
            return new Tally(found + more.found, otherSide + more.otherSide, total + more.total);
        }

        double share() {
            return (double) found / total;
        }
    }

    @BeforeAll
    void inject() throws IOException {
        for (String name : List.of("outline", "special", "transport")) {
            String text = Files.readString(Injection.FOLDER.resolve(name + ".md"));
            Report report = checker.check(Plans.of(text));
            documents.put(name, new Document(text, report, verdicts(report)));
        }
        for (Injection injection : Injection.all()) {
            tallies.merge(injection.kind(), inject(injection), Tally::plus);
        }
        Files.createDirectories(MATRIX.getParent());
        Files.writeString(MATRIX, matrix());
        System.out.print(matrix());
    }

    /** Where the mistake is found; what is not as it should be is noted. */
    private Tally inject(Injection injection) {
        Document before = documents.get(injection.document());
        Report after = checker.check(Plans.of(injection.applyTo(before.text())));
        int line = injection.line(before.text());
        int otherLine = injection.otherLine(before.text());

        boolean found = isFound(injection, line, before, after);
        boolean otherSide = !found && isFound(injection, otherLine, before, after);
        if (!found) {
            missed.add(injection.kind() + " | " + injection);
        }
        noteDisturbances(injection, Set.of(line, otherLine), before, after);
        return new Tally(found ? 1 : 0, otherSide ? 1 : 0, 1);
    }

    private static boolean isFound(Injection injection, int line, Document before, Report after) {
        return after.findings().stream()
                .filter(finding -> injection.categories().contains(finding.category()))
                .filter(finding -> lines(finding).contains(line))
                .anyMatch(finding -> !before.verdicts().contains(Verdict.of(finding)));
    }

    private void noteDisturbances(
            Injection injection, Set<Integer> touched, Document before, Report after) {
        Set<Verdict> verdicts = verdicts(after);
        after.findings().stream()
                .filter(finding -> disjoint(lines(finding), touched))
                .filter(finding -> !before.verdicts().contains(Verdict.of(finding)))
                .forEach(finding -> disturbed.add(injection + " | new: " + describe(finding)));
        before.report().findings().stream()
                .filter(finding -> disjoint(lines(finding), touched))
                .filter(finding -> !verdicts.contains(Verdict.of(finding)))
                .forEach(finding -> disturbed.add(injection + " | gone: " + describe(finding)));
    }

    @Test
    void theUndisturbedDocumentsHaveNoMistakes() {
        documents.forEach(
                (name, document) ->
                        assertThat(document.report().findings())
                                .as(name)
                                .filteredOn(finding -> finding.severity().atLeast(Severity.WARNING))
                                .extracting(InjectionTest::describe)
                                .isEmpty());
    }

    @Test
    void coversManyKinds() {
        assertThat(tallies).hasSizeGreaterThanOrEqualTo(24);
        assertThat(total().total()).isGreaterThanOrEqualTo(220);
    }

    @Test
    void findsTheMistakes() {
        assertThat(total().share())
                .as(String.join("\n", missed))
                .isGreaterThanOrEqualTo(FOUND_AT_LEAST);
    }

    @Test
    void judgesNothingElseOtherwise() {
        assertThat(disturbed).isEmpty();
    }

    private Tally total() {
        return tallies.values().stream().reduce(new Tally(0, 0, 0), Tally::plus);
    }

    private String matrix() {
        StringBuilder matrix =
                new StringBuilder(
                        "| Kind | Found | On the other side alone | Of |\n|---|---|---|---|\n");
        tallies.forEach((kind, tally) -> matrix.append(row(kind, tally)));
        matrix.append(row("**Total** %.3f".formatted(total().share()), total()));
        matrix.append(listed("Not found on the changed line", missed))
                .append(listed("Judged otherwise elsewhere", disturbed));
        return matrix.toString();
    }

    private static String row(String kind, Tally tally) {
        return "| %s | %d | %d | %d |%n"
                .formatted(kind, tally.found(), tally.otherSide(), tally.total());
    }

    private static String listed(String title, List<String> items) {
        return items.stream()
                .map(item -> "- " + item.replace('\n', ' ') + "\n")
                .collect(joining("", "\n" + title + ":\n\n", ""));
    }

    private static Set<Verdict> verdicts(Report report) {
        return report.findings().stream().map(Verdict::of).collect(toUnmodifiableSet());
    }

    private static Set<Integer> lines(Finding finding) {
        return finding.places().stream().map(Place::line).collect(toUnmodifiableSet());
    }

    private static String describe(Finding finding) {
        return "%s [%s] %s: %s"
                .formatted(
                        lines(finding),
                        finding.severity().code(),
                        finding.rule(),
                        finding.message());
    }
}
