package org.planlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.planlint.check.Checker;
import org.planlint.check.Doubt;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.check.Verified;
import org.planlint.lexicon.Lexicon;
import org.planlint.rules.CaseFile.Case;
import org.planlint.rules.CaseFile.Mark;

/** Every rule on its own small plans: what breaks it, what holds, and the traps. */
class RuleCasesTest {

    private static final Set<String> GRAVE = Set.of(Severity.ERROR.code(), Severity.WARNING.code());
    private static final Comparator<Mark> BY_PLACE =
            Comparator.comparingInt(Mark::line)
                    .thenComparing(Mark::rule)
                    .thenComparing(Mark::outcome);

    private final Checker checker =
            new Checker(DroolsRuleBase.load(), Lexicon.standard(), Locale.CHINESE);

    @TestFactory
    Stream<DynamicTest> cases() {
        return Plans.cases().stream()
                .map(
                        one -> {
                            String name =
                                    one.rule()
                                            + ":"
                                            + one.start()
                                            + " "
                                            + one.kind()
                                            + ": "
                                            + one.about();
                            return DynamicTest.dynamicTest(name, one.source(), () -> check(one));
                        });
    }

    private void check(Case one) {
        Report report = checker.check(Plans.of(one));
        assertThat(differences(one, report)).as(one.about()).isEmpty();
        if (one.kind().equals(CaseFile.BREAKS)) {
            assertThat(report.findingsOf(one.rule())).as("findings of " + one.rule()).isNotEmpty();
        }
        if (one.kind().equals(CaseFile.HOLDS)) {
            assertThat(report.findingsOf(one.rule())).as("findings of " + one.rule()).isEmpty();
            if (!RulesWithoutHolds.IDS.contains(one.rule())) {
                assertThat(report.verified())
                        .as("what holds")
                        .extracting(Verified::rule)
                        .contains(one.rule());
            }
        }
    }

    /**
     * A line of text for everything that is marked and was not found, and for what was found and is
     * not marked: errors and warnings of whatever rule, advice and doubts of the case's own.
     */
    private static List<String> differences(Case one, Report report) {
        Map<Mark, String> found = found(report);
        List<String> differences = new ArrayList<>();
        for (Mark mark : one.marks()) {
            if (found.remove(mark) == null) {
                differences.add(describe(one, mark, "is missing"));
            }
        }
        found.forEach(
                (mark, message) -> {
                    boolean own =
                            mark.rule().equals(one.rule())
                                    && !mark.outcome().equals(CaseFile.HOLDS);
                    if (own || GRAVE.contains(mark.outcome())) {
                        differences.add(describe(one, mark, "is not expected: " + message));
                    }
                });
        return differences;
    }

    /** All that was found, as it would be marked, with the words to show where it is not. */
    private static Map<Mark, String> found(Report report) {
        Map<Mark, String> found = new TreeMap<>(BY_PLACE);
        for (Finding finding : report.findings()) {
            String severity = finding.severity().code();
            found.put(
                    new Mark(line(finding.places()), severity, finding.rule()), finding.message());
        }
        for (Doubt doubt : report.undecided()) {
            found.put(
                    new Mark(line(doubt.places()), CaseFile.UNDECIDED, doubt.rule()),
                    doubt.reason());
        }
        for (Verified verified : report.verified()) {
            found.put(
                    new Mark(line(verified.places()), CaseFile.HOLDS, verified.rule()),
                    verified.calculation());
        }
        return found;
    }

    private static int line(List<Place> places) {
        return places.get(0).line();
    }

    private static String describe(Case one, Mark mark, String what) {
        return "%n%s.md:%d: %s [%s] %s%n    %s"
                .formatted(
                        one.rule(),
                        one.start() + mark.line() - 1,
                        mark.outcome(),
                        mark.rule(),
                        what,
                        one.lines().get(mark.line() - 1));
    }
}
