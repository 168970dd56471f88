package org.planlint.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.planlint.check.Finding;

/**
 * The findings that were there when somebody drew a line: they make nothing fail, those that come
 * after do. Known by fingerprint, so that edits elsewhere in a document change nothing.
 */
public final class Baseline {

    /**
     * A known finding.
     *
     * @param message what it said; for people who read the file, never compared
     */
    public record Entry(String fingerprint, String rule, String message) {}

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::rule).thenComparing(Entry::fingerprint);

    private final NavigableMap<String, List<Entry>> documents;

    Baseline(Map<String, List<Entry>> documents) {
        this.documents = new TreeMap<>(documents);
    }

    /** One that knows nothing. */
    public static Baseline empty() {
        return new Baseline(Map.of());
    }

    /** The known findings of a document; empty where it is new. */
    public List<Entry> of(String document) {
        return documents.getOrDefault(document, List.of());
    }

    /** All documents with their known findings, in the order that the file keeps. */
    NavigableMap<String, List<Entry>> documents() {
        return documents;
    }

    /** The same line drawn anew for one document: what is mended leaves, what is new is known. */
    public Baseline with(String document, List<Finding> findings) {
        NavigableMap<String, List<Entry>> changed = new TreeMap<>(documents);
        List<Entry> entries =
                findings.stream()
                        .map(f -> new Entry(f.fingerprint(), f.rule(), f.message()))
                        .sorted(ORDER)
                        .toList();
        if (entries.isEmpty()) {
            changed.remove(document);
        } else {
            changed.put(document, entries);
        }
        return new Baseline(changed);
    }
}
