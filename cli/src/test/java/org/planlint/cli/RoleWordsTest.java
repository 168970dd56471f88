package org.planlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.check.Checker;
import org.planlint.check.Doubt;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Verified;
import org.planlint.lexicon.Lexicon;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;
import org.planlint.report.ReportFormat;
import org.planlint.rules.DroolsRuleBase;

/** Rules name the parts of a proof, reports print them: no part may be without a word. */
class RoleWordsTest {

    private static final Path CASES = Plans.PROJECT.resolve("rules/src/test/resources/cases");
    private static final Path EXAMPLE = Plans.PROJECT.resolve("examples/yunling-outline.md");
    private static final Pattern PLAN = Pattern.compile("```plan\n(.*?)```", Pattern.DOTALL);

    private final Checker checker =
            new Checker(DroolsRuleBase.load(), Lexicon.standard(), Locale.CHINESE);

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyRoleInTheRulesCasesHasAWord(String bundle) throws Exception {
        assumeTrue(Files.isDirectory(CASES));
        Set<String> roles = roles(casePlans());

        assertThat(roles).hasSizeGreaterThan(10);
        assertThat(roles).allSatisfy(role -> assertHasWord(bundle, role));
    }

    @Test
    void everyRoleInTheExampleHasAWord() throws Exception {
        for (String role : roles(List.of(Files.readString(EXAMPLE)))) {
            assertHasWord("messages.properties", role);
            assertHasWord("messages_en.properties", role);
        }
    }

    private static void assertHasWord(String bundle, String role) throws IOException {
        Properties words = new Properties();
        try (InputStream in = ReportFormat.class.getResourceAsStream(bundle)) {
            words.load(new InputStreamReader(in, UTF_8));
        }
        assertThat(words.getProperty("role." + role))
                .as("role.%s in %s", role, bundle)
                .isNotBlank();
    }

    private static List<String> casePlans() throws IOException {
        List<String> plans = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                PLAN.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult plan) -> plan.group(1))
                        .forEach(plans::add);
            }
        }
        return plans;
    }

    private Set<String> roles(List<String> plans) throws UnreadableException {
        Set<String> roles = new TreeSet<>();
        for (String plan : plans) {
            byte[] bytes = plan.getBytes(UTF_8);
            Report report =
                    checker.check(
                            new DocumentLoader().load("plan.md", new ByteArrayInputStream(bytes)));
            Stream.of(
                            report.findings().stream().map(Finding::places),
                            report.verified().stream().map(Verified::places),
                            report.undecided().stream().map(Doubt::places))
                    .flatMap(places -> places)
                    .flatMap(Collection::stream)
                    .map(Place::role)
                    .forEach(roles::add);
        }
        return roles;
    }
}
