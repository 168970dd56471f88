package org.planlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.cli.Command.Result;

/** {@code planlint check} when all goes well, and when the program itself does not. */
class CheckCommandTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "sound,   error, 0", "sound,   warning, 0", "sound,   info, 0", "sound,   never, 0",
        "advice,  error, 0", "advice,  warning, 0", "advice,  info, 1", "advice,  never, 0",
        "warning, error, 0", "warning, warning, 1", "warning, info, 1", "warning, never, 0",
        "error,   error, 1", "error,   warning, 1", "error,   info, 1", "error,   never, 0",
    })
    void statusFollowsTheFailLevel(String plan, String level, int status) throws IOException {
        String text =
                Map.of(
                                "sound", Plans.SOUND,
                                "advice", Plans.ADVICE,
                                "warning", Plans.WARNING,
                                "error", Plans.ERROR)
                        .get(plan);
        Path file = Plans.write(folder, "plan.md", text);

        assertThat(Command.run("check", file, "--fail-on", level).status()).isEqualTo(status);
    }

    @Test
    void errorsCountByDefaultAndLevelsMayBeWrittenLarge() throws IOException {
        Path error = Plans.write(folder, "error.md", Plans.ERROR);
        Path warning = Plans.write(folder, "warning.md", Plans.WARNING);

        assertThat(Command.run("check", error).status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(Command.run("check", warning).status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(Command.run("check", warning, "--fail-on", "WARNING").status())
                .isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void unreadableCountsMoreThanFindings() throws IOException {
        Path error = Plans.write(folder, "error.md", Plans.ERROR);

        Result result = Command.run("check", error, folder.resolve("missing.md"));

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.out()).contains("错误 1 项");
    }

    @Test
    void folderIsCheckedInTheOrderOfItsNames() throws IOException {
        Plans.write(folder, "b.md", Plans.SOUND);
        Plans.write(folder, "a/z.txt", Plans.SOUND);
        Plans.write(folder, "c.html", "<p>第一章 发展目标</p>");

        Result result = Command.run("check", folder, "--format", "console");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).containsSubsequence("a/z.txt", "b.md", "c.html");
    }

    @Test
    void severalAtATimeSayTheSameAsOneAfterTheOther() throws IOException {
        for (int i = 0; i < 12; i++) {
            String text = i % 3 == 0 ? Plans.ERROR : i % 3 == 1 ? Plans.WARNING : "\u0000\u0001";
            Plans.write(folder, "in/plan" + i + ".md", text);
        }
        Path in = folder.resolve("in");

        Result one = Command.run("check", in, "-j", "1");
        Result four = Command.run("check", in, "-j", "4");

        assertThat(one.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(one.complaints()).hasSize(4);
        assertThat(four).isEqualTo(one);
    }

    @Test
    void standardInputIsADocument() {
        Result result =
                Command.run(
                        Plans.ERROR.getBytes(UTF_8),
                        Map.of(),
                        at ->
                                Main.run(
                                        at,
                                        Command.words(
                                                "check",
                                                "-",
                                                "--format",
                                                "console,json",
                                                "--out",
                                                folder)));

        assertThat(result.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(result.out()).contains("错误 1 项", "-:13:");
        assertThat(folder.resolve("stdin.json")).isRegularFile();
    }

    @Test
    void standardInputMayBeEmpty() {
        Result result = Command.run("check", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints()).singleElement().asString().startsWith("-: 文件是空的");
    }

    @Test
    void stackTracesAreForThoseWhoAskForThem() {
        Result plain = brokenInside(Map.of());
        Result debug = brokenInside(Map.of("PLANLINT_DEBUG", "1"));

        assertThat(plain.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(plain.complaints())
                .singleElement()
                .asString()
                .startsWith("-: 程序内部出错")
                .contains("PLANLINT_DEBUG");
        assertThat(debug.complaints()).hasSizeGreaterThan(2);
        assertThat(debug.err()).contains("\tat ");
    }

    /** A stream that fails as none should. */
    private static Result brokenInside(Map<String, String> variables) {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new IllegalStateException("broken inside");
                    }
                };
        return Command.run(
                new byte[0],
                variables,
                at ->
                        Main.run(
                                new Terminal(
                                        broken, at.out(), at.err(), UTF_8, false, at.variables()),
                                "check",
                                "-"));
    }

    @Test
    void progressIsShownToPeopleAndTakenAwayAgain() throws IOException {
        for (String name : new String[] {"a.md", "b.md", "c.md"}) {
            Plans.write(folder, name, Plans.SOUND);
        }

        Result result =
                Command.run(
                        new byte[0],
                        Map.of("TERM", "xterm"),
                        at ->
                                Main.run(
                                        new Terminal(
                                                at.in(),
                                                at.out(),
                                                at.err(),
                                                UTF_8,
                                                true,
                                                at.variables()),
                                        Command.words("check", folder)));

        assertThat(result.err()).contains("正在检查 2/3：b.md").endsWith("\r\u001b[K");
        assertThat(result.out()).contains("\u001b[1m");
    }

    @Test
    void thereIsNoColourForThoseWhoWantNone() throws IOException {
        Path plan = Plans.write(folder, "plan.md", Plans.ERROR);
        for (Map<String, String> variables :
                List.of(Map.of("NO_COLOR", "1"), Map.of("TERM", "dumb"))) {
            Result result =
                    Command.run(
                            new byte[0],
                            variables,
                            at ->
                                    Main.run(
                                            new Terminal(
                                                    at.in(),
                                                    at.out(),
                                                    at.err(),
                                                    UTF_8,
                                                    true,
                                                    at.variables()),
                                            Command.words("check", plan)));

            assertThat(result.out()).doesNotContain("\u001b");
        }
    }
}
