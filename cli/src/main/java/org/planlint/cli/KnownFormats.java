package org.planlint.cli;

import java.util.Iterator;
import org.planlint.report.ReportFormat;

/** The names of report formats, for shells that complete them. */
final class KnownFormats implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return ReportFormat.codes().iterator();
    }
}
