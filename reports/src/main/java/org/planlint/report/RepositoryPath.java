package org.planlint.report;

import java.util.ArrayList;
import java.util.List;
import org.planlint.check.Report;

/**
 * The path of a document as version control has it. Services match the paths of reports with those
 * of changed files letter by letter: {@code ./a.md} is no file of theirs.
 */
final class RepositoryPath {

    private RepositoryPath() {}

    static String of(Report report) {
        return of(report.document().info().path());
    }

    /** The path without steps that lead nowhere; one that begins at the root still does. */
    static String of(String path) {
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/")) {
            boolean back = step.equals("..") && !steps.isEmpty() && !last(steps).equals("..");
            if (back && !last(steps).isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".") && (!step.isEmpty() || steps.isEmpty())) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String last(List<String> steps) {
        return steps.get(steps.size() - 1);
    }
}
