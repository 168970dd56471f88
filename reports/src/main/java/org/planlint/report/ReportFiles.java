package org.planlint.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        this(folder, documents, files(documents));
    }

    /**
     * As above, for documents whose reports don't name them by their paths.
     *
     * @param files where the documents lie
     */
    public ReportFiles(Path folder, Collection<String> documents, Collection<Path> files) {
        this.folder = folder;
        this.names = FileNames.of(documents);
        this.documents = files.stream().map(ReportFiles::real).collect(Collectors.toSet());
    }

    private static List<Path> files(Collection<String> documents) {
        List<Path> files = new ArrayList<>();
        for (String document : documents) {
            try {
                files.add(Path.of(document));
            } catch (InvalidPathException e) {
                // No file has this name, so none can be written over.
            }
        }
        return files;
    }

    /** Where the report of a document lies, whether or not it is written yet. */
    public Path file(String document, ReportFormat format) {
        String name = names.get(document);
        if (name == null) {
            throw new IllegalArgumentException("not a document of this run: " + document);
        }
        return folder.resolve(format.fileName(name));
    }

    /** How a page in the folder links to the report of a document. */
    public String uri(String document, ReportFormat format) {
        return DocumentUri.of(file(document, format).getFileName().toString());
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
