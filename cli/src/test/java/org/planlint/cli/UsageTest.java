package org.planlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
                .contains("planlint check --help");
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
