package org.planlint.cli;

import java.nio.file.Path;
import java.util.Set;
import org.planlint.report.ReportFormat;

/**
 * What the user wants of a run.
 *
 * @param formats at least one
 * @param folder where the report files go
 * @param atATime how many documents are checked at a time; at least 1
 */
record RunOptions(Set<ReportFormat> formats, Path folder, int atATime) {

    RunOptions {
        formats = Set.copyOf(formats);
    }
}
