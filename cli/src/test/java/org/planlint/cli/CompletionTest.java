package org.planlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    @TempDir Path folder;

    /** As a user has it: the script read into a real shell, and its function asked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    planlint che                      | check
                    planlint check a.md --fail-       | --fail-on
                    planlint check a.md --fail-on w   | warning
                    planlint check a.md --format sar  | sarif
                    planlint explain target.below-b   | target.below-baseline
                    planlint completion f             | fish
                    """)
    void bashCompletes(String typed, String completed) throws Exception {
        assumeThat(Path.of("/bin/bash")).exists();
        Path script = write("bash");
        List<String> words = List.of(typed.split(" +"));
        String last = words.get(words.size() - 1);
        // Outside a completion, compopt complains.
        String ask =
                """
                source '%s'
                complete -p planlint | grep -q -- '-F _complete_planlint ' || exit 9
                COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=${#COMP_LINE}
                _complete_planlint planlint '%s' '' 2>/dev/null
                printf '%%s\\n' "${COMPREPLY[@]}"
                """
                        .formatted(script, String.join(" ", words), words.size() - 1, typed, last);
        Process bash =
                new ProcessBuilder("/bin/bash", "--norc", "-c", ask)
                        .redirectErrorStream(true)
                        .start();
        String reply = new String(bash.getInputStream().readAllBytes(), UTF_8);

        assertThat(bash.waitFor()).as(reply).isZero();
        assertThat(reply.lines().map(String::strip)).contains(completed);
    }

    @Test
    void zshReadsTheScriptForBash() {
        String script = Command.run("completion", "zsh").out();
        assertThat(script).isEqualTo(Command.run("completion", "bash").out());
        assertThat(script).contains("bashcompinit");
    }

    @Test
    void fishKnowsCommandsOptionsAndValues() {
        String script = Command.run("completion", "fish", "--lang", "en").out();

        assertThat(script.lines())
                .allMatch(line -> line.startsWith("complete -c planlint -n '"))
                .anyMatch(line -> line.contains("-a check -d 'Checks documents"))
                .anyMatch(
                        line ->
                                line.contains("seen_subcommand_from check' -l fail-on -x")
                                        && line.contains("-a 'error warning info never'"))
                .anyMatch(line -> line.contains("-s j -l jobs") || line.contains("-l jobs -s j"))
                .anyMatch(line -> line.contains("-l out -r -F"))
                .anyMatch(
                        line ->
                                line.contains("explain' -f -a '")
                                        && line.contains("target.below-"));
    }

    private Path write(String shell) throws IOException {
        return Files.writeString(folder.resolve(shell), Command.run("completion", shell).out());
    }
}
