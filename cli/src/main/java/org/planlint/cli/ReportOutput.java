package org.planlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.read.DocumentLoader;
import org.planlint.report.ConsoleReportWriter;
import org.planlint.report.ReportFiles;
import org.planlint.report.ReportFormat;
import org.planlint.report.UnwritableException;

/** Brings the reports of a run to their files and to the terminal. */
final class ReportOutput {

    private final Terminal terminal;
    private final Messages messages;
    private final RunOptions options;
    private final ReportFiles files;
    private int printed;

    /**
     * @param documents all documents of the run
     */
    ReportOutput(Terminal terminal, Messages messages, RunOptions options, List<Path> documents) {
        this.terminal = terminal;
        this.messages = messages;
        this.options = options;
        this.files =
                new ReportFiles(
                        options.folder(), documents.stream().map(DocumentLoader::name).toList());
    }

    /**
     * Writes a report in every format, as far as its files can be written.
     *
     * @param failLevel findings at or above it make the command fail; {@code null} if none do
     * @return whether all of them were
     */
    boolean write(Report report, Severity failLevel) throws IOException {
        Map<ReportFormat, Path> written = new EnumMap<>(ReportFormat.class);
        boolean whole = writeFiles(report, failLevel, written);
        if (options.formats().contains(ReportFormat.CONSOLE)) {
            print(report, failLevel, written.remove(ReportFormat.HTML));
        }
        if (options.formats().contains(ReportFormat.GITHUB)) {
            ReportFormat.GITHUB.writer().write(report, failLevel, terminal.out());
        }
        for (Path file : written.values()) {
            terminal.out().println(messages.get("written", file));
        }
        return whole;
    }

    private boolean writeFiles(Report report, Severity failLevel, Map<ReportFormat, Path> written) {
        boolean whole = true;
        for (ReportFormat format : ReportFormat.values()) {
            if (format.isPrinted() || !options.formats().contains(format)) {
                continue;
            }
            try {
                written.put(format, files.write(report, format, failLevel));
            } catch (UnwritableException e) {
                whole = false;
                String what = messages.get("error.unwritable." + e.reason(), e.path());
                terminal.complain(report.document().info().path() + ": " + what);
                if (e.reason() == UnwritableException.Reason.FOLDER) {
                    break; // The other formats go there, too.
                }
            }
        }
        return whole;
    }

    private void print(Report report, Severity failLevel, Path page) throws IOException {
        if (printed++ > 0) {
            terminal.out().println();
        }
        new ConsoleReportWriter(
                        terminal.charset(),
                        terminal.wantsColour(),
                        page == null ? null : page.toString())
                .write(report, failLevel, terminal.out());
    }
}
