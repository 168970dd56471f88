package org.planlint.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.check.WholeFile;

/**
 * The files of a run's reports: where they lie, and how they come there. A file is written whole or
 * not at all, and never over one of the documents. Safe for use by several threads as long as each
 * writes the reports of other documents.
 */
public final class ReportFiles {

    private final Path folder;
    private final Map<String, String> names;
    private final Set<Path> documents;

    /**
     * Gives every document its file names.
     *
     * @param folder made when the first report is written
     * @param documents the paths of all documents of the run, as their reports have them; - is
     *     standard input
     */
    public ReportFiles(Path folder, Collection<String> documents) {
        this.folder = folder;
        this.names = FileNames.of(documents);
        this.documents = new HashSet<>();
        for (String document : names.keySet()) {
            try {
                this.documents.add(real(Path.of(document)));
            } catch (InvalidPathException e) {
                // No file has this name, so none can be written over.
            }
        }
    }

    /** Where the report of a document lies, whether or not it is written yet. */
    public Path file(String document, ReportFormat format) {
        String name = names.get(document);
        if (name == null) {
            throw new IllegalArgumentException("not a document of this run: " + document);
        }
        return folder.resolve(format.fileName(name));
    }

    /**
     * Writes a report and says where.
     *
     * @param failLevel findings at or above it count as failures; {@code null} if none do
     */
    public Path write(Report report, ReportFormat format, Severity failLevel)
            throws UnwritableException {
        Path target = file(report.document().info().path(), format);
        if (documents.contains(real(target))) {
            throw new UnwritableException(UnwritableException.Reason.IS_A_DOCUMENT, target, null);
        }
        makeFolder();
        try {
            WholeFile.write(target, out -> format.writer().write(report, failLevel, out));
        } catch (IOException e) {
            throw new UnwritableException(UnwritableException.Reason.FILE, target, e);
        }
        return target;
    }

    private void makeFolder() throws UnwritableException {
        if (Files.isDirectory(folder)) {
            return; // JDK 17 would object to a link to a folder.
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UnwritableException(UnwritableException.Reason.FOLDER, folder, e);
        }
    }

    /**
     * One path for every way to name a file: through links, relative, in the other case where that
     * does not count.
     */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
