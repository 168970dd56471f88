package org.planlint.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.planlint.read.UnreadableException.Reason;

/** Finds the documents below a folder, in an order that is the same on every system. */
public final class DocumentFinder {

    private static final Comparator<Path> ORDER =
            Comparator.comparing(path -> path.toString().replace(File.separatorChar, '\0'));

    private final Set<Path> excluded;

    public DocumentFinder() {
        this(List.of());
    }

    /**
     * @param excluded folders that are not looked into: where reports go, which are HTML themselves
     */
    public DocumentFinder(Collection<Path> excluded) {
        this.excluded = excluded.stream().map(DocumentFinder::absolute).collect(Collectors.toSet());
    }

    /**
     * The path itself if it is no folder, whatever its ending; else every file below it whose
     * ending is that of a {@link Format}. Hidden files and the lock files of office programs are
     * left out, links are followed but not in circles. A folder that can't be looked into is in the
     * list itself, so that loading it says so.
     *
     * @throws UnreadableException {@link Reason#NO_DOCUMENTS} for a folder without documents
     */
    public List<Path> find(Path path) throws UnreadableException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> found = new ArrayList<>();
        Visitor visitor = new Visitor(path, found);
        try {
            Files.walkFileTree(
                    path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            throw new UnreadableException(Reason.NOT_READABLE, e);
        }
        if (found.isEmpty()) {
            throw new UnreadableException(Reason.NO_DOCUMENTS);
        }
        found.sort(ORDER);
        return List.copyOf(found);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> found;

        Visitor(Path root, List<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean wanted =
                    folder.equals(root)
                            || !isHidden(folder) && !excluded.contains(absolute(folder));
            return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && isSupported(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (!(failure instanceof FileSystemLoopException)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    /**
     * By its name: the lock files of Word begin with ~$, those of WPS and LibreOffice with a dot.
     */
    private static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static boolean isSupported(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Format.byEnding(ending).isPresent();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
