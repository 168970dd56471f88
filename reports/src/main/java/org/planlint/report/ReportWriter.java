package org.planlint.report;

import java.io.IOException;
import java.io.OutputStream;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/** Renders a report in one format. Stateless; the same report gives the same bytes. */
@FunctionalInterface
public interface ReportWriter {

    /**
     * Writes the whole report, in UTF-8 unless the writer says otherwise.
     *
     * @param failLevel findings at or above it count as failures; {@code null} if none do
     * @param out left open
     */
    void write(Report report, Severity failLevel, OutputStream out) throws IOException;
}
