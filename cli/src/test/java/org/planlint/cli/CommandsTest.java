package org.planlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planlint.check.RuleInfo;
import org.planlint.cli.Command.Result;
import org.planlint.fact.Fact;
import org.planlint.rules.DroolsRuleBase;
import picocli.CommandLine;

/** The commands beside {@code check}. */
class CommandsTest {

    @TempDir Path folder;

    @Test
    void rulesListsEveryRuleOnALine() {
        Result result = Command.run("rules");

        assertThat(result.status()).isZero();
        assertThat(result.out().lines())
                .hasSameSizeAs(DroolsRuleBase.load().rules())
                .anyMatch(line -> line.matches("target\\.below-baseline +DIR +warning +\\S.*"));
    }

    @Test
    void explainShowsThePageInTheLanguage() {
        assertThat(Command.run("explain", "target.below-baseline").out())
                .startsWith("target.below-baseline  ")
                .contains("类别 DIR")
                .contains("## ");
        assertThat(Command.run("explain", "target.below-baseline", "--lang", "en").out())
                .contains("category DIR");
    }

    @Test
    void explainNamesTheNearestRule() {
        Result result = Command.run("explain", "target.below-basline");

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints()).hasSize(1);
        assertThat(result.err()).contains("target.below-baseline");
    }

    @Test
    void factsShowsWhatWasReadAndWhere() throws IOException {
        Path plan = Plans.write(folder, "plan.md", Plans.WARNING);

        Result values = Command.run("facts", plan, "--kind", "indicatorvalue");

        assertThat(values.status()).isZero();
        assertThat(values.out().lines()).hasSize(3);
        assertThat(values.out()).contains("指标值 IndicatorValue  “57.8”").contains("year=2030");
        String line = values.out().substring(0, values.out().indexOf(':'));
        assertThat(Command.run("facts", plan, "--line", line).out().lines())
                .allMatch(text -> text.startsWith(line + ":") || text.startsWith("共"));
    }

    @Test
    void factsOfAFileThatCannotBeReadIsOneLine() {
        Result result = Command.run("facts", folder.resolve("none.md"));

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints()).hasSize(1);
    }

    static Stream<String> kinds() {
        return Arrays.stream(Fact.class.getPermittedSubclasses()).map(Class::getSimpleName);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfFactHasAName(String kind) {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(new Messages(locale).get("fact." + kind)).isNotBlank();
        }
    }

    @Test
    void diffTellsFixedNewAndLeft() throws IOException {
        String advice = Plans.ADVICE.substring(Plans.SOUND.length());
        Path old = Plans.write(folder, "old.md", Plans.WARNING + advice);
        Path fresh = Plans.write(folder, "new.md", Plans.SOUND + "\n新增一段话。\n" + advice);

        Result result = Command.run("diff", old, fresh);

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("已改好 1 项", "新的 0 项", "还在 1 项", "[target.below-baseline]");
    }

    @Test
    void diffFailsAtNewFindingsOnly() throws IOException {
        Path sound = Plans.write(folder, "sound.md", Plans.SOUND);
        Path warning = Plans.write(folder, "warning.md", Plans.WARNING);

        assertThat(Command.run("diff", sound, warning, "--fail-on", "warning").status())
                .isEqualTo(ExitStatus.FINDINGS);
        assertThat(Command.run("diff", warning, sound, "--fail-on", "info").status()).isZero();
        assertThat(Command.run("diff", warning, warning, "--fail-on", "info").status()).isZero();
        assertThat(Command.run("diff", sound, folder.resolve("none.md")).status())
                .isEqualTo(ExitStatus.BROKEN);
    }

    @Test
    void watchSaysWhatEverySaveChanged() throws IOException {
        Path plan = Plans.write(folder, "plan.md", Plans.WARNING);
        Iterator<String> saves = List.of(Plans.ERROR, Plans.ERROR, Plans.SOUND).iterator();
        FileChanges changes =
                new FileChanges() {
                    @Override
                    public boolean await() throws IOException {
                        boolean saved = saves.hasNext();
                        if (saved) {
                            Plans.write(folder, "plan.md", saves.next());
                        }
                        return saved;
                    }

                    @Override
                    public void close() {}
                };

        Result result =
                Command.run(
                        new byte[0],
                        Map.of(),
                        terminal -> {
                            WatchCommand watch =
                                    new WatchCommand(terminal, new Messages(Locale.CHINESE));
                            new CommandLine(watch).parseArgs(plan.toString());
                            try {
                                watch.follow(changes);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                            return 0;
                        });

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .containsSubsequence(
                        "[target.below-baseline]",
                        "已改好 1 项，新的 1 项，还在 0 项",
                        "已改好 0 项，新的 0 项，还在 1 项",
                        "已改好 1 项，新的 0 项，还在 0 项");
    }

    @Test
    void aSaveIsAChangeAndAnotherFileIsNone() throws Exception {
        Path plan = Plans.write(folder, "plan.md", Plans.SOUND);
        try (FileChanges changes = FileChanges.of(plan)) {
            Plans.write(folder, "other.md", Plans.SOUND);
            Path draft = Plans.write(folder, "draft.tmp", Plans.ERROR);
            Files.move(draft, plan, StandardCopyOption.REPLACE_EXISTING);

            assertThat(changes.await()).isTrue();
        }
    }

    @Test
    void watchOfNoFileIsOneLine() {
        for (Object none : new Object[] {folder.resolve("none.md"), folder, "-"}) {
            Result result = Command.run("watch", none);

            assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
            assertThat(result.complaints()).singleElement().asString().contains("watch 需要一个文件");
        }
    }

    @Test
    void rulesAreWrittenAsPagesThatLeadToOneAnother() throws IOException {
        for (String lang : new String[] {"zh", "en"}) {
            Path pages = folder.resolve(lang);
            Result result =
                    Command.run("rules", "--format", "html", "--out", pages, "--lang", lang);

            assertThat(result.status()).isZero();
            assertThat(result.out()).contains(pages.resolve("index.html").toString());
            String index = Files.readString(pages.resolve("index.html"));
            for (RuleInfo rule : DroolsRuleBase.load().rules()) {
                String file = rule.id() + ".html";
                assertThat(index).contains("href=\"" + file + "\"");
                assertThat(index).contains("<section id=\"" + rule.category() + "\">");
                String page = Files.readString(pages.resolve(file));
                assertThat(page)
                        .contains("href=\"index.html\"", "<code>" + rule.id() + "</code>")
                        .containsPattern("<h2>[^<]+</h2>")
                        .doesNotContain("http://", "https://");
                if (lang.equals("en")) {
                    assertThat(page).contains("<html lang=\"en\">").contains("What it checks");
                }
            }
        }
    }
}
