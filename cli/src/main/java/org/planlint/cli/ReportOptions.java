package org.planlint.cli;

import java.nio.file.Path;
import java.util.Set;
import org.planlint.report.ReportFormat;

/**
 * What the user wants of reports.
 *
 * @param formats at least one
 * @param folder where the files go
 */
record ReportOptions(Set<ReportFormat> formats, Path folder) {

    ReportOptions {
        formats = Set.copyOf(formats);
    }
}
