package org.planlint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;

/**
 * Finds the documents below a project's folder. What a build makes is not among them, wherever it
 * lies: below a root lie the folders of its modules, with their build folders.
 *
 * @param includes patterns, relative to the folder that is looked through
 * @param excludes patterns, too; may be {@code null}
 * @param built absolute folders of build results; nothing in them is a document
 * @param reports absolute folders of reports; as the former, but a folder that a pattern of
 *     documents names is meant
 */
record PlanScan(
        List<String> includes, List<String> excludes, List<Path> built, List<Path> reports) {

    private static final String WILD = "*?";

    /** The documents below a folder, relative to it. */
    String[] below(Path folder) {
        Path base = folder.toAbsolutePath().normalize();
        List<String> left = new ArrayList<>(excludes == null ? List.of() : excludes);
        for (Path results : built) {
            leave(results, base, left);
        }
        for (Path results : reports) {
            if (includes.stream().noneMatch(p -> fixed(p, base).startsWith(results))) {
                leave(results, base, left);
            }
        }
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(base.toFile());
        scanner.setIncludes(includes.toArray(String[]::new));
        scanner.setExcludes(left.toArray(String[]::new));
        scanner.addDefaultExcludes();
        scanner.scan();
        return scanner.getIncludedFiles();
    }

    /** A project that is built into its own folder still has documents there. */
    private static void leave(Path results, Path base, List<String> left) {
        if (results.startsWith(base) && !results.equals(base)) {
            left.add(base.relativize(results) + File.separator + "**");
        }
    }

    /** The folder that a pattern names before its first wildcard. */
    private static Path fixed(String pattern, Path base) {
        Path named = base;
        for (String part : pattern.split("[/\\\\]")) {
            if (part.chars().anyMatch(c -> WILD.indexOf(c) >= 0)) {
                break;
            }
            named = named.resolve(part);
        }
        return named;
    }
}
