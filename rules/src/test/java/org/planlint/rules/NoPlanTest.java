package org.planlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planlint.check.Checker;
import org.planlint.check.Finding;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.lexicon.Lexicon;

/**
 * Texts of the same offices that are no plans, full of numbers, years, lists and quotations, and
 * without mistakes: there is hardly anything to find in them.
 */
class NoPlanTest {

    private static final Path FOLDER = Path.of("src/test/resources/noplan");

    /** A page of such a text has about 800 characters. */
    private static final int TEN_PAGES = 8000;

    private static final int WARNINGS_AT_MOST = 0;

    private final Checker checker =
            new Checker(DroolsRuleBase.load(), Lexicon.standard(), Locale.CHINESE);

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hasHardlyAnyFindings(Path text) throws IOException {
        Report report = checker.check(Plans.of(Files.readString(text)));
        System.out.printf(
                "%s: %d characters, %d errors, %d warnings, %d infos, %d hold, %d undecided%n",
                text.getFileName(),
                report.characters(),
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO),
                report.verified().size(),
                report.undecided().size());
        assertThat(messages(report, Severity.ERROR)).isEmpty();
        assertThat(messages(report, Severity.WARNING)).hasSizeLessThanOrEqualTo(WARNINGS_AT_MOST);
    }

    @Test
    void areTenPages() throws IOException {
        int characters = 0;
        for (Path text : texts()) {
            characters += Files.readString(text).length();
        }
        assertThat(characters).isGreaterThanOrEqualTo(TEN_PAGES);
    }

    private static List<String> messages(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(NoPlanTest::describe)
                .toList();
    }

    private static String describe(Finding finding) {
        return "%d %s: %s"
                .formatted(finding.places().get(0).line(), finding.rule(), finding.message());
    }
}
