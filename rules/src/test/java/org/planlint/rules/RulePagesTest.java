package org.planlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planlint.check.RuleInfo;
import org.planlint.check.RuleText;

/**
 * No rule without its page in both languages and its cases, and none of these without their rule.
 */
class RulePagesTest {

    private static final Path PAGES = Path.of("src/main/resources/org/planlint/rules/pages");
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    private static final List<String> SECTIONS_ZH =
            List.of("## 查什么", "## 为什么重要", "## 反例", "## 正例", "## 已知陷阱", "## 如何关闭");
    private static final List<String> SECTIONS_EN =
            List.of(
                    "## What it checks",
                    "## Why it matters",
                    "## Breaks it",
                    "## Holds",
                    "## Known traps",
                    "## How to silence it");

    private final DroolsRuleBase rules = DroolsRuleBase.load();

    @Test
    void everyRuleHasItsPagesAndEveryPageItsRule() throws IOException {
        Set<String> ids = ids();
        assertThat(names(PAGES.resolve("zh"))).isEqualTo(ids);
        assertThat(names(PAGES.resolve("en"))).isEqualTo(ids);
    }

    @Test
    void everyRuleHasACaseThatBreaksItOneThatHoldsAndATrap() throws IOException {
        assertThat(names(CASES)).isEqualTo(ids());
        for (String id : ids()) {
            List<String> kinds =
                    CaseFile.read(CASES.resolve(id + ".md")).stream()
                            .map(CaseFile.Case::kind)
                            .distinct()
                            .toList();
            assertThat(kinds)
                    .as(id)
                    .containsExactlyInAnyOrder(CaseFile.BREAKS, CaseFile.HOLDS, CaseFile.TRAP);
        }
    }

    @Test
    void everyPageFollowsThePlan() {
        for (RuleInfo rule : rules.rules()) {
            followsPlan(rules.text(rule.id(), Locale.CHINESE), SECTIONS_ZH);
            followsPlan(rules.text(rule.id(), Locale.ENGLISH), SECTIONS_EN);
        }
    }

    private static void followsPlan(RuleText text, List<String> sections) {
        assertThat(text.title()).as(text.rule()).isNotBlank();
        assertThat(text.template("message", "")).as(text.rule()).isNotBlank();
        assertThat(text.template("explanation", "")).as(text.rule()).isNotBlank();
        assertThat(text.page().lines().filter(line -> line.startsWith("## ")).toList())
                .as(text.rule())
                .isEqualTo(sections);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        for (RuleInfo rule : rules.rules()) {
            RuleText zh = rules.text(rule.id(), Locale.CHINESE);
            RuleText en = rules.text(rule.id(), Locale.ENGLISH);
            assertThat(en.entries().keySet()).as(rule.id()).isEqualTo(zh.entries().keySet());
            zh.entries()
                    .forEach(
                            (key, template) ->
                                    assertThat(placeholders(en.entries().get(key)))
                                            .as(rule.id() + " " + key)
                                            .isEqualTo(placeholders(template)));
        }
        assertThat(rules.words(Locale.ENGLISH).keySet())
                .isEqualTo(rules.words(Locale.CHINESE).keySet());
    }

    private static Set<String> placeholders(String template) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private Set<String> ids() {
        return rules.rules().stream()
                .map(RuleInfo::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.replace(".md", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
