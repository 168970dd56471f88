package org.planlint.rules.own;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Compiled rules, kept in the user's cache folder. An entry is the digest of what follows, then a
 * ZIP; what does not fit its digest, or lies where another user could have put it, is not there. A
 * cache that cannot be used is none: the rules are compiled again.
 */
final class RuleCache {

    /** The system property that names another folder. */
    static final String PROPERTY = "planlint.cache";

    private static final String DIGEST = "SHA-256";
    private static final int DIGEST_LENGTH = 32;
    private static final String ENDING = ".rules";
    private static final String UNFINISHED = ENDING + ".new";
    private static final Duration OLD = Duration.ofDays(60);

    private final Path folder;

    /**
     * @param folder need not exist; {@code null} for no cache
     */
    RuleCache(Path folder) {
        this.folder = folder;
    }

    /** That of the user. */
    static RuleCache ofUser() {
        String named = System.getProperty(PROPERTY);
        return new RuleCache(named == null ? folder(System::getenv) : path(named));
    }

    /** The usual place of caches; {@code null} where there is none. */
    static Path folder(UnaryOperator<String> environment) {
        Path xdg = absolute(environment.apply("XDG_CACHE_HOME"));
        if (xdg != null) {
            return xdg.resolve("planlint");
        }
        Path windows = absolute(environment.apply("LOCALAPPDATA"));
        if (windows != null) {
            return windows.resolve(Path.of("planlint", "cache"));
        }
        Path home = absolute(System.getProperty("user.home"));
        return home == null ? null : home.resolve(Path.of(".cache", "planlint"));
    }

    private static Path absolute(String written) {
        Path path = path(written);
        return path == null || !path.isAbsolute() ? null : path;
    }

    /** {@code null} for what names no place on this system. */
    private static Path path(String written) {
        try {
            return written == null ? null : Path.of(written);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** What is kept under a key; {@code null} if nothing is, or nothing that can be trusted. */
    Map<String, byte[]> read(String key) {
        if (folder == null) {
            return null;
        }
        Path file = folder.resolve(key + ENDING);
        try {
            if (!isOurs(folder) || !isOurs(file)) {
                return null;
            }
            byte[] entry = Files.readAllBytes(file);
            if (entry.length < DIGEST_LENGTH
                    || !Arrays.equals(
                            Arrays.copyOf(entry, DIGEST_LENGTH), digest(entry, DIGEST_LENGTH))) {
                return null;
            }
            Map<String, byte[]> files = unpack(entry);
            touch(file);
            return files;
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    /** What is used does not grow old. */
    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // It is compiled again some day, and that is all.
        }
    }

    /** Keeps files under a key, where that can be done; others see them whole or not at all. */
    void write(String key, Map<String, byte[]> files) {
        if (folder == null) {
            return;
        }
        try {
            makeFolder();
            if (!isOurs(folder)) {
                return;
            }
            Path made = Files.createTempFile(folder, key, UNFINISHED);
            try {
                Files.write(made, pack(files));
                Files.move(
                        made,
                        folder.resolve(key + ENDING),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(made);
            }
            removeOld();
        } catch (IOException | UncheckedIOException e) {
            // Without a cache the next run takes longer, and that is all.
        }
    }

    private void makeFolder() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /**
     * Whether a file or folder is the user's own and nobody else may write to it. Where the system
     * has no such permissions the folder lies in the user's own profile.
     */
    private static boolean isOurs(Path path) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(
                        path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        }
        PosixFileAttributes attributes = view.readAttributes();
        Set<PosixFilePermission> permissions = attributes.permissions();
        UserPrincipal user =
                path.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName(System.getProperty("user.name"));
        return !attributes.isSymbolicLink()
                && attributes.owner().equals(user)
                && !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** Entries that nobody uses, and what runs have left that were killed while they wrote. */
    private void removeOld() throws IOException {
        Instant before = Instant.now().minus(OLD);
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                String name = entry.getFileName().toString();
                if ((name.endsWith(ENDING) || name.endsWith(UNFINISHED))
                        && Files.getLastModifiedTime(entry).toInstant().isBefore(before)) {
                    Files.deleteIfExists(entry);
                }
            }
        }
    }

    private static byte[] pack(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[DIGEST_LENGTH]);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        byte[] entry = bytes.toByteArray();
        System.arraycopy(digest(entry, DIGEST_LENGTH), 0, entry, 0, DIGEST_LENGTH);
        return entry;
    }

    private static Map<String, byte[]> unpack(byte[] entry) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        int length = entry.length - DIGEST_LENGTH;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(entry, DIGEST_LENGTH, length))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] digest(byte[] bytes, int from) {
        MessageDigest digest = digest();
        digest.update(bytes, from, bytes.length - from);
        return digest.digest();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance(DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every JDK has it.
        }
    }
}
