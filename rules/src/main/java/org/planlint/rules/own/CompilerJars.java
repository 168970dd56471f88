package org.planlint.rules.own;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.drools.model.Model;
import org.planlint.check.RuleBase;

/**
 * The jars that compile DRL. They lie beside the program's own in a folder of their own, and no
 * class path names them: a run without rules of the user's own never opens them. To compile, a
 * class loader is made of them and of all that the program itself runs on, apart from the program's
 * own, so that Drools finds its compiler however the program was loaded.
 */
final class CompilerJars {

    private static final String FOLDER = "compiler";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private CompilerJars() {}

    /**
     * A loader of {@link DrlCompiler} and all that it needs.
     *
     * @return {@code null} if the compiler is not installed
     */
    static URLClassLoader loader() throws IOException {
        Set<URI> all = new LinkedHashSet<>();
        Path home = home();
        Path folder = home == null ? null : folder(home);
        if (folder == null) {
            return null;
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                all.add(jar.toUri());
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        try {
            all.addAll(classPath());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        URL[] urls = new URL[all.size()];
        int count = 0;
        for (URI jar : all) {
            urls[count++] = jar.toURL();
        }
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    /** Beside the folder of libraries, or beside the classes of a build. */
    private static Path folder(Path home) {
        Path around = home.getParent();
        if (around == null || Files.isDirectory(around.resolve(FOLDER))) {
            return around == null ? null : around.resolve(FOLDER);
        }
        Path folder = around.resolveSibling(FOLDER);
        return Files.isDirectory(folder) ? folder : null;
    }

    private static Path home() {
        CodeSource source = CompilerJars.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** All jars that the program runs on, and the places of its own classes. */
    private static Set<URI> classPath() throws IOException, URISyntaxException {
        Set<URI> places = new LinkedHashSet<>();
        ClassLoader loader = CompilerJars.class.getClassLoader();
        for (URL manifest : Collections.list(loader.getResources(MANIFEST))) {
            URLConnection connection = manifest.openConnection();
            if (connection instanceof JarURLConnection jar) {
                places.add(jar.getJarFileURL().toURI());
            }
        }
        for (Class<?> own : new Class<?>[] {CompilerJars.class, RuleBase.class, Model.class}) {
            places.add(own.getProtectionDomain().getCodeSource().getLocation().toURI());
        }
        return places;
    }
}
