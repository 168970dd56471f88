package org.planlint.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Programs that make one format of another; tests that need one are skipped where it is missing.
 */
enum Converter {
    CHROMIUM("chromium"),
    LIBREOFFICE("soffice");

    private static final int MINUTES = 3;

    private final String program;

    Converter(String program) {
        this.program = program;
    }

    /** Prints a file to PDF beside it. */
    Path pdf(Path file) throws IOException {
        return converted(file, "pdf", "pdf");
    }

    /**
     * Converts a file to a format beside it.
     *
     * @param filter the format as the program names it
     */
    Path converted(Path file, String ending, String filter) throws IOException {
        String name = file.getFileName().toString();
        Path result = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + "." + ending);
        assumeTrue(isInstalled(), () -> program + " is not installed");
        List<String> command =
                this == CHROMIUM
                        ? List.of(
                                program,
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-pdf-header-footer",
                                "--user-data-dir=" + file.resolveSibling("profile"),
                                "--print-to-pdf=" + result,
                                file.toUri().toString())
                        : List.of(
                                program,
                                "-env:UserInstallation="
                                        + file.toAbsolutePath().resolveSibling("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                filter,
                                "--outdir",
                                file.getParent().toString(),
                                file.toString());
        run(command);
        assumeTrue(Files.exists(result), () -> program + " made no file");
        return result;
    }

    private static void run(List<String> command) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean isInstalled() {
        String path = System.getenv("PATH");
        return path != null
                && Stream.of(path.split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
