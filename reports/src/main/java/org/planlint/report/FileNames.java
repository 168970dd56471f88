package org.planlint.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Gives every document of a run a base name of its own for its reports, and every rule one for its
 * page. The name is a single path segment that Linux, macOS and Windows all accept, whatever the
 * document is called; two names never differ in case only.
 */
final class FileNames {

    /**
     * Bytes of UTF-8, so that prefix, mark and ending still fit into the 255 that file systems
     * allow.
     */
    private static final int LONGEST = 200;

    private static final int MARK = 6;
    private static final String FORBIDDEN = "<>:\"/\\|?*";
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

    private FileNames() {}

    /**
     * Base names by document path. The first of equal names in the order of the paths keeps it, the
     * others get the beginning of their path's hash: a name depends on the set of documents, never
     * on their order.
     */
    static Map<String, String> of(Collection<String> documents) {
        return of(new TreeSet<>(documents), FileNames::stem, Set.of());
    }

    /**
     * Base names by what is to be named. The first of equal names keeps it, the others get the
     * beginning of a hash.
     *
     * @param stem what a name is made of
     * @param others names, in lower case, that are something else's
     */
    static Map<String, String> of(
            Collection<String> things, UnaryOperator<String> stem, Set<String> others) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>(others);
        for (String thing : things) {
            String plain = plain(stem.apply(thing));
            String name = cut(plain, LONGEST);
            String hash = hash(thing);
            int mark = name.equals(plain) ? 0 : MARK;
            while (!taken.add(marked(name, hash, mark).toLowerCase(Locale.ROOT))) {
                mark += MARK;
            }
            names.put(thing, marked(name, hash, mark));
        }
        return names;
    }

    private static String marked(String name, String hash, int length) {
        return length == 0 ? name : name + '-' + hash.substring(0, length);
    }

    /** A document's file name without its ending. */
    private static String stem(String document) {
        if (document.equals("-")) {
            return "stdin";
        }
        String file =
                document.substring(
                        Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** A name with nothing in it that a file system objects to. */
    private static String plain(String stem) {
        StringBuilder name = new StringBuilder();
        for (char c : SafeText.wellFormed(stem).toCharArray()) {
            name.append(c < ' ' || c == 0x7f || FORBIDDEN.indexOf(c) >= 0 ? '_' : c);
        }
        while (!name.isEmpty()
                && (name.charAt(name.length() - 1) == '.'
                        || name.charAt(name.length() - 1) == ' ')) {
            name.setLength(name.length() - 1);
        }
        if (name.isEmpty()) {
            return "document";
        }
        return isDevice(name.toString()) ? "_" + name : name.toString();
    }

    /** Windows takes CON, COM1 … for devices, with any ending. */
    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        boolean port =
                stem.length() == 4
                        && (stem.startsWith("com") || stem.startsWith("lpt"))
                        && "0123456789¹²³".indexOf(stem.charAt(3)) >= 0;
        return port || DEVICES.contains(stem);
    }

    private static String cut(String name, int longest) {
        int end = 0;
        int bytes = 0;
        while (end < name.length()) {
            int c = name.codePointAt(end);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > longest) {
                break;
            }
            end += Character.charCount(c);
        }
        return name.substring(0, end);
    }

    private static String hash(String path) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(path.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
