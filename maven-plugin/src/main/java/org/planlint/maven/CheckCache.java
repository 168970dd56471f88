package org.planlint.maven;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planlint.check.WholeFile;

/**
 * The results of earlier builds, a file each: a line with the hash of what follows, and the result
 * as JSON with the hashes of the reports that were written. A result counts only if all of them are
 * still what they were; in any doubt there is none, and the document is checked again.
 */
final class CheckCache {

    private static final int HASH = 64;

    // Text of documents may hold halves of surrogate pairs, which only stand as escapes.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Path folder;

    /**
     * @param folder made when it is needed; {@code null} to keep nothing
     */
    CheckCache(Path folder) {
        this.folder = folder;
    }

    /**
     * A result as it is kept.
     *
     * @param key all that it depends on
     * @param reports the report files with the hashes of their contents
     */
    record Kept(String key, CheckedPlan plan, Map<String, String> reports) {}

    /**
     * The result of a document; {@code null} where none is known, where anything has changed since,
     * or where a report of it is no longer as it was written.
     *
     * @param slot what tells the document, and this way of checking it, from others
     */
    CheckedPlan find(String slot, String key) {
        if (folder == null) {
            return null;
        }
        try {
            byte[] file = Files.readAllBytes(file(slot));
            if (file.length <= HASH) {
                return null;
            }
            byte[] content = Arrays.copyOfRange(file, HASH + 1, file.length);
            String hash = new String(file, 0, HASH, StandardCharsets.US_ASCII);
            if (!hash.equals(CheckKey.hex(content))) {
                return null;
            }
            Kept kept = JSON.readValue(content, Kept.class);
            return kept.key().equals(key) && areThere(kept.reports()) ? kept.plan() : null;
        } catch (IOException | RuntimeException e) {
            return null; // Missing, or not ours: checked again.
        }
    }

    private static boolean areThere(Map<String, String> reports) throws IOException {
        for (Map.Entry<String, String> report : reports.entrySet()) {
            byte[] content = Files.readAllBytes(Path.of(report.getKey()));
            if (!report.getValue().equals(CheckKey.hex(content))) {
                return false;
            }
        }
        return true;
    }

    /** Keeps a result, with the reports that were written of it. */
    void keep(String slot, String key, CheckedPlan plan, List<Path> reports) throws IOException {
        if (folder == null) {
            return;
        }
        Map<String, String> hashes = new TreeMap<>();
        for (Path report : reports) {
            hashes.put(report.toString(), CheckKey.hex(Files.readAllBytes(report)));
        }
        byte[] content = content(new Kept(key, plan, hashes));
        Files.createDirectories(folder);
        WholeFile.write(
                file(slot),
                out -> {
                    out.write(CheckKey.hex(content).getBytes(StandardCharsets.US_ASCII));
                    out.write('\n');
                    out.write(content);
                });
    }

    private static byte[] content(Kept kept) throws JacksonException {
        return JSON.writeValueAsBytes(kept);
    }

    private Path file(String slot) {
        return folder.resolve(CheckKey.hex(slot.getBytes(StandardCharsets.UTF_8)) + ".json");
    }
}
