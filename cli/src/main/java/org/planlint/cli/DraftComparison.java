package org.planlint.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.read.DocumentLoader;

/**
 * What became of the findings from one draft to the next; known again by fingerprint.
 *
 * @param fixed of the older draft alone
 * @param added of the newer draft alone
 * @param left of both, as the newer draft has them
 */
record DraftComparison(List<Finding> fixed, List<Finding> added, List<Finding> left) {

    static DraftComparison of(Report old, Report fresh) {
        Map<String, Finding> gone = new LinkedHashMap<>();
        old.findings().forEach(finding -> gone.put(finding.fingerprint(), finding));
        List<Finding> added = new ArrayList<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : fresh.findings()) {
            (gone.remove(finding.fingerprint()) == null ? added : left).add(finding);
        }
        return new DraftComparison(List.copyOf(gone.values()), added, left);
    }

    /** Whether there are new findings of this severity or graver; never for {@code null}. */
    boolean addsAtLeast(Severity level) {
        return level != null && added.stream().anyMatch(f -> f.severity().atLeast(level));
    }

    /** A finding on a line, as compilers write it. */
    static void print(PrintStream out, String mark, Path document, List<Finding> findings) {
        for (Finding finding : findings) {
            Place place = finding.places().get(0);
            out.printf(
                    "%s%s:%d:%d %s %s [%s]%n",
                    mark,
                    DocumentLoader.name(document),
                    place.line(),
                    place.column(),
                    finding.severity().code(),
                    finding.message(),
                    finding.rule());
        }
    }
}
