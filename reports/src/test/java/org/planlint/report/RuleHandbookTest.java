package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planlint.check.Category;
import org.planlint.check.RuleBase;
import org.planlint.check.RuleInfo;
import org.planlint.check.RuleText;
import org.planlint.check.Severity;
import org.planlint.check.Verdict;
import org.planlint.fact.Fact;
import org.planlint.pack.Pack;

/** Rules of any names, each with a page of its own. */
class RuleHandbookTest {

    private static final List<String> IDS =
            List.of(
                    "sum.total",
                    "own rule",
                    "own_rule",
                    "index",
                    "INDEX",
                    "Sum.Total",
                    "con",
                    "简称");

    @TempDir Path folder;

    @Test
    void noPageIsWrittenOverAnother() throws IOException {
        Path index = new RuleHandbook(new Rules(IDS), Locale.ENGLISH).write(folder);

        Map<String, String> pages = RuleHandbook.pages(new Rules(IDS));
        Set<String> names = new HashSet<>(Set.of("index.html"));
        for (String id : IDS) {
            String page = pages.get(id);
            assertThat(names.add(page.toLowerCase(Locale.ROOT))).as(page).isTrue();
            assertThat(Files.readString(folder.resolve(page))).contains("<h1>" + id + "</h1>");
            assertThat(Files.readString(index)).contains("href=\"" + page + "\"");
        }
        assertThat(pages)
                .containsEntry("sum.total", "sum.total.html")
                .containsEntry("own rule", "own_rule.html")
                .containsEntry("简称", "简称.html");
    }

    /** Rules that have a title and nothing else. */
    private record Rules(List<String> ids) implements RuleBase {

        @Override
        public List<RuleInfo> rules() {
            return ids.stream()
                    .map(id -> new RuleInfo(id, Category.SUM, Severity.ERROR, "0.1"))
                    .toList();
        }

        @Override
        public List<Pack> packs() {
            return List.of();
        }

        @Override
        public List<Verdict> judge(Collection<? extends Fact> facts) {
            return List.of();
        }

        @Override
        public RuleText text(String rule, Locale locale) {
            return new RuleText(rule, rule, Map.of(), "# " + rule);
        }

        @Override
        public Map<String, String> words(Locale locale) {
            return Map.of();
        }
    }
}
