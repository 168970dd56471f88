package org.planlint.maven;

import java.nio.file.Path;
import org.planlint.read.DocumentLoader;

/**
 * A document of the build.
 *
 * @param path where it lies
 * @param name what reports call it: services that read them know files by their place in the
 *     repository, and no other machine has our folders
 */
record PlanFile(Path path, String name) {

    /**
     * @param root the folder of the whole build; documents elsewhere keep their whole path
     */
    static PlanFile of(Path path, Path root) {
        Path whole = path.toAbsolutePath().normalize();
        Path top = root.toAbsolutePath().normalize();
        return new PlanFile(
                whole, DocumentLoader.name(whole.startsWith(top) ? top.relativize(whole) : whole));
    }
}
