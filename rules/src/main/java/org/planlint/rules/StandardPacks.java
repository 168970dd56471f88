package org.planlint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.planlint.pack.Pack;
import org.planlint.pack.PackReader;

/** The compliance packs that come with the rules: {@code /org/planlint/packs/<name>.yaml}. */
public final class StandardPacks {

    private static final List<String> NAMES = List.of("outline", "special");
    private static final String FOLDER = "/org/planlint/packs/";

    private StandardPacks() {}

    /** Read when they are first asked for. */
    private static final class Holder {
        private static final List<Pack> ALL = NAMES.stream().map(StandardPacks::read).toList();
    }

    /** All of them. */
    public static List<Pack> all() {
        return Holder.ALL;
    }

    /** The names under which they can be asked for. */
    public static Stream<String> names() {
        return NAMES.stream();
    }

    /**
     * The file of a pack, as users copy it.
     *
     * @throws IllegalArgumentException if there is no such pack
     */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no such pack: " + name);
        }
        try (InputStream in = StandardPacks.class.getResourceAsStream(FOLDER + name + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pack read(String name) {
        return PackReader.read(name + ".yaml", text(name));
    }
}
