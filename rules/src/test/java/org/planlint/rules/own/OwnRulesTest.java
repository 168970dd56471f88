package org.planlint.rules.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.check.Outcome;
import org.planlint.check.RuleBase;
import org.planlint.check.RuleInfo;
import org.planlint.config.ConfigException;
import org.planlint.config.ConfigMessages;
import org.planlint.config.OwnRules;
import org.planlint.document.HeadingLevel;
import org.planlint.fact.HeadingEntry;
import org.planlint.fact.Passage;
import org.planlint.rules.DroolsRuleBase;
import org.planlint.text.Span;

/** Rules of a user's own, from the DRL to what they find. */
class OwnRulesTest {

    private static final RuleBase BASE = DroolsRuleBase.load();

    private static final String HEAD =
            """
            package own
            import org.planlint.check.Outcome
            import org.planlint.fact.HeadingEntry
            global org.planlint.rules.Ledger ledger

            """;

    private static final String RULE =
            """
            rule "own.title"
                @category(STR) @severity(info)
            when
                $h : HeadingEntry(title == "甲")
            then
                ledger.record(Outcome.at("标题", $h.place()).violated(""));
            end
            """;

    private static final String PAGE = "# 标题\n\n- message: 标题有误\n\n## 查什么\n\n标题。\n";

    private static final Map<Map<String, String>, Map<String, byte[]>> COMPILED = new HashMap<>();

    @TempDir Path folder;
    @TempDir Path cacheFolder;
    private int compilations;

    @Test
    void findsBesideTheRulesThatComeWithPlanlint() throws Exception {
        write("own.drl", HEAD + RULE);
        write("own.title.md", PAGE);
        write("own.title.en.md", "# Title\n\n- message: wrong title\n");

        RuleBase rules = join();

        assertThat(rules.rules()).hasSize(BASE.rules().size() + 1);
        assertThat(rules.rules().get(BASE.rules().size()))
                .extracting(RuleInfo::id, rule -> rule.severity().code())
                .containsExactly("own.title", "info");
        assertThat(rules.text("own.title", Locale.CHINESE).title()).isEqualTo("标题");
        assertThat(rules.text("own.title", Locale.ENGLISH).title()).isEqualTo("Title");
        assertThat(rules.text("target.below-baseline", Locale.ENGLISH)).isNotNull();
        assertThat(rules.judge(List.of(heading("甲"), heading("乙"))))
                .filteredOn(verdict -> verdict.rule().equals("own.title"))
                .singleElement()
                .matches(verdict -> verdict.outcome() instanceof Outcome.Violated);
    }

    @Test
    void compilesOnceUntilSomethingChanges() throws Exception {
        write("own.drl", HEAD + RULE);
        write("own.title.md", PAGE);

        join();
        join();
        assertThat(compilations).isEqualTo(1);
        write("own.title.md", PAGE + "\n页面不编译。\n");
        join();
        assertThat(compilations).isEqualTo(1);
        write("own.drl", HEAD + RULE.replace("甲", "乙"));
        RuleBase changed = join();
        assertThat(compilations).isEqualTo(2);
        assertThat(changed.judge(List.of(heading("乙"))))
                .anyMatch(v -> v.rule().equals("own.title"));
    }

    @Test
    void aBrokenEntryOfTheCacheIsNone() throws Exception {
        write("own.drl", HEAD + RULE);
        write("own.title.md", PAGE);
        join();
        Path entry = entry();
        byte[] bytes = Files.readAllBytes(entry);
        bytes[bytes.length / 2] ^= 1;
        Files.write(entry, bytes);

        join();
        assertThat(compilations).isEqualTo(2);
        Files.write(entry, new byte[3]);
        join();
        assertThat(compilations).isEqualTo(3);
        join();
        assertThat(compilations).isEqualTo(3);
    }

    @Test
    void whatOthersMayHaveWrittenIsNotRun() throws Exception {
        Assumptions.assumeTrue(
                cacheFolder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        write("own.drl", HEAD + RULE);
        write("own.title.md", PAGE);
        join();

        Files.setPosixFilePermissions(entry(), PosixFilePermissions.fromString("rw-rw-rw-"));
        join();
        assertThat(compilations).isEqualTo(2);
        Files.setPosixFilePermissions(cacheFolder, PosixFilePermissions.fromString("rwxrwxrwx"));
        join();
        assertThat(compilations).isEqualTo(3);
    }

    @Test
    void whatNobodyUsesGoesAndWhatIsUsedStays() throws Exception {
        RuleCache cache = new RuleCache(cacheFolder);
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(61)));
        Map<String, byte[]> files = Map.of("a.class", new byte[1]);
        cache.write("used", files);
        cache.write("unused", files);
        Files.createFile(cacheFolder.resolve("killed1.rules.new"));
        Files.createFile(cacheFolder.resolve("written2.rules.new"));
        Files.createFile(cacheFolder.resolve("somebody's.new"));
        for (String old :
                List.of("used.rules", "unused.rules", "killed1.rules.new", "somebody's.new")) {
            Files.setLastModifiedTime(cacheFolder.resolve(old), longAgo);
        }

        assertThat(cache.read("used")).isNotNull();
        cache.write("further", files);

        assertThat(cacheFolder.toFile().list())
                .containsExactlyInAnyOrder(
                        "used.rules", "further.rules", "written2.rules.new", "somebody's.new");
    }

    @Test
    void byteOrderMarksAreNoText() throws Exception {
        write("own.drl", "\ufeff" + HEAD + RULE);
        write("own.title.md", "\ufeff" + PAGE);

        assertThat(join().text("own.title", Locale.CHINESE).title()).isEqualTo("标题");
    }

    @Test
    void whatBreaksTheCompilerIsNamed() throws Exception {
        String deep = "(".repeat(100_000) + "true" + ")".repeat(100_000);
        write("own.drl", HEAD + RULE.replace("title == \"甲\"", deep));
        write("own.title.md", PAGE);

        ConfigException failure = catchThrowableOfType(ConfigException.class, this::join);

        assertThat(failure.problem()).isEqualTo("compiler-failed");
        assertThat(failure.details().toString()).contains("StackOverflowError");
    }

    @Test
    void runsSideBySideNeverSeeHalfAnEntry() {
        RuleCache cache = new RuleCache(cacheFolder);
        Map<String, byte[]> files = Map.of("a.class", new byte[100_000], "b.class", new byte[1]);

        List<Map<String, byte[]>> seen =
                IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(
                                run -> {
                                    cache.write("key", files);
                                    return cache.read("key");
                                })
                        .toList();

        assertThat(seen).allMatch(entry -> entry.get("a.class").length == 100_000);
        assertThat(cacheFolder.toFile().list()).hasSize(1);
    }

    @Test
    void aCacheThatCannotBeWrittenIsNone() throws Exception {
        write("own.drl", HEAD + RULE);
        write("own.title.md", PAGE);
        Path file = Files.createFile(cacheFolder.resolve("file"));

        join(new RuleCache(file));
        join(new RuleCache(file.resolve("below")));
        join(new RuleCache(null));

        assertThat(compilations).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "/x/cache, , /x/cache/planlint",
        "relative, , ~/.cache/planlint",
        ", /local, /local/planlint/cache",
        "/no\0path, /local, /local/planlint/cache",
        ", , ~/.cache/planlint",
    })
    void theCacheLiesWhereCachesLie(String xdg, String windows, String expected) {
        Map<String, String> variables =
                Map.of(
                        "XDG_CACHE_HOME", xdg == null ? "" : xdg,
                        "LOCALAPPDATA", windows == null ? "" : windows);

        assertThat(RuleCache.folder(variables::get))
                .isEqualTo(Path.of(expected.replace("~", System.getProperty("user.home"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The line that each problem stands on; the rule begins on line 6.
                "$h : HeadingEntry(title == \"甲\") | $h : HeadingEntri() | 9:10 | HeadingEntri",
                "title == \"甲\" | titel == \"甲\" | 9:23 | titel",
                "$h.place() | $h.plaze() | 11:5 | plaze",
                "violated(\"\")); | violated(\"\") | 11:1 | consequence",
                "when | whem | 8:1 | whem",
                "HeadingEntry(title | HeadingEntry((title | 10:1 | ",
                "@category(STR) | | 6:1 | @category",
                "@category(STR) | @category(TEA) | 6:1 | GLO",
                "@severity(info) | @severity(grave) | 6:1 | error, warning, info",
                "own.title | own.untold | 6:1 | own.untold.md",
                "own.title | ../title | 6:1 | ../title",
                "own.title | own.\ttitle | 6:1 | title",
                "own.title | target.below-baseline | 6:1 | target.below-baseline",
                "own.title | own.title: more | 6:1 | own.title",
            })
    void problemsAreSaidWithTheirPlaces(String from, String to, String place, String words)
            throws Exception {
        write("own.title.md", PAGE);
        write("target.below-baseline.md", PAGE);
        write("own.drl", HEAD + RULE.replace(from, to == null ? "" : to));

        ConfigException failure = catchThrowableOfType(ConfigException.class, this::join);

        assertThat(new ConfigMessages(Locale.CHINESE).message(failure))
                .startsWith(folder.resolve("own.drl") + ":" + place + ": ")
                .contains(words == null ? "" : words)
                .hasLineCount(1);
    }

    @Test
    void everyProblemHasALineOfItsOwn() throws Exception {
        write("own.title.md", PAGE);
        write("own.drl", HEAD + RULE.replace("@severity(info)", ""));
        write("second.drl", HEAD + RULE.replace("own.title", "own.second"));

        ConfigException failure = catchThrowableOfType(ConfigException.class, this::join);

        assertThat(new ConfigMessages(Locale.ENGLISH).message(failure).lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith(folder.resolve("own.drl") + ":6:1: "))
                .anyMatch(line -> line.startsWith(folder.resolve("second.drl") + ":6:1: "));
    }

    @Test
    void rulesThatReportNothingAreSaid() throws Exception {
        write("own.title.md", PAGE);
        write(
                "own.drl",
                """
                package own
                import org.planlint.fact.HeadingEntry
                rule "own.title"
                    @category(STR) @severity(info)
                when
                    HeadingEntry()
                then
                    System.out.println();
                end
                """);

        ConfigException failure = catchThrowableOfType(ConfigException.class, this::join);

        assertThat(failure.problem()).isEqualTo("no-ledger");
    }

    @Test
    void foldersWithoutRulesAreSaid() {
        Path none = folder.resolve("none");

        assertThat(catchThrowableOfType(ConfigException.class, this::join).problem())
                .isEqualTo("no-rules");
        assertThat(
                        catchThrowableOfType(
                                        ConfigException.class,
                                        () -> RuleFolder.read(OwnRules.asked(none)))
                                .problem())
                .isEqualTo("no-rules-folder");
    }

    @Test
    void rulesOfSeveralFilesAndPackagesAreCompiledTogether() throws Exception {
        write("a.drl", HEAD + RULE);
        write(
                "b.drl",
                (HEAD + RULE).replace("package own", "package other").replace(".title", ".b"));
        write("own.title.md", PAGE);
        write("own.b.md", PAGE);

        assertThat(join().rules()).extracting(RuleInfo::id).contains("own.title", "own.b");
    }

    private OwnRuleBase join() throws ConfigException {
        return join(new RuleCache(cacheFolder));
    }

    private OwnRuleBase join(RuleCache cache) throws ConfigException {
        OwnRules asked = OwnRules.asked(folder);
        RuleLoader loader =
                new RuleLoader(
                        cache,
                        rules -> {
                            compilations++;
                            return compiled(rules, asked);
                        });
        return OwnRuleBase.join(BASE, RuleFolder.read(asked), loader);
    }

    /** What was compiled once need not be compiled for the next test. */
    private static Map<String, byte[]> compiled(RuleFolder rules, OwnRules asked)
            throws ConfigException {
        Map<String, byte[]> known = COMPILED.get(rules.sources());
        if (known == null) {
            known = RuleLoader.compile(rules, asked);
            COMPILED.put(rules.sources(), known);
        }
        return known;
    }

    private Path entry() throws IOException {
        try (var entries = Files.list(cacheFolder)) {
            return entries.toList().get(0);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static HeadingEntry heading(String title) {
        return new HeadingEntry(
                "第一章", HeadingLevel.CHAPTER, "第一章", title, title, Passage.of(new Span(0, 1)));
    }
}
