package org.planlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked example of the README, done: its commands in a shell, its edits of the draft (comments
 * that readers don't see), its settings. What it shows of the output must be there in that order.
 */
class EditorsWeekTest {

    private static final String BLOCK = "    ";
    private static final Pattern EDIT = Pattern.compile("<!-- (\\S+): (.+) → (.+) -->");
    private static final Pattern SETTINGS = Pattern.compile(BLOCK + "# (\\S+\\.yaml)");
    private static final Pattern STATUS = Pattern.compile("# \\D+(\\d)$");

    @TempDir Path folder;

    private List<String> shown = new ArrayList<>();
    private int commands;

    @ParameterizedTest
    @CsvSource({"README.md, An editor's week", "README.zh-CN.md, 编辑的一周"})
    void everyLineIsTrue(String readme, String title) throws Exception {
        assumeThat(Path.of("/bin/bash")).exists();
        Path example = Plans.PROJECT.resolve("examples/week/tea-plan.md");
        Files.copy(example, folder.resolve("tea-plan.md"));
        List<String> lines = section(readme, title);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher edit = EDIT.matcher(line);
            Matcher settings = SETTINGS.matcher(line);
            if (edit.matches()) {
                edit(folder.resolve(edit.group(1)), edit.group(2), edit.group(3));
            } else if (settings.matches()) {
                int end = i;
                while (lines.get(end).startsWith(BLOCK)) {
                    end++;
                }
                Files.write(
                        folder.resolve(settings.group(1)),
                        lines.subList(i, end).stream()
                                .map(text -> text.substring(BLOCK.length()))
                                .toList());
                i = end;
            } else if (line.startsWith(BLOCK + "  ")) {
                assertThat(shown).contains(line.strip());
                shown = shown.subList(shown.indexOf(line.strip()) + 1, shown.size());
            } else if (line.startsWith(BLOCK)) {
                run(line.strip());
            }
        }
        assertThat(commands).as("commands of %s", readme).isGreaterThan(8);
    }

    private static List<String> section(String readme, String title) throws IOException {
        String text = Files.readString(Plans.PROJECT.resolve(readme));
        int from = text.indexOf("\n## " + title + "\n");
        assertThat(from).isPositive();
        return text.substring(from + 1, text.indexOf("\n## ", from + 1)).lines().toList();
    }

    private static void edit(Path draft, String old, String fresh) throws IOException {
        String text = Files.readString(draft);
        int at = text.lastIndexOf(old);
        assertThat(at).as(old).isNotNegative();
        Files.writeString(draft, text.substring(0, at) + fresh + text.substring(at + old.length()));
    }

    private void run(String command) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // As the launcher runs it, but for its archive of classes.
        String planlint =
                ("planlint() { '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
                                + " -Dstdout.encoding=UTF-8 -cp '%s' %s \"$@\"; }; ")
                        .formatted(
                                java, System.getProperty("java.class.path"), Main.class.getName());
        ProcessBuilder shell = new ProcessBuilder("/bin/bash", "-c", planlint + command);
        shell.directory(folder.toFile()).redirectErrorStream(true);
        shell.environment().put("LC_ALL", "C.UTF-8");
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        shown = output.lines().map(String::strip).toList();
        Matcher status = STATUS.matcher(command);
        int expected = status.find() ? Integer.parseInt(status.group(1)) : 0;
        assertThat(process.waitFor()).as("%s%n%s", command, output).isEqualTo(expected);
        commands++;
    }
}
