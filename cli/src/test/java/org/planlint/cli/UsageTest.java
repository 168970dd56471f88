package org.planlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.cli.Command.Result;

/** The help, and what is said to those who did not read it. */
class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "--help --lang en", "check --help --lang=EN"})
    void helpIsInOneLanguageAndFitsATerminal(String line) {
        Result help = Command.run((Object[]) line.split(" "));

        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out().lines()).allMatch(text -> text.length() <= 80);
        if (line.contains("en") || line.contains("EN")) {
            assertThat(help.out()).contains("Usage: planlint").doesNotContainPattern("\\p{IsHan}");
        } else {
            assertThat(help.out()).contains("用法：planlint").doesNotContain("Usage", "Show");
        }
    }

    @Test
    void helpOfCheckExplainsEveryOptionAndStatus() {
        String help = Command.run("check", "--help").out();

        assertThat(help)
                .contains("PATH...", "--format=", "--out=", "--fail-on=", "--lang=")
                .contains("console", "html", "json", "junit", "sarif")
                .containsPattern("(?m)^  0  ")
                .containsPattern("(?m)^  1  ")
                .containsPattern("(?m)^  2  ");
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        assertThat(Command.run()).isEqualTo(Command.run("--help"));
    }

    @Test
    void theVersionIsTold() {
        assertThat(Command.run("--version").out()).matches("planlint \\S+\\R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    check                            | 没有指明要检查的文档或文件夹
                    check a.md --format              | 选项 --format 后面缺少取值
                    check a.md --format pdf          | 选项 --format 不能取“pdf”，可取：console, json, html, docx, opinions, junit, sarif, rdjson, gitlab, github, checkstyle
                    check a.md --fail-on fatal       | 选项 --fail-on 不能取“fatal”，可取：error, warning, info, never
                    check a.md --lang fr             | 选项 --lang 不能取“fr”，可取：zh, en
                    check a.md --out x --out y       | 选项 --out 只能用一次
                    check a.md --formats json        | 没有 --formats 这个选项，是否要用 --format
                    check a.md --quick               | 没有 --quick 这个选项
                    a.md                             | 没有“a.md”这个命令。检查文档请用 planlint check 文档
                    check --lang en                  | no document or folder is given
                    check a.md --lang en --format    | the option --format needs a value
                    check a.md --format pdf --lang en | the option --format cannot be “pdf”; choose from console, json, html, docx, opinions, junit, sarif, rdjson, gitlab, github, checkstyle
                    check a.md --lang en --out x --out y | the option --out is given twice
                    check a.md --lang en --formats json | there is no option --formats; did you mean --format
                    check a.md --lang en --quick     | there is no option --quick
                    a.md --lang en                   | there is no command “a.md”; to check a document: planlint check DOCUMENT
                    """)
    void wrongUsageIsOneLineThatNamesTheWayOut(String line, String complaint) {
        Result result = Command.run((Object[]) line.split(" +"));

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.out()).isEmpty();
        assertThat(result.complaints())
                .singleElement()
                .asString()
                .startsWith("planlint: " + complaint)
                .contains(line.startsWith("a.md") ? "planlint --help" : "planlint check --help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chek a.md                   | 没有“chek”这个命令，是否要用 check | planlint --help
                    explain                     | 缺少参数 RULE | planlint explain --help
                    diff a.md                   | 没有指明要检查的文档或文件夹 | planlint diff --help
                    rules glossary              | 多余的参数“glossary” | planlint rules --help
                    rules --format pdf          | 选项 --format 不能取“pdf”，可取：text, html | planlint rules --help
                    facts a.md --line 0         | 选项 --line 不能取“0”，应为从 1 起的整数 | planlint facts --help
                    facts a.md --line -2        | 选项 --line 不能取“-2”，应为从 1 起的整数 | planlint facts --help
                    check a.md -j -1            | 选项 --jobs 不能取“-1”，应为从 1 起的整数 | planlint check --help
                    check a.md -j many          | 选项 --jobs 不能取“many”，应为从 1 起的整数 | planlint check --help
                    completion powershell       | SHELL 不能取“powershell”，可取：bash, zsh, fish | planlint completion --help
                    --lang en completion        | SHELL is missing | planlint completion --help --lang en
                    --lang fr rules             | 选项 --lang 不能取“fr”，可取：zh, en | planlint --help
                    """)
    void everyCommandNamesItsOwnWayOut(String line, String complaint, String help) {
        Result result = Command.run((Object[]) line.split(" +"));

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.out()).isEmpty();
        assertThat(result.complaints())
                .singleElement()
                .asString()
                .startsWith("planlint: ")
                .contains(complaint)
                .endsWith(help);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "diff", "watch", "facts", "rules", "explain", "completion", ""})
    void everyHelpShowsExamplesThatFitATerminal(String command) {
        for (String lang : new String[] {"zh", "en"}) {
            Result help =
                    Command.run(
                            (Object[]) ("--lang " + lang + " " + command + " --help").split(" +"));

            assertThat(help.status()).isZero();
            assertThat(help.out()).contains("planlint " + command);
            assertThat(help.out().lines()).allMatch(text -> text.length() <= 80);
            assertThat(help.out()).containsPattern(lang.equals("zh") ? "例：" : "Examples?:");
            if (lang.equals("en")) {
                assertThat(help.out()).doesNotContainPattern("\\p{IsHan}");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang en rules", "--lang=en rules", "rules --lang en"})
    void theLanguageMayStandAnywhere(String line) {
        Result rules = Command.run((Object[]) line.split(" "));

        assertThat(rules.status()).isZero();
        assertThat(rules.out()).contains("Target below baseline");
    }

    @Test
    void outputThatCannotBeWrittenIsSaidByEveryCommand() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                };
        Result rules =
                Command.run(
                        new byte[0],
                        Map.of(),
                        terminal ->
                                Main.run(
                                        new Terminal(
                                                terminal.in(),
                                                new PrintStream(full),
                                                terminal.err(),
                                                terminal.charset(),
                                                false,
                                                name -> null),
                                        "rules"));

        assertThat(rules.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(rules.err()).contains("屏幕输出未能全部写出");
    }

    @Test
    void reportsAndComplaintsAreInTheLanguageAskedFor(@TempDir Path folder) throws Exception {
        Path plan = Plans.write(folder, "plan.md", Plans.ERROR);
        Path missing = folder.resolve("missing.md");

        Result chinese = Command.run("check", plan, missing);
        Result english = Command.run("check", plan, missing, "--lang", "en");

        assertThat(chinese.out()).contains("错误 1 项", "核对 ");
        assertThat(chinese.err()).contains("文件不存在");
        assertThat(english.err()).doesNotContainPattern("\\p{IsHan}").contains("no such file");
        assertThat(Pattern.compile("\\p{IsHan}+").matcher(english.out()).results())
                .extracting(MatchResult::group)
                .as("Chinese words in the English report are the plan's own")
                .isNotEmpty()
                .allMatch(Plans.ERROR::contains);
    }
}
