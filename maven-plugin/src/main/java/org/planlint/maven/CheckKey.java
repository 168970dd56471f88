package org.planlint.maven;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.planlint.check.Checker;
import org.planlint.check.ToolVersion;
import org.planlint.config.ConfigException;
import org.planlint.report.ReportFiles;
import org.planlint.rules.DroolsRuleBase;

/**
 * All that the result of a check depends on, as one hash. Every part goes in with its length, so
 * that no two lists of parts give the same.
 */
final class CheckKey {

    private final MessageDigest digest = sha256();

    /** Begins with the program: its version, and its very jars, since a snapshot's may change. */
    CheckKey() {
        add(ToolVersion.get());
        for (Class<?> part :
                List.of(Checker.class, DroolsRuleBase.class, ReportFiles.class, CheckKey.class)) {
            CodeSource source = part.getProtectionDomain().getCodeSource();
            if (source != null) {
                try {
                    File jar = new File(source.getLocation().toURI());
                    add(jar.getName() + ' ' + jar.length() + ' ' + jar.lastModified());
                } catch (URISyntaxException | IllegalArgumentException e) {
                    add(source.getLocation());
                }
            }
        }
    }

    CheckKey add(byte[] part) {
        byte[] length = (part.length + ":").getBytes(StandardCharsets.US_ASCII);
        digest.update(length);
        digest.update(part);
        return this;
    }

    CheckKey add(Object part) {
        return add(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A file's name and content; that there is none is a content, too.
     *
     * @throws ConfigException if there is a file that cannot be read
     */
    CheckKey add(Path file) throws ConfigException {
        add((Object) file);
        if (file == null) {
            return this;
        }
        if (!Files.isRegularFile(file)) {
            return add("none");
        }
        try {
            return add(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ConfigException(file, 0, 0, "unreadable", e.toString());
        }
    }

    /** The hash; the key is used up. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of some bytes alone. */
    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
