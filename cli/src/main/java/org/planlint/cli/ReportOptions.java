package org.planlint.cli;

import java.nio.file.Path;
import java.util.Set;
import org.planlint.check.Severity;
import org.planlint.report.ReportFormat;

/**
 * What the user wants of reports.
 *
 * @param formats at least one
 * @param folder where the files go
 * @param failLevel findings at or above it make the command fail; {@code null} if none do
 */
record ReportOptions(Set<ReportFormat> formats, Path folder, Severity failLevel) {

    ReportOptions {
        formats = Set.copyOf(formats);
    }
}
